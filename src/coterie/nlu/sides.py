"""A least and a most that are kept as two fields: "a budget between 200 and 300" of `budget_min` and `budget_max`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Stretch
from coterie.nlu.fieldtests import said_tests
from coterie.nlu.fieldvalues import values_of
from coterie.nlu.frames import Test
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Range
from coterie.nlu.names import split_words

_LEAST, _MOST = words("min minimum"), words("max maximum")
_SAID = words("minimum min maximum max lowest highest")
"""Words that say which of the two is meant."""


_SIDES = {
    **dict.fromkeys((Operator.AT_LEAST, Operator.GREATER_THAN), Operator.AT_LEAST),
    **dict.fromkeys((Operator.AT_MOST, Operator.LESS_THAN), Operator.AT_MOST),
}


def on_both_sides(tests: list[Test], entries: Iterable[Entry], stretch: Stretch) -> list[Test]:
    """The tests of a range, each of the field for its side, where one of the two was read and neither is named."""
    operators = [_SIDES.get(test.operator) for test in tests]
    if operators != [Operator.AT_LEAST, Operator.AT_MOST] or stretch.own & stretch.analysis.spoken(_SAID):
        return tests
    path = tests[0].path
    name = _sideless(path)
    if name is None:
        return tests
    of_sides = {side: entry.name for entry in entries if _sideless(entry.name) == name and (side := _side(entry.name))}
    if of_sides.keys() != {Operator.AT_LEAST, Operator.AT_MOST}:
        return tests
    return [replace(test, path=of_sides[_SIDES[test.operator]]) for test in tests]


def trait_tests(stretch: Stretch, meaning: Bound | Range, entry: Entry, mask: int) -> list[Test]:
    """The tests of a trait against a bound or a range, which may be that of two traits."""
    tests = said_tests(stretch, entry, meaning, values_of(entry), mask)
    return on_both_sides(tests, stretch.index.number_traits, stretch)


def _side(path: str) -> Operator | None:
    said = {part.lower() for part in split_words(path)}
    return Operator.AT_LEAST if said & _LEAST else Operator.AT_MOST if said & _MOST else None


def _sideless(path: str) -> tuple[str, ...] | None:
    """The words of a name without the one for its side; None of a name that has no side."""
    parts = tuple([part.lower() for part in split_words(path)])
    rest = tuple([part for part in parts if part not in _LEAST | _MOST])
    return rest if rest != parts else None
