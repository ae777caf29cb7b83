"""Instructions about some of those said before: "… and keep those who …", ". Drop anyone who …", ", not the ones …".

Such a clause tells no deed of anybody: what is kept is said of all, what is dropped is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.unions import with_unions
from coterie.schema.space import Collection

_KEEPING = words("keep take find pick choose select narrow restrict limit show give want include get filter cut boil")
_KEPT = words("restricted limited narrowed filtered")
_LEAVING = words("remove drop exclude skip omit discard ignore eliminate subtract suppress forget")
LEAVING_OUT = words("take leave filter kick throw cut weed screen strip rule keep")
"""Verbs that leave somebody out with an "out" or "off" behind them alone."""

_OUT = words("out off away")
_LESS = words("less not")
_BETWEEN = words("it this that list them down to only just for from me us the then all")
_TO, _THEN = "to", "then"
_LONGEST = 5
_THOSE = words("those people anyone anybody everyone everybody users customers members accounts persons folks shoppers")
_ONES, _THE = words("ones one"), words("the only just any all")
_TELLING = words("who that whose with without")
_IF, _THEY = words("if when where"), words("they")
_OPENED = (Role.AND, Role.BUT, Role.COMMA, Role.STOP, Role.EXCEPT)
_ONLY = words("only just simply merely")
_BEFORE = words("and but then also just please only now")


def with_singled_out(marks: Sequence[Mark], tokens: Sequence[Token], audience: Collection) -> tuple[list[Mark], int]:
    """The marks, with what leaves people out, and the mask of the words that say no more than that others are meant."""
    found, mute = list(marks), 0
    if audience is not Collection.ACCOUNTS:  # there, "and anyone" is about the users of the same account
        found = with_unions(found, tokens)
    for start, end, leaves_out in _instructions(tokens):
        if leaves_out:
            found = [mark for mark in found if mark.end <= start or end <= mark.start]
            found.append(Mark(start, end, Role.EXCEPT))
        else:
            mute |= (1 << end) - (1 << start)
    found = _with_if(_with_not_only(found, tokens), tokens)
    for number in _ones(tokens):
        found = [mark for mark in found if not mark.start <= number < mark.end]
        mute |= 1 << number
    return sorted(found, key=lambda mark: mark.start), mute


def _with_not_only(marks: list[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, where "not only … but also …" denies nothing and joins the two."""
    for number, mark in enumerate(marks):
        if mark.role is Role.NOT and mark.end < len(tokens) and tokens[mark.end].word in _ONLY:
            but = next((at for at in range(number + 1, len(marks)) if tokens[marks[at].start].word == "but"), None)
            if but is not None:
                marks[number] = mark._replace(role=Role.EMPTY)
                marks[but] = marks[but]._replace(role=Role.AND)
    return marks


def _with_if(marks: list[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, with one for the "if" of "…, but only if they ordered", which asks for one thing more."""
    taken = {number for mark in marks for number in range(mark.start, mark.end)}
    opened = {mark.end for mark in marks if mark.role in _OPENED}
    for number in range(1, len(tokens) - 1):
        if tokens[number].word in _IF and tokens[number + 1].word in _THEY and number not in taken:
            role = Role.EMPTY if number in opened or tokens[number - 1].word in _ONLY else Role.AND
            marks.append(Mark(number, number + 1, role))
    return sorted(marks, key=lambda mark: mark.start)


def _instructions(tokens: Sequence[Token]) -> Iterator[tuple[int, int, bool]]:
    """Where instructions begin and end, up to the people whom they are about, and whether these are left out."""
    for number in range(1, len(tokens) - 2):
        start, word = number, tokens[number].word
        if word not in _STARTING or not _opens(tokens, start):
            continue
        if word == "not" and tokens[start + 1].word in _IF and tokens[start + 2].word in _THEY:
            yield start, start + 2, True
            continue
        end = start + 1
        while end < len(tokens) and end - start < _LONGEST and tokens[end].word in _BETWEEN | _OUT:
            if _are_people(tokens, end):
                break
            end += 1
        if end >= len(tokens) or not _are_people(tokens, end):
            continue
        between = {token.word for token in tokens[start + 1 : end]}
        start -= tokens[start - 1].word == _THEN
        if (word in LEAVING_OUT and not _OUT.isdisjoint(between)) or word in _LEAVING or word in _LESS:
            yield start, end, True
        elif word in _KEEPING or _TO in between:
            yield start, end, False


_STARTING = _KEEPING | _KEPT | _LEAVING | LEAVING_OUT | _LESS


def _opens(tokens: Sequence[Token], number: int) -> bool:
    """Whether a clause begins with a word: behind punctuation or a joining word, or as what was done to the list."""
    before = tokens[number - 1]
    return before.kind is TokenKind.PUNCTUATION or before.word in _BEFORE or tokens[number].word in _KEPT


def _are_people(tokens: Sequence[Token], number: int) -> bool:
    """Whether people are named who are told of next: "those who", "the ones that", "anyone with"."""
    if tokens[number].word in _THE and number + 1 < len(tokens) and tokens[number + 1].word in _ONES | _THOSE:
        number += 1
    elif tokens[number].word not in _THOSE:
        return False
    return number + 1 < len(tokens) and tokens[number + 1].word in _TELLING


def _ones(tokens: Sequence[Token]) -> Iterator[int]:
    """The "ones" that stand for people: "the ones who ordered"."""
    for number in range(1, len(tokens) - 1):
        if tokens[number].word == "ones" and tokens[number - 1].word in _THE and tokens[number + 1].word == "who":
            yield number
