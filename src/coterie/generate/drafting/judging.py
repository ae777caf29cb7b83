"""Judges an answer: decoded, checked against the space, its look-back and satisfiability; or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from coterie.core.errors import LookbackExceededError
from coterie.core.text import Span
from coterie.generate.contrast import difference, question
from coterie.generate.drafting.answers import DecodedReading, read_answer, readings_of
from coterie.generate.drafting.decode import Place, cleared
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.quotes import joined, spans_of
from coterie.generate.drafting.reading import FlatGroup
from coterie.generate.drafting.words import AS_DESCRIBED, Outcome
from coterie.generate.generation import Alternative, Clarification, Reason, RefusalCode
from coterie.language.ast import Condition, Definition, walk
from coterie.language.checker import check
from coterie.language.describe import describe_condition
from coterie.language.form import form
from coterie.language.problems import Code, Problem, Severity
from coterie.language.rewrite import conjuncts, normalise
from coterie.language.satisfiable import is_satisfiable
from coterie.nlu.conditions import Plan
from coterie.nlu.lexicon import FILLER, SUBJECTS
from coterie.nlu.names import name_lemmas
from coterie.schema.space import Space

_MISTAKES = frozenset((Code.POINTLESS,))
"""Warnings that no model means."""

_DOUBTS = frozenset((Code.TYPE, Code.TRAIT_IN_WHERE))
"""Warnings that a model is asked about once. Those about the spelling of values tell values, which may not leave."""

_SAYING_NOTHING = FILLER | SUBJECTS

_IMPOSSIBLE = (
    "groups: nobody can satisfy these conditions at the same time; mend them, or answer `cannot` if the description "
    "contradicts itself"
)
_LONGEST_SAID = 300
_DECLINED = "The model found no conditions for this description."


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What became of an answer: a definition, a refusal, or complaints; a question comes with its first reading.

    `doubts` are warnings about a definition that is valid.
    """

    definition: Definition | None = None
    question: Clarification | None = None
    declined: str | None = None
    refusal: RefusalCode | None = None
    reasons: tuple[Reason, ...] = ()
    unplaced: tuple[Span, ...] = ()
    complaints: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def judge(output: object, prompt: str, names: Names, *, now: datetime) -> Judged:
    """What an answer is worth. Never raises, whatever a model sent."""
    answer, complaints = read_answer(output)
    complaints += tuple(_left_open(answer.groups))
    if complaints:
        return Judged(complaints=complaints)
    unplaced = joined([span for quote in answer.unused if _matters(quote) for span in spans_of(quote, prompt)])
    if answer.outcome is Outcome.CANNOT:
        message = _line(answer.message) or _DECLINED
        return Judged(declined=message, refusal=RefusalCode.UNKNOWN, unplaced=unplaced)
    readings, complaints = readings_of(answer, names, Plan(now, names.space.limits.lookback_days))
    if complaints:
        return Judged(complaints=complaints)
    doubts: list[str] = []
    for reading in readings:
        problems = check(reading.definition, names.space, now=now)
        if any(problem.code is Code.LOOKBACK and problem.severity is Severity.ERROR for problem in problems):
            message = LookbackExceededError(names.space.limits.lookback_days).message
            return Judged(declined=message, refusal=RefusalCode.LOOKBACK, unplaced=unplaced)
        complaints += tuple(_told(problem, reading.places) for problem in problems if _is_wrong(problem))
        doubts += [_told(problem, reading.places) for problem in problems if problem.code in _DOUBTS]
        if not complaints and not is_satisfiable(reading.definition.condition):
            complaints += (_IMPOSSIBLE,)
    if complaints:
        return Judged(complaints=complaints, doubts=tuple(doubts))
    first = _Settled(readings[0], prompt, names.space)
    return Judged(
        definition=first.definition,
        question=_question(answer.message, answer.options, readings, names.space),
        reasons=first.reasons,
        unplaced=unplaced,
        doubts=tuple(doubts),
    )


def _left_open(groups: Iterable[FlatGroup]) -> Iterator[str]:
    """Where an answer repeats a hint without filling it."""
    for group in groups:
        tests = [item for row in group.events for item in row.filters] + [row.test for row in group.traits]
        values = [(item.place, item.values) for item in tests] + [(row.place, row.values) for row in group.events]
        for place, texts in values:
            if AS_DESCRIBED in texts:
                yield f"{place}.values: say what the description says, not '{AS_DESCRIBED}'"


def _line(text: str) -> str:
    """A text of the model for people, on one line and not long."""
    return " ".join(text.split())[:_LONGEST_SAID]


def _matters(quote: str) -> bool:
    """Whether words say more than who is looked for, and that they are (`generation.md` 1)."""
    return any(_SAYING_NOTHING.isdisjoint(options) for options in name_lemmas(quote))


def _is_wrong(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR or problem.code in _MISTAKES


def _told(problem: Problem, places: Sequence[Place]) -> str:
    """A problem of the checker as one of the place in the answer that the node was made from."""
    number = problem.span.start if problem.span is not None else -1
    where = places[number].path if 0 <= number < len(places) else "groups"
    meant = ", ".join(f"'{name}'" for name in problem.suggestions)
    return f"{where}: {problem.message}{f'; did you mean {meant}?' if meant else ''}"


class _Settled:
    """A reading in its simplest form and without places, and why each of its conditions is there."""

    def __init__(self, reading: DecodedReading, prompt: str, space: Space) -> None:
        simple = normalise(reading.definition)
        parts = conjuncts(simple.condition)
        self.definition = Definition(simple.audience_type, cleared(simple.condition))
        self.reasons = tuple(self._reason(part, reading.places, prompt, space) for part in parts)

    def _reason(self, part: Condition, places: Sequence[Place], prompt: str, space: Space) -> Reason:
        quotes = dict.fromkeys(_quotes(part, places))
        spans = joined([span for quote in quotes for span in spans_of(quote, prompt)])
        text = describe_condition(part, space, audience_type=self.definition.audience_type)
        return Reason(condition=cleared(part), spans=spans, text=text)


def _quotes(part: Condition, places: Sequence[Place]) -> Iterable[str]:
    for node in walk(part):
        if node.span is not None and places[node.span.start].quote:
            yield places[node.span.start].quote


def _question(
    message: str, labels: Sequence[str], readings: Sequence[DecodedReading], space: Space
) -> Clarification | None:
    """The question of several readings that differ; None where there is nothing to ask."""
    distinct: dict[str, tuple[str, Definition]] = {}
    for number, reading in enumerate(readings):
        definition = Definition(reading.definition.audience_type, cleared(normalise(reading.definition).condition))
        label = labels[number] if number < len(labels) else ""
        distinct.setdefault(form(definition), (_line(label), definition))
    if len(distinct) == 1:
        return None
    (_, first), (_, second), *_ = distinct.values()
    options = tuple(
        Alternative(
            definition=definition,
            difference=label or difference(second if definition is first else first, definition, space),
            confidence=1 / len(distinct),
        )
        for label, definition in distinct.values()
    )
    asked = _line(message) or question(first, [option.definition for option in options[1:]], space)
    return Clarification(question=asked, options=options)
