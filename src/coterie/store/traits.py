"""Traits: the latest value of each wins, whatever the order in which calls come (`segment.md` 2.14 and 5.5).

A call replaces a trait as a whole: a new `address` leaves nothing of the old one, in nested columns neither.
"""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from coterie.schema.space import Collection
from coterie.store import tables
from coterie.store.assembly import Assembled
from coterie.store.catalog import FieldEntry, Owner
from coterie.store.times import Micros

Ids = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TraitCalls:
    """Calls that set traits, in the order in which they came: whose, when, and which calls mention which trait."""

    keys: Ids
    times: Micros
    mentions: Mapping[str, npt.NDArray[np.bool_]]
    columns: Assembled


def set_traits(
    connection: duckdb.DuckDBPyConnection,
    collection: Collection,
    owner: Owner,
    calls: TraitCalls,
    *,
    names: Mapping[int, str | None],
) -> None:
    """Set traits, and make the rows of profiles or accounts that are new.

    `names` are the user ids (group ids) of rows that are new, or that have none yet.
    """
    known, positions = np.unique(calls.keys, return_inverse=True)
    extra = np.setdiff1d(np.fromiter(names, np.int64, len(names)), known)
    changes: dict[str, Any] = {
        "key": pa.array(np.concatenate([known, extra])),
        "name": pa.array([names.get(int(key)) for key in np.concatenate([known, extra])], pa.string()),
    }
    order = np.argsort(calls.times, kind="stable")
    roots = _roots(connection, owner, calls.mentions)
    for root, entries in roots.items():
        mentioned = order[calls.mentions[root][order]]
        winners = np.full(len(known) + len(extra), -1, np.int64)
        winners[positions[mentioned]] = mentioned  # of several, numpy keeps the last: the latest
        rows = pa.array(winners, mask=winners < 0)
        changes[f"{entries[0].column}_at"] = pa.array(calls.times, pa.timestamp("us")).take(rows)
        for entry in entries:
            if entry.storage is not None:
                values = calls.columns.columns.get(entry.steps)
                changes[entry.column or ""] = None if values is None else values.take(rows)
    present = {name: values for name, values in changes.items() if values is not None}
    connection.register("trait_changes", pa.table(present))
    _upsert(connection, collection, owner, touched=set(roots), present=set(present))
    connection.unregister("trait_changes")


def _roots(connection: duckdb.DuckDBPyConnection, owner: Owner, mentions: Iterable[str]) -> dict[str, list[FieldEntry]]:
    """The fields under each trait that is mentioned, the trait itself first; those without room are left out."""
    inside = _fields_by_root(owner)
    roots = {}
    for root in mentions:
        if not owner.has_room((root,)):
            continue
        entry = owner.entry((root,))
        if entry.column is None:
            owner.name_column(entry)
        nested = [field for field in inside.get(root, ()) if field is not entry]
        roots[root] = [entry, *nested]
    if not roots:
        return roots
    described = connection.execute(f"SELECT * FROM {owner.table} LIMIT 0").description or ()
    existing = {name for name, *_ in described}
    for entries in roots.values():
        if f"{entries[0].column}_at" not in existing:
            connection.execute(f"ALTER TABLE {owner.table} ADD COLUMN {entries[0].column}_at TIMESTAMP")
    return roots


def _fields_by_root(owner: Owner) -> dict[str, list[FieldEntry]]:
    """The fields that have a column, by the trait that they are part of, the trait itself first."""
    inside: dict[str, list[FieldEntry]] = {}
    for entry in sorted(owner.fields.values(), key=lambda item: len(item.steps)):
        if entry.column is not None:
            inside.setdefault(entry.steps[0], []).append(entry)
    return inside


def _upsert(
    connection: duckdb.DuckDBPyConnection, collection: Collection, owner: Owner, *, touched: set[str], present: set[str]
) -> None:
    key, name = tables.KEY_OF[collection], tables.NAME_OF[collection]
    selected = [f"c.key AS {key}", f"COALESCE(o.{name}, c.name) AS {name}"]
    for root, entries in _fields_by_root(owner).items():
        at = f"{entries[0].column}_at"
        stored = [entry.column or "" for entry in entries if entry.storage is not None]
        if root not in touched:
            selected += [f"o.{column}" for column in [*stored, at]]
            continue
        wins = f"c.{at} IS NOT NULL AND (o.{at} IS NULL OR c.{at} >= o.{at})"
        for column in stored:
            new = f"c.{column}" if column in present else "NULL"
            selected.append(f"CASE WHEN {wins} THEN {new} ELSE o.{column} END AS {column}")
        selected.append(f"CASE WHEN {wins} THEN c.{at} ELSE o.{at} END AS {at}")
    table = owner.table
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE changed AS SELECT {', '.join(selected)} "
        f"FROM trait_changes c LEFT JOIN {table} o ON o.{key} = c.key"
    )
    connection.execute(f"DELETE FROM {table} WHERE {key} IN (SELECT key FROM trait_changes)")
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM changed")
    connection.execute("DROP TABLE changed")


def fold_profiles(connection: duckdb.DuckDBPyConnection, owner: Owner) -> None:
    """Merge profiles as the table `fold` (old_id, new_id) says: of each trait, the latest value is kept.

    Of values equally late, the profile that keeps its id has the better claim.
    """
    selected = ["new_id AS profile_id", "arg_min(user_id, profile_id) FILTER (user_id IS NOT NULL) AS user_id"]
    outer = ["profile_id", "user_id"]
    for entries in _fields_by_root(owner).values():
        at = f"{entries[0].column}_at"
        stored = [entry.column or "" for entry in entries if entry.storage is not None]
        rank = f"struct_pack(at := {at}, own := profile_id = new_id)"
        packed = ", ".join(f"{column} := {column}" for column in [*stored, at])
        selected.append(f"arg_max(struct_pack({packed}), {rank}) FILTER ({at} IS NOT NULL) AS s_{at}")
        outer += [f"s_{at}.{column} AS {column}" for column in [*stored, at]]
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE folded AS SELECT {', '.join(outer)} FROM (SELECT {', '.join(selected)} "
        "FROM profiles JOIN (SELECT old_id, new_id FROM fold UNION SELECT new_id, new_id FROM fold) "
        "ON old_id = profile_id GROUP BY new_id)"
    )
    connection.execute(
        "DELETE FROM profiles WHERE profile_id IN (SELECT old_id FROM fold UNION SELECT new_id FROM fold)"
    )
    connection.execute("INSERT INTO profiles BY NAME SELECT * FROM folded")
    connection.execute("DROP TABLE folded")


def mentions_of(parts: Sequence[tuple[Mapping[str, Any], npt.NDArray[np.bool_]]]) -> dict[str, npt.NDArray[np.bool_]]:
    """Which of the kept documents of several chunks mention which trait."""
    total = sum(int(keep.sum()) for _, keep in parts)
    found: dict[str, npt.NDArray[np.bool_]] = {}
    offset = 0
    for mentions, keep in parts:
        kept = int(keep.sum())
        for key, rows in mentions.items():
            inside = np.zeros(len(keep), np.bool_)
            inside[rows] = True
            where = inside[keep]
            if where.any():
                found.setdefault(key, np.zeros(total, np.bool_))[offset : offset + kept] = where
        offset += kept
    return found
