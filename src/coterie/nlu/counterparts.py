"""Reads a clause that sets a number of the same deed beside the one before: "over 9 on food but under 2 on taxis"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.language.ast import ReducerName
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import USED_EDGE, Stretch
from coterie.nlu.eventclauses import read_event
from coterie.nlu.frames import EventFrame, Measure, Reading, Shape
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.meanings import Bound
from coterie.nlu.mentioned import Head

_OPENING = (Role.BUT, Role.AND, Role.COMMA, Role.STOP)
_AGREEING = 0.6
"""What speaks for such a reading by itself: all that it says is said of the event before as well."""


def read_counterpart(stretch: Stretch, previous: EventFrame, lead: Sequence[Mark]) -> Iterator[Reading]:
    """The reading of a number and a value of a property that the event before has another value of."""
    if not lead or not all(mark.role in _OPENING for mark in lead) or not _is_open(previous) or not stretch.bounds:
        return
    edge, bound = stretch.bounds[0]
    if edge.start != stretch.low or not isinstance(bound, Bound) or len(stretch.bounds) > 1:
        return
    entry = stretch.index.event(previous.events[0])
    own = stretch.own & ~span_mask(0, edge.end)
    rest = Stretch(stretch.analysis, stretch.index, stretch.heads, edge.end, stretch.high, own, own)
    reading = read_event(rest, Head.of(entry, 0, 1.0, (), "name", "name"))
    frame = reading.frames[-1]
    if len(reading.frames) > 1 or not isinstance(frame, EventFrame) or frame.negated or frame.counts or frame.measure:
        return
    told = {test.path for test in previous.tests}
    if reading.left or frame.follow or not frame.tests or not all(test.path in told for test in frame.tests):
        return
    other = {test.path for test in frame.tests}
    measure = previous.measure
    bound = _compared_as(bound, previous)
    counterpart = replace(
        frame,
        mask=frame.mask | span_mask(edge.start, edge.end),
        tests=(*(test for test in previous.tests if test.path not in other), *frame.tests),
        counts=() if measure else (bound,),
        measure=Measure(measure.reducer, measure.path, (_in_unit(bound, measure),)) if measure else None,
    )
    yield Reading((counterpart,), reading.score + USED_EDGE + _AGREEING, 0, reading.notes, absent=reading.absent)


def _is_open(previous: EventFrame) -> bool:
    """Whether the event before was counted or summed up, with a value."""
    if previous.negated or len(previous.events) > 1 or previous.shape is not Shape.PLAIN or previous.follow:
        return False
    measured = previous.measure is not None and previous.measure.reducer is ReducerName.SUM
    return bool(previous.tests) and (measured or (bool(previous.counts) and previous.measure is None))


def _compared_as(bound: Bound, previous: EventFrame) -> Bound:
    """The bound with the comparison of the one before, where it has none of its own: "at least 3 teas and 2 cakes"."""
    before = (previous.measure.bounds if previous.measure else previous.counts)[:1]
    if bound.bare and before and isinstance(before[0], Bound):
        return replace(bound, operator=before[0].operator, bare=before[0].bare)
    return bound


def _in_unit(bound: Bound, measure: Measure) -> Bound:
    """The bound in the currency that the amount before was said in."""
    before = measure.bounds[0] if measure.bounds else None
    if isinstance(before, Bound) and bound.number.currency is None and bound.number.unit is None:
        return replace(bound, number=replace(bound.number, currency=before.number.currency, unit=before.number.unit))
    return bound
