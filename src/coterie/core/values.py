"""What values mean: JSON values, their text, number and instant, and how two of them compare.

This is the written meaning of `segment.md` 3.7 and 3.9 with the decisions of the judge's README (points 4 to 8); every
engine must agree with it. Strings are case-sensitive. A string that reads as a number equals that number and orders
with numbers; `true` equals `'true'`; two strings are equal only as text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime

from coterie.core.time import parse_instant, print_instant

Value = str | int | float | bool | list[object] | dict[str, object] | datetime
"""A value that isn't null. A datetime only ever is a constant written without quotes."""

NUMBER_PATTERN = r"-?\d+(\.\d+)?([eE][+-]?\d+)?"
_NUMBER = re.compile(NUMBER_PATTERN, re.ASCII)


def is_number(value: object) -> bool:
    """Whether a value is a number; booleans are not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def to_number(value: object) -> int | float | None:
    """The number that a value is or reads as, else None."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    return None


def to_instant(value: object) -> datetime | None:
    """The instant that a value is or reads as, else None."""
    if isinstance(value, datetime):
        return value
    return parse_instant(value) if isinstance(value, str) else None


def to_text(value: object) -> str:
    """A value as text: `true` and `false`, whole numbers without a point, arrays and objects as compact JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    if isinstance(value, datetime):
        return print_instant(value)
    return str(value)


def equal(left: object, right: object) -> bool:
    """Equality: instants as instants, a number with anything as numbers, all else as text."""
    if isinstance(left, datetime) or isinstance(right, datetime):
        instant = to_instant(left)
        return instant is not None and instant == to_instant(right)
    if is_number(left) or is_number(right):
        number = to_number(left)
        return number is not None and number == to_number(right)
    return to_text(left) == to_text(right)


def ordered(left: object, right: object, test: Callable[[object, object], bool]) -> bool:
    """Order: numbers by size, dates by time, other strings by code point; what can't be compared is in no order.

    `test` is one of `operator.lt`, `le`, `gt`, `ge`.
    """
    if isinstance(left, datetime) or isinstance(right, datetime):
        return in_time_order(left, right, test)
    numbers = to_number(left), to_number(right)
    if None not in numbers:
        return test(*numbers)
    if is_number(left) or is_number(right):
        return False
    if to_instant(left) is not None and to_instant(right) is not None:
        return in_time_order(left, right, test)
    return test(to_text(left), to_text(right))


def in_time_order(left: object, right: object, test: Callable[[object, object], bool]) -> bool:
    """Order of two instants; false when either is no instant."""
    instants = to_instant(left), to_instant(right)
    return None not in instants and test(*instants)
