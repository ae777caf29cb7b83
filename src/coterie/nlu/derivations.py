"""Derivations in the making: the clauses of a prompt read so far, and what of them the next one depends on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappush, heapreplace
from math import inf
from operator import itemgetter
from typing import NamedTuple

from coterie.nlu.analysis import Analysis
from coterie.nlu.frames import EventFrame, LooseFrame, Reading, TraitFrame
from coterie.nlu.grammar import Mark, Role

MOST_KEPT = 5
"""How many derivations are kept of those that end at one place."""

MOST_BEHIND = 2.5
"""How far behind the best of its place a reading or a derivation may be worth making: farther off it is no rival."""


class Item(NamedTuple):
    """One clause of a derivation: how it is joined to what went before, and how it is read.

    `pair` is the clause that shares this one's objects ("opened or clicked an email"), with its junction.
    """

    low: int
    high: int
    lead: tuple[Mark, ...]
    reading: Reading
    pair: Item | None = None
    pair_role: Role | None = None

    def leads(self, *roles: Role) -> bool:
        """Whether the clause begins with a mark of one of these roles."""
        return bool([mark for mark in self.lead if mark.role in roles])


class Derivation(NamedTuple):
    """A way to read the whole prompt."""

    items: tuple[Item, ...]
    score: float


class Step(NamedTuple):
    """A derivation and the clause that goes on from it, which is a derivation as well where it is one of the best."""

    score: float
    start: Derivation
    item: Item


class Cell(NamedTuple):
    """A stretch of tokens with the marks that open it."""

    low: int
    body: int
    high: int
    lead: tuple[Mark, ...]

    def item(self, reading: Reading) -> Item:
        """The clause that the stretch is in one of its readings."""
        return Item(self.low, self.high, self.lead, reading)


class Way(NamedTuple):
    """A stretch with the derivations before it, and what they may come to with it at best."""

    cell: Cell
    starts: list[Derivation]
    bound: float


def best_of(steps: Iterable[Step]) -> list[Derivation]:
    """The best derivations of those that end at the same place."""
    best = sorted(steps, key=itemgetter(0), reverse=True)[:MOST_KEPT]
    return [Derivation((*step.start.items, step.item), step.score) for step in best]


class Beam:
    """The scores of the best derivations that end at one place; none below the `floor` will be kept."""

    def __init__(self) -> None:
        self._best: list[float] = []
        self._top = -inf

    @property
    def floor(self) -> float:
        """The least of them, once there are as many as are kept, or what lies too far behind the best of them."""
        least = self._top - MOST_BEHIND
        return max(self._best[0], least) if len(self._best) == MOST_KEPT else least

    def add(self, score: float) -> float:
        """Count a derivation; the floor that then holds."""
        best = self._best
        self._top = max(self._top, score)
        if len(best) < MOST_KEPT:
            heappush(best, score)
        elif score > best[0]:
            heapreplace(best, score)
        return self.floor


Context = tuple[int, int, bool]
"""What the readings of a clause depend on of the clauses before."""


def context_of(start: Derivation, *, denies: bool) -> Context:
    """What the readings of a clause depend on of those before.

    That is the last frame, a heading, and where one of the readings denies an event before, whether there is one.
    """
    items = start.items
    heading = items[-1].low if items and items[-1].reading.is_label else -1
    return id(last_frame(items)), heading, denies and any(is_event(item) for item in items)


def denies_again(reading: Reading) -> bool:
    """Whether a reading only denies the event before, so that there has to be one."""
    return any(isinstance(frame, LooseFrame) and frame.negated for frame in reading.frames)


def counts_alone(reading: Reading) -> bool:
    """Whether a reading says no more than how often something happened, which no trait does."""
    return any(isinstance(frame, LooseFrame) and frame.counts for frame in reading.frames)


def is_event(item: Item) -> bool:
    """Whether a clause is about an event."""
    return any(isinstance(frame, EventFrame) for frame in item.reading.frames)


def last_frame(items: Sequence[Item]) -> EventFrame | TraitFrame | None:
    """What the last clause that says something is about, if that is an event or a trait."""
    for item in reversed(items):
        last = item.pair or item
        for frame in reversed(last.reading.frames):
            return frame if isinstance(frame, (EventFrame, TraitFrame)) else None
    return None


_PAST_LIST = 0.3


def cost_past_list(analysis: Analysis, cell: Cell, reading: Reading) -> float:
    """What speaks against what follows a list being part of its last item: "with A or B, and C" asks for C of all."""
    if not opened_by_or(cell):
        return 0.0
    said = sum(len(frame.tests) if isinstance(frame, TraitFrame) else 1 for frame in reading.frames)
    if said == 1:
        return 0.0
    joints = (mark for mark in analysis.roles(Role.AND, cell.body, cell.high))
    return _PAST_LIST * any(analysis.words[mark.start - 1] == "," for mark in joints)


def opened_by_or(cell: Cell) -> bool:
    """Whether a stretch is an alternative to what stands before it."""
    return any(mark.role is Role.OR for mark in cell.lead)
