"""Times of calls, as columns of microseconds since 1970 (`segment.md` 5.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Micros = npt.NDArray[np.int64]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
ABSENT = np.iinfo(np.int64).min
"""Stands for a time that was not given."""
INVALID = ABSENT + 1
"""Stands for a text that is no time."""

_ISO = pa.timestamp("us", "UTC")
_FRACTION = re.compile(r"(\.\d{6})\d+")


def to_micros(instant: datetime) -> int:
    """Microseconds since 1970 of an aware time."""
    return (instant - EPOCH) // MICROSECOND


def from_micros(micros: int) -> datetime:
    """The aware time, UTC, of microseconds since 1970."""
    return EPOCH + timedelta(microseconds=micros)


def read_times(texts: Sequence[str | None]) -> Micros:
    """ISO-8601 texts as microseconds; None is ABSENT, and what is no time is INVALID.

    Times without a zone are read as UTC, a date as its midnight; fractions are cut after microseconds.
    """
    array = pa.array(texts, pa.string())
    try:
        times = pc.cast(array, _ISO)
    except pa.ArrowInvalid:
        return np.fromiter((ABSENT if text is None else read_time(text) for text in texts), np.int64, len(texts))
    return to_numpy_micros(times)


def to_numpy_micros(times: pa.Array) -> Micros:
    """An Arrow array of timestamps in microseconds; nulls are ABSENT."""
    filled = pc.fill_null(times.cast(pa.int64()), pa.scalar(ABSENT, pa.int64()))
    micros: Micros = np.array(filled.to_numpy(zero_copy_only=False), np.int64)
    return micros


@lru_cache(maxsize=4096)
def read_time(text: str) -> int:
    """One ISO-8601 text as microseconds since 1970, or INVALID."""
    try:
        return to_micros(_aware(datetime.fromisoformat(_FRACTION.sub(r"\1", text.strip()))))
    except (ValueError, OverflowError):
        return INVALID


def _aware(instant: datetime) -> datetime:
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def event_times(timestamp: Micros, original: Micros, sent: Micros, received: Micros) -> Micros:
    """When each call happened: `receivedAt - (sentAt - originalTimestamp)` where all are given.

    That mends the client's clock. Else it is the timestamp, the originalTimestamp or when it was received; ABSENT when
    nothing says. INVALID goes through.
    """
    times = np.where(timestamp != ABSENT, timestamp, np.where(original != ABSENT, original, received))
    skewed = (original > INVALID) & (sent > INVALID) & (received > INVALID)
    times[skewed] = received[skewed] - (sent[skewed] - original[skewed])
    invalid = (timestamp == INVALID) | (original == INVALID) | (sent == INVALID) | (received == INVALID)
    times[invalid] = INVALID
    return times
