"""Properties that are told to be there by a phrase of their own: "on behalf of somebody", "a coupon was applied"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import high_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.mentioned import Head
from coterie.nlu.names import split_words

_PREPOSITIONS, _WITH_PREPOSITION = words("of by for in on from"), 3
_WAS, _PUT_TO_USE = words("was were got"), words("applied used entered redeemed attached added included quoted")
_QUALITY = 0.8
"""What the verb counts by which something was used."""


def is_said_whole(draft: Draft, found: Head) -> bool:
    """Whether a property is said to be there: its name with its preposition, or with what was done with it."""
    if was_put_to_use(draft, found):
        return True
    parts = [word.lower() for word in split_words(found.entry.name)]
    if len(parts) < _WITH_PREPOSITION or not _PREPOSITIONS.intersection((parts[0], parts[-1])):
        return False
    stretch = draft.stretch
    starts = range(stretch.low, stretch.high - len(parts) + 1)
    return any(all(stretch.word(start + n) == part for n, part in enumerate(parts)) for start in starts)


def was_put_to_use(draft: Draft, found: Head) -> bool:
    """Whether it is only said that something was used, and not what it was: "a coupon was applied"."""
    behind = high_bit(found.mask) + 1
    is_used = draft.stretch.word(behind) in _WAS and draft.stretch.word(behind + 1) in _PUT_TO_USE
    if is_used:
        draft.ledger.use(1 << (behind + 1), _QUALITY)
    return is_used
