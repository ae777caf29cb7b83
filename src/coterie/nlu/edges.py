"""What all recognisers do with their edges at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from coterie.nlu.meanings import Edge
from coterie.nlu.tokens import Token

_INSIDE_LONGER = -0.5
_AS_GOOD = 0.35


def outside_quotes(edges: Iterable[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The edges of which no token is quoted: what stands in quotation marks is a name or value, said word for word."""
    quoted = [token.quoted for token in tokens]
    if True not in quoted:
        return list(edges)
    return [edge for edge in edges if True not in quoted[edge.start : edge.end]]


def prefer_longest(edges: Iterable[Edge]) -> list[Edge]:
    """The edges by place, the longest first, each one once with its best score.

    One that lies inside a longer edge of about its own score or better loses half a point: "at least 3" is rather one
    reading than "at least" and "3" apart.
    """
    best: dict[tuple[int, int, object], Edge] = {}
    for edge in edges:
        key = (edge.start, edge.end, edge.meaning)
        if key not in best or best[key].score < edge.score:
            best[key] = edge
    ordered = sorted(best.values(), key=lambda edge: (edge.start, -edge.end, -edge.score))
    ranked: list[Edge] = []
    # How far edges of each score reach. By this order an edge lies in an earlier one exactly if that ends no sooner.
    reach: dict[float, int] = {}
    for (_, end), same in groupby(ordered, key=lambda edge: (edge.start, edge.end)):
        group = list(same)
        for edge in group:
            inside = any(far >= end and score >= edge.score - _AS_GOOD for score, far in reach.items())
            ranked.append(replace(edge, score=round(edge.score + _INSIDE_LONGER, 3)) if inside else edge)
        for edge in group:
            reach[edge.score] = max(end, reach.get(edge.score, end))
    return ranked
