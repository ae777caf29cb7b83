"""Values and conditions as the pages show them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from coterie.app.answers import Group
from coterie.core.time import parse_instant
from coterie.core.values import is_number, to_text
from coterie.language.builder import BuilderRow
from coterie.web.rendering import day

MAX_CELL = 60
_OR = "or "


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line below a row, and how deep it is."""

    text: str
    depth: int


@dataclass(frozen=True, kw_only=True)
class Row:
    """A condition. `alternative`: it is joined to the one above by OR."""

    text: str
    alternative: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class ShownGroup:
    """A group of conditions."""

    number: int
    head: str
    is_negated: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A value of a table; `state` is whether something is active, where the cell says that."""

    text: str
    is_number: bool = False
    state: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Column:
    """The head of a column."""

    name: str
    is_number: bool = False


def shown_group(group: Group) -> ShownGroup:
    """A group as it is shown."""
    rows: list[list[BuilderRow]] = []
    for row in group.rows:
        if row.level <= 1 or not rows:
            rows.append([row])
        else:
            rows[-1].append(row)
    return ShownGroup(
        number=group.number,
        head=group.head,
        is_negated=group.is_negated,
        rows=tuple(_row(lines, is_first=index == 0) for index, lines in enumerate(rows)),
    )


def _row(lines: Sequence[BuilderRow], *, is_first: bool) -> Row:
    first, *others = lines
    alternative = not is_first and first.text.startswith(_OR)
    return Row(
        text=first.text.removeprefix(_OR) if alternative else first.text,
        alternative=alternative,
        lines=tuple(Line(text=row.text, depth=min(row.level - first.level, 4)) for row in others),
    )


def cell(value: object) -> Cell:
    """A value as it is shown: dates by the day, numbers with commas, long texts cut."""
    if value is None:
        return Cell(text="")
    if isinstance(value, bool):
        return Cell(text="yes" if value else "no")
    if isinstance(value, (int, float)) and is_number(value):
        return Cell(text=f"{value:,.2f}".removesuffix(".00"), is_number=True)
    if isinstance(value, (list, tuple)) and all(isinstance(item, (str, int, float)) for item in value):
        return Cell(text=_cut(", ".join(to_text(item) for item in value)))
    text = to_text(value) if not isinstance(value, dict) else json.dumps(value, ensure_ascii=False)
    instant = parse_instant(text)
    return Cell(text=_cut(day(instant) if instant else text))


def _cut(text: str) -> str:
    return text if len(text) <= MAX_CELL else f"{text[: MAX_CELL - 1]}…"
