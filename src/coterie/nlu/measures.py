"""Aggregates over an event: totals, averages, extremes, first and last, how many different, the most frequent."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import ReducerName, Trait
from coterie.nlu.amounts import counts_head, is_unlike, use_cost
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, is_bare, low_bit, number_of
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.distinctcounts import SAID, SURELY_NAMED, counted_kinds, take_several, take_spread, take_unique
from coterie.nlu.eventdraft import Draft
from coterie.nlu.eventvalues import best_claim, claims_for, use_name
from coterie.nlu.fieldtests import bare_list, converted, in_direction
from coterie.nlu.fieldvalues import convert, is_money
from coterie.nlu.frames import Measure, Shape
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.labels import of_property_head
from coterie.nlu.linking import Claim
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range, WindowKind
from coterie.nlu.measuredparts import is_of_a_part
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.moneymoves import says_collecting
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import counted_property, largest, numeric_property, spent_property
from coterie.nlu.outcomes import OUTCOME_QUALITY, outcome_value
from coterie.nlu.singletotals import is_total_of_one
from coterie.nlu.tokens import is_plural
from coterie.schema.space import FieldType

_REDUCERS = {
    Role.AVERAGE: ReducerName.AVG,
    Role.TOTAL: ReducerName.SUM,
    Role.LARGEST: ReducerName.MAX,
    Role.SMALLEST: ReducerName.MIN,
    Role.LAST: ReducerName.LAST,
    Role.FIRST: ReducerName.FIRST,
}
_OF_A_PART = 0.15

_LIMITS = words("max maximum min minimum")
_EXTREMES = (Role.LARGEST, Role.SMALLEST)
_AGGREGATING = (*_REDUCERS, Role.MOSTLY, Role.DIFFERENT)
_SPENDING = words(
    "spend spent spending spender spenders fork shell drop blow blew blown burn burned burnt splurge splurged"
)
_SPEND = words("spend")
_REVENUE = words("revenue turnover gmv takings proceeds earnings")
_ADVERBIAL = words("in all altogether")
"""The first words of adverbs of addition."""

_KINDS = words("genre category type kind topic subject style sport language")
"""Words of the names of properties whose values are no single things."""

_NO_HEAPS = words("percent cent day week month year night")
"""Units of what is not spent bit by bit: a share, a price, a term."""

_SCORES, _GIVING = words("score rating star grade"), words("give leave award")
"""Words of the names of scores, and what people do with one."""

_ONE, _FINAL, _CLASS = ("a", "an"), ("final", "last"), "class"
_OWNING = words("of the their his her its our a user's customer's")
"""What stands between "total" and the last or first one that it is of."""

_LONGEST_COMPOUND = 2
"""How many nouns may stand before the one that "total" is about."""

_MOST_PARTS = 100
"""Into how many of the largest seen an amount may hardly be broken up."""

_DONE_QUALITY = 0.7
_LASTING = words("take takes took taken taking lasts lasted lasting")
_HEAP = 1.5
"""From how many times the largest amount seen on, an amount is that of several occurrences."""

_UNPAID = words(
    "product_view cart_add cart_remove cart_view wishlist_add wishlist_remove search checkout_start booking_start"
)
_NOTHING_SPENT = 1.5
"""Concepts of events in which no money changes hands, and what speaks against any being spent in one."""

_UNLIKE_COST = 0.6
"""What speaks against a measure of single occurrences that is of another size than all seen."""


def take_measure(draft: Draft) -> None:
    """The aggregate that the clause asks for, if it does: said by a word, or by what money does."""
    stretch = draft.stretch
    if draft.measure is not None:
        return
    marks = _free_marks(draft)
    # "finished it with a final score of 90" describes what one occurrence has
    of_one = [
        mark
        for mark in marks
        if mark.role is Role.LAST and stretch.word(mark.start - 1) in _ONE and stretch.word(mark.start) in _FINAL
    ]
    of_one += [mark for mark in marks if mark.role is Role.TOTAL and is_total_of_one(draft, mark)]
    draft.ledger.marks.update(of_one)
    marks = [mark for mark in marks if mark not in of_one]
    of_end = [mark for mark in marks if mark.role is Role.TOTAL and _is_of_end(draft, mark, marks)]
    draft.ledger.marks.update(of_end)
    marks = [mark for mark in marks if mark not in of_end]
    for take in (take_unique, _take_mode, _take_reducer):
        for mark in marks:
            if take(draft, mark):
                draft.ledger.marks.add(mark)
                return
    kinds = counted_kinds(draft)
    if take_spread(draft, kinds) or stretch.marks(Role.SINGLE) or draft.in_one or take_several(draft, kinds):
        return
    if _says_spending(draft) or says_collecting(draft) or _says_revenue(draft):
        money = [edge for edge, meaning in stretch.bounds if number_of(meaning).unit is None]
        _reduce(draft, ReducerName.SUM, stretch.low, money, spent=True)
    if draft.measure is None:
        _take_heap(draft)


def _free_marks(draft: Draft) -> list[Mark]:
    """The words of aggregation that aren't words of a name: the "first" of First Order Placed."""
    marks = draft.stretch.marks(*_AGGREGATING)
    if not marks:
        return []
    held = sum(t.mask for t in draft.tests if isinstance(t.arguments[0], Trait))
    named = draft.literal | draft.told | held | held >> 1 | held >> 2  # "the average" is in front of the trait's name
    reducing = sum(span_mask(mark.start, mark.end) for mark in marks if _is_about_several(draft, mark))
    for found in draft.named:
        beside = found.mask & ~draft.head.mask & draft.stretch.content
        if draft.type_of(found.entry) is FieldType.BOOLEAN and not beside:
            named |= found.mask if draft.keeps_first(found) else 0  # "first purchase" is also how a flag is called
            continue
        if found.strength >= SURELY_NAMED and (found.evidence == "name" or _says_extreme(draft, found)):
            named |= found.mask
        elif found.strength >= SURELY_NAMED and found.mask & (found.mask - 1):
            named |= found.mask & ~reducing  # the "longest" of what was over 3 hours
    named |= _before_lists(draft)
    named |= _ranks_that_are_values(draft)
    return [mark for mark in marks if span_mask(mark.start, mark.end) & ~named or _adds_up(draft, mark)]


def _is_of_end(draft: Draft, total: Mark, marks: list[Mark]) -> bool:
    """Whether a total is what the last or the first occurrence came to: "the gross total of their latest run"."""
    ends = [mark for mark in marks if mark.role in (Role.LAST, Role.FIRST) and mark.start >= total.end]
    if not ends:
        return False
    between = [draft.stretch.word(number) for number in range(total.end, ends[0].start)]
    is_of = "of" in (*between, draft.stretch.word(total.end - 1))
    return is_of and all(word in _OWNING for word in between)


def _says_extreme(draft: Draft, found: Head) -> bool:
    """Whether a name says of itself that it is a limit: the "max price" of a search."""
    return draft.is_spelled(found) and not _LIMITS.isdisjoint(name_forms(found.entry.name))


def _ranks_that_are_values(draft: Draft) -> int:
    """The "first" of "first class", the value of a property that the noun behind it names or that is spelled out so."""
    if not draft.stretch.marks(Role.FIRST, Role.LAST):
        return 0
    forms, mask = draft.stretch.analysis.links.forms, 0
    for claim in claims_for(draft):
        behind = high_bit(claim.mask) + 1
        is_spelled = claim.quality >= 1.0 and claim.mask & (claim.mask - 1)
        is_class = draft.stretch.word(behind) == _CLASS
        if is_spelled or is_class or (behind < len(forms) and forms[behind] & name_forms(claim.entry.name)):
            mask |= claim.mask
    return mask


def _is_about_several(draft: Draft, mark: Mark) -> bool:
    """Whether a word of aggregation tells of several occurrences even as part of a name: "longest", "total fares"."""
    stretch = draft.stretch
    if mark.role is not Role.TOTAL:
        return mark.role in _EXTREMES
    last = mark.end  # "total orders", "total bill payments"
    while stretch.content >> (last + 1) & 1 and last < mark.end + _LONGEST_COMPOUND:
        last += 1
    return last < stretch.high and is_plural(stretch.analysis.tokens[last])


def _before_lists(draft: Draft) -> int:
    """The "in all" of "in all three of", which adds nothing up."""
    stretch = draft.stretch
    ofs = [edge.start for edge, _ in stretch.bounds if stretch.word(edge.end) == "of"]
    return sum(span_mask(start - 2, start) for start in ofs if start > 1 and stretch.word(start - 1) == "all")


def _adds_up(draft: Draft, mark: Mark) -> bool:
    """Whether a word of addition is a verb or an adverb: "totalling $300" and "$300 in total" name no total."""
    word = draft.stretch.word(mark.start)
    return mark.role is Role.TOTAL and (word.endswith(("ing", "ed")) or word in _ADVERBIAL)


def _says_spending(draft: Draft) -> bool:
    analysis = draft.stretch.analysis
    return bool(draft.stretch.own & (analysis.spoken(_SPENDING) | analysis.based(_SPEND)))


def _take_heap(draft: Draft) -> None:
    """An amount that no single occurrence has been seen to come near to adds up: "ran more than 200 km in May"."""
    stretch = draft.stretch
    if not stretch.bounds or stretch.marks(Role.SAME, Role.PRONOUN):
        return
    if any(isinstance(e.meaning, Frequency) for e in stretch.quantities):
        return
    if stretch.own & stretch.analysis.spoken(_LASTING):
        return  # what "took over 45 minutes" is one occurrence
    for edge, meaning in stretch.bounds:
        number = number_of(meaning)
        if is_bare(meaning) or number.currency is not None or draft.ledger.has_edge(edge):
            continue
        is_of_many = _is_of_many(draft, edge, number)
        path = (numeric_property if is_of_many else counted_property)(draft, edge, *(() if is_of_many else (number,)))
        if path is None or not (is_of_many or _says_deed(draft, edge)):
            continue
        entry = draft.property(path)
        values = draft.values_of(entry)
        times = convert(number, entry, values) / (largest(values) or 1)
        if is_of_many or times > _HEAP:
            draft.ledger.extra -= _UNLIKE_COST * (times > _MOST_PARTS)
            _measure(draft, ReducerName.SUM, path, [edge])
            if stretch.analysis.tokens[min(edge.end, stretch.high - 1)].word.endswith("ed"):
                draft.ledger.use(1 << edge.end, _DONE_QUALITY)  # "5000 calories burned in workouts"
            return


def _is_of_many(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a length is of things without number, not of a single one: "over 2 hours of lectures", "of theatre"."""
    stretch, noun = draft.stretch, edge.end + 1
    if number.unit is None or number.unit in _NO_HEAPS or stretch.word(edge.end) != "of":
        return False
    if not stretch.content >> noun & 1:
        return False
    last, nouns = noun, stretch.content & stretch.own & ~stretch.time_mask
    while nouns >> (last + 1) & 1:
        last += 1
    if is_plural(stretch.analysis.tokens[last]):
        return True
    claims = (claim for claim in claims_for(draft) if claim.mask >> noun & 1)
    return any(_KINDS.intersection(name_forms(claim.entry.name)) for claim in claims)


def _says_deed(draft: Draft, edge: Edge) -> bool:
    """Whether a verb of the event stands by an amount, rather than a noun that the amount describes."""
    stretch = draft.stretch
    before, after = stretch.before(edge.start), stretch.after(edge.end)
    if before >= 0:
        token = stretch.analysis.tokens[before]
        is_past = token.word not in token.lemmas  # "burned 5000 calories", of a workout that isn't said
        is_told = draft.head.mask >> before & 1 or is_past
        return bool(is_told) and not is_plural(token) and may_be_verb(token.lemmas)
    if after < 0:
        return False
    others = (stretch.analysis.tokens[n] for n in bits(stretch.own & ~span_mask(edge.start, edge.end)))
    return any(may_be_verb(token.lemmas) and not is_plural(token) for token in others)


def _revenue(draft: Draft) -> str | None:
    """The property that holds what an event brought in, where the clause says it by the same word."""
    tokens = draft.stretch.analysis.tokens
    said = {lemma for number in bits(draft.stretch.own) for lemma in tokens[number].lemmas} & _REVENUE
    return next((e.name for e in draft.owned if said & name_forms(e.name) and e.type is FieldType.NUMBER), None)


def _says_revenue(draft: Draft) -> bool:
    """Whether nothing but what it brought in speaks for the event: "cutlery revenue over 200", not "orders with"."""
    said = draft.head.mask & draft.stretch.own & draft.stretch.content
    return bool(said) and not said & ~draft.stretch.analysis.inflected(_REVENUE)


# How many different, the most frequent --------------------------------------------------------------------------------


def _take_mode(draft: Draft, mark: Mark) -> bool:
    """The value that a property has most often: "mostly buys shoes"."""
    claim = best_claim(draft, predicated=True) if mark.role is Role.MOSTLY else None
    if claim is None:
        return False
    _take_claim(draft, claim)
    draft.measure = Measure(ReducerName.MODE, claim.entry.name, (), (claim.value,))
    draft.ledger.extra += SAID
    return True


def _take_claim(draft: Draft, claim: Claim) -> None:
    draft.ledger.use(claim.mask, claim.quality)
    draft.told |= claim.mask
    use_name(draft, claim)


# Reducers -------------------------------------------------------------------------------------------------------------


def _take_reducer(draft: Draft, mark: Mark) -> bool:
    reducer = _REDUCERS.get(mark.role)
    if mark.role is Role.TOTAL and _take_total_count(draft):
        return True
    words_before = (draft.stretch.word(mark.start - 2), draft.stretch.word(mark.start - 1))
    if mark.role is Role.FIRST and draft.stretch.word(mark.end) == "time" and words_before == ("for", "the"):
        return _take_shape(draft, ReducerName.FIRST, mark.end)  # it is not the amount that is the first
    return reducer is not None and _reduce(draft, reducer, mark.end, [edge for edge, _ in draft.stretch.bounds])


def _take_total_count(draft: Draft) -> bool:
    """A number of occurrences in total is no sum: "at least 10 orders altogether"."""
    free = [(edge, number_of(meaning)) for edge, meaning in draft.stretch.bounds if not draft.ledger.has_edge(edge)]
    if len(free) != 1 or free[0][1].currency is not None or not counts_head(draft, *free[0]):
        return False
    edge, number = free[0]
    path = counted_property(draft, edge, number)
    if path is None:
        return True  # `take_quantities` counts them
    _measure(draft, ReducerName.SUM, path, [edge])
    return True


def _reduce(draft: Draft, reducer: ReducerName, near: int, bounds: list[Edge], *, spent: bool = False) -> bool:
    """A property reduced to one number and held against a bound: the first from `near`, or the last before."""
    free = [edge for edge in bounds if not draft.ledger.has_edge(edge)]
    before = [edge for edge in free if not _is_parted(draft, edge, near)]
    edge = next((edge for edge in free if edge.start >= near), before[-1] if before else None)
    if edge is None:
        return _take_shape(draft, reducer, near) or _take_end_value(draft, reducer)
    revenue, told = _revenue(draft) if _says_revenue(draft) else None, of_property_head(draft)
    path = (
        revenue
        or (told.entry.name if told is not None else None)
        or (spent_property(draft, edge) if spent else numeric_property(draft, edge))
    )
    if path is None:
        return False
    _measure(draft, reducer, path, bare_list(draft.stretch, bounds, edge), paid=spent and _says_spending(draft))
    if spent and _says_spending(draft) and _UNPAID.intersection(draft.head.entry.concepts):
        draft.ledger.extra -= _NOTHING_SPENT
    if is_of_a_part(draft, path):
        draft.ledger.extra -= _OF_A_PART
    return True


def _is_parted(draft: Draft, edge: Edge, near: int) -> bool:
    """Whether a comma parts a number from the word of aggregation behind it: "2 orders or more, the last one …"."""
    return any(edge.end <= mark.start < near for mark in draft.stretch.marks(Role.COMMA, Role.STOP))


def _measure(draft: Draft, reducer: ReducerName, path: str, edges: list[Edge], *, paid: bool = False) -> None:
    entry = draft.property(path)
    values = draft.values_of(entry)
    kept: list[Bound | Range] = []
    for edge in edges:
        draft.ledger.use_edge(edge)
        if isinstance(edge.meaning, (Bound, Range)):
            meaning = in_direction(draft.stretch, edge, edge.meaning, entry)
            kept.append(converted(_as_money(meaning) if paid and is_money(entry) else meaning, entry, values))
            use_cost(draft, edge.meaning)
    if reducer is not ReducerName.SUM and any(is_unlike(Number(number_of(m).value), entry, values) for m in kept):
        draft.ledger.extra -= _UNLIKE_COST
    draft.measure = Measure(reducer, path, tuple(kept))
    draft.ledger.extra += SAID
    if _SCORES & name_forms(path):
        draft.ledger.use_words(_GIVING, _DONE_QUALITY)  # "the average rating they give"


def _as_money(meaning: Bound | Range) -> Bound | Range:
    """What is spent is money, with a sign of its currency or without: 800 is no 800 cents."""
    if isinstance(meaning, Range):
        return replace(meaning, low=_in_currency(meaning.low), high=_in_currency(meaning.high))
    return replace(meaning, number=_in_currency(meaning.number))


def _in_currency(number: Number) -> Number:
    return number if number.unit or number.currency else replace(number, currency="USD")


def _take_shape(draft: Draft, reducer: ReducerName, near: int) -> bool:
    """When, not how much: "last order was more than 60 days ago", "first order was in the last 30 days"."""
    kind = draft.window.kind if draft.window else None
    if reducer is ReducerName.FIRST and kind in (WindowKind.LAST, WindowKind.SINCE):
        draft.shape = Shape.BEGAN
        return True
    if reducer is ReducerName.LAST and kind in (WindowKind.OLDER, WindowKind.UNTIL, WindowKind.SPAN):
        draft.shape = Shape.STALE
        return True
    if reducer is not ReducerName.LAST or kind is not WindowKind.LAST:
        return False
    # "3 orders, the last one in May" tells the last one apart
    return not any(low_bit(draft.head.mask) < mark.start < near for mark in draft.stretch.marks(Role.COMMA))


def _take_end_value(draft: Draft, reducer: ReducerName) -> bool:
    """The value that a property had first or last: "their last plan was Pro"."""
    if reducer not in (ReducerName.LAST, ReducerName.FIRST):
        return False
    claim = best_claim(draft, predicated=True)
    outcome = outcome_value(draft)
    is_which = claim is not None and bool(draft.head.mask >> (high_bit(claim.mask) + 1) & 1)  # "the last ranked match"
    if outcome is not None and (claim is None or is_which or low_bit(claim.mask) < low_bit(outcome[2])):
        path, value, mask = outcome
        draft.ledger.use(mask, OUTCOME_QUALITY)
        draft.told |= mask
        draft.measure = Measure(reducer, path, (), (value,))
        return True
    if claim is None:
        return False
    _take_claim(draft, claim)
    draft.measure = Measure(reducer, claim.entry.name, (), (claim.value,))
    return True
