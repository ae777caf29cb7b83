"""Which words of a clause are nouns rather than verbs, and what the object of its verb is."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, low_bit
from coterie.nlu.concepts import synsets_of
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.tokens import TokenKind

_DETERMINERS = words("a an the their his her its our my your this that these those any some another each every")
_PARTICLES = words("up down in out on off over away back for to of with at")
_HAD, _DOERS = words("had have has"), words("they he she who")
_PLACED = 0.9
"""From this quality on, a word of an object is known to the space: spelled out, or a value."""


def verbs_of(stretch: Stretch, head: Head) -> int:
    """The tokens of a head that are verbs; all that may be one where none stands like a verb."""
    may_be = head.mask & stretch.analysis.verbs
    return may_be & ~stretch.analysis.nominal or may_be


def is_done(stretch: Stretch, mask: int) -> bool:
    """Whether a word is what people had done, by its "had": "a flight they had booked" has no booking with it."""
    verb, said = low_bit(mask & stretch.content or mask), stretch.analysis.words
    is_past = said[verb] not in stretch.analysis.tokens[verb].lemmas and stretch.analysis.verbs >> verb & 1
    return bool(is_past) and verb > 1 and said[verb - 1] in _HAD and said[verb - 2] in _DOERS


def tells_of_people_too(stretch: Stretch, head: Head) -> bool:
    """Whether an event takes the word before its people along with what is behind their "who".

    "Lapsed customers who haven't ordered": what they are and what they did are two things.
    """
    people = stretch.analysis.subjects
    for mark in stretch.marks(Role.RELATIVE):
        at = mark.start - 1
        if at > stretch.low and people >> at & 1 and head.mask & span_mask(stretch.low, at) and head.mask >> mark.end:
            return True
    return False


def unplaced_object(ledger: Ledger, head: Head) -> int:
    """The tokens of the verb's object that find no place where nothing else of the object does: "rented a kayak".

    A space without kayaks says so by having no word for them, however near the verb comes to one of its events.
    """
    stretch = ledger.stretch
    verbs = head.mask & stretch.analysis.verbs & ~stretch.analysis.nominal
    if not verbs or not ledger.free(stretch.own & stretch.content):
        return 0
    phrase = _object_behind(stretch, low_bit(verbs))
    free = sum(
        1 << n for n in bits(ledger.free(phrase)) if stretch.analysis.weights[n] >= 1.0 and not _is_mild(stretch, n)
    )
    if not free or any(ledger.tokens.get(n, 0.0) >= _PLACED for n in bits(phrase)):
        return 0
    return free


def _is_mild(stretch: Stretch, number: int) -> bool:
    """Whether a word tells how a thing is rather than what it is: "a long call"."""
    synsets = (synset for lemma in stretch.analysis.tokens[number].lemmas for synset, _ in synsets_of(lemma))
    return any(synset.startswith("is_") for synset in synsets)


def _object_behind(stretch: Stretch, verb: int) -> int:
    """The noun phrase right behind a verb, past its particle: up to a preposition, a time or another clause."""
    at = verb + 1
    while at < stretch.high and stretch.word(at) in _PARTICLES:
        at += 1
    while at < stretch.high and (_is_article(stretch, at) or any(e.start <= at < e.end for e in stretch.quantities)):
        at += 1
    end = at
    while end < stretch.high and _is_of_phrase(stretch, end):
        end += 1
    return span_mask(at, end) & stretch.own


def _is_article(stretch: Stretch, number: int) -> bool:
    mark = stretch.analysis.role_at(number)
    return stretch.word(number) in _DETERMINERS or (mark is not None and mark.role is Role.EMPTY)


def _is_of_phrase(stretch: Stretch, number: int) -> bool:
    if stretch.analysis.tokens[number].kind is TokenKind.PUNCTUATION or stretch.time_mask >> number & 1:
        return False
    if any(edge.start <= number < edge.end for edge in stretch.quantities):
        return False
    return stretch.analysis.role_at(number) is None and bool(stretch.content >> number & 1)
