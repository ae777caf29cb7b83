"""How often something happened by the word for one time of it: "one-time buyers", "a second order"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.meanings import Bound, Edge, Frequency, Number
from coterie.nlu.numerals import numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind

_SOMEWHAT_DOUBTFUL = -0.1
_ONES, OCCASIONS = frozenset({"one", "single", "first", "1"}), frozenset({"time", "off"})
_ONLY_ONE = Phrases([("one and only", True), ("(their|his|her) [one] (only|sole|lone) [ever]", True)])
_DOERS = ("ers", "ors", "er", "or")
_MEASURES = words("star day night hour minute week month year page way bedroom person size")
"""Between a number and a noun, these say how much and not how often: "a one-star rating"."""


NO_TIMES = words("of party hand half quarter place")
"""Behind an ordinal, these make it a part, or a word that is no number: "a third of", "third party"."""


def exactly_once(tokens: Sequence[Token]) -> Iterator[Edge]:
    """For "one-time buyers", "single-visit guests", "their one and only order": it happened once and no more."""
    once = Frequency((Bound(Operator.EQUALS, Number(1)),))
    for start in range(len(tokens)):
        for end, _ in _ONLY_ONE.at(tokens, start):
            yield Edge(start, end, once)
        if start + 2 < len(tokens) and tokens[start].word in _ONES and tokens[start + 1].joined:
            noun = tokens[start + 2]
            if noun.kind is TokenKind.WORD and not noun.joined and tokens[start + 1].word not in _MEASURES:
                is_time = tokens[start + 1].word in OCCASIONS
                if is_time or tokens[start].word != "first":
                    yield Edge(start, start + (2 if is_time else 1), once, 0.0 if is_time else _SOMEWHAT_DOUBTFUL)
        elif start + 2 < len(tokens) and tokens[start].word == "one" and tokens[start + 1].word in OCCASIONS:
            doer = tokens[start + 2]
            if doer.kind is TokenKind.WORD and doer.word.endswith(_DOERS):
                yield Edge(start, start + 2, once)


def once_more(tokens: Sequence[Token]) -> Iterator[Edge]:
    """For "a second order", "a third time": it happened at least so often. "Their second order" is one of several."""
    for start in range(len(tokens) - 2):
        if tokens[start].word not in ("a", "an"):
            continue
        for numeral in numerals_at(tokens, start + 1):
            noun = tokens[numeral.end] if numeral.ordinal and numeral.end < len(tokens) else None
            if (
                noun is None
                or numeral.value == 1
                or noun.kind is not TokenKind.WORD
                or noun.joined
                or noun.word in NO_TIMES
            ):
                continue
            bound = Bound(Operator.AT_LEAST, Number(numeral.value))
            yield Edge(start, numeral.end + (noun.word in OCCASIONS), Frequency((bound,)), numeral.score)
