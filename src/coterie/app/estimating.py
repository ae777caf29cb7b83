"""Counts for somebody who waits: the exact ones where they are quick, else those of a sample, then the exact ones.

Nothing guesses how long a count takes: it is begun, and where it isn't there after `PATIENCE_S`, a sample answers. The
count goes on meanwhile, and whoever asks for it next gets what it gives.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from threading import RLock
from typing import Protocol

from coterie.core.sampling import Sampled
from coterie.engines.base import EVERYTHING
from coterie.language.ast import AudienceType, Definition
from coterie.language.references import Reach

PATIENCE_S = 0.15
"""How long a count is waited for before a sample answers."""

LEAST_LOOKED_AT = 8192
"""How many profiles a sample has at least: with fewer, what it says is too loose to be of use."""

MOST_PARTS = 64
_AT_ONCE = 2


class Counts(Protocol):
    """What is counted by: a workspace."""

    def size(self, audience_type: AudienceType) -> int:
        """How many profiles or accounts there are."""

    def sampled_counts(
        self, definitions: Sequence[Definition], *, now: datetime, reach: Reach = EVERYTHING, parts: int
    ) -> list[Sampled]:
        """How many members some definitions have among one in `parts` profiles."""


def parts_of(size: int) -> int:
    """Of how many profiles one is looked at, for a first answer; 1 where there are too few for a sample."""
    parts = 1
    while parts < MOST_PARTS and size >= 2 * parts * LEAST_LOOKED_AT:
        parts *= 2
    return parts


@dataclass
class Estimating:
    """The counts of one workspace. Safe to use from several threads."""

    counts: Counts
    patience_s: float = PATIENCE_S
    parts: Callable[[int], int] = parts_of

    def __post_init__(self) -> None:
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="count")
        # Giving up a count tells of it in the same thread.
        self._lock = RLock()
        self._running: dict[Hashable, _Running] = {}

    def exact(
        self, definitions: Sequence[Definition], *, now: datetime, reach: Reach = EVERYTHING, whose: str = ""
    ) -> list[Sampled]:
        """How many members each of some definitions of one type has, for whoever has the time."""
        if self._parts(definitions) == 1:
            return self.counts.sampled_counts(definitions, now=now, reach=reach, parts=1)
        return self._begun(definitions, now, reach, whose).result()

    def soon(
        self, definitions: Sequence[Definition], *, now: datetime, reach: Reach = EVERYTHING, whose: str = ""
    ) -> list[Sampled]:
        """The same, of a sample where all of them would take too long.

        What was begun for the same one, `whose`, and isn't being counted yet, is given up.
        """
        parts = self._parts(definitions)
        if parts == 1:
            return self.counts.sampled_counts(definitions, now=now, reach=reach, parts=1)
        running = self._begun(definitions, now, reach, whose)
        try:
            return running.result(self.patience_s)
        except TimeoutError:
            return self.counts.sampled_counts(definitions, now=now, reach=reach, parts=parts)

    def close(self) -> None:
        """Begin nothing more, and wait for what is being counted."""
        self._pool.shutdown(cancel_futures=True)

    def _parts(self, definitions: Sequence[Definition]) -> int:
        kind = definitions[0].audience_type
        # What accounts are asked is asked of all their users: no sample of them costs less.
        return 1 if kind is AudienceType.ACCOUNTS else self.parts(self.counts.size(kind))

    def _begun(
        self, definitions: Sequence[Definition], now: datetime, reach: Reach, whose: str
    ) -> Future[list[Sampled]]:
        key = (tuple(definitions), now, reach)
        with self._lock:
            known = self._running.get(key)
            if known is not None and not known.future.cancelled():
                known.wanted_by.add(whose)
                return known.future
            for other, running in list(self._running.items()):
                running.wanted_by.discard(whose)
                if not running.wanted_by and running.future.cancel():
                    self._running.pop(other, None)
            count = partial(self.counts.sampled_counts, tuple(definitions), now=now, reach=reach, parts=1)
            future = self._pool.submit(count)
            self._running[key] = _Running(future, {whose})
        future.add_done_callback(lambda _: self._forget(key, future))
        return future

    def _forget(self, key: Hashable, future: Future[list[Sampled]]) -> None:
        # What was counted is remembered by the engine, for as long as the data stay as they are.
        with self._lock:
            if key in self._running and self._running[key].future is future:
                del self._running[key]


@dataclass
class _Running:
    """A count that was begun, and for whom."""

    future: Future[list[Sampled]]
    wanted_by: set[str] = field(default_factory=set)
