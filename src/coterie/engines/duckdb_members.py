"""Members by their ids in the layout: their external ids and traits, from DuckDB."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import duckdb
import numpy as np

from coterie.core.values import Value
from coterie.engines.base import Member
from coterie.engines.bitmaps import Ids
from coterie.language.lower import ACCOUNT_ID, ACCOUNTS, EXTERNAL_IDS, Lowering
from coterie.language.lower_events import PROFILE_ID, PROFILES, Scope
from coterie.language.lower_sql import Sql, aliased, choose, column, equals, exists, number, select, table
from coterie.language.lower_values import Constant, Document, Elements, Flag, Nothing, Number, Text
from coterie.schema.space import Collection

TABLES: Mapping[Collection, tuple[str, str]] = {
    Collection.USERS: (PROFILES, PROFILE_ID),
    Collection.ACCOUNTS: (ACCOUNTS, ACCOUNT_ID),
}
"""The table and the id of each collection."""

DIALECT = "duckdb"
_CHOSEN = "chosen"

Lowerings = Callable[[], Lowering]


def external_ids(
    cursor: duckdb.DuckDBPyConnection, lowerings: Lowerings, ids: Ids, collection: Collection
) -> dict[int, str]:
    """The external id that stands for each. Most profiles have a user id: the others' ids are looked for apart."""
    name, key = TABLES[collection]
    direct = column("p", "user_id" if collection is Collection.USERS else "group_id")
    found = _read(cursor, lowerings(), [column("p", key), direct], name, ids)
    unnamed = np.array([one for one, external_id in found if external_id is None], dtype=np.int64)
    named: dict[int, str] = dict(found)
    if len(unnamed):
        lowering = lowerings()
        columns = [column("p", key), aliased(lowering.external_id(Scope("p", collection)), "external_id")]
        named |= dict(_read(cursor, lowering, columns, name, unnamed))
    return named


def described(
    cursor: duckdb.DuckDBPyConnection, lowerings: Lowerings, ids: Ids, collection: Collection, traits: Sequence[str]
) -> list[Member]:
    """Members with their external ids and the traits at some paths, in the order given."""
    called = external_ids(cursor, lowerings, ids, collection)
    known = _every_external_id(cursor, lowerings(), ids) if collection is Collection.USERS else {}
    values = _traits(cursor, lowerings(), ids, collection, traits)
    return [Member(id=called[one], external_ids=known.get(one, {}), traits=values.get(one, {})) for one in ids.tolist()]


def _every_external_id(
    cursor: duckdb.DuckDBPyConnection, lowering: Lowering, ids: Ids
) -> dict[int, dict[str, tuple[str, ...]]]:
    columns = [column("p", name) for name in (PROFILE_ID, "type", "value")]
    found: dict[int, dict[str, tuple[str, ...]]] = {}
    for profile_id, id_type, value in sorted(_read(cursor, lowering, columns, EXTERNAL_IDS, ids)):
        of_type = found.setdefault(profile_id, {})
        of_type[id_type] = (*of_type.get(id_type, ()), value)
    return found


def _traits(
    cursor: duckdb.DuckDBPyConnection, lowering: Lowering, ids: Ids, collection: Collection, paths: Sequence[str]
) -> dict[int, dict[str, Value]]:
    name, key = TABLES[collection]
    columns: list[Sql] = [column("p", key)]
    read: list[tuple[str, bool]] = []
    for path in paths:
        found = lowering.trait(path, Scope("p", collection))
        match found.values:
            case Number(double=value) | Flag(value=value) | Text(value=value):
                read.append((path, False))
            case Document(json=value):
                read.append((path, True))
            case Elements(items=items):
                value = choose((lowering.values.present(found), lowering.functions.json_array(items)))
                read.append((path, True))
            case Nothing() | Constant():
                continue
        columns.append(value)
    columns[1:] = [aliased(value, f"c{place}") for place, value in enumerate(columns[1:])]
    rows = _read(cursor, lowering, columns, name, ids)
    return {
        one: {
            path: json.loads(value) if is_json else value
            for (path, is_json), value in zip(read, values, strict=True)
            if value is not None
        }
        for one, *values in rows
    }


def _read(
    cursor: duckdb.DuckDBPyConnection, lowering: Lowering, columns: Sequence[Sql], name: str, ids: Ids
) -> list[tuple[Any, ...]]:
    """Columns of the rows of a table `p` whose first column is one of some ids."""
    is_chosen = exists(select([number(1)], table(_CHOSEN, "s"), equals(column("s", "id"), columns[0])))
    query = select(columns, table(name, "p"), is_chosen)
    # An id is a value too: they come as a table of this cursor.
    registered: Any = {"id": ids}
    cursor.register(_CHOSEN, registered)
    try:
        parameters = dict(lowering.parameters_of(query))
        return cursor.execute(query.sql(DIALECT, copy=False), parameters).fetchall()
    finally:
        cursor.unregister(_CHOSEN)
