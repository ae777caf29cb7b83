"""Dates and calendar periods in a prompt: "1 March 2026", "Q1", "last Monday", "the end of the month", "Easter"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coterie.core.wordlists import words
from coterie.nlu.holidays import HOLIDAYS, holiday
from coterie.nlu.numerals import NUMERAL_STARTERS, numerals_at
from coterie.nlu.periods import (
    DAYS_PER_WEEK,
    MONTHS,
    RELATIVES,
    WEEKDAYS,
    Grain,
    Period,
    calendar_period,
    days_in_digits,
    full_year,
    latest_day,
    month_of,
    months_of,
    one_day,
    slashed_days,
    valid_day,
    year_at,
    year_behind,
    year_named,
)
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import remembered
from coterie.nlu.tokens import Token, TokenKind

_SEASONS = {"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)}
_PERIOD_UNITS = {"week": "week", "month": "month", "quarter": "quarter", "year": "year", "weekend": "weekend"}
_ORDINAL_QUARTERS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
    "final": 4,
}
_ALSO_WORDS = frozenset({"may", "march", "mar", "sun", "sat", "wed", "fall", "spring"})
_SAYS_DATE = words(
    """
    in since before after until till by from during last this next of through to between and early late mid
    on past previous every throughout around over for starting
    """
)

_QUARTER = re.compile(r"q([1-4])(?:'?(\d{2}|\d{4}))?|(\d{4})q([1-4])|([1-4])q(?:'?(\d{2}|\d{4}))?|fy'?(\d{2}|\d{4})")
_HALF = re.compile(r"h([12])")

_LIKELY_WORD = -1.0
_BARE_YEAR = -0.2
_SHORT_YEAR = -0.5
_NORTHERN = -0.3
_DAY_OF_MONTH = -0.3


def may_begin_period(token: Token) -> bool:
    """Whether a period may begin at a token, as it does at a number, a month, "last", "the" or "Q1"."""
    return token.word in _STARTERS or token.kind is TokenKind.NUMBER or token.word[-1:].isdigit()


def periods_at(tokens: Sequence[Token], start: int, today: date) -> list[Period]:
    """The dates and periods that begin at a token, the longest first; callers leave the list alone."""
    if start >= len(tokens) or not may_begin_period(tokens[start]):
        return []
    return _periods_at(tokens, start, today)


@remembered
def _periods_at(tokens: Sequence[Token], start: int, today: date) -> list[Period]:
    try:
        found = list(_all(tokens, start, today))
    except (ValueError, OverflowError):
        # A day that no calendar has ("31 February"), or one beyond it.
        return []
    return sorted(found, key=lambda period: (-period.end, -period.score))


def _all(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    word = tokens[start].word
    if word == "the" and start + 1 < len(tokens):
        yield from _day_of_month(tokens, start + 1, today)
        yield from _parts(tokens, start + 1, today)
        start += 1
        word = tokens[start].word
    if tokens[start].kind is TokenKind.NUMBER:
        yield from days_in_digits(tokens[start], start)
        yield from _day_first(tokens, start, today)
        yield from slashed_days(tokens, start, today)
        yield from _year_alone(tokens, start)
    elif (named := year_named(tokens, start)) is not None:
        yield from _year_alone(tokens, named)
    if word in MONTHS:
        yield from _month_first(tokens, start, today)
    elif word in WEEKDAYS:
        yield from _weekday(tokens, start, today)
    elif word in RELATIVES:
        yield from _relative(tokens, start, today)
    elif word in _SEASONS:
        yield from _season(tokens, start, today)
    if word in _PART_STARTERS:
        yield from _parts(tokens, start, today)
    yield from _quarters(tokens, start, today)
    if word in _HOLIDAY_STARTERS:
        yield from _holidays(tokens, start, today)
    yield from _named_day(tokens, start, today)


# Digits ---------------------------------------------------------------------------------------------------------------


_COMPARING, _ROUND = words("over under above below than least most"), words("2000 2,000 2100")
"""Before round thousands, these compare: "paid out over 2000"."""


def _year_alone(tokens: Sequence[Token], start: int) -> Iterator[Period]:
    said = year_at(tokens, start)
    is_amount = start > 0 and tokens[start - 1].word in _COMPARING and tokens[start].word in _ROUND
    if said is not None and not is_amount:
        end, year, _ = said
        score = _SHORT_YEAR if tokens[start].word[0] == "'" else _BARE_YEAR
        yield Period(end, date(year, 1, 1), date(year, 12, 31), Grain.YEAR, score)


def _day_number(tokens: Sequence[Token], place: int) -> tuple[int, int, bool] | None:
    """The day of a month, "3", "3rd", "third", "twenty-first": where it ends, which it is, and if it's an ordinal."""
    if place >= len(tokens):
        return None
    word = tokens[place].word
    ordinal = word.endswith(("st", "nd", "rd", "th"))
    digits = word[:-2] if ordinal else word
    if digits.isdecimal() and 1 <= int(digits) <= 31:  # noqa: PLR2004
        return place + 1, int(digits), ordinal
    if tokens[place].kind is TokenKind.WORD:
        if word in {"twenty", "thirty"} and place + 1 < len(tokens):
            ones = [n for n in numerals_at(tokens, place + 1) if n.ordinal]
            total = (20 if word == "twenty" else 30) + (int(ones[0].value) if ones else 31)
            if ones and ones[0].value < 10 and total <= 31:  # noqa: PLR2004
                return place + 2, total, True
        for numeral in numerals_at(tokens, place):
            if numeral.ordinal and numeral.value <= 31:  # noqa: PLR2004
                return numeral.end, int(numeral.value), True
    return None


# Months ---------------------------------------------------------------------------------------------------------------


def _day_in_month(tokens: Sequence[Token], place: int, day: int, month: int, today: date) -> Iterator[Period]:
    said = year_behind(tokens, place, today)
    if said is not None:
        exact = valid_day(said[1], month, day)
        if exact is not None:
            yield one_day(said[0], exact)
    else:
        yield from latest_day(place, month, day, today)


def _day_first(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "1 March 2026", "1st of March"."""
    said = _day_number(tokens, start)
    if said is None:
        return
    place, day, _ = said
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
    if place < len(tokens) and tokens[place].word in MONTHS:
        yield from _day_in_month(tokens, place + 1, day, MONTHS[tokens[place].word], today)


def _day_of_month(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "the 1st", "the 15th of this month", "the third of May" (the article is in front of `start`)."""
    said = _day_number(tokens, start)
    if said is None or not said[2]:
        return
    yield from _day_first(tokens, start, today)
    place, day, _ = said
    if tokens[start].kind is not TokenKind.NUMBER and place - start == 1:
        return
    words = [token.word for token in tokens[place : place + 3]]
    if words in (["of", "this", "month"], ["of", "the", "month"], ["of", "last", "month"]):
        first, last = calendar_period("month", today, -1 if words[1] == "last" else 0)
        if day <= last.day:
            yield one_day(place + 3, first.replace(day=day))
        return
    for offset in (0, -1):
        first, last = calendar_period("month", today, offset)
        if day <= last.day and first.replace(day=day) <= today and _ends_here(tokens, place):
            yield one_day(place, first.replace(day=day), _DAY_OF_MONTH)
            return


def _ends_here(tokens: Sequence[Token], place: int) -> bool:
    """Whether no noun can follow, as it does in "the 1st order"."""
    if place >= len(tokens):
        return True
    return tokens[place].kind is TokenKind.PUNCTUATION or tokens[place].word in {"and", "or", "but", "to", "until"}


def day_of_same_month(tokens: Sequence[Token], start: int, before: Period, today: date) -> list[Period]:
    """The second day of "March 1-15" and "March 1 to 15, 2026", behind the period of the first."""
    said = _day_number(tokens, start)
    if said is None or before.grain is not Grain.DAY:
        return []
    end, day, _ = said
    if end < len(tokens) and tokens[end].word in {"of", *MONTHS}:
        return []
    year = year_behind(tokens, end, today)
    if year is not None:
        exact = valid_day(year[1], before.first.month, day)
        return [] if exact is None else [one_day(year[0], exact)]
    second = valid_day(before.first.year, before.first.month, day)
    if second is None:
        return []
    return [Period(end, second, second, Grain.DAY, coming=None if before.coming is None else (second, second))]


def _is_date_word(tokens: Sequence[Token], start: int) -> bool:
    """Whether "may", "march" and the like are meant as names: written large, or behind a word that asks for a time."""
    token = tokens[start]
    if token.word not in _ALSO_WORDS:
        return True
    if start > 0 and tokens[start - 1].word in _SAYS_DATE:
        return True
    return token.text[:1].isupper() and start > 0


def _month_first(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "March", "March 2026", "March 1st, 2026", "Mar '26"."""
    month = MONTHS[tokens[start].word]
    place = start + 1
    said = year_behind(tokens, place, today)
    if said is not None:
        yield Period(said[0], *month_of(said[1], month), Grain.MONTH)
    day_place = place + 1 if place < len(tokens) and tokens[place].word == "the" else place
    day = _day_number(tokens, day_place)
    if day is not None:
        yield from _day_in_month(tokens, day[0], day[1], month, today)
    year = today.year if month <= today.month else today.year - 1
    coming = month_of(year, month) if month == today.month else month_of(year + 1, month)
    score = 0.0 if _is_date_word(tokens, start) else _LIKELY_WORD
    yield Period(place, *month_of(year, month), Grain.MONTH, score, coming=coming)


# Quarters, halves, seasons --------------------------------------------------------------------------------------------


def _quarters(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "Q1", "Q1 2026", "2026Q1", "the first quarter of 2026", "H1 2025", "the first half of the year", "FY26"."""
    word = tokens[start].word
    match = _QUARTER.fullmatch(word)
    if match is not None:
        if match[7]:
            year = full_year(match[7])
            yield Period(start + 1, date(year, 1, 1), date(year, 12, 31), Grain.YEAR)
            return
        quarter = int(match[1] or match[4] or match[5])
        digits = match[2] or match[3] or match[6]
        yield from _in_year(tokens, start + 1, (quarter * 3 - 2, 3), today, full_year(digits) if digits else None)
        return
    half = _HALF.fullmatch(word)
    if half is not None:
        yield from _in_year(tokens, start + 1, (int(half[1]) * 6 - 5, 6), today, None)
    following = tokens[start + 1].word if start + 1 < len(tokens) else ""
    if following == "quarter" and word in _ORDINAL_QUARTERS and word not in {"last", "final"}:
        yield from _in_year(tokens, start + 2, (_ORDINAL_QUARTERS[word] * 3 - 2, 3), today, None)
    if following == "half" and word in {"first", "1st", "second", "2nd"}:
        yield from _in_year(tokens, start + 2, (1 if word in {"first", "1st"} else 7, 6), today, None)
    said = year_at(tokens, start)
    if said is not None and re.fullmatch(r"q[1-4]", following):
        yield from _in_year(tokens, start + 2, (int(following[1]) * 3 - 2, 3), today, said[1])


def _in_year(
    tokens: Sequence[Token], place: int, months: tuple[int, int], today: date, year: int | None
) -> Iterator[Period]:
    """Some months from a first one, of a year said or the latest in which they have begun."""
    month, count = months
    if year is None:
        said = year_behind(tokens, place, today)
        if said is not None:
            place, year = said
        elif [token.word for token in tokens[place : place + 3]] == ["of", "the", "year"]:
            place, year = place + 3, today.year
    begun = year if year is not None else today.year if month <= today.month else today.year - 1
    coming = (
        None
        if year is not None
        else months_of(begun, month, count)
        if months_of(begun, month, count)[1] >= today
        else months_of(begun + 1, month, count)
    )
    yield Period(place, *months_of(begun, month, count), Grain.QUARTER, coming=coming)


def _season(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "summer 2025", of the northern half of the earth."""
    said = year_behind(tokens, start + 1, today)
    if said is not None:
        yield Period(said[0], *months_of(said[1], *_SEASONS[tokens[start].word]), Grain.QUARTER, _NORTHERN)


# Relative days and periods --------------------------------------------------------------------------------------------


def _weekday(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "Monday": the latest one before today; in front of a date it only adorns it ("Monday, 3 May")."""
    place = start + 1
    if place < len(tokens) and tokens[place].word == ",":
        place += 1
    for period in periods_at(tokens, place, today):
        if period.grain is Grain.DAY and tokens[place].word not in WEEKDAYS and tokens[place].word not in RELATIVES:
            yield period
    if tokens[start].word.endswith("days"):
        return
    back = (today.weekday() - WEEKDAYS[tokens[start].word] - 1) % DAYS_PER_WEEK + 1
    day = today - timedelta(days=back)
    ahead = day + timedelta(days=DAYS_PER_WEEK)
    score = 0.0 if _is_date_word(tokens, start) else _LIKELY_WORD
    end = start + 1
    if [token.word for token in tokens[end : end + 2]] == ["last", "week"]:
        monday, _ = calendar_period("week", today, -1)
        yield one_day(end + 2, monday + timedelta(days=WEEKDAYS[tokens[start].word]))
    yield Period(end, day, day, Grain.DAY, score, coming=(ahead, ahead))


def _relative(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "last month", "this quarter", "next year", "last Monday", "last March", "last summer", "last Christmas"."""
    offset = RELATIVES[tokens[start].word]
    place = start + 1
    if place < len(tokens) and tokens[place].word == "calendar":
        place += 1
    if place >= len(tokens):
        return
    word = tokens[place].word
    if word in _PERIOD_UNITS:
        back = -1 if word == "weekend" and offset < 0 and today.weekday() < DAYS_PER_WEEK - 2 else offset
        first, last = calendar_period(word, today, back)
        grain = {"week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "year": Grain.YEAR}.get(
            word, Grain.DAY
        )
        if word == "weekend" and offset == 0 and first > today:
            # Before Saturday, "this weekend" is as likely the one that was.
            before = calendar_period(word, today, -1)
            yield Period(place + 1, *before, grain, coming=(first, last))
        else:
            yield Period(place + 1, first, last, grain)
        if word == "year":
            # "last year's Black Friday"
            for named in HOLIDAYS.at(tokens, place + 1):
                yield one_day(named[0], holiday(named[1], first.year))
        return
    if word in WEEKDAYS or word in MONTHS:
        for period in _month_first(tokens, place, today) if word in MONTHS else _weekday(tokens, place, today):
            if period.end == place + 1:
                yield _moved(period, offset, today)
    elif word in _SEASONS:
        yield _moved_season(place + 1, _SEASONS[word], offset, today)
    else:
        for end, name in HOLIDAYS.at(tokens, place):
            yield _moved(_nearest_holiday(end, name, today), offset, today)


def _moved(period: Period, offset: int, today: date) -> Period:
    """A period without a year under "last", "this" or "next"."""
    if offset > 0 and period.coming is not None:
        return replace(period, first=period.coming[0], last=period.coming[1], coming=None, score=0.0)
    if offset < 0 and period.last >= today and period.grain is Grain.MONTH:
        first, last = month_of(period.first.year - 1, period.first.month)
        return replace(period, first=first, last=last, coming=None, score=0.0)
    if offset == 0 and period.coming is not None and period.grain is Grain.MONTH and period.first.year < today.year:
        return replace(period, first=period.coming[0], last=period.coming[1], coming=None, score=0.0)
    return replace(period, coming=None if offset < 0 else period.coming, score=0.0)


def _moved_season(end: int, months: tuple[int, int], offset: int, today: date) -> Period:
    choices = [months_of(year, *months) for year in range(today.year - 2, today.year + 3)]
    if offset < 0:
        first, last = [choice for choice in choices if choice[1] < today][-1]
    elif offset > 0:
        first, last = next(choice for choice in choices if choice[0] > today)
    else:
        first, last = next((c for c in choices if c[1] >= today and c[0] <= today), choices[2])
    return Period(end, first, last, Grain.QUARTER, _NORTHERN)


_NAMED_DAYS = Phrases(
    [
        ("[the] day before yesterday", -2),
        ("yesterday", -1),
        ("(today|now)", 0),
        ("tomorrow", 1),
        ("[the] day after tomorrow", 2),
    ]
)


def _named_day(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    for end, offset in _NAMED_DAYS.at(tokens, start):
        yield one_day(end, today + timedelta(days=offset))


# Holidays -------------------------------------------------------------------------------------------------------------

_HOLIDAY_STARTERS = HOLIDAYS.first_words()


def _nearest_holiday(end: int, name: str, today: date) -> Period:
    days = [holiday(name, year) for year in range(today.year - 1, today.year + 2)]
    past = [day for day in days if day <= today]
    ahead = [day for day in days if day > today]
    return Period(end, past[-1], past[-1], Grain.DAY, coming=(ahead[0], ahead[0]))


def _holidays(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    for end, name in HOLIDAYS.at(tokens, start):
        said = year_behind(tokens, end, today)
        if said is not None:
            yield one_day(said[0], holiday(name, said[1]))
        else:
            yield _nearest_holiday(end, name, today)


# Parts of periods -----------------------------------------------------------------------------------------------------

_PARTS = Phrases(
    [
        ("(start|beginning|first day|opening) of [the]", "start"),
        ("(end|last day|close) of [the]", "end"),
        ("(middle|mid) [of] [the]", "middle"),
        ("early [in] [the]", "early"),
        ("late [in] [the]", "late"),
    ]
)
_PART_STARTERS = _PARTS.first_words()
_THIRD = 3
_SHORT_UNITS = frozenset(("second", "minute", "min", "hour", "day"))


def _parts(tokens: Sequence[Token], start: int, today: date) -> Iterator[Period]:
    """For "the start of the year", "end of March", "mid-March", "early 2026"."""
    for place, part in _PARTS.at(tokens, start):
        if _says_how(tokens, start, place):
            continue
        whole = [period for period in periods_at(tokens, place, today) if period.grain > Grain.DAY]
        unit = _PERIOD_UNITS.get(tokens[place].word) if place < len(tokens) else None
        if unit is not None and tokens[place - 1].word == "the":
            whole.append(Period(place + 1, *calendar_period(unit, today), Grain.MONTH))
        for period in whole:
            first, last = _part(part, period.first, period.last)
            coming = _part(part, *period.coming) if period.coming is not None else None
            grain = Grain.DAY if first == last else period.grain
            yield replace(
                period, first=first, last=last, grain=grain, coming=coming, score=min(0.0, period.score + 0.2)
            )


def _says_how(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether "late in" tells how something came rather than when: "20 minutes late in the last week"."""
    if tokens[start].word not in ("early", "late"):
        return False
    if "in" not in {token.word for token in tokens[start + 1 : place]}:
        return start > 0 and tokens[start - 1].lemma in _SHORT_UNITS
    at = place + (place < len(tokens) and tokens[place].word == "the")
    rolls = at < len(tokens) and RELATIVES.get(tokens[at].word, 0) < 0
    return rolls or (start > 0 and tokens[start - 1].lemma in _SHORT_UNITS)


def _part(part: str, first: date, last: date) -> tuple[date, date]:
    if part == "start":
        return first, first
    if part == "end":
        return last, last
    third = timedelta(days=((last - first).days + 1) // _THIRD)
    one, two = first + third, first + 2 * third
    if part == "early":
        return first, one - timedelta(days=1)
    return (one, two - timedelta(days=1)) if part == "middle" else (two, last)


_STARTERS = (
    frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(RELATIVES) | frozenset(_SEASONS) | frozenset(_ORDINAL_QUARTERS)
    | frozenset(NUMERAL_STARTERS) | _PART_STARTERS | _HOLIDAY_STARTERS | _NAMED_DAYS.first_words() | {"year"}
)  # fmt: skip
"""Words with which a period may begin; others end in a digit ("Q1")."""
