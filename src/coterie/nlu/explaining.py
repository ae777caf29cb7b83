"""Which words explain what stands before them, and which only look so: "whales, read big spenders"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.numerals import numerals_at
from coterie.nlu.tokens import Token, TokenKind

_READ_AMOUNTS = words("at more less fewer over under a an any some several no up between exactly")
_SURE_EXPLAINING = words("ie aka namely")


def explaining_marks(all_marks: Sequence[list[Mark]], tokens: Sequence[Token]) -> None:
    """Take away the marks of an explanation that no comma, bracket or dash parts from what it would explain."""
    for start, here in enumerate(all_marks):
        apart = start > 0 and tokens[start - 1].kind is TokenKind.PUNCTUATION
        is_unsure = tokens[start].word not in _SURE_EXPLAINING and (not apart or _is_reading(tokens, start))
        if start == 0 or is_unsure:
            here[:] = [mark for mark in here if mark.role is not Role.EXPLAIN]


def _is_reading(tokens: Sequence[Token], start: int) -> bool:
    """Whether a "read" tells how many things were read, rather than what is meant: ", read 5 articles"."""
    if tokens[start].word != "read" or start + 1 == len(tokens):
        return False
    return tokens[start + 1].word in _READ_AMOUNTS or any(numerals_at(tokens, start + 1))
