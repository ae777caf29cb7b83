"""Finds the profiles of a batch of calls, and keeps external ids and merges in the tables."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from coterie.schema.space import Collection
from coterie.store.catalog import Catalog
from coterie.store.decoding import Chunk
from coterie.store.identity import ExternalId, Holding, IdentityRules, IdFilter, Resolver
from coterie.store.times import Micros
from coterie.store.traits import fold_profiles

Mask = npt.NDArray[np.bool_]
Ids = npt.NDArray[np.int64]

NOBODY = -2
"""Stands for the profile of a call whose ids are all blocked."""

MOST_REMEMBERED = 300_000
"""How many sets of ids are remembered with their profiles, at about 200 bytes each."""


@dataclass(slots=True)
class Counters:
    """The next ids to give out, and when the last batch came (milliseconds since 1970)."""

    next_profile_id: int = 1
    next_account_id: int = 1
    last_arrival_ms: int = 0
    data_version: int = 0


@dataclass(slots=True)
class Batch:
    """Chunks on their way into the tables. `keep` says which calls are new, `profiles` whose each is (-1: nobody's)."""

    chunks: Sequence[Chunk]
    now_ms: int
    keep: list[Mask]
    profiles: list[Ids]
    times: list[Micros]

    @property
    def now(self) -> int:
        """When the batch came, in microseconds."""
        return self.now_ms * 1000


def resolve_batch(
    connection: duckdb.DuckDBPyConnection,
    counters: Counters,
    rules: IdentityRules,
    batch: Batch,
    remembered: dict[str, int],
) -> Resolver:
    """Find the profile of each call, in the order of their coming; note new ids and merges in the tables.

    `remembered` are sets of ids resolved before: they resolve to the same profile, or to what it was merged into.
    """
    used = [_in_order(chunk, keep) for chunk, keep in zip(batch.chunks, batch.keep, strict=True)]
    keys = [chunk.ids.take(pa.array(numbers)).to_pylist() for chunk, numbers in zip(batch.chunks, used, strict=True)]
    id_filter = IdFilter(rules)
    unknown = {key: id_filter.usable(key) for key in dict.fromkeys(chain.from_iterable(keys)) if key not in remembered}
    resolver = Resolver(rules, counters.next_profile_id)
    _look_up(connection, resolver, list(dict.fromkeys(chain.from_iterable(unknown.values()))))
    resolved = {key: resolver.resolve(ids) if ids else NOBODY for key, ids in unknown.items()}
    if resolver.merged:
        resolved = {key: resolver.current(profile_id) for key, profile_id in resolved.items()}
        for key in [key for key, profile_id in remembered.items() if profile_id in resolver.merged]:
            remembered[key] = resolver.current(remembered[key])
    remembered.update(resolved)
    batch.profiles = []
    for chunk, numbers, chunk_keys in zip(batch.chunks, used, keys, strict=True):
        profiles = np.full(len(chunk.ids) + 1, -1, np.int64)  # the last one is for calls without ids
        profiles[numbers] = [remembered[key] for key in chunk_keys]
        batch.profiles.append(profiles[chunk.ids_of])
    if len(remembered) > MOST_REMEMBERED:
        remembered.clear()
        remembered.update(resolved)
    first_new = counters.next_profile_id
    counters.next_profile_id = resolver.next_profile_id
    _write_ids(connection, resolver, first_new)
    return resolver


def _in_order(chunk: Chunk, keep: Mask) -> npt.NDArray[np.int64]:
    """Which sets of ids the calls that are kept have, as they first come."""
    if keep.all():  # they are numbered as they come
        return np.arange(len(chunk.ids), dtype=np.int64)
    different, first = np.unique(chunk.ids_of[keep], return_index=True)
    ordered: npt.NDArray[np.int64] = different[np.argsort(first)].astype(np.int64)
    return ordered[ordered >= 0]


def _look_up(connection: duckdb.DuckDBPyConnection, resolver: Resolver, ids: Sequence[ExternalId]) -> None:
    """Tell a resolver what is stored about some ids and the profiles that they belong to."""
    if not ids or resolver.next_profile_id == 1:
        return
    table = pa.table(
        [pa.array(range(len(ids)), pa.int64()), [item[0] for item in ids], [item[1] for item in ids]],
        ["position", "type", "value"],
    )
    connection.register("wanted_ids", table)
    found = connection.execute(
        "SELECT w.position, e.profile_id FROM wanted_ids w JOIN external_ids e ON e.type = w.type AND e.value = w.value"
    ).fetchnumpy()
    connection.unregister("wanted_ids")
    pairs = zip(found["position"].tolist(), found["profile_id"].tolist(), strict=True)
    resolver.owners = {ids[position]: profile_id for position, profile_id in pairs}
    resolver.holdings = {profile_id: Holding() for profile_id in resolver.owners.values()}
    if not resolver.holdings:
        return
    connection.register("found_profiles", pa.table([pa.array(list(resolver.holdings), pa.int64())], ["profile_id"]))
    for profile_id, id_type, count in connection.execute(
        "SELECT profile_id, type, count(*) FROM external_ids SEMI JOIN found_profiles USING (profile_id) GROUP BY ALL"
    ).fetchall():
        resolver.holdings[profile_id].types[id_type] = count
    for profile_id, count in connection.execute(
        "SELECT to_id, count(*) FROM merges SEMI JOIN found_profiles ON to_id = profile_id GROUP BY ALL"
    ).fetchall():
        resolver.holdings[profile_id].merges = count
    connection.unregister("found_profiles")


def _write_ids(connection: duckdb.DuckDBPyConnection, resolver: Resolver, first_new: int) -> None:
    if resolver.merged:
        merged = [(old, resolver.current(old)) for old in resolver.merged]
        _register_pairs(connection, "new_merges", merged)
        connection.execute("UPDATE merges SET to_id = n.new_id FROM new_merges n WHERE to_id = n.old_id")
        connection.execute("INSERT INTO merges SELECT old_id, new_id FROM new_merges")
        connection.unregister("new_merges")
        # What was given out and merged away within this batch is in no table.
        stored = [(old, new) for old, new in merged if old < first_new]
        _register_pairs(connection, "pairs", stored)
        connection.execute("CREATE OR REPLACE TEMP TABLE fold AS SELECT * FROM pairs")
        connection.unregister("pairs")
        if stored:
            connection.execute("UPDATE external_ids SET profile_id = new_id FROM fold WHERE profile_id = old_id")
    if resolver.mapped:
        table = pa.table(
            [
                pa.array([resolver.current(owner) for owner in resolver.mapped.values()], pa.int64()),
                pa.array([item[0] for item in resolver.mapped], pa.string()),
                pa.array([item[1] for item in resolver.mapped], pa.string()),
            ],
            ["profile_id", "type", "value"],
        )
        connection.register("new_ids", table)
        connection.execute("INSERT INTO external_ids SELECT * FROM new_ids")
        connection.unregister("new_ids")


def _register_pairs(connection: duckdb.DuckDBPyConnection, name: str, pairs: Sequence[tuple[int, int]]) -> None:
    arrays = [pa.array([pair[number] for pair in pairs], pa.int64()) for number in (0, 1)]
    connection.register(name, pa.table(arrays, ["old_id", "new_id"]))


def fold_merged(connection: duckdb.DuckDBPyConnection, catalog: Catalog, resolver: Resolver) -> None:
    """Rewrite the ids of profiles that were merged away, in all tables."""
    if not resolver.merged:
        return
    if connection.execute("SELECT count(*) FROM fold").fetchall()[0][0]:
        for entry in catalog.events.values():
            connection.execute(
                f"UPDATE {entry.owner.table} SET profile_id = new_id FROM fold WHERE profile_id = old_id"
            )
        connection.execute(
            "INSERT INTO memberships SELECT DISTINCT * FROM (SELECT account_id, new_id AS profile_id FROM memberships "
            "JOIN fold ON profile_id = old_id) ANTI JOIN memberships USING (account_id, profile_id)"
        )
        connection.execute("DELETE FROM memberships WHERE profile_id IN (SELECT old_id FROM fold)")
        fold_profiles(connection, catalog.traits[Collection.USERS])
    connection.execute("DROP TABLE fold")
