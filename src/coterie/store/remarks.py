"""What people say about events, traits and audiences, and data doesn't: kinds, descriptions, other names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import duckdb
import msgspec

from coterie.schema.space import Space


class Remark(NamedTuple):
    """A remark on a subject: `space`, `event`, `property`, `trait` or `audience`.

    `owner` is the event of a property, the collection of a trait or audience; `title` is the name of an audience;
    `kind` is the kind of a trait.
    """

    subject: str
    owner: str
    name: str
    title: str
    kind: str
    description: str
    aliases: tuple[str, ...]


def write_remarks(connection: duckdb.DuckDBPyConnection, remarks: Iterable[Remark]) -> None:
    """Write remarks; each takes the place of what was said about the same thing."""
    for item in remarks:
        connection.execute(
            "DELETE FROM remarks WHERE subject = ? AND owner = ? AND name = ?", [item.subject, item.owner, item.name]
        )
        aliases = msgspec.json.encode(item.aliases).decode()
        connection.execute(
            "INSERT INTO remarks VALUES (?, ?, ?, ?, ?, ?, ?)",
            [item.subject, item.owner, item.name, item.title, item.kind, item.description, aliases],
        )


def read_remarks(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, str, str], Remark]:
    """All remarks, by subject, owner and name."""
    rows = connection.execute(
        "SELECT subject, owner, name, title, kind, description, aliases FROM remarks ORDER BY rowid"
    ).fetchall()
    found = {}
    for subject, owner, name, title, kind, description, aliases in rows:
        others = msgspec.json.decode(aliases, type=tuple[str, ...])
        found[subject, owner, name] = Remark(subject, owner, name, title, kind, description, others)
    return found


def remarks_of(space: Space) -> Iterator[Remark]:
    """What a described space says that its data can't."""
    yield Remark("space", "", "", space.name, "", space.about, ())
    for event in space.events:
        if event.description or event.aliases:
            yield Remark("event", "", event.name, "", "", event.description, event.aliases)
        for item in event.properties:
            if item.description or item.aliases:
                yield Remark("property", event.name, item.name, "", "", item.description, item.aliases)
    for trait in space.traits:
        yield Remark("trait", trait.collection.value, trait.key, "", trait.kind.value, trait.description, trait.aliases)
    for audience in space.audiences:
        yield Remark(
            "audience",
            audience.collection.value,
            audience.key,
            audience.name,
            "",
            audience.description,
            audience.aliases,
        )
