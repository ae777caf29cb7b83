"""Other people who are let in as well: "Gold members plus anyone who …", "…, plus all serial returners"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.verbnouns import stems_of

_ADDING = words("and plus along together as also")
_OTHERS, _THOSE = words("everyone everybody anyone anybody whoever"), words("those people")
_PEOPLE = words("person people customer user member guest client contact profile shopper visitor")
_DESCRIBING = words("who that with in on from whose whom having at of")
"""What adds people to those said before, who they are, and what begins to tell which."""

_ALL, _OURS, _KIND_REACH = words("all any every"), words("our the of your"), 4
_DOERS, _ENDING = ("ers", "ors"), _DESCRIBING | words("and or but")


def with_unions(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, where other people are let in as well: "Gold members plus anyone who …", "… along with those who"."""
    return [mark._replace(role=Role.OR) if mark.role is Role.AND and _lets_in(mark, tokens) else mark for mark in marks]


def _lets_in(mark: Mark, tokens: Sequence[Token]) -> bool:
    joins = tokens[mark.end - 1].word == "and"
    at = mark.end + (mark.end < len(tokens) and tokens[mark.end].word == "also")
    if at + 1 >= len(tokens) or tokens[mark.start].word not in _ADDING:
        return False
    if not joins and tokens[at].word in _ALL and _names_kind(tokens, at + 1):
        return True
    wanted = _OTHERS if joins else _OTHERS | _THOSE
    if tokens[at].word == "all":
        at += 1
    is_people = tokens[at].word in wanted or (wanted > _OTHERS and tokens[at].lemma in _PEOPLE)
    return is_people and at + 1 < len(tokens) and tokens[at + 1].word in _DESCRIBING


def _names_kind(tokens: Sequence[Token], start: int) -> bool:
    """Whether a plural for people ends a few words: "plus all serial returners", where "all add-ons" are things."""
    is_each = tokens[start - 1].word != "all"
    while start < len(tokens) and tokens[start].word in _OURS:
        start += 1
    for number in range(start, min(start + _KIND_REACH, len(tokens))):
        token = tokens[number]
        if token.kind is not TokenKind.WORD:
            return False
        is_doer = token.word.endswith(_DOERS) and bool(stems_of(token.word))
        is_people = is_doer or (token.lemma in _PEOPLE and (token.word != token.lemma or is_each))
        if is_people and (number + 1 == len(tokens) or _may_end(tokens[number + 1])):
            return True
    return False


def _may_end(token: Token) -> bool:
    """Whether a noun for people may end before a token, which may be the year of a list of them."""
    return token.kind is not TokenKind.WORD or token.word in _ENDING
