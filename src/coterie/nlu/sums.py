"""An amount that came in several parts: "paid over 900 in May across 4 invoices", "listened for more than 20 hours"."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator, ReducerName
from coterie.nlu.analysis import span_mask
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import dimension, is_money, unit_of
from coterie.nlu.frames import EventFrame, Measure, Order, Shape, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.labels import is_label
from coterie.nlu.meanings import LOWER_BOUNDS, UPPER_BOUNDS, Bound, Edge, Number, Range
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import largest
from coterie.nlu.tokens import Token, is_plural

_ACROSS = words("across")
_BEYOND = 1.5
"""From how many times the largest amount seen on, an amount is that of several occurrences."""

_ADDED_UNITS, _ADDED = ("time", "distance"), words("calory calorie point mile step coin gem credit token")
_OF_ONE = words(
    "late wait delay before ahead advance until to lead response reply age leave remain balance score rating level "
    "limit income salary target goal new old minimum max estimate threshold budget excess deductible rate per average "
    "avg taken tenure since after cap allowance list ask"
)
_PARTICLES = words("in up out down off away through")
_COSTING = words("price cost value mark list rate worth")
_LONGER, _ARTICLES, _MOST_PARTS = words("longer shorter later older"), words("a an one"), 100
"""What adds up, words of the names of what belongs to one occurrence or to nothing that is done, and words by which a
length is that of one."""

LIMITS = (Operator.LESS_THAN, Operator.AT_MOST, Operator.GREATER_THAN, Operator.AT_LEAST)
"""What sets a limit to a number."""


def summed_over(draft: Draft, frame: EventFrame) -> EventFrame:
    """The event with its amount as a sum, where a number of times stands behind an "across"."""
    stretch = draft.stretch
    if frame.measure is not None or frame.negated or not frame.counts or not stretch.analysis.spoken(_ACROSS):
        return frame
    spread = next((edge for edge, _ in stretch.bounds if stretch.word(edge.start - 1) in _ACROSS), None)
    if spread is None:
        return frame
    for edge, bound in stretch.bounds:
        mask = span_mask(edge.start, edge.end)
        test = next((t for t in frame.tests if t.mask & mask and t.operator in LIMITS), None)
        if (
            edge.end > spread.start
            or test is None
            or not isinstance(bound, Bound)
            or not is_money(draft.property(test.path))
        ):
            continue
        tests = tuple(other for other in frame.tests if other is not test)
        return replace(frame, tests=tests, measure=Measure(ReducerName.SUM, test.path, (bound,)))
    return frame


def summed_beyond(draft: Draft, frame: EventFrame) -> EventFrame:
    """The event with its amount as a sum, where no single one was seen to come near it and a verb tells of doing it.

    "Paid over 500 into the pot" where 200 is the most seen; "a payment over 500" and "500 in one go" are of one.
    """
    stretch = draft.stretch
    is_plain = frame.shape is Shape.PLAIN and frame.order is Order.NONE and not (frame.follow or frame.any_of)
    if frame.measure is not None or frame.negated or frame.counts or not frame.tests or not is_plain:
        return frame
    if draft.in_one or stretch.marks(Role.SINGLE, Role.SAME, Role.PRONOUN):
        return frame
    for test in frame.tests:
        entry = draft.property(test.path)
        if entry not in draft.numbers or test.operator not in LIMITS or not _adds_up(entry):
            continue
        held = [other for other in frame.tests if other.path == test.path]
        bound = _as_bound(held)
        most = largest(draft.values_of(entry))
        value = (bound.high if isinstance(bound, Range) else bound.number).value if bound is not None else 0
        if bound is None or not _BEYOND * most < value <= _MOST_PARTS * most or not _is_done(draft, test):
            continue
        tests = tuple(other for other in frame.tests if other.path != test.path)
        return replace(frame, tests=tests, measure=Measure(ReducerName.SUM, test.path, (bound,)))
    return frame


def _adds_up(entry: Entry) -> bool:
    """Whether what is kept of one occurrence adds up over several."""
    forms = name_forms(entry.name)
    if is_label(entry) or not forms.isdisjoint(_OF_ONE):
        return False
    return is_money(entry) or dimension(unit_of(entry.name)) in _ADDED_UNITS or not forms.isdisjoint(_ADDED)


def _as_bound(held: list[Test]) -> Bound | Range | None:
    """The lower bound, or the range, that some tests of one property are."""
    values = [test.arguments[0].value for test in held if isinstance(test.arguments[0], Literal)]
    numbers = [Number(value) for value in values if isinstance(value, (int, float))]
    operators = [test.operator for test in held]
    if len(numbers) != len(held):
        return None
    is_pair = len(operators) == 2 and operators[1] in UPPER_BOUNDS  # noqa: PLR2004 - from and to
    if is_pair and operators[0] in LOWER_BOUNDS:
        above, below = operators[0] is Operator.GREATER_THAN, operators[1] is Operator.LESS_THAN
        return Range(numbers[0], numbers[1], above=above, below=below)
    is_lower = len(operators) == 1 and operators[0] in LOWER_BOUNDS
    return Bound(operators[0], numbers[0]) if is_lower else None


def _is_done(draft: Draft, test: Test) -> bool:
    """Whether an amount is what was done, by a verb before it or "of" behind it, rather than how large a thing is."""
    stretch = draft.stretch
    edge = next((e for e, mask in stretch.masked_edges if mask & test.mask), None)
    if edge is None or any(stretch.word(number) in _LONGER for number in range(edge.start, edge.end + 1)):
        return False
    if stretch.word(edge.end) == "of" and dimension(unit_of(test.path)) in _ADDED_UNITS:
        return True
    verb = stretch.before(edge.start)
    if verb >= 0 and (_is_of_thing(draft, verb) or _follows_one(draft, verb)):
        return False
    if stretch.word(edge.start) == "for" or stretch.word(edge.start - 1) == "for":
        return _lasted(draft, edge)
    if stretch.word(edge.start - 1) in _PARTICLES and edge.start - 2 >= stretch.low:
        return _is_verb(stretch.analysis.tokens[edge.start - 2])  # "put in more than 5 hours"
    if verb < 0 or (stretch.analysis.nominal >> verb & 1):
        return False
    token = stretch.analysis.tokens[verb]
    is_told = draft.head.mask >> verb & 1 or token.word not in token.lemmas
    return bool(is_told) and not is_plural(token) and _is_verb(token)


def _is_of_thing(draft: Draft, verb: int) -> bool:
    """Whether a verb says what a thing costs: "a sofa priced above 500", "a ring valued at over 900"."""
    return not _COSTING.isdisjoint(draft.stretch.analysis.tokens[verb].lemmas)


def _follows_one(draft: Draft, verb: int) -> bool:
    """Whether what stands before an amount is one thing, to which a verb was done: "saved a sofa listed"."""
    stretch, deeds = draft.stretch, draft.head.mask & ~draft.stretch.analysis.nominal
    first = next((n for n in bits(deeds) if n < verb and _is_verb(stretch.analysis.tokens[n])), verb)
    articles = [n for n in range(first + 1, verb) if stretch.word(n) in _ARTICLES]
    return any(stretch.content & span_mask(article + 1, verb + 1) for article in articles)


def _is_verb(token: Token) -> bool:
    return may_be_verb(token.lemmas) or (token.word.endswith("ed") and token.word not in token.lemmas)


def _lasted(draft: Draft, edge: Edge) -> bool:
    """Whether a "for" tells how long something was done, and not one thing: "rented a car for over 30 hours"."""
    stretch = draft.stretch
    said = draft.head.mask & ~stretch.analysis.nominal & span_mask(stretch.low, edge.start)
    verbs = [number for number in bits(said) if _is_verb(stretch.analysis.tokens[number])]
    if not verbs:
        return False
    between = range(verbs[-1] + 1, edge.start)
    return all(stretch.word(number) not in _ARTICLES for number in between)
