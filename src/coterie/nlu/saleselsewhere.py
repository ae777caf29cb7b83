"""The same deed in the other place: "bought in store but never online", "both online and in one of our shops"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.fragments import FRAME_COST
from coterie.nlu.frames import EventFrame, Reading
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Window
from coterie.nlu.salesplaces import bought_elsewhere, is_sale, place_said

_JOINING = (Role.BUT, Role.AND, Role.OR, Role.NOR, Role.COMMA)
_ELSEWHERE, _SAID = 0.5, 1.0
_SAYING_NOTHING = words("nothing anything purchase purchases order orders also only too")
"""Words beside a place that say no more than that something was bought, and what speaks for such a reading."""


def read_elsewhere(stretch: Stretch, previous: EventFrame, lead: Sequence[Mark]) -> Iterator[Reading]:
    """The reading of a mere place of sale as the event of what was bought there, denied or not."""
    if not any(mark.role in _JOINING for mark in lead) or stretch.quantities or len(stretch.times) > 1:
        return
    place, is_online = place_said(stretch)
    if not place or len(previous.events) > 1 or not is_sale(stretch.index.event(previous.events[0])):
        return
    beside = stretch.analysis.spoken(_SAYING_NOTHING)
    if stretch.own & stretch.content & ~(place | beside | stretch.time_mask):
        return
    entry = bought_elsewhere(stretch.index, is_online=is_online)
    if entry is not None:
        yield _reading(stretch, entry, place | beside & stretch.own)


def _reading(stretch: Stretch, entry: Entry, said: int) -> Reading:
    ledger = Ledger(stretch, extra=_ELSEWHERE)
    ledger.use(said, _SAID)
    window = None
    for edge in stretch.times:
        if isinstance(edge.meaning, Window):
            ledger.use_edge(edge)
            window = edge.meaning
    denied = bool(stretch.marks(Role.NOT))
    ledger.use_marks(Role.NOT, Role.PREPOSITION)
    frame = EventFrame((entry.name,), ledger.mask, negated=denied, said_negation=denied, window=window)
    reading = ledger.reading(frame)
    return reading._replace(score=reading.score - FRAME_COST)
