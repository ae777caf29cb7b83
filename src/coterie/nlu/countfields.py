"""Which numbers say how many of something there are."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.fieldvalues import is_conceived_in, unit_of
from coterie.nlu.index import Entry
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_lemmas, split_words

_NO_THINGS = words("points credits stars days hours minutes weeks months years")
_COUNTING = words("count number num quantity qty left remaining remain balance own")


def counts_things(entry: Entry) -> bool:
    """Whether a number says how many there are, so that having any is having more than none."""
    if is_conceived_in(entry, "count"):
        return True
    if not _COUNTING.isdisjoint(form for options in name_lemmas(entry.name) for form in options):
        return True
    if unit_of(entry.name) is not None:
        return False
    *before, last = split_words(entry.name)
    return any(_is_plural(word) for word in (*before, last)) or (bool(before) and _is_plural(last, is_noun=True))


def _is_plural(word: str, *, is_noun: bool = False) -> bool:
    """Whether a word of a name is a noun for several things: the incidents of `open_incidents`.

    Behind another word it is a noun, though it may be a verb elsewhere: the loans of `active_loans`.
    """
    is_plural = word.endswith("s") and word[:-1] in lemmas(word) and word not in _NO_THINGS
    return is_plural and (is_noun or not may_be_verb((word[:-1],)))
