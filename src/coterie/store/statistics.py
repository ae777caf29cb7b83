"""Statistics of traits, counted over the profiles and accounts that have them now.

Those of events and properties are counted as calls come in (`assembly`); a trait's value can be replaced, so its
statistics are taken from the tables.
"""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

import duckdb

from coterie.schema.layout import Storage
from coterie.store.catalog import Catalog, FieldEntry, Owner
from coterie.store.toplist import CAPACITY, MAX_VALUE_BYTES, TopValues, value_text

MANY_VALUES = 5000
"""A column with more different values than this holds names or ids: its values are counted over a part of the rows."""

ROWS_LOOKED_AT = 20_000


def refresh_traits(connection: duckdb.DuckDBPyConnection, catalog: Catalog) -> None:
    """Count the traits of users and accounts anew, changing the catalog."""
    for owner in catalog.traits.values():
        entries = [entry for entry in owner.fields.values() if entry.storage is not None and entry.column is not None]
        if not entries:
            continue
        selected = ", ".join(f"count({e.column}), approx_count_distinct({e.column})" for e in entries)
        numbers = connection.execute(f"SELECT {selected} FROM {owner.table}").fetchall()[0]
        for entry, count, different in zip(entries, numbers[::2], numbers[1::2], strict=True):
            entry.count = count
            entry.top = _top(connection, owner, entry, rows=None if different <= MANY_VALUES else ROWS_LOOKED_AT)
        catalog.touch(owner)


def _top(connection: duckdb.DuckDBPyConnection, owner: Owner, entry: FieldEntry, *, rows: int | None) -> TopValues:
    column, storage = entry.column, entry.storage
    if storage is None:
        return TopValues()
    is_text = storage in {Storage.STRING, Storage.JSON}
    short = f" AND strlen({column}) <= {MAX_VALUE_BYTES}" if is_text else ""
    limit = "" if rows is None else f" LIMIT {rows}"
    source = f"SELECT {column} AS v FROM {owner.table} WHERE {column} IS NOT NULL{short}{limit}"
    counted = connection.execute(
        f"SELECT v, count(*) AS n FROM ({source}) GROUP BY v ORDER BY n DESC, v LIMIT {CAPACITY}"
    ).fetchall()
    return TopValues({value_text(value, storage): number for value, number in counted})
