"""Random well-typed definitions over a small, awkward space, and profiles, accounts and events to put them to.

`definitions()` passes the checker by construction. Values, times and constants are drawn
from the same small pools, so that comparisons hit and miss.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
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
from coterie.language.reducers import BY_REDUCER, REDUCERS
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


@cache
def sampled(items: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """One of some; made once, since making a strategy takes longer than drawing from it. So are those below."""
    return st.sampled_from(items)


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

scalar_values: st.SearchStrategy[object] = st.one_of(
    st.sampled_from(NUMBERS),
    st.sampled_from(TEXTS),
    st.sampled_from((*DATES, *TIMESTAMPS, *NO_DATES)),
    st.booleans(),
    st.none(),
)
_OF_TYPE: dict[FieldType, st.SearchStrategy[object]] = {
    FieldType.STRING: st.sampled_from(TEXTS),
    FieldType.NUMBER: st.sampled_from(NUMBERS),
    FieldType.BOOLEAN: st.booleans(),
    FieldType.DATE: st.sampled_from((*DATES, *TIMESTAMPS)),
    FieldType.ARRAY: st.lists(scalar_values, max_size=3),
    FieldType.OBJECT: st.dictionaries(st.sampled_from(("a", "b")), scalar_values, max_size=2),
    FieldType.MIXED: scalar_values,
}
nested_values: st.SearchStrategy[object] = st.one_of(
    scalar_values,
    st.lists(scalar_values, max_size=3),
    st.lists(st.dictionaries(st.sampled_from(("sku", "coupon")), scalar_values, max_size=2), max_size=3),
    st.dictionaries(st.sampled_from(("city", "$", "a.b")), scalar_values, max_size=2),
)


@cache
def values_of(field_type: FieldType) -> st.SearchStrategy[object]:
    """Values of a field: mostly of its type, sometimes anything."""
    fitting = _OF_TYPE[field_type]
    return st.one_of(fitting, fitting, fitting, nested_values)


# Data -----------------------------------------------------------------------------------------------------------------

_EDGES = (0, 3600, 86400, 2 * 86400, 7 * 86400, 30 * 86400, LOOKBACK_DAYS * 86400)
AGES = sorted({seconds + extra for seconds in _EDGES for extra in (-1, 0, 1, 1800)})
"""Ages of events in seconds: at, just below and just above the edges of windows; a negative one is in the future."""


@cache
@st.composite
def documents(draw: st.DrawFn, fields: tuple[tuple[str, FieldType], ...]) -> dict[str, object]:
    """A document with values for some of these paths."""
    document: dict[str, object] = {}
    for path, field_type in fields:
        if draw(st.booleans()):
            _put(document, split_path(path), draw(values_of(field_type)))
    return document


def _put(document: dict[str, object], steps: tuple[str, ...], value: object) -> None:
    for step in steps[:-1]:
        inner = document.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        document = inner
    document[steps[-1]] = value


_contexts = st.sampled_from(({}, {"page": {"url": "/pricing"}}, {"page": {"url": 5}}, {"page": "x"}))


@cache
@st.composite
def event_records(draw: st.DrawFn, space: Space = SPACE) -> EventRecord:
    """An occurrence of one of the space's events."""
    event = draw(sampled(space.events))
    context = draw(_contexts)
    age = draw(sampled(tuple(AGES)))
    return EventRecord(
        event.name,
        NOW - timedelta(seconds=age),
        draw(documents(tuple((item.name, item.type) for item in event.properties))),
        context,
        draw(sampled(SOURCES)),
        draw(sampled(("m1", "m2", "m3"))),
    )


def _trait_fields(space: Space, collection: Collection) -> tuple[tuple[str, FieldType], ...]:
    fields = [(trait.key, trait.type) for trait in space.traits_of(collection).values()]
    return (*fields, *((key, FieldType.BOOLEAN) for key in space.audiences_of(collection)))


@cache
@st.composite
def profiles(draw: st.DrawFn, space: Space = SPACE, profile_id: str = "u1", max_events: int = 6) -> Profile:
    """A profile; message ids may repeat only among events that are alike in order."""
    traits = draw(documents(_trait_fields(space, Collection.USERS)))
    events = draw(st.lists(event_records(space), max_size=max_events))
    numbered = tuple(replace(event, message_id=f"{event.message_id}-{index}") for index, event in enumerate(events))
    return Profile(profile_id, traits, numbered)


@cache
@st.composite
def databases(draw: st.DrawFn, space: Space = SPACE, max_profiles: int = 5, max_accounts: int = 3) -> Database:
    """Profiles, and accounts of some of them; an account may have no users, and a user several accounts."""
    count = draw(st.integers(1, max_profiles))
    users = tuple(draw(profiles(space, profile_id=f"u{index}")) for index in range(count))
    accounts = tuple(
        Account(
            f"a{index}",
            draw(documents(_trait_fields(space, Collection.ACCOUNTS))),
            tuple(draw(st.lists(st.sampled_from(users), max_size=3, unique_by=lambda user: user.id))),
        )
        for index in range(draw(st.integers(0, max_accounts)))
    )
    return Database(users, accounts)


# Trees ----------------------------------------------------------------------------------------------------------------

durations = st.builds(Duration, st.sampled_from((0, 1, 2, 7, 30)), st.sampled_from((Unit.HOURS, Unit.DAYS)))
literals: st.SearchStrategy[Literal] = st.one_of(
    st.builds(Literal, st.sampled_from(TEXTS), st.just(LiteralKind.STRING)),
    st.builds(Literal, st.sampled_from(NUMBERS), st.just(LiteralKind.NUMBER)),
    st.builds(Literal, st.sampled_from(VALID_DATES), st.just(LiteralKind.DATE)),
    st.builds(Literal, st.sampled_from(TIMESTAMPS), st.just(LiteralKind.TIMESTAMP)),
)
dates: st.SearchStrategy[Literal] = st.one_of(
    st.builds(Literal, st.sampled_from((*VALID_DATES, *TIMESTAMPS)), st.just(LiteralKind.STRING)),
    st.builds(Literal, st.sampled_from(VALID_DATES), st.just(LiteralKind.DATE)),
    st.builds(Literal, st.sampled_from(TIMESTAMPS), st.just(LiteralKind.TIMESTAMP)),
)
booleans = st.builds(Literal, st.sampled_from(("true", "false")), st.just(LiteralKind.STRING))


@cache
def _literals_for(field_type: FieldType | None) -> st.SearchStrategy[Literal]:
    """Constants for a field: mostly of its type, sometimes any."""
    match field_type:
        case FieldType.BOOLEAN:
            return booleans | literals
        case FieldType.NUMBER:
            return st.builds(Literal, st.sampled_from(NUMBERS), st.just(LiteralKind.NUMBER)) | literals
        case FieldType.DATE:
            return dates | literals
        case FieldType.STRING:
            return st.builds(Literal, st.sampled_from(TEXTS), st.just(LiteralKind.STRING)) | literals
        case _:
            return literals


@dataclass(frozen=True)
class _Place:
    """Where a condition is to stand."""

    space: Space
    collection: Collection
    event: EventSchema | None = None
    parent: EventSchema | None = None
    depth: int = 0


_operators = st.sampled_from(OPERATORS)
_CONNECTIVES: tuple[Callable[[tuple[Condition, ...]], Condition], ...] = (And, Or)


@cache
@st.composite
def _conditions(draw: st.DrawFn, place: _Place, levels: int) -> Condition:
    shape = draw(sampled(("test", "test", "and", "or", "not"))) if levels else "test"
    inner = _conditions(place, levels - 1)
    if shape == "not":
        return Not(draw(inner))
    if shape in ("and", "or"):
        operands = tuple(draw(st.lists(inner, min_size=2, max_size=3)))
        return And(operands) if shape == "and" else Or(operands)
    return draw(_comparisons(place))


@cache
@st.composite
def _comparisons(draw: st.DrawFn, place: _Place) -> Comparison:
    left, field_type = draw(_scalars(place))
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
            arguments = tuple(draw(st.lists(_literals_for(field_type), min_size=1, max_size=3)))
        case Takes.SCALAR:
            is_dynamic = draw(st.integers(0, 4)) == 0
            arguments = (draw(_scalars(place))[0] if is_dynamic else draw(_literals_for(field_type)),)
    return Comparison(left, info.operator, arguments)


@cache
@st.composite
def _scalars(draw: st.DrawFn, place: _Place) -> tuple[Scalar, FieldType | None]:
    """A scalar that may be compared at this place, and the type of its values where that is known."""
    kinds = ["trait"]
    kinds += ["event"] * (2 if place.depth < 2 else 0)
    kinds += ["property"] * 4 + ["context"] if place.event else []
    kinds += ["parent"] if place.parent else []
    match draw(sampled(tuple(kinds))):
        case "event":
            return draw(aggregates(place.space, place)), FieldType.NUMBER
        case "property" if place.event:
            name, field_type = draw(_fields(place.event.properties))
            return Property(name), field_type
        case "parent" if place.parent:
            name, field_type = draw(_fields(place.parent.properties))
            return Property(name, of_parent=True), field_type
        case "context":
            return Context(draw(sampled(("page.url", "page", "os\\.name")))), FieldType.STRING
    audiences = place.space.audiences_of(place.collection)
    if audiences and draw(st.booleans()):
        return Trait(draw(sampled(tuple(sorted(audiences))))), FieldType.BOOLEAN
    traits = place.space.traits_of(place.collection).values()
    name, field_type = draw(_fields(tuple(PropertySchema(name=trait.key, type=trait.type) for trait in traits)))
    return Trait(name), field_type


@cache
@st.composite
def _fields(draw: st.DrawFn, known: tuple[PropertySchema, ...]) -> tuple[str, FieldType]:
    """The path of a known field, into its elements if it is an array."""
    item = draw(sampled(known))
    if item.type is FieldType.ARRAY:
        return item.name + draw(sampled(("", ".$", ".$.sku"))), FieldType.MIXED
    return item.name, item.type


@cache
@st.composite
def aggregates(
    draw: st.DrawFn, space: Space, place: _Place | None = None, *, is_trait: bool = False, levels: int = 1
) -> Aggregate:
    """An event with filters and a reducer, whose list only a computed trait takes."""
    place = place or _Place(space, Collection.USERS)
    event = draw(sampled(space.events))
    inner = _Place(space, place.collection, event, place.event, place.depth + 1)
    conditions = st.lists(_conditions(inner, levels), max_size=2)
    filters: list[Filter] = [Where(condition) for condition in draw(conditions)]
    window = draw(sampled(("none", "within", "between", "session")))
    of_parent = place.depth > 0 and draw(st.booleans())
    if window == "within":
        filters.append(Within(draw(durations), of_parent))
    elif window == "between":
        filters.append(Between(draw(durations), draw(durations), of_parent))
    elif window == "session" and is_trait:
        filters.append(ExpiresAfter(draw(sampled((Duration(1, Unit.HOURS), Duration(5400, Unit.SECONDS))))))
    if draw(st.integers(0, 4)) == 0:
        filters.append(ExcludeSources(tuple(draw(st.lists(sampled(SOURCES), min_size=1, max_size=2)))))
    return Aggregate(
        Event(event.name), tuple(draw(st.permutations(filters))), draw(_reducers(event, is_trait=is_trait))
    )


@cache
@st.composite
def _reducers(draw: st.DrawFn, event: EventSchema, *, is_trait: bool) -> Reducer:
    names = [info.name for info in REDUCERS if is_trait or not info.is_list]
    name = draw(sampled((*names, ReducerName.COUNT, ReducerName.COUNT)))
    info = BY_REDUCER[name]
    if not info.takes_argument:
        return Reducer(name)
    argument: Property | Context = Property(draw(_fields(event.properties))[0])
    if draw(st.integers(0, 9)) == 0:
        argument = Context("page.url")
    value_type = draw(sampled((None, *info.value_types)))
    return Reducer(name, argument, value_type, draw(st.integers(1, 3)) if info.takes_frequency else None)


@cache
@st.composite
def definitions(
    draw: st.DrawFn, space: Space = SPACE, audience_type: AudienceType | None = None, levels: int = 2
) -> Definition:
    """A definition without errors in this space."""
    kind = audience_type or draw(sampled(tuple(AudienceType)))
    if kind is AudienceType.USERS:
        return Definition(kind, draw(_conditions(_Place(space, Collection.USERS), levels)))
    return Definition(kind, draw(_account_conditions(space, levels)))


@cache
@st.composite
def _account_conditions(draw: st.DrawFn, space: Space, levels: int) -> Condition:
    """ANY and ALL over what is true of users; a test of events without them, whose traits are the users'."""
    users, accounts = _Place(space, Collection.USERS), _Place(space, Collection.ACCOUNTS)
    shape = draw(sampled(("any", "all", "trait", "events", "and", "or", "not")))
    inner = _account_conditions(space, levels - 1)
    if shape in ("and", "or") and levels:
        return _CONNECTIVES[shape == "or"](tuple(draw(st.lists(inner, min_size=2, max_size=2))))
    if shape == "not" and levels:
        return Not(draw(inner))
    if shape == "trait":
        return draw(_comparisons(replace(accounts, depth=2)))
    if shape == "events":
        return Comparison(draw(aggregates(space, users)), Operator.AT_LEAST, (Literal(1, LiteralKind.NUMBER),))
    quantifier = AllUsers if shape == "all" else AnyUser
    return quantifier(draw(_conditions(users, max(levels, 0))))


@cache
@st.composite
def computed_traits(draw: st.DrawFn, space: Space = SPACE) -> ComputedTrait:
    """A computed trait without errors in this space."""
    return ComputedTrait(draw(sampled(tuple(AudienceType))), draw(aggregates(space, is_trait=True)))
