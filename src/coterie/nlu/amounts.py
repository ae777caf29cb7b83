"""Numbers in an event's clause: what counts how often it happened, and what measures one of its properties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, is_bare, low_bit, number_of
from coterie.nlu.concepts import concepts, may_be_verb
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.fieldtests import bare_list, bound_tests, one_of_numbers
from coterie.nlu.fieldvalues import convert, dimension, is_fraction, is_money, unit_of
from coterie.nlu.heads import UNSAID, Head
from coterie.nlu.index import Entry
from coterie.nlu.labels import (
    MOST_TIMES,
    NUMERIC,
    is_label,
    is_measure,
    is_plain,
    is_plural,
    labelled,
    labelling,
    marking,
    of_property_head,
    part_count,
    precedes_number,
)
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.wordlists import words
from coterie.schema.space import FieldType

_MONEY_RANK = {
    "total": 0,
    "amount": 1,
    "spend": 1,
    "price": 2,
    "fare": 2,
    "refund": 2,
    "payment": 2,
    "value": 3,
    "cost": 3,
    "revenue": 5,
    "subtotal": 6,
    "balance": 7,
    "tip": 8,
    "fee": 8,
    "discount": 9,
    "tax": 9,
    "shipping": 9,
}
"""How far each word is from what people mean by an amount of money without a name (`generation.md` 3)."""

_OTHER_MONEY_RANK, _LONG_NAME_RANK = 7, 2
_LONGEST_MONEY_NAME = 2
_RATED = words("star")
"""Nouns that are counted to rate something."""

_ABSURD = 0.01
_SCALE = 2
"""How many times the largest score seen its scale may reach."""

_STANDING = 0.4
_SCORES = words("score rating star grade")
_NO_MEASURES = ("id", "number", "count", "position", "index")
"""Endings of names whose numbers tell things apart, count or place them."""

_COSTING, _COSTING_QUALITY = words("cost worth price value pay come charge run set"), 0.6
_AMOUNTS = words("amount points quantity value gems coins credits miles")
_TIME_UNITS = words("second minute hour day month year")
_LINKS = words("of is was a at")
"""Between a noun and the number that says how much it is: "an NPS of 6"."""

_SMALL_WORD, _WORD_OF_EVENT = 0.2, 0.4
"""What a word without weight, and one that the event's own name takes, tell of a property."""

_FAR = 0.05
_SURELY_NAMED = 0.9
_REACH_BACK, _REACH_AHEAD, _REACH_COUNTED = 6, 4, 4
_BEHIND, _STEP_BACK, _STEP_AHEAD, _WORTHLESS = 0.1, 0.15, 0.2, 0.1
"""What speaks for a name right behind its number, against each step between them, and what is too little."""

_SAME_SCORE = 1e-9
_RANKS, _BETTER = words("rank position place standing"), words("better higher")
_COUNT_BEHIND, _COUNT_FOR_WANT = 0.4, 0.3
_PAYING = words("pay donate contribute deposit withdraw transfer tip invest stake wager earn save owe borrow repay bid")


# Which property a number measures -------------------------------------------------------------------------------------


def numeric_property(draft: Draft, edge: Edge) -> str | None:
    """The property that a bound or a range measures: the one named, or that of its unit, or the event's amount."""
    if not isinstance(edge.meaning, (Bound, Range)):
        return None
    number = number_of(edge.meaning)
    named = [p for p in draft.named if draft.type_of(p.entry) in NUMERIC and _may_measure(draft, number, p)]
    if not named:
        return default_property(draft, number)
    best = max(named, key=lambda p: (worth(draft, p) - _FAR * _distance(p.mask, edge), -p.entry.id))
    draft.ledger.use(best.mask, NAMED_QUALITY)
    return best.entry.name


def worth(draft: Draft, found: Head) -> float:
    """How clearly the clause names a property: small words and those of the event itself tell little of it."""
    weights, head = draft.stretch.analysis.weights, draft.head.mask
    said = sum(
        quality * max(weights[n], _SMALL_WORD) * (_WORD_OF_EVENT if head >> n & 1 else 1.0)
        for n, quality in found.qualities
    )
    return said + found.prior - UNSAID * (1.0 - found.strength)


def default_property(draft: Draft, number: Number) -> str | None:
    """The property that a number measures when none is named."""
    numeric = [entry for entry in draft.owned if draft.type_of(entry) is FieldType.NUMBER]
    if number.unit == "percent" or is_fraction(number):
        return next((entry.name for entry in numeric if unit_of(entry.name) in ("percent", "ratio")), None)
    if number.unit is not None and number.unit != "cent":
        wanted = dimension(number.unit)
        of_unit = [
            entry
            for entry in numeric
            if dimension(unit_of(entry.name)) == wanted and not _is_absurd(number, entry, draft.values_of(entry))
        ]
        return min(of_unit, key=lambda entry: (not _is_touched(draft, entry), entry.id)).name if of_unit else None
    if number.currency is None:
        score = _score_property(draft, number)
        if score is not None:
            return score
    money = [entry for entry in numeric if is_money(entry)]
    if money:
        return min(money, key=lambda entry: (_money_rank(entry), entry.id)).name
    measures = [entry for entry in numeric if not entry.name.lower().endswith(_NO_MEASURES)]
    if number.currency is not None:
        return None
    return measures[0].name if len(measures) == 1 else _in_range(draft, number, numeric)


def _is_touched(draft: Draft, entry: Entry) -> bool:
    """Whether the clause says some word of a name, even within a number: the "advance" of `days_in_advance`."""
    forms = name_forms(entry.name) - _TIME_UNITS
    stretch = draft.stretch
    return any(forms.intersection(stretch.analysis.links.forms[n]) for n in range(stretch.low, stretch.high))


def _may_measure(draft: Draft, number: Number, found: Head) -> bool:
    """Whether a number may be of a property that is named: by more than a preposition, or by its unit as well."""
    if not _fits(number, found.entry):
        return False
    unit = unit_of(found.entry.name)
    if draft.is_small(found):
        return number.unit is not None and dimension(unit) == dimension(number.unit)
    return unit is not None or number.unit in (None, "percent", "cent") or not _has_unit(draft, number)


def _has_unit(draft: Draft, number: Number) -> bool:
    """Whether the event has a property in the unit of a number."""
    wanted = dimension(number.unit)
    return any(draft.type_of(e) is FieldType.NUMBER and dimension(unit_of(e.name)) == wanted for e in draft.owned)


def _is_absurd(number: Number, entry: Entry, values: tuple[object, ...]) -> bool:
    """Whether a number is far below all that a property was seen to hold: 15 minutes of a term in months."""
    lowest = min((abs(v) for v in values if isinstance(v, (int, float)) and v), default=0.0)
    return convert(number, entry, values) < _ABSURD * lowest


def _in_range(draft: Draft, number: Number, numeric: Sequence[Entry]) -> str | None:
    """The only property whose values seen lie on both sides of a large number: "a 10k" among distance, time, pace."""
    if number.value <= MOST_TIMES:
        return None
    found = []
    for entry in numeric:
        seen = [v for v in draft.values_of(entry) if isinstance(v, (int, float)) and not isinstance(v, bool)]
        if seen and min(seen) <= number.value <= max(seen):
            found.append(entry.name)
    return found[0] if len(found) == 1 else None


def _score_property(draft: Draft, number: Number) -> str | None:
    """The score that an event gives, where that is its point: "an NPS of 6", "rated it 4"; none beyond its scale."""
    for entry in draft.owned:
        if _SCORES & name_forms(entry.name) and draft.type_of(entry) is FieldType.NUMBER:
            highest = largest(draft.values_of(entry))
            return entry.name if not highest or number.value <= _SCALE * highest else None
    return None


def _money_rank(entry: Entry) -> int:
    ranks = [_MONEY_RANK[form] for form in name_forms(entry.name) if form in _MONEY_RANK]
    is_long = len(name_lemmas(entry.name)) > _LONGEST_MONEY_NAME
    return min(ranks, default=_OTHER_MONEY_RANK) + (_LONG_NAME_RANK if is_long else 0)


def _fits(number: Number, entry: Entry) -> bool:
    """Whether a number's unit can be that of a property."""
    unit = unit_of(entry.name)
    if number.currency is not None:
        return is_money(entry) or unit in (None, "cent")
    if number.unit == "percent":
        return unit in ("percent", "ratio") or not is_money(entry)
    if number.unit in (None, "cent"):
        return True
    if unit is None and dimension(number.unit) == "time":
        table = concepts().fields
        return any(table[concept].unit in _TIME_UNITS for concept in entry.concepts if concept in table)
    return unit is None or dimension(unit) == dimension(number.unit)


def _distance(mask: int, edge: Edge) -> int:
    """The steps from a name to a number."""
    if high_bit(mask) < edge.start:
        return edge.start - high_bit(mask)
    return max(0, low_bit(mask) - edge.end + 1)


def counted_property(draft: Draft, edge: Edge, number: Number) -> str | None:
    """The property that counts what a number stands before: its own name, its unit, or what the event moves.

    "5000 calories", "100 km", "40 items"; "5,000 points" of Points Redeemed, where no such number of deeds is meant.
    """
    noun = noun_behind(draft, edge)
    unit = number.unit or ""
    for entry in draft.owned:
        if draft.type_of(entry) is not FieldType.NUMBER or is_label(entry):
            continue
        forms = name_forms(entry.name)
        if unit in forms or (number.unit is None and noun >= 0 and draft.stretch.analysis.links.forms[noun] & forms):
            return entry.name
    if number.unit is not None:
        return default_property(draft, number)
    if number.value > MOST_TIMES and noun >= 0 and draft.head.mask >> noun & 1:
        amounts = [entry for entry in draft.owned if _AMOUNTS & name_forms(entry.name)]
        return amounts[0].name if len(amounts) == 1 else None
    return None


def noun_behind(draft: Draft, edge: Edge) -> int:
    """The token that a number may count; -1 where only a time or nothing follows."""
    noun = draft.stretch.after(edge.end)
    if noun < 0 or draft.stretch.time_mask >> noun & 1:
        return -1
    return -1 if any(draft.stretch.word(n) == "with" for n in range(edge.end, noun)) else noun


def largest(values: tuple[object, ...]) -> float:
    """The largest number among values seen; 0 without any."""
    return max((abs(v) for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)), default=0.0)


# Counts and tests -----------------------------------------------------------------------------------------------------


def take_quantities(draft: Draft) -> None:
    """Counts of the event, and tests of its properties against numbers."""
    for edge in draft.stretch.quantities:
        if draft.ledger.has_edge(edge) or draft.stretch.tells_age(edge):
            continue
        meaning = edge.meaning
        if isinstance(meaning, Frequency):
            draft.counts.extend(meaning.bounds)
            draft.ledger.use_edge(edge)
        elif isinstance(meaning, (Bound, Range)):
            _take_bound(draft, edge, meaning)


def as_count(meaning: Bound | Range) -> Bound | Range:
    """A number as a count: a bare one is a minimum, except zero."""
    if isinstance(meaning, Bound) and meaning.bare and meaning.number.value != 0:
        return Bound(Operator.AT_LEAST, meaning.number)
    return meaning


def _take_bound(draft: Draft, edge: Edge, meaning: Bound | Range) -> None:
    number = number_of(meaning)
    if not draft.counts and is_plain(number) and precedes_number(draft, edge):
        _count(draft, edge, meaning)
        return
    label = labelled(draft, edge, meaning)
    if label is not None:
        draft.ledger.use(1 << (edge.start - 1), NAMED_QUALITY)
        _test(draft, edge, meaning, label.name, 1 << (edge.start - 1))
        if not any(may_be_verb(draft.stretch.analysis.tokens[n].lemmas) for n, _ in draft.head.qualities):
            draft.ledger.extra -= _STANDING  # "level 40+" without a deed is what people have reached
        return
    found = labelling(draft, edge) or marking(draft, edge)
    if found is None and not counts_head(draft, edge, number):
        found = _adjacent_property(draft, edge, number) or of_property_head(draft)
    parts = None if found is not None else part_count(draft, edge, number)
    if found is not None:
        draft.ledger.use(found.mask, NAMED_QUALITY)
        _test(draft, edge, meaning, found.entry.name, found.mask)
    elif parts is not None:
        _test(draft, edge, meaning, parts, 0)
    elif not draft.counts and _is_count(draft, edge, number):
        _count(draft, edge, meaning)
        if edge.start > high_bit(draft.head.mask):
            draft.ledger.extra -= _COUNT_BEHIND  # "level 40+": a number behind the noun rather says which one
    else:
        path = None if is_plain(number) and _has_other_noun(draft, edge) else default_property(draft, number)
        if path is not None:
            _test(draft, edge, meaning, path, 0)
        elif _can_count(number) and not draft.counts:
            _count(draft, edge, meaning)
            draft.ledger.extra -= _COUNT_FOR_WANT


def _count(draft: Draft, edge: Edge, meaning: Bound | Range) -> None:
    draft.counts.append(as_count(meaning))
    draft.ledger.use_edge(edge)


def _test(draft: Draft, edge: Edge, meaning: Bound | Range, path: str, name_mask: int) -> None:
    """Hold a property against a number, or against the list of bare numbers that it begins."""
    entry = draft.property(path)
    free = [other for other in draft.stretch.quantities if other is edge or not draft.ledger.has_edge(other)]
    group = bare_list(draft.stretch, free, edge)
    mask = span_mask(edge.start, edge.end) | name_mask
    if len(group) > 1:
        draft.tests.append(one_of_numbers(draft.ledger, entry, draft.values_of(entry), group, mask))
    else:
        draft.tests.extend(bound_tests(entry, _ranked(draft, edge, meaning, entry), draft.values_of(entry), mask))
    for other in group:
        draft.ledger.use_edge(other)
    use_cost(draft, meaning)


def use_cost(draft: Draft, meaning: Bound | Range) -> None:
    """Words that say no more than that something has its price: "cost more than $10", "worth £40"."""
    if number_of(meaning).currency is not None:
        draft.ledger.use_words(_COSTING, _COSTING_QUALITY)


def _can_count(number: Number) -> bool:
    """Whether a number may say how often something happened: a whole one without a unit."""
    return is_plain(number) and float(number.value).is_integer()


def _ranked(draft: Draft, edge: Edge, meaning: Bound | Range, entry: Entry) -> Bound | Range:
    """A bound on a rank, where a better one is a lower number: "position 3 or better"."""
    if not isinstance(meaning, Bound) or meaning.operator is not Operator.AT_LEAST:
        return meaning
    is_better = any(draft.stretch.word(n) in _BETTER for n in range(edge.start, edge.end + 2))
    return replace(meaning, operator=Operator.AT_MOST) if is_better and _RANKS & name_forms(entry.name) else meaning


def counts_head(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a number stands before a noun of the event that is not better the name of one of its properties."""
    noun = noun_behind(draft, edge)
    if not _can_count(number) or noun < 0 or not draft.head.mask >> noun & 1:
        return False
    if draft.stretch.analysis.tokens[noun].lemma in _RATED and _score_property(draft, number) is not None:
        return False
    content = draft.stretch.content
    if not draft.literal >> noun & 1 and is_measure(draft, noun):
        return False
    return not any(
        found.mask >> noun & 1
        and (found.mask & content).bit_count() > 1
        and found.strength > _SURELY_NAMED
        and not is_label(found.entry)
        for found in draft.named
    )


def _has_other_noun(draft: Draft, edge: Edge) -> bool:
    """Whether a number belongs to something that is not understood, or stands before the event."""
    noun = noun_behind(draft, edge)
    other = noun >= 0 and noun not in draft.ledger.tokens and not draft.stretch.is_blank(noun)
    return other or edge.start < low_bit(draft.head.mask)


def _adjacent_property(draft: Draft, edge: Edge, number: Number) -> Head | None:
    """A numeric property named right before or right after a number."""
    best: tuple[float, Head] | None = None
    for found in draft.named:
        if draft.type_of(found.entry) not in NUMERIC or not _may_measure(draft, number, found):
            continue
        if is_label(found.entry) and _is_before_noun(draft, edge, found.mask):
            continue
        is_head = draft.head.how == "property" and found.entry.name == draft.head.evidence
        if not is_head and not draft.ledger.free(found.mask) and not found.mask & ~draft.head.mask:
            continue
        score = _nearness(draft, edge, number, found)
        if score is not None and (best is None or score > best[0] + _SAME_SCORE):
            best = (score, found)
    return best[1] if best and best[0] > _WORTHLESS else None


def _is_before_noun(draft: Draft, edge: Edge, mask: int) -> bool:
    """Whether a number stands before a noun in the plural, which it therefore counts: "12 levels"."""
    noun = noun_behind(draft, edge)
    return noun >= 0 and bool(mask >> noun & 1) and is_plural(draft.stretch.analysis.tokens[noun])


def _nearness(draft: Draft, edge: Edge, number: Number, found: Head) -> float | None:
    """How much speaks for a name near a number; None where it is out of reach, or names the number behind it."""
    after, before = noun_behind(draft, edge), draft.stretch.before(edge.start)
    first, last = low_bit(found.mask), high_bit(found.mask)
    clear = worth(draft, found)
    if edge.end <= first and any(q.start == last + 1 and is_bare(q.meaning) for q in draft.stretch.quantities):
        return None
    if number.unit is not None and not found.mask & ~span_mask(edge.start, edge.end):
        return _BEHIND + clear
    if after >= 0 and found.mask >> after & 1:
        return _BEHIND + clear
    if before >= 0 and found.mask >> before & 1:
        return clear
    if last < edge.start and edge.start - last <= _REACH_BACK:
        return clear - _STEP_BACK * (edge.start - last)
    if first >= edge.end and first - edge.end <= _REACH_AHEAD and number.currency is None:
        return clear - _STEP_AHEAD * (first - edge.end + 1)
    return None


def _is_count(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a number counts occurrences: it stands before a noun of the event, or alone."""
    stretch, head = draft.stretch, draft.head.mask
    after = noun_behind(draft, edge)
    if not _can_count(number):
        return False
    is_rated = after >= 0 and stretch.analysis.tokens[after].lemma in _RATED
    if after >= 0 and head >> after & 1:
        return not is_rated or _score_property(draft, number) is None
    if _is_score(draft, edge):
        return False
    free = after >= 0 and bool(stretch.analysis.weights[after]) and after not in draft.ledger.tokens
    if free and after + 1 < stretch.high and head >> (after + 1) & 1:
        return True
    default = default_property(draft, number)
    if number.value > MOST_TIMES and default is not None:
        return False
    if head & span_mask(edge.end, max(edge.end, min(edge.end + _REACH_COUNTED, stretch.high))):
        return True
    if after >= 0 and after in draft.ledger.tokens:
        return True
    return default is None or (after == -1 and not isinstance(edge.meaning, Range) and not _is_paid(draft, edge))


def _is_paid(draft: Draft, edge: Edge) -> bool:
    """Whether a number without a noun is what somebody pays or gives: "donated over 50"."""
    verb = draft.stretch.before(edge.start)
    return verb >= 0 and not _PAYING.isdisjoint(draft.stretch.analysis.tokens[verb].lemmas)


def _is_score(draft: Draft, edge: Edge) -> bool:
    """Whether a number right behind a noun of the event is the score that it gives: "an NPS of 6"."""
    stretch = draft.stretch
    before = stretch.before(edge.start)
    if before < 0 or not draft.head.mask >> before & 1:
        return False
    linked = any(stretch.word(n) in _LINKS for n in range(max(edge.start - 2, stretch.low), edge.start))
    if not isinstance(edge.meaning, (Bound, Range)):
        return False
    return linked and _score_property(draft, number_of(edge.meaning)) is not None
