"""Imports files of calls: resumable, each call once, and what can't be taken is told line by line.

How far an import came is stored in the transaction that stores its calls. When the same files are imported again after
it was cut off, however hard, it goes on where it stopped. A call without a messageId gets one from its content, its
line and the first line of its file, so that importing the same file twice counts it once.
"""

from __future__ import annotations

import gc
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from coterie.core.errors import DataDirectoryError, InvalidInputError
from coterie.core.interrupts import interruptible
from coterie.store.badlines import rejection_line
from coterie.store.calls import Rejection
from coterie.store.decoding import Chunk, LinesJob, decode_lines
from coterie.store.loading import Outcome
from coterie.store.mapping import AudienceMapping, refuse_table
from coterie.store.reading import CALL_SUFFIXES, Place, check_text, find_files, identity_of, read_blocks
from coterie.store.store import Store
from coterie.store.workers import Job, Workers

CALLS_A_BATCH = 300_000
"""How many calls are stored in one transaction, about: a power cut costs the work on so many."""

SMALL_IMPORT_BYTES = 16 << 20
"""Less than this is decoded in this process: starting others takes longer."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far an import is: bytes of the files on the disk, and calls so far."""

    read_bytes: int
    total_bytes: int
    calls: int


@dataclass(frozen=True, kw_only=True)
class ImportReport:
    """What came of an import, from its first start on when it was resumed; `seconds` are of this run.

    `future` calls lie in the future: they are stored, and no condition sees them until then. `dropped_traits` had no
    room any more. `rejects_file` is None when nothing was rejected.
    """

    read: int
    stored: int
    duplicates: int
    rejected: int
    future: int
    by_type: Mapping[str, int]
    dropped_traits: tuple[str, ...]
    rejects_file: Path | None
    resumed: bool
    seconds: float


ProgressFunction = Callable[[Progress], None]


def import_calls(
    store: Store,
    paths: Sequence[str | Path],
    *,
    progress: ProgressFunction | None = None,
    processes: int | None = None,
    calls_a_batch: int = CALLS_A_BATCH,
) -> ImportReport:
    """Import calls from files of JSON lines; see `plan_calls` and `run_import`."""
    return run_import(store, plan_calls(paths), progress=progress, processes=processes, calls_a_batch=calls_a_batch)


def plan_calls(paths: Sequence[str | Path]) -> ImportPlan:
    """Look at files of JSON lines, plain or gzipped, or at all such files of directories, and at no store yet.

    Raises NotFoundError for a path that doesn't exist, InvalidInputError for a file that is something else.
    """
    files = find_files([Path(path) for path in paths], CALL_SUFFIXES)
    for path in files:
        refuse_table(path)
        check_text(path)
    sources = [LineSource(path) for path in files]
    fingerprint = blake2b(msgspec.json.encode(["calls", *map(str, files)]), digest_size=16).hexdigest()
    return ImportPlan(sources=sources, fingerprint=fingerprint)


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a file on its way: the place after it, and what is wrong with what was left out."""

    number: int
    after: Place
    is_last: bool
    read_bytes: int
    rejections: list[Rejection]


class LineSource:
    """A file of JSON lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.identity = identity_of(path)

    def jobs(self, number: int, start: Place) -> Iterator[tuple[Step, Job]]:
        """The file from a place on, to be decoded."""
        for block in read_blocks(self.path, start):
            step = Step(number, block.after, block.is_last, block.read_bytes, block.rejections)
            yield step, (decode_lines, LinesJob(block.data, block.first_line, self.identity))


Source = LineSource | Any


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """Files that were looked at and can be imported, by a fingerprint that an import of the same files has again.

    `audiences` are boolean traits that the import makes known as audiences.
    """

    sources: Sequence[Source]
    fingerprint: str
    audiences: Sequence[AudienceMapping] = ()


@dataclass
class _State:
    """The books of one import, as they are kept in the database."""

    import_id: int
    totals: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    dropped: list[str] = field(default_factory=list)
    rejects_bytes: int = 0
    resumed: bool = False


@interruptible()
def run_import(
    store: Store,
    plan: ImportPlan,
    *,
    progress: ProgressFunction | None = None,
    processes: int | None = None,
    calls_a_batch: int = CALLS_A_BATCH,
) -> ImportReport:
    """Import what was planned, and go on where an earlier run of the same import was cut off.

    `processes` decode beside this one: by default as many as there are cores, none for small imports. Raises
    DataDirectoryError when the disk is full; then what was stored is kept, and the same call goes on from there.
    """
    started = time.monotonic()
    sources = plan.sources
    for audience in plan.audiences:
        store.register_audience(
            audience.key, audience.name, collection=audience.collection, description=audience.description
        )
    state, places = _begin(store, sources, plan.fingerprint)
    sizes = [source.path.stat().st_size for source in sources]
    total = sum(sizes)
    if processes is None:
        processes = 0 if total < SMALL_IMPORT_BYTES else (os.cpu_count() or 1)
    rejects = _Rejects(store.directory, state)
    pending: list[tuple[Step, Chunk]] = []
    waiting = 0
    done_bytes = 0
    with Workers(processes) as workers, _collecting_rarely(), store.on_one_core() if processes else nullcontext():
        for step, chunk in workers.decode(_jobs(sources, places)):
            pending.append((step, chunk))
            waiting += chunk.read + len(step.rejections)
            if waiting >= calls_a_batch:
                _commit(store, sources, state, rejects, pending)
                pending, waiting = [], 0
            done_bytes = sum(sizes[: step.number]) + min(step.read_bytes, sizes[step.number])
            if progress is not None:
                progress(Progress(read_bytes=done_bytes, total_bytes=total, calls=state.totals["read"] + waiting))
        _commit(store, sources, state, rejects, pending)
    if progress is not None:
        progress(Progress(read_bytes=total, total_bytes=total, calls=state.totals["read"]))
    _finish(store, state)
    return ImportReport(
        read=state.totals["read"],
        stored=state.totals["stored"],
        duplicates=state.totals["duplicates"],
        rejected=state.totals["rejected"],
        future=state.totals["future"],
        by_type=dict(state.types),
        dropped_traits=tuple(sorted(state.dropped)),
        rejects_file=rejects.path if state.totals["rejected"] else None,
        resumed=state.resumed,
        seconds=time.monotonic() - started,
    )


def _jobs(sources: Sequence[Source], places: Mapping[int, Place | None]) -> Iterator[tuple[Step, Job]]:
    for number, source in enumerate(sources):
        place = places.get(number, Place())
        if place is None:
            continue
        try:
            yield from source.jobs(number, place)
        except OSError as error:
            raise InvalidInputError(
                f"{source.path} can't be read further: {error.strerror or error}",
                next_step="Mend it and run the same import again: it goes on where it stopped.",
            ) from error


def _begin(store: Store, sources: Sequence[Source], fingerprint: str) -> tuple[_State, dict[int, Place | None]]:
    """Find the unfinished import of the same files, or open the books of a new one.

    The places are where each file goes on; None for one that is done.
    """
    with store.transaction() as connection:
        rows = connection.execute(
            "SELECT import_id, counts, rejects_bytes FROM imports WHERE fingerprint = ? AND NOT finished "
            "ORDER BY import_id DESC LIMIT 1",
            [fingerprint],
        ).fetchall()
        if not rows:
            newest = connection.execute("SELECT coalesce(max(import_id), 0) FROM imports").fetchall()[0][0]
            state = _State(newest + 1)
            connection.execute(
                "INSERT INTO imports VALUES (?, ?, false, ?, 0)", [state.import_id, fingerprint, _encoded(state)]
            )
            return state, {}
        import_id, counts, rejects_bytes = rows[0]
        decoded = msgspec.json.decode(counts)
        state = _State(
            import_id,
            Counter(decoded["totals"]),
            Counter(decoded["types"]),
            decoded["dropped"],
            rejects_bytes,
            resumed=True,
        )
        places: dict[int, Place | None] = {}
        for position, identity, offset, line, tail, finished in connection.execute(
            'SELECT position, identity, "offset", line, tail, finished FROM import_files WHERE import_id = ?',
            [import_id],
        ).fetchall():
            if identity == sources[position].identity:
                places[position] = None if finished else Place(offset, line, tail)
    return state, places


def _commit(
    store: Store,
    sources: Sequence[Source],
    state: _State,
    rejects: _Rejects,
    pending: Sequence[tuple[Step, Chunk]],
) -> None:
    """Store some chunks, what is rejected of them, and how far the import came: all of it or nothing."""
    if not pending:
        return
    new = _State(state.import_id, state.totals.copy(), state.types.copy(), list(state.dropped), state.rejects_bytes)

    def also(connection: duckdb.DuckDBPyConnection, outcome: Outcome) -> None:
        lines = []
        for (step, _), rejections in zip(pending, outcome.rejections, strict=True):
            everything = sorted([*step.rejections, *rejections], key=lambda item: item.line)
            lines += [rejection_line(str(sources[step.number].path), rejection) for rejection in everything]
        new.totals["read"] += sum(chunk.read + len(step.rejections) for step, chunk in pending)
        new.totals["stored"] += outcome.stored
        new.totals["duplicates"] += outcome.duplicates
        new.totals["rejected"] += len(lines)
        new.totals["future"] += outcome.future
        new.types += outcome.types
        new.dropped = sorted({*new.dropped, *outcome.dropped_traits})
        new.rejects_bytes = rejects.append(lines, new.rejects_bytes)
        _keep_books(connection, sources, new, {step.number: step for step, _ in pending})

    store.load([chunk for _, chunk in pending], also=also)
    state.totals, state.types, state.dropped = new.totals, new.types, new.dropped
    state.rejects_bytes = new.rejects_bytes


def _keep_books(
    connection: duckdb.DuckDBPyConnection, sources: Sequence[Source], state: _State, steps: Mapping[int, Step]
) -> None:
    connection.execute(
        "UPDATE imports SET counts = ?, rejects_bytes = ? WHERE import_id = ?",
        [_encoded(state), state.rejects_bytes, state.import_id],
    )
    for number, step in steps.items():
        connection.execute("DELETE FROM import_files WHERE import_id = ? AND position = ?", [state.import_id, number])
        after = step.after
        connection.execute(
            "INSERT INTO import_files VALUES (?, ?, ?, ?, ?, ?, ?)",
            [state.import_id, number, sources[number].identity, after.offset, after.line, after.tail, step.is_last],
        )


def _finish(store: Store, state: _State) -> None:
    store.refresh_statistics()
    with store.transaction() as connection:
        connection.execute("UPDATE imports SET finished = true WHERE import_id = ?", [state.import_id])
        connection.execute("DELETE FROM import_files WHERE import_id = ?", [state.import_id])
    store.checkpoint()


def _encoded(state: _State) -> str:
    counts = {"totals": dict(state.totals), "types": dict(state.types), "dropped": state.dropped}
    return msgspec.json.encode(counts).decode()


class _Rejects:
    """The file of what an import rejected; it is exactly as long as the database says."""

    def __init__(self, directory: Path, state: _State) -> None:
        self.path = directory / f"rejects-{state.import_id}.jsonl"
        if self.path.exists():
            with self._explained():
                os.truncate(self.path, min(state.rejects_bytes, self.path.stat().st_size))

    def append(self, lines: Sequence[bytes], length: int) -> int:
        """Write lines behind the first `length` bytes, onto the disk; returns the new length."""
        if not lines:
            return length
        data = b"".join(lines)
        with self._explained(), self.path.open("r+b" if self.path.exists() else "w+b") as file:
            file.truncate(length)
            file.seek(length)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return length + len(data)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise DataDirectoryError(
                f"{self.path} can't be written: {error.strerror}",
                next_step="Make room, then run the same import again: it goes on where it stopped.",
            ) from error


@contextmanager
def _collecting_rarely() -> Iterator[None]:
    """Keep the cycle collector from walking over millions of new objects that are in no cycle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
