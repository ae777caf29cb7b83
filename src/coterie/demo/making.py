"""Makes the demo space: its calls are written to a file, and imported as anybody's would be."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from coterie.core.errors import DataDirectoryError, InvalidInputError
from coterie.demo.calls import CALLS_AT_ONCE, PEOPLE, SEED, Demo
from coterie.demo.contents import DESCRIBED
from coterie.store import Store
from coterie.store.importing import Progress, import_calls

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
    with Store.open(directory, create=True, clock=lambda: now) as store:
        if store.data_version:
            raise InvalidInputError(
                f"{directory} holds a space already.", next_step="Name a directory that is empty or does not exist."
            )
        store.describe(DESCRIBED)
        file = store.directory / "demo-calls.jsonl"
        try:
            _write(Demo(seed=seed, people=people, now=now), file, told)
            report = import_calls(store, [file], progress=lambda step: told(_WRITING + (1 - _WRITING) * _share(step)))
        finally:
            file.unlink(missing_ok=True)
        with store.snapshot() as snapshot:
            counts = snapshot.connection.execute(
                "SELECT (SELECT count(*) FROM profiles), (SELECT count(*) FROM accounts)"
            ).fetchall()
    profiles, accounts = counts[0]
    return DemoSummary(calls=report.stored, profiles=profiles, accounts=accounts, seconds=time.monotonic() - started)


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
