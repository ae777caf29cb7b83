"""Reading and writing instants."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.core.time import parse_instant, print_instant, system_clock

zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))])
instants = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=zones)  # noqa: DTZ001 - zoned by the last argument


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("2026-01-31T10:20Z", datetime(2026, 1, 31, 10, 20, tzinfo=UTC)),
        ("2026-01-31 10:20:30Z", datetime(2026, 1, 31, 10, 20, 30, tzinfo=UTC)),
        ("2026-01-31T10:20:30.5Z", datetime(2026, 1, 31, 10, 20, 30, 500_000, tzinfo=UTC)),
        ("2026-01-31T10:20:30+02:00", datetime(2026, 1, 31, 8, 20, 30, tzinfo=UTC)),
        ("2026-01-31T10:20:30+0200", datetime(2026, 1, 31, 8, 20, 30, tzinfo=UTC)),
        ("2024-02-29", datetime(2024, 2, 29, tzinfo=UTC)),
    ],
)
def test_dates_and_zoned_timestamps_are_instants(text: str, expected: datetime) -> None:
    assert parse_instant(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026",
        "2026-1-31",
        "20260131",
        "2026-02-30",
        "2025-02-29",
        "2026-01-31T10:20:30",
        "2026-01-31T25:00:00Z",
        "2026-W05-6",
        " 2026-01-31",
        "2026-01-31\n",
        "0001-01-01T00:00:00+14:00",
        "31.01.2026",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert parse_instant(text) is None


@given(instants)
def test_what_is_printed_reads_as_the_same_instant(instant: datetime) -> None:
    text = print_instant(instant)
    assert text.endswith("Z")
    assert parse_instant(text) == instant


def test_the_clock_is_utc() -> None:
    assert system_clock().tzinfo is UTC
