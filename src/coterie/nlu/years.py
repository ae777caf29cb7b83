"""Years that a field keeps as a number: "born before 1960", "the tax receipt for 2025", "a 2019 model"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, is_bare, number_of
from coterie.nlu.fieldvalues import numbers_among
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Number, Range, Window, WindowKind
from coterie.nlu.names import name_forms

_YEAR = words("year")
_FIRST, _LAST = 1900, 2100
_COMPARING = {
    "before": Operator.LESS_THAN,
    "after": Operator.GREATER_THAN,
    "since": Operator.AT_LEAST,
    "from": Operator.AT_LEAST,
}
_LONGER = {"earlier": Operator.LESS_THAN, "later": Operator.GREATER_THAN}
_THAN, _NO = words("than then"), words("no not")


def holds_year(entry: Entry, values: tuple[object, ...]) -> bool:
    """Whether a field keeps years, and not how many there are."""
    return bool(_YEAR & name_forms(entry.name)) and all(is_year(value) for value in numbers_among(values))


def is_year(value: float) -> bool:
    """Whether a number may be a year."""
    return _FIRST <= value <= _LAST and float(value).is_integer()


def years_in(stretch: Stretch) -> Iterator[tuple[Edge, Bound | Range, int]]:
    """The years said in a stretch, each with what it means as a number, and the tokens beside it that compare it."""
    for edge in stretch.times:
        told = _of_window(edge.meaning) if isinstance(edge.meaning, Window) else None
        if told is not None:
            yield edge, told, 0
    for edge, meaning in stretch.bounds:
        if not is_year(number_of(meaning).value) or number_of(meaning).unit is not None:
            continue
        operator, length = _compared(stretch, edge.start) if is_bare(meaning) else (None, 0)
        if operator is not None:
            yield edge, Bound(operator, number_of(meaning)), span_mask(edge.start - length, edge.start)
        else:
            yield edge, meaning, 0


def _compared(stretch: Stretch, at: int) -> tuple[Operator | None, int]:
    """How what stands before a year compares it, and in how many words: "before", "later than"."""
    if stretch.word(at - 1) not in _THAN:
        return _COMPARING.get(stretch.word(at - 1)), 1
    return (None, 0) if stretch.word(at - 3) in _NO else (_LONGER.get(stretch.word(at - 2)), 2)


def _of_window(window: Window) -> Bound | Range | None:
    """A window of whole years as a number."""
    start, end = window.start, window.end
    if window.kind is WindowKind.DURING and start is not None and end is not None:
        if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
            return None
        first = Number(start.year)
        return Bound(Operator.EQUALS, first, bare=True) if start.year == end.year else Range(first, Number(end.year))
    if window.kind is WindowKind.SINCE and start is not None:
        if (start.month, start.day) == (12, 31):
            return Bound(Operator.GREATER_THAN, Number(start.year))
        return Bound(Operator.AT_LEAST, Number(start.year)) if (start.month, start.day) == (1, 1) else None
    if window.kind is WindowKind.UNTIL and end is not None and (end.month, end.day) == (1, 1):
        return Bound(Operator.LESS_THAN, Number(end.year))
    return None
