"""What the catalog shows of events and traits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from coterie.accounts.masking import masked
from coterie.accounts.roles import Actor
from coterie.audiences.model import SavedAudience
from coterie.core.errors import QueryError
from coterie.core.time import parse_instant
from coterie.engines.base import TraitValues
from coterie.language.ast import Event, Trait, walk
from coterie.schema.personal import is_personal
from coterie.schema.space import Collection, EventSchema, FieldValue, PropertySchema, Space, TraitSchema
from coterie.web.profiles.view import text_of
from coterie.web.rendering import day

MOST_VALUES = 5
MAX_VALUE = 60

State = Literal["", "active", "inactive"]
EventSort = Literal["volume", "name", "seen"]
TraitSort = Literal["coverage", "name", "seen"]


@dataclass(frozen=True, kw_only=True)
class Used:
    """An audience that names something."""

    key: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Uses:
    """Where events and traits are used: audiences by the name of the event, or by collection and path of the trait."""

    events: Mapping[str, tuple[Used, ...]] = field(default_factory=dict)
    traits: Mapping[tuple[Collection, str], tuple[Used, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FieldRow:
    """A property or trait. `values` are frequent ones, `is_masked` where they may not be seen."""

    name: str
    type: str
    kind: str
    values: tuple[str, ...]
    is_masked: bool
    count: int | None
    share: float | None
    last_seen: datetime | None
    is_active: bool
    description: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ValueBar:
    """A value, how many have it, and their share of all, 0 to 1; `is_other` for what is no single value."""

    text: str
    count: int
    share: float
    is_other: bool = False


def find_events(
    space: Space, text: str, state: State, sort: EventSort, now: datetime, *, descending: bool
) -> list[EventSchema]:
    """The events that have the text in their name, description, other names or properties."""
    sought = text.casefold()
    found = [
        event
        for event in space.events
        if (not state or space.is_active(event.last_seen, now) == (state == "active"))
        and _holds(sought, event.name, event.description, *event.aliases, *(item.name for item in event.properties))
    ]
    found.sort(key=lambda item: item.name.casefold())
    if sort == "volume":
        found.sort(key=lambda item: (item.count_30d or 0, item.count or 0))
    elif sort == "seen":
        found.sort(key=lambda item: item.last_seen.timestamp() if item.last_seen else 0.0)
    if descending:
        found.reverse()
    # Who looks for a name wants to see it first, not what has it somewhere in a property.
    found.sort(key=lambda item: bool(sought) and sought not in item.name.casefold())
    return found


def find_traits(
    space: Space,
    collection: Collection,
    text: str,
    state: State,
    sort: TraitSort,
    now: datetime,
    *,
    descending: bool,
) -> list[TraitSchema]:
    """The traits that have the text in their key, description or other names."""
    sought = text.casefold()
    found = [
        item
        for item in space.traits_of(collection).values()
        if (not state or space.is_active(item.last_seen, now) == (state == "active"))
        and _holds(sought, item.key, item.description, *item.aliases)
    ]
    found.sort(key=lambda item: item.key.casefold())
    if sort == "coverage":
        found.sort(key=lambda item: item.count or 0)
    elif sort == "seen":
        found.sort(key=lambda item: item.last_seen.timestamp() if item.last_seen else 0.0)
    if descending:
        found.reverse()
    found.sort(key=lambda item: bool(sought) and sought not in item.key.casefold())
    return found


def property_rows(event: EventSchema, space: Space, now: datetime, actor: Actor) -> tuple[FieldRow, ...]:
    """The properties of an event, the most frequent first."""
    of = event.count or 0
    return tuple(_row(item, item.name, "", of, space, now, actor) for item in event.properties)


def trait_row(trait: TraitSchema, of: int, space: Space, now: datetime, actor: Actor) -> FieldRow:
    """A trait; `of` is how many might have it."""
    return _row(trait, trait.key, trait.kind.value, of, space, now, actor)


def value_bars(found: TraitValues, key: str, actor: Actor) -> tuple[ValueBar, ...]:
    """The most frequent values, all others together, and none, each with its share of all there are."""
    of = found.among.inside or 1
    bars = [
        ValueBar(text=_cut(_text(value)), count=item.share.inside, share=item.share.inside / of)
        for item in found.values
        if (value := item.value if actor.sees_personal_data else masked(key, item.value)) is not None
    ]
    for text, count in (("other values", found.other.inside), ("no value", found.missing.inside)):
        if count:
            bars.append(ValueBar(text=text, count=count, share=count / of, is_other=True))
    return tuple(bars)


def days_of(counts: Sequence[int], now: datetime) -> list[tuple[datetime, int]]:
    """Counts of days, the last of which ends now, with their moments."""
    return [(now - timedelta(days=len(counts) - 1 - index), count) for index, count in enumerate(counts)]


def uses_of(audiences: Iterable[tuple[Used, SavedAudience]]) -> Uses:
    """Where events and traits are used, by audiences and their definitions."""
    events: dict[str, dict[str, Used]] = {}
    traits: dict[tuple[Collection, str], dict[str, Used]] = {}
    for used, audience in audiences:
        try:
            definition = audience.definition
        except QueryError:
            continue
        collection = Collection(definition.audience_type.value)
        for node in walk(definition.condition):
            if isinstance(node, Event):
                events.setdefault(node.name, {})[used.key] = used
            elif isinstance(node, Trait):
                traits.setdefault((collection, node.path), {})[used.key] = used
    return Uses(
        events={name: tuple(found.values()) for name, found in events.items()},
        traits={key: tuple(found.values()) for key, found in traits.items()},
    )


def _row(
    item: PropertySchema | TraitSchema, name: str, kind: str, of: int, space: Space, now: datetime, actor: Actor
) -> FieldRow:
    is_hidden = not actor.sees_personal_data and is_personal(name)
    return FieldRow(
        name=name,
        type=item.type.value,
        kind=kind,
        values=() if is_hidden else _values(name, item.values, actor),
        is_masked=is_hidden,
        count=item.count,
        share=min(item.count / of, 1.0) if item.count is not None and of else None,
        last_seen=item.last_seen,
        is_active=space.is_active(item.last_seen, now),
        description=item.description,
        aliases=item.aliases,
    )


def _values(name: str, values: Iterable[FieldValue], actor: Actor) -> tuple[str, ...]:
    plain = (value for value in values if value is not None and not _is_made_of_objects(value))
    seen = (value if actor.sees_personal_data else masked(name, value) for value in plain)
    texts = dict.fromkeys(_text(value) for value in seen)
    return tuple(_cut(text) for text in list(texts)[:MOST_VALUES])


def _cut(text: str) -> str:
    return text if len(text) <= MAX_VALUE else f"{text[: MAX_VALUE - 1]}…"


def _text(value: object) -> str:
    moment = parse_instant(value) if isinstance(value, str) else None
    return day(moment) if moment else text_of(value)


def _is_made_of_objects(value: object) -> bool:
    """Whether a value is a list of objects: their own properties are listed beside it."""
    return isinstance(value, tuple) and any(isinstance(item, Mapping) for item in value)


def _holds(sought: str, *texts: str) -> bool:
    return not sought or any(sought in text.casefold() for text in texts)
