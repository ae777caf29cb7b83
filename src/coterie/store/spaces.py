"""The space that the data shows: its events, properties, traits and audiences with their statistics."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

import duckdb

from coterie.core.paths import join_path
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    FieldValue,
    Limits,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)
from coterie.store import times
from coterie.store.catalog import Catalog, EventEntry, FieldEntry
from coterie.store.columns import Kinds
from coterie.store.remarks import Remark, read_remarks
from coterie.store.statistics import refresh_traits

VALUES_LISTED = 50
"""How many of the most frequent values a space lists for a property or trait."""

RECENT = timedelta(days=30)
_TABLES_AT_ONCE = 200

_TYPES = {
    Kinds.NUMBER: FieldType.NUMBER,
    Kinds.BOOLEAN: FieldType.BOOLEAN,
    Kinds.ARRAY: FieldType.ARRAY,
    Kinds.OBJECT: FieldType.OBJECT,
}
_NOTHING = Remark("", "", "", "", "", "", ())

Remarks = Mapping[tuple[str, str, str], Remark]


def build_space(
    connection: duckdb.DuckDBPyConnection, *, now: datetime, limits: Limits, name: str, is_fresh: bool
) -> Space:
    """Build the space from the catalog and the tables, as one transaction sees them.

    `is_fresh`: the statistics of traits in the catalog are of this version of the data.
    """
    catalog = Catalog.load(connection)
    if not is_fresh:
        refresh_traits(connection, catalog)
    remarks = read_remarks(connection)
    about = remarks.get(("space", "", ""), _NOTHING)
    recent = _count_recent(connection, catalog.events.values(), now)
    events = sorted(catalog.events.values(), key=lambda entry: (-entry.count, entry.name))
    audiences = tuple(_audiences(remarks))
    known = {(audience.collection, audience.key) for audience in audiences}
    traits = [
        _trait(entry, collection, remarks)
        for collection in Collection
        for entry in _by_frequency(catalog.traits[collection].fields.values())
    ]
    return Space(
        name=about.title or name,
        about=about.description,
        events=tuple(_event(entry, recent, remarks) for entry in events),
        traits=tuple(trait for trait in traits if (trait.collection, trait.key) not in known),
        audiences=audiences,
        limits=limits,
    )


def _count_recent(
    connection: duckdb.DuckDBPyConnection, entries: Iterable[EventEntry], now: datetime
) -> dict[int, int]:
    """How often each event came in the last 30 days, by its number."""
    numbers = [entry.owner.number for entry in entries]
    after, until = (instant.replace(tzinfo=None) for instant in (now - RECENT, now))
    counts: dict[int, int] = {}
    for start in range(0, len(numbers), _TABLES_AT_ONCE):
        queries = [
            f"SELECT {number}, count(*) FROM ev{number} WHERE ts > $after AND ts <= $until"
            for number in numbers[start : start + _TABLES_AT_ONCE]
        ]
        counts |= connection.execute(" UNION ALL ".join(queries), {"after": after, "until": until}).fetchall()
    return counts


def _event(entry: EventEntry, recent: Mapping[int, int], remarks: Remarks) -> EventSchema:
    note = remarks.get(("event", "", entry.name), _NOTHING)
    return EventSchema(
        name=entry.name,
        properties=tuple(_property(item, entry.name, remarks) for item in _by_frequency(entry.owner.fields.values())),
        last_seen=_instant(entry.last_seen),
        first_seen=_instant(entry.first_seen),
        count_30d=recent[entry.owner.number],
        count=entry.count,
        description=note.description,
        aliases=note.aliases,
    )


def _property(entry: FieldEntry, event: str, remarks: Remarks) -> PropertySchema:
    path = join_path(entry.steps)
    note = remarks.get(("property", event, path), _NOTHING)
    return PropertySchema(
        name=path,
        type=field_type(entry),
        values=tuple(_values(entry)),
        last_seen=_instant(entry.last_seen),
        count=entry.count,
        description=note.description,
        aliases=note.aliases,
    )


def _trait(entry: FieldEntry, collection: Collection, remarks: Remarks) -> TraitSchema:
    path = join_path(entry.steps)
    note = remarks.get(("trait", collection.value, path), _NOTHING)
    return TraitSchema(
        key=path,
        kind=TraitKind(note.kind or TraitKind.CUSTOM),
        collection=collection,
        type=field_type(entry),
        values=tuple(_values(entry)),
        last_seen=_instant(entry.last_seen),
        count=entry.count,
        description=note.description,
        aliases=note.aliases,
    )


def _audiences(remarks: Remarks) -> Iterator[AudienceRef]:
    for (subject, owner, key), note in remarks.items():
        if subject == "audience":
            yield AudienceRef(
                key=key,
                name=note.title,
                collection=Collection(owner),
                description=note.description,
                aliases=note.aliases,
            )


def _by_frequency(entries: Iterable[FieldEntry]) -> list[FieldEntry]:
    """Fields that have values, the most frequent first."""
    return sorted((entry for entry in entries if entry.count), key=lambda entry: (-entry.count, entry.steps))


def field_type(entry: FieldEntry) -> FieldType:
    """The type of the values that came: `date` when all were strings that are dates."""
    if entry.kinds is Kinds.STRING:
        return FieldType.DATE if entry.only_dates else FieldType.STRING
    return _TYPES.get(entry.kinds, FieldType.MIXED)


def _values(entry: FieldEntry) -> Iterator[FieldValue]:
    for text in entry.top.most_frequent(VALUES_LISTED):
        value = json.loads(text)
        if not isinstance(value, dict):
            yield _frozen(value) if isinstance(value, list) else value


def _frozen(values: list[object]) -> tuple[object, ...]:
    return tuple(_frozen(value) if isinstance(value, list) else value for value in values)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else times.from_micros(micros)
