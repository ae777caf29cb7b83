"""The store of one space: calls in, and what engines and pages read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb
import msgspec

from coterie.core.interrupts import interruptible
from coterie.core.time import Clock, system_clock
from coterie.schema.space import Collection, Limits, Space
from coterie.store import exploring, people, spaces, times
from coterie.store.catalog import Catalog, CatalogLayout
from coterie.store.database import Database, explain
from coterie.store.decoding import Chunk, LinesJob, decode_lines
from coterie.store.exploring import Sought
from coterie.store.identity import IdentityRules
from coterie.store.loading import Outcome, load
from coterie.store.people import AccountView, EventView, ProfileView
from coterie.store.remarks import Remark, remarks_of, write_remarks
from coterie.store.resolving import Counters
from coterie.store.statistics import refresh_traits

_COUNTERS = "counters"
_IDENTITY = "identity"
_STATISTICS = "statistics_version"
_LAYOUTS_KEPT = 16


@dataclass(frozen=True)
class Snapshot:
    """What an engine needs to read one state of the data, however it changes meanwhile.

    What is read through `connection` is as of `data_version`, and `layout` fits it.
    """

    connection: duckdb.DuckDBPyConnection
    layout: CatalogLayout
    data_version: int


class Store:
    """One data directory. Open it once in a process; `connection` and `snapshot` may be used from any thread."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.clock = clock
        self._layouts: dict[int, CatalogLayout] = {}
        self._counters = Counters()
        self._catalog = Catalog()
        self._remembered: dict[str, int] = {}
        self.identity = IdentityRules()
        self._space: tuple[object, Space] | None = None
        self._read_state()

    @classmethod
    @interruptible()
    def open(
        cls,
        directory: str | Path,
        *,
        create: bool = False,
        read_only: bool = False,
        clock: Clock = system_clock,
        identity: IdentityRules | None = None,
    ) -> Self:
        """Open a data directory; with `create`, make what is missing.

        `identity` changes the rules for calls that come from now on. Raises DataDirectoryError when the directory is
        missing, not Coterie's, of a newer version, damaged, full, or in use: one process at a time may have it.
        """
        database = Database.open(Path(directory), create=create, read_only=read_only)
        try:
            store = cls(database, clock)
            if identity is not None and identity != store.identity:
                with database.writing():
                    database.write_meta({_IDENTITY: msgspec.json.encode(identity).decode()})
                store.identity = identity
                store._remembered.clear()
        except BaseException:
            database.close()
            raise
        return store

    def close(self) -> None:
        """Close the directory. Closing twice is allowed."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # Reading ----------------------------------------------------------------------------------------------------------

    @property
    def directory(self) -> Path:
        """The data directory."""
        return self._database.directory

    @property
    def data_version(self) -> int:
        """Raised by every change of the data."""
        return self._counters.data_version

    def layout(self) -> CatalogLayout:
        """The layout of the newest data. A query that must not fail while data comes in uses `snapshot`."""
        return self._layouts[self.data_version]

    def connection(self) -> duckdb.DuckDBPyConnection:
        """A connection of its own for one thread. Read only: what is written through it, the store doesn't know of."""
        return self._database.cursor()

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One state of the data to read, for as long as it takes."""
        connection = self._database.cursor()
        try:
            connection.execute("BEGIN TRANSACTION")
            counters = self._database.read_meta_through(connection).get(_COUNTERS, "{}")
            version = msgspec.json.decode(counters, type=Counters).data_version
            layout = self._layouts.get(version)
            yield Snapshot(connection, layout or Catalog.load(connection).layout(), version)
        finally:
            connection.close()

    def space(self, limits: Limits | None = None, *, name: str = "") -> Space:
        """The space as the data shows it, with its statistics as of now (`segment.md` 6.2).

        Kept until the data or the day changes. Values of traits are counted over the profiles, which takes about a
        second for a million of them when data came in since the last import ended.
        """
        limits = limits or Limits()
        now = self.clock()
        # Without a snapshot where nothing has changed: every edit of a page asks for the space several times.
        known = self._space
        if known is not None and known[0] == (self.data_version, now.date(), limits, name):
            self._database.check_open()
            return known[1]
        with self.snapshot() as snapshot:
            key = (snapshot.data_version, now.date(), limits, name)
            if self._space is None or self._space[0] != key:
                meta = self._database.read_meta_through(snapshot.connection)
                is_fresh = meta.get(_STATISTICS) == str(snapshot.data_version)
                built = spaces.build_space(
                    snapshot.connection, now=now, limits=limits, name=name or self.directory.name, is_fresh=is_fresh
                )
                self._space = (key, built)
            return self._space[1]

    def profile(self, id_type: str, value: str) -> ProfileView | None:
        """The profile that has this external id, e.g. `user_id`, with its traits and ids."""
        with self.snapshot() as snapshot:
            return people.find_profile(snapshot.connection, snapshot.layout, id_type, value)

    def profiles(self, profile_ids: Sequence[int]) -> list[ProfileView]:
        """Profiles by the ids that conditions yield, in the order asked for; unknown ones are left out."""
        with self.snapshot() as snapshot:
            return people.read_profiles(snapshot.connection, snapshot.layout, profile_ids)

    def events_of(
        self, profile_id: int, *, limit: int = 50, offset: int = 0, only: Sequence[str] | None = None
    ) -> list[EventView]:
        """The latest events of a profile, the newest first, after `offset` of them; of `only` these names, or all."""
        with self.snapshot() as snapshot:
            return people.read_events(
                snapshot.connection, snapshot.layout, profile_id, limit=limit, offset=offset, only=only
            )

    def search_profiles(self, sought: Sought, *, limit: int, offset: int = 0) -> list[ProfileView]:
        """The profiles that have a text in an external id or a trait, those first that have it as an id."""
        with self.snapshot() as snapshot:
            found = exploring.search_profiles(snapshot.connection, snapshot.layout, sought, limit=limit, offset=offset)
            return people.read_profiles(snapshot.connection, snapshot.layout, found)

    def profile_of(self, profile_id: int) -> ProfileView | None:
        """A profile by its own id, or by that of one that was merged into it."""
        with self.snapshot() as snapshot:
            canonical = exploring.canonical_id(snapshot.connection, profile_id)
            found = people.read_profiles(snapshot.connection, snapshot.layout, [canonical])
        return found[0] if found else None

    def profile_ids(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The profiles of external ids, given as pairs of type and value; unknown ones are left out."""
        with self.snapshot() as snapshot:
            return exploring.profile_ids(snapshot.connection, pairs)

    def event_counts_of(self, profile_id: int) -> tuple[dict[str, int], datetime | None, datetime | None]:
        """How often each event is a profile's, the most frequent first, and when the first and the last were."""
        with self.snapshot() as snapshot:
            return exploring.event_span(snapshot.connection, snapshot.layout, profile_id)

    def event_days(self, names: Sequence[str], *, days: int) -> Mapping[str, tuple[int, ...]]:
        """How often events came on each of the last `days` days, the oldest first."""
        with self.snapshot() as snapshot:
            return exploring.event_days(snapshot.connection, snapshot.layout, names, until=self.clock(), days=days)

    def events_named(self, profile_ids: Sequence[int], names: Iterable[str]) -> dict[int, list[EventView]]:
        """All events of some names of some profiles, by profile, in no order."""
        with self.snapshot() as snapshot:
            return people.read_events_named(snapshot.connection, snapshot.layout, profile_ids, names)

    def accounts(self, group_ids: Sequence[str]) -> list[AccountView]:
        """Accounts by their group ids, in the order asked for; unknown ones are left out."""
        with self.snapshot() as snapshot:
            return people.read_accounts(snapshot.connection, snapshot.layout, group_ids)

    def search_accounts(
        self, text: str, *, traits: Sequence[str] | None = None, limit: int, offset: int = 0
    ) -> list[AccountView]:
        """The accounts that have a text in their group ids or traits, those first that are called that."""
        with self.snapshot() as snapshot:
            found = exploring.search_accounts(
                snapshot.connection, snapshot.layout, text, traits=traits, limit=limit, offset=offset
            )
            return people.read_accounts(snapshot.connection, snapshot.layout, found)

    # Writing ----------------------------------------------------------------------------------------------------------

    def ingest(self, calls: Iterable[bytes]) -> Outcome:
        """Store calls, each the JSON of one (or of a batch), as they come in live. Nothing is stored when it raises."""
        data = b"\n".join(call.replace(b"\n", b" ") for call in calls)
        return self.load([decode_lines(LinesJob(data, 1, f"live {self.data_version}"))])

    def load(
        self,
        chunks: Sequence[Chunk],
        *,
        also: Callable[[duckdb.DuckDBPyConnection, Outcome], None] | None = None,
    ) -> Outcome:
        """Store decoded calls in one transaction. `also` is done in the same one."""
        now_ms = times.to_micros(self.clock()) // 1000
        with self._changing() as connection:
            outcome = load(
                connection,
                self._catalog,
                self._counters,
                self.identity,
                chunks,
                now_ms=now_ms,
                remembered=self._remembered,
            )
            if also is not None:
                also(connection, outcome)
        return outcome

    def refresh_statistics(self) -> None:
        """Count the traits anew, so that `space` need not. Imports end with it."""
        with self._changing() as connection:
            refresh_traits(connection, self._catalog)
            self._catalog.save(connection)
            self._database.write_meta({_STATISTICS: str(self._counters.data_version + 1)})

    def register_audience(
        self,
        key: str,
        name: str,
        *,
        collection: Collection = Collection.USERS,
        description: str = "",
        aliases: Sequence[str] = (),
    ) -> None:
        """Make a boolean trait known as an audience under its key; registering it again changes its description."""
        audience = Remark("audience", collection.value, key, name, "", description, tuple(aliases))
        with self._changing() as connection:
            write_remarks(connection, [audience])

    def describe(self, space: Space) -> None:
        """Take over what a space says and data doesn't: name, about, descriptions, aliases, kinds, audiences."""
        with self._changing() as connection:
            write_remarks(connection, remarks_of(space))

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, so that it need not be read again when the file is next opened."""
        with self._database.write_lock, interruptible():
            try:
                self._database.connection.execute("CHECKPOINT")
            except duckdb.TransactionException:  # somebody is reading; DuckDB does it by itself later
                pass
            except duckdb.Error as error:
                raise explain(error, self.directory) from error

    def on_one_core(self) -> AbstractContextManager[None]:
        """Leave the other cores to processes that work for this one: what is stored inside takes only one."""
        return self._database.on_one_core()

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A transaction of its own for the books that importing keeps; the data version stays."""
        with self._database.writing() as connection:
            yield connection

    @contextmanager
    def _changing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A transaction that changes the data and so its version."""
        with self._database.write_lock:
            try:
                with self._database.writing() as connection:
                    yield connection
                    counters = replace(self._counters, data_version=self._counters.data_version + 1)
                    self._database.write_meta({_COUNTERS: msgspec.json.encode(counters).decode()})
                    # Known before it is committed, so that whoever sees the new version finds its layout.
                    self._layouts[counters.data_version] = self._catalog.layout()
            except BaseException:
                self._read_state_again()
                raise
            self._counters = counters
            for version in sorted(self._layouts)[:-_LAYOUTS_KEPT]:
                del self._layouts[version]

    def _read_state(self) -> None:
        connection = self._database.connection
        meta = self._database.read_meta()
        self._counters = msgspec.json.decode(meta.get(_COUNTERS, "{}"), type=Counters)
        self.identity = msgspec.json.decode(meta.get(_IDENTITY, "{}"), type=IdentityRules)
        self._catalog = Catalog.load(connection)
        self._remembered = {}
        self._layouts[self._counters.data_version] = self._catalog.layout()

    def _read_state_again(self) -> None:
        try:
            self._read_state()
        except duckdb.Error:
            self.close()  # the file can't be used any more; what was committed is in it
