"""How good a recorded model is, where the parser is right and where it isn't, and what `auto` would make of both.

    PYTHONPATH=src python scripts/measure_model.py DIR [--cases evals/open/cases] [--spaces evals/open/spaces]

DIR is of `coterie eval --mode model --record DIR` (or several of them). The last answer to each description is read
from the recording, so it may be one that was cut short; the parser answers anew. Printed are the counts behind the
figures of `src/coterie/generate/modes.py`, each with the interval that holds the true share in 95 of 100 such samples
(Wilson's), and for each band of the parser's confidence how many answers `auto` mends and spoils.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from coterie.app.asking import Asking
from coterie.app.space_choices import SpaceSettings
from coterie.core.sampling import wilson
from coterie.evals.cases import Case, files_of, read_cases, read_spaces
from coterie.evals.outcomes import Answer, judge
from coterie.evals.runner import NOW
from coterie.generate.context import inert
from coterie.generate.drafting.drafter import Draft
from coterie.generate.drafting.judging import judge as judge_draft
from coterie.generate.drafting.names import Names
from coterie.generate.generation import Drafted, Generation, Mode, RefusalCode
from coterie.generate.modes import LEADS, SURE, Joiner, asks_model
from coterie.language.ast import Definition
from coterie.language.form import form
from coterie.schema.space import Space

_DESCRIPTION = "Description: "


@dataclass(frozen=True)
class Measured:
    """A case: what parser, model and `auto` made of it, and what the model's answers took."""

    case: Case
    confidence: float
    is_asked: bool
    parser: bool
    model: bool
    auto: bool
    same: bool
    answered: bool
    tokens_in: int
    tokens_out: int
    milliseconds: float


def recorded(folder: Path) -> Mapping[str, list[dict[str, object]]]:
    """The answers of a recording by the description that they are for, in the order in which they came."""
    found: dict[str, list[dict[str, object]]] = {}
    for line in (folder / "exchanges.jsonl").read_text("utf-8").splitlines():
        exchange = json.loads(line)
        said = exchange.get("said") or exchange["failed"]
        asked = exchange["ask"]["prompt"].rpartition("\n")[2].removeprefix(_DESCRIPTION)
        found.setdefault(asked, []).append(said)
    return found


def measured(cases: Iterable[Case], spaces: Mapping[str, Space], folders: Sequence[Path]) -> Iterator[Measured]:
    """The cases that a recording has an answer to."""
    said: dict[str, list[dict[str, object]]] = {}
    for folder in folders:
        said |= recorded(folder)
    known = [case for case in cases if inert(case.prompt.text) in said]
    used = {case.prompt.space for case in known}
    asking = Asking({name: spaces[name] for name in used}, now=NOW, settings=SpaceSettings())
    try:
        for case in known:
            prompt = case.prompt
            embedded = asking.generate(prompt.space, prompt.text, prompt.audience_type)
            yield _measured(case, spaces[prompt.space], embedded, said[inert(prompt.text)])
    finally:
        asking.close()


def _measured(case: Case, space: Space, embedded: Generation, answers: Sequence[Mapping[str, object]]) -> Measured:
    names = Names(space, case.prompt.audience_type)
    found = judge_draft(answers[-1].get("output"), case.prompt.text, names, now=NOW)
    draft = Draft(
        definition=found.definition,
        declined=found.declined,
        refusal=found.refusal,
        question=found.question,
        reasons=found.reasons,
        unplaced=found.unplaced,
        attempts=len(answers),
    )
    is_asked = asks_model(embedded, Mode.AUTO)
    joined = Joiner(embedded, Drafted(mode=Mode.AUTO, attempts=len(answers)), space, NOW).join(draft)
    auto = joined if is_asked else embedded
    alone = Answer(definition=draft.definition) if draft.definition else Answer(refusal=RefusalCode.UNKNOWN)

    def is_right(answer: Answer) -> bool:
        return judge(case, answer, space, now=NOW).is_right

    return Measured(
        case=case,
        confidence=embedded.confidence,
        is_asked=is_asked,
        parser=is_right(_answer(embedded)),
        model=is_right(alone),
        auto=is_right(_answer(auto)),
        same=_form(draft.definition) == _form(embedded.definition),
        answered=draft.definition is not None,
        tokens_in=sum(int(str(said.get("input_tokens", 0))) for said in answers),
        tokens_out=sum(int(str(said.get("output_tokens", 0))) for said in answers),
        milliseconds=sum(float(str(said.get("elapsed_ms", 0.0))) for said in answers),
    )


def _answer(generation: Generation) -> Answer:
    refusal = generation.refusal.code if generation.refusal else None
    return Answer(definition=generation.definition, refusal=refusal, confidence=generation.confidence)


def _form(definition: Definition | None) -> str:
    return "" if definition is None else form(definition)


def _told(name: str, of: Sequence[Measured], test: Callable[[Measured], bool]) -> None:
    right = sum(map(test, of))
    low, high = wilson(right, len(of)) if of else (0.0, 1.0)
    share = f"{right / len(of):.2f}" if of else "-"
    print(f"| {name} | {right} of {len(of)} | {share} | {low:.2f} to {high:.2f} |")


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description="How good a recorded model is beside the parser.")
    arguments.add_argument("folders", nargs="+", type=Path, metavar="DIR")
    arguments.add_argument("--cases", nargs="+", type=Path, default=[Path("evals/open/cases")])
    arguments.add_argument("--spaces", type=Path, default=Path("evals/open/spaces"))
    given = arguments.parse_args()
    cases = read_cases(files_of(given.cases))
    spaces = read_spaces((case.prompt.space for case in cases), given.spaces)
    every = list(measured(cases, spaces, given.folders))
    queries = [item for item in every if item.case.refusal is None]
    refusals = [item for item in every if item.case.refusal is not None]
    wrong = [item for item in queries if not item.parser]
    print("| | Cases | Share | 95 % interval |\n|---|---|---|---|")
    _told("the model is right", every, lambda item: item.model)
    _told("its answer is valid", every, lambda item: item.answered)
    _told("MODEL_RIGHT: right where the parser is", [i for i in queries if i.parser], lambda item: item.model)
    _told("MODEL_MENDS: right where the parser isn't", wrong, lambda item: item.model)
    _told("SAME_MISTAKE: the parser's mistake", [i for i in wrong if i.answered], lambda item: item.same)
    _told("ANSWERS_ANYWAY: answers what is to be refused", refusals, lambda item: item.answered)
    print("\n| Parser's confidence | Cases | Parser right | Model right | Auto right | Mended | Spoilt |")
    print("|---|---|---|---|---|---|---|")
    for name, low, high in (("sure", SURE, 2.0), ("leads", LEADS, SURE), ("below", -1.0, LEADS)):
        band = [item for item in every if low <= item.confidence < high]
        mended = sum(item.auto and not item.parser for item in band)
        spoilt = sum(item.parser and not item.auto for item in band)
        counts = [sum(getattr(item, who) for item in band) for who in ("parser", "model", "auto")]
        print(f"| {name} | {len(band)} | {' | '.join(map(str, counts))} | {mended} | {spoilt} |")
    if every:
        calls = [item for item in every if item.milliseconds]
        print(
            f"\nMedian: {median(item.tokens_in for item in calls):.0f} tokens in, "
            f"{median(item.tokens_out for item in calls):.0f} out, {median(i.milliseconds for i in calls) / 1000:.1f} s"
        )


if __name__ == "__main__":
    main()
