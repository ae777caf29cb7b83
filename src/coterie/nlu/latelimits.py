"""A second limit that comes behind what is counted: "at least 5 comments this week, but no more than 20"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.meanings import LOWER_BOUNDS, UPPER_BOUNDS, Bound, Edge, Frequency, Range, Window
from coterie.nlu.tokens import Token, TokenKind

_BUT, _COMMA = words("but yet though although"), ","
_OF_AGE = words("over under above below older younger")
"""Behind a mere comma these rather tell how old people are: "at least 2 orders, under 30"."""


def with_late_limits(
    edges: Sequence[Edge], tokens: Sequence[Token], suffixes: AbstractSet[int]
) -> tuple[list[Edge], set[int]]:
    """The edges with such limits taken up by the number that they limit too, and the tokens that say them."""
    found, taken = list(edges), set[int]()
    for place, edge in enumerate(edges):
        start = _start(edge, tokens, suffixes, edges)
        if start is None:
            continue
        before = next((n for n in range(place - 1, -1, -1) if not isinstance(found[n].meaning, Window)), None)
        timed = [isinstance(other.meaning, Window) for other in found[(before or 0) + 1 :]]
        is_apart = before is not None and any(timed[: place - before - 1]) and any(timed[place - before :])
        joined = _joined(found[before].meaning, edge.meaning) if before is not None and not is_apart else None
        if before is not None and joined is not None:
            found[before] = replace(found[before], meaning=joined)
            found[place] = replace(edge, meaning=joined, start=-1)
            taken.update(range(start, edge.end))
    return [edge for edge in found if edge.start >= 0], taken


def _start(edge: Edge, tokens: Sequence[Token], suffixes: AbstractSet[int], edges: Sequence[Edge]) -> int | None:
    """Where a limit that stands by itself begins, with what joins it; None if it is none, or counts something."""
    if not _is_plain_limit(edge.meaning) or edge.start < 1:
        return None
    end = edge.end
    while end in suffixes:
        end += 1
    is_last = end >= len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION
    if not is_last and not any(other.start == end and isinstance(other.meaning, Window) for other in edges):
        return None
    start = edge.start - 1
    if tokens[start].word in _BUT:
        return start - 1 if start and tokens[start - 1].word == _COMMA else start
    said = {tokens[n].word for n in range(edge.start, edge.end)}
    return start if tokens[start].word == _COMMA and said.isdisjoint(_OF_AGE) else None


def _is_plain_limit(meaning: object) -> bool:
    if not isinstance(meaning, Bound) or meaning.operator not in (*LOWER_BOUNDS, *UPPER_BOUNDS):
        return False
    return meaning.number.unit is None and meaning.number.currency is None


def _joined(first: object, second: object) -> Range | Frequency | None:
    """Two limits as what lies between them; None if they bound from one side, or leave nothing."""
    if isinstance(first, Frequency):
        between = _joined(first.bounds[0], second) if len(first.bounds) == 1 and not first.vague else None
        return Frequency((between,)) if isinstance(between, Range) else None
    if not _is_plain_limit(first) or not isinstance(first, Bound) or not isinstance(second, Bound):
        return None
    low, high = (first, second) if first.operator in LOWER_BOUNDS else (second, first)
    is_pair = low.operator in LOWER_BOUNDS and high.operator in UPPER_BOUNDS
    if not is_pair or not low.number.value < high.number.value:
        return None
    above, below = low.operator is Operator.GREATER_THAN, high.operator is Operator.LESS_THAN
    return Range(low.number, high.number, above=above, below=below)
