"""Charts as plain numbers for SVG that the server writes; a table with the same figures stands beside each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, log10

from coterie.web.rendering import compact, day

WIDTH, HEIGHT = 760, 200
HALF = (560, 190)
NARROW = (300, 150)
"""The sizes of charts that fill a page's main column, half of a page, or its side; their letters are the same size."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 24
_LINES = 4
_LABEL_WIDTH = 110


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A label at a place along an axis."""

    at: float
    text: str


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A line over time, in the units of a view box of `width` by `height`. Values begin at 0, so that heights compare.

    `rows` are the same figures for the table.
    """

    line: str
    area: str
    last: tuple[float, float]
    across: tuple[Tick, ...]
    along: tuple[Tick, ...]
    rows: tuple[tuple[datetime, int], ...]
    width: int
    height: int
    left: int
    right: int


def line_chart(points: Sequence[tuple[datetime, int]], size: tuple[int, int] = (WIDTH, HEIGHT)) -> Chart | None:
    """A chart of moments and numbers, in the order of time; None of less than two."""
    if len(points) < 2:  # noqa: PLR2004 - a line needs two
        return None
    width, height = size
    steps = nice_steps(max(value for _, value in points))
    top = steps[-1]
    first, last = points[0][0], points[-1][0]
    span = (last - first).total_seconds() or 1.0

    def x(moment: datetime) -> float:
        return round(_LEFT + (width - _LEFT - _RIGHT) * (moment - first).total_seconds() / span, 1)

    def y(value: float) -> float:
        return round(_TOP + (height - _TOP - _BOTTOM) * (1 - value / top), 1)

    line = " ".join(f"{x(moment)},{y(value)}" for moment, value in points)
    base = height - _BOTTOM
    return Chart(
        line=line,
        area=f"{x(first)},{base} {line} {x(last)},{base}",
        last=(x(last), y(points[-1][1])),
        across=tuple(Tick(at=y(step), text=compact(step)) for step in steps),
        along=tuple(
            Tick(at=x(points[place][0]), text=_short_day(points[place][0]))
            for place in _spread(len(points), max(width // _LABEL_WIDTH, 2))
        ),
        rows=tuple(points),
        width=width,
        height=height,
        left=_LEFT,
        right=width - _RIGHT,
    )


def nice_steps(most: int) -> tuple[int, ...]:
    """Round numbers from 0 to at least `most`."""
    least = max(most, 1) / _LINES
    unit = 10 ** int(log10(least)) if least >= 1 else 1
    size = next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= least)
    return tuple(size * number for number in range(ceil(max(most, 1) / size) + 1))


def _spread(count: int, labels: int) -> list[int]:
    """Places spread evenly from the first to the last."""
    shown = min(count, labels)
    return sorted({round(index * (count - 1) / (shown - 1)) for index in range(shown)})


def _short_day(moment: datetime) -> str:
    return day(moment).rsplit(" ", 1)[0]
