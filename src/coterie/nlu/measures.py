"""Aggregates over an event: totals, averages, extremes, first and last, how many different, the most frequent."""

from __future__ import annotations

from dataclasses import replace

from coterie.language.ast import Operator, ReducerName
from coterie.nlu.amounts import as_count, numeric_property
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import low_bit, number_of
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.eventvalues import best_claim, use_name
from coterie.nlu.fieldtests import bare_list
from coterie.nlu.fieldvalues import convert
from coterie.nlu.frames import Measure, Shape
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.heads import bits
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Number, Range, WindowKind
from coterie.nlu.outcomes import OUTCOME_QUALITY, outcome_value
from coterie.nlu.wordlists import words

_REDUCERS = {
    Role.AVERAGE: ReducerName.AVG,
    Role.TOTAL: ReducerName.SUM,
    Role.LARGEST: ReducerName.MAX,
    Role.SMALLEST: ReducerName.MIN,
    Role.LAST: ReducerName.LAST,
    Role.FIRST: ReducerName.FIRST,
}
_AGGREGATING = (*_REDUCERS, Role.MOSTLY, Role.DIFFERENT)
_SPENDING = words("spend spent spending fork shell drop blow")
_COLLECTING = words("collect earn receive gross raise bring donate deposit transfer invest make generate win save")
_THINGS_OF = words("in worth of from")
"""Between money and what it is for: "$10k in invoices"."""

_SURELY_NAMED = 0.9
_SAID = 0.2
"""What speaks for a reading that makes use of a word of aggregation."""


def take_measure(draft: Draft) -> None:
    """The aggregate that the clause asks for, if it does: said by a word, or by what money does."""
    stretch = draft.stretch
    marks = stretch.marks(*_AGGREGATING)
    if marks:
        named = 0
        for found in draft.named:
            if found.strength >= _SURELY_NAMED and (found.evidence == "name" or found.mask & (found.mask - 1)):
                named |= found.mask
        marks = [mark for mark in marks if span_mask(mark.start, mark.end) & ~named]
    for take in (_take_unique, _take_mode, _take_reducer):
        for mark in marks:
            if take(draft, mark):
                draft.ledger.marks.add(mark)
                return
    if (_says_spending(draft) or _says_collecting(draft)) and not stretch.marks(Role.SINGLE):
        money = [edge for edge, meaning in stretch.bounds if number_of(meaning).unit is None]
        _reduce(draft, ReducerName.SUM, stretch.low, money)


def _says_spending(draft: Draft) -> bool:
    stretch = draft.stretch
    said = (stretch.analysis.tokens[number] for number in bits(stretch.own))
    return any(token.word in _SPENDING or token.lemma == "spend" for token in said)


def _says_collecting(draft: Draft) -> bool:
    """Whether money in things adds up: "collected over $10k in invoices"."""
    stretch = draft.stretch
    for edge, meaning in stretch.bounds:
        if (
            not isinstance(meaning, Bound)
            or meaning.number.currency is None
            or stretch.word(edge.end) not in _THINGS_OF
        ):
            continue
        if any(_COLLECTING.intersection(stretch.analysis.tokens[n].lemmas) for n in range(stretch.low, edge.start)):
            return True
    return False


# How many different, the most frequent --------------------------------------------------------------------------------


def _take_unique(draft: Draft, mark: Mark) -> bool:
    """How many different values a property has: "three different categories"; without a number, two."""
    noun = draft.stretch.after(mark.end) if mark.role is Role.DIFFERENT else -1
    if noun < 0:
        return False
    found = next((head for head in draft.named if head.mask >> noun & 1), None)
    path = found.entry.name if found else _identity(draft) if draft.head.mask >> noun & 1 else None
    if path is None:
        return False
    count: Bound | Range = Bound(Operator.AT_LEAST, Number(2))
    before = [(edge, meaning) for edge, meaning in draft.stretch.bounds if edge.end <= mark.start]
    touching = [pair for pair in before if draft.stretch.after(pair[0].end) in (-1, mark.start)]
    if before:
        edge, meaning = touching[-1] if touching else before[0]
        count = as_count(meaning)
        draft.ledger.use_edge(edge)
    if found:
        draft.ledger.use(found.mask, NAMED_QUALITY)
    draft.measure = Measure(ReducerName.UNIQUE_COUNT, path, (count,))
    draft.ledger.extra += _SAID
    return True


def _identity(draft: Draft) -> str | None:
    """The property that tells one object of the event from another: its id or name."""
    for endings in (("id",), ("name", "title")):
        for entry in draft.owned:
            if entry.name.lower().endswith(endings):
                return entry.name
    return None


def _take_mode(draft: Draft, mark: Mark) -> bool:
    """The value that a property has most often: "mostly buys shoes"."""
    claim = best_claim(draft) if mark.role is Role.MOSTLY else None
    if claim is None:
        return False
    draft.ledger.use(claim.mask, claim.quality)
    use_name(draft, claim)
    draft.measure = Measure(ReducerName.MODE, claim.entry.name, (), (claim.value,))
    draft.ledger.extra += _SAID
    return True


# Reducers -------------------------------------------------------------------------------------------------------------


def _take_reducer(draft: Draft, mark: Mark) -> bool:
    reducer = _REDUCERS.get(mark.role)
    return reducer is not None and _reduce(draft, reducer, mark.end, [edge for edge, _ in draft.stretch.bounds])


def _reduce(draft: Draft, reducer: ReducerName, near: int, bounds: list[Edge]) -> bool:
    """A property reduced to one number and held against a bound: the first from `near` on, or else the first at all."""
    free = [edge for edge in bounds if not draft.ledger.has_edge(edge)]
    edge = next((edge for edge in free if edge.start >= near), free[0] if free else None)
    if edge is None:
        return _take_shape(draft, reducer) or _take_end_value(draft, reducer)
    path = numeric_property(draft, edge)
    if path is None:
        return False
    entry = draft.property(path)
    values = draft.values_of(entry)
    kept: list[Bound | Range] = []
    for other in bare_list(draft.stretch, bounds, edge):
        draft.ledger.use_edge(other)
        if isinstance(other.meaning, (Bound, Range)):
            kept.append(_converted(other.meaning, entry, values))
    draft.measure = Measure(reducer, path, tuple(kept))
    draft.ledger.extra += _SAID
    return True


def _converted(meaning: Bound | Range, entry: Entry, values: tuple[object, ...]) -> Bound | Range:
    if isinstance(meaning, Range):
        return Range(Number(convert(meaning.low, entry, values)), Number(convert(meaning.high, entry, values)))
    return replace(meaning, number=Number(convert(meaning.number, entry, values)))


def _take_shape(draft: Draft, reducer: ReducerName) -> bool:
    """When, not how much: "last order was more than 60 days ago", "first order was in the last 30 days"."""
    kind = draft.window.kind if draft.window else None
    if reducer is ReducerName.FIRST and kind in (WindowKind.LAST, WindowKind.SINCE):
        draft.shape = Shape.BEGAN
        return True
    if reducer is ReducerName.LAST and kind in (WindowKind.OLDER, WindowKind.UNTIL):
        draft.shape = Shape.STALE
        return True
    return reducer is ReducerName.LAST and kind is WindowKind.LAST


def _take_end_value(draft: Draft, reducer: ReducerName) -> bool:
    """The value that a property had first or last: "their last plan was Pro"."""
    if reducer not in (ReducerName.LAST, ReducerName.FIRST):
        return False
    claim = best_claim(draft, predicated=True)
    outcome = outcome_value(draft)
    if outcome is not None and (claim is None or low_bit(claim.mask) < low_bit(outcome[2])):
        path, value, mask = outcome
        draft.ledger.use(mask, OUTCOME_QUALITY)
        draft.measure = Measure(reducer, path, (), (value,))
        return True
    if claim is None:
        return False
    draft.ledger.use(claim.mask, claim.quality)
    draft.measure = Measure(reducer, claim.entry.name, (), (claim.value,))
    return True
