from datetime import UTC, datetime

import numpy as np
import pytest

from coterie.store.times import ABSENT, INVALID, event_times, from_micros, read_times, to_micros


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-06-15T12:00:00Z", datetime(2026, 6, 15, 12, tzinfo=UTC)),
        ("2026-06-15T12:00:00.123456+02:00", datetime(2026, 6, 15, 10, 0, 0, 123456, tzinfo=UTC)),
        ("2026-06-15T12:00:00.123456789Z", datetime(2026, 6, 15, 12, 0, 0, 123456, tzinfo=UTC)),
        ("2026-06-15T12:00:00", datetime(2026, 6, 15, 12, tzinfo=UTC)),
        ("2026-06-15", datetime(2026, 6, 15, tzinfo=UTC)),
        ("1960-01-01T00:00:00Z", datetime(1960, 1, 1, tzinfo=UTC)),
        ("3000-01-01T00:00:00Z", datetime(3000, 1, 1, tzinfo=UTC)),
    ],
)
def test_times_are_read_alone_and_among_others(text: str, instant: datetime) -> None:
    others = ["2026-01-01T00:00:00Z", None, "2026-01-01"]
    assert from_micros(int(read_times([text])[0])) == instant
    assert from_micros(int(read_times([*others, text])[3])) == instant


def test_what_is_no_time() -> None:
    assert read_times([None, "soon", "2026-13-01", ""]).tolist() == [ABSENT, INVALID, INVALID, INVALID]


def test_the_clock_of_the_client_is_mended() -> None:
    # Sent an hour late by its own clock, which is a day ahead.
    received = to_micros(datetime(2026, 6, 15, 12, tzinfo=UTC))
    sent = to_micros(datetime(2026, 6, 16, 12, tzinfo=UTC))
    original = to_micros(datetime(2026, 6, 16, 11, tzinfo=UTC))
    (found,) = event_times(*(np.array([value]) for value in (ABSENT, original, sent, received)))
    assert from_micros(int(found)) == datetime(2026, 6, 15, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("timestamp", "original", "sent", "received", "expected"),
    [
        (5, ABSENT, ABSENT, ABSENT, 5),
        (5, ABSENT, 9, 7, 5),
        (5, 4, ABSENT, 7, 5),
        (ABSENT, 4, ABSENT, 7, 4),
        (ABSENT, ABSENT, ABSENT, 7, 7),
        (ABSENT, ABSENT, 9, ABSENT, ABSENT),
        (5, INVALID, ABSENT, ABSENT, INVALID),
        (INVALID, ABSENT, ABSENT, 7, INVALID),
        (5, 4, 9, 17, 12),
    ],
)
def test_which_time_counts(timestamp: int, original: int, sent: int, received: int, expected: int) -> None:
    times = event_times(*(np.array([value]) for value in (timestamp, original, sent, received)))
    assert times.tolist() == [expected]
