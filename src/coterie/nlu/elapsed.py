"""Windows of a length with words around it: "2 weeks ago", "within 7 days of that", "for over a year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Operator, Unit
from coterie.nlu.comparators import BEFORE, BEHIND
from coterie.nlu.durations import Length, convert, lengths_at, plus, unit_of_time
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.numerals import NUMERAL_STARTERS, numerals_at
from coterie.nlu.overtimes import is_told_over
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import remembered
from coterie.nlu.tokens import Token, TokenKind

_MORE = frozenset({Operator.GREATER_THAN, Operator.AT_LEAST})
_LESS = frozenset({Operator.LESS_THAN, Operator.AT_MOST})

_OTHER_KIND = -0.6
_DOUBTFUL = -0.4
_ALONE = -1.0
_NEARLY_SURE = -0.1


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
        ("(before|earlier|beforehand|prior|previously) [(that|it|then)]", _Role("between", -0.1)),
        ("(apart|of each other|of one another|in between|between (them|the two))", _Role("apart")),
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
        ("(that|which) (follow|follows|followed|came after|come after)", _Role("after")),
        ("of [(that|this|it|those|them|doing so|doing it|doing that|each other|one another)]", _Role("of")),
        ("from [(that|this|it|then)]", _Role("of", -0.1)),
        ("since [(that|this|it|then)]", _Role("since")),
        ("now", _Role("now")),
        ("old", _Role("old", -0.1)),
        ("(straight|running)", _Role("running")),
        ("in a row", _Role("running")),
        ("on end", _Role("running")),
    ]
)
_ABSENCE = frozenset(
    {"without", "inactive", "inactivity", "silent", "dormant", "passed", "no", "zero", "not", "nothing"}
)
_AGEING, _AGEING_REACH = frozenset({"account", "profile", "membership"}), 3
_NONE, _NOUN_REACH = frozenset({"no", "without", "zero"}), 6
_DOING = frozenset({"who", "they", "have", "has", "had", "and", "or", "but", ","})
"""Between a denied noun and a verb, these begin a clause of its own."""
_GONE = frozenset({"gone", "went", "going", "go"})

_ROUGHLY = "about|around|roughly|approximately"
_LENGTH_PREPOSITIONS = Phrases(
    [
        (
            f"[any time|anytime|at any time|sometime] (within|inside) [of] [the|a|any|this|just|{_ROUGHLY}]",
            "within",
        ),
        (f"[any time|anytime] in [the|a|any|the space of|well|{_ROUGHLY}]", "in"),
        (f"for [the|a|at|well|some|{_ROUGHLY}]", "for"),
        ("(since|ever since)", "since"),
        ("after", "after"),
        (
            "(before|until|till|by|prior to|earlier than|older than|longer ago than|further back than|more than)",
            "before",
        ),
        ("(over|during|throughout|across) [(a|any|the|the course of)]", "during"),
        ("no later than", "within"),
        ("[within|in|during|over] (the|their|his|her|its) first", "first"),
        ("(followed|following|came|come|happened|comes) (within|in) [the|a|any|this]", "followed"),
        ("(later|further|farther) [out|away|off|ahead] than", "later"),
        ("(sooner than|earlier than)", "sooner"),
    ]
)


def _measured_at(tokens: Sequence[Token], start: int) -> Iterator[_Measured]:
    """Lengths from here on, alone or with a comparator behind or inside: "30 days", "30+ days", "30 or more days"."""
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


_IS, ACCOUNTS, _AGED = frozenset({"is", "are"}), frozenset({"account", "accounts", "profile", "profiles"}), 0.3
_SPANS = frozenset({"hour", "day", "week", "month"})
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
        if preposition == "followed" and not denies_noun_before(tokens, start):
            continue
        if preposition == "first":
            yield from _first_length(tokens, start, place)
            continue
        for measured in _compared_at(tokens, place):
            yield from _prepositional(tokens, start, preposition, measured)
        if preposition == "within" and tokens[place - 1].word == "the":
            for length in lengths_at(tokens, place, bare_unit=True) if tokens[place].word in _SPANS else ():
                yield Edge(start, length.end, Window(WindowKind.FOLLOWING, length.duration), _NEARLY_SURE)


def denies_noun_before(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a denied noun is what a verb says of that it didn't come: "no order | followed within 2 hours"."""
    before = [token.word for token in tokens[max(verb - _NOUN_REACH, 0) : verb]]
    place = max((number for number, word in enumerate(before) if word in _NONE), default=-1)
    return 0 <= place < len(before) - 1 and _DOING.isdisjoint(before[place + 1 :])


def _first_length(tokens: Sequence[Token], start: int, place: int) -> Iterator[Edge]:
    """For "within the first 30 days after", "in their first week": a window after an event, said or not."""
    for length in lengths_at(tokens, place, bare_unit=True):
        window = Window(WindowKind.FOLLOWING, length.duration, vague=length.vague)
        if length.bare and length.unit == "quarter":
            continue
        # The first seconds or minutes are those of the thing itself, if nothing is said to have gone before.
        is_inside = length.unit in ("second", "minute")
        if tokens[start].word in {"within", "in", "during", "over"} and not is_inside:
            yield Edge(start, length.end, window, length.score + 3 * _NEARLY_SURE)
        for end, role in _roles_at(tokens, length.end):
            if role.name == "after" or (
                role.name == "of" and not (is_inside and not _is_after_deed(tokens, length.end, end))
            ):
                yield Edge(start, end, window, length.score)


_HEADED = 2
_ORS, _OR_MORE, _OPENING = ("or", "and"), 2, 3
_EARLIER, _LATER = ("more", "longer", "earlier", "before", "over", "beyond"), ("less", "later", "sooner")
"""What opens a length of time ago to one side: "or more", "or later"; no "or more than …"."""


def _ago(measured: _Measured) -> Window | None:
    """For "2 weeks ago", "over a year ago", "less than 3 days ago"."""
    length, duration = measured.length, measured.length.duration
    if measured.operator in _MORE:
        return Window(WindowKind.OLDER, duration, strict=measured.operator is Operator.GREATER_THAN, vague=length.vague)
    if measured.operator in _LESS:
        return Window(WindowKind.LAST, duration, strict=measured.operator is Operator.LESS_THAN, vague=length.vague)
    exact = Window(WindowKind.SPAN, near=duration, far=plus(duration, convert(1, "day")), vague=length.vague)
    if length.unit in {"hour", "minute", "second"}:
        exact = Window(
            WindowKind.SPAN, near=duration, far=Duration(duration.amount + 1, Unit.HOURS), vague=length.vague
        )
    rough = Window(WindowKind.SPAN, near=duration, far=plus(duration, convert(1, length.unit)), vague=length.vague)
    if rough == exact:
        return exact
    return Window(WindowKind.SPAN, near=rough.near, far=rough.far, vague=length.vague, alternatives=(exact,))


def _open_ended(tokens: Sequence[Token], start: int, end: int, measured: _Measured, score: float) -> Iterator[Edge]:
    """For "a year ago or more", "30 days ago or less": `end` is where the length of time ago does."""
    said = [token.word for token in tokens[end : end + _OPENING]]
    if len(said) < _OR_MORE or said[0] not in _ORS or said[-1] == "than":
        return
    duration = measured.length.duration
    if said[1] in _EARLIER:
        yield Edge(start, end + _OR_MORE, Window(WindowKind.OLDER, duration, vague=measured.length.vague), score)
    elif said[1] in _LATER:
        yield Edge(start, end + _OR_MORE, Window(WindowKind.LAST, duration, vague=measured.length.vague), score)


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
    for end, role in _roles_at(tokens, measured.end):
        window: Window | None = None
        score = own + role.score
        if role.name == "ago":
            window = _ago(measured)
            if measured.operator is None:
                yield from _open_ended(tokens, start, end, measured, score)
        elif role.name == "ahead" and not (tokens[measured.end].word == "of" and measured.operator is None):
            window = _ahead(measured)
            score += 0.0 if measured.operator is not None else _NEARLY_SURE
        elif (role.name == "after" and measured.operator not in _MORE) or (
            role.name == "of" and measured.operator in _LESS and _is_after_deed(tokens, measured.end, end)
        ):
            window = following
        elif role.name == "apart" or (
            role.name == "between" and measured.operator in _LESS and _parts_deeds(tokens, start, end)
        ):
            window = following if measured.operator not in _MORE else None
        elif role.name == "since":
            window, score = _last(measured), score + _NEARLY_SURE
        elif role.name == "old" and measured.operator is not None and _is_account(tokens, start):
            window = _ago(measured)
        elif role.name in {"running", "now"}:
            window, score = _last(measured), score + (_DOUBTFUL if role.name == "now" else 2 * _NEARLY_SURE)
        if window is not None:
            yield Edge(start, end, window, score)


def _roles_at(tokens: Sequence[Token], start: int) -> list[tuple[int, _Role]]:
    """What stands behind a length and places it; no "in the past" that goes on with a length: "… in the past year"."""
    return [
        (end, role)
        for end, role in _ROLES.at(tokens, start)
        if (tokens[end - 1].word != "past" or end >= len(tokens) or not _is_length(tokens, end))
        and not (tokens[end - 1].word == "it" and role.name == "after" and _goes_on(tokens, end))
    ]


def _goes_on(tokens: Sequence[Token], start: int) -> bool:
    """Whether an "it" is the subject of what a time counts from: "within 2 days after it | was placed"."""
    if start >= len(tokens):
        return False
    verb = tokens[start]
    return verb.word in _OF_IT or (verb.word.endswith("ed") and verb.word not in verb.lemmas)


def _parts_deeds(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a "before" or "earlier" ends its clause and tells the time between two deeds: "after losing … before"."""
    ends = end >= len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION or tokens[end].word in ("and", "but", "or")
    return ends and any(token.word in _ORDERING for token in tokens[:start])


def _is_length(tokens: Sequence[Token], start: int) -> bool:
    return unit_of_time(tokens, start) is not None or bool(lengths_at(tokens, start))


def _is_account(tokens: Sequence[Token], start: int) -> bool:
    """Whether what is said to be so old is an account, and no person."""
    return any(token.lemma in _AGEING for token in tokens[max(start - _AGEING_REACH, 0) : start])


def _is_after_deed(tokens: Sequence[Token], of: int, end: int) -> bool:
    """Whether "of" counts from something done, not what lasted: "2 days of signing up", not "6 hours of sleep"."""
    return end > of + 1 or (end < len(tokens) and tokens[end].word.endswith("ing"))


def _is_of_account(tokens: Sequence[Token], start: int) -> bool:
    """Whether it is an account that is "younger than 3 weeks", which is no age of people."""
    before = start - 1 - (start > 1 and tokens[start - 1].word in _IS)
    return before >= 0 and tokens[before].word in ACCOUNTS


def _ends_heading(tokens: Sequence[Token], measured: _Measured) -> bool:
    """Whether a length ends what is no more than who: "page visitors, 7 days", not "booked Rome, 7 days"."""
    if measured.end < len(tokens) or measured.start < _HEADED or tokens[measured.start - 1].text != ",":
        return False
    return tokens[measured.start - 2].word.endswith(("ers", "ors")) and tokens[measured.end - 1].word != "nights"


def _unplaced(tokens: Sequence[Token], measured: _Measured) -> Iterator[Edge]:
    """A length with nothing that places it in time: "30 days without an order", "older than a year"."""
    length, score = measured.length, measured.length.score
    kind = WindowKind.OLDER if measured.relation == "older" else WindowKind.LAST
    if measured.relation in {"older", "younger", "newer"}:
        aged = score + (_AGED if _is_of_account(tokens, measured.start) else _DOUBTFUL)
        yield Edge(measured.start, measured.end, Window(kind, length.duration, strict=True), aged)
    following = tokens[measured.end].word if measured.end < len(tokens) else ""
    if following in _COUNTED_FROM_BEFORE:
        return
    before = tokens[measured.start - 1].word if measured.start > 0 else ""
    after = tokens[min(measured.end + 1, len(tokens) - 1)].word
    idle = following in _ABSENCE or before in _ABSENCE
    idle = idle or (following in ("of", "with") and after in _ABSENCE)
    idle = idle or (before == "(" and following == ")") or _ends_heading(tokens, measured)
    idle = idle or (before in _GONE and following in ("and", "since", "but"))
    if idle or following != "of":  # "a year of premium" is an amount of it
        yield Edge(measured.start, measured.end, _last(measured), score + (2 * _NEARLY_SURE if idle else _ALONE))


def _prepositional(tokens: Sequence[Token], start: int, preposition: str, measured: _Measured) -> Iterator[Edge]:
    length, end = measured.length, measured.end
    following = Window(
        WindowKind.FOLLOWING, length.duration, strict=measured.operator is Operator.LESS_THAN, vague=length.vague
    )
    ahead, own = _ahead(measured), length.score
    roles = [found for found in _roles_at(tokens, end) if found[1].name != "between"]
    if end < len(tokens) and tokens[end].word in _COUNTED_FROM_BEFORE and not roles:
        return
    if preposition == "followed":
        yield Edge(start, end, following, own)
    elif preposition in {"within", "in"}:
        for role_end, role in roles:
            if role.name in {"after", "of", "since"} and measured.operator not in _MORE and not _from_now(tokens, end):
                yield Edge(start, role_end, following, own)
            elif role.name == "ahead":
                yield Edge(start, role_end, ahead, own)
            elif (
                role.name == "ago" and measured.operator is None and preposition == "within"
            ) or role.name == "running":
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


class _Readings(NamedTuple):
    """What a preposition makes of a length with "ago" behind it, with "from now", and with nothing."""

    ago: Window | None = None
    ahead: Window | None = None
    alone: Window | None = None
    alone_score: float = 0.0


def _since_or_before(tokens: Sequence[Token], start: int, preposition: str, measured: _Measured) -> Iterator[Edge]:
    duration, vague, own = measured.length.duration, measured.length.vague, measured.length.score
    last = Window(WindowKind.LAST, duration, vague=vague)
    older = Window(WindowKind.OLDER, duration, strict=True, vague=vague)
    later = Window(WindowKind.LATER, duration, strict=True, vague=vague)
    ahead = Window(WindowKind.NEXT, duration, vague=vague) if tokens[start].word in _ENDS_AHEAD else None
    readings = {
        "since": _Readings(ago=last, alone=last, alone_score=2 * _NEARLY_SURE),
        "after": _Readings(ago=last, alone=later, alone_score=_ALONE),
        "before": _Readings(ago=older, ahead=ahead),
        "sooner": _Readings(ago=older, ahead=ahead),
        "later": _Readings(ago=replace(last, strict=True), ahead=later),
        "during": _Readings(
            alone=last if measured.operator is None else None,
            alone_score=_NEARLY_SURE if is_told_over(tokens, start, measured.end) else _DOUBTFUL,
        ),
    }[preposition]
    if readings.alone is not None:
        yield Edge(start, measured.end, readings.alone, own + readings.alone_score)
    for end, role in _roles_at(tokens, measured.end):
        window = readings.ago if role.name == "ago" else readings.ahead if role.name == "ahead" else None
        if preposition == "during" and role.name == "after" and measured.operator not in _MORE:
            window = Window(WindowKind.FOLLOWING, duration, vague=vague)  # "over the 5 days after an order"
        if window is not None:
            yield Edge(start, end, window, own)


_OF_IT = words("was had has is went came got began arrived left ran fell broke")
_ORDERING = words("after following before once had 'd")
_COUNTED_FROM_BEFORE = words("before preceding leading prior")
"""Behind a length, they count it back from another event ("in the 30 days before that"): no window does that."""

_ENDS_AHEAD = words("by before until till sooner earlier")


# Stretches of the past ------------------------------------------------------------------------------------------------

_SPAN_OPENERS = Phrases(
    [("[anywhere|somewhere|in|of|any time] between", True), ("[anywhere] from", True), ("within", True), ("in", True)]
)
_SPAN_MIDDLES = Phrases(
    [("(and|to|-|—|or|through|until)", True), ("(but|and|,) [and|but] [not]", True), ("up to", True)]
)


def _spans_ago(tokens: Sequence[Token], start: int) -> Iterator[Edge]:
    """For "30 to 60 days ago", "between 60 days ago and 30 days ago", "more than 30 but less than 60 days ago"."""
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
    for end, role in _roles_at(tokens, second.end):
        if role.name == "ago":
            yield Edge(start, end, window, role.score)
    if place > start or tokens[place + 1].word in {"-", "to"}:
        yield Edge(start, second.end, window, _ALONE)


_LENGTH_STARTERS = (
    NUMERAL_STARTERS | BEFORE.first_words() | _LENGTH_PREPOSITIONS.first_words() | _SPAN_OPENERS.first_words()
)
