"""Days and calendar periods: what they are, their names, and how they count from now."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from coterie.nlu.tokens import Token

_MONTH_NAMES = (
    "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split("|"), start=1) for name in names.split()}
_DAY_NAMES = (
    "monday mon mondays|tuesday tue tues tuesdays|wednesday wed weds wednesdays|thursday thu thur thurs thursdays|"
    "friday fri fridays|saturday sat saturdays|sunday sun sundays"
)
WEEKDAYS = {name: number for number, names in enumerate(_DAY_NAMES.split("|")) for name in names.split()}
RELATIVES = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
}
"""Words in front of a unit, weekday, month or holiday: how many periods from now."""
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
CENTURY = 2000
DAYS_PER_WEEK = 7
_NO_YEAR_SHORT = -0.4
_OTHER_ORDER = -0.5
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{2})")
_SHORT = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[t ].*)?")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ].*)?")


class Grain(IntEnum):
    """How long a period is, by its kind."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included, said by tokens up to, not including, `end`.

    Where no year was said it is the latest one that has begun by today, and `coming` is the next one that has not.
    """

    end: int
    first: date
    last: date
    grain: Grain
    score: float = 0.0
    coming: tuple[date, date] | None = None


def month_of(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def months_of(year: int, month: int, count: int) -> tuple[date, date]:
    """First and last day of some months, which may reach into the next year."""
    end = year * 12 + month - 1 + count - 1
    return date(year, month, 1), month_of(end // 12, end % 12 + 1)[1]


def calendar_period(unit: str, today: date, offset: int = 0) -> tuple[date, date]:
    """The week (from Monday), month, quarter, year or weekend that has `today` in it, or one `offset` periods away."""
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + timedelta(days=DAYS_PER_WEEK * offset)
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    if unit == "day":
        day = today + timedelta(days=offset)
        return day, day
    if unit == "year":
        return date(today.year + offset, 1, 1), date(today.year + offset, 12, 31)
    size = 3 if unit == "quarter" else 1
    start = (today.year * 12 + today.month - 1) // size * size + offset * size
    return months_of(start // 12, start % 12 + 1, size)


def one_day(end: int, day: date, score: float = 0.0) -> Period:
    """A single day as a period, said by tokens up to `end`."""
    return Period(end, day, day, Grain.DAY, score)


def valid_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none ("31 February")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(digits: str) -> int:
    """The year that four digits say, or two ("26": 2026)."""
    year = int(digits)
    return year if year >= CENTURY // 20 else CENTURY + year


def year_at(tokens: Sequence[Token], place: int) -> tuple[int, int, float] | None:
    """A year in digits, "2026" or "'26": where it ends, which it is, and a score."""
    if place >= len(tokens):
        return None
    word = tokens[place].word
    if len(word) == 4 and word.isdigit() and _FIRST_YEAR <= int(word) <= _LAST_YEAR:  # noqa: PLR2004
        return place + 1, int(word), 0.0
    if word[:1] == "'" and word[1:].isdigit():
        return place + 1, CENTURY + int(word[1:]), 0.0
    return None


def year_named(tokens: Sequence[Token], start: int) -> int | None:
    """Where the digits stand of a year that is called one: "the year 2026", "the year of 2026"."""
    if start + 1 >= len(tokens) or tokens[start].word != "year":
        return None
    place = start + 1 + (tokens[start + 1].word == "of")
    return place if year_at(tokens, place) is not None else None


def year_behind(tokens: Sequence[Token], place: int, today: date) -> tuple[int, int] | None:
    """The year said behind a day or month: "2026", ", 2026", "of 2026", "'26", "last year", "of this year"."""
    if place < len(tokens) and (tokens[place].word in {",", "of", "in"} or tokens[place].text == "-"):
        place += 1
    said = year_at(tokens, place)
    if said is not None:
        return said[0], said[1]
    if place + 1 < len(tokens) and tokens[place + 1].word == "year" and tokens[place].word in RELATIVES:
        return place + 2, today.year + RELATIVES[tokens[place].word]
    return None


def latest_day(end: int, month: int, day: int, today: date, score: float = 0.0) -> Iterator[Period]:
    """The latest such day up to today, and the next one after it."""
    years = [year for year in range(today.year - 8, today.year + 9) if valid_day(year, month, day) is not None]
    past = [date(year, month, day) for year in years if date(year, month, day) <= today]
    ahead = [date(year, month, day) for year in years if date(year, month, day) > today]
    if past and ahead:
        yield Period(end, past[-1], past[-1], Grain.DAY, score, coming=(ahead[0], ahead[0]))


# Dates in digits ------------------------------------------------------------------------------------------------------


def days_in_digits(token: Token, start: int) -> Iterator[Period]:
    """For "2026-03-01", "2026-03", "3/15/2026" (the month first), "15.03.2026" (the day first)."""
    word = token.word
    iso = _ISO.fullmatch(word)
    if iso is not None:
        day = valid_day(int(iso[1]), int(iso[2]), int(iso[3]))
        if day is not None:
            yield one_day(start + 1, day)
    short = _SHORT.fullmatch(word)
    if short is not None:
        year, first, second = full_year(short[4]), int(short[1]), int(short[3])
        orders = [(second, first), (first, second)] if short[2] == "." else [(first, second), (second, first)]
        days = [valid_day(year, month, day) for month, day in orders]
        score = 0.0
        for day in dict.fromkeys(days):
            if day is not None:
                yield one_day(start + 1, day, score)
                score = _OTHER_ORDER
    month = _YEAR_MONTH.fullmatch(word)
    if month is not None:
        yield Period(start + 1, *month_of(int(month[1]), int(month[2])), Grain.MONTH)


def slashed_days(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "3/15", without a year."""
    if start + 2 >= len(tokens) or tokens[start + 1].word != "/" or not tokens[start + 1].joined:
        return
    first, second = tokens[start].word, tokens[start + 2].word
    if first.isdigit() and second.isdigit():
        for month, day, score in ((int(first), int(second), 0.0), (int(second), int(first), _OTHER_ORDER)):
            if valid_day(CENTURY, month, day) is not None:
                yield from latest_day(start + 3, month, day, today, score + _NO_YEAR_SHORT)
