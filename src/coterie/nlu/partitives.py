"""Reads a clause about some of what the event before it counts: "5 orders, none of them with a coupon"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.amounts import as_count
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch
from coterie.nlu.eventclauses import read_event
from coterie.nlu.frames import EventFrame, Reading, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound
from coterie.nlu.mentioned import Head
from coterie.nlu.parallels import read_parallel

_OF, _THEM = words("of"), words("them which those these it")
_ONE_EVER = words("one ones ever other more")
_DETAILING = words("with for under over above below at in on by from paid worth via using to that which")
"""What stands between a number of them and what tells of them, and what that begins with."""

_JOINING = (Role.AND, Role.OR, Role.COMMA, Role.BUT, Role.STOP)
_AMONG = words("among amongst including")
_REACH, _MOST_OF_THEM = 5, 20
_AGREEING = 0.6
"""What speaks for such a reading by itself: its first words say that it is about the event before."""


def read_partitive(stretch: Stretch, previous: EventFrame) -> Iterator[Reading]:
    """The reading of a clause as how many of the occurrences before had something: "two of them on a phone"."""
    low = stretch.low
    of = next((n for n in range(low, min(low + _REACH, stretch.high - 1)) if stretch.word(n) in _OF), -1)
    if of < 0 or stretch.word(of + 1) not in _THEM - {"it"}:
        yield from _further(stretch, previous)
        yield from read_parallel(stretch, previous)
        return
    if previous.negated or len(previous.events) > 1 or previous.shape is not Shape.PLAIN or previous.follow:
        return
    none = any(mark.start == low and mark.role is Role.NOT for mark in stretch.marks(Role.NOT))
    counted = next(((e, m) for e, m in stretch.bounds if low <= e.start and e.end == of), None)
    if not none and (counted is None or counted[0].start != low):
        return
    entry = stretch.index.event(previous.events[0])
    rest = _rest(stretch, of + 2)
    reading = read_event(rest, Head.of(entry, 0, 1.0, (), "name", "name"))
    frame = reading.frames[-1]
    if len(reading.frames) > 1 or not isinstance(frame, EventFrame) or frame.negated or frame.counts or not frame.tests:
        return
    if frame.measure or frame.follow or {test.path for test in frame.tests} & {test.path for test in previous.tests}:
        return
    count: Bound | None = None
    if counted is not None and isinstance(counted[1], Bound):
        count = counted[1]
    some = replace(
        frame,
        mask=frame.mask | span_mask(low, of + 2),
        tests=(*previous.tests, *frame.tests),
        window=frame.window or previous.window,
        counts=(count,) if count is not None and not none else (),
        negated=none,
        said_negation=none,
        pronoun=False,
        tied=False,
    )
    yield Reading((some,), reading.score + _AGREEING, reading.left, reading.notes, absent=reading.absent)


def _further(stretch: Stretch, previous: EventFrame) -> Iterator[Reading]:
    """The reading of a clause as some more like those before, with a detail: "or at least one ever with a fee"."""
    if not any(mark.end == stretch.low and mark.role in _JOINING for mark in stretch.analysis.marks):
        return  # "paid a deposit | above 10 for a spade" counts nothing more
    low, high = _among_them(stretch)
    is_part = high - low < stretch.high - stretch.low
    counted = next(((e, m) for e, m in stretch.bounds if e.start == low), None)
    if counted is None or not isinstance(counted[1], Bound) or counted[1].number.value > _MOST_OF_THEM:
        return
    edge, count = counted[0], counted[1]
    if count.number.unit is not None or count.number.currency is not None:
        return
    start = edge.end
    while stretch.word(start) in _ONE_EVER:
        start += 1
    if not (is_part or stretch.word(start) in _DETAILING) or start + 1 > high - (not is_part) or previous.negated:
        return
    if len(previous.events) > 1 or previous.shape is not Shape.PLAIN or previous.follow:
        return
    if previous.measure and not is_part:
        return
    entry = stretch.index.event(previous.events[0])
    reading = read_event(_rest(stretch, start, high), Head.of(entry, 0, 1.0, (), "name", "name"))
    frame = reading.frames[-1]
    if len(reading.frames) > 1 or not isinstance(frame, EventFrame) or frame.negated or frame.counts or not frame.tests:
        return
    told = {test.path for test in frame.tests}
    if frame.measure or frame.follow:
        return
    tests = (*(test for test in previous.tests if test.path not in told), *frame.tests)
    mask = frame.mask | span_mask(stretch.low, start)
    some = replace(frame, mask=mask, tests=tests, counts=(as_count(count),), pronoun=False, tied=False)
    if is_part and some.window is None:
        some = replace(some, window=previous.window)
    yield Reading((some,), reading.score + _AGREEING, reading.left, reading.notes, absent=reading.absent)


def _among_them(stretch: Stretch) -> tuple[int, int]:
    """What is left of a stretch without the "among them" at its beginning or its end."""
    low, high = stretch.low, stretch.high
    if stretch.word(low) in _AMONG and stretch.word(low + 1) in _THEM:
        return low + 2, high
    if stretch.word(high - 2) in _AMONG and stretch.word(high - 1) in _THEM:
        return low, high - 2
    return low, high


def _rest(stretch: Stretch, low: int, end: int = 0) -> Stretch:
    """The rest of a stretch from a token on, up to another one."""
    high = end or stretch.high
    own = stretch.own & ~span_mask(0, low) & span_mask(0, high)
    return Stretch(stretch.analysis, stretch.index, stretch.heads, low, high, own, own)
