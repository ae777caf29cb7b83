"""The declared tables of reducers and filters (`segment.md` 2.28, 3.5 and 3.6): one value for each.

A reducer's `meaning` takes the values that its argument reads from the occurrences, in order and without nulls (for
`count` alone: one value an occurrence), and gives the value, or None for null.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from coterie.core.values import Value, to_number, to_text
from coterie.language.ast import (
    Between,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Reducer,
    ReducerName,
    ValueType,
    Where,
    Within,
)

Meaning = Callable[[Sequence[object], Reducer], Value | None]


@dataclass(frozen=True)
class ReducerExample:
    """A reducer as written, the values of property `p` in the occurrences, and the result; None is null."""

    call: str
    values: tuple[object, ...]
    result: object


@dataclass(frozen=True, kw_only=True)
class ReducerInfo:
    """Everything about one reducer.

    `label` is the kind of computed trait (2.28). `phrase` is a noun phrase, `{0}` being the argument in words.
    `word` is the function called first: `unique` for `unique(…).count()`. `numeric` says that values which aren't
    numbers are skipped, unless taken `as string`.
    """

    name: ReducerName
    word: str
    label: str
    phrase: str
    meaning: Meaning
    takes_argument: bool = True
    value_types: tuple[ValueType, ...] = ()
    takes_frequency: bool = False
    numeric: bool = False
    is_list: bool = False
    examples: tuple[ReducerExample, ...] = field(repr=False)


def _count(values: Sequence[object], _reducer: Reducer) -> int:
    return len(values)


def _numbers(values: Sequence[object]) -> list[int | float]:
    """The numbers among some values; what reads as one too large for a double is none."""
    return [number for number in map(to_number, values) if number is not None and abs(number) != math.inf]


def _exact_sum(numbers: Sequence[int | float]) -> Fraction:
    """Decimals add up as they are written: 0.1 and 0.2 give 0.3."""
    return sum((Fraction(str(number)) for number in numbers), Fraction(0))


def _as_float(exact: Fraction) -> float:
    try:
        return float(exact)
    except OverflowError:
        return math.inf if exact > 0 else -math.inf


def _sum(values: Sequence[object], _reducer: Reducer) -> float | None:
    numbers = _numbers(values)
    return _as_float(_exact_sum(numbers)) if numbers else None


def _avg(values: Sequence[object], _reducer: Reducer) -> float | None:
    numbers = _numbers(values)
    return _as_float(_exact_sum(numbers) / len(numbers)) if numbers else None


def _min(values: Sequence[object], reducer: Reducer) -> Value | None:
    if reducer.value_type is ValueType.STRING:
        return min(map(to_text, values), default=None)
    return min(_numbers(values), default=None)


def _max(values: Sequence[object], reducer: Reducer) -> Value | None:
    if reducer.value_type is ValueType.STRING:
        return max(map(to_text, values), default=None)
    return max(_numbers(values), default=None)


def _first(values: Sequence[object], _reducer: Reducer) -> Value | None:
    return values[0] if values else None  # type: ignore[return-value]  # values hold no nulls


def _last(values: Sequence[object], _reducer: Reducer) -> Value | None:
    return values[-1] if values else None  # type: ignore[return-value]


def _mode(values: Sequence[object], reducer: Reducer) -> Value | None:
    """Of several values that are equally frequent, the first in order: by size for numbers, else by code point."""
    least = reducer.min_frequency or 1
    if reducer.value_type is ValueType.NUMBER:
        numbers = Counter(_numbers(values))
        most = max(numbers.values(), default=0)
        return min(number for number, count in numbers.items() if count == most) if most >= least else None
    texts = Counter(map(to_text, values))
    most = max(texts.values(), default=0)
    return min(text for text, count in texts.items() if count == most) if most >= least else None


def _unique(values: Sequence[object], _reducer: Reducer) -> list[object]:
    return [*sorted(set(map(to_text, values)))]


def _unique_count(values: Sequence[object], _reducer: Reducer) -> int:
    return len(set(map(to_text, values)))


_NUMBER_OR_STRING = (ValueType.NUMBER, ValueType.STRING)

REDUCERS: tuple[ReducerInfo, ...] = (
    ReducerInfo(
        name=ReducerName.COUNT,
        word="count",
        label="Event counter",
        phrase="number",
        meaning=_count,
        takes_argument=False,
        examples=(ReducerExample("count()", (None, 1, "a"), 3), ReducerExample("count()", (), 0)),
    ),
    ReducerInfo(
        name=ReducerName.SUM,
        word="sum",
        label="Aggregation",
        phrase="sum of {0}",
        meaning=_sum,
        numeric=True,
        examples=(
            ReducerExample("sum(property('p'))", (0.1, "0.2", "free", None), 0.3),
            ReducerExample("sum(property('p'))", ("free",), None),
        ),
    ),
    ReducerInfo(
        name=ReducerName.AVG,
        word="avg",
        label="Aggregation",
        phrase="average {0}",
        meaning=_avg,
        numeric=True,
        examples=(
            ReducerExample("avg(property('p'))", (1, None, 2), 1.5),
            ReducerExample("avg(property('p'))", (), None),
        ),
    ),
    ReducerInfo(
        name=ReducerName.MIN,
        word="min",
        label="Aggregation",
        phrase="smallest {0}",
        meaning=_min,
        numeric=True,
        value_types=_NUMBER_OR_STRING,
        examples=(
            ReducerExample("min(property('p'))", (10, "9", "a"), 9),
            ReducerExample("min(property('p') as string)", (10, "9"), "10"),
        ),
    ),
    ReducerInfo(
        name=ReducerName.MAX,
        word="max",
        label="Aggregation",
        phrase="largest {0}",
        meaning=_max,
        numeric=True,
        value_types=_NUMBER_OR_STRING,
        examples=(
            ReducerExample("max(property('p'))", (10, "9", "a"), 10),
            ReducerExample("max(property('p') as string)", (10, "9"), "9"),
        ),
    ),
    ReducerInfo(
        name=ReducerName.FIRST,
        word="first",
        label="First",
        phrase="first {0}",
        meaning=_first,
        examples=(ReducerExample("first(property('p'))", (None, "b", "a"), "b"),),
    ),
    ReducerInfo(
        name=ReducerName.LAST,
        word="last",
        label="Last",
        phrase="last {0}",
        meaning=_last,
        examples=(ReducerExample("last(property('p'))", ("b", "a", None), "a"),),
    ),
    ReducerInfo(
        name=ReducerName.MODE,
        word="mode",
        label="Most frequent",
        phrase="most frequent {0}",
        meaning=_mode,
        value_types=(ValueType.NUMBER, ValueType.STRING, ValueType.ARRAY),
        takes_frequency=True,
        examples=(
            ReducerExample("mode(property('p'), 2)", ("b", "a", "b", "a"), "a"),
            ReducerExample("mode(property('p'), 2)", ("b", "a"), None),
            ReducerExample("mode(property('p') as number, 1)", (10, "9"), 9),
            ReducerExample("mode(property('p.$') as array, 1)", (["b", "a"],), '["b","a"]'),
        ),
    ),
    ReducerInfo(
        name=ReducerName.UNIQUE,
        word="unique",
        label="Unique list",
        phrase="different values of {0}",
        meaning=_unique,
        is_list=True,
        examples=(
            ReducerExample("unique(property('p'))", ("b", "a", "b", 1, "1"), ["1", "a", "b"]),
            ReducerExample("unique(property('p'))", (), []),
        ),
    ),
    ReducerInfo(
        name=ReducerName.UNIQUE_COUNT,
        word="unique",
        label="Unique list count",
        phrase="number of different values of {0}",
        meaning=_unique_count,
        examples=(ReducerExample("unique(property('p')).count()", ("b", "a", "b", None), 2),),
    ),
)

BY_REDUCER: Mapping[ReducerName, ReducerInfo] = {info.name: info for info in REDUCERS}
_BY_WORD = {info.word: info for info in reversed(REDUCERS)}


def reducer_by_word(word: str) -> ReducerInfo | None:
    """The reducer that is called by this function name; `unique` is the list."""
    return _BY_WORD.get(word)


@dataclass(frozen=True)
class FilterInfo:
    """A filter: its function name, the node that it makes, and what it keeps."""

    word: str
    node: type[Filter]
    meaning: str
    example: str


FILTERS: tuple[FilterInfo, ...] = (
    FilterInfo("where", Where, "keeps the occurrences that satisfy a condition", "where(property('total') > 50)"),
    FilterInfo("sources", ExcludeSources, "drops the occurrences from some sources", "sources({exclude: 'src_test'})"),
    FilterInfo("within", Within, "keeps the last hours or days, or those after the parent event", "within(30 days)"),
    FilterInfo("between", Between, "keeps what is between two ages old", "between(30 days, 90 days)"),
    FilterInfo("expires_after", ExpiresAfter, "keeps the current session", "expires_after(1 hour)"),
)
FILTER_WORDS: Mapping[str, FilterInfo] = {info.word: info for info in FILTERS}
