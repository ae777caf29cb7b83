"""Verbs by which several amounts become one: "their orders come to over $500" is "their orders totalling over $500".

Of a single thing they tell how large it is: "an order that came to over $500" is "an order of over $500".
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from coterie.core.wordlists import words
from coterie.nlu.comparators import BEFORE
from coterie.nlu.numbers import is_currency, unit_at
from coterie.nlu.numerals import numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.suffixes import is_end
from coterie.nlu.tokens import Token, as_word, is_plural, renumbered


class _Verb(StrEnum):
    ADDING = "adding"
    COMING = "coming"  # of people too: "came to 3 classes"
    TOTAL = "total"  # a noun too: "order totals over $50"
    TOTALLING = "totalling"


_VERBS: Phrases[_Verb] = Phrases(
    [
        ("(add|adds|added|adding|sum|sums|summed|summing|tot|tots|totted) up to", _Verb.ADDING),
        ("(amount|amounts|amounted|amounting|sum|sums|summed|summing) to", _Verb.ADDING),
        ("(come|comes|came|coming) [up|out] (to|at)", _Verb.COMING),
        ("(run|runs|ran|running) to", _Verb.COMING),
        ("(work|works|worked) out (to|at)", _Verb.COMING),
        ("(total|totals|totaled|totalled)", _Verb.TOTAL),
        ("(totalling|totaling)", _Verb.TOTALLING),
        ("whose total (is|was)", _Verb.TOTALLING),
    ]
)
_FIRSTS = _VERBS.first_words()
_PARTING = words("and but or who whose where when , ; : . ( ) - —")
_RELATIVE = words("that which")
_BEFORE_NOUN = words("the a an in of to with by their his her its our your my this grand combined")
"""Behind these "total" is a noun: "where the total exceeded 50"."""

_ONE = words("a an any one each every single another")
_PLACED = words(
    "last latest first earliest newest biggest largest highest greatest smallest lowest cheapest longest shortest "
    "average mean typical usual maximum minimum max min recent"
)
"""Words that single one thing out, or make one number of all already."""

_ALL = words("what everything whatever all")
_SUMMED = words("total totals combined overall aggregate sum cumulative")
_HEAPS = words("spend expenditure outlay time cash money mileage distance usage revenue turnover consumption they we")
"""Nouns without a plural for what adds up, and who did what adds up: "the merch they bought"."""

_OF, _TOTALLING = "of", "totalling"
_LONGEST_PARTICLE = 3


def added_up(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such verbs as "totalling" or "of", where an amount follows."""
    if _FIRSTS.isdisjoint(token.word for token in tokens):
        return tokens
    at = 0
    while at < len(tokens):
        for end, verb in _VERBS.at(tokens, at)[:1]:
            said = _said_plainly(tokens, at, end, verb)
            if said is not None:
                first = at - 1 if said == _OF and at and tokens[at - 1].word in _RELATIVE else at
                tokens = renumbered([*tokens[:first], as_word(tokens[at], said), *tokens[end:]])
        at += 1
    return tokens


def _said_plainly(tokens: Sequence[Token], at: int, end: int, verb: _Verb) -> str | None:
    """What stands for a verb of adding up; None where it is none, or is left as it is."""
    if any(token.quoted for token in tokens[at:end]) or not _is_amount(tokens, end, verb):
        return None
    if verb is _Verb.TOTAL and at and tokens[at - 1].word in _BEFORE_NOUN:
        return None
    subject = _subject(tokens, at)
    if not subject or any(_is_singled_out(subject, n) for n in range(len(subject))):
        return None
    if any(token.word in _ONE and not _is_length(subject, n + 1) for n, token in enumerate(subject)):
        return _OF
    if verb is _Verb.TOTALLING or tokens[at - 1].word in _RELATIVE:
        return None
    things = [token for n, token in enumerate(subject) if not _is_length(subject, n)]
    if not things:
        return None  # "whose hours total over 20"
    if any(token.word in _SUMMED for token in things):
        return None if verb is _Verb.TOTAL else _OF
    if not things:
        return None  # "whose hours total over 20": they are what is added up
    is_heap = things[0].word in _ALL or any(token.word in _HEAPS or token.word.endswith("ing") for token in things)
    if verb is _Verb.TOTAL and tokens[at].word == "totals":
        return _TOTALLING if is_heap else None
    is_noun = verb is _Verb.TOTAL and not is_plural(tokens[at - 1]) and not _is_length(tokens, at - 1)
    is_several = any(is_plural(token) for token in things)
    return _TOTALLING if is_heap or (is_several and not (is_noun and _may_be_compound(tokens[at - 1]))) else None


def _may_be_compound(token: Token) -> bool:
    """Whether a word before "total" may make a noun of it: "order total", and not "the ones they put in for total"."""
    return token.word == token.lemma and len(token.word) > _LONGEST_PARTICLE


def _is_amount(tokens: Sequence[Token], start: int, verb: _Verb) -> bool:
    """Whether an amount stands at a place: one of money or with a unit, or where nothing is counted any number."""
    for place in (*(end for end, _ in BEFORE.at(tokens, start)), start):
        if place >= len(tokens):
            continue
        if is_currency(tokens[place]):
            return True
        for numeral in numerals_at(tokens, place):
            behind = numeral.end
            has_unit = unit_at(tokens, behind) is not None or (behind < len(tokens) and is_currency(tokens[behind]))
            if has_unit or (verb is not _Verb.COMING) or is_end(tokens, behind):
                return True
    return False


def _subject(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """What stands before a verb in its clause."""
    start = at - 1 if at and tokens[at - 1].word in _RELATIVE else at
    first = start
    while first and tokens[first - 1].word not in _PARTING | _RELATIVE:
        first -= 1
    return tokens[first:start]


def _is_singled_out(subject: Sequence[Token], place: int) -> bool:
    return subject[place].word in _PLACED and not _is_length(subject, place + 1)


def _is_length(tokens: Sequence[Token], place: int) -> bool:
    """Whether a time stands at a place: the "90 days" of "in the last 90 days", "a year"."""
    if not 0 <= place < len(tokens):
        return False
    return unit_at(tokens, place) is not None or bool(numerals_at(tokens, place))
