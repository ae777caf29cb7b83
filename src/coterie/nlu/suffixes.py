"""Comparisons behind what is counted: "two stars or less", "3 orders minimum", "12 comments (or more)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.comparators import BEHIND, Comparator
from coterie.nlu.meanings import Edge
from coterie.nlu.tokens import Token, TokenKind

_REACH = 5
"""How far behind a number the comparison may begin: "16,384 MB of memory or more"."""

_THAN = words("than then")
"""Behind a comparison, this makes it that of the next number."""

_ADDING = words("plus +")
"""Behind a noun these join what comes next."""

_SURE_AFTER_AND = words("up above below under")
_SETTING_OFF = {"(": ")", "[": "]", ",": "", "-": "", "—": "", ";": ""}
GOING_ON = words("in to within over during since per each for this last past on at with as and or but who that")
"""What goes on behind a comparison that stands at the end: "two bookings minimum in the last month"."""


def set_off(tokens: Sequence[Token], place: int) -> Iterator[tuple[int, Comparator]]:
    """A comparison in brackets, or behind a comma or a dash with nothing that it could belong to behind it."""
    closing = _SETTING_OFF.get(tokens[place].word) if place < len(tokens) else None
    for end, comparator in BEHIND.at(tokens, place + 1) if closing is not None else ():
        if not closing and is_end(tokens, end):
            yield end, comparator
        elif closing and end < len(tokens) and tokens[end].word == closing:
            yield end + 1, comparator


def comparison_behind(edge: Edge, tokens: Sequence[Token], starts: AbstractSet[int]) -> tuple[Operator | None, range]:
    """What compares a number from behind its noun, and the tokens that say it; `starts` are those of quantities."""
    for at in range(edge.end, min(edge.end + _REACH, len(tokens))):
        if at in starts:
            break
        for end, comparator in (*BEHIND.at(tokens, at), *set_off(tokens, at)):
            if starts.isdisjoint(range(at, end)) and _is_meant(tokens, at, end, starts):
                return comparator.operator, range(at, end)
        if tokens[at].kind is TokenKind.PUNCTUATION:
            break
    return None, range(0)


def _is_meant(tokens: Sequence[Token], at: int, end: int, starts: AbstractSet[int]) -> bool:
    """Whether words that may compare do so there, rather than belong to what comes next."""
    word, following = tokens[at].word, tokens[end].word if end < len(tokens) else ""
    if word in _ADDING or following in _THAN:
        return False  # "0 boards or fewer than 5 queries"
    is_sure = word in ("or", "at", "as") or (word == "and" and tokens[at + 1].word in _SURE_AFTER_AND)
    return is_sure or word in _SETTING_OFF or is_end(tokens, end) or end in starts


def is_end(tokens: Sequence[Token], end: int) -> bool:
    """Whether nothing that could be counted stands at a place."""
    return end >= len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION or tokens[end].word in GOING_ON
