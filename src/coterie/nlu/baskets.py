"""Where the money lay: "checked out with over 60 in their basket" tells of what the checkout came to."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import high_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.names import name_forms

_PLACES, _OWN = words("basket cart bag trolley"), words("their the his her a")
_DEEDS, _QUALITY = words("checkout check cart basket bag order purchase"), 1.0
"""Words for where things lie until they are paid, and of the names of events that tell what that came to."""

TELLING = _PLACES
"""Words that any event may make use of as they are."""


def take_basket(draft: Draft) -> None:
    """Count the "in their basket" behind an amount of the event as explained by it."""
    stretch = draft.stretch
    if not draft.tests or not stretch.own & stretch.analysis.spoken(_PLACES):
        return
    if not _DEEDS & name_forms(draft.head.entry.name):
        return
    numbers = {entry.name for entry in draft.numbers}
    for last in (high_bit(test.mask) for test in draft.tests if test.path in numbers):
        if stretch.word(last + 1) == "in" and stretch.word(last + 2) in _OWN and stretch.word(last + 3) in _PLACES:
            draft.ledger.use(draft.ledger.free(stretch.own & 1 << last + 3), _QUALITY)
