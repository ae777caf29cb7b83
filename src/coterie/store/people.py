"""Single profiles and their events, as samples and profile pages show them."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
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
class EventView:
    """An event of a profile; `timestamp` is UTC."""

    name: str
    timestamp: datetime
    properties: Mapping[str, object]
    context: Mapping[str, object]
    source_id: str | None


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
    shown = latest[offset : offset + limit]
    return [_event(connection, layout, names[number], place) for _, _, number, place in shown]


def _event(connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, name: str, place: int) -> EventView:
    columns = layout.events[name]
    names = ["ts", "source_id", "context", *(column for column, _ in columns.columns.values())]
    if columns.has_overflow:
        names.append(OVERFLOW)
    row = connection.execute(f"SELECT {', '.join(names)} FROM {columns.table} WHERE rowid = ?", [place]).fetchall()[0]
    properties = _document(columns, row[3 : 3 + len(columns.columns)])
    if columns.has_overflow and row[-1] is not None:
        properties |= json.loads(row[-1])
    return EventView(
        name=name,
        timestamp=row[0].replace(tzinfo=UTC),
        properties=properties,
        context=json.loads(row[2]) if row[2] else {},
        source_id=row[1],
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
