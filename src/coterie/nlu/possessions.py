"""What people have, which a trait tells rather than that they once did something for it: "have 10 playlists"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.frames import EventFrame
from coterie.nlu.mentioned import bits

_HAVING = words("have has own owns having")
_BEFORE = words("a an the their any no")
_AS_DEED, _COUNTED = 0.15, 0.5
"""What speaks against an event without a verb where its noun is what people have, now and with no time; more
so where it is said how many they have."""

_INSIDE, _ONE = words("in of to on with"), words("a an any")


def cost_of_possession(stretch: Stretch, frame: EventFrame) -> float:
    """What it costs that an event is named by nothing but the thing that people have."""
    if frame.window or frame.measure or frame.follow:
        return 0.0
    named = frame.mask & stretch.own & stretch.content
    quantified = sum(1 << n for edge in stretch.quantities for n in range(edge.start, edge.end))
    for number in bits(stretch.own | quantified):
        if stretch.word(number) not in _HAVING:
            continue
        at = number + 1
        while stretch.word(at) in _BEFORE or quantified >> at & 1 or (stretch.content & ~named) >> at & 1:
            at += 1
        if named and at <= low_bit(named) and not _is_perfect(stretch, number):
            return _COUNTED if quantified else _AS_DEED
    return 0.0


def is_member(stretch: Stretch, mask: int) -> bool:
    """Whether people are said to be part of something: "are in a guild", "belong to a club", "part of a team"."""
    noun = high_bit(mask)
    return stretch.word(noun - 1) in _ONE and stretch.word(noun - 2) in _INSIDE


def _is_perfect(stretch: Stretch, number: int) -> bool:
    """Whether "have" only makes a perfect: "have created 10 playlists"."""
    after = stretch.analysis.tokens[number + 1] if number + 1 < len(stretch.analysis.tokens) else None
    return after is None or after.word.endswith(("ed", "en")) or after.word in _PERFECT


_PERFECT = words("been never not not already ever n't")
