"""Which property of an event a number measures: the one named, that of its unit or scale, or the event's amount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, low_bit, number_of
from coterie.nlu.concepts import concepts, may_be_verb
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.fieldvalues import convert, dimension, is_conceived_in, is_fraction, is_money, numbers_among, unit_of
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.labels import MOST_TIMES, NUMERIC, is_label, is_past_counting, is_size
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.mentioned import UNSAID, Head, bits
from coterie.nlu.moneyranks import CURRENCIES, PART_RANK, PRICED, TOKENS, is_in_tokens, money_rank
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import ends_of, name_forms, split_words
from coterie.nlu.tokens import is_plural
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_ABSURD = 0.01
"""The share of what was seen below which a length, or beyond whose inverse, is another kind of length."""

_SCALE = 2
"""How many times the largest score seen its scale may reach."""

_SCORES = words("score rating star grade")
_GRADING, _GIVING = words("rate score grade review rating"), words("give leave")
"""Verbs that give a score: the number behind them is no count, but what was given."""
_COUNTING = words("count num quantity qty number")
"""Words of the names of what holds a count, and no money."""

_NO_MEASURES = ("id", "number", "count", "position", "index")
"""Endings of names whose numbers tell things apart, count or place them."""

_AMOUNT = words("amount")
_GRADED = 0.8
_QUANTITIES = words("quantity qty count number num amount")
_STANDS_AT = words("total new current left remaining after balance")
"""Words of the names of what there is after a deed, beside how much it moved."""

_IN_ONE, _NO_COUNTING = words("quantity qty count num number item"), words("with in on at per")
"""Words of the names of how many things one occurrence had, and prepositions behind which none is counted."""

_SIZES = words("size count quantity qty number num length amount volume capacity")
_AMOUNTS = words("amount points quantity value gems coins credits miles")
_HEAPS = words("qty quantity count row record")
"""Words of the names of how many things there were at once."""

_TIME_UNITS = words("second minute hour day month year")
_UNIT_WORDS = _TIME_UNITS | words("seconds minutes hours days months years sec secs min mins hr hrs")
"""Words of names for how far something was from its time, which no length of the thing itself is."""

_SMALL_WORD, _WORD_OF_EVENT = 0.2, 0.2
"""What a word without weight, and one that the event's own name takes, tell of a property."""

_NO_NOUNS = (Role.PRONOUN, Role.AND, Role.OR, Role.BUT, Role.COMMA, Role.RELATIVE, Role.PREPOSITION)
"""Where one of these stands behind a number, it counts nothing that is named: "above 900 and were insured"."""

_SIDES_OF_CHANGE = {"to": words("new after to current updated"), "from": words("old before from previous prior")}
"""Words of the names of what a change led to and what it set out from, by the preposition that says which."""

_AGE, _AGED = words("age"), words("younger older aged old")
"""Words of the names of ages, and what is said of one."""

_FAR = 0.05

_SINGLED = words("single individual")
"""Between a number and a noun, these say no more than that each counts for itself."""


def numeric_property(draft: Draft, edge: Edge) -> str | None:
    """The property that a bound or a range measures: the one named, or that of its unit, or the event's amount."""
    if not isinstance(edge.meaning, (Bound, Range)):
        return None
    number = number_of(edge.meaning)
    named = [p for p in draft.named if draft.type_of(p.entry) in NUMERIC and may_measure(draft, number, p)]
    if not named:
        return default_property(draft, number)
    best = max(named, key=lambda p: (worth(draft, p) - _FAR * _distance(p.mask, edge), -p.entry.id))
    draft.ledger.use(best.mask, NAMED_QUALITY)
    return best.entry.name


def on_its_side(draft: Draft, path: str, meaning: Bound | Range) -> str:
    """Of a least and a most that an event keeps, the one that a number bounds: "searched for up to 300" of `max_price`.

    A name that is spelled stays, as does one without its other side.
    """
    parts = split_words(path)
    if not isinstance(meaning, Bound) or not _SIDES.keys() & {part.lower() for part in parts}:
        return path
    wanted = "max" if meaning.operator in (Operator.AT_MOST, Operator.LESS_THAN) else "min"
    if meaning.operator in (Operator.EQUALS, Operator.DIFFERS) or draft.stretch.analysis.spoken(_SAID_SIDES):
        return path
    rest = [_SIDES.get(part.lower(), part.lower()) for part in parts]
    for entry in numeric_entries(draft):
        others = [part.lower() for part in split_words(entry.name)]
        if [_SIDES.get(part, part) for part in others] == rest and any(part.startswith(wanted) for part in others):
            return entry.name
    return path


_SIDES = dict.fromkeys(("min", "max", "minimum", "maximum"), "")
_SAID_SIDES = words("minimum min maximum max lowest highest")
"""Words of names for a least and a most, and those that say which of them is meant."""


def is_of_deed(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether an amount of money stands right behind a noun for the event: "used a coupon on an order over $50"."""
    stretch, before = draft.stretch, edge.start - 1
    if number.currency is None or before < 0:
        return False
    while before > stretch.low and not stretch.content >> before & 1:
        before -= 1
    if not (draft.head.mask & stretch.analysis.nominal & stretch.own) >> before & 1:
        return False
    numbers = (found for found in draft.mentioned if draft.type_of(found.entry) in NUMERIC)
    return not any(
        found.mask >> before & 1 and draft.is_spelled(found) for found in numbers
    )  # the "payout" of Claim Paid, which keeps one


def _buys_tokens(draft: Draft) -> bool:
    """Whether an event is that credits or the like were paid for, whose amount is money: Credits Purchased."""
    return not _BUYING.isdisjoint(deed_lemmas(draft.head.entry.name))


_BUYING, _OF_SALE = words("purchase buy order"), words("point")
"""Last words of the names of what buys, and what a POS is a short form of besides, which is no token."""


def spent_property(draft: Draft, edge: Edge) -> str | None:
    """The property that holds what was spent: the event's amount of money, or the one that a noun names."""
    if not isinstance(edge.meaning, (Bound, Range)):
        return None
    signed = number_of(edge.meaning).currency is not None
    number = replace(number_of(edge.meaning), currency=number_of(edge.meaning).currency or "USD")
    if TOKENS & name_forms(draft.head.entry.name) and not signed and not _buys_tokens(draft):
        amounts = [entry.name for entry in numeric_entries(draft) if _AMOUNTS & name_forms(entry.name)]
        return amounts[0] if len(amounts) == 1 else None
    said = draft.stretch.content & ~draft.head.mask & ~span_mask(edge.start, edge.end)
    tokens = draft.stretch.analysis.tokens
    named = [
        found
        for found in draft.named
        if draft.type_of(found.entry) in NUMERIC
        and is_money(found.entry)
        and any(not may_be_verb(tokens[n].lemmas) for n in bits(found.mask & said))
    ]
    if not named:
        return default_property(draft, number, signed=signed)
    usual = default_property(draft, number, signed=signed)
    forms = draft.stretch.analysis.links.forms

    def rank(found: Head) -> tuple[bool, float, int]:
        spelled = any(forms[n] & name_forms(found.entry.name) for n in bits(found.mask))
        return (spelled or found.entry.name == usual, worth(draft, found), -found.entry.id)

    best = max(named, key=rank)
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


def numeric_entries(draft: Draft) -> list[Entry]:
    """The properties of the event that hold numbers."""
    return [*draft.numbers]


def default_property(draft: Draft, number: Number, *, signed: bool = True) -> str | None:
    """The property that a number measures when none is named; `signed` tells whether its currency was said."""
    numeric = numeric_entries(draft)
    if number.unit == "percent" or is_fraction(number):
        return next((entry.name for entry in numeric if unit_of(entry.name) in ("percent", "ratio")), None)
    if number.unit is not None and number.unit != "cent":
        wanted = dimension(number.unit)
        of_unit = [
            entry
            for entry in numeric
            if dimension(unit_of(entry.name)) == wanted and not _is_absurd(number, entry, draft.values_of(entry))
        ]
        if not of_unit:
            return None
        return min(of_unit, key=lambda e: (*_untouched(draft, e), unit_of(e.name) != number.unit, e.id)).name
    if number.currency is None:
        score = score_property(draft, number)
        if score is not None:
            return score
    money = [entry for entry in numeric if is_money(entry)]
    if number.currency is not None:
        money = [entry for entry in money if not (signed and is_in_tokens(entry))]
        said = name_forms(draft.head.entry.name)
        if TOKENS & said - (_OF_SALE if "sale" in said else frozenset()):
            paid = [entry for entry in money if PRICED & name_forms(entry.name)]
            amounts = [entry for entry in money if name_forms(entry.name) == _AMOUNT] if _buys_tokens(draft) else []
            money = paid or amounts
    if money:
        own = name_forms(draft.head.entry.name)
        if any(name_forms(entry.name) & CURRENCIES and money_rank(entry, own) < PART_RANK for entry in money):
            money = [entry for entry in money if name_forms(entry.name) != _AMOUNT]  # which is of what was bought
        return min(money, key=lambda entry: (money_rank(entry, own), entry.id)).name
    measures = [entry for entry in numeric if not entry.name.lower().endswith(_NO_MEASURES)]
    if number.currency is not None:
        return None
    return measures[0].name if len(measures) == 1 else spanning_property(draft, number, numeric)


def _untouched(draft: Draft, entry: Entry) -> tuple[bool, bool]:
    """Whether the clause says no word of a name, even within a number: the "advance" of `days_in_advance`.

    Said first are words besides those of the event: "a delivery delayed by 15 minutes" tells of the delay.
    """
    forms = name_forms(entry.name) - _UNIT_WORDS
    forms |= {stem for form in forms for stem in stems_of(form)}
    stretch = draft.stretch
    said = [n for n in range(stretch.low, stretch.high) if forms & stretch.analysis.links.forms[n]]
    return all(draft.head.mask >> n & 1 for n in said), not said


def may_measure(draft: Draft, number: Number, found: Head) -> bool:
    """Whether a number may be of a property that is named: by more than a preposition, or by its unit as well."""
    if not fits(number, found.entry):
        return False
    if _SCORES & name_forms(found.entry.name) and not _is_on_scale(draft, number, found.entry):
        return False
    if is_past_counting(draft, number, found):
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
    """Whether a length is far from all that a property was seen to hold: 15 minutes of a term in months."""
    seen = [abs(value) for value in numbers_among(values) if value]
    if not seen or dimension(number.unit) != "time":
        return False
    value = convert(number, entry, values)
    if value < 1 <= min(seen) and all(float(each).is_integer() for each in seen):
        return True  # "3 hours" of what is kept in whole days
    return value < _ABSURD * min(seen) or value > max(seen) / _ABSURD


def spanning_property(draft: Draft, number: Number, numeric: Sequence[Entry]) -> str | None:
    """The only property whose values seen lie on both sides of a large number: "a 10k" among distance, time, pace."""
    if number.value <= MOST_TIMES:
        return None
    found = []
    for entry in numeric:
        seen = numbers_among(draft.values_of(entry))
        if seen and min(seen) <= number.value <= max(seen):
            found.append(entry.name)
    return found[0] if len(found) == 1 else None


def score_property(draft: Draft, number: Number) -> str | None:
    """The score that an event gives, where that is its point: "an NPS of 6", "rated it 4"; none beyond its scale.

    Of several the one that is said: the host's rating of "rated the host 8".
    """
    scores = [e for e in draft.owned if _SCORES & name_forms(e.name) and draft.type_of(e) is FieldType.NUMBER]
    if not scores:
        return None
    best = max(scores, key=lambda entry: (rated_mask(draft, entry).bit_count(), -entry.id))
    return best.name if _is_on_scale(draft, number, best) else None


def rated_mask(draft: Draft, entry: Entry) -> int:
    """The tokens that say what a score is of: the "host" of `host_rating`."""
    forms = name_forms(entry.name) - _SCORES - _GRADING or name_forms(entry.name)
    stretch = draft.stretch
    own = stretch.own & stretch.content
    return sum(1 << n for n in bits(own) if forms.intersection(stretch.analysis.links.forms[n])) if forms else 0


def changed_property(draft: Draft, edge: Edge) -> str | None:
    """The value that a change led to or set out from: the new amount of "lifted it to 300", the old of "from 200"."""
    wanted = _SIDES_OF_CHANGE.get(draft.stretch.word(edge.start - 1))
    if wanted is None:
        return None
    found = [entry for entry in numeric_entries(draft) if wanted & name_forms(entry.name)]
    return found[0].name if len(found) == 1 else None


def aged_property(draft: Draft, edge: Edge) -> str | None:
    """The age that an event keeps, where a number is said to be one: "added a driver younger than 21"."""
    words_said = {draft.stretch.word(number) for number in range(edge.start - 1, edge.end + 1)}
    if words_said.isdisjoint(_AGED):
        return None
    ages = [entry for entry in numeric_entries(draft) if _AGE & name_forms(entry.name)]
    return ages[0].name if len(ages) == 1 else None


def graded_property(draft: Draft, edge: Edge, number: Number) -> str | None:
    """The score that somebody gave, by a verb that gives one and no noun that is counted: "graded it 7 or better"."""
    stretch, analysis = draft.stretch, draft.stretch.analysis
    noun = noun_behind(draft, edge)
    roles = (analysis.role_at(n) for n in range(edge.end, noun + 1))
    if not any(mark is not None and mark.role is Role.PREPOSITION for mark in roles) and noun >= 0:
        return None
    if number.unit is not None or number.currency is not None:
        return None
    verbs = analysis.inflected(_GRADING) & draft.head.mask | analysis.inflected(_GIVING)
    verbs &= stretch.own & ((1 << edge.start) - 1) & analysis.verbs
    score = score_property(draft, number) if verbs else None
    if score is not None:
        draft.ledger.use(verbs, _GRADED)
    return score


def _is_on_scale(draft: Draft, number: Number, entry: Entry) -> bool:
    highest = largest(draft.values_of(entry))
    return not highest or number.value <= _SCALE * highest


def fits(number: Number, entry: Entry) -> bool:
    """Whether a number's unit can be that of a property."""
    unit = unit_of(entry.name)
    if number.unit == "place":
        return unit == "place"
    if number.currency is not None:
        counts = is_conceived_in(entry, "count") or _COUNTING & name_forms(entry.name)
        return not is_in_tokens(entry) and (is_money(entry) or (unit in (None, "cent") and not counts))
    if number.unit == "percent":
        return unit in ("percent", "ratio") or (unit is None and not is_money(entry))
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
    if noun >= 0 and draft.head.mask & draft.stretch.own & 1 << (noun + 1) and draft.stretch.content >> (noun + 1) & 1:
        noun += 1  # the stamps of "8 postage stamps"
    unit = number.unit or ""
    counted: list[Entry] = []
    for entry in draft.numbers:
        if is_label(entry):
            continue
        forms = name_forms(entry.name)
        if unit in forms:
            return entry.name
        if number.unit is None and noun >= 0 and draft.stretch.analysis.links.forms[noun] & forms:
            kept_in = unit_of(entry.name)
            is_counted = kept_in is None or kept_in in draft.stretch.analysis.links.forms[noun]
            if draft.head.mask >> noun & 1 and (is_money(entry) or not is_counted):
                continue  # the `order_value` of an order counts no orders, the `ad_length_seconds` of an ad no ads
            counted.append(entry)
    moved = _moved_property(draft, noun) if any(_STANDS_AT & name_forms(entry.name) for entry in counted) else None
    if moved is not None or counted:
        return moved or counted[0].name
    if number.unit is not None:
        return default_property(draft, number)
    if number.value > MOST_TIMES and noun >= 0 and draft.head.mask >> noun & 1:
        amounts = [entry for entry in draft.owned if _AMOUNTS & name_forms(entry.name)]
        amounts = amounts or [entry for entry in draft.numbers if _HEAPS & name_forms(entry.name)]
        return amounts[0].name if len(amounts) == 1 else None
    return None


def heap_property(draft: Draft, noun: int) -> str | None:
    """How many there were of what the name of an event has in the plural: `qty` of Seats Added."""
    forms = draft.stretch.analysis.links.forms[noun]
    plural = {word.lower() for word in split_words(draft.head.entry.name) if word.endswith("s")}
    if not any(not forms.isdisjoint(lemmas(word)) and word not in lemmas(word) for word in plural):
        return None
    found = []
    for entry in draft.numbers:
        named = name_forms(entry.name)
        if named & (_HEAPS | forms) and not named & _STANDS_AT and not is_label(entry) and not is_money(entry):
            found.append(entry.name)
    return found[0] if len(found) == 1 else None


def size_property(draft: Draft, edge: Edge) -> str | None:
    """The property that says how large a thing is that a number describes: the `pack_size` of "a 100 credit pack"."""
    if not isinstance(edge.meaning, Bound) or not is_size(draft, edge):
        return None
    number = edge.meaning.number
    forms = draft.stretch.analysis.links.forms
    unit, thing = forms[edge.end], forms[edge.end + 1]
    sizes = [entry for entry in numeric_entries(draft) if not is_money(entry) and not is_label(entry)]
    of_unit = [entry.name for entry in sizes if unit & name_forms(entry.name)]
    of_thing = [e.name for e in sizes if thing & name_forms(e.name) and _SIZES & name_forms(e.name)]
    seen = [e.name for e in sizes if _SIZES & name_forms(e.name) and number.value in numbers_among(draft.values_of(e))]
    found = of_unit or of_thing or seen
    return found[0] if len(found) == 1 else None


def _moved_property(draft: Draft, noun: int) -> str | None:
    """How many an event moved of what it is named after, where it keeps what that led to as well."""
    if not draft.literal >> noun & 1:
        return None
    found = [e.name for e in numeric_entries(draft) if ends_of(e.name)[0] in _QUANTITIES and not is_label(e)]
    return found[0] if len(found) == 1 else None


def noun_behind(draft: Draft, edge: Edge) -> int:
    """The token that a number may count; -1 where only a time or nothing follows."""
    noun = draft.stretch.after(edge.end)
    if noun >= 0 and draft.stretch.word(noun) in _SINGLED:
        noun = draft.stretch.after(noun + 1)  # "at least one single transaction"
    if noun < 0 or draft.stretch.time_mask >> noun & 1:
        return -1
    mark = draft.stretch.analysis.role_at(noun)
    if mark is not None and mark.role in _NO_NOUNS:
        return -1
    return -1 if any(draft.stretch.word(n) in _NO_COUNTING for n in range(edge.end, noun + 1)) else noun


def is_parted_from(draft: Draft, edge: Edge) -> bool:
    """Whether a denial stands between a number and the event: "with 2 kids have no policy" counts no policies."""
    noun, head = noun_behind(draft, edge), draft.head.mask
    if noun >= 0 and head >> noun & 1:
        return False
    last = high_bit(head) if noun >= 0 else low_bit(head)
    return any(edge.end <= mark.start < last for mark in draft.stretch.marks(Role.NOT))


def counted_noun(draft: Draft, edge: Edge) -> int:
    """The noun that a number stands before, past one that describes it: the orders of "15 dinner orders"."""
    noun, stretch = noun_behind(draft, edge), draft.stretch
    following = noun + 1
    if noun < 0 or draft.counted >> noun & 1 or following >= stretch.high or not draft.counted >> following & 1:
        return noun
    is_measured = any(
        found.mask >> noun & 1
        and draft.type_of(found.entry) in NUMERIC
        and dimension(unit_of(found.entry.name)) != "time"  # nobody says "3 late deliveries" of minutes
        for found in draft.named
    )
    is_phrase = noun == edge.end and not is_measured and is_plural(stretch.analysis.tokens[following])
    return following if is_phrase else noun


def portion_property(draft: Draft, edge: Edge) -> str | None:
    """The property that says how many were in one occurrence: "orders of 4 tickets", "4 in one order"."""
    stretch = draft.stretch
    number = number_of(edge.meaning) if isinstance(edge.meaning, (Bound, Range)) else None
    if number is None or number.unit or number.currency or noun_behind(draft, edge) != edge.end:
        return None
    of = edge.start if stretch.word(edge.start) == "of" else edge.start - 1
    is_deed = of > 0 and stretch.word(of) == "of" and bool(draft.head.mask >> (of - 1) & 1)
    is_deed = is_deed and not stretch.word(of - 1).endswith("ed")
    if not is_deed and all(mark.start < edge.end for mark in stretch.marks(Role.SINGLE)):
        return None
    amounts = [entry.name for entry in draft.numbers if _IN_ONE & name_forms(entry.name) and not is_money(entry)]
    beside = counted_property(draft, edge, number)
    if beside is not None and not is_money(draft.property(beside)):
        return beside
    return amounts[0] if len(amounts) == 1 else None


def largest(values: tuple[object, ...]) -> float:
    """The largest number among values seen; 0 without any."""
    return max(map(abs, numbers_among(values)), default=0.0)
