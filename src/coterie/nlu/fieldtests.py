"""Tests of one field made from what a clause says: values, numbers, presence, text searched for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clausework import Ledger, Stretch, is_bare
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.fieldvalues import convert, is_speed, number_literal, text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import Claim
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.mentioned import bits
from coterie.nlu.shortnames import proper_names
from coterie.nlu.tokens import Token, TokenKind

LONGEST_RAW = 5
_SEARCHED_QUALITY = 0.9
_JOINING = words("or , and either a an")
_LISTING = words("or ,")
_PERFECT, _DENYING, _ANY_ONE = words("has have had"), words("never not"), words("a an any one")
_HOLDING, _SOMEWHERE, _TO_NAME = (
    words("with containing having has had mentioning saying"),
    words("anywhere somewhere"),
    3,
)
_OPENERS = words(
    "is was are were be = : of the a an called named equals equal to in as with word words phrase text something"
)
"""Words between a name and the value that follows, in the user's own words."""

_MARKS = words("star stars points point out")
"""Behind a number, these make it a mark that was given, and no name: "rated any of our games 1 star"."""

_FASTER = words("faster quicker slower")
TURNED = {
    Operator.GREATER_THAN: Operator.LESS_THAN,
    Operator.LESS_THAN: Operator.GREATER_THAN,
    Operator.AT_LEAST: Operator.AT_MOST,
    Operator.AT_MOST: Operator.AT_LEAST,
}
"""Comparisons that turn round: of how long something takes where it is held against a speed, of what fell."""

_TEXT_ROLES = {
    Role.CONTAINS: Operator.CONTAINS,
    Role.STARTS: Operator.STARTS_WITH,
    Role.ENDS: Operator.ENDS_WITH,
}
_CENT, _CENTS, _PERCENTS = "cent", ("cent", "cents"), ("percent", "percents")
_DENIED = {
    Operator.EQUALS: Operator.DIFFERS,
    Operator.ONE_OF: Operator.NONE_OF,
    Operator.CONTAINS: Operator.OMITS,
}


def in_direction(stretch: Stretch, edge: Edge, meaning: Bound | Range, entry: Entry) -> Bound | Range:
    """A bound as a field counts: what is slower took longer, but has the lower speed."""
    operator = TURNED.get(meaning.operator) if isinstance(meaning, Bound) else None
    if operator is None or not isinstance(meaning, Bound) or not is_speed(entry.name):
        return meaning
    said = {stretch.word(number) for number in range(edge.start, edge.end)}
    return meaning if said.isdisjoint(_FASTER) else replace(meaning, operator=operator)


def bound_tests(entry: Entry, meaning: Bound | Range, values: tuple[object, ...], mask: int) -> list[Test]:
    """The comparisons of a numeric field with a bound or a range; `values` tell in which unit it keeps percentages."""
    path = entry.name
    if isinstance(meaning, Range):
        low, high = convert(meaning.low, entry, values), convert(meaning.high, entry, values)
        return [
            Test(path, meaning.lower, (number_literal(low),), mask=mask),
            Test(path, meaning.upper, (number_literal(high),), mask=mask),
        ]
    return [Test(path, meaning.operator, (number_literal(convert(meaning.number, entry, values)),), mask=mask)]


def said_tests(
    stretch: Stretch, entry: Entry, meaning: Bound | Range, values: tuple[object, ...], mask: int
) -> list[Test]:
    """`bound_tests`, with the unit that the name is said with, if it is: `mrr_cents` over 500 are cents."""
    said = [stretch.word(number) for number in bits(mask)]
    if any(word.endswith(_CENTS) and not word.endswith(_PERCENTS) for word in said):
        if isinstance(meaning, Bound):
            meaning = replace(meaning, number=_in_cents(meaning.number))
        else:
            meaning = replace(meaning, low=_in_cents(meaning.low), high=_in_cents(meaning.high))
    return bound_tests(entry, meaning, values, mask)


def _in_cents(number: Number) -> Number:
    return replace(number, unit=_CENT) if number.unit is None and number.currency is None else number


def converted(meaning: Bound | Range, entry: Entry, values: tuple[object, ...]) -> Bound | Range:
    """A bound or a range in the unit that a field keeps."""
    if isinstance(meaning, Range):
        low, high = convert(meaning.low, entry, values), convert(meaning.high, entry, values)
        return replace(meaning, low=Number(low), high=Number(high))
    return replace(meaning, number=Number(convert(meaning.number, entry, values)))


def bare_list(stretch: Stretch, edges: Sequence[Edge], first: Edge) -> list[Edge]:
    """Bare numbers joined by "or": "9 or 10", "one or two stars"."""
    found = [first]
    for edge in edges:
        if edge.start <= found[-1].start or not is_bare(edge.meaning) or not is_bare(found[-1].meaning):
            continue
        between = [stretch.word(k) for k in range(found[-1].end, edge.start)]
        if between and _JOINING.issuperset(between):
            found.append(edge)
    return found


def one_of_numbers(ledger: Ledger, entry: Entry, seen: tuple[object, ...], numbers: Sequence[Edge], mask: int) -> Test:
    """The test that a field has one of some bare numbers; the edges and the words that join them are used."""
    for edge in numbers:
        ledger.use_edge(edge)
    ledger.use_joiners(numbers[0].start, numbers[-1].end, Role.OR, Role.COMMA, Role.EITHER)
    values = [convert(edge.meaning.number, entry, seen) for edge in numbers if isinstance(edge.meaning, Bound)]
    return Test(entry.name, Operator.ONE_OF, tuple(number_literal(value) for value in values), mask=mask)


def value_test(path: str, values: list[Claim], *, denied: bool, is_array: bool) -> list[Test]:
    """The test that a field has one of some values."""
    mask = 0
    for claim in values:
        mask |= claim.mask
    seen = all(claim.seen for claim in values)
    texts = list(dict.fromkeys(text for claim in values for text in (claim.value, *claim.also)))
    literals = tuple(text_literal(text) for text in texts)
    if is_array:
        operator = Operator.OMITS if denied else Operator.CONTAINS
        if denied:
            return [Test(path, operator, (literal,), mask=mask, seen=seen) for literal in literals]
        return [Test(path, operator, literals, mask=mask, seen=seen)]
    operator = Operator.EQUALS if len(literals) == 1 else Operator.ONE_OF
    if denied:
        operator = _DENIED[operator]
    return [Test(path, operator, literals, mask=mask, seen=seen)]


def text_search(ledger: Ledger, path: str, near: int, *, denied: bool) -> Test | None:
    """The test of a field by text: the mark of the search ("contains", "starting with") and the text after it."""
    for mark in ledger.stretch.marks(*_TEXT_ROLES):
        if mark in ledger.marks:
            continue
        raw = raw_text(ledger, mark.end) or raw_text_before(ledger, mark.start, near)
        if raw is None:
            continue
        text, used = raw
        texts = [text]
        for text, more in _further_texts(ledger, used):
            texts.append(text)
            used |= more
        operator = _TEXT_ROLES[mark.role]
        if denied and operator is Operator.CONTAINS:
            operator, denied = Operator.OMITS, False
        ledger.marks.add(mark)
        ledger.use(used, _SEARCHED_QUALITY)
        return Test(path, operator, tuple(text_literal(text) for text in texts), denied=denied, mask=used)
    return None


def _further_texts(ledger: Ledger, used: int) -> Iterator[tuple[str, int]]:
    """The texts that follow one behind an "or" or a comma: "mentioning tax, rent or budget"."""
    stretch = ledger.stretch
    while True:
        end = start = used.bit_length()
        while start < stretch.high and stretch.word(start) in _LISTING:
            start += 1
        raw = raw_text(ledger, start) if start > end else None
        if raw is None or stretch.word(start) in _OPENERS:
            return
        ledger.use_joiners(end, start, Role.OR, Role.COMMA)
        used = raw[1]
        yield raw


def text_inside(ledger: Ledger, low: int) -> tuple[list[str], int] | None:
    """Texts that a field is said to hold, in front of its name at `low`: "with gore-tex in the title"; their tokens."""
    stretch = ledger.stretch
    place = low
    while place > stretch.low and stretch.word(place) != "in" and low - place < _TO_NAME:
        place -= 1
    if stretch.word(place) != "in":
        return None
    end = place - 1 if stretch.word(place - 1) in _SOMEWHERE else place
    first = end
    while first > stretch.low and end - first < LONGEST_RAW and stretch.word(first - 1) not in _HOLDING:
        first -= 1
    if first in (end, stretch.low) or stretch.word(first - 1) not in _HOLDING:
        return None
    if _is_deed(stretch, first, place):
        return None
    texts, begin = [], first
    for number in range(first, end + 1):
        if number == end or stretch.word(number) in _LISTING:
            if number > begin:
                texts.append(_written(stretch, begin, number))
            begin = number + 1
    mask = span_mask(first, place + 1)
    return (texts, mask) if texts and any(_tells(stretch, n) for n in range(first, end)) else None


def _is_deed(stretch: Stretch, first: int, place: int) -> bool:
    """Whether words between a "has" and an "in" are what was done or not: "has never enrolled in a course"."""
    if stretch.word(first - 1) not in _PERFECT:
        return False
    told = stretch.analysis.tokens[place - 1]
    is_past = told.word not in told.lemmas and may_be_verb(told.lemmas) and not told.quoted
    return stretch.word(first) in _DENYING or (is_past and stretch.word(place + 1) in _ANY_ONE)


def texts_before_in(analysis: Analysis) -> int:
    """The tokens that `text_inside` may take at most, in whatever stretch."""
    tokens = analysis.tokens
    mask = 0
    for place, token in enumerate(tokens):
        first = place - 1
        while first >= 0 and place - first <= LONGEST_RAW + 1 and tokens[first].word not in _HOLDING:
            first -= 1
        if token.word == "in" and first >= 0 and tokens[first].word in _HOLDING:
            mask |= span_mask(first + 1, place)
    return mask


# The user's own words -------------------------------------------------------------------------------------------------


def raw_text(ledger: Ledger, start: int) -> tuple[str, int] | None:
    """The user's own words from `start` on, up to a word that belongs to something else, and their tokens."""
    stretch = ledger.stretch
    tokens = stretch.analysis.tokens
    first = start
    while first < stretch.high and stretch.word(first) in _OPENERS:
        first += 1
    if first >= stretch.high:
        return None
    end = first
    if tokens[first].quoted:
        while end < stretch.high and tokens[end].quoted:
            end += 1
    else:
        while end < stretch.high and end - first < LONGEST_RAW and _is_raw(ledger, end):
            end += 1
    while end > first and not tokens[end - 1].quoted and stretch.analysis.role_at(end - 1) is not None:
        end -= 1
    if not any(_tells(stretch, number) for number in range(first, end)):
        return None
    return _written(stretch, first, end), span_mask(first, end)


def raw_runs(analysis: Analysis, index: SpaceIndex) -> tuple[int, ...]:
    """For each token, and for the end, the tokens that `raw_text` may take there at most, in whatever stretch."""
    tokens = analysis.tokens
    count = len(tokens)
    barred = analysis.subjects | proper_names(analysis.links, index)
    for edge in (*analysis.times, *analysis.quantities):
        barred |= 0 if is_bare(edge.meaning) else span_mask(edge.start, edge.end)
    for token in tokens:
        mark = analysis.role_at(token.index)
        if token.kind is TokenKind.PUNCTUATION or (mark is not None and mark.role is not Role.PREPOSITION):
            barred |= 1 << token.index
    runs = []
    for start in range(count + 1):
        first = start
        while first < count and tokens[first].word in _OPENERS:
            first += 1
        end = first
        if first < count and tokens[first].quoted:
            while end < count and tokens[end].quoted:
                end += 1
        else:
            while end < count and end - first < LONGEST_RAW and (not barred >> end & 1 or tokens[end].quoted):
                end += 1
        runs.append(span_mask(first, end))
    return tuple(runs)


def raw_text_before(ledger: Ledger, end: int, near: int) -> tuple[str, int] | None:
    """The user's own words that end before `end` and begin after `near`, and their tokens: "with gore-tex in it"."""
    stretch = ledger.stretch
    first = end
    while first > max(stretch.low, near + 1) and end - first < LONGEST_RAW and _is_raw(ledger, first - 1):
        first -= 1
    return (_written(stretch, first, end), span_mask(first, end)) if first < end else None


def _written(stretch: Stretch, first: int, end: int) -> str:
    tokens = stretch.analysis.tokens
    return stretch.analysis.prompt[tokens[first].span.start : tokens[end - 1].span.end]


def _tells(stretch: Stretch, number: int) -> bool:
    """Whether a token can carry a value: content, a number, or quoted."""
    token = stretch.analysis.tokens[number]
    return stretch.analysis.weights[number] >= 1.0 or token.quoted or token.kind is TokenKind.NUMBER


def _is_past_verb(token: Token) -> bool:
    """Whether a word is the past of a verb that is known, which is no name: the "kept" of "the game kept stalling"."""
    is_past = token.word not in token.lemmas and not token.word.endswith(("s", "ing", "ed"))
    return is_past and not token.quoted and not token.text[:1].isupper() and may_be_verb(token.lemmas)


def _is_raw(ledger: Ledger, number: int) -> bool:
    """Whether a token may be one of the user's own words: it belongs to nothing else."""
    stretch = ledger.stretch
    if stretch.analysis.tokens[number].kind is TokenKind.PUNCTUATION:
        return False
    if not stretch.own >> number & 1 or ledger.mask >> number & 1 or stretch.time_mask >> number & 1:
        return False
    if any(edge.start <= number < edge.end and not is_bare(edge.meaning) for edge in stretch.quantities):
        return False
    if stretch.known_elsewhere >> number & 1 and not stretch.analysis.tokens[number].quoted:
        return False
    if stretch.analysis.tokens[number].kind is TokenKind.NUMBER and stretch.word(number + 1) in _MARKS:
        return False
    if _is_past_verb(stretch.analysis.tokens[number]):
        return False
    mark = stretch.analysis.role_at(number)
    if mark is not None and mark.role is Role.PREPOSITION and number + 1 < stretch.high:
        before = number - 1
        return number > stretch.low and bool(stretch.own & ~ledger.mask & 1 << before)
    return mark is None and not stretch.analysis.subjects >> number & 1
