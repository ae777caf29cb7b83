"""Amounts set against each other: "over $300 spent online but under $50 in store" is about two sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Literal, ReducerName
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.fieldvalues import is_money
from coterie.nlu.frames import EventFrame, Measure, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Bound
from coterie.nlu.mentioned import bits
from coterie.nlu.sharedwindows import is_spread_over
from coterie.nlu.sums import LIMITS
from coterie.schema.space import FieldType

_SPENDING = words("spend pay")


def go_on_summing(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Let an amount without a verb be a sum where one stands before it."""
    for before, clause in pairwise(clauses):
        frame, earlier = clause.event, before.event
        if frame is None or earlier is None or earlier.measure is None or not clause.leads(Role.BUT, Role.AND):
            continue
        if earlier.measure.reducer is not ReducerName.SUM or not _is_amount_alone(frame, clause, analysis):
            continue
        for test in frame.tests:
            bound = _bound_of(test, analysis)
            if bound is not None:
                tests = tuple(other for other in frame.tests if other is not test)
                clause.set_event(replace(frame, tests=tests, measure=Measure(ReducerName.SUM, test.path, (bound,))))
                break


def align_sums(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Let what was merely spent be spent on what is counted: "spent over 900 in May across 3 hotel bookings"."""
    spending = analysis.inflected(_SPENDING)
    for before, clause in pairwise(clauses):
        frame, earlier = clause.event, before.event
        if frame is None or earlier is None or not is_spread_over(before, clause, analysis):
            continue
        said = earlier.mask & analysis.content & span_mask(before.low, before.high)
        if frame.events == earlier.events or earlier.tests or said & ~spending or earlier.measure is None:
            continue
        amounts = [e for e in index.owned_by(frame.events[0]).entries if e.type is FieldType.NUMBER and is_money(e)]
        if len(amounts) == 1 and len(frame.events) == 1:
            measure = replace(earlier.measure, path=amounts[0].name)
            before.set_event(replace(earlier, events=frame.events, tests=frame.tests, measure=measure))


def _is_amount_alone(frame: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause has no deed of its own, and nothing that counts."""
    if frame.negated or frame.counts or frame.measure is not None:
        return False
    if any(analysis.roles(Role.SINGLE, clause.low, clause.high)):
        return False
    told = (analysis.tokens[n] for n in bits(analysis.verbs & analysis.content & span_mask(clause.body, clause.high)))
    return all(t.word in t.lemmas or t.word.endswith("s") for t in told)  # "store", "experiences" are nouns here


def _bound_of(test: Test, analysis: Analysis) -> Bound | None:
    """The money that a test holds its field against, if it does."""
    if test.operator not in LIMITS or len(test.arguments) != 1 or not isinstance(test.arguments[0], Literal):
        return None
    for edge in analysis.quantities:
        bound = edge.meaning
        if (
            isinstance(bound, Bound)
            and bound.number.currency is not None
            and test.mask & span_mask(edge.start, edge.end)
        ):
            return replace(bound, operator=test.operator)
    return None
