"""Cells of tables as values: numbers, booleans, dates and JSON out of text."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

import msgspec

from coterie.core.time import print_instant
from coterie.store.mapping import CellType

_TRUE = frozenset({"true", "t", "yes", "y", "1"})
_FALSE = frozenset({"false", "f", "no", "n", "0"})
_WHOLE = re.compile(r"[-+]?\d+", re.ASCII)
_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Cell: TypeAlias = Any
"""What a cell holds: text from CSV, anything from Parquet."""

UNIX = {"unix": 1, "unix_ms": 1000}
"""Formats of times counted from 1970, and how many parts a second has."""


class BadCellError(ValueError):
    """A cell doesn't hold what its column should."""


def read_cell(value: Cell, type: CellType | None, format: str | None, zone: tzinfo) -> Cell:
    """The value of a cell, as JSON has it; of a cell that isn't empty. Raises BadCellError."""
    if type is None:
        return value if isinstance(value, str) else plain(value, zone)
    if type is CellType.STRING:
        return value if isinstance(value, str) else _as_text(value, zone)
    if type is CellType.NUMBER:
        return _number(value)
    if type is CellType.BOOLEAN:
        return _boolean(value)
    if type is CellType.DATE:
        return _date(value, format, zone)
    if not isinstance(value, str):
        return plain(value, zone)
    try:
        return msgspec.json.decode(value)
    except (msgspec.MsgspecError, RecursionError):
        raise BadCellError("is no JSON") from None


def read_moment(value: Cell, format: str | None, zone: tzinfo) -> str:
    """A time, as an ISO-8601 timestamp in UTC. Raises BadCellError."""
    if isinstance(value, datetime):
        return print_instant(value if value.tzinfo is not None else value.replace(tzinfo=zone))
    if isinstance(value, date):
        return print_instant(datetime(value.year, value.month, value.day, tzinfo=zone))
    if format in UNIX:
        return _from_unix(_number(value), UNIX[format])
    return _moment(str(value).strip(), format, zone)


def plain(value: Cell, zone: tzinfo) -> Cell:
    """A value of a Parquet file as JSON has it."""
    if isinstance(value, datetime):
        return print_instant(value if value.tzinfo is not None else value.replace(tzinfo=zone))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise BadCellError("is no number that JSON has")
    if isinstance(value, list):
        return [plain(item, zone) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item, zone) for key, item in value.items()}
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            raise BadCellError("holds bytes that are no text") from None
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)


def _as_text(value: Cell, zone: tzinfo) -> str:
    simple = plain(value, zone)
    if isinstance(simple, bool):
        return "true" if simple else "false"
    return simple if isinstance(simple, str) else msgspec.json.encode(simple).decode()


def _number(value: Cell) -> int | float:
    if isinstance(value, bool):
        raise BadCellError("is no number")
    if isinstance(value, int | float | Decimal):
        number: int | float = plain(value, UTC)
        return number
    text = str(value).strip()
    if _WHOLE.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    raise BadCellError("is no number")


def _boolean(value: Cell) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower()
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    raise BadCellError("is neither true nor false")


def _date(value: Cell, format: str | None, zone: tzinfo) -> str:
    """A date stays one where it has no time of day; a time gets its zone."""
    if isinstance(value, datetime) or format in UNIX:
        return read_moment(value, format, zone)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value).strip()
    if format is None and _DAY.fullmatch(text):
        _moment(text, None, zone)
        return text
    if format is not None and not re.search("%[HIMSfsXcp]", format):
        return _parsed(text, format).date().isoformat()
    return _moment(text, format, zone)


@lru_cache(maxsize=65536)
def _moment(text: str, format: str | None, zone: tzinfo) -> str:
    moment = _iso(text) if format is None else _parsed(text, format)
    try:
        return print_instant(moment if moment.tzinfo is not None else moment.replace(tzinfo=zone))
    except OverflowError:
        raise BadCellError("lies outside of the years 1 to 9999") from None


def _iso(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise BadCellError("is no ISO-8601 time; say how it is written with timestamp_format, or format") from None


def _parsed(text: str, format: str) -> datetime:
    try:
        return datetime.strptime(text, format)  # noqa: DTZ007 - the caller gives it its zone
    except ValueError:
        raise BadCellError(f"is no time written as {format}") from None


def _from_unix(number: float, parts: int) -> str:
    try:
        return print_instant(datetime.fromtimestamp(number / parts, UTC))
    except (OverflowError, ValueError, OSError):
        raise BadCellError("lies outside of the years 1 to 9999") from None
