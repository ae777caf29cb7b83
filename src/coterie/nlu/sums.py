"""An amount that came in several parts: "paid over 900 in May across 4 invoices"."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator, ReducerName
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import is_money
from coterie.nlu.frames import EventFrame, Measure
from coterie.nlu.meanings import Bound

_ACROSS = words("across")
_LIMITS = (Operator.LESS_THAN, Operator.AT_MOST, Operator.GREATER_THAN, Operator.AT_LEAST)


def summed_over(draft: Draft, frame: EventFrame) -> EventFrame:
    """The event with its amount as a sum, where a number of times stands behind an "across"."""
    stretch = draft.stretch
    if frame.measure is not None or frame.negated or not frame.counts or not stretch.analysis.spoken(_ACROSS):
        return frame
    spread = next((edge for edge, _ in stretch.bounds if stretch.word(edge.start - 1) in _ACROSS), None)
    if spread is None:
        return frame
    for edge, bound in stretch.bounds:
        mask = span_mask(edge.start, edge.end)
        test = next((t for t in frame.tests if t.mask & mask and t.operator in _LIMITS), None)
        if (
            edge.end > spread.start
            or test is None
            or not isinstance(bound, Bound)
            or not is_money(draft.property(test.path))
        ):
            continue
        tests = tuple(other for other in frame.tests if other is not test)
        return replace(frame, tests=tests, measure=Measure(ReducerName.SUM, test.path, (bound,)))
    return frame
