"""Can anybody match? Finds definitions that contradict themselves (`generation.md` 11).

Sound, not complete: an answer of False is certain, True only means that no contradiction was found. Each alternative
of the disjunctive form is checked by itself: the bounds put on one scalar must leave a value, and what is said of one
event's count must agree over windows and filters that contain each other.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from coterie.core.values import to_number
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Between,
    Comparison,
    Condition,
    Event,
    Literal,
    Not,
    Operator,
    Or,
    ReducerName,
    Trait,
    Where,
    Within,
)

_MOST_ALTERNATIVES = 64
_INVERSE = {
    Operator.GREATER_THAN: Operator.AT_MOST,
    Operator.AT_MOST: Operator.GREATER_THAN,
    Operator.LESS_THAN: Operator.AT_LEAST,
    Operator.AT_LEAST: Operator.LESS_THAN,
}
_Fact = tuple[Comparison, bool]


def is_satisfiable(condition: Condition) -> bool:
    """Whether some profile or account may satisfy the condition. False only when none can."""
    alternatives = _alternatives(condition, positive=True)
    if alternatives is None:
        return True
    return any(_consistent(facts) for facts in alternatives)


def _alternatives(condition: Condition, *, positive: bool) -> list[list[_Fact]] | None:
    """The disjunctive form as lists of comparisons and their polarity; None when it grows too large.

    ANY and ALL are left out: what they say of different users never contradicts.
    """
    match condition:
        case Comparison():
            return [[(condition, positive)]]
        case Not(operand):
            return _alternatives(operand, positive=not positive)
        case AnyUser() | AllUsers():
            inner = is_satisfiable(condition.operand) if positive and isinstance(condition, AnyUser) else True
            return [[]] if inner else []
        case And(operands) | Or(operands):
            parts = [_alternatives(operand, positive=positive) for operand in operands]
            if isinstance(condition, And) is positive:
                return _product(parts)
            found: list[list[_Fact]] = []
            for part in parts:
                if part is None:
                    return None
                found.extend(part)
            return found if len(found) <= _MOST_ALTERNATIVES else None
    return None


def _product(parts: list[list[list[_Fact]] | None]) -> list[list[_Fact]] | None:
    whole: list[list[_Fact]] = [[]]
    for part in parts:
        if part is None:
            return None
        whole = [[*one, *two] for one in whole for two in part]
        if len(whole) > _MOST_ALTERNATIVES:
            return None
    return whole


@dataclass
class _Values:
    """What is known of one scalar: a range of numbers, texts it must or must not equal, whether it exists."""

    low: float = -math.inf
    low_open: bool = False
    high: float = math.inf
    high_open: bool = False
    equals: set[str] | None = None
    differs: set[str] = field(default_factory=set)
    must_exist: bool = False
    must_be_absent: bool = False

    def at_least(self, number: float, *, is_open: bool) -> None:
        if number > self.low or (number == self.low and is_open):
            self.low, self.low_open = number, is_open

    def at_most(self, number: float, *, is_open: bool) -> None:
        if number < self.high or (number == self.high and is_open):
            self.high, self.high_open = number, is_open

    def limit(self, values: set[str]) -> None:
        self.equals = values if self.equals is None else self.equals & values

    @property
    def possible(self) -> bool:
        if self.must_exist and self.must_be_absent:
            return False
        if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
            return False
        if self.equals is None:
            return True
        return any(self._allows(value) for value in self.equals - self.differs)

    def _allows(self, value: str) -> bool:
        number = to_number(value)
        if number is None:
            return self.low == -math.inf and self.high == math.inf
        above = number > self.low or (number == self.low and not self.low_open)
        return above and (number < self.high or (number == self.high and not self.high_open))


def _consistent(facts: list[_Fact]) -> bool:
    known: dict[object, _Values] = defaultdict(_Values)
    for comparison, positive in facts:
        if _is_single(comparison.left):
            _learn(known[comparison.left], comparison, positive=positive)
    return all(values.possible for values in known.values()) and _counts_agree(facts)


def _is_single(scalar: object) -> bool:
    """Whether a scalar has one value: a path through `$` may have many."""
    path = getattr(scalar, "path", "")
    return not (isinstance(path, str) and "$" in path.split("."))


def _learn(values: _Values, comparison: Comparison, *, positive: bool) -> None:
    literals = [a for a in comparison.arguments if isinstance(a, Literal)]
    operator = comparison.operator
    is_count = isinstance(comparison.left, Aggregate) and comparison.left.reducer.name in (
        ReducerName.COUNT,
        ReducerName.UNIQUE_COUNT,
    )
    if operator in (Operator.EXISTS, Operator.ABSENT):
        present = positive == (operator is Operator.EXISTS)
        values.must_exist |= present
        values.must_be_absent |= not present
        return
    if is_count:
        values.at_least(0, is_open=False)
    if positive and operator is not Operator.OMITS:
        values.must_exist = True
    if operator in _INVERSE and len(literals) == 1:
        number = to_number(literals[0].value)
        if number is None or (not positive and not is_count):
            return
        _bound(values, operator if positive else _INVERSE[operator], float(number))
    elif operator in (Operator.EQUALS, Operator.ONE_OF) and len(literals) == len(comparison.arguments):
        texts = {_text(literal) for literal in literals}
        if positive:
            values.limit(texts)
        else:
            values.differs |= texts
    elif operator in (Operator.DIFFERS, Operator.NONE_OF) and positive:
        values.differs |= {_text(literal) for literal in literals}


def _bound(values: _Values, operator: Operator, number: float) -> None:
    if operator in (Operator.GREATER_THAN, Operator.AT_LEAST):
        values.at_least(number, is_open=operator is Operator.GREATER_THAN)
    else:
        values.at_most(number, is_open=operator is Operator.LESS_THAN)


def _text(literal: Literal) -> str:
    number = to_number(literal.value)
    return repr(float(number)) if number is not None else str(literal.value)


# Counts of one event over several windows -----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Stream:
    event: Event
    filters: tuple[Condition, ...]
    youngest: float
    oldest: float

    def contains(self, other: _Stream) -> bool:
        """Whether every occurrence that `other` counts is counted here too."""
        return (
            self.event == other.event
            and self.youngest <= other.youngest
            and self.oldest >= other.oldest
            and set(self.filters) <= set(other.filters)
        )


def _counts_agree(facts: list[_Fact]) -> bool:
    """At least `n` in a part can't go with fewer than `n` in the whole; an aggregate with a value needs an event."""
    least = list(_least(facts))
    most = list(_most(facts))
    return not any(whole.contains(part) and low > high for part, low in least for whole, high in most)


def _least(facts: list[_Fact]) -> Iterator[tuple[_Stream, float]]:
    for comparison, positive in facts:
        stream = _stream(comparison.left)
        if stream is None or not isinstance(comparison.left, Aggregate):
            continue
        if comparison.left.reducer.name is ReducerName.COUNT:
            low, _ = _range(comparison, positive=positive)
            if low > 0:
                yield stream, low
        elif comparison.left.reducer.name is ReducerName.UNIQUE_COUNT:
            low, _ = _range(comparison, positive=positive)
            if low > 0:
                yield stream, 1
        elif positive and comparison.operator not in (Operator.ABSENT, Operator.OMITS):
            yield stream, 1


def _most(facts: list[_Fact]) -> Iterator[tuple[_Stream, float]]:
    for comparison, positive in facts:
        stream = _stream(comparison.left)
        if stream is None or not isinstance(comparison.left, Aggregate):
            continue
        if comparison.left.reducer.name is ReducerName.COUNT:
            _, high = _range(comparison, positive=positive)
            if high < math.inf:
                yield stream, high


def _range(comparison: Comparison, *, positive: bool) -> tuple[float, float]:
    values = _Values()
    _learn(values, comparison, positive=positive)
    low = values.low + (1 if values.low_open else 0)
    high = values.high - (1 if values.high_open else 0)
    if values.equals is not None:
        numbers = [float(v) for v in values.equals if to_number(v) is not None]
        if numbers:
            low, high = max(low, min(numbers)), min(high, max(numbers))
    return low, high


def _stream(scalar: object) -> _Stream | None:
    if not isinstance(scalar, Aggregate) or not isinstance(scalar.source, Event):
        return None
    youngest, oldest = 0.0, math.inf
    filters: list[Condition] = []
    for item in scalar.filters:
        match item:
            case Within(duration, of_parent) if not of_parent:
                oldest = min(oldest, duration.seconds)
            case Between(start, end, of_parent) if not of_parent:
                youngest = max(youngest, min(start.seconds, end.seconds))
                oldest = min(oldest, max(start.seconds, end.seconds))
            case Where(condition):
                filters.extend(condition.operands if isinstance(condition, And) else (condition,))
            case _:
                filters.append(Comparison(Trait(repr(item)), Operator.EXISTS))
    return _Stream(scalar.source, tuple(filters), youngest, oldest)


__all__ = ["is_satisfiable"]
