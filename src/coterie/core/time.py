"""Instants, and the clock that is handed in. Everything is UTC; naive times do not occur."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache

Clock = Callable[[], datetime]

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})")

SECONDS_PER_HOUR = 3600
SECONDS_PER_DAY = 86400


def system_clock() -> datetime:
    """The present moment, UTC."""
    return datetime.now(UTC)


@lru_cache(maxsize=65536)
def parse_instant(text: str) -> datetime | None:
    """Read `yyyy-mm-dd` (its midnight, UTC) or an ISO-8601 timestamp with a zone; None for any other text.

    A timestamp without a zone is no date (`segment.md` 2.9 and 5.3).
    """
    if not (_DATE.fullmatch(text) or _TIMESTAMP.fullmatch(text)):
        return None
    try:
        instant = datetime.fromisoformat(text)
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def print_instant(instant: datetime) -> str:
    """ISO-8601 in UTC, ending in Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")
