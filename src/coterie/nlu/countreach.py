"""What a count can't reach: "4+ in the household or an item added" counts no items."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Role

_PLACING = words("in on at of with from under")
_CUT_OFF = 2.0
"""What speaks against a number that counts what only the other side of an "or" names."""


def charge_far_counts(draft: Draft) -> None:
    """Count against an event that a number with a place of its own behind it stands on the other side of an "or"."""
    stretch = draft.stretch
    deed = low_bit(draft.head.mask & stretch.own & stretch.content)
    for edge, meaning in stretch.bounds if draft.counts else ():
        if meaning not in draft.counts or edge.end >= deed or stretch.word(edge.end) not in _PLACING:
            continue
        if any(edge.end < mark.start < deed for mark in stretch.marks(Role.OR)):
            draft.ledger.extra -= _CUT_OFF
