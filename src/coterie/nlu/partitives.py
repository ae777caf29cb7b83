"""Reads a clause about some of what the event before it counts: "5 orders, none of them with a coupon"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch
from coterie.nlu.eventclauses import read_event
from coterie.nlu.frames import EventFrame, Reading, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound
from coterie.nlu.mentioned import Head

_OF, _THEM = words("of"), words("them which those these")
_REACH = 5
_AGREEING = 0.6
"""What speaks for such a reading by itself: its first words say that it is about the event before."""


def read_partitive(stretch: Stretch, previous: EventFrame) -> Iterator[Reading]:
    """The reading of a clause as how many of the occurrences before had something: "two of them on a phone"."""
    low = stretch.low
    of = next((n for n in range(low, min(low + _REACH, stretch.high - 1)) if stretch.word(n) in _OF), -1)
    if of < 0 or stretch.word(of + 1) not in _THEM:
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


def _rest(stretch: Stretch, low: int) -> Stretch:
    """The rest of a stretch from a token on."""
    own = stretch.own & ~span_mask(0, low)
    return Stretch(stretch.analysis, stretch.index, stretch.heads, low, stretch.high, own, own)
