"""Lengths of time that describe a thing, and are no time when anything happened: "a 7 night stay"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import grammar_words
from coterie.nlu.meanings import Edge
from coterie.nlu.tokens import Token, TokenKind

_BEFORE_SIZE, _BEFORE_SPAN = words("a an the their one"), words("in over within during last past every")
_GRAMMAR, _UNITS = grammar_words(), words("night day week month year hour minute")
_SPANS = words("window period span stretch timeframe time range ago look lookback interval or and in back history mark")


def describes_thing(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a length describes the thing behind it: "a 7 night stay", "for the 24 month contract"."""
    number = edge.end - 2
    if edge.end >= len(tokens) or number < max(edge.start, 1) or tokens[number].kind is not TokenKind.NUMBER:
        return False
    behind = tokens[edge.end]
    if tokens[number - 1].word not in _BEFORE_SIZE or any(t.word != "for" for t in tokens[edge.start : number - 1]):
        return False
    if (number > 1 and tokens[number - 2].word in _BEFORE_SPAN) or tokens[edge.end - 1].word not in _UNITS:
        return False
    return behind.kind is TokenKind.WORD and behind.word not in _SPANS and behind.word not in _GRAMMAR
