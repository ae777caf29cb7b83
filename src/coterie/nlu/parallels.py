"""A clause that says of another thing what the one before says: "tents over 500 or jackets over 300"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Literal
from coterie.nlu.clausework import Stretch, low_bit
from coterie.nlu.ellipsis import with_denied_event
from coterie.nlu.eventclauses import read_event
from coterie.nlu.fieldtests import bound_tests
from coterie.nlu.frames import EventFrame, Reading, Shape, Test
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound
from coterie.nlu.mentioned import Head

_JOINING = (Role.OR, Role.AND, Role.COMMA, Role.BUT)
_ONE = words("a an")
_AGREEING = 0.8
"""What speaks for such a reading by itself: both clauses are built alike."""


def read_parallel(stretch: Stretch, previous: EventFrame) -> Iterator[Reading]:
    """The reading of a clause without a verb as the event before once more, with values, numbers, times of its own."""
    if not previous.tests or previous.negated or previous.measure or previous.shape is not Shape.PLAIN:
        return
    if len(previous.events) > 1 or previous.follow or not _is_joined(stretch):
        return
    is_one = stretch.word(stretch.low) in _ONE and bool(previous.counts)  # "2 tents and a jacket"
    if (
        not stretch.quantities
        and not is_one
        and not (stretch.times and (previous.window or stretch.analysis.durations))
    ):
        return  # a time at the end is that of both
    if stretch.own & stretch.content & stretch.analysis.verbs & ~stretch.analysis.nominal & ~stretch.time_mask:
        return
    entry = stretch.index.event(previous.events[0])
    denial = stretch.analysis.role_at(stretch.low)
    denied = denial is not None and denial.role is Role.NOT
    reading = read_event(stretch, Head.of(entry, 0, 1.0, (), "name", "name"))
    reading = with_denied_event(reading) if denied else reading
    frame = reading.frames[-1]
    if len(reading.frames) > 1 or not isinstance(frame, EventFrame) or frame.measure or frame.follow:
        return
    if frame.negated != denied:
        return
    frame = _measured_alike(stretch, frame, previous)
    paths, before = {test.path for test in frame.tests}, {test.path for test in previous.tests}
    counts_alike = bool(frame.counts) == bool(previous.counts) or is_one or _is_of_one(stretch, previous)
    if not paths or paths != before or not counts_alike:
        return
    values = {test.path: test.arguments for test in previous.tests if not _is_number(test)}
    if not values or any(test.arguments == values.get(test.path) for test in frame.tests):
        return
    yield Reading((frame,), reading.score + _AGREEING, reading.left, reading.notes, absent=reading.absent)


def _is_of_one(stretch: Stretch, previous: EventFrame) -> bool:
    """Whether what was done before was done to one thing, and now to several: "a tent and 3 jackets"."""
    if all(edge.start != stretch.low for edge in stretch.quantities):
        return False  # "a tent or a jacket at least twice"
    starts = [low_bit(test.mask) - 1 for test in previous.tests if test.mask]
    return any(number >= 0 and stretch.analysis.words[number] in _ONE for number in starts)


def _is_joined(stretch: Stretch) -> bool:
    return any(mark.end == stretch.low and mark.role in _JOINING for mark in stretch.analysis.marks)


def _is_number(test: Test) -> bool:
    return any(isinstance(a, Literal) and isinstance(a.value, (int, float)) for a in test.arguments)


def _measured_alike(stretch: Stretch, frame: EventFrame, previous: EventFrame) -> EventFrame:
    """The event with a number taken for that of the property which the clause before measures, rather than a count."""
    numbers = [test for test in previous.tests if _is_number(test)]
    if len(numbers) != 1 or previous.counts or len(frame.counts) != 1 or not isinstance(frame.counts[0], Bound):
        return frame
    path, event = numbers[0].path, previous.events[0]
    entry = next((one for one in stretch.index.owned_by(event).entries if one.name == path), None)
    schema = stretch.index.property_schema(event, path)
    if entry is None or schema is None or any(test.path == path for test in frame.tests):
        return frame
    tests = bound_tests(entry, frame.counts[0], schema.values, frame.mask)
    return replace(frame, counts=(), tests=(*frame.tests, *tests))
