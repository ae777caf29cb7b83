"""Answers behind what they are about: "push: no, orders in the past 30 days: none", as a form would list them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.concepts import is_past_verb
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import Token, TokenKind, as_word, behind_words, clause_end, ends_clause, renumbered

_DENYING, _YES, _MERE = words("no none never nil nope"), "yes", words("yes no")
_TIMING = words("last past previous this since in within during over today yesterday recent recently")
_STRESS = words("ever yet far so at all to date recorded")
_SIGNS = (":", "-", "–", "—", "=")
_ENDS, _GOING_ON = ",;.!?()/|", words("and but while yet whereas though although")
_OPENERS = words("with whose where who that having")
_ASKED = words("say says said saying answer answered answers reply replied vote voted select selected chose with")
"""Verbs with a "no" for their object, which answers no part of the prompt: "said no", "answered yes"."""


class _Answer(NamedTuple):
    """An answer from `at` to `end` to what stands from `start` on; a `sign` may stand between."""

    start: int
    sign: int
    at: int
    end: int


def answers_ahead(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with each denial before what it denies, and no mere "yes"; a value of the space stays where it is."""
    found = [answer for at, token in enumerate(tokens) if token.word in _DENYING or token.word == _YES
             for answer in _answer(tokens, at)]  # fmt: skip
    found = [answer for answer in found if not _is_value(tokens, answer, index)]
    if not any(answer.sign < answer.at for answer in found) and len(found) < 2:  # noqa: PLR2004 - a list
        return tokens
    made: list[Token] = []
    done = 0
    for answer in found:
        made += tokens[done : answer.start]
        done = answer.end
        is_denied = tokens[answer.at].word != _YES
        made += [_denial(tokens, answer)] if is_denied else []
        made += tokens[answer.start : answer.sign]
        if is_denied and _says_ever(tokens, answer):
            made.append(as_word(tokens[answer.at], "ever"))
        elif not is_denied and not any(map(is_past_verb, tokens[answer.start : answer.sign])):
            made.append(tokens[answer.at])  # "newsletter yes"
    return renumbered([*made, *tokens[done:]])


def _answer(tokens: Sequence[Token], at: int) -> Iterator[_Answer]:
    end = behind_words(tokens, at + 1, _STRESS)
    goes_on = end < len(tokens) and not ends_clause(tokens[end], _ENDS) and tokens[end].word not in _GOING_ON
    if goes_on and (tokens[at].word != "none" or tokens[at - 1].text != ":" or tokens[end].word == "of"):
        return  # but "reports: none filed by any user"
    sign = at - 1 if at and tokens[at - 1].text in _SIGNS else at
    if sign == at and (tokens[at].word not in _MERE or not at or tokens[at - 1].word in _ASKED):
        return
    start = sign
    while start and not ends_clause(tokens[start - 1], f"{_ENDS}:") and tokens[start - 1].word not in _GOING_ON:
        start -= 1
    start = next((n + 1 for n in range(sign - 1, start - 1, -1) if tokens[n].word in _OPENERS), start)
    if any(token.kind is TokenKind.WORD for token in tokens[start:sign]):
        yield _Answer(start, sign, at, end)


def _denial(tokens: Sequence[Token], answer: _Answer) -> Token:
    first = tokens[answer.start]
    return as_word(first, "not" if is_past_verb(first) else "no")


def _says_ever(tokens: Sequence[Token], answer: _Answer) -> bool:
    """Whether an item of a form has no time, so that another item's is none of its: "fees: none, orders: 2 in May"."""
    said = {token.word for token in tokens[answer.start : clause_end(tokens, answer.end)]}
    return tokens[answer.at].word not in _MERE and answer.sign < answer.at and said.isdisjoint(_TIMING)


def _is_value(tokens: Sequence[Token], answer: _Answer, index: SpaceIndex) -> bool:
    """Whether an answer is a value that the space keeps for just that: "coupon code: none" beside a value `none`."""
    said = {lemma for token in tokens[answer.start : answer.sign] for lemma in token.lemmas}
    numbers = index.values_by_word.get(tokens[answer.at].word, ())
    seen = (index.values[number] for number in numbers)
    return any(len(value.words) == 1 and name_forms(index.entries[value.entry].name) <= said for value in seen)
