"""A space: the events, traits and audiences that an audience can be built from.

The JSON form is read and written by `schema.files`; the store builds a Space from the data that it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from coterie.core.paths import ELEMENTS, split_path

FieldValue = str | int | float | bool | tuple[object, ...] | None
"""A value seen; arrays are tuples."""


class FieldType(StrEnum):
    """The type of a property's or trait's values; `mixed` where several occur."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    ARRAY = "array"
    OBJECT = "object"
    MIXED = "mixed"


class TraitKind(StrEnum):
    """Where a trait comes from (`segment.md` 2.14)."""

    CUSTOM = "custom"
    COMPUTED = "computed"
    SQL = "sql"


class Collection(StrEnum):
    """Whom a trait or audience belongs to."""

    USERS = "users"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, kw_only=True)
class PropertySchema:
    """A property of one event. `name` is a path; `values` are the most frequent values seen, not all of them."""

    name: str
    type: FieldType = FieldType.STRING
    values: tuple[FieldValue, ...] = ()
    last_seen: datetime | None = None
    count: int | None = None
    description: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EventSchema:
    """An event. `count_30d` is how often it came in the 30 days before the space was described."""

    name: str
    properties: tuple[PropertySchema, ...] = ()
    last_seen: datetime | None = None
    first_seen: datetime | None = None
    count_30d: int | None = None
    count: int | None = None
    description: str = ""
    aliases: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, PropertySchema]:
        """The properties by their paths."""
        return {item.name: item for item in self.properties}

    def property(self, path: str) -> PropertySchema | None:
        """The property that a path names, directly or reaching into a listed array with `$`."""
        return find_field(self.by_name, path)


@dataclass(frozen=True, kw_only=True)
class TraitSchema:
    """A trait. `key` is a path."""

    key: str
    kind: TraitKind = TraitKind.CUSTOM
    collection: Collection = Collection.USERS
    type: FieldType = FieldType.STRING
    values: tuple[FieldValue, ...] = ()
    last_seen: datetime | None = None
    count: int | None = None
    description: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AudienceRef:
    """An existing audience that a condition may name by its key."""

    key: str
    name: str = ""
    collection: Collection = Collection.USERS
    description: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Limits of a plan. Days of history (E4), expressions a definition, prompt length in code points, and activity."""

    lookback_days: int = 1095
    primary_expressions: int = 50
    prompt_min: int = 20
    prompt_max: int = 300
    inactive_after_days: int = 15


@dataclass(frozen=True, kw_only=True)
class Space:
    """Everything a description can refer to."""

    name: str
    about: str = ""
    events: tuple[EventSchema, ...] = ()
    traits: tuple[TraitSchema, ...] = ()
    audiences: tuple[AudienceRef, ...] = ()
    limits: Limits = field(default_factory=Limits)

    @cached_property
    def events_by_name(self) -> dict[str, EventSchema]:
        """The events by name; names are case-sensitive."""
        return {event.name: event for event in self.events}

    @cached_property
    def _traits(self) -> dict[Collection, dict[str, TraitSchema]]:
        return {c: {t.key: t for t in self.traits if t.collection is c} for c in Collection}

    @cached_property
    def _audiences(self) -> dict[Collection, dict[str, AudienceRef]]:
        return {c: {a.key: a for a in self.audiences if a.collection is c} for c in Collection}

    def event(self, name: str) -> EventSchema | None:
        """The event of this exact name."""
        return self.events_by_name.get(name)

    def traits_of(self, collection: Collection) -> dict[str, TraitSchema]:
        """The traits of users or of accounts, by key."""
        return self._traits[collection]

    def trait(self, path: str, collection: Collection) -> TraitSchema | None:
        """The trait that a path names, directly or reaching into a listed array with `$`."""
        return find_field(self._traits[collection], path)

    def audiences_of(self, collection: Collection) -> dict[str, AudienceRef]:
        """The audiences that a condition may name: users also have those of their accounts (`segment.md` 2.15)."""
        if collection is Collection.ACCOUNTS:
            return self._audiences[collection]
        return self._audiences[Collection.ACCOUNTS] | self._audiences[Collection.USERS]

    def with_lookback(self, days: int | None) -> Space:
        """The space with another look-back, if one is given."""
        return self if days is None else replace(self, limits=replace(self.limits, lookback_days=days))

    def is_active(self, last_seen: datetime | None, now: datetime) -> bool:
        """Whether something was seen within the last `limits.inactive_after_days` (`segment.md` 6.2)."""
        return last_seen is None or now - last_seen <= timedelta(days=self.limits.inactive_after_days)


T = TypeVar("T")


def find_field(known: Mapping[str, T], path: str) -> T | None:
    r"""The field that a path names: as listed, with `\.` unescaped, or with `$` into the elements of a listed array."""
    if path in known:
        return known[path]
    unescaped = path.replace("\\.", ".")
    if unescaped != path and unescaped in known:
        return known[unescaped]
    steps = split_path(path)
    for length in range(len(steps) - 1, 0, -1):
        listed = known.get(".".join(steps[:length]))
        if listed is not None:
            is_array = getattr(listed, "type", None) in (FieldType.ARRAY, FieldType.MIXED)
            return listed if steps[length] == ELEMENTS and is_array else None
    return None
