"""Tests of one field made from what a clause says: values, numbers, presence, text searched for."""

from __future__ import annotations

from coterie.language.ast import Literal, Operator
from coterie.nlu.clausework import Ledger, Stretch, high_bit, is_bare, low_bit
from coterie.nlu.fieldvalues import Claim, convert, number_literal, text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Range
from coterie.nlu.tokens import TokenKind

_LONGEST_RAW = 5
_TEXT_ROLES = {
    Role.CONTAINS: Operator.CONTAINS,
    Role.STARTS: Operator.STARTS_WITH,
    Role.ENDS: Operator.ENDS_WITH,
}
_DENIED = {
    Operator.EQUALS: Operator.DIFFERS,
    Operator.ONE_OF: Operator.NONE_OF,
    Operator.CONTAINS: Operator.OMITS,
}


def bound_tests(entry: Entry, meaning: Bound | Range, values: tuple[object, ...], mask: int, path: str) -> list[Test]:
    """The comparisons of a numeric field with a bound or a range."""
    if isinstance(meaning, Range):
        low, high = convert(meaning.low, entry, values), convert(meaning.high, entry, values)
        return [
            Test(path, Operator.AT_LEAST, (number_literal(low),), mask=mask),
            Test(path, Operator.AT_MOST, (number_literal(high),), mask=mask),
        ]
    return [Test(path, meaning.operator, (number_literal(convert(meaning.number, entry, values)),), mask=mask)]


def bare_list(stretch: Stretch, edges: list[Edge], first: Edge) -> list[Edge]:
    """Bare numbers joined by "or": "9 or 10", "one or two stars"."""
    found = [first]
    for edge in edges:
        if edge.start <= found[-1].start or not is_bare(edge.meaning) or not is_bare(found[-1].meaning):
            continue
        between = [stretch.word(k) for k in range(found[-1].end, edge.start)]
        if between and all(word in ("or", ",", "and", "either") for word in between):
            found.append(edge)
    return found


def value_test(path: str, values: list[Claim], *, denied: bool, is_array: bool) -> list[Test]:
    """The test that a field has one of some values."""
    mask = 0
    for claim in values:
        mask |= claim.mask
    seen = all(claim.seen for claim in values)
    texts = list(dict.fromkeys(claim.value for claim in values))
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


def text_search(stretch: Stretch, ledger: Ledger, path: str, near: int, *, denied: bool) -> Test | None:
    """ "contains …", "starting with …": the mark of the search and the text after it."""
    for mark in stretch.marks(Role.CONTAINS, Role.STARTS, Role.ENDS):
        if mark in ledger.marks:
            continue
        raw = raw_text(stretch, ledger, mark.end) or raw_text_before(stretch, ledger, mark.start, near)
        if raw is None:
            continue
        text, used = raw
        operator = _TEXT_ROLES[mark.role]
        if denied and operator is Operator.CONTAINS:
            operator, denied = Operator.OMITS, False
        ledger.marks.add(mark)
        ledger.use(used, 0.9)
        return Test(path, operator, (text_literal(text),), denied=denied, mask=used)
    return None


def raw_text(stretch: Stretch, ledger: Ledger, start: int) -> tuple[str, int] | None:
    """The user's own words from `start` on, up to a word that belongs to something else."""
    tokens = stretch.analysis.tokens
    number = start
    while number < stretch.high and stretch.word(number) in _OPENERS:
        number += 1
    if number >= stretch.high:
        return None
    first = number
    if tokens[number].quoted:
        while number < stretch.high and tokens[number].quoted:
            number += 1
    else:
        while number < stretch.high and number - first < _LONGEST_RAW and _is_raw(stretch, ledger, number):
            number += 1
    while number > first and not tokens[number - 1].quoted and stretch.analysis.role_at(number - 1) is not None:
        number -= 1
    if number == first or not any(_tells(stretch, k) for k in range(first, number)):
        return None
    mask = (1 << number) - (1 << first)
    return stretch.analysis.prompt[tokens[first].span.start : tokens[number - 1].span.end], mask


def _tells(stretch: Stretch, number: int) -> bool:
    """Whether a token can carry a value: content, a number, or quoted."""
    token = stretch.analysis.tokens[number]
    return bool(stretch.analysis.weights[number]) or token.quoted or token.kind is TokenKind.NUMBER


def raw_text_before(stretch: Stretch, ledger: Ledger, end: int, near: int) -> tuple[str, int] | None:
    """The user's own words that end before `end` and begin after `near`: "with gore-tex in it"."""
    tokens = stretch.analysis.tokens
    number = end
    while number > max(stretch.low, near + 1) and end - number < _LONGEST_RAW and _is_raw(stretch, ledger, number - 1):
        number -= 1
    if number == end:
        return None
    mask = (1 << end) - (1 << number)
    return stretch.analysis.prompt[tokens[number].span.start : tokens[end - 1].span.end], mask


_OPENERS = frozenset(
    "is was are were be = : of the a an called named equals equal to in as with word words phrase text something".split()
)


def _is_raw(stretch: Stretch, ledger: Ledger, number: int) -> bool:
    token = stretch.analysis.tokens[number]
    if token.kind is TokenKind.PUNCTUATION or not (1 << number) & stretch.own or number in ledger.tokens:
        return False
    if any(e.start <= number < e.end for e in stretch.times):
        return False
    if any(e.start <= number < e.end and not is_bare(e.meaning) for e in stretch.quantities):
        return False
    mark = stretch.analysis.role_at(number)
    if mark is not None and mark.role is Role.PREPOSITION and number + 1 < stretch.high:
        return (1 << (number - 1)) & stretch.own != 0 and number - 1 not in ledger.tokens and number > stretch.low
    return mark is None and not stretch.analysis.subjects >> number & 1


def is_denied(stretch: Stretch, mask: int, head: int) -> tuple[bool, int]:
    """Whether a NOT stands before these tokens with nothing of the head between; and the NOT's place."""
    first, last = low_bit(mask), high_bit(mask)
    for mark in reversed(stretch.marks(Role.NOT, Role.NEITHER, Role.NOR, Role.DIFFERS)):
        if first < mark.start < last and not ((1 << last) - (1 << first)) & head & ~mask:
            return True, mark.start
        if mark.end <= first:
            between = ((1 << first) - (1 << mark.end)) & head
            parted = any(
                stretch.word(n) in ("and", "but", ",", "who", "whose") for n in range(mark.end, first)
            ) and mark.role is Role.NOT
            return not between and not parted, mark.start
    return False, -1


def literals_of(values: list[str]) -> tuple[Literal, ...]:
    """Text constants."""
    return tuple(text_literal(value) for value in values)


__all__ = [
    "bare_list",
    "bound_tests",
    "high_bit",
    "is_denied",
    "literals_of",
    "raw_text",
    "text_search",
    "value_test",
]
