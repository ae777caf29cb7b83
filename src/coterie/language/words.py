"""Values, durations, windows and counts in plain English, for sentences and for the builder's wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from coterie.core.paths import ELEMENTS, has_elements, join_path, split_path
from coterie.core.time import parse_instant
from coterie.core.values import to_text
from coterie.language.ast import (
    Aggregate,
    Between,
    Comparison,
    Duration,
    ExpiresAfter,
    Filter,
    Literal,
    LiteralKind,
    Operator,
    ReducerName,
    Within,
)

_PLAIN = re.compile(r"[^\s\"“”',;()]+(?: [^\s\"“”',;()]+){0,3}")
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LARGE = 10_000
_RESERVED = frozenset({"and", "or", "not", "who", "whose", "where", "is", "has", "either", "both", "within"})
_OPPOSITE = {
    Operator.EQUALS: Operator.DIFFERS,
    Operator.DIFFERS: Operator.EQUALS,
    Operator.AT_LEAST: Operator.LESS_THAN,
    Operator.LESS_THAN: Operator.AT_LEAST,
    Operator.AT_MOST: Operator.GREATER_THAN,
    Operator.GREATER_THAN: Operator.AT_MOST,
}
"""What a count, which is never null, is when a comparison of it is false."""


def name_words(name: str) -> str:
    """A name or text as it stands, in quotation marks where it would be mistaken for part of the sentence.

    Marks that turn the direction of writing are left out: they would turn the sentence behind them around.
    """
    name = _TURNS.sub("", name)
    words = set(name.casefold().split())
    return name if _PLAIN.fullmatch(name) and not words & _RESERVED else f"“{name}”"


def path_words(path: str) -> str:
    """A path without the `$` of its elements."""
    steps = tuple(step for step in split_path(path) if step != ELEMENTS)
    return name_words(join_path(steps) if steps and has_elements(path) else path)


def literal_words(literal: Literal) -> str:
    """A constant: `50`, `pro`, `“New York, NY”`, `31 January 2026`."""
    if literal.kind in (LiteralKind.DATE, LiteralKind.TIMESTAMP):
        return date_words(str(literal.value))
    if isinstance(literal.value, (int, float)) and abs(literal.value) >= _LARGE and not literal.value % 1:
        return f"{int(literal.value):,}"
    text = to_text(literal.value)
    return date_words(text) if parse_instant(text) else name_words(text) if text else "an empty text"


def date_words(text: str) -> str:
    """A date or timestamp: `31 January 2026`, with its time of day in UTC unless that is midnight."""
    instant = parse_instant(text)
    if instant is None:
        return name_words(text)
    day = f"{instant.day} {instant:%B} {instant.year}"
    if instant == datetime(instant.year, instant.month, instant.day, tzinfo=UTC):
        return day
    clock = f"{instant:%H:%M:%S}" if instant.second else f"{instant:%H:%M}"
    return f"{day} at {clock} UTC"


def duration_words(duration: Duration) -> str:
    """`30 days`, `1 hour`."""
    unit = duration.unit.value
    return f"{duration.amount:,} {unit[:-1] if duration.amount == 1 else unit}"


def last_words(duration: Duration) -> str:
    """What follows "the last": `30 days`, `hour`."""
    return duration.unit.value[:-1] if duration.amount == 1 else duration_words(duration)


def listed(items: Sequence[str], junction: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {junction} {items[-1]}"


def span_words(window: Between) -> str:
    """`30 and 90 days`, `12 hours and 3 days`, the shorter first."""
    near, far = sorted((window.start, window.end), key=lambda duration: duration.seconds)
    if near.unit is far.unit:
        return f"{near.amount:,} and {duration_words(far)}"
    return f"{duration_words(near)} and {duration_words(far)}"


def window_words(item: Filter) -> str:
    """When: `within the last 30 days`, `between 30 and 90 days ago`; empty for a filter that is no window."""
    match item:
        case Within(duration, of_parent):
            return f"within {duration_words(duration)}" if of_parent else f"within the last {last_words(duration)}"
        case Between(_, _, of_parent):
            return f"between {span_words(item)} {'later' if of_parent else 'ago'}"
        case ExpiresAfter(duration):
            return f"in the current session, which ends after {duration_words(duration)} of inactivity,"
        case _:
            return ""


def counted(node: Comparison) -> tuple[Aggregate, Operator, int] | None:
    """The parts of a comparison of an event's count with a whole number of 0 or more; None for any other."""
    if not isinstance(node.left, Aggregate) or node.left.reducer.name is not ReducerName.COUNT:
        return None
    if node.operator not in _OPPOSITE or len(node.arguments) != 1 or not isinstance(node.arguments[0], Literal):
        return None
    value = node.arguments[0].value
    if not isinstance(value, (int, float)) or value % 1 or value < 0:
        return None
    return node.left, node.operator, int(value)


def negated_count(operator: Operator) -> Operator:
    """The operator that is true of a count when this one is false."""
    return _OPPOSITE[operator]


def is_none(operator: Operator, number: int) -> bool:
    """Whether the count can only be 0."""
    return (operator in (Operator.EQUALS, Operator.AT_MOST) and number == 0) or (
        operator is Operator.LESS_THAN and number == 1
    )


def is_some(operator: Operator, number: int) -> bool:
    """Whether the count can be anything but 0."""
    return (operator is Operator.AT_LEAST and number == 1) or (
        operator in (Operator.GREATER_THAN, Operator.DIFFERS) and number == 0
    )


def amount_words(operator: Operator, amount: str) -> str:
    """`at least 2`, `exactly once`; `amount` is the number in words."""
    phrase = {
        Operator.EQUALS: "exactly {}",
        Operator.DIFFERS: "not exactly {}",
        Operator.AT_LEAST: "at least {}",
        Operator.AT_MOST: "at most {}",
        Operator.GREATER_THAN: "more than {}",
        Operator.LESS_THAN: "fewer than {}",
    }[operator]
    return phrase.format(amount)
