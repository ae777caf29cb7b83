"""What people have, which a trait tells rather than that they once did something for it: "have 10 playlists"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.frames import EventFrame
from coterie.nlu.mentioned import bits
from coterie.nlu.tokens import is_plural
from coterie.schema.space import FieldType

_HAVING = words("have has own owns having")
_BEFORE = words("a an the their any no")
_AS_DEED, _COUNTED = 0.15, 0.5
"""What speaks against an event without a verb where its noun is what people have, now and with no time; more
so where it is said how many they have."""

_INSIDE, _ONE = words("in of to on with"), words("a an any")


def cost_of_possession(stretch: Stretch, frame: EventFrame) -> float:
    """What it costs that an event is named by nothing but the thing that people have."""
    if not frame.window and not frame.follow and _is_heap(stretch, frame.mask & stretch.own & stretch.content):
        return _HEAP
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


def _is_heap(stretch: Stretch, named: int) -> bool:
    """Whether a noun stands for a number of things, which a trait keeps: "a wishlist of at least 5 games"."""
    for edge in stretch.quantities:
        noun = edge.start - 2 if stretch.word(edge.start - 1) == "of" else edge.start - 1
        if stretch.word(noun + 1) != "of" or noun < 0 or not named >> noun & 1 or named & span_mask(0, noun):
            continue
        tokens, things = stretch.analysis.tokens, edge.end
        if is_plural(tokens[noun]) or things >= stretch.high or not is_plural(tokens[things]):
            continue  # "orders of 4 tickets", "a refund of £10" tell of each of them
        traits = (found for found in stretch.heads.fields(stretch.own) if found.mask >> noun & 1)
        if any(found.entry.type is FieldType.NUMBER and found.is_named for found in traits):
            return True
    return False


_HEAP = 1.5


def is_member(stretch: Stretch, mask: int) -> bool:
    """Whether people are said to be part of something: "are in a guild", "belong to a club", "part of a team"."""
    noun = high_bit(mask)
    return stretch.word(noun - 1) in _ONE and stretch.word(noun - 2) in _INSIDE


def _is_perfect(stretch: Stretch, number: int) -> bool:
    """Whether "have" only makes a perfect: "have created 10 playlists"."""
    after = stretch.analysis.tokens[number + 1] if number + 1 < len(stretch.analysis.tokens) else None
    return after is None or after.word.endswith(("ed", "en")) or after.word in _PERFECT


_PERFECT = words("been never not not already ever n't")
