"""Puts chunks of calls into the tables, all of them or none, in one transaction."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from coterie.schema.space import Collection
from coterie.store import tables
from coterie.store.assembly import Assembled, Part, assemble
from coterie.store.calls import NO_MATCHING_IDS, Rejection
from coterie.store.catalog import MAX_EVENTS, Catalog, EventEntry, Owner
from coterie.store.columns import Array, Rows
from coterie.store.decoding import Chunk, Group, count_types
from coterie.store.identity import USER_ID, IdentityRules, Resolver
from coterie.store.resolving import NOBODY, Batch, Counters, Ids, Mask, fold_merged, resolve_batch
from coterie.store.times import ABSENT, Micros
from coterie.store.traits import TraitCalls, mentions_of, set_traits

_TICKS = 1 << 20
"""How many calls can share a millisecond of arrival in `seq`; no batch has more."""


@dataclass(slots=True)
class Outcome:
    """What became of some chunks. `rejections` has one list a chunk; `future` are calls from after they arrived."""

    stored: int = 0
    duplicates: int = 0
    future: int = 0
    types: Counter[str] = field(default_factory=Counter)
    rejections: list[list[Rejection]] = field(default_factory=list)
    dropped_traits: set[str] = field(default_factory=set)


def load(
    connection: duckdb.DuckDBPyConnection,
    catalog: Catalog,
    counters: Counters,
    rules: IdentityRules,
    chunks: Sequence[Chunk],
    *,
    now_ms: int,
    remembered: dict[str, int],
) -> Outcome:
    """Put chunks into the tables inside the transaction that is open. Changes `catalog`, `counters` and `remembered`.

    When it raises, these are as wrong as the tables, and must be read again (`remembered`: forgotten) after the
    transaction was rolled back.
    """
    now_ms = max(now_ms, counters.last_arrival_ms + 1)
    counters.last_arrival_ms = now_ms
    outcome = Outcome(rejections=[list(chunk.rejections) for chunk in chunks])
    times = [np.where(chunk.times == ABSENT, now_ms * 1000, chunk.times) for chunk in chunks]
    batch = Batch(chunks, now_ms, [], [], times)
    batch.keep = _new_calls(connection, chunks, outcome)
    _leave_out_events(catalog, batch, outcome)
    resolver = resolve_batch(connection, counters, rules, batch, remembered)
    _leave_out_nobodies(batch, outcome)
    _remember(connection, batch)
    for chunk, keep, moments in zip(chunks, batch.keep, times, strict=True):
        outcome.stored += int(keep.sum())
        outcome.types += count_types(chunk.types[keep])
        outcome.future += int((moments[keep] > batch.now).sum())
    _store_events(connection, catalog, batch)
    fold_merged(connection, catalog, resolver)
    _store_users(connection, catalog, batch, resolver, outcome)
    _store_accounts(connection, catalog, counters, batch, outcome)
    _store_aliases(connection, batch)
    catalog.save(connection)
    return outcome


# Which calls are new --------------------------------------------------------------------------------------------------


def _new_calls(connection: duckdb.DuckDBPyConnection, chunks: Sequence[Chunk], outcome: Outcome) -> list[Mask]:
    """The calls whose messageId never came before; of several in the batch, the first."""
    all_ids = pa.chunked_array([chunk.message_ids for chunk in chunks], pa.string())
    keep = np.ones(len(all_ids), np.bool_)
    if pc.count_distinct(all_ids).as_py() < len(all_ids):
        seen: set[str] = set()
        for position, text in enumerate(all_ids.to_pylist()):
            keep[position] = text not in seen
            seen.add(text)
    positions = pa.array(np.arange(len(all_ids), dtype=np.int64))
    connection.register("given_ids", pa.table([positions, all_ids], ["position", "id"]))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE batch_ids AS SELECT position, md5_number(id) AS hash FROM given_ids"
    )
    connection.unregister("given_ids")
    stored = connection.execute(
        "SELECT position FROM batch_ids SEMI JOIN message_ids ON batch_ids.hash = message_ids.hash"
    ).fetchnumpy()["position"]
    keep[stored] = False
    outcome.duplicates += int((~keep).sum())
    return _split(keep, chunks)


def _split(values: npt.NDArray[Any], chunks: Sequence[Chunk]) -> list[npt.NDArray[Any]]:
    """An array over all calls as one a chunk."""
    return np.split(values, np.cumsum([len(chunk) for chunk in chunks])[:-1])


def _leave_out_events(catalog: Catalog, batch: Batch, outcome: Outcome) -> None:
    """Reject calls whose event would be one too many."""
    room = MAX_EVENTS - len(catalog.events)
    new = dict.fromkeys(name for chunk in batch.chunks for name in chunk.events if name not in catalog.events)
    refused = set(list(new)[room:])
    if not refused:
        return
    for chunk, keep, rejections in zip(batch.chunks, batch.keep, outcome.rejections, strict=True):
        for name in refused & chunk.events.keys():
            for row in chunk.events[name].rows:
                if keep[row]:
                    keep[row] = False
                    reason = f"{name[:100]!r} would be one event too many: a space may have {MAX_EVENTS:,}"
                    rejections.append(Rejection(int(chunk.lines[row]), "too_many_events", reason))
        rejections.sort(key=lambda item: item.line)


def _remember(connection: duckdb.DuckDBPyConnection, batch: Batch) -> None:
    """Note the ids of the calls that are taken."""
    if all(keep.all() for keep in batch.keep):
        connection.execute("INSERT INTO message_ids SELECT hash FROM batch_ids")
    else:
        kept = np.flatnonzero(np.concatenate(batch.keep))
        connection.register("kept_positions", pa.table([pa.array(kept)], ["position"]))
        connection.execute(
            "INSERT INTO message_ids SELECT hash FROM batch_ids SEMI JOIN kept_positions USING (position)"
        )
        connection.unregister("kept_positions")
    connection.execute("DROP TABLE batch_ids")


def _leave_out_nobodies(batch: Batch, outcome: Outcome) -> None:
    """Reject calls whose ids are all blocked."""
    for chunk, keep, profiles, rejections in zip(
        batch.chunks, batch.keep, batch.profiles, outcome.rejections, strict=True
    ):
        rows = np.flatnonzero(keep & (profiles == NOBODY))
        for row in rows:
            keep[row] = False
            ids = chunk.ids[int(chunk.ids_of[row])].as_py().strip("\x00\x01").replace("\x00", ", ")
            rejections.append(Rejection(int(chunk.lines[row]), NO_MATCHING_IDS.code, NO_MATCHING_IDS.reason, ids[:200]))
        if len(rows):
            rejections.sort(key=lambda item: item.line)


# What they say --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The calls of one event among those of a batch: chunk by chunk, which rows."""

    numbers: Sequence[int]
    rows: Sequence[Rows]

    def of(self, arrays: Sequence[npt.NDArray[Any]]) -> npt.NDArray[Any]:
        """Their values, out of arrays over all calls of each chunk."""
        return np.concatenate([arrays[n][rows] for n, rows in zip(self.numbers, self.rows, strict=True)])

    def texts(self, arrays: Sequence[Array]) -> Array:
        """The same for Arrow arrays of texts."""
        taken = [arrays[n].take(pa.array(rows)) for n, rows in zip(self.numbers, self.rows, strict=True)]
        return pa.chunked_array(taken, pa.string())


def _store_events(connection: duckdb.DuckDBPyConnection, catalog: Catalog, batch: Batch) -> None:
    names = dict.fromkeys(name for chunk in batch.chunks for name in chunk.events)
    seqs = _arrival_order(batch)
    for name in names:
        groups = [(number, chunk.events[name]) for number, chunk in enumerate(batch.chunks) if name in chunk.events]
        parts = [_part(batch, number, group) for number, group in groups]
        if not any(part.keep.any() for part in parts):
            continue
        entry = catalog.event(name)
        if entry is None:  # its calls were rejected
            continue
        owner = entry.owner
        if entry.count == 0:
            connection.execute(tables.create_event_table(owner.number))
        assembled = assemble(connection, owner, parts, now=batch.now)
        chosen = _Chosen(
            [number for number, _ in groups],
            [group.rows[part.keep] for (_, group), part in zip(groups, parts, strict=True)],
        )
        moments = chosen.of(batch.times)
        columns = {
            "profile_id": chosen.of(batch.profiles),
            "ts": pa.array(moments, pa.timestamp("us")),
            "seq": _break_ties(batch, chosen, moments, chosen.of(seqs)),
            "source_id": chosen.texts([chunk.sources for chunk in batch.chunks]),
            "context": chosen.texts([chunk.contexts for chunk in batch.chunks]),
        }
        _insert_event(connection, owner, columns, assembled)
        _count_event(entry, moments, batch.now)
        catalog.touch(owner)


def _part(batch: Batch, number: int, group: Group) -> Part:
    return Part(group.documents, batch.keep[number][group.rows], batch.times[number][group.rows])


def _arrival_order(batch: Batch) -> list[Ids]:
    """`seq` of each call: when it was received, in milliseconds, and then its place.

    A call without `receivedAt` is received when and where it comes in. Those with it share a place until
    `_break_ties` puts them in the order of their messageIds.
    """
    orders = []
    place = 0
    for chunk in batch.chunks:
        given = chunk.received != ABSENT
        places = np.arange(place, place + len(chunk), dtype=np.int64)
        place += len(chunk)
        milliseconds = np.where(given, chunk.received // 1000, batch.now_ms)
        orders.append(milliseconds * _TICKS + np.where(given, 0, places))
    return orders


def _break_ties(batch: Batch, chosen: _Chosen, moments: Micros, seqs: Ids) -> Ids:
    """Put events of one profile and time, received in the same millisecond, in the order that `schema.layout` gives."""
    received = chosen.of([chunk.received for chunk in batch.chunks])
    if not (received != ABSENT).any():
        return seqs
    keys = np.rec.fromarrays([chosen.of(batch.profiles), moments, seqs])
    _, positions, counts = np.unique(keys, return_inverse=True, return_counts=True)
    tied = np.flatnonzero((counts[positions] > 1) & (received != ABSENT))
    if len(tied):
        ids = chosen.texts([chunk.message_ids for chunk in batch.chunks]).to_pylist()
        places: Counter[int] = Counter()
        for row in sorted(tied.tolist(), key=lambda row: (received[row], ids[row])):
            group = int(positions[row])
            seqs[row] += places[group]
            places[group] += 1
    return seqs


def _insert_event(
    connection: duckdb.DuckDBPyConnection, owner: Owner, columns: dict[str, Any], assembled: Assembled
) -> None:
    if assembled.overflow is not None and not owner.has_overflow:
        connection.execute(f"ALTER TABLE {owner.table} ADD COLUMN {tables.OVERFLOW} VARCHAR")
        owner.has_overflow = True
    for steps, values in assembled.columns.items():
        columns[owner.fields[steps].column or ""] = values
    if assembled.overflow is not None:
        columns[tables.OVERFLOW] = assembled.overflow
    connection.register("new_events", pa.table(columns))
    connection.execute(f"INSERT INTO {owner.table} BY NAME SELECT * FROM new_events")
    connection.unregister("new_events")


def _count_event(entry: EventEntry, moments: Micros, now: int) -> None:
    entry.count += len(moments)
    earliest = int(moments.min())
    entry.first_seen = earliest if entry.first_seen is None else min(entry.first_seen, earliest)
    seen = moments[moments <= now]
    if len(seen):
        latest = int(seen.max())
        entry.last_seen = latest if entry.last_seen is None else max(entry.last_seen, latest)


def _store_users(
    connection: duckdb.DuckDBPyConnection, catalog: Catalog, batch: Batch, resolver: Resolver, outcome: Outcome
) -> None:
    names: dict[int, str | None] = {
        profile_id: None for profile_id in resolver.created if resolver.current(profile_id) == profile_id
    }
    for (id_type, value), owner_id in resolver.mapped.items():
        if id_type == USER_ID:
            profile_id = resolver.current(owner_id)
            names[profile_id] = names.get(profile_id) or value
    groups = [(number, chunk.users) for number, chunk in enumerate(batch.chunks) if chunk.users is not None]
    parts = [_part(batch, number, group) for number, group in groups]
    keys = [batch.profiles[number][group.rows][part.keep] for (number, group), part in zip(groups, parts, strict=True)]
    _set(connection, catalog, Collection.USERS, batch, parts, keys, outcome, names)


def _store_accounts(
    connection: duckdb.DuckDBPyConnection, catalog: Catalog, counters: Counters, batch: Batch, outcome: Outcome
) -> None:
    groups = [(number, chunk.accounts) for number, chunk in enumerate(batch.chunks) if chunk.accounts is not None]
    parts = [_part(batch, number, group) for number, group in groups]
    if not any(part.keep.any() for part in parts):
        return
    wanted: dict[str, None] = {}
    for (number, _), part in zip(groups, parts, strict=True):
        ids = batch.chunks[number].accounts_of
        wanted.update(dict.fromkeys(ids[row] for row in np.flatnonzero(part.keep)))
    connection.register("wanted_groups", pa.table([pa.array(list(wanted), pa.string())], ["group_id"]))
    account_ids = dict(
        connection.execute(
            "SELECT group_id, account_id FROM accounts SEMI JOIN wanted_groups USING (group_id)"
        ).fetchall()
    )
    connection.unregister("wanted_groups")
    names = {}
    for group_id in wanted:
        if group_id not in account_ids:
            account_ids[group_id] = counters.next_account_id
            names[counters.next_account_id] = group_id
            counters.next_account_id += 1
    keys, members = [], []
    for (number, group), part in zip(groups, parts, strict=True):
        ids = batch.chunks[number].accounts_of
        keys.append(np.array([account_ids[ids[row]] for row in np.flatnonzero(part.keep)], np.int64))
        members.append(batch.profiles[number][group.rows][part.keep])
    _set(connection, catalog, Collection.ACCOUNTS, batch, parts, keys, outcome, names)
    pairs = pa.table([np.concatenate(keys), np.concatenate(members)], ["account_id", "profile_id"])
    connection.register("new_members", pairs)
    connection.execute(
        "INSERT INTO memberships SELECT DISTINCT account_id, profile_id FROM new_members "
        "ANTI JOIN memberships USING (account_id, profile_id) WHERE profile_id >= 0"
    )
    connection.unregister("new_members")


def _set(
    connection: duckdb.DuckDBPyConnection,
    catalog: Catalog,
    collection: Collection,
    batch: Batch,
    parts: Sequence[Part],
    keys: Sequence[Ids],
    outcome: Outcome,
    names: Mapping[int, str | None],
) -> None:
    """Set the traits of users or accounts."""
    owner = catalog.traits[collection]
    assembled = assemble(connection, owner, parts, now=batch.now)
    outcome.dropped_traits.update(assembled.leftover)
    empty = np.zeros(0, np.int64)
    calls = TraitCalls(
        np.concatenate([empty, *keys]),
        np.concatenate([empty, *(part.times[part.keep] for part in parts)]),
        mentions_of([(part.documents.mentions, part.keep) for part in parts]),
        assembled,
    )
    if len(calls.keys) or names:
        set_traits(connection, collection, owner, calls, names=names)
        catalog.touch(owner)


def _store_aliases(connection: duckdb.DuckDBPyConnection, batch: Batch) -> None:
    rows = [
        (int(batch.times[number][alias.row]), alias.user_id, alias.previous_id, chunk.sources[alias.row].as_py())
        for number, chunk in enumerate(batch.chunks)
        for alias in chunk.aliases
        if batch.keep[number][alias.row]
    ]
    if rows:
        moments, *texts = zip(*rows, strict=True)
        arrays = [pa.array(moments, pa.timestamp("us")), *(pa.array(column, pa.string()) for column in texts)]
        connection.register("new_aliases", pa.table(arrays, ["ts", "user_id", "previous_id", "source_id"]))
        connection.execute("INSERT INTO aliases SELECT * FROM new_aliases")
        connection.unregister("new_aliases")
