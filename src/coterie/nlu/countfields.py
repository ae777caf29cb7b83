"""Which numbers say how many of something there are."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, is_bare, low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.fieldtests import bound_tests
from coterie.nlu.fieldvalues import is_conceived_in, unit_of
from coterie.nlu.frames import EventFrame, Reading, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.morphology import thing_of_plural
from coterie.nlu.names import name_forms, name_lemmas, split_words
from coterie.schema.space import Collection, FieldType

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
    thing = thing_of_plural(word)
    return bool(thing) and word not in _NO_THINGS and (is_noun or not may_be_verb((thing,)))


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


_HAVE = words("have has hold holds own owns having with")
_THEM, _OF_THEM, _LATER = words("them those these it"), 0.6, words("date expiry expire expiration at on")


def read_of_them(stretch: Stretch, previous: TraitFrame | EventFrame) -> Iterator[Reading]:
    """How many there are of what the clause before was about: "points run out soon, at least 1000 of them".

    Of what was done something with it is how many they have: "redeemed no points though they have 1000 of them".
    """
    bounds = [(edge, meaning) for edge, meaning in stretch.bounds if not is_bare(meaning)]
    if len(bounds) != 1 or stretch.content & stretch.own & ~stretch.analysis.spoken(_REMAINS):
        return
    edge, meaning = bounds[0]
    if stretch.word(edge.end) != "of" or stretch.word(edge.end + 1) not in _THEM:
        return
    tokens = stretch.analysis.tokens
    said = {lemma for n in bits(previous.mask) for lemma in tokens[n].lemmas}
    if isinstance(previous, TraitFrame):
        if not (previous.tests or previous.date_path):
            return
        said &= name_forms(previous.date_path or previous.tests[0].path) - _LATER
        of = previous.collection
    else:
        if _HAVE.isdisjoint(stretch.word(number) for number in range(stretch.low, edge.start)):
            return
        said, of = said - _COUNTING, Collection.USERS
    found = [
        entry
        for entry in stretch.index.number_traits
        if entry.collection is of and said & name_forms(entry.name) and entry.active
    ]
    whole = [entry for entry in found if not name_forms(entry.name).isdisjoint(_REMAINS)] or found
    if len(whole) == 1:
        ledger, mask = Ledger(stretch, extra=_OF_THEM), span_mask(edge.start, edge.end)
        ledger.use_edge(edge)
        ledger.use_marks(Role.PRONOUN, Role.PREPOSITION)
        ledger.use_words(_REMAINS, _OF_THEM)
        yield ledger.reading(TraitFrame(whole[0].collection, tuple(bound_tests(whole[0], meaning, (), mask)), mask))
