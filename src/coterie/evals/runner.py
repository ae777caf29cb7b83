"""Runs a generator over cases and judges the answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from coterie.core.errors import ExposedError
from coterie.evals.cases import Case, Prompt
from coterie.evals.metrics import summarise
from coterie.evals.outcomes import Answer, Outcome, judge
from coterie.generate.generation import Generation, RefusalCode
from coterie.generate.refining.result import Refinement, RefinementRefusalCode
from coterie.schema.space import Space

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
"""The moment that the evaluation sets are written for."""

Generate = Callable[[Prompt], Generation | Refinement]


class AccuracyDropError(ExposedError):
    """Fewer cases are right than before, among those that both runs have."""

    code = "accuracy-drop"
    status = 500
    exit_code = 10
    next_step = "Look at the cases that were lost, in the report or above."


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What changed since an earlier run, by case id; only cases that both runs have are looked at."""

    common: int
    lost: tuple[str, ...]
    won: tuple[str, ...]

    @property
    def is_drop(self) -> bool:
        """Whether more was lost than won."""
        return len(self.lost) > len(self.won)


def answer(prompt: Prompt, generate: Generate) -> Answer:
    """What a generator answers. An error that it raises is an answer too, a failed one, and others are asked."""
    start = time.perf_counter()
    try:
        generation = generate(prompt)
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to this case
        return Answer(failure=f"{type(error).__name__}: {error}", elapsed_ms=_since(start))
    found = _changed(generation) if isinstance(generation, Refinement) else _generated(generation)
    return replace(found, elapsed_ms=_since(start), drafted=generation.drafted, cost_usd=generation.cost_usd)


def _generated(generation: Generation) -> Answer:
    refusal = generation.refusal.code if generation.refusal else None
    definition = None if refusal else generation.definition
    return Answer(definition=definition, refusal=refusal, confidence=generation.confidence)


def _changed(refinement: Refinement) -> Answer:
    """The answer to a follow-up; whatever is asked back is a refusal for words that were not understood."""
    if refinement.refusal is None:
        return Answer(definition=refinement.definition)
    code = refinement.refusal.code
    same = code in (RefinementRefusalCode.LENGTH, RefinementRefusalCode.LOOKBACK)
    choices = tuple(choice.definition for choice in refinement.refusal.choices)
    return Answer(refusal=RefusalCode(code.value) if same else RefusalCode.UNKNOWN, choices=choices)


def run(
    cases: Iterable[Case], spaces: Mapping[str, Space], generate: Generate, *, now: datetime = NOW
) -> Iterator[Outcome]:
    """The outcomes of the cases, in their order, each as soon as it is known."""
    for case in cases:
        yield judge(case, answer(case.prompt, generate), spaces[case.prompt.space], now=now)


def identical(runs: Sequence[Sequence[Outcome]]) -> dict[str, object]:
    """How many cases have one and the same answer in all of some runs, and which don't."""
    changed = [
        same[0].case.prompt.id
        for same in zip(*runs, strict=True)
        if len({outcome.answer.substance for outcome in same}) > 1
    ]
    cases = len(runs[0]) if runs else 0
    return {"runs": len(runs), "cases": cases, "identical": cases - len(changed), "changed": changed}


def report(outcomes: Sequence[Outcome]) -> dict[str, object]:
    """A run as a JSON value: the figures, and every outcome."""
    return {"summary": summarise(outcomes), "outcomes": [_outcome(item) for item in outcomes]}


def _outcome(item: Outcome) -> dict[str, object]:
    return {
        "id": item.case.prompt.id,
        "space": item.case.prompt.space,
        "type": item.case.prompt.audience_type.value,
        "prompt": item.case.prompt.text,
        **({"before": item.case.prompt.before} if item.case.prompt.before else {}),
        "tags": list(item.case.tags),
        "right": item.is_right,
        "verdict": item.verdict.value,
        "why": item.why or None,
        "query": item.query,
        "error": item.answer.refusal.value if item.answer.refusal else None,
        "accept": list(item.case.accept),
        "expected_error": item.case.refusal.value if item.case.refusal else None,
        "confidence": item.answer.confidence,
        "ms": item.answer.elapsed_ms,
        "model": item.answer.drafted.model or None,
        "attempts": item.answer.drafted.attempts,
        "tokens": item.answer.drafted.input_tokens + item.answer.drafted.output_tokens,
        "cost_usd": item.answer.cost_usd,
        "agreement": item.answer.drafted.agreement.value if item.answer.drafted.agreement else None,
        "fallback": item.answer.drafted.fallback.value if item.answer.drafted.fallback else None,
    }


def _since(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 2)
