"""Loads plain Python values into the tables of `schema.layout`, for tests of engines that have no store.

Storages are chosen as the layout says: by what came. With `flatten` the values nested in objects get columns of their
own, as the store gives them; without, they are read out of the JSON of the whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC

import duckdb
import pyarrow as pa
from pyroaring import BitMap64

from coterie.core.paths import ELEMENTS, split_path
from coterie.language.events import Database, EventRecord, Profile
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection

Steps = tuple[str, ...]

ARROW = {
    Storage.NUMBER: pa.float64(),
    Storage.BOOLEAN: pa.bool_(),
    Storage.STRING: pa.string(),
    Storage.JSON: pa.string(),
}
NO_IDS: frozenset[str] = frozenset()


@dataclass
class LoadedLayout:
    """The layout of loaded tables."""

    events: dict[str, EventTable] = field(default_factory=dict)
    properties: dict[str, dict[Steps, Column]] = field(default_factory=dict)
    traits: dict[Collection, dict[Steps, Column]] = field(default_factory=dict)

    def event_table(self, event: str) -> EventTable | None:
        return self.events.get(event)

    def property_column(self, event: str, path: str) -> Column | None:
        return find(self.properties.get(event, {}), path)

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        return find(self.traits.get(collection, {}), path)


def find(columns: Mapping[Steps, Column], path: str) -> Column | None:
    steps = split_path(path)
    end = steps.index(ELEMENTS) if ELEMENTS in steps and len(steps) > 1 else len(steps)
    for length in range(end, 0, -1):
        column = columns.get(steps[:length])
        if column is not None:
            return Column(column.name, column.storage, steps[length:])
    return None


def number_of(place: int) -> int:
    """The number that the tables know a profile by, from its place in the database."""
    return 7 * place + 3


def named(database: Database, numbers: Iterable[int]) -> set[str]:
    """The profiles with these numbers, by their ids."""
    ids = {number_of(place): profile.id for place, profile in enumerate(database.profiles)}
    return {ids[number] for number in numbers}


def load(
    database: Database, *, flatten: bool = True, anonymous: frozenset[str] = NO_IDS
) -> tuple[duckdb.DuckDBPyConnection, LoadedLayout]:
    """The tables of a database, in memory. The profiles `anonymous` have no user id, but two anonymous ids."""
    connection = empty_database(len({event.name for profile in database.profiles for event in profile.events}))
    layout = LoadedLayout()
    numbers = {profile.id: number_of(place) for place, profile in enumerate(database.profiles)}
    accounts = {account.id: 5 * place + 2 for place, account in enumerate(database.accounts)}

    columns, layout.traits[Collection.USERS] = document_columns([p.traits for p in database.profiles], "t", flatten)
    user_ids = [None if profile.id in anonymous else profile.id for profile in database.profiles]
    create(
        connection,
        "profiles",
        {"profile_id": pa.array(numbers.values(), pa.int64()), "user_id": pa.array(user_ids, pa.string())} | columns,
    )
    columns, layout.traits[Collection.ACCOUNTS] = document_columns([a.traits for a in database.accounts], "t", flatten)
    ids = {"account_id": pa.array(accounts.values(), pa.int64()), "group_id": pa.array(accounts.keys(), pa.string())}
    create(connection, "accounts", ids | columns)
    pairs = sorted(
        {(accounts[account.id], numbers[user.id]) for account in database.accounts for user in account.users}
    )
    memberships = {
        name: pa.array([pair[i] for pair in pairs], pa.int64()) for i, name in enumerate(("account_id", "profile_id"))
    }
    create(connection, "memberships", memberships)
    load_external_ids(connection, database.profiles, numbers, anonymous)
    load_events(connection, layout, database.profiles, numbers, flatten)
    return connection, layout


@dataclass
class Instance:
    """An instance of DuckDB, the connection that was last handed out, and how many tables of events it may have."""

    root: duckdb.DuckDBPyConnection
    used: duckdb.DuckDBPyConnection
    events: int = 0


INSTANCES: list[Instance] = []


def empty_database(events: int) -> duckdb.DuckDBPyConnection:
    """A connection to an instance that nobody uses any more, whose tables are made anew: another costs DuckDB 25 ms."""
    free = next((instance for instance in INSTANCES if is_closed(instance.used)), None)
    if free is None:
        root = duckdb.connect(":memory:", config={"threads": 2})
        free = Instance(root, root)
        INSTANCES.append(free)
    for place in range(events, free.events):
        free.root.execute(f'DROP TABLE "ev{place}"')
    free.used, free.events = free.root.cursor(), events
    return free.used


def is_closed(connection: duckdb.DuckDBPyConnection) -> bool:
    try:
        connection.execute("SELECT 1")
    except duckdb.ConnectionException:
        return True
    return False


def load_external_ids(
    connection: duckdb.DuckDBPyConnection,
    profiles: Iterable[Profile],
    numbers: Mapping[str, int],
    anonymous: frozenset[str],
) -> None:
    rows: list[tuple[int, str, str]] = []
    for profile in profiles:
        number = numbers[profile.id]
        if profile.id in anonymous:
            rows += [(number, "anonymous_id", profile.id + "~"), (number, "anonymous_id", profile.id)]
        else:
            rows += [(number, "user_id", profile.id), (number, "anonymous_id", "0" + profile.id)]
        rows.append((number, "email", f"0{profile.id}@example.com"))
    create(
        connection,
        "external_ids",
        {
            "profile_id": pa.array([row[0] for row in rows], pa.int64()),
            "type": pa.array([row[1] for row in rows], pa.string()),
            "value": pa.array([row[2] for row in rows], pa.string()),
        },
    )


def load_events(
    connection: duckdb.DuckDBPyConnection,
    layout: LoadedLayout,
    profiles: Sequence[Profile],
    numbers: Mapping[str, int],
    flatten: bool,
) -> None:
    rows: dict[str, list[tuple[int, int, EventRecord]]] = {}
    for profile in profiles:
        for seq, event in enumerate(sorted(profile.events, key=lambda event: event.order)):
            rows.setdefault(event.name, []).append((numbers[profile.id], seq, event))
    for place, (name, occurrences) in enumerate(rows.items()):
        events = [event for _, _, event in occurrences]
        columns, layout.properties[name] = document_columns([event.properties for event in events], "p", flatten)
        layout.events[name] = EventTable(f"ev{place}", name)
        times = [event.timestamp.astimezone(UTC).replace(tzinfo=None) for event in events]
        base = {
            "profile_id": pa.array([row[0] for row in occurrences], pa.int64()),
            "ts": pa.array(times, pa.timestamp("us")),
            "seq": pa.array([row[1] for row in occurrences], pa.int64()),
            "source_id": pa.array([event.source_id for event in events], pa.string()),
            "context": pa.array([json_text(event.context) if event.context else None for event in events], pa.string()),
        }
        create(connection, f"ev{place}", base | columns)


def create(connection: duckdb.DuckDBPyConnection, name: str, columns: Mapping[str, pa.Array]) -> None:
    connection.register("loaded", pa.table(dict(columns)))
    connection.execute(f'CREATE OR REPLACE TABLE "{name}" AS SELECT * FROM loaded')  # noqa: S608  a name of this file
    connection.unregister("loaded")


def document_columns(
    documents: Sequence[Mapping[str, object]], prefix: str, flatten: bool
) -> tuple[dict[str, pa.Array], dict[Steps, Column]]:
    """Documents as columns, and which column holds which path."""
    values: dict[Steps, list[object]] = {}
    for row, document in enumerate(documents):
        for steps, value in paths_of(document, flatten):
            values.setdefault(steps, [None] * len(documents))[row] = value
    arrays: dict[str, pa.Array] = {}
    columns: dict[Steps, Column] = {}
    for place, (steps, found) in enumerate(sorted(values.items())):
        storage = storage_of(found)
        as_stored = [json_text(value) for value in found] if storage is Storage.JSON else found
        columns[steps] = Column(f"{prefix}{place}", storage)
        arrays[f"{prefix}{place}"] = pa.array(as_stored, ARROW[storage])
    return arrays, columns


def paths_of(document: Mapping[str, object], flatten: bool, before: Steps = ()) -> Iterable[tuple[Steps, object]]:
    for key, value in document.items():
        yield (*before, key), value
        if flatten and isinstance(value, Mapping):
            yield from paths_of(value, flatten, (*before, key))


def storage_of(values: Iterable[object]) -> Storage:
    kinds = {kind_of(value) for value in values if value is not None}
    return kinds.pop() if len(kinds) == 1 else Storage.JSON


def kind_of(value: object) -> Storage:
    if isinstance(value, bool):
        return Storage.BOOLEAN
    if isinstance(value, (int, float)) and float(value) == value:
        return Storage.NUMBER
    return Storage.STRING if isinstance(value, str) else Storage.JSON


def json_text(value: object) -> str | None:
    return None if value is None else json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def looked_at(connection: duckdb.DuckDBPyConnection, parts: int) -> BitMap64:
    """The profiles that are looked at in a sample of one in so many."""
    rows = connection.execute("SELECT profile_id FROM profiles WHERE hash(profile_id) % ? = 0", [parts]).fetchall()
    return BitMap64([identifier for (identifier,) in rows])
