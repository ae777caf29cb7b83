"""Reads a stretch of tokens as something that people did or didn't do: an event with its filters, counts and times."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from coterie.language.ast import Operator, ReducerName, Trait
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.concepts import concepts
from coterie.nlu.fieldtests import bare_list, bound_tests, is_denied, raw_text, text_search, value_test
from coterie.nlu.fieldvalues import (
    Claim,
    claims_of,
    convert,
    dimension,
    is_money,
    number_literal,
    text_literal,
    unit_of,
)
from coterie.nlu.frames import EventFrame, Measure, Reading, Shape, Test
from coterie.nlu.grammar import Role
from coterie.nlu.heads import UNSAID, Head, bits
from coterie.nlu.index import ASPECT, Entry, Kind
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range, Window, WindowKind
from coterie.schema.space import Collection, FieldType, PropertySchema

_REDUCERS = {
    Role.AVERAGE: ReducerName.AVG,
    Role.TOTAL: ReducerName.SUM,
    Role.LARGEST: ReducerName.MAX,
    Role.SMALLEST: ReducerName.MIN,
    Role.LAST: ReducerName.LAST,
    Role.FIRST: ReducerName.FIRST,
}
_MONEY_ORDER = ("order_total", "total", "amount", "price", "value", "cart_value", "revenue", "subtotal")
_MONEY_NAMES = ("total", "order_total", "amount", "value", "price", "fare", "cost", "revenue", "subtotal")
_MONEY_RANK = {
    "total": 0, "amount": 1, "price": 2, "value": 3, "cost": 3, "fare": 2, "revenue": 5, "subtotal": 6, "discount": 9, "tax": 9, "tip": 8,
    "fee": 8, "shipping": 9, "refund": 2, "payment": 2, "spend": 1, "balance": 7,
}  # fmt: skip
_SPENDING = frozenset("spend spent spending fork shell drop blow".split())
_KIND_CONCEPTS = (
    "category",
    "genre",
    "topic",
    "product_category",
    "type",
    "content_type",
    "cuisine",
    "sport",
    "product_type",
)
_OBJECT_VERBS = ("purchase", "product_view", "cart_add", "wishlist_add", "product_search", "search")
_NAMED = 0.9


@dataclass
class _Draft:
    """An event frame in the making."""

    ledger: Ledger
    head: Head
    frame: EventFrame
    properties: list[Head]
    tests: list[Test] = field(default_factory=list)
    counts: list[Bound | Range] = field(default_factory=list)


def read_event(stretch: Stretch, head: Head) -> Reading:
    """The reading of a stretch under one event as its head."""
    ledger = Ledger(stretch)
    for token, quality in head.qualities:
        ledger.use(1 << token, quality)
    ledger.extra = head.prior - UNSAID * (1.0 - head.strength)
    ledger.use_inside(head.mask)
    draft = _Draft(ledger, head, EventFrame((head.entry.name,), head.mask), _own_properties(stretch, head))
    _take_times(stretch, draft)
    _take_dynamic(stretch, draft)
    _take_measure(stretch, draft)
    _take_values(stretch, draft)
    _take_quantities(stretch, draft)
    _take_flags(stretch, draft)
    _take_text(stretch, draft)
    _take_presence(stretch, draft)
    _take_objects(stretch, draft)
    _take_unknown_object(stretch, draft)
    frame = _finish(stretch, draft)
    if _is_bare_noun(stretch, frame):
        ledger.extra -= 0.7
    score, explained, left = ledger.settle()
    return Reading((frame,), score, explained, left, tuple(ledger.notes))


def _is_bare_noun(stretch: Stretch, frame: EventFrame) -> bool:
    """Whether nothing but one noun speaks for the event: "subscriptions" of "subscriptions up for renewal"."""
    if frame.negated or frame.counts or frame.tests or frame.measure or frame.window or frame.follow:
        return False
    tokens = [n for n in bits(frame.mask & stretch.own) if stretch.analysis.weights[n]]
    if len(tokens) != 1:
        return False
    token = stretch.analysis.tokens[tokens[0]]
    plural = token.word.endswith("s") and token.word[:-1] in token.lemmas
    before = stretch.word(tokens[0] - 1)
    return plural and before not in ("with", "had", "has", "have", "having", "any", "some", "made", "got", "did", "who", "that")


def _own_properties(stretch: Stretch, head: Head) -> list[Head]:
    owned = set(stretch.index.properties_of.get(head.entry.name, ()))
    return [
        found
        for found in stretch.heads.properties(stretch.evidence)
        if found.entry.id in owned and found.mask & ~head.mask
    ]


def _schema(stretch: Stretch, draft: _Draft, entry: Entry) -> PropertySchema | None:
    return stretch.index.property_schema(draft.head.entry.name, entry.name)


def _values(stretch: Stretch, draft: _Draft, entry: Entry) -> tuple[object, ...]:
    schema = _schema(stretch, draft, entry)
    return schema.values if schema else ()


def _type(stretch: Stretch, draft: _Draft, entry: Entry) -> FieldType:
    schema = _schema(stretch, draft, entry)
    return schema.type if schema else FieldType.MIXED


# Times ----------------------------------------------------------------------------------------------------------------


def _take_times(stretch: Stretch, draft: _Draft) -> None:
    for edge in stretch.times:
        window = edge.meaning
        if not isinstance(window, Window):
            continue
        length = stretch.analysis.durations.get(edge)
        if length is not None and _take_length(stretch, draft, edge, length):
            continue
        if window.kind is WindowKind.FOLLOWING and draft.frame.follow is None:
            draft.frame = replace(draft.frame, follow=window)
        elif window.kind in (WindowKind.NEXT, WindowKind.LATER) or _is_ahead(stretch, window):
            continue
        elif draft.frame.window is None or draft.frame.window.kind is WindowKind.EVER:
            draft.frame = replace(draft.frame, window=window)
        elif window.kind is not WindowKind.EVER:
            continue
        draft.ledger.edges.add(edge)


def _take_length(stretch: Stretch, draft: _Draft, edge: Edge, length: Edge) -> bool:
    """A duration held against the event's own length, if it has one."""
    meaning = length.meaning
    if not isinstance(meaning, Bound) or stretch.marks(Role.NOT):
        return False
    path = _numeric_property(stretch, draft, length)
    if path is None:
        return False
    entry = stretch.index.entries[stretch.index.by_key[Kind.PROPERTY, path, draft.head.entry.collection]]
    if dimension(unit_of(entry.name)) != "time":
        return False
    mask = span_mask(edge.start, edge.end)
    draft.tests.extend(bound_tests(entry, meaning, _values(stretch, draft, entry), mask, path))
    draft.ledger.edges.add(edge)
    return True


def _is_ahead(stretch: Stretch, window: Window) -> bool:
    """Whether a window lies in the future, where no event is."""
    today = stretch.analysis.today
    return (window.start is not None and window.start > today) or (
        window.kind is WindowKind.UNTIL and window.end is not None and window.end > today
    )


# Measures -------------------------------------------------------------------------------------------------------------


def _take_measure(stretch: Stretch, draft: _Draft) -> None:
    named = 0
    for found in draft.properties:
        if found.strength >= _NAMED:
            named |= found.mask
    marks = [m for m in stretch.marks(*_REDUCERS, Role.MOSTLY, Role.DIFFERENT) if span_mask(m.start, m.end) & ~named]
    bounds = [e for e in stretch.quantities if isinstance(e.meaning, (Bound, Range))]
    for mark in marks:
        if mark.role is Role.DIFFERENT and _take_unique(stretch, draft, mark.start, mark.end, bounds):
            draft.ledger.marks.add(mark)
            return
    for mark in marks:
        if mark.role is Role.MOSTLY and _take_mode(stretch, draft):
            draft.ledger.marks.add(mark)
            return
    for mark in marks:
        reducer = _REDUCERS.get(mark.role)
        if reducer is not None and _take_reducer(stretch, draft, reducer, mark.end, bounds):
            draft.ledger.marks.add(mark)
            return
    if (_says_spending(stretch) or _says_in(stretch, bounds)) and not stretch.marks(Role.SINGLE):
        _take_reducer(stretch, draft, ReducerName.SUM, stretch.low, [e for e in bounds if _is_money_bound(e)])


def _says_spending(stretch: Stretch) -> bool:
    return any(
        stretch.own >> n & 1 and (t.word in _SPENDING or t.lemma == "spend")
        for n, t in enumerate(stretch.analysis.tokens)
    )


_COLLECTING = frozenset(
    "collect earn receive gross raise bring donate deposit transfer invest make generate win save".split()
)


def _says_in(stretch: Stretch, bounds: list[Edge]) -> bool:
    """ "collected over $10k in invoices": money in things adds up."""
    for edge in bounds:
        number = edge.meaning.number if isinstance(edge.meaning, Bound) else None
        if number is None or number.currency is None or stretch.word(edge.end) not in ("in", "worth", "of", "from"):
            continue
        if any(_COLLECTING & set(stretch.analysis.tokens[n].lemmas) for n in range(stretch.low, edge.start)):
            return True
    return False


def _is_money_bound(edge: Edge) -> bool:
    meaning = edge.meaning
    number = meaning.number if isinstance(meaning, Bound) else meaning.low if isinstance(meaning, Range) else None
    return number is not None and number.unit is None


def _take_unique(stretch: Stretch, draft: _Draft, start: int, end: int, bounds: list[Edge]) -> bool:
    noun = stretch.after(end)
    found = [p for p in draft.properties if p.mask >> noun & 1] if noun >= 0 else []
    field_head = found[0] if found else None
    path = field_head.entry.name if field_head else None
    if path is None and noun >= 0 and draft.head.mask >> noun & 1:
        path = _identity(stretch, draft)
    if path is None:
        return False
    edge = next((e for e in reversed(bounds) if e.end <= start and stretch.after(e.end) in (-1, start)), None)
    if edge is None:
        edge = next((e for e in bounds if e.end <= start), None)
    count: Bound | Range = Bound(Operator.AT_LEAST, Number(2))
    if edge is not None and isinstance(edge.meaning, (Bound, Range)):
        count = _at_least(edge.meaning)
        draft.ledger.edges.add(edge)
    if field_head:
        draft.ledger.use(field_head.mask, 0.95)
    draft.frame = replace(draft.frame, measure=Measure(ReducerName.UNIQUE_COUNT, path, (count,)))
    draft.ledger.extra += 0.2
    return True


def _identity(stretch: Stretch, draft: _Draft) -> str | None:
    """The property that tells one object of the event from another: its id or name."""
    names = [stretch.index.entries[p].name for p in stretch.index.properties_of.get(draft.head.entry.name, ())]
    ids = [n for n in names if n.lower().endswith("id")]
    titles = [n for n in names if n.lower().endswith(("name", "title"))]
    return (ids or titles or [None])[0]


def _at_least(meaning: Bound | Range) -> Bound | Range:
    if isinstance(meaning, Bound) and meaning.bare and meaning.number.value != 0:
        return Bound(Operator.AT_LEAST, meaning.number)
    return meaning


def _take_mode(stretch: Stretch, draft: _Draft) -> bool:
    claims = _claims(stretch, draft)
    if not claims:
        return False
    best = max(claims, key=lambda c: (_cue(stretch, draft, c), c.quality))
    draft.ledger.use(best.mask, best.quality)
    for found in draft.properties:
        if found.entry.id == best.entry.id:
            draft.ledger.use(found.mask, 0.9)
    draft.frame = replace(draft.frame, measure=Measure(ReducerName.MODE, best.entry.name, (), (best.value,)))
    draft.ledger.extra += 0.2
    return True


def _take_reducer(stretch: Stretch, draft: _Draft, reducer: ReducerName, near: int, bounds: list[Edge]) -> bool:
    edge = next((e for e in bounds if e not in draft.ledger.edges and e.start >= near), None)
    edge = edge or next((e for e in bounds if e not in draft.ledger.edges), None)
    if edge is None:
        return _take_shape(draft, reducer) or _take_end_value(stretch, draft, reducer)
    if reducer in (ReducerName.LAST, ReducerName.FIRST) and isinstance(edge.meaning, Frequency):
        return False
    path = _numeric_property(stretch, draft, edge)
    if path is None:
        return False
    meanings = [e.meaning for e in bare_list(stretch, bounds, edge)]
    draft.ledger.edges.update(bare_list(stretch, bounds, edge))
    entry = stretch.index.entries[stretch.index.by_key[Kind.PROPERTY, path, draft.head.entry.collection]]
    values = _values(stretch, draft, entry)
    kept = tuple(_converted(m, entry, values) for m in meanings if isinstance(m, (Bound, Range)))
    draft.frame = replace(draft.frame, measure=Measure(reducer, path, kept))
    draft.ledger.extra += 0.2
    return True


def _converted(meaning: Bound | Range, entry: Entry, values: tuple[object, ...]) -> Bound | Range:
    if isinstance(meaning, Range):
        return Range(Number(convert(meaning.low, entry, values)), Number(convert(meaning.high, entry, values)))
    return replace(meaning, number=Number(convert(meaning.number, entry, values)))


def _take_shape(draft: _Draft, reducer: ReducerName) -> bool:
    """ "Last order was more than 60 days ago", "first order was in the last 30 days": about when, not how much."""
    window = draft.frame.window
    if window is None:
        return False
    if reducer is ReducerName.FIRST and window.kind in (WindowKind.LAST, WindowKind.SINCE):
        draft.frame = replace(draft.frame, shape=Shape.BEGAN)
        return True
    if reducer is ReducerName.LAST and window.kind in (WindowKind.OLDER, WindowKind.UNTIL):
        draft.frame = replace(draft.frame, shape=Shape.STALE)
        return True
    return reducer is ReducerName.LAST and window.kind is WindowKind.LAST


def _take_end_value(stretch: Stretch, draft: _Draft, reducer: ReducerName) -> bool:
    if reducer not in (ReducerName.LAST, ReducerName.FIRST):
        return False
    claims = _claims(stretch, draft)
    if not claims:
        return False
    best = max(claims, key=lambda c: (_cue(stretch, draft, c), c.quality))
    draft.ledger.use(best.mask, best.quality)
    draft.frame = replace(draft.frame, measure=Measure(reducer, best.entry.name, (), (best.value,)))
    return True


def _numeric_property(stretch: Stretch, draft: _Draft, edge: Edge) -> str | None:
    """The property that a number measures: the one named, or that of its unit, or the event's amount."""
    meaning = edge.meaning
    number = meaning.number if isinstance(meaning, Bound) else meaning.low if isinstance(meaning, Range) else None
    if number is None:
        return None
    named = [p for p in draft.properties if _type(stretch, draft, p.entry) in (FieldType.NUMBER, FieldType.MIXED)]
    named = [p for p in named if _fits(number, p.entry)]
    if named:
        best = max(named, key=lambda p: (p.credit - 0.05 * _distance(p.mask, edge), -p.entry.id))
        draft.ledger.use(best.mask, 0.95)
        return best.entry.name
    return _default_number(stretch, draft, number)


def _default_number(stretch: Stretch, draft: _Draft, number: Number) -> str | None:
    entries = [stretch.index.entries[p] for p in stretch.index.properties_of.get(draft.head.entry.name, ())]
    numeric = [e for e in entries if _type(stretch, draft, e) is FieldType.NUMBER]
    if number.unit is not None and number.unit not in ("percent", "cent"):
        wanted = dimension(number.unit)
        of_unit = [e for e in numeric if dimension(unit_of(e.name)) == wanted]
        return min(of_unit, key=lambda e: e.id).name if of_unit else None
    if number.unit == "percent":
        shares = [e for e in numeric if unit_of(e.name) in ("percent", "ratio")]
        return shares[0].name if shares else None
    if number.currency is None:
        score = _score_property(stretch, draft)
        if score is not None:
            return score
    money = [e for e in numeric if is_money(e)]
    if money:
        return min(money, key=lambda e: (_money_rank(e), e.id)).name
    measures = [e for e in numeric if not e.name.lower().endswith(("id", "number", "count", "position", "index"))]
    return measures[0].name if number.currency is None and len(measures) == 1 else None


def _score_property(stretch: Stretch, draft: _Draft) -> str | None:
    """The score that an event gives, where that is its point: "an NPS of 6", "rated it 4"."""
    for number in stretch.index.properties_of.get(draft.head.entry.name, ()):
        entry = stretch.index.entries[number]
        words = {form for options in entry_words(entry) for form in options}
        if words & {"score", "rating", "star", "grade"} and _type(stretch, draft, entry) is FieldType.NUMBER:
            return entry.name
    return None


def _money_rank(entry: Entry) -> int:
    words = [w for options in entry_words(entry) for w in options]
    return min((_MONEY_RANK[w] for w in words if w in _MONEY_RANK), default=7) + (
        2 if len(entry_words(entry)) > 2 else 0
    )


def entry_words(entry: Entry) -> tuple[tuple[str, ...], ...]:
    """The words of an entry's name."""
    from coterie.nlu.names import name_lemmas

    return name_lemmas(entry.name)


def _fits(number: Number, entry: Entry) -> bool:
    """Whether a number's unit can be that of a field."""
    if number.currency is not None:
        return is_money(entry) or unit_of(entry.name) in (None, "cent")
    if number.unit is None or number.unit in ("percent", "cent"):
        return True
    unit = unit_of(entry.name)
    if unit is None and dimension(number.unit) == "time":
        table = concepts().fields
        return any(table[c].unit in ("second", "minute", "hour", "day", "month", "year") for c in entry.concepts if c in table)
    return unit is None or dimension(unit) == dimension(number.unit)


def _distance(mask: int, edge: Edge) -> int:
    if high_bit(mask) < edge.start:
        return edge.start - high_bit(mask)
    return max(0, low_bit(mask) - edge.end + 1)


# Comparison with a trait ---------------------------------------------------------------------------------------------

_DYNAMIC = {
    Role.MORE_THAN: Operator.GREATER_THAN,
    Role.LESS_THAN: Operator.LESS_THAN,
    Role.DIFFERS: Operator.DIFFERS,
    Role.SAME: Operator.EQUALS,
    Role.EQUAL_TO: Operator.EQUALS,
}


def _take_dynamic(stretch: Stretch, draft: _Draft) -> None:
    """ "bigger than their own average order value": a property held against a trait of the same person."""
    marks = [m for m in stretch.marks(*_DYNAMIC) if not any(e.start <= m.start < e.end for e in stretch.quantities)]
    owns = stretch.marks(Role.SELF)
    for mark in marks:
        personal = owns or any(
            stretch.word(n) in ("their", "his", "her", "they") for n in range(mark.end, stretch.high)
        )
        if not personal:
            continue
        after = span_mask(mark.end, stretch.high)
        traits = [
            h
            for h in stretch.heads.fields(stretch.own & after)
            if h.entry.collection is Collection.USERS and h.strength > _SURE_TRAIT and h.how in ("name", "say")
        ]
        for trait in traits:
            path = _comparable(stretch, draft, mark.start, trait)
            if path is None:
                continue
            draft.ledger.marks.update((mark, *owns))
            for token, quality in trait.qualities:
                draft.ledger.use(1 << token, quality)
            for number in bits(stretch.own & ~draft.ledger.mask):
                if stretch.word(number) in (
                    "big",
                    "bigger",
                    "larger",
                    "higher",
                    "smaller",
                    "lower",
                    "priced",
                    "own",
                    "address",
                ):
                    draft.ledger.use(1 << number, 0.7)
            draft.tests.append(Test(path, _DYNAMIC[mark.role], (Trait(trait.entry.name),), mask=trait.mask))
            return


_SURE_TRAIT = 0.7


def _comparable(stretch: Stretch, draft: _Draft, end: int, trait: Head) -> str | None:
    """The property to hold against a trait: one named before, or the event's amount for a number."""
    named = [p for p in draft.properties if low_bit(p.mask) < end + 4 and p.mask & ~trait.mask]
    same_type = [p for p in named if _type(stretch, draft, p.entry) is trait.entry.type]
    for found in sorted(same_type, key=lambda p: -p.credit):
        draft.ledger.use(found.mask, 0.9)
        return found.entry.name
    if trait.entry.type is FieldType.NUMBER:
        return _default_number(stretch, draft, Number(1, currency="USD"))
    words = {form for options in entry_words(trait.entry) for form in options} - {"address", "own"}
    for number in stretch.index.properties_of.get(draft.head.entry.name, ()):
        entry = stretch.index.entries[number]
        if words & {form for options in entry_words(entry) for form in options}:
            return entry.name
    return None


# Values ---------------------------------------------------------------------------------------------------------------


def _claims(stretch: Stretch, draft: _Draft) -> list[Claim]:
    owned = frozenset(stretch.index.properties_of.get(draft.head.entry.name, ()))
    found = claims_of(stretch.analysis, stretch.index, stretch.evidence, Kind.PROPERTY, owned)
    blocked = 0
    for edge in stretch.times:
        blocked |= span_mask(edge.start, edge.end)
    return [c for c in found if not c.mask & blocked and _worth(stretch, draft, c)]


def _literal(stretch: Stretch, head: Head) -> int:
    """The tokens of a head that are words of its name, not only synonyms."""
    names = {form for options in entry_words(head.entry) for form in options}
    return sum(1 << n for n in bits(head.mask) if stretch.analysis.links.forms[n] & names)


_HOLDERS = frozenset("by via with using through on from to as in".split())


def _worth(stretch: Stretch, draft: _Draft, claim: Claim) -> bool:
    """Not a word of the event itself, nor a small word that only happens to be a value."""
    weights = stretch.analysis.weights
    content = sum(1 << n for n in bits(claim.mask) if weights[n])
    before = stretch.word(low_bit(claim.mask) - 1)
    literal = claim.mask & _literal(stretch, draft.head)
    if content & ~draft.head.mask == 0 and literal and before not in _HOLDERS:
        return False
    if content & ~draft.head.mask == 0 and claim.mask & draft.head.mask and claim.quality < 1.0:
        return False
    if (
        not content & ~stretch.analysis.subjects
        and high_bit(claim.mask) < low_bit(draft.head.mask)
        and before not in _HOLDERS
    ):
        return False  # who did it, not what it was done with: "an admin sent an invite"
    tokens = [n for n in range(len(weights)) if claim.mask >> n & 1]
    if any(weights[n] for n in tokens):
        return True
    named = any(p.entry.id == claim.entry.id for p in draft.properties)
    return named or claim.quality >= 1.0 and len(tokens) > 1 or bool(stretch.analysis.subjects & claim.mask)


def _cue(stretch: Stretch, draft: _Draft, claim: Claim) -> float:
    """How much speaks for this property as the one that holds the value."""
    score = claim.quality
    first = low_bit(claim.mask)
    for found in draft.properties:
        if found.entry.id == claim.entry.id and found.mask & ~claim.mask:
            near = min(abs(low_bit(found.mask) - first), abs(high_bit(found.mask) - high_bit(claim.mask)))
            score += 0.8 * found.strength - 0.04 * min(near, 8)
    words = {form for options in entry_words(claim.entry) for form in options}
    if first > 0 and stretch.word(first - 1) in words:
        score += 0.7
    table = concepts().fields
    if any(c in _KIND_CONCEPTS for c in claim.entry.concepts if c in table):
        score += 0.12
    preposition = stretch.word(first - 1) if first else ""
    if preposition in ("in", "from", "at") and {"city", "country", "store", "location"} & words:
        score += 0.1
    if (
        preposition in ("via", "through", "with", "by", "on", "over")
        and {"method", "channel", "platform", "device"} & words
    ):
        score += 0.1
    return score


def _take_values(stretch: Stretch, draft: _Draft) -> None:
    claims = [c for c in _claims(stretch, draft) if not c.mask & draft.ledger.mask & ~draft.head.mask]
    chosen: dict[str, list[Claim]] = {}
    taken = 0
    while claims:
        best = max(claims, key=lambda c: (c.mask.bit_count(), _cue(stretch, draft, c), -c.entry.id))
        chosen.setdefault(best.entry.name, []).append(best)
        taken |= best.mask
        claims = [c for c in claims if not c.mask & taken]
    for path, group in sorted(chosen.items(), key=lambda item: min(c.mask & -c.mask for c in item[1])):
        group.sort(key=lambda c: c.mask)
        mask = 0
        for claim in group:
            mask |= claim.mask
            draft.ledger.use(claim.mask, claim.quality)
        _use_between(stretch, draft, group)
        draft.ledger.extra += 0.2 * (len(group) - 1)
        for found in draft.properties:
            if found.entry.id == group[0].entry.id:
                draft.ledger.use(found.mask, 0.9)
        denied, place = is_denied(stretch, mask, draft.head.mask)
        if denied:
            _use_mark(stretch, draft, place)
        is_array = _type(stretch, draft, group[0].entry) is FieldType.ARRAY
        draft.tests.extend(value_test(path, group, denied=denied, is_array=is_array))


def _use_between(stretch: Stretch, draft: _Draft, group: list[Claim]) -> None:
    """The "or" and the commas between values of one field are spoken for."""
    for first, second in zip(group, group[1:], strict=False):
        low, high = high_bit(first.mask) + 1, low_bit(second.mask)
        for mark in stretch.marks(Role.OR, Role.AND, Role.COMMA, Role.EITHER, Role.BOTH):
            if low <= mark.start and mark.end <= high and high - low <= 5:
                draft.ledger.marks.add(mark)
    for mark in stretch.marks(Role.EITHER):
        if mark.end <= low_bit(group[0].mask) and len(group) > 1:
            draft.ledger.marks.add(mark)


def _use_mark(stretch: Stretch, draft: _Draft, place: int) -> None:
    for mark in stretch.marks(Role.NOT, Role.NEITHER, Role.NOR, Role.DIFFERS):
        if mark.start == place:
            draft.ledger.marks.add(mark)


# Quantities -----------------------------------------------------------------------------------------------------------


def _take_quantities(stretch: Stretch, draft: _Draft) -> None:
    edges = [e for e in stretch.quantities if e not in draft.ledger.edges]
    for edge in edges:
        if edge in draft.ledger.edges:
            continue
        meaning = edge.meaning
        if isinstance(meaning, Frequency):
            draft.counts.extend(meaning.bounds)
            draft.ledger.edges.add(edge)
        elif isinstance(meaning, (Bound, Range)):
            _take_bound(stretch, draft, edge, meaning, edges)


def _take_bound(stretch: Stretch, draft: _Draft, edge: Edge, meaning: Bound | Range, edges: list[Edge]) -> None:
    number = meaning.number if isinstance(meaning, Bound) else meaning.low
    after = stretch.after(edge.end)
    counted = number.currency is None and number.unit is None and after >= 0 and draft.head.mask >> after & 1
    found = (
        None
        if counted and _is_noun_of_event(stretch, draft, after)
        else _adjacent_property(stretch, draft, edge, number)
    )
    if found is None and not draft.counts and _counts(stretch, draft, edge, number):
        draft.counts.append(_at_least(meaning))
        draft.ledger.edges.add(edge)
        if edge.start > high_bit(draft.head.mask):
            draft.ledger.extra -= 0.4  # "level 40+": a number behind the noun rather says which one
        return
    path = found.entry.name if found else _default_number(stretch, draft, number)
    if found is None and number.currency is None and number.unit is None:
        noun = stretch.after(edge.end)
        free_noun = noun >= 0 and noun not in draft.ledger.tokens and not stretch.is_blank(noun)
        if free_noun or edge.start < low_bit(draft.head.mask):
            path = None
    if path is None:
        if number.unit is None and number.currency is None and not draft.counts:
            draft.counts.append(_at_least(meaning))
            draft.ledger.edges.add(edge)
            draft.ledger.extra -= 0.3
        return
    entry = stretch.index.entries[stretch.index.by_key[Kind.PROPERTY, path, draft.head.entry.collection]]
    group = bare_list(stretch, edges, edge)
    values = _values(stretch, draft, entry)
    mask = span_mask(edge.start, edge.end)
    if found is not None:
        draft.ledger.use(found.mask, 0.95)
        mask |= found.mask
    if len(group) > 1:
        numbers = [e.meaning.number.value for e in group if isinstance(e.meaning, Bound)]
        literals = tuple(number_literal(n) for n in numbers)
        draft.tests.append(Test(path, Operator.ONE_OF, literals, mask=mask))
        for mark in stretch.marks(Role.OR, Role.COMMA, Role.EITHER):
            if group[0].start <= mark.start and mark.end <= group[-1].end:
                draft.ledger.marks.add(mark)
    else:
        draft.tests.extend(bound_tests(entry, meaning, values, mask, path))
    draft.ledger.edges.update(group)


def _is_noun_of_event(stretch: Stretch, draft: _Draft, number: int) -> bool:
    """Whether a token names the event and is not better the name of one of its properties."""
    for found in draft.properties:
        if found.mask >> number & 1 and found.mask.bit_count() > 1 and found.strength > 0.9:
            return False
    return True


def _adjacent_property(stretch: Stretch, draft: _Draft, edge: Edge, number: Number) -> Head | None:
    """A numeric property named right before or right after a number."""
    after = stretch.after(edge.end)
    before = stretch.before(edge.start)
    best: tuple[float, Head] | None = None
    for found in draft.properties:
        kind = _type(stretch, draft, found.entry)
        if kind not in (FieldType.NUMBER, FieldType.MIXED) or not _fits(number, found.entry):
            continue
        if found.mask & ~draft.ledger.mask == 0 and found.mask & ~draft.head.mask == 0:
            continue
        first, last = low_bit(found.mask), high_bit(found.mask)
        if after >= 0 and found.mask >> after & 1:
            score = 0.1 + found.credit
        elif before >= 0 and found.mask >> before & 1:
            score = found.credit
        elif last < edge.start and edge.start - last <= 6:
            score = found.credit - 0.15 * (edge.start - last)
        elif first >= edge.end and first - edge.end <= 4 and number.currency is None:
            score = found.credit - 0.2 * (first - edge.end + 1)
        else:
            continue
        if best is None or score > best[0] + 1e-9:
            best = (score, found)
    return best[1] if best and best[0] > 0.1 else None


_MOST_TIMES = 365


def _counts(stretch: Stretch, draft: _Draft, edge: Edge, number: Number) -> bool:
    """Whether a number counts occurrences: it stands before a noun of the event, or alone."""
    if number.currency is not None or number.unit is not None:
        return False
    after = stretch.after(edge.end)
    if after >= 0 and draft.head.mask >> after & 1:
        return True
    before = stretch.before(edge.start)
    linked = {stretch.word(n) for n in range(max(edge.start - 2, stretch.low), edge.start)} & {
        "of",
        "is",
        "was",
        "a",
        "at",
    }
    if before >= 0 and draft.head.mask >> before & 1 and linked and _score_property(stretch, draft) is not None:
        return False
    free = after >= 0 and stretch.analysis.weights[after] and after not in draft.ledger.tokens
    if free and after + 1 < stretch.high and draft.head.mask >> (after + 1) & 1:
        return True
    if number.value > _MOST_TIMES and _default_number(stretch, draft, number) is not None:
        return False
    later = [t for t in range(edge.end, min(edge.end + 4, stretch.high)) if draft.head.mask >> t & 1]
    if later:
        return True
    if after >= 0 and after in draft.ledger.tokens:
        return True
    return _default_number(stretch, draft, number) is None or after == -1 and not isinstance(edge.meaning, Range)


# Flags, text, presence ------------------------------------------------------------------------------------------------


def _take_flags(stretch: Stretch, draft: _Draft) -> None:
    for found in draft.properties:
        if _type(stretch, draft, found.entry) is not FieldType.BOOLEAN:
            continue
        if not draft.ledger.free(found.mask) or any(t.path == found.entry.name for t in draft.tests):
            continue
        said = _said_value(stretch, found.mask)
        if said is None and not any(stretch.analysis.weights[n] for n in bits(draft.ledger.free(found.mask))):
            continue
        if said is not None:
            draft.ledger.use(found.mask, 0.95)
            draft.tests.append(Test(found.entry.name, Operator.EQUALS, (text_literal(said),), mask=found.mask))
            continue
        denied, place = is_denied(stretch, found.mask, draft.head.mask)
        if denied:
            _use_mark(stretch, draft, place)
        negative = denied != (found.how == "no")
        draft.ledger.use(found.mask, 0.95)
        literal = text_literal("false" if negative else "true")
        draft.tests.append(Test(found.entry.name, Operator.EQUALS, (literal,), mask=found.mask))


def _said_value(stretch: Stretch, mask: int) -> str | None:
    """ "ok is false", "shared = true": the value of a true-or-false field spelled out after its name."""
    last = high_bit(mask)
    if stretch.word(last + 1) in ("is", "=", "equals", "was", "are") and stretch.word(last + 2) in ("true", "false"):
        return stretch.word(last + 2)
    return None


def _take_text(stretch: Stretch, draft: _Draft) -> None:
    """Text searched for in a property, and the user's own words as a value of a property that is named."""
    strings = [
        p
        for p in draft.properties
        if _type(stretch, draft, p.entry) in (FieldType.STRING, FieldType.MIXED)
        and not any(t.path == p.entry.name for t in draft.tests)
    ]
    searched = strings[0].entry.name if strings else _search_property(stretch, draft)
    if searched is not None and stretch.marks(Role.CONTAINS, Role.STARTS, Role.ENDS):
        near = high_bit(draft.head.mask)
        denied, place = _denied_search(stretch, draft)
        test = text_search(stretch, draft.ledger, searched, near, denied=denied)
        if test is not None:
            if denied:
                _use_mark(stretch, draft, place)
            if strings:
                draft.ledger.use(strings[0].mask, 0.9)
            draft.tests.append(test)
            return
    for found in strings:
        if not draft.ledger.free(found.mask):
            continue
        raw = raw_text(stretch, draft.ledger, high_bit(found.mask) + 1)
        if raw is None:
            continue
        text, used = raw
        quoted = stretch.analysis.tokens[low_bit(used)].quoted
        named = stretch.word(high_bit(found.mask) + 1) in ("is", "was", "=", "called", "named", "of", "equals", ":")
        if not quoted and not named and high_bit(found.mask) + 1 != low_bit(used):
            continue
        draft.ledger.use(found.mask, 0.9)
        draft.ledger.use(used, 0.75)
        draft.ledger.notes.append(f"“{text}” has not been seen as {found.entry.name}")
        denied, place = is_denied(stretch, found.mask | used, draft.head.mask)
        if denied:
            _use_mark(stretch, draft, place)
        operator = Operator.DIFFERS if denied else Operator.EQUALS
        draft.tests.append(Test(found.entry.name, operator, (text_literal(text),), mask=found.mask | used, seen=False))
        return


def _denied_search(stretch: Stretch, draft: _Draft) -> tuple[bool, int]:
    for mark in stretch.marks(Role.CONTAINS, Role.STARTS, Role.ENDS):
        return is_denied(stretch, 1 << mark.start, draft.head.mask)
    return False, -1


def _search_property(stretch: Stretch, draft: _Draft) -> str | None:
    """The property that text is searched in when none is named: the search query, the title, the name."""
    names = [stretch.index.entries[p].name for p in stretch.index.properties_of.get(draft.head.entry.name, ())]
    for wanted in ("query", "search", "term", "keyword", "title", "subject", "name", "url", "path", "text", "comment"):
        for name in names:
            if wanted in name.lower():
                return name
    return None


def _take_presence(stretch: Stretch, draft: _Draft) -> None:
    """ "With a coupon", "without using a promo code": a property that is merely there or not."""
    for found in draft.properties:
        if any(t.path == found.entry.name for t in draft.tests) or not draft.ledger.free(found.mask):
            continue
        kind = _type(stretch, draft, found.entry)
        if kind not in (FieldType.STRING, FieldType.NUMBER, FieldType.DATE, FieldType.ARRAY) or found.strength < 0.7:
            continue
        if not any(stretch.analysis.weights[n] >= 1.0 for n in bits(draft.ledger.free(found.mask))):
            continue
        denied, place = is_denied(stretch, found.mask, draft.head.mask)
        before = stretch.word(low_bit(found.mask) - 1)
        earlier = stretch.word(low_bit(found.mask) - 2)
        with_it = {before, earlier} & {"with", "using", "had", "has", "w/", "carrying"}
        if not denied and not with_it:
            continue
        if denied:
            _use_mark(stretch, draft, place)
        draft.ledger.use(found.mask, 0.8)
        operator = Operator.ABSENT if denied else Operator.EXISTS
        draft.tests.append(Test(found.entry.name, operator, mask=found.mask))


def _take_objects(stretch: Stretch, draft: _Draft) -> None:
    """Words that say no more than what the event is about: "completed titles", "the order they placed"."""
    for found in draft.properties:
        free = draft.ledger.free(found.mask)
        if free and _type(stretch, draft, found.entry) is FieldType.STRING and found.how in ("name", "say"):
            draft.ledger.use(free, 0.55 * found.strength)
    if not ASPECT.intersection(entry_words(draft.head.entry)[-1]):
        return
    for number in bits(stretch.own & ~draft.ledger.mask):
        if ASPECT.intersection(stretch.analysis.tokens[number].lemmas):
            draft.ledger.use(1 << number, 0.5)


def _take_unknown_object(stretch: Stretch, draft: _Draft) -> None:
    """What was bought or viewed, in the user's own words where the space has not seen them (`generation.md` 3)."""
    if not any(c in draft.head.entry.concepts for c in _OBJECT_VERBS):
        return
    kinds = [
        stretch.index.entries[p]
        for p in stretch.index.properties_of.get(draft.head.entry.name, ())
        if stretch.index.entries[p].name.lower().split(".")[-1] in ("category", "product_category", "productcategory")
    ]
    if not kinds or any(t.path == kinds[0].name for t in draft.tests):
        return
    raw = raw_text(stretch, draft.ledger, high_bit(draft.head.mask) + 1)
    if raw is None or raw[1] & stretch.analysis.vague:
        return
    text, used = raw
    if any(not stretch.analysis.weights[n] for n in (low_bit(used), high_bit(used))):
        return
    draft.ledger.use(used, 0.45)
    draft.ledger.notes.append(f"“{text}” has not been seen as {kinds[0].name}")
    draft.tests.append(Test(kinds[0].name, Operator.EQUALS, (text_literal(text),), mask=used, seen=False))


# The frame ------------------------------------------------------------------------------------------------------------


def _finish(stretch: Stretch, draft: _Draft) -> EventFrame:
    negated = False
    for mark in stretch.marks(Role.NOT, Role.NEITHER):
        if mark in draft.ledger.marks:
            continue
        negated = True
        draft.ledger.marks.add(mark)
        break
    for mark in stretch.marks(Role.DIFFERENT):
        if mark not in draft.ledger.marks:  # "on 3 separate days", "five different people": the language can't say it
            draft.ledger.extra -= 1.5
    same = bool(stretch.marks(Role.SAME))
    pronouns = [m for m in stretch.marks(Role.PRONOUN)]
    draft.ledger.marks.update(stretch.marks(Role.SAME, Role.SINGLE))
    draft.ledger.marks.update(pronouns)
    verb = 0
    for token, _ in draft.head.qualities:
        if any(s.startswith("to_") for s, _q in _synsets(stretch.analysis.tokens[token].lemmas)):
            verb |= 1 << token
    return replace(
        draft.frame,
        verb_mask=verb,
        negated=negated,
        said_negation=negated,
        counts=tuple(draft.counts),
        tests=tuple(draft.tests),
        same=same,
        pronoun=bool(pronouns),
        tied=any(stretch.word(m.start) in ("it", "that", "this", "anything") and stretch.word(m.end - 1) in ("it", "one", "this") for m in pronouns),
        mask=draft.ledger.mask,
    )


def _synsets(lemmas: tuple[str, ...]) -> list[tuple[str, float]]:
    from coterie.nlu.concepts import synsets_of

    return [item for lemma in lemmas for item in synsets_of(lemma)]
