"""Notes: what owners say of events, properties and traits, beside what data shows (`segment.md` 6.2).

The generator reads them: an alias is another name that a description may use.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import count
from threading import Lock
from typing import TypeVar

from sqlalchemy import ColumnElement, RowMapping, and_, delete, insert, select

from coterie.accounts.roles import Actor
from coterie.audiences.model import Author, authored
from coterie.audiences.naming import clean_description, clean_name, name_key
from coterie.audiences.recording import Recorder, nothing_recorded
from coterie.audiences.tables import NOTES
from coterie.core.errors import ConflictError, InvalidInputError
from coterie.core.time import Clock
from coterie.records.database import Records
from coterie.schema.space import AudienceRef, EventSchema, PropertySchema, Space, TraitSchema

MOST_UNDONE = 500
"""How many notes can be put back to what they said before, the last written ones."""

MAX_ALIASES = 20
MAX_ALIAS = 80


class Subject(StrEnum):
    """What a note is about."""

    EVENT = "event"
    PROPERTY = "property"
    TRAIT = "trait"
    AUDIENCE = "audience"


@dataclass(frozen=True, kw_only=True)
class Noted:
    """The thing that a note is about: `owner` is the event of a property, the collection of a trait or audience."""

    subject: Subject
    name: str
    owner: str = ""


@dataclass(frozen=True, kw_only=True)
class Note:
    """A description and other names, instead of those that came with the data."""

    description: str
    aliases: tuple[str, ...]
    updated_at: datetime
    updated_by: Author


class Notes:
    """The notes of a space. `revision` is raised by every change."""

    def __init__(self, records: Records, clock: Clock, *, recorder: Recorder = nothing_recorded) -> None:
        self._records, self._clock, self._record = records, clock, recorder
        self._revisions = count(1)
        self.revision = 0
        self._read: tuple[int, Mapping[Noted, Note]] | None = None
        self._lock = Lock()
        self._before: OrderedDict[Noted, tuple[Note, Note | None]] = OrderedDict()

    def all(self) -> Mapping[Noted, Note]:
        """Every note."""
        with self._lock:
            revision = self.revision
            if self._read is None or self._read[0] != revision:
                with self._records.read() as connection:
                    rows = connection.execute(select(NOTES)).mappings().all()
                self._read = (revision, dict(map(_note, rows)))
            return self._read[1]

    def get(self, noted: Noted) -> Note | None:
        """The note about something."""
        return self.all().get(noted)

    def write(self, noted: Noted, *, description: str, aliases: Iterable[str], actor: Actor) -> Note:
        """Write a note, in place of the one that was there. Raises InvalidInputError for what is too long."""
        author, before = authored(actor), self.get(noted)
        note = Note(
            description=clean_description(description),
            aliases=_clean_aliases(aliases, noted.name),
            updated_at=self._clock(),
            updated_by=author,
        )
        with self._records.write() as connection:
            connection.execute(delete(NOTES).where(_is(noted)))
            connection.execute(
                insert(NOTES).values(
                    subject=noted.subject,
                    owner=noted.owner,
                    name=noted.name,
                    description=note.description,
                    aliases=json.dumps(note.aliases, ensure_ascii=False),
                    updated_at=note.updated_at,
                    updated_by=author.id,
                    updated_by_name=author.name,
                )
            )
            details = {"owner": noted.owner, "aliases": list(note.aliases)}
            self._record(connection, actor, f"{noted.subject}.noted", noted.name, details)
        self.revision = next(self._revisions)
        with self._lock:
            self._before[noted] = (note, before)
            self._before.move_to_end(noted)
            while len(self._before) > MOST_UNDONE:
                self._before.popitem(last=False)
        return note

    def undo(self, noted: Noted, *, actor: Actor) -> None:
        """Put back what a note said before it was last written, or that there was none.

        Raises ConflictError where it was written anew since, or so long ago that what it said isn't known any more.
        """
        with self._lock:
            after, before = self._before.pop(noted, (None, None))
        if after is None or self.get(noted) != after:
            raise ConflictError(
                f"What “{noted.name}” meant before can’t be put back: it was changed since.",
                next_step="Write it as it was.",
            )
        if before is None:
            self.remove(noted, actor=actor)
        else:
            self.write(noted, description=before.description, aliases=before.aliases, actor=actor)

    def remove(self, noted: Noted, *, actor: Actor) -> None:
        """Take a note away: what came with the data holds again."""
        with self._records.write() as connection:
            connection.execute(delete(NOTES).where(_is(noted)))
            self._record(connection, actor, f"{noted.subject}.note-removed", noted.name, {"owner": noted.owner})
        self.revision = next(self._revisions)


def with_notes(space: Space, notes: Mapping[Noted, Note]) -> Space:
    """The space with what its notes say of it."""
    if not notes:
        return space
    return replace(
        space,
        events=tuple(_event(event, notes) for event in space.events),
        traits=tuple(
            _said(item, notes.get(Noted(subject=Subject.TRAIT, owner=item.collection.value, name=item.key)))
            for item in space.traits
        ),
        audiences=tuple(
            _said(item, notes.get(Noted(subject=Subject.AUDIENCE, owner=item.collection.value, name=item.key)))
            for item in space.audiences
        ),
    )


def _event(event: EventSchema, notes: Mapping[Noted, Note]) -> EventSchema:
    properties = tuple(
        _said(item, notes.get(Noted(subject=Subject.PROPERTY, owner=event.name, name=item.name)))
        for item in event.properties
    )
    return _said(replace(event, properties=properties), notes.get(Noted(subject=Subject.EVENT, name=event.name)))


T = TypeVar("T", EventSchema, PropertySchema, TraitSchema, AudienceRef)


def _said(item: T, note: Note | None) -> T:
    return item if note is None else replace(item, description=note.description, aliases=note.aliases)


def _clean_aliases(aliases: Iterable[str], name: str) -> tuple[str, ...]:
    """Other names, each once, without the name itself."""
    found: dict[str, str] = {}
    for alias in aliases:
        if alias.strip():
            cleaned = clean_name(alias, "alias")
            if len(cleaned) > MAX_ALIAS:
                raise InvalidInputError(f"An alias has {MAX_ALIAS} characters at most: “{cleaned[:MAX_ALIAS]}…”.")
            if cleaned != name:
                found.setdefault(name_key(cleaned), cleaned)
    if len(found) > MAX_ALIASES:
        raise InvalidInputError(f"There are {len(found)} aliases, and {MAX_ALIASES} are allowed.")
    return tuple(found.values())


def _is(noted: Noted) -> ColumnElement[bool]:
    return and_(NOTES.c.subject == noted.subject, NOTES.c.owner == noted.owner, NOTES.c.name == noted.name)


def _note(row: RowMapping) -> tuple[Noted, Note]:
    noted = Noted(subject=Subject(row["subject"]), owner=row["owner"], name=row["name"])
    return noted, Note(
        description=row["description"],
        aliases=tuple(json.loads(row["aliases"])),
        updated_at=row["updated_at"],
        updated_by=Author(row["updated_by"], row["updated_by_name"]),
    )
