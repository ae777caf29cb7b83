"""Lengths of time in a prompt: "30 days", "a couple of weeks", "half a year", "90-day period"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Unit
from coterie.nlu.numerals import Numeral, numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import remembered
from coterie.nlu.tokens import Token, TokenKind

DAYS_PER = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 90, "year": 365, "decade": 3650}
"""Days in each unit of calendar time (`generation.md` section 5)."""

_HOURS_PER = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}
_SIZES = {**{unit: days * 24.0 for unit, days in DAYS_PER.items()}, **_HOURS_PER}

_UNIT_WORDS = """
second seconds sec secs|minute minutes min mins|hour hours hr hrs|day days night nights dy dys|week weeks wk wks|
fortnight fortnights|month months mo mos mth mths mnth mnths|quarter quarters qtr qtrs|year years yr yrs|decade decades
"""
UNITS = {word: entry.split()[0] for entry in _UNIT_WORDS.replace("\n", "").split("|") for word in entry.split()}
"""Words for units of time, with the unit's name."""

_JOINED_UNITS = {"d": "day", "w": "week", "y": "year", "h": "hour", "m": "month"}
_ADJECTIVES = words(
    """
    full whole calendar consecutive straight business working entire solid long complete additional extra
    rolling more
    """
)
_TRAILERS = Phrases(
    [
        ("(period|window|timeframe|timespan|span|stretch|interval|spell)", True),
        ("time (frame|span|period|window)", True),
        ("or so", True),
    ]
)
_MONTHS_PER_YEAR = 12
_QUARTERS_PER_YEAR = 4
_HALF_YEAR_DAYS = 180

_ESTIMATED = -0.2
_MINUTES_IN_HOURS = -0.3
_MONTH_SUFFIX = -0.2


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time up to, not including, the token `end`.

    `unit` and `count` are as said ("2 weeks"), `vague` marks counts that aren't exact ("a few days"), `bare` a unit
    without a count ("week" in "last week").
    """

    end: int
    duration: Duration
    unit: str
    count: float
    score: float = 0.0
    vague: bool = False
    bare: bool = False


def days(amount: int) -> Duration:
    """A length in days."""
    return Duration(amount, Unit.DAYS)


def convert(count: float, unit: str) -> Duration:
    """A count of a unit as days, or as hours below a day: a month is 30 days, but 12 of them a year of 365.

    What a day or hour can't hold is rounded up, since a window that is too short loses what was asked for.
    """
    if unit in _HOURS_PER:
        return Duration(math.ceil(round(count * _HOURS_PER[unit], 6)), Unit.HOURS)
    if unit == "month" and count >= _MONTHS_PER_YEAR and count % _MONTHS_PER_YEAR == 0:
        count, unit = count / _MONTHS_PER_YEAR, "year"
    if unit == "quarter" and count % _QUARTERS_PER_YEAR == 0:
        count, unit = count / _QUARTERS_PER_YEAR, "year"
    if unit == "year":
        years, part = divmod(count, 1)
        rest = _HALF_YEAR_DAYS if part == 0.5 else part * DAYS_PER["year"]  # noqa: PLR2004
        return days(round(years * DAYS_PER["year"] + rest))
    exact = round(count * DAYS_PER[unit], 6)
    if exact < DAYS_PER["day"]:
        return Duration(math.ceil(exact * 24), Unit.HOURS)
    return days(math.ceil(exact))


def unit_of_time(tokens: Sequence[Token], place: int) -> str | None:
    """The unit that a token names, in singular."""
    if not 0 <= place < len(tokens):
        return None
    token = tokens[place]
    if token.joined and token.word in _JOINED_UNITS and tokens[place - 1].kind is TokenKind.NUMBER:
        return _JOINED_UNITS[token.word]
    return UNITS.get(token.word)


@remembered
def lengths_at(tokens: Sequence[Token], start: int, *, bare_unit: bool = False) -> list[Length]:
    """The lengths of time that begin at a token, the longest first; with `bare_unit` also "week" for one week."""
    if start >= len(tokens):
        return []
    simple = list(_simple(tokens, start))
    if bare_unit and not simple:
        unit = unit_of_time(tokens, start)
        if unit is not None:
            simple.append(Length(start + 1, convert(1, unit), unit, 1, bare=True))
    found: list[Length] = []
    for length in simple:
        for longer in (*_compound(tokens, length), length):
            found += [replace(longer, end=end, bare=False) for end, _ in _TRAILERS.at(tokens, longer.end)]
            found.append(longer)
    return sorted(found, key=lambda length: (-length.end, -length.score))


def _simple(tokens: Sequence[Token], start: int) -> Iterator[Length]:
    for numeral in numerals_at(tokens, start):
        if not numeral.ordinal and 0 < numeral.value < _MOST:
            yield from _counted(tokens, numeral)
    word = tokens[start].word
    if word in {"a", "an"}:
        place = _past_adjectives(tokens, start + 1)
        unit = unit_of_time(tokens, place)
        after = tokens[place + 1].word if place + 1 < len(tokens) else ""
        if unit is not None and unit != "second" and after not in _OF_A_TIME:
            yield Length(place + 1, convert(1, unit), unit, 1)
        if place < len(tokens) and tokens[place].word == "half":
            yield from _half(tokens, place)
    elif word == "half":
        yield from _half(tokens, start)


_MOST = 100_000
_OF_A_TIME = words("pass passes ticket tickets trip trips tour tours permit permits travelcard spa guest rover")
"""Behind the unit of a time, these are things that are called by it: a day pass, a week ticket."""


def _counted(tokens: Sequence[Token], numeral: Numeral) -> Iterator[Length]:
    if numeral.suffix == "m" and numeral.value >= 10**6:
        count = numeral.value / 10**6
        yield Length(numeral.end, convert(count, "month"), "month", count, _MONTH_SUFFIX)
        return
    place = _past_adjectives(tokens, numeral.end)
    unit = unit_of_time(tokens, place)
    if unit is not None:
        score = _MINUTES_IN_HOURS if unit in {"minute", "second"} else 0.0
        yield Length(place + 1, convert(numeral.value, unit), unit, numeral.value, score, numeral.vague)
        return
    # "two or three weeks", "2-3 weeks": the longer one.
    if place < len(tokens) and tokens[place].word in {"or", "to", "-"}:
        for other in numerals_at(tokens, place + 1) if place + 1 < len(tokens) else ():
            unit = unit_of_time(tokens, other.end)
            if unit is not None and numeral.value < other.value < _MOST:
                yield Length(other.end + 1, convert(other.value, unit), unit, other.value, _ESTIMATED, vague=True)


def _past_adjectives(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and tokens[place].word in _ADJECTIVES:
        place += 1
    return place


def _half(tokens: Sequence[Token], place: int) -> Iterator[Length]:
    """For "half a year", "half year", "half of the year"."""
    place += 1
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
    if place < len(tokens) and tokens[place].word in {"a", "an", "the"}:
        place += 1
    unit = unit_of_time(tokens, place)
    if unit is not None:
        yield Length(place + 1, convert(0.5, unit), unit, 0.5)


def _compound(tokens: Sequence[Token], length: Length) -> Iterator[Length]:
    """For "a year and a half", "1 year and 6 months", "a week or two"."""
    words = [token.word for token in tokens[length.end : length.end + 3]]
    if words == ["and", "a", "half"]:
        count = length.count + 0.5
        yield replace(length, end=length.end + 3, duration=convert(count, length.unit), count=count)
        return
    if words[:2] == ["or", "two"] and length.count == 1 and unit_of_time(tokens, length.end + 2) is None:
        yield replace(length, end=length.end + 2, duration=convert(2, length.unit), count=2, vague=True)
        return
    place = length.end + (1 if words[:1] in (["and"], [","]) else 0)
    if place >= len(tokens) or not (tokens[place].kind is TokenKind.NUMBER or place > length.end):
        return
    for rest in _simple(tokens, place):
        if _SIZES[rest.unit] < _SIZES[length.unit]:
            yield replace(
                length, end=rest.end, duration=plus(length.duration, rest.duration), score=length.score + rest.score
            )


def plus(first: Duration, second: Duration) -> Duration:
    """Both lengths together, in hours where one of them is."""
    if first.unit is second.unit:
        return Duration(first.amount + second.amount, first.unit)
    return Duration((first.seconds + second.seconds) // 3600, Unit.HOURS)
