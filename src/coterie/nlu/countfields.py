"""Which numbers say how many of something there are."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.fieldvalues import is_conceived_in, unit_of
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_forms, name_lemmas, split_words
from coterie.schema.space import FieldType

_NO_THINGS = words("points credits stars days hours minutes weeks months years")
_COUNTING = words("count number num quantity qty left remaining remain balance own")
_RUNNING, _VERB_QUALITY = words("run be"), 0.5
_REMAINS = words("left remaining remain balance available")
_USING_UP = frozenset(
    (("use", "up"), ("go", "through"), ("get", "through"), ("run", "through"), ("burn", "through"), ("blow", "through"))
)
"""Words of the names of what is left, and ways to come to have nothing of it left."""


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


def is_run_out(ledger: Ledger, head: Head) -> bool:
    """Whether there is none left of what a number counts: "out of credits", "used up their seats"."""
    stretch, of = ledger.stretch, low_bit(head.mask) - 1
    if head.entry.type is not FieldType.NUMBER:
        return False
    if _REMAINS & name_forms(head.entry.name):
        for verb in range(stretch.low, of):
            if (stretch.analysis.tokens[verb].lemma, stretch.word(verb + 1)) in _USING_UP:
                ledger.use(span_mask(verb, verb + 2), _VERB_QUALITY)
                return True
    if (stretch.word(of - 1), stretch.word(of)) != ("out", "of"):
        return False
    ledger.use(span_mask(of - 1, of + 1))
    ledger.use_words(_RUNNING, _VERB_QUALITY)
    return True
