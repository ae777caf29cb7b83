"""When things happen in the demo space: its days, how busy each is, and the hours of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

import numpy as np

from coterie.core.time import SECONDS_PER_DAY, SECONDS_PER_HOUR
from coterie.demo.draws import Draws, Ints

DAYS = 548
"""How far back the demo goes: 18 months."""

_MONTHS = (80, 78, 100, 125, 130, 110, 90, 85, 90, 95, 125, 140)
_WEEKDAYS = (100, 95, 95, 95, 100, 125, 135)
_HOURS = (9, 5, 3, 2, 2, 3, 6, 12, 20, 27, 31, 33, 38, 36, 33, 32, 33, 36, 41, 50, 57, 54, 38, 20)
GARDEN_MONTHS = frozenset({3, 4, 5, 6, 7})


@dataclass(frozen=True)
class Season:
    """The days up to `now`. Instants are whole seconds since 1970, UTC; day 0 is the first of DAYS days."""

    now: datetime

    @cached_property
    def now_s(self) -> int:
        """The moment that the demo ends."""
        return int((self.now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1))

    @cached_property
    def first_s(self) -> int:
        """The midnight that day 0 begins with."""
        return (self.now_s // SECONDS_PER_DAY - DAYS + 1) * SECONDS_PER_DAY

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The date of each day."""
        first = datetime.fromtimestamp(self.first_s, tz=UTC).date()
        return tuple(first + timedelta(days=number) for number in range(DAYS))

    @cached_property
    def busy(self) -> Ints:
        """How much happens before each day, in units of busyness; one more entry at the end for the whole."""
        weights = [_MONTHS[day.month - 1] * _WEEKDAYS[day.weekday()] * _special(day) for day in self.days]
        return np.cumsum(np.asarray([0, *weights], dtype=np.int64))

    @cached_property
    def in_garden_months(self) -> Ints:
        """1 for days in the gardening months, else 0."""
        return np.asarray([int(day.month in GARDEN_MONTHS) for day in self.days], dtype=np.int64)

    def day_of(self, instants: Ints) -> Ints:
        """The number of the day that instants fall on, within 0 to DAYS - 1."""
        return np.clip((instants - self.first_s) // SECONDS_PER_DAY, 0, DAYS - 1)

    def instants(self, draws: Draws, first_day: Ints, last_day: Ints) -> Ints:
        """Instants within days (both included), more of them where it is busier. May lie after now."""
        size = len(first_day)
        low, high = self.busy[first_day], self.busy[last_day + 1]
        picks = low + (draws.uniform(size) * (high - low)).astype(np.int64)
        day = np.searchsorted(self.busy, picks, side="right") - 1
        return self.at_hours(draws, day)

    def at_hours(self, draws: Draws, day: Ints) -> Ints:
        """Instants on the given days, at likely hours."""
        hour = draws.weighted(len(day), _HOURS)
        second = draws.between(len(day), 0, SECONDS_PER_HOUR - 1)
        return self.first_s + day * SECONDS_PER_DAY + hour * SECONDS_PER_HOUR + second


def _special(day: date) -> int:
    """Ten for a usual day, more around Black Friday and in the sales, less at Christmas itself."""
    if day.month == 11 and 23 <= day.day <= 30:  # noqa: PLR2004 - the week of Black Friday
        return 22
    if (day.month, day.day) in {(12, 24), (12, 25), (1, 1)}:
        return 5
    if (day.month == 12 and day.day >= 26) or (day.month == 1 and day.day <= 14):  # noqa: PLR2004 - winter sale
        return 14
    return 10
