from dataclasses import replace
from datetime import date

import pytest

from coterie.language.ast import Duration, Unit
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.times import find_times
from coterie.nlu.tokens import tokenise

TODAY = date(2026, 6, 17)  # a Wednesday
LAST, SPAN, OLDER, NEXT, LATER, SINCE, UNTIL, DURING, EVER, FOLLOWING, SAME, NEWER, EARLIER = WindowKind


def days(amount: int) -> Duration:
    return Duration(amount, Unit.DAYS)


def hours(amount: int) -> Duration:
    return Duration(amount, Unit.HOURS)


def readings(prompt: str, today: date = TODAY) -> list[tuple[str, Edge]]:
    tokens = tokenise(prompt)
    return [(" ".join(t.word for t in tokens[e.start : e.end]), e) for e in find_times(tokens, today)]


def whole(phrase: str, today: date = TODAY) -> Window | None:
    """The likeliest window that is all of a phrase."""
    tokens = tokenise(phrase)
    found = [edge for edge in find_times(tokens, today) if (edge.start, edge.end) == (0, len(tokens))]
    meaning = max(found, key=lambda edge: edge.score).meaning if found else None
    assert meaning is None or isinstance(meaning, Window)
    return meaning


def plain(window: Window | None) -> Window | None:
    """A window without what says how sure or how exact it is."""
    return None if window is None else replace(window, alternatives=(), strict=False, vague=False)


@pytest.mark.parametrize(
    ("phrase", "length"),
    [
        ("in the last 30 days", days(30)),
        ("the past 30 days", days(30)),
        ("last 30d", days(30)),
        ("within the previous 30 days", days(30)),
        ("over the trailing 90 days", days(90)),
        ("at any time in the last 3 weeks", days(21)),
        ("during the last two weeks", days(14)),
        ("in the last couple of weeks", days(14)),
        ("in the past few days", days(3)),
        ("in the past fortnight", days(14)),
        ("over the past quarter", days(90)),
        ("in the past half year", days(180)),
        ("in the last half a year", days(180)),
        ("in the last 6 months", days(180)),
        ("in the last 12 months", days(365)),
        ("in the last 18 months", days(540)),
        ("in the last two years", days(730)),
        ("the past year and a half", days(545)),
        ("the past 1 year and 6 months", days(545)),
        ("in the last day", days(1)),
        ("in the past 24 hours", hours(24)),
        ("past 48h", hours(48)),
        ("in the last hour", hours(1)),
        ("in the last 90 minutes", hours(2)),
        ("this past week", days(7)),
        ("this week", days(7)),
        ("this month", days(30)),
        ("this quarter", days(90)),
        ("the current year", days(365)),
        ("last week", days(7)),
        ("last month", days(30)),
        ("the previous quarter", days(90)),
        ("last year", days(365)),
        ("within 30 days", days(30)),
        ("in 60 days", days(60)),
        ("in under 10 days", days(10)),
        ("for 30 days", days(30)),
        ("for over a year", days(365)),
        ("for at least 45 days", days(45)),
        ("for the past 6 months", days(180)),
        ("for 30 days straight", days(30)),
        ("since 10 days", days(10)),
        ("since 10 days ago", days(10)),
        ("within 10 days ago", days(10)),
        ("less than 10 days ago", days(10)),
        ("no more than 10 days ago", days(10)),
        ("30 days since", days(30)),
        ("today", days(1)),
        ("recently", days(30)),
        ("lately", days(30)),
        ("of late", days(30)),
        ("these days", days(30)),
        ("in recent weeks", days(30)),
        ("in recent months", days(90)),
        ("in the last 30-day period", days(30)),
        ("in the last 30 or so days", None),
        ("in the last 2 to 3 weeks", days(21)),
        ("in the last week or two", days(14)),
        ("in the last 30", days(30)),
    ],
)
def test_last(phrase: str, length: Duration | None) -> None:
    assert plain(whole(phrase)) == (None if length is None else Window(LAST, length))


@pytest.mark.parametrize(
    ("phrase", "near", "far"),
    [
        ("yesterday", 1, 2),
        ("the day before yesterday", 2, 3),
        ("30 to 60 days ago", 30, 60),
        ("30-60 days ago", 30, 60),
        ("between 30 and 60 days ago", 30, 60),
        ("between 60 days ago and 30 days ago", 30, 60),
        ("from 60 to 30 days ago", 30, 60),
        ("between a week and a month ago", 7, 30),
        ("more than 30 but less than 60 days ago", 30, 60),
        ("over 2 weeks but under 2 months ago", 14, 60),
        ("10 days ago", 10, 11),
        ("two weeks ago", 14, 21),
        ("the month before last", 30, 60),
    ],
)
def test_span(phrase: str, near: int, far: int) -> None:
    assert plain(whole(phrase)) == Window(SPAN, near=days(near), far=days(far))


@pytest.mark.parametrize(
    ("phrase", "length"),
    [
        ("more than 30 days ago", 30),
        ("over a year ago", 365),
        ("at least 90 days ago", 90),
        ("90+ days ago", 90),
        ("90 or more days ago", 90),
        ("90 days ago or more", 90),
        ("a year ago or earlier", 365),
        ("before 90 days ago", 90),
        ("earlier than 3 months ago", 90),
        ("prior to six months ago", 180),
        ("older than 2 years", 730),
        ("longer than a month ago", 30),
    ],
)
def test_older(phrase: str, length: int | None) -> None:
    assert plain(whole(phrase)) == (None if length is None else Window(OLDER, days(length)))


@pytest.mark.parametrize(
    ("phrase", "kind", "length"),
    [
        ("in the next 14 days", NEXT, days(14)),
        ("within the next two weeks", NEXT, days(14)),
        ("within the coming week", NEXT, days(7)),
        ("over the next three months", NEXT, days(90)),
        ("the upcoming month", NEXT, days(30)),
        ("next week", NEXT, days(7)),
        ("next quarter", NEXT, days(90)),
        ("tomorrow", NEXT, days(1)),
        ("within 14 days from now", NEXT, days(14)),
        ("less than 14 days from now", NEXT, days(14)),
        ("in two weeks' time", NEXT, days(14)),
        ("upcoming", NEXT, days(30)),
        ("later than 30 days from now", LATER, days(30)),
        ("more than 30 days from now", LATER, days(30)),
        ("over a year away", LATER, days(365)),
        ("at least 2 months in the future", LATER, days(60)),
    ],
)
def test_ahead(phrase: str, kind: WindowKind, length: Duration) -> None:
    assert plain(whole(phrase)) == Window(kind, length)


@pytest.mark.parametrize(
    ("phrase", "length"),
    [
        ("within 7 days of", days(7)),
        ("within 7 days of it", days(7)),
        ("within 7 days of doing so", days(7)),
        ("within 7 days after that", days(7)),
        ("within 2 weeks afterwards", days(14)),
        ("in the 7 days after", days(7)),
        ("no later than 3 days after", days(3)),
        ("less than 24 hours after", hours(24)),
        ("in the following 7 days", days(7)),
        ("over the next 7 days after", days(7)),
        ("2 days later", days(2)),
        ("the next day", days(1)),
        ("the following day", days(1)),
        ("on the same day", days(1)),
        ("within the first 30 days after", days(30)),
        ("in their first week", days(7)),
    ],
)
def test_following(phrase: str, length: Duration) -> None:
    assert plain(whole(phrase)) == Window(FOLLOWING, length)


@pytest.mark.parametrize(
    "phrase",
    [
        "in that time",
        "in the same period",
        "over that period",
        "during that window",
        "in that same time frame",
        "in those 30 days",
        "within the same 7 days",
    ],
)
def test_same(phrase: str) -> None:
    assert whole(phrase) == Window(SAME)


@pytest.mark.parametrize(
    "phrase",
    [
        "ever",
        "so far",
        "to date",
        "of all time",
        "all-time",
        "at any time",
        "at some point",
        "at one point",
        "in their lifetime",
        "historically",
        "until now",
        "in the past",
    ],
)
def test_ever(phrase: str) -> None:
    assert whole(phrase) == Window(EVER)


def since(year: int, month: int, day: int) -> Window:
    return Window(SINCE, start=date(year, month, day))


def until(year: int, month: int, day: int) -> Window:
    return Window(UNTIL, end=date(year, month, day))


def during(first: str, last: str) -> Window:
    return Window(DURING, start=date.fromisoformat(first), end=date.fromisoformat(last))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("since 1 March 2026", since(2026, 3, 1)),
        ("since March 1st, 2026", since(2026, 3, 1)),
        ("since the first of March 2026", since(2026, 3, 1)),
        ("since the twenty-first of March", since(2026, 3, 21)),
        ("since 2026-03-01", since(2026, 3, 1)),
        ("since 3/15/2026", since(2026, 3, 15)),
        ("since 15/3/2026", since(2026, 3, 15)),
        ("since 15.03.2026", since(2026, 3, 15)),
        ("since 3/15", since(2026, 3, 15)),
        ("since March", since(2026, 3, 1)),
        ("since November", since(2025, 11, 1)),
        ("since 20 June", since(2025, 6, 20)),
        ("ever since Mar '25", since(2025, 3, 1)),
        ("since 2025", since(2025, 1, 1)),
        ("since Q1", since(2026, 1, 1)),
        ("since the start of the year", since(2026, 1, 1)),
        ("since the beginning of last month", since(2026, 5, 1)),
        ("since last Monday", since(2026, 6, 15)),
        ("since Wednesday", since(2026, 6, 10)),
        ("since yesterday", since(2026, 6, 16)),
        ("since the 10th", since(2026, 6, 10)),
        ("since the 20th", since(2026, 5, 20)),
        ("since Christmas", since(2025, 12, 25)),
        ("since Black Friday", since(2025, 11, 28)),
        ("since last Easter", since(2026, 4, 5)),
        ("from 1 March onwards", since(2026, 3, 1)),
        ("starting 1 March 2026", since(2026, 3, 1)),
        ("on or after 1 March 2026", since(2026, 3, 1)),
        ("1 March 2026 or later", None),
        ("year to date", since(2026, 1, 1)),
        ("YTD", since(2026, 1, 1)),
        ("this year so far", since(2026, 1, 1)),
        ("so far this month", since(2026, 6, 1)),
        ("after March 3rd 2026", since(2026, 3, 3)),
        ("after March 2026", since(2026, 3, 31)),
        ("after 2025", since(2025, 12, 31)),
        ("later than 3 March 2026", since(2026, 3, 3)),
        ("before 2026", until(2026, 1, 1)),
        ("before March 2026", until(2026, 3, 1)),
        ("prior to 15/03/2026", until(2026, 3, 15)),
        ("until 1 April 2026", until(2026, 4, 1)),
        ("up to April 2026", until(2026, 4, 1)),
        ("through April 2026", until(2026, 4, 30)),
        ("on or before 1 April 2026", until(2026, 4, 1)),
        ("no later than 1 April 2026", until(2026, 4, 1)),
        ("by 1 July", until(2026, 7, 1)),
        ("by the end of the month", until(2026, 6, 30)),
        ("by the end of next quarter", until(2026, 9, 30)),
        ("before last Christmas", until(2025, 12, 25)),
        ("in March 2026", during("2026-03-01", "2026-03-31")),
        ("in March", during("2026-03-01", "2026-03-31")),
        ("in November", during("2025-11-01", "2025-11-30")),
        ("in June", during("2026-06-01", "2026-06-30")),
        ("last June", during("2025-06-01", "2025-06-30")),
        ("next March", during("2027-03-01", "2027-03-31")),
        ("in March of last year", during("2025-03-01", "2025-03-31")),
        ("in 2025", during("2025-01-01", "2025-12-31")),
        ("in February 2024", during("2024-02-01", "2024-02-29")),
        ("in Q1 2026", during("2026-01-01", "2026-03-31")),
        ("in Q4-2025", during("2025-10-01", "2025-12-31")),
        ("in 2025Q4", during("2025-10-01", "2025-12-31")),
        ("in the third quarter of 2025", during("2025-07-01", "2025-09-30")),
        ("in H2 2025", during("2025-07-01", "2025-12-31")),
        ("in the first half of 2026", during("2026-01-01", "2026-06-30")),
        ("on 3 May", during("2026-05-03", "2026-05-03")),
        ("on the 4th of July 2025", during("2025-07-04", "2025-07-04")),
        ("on Monday", during("2026-06-15", "2026-06-15")),
        ("on Monday, 1 June 2026", during("2026-06-01", "2026-06-01")),
        ("last weekend", during("2026-06-13", "2026-06-14")),
        ("last summer", during("2025-06-01", "2025-08-31")),
        ("in summer 2024", during("2024-06-01", "2024-08-31")),
        ("in early March 2026", during("2026-03-01", "2026-03-10")),
        ("on New Year's Eve", during("2025-12-31", "2025-12-31")),
        ("on Thanksgiving 2024", during("2024-11-28", "2024-11-28")),
        ("between 1 March and 15 April 2026", during("2026-03-01", "2026-04-15")),
        ("between March 1 and April 15", during("2026-03-01", "2026-04-15")),
        ("between November and March", during("2025-11-01", "2026-03-31")),
        ("from January through March", during("2026-01-01", "2026-03-31")),
        ("from 2026-01-01 to 2026-02-15", during("2026-01-01", "2026-02-15")),
        ("between 1 and 15 March 2026", during("2026-03-01", "2026-03-15")),
        ("March 1-15", during("2026-03-01", "2026-03-15")),
        ("March 1-15, 2025", during("2025-03-01", "2025-03-15")),
        ("Jan-Mar 2026", during("2026-01-01", "2026-03-31")),
        ("between 2022 and 2024", during("2022-01-01", "2024-12-31")),
    ],
)
def test_dates(phrase: str, expected: Window | None) -> None:
    assert plain(whole(phrase)) == (plain(expected) if expected is not None else Window(SINCE, start=date(2026, 3, 1)))


@pytest.mark.parametrize(
    ("phrase", "strict"),
    [
        ("after 1 March 2026", True),
        ("since 1 March 2026", False),
        ("before 1 March 2026", True),
        ("until 1 March 2026", False),
        ("by 1 March 2026", False),
        ("more than 3 days ago", True),
        ("at least 3 days ago", False),
        ("less than 3 days ago", True),
        ("more than 3 days from now", True),
    ],
)
def test_strictness(phrase: str, strict: bool) -> None:
    window = whole(phrase)
    assert window is not None
    assert window.strict is strict


def test_this_month_may_be_the_calendar_month() -> None:
    window = whole("this month")
    assert window is not None
    assert window.alternatives == (since(2026, 6, 1), during("2026-06-01", "2026-06-30"))


def test_last_month_may_be_the_calendar_month_before() -> None:
    window = whole("last month")
    assert window is not None
    assert window.alternatives == (Window(SPAN, near=days(16), far=days(47)),)


def test_the_past_month_is_rolling_only() -> None:
    window = whole("the past month")
    assert window is not None
    assert window.alternatives == ()


def test_vague_words_have_other_lengths() -> None:
    window = whole("recently")
    assert window is not None
    assert window.vague
    assert [other.length for other in window.alternatives] == [days(14), days(7)]


def test_a_date_without_a_year_may_lie_ahead() -> None:
    window = whole("before 31 December")
    assert window is not None
    assert window.end == date(2025, 12, 31)
    assert [other.end for other in window.alternatives] == [date(2026, 12, 31)]


def test_a_range_without_a_year_may_lie_ahead() -> None:
    window = whole("between 1 July and 15 August")
    assert plain(window) == during("2025-07-01", "2025-08-15")
    assert window is not None
    assert window.alternatives == (during("2026-07-01", "2026-08-15"),)


def test_days_before_an_event_are_no_window() -> None:
    assert readings("in the 30 days before that") == []


def test_yesterday_behind_a_particle() -> None:
    assert [text for text, _ in readings("logged in yesterday")] == ["yesterday"]


def test_this_weekend_may_be_the_last_one() -> None:
    window = whole("this weekend")
    assert plain(window) == during("2026-06-13", "2026-06-14")
    assert window is not None
    assert window.alternatives == (during("2026-06-20", "2026-06-21"),)
    assert plain(whole("this weekend", date(2026, 6, 20))) == during("2026-06-20", "2026-06-21")


def test_within_may_look_ahead_or_behind_an_event() -> None:
    kinds = [
        edge.meaning.kind
        for text, edge in readings("within 7 days")
        if text == "within 7 days" and isinstance(edge.meaning, Window)
    ]
    assert kinds == [LAST, NEXT, FOLLOWING]


def test_a_length_alone_is_doubtful_unless_something_was_missing_for_it() -> None:
    def score(prompt: str) -> float:
        return max(edge.score for text, edge in readings(prompt) if text == "30 days")

    assert score("a streak of 30 days") < score("30 days without an order")


def test_a_leap_day_without_a_year() -> None:
    assert plain(whole("on 29 February", date(2026, 6, 17))) == during("2024-02-29", "2024-02-29")


@pytest.mark.parametrize("phrase", ["on 31 February 2026", "since 2026-02-30", "since 13/13/2026"])
def test_days_that_no_calendar_has(phrase: str) -> None:
    assert all(
        edge.meaning.kind is not SINCE
        for text, edge in readings(phrase)
        if text == phrase and isinstance(edge.meaning, Window)
    )


@pytest.mark.parametrize(
    "prompt",
    [
        "they may march on",
        "lifetime value",
        "the last order",
        "most recent order",
        "last-minute deals",
        "next-day delivery",
        "the first quarter-pounder",
        "'Black Friday Deals'",
        "a second order",
        "the 1st order",
        "the March newsletter",
        "the Black Friday campaign",
        "hardly ever",
    ],
)
def test_what_is_no_time(prompt: str) -> None:
    assert not [text for text, edge in readings(prompt) if edge.score > -1]


def test_today_moves_the_dates() -> None:
    assert plain(whole("in March", date(2026, 2, 1))) == during("2025-03-01", "2025-03-31")
    assert plain(whole("year to date", date(2027, 2, 1))) == since(2027, 1, 1)
    assert plain(whole("since last quarter", date(2026, 1, 10))) == since(2025, 10, 1)


def test_edges_of_time_at_the_ends_of_the_calendar() -> None:
    for today in (date.min, date.max):
        for phrase in (
            "last year",
            "next month",
            "since Monday",
            "in March",
            "last Christmas",
            "tomorrow",
            "this quarter",
        ):
            readings(phrase, today)
