"""Single profiles and their events, as samples and profile pages show them."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import duckdb
import pyarrow as pa

from coterie.schema.layout import Storage
from coterie.schema.space import Collection
from coterie.store.catalog import CatalogLayout, OwnerColumns
from coterie.store.tables import OVERFLOW

_TABLES_AT_ONCE = 200


@dataclass(frozen=True, kw_only=True)
class ProfileView:
    """A profile. `external_ids` are pairs of type and value; audience memberships are among the traits."""

    profile_id: int
    user_id: str | None
    external_ids: tuple[tuple[str, str], ...]
    traits: Mapping[str, object]
    group_ids: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AccountView:
    """An account, and the profiles that belong to it."""

    account_id: int
    group_id: str
    traits: Mapping[str, object]
    profile_ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class EventView:
    """An event of a profile; `timestamp` is UTC."""

    name: str
    timestamp: datetime
    properties: Mapping[str, object]
    context: Mapping[str, object]
    source_id: str | None
    # Orders the events of one profile that share a timestamp.
    seq: int = 0


def find_profile(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, id_type: str, value: str
) -> ProfileView | None:
    """The profile that has an external id."""
    rows = connection.execute(
        "SELECT profile_id FROM external_ids WHERE type = ? AND value = ?", [id_type, value]
    ).fetchall()
    found = read_profiles(connection, layout, [row[0] for row in rows])
    return found[0] if found else None


def read_profiles(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, profile_ids: Sequence[int]
) -> list[ProfileView]:
    """Profiles by their ids, in the order asked for."""
    connection.register("asked_ids", pa.table([pa.array(list(profile_ids), pa.int64())], ["asked"]))
    columns = layout.traits[Collection.USERS]
    names = ["profile_id", "user_id", *(name for name, _ in columns.columns.values())]
    rows = connection.execute(
        f"SELECT {', '.join(names)} FROM profiles SEMI JOIN asked_ids ON profile_id = asked"
    ).fetchall()
    ids = _gather(
        connection.execute("SELECT profile_id, type, value FROM external_ids SEMI JOIN asked_ids ON profile_id = asked")
    )
    groups = _gather(
        connection.execute(
            "SELECT profile_id, group_id FROM memberships JOIN accounts USING (account_id) "
            "SEMI JOIN asked_ids ON profile_id = asked"
        )
    )
    connection.unregister("asked_ids")
    found = {
        row[0]: ProfileView(
            profile_id=row[0],
            user_id=row[1],
            external_ids=tuple(sorted((item[0], item[1]) for item in ids.get(row[0], ()))),
            traits=_document(columns, row[2:]),
            group_ids=tuple(sorted(item[0] for item in groups.get(row[0], ()))),
        )
        for row in rows
    }
    return [found[profile_id] for profile_id in profile_ids if profile_id in found]


def read_accounts(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, group_ids: Sequence[str]
) -> list[AccountView]:
    """Accounts by their group ids, in the order asked for."""
    columns = layout.traits[Collection.ACCOUNTS]
    names = ["account_id", "group_id", *(name for name, _ in columns.columns.values())]
    asked = [list(group_ids)]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM accounts WHERE list_contains(?, group_id)", asked)
    found = {row[1]: row for row in rows.fetchall()}
    users = _gather(
        connection.execute(
            "SELECT account_id, profile_id FROM memberships WHERE list_contains(?, account_id)",
            [[row[0] for row in found.values()]],
        )
    )
    return [
        AccountView(
            account_id=found[group_id][0],
            group_id=group_id,
            traits=_document(columns, found[group_id][2:]),
            profile_ids=tuple(sorted(item[0] for item in users.get(found[group_id][0], ()))),
        )
        for group_id in group_ids
        if group_id in found
    ]


def read_events(
    connection: duckdb.DuckDBPyConnection,
    layout: CatalogLayout,
    profile_id: int,
    *,
    limit: int,
    offset: int = 0,
    only: Sequence[str] | None = None,
) -> list[EventView]:
    """The latest events of a profile, the newest first, after `offset` of them; of these names where any are given."""
    names = [name for name in layout.events if only is None or name in only]
    latest: list[tuple[datetime, int, int, int]] = []
    for start in range(0, len(names), _TABLES_AT_ONCE):
        queries = [
            f"SELECT ts, seq, {number} AS event, rowid AS place FROM {layout.events[names[number]].table} "
            "WHERE profile_id = $profile_id"
            for number in range(start, min(start + _TABLES_AT_ONCE, len(names)))
        ]
        statement = f"SELECT * FROM ({' UNION ALL '.join(queries)}) ORDER BY ts DESC, seq DESC LIMIT $most"
        latest += connection.execute(statement, {"profile_id": profile_id, "most": offset + limit}).fetchall()
    latest.sort(reverse=True)
    asked = [(names[number], place) for _, _, number, place in latest[offset : offset + limit]]
    found: dict[tuple[str, int], EventView] = {}
    for name in dict.fromkeys(name for name, _ in asked):
        places = [place for event, place in asked if event == name]
        found |= {
            (name, place): event
            for place, event in _read_rows(connection, layout, name, "list_contains(?, rowid)", places)
        }
    return [found[place] for place in asked]


def read_events_named(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, profile_ids: Sequence[int], names: Iterable[str]
) -> dict[int, list[EventView]]:
    """All events of some names of some profiles, by profile, in no order."""
    found: dict[int, list[EventView]] = {}
    for name in names:
        if name in layout.events:
            rows = _read_rows(connection, layout, name, "list_contains(?, profile_id)", profile_ids, key="profile_id")
            for profile_id, event in rows:
                found.setdefault(profile_id, []).append(event)
    return found


def _read_rows(
    connection: duckdb.DuckDBPyConnection,
    layout: CatalogLayout,
    name: str,
    test: str,
    values: Sequence[int],
    *,
    key: str = "rowid",
) -> Iterator[tuple[int, EventView]]:
    """The events of one name that pass a test, each with its key."""
    columns = layout.events[name]
    names = [key, "ts", "seq", "source_id", "context", *(column for column, _ in columns.columns.values())]
    if columns.has_overflow:
        names.append(OVERFLOW)
    statement = f"SELECT {', '.join(names)} FROM {columns.table} WHERE {test}"
    for row in connection.execute(statement, [list(values)]).fetchall():
        found, timestamp, seq, source_id, context, *cells = row
        properties = _document(columns, cells[: len(columns.columns)])
        if columns.has_overflow and cells[-1] is not None:
            properties |= json.loads(cells[-1])
        yield (
            found,
            EventView(
                name=name,
                timestamp=timestamp.replace(tzinfo=UTC),
                properties=properties,
                context=json.loads(context) if context else {},
                source_id=source_id,
                seq=seq,
            ),
        )


def _document(columns: OwnerColumns, values: Sequence[Any]) -> dict[str, object]:
    """The document that a row's columns hold: those of nested paths repeat what the JSON of their ancestors says."""
    document: dict[str, object] = {}
    for (steps, (_, storage)), value in zip(columns.columns.items(), values, strict=True):
        if len(steps) == 1 and value is not None:
            document[steps[0]] = _value(value, storage)
    return document


def _value(value: object, storage: Storage) -> object:
    if storage is Storage.JSON:
        decoded: object = json.loads(str(value))
        return decoded
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _gather(rows: duckdb.DuckDBPyConnection) -> dict[int, list[tuple[Any, ...]]]:
    gathered: dict[int, list[tuple[Any, ...]]] = {}
    for key, *values in rows.fetchall():
        gathered.setdefault(key, []).append(tuple(values))
    return gathered
