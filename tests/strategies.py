"""Random well-typed definitions over a small, awkward space, and profiles, accounts and events to put them to.

`definitions()` passes the checker by construction. Values, times and constants are drawn
from the same small pools, so that comparisons hit and miss.

A draw of Hypothesis's takes a tenth of a millisecond, and a tree needs hundreds. So what is finite is listed, each kind
as often as it is to come, and drawn at once; and strategies are made once, since to make one takes longer still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import combinations, permutations, product
from typing import Any

from hypothesis import strategies as st

from coterie.core.paths import split_path
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Between,
    Comparison,
    ComputedTrait,
    Condition,
    Context,
    Definition,
    Duration,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Scalar,
    Trait,
    Unit,
    Where,
    Within,
)
from coterie.language.events import Account, Database, EventRecord, Profile
from coterie.language.operators import OPERATORS, Takes
from coterie.language.reducers import REDUCERS
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
LOOKBACK_DAYS = 60
SOURCES = ("web", "src_test", "it's")


def _properties(*named: tuple[str, FieldType]) -> tuple[PropertySchema, ...]:
    return tuple(PropertySchema(name=name, type=kind) for name, kind in named)


SPACE = Space(
    name="awkward",
    events=(
        EventSchema(
            name="Order Completed",
            properties=_properties(
                ("total", FieldType.NUMBER),
                ("coupon", FieldType.STRING),
                ("gift", FieldType.BOOLEAN),
                ("ships_on", FieldType.DATE),
                ("products", FieldType.ARRAY),
                ("a\\.b", FieldType.MIXED),
            ),
            last_seen=NOW,
        ),
        EventSchema(
            name="Produit ajouté 'x'",
            properties=_properties(("total", FieldType.NUMBER), ("coupon", FieldType.STRING)),
            last_seen=NOW - timedelta(days=40),
        ),
        EventSchema(name="page\\view", properties=_properties(("coupon", FieldType.MIXED)), last_seen=NOW),
    ),
    traits=(
        TraitSchema(key="plan", type=FieldType.STRING, values=("pro", "free")),
        TraitSchema(key="age", type=FieldType.NUMBER, kind=TraitKind.COMPUTED),
        TraitSchema(key="opted_in", type=FieldType.BOOLEAN),
        TraitSchema(key="joined", type=FieldType.DATE),
        TraitSchema(key="address.city", type=FieldType.STRING),
        TraitSchema(key="tags", type=FieldType.ARRAY),
        TraitSchema(key="it's\\.odd", type=FieldType.MIXED),
        TraitSchema(key="plan", type=FieldType.STRING, collection=Collection.ACCOUNTS),
        TraitSchema(key="seats", type=FieldType.NUMBER, collection=Collection.ACCOUNTS),
    ),
    audiences=(
        AudienceRef(key="vip", name="VIP customers"),
        AudienceRef(key="big", name="Big accounts", collection=Collection.ACCOUNTS),
    ),
    limits=Limits(lookback_days=LOOKBACK_DAYS),
)


def evenly(*groups: Sequence[Any]) -> tuple[Any, ...]:
    """What is in some groups, each group about as often as another."""
    most = max(map(len, groups))
    return tuple(item for group in groups for _ in range(most // len(group)) for item in group)


# Values ---------------------------------------------------------------------------------------------------------------

NUMBERS = (0, 1, 2, 3, 5, 50, -3, 0.1, 0.2, 0.5, 1000.0, 9007199254740993)
TEXTS = (
    "pro",
    "Pro",
    "free",
    "",
    "5",
    "5.0",
    "-3",
    "1e3",
    "0x5",
    "true",
    "false",
    "o'clock",
    "back\\slash",
    "naïve 😀",
    "\n",
    '["pro"]',
)
DATES = ("2026-06-15", "2026-06-14", "2026-06-22", "2026-05-16", "2026-02-29", "2025-06-15")
TIMESTAMPS = (
    "2026-06-15T12:00:00Z",
    "2026-06-15T12:00:00.000001Z",
    "2026-06-08T00:00:00Z",
    "2026-06-07T23:59:59.999Z",
    "2026-06-15T14:00:00+02:00",
    "2026-06-16T00:00:00Z",
    "2026-06-15T11:00Z",
)
VALID_DATES = tuple(text for text in DATES if text != "2026-02-29")
NO_DATES = ("2026-06-15T12:00:00", "15 June 2026", "20260615")

_SCALARS = evenly(NUMBERS, TEXTS, (*DATES, *TIMESTAMPS, *NO_DATES), (True, False), (None,))
scalar_values: st.SearchStrategy[object] = st.sampled_from(_SCALARS)
_OF_TYPE: dict[FieldType, Sequence[object]] = {
    FieldType.STRING: TEXTS,
    FieldType.NUMBER: NUMBERS,
    FieldType.BOOLEAN: (True, False),
    FieldType.DATE: (*DATES, *TIMESTAMPS),
    FieldType.ARRAY: (st.lists(scalar_values, max_size=3),),
    FieldType.OBJECT: (st.dictionaries(st.sampled_from(("a", "b")), scalar_values, max_size=2),),
    FieldType.MIXED: _SCALARS,
}
nested_values: st.SearchStrategy[object] = st.one_of(
    scalar_values,
    st.lists(scalar_values, max_size=3),
    st.lists(st.dictionaries(st.sampled_from(("sku", "coupon")), scalar_values, max_size=2), max_size=3),
    st.dictionaries(st.sampled_from(("city", "$", "a.b")), scalar_values, max_size=2),
)
_ABSENT = object()


@cache
def _values_of(field_type: FieldType) -> st.SearchStrategy[object]:
    """Every other time no value, else one that fits a field, mostly, or a strategy for one, or for anything."""
    fitting = _OF_TYPE[field_type]
    return st.sampled_from(evenly((_ABSENT,), evenly(fitting, fitting, fitting, (nested_values,))))


# Data -----------------------------------------------------------------------------------------------------------------

_EDGES = (0, 3600, 86400, 2 * 86400, 7 * 86400, 30 * 86400, LOOKBACK_DAYS * 86400)
AGES = sorted({seconds + extra for seconds in _EDGES for extra in (-1, 0, 1, 1800)})
"""Ages of events in seconds: at, just below and just above the edges of windows; a negative one is in the future."""


def _document(draw: st.DrawFn, fields: Iterable[tuple[str, FieldType]]) -> dict[str, object]:
    """A document with values for some of these paths."""
    document: dict[str, object] = {}
    for path, field_type in fields:
        value = draw(_values_of(field_type))
        if value is not _ABSENT:
            _put(document, split_path(path), draw(value) if isinstance(value, st.SearchStrategy) else value)
    return document


def _put(document: dict[str, object], steps: tuple[str, ...], value: object) -> None:
    for step in steps[:-1]:
        inner = document.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        document = inner
    document[steps[-1]] = value


_CONTEXTS = ({}, {"page": {"url": "/pricing"}}, {"page": {"url": 5}}, {"page": "x"})
_ages = st.sampled_from(AGES)
_origins = st.sampled_from(tuple(product(_CONTEXTS, SOURCES, ("m1", "m2", "m3"))))


@cache
def _event_lists(space: Space, max_events: int) -> st.SearchStrategy[list[EventRecord]]:
    """Occurrences of the space's events."""
    names = st.sampled_from(space.events)

    @st.composite
    def records(draw: st.DrawFn) -> EventRecord:
        event, age = draw(names), draw(_ages)
        context, source, message = draw(_origins)
        properties = _document(draw, [(item.name, item.type) for item in event.properties])
        return EventRecord(event.name, NOW - timedelta(seconds=age), properties, context, source, message)

    return st.lists(records(), max_size=max_events)


def _trait_fields(space: Space, collection: Collection) -> tuple[tuple[str, FieldType], ...]:
    fields = [(trait.key, trait.type) for trait in space.traits_of(collection).values()]
    return (*fields, *((key, FieldType.BOOLEAN) for key in space.audiences_of(collection)))


@cache
def profiles(space: Space = SPACE, profile_id: str = "u1", max_events: int = 6) -> st.SearchStrategy[Profile]:
    """A profile; message ids may repeat only among events that are alike in order."""
    fields, events = _trait_fields(space, Collection.USERS), _event_lists(space, max_events)

    @st.composite
    def drawn(draw: st.DrawFn) -> Profile:
        traits = _document(draw, fields)
        numbered = (replace(e, message_id=f"{e.message_id}-{index}") for index, e in enumerate(draw(events)))
        return Profile(profile_id, traits, tuple(numbered))

    return drawn()


@cache
def _some_of(count: int) -> st.SearchStrategy[tuple[int, ...]]:
    """At most three of so many, by their places."""
    return st.sampled_from(evenly(*(list(combinations(range(count), size)) for size in range(min(count, 3) + 1))))


@cache
def databases(space: Space = SPACE, max_profiles: int = 5, max_accounts: int = 3) -> st.SearchStrategy[Database]:
    """Profiles, and accounts of some of them; an account may have no users, and a user several accounts."""
    people = [profiles(space, profile_id=f"u{index}") for index in range(max_profiles)]
    sizes = st.sampled_from(tuple(product(range(1, max_profiles + 1), range(max_accounts + 1))))
    fields = _trait_fields(space, Collection.ACCOUNTS)

    @st.composite
    def drawn(draw: st.DrawFn) -> Database:
        count, account_count = draw(sizes)
        users = tuple(draw(one) for one in people[:count])
        accounts = tuple(
            Account(f"a{index}", _document(draw, fields), tuple(users[place] for place in draw(_some_of(count))))
            for index in range(account_count)
        )
        return Database(users, accounts)

    return drawn()


# Trees ----------------------------------------------------------------------------------------------------------------


def _constants(values: Iterable[Any], kind: LiteralKind) -> tuple[Literal, ...]:
    return tuple(Literal(value, kind) for value in values)


_DURATIONS = tuple(Duration(amount, unit) for amount in (0, 1, 2, 7, 30) for unit in (Unit.HOURS, Unit.DAYS))
_STRINGS = _constants(TEXTS, LiteralKind.STRING)
_DAYS = _constants(VALID_DATES, LiteralKind.DATE)
_INSTANTS = _constants(TIMESTAMPS, LiteralKind.TIMESTAMP)
_LITERALS = evenly(_STRINGS, _constants(NUMBERS, LiteralKind.NUMBER), _DAYS, _INSTANTS)
_DATES = evenly(_constants((*VALID_DATES, *TIMESTAMPS), LiteralKind.STRING), _DAYS, _INSTANTS)
_CONSTANTS = {
    FieldType.BOOLEAN: evenly(_constants(("true", "false"), LiteralKind.STRING), _LITERALS),
    FieldType.NUMBER: evenly(_constants(NUMBERS, LiteralKind.NUMBER), _LITERALS),
    FieldType.DATE: evenly(_DATES, _LITERALS),
    FieldType.STRING: evenly(_STRINGS, _LITERALS),
}
durations = st.sampled_from(_DURATIONS)
dates: st.SearchStrategy[Literal] = st.sampled_from(_DATES)
literals: st.SearchStrategy[Literal] = st.sampled_from(_LITERALS)


@cache
def _literals_for(field_type: FieldType | None) -> st.SearchStrategy[Literal]:
    """Constants for a field: of its type every other time, else any."""
    return st.sampled_from(_CONSTANTS.get(field_type, _LITERALS) if field_type else _LITERALS)


@cache
def _arguments_for(field_type: FieldType | None) -> st.SearchStrategy[Literal | None]:
    """The same, or every fifth time none: another scalar is to stand there."""
    constants = _CONSTANTS.get(field_type, _LITERALS) if field_type else _LITERALS
    return st.sampled_from(evenly(*4 * [constants], (None,)))


Typed = tuple[Scalar, FieldType | None]
"""A scalar, and the type of its values where that is known."""


def _paths(known: Iterable[PropertySchema]) -> list[tuple[str, FieldType]]:
    """The paths of known fields, each field as often; of arrays, also those into their elements."""
    return [
        (item.name + ending, FieldType.MIXED) if item.type is FieldType.ARRAY else (item.name, item.type)
        for item in known
        for ending in ("", ".$", ".$.sku")
    ]


class _Place:
    """Where a condition is to stand, and the strategies for what may stand there."""

    def __init__(
        self,
        space: Space,
        collection: Collection,
        event: EventSchema | None = None,
        parent: EventSchema | None = None,
        depth: int = 0,
    ) -> None:
        self.space, self.collection, self.event, self.parent, self.depth = space, collection, event, parent, depth
        self.events = st.sampled_from(space.events)
        self.scalars: st.SearchStrategy[Typed | None] = st.sampled_from(evenly(*self._kinds()))
        self.inside = cache(self._inside)
        self.conditions = cache(lambda levels: _conditions(self, levels))
        self.aggregates = cache(lambda is_trait: _aggregates(self, is_trait=is_trait))

    def _inside(self, name: str) -> _Place:
        """Inside where() of one of the events."""
        return _Place(self.space, self.collection, self.space.events_by_name[name], self.event, self.depth + 1)

    def _kinds(self) -> Iterable[Sequence[Typed | None]]:
        """The scalars of each kind, a kind as often as it is to come; None stands for an aggregate."""
        traits = self.space.traits_of(self.collection).values()
        named = _paths(PropertySchema(name=trait.key, type=trait.type) for trait in traits)
        own = [(Trait(path), field_type) for path, field_type in named]
        audiences = [(Trait(key), FieldType.BOOLEAN) for key in sorted(self.space.audiences_of(self.collection))]
        yield evenly(own, audiences) if audiences else own
        if self.depth < 2:
            yield from 2 * [[None]]
        if self.event:
            yield from 4 * [[(Property(path), field_type) for path, field_type in _paths(self.event.properties)]]
            yield [(Context(path), FieldType.STRING) for path in ("page.url", "page", "os\\.name")]
        if self.parent:
            yield [(Property(path, of_parent=True), of_type) for path, of_type in _paths(self.parent.properties)]


_operators = st.sampled_from(OPERATORS)
_sizes = st.sampled_from((1, 2, 3))
_shapes = st.sampled_from((*4 * [(None, 1)], *2 * [(Not, 1)], (And, 2), (And, 3), (Or, 2), (Or, 3)))


@st.composite
def _conditions(draw: st.DrawFn, place: _Place, levels: int) -> Condition:
    connective, count = draw(_shapes) if levels else (None, 1)
    if connective is None:
        return _comparison(draw, place)
    operands = tuple(draw(place.conditions(levels - 1)) for _ in range(count))
    return Not(operands[0]) if connective is Not else connective(operands)


def _comparison(draw: st.DrawFn, place: _Place) -> Comparison:
    left, field_type = _scalar(draw, place)
    info = draw(_operators)
    arguments: tuple[Argument, ...]
    match info.takes:
        case Takes.NOTHING:
            arguments = ()
        case Takes.DURATION:
            arguments = (draw(durations),)
        case Takes.DATE:
            arguments = (draw(dates),)
        case Takes.CONSTANT:
            arguments = (draw(_literals_for(field_type)),)
        case Takes.CONSTANTS:
            arguments = tuple(draw(_literals_for(field_type)) for _ in range(draw(_sizes)))
        case Takes.SCALAR:
            arguments = (draw(_arguments_for(field_type)) or _scalar(draw, place)[0],)
    return Comparison(left, info.operator, arguments)


def _scalar(draw: st.DrawFn, place: _Place) -> Typed:
    """A scalar that may be compared at this place."""
    return draw(place.scalars) or (draw(place.aggregates(False)), FieldType.NUMBER)


_SOURCE_LISTS = [ExcludeSources(names) for size in (1, 2) for names in product(SOURCES, repeat=size)]
_tests = st.sampled_from(tuple(product((0, 1, 2), evenly(*4 * [[None]], _SOURCE_LISTS))))
_SESSIONS = [ExpiresAfter(Duration(1, Unit.HOURS)), ExpiresAfter(Duration(5400, Unit.SECONDS))]


@cache
def _windows(*, has_parent: bool, is_trait: bool) -> st.SearchStrategy[Filter | None]:
    """The windows of an aggregate, or none."""
    of = (False, True) if has_parent else (False,)
    within = [Within(duration, of_parent) for duration, of_parent in product(_DURATIONS, of)]
    between = [Between(start, end, of_parent) for start, end, of_parent in product(_DURATIONS, _DURATIONS, of)]
    return st.sampled_from(evenly([None], within, between, _SESSIONS if is_trait else [None]))


@cache
def _orders(count: int) -> st.SearchStrategy[tuple[int, ...]]:
    return st.sampled_from(tuple(permutations(range(count))))


@st.composite
def _aggregates(draw: st.DrawFn, place: _Place, *, is_trait: bool = False) -> Aggregate:
    """An event with filters and a reducer, whose list only a computed trait takes."""
    event = draw(place.events)
    tests, excluded = draw(_tests)
    inner = place.inside(event.name)
    filters: list[Filter] = [Where(draw(inner.conditions(1))) for _ in range(tests)]
    window = draw(_windows(has_parent=place.depth > 0, is_trait=is_trait))
    filters += [item for item in (window, excluded) if item is not None]
    if len(filters) > 1:
        filters = [filters[number] for number in draw(_orders(len(filters)))]
    return Aggregate(Event(event.name), tuple(filters), draw(_reducers(event, is_trait=is_trait)))


@cache
def _reducers(event: EventSchema, *, is_trait: bool) -> st.SearchStrategy[Reducer]:
    """The reducers of an event: each name as often, but to count three times."""
    arguments: list[Property | Context] = [Property(path) for path, _ in _paths(event.properties)]
    arguments += [Context("page.url")] * max(1, len(arguments) // 9)
    groups: list[Sequence[Reducer]] = 2 * [[Reducer(ReducerName.COUNT)]]
    for info in REDUCERS:
        if info.is_list and not is_trait:
            continue
        if not info.takes_argument:
            groups.append([Reducer(info.name)])
            continue
        least = (1, 2, 3) if info.takes_frequency else (None,)
        groups.append([Reducer(info.name, *rest) for rest in product(arguments, (None, *info.value_types), least)])
    return st.sampled_from(evenly(*groups))


class _Roots:
    """Where the conditions of users and of accounts stand."""

    def __init__(self, space: Space) -> None:
        self.users = _Place(space, Collection.USERS)
        # Tests of events stand there too, but those are about users.
        self.accounts = _Place(space, Collection.ACCOUNTS, depth=2)
        self.account_conditions = cache(lambda levels: _account_conditions(self, levels))


_roots = cache(_Roots)
_kinds = st.sampled_from(AudienceType)


@cache
def definitions(
    space: Space = SPACE, audience_type: AudienceType | None = None, levels: int = 2
) -> st.SearchStrategy[Definition]:
    """A definition without errors in this space."""
    roots = _roots(space)

    @st.composite
    def drawn(draw: st.DrawFn) -> Definition:
        kind = audience_type or draw(_kinds)
        of_users = kind is AudienceType.USERS
        return Definition(kind, draw((roots.users.conditions if of_users else roots.account_conditions)(levels)))

    return drawn()


_account_shapes = st.sampled_from(("any", "all", "trait", "events", "and", "or", "not"))


@st.composite
def _account_conditions(draw: st.DrawFn, roots: _Roots, levels: int) -> Condition:
    """ANY and ALL over what is true of users; a test of events without them, whose traits are the users'."""
    shape = draw(_account_shapes)
    inner = roots.account_conditions(levels - 1)
    if shape in ("and", "or") and levels:
        return (Or if shape == "or" else And)((draw(inner), draw(inner)))
    if shape == "not" and levels:
        return Not(draw(inner))
    if shape == "trait":
        return _comparison(draw, roots.accounts)
    if shape == "events":
        return Comparison(draw(roots.users.aggregates(False)), Operator.AT_LEAST, (Literal(1, LiteralKind.NUMBER),))
    quantifier = AllUsers if shape == "all" else AnyUser
    return quantifier(draw(roots.users.conditions(max(levels, 0))))


@cache
def computed_traits(space: Space = SPACE) -> st.SearchStrategy[ComputedTrait]:
    """A computed trait without errors in this space."""
    return st.builds(ComputedTrait, _kinds, _roots(space).users.aggregates(True))
