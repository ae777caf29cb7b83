"""Time expressions in a prompt (`generation.md` sections 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from coterie.core.wordlists import words
from coterie.nlu.calendar_windows import date_windows
from coterie.nlu.durations import days, lengths_at
from coterie.nlu.edges import outside_quotes, prefer_longest
from coterie.nlu.elapsed import length_windows
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import Reading
from coterie.nlu.rolling import (
    LAST_WORDS,
    NEXT_WORDS,
    THIS_WORDS,
    last_windows,
    next_windows,
    the_windows,
    this_windows,
)
from coterie.nlu.tokens import Token, ends_clause

_MONTH, _WEEK, _FORTNIGHT, _DAY, _TWO_DAYS = days(30), days(7), days(14), days(1), days(2)

_FIRST_TODAY, _LAST_TODAY = date(100, 1, 1), date(9900, 12, 31)

_RECENTLY = Window(
    WindowKind.LAST,
    _MONTH,
    vague=True,
    alternatives=(Window(WindowKind.LAST, _FORTNIGHT, vague=True), Window(WindowKind.LAST, _WEEK, vague=True)),
)
_TODAY = Window(WindowKind.LAST, _DAY)
_YESTERDAY = Window(WindowKind.SPAN, near=_DAY, far=_TWO_DAYS)
_BEFORE_YESTERDAY = Window(WindowKind.SPAN, near=_TWO_DAYS, far=days(3))
_EVER = Window(WindowKind.EVER)
_SOON = Window(WindowKind.NEXT, _MONTH, vague=True)
_SAME = Window(WindowKind.SAME)
_NEWER, _EARLIER = Window(WindowKind.NEWER), Window(WindowKind.EARLIER)
_PLACED = (WindowKind.SPAN, WindowKind.OLDER, WindowKind.UNTIL, WindowKind.DURING)
_POINTING = {WindowKind.NEWER: _PLACED, WindowKind.EARLIER: (*_PLACED, WindowKind.LAST, WindowKind.SINCE)}
"""Times that are told from the one before, and the kinds that they may be told from."""

_NEXT_DAY = Window(WindowKind.FOLLOWING, _DAY)

_WITHIN = "in|over|during|within|for|across|throughout|inside|on|from"
_THE_SAME = (
    "that|the same|this same|that same|the very same|the said|those same|these same|said|that very|those very|"
    "the (identical|corresponding|equivalent)"
)
_PERIOD_NOUNS = (
    "period|window|timeframe|time frame|time window|time period|time span|timespan|interval|(period|length) of time"
)
_UNITS = "day|week|fortnight|month|quarter|year"
_UNIT_PLURALS = "hours|days|weeks|months|years"

_FIXED: Phrases[tuple[Window, float]] = Phrases(
    [
        # Without a number.
        ("[very|quite|most] (recently|lately|newly)", (_RECENTLY, 0.0)),
        ("[as] of late", (_RECENTLY, 0.0)),
        ("these days", (_RECENTLY, 0.0)),
        ("[in] (recent times|the recent past|the not too distant past)", (_RECENTLY, 0.0)),
        ("(nowadays|not [too] long ago|a short (while|time) ago)", (_RECENTLY, -0.2)),
        ("recent", (_RECENTLY, -0.5)),
        ("(in|for) (a while|some time|a long time|a long while|ages|quite some time|quite a while)", (_RECENTLY, -0.6)),
        # Days.
        ("[earlier] today", (_TODAY, 0.0)),
        ("[earlier|since] this (morning|afternoon|evening)", (_TODAY, -0.1)),
        ("(tonight|overnight)", (_TODAY, -0.4)),
        ("[in|within|over|during] [the] (last|past) day", (_TODAY, 0.0)),
        ("[on] yesterday", (_YESTERDAY, 0.0)),
        ("yesterday (morning|afternoon|evening|night)", (_YESTERDAY, 0.0)),
        ("[on] [the] day before yesterday", (_BEFORE_YESTERDAY, 0.0)),
        ("[the] week before last", (Window(WindowKind.SPAN, near=_WEEK, far=_FORTNIGHT), 0.0)),
        ("[the] month before last", (Window(WindowKind.SPAN, near=_MONTH, far=days(60)), 0.0)),
        ("[the] quarter before last", (Window(WindowKind.SPAN, near=days(90), far=days(180)), 0.0)),
        ("[the] year before last", (Window(WindowKind.SPAN, near=days(365), far=days(730)), 0.0)),
        # Ahead.
        ("(upcoming|soon|shortly)", (_SOON, -0.4)),
        ("(in|within) the near future", (_SOON, -0.1)),
        ("(coming|coming up) soon", (_SOON, -0.1)),
        # At any time.
        ("ever", (_EVER, 0.0)),
        ("(so|thus) far", (_EVER, 0.0)),
        ("to date", (_EVER, 0.0)),
        ("[of] all [-] time", (_EVER, 0.0)),
        ("(over|across|for|in|throughout) all [of] time", (_EVER, 0.0)),
        ("(at any (time|point|stage)|any time|anytime|at any given time)", (_EVER, 0.0)),
        ("at (some|one) (point|time|stage) [or (other|another)] [in time]", (_EVER, 0.0)),
        (
            "(in|over|during|across|throughout) (their|his|her|its) [entire|whole] (lifetime|life|history)",
            (_EVER, 0.0),
        ),
        ("(in|over) a lifetime", (_EVER, 0.0)),
        ("historically", (_EVER, 0.0)),
        ("since (the beginning [of time]|the start|day one|forever|inception|launch)", (_EVER, -0.1)),
        ("from (the beginning|the start|day one)", (_EVER, -0.3)),
        ("(until|till|up to|to|up until) (now|today|this day|the present [day])", (_EVER, 0.0)),
        ("as of (now|today|yet)", (_EVER, 0.0)),
        ("in the past", (_EVER, -0.2)),
        ("(previously|yet|already)", (_EVER, -0.5)),
        ("regardless of (when|time)", (_EVER, -0.1)),
        ("no matter when", (_EVER, -0.1)),
        # After another event.
        ("[on] (the next|the following) day", (_NEXT_DAY, -0.1)),
        ("[on|within|during] (the [very]|that) same day", (_NEXT_DAY, -0.1)),
        ("[the] day (after|afterwards)", (_NEXT_DAY, -0.3)),
        # The window said before.
        (f"({_WITHIN}) ({_THE_SAME}) ({_PERIOD_NOUNS}|time|spell|stretch|span|{_UNIT_PLURALS})", (_SAME, 0.0)),
        (f"(in|over|during|within) (that|the same|that same) ({_UNITS})", (_SAME, -0.2)),
        ("(that|the) same (week|fortnight|month|quarter|year)", (_SAME, -0.4)),
        (f"(over|during|in) the course of ({_THE_SAME}) ({_PERIOD_NOUNS}|time|{_UNITS}|{_UNIT_PLURALS})", (_SAME, 0.0)),
        (
            f"(the|that|this) same ({_PERIOD_NOUNS})",
            (_SAME, 0.0),
        ),
        (
            f"(in|over|during|within) (this|the) ({_PERIOD_NOUNS})",
            (_SAME, -0.3),
        ),
        ("(in|during|over) (those|these) (days|weeks|months)", (_SAME, -0.1)),
        ("at the same time", (_SAME, -0.6)),
        ("(more (recent|recently)|newer|later) [than (that|then|those|this)]", (_NEWER, 0.0)),
        ("[at any (time|point)|any time] (before|prior to|earlier than|previous to) (that|then)", (_EARLIER, 0.0)),
        ("(meanwhile|in the meantime|in the meanwhile)", (_SAME, -0.4)),
    ]
)

_SURELY_A_TIME = -0.5
_PHRASAL = words("log sign check opt tune clock trade cash")
"""Verbs that take "in" to themselves: "logged in 30 to 60 days ago"."""

_SAME_LEADS = Phrases(
    [
        (
            "[in|over|during|within|for|across|throughout] ((the|that|this|those|these) same|that|those)",
            True,
        )
    ]
)

_BEFORE_LEADS = Phrases([("[in|over|during|within|for|across|throughout|inside] the", True)])
_BEFORE_THAT = Phrases(
    [
        (
            "[(just|right|immediately|directly)] (before|prior to|preceding|leading up to) (that|those|then|these|it)",
            True,
        ),
        ("(before|prior|beforehand|previously|earlier)", False),
    ]
)
"""What makes a length one that ends where the time said before begins; without a "that" it ends its clause."""


def _stretches_before(tokens: Sequence[Token], start: int) -> Iterator[Edge]:
    """For "but did in the 30 days before that": as long a time as is said, before the one said before."""
    for place, _ in _BEFORE_LEADS.at(tokens, start):
        for length in lengths_at(tokens, place, bare_unit=True) if place < len(tokens) else ():
            window = Window(WindowKind.EARLIER, length.duration)
            for end, is_told in _BEFORE_THAT.at(tokens, length.end):
                if is_told or end >= len(tokens) or ends_clause(tokens[end], ",;.)"):
                    yield Edge(start, end, window, length.score)


def find_times(tokens: Sequence[Token], today: date) -> list[Edge]:
    """All time expressions, with Window as meaning, by place, the longest first.

    Dates stay dates: "since 1 March" is SINCE with that day, for the parser to count. A date without a year is the
    latest one that has begun by `today`; where it may as well lie ahead ("before 31 December"), the next one is an
    alternative.
    A length with nothing that places it ("30 days") is LAST with a low score, since it may as well be a quantity.
    """
    tokens = Reading.of(tokens)
    # Far enough from both ends of the calendar for all that may be counted from today.
    today = min(max(today, _FIRST_TODAY), _LAST_TODAY)
    edges: list[Edge] = []
    for start in range(len(tokens)):
        if not _heads_list(tokens, start):
            edges += _from(tokens, start, today)
    edges = [e for e in edges if not isinstance(e.meaning, Window) or _has_before(e, e.meaning, edges)]
    without = {(edge.start - 1, edge.end) for edge in edges if edge.score >= 0}
    kept = [e for e in edges if (e.start, e.end) not in without or not _takes_particle(tokens, e.start)]
    return prefer_longest(outside_quotes(kept, tokens))


def _has_before(edge: Edge, window: Window, edges: Sequence[Edge]) -> bool:
    """Whether a time that is told from another one has that before it."""
    kinds = _POINTING.get(window.kind)
    if kinds is None:
        return True
    earlier = (e.meaning for e in edges if e.end <= edge.start and e.score >= _SURELY_A_TIME)
    return any(isinstance(meaning, Window) and meaning.kind in kinds for meaning in earlier)


def _heads_list(tokens: Sequence[Token], start: int) -> bool:
    """Whether a "following" says that a list follows: "any of the following this month: …"."""
    before = [token.word for token in tokens[max(start - 2, 0) : start]]
    return tokens[start].word == "following" and before == ["of", "the"]


def _takes_particle(tokens: Sequence[Token], start: int) -> bool:
    """Whether an "in" belongs to the verb before it: "signed in this month"."""
    return tokens[start].word == "in" and start > 0 and not _PHRASAL.isdisjoint(tokens[start - 1].lemmas)


def _from(tokens: Sequence[Token], start: int, today: date) -> Iterator[Edge]:
    word = tokens[start].word
    for end, (window, score) in _FIXED.at(tokens, start):
        if word == "ever" and start > 0 and tokens[start - 1].word in {"hardly", "scarcely", "barely"}:
            continue
        if word == "recent" and start > 0 and tokens[start - 1].word == "most":
            continue
        yield Edge(start, end, window, score)
    if word in LAST_WORDS:
        yield from last_windows(tokens, start, today)
    if word in NEXT_WORDS:
        yield from next_windows(tokens, start, today)
    if word in THIS_WORDS:
        yield from this_windows(tokens, start, today)
    if word == "the":
        yield from the_windows(tokens, start)
    if word == "tomorrow":
        day = today + timedelta(days=1)
        yield Edge(
            start,
            start + 1,
            Window(WindowKind.NEXT, _DAY, alternatives=(Window(WindowKind.DURING, start=day, end=day),)),
        )
    yield from length_windows(tokens, start)
    yield from _stretches_before(tokens, start)
    yield from date_windows(tokens, start, today)
    for place, _ in _SAME_LEADS.at(tokens, start):
        for length in lengths_at(tokens, place):
            yield Edge(start, length.end, _SAME, length.score)
