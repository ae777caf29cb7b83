"""Values of fields as a prompt says them, and numbers in the unit that a field keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coterie.language.ast import Literal, LiteralKind
from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import concepts
from coterie.nlu.index import Entry, Kind, SpaceIndex
from coterie.nlu.linking import Claim, ValueHit
from coterie.nlu.meanings import Number
from coterie.nlu.names import fold, name_lemmas
from coterie.schema.space import FieldType

FAMILY_FIELDS = {
    "countries": ("country", "nationality"),
    "us_states": ("state", "region"),
    "provinces": ("state", "region", "province"),
    "languages": ("language", "locale"),
    "currencies": ("currency",),
    "genders": ("gender",),
    "cities": ("city",),
}
"""Field concepts whose values belong to a family of senses, even where the space has not seen the value."""

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}
_SCALES: dict[str, dict[str, float]] = {
    "time": {**{unit: float(size) for unit, size in _SECONDS.items()}, "millisecond": 0.001},
    "distance": {"metre": 1.0, "meter": 1.0, "kilometre": 1000.0, "mile": 1609.344, "foot": 0.3048},
    "data": {"byte": 1.0, "kilobyte": 1e3, "megabyte": 1e6, "gigabyte": 1e9, "terabyte": 1e12},
    "mass": {"gram": 1.0, "kilogram": 1000.0, "pound_mass": 453.59237, "ounce": 28.349523},
}
_CALENDAR = {("year", "month"): 12.0, ("month", "year"): 1 / 12, ("year", "week"): 52.0, ("month", "week"): 4.0}
_UNIT_WORDS = {
    "second": "second", "sec": "second", "seconds": "second", "secs": "second", "s": "second",
    "minute": "minute", "min": "minute", "mins": "minute", "minutes": "minute", "hour": "hour", "hr": "hour", "hrs": "hour",
    "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "mo": "month",
    "year": "year", "years": "year", "yrs": "year", "ms": "millisecond", "millis": "millisecond",
    "cents": "cent", "cent": "cent", "pence": "cent", "minor": "cent", "percent": "percent", "pct": "percent", "perc": "percent",
    "km": "kilometre", "kilometers": "kilometre", "kilometres": "kilometre", "miles": "mile", "mile": "mile", "mi": "mile",
    "meters": "metre", "metres": "metre", "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "bytes": "byte",
    "kg": "kilogram", "grams": "gram", "lbs": "pound_mass", "lb": "pound_mass", "ratio": "ratio", "rate": "ratio",
}  # fmt: skip
_MONEY_WORDS = frozenset(
    "amount total price cost value revenue spend spent fee balance subtotal payment paid charge refund discount tip mrr arr ltv "
    "gmv salary income budget worth bill fare budget earning tax".split()
)
_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")


def unit_of(entry_name: str) -> str | None:
    """The unit that a field's name says: "duration_seconds" is in seconds, "price_cents" in cents."""
    words = [word.lower() for word in _SPLIT.split(entry_name) if word]
    for word in reversed(words):
        if word in _UNIT_WORDS and (len(words) > 1 or word not in ("s", "min", "mi", "mo")):
            return _UNIT_WORDS[word]
    return None


def is_money(entry: Entry) -> bool:
    """Whether a field holds money."""
    table = concepts().fields
    if any(concept in table and table[concept].unit == "money" for concept in entry.concepts):
        return True
    return any(set(options) & _MONEY_WORDS for options in name_lemmas(entry.name))


def dimension(unit: str | None) -> str | None:
    """The dimension of a unit: time, distance, data, mass, or the unit itself."""
    if unit is None:
        return None
    for name, scale in _SCALES.items():
        if unit in scale:
            return name
    return unit


def convert(number: Number, entry: Entry, values: tuple[object, ...]) -> int | float:
    """The number in the unit that the field keeps (`generation.md` 3)."""
    unit = unit_of(entry.name)
    value: int | float = number.value
    if number.currency is not None and number.unit != "cent" and unit == "cent":
        value = value * 100
    elif number.unit == "cent" and unit != "cent" and is_money(entry):
        value = value / 100
    elif number.unit == "percent":
        numbers = [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]
        if numbers and max(abs(v) for v in numbers) <= 1 and unit != "percent":
            value = value / 100
    elif number.unit is not None and unit is not None:
        pair = (number.unit, unit)
        for scale in _SCALES.values():
            if number.unit in scale and unit in scale and number.unit != unit:
                value = value * _CALENDAR.get(pair, scale[number.unit] / scale[unit])
    return _tidy(value)


def _tidy(value: int | float) -> int | float:
    if isinstance(value, float):
        value = round(value, 10)
        if value.is_integer():
            return int(value)
    return value


def number_literal(value: int | float) -> Literal:
    """A numeric constant."""
    return Literal(_tidy(value), LiteralKind.NUMBER)


def text_literal(value: str) -> Literal:
    """A text constant."""
    return Literal(value, LiteralKind.STRING)


def value_literal(value: str | int | float | bool) -> Literal:
    """A constant for a value as the space keeps it; booleans are the strings `true` and `false`."""
    if isinstance(value, bool):
        return text_literal("true" if value else "false")
    return number_literal(value) if isinstance(value, (int, float)) else text_literal(value)


def claims_of(
    analysis: Analysis, index: SpaceIndex, evidence: int, kind: Kind, owned: frozenset[int] | None = None
) -> Iterator[Claim]:
    """Every value said within the evidence that a field of a kind (of `owned` entries only, if given) may hold."""
    for claim in _all_claims(analysis, index, kind):
        if not claim.mask & ~evidence and (owned is None or claim.entry.id in owned):
            yield claim


def _all_claims(analysis: Analysis, index: SpaceIndex, kind: Kind) -> list[Claim]:
    found = analysis.links.claims.get(kind)
    if found is None:
        found = analysis.links.claims[kind] = list(_find_claims(analysis, index, kind))
    return found


def _find_claims(analysis: Analysis, index: SpaceIndex, kind: Kind) -> Iterator[Claim]:
    for hit in analysis.links.value_hits:
        if hit.mask & analysis.blocked:
            continue
        for number in hit.values:
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.kind is kind and not _is_small(analysis, hit, value.value):
                yield Claim(entry, str(value.value), hit.mask, hit.quality)
        if hit.sense is not None:
            yield from _sense_claims(hit, index, kind, None)


def _is_small(analysis: Analysis, hit: ValueHit, value: object) -> bool:
    """Whether a word of the grammar only happens to spell a value: "in" is not the country IN."""
    if hit.end - hit.start > 1 or analysis.role_at(hit.start) is None:
        return False
    return analysis.tokens[hit.start].text != value


def _sense_claims(hit: ValueHit, index: SpaceIndex, kind: Kind, owned: frozenset[int] | None) -> Iterator[Claim]:
    sense = hit.sense
    if sense is None:
        return
    codes = [fold(code) for code in sense.codes]
    found: set[int] = set()
    for rank, code in enumerate(codes):
        for number in index.values_by_text.get(code, ()):
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.kind is not kind or entry.id in found or (owned is not None and entry.id not in owned):
                continue
            if hit.family in FAMILY_FIELDS and not _of_family(entry, hit.family):
                continue
            if hit.family not in FAMILY_FIELDS and not _may_hold(entry, hit.family):
                continue
            found.add(entry.id)
            yield Claim(entry, str(value.value), hit.mask, hit.quality - 0.01 * rank)
    for concept in FAMILY_FIELDS.get(hit.family, ()):
        for number, quality in index.by_concept.get(concept, ()):
            entry = index.entries[number]
            if entry.kind is not kind or entry.id in found or (owned is not None and entry.id not in owned):
                continue
            if entry.type not in (FieldType.STRING, FieldType.ARRAY, FieldType.MIXED) or quality < 0.5:
                continue
            found.add(entry.id)
            yield Claim(entry, _in_style(sense.codes, entry), hit.mask, hit.quality * 0.9, seen=False)


_PLACE_CONCEPTS = frozenset(
    {"country", "state", "region", "province", "city", "language", "locale", "currency", "nationality"}
)
_BOOLEAN_TEXTS = frozenset("true false yes no on off y n 1 0 t f enabled disabled active inactive".split())


def _may_hold(entry: Entry, family: str) -> bool:
    """Whether a field of no particular family can hold values of this one: no place is "on" or "monthly"."""
    if _PLACE_CONCEPTS.intersection(entry.concepts):
        return False
    if family != "booleans":
        return True
    texts = {fold(str(v)) for v in getattr(entry.schema, "values", ())}
    return texts <= _BOOLEAN_TEXTS


def _of_family(entry: Entry, family: str) -> bool:
    wanted = FAMILY_FIELDS[family]
    return any(concept in entry.concepts for concept in wanted) or not entry.concepts


def _in_style(codes: tuple[str, ...], entry: Entry) -> str:
    """The code that looks most like the values the field has seen: as long, and in the same case."""
    values = [str(v) for v in getattr(entry.schema, "values", ()) if isinstance(v, str)]
    if not values:
        return codes[0]
    model = values[0]
    same = [code for code in codes if len(code) == len(model)] if len(model) <= 3 else []
    longer = [code for code in codes if len(code) > 3]
    chosen = (same or (longer if len(model) > 3 else []) or list(codes))[0]
    if model.isupper():
        return chosen.upper()
    return chosen.lower() if model.islower() else chosen
