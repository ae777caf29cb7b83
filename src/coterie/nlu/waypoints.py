"""How far something had got, told by a point on the way: "before the 10% mark", "past the 30-minute point"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.meanings import Bound, Edge, Number
from coterie.nlu.tokens import Token

_POINTS = words("mark point stage milestone")
_SIDES = {
    **dict.fromkeys(("before", "until", "till", "under", "below"), Operator.LESS_THAN),
    **dict.fromkeys(("past", "after", "beyond", "over", "above"), Operator.GREATER_THAN),
    **dict.fromkeys(("to", "reached", "reaching", "hit", "passed", "by"), Operator.AT_LEAST),
}
_BETWEEN = words("the reaching hitting a getting to passing")
"""What may stand between a side and its point: "before reaching the 10% mark"."""


def points_passed(tokens: Sequence[Token], numbers: Iterable[Edge]) -> Iterator[Edge]:
    """The comparisons that points on the way make of the numbers that tell them."""
    for edge in numbers:
        number, start, end = edge.meaning, edge.start - 1, edge.end
        if not isinstance(number, Number) or number.unit is None:
            continue
        is_point = end < len(tokens) and tokens[end].word in _POINTS
        while start >= 0 and tokens[start].word in _BETWEEN and not (is_point and tokens[start].word == "to"):
            start -= 1
        side = _SIDES.get(tokens[start].word) if start >= 0 else None
        if side is not None and is_point:
            yield Edge(start, end + 1, Bound(side, number), edge.score)
        elif side is Operator.LESS_THAN and number.unit == "percent" and tokens[start].word in ("before", "until"):
            yield Edge(start, end, Bound(side, number), edge.score)
