"""DuckDB as an engine: one query a condition, its answer kept as a bitmap; AND, OR and NOT are bitmap operations.

An edit of an audience so costs the one condition that changed (`docs/architecture.md`). `statement` lowers the whole
to one SQL statement instead, which gives the same members.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from operator import and_, or_
from threading import Lock
from typing import Any, ClassVar, assert_never

import duckdb
import numpy as np
from pyroaring import BitMap64

from coterie.core.errors import InternalError
from coterie.core.sampling import Sampled
from coterie.engines.base import EVERYTHING, Member, Statement, TraitValues
from coterie.engines.bitmaps import BitMap, Cache, Chosen, Ids, size_bytes, to_bitmap, to_ids
from coterie.engines.duckdb_functions import DuckDBFunctions
from coterie.engines.duckdb_insight import id_types, trait_values
from coterie.engines.duckdb_members import TABLES, described, external_ids
from coterie.engines.duckdb_sampling import WHOLE, thinned
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Comparison,
    Condition,
    Definition,
    Duration,
    Event,
    Not,
    Or,
    walk,
)
from coterie.language.lower import (
    ACCOUNT_ID,
    ACCOUNTS,
    EXTERNAL_IDS,
    MEMBERSHIPS,
    Lowering,
    Moment,
    Output,
    collection_of,
    no_account_audiences,
)
from coterie.language.lower_events import PROFILE_ID, PROFILES
from coterie.language.lower_functions import Gap
from coterie.language.lower_sql import Parameters, any_of, column, equals, select, table
from coterie.language.references import Known, Reach, first_reference, given, inlined, leaves, no_audiences
from coterie.language.rewrite import reads_events
from coterie.schema.layout import Layout
from coterie.schema.space import Collection

CACHE_BYTES = 64 * 2**20
WRITTEN_BYTES = 8 * 2**20
ATTEMPTS = 5
"""How often a snapshot is tried again because the data changed while its queries were written."""


@dataclass
class DuckDBEngine:
    """Computes definitions over the tables of `schema.layout` in one DuckDB database.

    `connection` stays the caller's; each call uses a cursor of its own and one snapshot of the data. `data_version`
    gives a value that is new after every committed change of the data or the layout: what was computed for one version
    is remembered until the next. See `Lowering` for `account_audiences`. `audiences` gives those that are computed from
    their definitions wherever one is named; all others are traits.
    """

    connection: duckdb.DuckDBPyConnection
    layout: Layout
    data_version: Callable[[], Hashable]
    account_audiences: Callable[[], frozenset[str]] = no_account_audiences
    cache_bytes: int = CACHE_BYTES
    audiences: Callable[[], Known] = no_audiences
    name: ClassVar[str] = "DuckDB"
    dialect: ClassVar[str] = "duckdb"
    gaps: ClassVar[tuple[Gap, ...]] = DuckDBFunctions.gaps

    def __post_init__(self) -> None:
        self.cache: Cache[Chosen] = Cache(self.cache_bytes)
        self.memberships: Cache[tuple[Ids, Ids]] = Cache(self.cache_bytes)
        self.written: Cache[_Query] = Cache(WRITTEN_BYTES)
        self._connecting = Lock()

    def count(self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING) -> int:
        """See `Engine`."""
        return self.counts([definition], now=now, lookback_days=lookback_days, reach=reach)[0]

    def counts(
        self, definitions: Sequence[Definition], *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> list[int]:
        """See `Engine`."""
        with self._snapshot(definitions, now, lookback_days, reach) as snapshot:
            return [len(snapshot.members(definition, reach)) for definition in definitions]

    def sampled_counts(
        self,
        definitions: Sequence[Definition],
        *,
        parts: int,
        now: datetime,
        lookback_days: int,
        reach: Reach = EVERYTHING,
    ) -> list[Sampled]:
        """See `Engine`. Accounts are few, and what they are asked is asked of all their users: all are looked at."""
        of_users = all(collection_of(one.audience_type) is Collection.USERS for one in definitions)
        with self._snapshot(definitions, now, lookback_days, reach, parts if of_users else WHOLE) as snapshot:
            return [snapshot.sampled(definition, reach) for definition in definitions]

    def ids(self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING) -> BitMap:
        """The ids of the members in the layout, as a set: for overlaps and membership changes."""
        with self._snapshot([definition], now, lookback_days, reach) as snapshot:
            return BitMap64(snapshot.members(definition, reach))

    def members(
        self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> list[str]:
        """See `Engine`."""
        with self._snapshot([definition], now, lookback_days, reach) as snapshot:
            found = to_ids(snapshot.members(definition, reach))
            collection = collection_of(definition.audience_type)
            return sorted(external_ids(snapshot.cursor, snapshot.lowering, found, collection).values())

    def sample(
        self,
        definition: Definition,
        size: int,
        *,
        now: datetime,
        lookback_days: int,
        traits: Sequence[str] = (),
        reach: Reach = EVERYTHING,
    ) -> list[Member]:
        """See `Engine`. The members are spread evenly over all, by their ids in the layout."""
        with self._snapshot([definition], now, lookback_days, reach) as snapshot:
            everyone = to_ids(snapshot.members(definition, reach))
            places = np.arange(min(size, len(everyone))) * len(everyone) // max(1, min(size, len(everyone)))
            collection = collection_of(definition.audience_type)
            return described(snapshot.cursor, snapshot.lowering, everyone[places], collection, traits)

    def id_types(
        self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> Mapping[str, int]:
        """See `Engine`."""
        if collection_of(definition.audience_type) is Collection.ACCOUNTS:
            return {}
        with self._snapshot([definition], now, lookback_days, reach) as snapshot:
            return id_types(snapshot.cursor, snapshot.members(definition, reach))

    def trait_values(
        self,
        definition: Definition,
        traits: Sequence[str],
        *,
        most: int,
        now: datetime,
        lookback_days: int,
        reach: Reach = EVERYTHING,
    ) -> Mapping[str, TraitValues]:
        """See `Engine`."""
        with self._snapshot([definition], now, lookback_days, reach) as snapshot:
            collection = collection_of(definition.audience_type)
            members, everyone = snapshot.members(definition, reach), snapshot.everyone(collection, reach)
            return trait_values(snapshot.cursor, snapshot.lowering, members, everyone, collection, traits, most)

    def statement(
        self, definition: Definition, *, now: datetime, lookback_days: int, output: Output = Output.MEMBERS
    ) -> Statement:
        """See `Engine`. Audiences that are computed here stand in it with their definitions (`inlined`)."""
        lowering = self.lowering(Moment(now=now, lookback_days=lookback_days))
        tree = lowering.statement(inlined(definition, self.audiences()), output)
        parameters = lowering.parameters_of(tree)
        # The tree is given up, so it is written without a copy, which would be a tenth of the whole time.
        return Statement(tree.sql(self.dialect, pretty=True, copy=False), parameters)

    def lowering(self, moment: Moment) -> Lowering:
        """What turns definitions into this engine's SQL, for one statement."""
        return Lowering(self.layout, moment, make_functions=DuckDBFunctions, account_audiences=self.account_audiences)

    @contextmanager
    def _snapshot(
        self, definitions: Sequence[Definition], now: datetime, lookback_days: int, reach: Reach, parts: int = WHOLE
    ) -> Iterator[_Snapshot]:
        """One state of the data, and the queries of the conditions of definitions that fit this state.

        The queries are written before the snapshot is taken, and again if the data, and perhaps the layout, changed in
        between.
        """
        with self._connecting:
            cursor = self.connection.cursor()
        try:
            for _ in range(ATTEMPTS):
                version = self.data_version()
                moment = Moment(now=now, lookback_days=lookback_days, since=reach.since)
                snapshot = _Snapshot(self, cursor, version, moment, self.audiences(), parts)
                for definition in definitions:
                    snapshot.prepare(definition, moment)
                cursor.begin()
                cursor.execute(f'SELECT 1 FROM "{PROFILES}" LIMIT 1').fetchall()  # noqa: S608  a fixed name
                if self.data_version() == version:
                    break
                cursor.rollback()
            else:
                # Written to all the time: go on with what is there, and remember nothing.
                cursor.begin()
                snapshot.version = object()
            try:
                yield snapshot
            finally:
                cursor.rollback()
        finally:
            cursor.close()


@dataclass(frozen=True)
class _Query:
    """The query of a condition over all profiles: the SQL text, None for no one; and whether everyone else is meant."""

    sql: str | None
    parameters: Mapping[str, Any]
    complement: bool
    tables: tuple[str, ...] = ()
    """The tables that it may name, but for those without profiles."""


@dataclass
class _Snapshot:
    """One state of the data, under one version, and the audiences that are computed from it.

    With `parts`, one in so many profiles of it (`duckdb_sampling`).
    """

    engine: DuckDBEngine
    cursor: duckdb.DuckDBPyConnection
    version: Hashable
    moment: Moment
    known: Known
    parts: int = WHOLE
    queries: dict[Hashable, _Query] = field(default_factory=dict)
    prepared: set[str] = field(default_factory=set)
    memberships: dict[tuple[str, Collection], Chosen | None] = field(default_factory=dict)

    # What is asked before the snapshot is taken -----------------------------------------------------------------------

    def prepare(self, definition: Definition, moment: Moment) -> None:
        """Write the queries of the conditions that aren't remembered, with those of the audiences that are named."""
        for comparison, collection in leaves(definition.condition, collection_of(definition.audience_type)):
            self._prepare_comparison(comparison, collection, moment)

    def _prepare_comparison(self, comparison: Comparison, collection: Collection, moment: Moment) -> None:
        named = first_reference(comparison, collection, self.known)
        if named is not None:
            if named not in self.prepared:
                self.prepared.add(named)
                self.prepare(self.known[named].definition, self._moment_of(named))
            for side in _sides(comparison, named):
                if not isinstance(side, bool):
                    self._prepare_comparison(side, collection, moment)
            return
        key = self._key(comparison, collection, moment, self.parts)
        if key not in self.queries and self.engine.cache.get(self.version, key) is None:
            self.queries[key] = self._query(comparison, collection, moment)

    def lowering(self) -> Lowering:
        """A lowering for one more statement."""
        return self.engine.lowering(self.moment)

    def _query(self, comparison: Comparison, collection: Collection, moment: Moment) -> _Query:
        """The query of a condition. It is written once for a count of some and the count of all that follows."""
        key = self._key(comparison, collection, moment, WHOLE)
        known = self.engine.written.get(self.version, key)
        if known is None:
            known = self._write(comparison, collection, moment)
            self.engine.written.put(self.version, key, known, len(known.sql or ""))
        return known

    def _write(self, comparison: Comparison, collection: Collection, moment: Moment) -> _Query:
        lowering = self.engine.lowering(moment)
        leaf = lowering.leaf(comparison, collection)
        if leaf.query is None:
            return _Query(None, {}, leaf.complement)
        parameters = lowering.parameters_of(leaf.query)
        places = [self.engine.layout.event_table(node.name) for node in walk(comparison) if isinstance(node, Event)]
        events = {place.name for place in places if place is not None}
        tables = (PROFILES, EXTERNAL_IDS, MEMBERSHIPS, *sorted(events))
        return _Query(leaf.query.sql(self.engine.dialect, copy=False), parameters, leaf.complement, tables)

    def _moment_of(self, named: str) -> Moment:
        """The moment of an audience that is named: its own history, at the same time."""
        return replace(self.moment, since=self.known[named].reach.since)

    # Sets -------------------------------------------------------------------------------------------------------------

    def members(self, definition: Definition, reach: Reach) -> BitMap:
        """The ids of the members. The set may be a remembered one: copy it before changing it."""
        collection = collection_of(definition.audience_type)
        moment = replace(self.moment, since=reach.since)
        return self._resolved(self._condition(definition.condition, collection, moment), collection, reach)

    def sampled(self, definition: Definition, reach: Reach) -> Sampled:
        """How many of those looked at are members, of all who might be."""
        collection = collection_of(definition.audience_type)
        among = len(self.everyone(collection, reach))
        of = among if self.parts == WHOLE else len(self._whole().everyone(collection, reach))
        return Sampled(found=len(self.members(definition, reach)), among=among, of=of)

    def _whole(self) -> _Snapshot:
        """The same state, with all profiles."""
        return _Snapshot(self.engine, self.cursor, self.version, self.moment, self.known)

    def _condition(self, condition: Condition, collection: Collection, moment: Moment) -> Chosen:
        match condition:
            case Comparison() if collection is Collection.ACCOUNTS and reads_events(condition):
                return self._with_some(self._comparison(condition, Collection.USERS, moment))
            case Comparison():
                return self._comparison(condition, collection, moment)
            case And(operands=operands):
                return reduce(and_, (self._condition(operand, collection, moment) for operand in operands))
            case Or(operands=operands):
                return reduce(or_, (self._condition(operand, collection, moment) for operand in operands))
            case Not(operand=operand):
                return ~self._condition(operand, collection, moment)
            case AnyUser(operand=operand):
                return self._with_some(self._condition(operand, Collection.USERS, moment))
            case AllUsers(operand=operand):
                return ~self._with_some(~self._condition(operand, Collection.USERS, moment))
        assert_never(condition)

    def _comparison(self, comparison: Comparison, collection: Collection, moment: Moment) -> Chosen:
        named = first_reference(comparison, collection, self.known)
        if named is None:
            return self._leaf(comparison, collection, moment)
        members = self._named(named, collection)
        then, otherwise = (
            Chosen(BitMap64(), inverted=side) if isinstance(side, bool) else self._comparison(side, collection, moment)
            for side in _sides(comparison, named)
        )
        return (members & then) | (~members & otherwise)

    def _named(self, named: str, collection: Collection) -> Chosen:
        """The members of an audience that is named: where users are asked, of accounts the users of its members."""
        place = (named, collection)
        if place not in self.memberships:
            self.memberships[place] = None
            membership = self.known[named]
            # Whether an account is in hangs on all its users, whoever of them is looked at.
            asked = self if membership.collection is collection else self._whole()
            found = asked.members(membership.definition, membership.reach)
            if membership.collection is not collection:
                accounts, profiles = self._memberships()
                found = to_bitmap(np.unique(profiles[np.isin(accounts, to_ids(found))]))
            self.memberships[place] = Chosen(found)
        chosen = self.memberships[place]
        if chosen is None:
            raise InternalError("an audience is defined by itself")
        return chosen

    def _resolved(self, chosen: Chosen, collection: Collection, reach: Reach) -> BitMap:
        if chosen.inverted:
            return self.everyone(collection, reach) - chosen.ids
        return chosen.ids if reach.identified_by is None else chosen.ids & self.everyone(collection, reach)

    def everyone(self, collection: Collection, reach: Reach) -> BitMap:
        """All who may be members."""
        identified_by = reach.identified_by if collection is Collection.USERS else None
        key = ("everyone", collection, identified_by, self.parts)
        return self._remembered(key, lambda: Chosen(self._all(collection, identified_by))).ids

    def _all(self, collection: Collection, identified_by: frozenset[str] | None) -> BitMap:
        name, key = (EXTERNAL_IDS, PROFILE_ID) if identified_by is not None else TABLES[collection]
        parameters = Parameters()
        of_type = any_of(*(equals(column("p", "type"), parameters.add(one)) for one in sorted(identified_by or ())))
        query = select([column("p", key)], table(name, "p"), None if identified_by is None else of_type)
        sql, tables = query.sql(self.engine.dialect), () if name == ACCOUNTS else (name,)
        return to_bitmap(self._column(thinned(sql, tables, self.parts), parameters.named_in(query)))

    def _leaf(self, comparison: Comparison, collection: Collection, moment: Moment) -> Chosen:
        key = self._key(comparison, collection, moment, self.parts)

        def run() -> Chosen:
            # What was remembered when the queries were written may have been dropped since.
            query = self.queries.get(key) or self._query(comparison, collection, moment)
            if query.sql is None:
                return Chosen(BitMap64(), query.complement)
            sql = thinned(query.sql, query.tables, self.parts)
            return Chosen(to_bitmap(self._column(sql, query.parameters)), query.complement)

        return self._remembered(key, run)

    def _with_some(self, users: Chosen) -> Chosen:
        """The accounts that some of these users belong to."""
        accounts, profiles = self._memberships()
        belongs = np.isin(profiles, to_ids(users.ids), invert=users.inverted)
        return Chosen(to_bitmap(np.unique(accounts[belongs])))

    def _memberships(self) -> tuple[Ids, Ids]:
        key = "memberships"
        known = self.engine.memberships.get(self.version, key)
        if known is None:
            columns = [column("m", ACCOUNT_ID), column("m", PROFILE_ID)]
            self.cursor.execute(select(columns, table(MEMBERSHIPS, "m")).sql(self.engine.dialect))
            fetched = self.cursor.fetchnumpy()
            accounts, profiles = (np.asarray(fetched[name], dtype=np.int64) for name in (ACCOUNT_ID, PROFILE_ID))
            known = accounts, profiles
            self.engine.memberships.put(self.version, key, known, accounts.nbytes + profiles.nbytes)
        return known

    def _remembered(self, key: Hashable, compute: Callable[[], Chosen]) -> Chosen:
        found = self.engine.cache.get(self.version, key)
        if found is None:
            found = compute()
            self.engine.cache.put(self.version, key, found, size_bytes(found.ids))
        return found

    @staticmethod
    def _key(comparison: Comparison, collection: Collection, moment: Moment, parts: int) -> Hashable:
        """What a condition's answer depends on beside the data: the moment only if it looks at time."""
        looks_at_time = any(isinstance(node, (Aggregate, Duration)) for node in walk(comparison))
        return comparison, collection, moment if looks_at_time else None, parts

    def _column(self, sql: str, parameters: Mapping[str, Any]) -> Ids:
        """The ids in the only column of a query."""
        self.cursor.execute(sql, dict(parameters))
        (ids,) = self.cursor.fetchnumpy().values()
        return np.asarray(ids, dtype=np.int64)


def _sides(comparison: Comparison, named: str) -> tuple[Comparison | bool, Comparison | bool]:
    """What a comparison says of the members of an audience that it names, and of everyone else."""
    return given(comparison, named, is_member=True), given(comparison, named, is_member=False)
