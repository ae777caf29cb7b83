"""Makes the demo space: its calls are written to a file, and imported as anybody's would be.

It is made in a folder of its own inside the data directory, and put in its place when it is whole: whoever is cut off,
even by a power cut, leaves no half of it, and nothing that somebody else put there meanwhile is ever touched.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from coterie.core.errors import DataDirectoryError, InvalidInputError
from coterie.demo.calls import CALLS_AT_ONCE, PEOPLE, SEED, Demo
from coterie.demo.contents import DESCRIBED
from coterie.store import Store
from coterie.store.database import FILE_NAME
from coterie.store.importing import Progress, import_calls

MAKING = "demo.making"
"""The folder in the data directory that holds the demo until it is whole. The Makefile knows it."""

_WRITING = 0.3
"""The share of the time that making the calls takes; importing them takes the rest."""


@dataclass(frozen=True, kw_only=True)
class DemoSummary:
    """What a demo space holds. `seconds` is how long it took to make, on this machine."""

    calls: int
    profiles: int
    accounts: int
    seconds: float


def make_demo(
    directory: str | Path,
    *,
    now: datetime,
    seed: int = SEED,
    people: int = PEOPLE,
    progress: Callable[[float], None] | None = None,
) -> DemoSummary:
    """Make the demo space in a data directory that is absent or empty; `progress` is told the share done, 0 to 1.

    The calls end at `now`, and depend on `seed`, `people` and `now` alone. While it works it needs 200 MB more of the
    disk than the space does. Raises InvalidInputError where the directory holds data already, DataDirectoryError where
    it can't be used or the disk is full.
    """
    started = time.monotonic()
    told = progress or _tell_nobody
    with _put_in_place(Path(directory)) as making, Store.open(making, create=True, clock=lambda: now) as store:
        store.describe(DESCRIBED)
        file = store.directory / "demo-calls.jsonl"
        _write(Demo(seed=seed, people=people, now=now), file, told)
        report = import_calls(store, [file], progress=lambda step: told(_WRITING + (1 - _WRITING) * _share(step)))
        file.unlink()
        with store.snapshot() as snapshot:
            counts = snapshot.connection.execute(
                "SELECT (SELECT count(*) FROM profiles), (SELECT count(*) FROM accounts)"
            ).fetchall()
    profiles, accounts = counts[0]
    return DemoSummary(calls=report.stored, profiles=profiles, accounts=accounts, seconds=time.monotonic() - started)


@contextmanager
def _put_in_place(directory: Path) -> Iterator[Path]:
    """An empty folder to make a space in, which goes into the directory at the end, unless there is one by then.

    Who else makes one there is waited for. What an earlier one that was cut off has left is deleted.
    """
    making, place = directory / MAKING, directory / FILE_NAME
    _refuse_taken(directory)
    try:
        making.mkdir(parents=True, exist_ok=True)
        lock = _locked(making)
    except OSError as error:
        raise DataDirectoryError(
            f"{directory} can't be used: {error.strerror}", next_step="Name another directory, or check this one."
        ) from error
    try:
        _refuse_taken(directory)
        _clear(making)
        yield making
        # A link takes nobody's place, which a renamed file would.
        try:
            os.link(making / FILE_NAME, place)
        except FileExistsError:
            _refuse_taken(directory)
        except OSError:  # a file system without links
            _refuse_taken(directory)
            (making / FILE_NAME).rename(place)
    finally:
        with suppress(OSError):
            _clear(making)
            making.rmdir()
        if lock is not None:
            os.close(lock)


def _refuse_taken(directory: Path) -> None:
    if (directory / FILE_NAME).exists():
        raise InvalidInputError(
            f"{directory} holds a space already.", next_step="Name a directory that is empty or does not exist."
        )


def _locked(folder: Path) -> int | None:
    """A lock on a folder, which the system takes back from a process that is killed; None where it has none."""
    try:
        import fcntl  # noqa: PLC0415 - Windows has none
    except ImportError:
        return None
    handle = os.open(folder, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def _clear(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()


def _write(demo: Demo, file: Path, told: Callable[[float], None]) -> None:
    try:
        with file.open("wb") as sink:
            for number, block in enumerate(demo.blocks(), start=1):
                sink.write(block)
                told(_WRITING * min(number * CALLS_AT_ONCE / len(demo), 1.0))
    except OSError as error:
        raise DataDirectoryError(
            f"{file} can't be written: {error.strerror}", next_step="Make room (the demo needs 300 MB), then try again."
        ) from error


def _share(step: Progress) -> float:
    return step.read_bytes / max(step.total_bytes, 1)


def _tell_nobody(_share_done: float) -> None:
    pass
