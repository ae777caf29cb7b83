"""Values of fields as a prompt says them, and numbers in the unit that a field keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.language.ast import Literal, LiteralKind
from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import concepts
from coterie.nlu.headnouns import AS_HEAD, heads_people
from coterie.nlu.index import Entry, FieldValue, SpaceIndex
from coterie.nlu.lexicon import ValueSense
from coterie.nlu.linking import Claim, ValueHit
from coterie.nlu.meanings import Number
from coterie.nlu.morphology import thing_of_plural
from coterie.nlu.names import fold, name_forms, name_lemmas, split_words
from coterie.nlu.nameweights import Kind
from coterie.nlu.paidplans import is_one_of_paid
from coterie.schema.space import FieldType, PropertySchema, TraitSchema

FAMILY_FIELDS = {
    "countries": ("country", "nationality"),
    "us_states": ("state", "region"),
    "provinces": ("state", "region", "province"),
    "languages": ("language", "locale"),
    "currencies": ("currency",),
    "genders": ("gender",),
    "cities": ("city",),
    "housing": ("is_homeowner",),
    "diets": ("diet",),
}
"""Field concepts whose values belong to a family of senses, even where the space has not seen the value."""

_WHERE_SEEN = {"regions": words("region state country"), "code_languages": words("language")}
"""Families whose values fields of these concepts may mean by a code, but only where they have been seen to."""

_SERVICES, _GOODS = "services", words("category department product aisle collection goods")
"""Values that are done for people, and words of the names of what goods are told apart by."""

_OF_PEOPLE = "employments"
"""Values that say what people live on, which the word for people may be: "freelancers", "students"."""

_HELD_TOO = {
    "cities": words("destination origin airport station dropoff pickup hub"),
    "diets": words("meal food menu dietary cuisine"),
}
"""Words of the names of further fields, and their concepts, that may hold values of a family once seen there."""

EACH_FURTHER_VALUE = 0.2
"""What each value of a list is worth behind the first one."""

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}
_SCALES: dict[str, dict[str, float]] = {
    "time": {"night": 86400.0, **{unit: float(size) for unit, size in _SECONDS.items()}, "millisecond": 0.001},
    "distance": {"metre": 1.0, "meter": 1.0, "kilometre": 1000.0, "mile": 1609.344, "foot": 0.3048},
    "data": {"byte": 1.0, "kilobyte": 1e3, "megabyte": 1e6, "gigabyte": 1e9, "terabyte": 1e12},
    "volume": {"millilitre": 1.0, "litre": 1000.0, "gallon": 3785.411784},
    "mass": {"gram": 1.0, "kilogram": 1000.0, "pound_mass": 453.59237, "ounce": 28.349523},
}
_CALENDAR_UNITS = words("week month year")
_CALENDAR = {("year", "month"): 12.0, ("month", "year"): 1 / 12, ("year", "week"): 52.0, ("month", "week"): 4.0}
_UNIT_WORDS = {
    word: unit
    for unit, said in {
        "millisecond": "ms millis",
        "second": "second sec seconds secs s",
        "minute": "minute min mins minutes",
        "hour": "hour hr hrs hours h",
        "day": "day days night nights",
        "week": "week weeks",
        "month": "month months mo",
        "year": "year years yrs",
        "cent": "cents cent pence minor",
        "percent": "percent pct perc",
        "place": "rank ranking placement placing position standing",
        "ratio": "ratio rate",
        "kilometre": "km kilometers kilometres",
        "mile": "miles mile mi mileage milage odometer",
        "metre": "meters metres",
        "foot": "ft feet",
        "byte": "bytes",
        "kilobyte": "kb",
        "megabyte": "mb",
        "gigabyte": "gb",
        "terabyte": "tb",
        "millilitre": "ml milliliters millilitres",
        "litre": "liters litres",
        "gallon": "gallons",
        "gram": "grams",
        "kilogram": "kg",
        "pound_mass": "lbs lb",
    }.items()
    for word in words(said)
}
_LONG = words("distance length height depth altitude elevation ascent climb climbed width run swim lap range radius")
_OF_HEARTS = words("resting rest max min avg average peak target")
_OPEN_UNIT_WORDS = words("s min mi mo h")
"""Units only behind another word: `duration_s`; alone they are something else."""

_MONEY_WORDS = words(
    "amount amt total price cost value revenue spend spent fee balance subtotal payment paid charge refund discount "
    "tip mrr arr ltv gmv salary income budget worth bill fare earning tax notional premium payout shortfall commission "
    "deductible usd eur gbp inr"
)
_TOTALS, _SUMS = words("total"), words("saving sale deposit donation winning taking due good gain asset tax gas plus")
"""A word of the names of money and of counts, and plurals that are money beside it."""

_CENTS = 100
_DECIMALS_OF_SHARES = 4
_DECIMALS = 10
"""Beyond these, a converted number shows only how floats are kept."""

_LATER_CODE = 0.01
_UNSEEN_SHARE = 0.9
"""What a value counts that the field may hold, but has not been seen to."""

_SEEN_ELSEWHERE = 0.6
"""What it counts where another field of the kind has been seen to hold it: Texas is a state, hardly an area."""

_SURE_FIELD = 0.5
_LONGEST_CODE = 3
_WINDOW_IN_NAME = re.compile(
    r"\d+_?(?:d|days?|w|weeks?|m|months?|h|hours?|y|years?)(?![A-Za-z])|(?:this|last|past)_?(?:day|week|month|quarter|year)",
    re.IGNORECASE,
)
"""The window that a name ends in is no unit: `logins_30d`, `flightsThisYear`."""

_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=16384)
def unit_of(entry_name: str) -> str | None:
    """The unit that a field's name says: "duration_seconds" is in seconds, "price_cents" in cents."""
    parts = [word.lower() for word in _SPLIT.split(_WINDOW_IN_NAME.sub("_", entry_name)) if word]
    if "per" in parts[1:]:
        parts = parts[: parts.index("per", 1)]  # "pace_sec_per_km" is in seconds
    if len(parts) > 1 and parts[0] in _POINTS and (parts[1] == "of" or parts[1].endswith("ed")):
        return None  # the `minute_joined` of a match, the `hour_of_day`: a point, no length
    for word in reversed(parts):
        if word == "hr" and not _OF_HEARTS.isdisjoint(parts):
            return None  # a heart rate
        if word == "m" and not _LONG.isdisjoint(parts):
            return "metre"
        if word in _UNIT_WORDS and (len(parts) > 1 or word not in _OPEN_UNIT_WORDS):
            return _UNIT_WORDS[word]
    return None


_POINTS = words("second minute hour day week month year")
_SPEEDS = words("mbps kbps gbps kmh kph mph speed velocity bandwidth throughput rpm fps knots pps qps rps")


@lru_cache(maxsize=16384)
def is_speed(name: str) -> bool:
    """Whether more of a field is faster: `download_mbps`, `max_speed`; a pace or a duration is not."""
    return not _SPEEDS.isdisjoint(name_forms(name))


def is_conceived_in(entry: Entry, unit: str) -> bool:
    """Whether a field is by one of its concepts kept in a unit: money, count."""
    table = concepts().fields
    return any(concept in table and table[concept].unit == unit for concept in entry.concepts)


def is_money(entry: Entry) -> bool:
    """Whether a field holds money."""
    said = name_lemmas(entry.name)
    if any("rating" in options for options in said):
        return False  # by its form it could be a rate, and so a price
    called = [options for options in said if set(options) & _MONEY_WORDS]
    if called and all(options[0] in _TOTALS for options in called):
        return not _counts_by_name(entry.name)
    return bool(called) or is_conceived_in(entry, "money")


@lru_cache(maxsize=4096)
def _counts_by_name(name: str) -> bool:
    """Whether a name with a "total" in it says what is counted: the orders of `total_orders`, not of `order_total`."""
    things = map(thing_of_plural, split_words(name))
    return any(thing and thing not in _SUMS for thing in things)


def dimension(unit: str | None) -> str | None:
    """The dimension of a unit: time, distance, data, mass, or the unit itself."""
    if unit is None:
        return None
    for name, scale in _SCALES.items():
        if unit in scale:
            return name
    return unit


def is_fraction(number: Number) -> bool:
    """Whether a number is a part of a whole: "half", "a third"."""
    return 0 < number.value < 1 and number.unit is None and number.currency is None


_BEYOND = 100  # by how much a number is beyond all seen where it counts thousandths of the field's unit


def convert(number: Number, entry: Entry, values: Sequence[object]) -> float:
    """The number in the unit that the field keeps (`generation.md` 3); `values` are some that it has held."""
    unit = unit_of(entry.name)
    if unit is None and number.unit in _CALENDAR_UNITS and is_conceived_in(entry, "day"):
        unit = "day"  # a streak is one of days, whatever its name says
    value = number.value
    if unit == "cent" and (number.currency is not None or number.unit is None) and number.unit != "cent":
        value = value * _CENTS  # nobody thinks in cents: "MRR over 1,000" of `mrr_cents`
    elif number.unit == "cent" and unit != "cent" and is_money(entry):
        value = value / _CENTS
    elif number.unit == "percent" and unit != "percent" and _are_shares(values):
        value = value / 100
    elif unit == "percent" and is_fraction(number) and not _are_shares(values):
        value = round(value * 100, _DECIMALS_OF_SHARES)  # "a third of the way"
    elif number.unit is not None and unit is not None:
        value = _rescaled(value, number.unit, unit)
    elif unit == "kilometre" and value >= _BEYOND * max(numbers_among(values), default=value):
        value = value / 1000  # "a run of 5k" of `distance_km`
    multiple = _multiple_of(entry.name)
    if abs(value) >= multiple > 1 and all(abs(seen) < multiple for seen in numbers_among(values)):
        value = value / multiple
    return _tidy(value)


_MULTIPLES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "mio": 1e6, "billion": 1e9, "bn": 1e9}


@lru_cache(maxsize=16384)
def _multiple_of(name: str) -> float:
    """How many a field counts as one: a million of `revenue_millions`."""
    return next((_MULTIPLES[word] for word in name_forms(name) if word in _MULTIPLES), 1.0)


def numbers_among(values: Iterable[object]) -> list[float]:
    """The numbers among values seen."""
    return [value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]


def _are_shares(values: Sequence[object]) -> bool:
    """Whether a field keeps percentages as numbers up to one."""
    numbers = numbers_among(values)
    return bool(numbers) and max(abs(v) for v in numbers) <= 1


def _rescaled(value: float, said: str, kept: str) -> float:
    """A number of one unit in another, where they measure the same; calendar units by the calendar."""
    for scale in _SCALES.values():
        if said in scale and kept in scale and said != kept:
            value = value * _CALENDAR.get((said, kept), scale[said] / scale[kept])
    return value


def _tidy(value: float) -> float:
    if isinstance(value, float):
        value = round(value, _DECIMALS)
        if value.is_integer():
            return int(value)
    return value


def number_literal(value: float) -> Literal:
    """A numeric constant; whole numbers are ints."""
    return Literal(_tidy(value), LiteralKind.NUMBER)


@lru_cache(maxsize=16384)
def text_literal(value: str) -> Literal:
    """A text constant."""
    return Literal(value, LiteralKind.STRING)


def values_of(entry: Entry) -> tuple[object, ...]:
    """The values seen in a field; of a property, in the first event that has it."""
    schema = entry.schema
    return schema.values if isinstance(schema, (TraitSchema, PropertySchema)) else ()


def claims_of(
    analysis: Analysis, index: SpaceIndex, evidence: int, kind: Kind, owned: frozenset[int] | None = None
) -> list[Claim]:
    """Every value said within the evidence that a field of a kind (of `owned` entries only, if given) may hold."""
    outside = ~evidence
    found = analysis.links.claims.get(kind) if owned is None else analysis.links.claims_of_events.get(owned)
    if found is None:
        found = _claims_among(analysis, index, kind, owned)
    return [claim for claim in found if not claim.mask & outside] if found else []


def _claims_among(analysis: Analysis, index: SpaceIndex, kind: Kind, owned: frozenset[int] | None) -> list[Claim]:
    if owned is None:
        return _all_claims(analysis, index, kind)
    found = analysis.links.claims_of_events.get(owned)
    if found is None:
        found = [claim for claim in _all_claims(analysis, index, kind) if claim.entry.id in owned]
        analysis.links.claims_of_events[owned] = found
    return found


def _all_claims(analysis: Analysis, index: SpaceIndex, kind: Kind) -> list[Claim]:
    found = analysis.links.claims.get(kind)
    if found is None:
        found = analysis.links.claims[kind] = list(_find_claims(analysis, index, kind, analysis.blocked))
    return found


def claims_in_times(analysis: Analysis, index: SpaceIndex, wanted: AbstractSet[int]) -> list[Claim]:
    """The values of some traits, those included that stand in what may be a time: the "July" of "born in July"."""
    return [claim for claim in _find_claims(analysis, index, Kind.TRAIT, 0) if claim.entry.id in wanted]


def _find_claims(analysis: Analysis, index: SpaceIndex, kind: Kind, blocked: int) -> Iterator[Claim]:
    for hit in analysis.links.value_hits:
        if hit.mask & blocked:
            continue
        is_subject = kind is Kind.TRAIT and hit.sense is not None and not hit.mask & ~analysis.subjects
        is_subject = is_subject and not analysis.subjects >> hit.end & 1  # "business customers" are some of them
        if is_subject and hit.family not in FAMILY_FIELDS and hit.family != _OF_PEOPLE:
            continue  # whoever the prompt is about: "learners" of a school are no students by trade
        if hit.beside is None:
            yield from _claims_of_hit(analysis, index, hit, kind)
            continue
        tokens = analysis.tokens[hit.start : hit.end]
        text = analysis.prompt[tokens[0].span.start : tokens[-1].span.end]
        for claim in _claims_of_hit(analysis, index, hit.beside, kind):
            if claim.entry.type in _TEXTUAL:
                yield Claim(claim.entry, text, hit.mask, hit.quality, seen=False, is_raw=True)


def _claims_of_hit(analysis: Analysis, index: SpaceIndex, hit: ValueHit, kind: Kind) -> Iterator[Claim]:
    for number in hit.values:
        value = index.values[number]
        entry = index.entries[value.entry]
        if entry.kind is kind and not _is_small(analysis, hit, value.value):
            is_head = kind is Kind.TRAIT and heads_people(analysis, hit, entry)
            yield Claim(entry, str(value.value), hit.mask, hit.quality * (AS_HEAD if is_head else 1.0))
    if hit.sense is not None and not _is_paying(analysis, hit):
        sense = _system_before(analysis, hit, hit.sense)
        yield from _sense_claims(hit, sense, index, kind, _seen_there(analysis, hit, index))


def _system_before(analysis: Analysis, hit: ValueHit, sense: ValueSense) -> ValueSense:
    """The sense of what is an app on any system; of one that is named for its system, that of the system alone."""
    if _SYSTEMS.issubset(sense.codes):
        for other in analysis.links.value_hits:
            if other.end == hit.start and other.sense is not None and not _SYSTEMS.isdisjoint(other.sense.codes):
                return other.sense
    return sense


def _is_small(analysis: Analysis, hit: ValueHit, value: object) -> bool:
    """Whether a word of the grammar only happens to spell a value: "in" is not the country IN."""
    if hit.end - hit.start > 1 or analysis.role_at(hit.start) is None:
        return False
    return analysis.tokens[hit.start].text != value


def _is_paying(analysis: Analysis, hit: ValueHit) -> bool:
    """Whether a word for a standing is the deed of paying, by what stands behind it: "paid with", "paying for"."""
    following = analysis.tokens[hit.end].word if hit.end < len(analysis.tokens) else ""
    return hit.end - hit.start == 1 and analysis.tokens[hit.start].lemma == "pay" and following in _PAID_BY


def _seen_there(analysis: Analysis, hit: ValueHit, index: SpaceIndex) -> set[int]:
    """The fields that have seen what some tokens say, by whatever spelling."""
    others = (other for other in analysis.links.value_hits if other.mask == hit.mask)
    return {index.values[number].entry for other in others for number in other.values}


def _sense_claims(
    hit: ValueHit, sense: ValueSense, index: SpaceIndex, kind: Kind, seen: AbstractSet[int]
) -> Iterator[Claim]:
    """The fields that hold a sense under one of its codes, then those of its family that have not been seen to.

    `seen` are those that hold it under a spelling of their own.
    """
    found: set[int] = set()
    for rank, code in enumerate(fold(code) for code in sense.codes):
        for number in index.values_by_text.get(code, ()):
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.kind is kind and entry.id not in found and _may_hold(entry, hit.family):
                found.add(entry.id)
                if code in _TIERS and rank and (not _TIERED & name_forms(entry.name) or is_one_of_paid(entry)):
                    continue  # who has paid is on no premium cabin, nor on one of several plans that cost something
                if code in _SITES and sense.id not in _ON_SITES and _has_apps(entry, index):
                    continue  # what is ordered in the app is ordered online as well
                also = _on_other_systems(value, sense.codes[rank + 1 :], index) if code in _SYSTEMS else ()
                yield Claim(entry, str(value.value), hit.mask, hit.quality - _LATER_CODE * rank, also=also, rank=rank)
    is_seen = bool(found)
    found |= seen
    for concept in FAMILY_FIELDS.get(hit.family, ()):
        for entry, quality in index.of_concept(concept, kind):
            if entry.id not in found and entry.type in _TEXTUAL and quality >= _SURE_FIELD:
                if is_seen and entry.type is FieldType.ARRAY:
                    continue
                share = _SEEN_ELSEWHERE if is_seen else _UNSEEN_SHARE
                found.add(entry.id)
                yield Claim(entry, _in_style(sense.codes, entry), hit.mask, hit.quality * share, seen=False)


def _has_apps(entry: Entry, index: SpaceIndex) -> bool:
    """Whether a field has been seen with an app or its system."""
    return any(index.values[number].entry == entry.id for app in _APPS for number in index.values_by_text.get(app, ()))


def _on_other_systems(value: FieldValue, codes: Iterable[str], index: SpaceIndex) -> tuple[str, ...]:
    """The other systems that a field was seen with of those that a word stands for: an app is one on either."""
    others = (index.values[number] for code in codes for number in index.values_by_text.get(fold(code), ()))
    alike = (str(other.value) for other in others if other.entry == value.entry)
    return tuple(text for text in alike if fold(text) in _SYSTEMS)


_SYSTEMS = words("ios android")
_SITES, _ON_SITES = words("web website browser"), words("web desktop")
_APPS = ("app", "ios", "android", "mobile", "mobile_app", "native")
_TIERS = words("premium pro basic starter")
_TIERED = words("plan tier subscription membership member package account status type level edition licence license")
"""Codes of plans that other words stand for as well, and words of the names of fields that hold plans."""

_PAID_BY = words("with via by through using for in from at on over under less more to off")

_TEXTUAL = (FieldType.STRING, FieldType.ARRAY, FieldType.MIXED)
_PLACE_CONCEPTS = words("country state region province city language locale currency nationality")
_BOOLEAN_TEXTS = words("true false yes no on off y n 1 0 t f enabled disabled active inactive")


def _may_hold(entry: Entry, family: str) -> bool:
    """Whether a field that has held one of its codes may mean a family by it: no place is "on" or "monthly"."""
    wanted = FAMILY_FIELDS.get(family)
    if wanted is not None:
        also = (*wanted, *_HELD_TOO.get(family, ()))
        named = any(name in name_forms(entry.name) for name in also)
        return named or any(concept in entry.concepts for concept in also) or not entry.concepts
    if _PLACE_CONCEPTS.intersection(entry.concepts):
        return not _WHERE_SEEN.get(family, frozenset()).isdisjoint(entry.concepts)
    if family == _SERVICES:
        return _GOODS.isdisjoint(name_forms(entry.name))  # who booked a makeover got no make-up
    return family != "booleans" or {fold(str(v)) for v in values_of(entry)} <= _BOOLEAN_TEXTS


def _in_style(codes: tuple[str, ...], entry: Entry) -> str:
    """The code that looks most like the values the field has seen: as long, and in the same case."""
    model = next((value for value in values_of(entry) if isinstance(value, str)), None)
    if model is None:
        return codes[0]
    if len(model) <= _LONGEST_CODE:
        alike = [code for code in codes if len(code) == len(model)]
    else:
        alike = [code for code in codes if len(code) > _LONGEST_CODE]
    chosen = (alike or codes)[0]
    if model.isupper():
        return chosen.upper()
    return chosen.lower() if model.islower() else chosen
