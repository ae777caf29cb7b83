"""Calls of the demo space, as columns: one table for each kind of call, rendered to JSON text a slice at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from coterie.demo.draws import Bools, Ints


@dataclass(frozen=True)
class Place:
    """Who does something, when, and on which device; one entry a call."""

    person: Ints
    at: Ints
    device: Ints

    def __len__(self) -> int:
        return len(self.at)

    def __getitem__(self, rows: Ints | Bools) -> Place:
        return Place(self.person[rows], self.at[rows], self.device[rows])

    def later(self, seconds: int | Ints) -> Place:
        """The same, some seconds later."""
        return Place(self.person, self.at + seconds, self.device)

    def on(self, device: int) -> Place:
        """The same on another device."""
        return Place(self.person, self.at, np.full(len(self), device, dtype=np.int64))


@dataclass(frozen=True)
class Table:
    """Calls of one kind. `body` renders a row's columns as JSON text, without braces, of everything but who and when.

    `name` is the event's, or `identify`, `group`, `page`, `screen`.
    """

    name: str
    where: Place
    columns: tuple[Sequence[object] | Ints, ...]
    body: Callable[..., str]

    def __len__(self) -> int:
        return len(self.where)

    def rendered(self, rows: Ints) -> list[str]:
        """The bodies of some rows."""
        if not self.columns:
            return [self.body()] * len(rows)
        chosen = [
            column[rows].tolist() if isinstance(column, np.ndarray) else [column[row] for row in rows.tolist()]
            for column in self.columns
        ]
        return [self.body(*values) for values in zip(*chosen, strict=True)]


def track(event: str, where: Place, columns: tuple[Sequence[object] | Ints, ...], body: Callable[..., str]) -> Table:
    """A table of track calls; `body` renders the properties, without braces."""
    head = f'"type":"track","event":{quote(event)},"properties":{{'
    return Table(event, where, columns, lambda *values: head + body(*values) + "}")


def quote(value: object) -> str:
    """A value as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quoted(names: Sequence[str]) -> tuple[str, ...]:
    """Texts as JSON texts."""
    return tuple(quote(name) for name in names)


def members(**values: object) -> str:
    """The members of a JSON object, without braces; those that are None are left out."""
    return quote({key: value for key, value in values.items() if value is not None})[1:-1]


def dollars(cents: int) -> str:
    """An amount of cents as a JSON number of dollars: `12`, `12.5`, `12.05`."""
    sign, (whole, part) = "-" if cents < 0 else "", divmod(abs(cents), 100)
    return f"{sign}{whole}.{part:02}".rstrip("0").rstrip(".") if part else f"{sign}{whole}"
