"""Windows bounded by dates: "since 1 March", "before 2026", "between March and May", "in Q1"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from coterie.nlu.dates import day_of_same_month, may_begin_period, periods_at
from coterie.nlu.durations import unit_of_time
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.periods import MONTHS, RELATIVES, Grain, Period, calendar_period
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, is_plural

_NAMED_DAYS = frozenset({"yesterday", "today", "now", "tomorrow"})
_BARE = -0.3
_BARE_YEAR = -0.8
_BARE_NAME = -0.5
_NEARLY_SURE = -0.1
_ARTICLES, _RATHER_DURING = frozenset({"a", "an", "the", "any", "no", "their"}), -0.3
"""What speaks against counting from a period that a noun is dated by."""


class _Lead(NamedTuple):
    """How a phrase in front of a date places the window.

    `strict` leaves the day itself out, `whole` takes a longer period up to its end ("through March"), and `future`
    prefers the coming one of two dates.
    """

    kind: WindowKind
    strict: bool = False
    score: float = 0.0
    whole: bool = False
    future: bool = False


_LEADS = Phrases(
    [
        ("[any time|anytime|ever] since", _Lead(WindowKind.SINCE)),
        ("(starting|beginning|effective) [from|on|in|with]", _Lead(WindowKind.SINCE)),
        ("from", _Lead(WindowKind.SINCE, score=_NEARLY_SURE)),
        ("as (of|from)", _Lead(WindowKind.SINCE, score=_NEARLY_SURE)),
        ("(on|in) or after", _Lead(WindowKind.SINCE)),
        ("(until|till|to|through) at least", _Lead(WindowKind.SINCE)),
        ("(not before|no earlier than|not earlier than|at or after)", _Lead(WindowKind.SINCE)),
        ("[any time|anytime|sometime] (after|following|past|beyond)", _Lead(WindowKind.SINCE, strict=True)),
        ("(later|newer|younger|more recent|more recently) than", _Lead(WindowKind.SINCE, strict=True)),
        ("(>|>=)", _Lead(WindowKind.SINCE, strict=True)),
        (
            "[any time|anytime|sometime|since] (before|prior to|ahead of|preceding)",
            _Lead(WindowKind.UNTIL, strict=True),
        ),
        ("(earlier|older|sooner) than", _Lead(WindowKind.UNTIL, strict=True)),
        ("(<|<=)", _Lead(WindowKind.UNTIL, strict=True)),
        ("(until|till|up to|up until|up till|leading up to)", _Lead(WindowKind.UNTIL)),
        ("by", _Lead(WindowKind.UNTIL, future=True)),
        ("(on|in) or before", _Lead(WindowKind.UNTIL, whole=True)),
        (
            "(no later than|not later than|not after|at the latest by|through|up to and including)",
            _Lead(WindowKind.UNTIL, whole=True),
        ),
        (
            "[any time|anytime|sometime|at any time|at some point|back] (in|during|on|throughout|within|over)",
            _Lead(WindowKind.DURING),
        ),
        ("(for|of|at|around|from)", _Lead(WindowKind.DURING, score=-0.2)),
        ("(dated|dating from)", _Lead(WindowKind.DURING)),
    ]
)
_OPEN_ENDS = Phrases(
    [
        ("(onwards|onward|forward|on|and later|or later|and after|or after|and beyond|upwards)", True),
        ("(until|till|to|through|up to|up until) (now|today|date|present|the present [day])", True),
    ]
)
_CLOSED_ENDS = Phrases([("(or|and) (earlier|before|older|prior)", True)])
_RANGE_OPENERS = Phrases(
    [
        ("[any time|anytime|sometime|somewhere|in] between", "between"),
        ("[starting|ranging|dating] from", "from"),
        ("(in|during|over|for|within)", ""),
    ]
)
_RANGE_MIDDLES = {
    "between": Phrases([("(and|to|-|—|through|until|&) [including]", True)]),
    "from": Phrases([("(to|until|till|through|-|—|up to|up until|and) [including|the end of]", True)]),
    "": Phrases([("(to|until|till|through|-|—|up to)", True)]),
}


def date_windows(tokens: Sequence[Token], start: int, today: date) -> Iterator[Edge]:
    """All readings of dates and periods from a token on, with the words in front that place them."""
    if tokens[start].word not in _STARTERS and not may_begin_period(tokens[start]):
        return
    for place, opener in [(start, ""), *_RANGE_OPENERS.at(tokens, start)]:
        yield from _ranges(tokens, start, place, opener, today)
    for place, lead in _LEADS.at(tokens, start):
        for period in periods_at(tokens, place, today):
            yield from _led(tokens, start, place, lead, period)
    for period in periods_at(tokens, start, today):
        yield from _bare(tokens, start, period)
    yield from _since_start(tokens, start, today)


def _during(first: date, last: date) -> Window:
    return Window(WindowKind.DURING, start=first, end=last)


def _led(tokens: Sequence[Token], start: int, place: int, lead: _Lead, period: Period) -> Iterator[Edge]:
    score = lead.score + (0.0 if period.grain is Grain.YEAR and period.score > _BARE_YEAR else period.score)
    if (
        period.grain is Grain.YEAR
        and lead.kind is WindowKind.DURING
        and tokens[start].word in {"of", "at", "around", "for", "over"}
    ):
        score += _BARE
    rolling = _only_this_or_last_unit(tokens, place, period.end) or tokens[period.end - 1].word in _NAMED_DAYS
    if rolling and lead.kind is WindowKind.DURING:
        return
    window = _window(lead, period.first, period.last, period.grain)
    if period.coming is not None:
        other = _window(lead, *period.coming, period.grain)
        if lead.future:
            window, other = other, window
        if other != window and lead.kind is not WindowKind.SINCE:
            window = replace(window, alternatives=(other,))
    if lead.kind is WindowKind.SINCE and period.grain is not Grain.DAY and _dates_noun(tokens, start, place):
        score += _RATHER_DURING
    yield Edge(start, period.end, window, score)
    if lead.kind is WindowKind.SINCE or (lead.kind is WindowKind.DURING and tokens[start].word in {"from", "on", "in"}):
        for end, _ in _OPEN_ENDS.at(tokens, period.end):
            yield Edge(start, end, Window(WindowKind.SINCE, start=period.first), 0.0)
    if lead.kind is WindowKind.DURING:
        for end, _ in _CLOSED_ENDS.at(tokens, period.end):
            yield Edge(start, end, Window(WindowKind.UNTIL, end=period.last), 0.0)


def _dates_noun(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Whether a "from" stands behind a noun, which it dates: "orders from May", but "ordered from May"."""
    if place != start + 1 or tokens[start].word != "from" or not start:
        return False
    return is_plural(tokens[start - 1]) or (start > 1 and tokens[start - 2].word in _ARTICLES)


def _only_this_or_last_unit(tokens: Sequence[Token], place: int, end: int) -> bool:
    """For "this week", "last month" alone are rolling first, and read in `rolling`."""
    if tokens[place].word == "the":
        place += 1
    return end == place + 2 and tokens[place].word in RELATIVES and unit_of_time(tokens, place + 1) is not None


def _window(lead: _Lead, first: date, last: date, grain: Grain) -> Window:
    if lead.kind is WindowKind.SINCE:
        return Window(WindowKind.SINCE, start=last if lead.strict else first, strict=lead.strict)
    if lead.kind is WindowKind.UNTIL:
        if lead.whole:
            return Window(WindowKind.UNTIL, end=last)
        # "until March" ends where March begins; "until 1 March" has that day in it.
        return Window(WindowKind.UNTIL, end=first, strict=lead.strict or grain is not Grain.DAY)
    return _during(first, last)


def _bare(tokens: Sequence[Token], start: int, period: Period) -> Iterator[Edge]:
    """A date with no word in front: "March 2026 orders", "joined yesterday"."""
    if _only_this_or_last_unit(tokens, start, period.end) or tokens[period.end - 1].word in _NAMED_DAYS:
        return
    relative = tokens[start].word in {"last", "this", "next"}
    # A month, weekday or holiday alone is as often part of a name ("the March newsletter", "Black Friday Deals").
    # It must not win by its length either, so that counts against it.
    name = _BARE_NAME - (period.end - start)
    score = period.score + (0.0 if relative else name if period.coming is not None else _BARE)
    if period.grain is Grain.YEAR and tokens[start].kind is TokenKind.NUMBER:
        score = _BARE_YEAR
    window = _during(period.first, period.last)
    if period.coming is not None and period.coming != (period.first, period.last):
        window = replace(window, alternatives=(_during(*period.coming),))
    yield Edge(start, period.end, window, score)
    for end, _ in _OPEN_ENDS.at(tokens, period.end):
        yield Edge(start, end, Window(WindowKind.SINCE, start=period.first), score)
    for end, _ in _CLOSED_ENDS.at(tokens, period.end):
        yield Edge(start, end, Window(WindowKind.UNTIL, end=period.last), score)


# From one date to another ---------------------------------------------------------------------------------------------


def _ranges(tokens: Sequence[Token], start: int, place: int, opener: str, today: date) -> Iterator[Edge]:
    for period in _first_ends(tokens, place, today):
        middles = [end for end, _ in _RANGE_MIDDLES[opener].at(tokens, period.end)]
        if period.end < len(tokens) and tokens[period.end].joined and tokens[period.end].word not in {"-", "/"}:
            # "Jan-Mar", "Q1-Q2": the hyphen between words is no token.
            middles.append(period.end)
        for middle in middles:
            for other in (*periods_at(tokens, middle, today), *day_of_same_month(tokens, middle, period, today)):
                edge = _range(start, period, other, said=opener in {"between", "from"})
                if edge is not None:
                    yield edge


def _first_ends(tokens: Sequence[Token], place: int, today: date) -> Iterator[Period]:
    yield from periods_at(tokens, place, today)
    yield from _days_sharing_a_month(tokens, place, today)


def _range(start: int, period: Period, other: Period, *, said: bool) -> Edge | None:
    first, last = period.first, other.last
    score = (
        min(period.score, other.score)
        if not (period.grain is Grain.YEAR and other.grain is Grain.YEAR)
        else _NEARLY_SURE
    )
    if period.coming is not None and other.coming is None:
        # Only the second date has a year: the first is the latest one before it.
        first = _before(period.first, other.last)
    elif period.coming is None and other.coming is not None:
        last = other.last if other.last >= first else other.coming[1]
    elif period.coming is not None and other.coming is not None and first > last:
        first = _before(period.first, other.last)
    if first > last:
        return None
    if not said and period.grain is Grain.YEAR:
        score += _BARE
    window = _during(first, last)
    if period.coming is not None and other.coming is not None and other.coming[1] > last:
        ahead = _before(period.first, other.coming[1]), other.coming[1]
        window = replace(window, alternatives=(_during(*ahead),))
    return Edge(start, other.end, window, score)


def _before(day: date, limit: date) -> date:
    """The same day and month in the latest year in which it isn't after `limit`."""
    for year in range(limit.year, limit.year - 9, -1):
        try:
            moved = day.replace(year=year)
        except ValueError:
            continue
        if moved <= limit:
            return moved
    return day


def _days_sharing_a_month(tokens: Sequence[Token], place: int, today: date) -> Iterator[Period]:
    """The first day of "1 to 15 March 2026" and "1-15 March", which takes its month from the second."""
    if place + 2 >= len(tokens) or tokens[place].kind is not TokenKind.NUMBER:
        return
    digits = tokens[place].word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    if not digits.isdecimal() or tokens[place + 1].word not in {"-", "—", "to", "and", "through", "until"}:
        return
    for other in periods_at(tokens, place + 2, today):
        if other.grain is Grain.DAY and any(token.word in MONTHS for token in tokens[place + 2 : other.end]):
            try:
                first = other.first.replace(day=int(digits))
            except ValueError:
                continue
            coming = (first, first) if other.coming is not None else None
            yield Period(place + 1, first, first, Grain.DAY, coming=coming)


# Since the start of now's period --------------------------------------------------------------------------------------

_TO_DATE = Phrases(
    [
        ("[the|this] (year|calendar year) to date", "year"),
        ("(ytd|year-to-date)", "year"),
        ("[the|this] quarter to date", "quarter"),
        ("qtd", "quarter"),
        ("[the|this] month to date", "month"),
        ("mtd", "month"),
        ("[the|this] week to date", "week"),
        ("wtd", "week"),
        ("so far this year", "year"),
        ("so far this quarter", "quarter"),
        ("so far this month", "month"),
        ("so far this week", "week"),
    ]
)


def _since_start(tokens: Sequence[Token], start: int, today: date) -> Iterator[Edge]:
    for end, unit in _TO_DATE.at(tokens, start):
        first, _ = calendar_period(unit, today)
        yield Edge(start, end, Window(WindowKind.SINCE, start=first))
        if start > 0 and tokens[start - 1].word in {"for", "in", "during", "over"}:
            yield Edge(start - 1, end, Window(WindowKind.SINCE, start=first))


_STARTERS = _LEADS.first_words() | _RANGE_OPENERS.first_words() | _TO_DATE.first_words()
