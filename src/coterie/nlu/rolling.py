"""Windows counted from now or from another event: "in the last 30 days", "2 weeks ago", "within 7 days of that"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from coterie.language.ast import Duration, Operator, Unit
from coterie.nlu.comparators import BEFORE, BEHIND
from coterie.nlu.dates import calendar_period
from coterie.nlu.durations import Length, convert, days, lengths_at, unit_of_time
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.numerals import NUMERAL_STARTERS, numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import remembered
from coterie.nlu.tokens import Token, TokenKind

_MORE = frozenset({Operator.GREATER_THAN, Operator.AT_LEAST})
_LESS = frozenset({Operator.LESS_THAN, Operator.AT_MOST})
_VAGUE_PLURALS = {
    "hour": Duration(24, Unit.HOURS),
    "day": days(7),
    "week": days(30),
    "month": days(90),
    "year": days(730),
}

_OTHER_KIND = -0.6
_DOUBTFUL = -0.4
_ALONE = -1.0
_NEARLY_SURE = -0.1


# The words around ------------------------------------------------------------------------------------------------------

_ARTICLES = frozenset(
    "the this these those our their your just only roughly about approximately around very some a".split()
)
_MOST_ARTICLES = 2
_LAST_PREPOSITIONS = frozenset("in within during over across throughout for inside from on at of through since".split())
_NEXT_PREPOSITIONS = frozenset("in within during over across throughout for inside on at by".split())
_ANYTIME = (
    ("at", "any", "time"), ("at", "some", "point"), ("at", "any", "point"), ("some", "time"), ("any", "time"), ("anytime",), ("sometime",),
    ("any", "day"), ("all",), ("ever",), ("as",),
)  # fmt: skip


def widened(tokens: Sequence[Token], start: int, prepositions: frozenset[str]) -> int:
    """Where the preposition in front of "last 30 days" begins, with "at any time" and the like in front of that."""
    place = start
    while place > 0 and start - place < _MOST_ARTICLES and tokens[place - 1].word in _ARTICLES:
        place -= 1
    if place == 0 or tokens[place - 1].word not in prepositions:
        return place
    place -= 1
    for words in _ANYTIME:
        if tuple(token.word for token in tokens[max(0, place - len(words)) : place]) == words:
            return place - len(words)
    return place


def wide(tokens: Sequence[Token], core: Edge, prepositions: frozenset[str]) -> Iterator[Edge]:
    """An edge, and the one with what belongs in front of it."""
    yield core
    start = widened(tokens, core.start, prepositions)
    if start < core.start:
        yield Edge(start, core.end, core.meaning, core.score)


# Last, this, next -----------------------------------------------------------------------------------------------------

LAST_WORDS = frozenset("last past previous prior trailing preceding recent rolling latest final".split())
_CALENDAR_LAST = frozenset({"last", "previous", "prior", "preceding"})
NEXT_WORDS = frozenset("next coming upcoming following subsequent forthcoming ensuing".split())
THIS_WORDS = frozenset({"this", "current"})
_CALENDAR_UNITS = frozenset({"week", "month", "quarter", "year"})
_AFTER_EVENT = Phrases(
    [
        ("(after|following) [(that|this|it|those|them|doing so|doing that|doing it|the fact)]", True),
        ("(thereafter|afterwards|afterward)", True),
    ]
)


def last_windows(tokens: Sequence[Token], place: int, today: date) -> Iterator[Edge]:
    """From "last", "past", "previous" …: rolling windows up to now."""
    word = tokens[place].word
    if word == "recent" and place > 0 and tokens[place - 1].word == "most":
        return
    before = tokens[place - 1].word if place > 0 else ""
    for length in lengths_at(tokens, place + 1, bare_unit=True):
        window = Window(WindowKind.LAST, length.duration, vague=length.vague)
        score = length.score
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


def _last_without_unit(tokens: Sequence[Token], place: int) -> Iterator[Edge]:
    """ "in the last 30", of days."""
    if place + 1 >= len(tokens) or tokens[place + 1].kind is not TokenKind.NUMBER:
        return
    for numeral in numerals_at(tokens, place + 1):
        unit_follows = any(length.end > numeral.end for length in lengths_at(tokens, place + 1))
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
    for start in {place, place - 1 if place > 0 and tokens[place - 1].word == "the" else place}:
        yield from wide(tokens, Edge(start, end, window), _LAST_PREPOSITIONS)
    if [token.word for token in tokens[end : end + 2]] in (["so", "far"], ["to", "date"]):
        yield from wide(tokens, Edge(place, end + 2, so_far), _LAST_PREPOSITIONS)
    if [token.word for token in tokens[max(0, place - 2) : place]] == ["so", "far"]:
        yield Edge(place - 2, end, so_far)


def next_windows(tokens: Sequence[Token], place: int, today: date) -> Iterator[Edge]:
    """From "next", "coming", "following" …: up to a length from now, or after another event."""
    word = tokens[place].word
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
        sequential = word in {"following", "subsequent", "ensuing"}
        readings = (
            [(after, score), (ahead, score + _OTHER_KIND)]
            if sequential
            else [(ahead, score), (after, score + _OTHER_KIND)]
        )
        for window, own in readings:
            yield from wide(tokens, Edge(place, length.end, window, own), _NEXT_PREPOSITIONS)
        for end, _ in _AFTER_EVENT.at(tokens, length.end):
            yield from wide(tokens, Edge(place, end, after, score), _NEXT_PREPOSITIONS)


# Lengths with a word that places them ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Measured:
    """A length, from `start` on, with what it is compared by: "more than 30 days", "30+ days"."""

    start: int
    length: Length
    operator: Operator | None = None
    relation: str = ""
    end: int = 0


class _Role(NamedTuple):
    """What a phrase behind a length makes of it."""

    name: str
    score: float = 0.0


_ROLES = Phrases(
    [
        ("(ago|back|before now|prior to now|before today)", _Role("ago")),
        ("in the past", _Role("ago", -0.1)),
        ("(earlier|prior|previously|beforehand)", _Role("ago", -0.5)),
        ("(from|of) (now|today)", _Role("ahead")),
        ("(away|ahead|hence)", _Role("ahead", -0.1)),
        ("(out|off)", _Role("ahead", -0.5)),
        ("in (the future|advance)", _Role("ahead", -0.1)),
        ("time [from now]", _Role("ahead", -0.1)),
        ("(later|afterwards|afterward|thereafter)", _Role("after")),
        (
            "(after|following) [(that|this|it|those|them|doing so|doing it|doing that|the fact|then)]",
            _Role("after", -0.05),
        ),
        ("of [(that|this|it|those|them|doing so|doing it|doing that|each other|one another)]", _Role("of")),
        ("from [(that|this|it|then)]", _Role("of", -0.1)),
        ("since [(that|this|it|then)]", _Role("since")),
        ("now", _Role("now")),
        ("(straight|running)", _Role("running")),
        ("in a row", _Role("running")),
        ("on end", _Role("running")),
    ]
)
_ABSENCE = frozenset({"without", "inactive", "inactivity", "silent", "dormant", "passed"})

_LENGTH_PREPOSITIONS = Phrases(
    [
        (
            "[any time|anytime|at any time|sometime] (within|inside) [of] [(the|a|any|this|just|about|around|roughly|approximately)]",
            "within",
        ),
        ("[any time|anytime] in [(the|a|any|the space of|about|around|roughly|approximately|well)]", "in"),
        ("for [(the|a|at|about|around|roughly|approximately|well|some)]", "for"),
        ("(since|ever since)", "since"),
        ("after", "after"),
        (
            "(before|until|till|by|prior to|earlier than|older than|longer ago than|further back than|more than)",
            "before",
        ),
        ("(over|during|throughout|across) [(a|any|the|the course of)]", "during"),
        ("no later than", "within"),
        ("(later|further) than", "later"),
        ("(sooner than|earlier than)", "sooner"),
    ]
)


def _measured_at(tokens: Sequence[Token], start: int) -> Iterator[_Measured]:
    """Lengths from a token on, with or without a comparator: "30 days", "over a year", "30 or more days", "30+ days"."""
    for length in lengths_at(tokens, start):
        yield _Measured(start, length, end=length.end)
        for end, comparator in BEHIND.at(tokens, length.end):
            yield _Measured(start, length, comparator.operator, end=end)
    for numeral in numerals_at(tokens, start):
        for end, comparator in BEHIND.at(tokens, numeral.end):
            unit = unit_of_time(tokens, end)
            if unit is not None and not numeral.ordinal and numeral.value > 0:
                length = Length(end + 1, convert(numeral.value, unit), unit, numeral.value, vague=numeral.vague)
                yield _Measured(start, length, comparator.operator, end=end + 1)


@remembered
def _compared_at(tokens: Sequence[Token], start: int) -> list[_Measured]:
    return list(_compared(tokens, start))


def _compared(tokens: Sequence[Token], start: int) -> Iterator[_Measured]:
    yield from _measured_at(tokens, start)
    for end, comparator in BEFORE.at(tokens, start):
        if comparator.operator is Operator.DIFFERS or end >= len(tokens) or tokens[start].word in _NO_COMPARISON:
            continue
        relation = next((t.word for t in tokens[start:end] if t.word in _AGE_WORDS), "")
        for measured in _measured_at(tokens, end):
            if measured.operator is None:
                yield _Measured(start, measured.length, comparator.operator, relation, measured.end)


_NO_COMPARISON = frozenset({"of", "is", "are", "was", "were", "from", "past", "beyond"})
"""Words that compare numbers, but place lengths of time."""
_AGE_WORDS = frozenset({"older", "younger", "newer", "longer"})


def length_windows(tokens: Sequence[Token], start: int) -> Iterator[Edge]:
    """All readings of a length from a token on, with what stands before and behind it."""
    if tokens[start].kind is not TokenKind.NUMBER and tokens[start].word not in _LENGTH_STARTERS:
        return
    yield from _spans_ago(tokens, start)
    for measured in _compared_at(tokens, start):
        yield from _by_role(tokens, start, measured)
        yield from _unplaced(tokens, measured)
    for place, preposition in _LENGTH_PREPOSITIONS.at(tokens, start):
        if place >= len(tokens):
            continue
        for measured in _compared_at(tokens, place):
            yield from _prepositional(tokens, start, preposition, measured)


def _ago(measured: _Measured) -> Window | None:
    """ "2 weeks ago", "over a year ago", "less than 3 days ago"."""
    length, duration = measured.length, measured.length.duration
    if measured.operator in _MORE:
        return Window(WindowKind.OLDER, duration, strict=measured.operator is Operator.GREATER_THAN, vague=length.vague)
    if measured.operator in _LESS:
        return Window(WindowKind.LAST, duration, strict=measured.operator is Operator.LESS_THAN, vague=length.vague)
    exact = Window(WindowKind.SPAN, near=duration, far=_plus(duration, convert(1, "day")), vague=length.vague)
    if length.unit in {"hour", "minute", "second"}:
        exact = Window(
            WindowKind.SPAN, near=duration, far=Duration(duration.amount + 1, Unit.HOURS), vague=length.vague
        )
    rough = Window(WindowKind.SPAN, near=duration, far=_plus(duration, convert(1, length.unit)), vague=length.vague)
    if rough == exact:
        return exact
    return Window(WindowKind.SPAN, near=rough.near, far=rough.far, vague=length.vague, alternatives=(exact,))


def _plus(first: Duration, second: Duration) -> Duration:
    if first.unit is second.unit:
        return Duration(first.amount + second.amount, first.unit)
    return Duration((first.seconds + second.seconds) // 3600, Unit.HOURS)


def _ahead(measured: _Measured) -> Window:
    duration = measured.length.duration
    if measured.operator in _MORE:
        return Window(WindowKind.LATER, duration, strict=measured.operator is Operator.GREATER_THAN)
    return Window(
        WindowKind.NEXT, duration, strict=measured.operator is Operator.LESS_THAN, vague=measured.length.vague
    )


def _last(measured: _Measured) -> Window:
    return Window(
        WindowKind.LAST,
        measured.length.duration,
        strict=measured.operator is Operator.GREATER_THAN,
        vague=measured.length.vague,
    )


def _by_role(tokens: Sequence[Token], start: int, measured: _Measured) -> Iterator[Edge]:
    own = measured.length.score
    following = Window(WindowKind.FOLLOWING, measured.length.duration, vague=measured.length.vague)
    for end, role in _ROLES.at(tokens, measured.end):
        window: Window | None = None
        score = own + role.score
        if role.name == "ago":
            window = _ago(measured)
        elif role.name == "ahead" and not (tokens[measured.end].word == "of" and measured.operator is None):
            window = _ahead(measured)
            score += 0.0 if measured.operator is not None else _NEARLY_SURE
        elif role.name == "after" and measured.operator not in _MORE:
            window = following
        elif role.name == "of" and measured.operator in _LESS:
            window = following
        elif role.name == "since":
            window, score = _last(measured), score + _NEARLY_SURE
        elif role.name in {"running", "now"}:
            window, score = _last(measured), score + (_DOUBTFUL if role.name == "now" else 2 * _NEARLY_SURE)
        if window is not None:
            yield Edge(start, end, window, score)


def _unplaced(tokens: Sequence[Token], measured: _Measured) -> Iterator[Edge]:
    """A length with nothing that places it in time: "30 days without an order", "older than a year"."""
    length, score = measured.length, measured.length.score
    if measured.relation == "older":
        yield Edge(
            measured.start, measured.end, Window(WindowKind.OLDER, length.duration, strict=True), score + _DOUBTFUL
        )
    elif measured.relation in {"younger", "newer"}:
        yield Edge(
            measured.start, measured.end, Window(WindowKind.LAST, length.duration, strict=True), score + _DOUBTFUL
        )
    following = tokens[measured.end].word if measured.end < len(tokens) else ""
    before = tokens[measured.start - 1].word if measured.start > 0 else ""
    idle = following in _ABSENCE or before in _ABSENCE
    yield Edge(measured.start, measured.end, _last(measured), score + (2 * _NEARLY_SURE if idle else _ALONE))


def _prepositional(tokens: Sequence[Token], start: int, preposition: str, measured: _Measured) -> Iterator[Edge]:
    length, end = measured.length, measured.end
    following = Window(
        WindowKind.FOLLOWING, length.duration, strict=measured.operator is Operator.LESS_THAN, vague=length.vague
    )
    ahead, own = _ahead(measured), length.score
    roles = _ROLES.at(tokens, end)
    if preposition in {"within", "in"}:
        for role_end, role in roles:
            if role.name in {"after", "of", "since"} and measured.operator not in _MORE and not _from_now(tokens, end):
                yield Edge(start, role_end, following, own)
            elif role.name == "ahead":
                yield Edge(start, role_end, ahead, own)
            elif role.name == "ago" and measured.operator is None and preposition == "within":
                yield Edge(start, role_end, _last(measured), own)
            elif role.name == "running":
                yield Edge(start, role_end, _last(measured), own)
        yield Edge(start, end, _last(measured), own)
        yield Edge(start, end, ahead, own + _OTHER_KIND)
        if measured.operator not in _MORE:
            yield Edge(start, end, following, own + _OTHER_KIND + _NEARLY_SURE)
    elif preposition == "for":
        for role_end, role in roles:
            if role.name in {"running", "now"}:
                yield Edge(start, role_end, _last(measured), own)
        yield Edge(start, end, _last(measured), own)
    else:
        yield from _since_or_before(tokens, start, preposition, measured)


def _from_now(tokens: Sequence[Token], end: int) -> bool:
    return end + 1 < len(tokens) and tokens[end + 1].word in {"now", "today"}


def _since_or_before(tokens: Sequence[Token], start: int, preposition: str, measured: _Measured) -> Iterator[Edge]:
    length, own = measured.length, measured.length.score
    agos = [end for end, role in _ROLES.at(tokens, measured.end) if role.name == "ago"]
    aheads = [end for end, role in _ROLES.at(tokens, measured.end) if role.name == "ahead"]
    last = Window(WindowKind.LAST, length.duration, vague=length.vague)
    if preposition == "since":
        yield Edge(start, measured.end, last, own + 2 * _NEARLY_SURE)
        for end in agos:
            yield Edge(start, end, last, own)
    elif preposition == "after":
        for end in agos:
            yield Edge(start, end, last, own)
        yield Edge(start, measured.end, Window(WindowKind.LATER, length.duration, strict=True), own + _ALONE)
    elif preposition in {"before", "sooner"}:
        for end in agos:
            yield Edge(start, end, Window(WindowKind.OLDER, length.duration, strict=True, vague=length.vague), own)
        for end in aheads:
            if tokens[start].word in {"by", "before", "until", "till", "sooner", "earlier"}:
                yield Edge(start, end, Window(WindowKind.NEXT, length.duration), own)
    elif preposition == "later":
        for end in agos:
            yield Edge(start, end, Window(WindowKind.LAST, length.duration, strict=True), own)
        for end in aheads:
            yield Edge(start, end, Window(WindowKind.LATER, length.duration, strict=True), own)
    elif preposition == "during" and measured.operator is None:
        yield Edge(start, measured.end, last, own + _DOUBTFUL)


# Stretches of the past ------------------------------------------------------------------------------------------------

_SPAN_OPENERS = Phrases(
    [("[anywhere|somewhere|in|of|any time] between", True), ("[anywhere] from", True), ("within", True), ("in", True)]
)
_SPAN_MIDDLES = Phrases(
    [("(and|to|-|—|or|through|until)", True), ("(but|and|,) [and|but] [not]", True), ("up to", True)]
)


def _spans_ago(tokens: Sequence[Token], start: int) -> Iterator[Edge]:
    """ "30 to 60 days ago", "between 60 days ago and 30 days ago", "more than 30 but less than 60 days ago"."""
    places = [start, *(place for place, _ in _SPAN_OPENERS.at(tokens, start) if place < len(tokens))]
    for place in places:
        for first_end, first in _first_lengths(tokens, place):
            for middle, _ in _SPAN_MIDDLES.at(tokens, first_end):
                if middle >= len(tokens):
                    continue
                for second in _compared_at(tokens, middle):
                    yield from _span_edges(tokens, start, place, first, second)


def _first_lengths(tokens: Sequence[Token], place: int) -> Iterator[tuple[int, Length | float]]:
    """Lengths, or numbers that take their unit from the second length; where each ends."""
    for begin in (
        place,
        *(end for end, comparator in BEFORE.at(tokens, place) if comparator.operator in _MORE | _LESS),
    ):
        if begin >= len(tokens):
            continue
        for length in lengths_at(tokens, begin):
            yield length.end, length
            if length.end < len(tokens) and tokens[length.end].word == "ago":
                yield length.end + 1, length
        for numeral in numerals_at(tokens, begin):
            if not numeral.ordinal:
                yield numeral.end, numeral.value


def _span_edges(
    tokens: Sequence[Token], start: int, place: int, first: Length | float, second: _Measured
) -> Iterator[Edge]:
    unit = second.length.unit
    one = first.duration if isinstance(first, Length) else convert(first, unit)
    two = second.length.duration
    near, far = sorted((one, two), key=lambda duration: duration.seconds)
    if near.seconds == far.seconds:
        return
    window = Window(WindowKind.SPAN, near=near, far=far)
    for end, role in _ROLES.at(tokens, second.end):
        if role.name == "ago":
            yield Edge(start, end, window, role.score)
    if place > start or tokens[place + 1].word in {"-", "to"}:
        yield Edge(start, second.end, window, _ALONE)


_LENGTH_STARTERS = (
    NUMERAL_STARTERS | BEFORE.first_words() | _LENGTH_PREPOSITIONS.first_words() | _SPAN_OPENERS.first_words()
)
