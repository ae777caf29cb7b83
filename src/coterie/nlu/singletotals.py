"""Totals of which each occurrence has its own: "an order with a total of over 200 euros"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Mark
from coterie.nlu.labels import is_plain

_ONE, _KINDS = words("a an the its"), words("grand gross net final full overall bill order basket booking cart")
_COMING_WITH = words("with had has having for where or which that")
_OF_EACH, _MOST_STEPS = words("where which that"), 2


def is_total_of_one(draft: Draft, total: Mark) -> bool:
    """Whether a total is what a single occurrence came to, which is named by a noun in front of it.

    Of several, "3 orders with a total of 500" and "paid a total of 500" add up, as does a total of what follows.
    """
    stretch = draft.stretch
    said = next((n for n in range(total.start, total.end) if stretch.word(n) == "total"), -1)
    first = said
    while first > stretch.low and stretch.word(first - 1) in _KINDS and said - first < _MOST_STEPS:
        first -= 1
    first -= stretch.word(first - 1) in _ONE
    measured = any(edge.end < first and not is_plain(number_of(meaning)) for edge, meaning in stretch.bounds)
    goes_on = measured and stretch.word(first - 1) == "and"  # "at least 3 nights and a total over 900"
    if said < 0 or first == said or not (goes_on or stretch.word(first - 1) in _COMING_WITH):
        return False
    if stretch.word(first - 1) in _OF_EACH:
        return True  # "at least one order where the total exceeded 80"
    before = draft.head.mask & stretch.own & stretch.content & span_mask(stretch.low, first)
    return bool(before) and not any(
        edge.end <= first and is_plain(number_of(meaning)) for edge, meaning in stretch.bounds
    )
