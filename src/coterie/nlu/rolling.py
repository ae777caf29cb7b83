"""Windows counted from now: "in the last 30 days", "this week", "over the next month"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Unit
from coterie.nlu.durations import Length, convert, days, lengths_at, unit_of_time
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.numerals import numerals_at
from coterie.nlu.periods import calendar_period
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, is_plural

_VAGUE_PLURALS = {
    "hour": Duration(24, Unit.HOURS),
    "day": days(7),
    "week": days(30),
    "month": days(90),
    "year": days(730),
}

_OTHER_KIND = -0.6
_ALONE = -1.0
_NEARLY_SURE = -0.1


# The words around -----------------------------------------------------------------------------------------------------

_ARTICLES = words(
    """
    the this these those our their your just only roughly about approximately around very some a
    """
)
_MOST_ARTICLES = 2
_LAST_PREPOSITIONS = words(
    """
    in within during over across throughout for inside from on at of through since
    """
)
_NEXT_PREPOSITIONS = words("in within during over across throughout for inside on at by")
_ANYTIME = (
    ("at", "any", "time"), ("at", "some", "point"), ("at", "any", "point"), ("some", "time"), ("any", "time"),
    ("anytime",), ("sometime",), ("any", "day"), ("all",), ("ever",), ("as",),
)  # fmt: skip


def widened(tokens: Sequence[Token], start: int, prepositions: frozenset[str]) -> int:
    """Where the preposition in front of "last 30 days" begins, with "at any time" and the like in front of that."""
    place = start
    while place > 0 and start - place < _MOST_ARTICLES and tokens[place - 1].word in _ARTICLES:
        place -= 1
    if place == 0 or tokens[place - 1].word not in prepositions:
        return place
    place -= 1
    for lead in _ANYTIME:
        if tuple(token.word for token in tokens[max(0, place - len(lead)) : place]) == lead:
            return place - len(lead)
    return place


def wide(tokens: Sequence[Token], core: Edge, prepositions: frozenset[str]) -> Iterator[Edge]:
    """An edge, and the one with what belongs in front of it."""
    yield core
    start = widened(tokens, core.start, prepositions)
    if start < core.start:
        yield Edge(start, core.end, core.meaning, core.score)


# Last, this, next -----------------------------------------------------------------------------------------------------

LAST_WORDS = words(
    """
    last past previous prior trailing preceding recent rolling latest
    """
)
_CALENDAR_LAST = frozenset({"last", "previous", "prior", "preceding"})
NEXT_WORDS = words("next coming upcoming following subsequent forthcoming ensuing")
THIS_WORDS = frozenset({"this", "current", "all"})
_CALENDAR_UNITS = frozenset({"week", "month", "quarter", "year"})
_AFTER_EVENT = Phrases(
    [
        ("(after|following) [(that|this|it|those|them|doing so|doing that|doing it|the fact)]", True),
        ("(thereafter|afterwards|afterward)", True),
    ]
)
_UP_TO_NOW = Phrases(
    [
        ("[leading] (up to|until|till|up until|ending|ending with|prior to) (now|today|this day)", True),
        ("to date", True),
    ]
)
_BEHIND_UNIT = Phrases(
    [("(after [(that|this|it)]|afterwards|afterward|thereafter|(that|which) (follow|follows|followed))", True)]
)


def last_windows(tokens: Sequence[Token], place: int, today: date) -> Iterator[Edge]:
    """From "last", "past", "previous" …: rolling windows up to now."""
    word = tokens[place].word
    if _compound(tokens, place) or (word == "recent" and place > 0 and tokens[place - 1].word == "most"):
        return
    before = tokens[place - 1].word if place > 0 else ""
    for length in lengths_at(tokens, place + 1, bare_unit=True):
        window = Window(WindowKind.LAST, length.duration, vague=length.vague)
        score = length.score
        if length.bare and length.unit in {"minute", "second"}:
            continue
        if length.bare:
            plural = tokens[length.end - 1].word.endswith("s")
            if plural or word == "recent":
                window = Window(WindowKind.LAST, _VAGUE_PLURALS.get(length.unit, length.duration), vague=True)
                score += _NEARLY_SURE
            elif word in _CALENDAR_LAST and before not in {"this", "these"} and length.unit in _CALENDAR_UNITS:
                window = Window(
                    WindowKind.LAST,
                    length.duration,
                    alternatives=(_span(calendar_period(length.unit, today, -1), today),),
                )
            elif tokens[length.end - 1].word == "night":
                window = Window(
                    WindowKind.LAST, days(1), alternatives=(Window(WindowKind.SPAN, near=days(1), far=days(2)),)
                )
        yield from wide(tokens, Edge(place, length.end, window, score), _LAST_PREPOSITIONS)
    yield from _last_without_unit(tokens, place)


def _compound(tokens: Sequence[Token], place: int) -> bool:
    """Whether a hyphen makes one word of it: "last-minute", "next-day"."""
    return place + 1 < len(tokens) and tokens[place + 1].joined


def _last_without_unit(tokens: Sequence[Token], place: int) -> Iterator[Edge]:
    """For "in the last 30", of days."""
    if place + 1 >= len(tokens) or tokens[place + 1].kind is not TokenKind.NUMBER:
        return
    for numeral in numerals_at(tokens, place + 1):
        unit_follows = any(length.end > numeral.end for length in lengths_at(tokens, place + 1))
        if numeral.end < len(tokens) and is_plural(tokens[numeral.end]):
            continue  # "their last 5 orders" are no days
        if isinstance(numeral.value, int) and 0 < numeral.value <= 1000 and not numeral.suffix and not unit_follows:  # noqa: PLR2004
            core = Edge(place, numeral.end, Window(WindowKind.LAST, days(numeral.value)), _ALONE)
            yield from wide(tokens, core, _LAST_PREPOSITIONS)


def _span(period: tuple[date, date], today: date) -> Window:
    """A past calendar period as a stretch of days before now; the day of now counts as begun."""
    first, last = period
    return Window(WindowKind.SPAN, near=days(max(0, (today - last).days - 1)), far=days((today - first).days))


def this_windows(tokens: Sequence[Token], place: int, today: date) -> Iterator[Edge]:
    """From "this" or "current": rolling first; the calendar period so far, and as a whole, beside it."""
    unit = unit_of_time(tokens, place + 1)
    if unit not in _CALENDAR_UNITS or tokens[place + 1].word.endswith("s"):
        return
    first, last = calendar_period(unit, today)
    so_far, whole = Window(WindowKind.SINCE, start=first), Window(WindowKind.DURING, start=first, end=last)
    window = Window(WindowKind.LAST, convert(1, unit), alternatives=(so_far, whole))
    end = place + 2
    start = _to_come(tokens, place)
    if start is not None:
        yield Edge(start, end, Window(WindowKind.NEXT, convert(1, unit), alternatives=(whole,)))
        return
    for start in {place, place - 1 if place > 0 and tokens[place - 1].word == "the" else place}:
        yield from wide(tokens, Edge(start, end, window), _LAST_PREPOSITIONS)
    if [token.word for token in tokens[end : end + 2]] in (["so", "far"], ["to", "date"]):
        yield from wide(tokens, Edge(place, end + 2, so_far), _LAST_PREPOSITIONS)
    if [token.word for token in tokens[max(0, place - 2) : place]] == ["so", "far"]:
        yield Edge(place - 2, end, so_far)


def _to_come(tokens: Sequence[Token], place: int) -> int | None:
    """Where a time begins of which the words before say that it lies ahead: "coming up this week", "due this month"."""
    before = place
    while before > 0 and tokens[before - 1].word in _NEXT_PREPOSITIONS:
        before -= 1
    spoken = [token.word for token in tokens[max(0, before - 3) : before]]
    if spoken[-2:] == ["coming", "up"]:
        return before - 2
    if spoken[-1:] == ["later"]:
        return before - 1
    return before if spoken[-1:] == ["due"] or spoken[:2] == ["up", "for"] else None


def the_windows(tokens: Sequence[Token], place: int) -> Iterator[Edge]:
    """From "the" before a time: "within the hour after", "in the week that followed", "the 30 days up to now"."""
    for length in lengths_at(tokens, place + 1):
        for end, _ in _UP_TO_NOW.at(tokens, length.end):
            yield from wide(tokens, Edge(place, end, Window(WindowKind.LAST, length.duration)), _LAST_PREPOSITIONS)
    unit = unit_of_time(tokens, place + 1)
    if unit is None or tokens[place + 1].word.endswith("s"):
        return
    for end, _ in _BEHIND_UNIT.at(tokens, place + 2):
        yield from wide(tokens, Edge(place, end, Window(WindowKind.FOLLOWING, convert(1, unit))), _NEXT_PREPOSITIONS)


def _is_the_day_after(tokens: Sequence[Token], place: int, length: Length) -> bool:
    """Whether "the next day" is the one after an event, as it is with no preposition ("within the next day")."""
    start = widened(tokens, place, _NEXT_PREPOSITIONS)
    return length.bare and length.unit == "day" and tokens[start].word not in _NEXT_PREPOSITIONS - {"on"}


def next_windows(tokens: Sequence[Token], place: int, today: date) -> Iterator[Edge]:
    """From "next", "coming", "following" …: up to a length from now, or after another event."""
    word = tokens[place].word
    if _compound(tokens, place):
        return
    for length in lengths_at(tokens, place + 1, bare_unit=True):
        ahead = Window(WindowKind.NEXT, length.duration, vague=length.vague)
        after = Window(WindowKind.FOLLOWING, length.duration, vague=length.vague)
        score = length.score
        if length.bare and tokens[length.end - 1].word.endswith("s"):
            duration = _VAGUE_PLURALS.get(length.unit, length.duration)
            ahead = Window(WindowKind.NEXT, duration, vague=True)
            after = Window(WindowKind.FOLLOWING, duration, vague=True)
            score += _NEARLY_SURE
        elif length.bare and word in {"next", "coming"} and length.unit in _CALENDAR_UNITS:
            first, last = calendar_period(length.unit, today, 1)
            ahead = Window(
                WindowKind.NEXT, length.duration, alternatives=(Window(WindowKind.DURING, start=first, end=last),)
            )
        sequential = word in {"following", "subsequent", "ensuing"} or _is_the_day_after(tokens, place, length)
        readings = (
            [(after, score), (ahead, score + _OTHER_KIND)]
            if sequential
            else [(ahead, score), (after, score + _OTHER_KIND)]
        )
        for window, own in readings:
            yield from wide(tokens, Edge(place, length.end, window, own), _NEXT_PREPOSITIONS)
        for end, _ in _AFTER_EVENT.at(tokens, length.end):
            yield from wide(tokens, Edge(place, end, after, score), _NEXT_PREPOSITIONS)
