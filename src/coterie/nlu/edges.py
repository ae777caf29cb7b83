"""What all recognisers do with their edges at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from coterie.nlu.meanings import Edge

_INSIDE_LONGER = -0.5
_AS_GOOD = 0.35


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
