"""The composition root: one space with its data, its engine and its generator."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import duckdb

from coterie.app.additions import Additions, nothing_added
from coterie.app.estimating import Estimating, parts_of
from coterie.app.generating import Generating, Request
from coterie.app.samples import columns
from coterie.core.sampling import Sampled
from coterie.core.time import Clock, system_clock
from coterie.engines.base import EVERYTHING, Engine, Member, Statement, TraitValues, render
from coterie.engines.duckdb import DuckDBEngine
from coterie.generate.generation import Generation, Mode
from coterie.language.ast import AudienceType, Definition
from coterie.language.checker import checked_audience
from coterie.language.lower import Output
from coterie.language.problems import Problem
from coterie.language.references import EVERYONE, Reach, inlined
from coterie.schema.layout import Column, EventTable
from coterie.schema.space import Collection, Space
from coterie.store import Store
from coterie.store.database import explain

if TYPE_CHECKING:
    from coterie.generate.pipeline import Generator
    from coterie.generate.refine import Refinement


@dataclass(frozen=True, kw_only=True)
class Counted:
    """How many members an audience has, of how many profiles or accounts, and how long the count took."""

    count: int
    of: int
    elapsed_ms: float = 0.0

    @property
    def share(self) -> float:
        """The members' share of all, 0 to 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Some members, and the keys of the traits that were read of them."""

    columns: tuple[str, ...]
    members: tuple[Member, ...]


class Workspace:
    """One open space. Every method may be called from any thread; `now` is the clock's time where none is given."""

    def __init__(self, store: Store, *, clock: Clock = system_clock) -> None:
        self.store = store
        self.clock = clock
        self.engine: Engine = DuckDBEngine(
            connection=store.connection(),
            layout=_LiveLayout(store),
            data_version=lambda: store.data_version,
            account_audiences=lambda: frozenset(
                item.key for item in self.space().audiences if item.collection is Collection.ACCOUNTS
            ),
            audiences=lambda: self.additions().known(),
        )
        self.additions: Callable[[], Additions] = nothing_added
        self._space: tuple[Space, Hashable, Space] | None = None
        self._generators: dict[tuple[Hashable, date], Generator] = {}
        self._lock = Lock()
        self.estimating = Estimating(self)
        self.generating = Generating(
            generator=self._generator, state=lambda: (self.store.data_version, self.additions().revision)
        )

    def space(self) -> Space:
        """What the space holds, by the data that has come in and what people have added."""
        with self._explained():
            bare = self.store.space()
        added = self.additions()
        known = self._space
        if known is None or known[0] is not bare or known[1] != added.revision:
            known = self._space = (bare, added.revision, added.to(bare))
        return known[2]

    def ping(self) -> None:
        """Raises DataDirectoryError where the data can't be read."""
        with self._explained(), self.store.snapshot():
            pass

    def prepare(self) -> None:
        """Do now what the first question would have to wait for."""
        self._generator(None)
        for audience_type in AudienceType:
            self.size(audience_type)

    # Audiences --------------------------------------------------------------------------------------------------------

    def definition(
        self,
        query: str,
        audience_type: AudienceType,
        *,
        now: datetime | None = None,
        lookback_days: int | None = None,
    ) -> tuple[Definition, list[Problem]]:
        """The definition of a query, and what may not be meant in it. Raises QueryError unless it fits the space."""
        space = self.space().with_lookback(lookback_days)
        return checked_audience(query, audience_type, space, now=now or self.clock())

    def generate(
        self, prompt: str, audience_type: AudienceType, *, now: datetime | None = None, mode: Mode | None = None
    ) -> Generation:
        """The audience that a prompt means, drafted as the space is set unless a mode is given."""
        return self.generating.generate(Request(prompt=prompt, audience_type=audience_type, now=now, mode=mode))

    def refine(self, definition: Definition, instruction: str, *, mode: Mode | None = None) -> Refinement:
        """The audience that comes of an instruction about another one."""
        return self.generating.refine(definition, Request(prompt=instruction, mode=mode))

    def count(
        self,
        definition: Definition,
        *,
        now: datetime | None = None,
        lookback_days: int | None = None,
        reach: Reach = EVERYTHING,
    ) -> Counted:
        """How many members there are, of how many who might be ones."""
        moment, days = now or self.clock(), self._lookback(lookback_days)
        everyone = Definition(definition.audience_type, EVERYONE)
        with self._explained():
            start = time.perf_counter()
            count = self.engine.count(definition, now=moment, lookback_days=days, reach=reach)
            elapsed_ms = (time.perf_counter() - start) * 1000
            of = self.engine.count(everyone, now=moment, lookback_days=days, reach=reach)
        return Counted(count=count, of=of, elapsed_ms=elapsed_ms)

    def counts(self, definitions: Sequence[Definition], *, now: datetime, reach: Reach = EVERYTHING) -> list[int]:
        """How many members each of some definitions has, all of one state of the data."""
        with self._explained():
            return self.engine.counts(definitions, now=now, lookback_days=self._lookback(None), reach=reach)

    def sampled_counts(
        self, definitions: Sequence[Definition], *, now: datetime, reach: Reach = EVERYTHING, parts: int
    ) -> list[Sampled]:
        """The same among one in `parts` profiles."""
        days = self._lookback(None)
        with self._explained():
            return self.engine.sampled_counts(definitions, parts=parts, now=now, lookback_days=days, reach=reach)

    def estimate(
        self, definition: Definition, *, now: datetime | None = None, lookback_days: int | None = None
    ) -> Sampled:
        """About how many members there are: of a sample where there are enough profiles for one."""
        parts = 1 if definition.audience_type is AudienceType.ACCOUNTS else parts_of(self.size(AudienceType.USERS))
        moment, days = now or self.clock(), self._lookback(lookback_days)
        with self._explained():
            (found,) = self.engine.sampled_counts([definition], parts=parts, now=moment, lookback_days=days)
        return found

    def id_types(self, definition: Definition, *, now: datetime, reach: Reach = EVERYTHING) -> Mapping[str, int]:
        """How many members have an external id of each type."""
        with self._explained():
            return self.engine.id_types(definition, now=now, lookback_days=self._lookback(None), reach=reach)

    def trait_values(
        self, definition: Definition, traits: Sequence[str], *, most: int, now: datetime, reach: Reach = EVERYTHING
    ) -> Mapping[str, TraitValues]:
        """The most frequent values of traits, among members and among the others."""
        days = self._lookback(None)
        with self._explained():
            return self.engine.trait_values(definition, traits, most=most, now=now, lookback_days=days, reach=reach)

    def size(self, audience_type: AudienceType) -> int:
        """How many profiles or accounts there are."""
        with self._explained():
            everyone = Definition(audience_type, EVERYONE)
            return self.engine.count(everyone, now=self.clock(), lookback_days=self._lookback(None))

    def members(
        self,
        definition: Definition,
        *,
        now: datetime | None = None,
        lookback_days: int | None = None,
        reach: Reach = EVERYTHING,
    ) -> list[str]:
        """The external ids of all members, sorted."""
        moment, days = now or self.clock(), self._lookback(lookback_days)
        with self._explained():
            return self.engine.members(definition, now=moment, lookback_days=days, reach=reach)

    def sample(
        self, definition: Definition, size: int, *, now: datetime | None = None, reach: Reach = EVERYTHING
    ) -> Sample:
        """Some members with the traits that tell most about them."""
        shown = columns(definition, self.space())
        with self._explained():
            found = self.engine.sample(
                definition, size, now=now or self.clock(), lookback_days=self._lookback(None), traits=shown, reach=reach
            )
        return Sample(columns=shown, members=tuple(found))

    def statement(
        self,
        definition: Definition,
        *,
        dialect: str,
        now: datetime,
        lookback_days: int | None = None,
        only_count: bool = False,
    ) -> Statement:
        """The SQL of a definition over this space's tables: the engine's own, or of another dialect to read."""
        output = Output.COUNT if only_count else Output.MEMBERS
        days = self._lookback(lookback_days)
        if dialect == self.engine.dialect:
            return self.engine.statement(definition, now=now, lookback_days=days, output=output)
        plain = inlined(definition, self.additions().known())
        return render(plain, self.store.layout(), dialect=dialect, now=now, lookback_days=days, output=output)

    # Parts ------------------------------------------------------------------------------------------------------------

    def _generator(self, now: datetime | None) -> Generator:
        """A generator for the data as they are and the day of `now`; the one for today is kept."""
        # Here, since counting needs no parser of English, which takes most of a command's start.
        from coterie.generate.pipeline import Generator  # noqa: PLC0415

        space = self.space()
        if now is not None:
            return Generator(space, now=now)
        today = self.clock()
        key = ((self.store.data_version, self.additions().revision), today.date())
        with self._lock:
            if key not in self._generators:
                self._generators = {key: Generator(space, now=today)}
            return self._generators[key]

    def _lookback(self, days: int | None) -> int:
        return self.space().limits.lookback_days if days is None else days

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """What DuckDB raises becomes what a person can act on."""
        try:
            yield
        except duckdb.Error as error:
            raise explain(error, self.store.directory) from error


@dataclass(frozen=True)
class _LiveLayout:
    """The layout of the newest data, whenever it is asked."""

    store: Store

    def event_table(self, event: str) -> EventTable | None:
        return self.store.layout().event_table(event)

    def property_column(self, event: str, path: str) -> Column | None:
        return self.store.layout().property_column(event, path)

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        return self.store.layout().trait_column(collection, path)


@contextmanager
def open_workspace(
    directory: Path, *, read_only: bool = False, create: bool = False, clock: Clock = system_clock
) -> Iterator[Workspace]:
    """A data directory, open as long as it is used. Raises DataDirectoryError where it can't be."""
    with Store.open(directory, read_only=read_only, create=create, clock=clock) as store:
        workspace = Workspace(store, clock=clock)
        try:
            yield workspace
        finally:
            workspace.generating.close()
            workspace.estimating.close()
