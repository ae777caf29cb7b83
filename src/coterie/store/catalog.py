"""Which events, properties and traits there are, in which columns, and their statistics.

The writer changes a Catalog as data arrives and saves it in the same transaction as the rows. Engines get a
CatalogLayout, which never changes.
"""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import duckdb
import msgspec
import pyarrow as pa

from coterie.core.paths import split_path
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection
from coterie.store import tables
from coterie.store.columns import Kinds, Steps
from coterie.store.toplist import TopValues

MAX_EVENTS = 4000
"""How many events a space may have (`segment.md` 2.27: the builders show the first 4,000)."""

MAX_COLUMNS = 1000
"""How many columns an event's properties, or the traits of a collection, may have."""

MAX_NESTED_COLUMNS = 500
"""From this many columns on, nested values get none of their own and are read out of their ancestor's JSON."""

USERS_OWNER = 0
ACCOUNTS_OWNER = -1
OWNER_OF = {Collection.USERS: USERS_OWNER, Collection.ACCOUNTS: ACCOUNTS_OWNER}


@dataclass(slots=True)
class FieldEntry:
    """A path of a property or trait.

    `column` and `storage` are None while only nulls came, and for paths through `$`, which are read out of JSON.
    `only_dates`: whether every string was a date (`core.time.parse_instant`). `count` is how often a value came; for
    traits, how many profiles or accounts had one when the statistics were last taken, and what came since. Times are
    microseconds since 1970.
    """

    steps: Steps
    column: str | None = None
    storage: Storage | None = None
    kinds: Kinds = Kinds.NONE
    only_dates: bool = True
    count: int = 0
    last_seen: int | None = None
    top: TopValues = field(default_factory=TopValues)


@dataclass(slots=True)
class Owner:
    """The fields of one event (`number` > 0), or of the users or accounts."""

    number: int
    table: str
    prefix: str
    fields: dict[Steps, FieldEntry] = field(default_factory=dict)
    has_overflow: bool = False
    next_column: int = 0

    def entry(self, steps: Steps) -> FieldEntry:
        """The entry of a path, made when it is new."""
        found = self.fields.get(steps)
        if found is None:
            found = self.fields[steps] = FieldEntry(steps)
        return found

    def has_room(self, steps: Steps) -> bool:
        """Whether this path may have a column, or has one."""
        found = self.fields.get(steps)
        if found is not None and found.column is not None:
            return True
        return self.next_column < (MAX_COLUMNS if len(steps) == 1 else MAX_NESTED_COLUMNS)

    def name_column(self, entry: FieldEntry) -> str:
        """Give a field the name of its column."""
        if entry.column is None:
            entry.column = f"{self.prefix}{self.next_column}"
            self.next_column += 1
        return entry.column


@dataclass(slots=True)
class EventEntry:
    """An event with its statistics. `last_seen` passes over events later than their arrival; see FieldEntry."""

    name: str
    owner: Owner
    count: int = 0
    first_seen: int | None = None
    last_seen: int | None = None


class Catalog:
    """The events and fields of a store, as its writer sees them."""

    def __init__(self) -> None:
        self.events: dict[str, EventEntry] = {}
        self.traits = {
            collection: Owner(OWNER_OF[collection], tables.TABLE_OF[collection], "t") for collection in Collection
        }
        self._changed: dict[int, Owner] = {}
        self._events_changed = False

    def event(self, name: str) -> EventEntry | None:
        """An event, made when it is new; None when there are too many."""
        found = self.events.get(name)
        if found is None and len(self.events) < MAX_EVENTS:
            number = len(self.events) + 1
            found = self.events[name] = EventEntry(name, Owner(number, tables.event_table_name(number), "p"))
        return found

    def touch(self, owner: Owner) -> None:
        """Note that an owner has to be saved."""
        self._changed[owner.number] = owner
        self._events_changed = self._events_changed or owner.number > 0

    def save(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Write what was touched."""
        if self._events_changed:
            connection.execute("DELETE FROM catalog_events")
            self._insert(connection, "catalog_events", _EVENT_COLUMNS, map(_event_row, self.events.values()))
        if self._changed:
            connection.execute("DELETE FROM catalog_fields WHERE list_contains(?, owner)", [list(self._changed)])
            rows = (_field_row(o.number, f) for o in self._changed.values() for f in o.fields.values())
            self._insert(connection, "catalog_fields", _FIELD_COLUMNS, rows)
        self._changed, self._events_changed = {}, False

    @classmethod
    def load(cls, connection: duckdb.DuckDBPyConnection) -> Catalog:
        """Read what was saved."""
        catalog = cls()
        owners = {owner.number: owner for owner in catalog.traits.values()}
        rows = connection.execute(
            "SELECT event_id, name, has_overflow, count, first_seen, last_seen FROM catalog_events ORDER BY event_id"
        ).fetchall()
        for number, name, has_overflow, count, first_seen, last_seen in rows:
            owner = Owner(number, tables.event_table_name(number), "p", has_overflow=has_overflow)
            catalog.events[name] = EventEntry(name, owner, count, first_seen, last_seen)
            owners[number] = owner
        for number, *values in connection.execute(f"SELECT {', '.join(_FIELD_COLUMNS)} FROM catalog_fields").fetchall():
            entry = _entry(values)
            owner = owners[number]
            owner.fields[entry.steps] = entry
            if entry.column is not None:
                owner.next_column = max(owner.next_column, int(entry.column[len(owner.prefix) :]) + 1)
        return catalog

    def layout(self) -> CatalogLayout:
        """What engines need to know, as of now."""
        return CatalogLayout(
            {name: _owner_columns(entry.owner) for name, entry in self.events.items()},
            {collection: _owner_columns(owner) for collection, owner in self.traits.items()},
        )

    @staticmethod
    def _insert(
        connection: duckdb.DuckDBPyConnection, table: str, columns: Mapping[str, Any], rows: Iterable[tuple[Any, ...]]
    ) -> None:
        values = list(zip(*rows, strict=True))
        if not values:
            return
        arrays = [pa.array(column, kind) for column, kind in zip(values, columns.values(), strict=True)]
        connection.register("catalog_rows", pa.table(arrays, list(columns)))
        connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM catalog_rows")
        connection.unregister("catalog_rows")


@dataclass(frozen=True, slots=True)
class OwnerColumns:
    """The columns of one event's properties, or of the traits of a collection."""

    table: str
    columns: Mapping[Steps, tuple[str, Storage]]
    has_overflow: bool

    def column(self, path: str) -> Column | None:
        """The column for a path, and what of the path remains inside its JSON."""
        steps = split_path(path)
        found = self.columns.get(steps)
        if found is not None:
            return Column(*found)
        for length in range(len(steps) - 1, 0, -1):
            found = self.columns.get(steps[:length])
            if found is not None:
                name, storage = found
                return Column(name, storage, steps[length:]) if storage is Storage.JSON else None
        return Column(tables.OVERFLOW, Storage.JSON, steps) if self.has_overflow else None


@dataclass(frozen=True, slots=True)
class CatalogLayout:
    """The Layout of a store at one data version."""

    events: Mapping[str, OwnerColumns]
    traits: Mapping[Collection, OwnerColumns]

    def event_table(self, event: str) -> EventTable | None:
        """The table of an event."""
        found = self.events.get(event)
        return None if found is None else EventTable(found.table, event)

    def property_column(self, event: str, path: str) -> Column | None:
        r"""The column for a property path; `$` steps are in `rest`."""
        found = self.events.get(event)
        return None if found is None else found.column(path)

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        """The column for a trait path or audience key, in `profiles` or `accounts`."""
        return self.traits[collection].column(path)


_EVENT_COLUMNS = {
    "event_id": pa.int32(),
    "name": pa.string(),
    "has_overflow": pa.bool_(),
    "count": pa.int64(),
    "first_seen": pa.int64(),
    "last_seen": pa.int64(),
}
_FIELD_COLUMNS = {
    "owner": pa.int32(),
    "steps": pa.string(),
    "column_name": pa.string(),
    "storage": pa.string(),
    "kinds": pa.int32(),
    "only_dates": pa.bool_(),
    "count": pa.int64(),
    "last_seen": pa.int64(),
    "top": pa.string(),
    "lost": pa.int64(),
}


def _event_row(entry: EventEntry) -> tuple[Any, ...]:
    return (
        entry.owner.number,
        entry.name,
        entry.owner.has_overflow,
        entry.count,
        entry.first_seen,
        entry.last_seen,
    )


def _field_row(owner: int, entry: FieldEntry) -> tuple[Any, ...]:
    return (
        owner,
        msgspec.json.encode(entry.steps).decode(),
        entry.column,
        entry.storage,
        int(entry.kinds),
        entry.only_dates,
        entry.count,
        entry.last_seen,
        msgspec.json.encode(entry.top.counts).decode(),
        entry.top.lost,
    )


def _entry(values: list[Any]) -> FieldEntry:
    steps, column, storage, kinds, only_dates, count, last_seen, top, lost = values
    return FieldEntry(
        msgspec.json.decode(steps, type=tuple[str, ...]),
        column,
        None if storage is None else Storage(storage),
        Kinds(kinds),
        only_dates,
        count,
        last_seen,
        TopValues(msgspec.json.decode(top, type=dict[str, int]), lost),
    )


def _owner_columns(owner: Owner) -> OwnerColumns:
    columns = {
        entry.steps: (entry.column, entry.storage)
        for entry in owner.fields.values()
        if entry.column is not None and entry.storage is not None
    }
    return OwnerColumns(owner.table, columns, owner.has_overflow)
