"""Entries chosen for a context, kept within its budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.generate.context.entry import Entry
from coterie.generate.context.rendering import estimated_tokens, field_text, head_text, render
from coterie.schema.space import Collection

Key = tuple[str, Collection, str, str]

_HEADINGS = 48
"""What the delimiters and headings take."""

_BESIDE = 2
"""What separates an entry from the next one."""


def key_of(entry: Entry) -> Key:
    """What tells an entry from all others."""
    return entry.kind, entry.collection, entry.event or "", entry.name


class Selection:
    """A growing set of entries and what they take."""

    def __init__(self, budget_tokens: int) -> None:
        self.budget_tokens = budget_tokens
        self.tokens = _HEADINGS
        self._entries: dict[Key, Entry] = {}

    def __contains__(self, key: Key) -> bool:
        return key in self._entries

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries.values()))

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: Entry, *, whatever_it_takes: bool = False, share: float = 1.0) -> bool:
        """Take an entry in, if it fits into that share of the budget."""
        if key_of(entry) in self._entries:
            return True
        cost = _cost(entry)
        if not whatever_it_takes and self.tokens + cost > share * self.budget_tokens:
            return False
        self._entries[key_of(entry)] = entry
        self.tokens += cost
        return True

    def tell_more(self, entry: Entry, *, share: float = 1.0) -> bool:
        """Put an entry in the place of the same one with less detail, if it fits."""
        bare = self._entries[key_of(entry)]
        more = _cost(entry) - _cost(bare)
        if self.tokens + more > share * self.budget_tokens:
            return False
        self._entries[key_of(entry)] = replace(entry, because=bare.because)
        self.tokens += more
        return True

    def in_order(self) -> tuple[Entry, ...]:
        """The entries as the text has them: events with their properties, traits, audiences; as they were taken in."""
        events = [entry for entry in self if entry.kind == "event"]
        owned: dict[str, list[Entry]] = {event.name: [] for event in events}
        for entry in self:
            if entry.kind == "property":
                owned[entry.event or ""].append(entry)
        in_events = [item for event in events for item in (event, *owned[event.name])]
        rest = [entry for kind in ("trait", "audience") for entry in self if entry.kind == kind]
        return (*in_events, *rest)

    def text(self) -> str:
        """The text of all of them."""
        return render(self.in_order())


def _cost(entry: Entry) -> int:
    text = head_text(entry) if entry.kind == "event" else field_text(entry)
    return estimated_tokens(text) + _BESIDE
