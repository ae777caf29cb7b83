"""Entries chosen for a context, kept within its budget."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from coterie.generate.context.entry import Because, Entry
from coterie.nlu.nameweights import Kind
from coterie.schema.space import Collection

HEADINGS_TOKENS = 48
"""What the delimiters and headings of a text take, at the most."""


class Pick(NamedTuple):
    """An entry that may be taken, by its name; `number` is that of the index, which properties of one path share."""

    kind: Kind
    name: str
    collection: Collection
    event: str | None
    number: int


class Choice(NamedTuple):
    """An entry taken: why, what it takes, and the entry as it will be shown."""

    because: Because
    tokens: int
    entry: Entry


class Selection:
    """A growing set of entries and what they take."""

    def __init__(self, budget_tokens: int) -> None:
        self.budget_tokens = budget_tokens
        self.tokens = HEADINGS_TOKENS
        self._chosen: dict[Pick, Choice] = {}

    def __contains__(self, pick: Pick) -> bool:
        return pick in self._chosen

    def __iter__(self) -> Iterator[tuple[Pick, Choice]]:
        return iter(tuple(self._chosen.items()))

    def put(self, pick: Pick, choice: Choice, *, share: float = 1.0, whatever_it_takes: bool = False) -> bool:
        """Take an entry in, or show it with more, if that fits into a share of the budget."""
        before = self._chosen.get(pick)
        tokens = self.tokens + choice.tokens - (before.tokens if before is not None else 0)
        if tokens > share * self.budget_tokens and not whatever_it_takes:
            return False
        self._chosen[pick] = choice
        self.tokens = tokens
        return True

    def in_order(self) -> tuple[Entry, ...]:
        """The entries as the text has them: events with their properties, traits, audiences; as they were taken in."""
        owned: dict[str, list[Entry]] = {}
        rest: dict[Kind, list[Entry]] = {Kind.TRAIT: [], Kind.AUDIENCE: []}
        for pick, choice in self._chosen.items():
            if pick.kind in rest:
                rest[pick.kind].append(choice.entry)
            else:
                owned.setdefault(pick.event or pick.name, []).append(choice.entry)
        return (*(entry for entries in owned.values() for entry in entries), *rest[Kind.TRAIT], *rest[Kind.AUDIENCE])
