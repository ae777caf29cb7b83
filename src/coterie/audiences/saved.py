"""Saved audiences: made, found, changed, deleted and brought back (`segment.md` 2.22 to 2.24, 2.27)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from threading import Lock
from typing import Any, Literal

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from coterie.accounts.roles import Actor
from coterie.audiences.folders import Folders, required_folder
from coterie.audiences.graph import consumers as consumers_of
from coterie.audiences.graph import known_of, refuse_cycle
from coterie.audiences.keys import free_key
from coterie.audiences.model import (
    AudienceVersion,
    InUseError,
    NameTakenError,
    Options,
    SavedAudience,
    SizePoint,
    StaleVersionError,
    Status,
    TooManyAudiencesError,
    authored,
    checked_options,
)
from coterie.audiences.naming import clean_description, clean_name, copy_name, name_key
from coterie.audiences.recording import Recorder, nothing_recorded
from coterie.audiences.rows import audience_of, audience_row, differences, version_of, version_row
from coterie.audiences.sizes import Sizes
from coterie.audiences.tables import AUDIENCES, VERSIONS
from coterie.core.errors import ExposedError, InvalidInputError, NotFoundError
from coterie.core.time import Clock
from coterie.language.ast import AudienceType, Definition
from coterie.language.checker import checked_audience
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.language.references import Known
from coterie.records.database import Records
from coterie.schema.space import AudienceRef, Collection, Space

MAX_AUDIENCES = 100

Measure = Callable[[SavedAudience], SizePoint]
"""Counts the members of an audience now."""

Sort = Literal["name", "size", "updated"]


class Audiences:
    """The saved audiences of a space.

    `space` gives what definitions may name, saved audiences included. `measure` counts the members of what was saved,
    at once; without it sizes stay unknown until `refresh`. `revision` is raised by whatever changes what an audience
    is, or what it is called.
    """

    def __init__(
        self,
        records: Records,
        clock: Clock,
        *,
        space: Callable[[], Space],
        recorder: Recorder = nothing_recorded,
        measure: Measure | None = None,
        max_audiences: int = MAX_AUDIENCES,
    ) -> None:
        self._records, self._clock, self._space, self._record = records, clock, space, recorder
        self.measure = measure
        self.max_audiences = max_audiences
        self.folders = Folders(records, clock, recorder=recorder)
        self.sizes = Sizes(records)
        self._revisions = count(1)
        self.revision = 0
        self._known: tuple[int, Known, tuple[AudienceRef, ...]] | None = None
        self._lock = Lock()

    # Finding ----------------------------------------------------------------------------------------------------------

    def list(
        self,
        *,
        search: str = "",
        folder: str | None = None,
        audience_type: AudienceType | None = None,
        status: Status | None = None,
        sort: Sort = "name",
        descending: bool = False,
    ) -> tuple[SavedAudience, ...]:
        """The audiences, without those that were deleted.

        `search` is sought in names, keys, descriptions and queries, without regard to case. `folder` is a folder's id,
        or empty for those that are in none. Those of unknown size come last.
        """
        sought = name_key(search.strip())
        found = [
            item
            for item in self._every()
            if item.deleted_at is None
            and (folder is None or (item.folder_id or "") == folder)
            and audience_type in (None, item.audience_type)
            and status in (None, item.status)
            and any(sought in name_key(text) for text in (item.name, item.key, item.description, item.query))
        ]
        found.sort(key=lambda item: (name_key(item.name), item.key))
        if sort == "name" and descending:
            found.reverse()
        elif sort == "updated":
            found.sort(key=lambda item: item.updated_at, reverse=descending)
        elif sort == "size":
            found.sort(key=lambda item: (item.size is None, (-1 if descending else 1) * (item.size or 0)))
        return tuple(found)

    def get(self, id_or_key: str, *, deleted: bool = False) -> SavedAudience:
        """An audience by its id or key. Raises NotFoundError; with `deleted`, not for one that was deleted."""
        with self._records.read() as connection:
            return _required(connection, id_or_key, deleted=deleted)

    def consumers(self, key: str) -> tuple[SavedAudience, ...]:
        """The audiences that name this one themselves, by name."""
        return consumers_of(key, self.list(), self.known())

    def references(self, audience: SavedAudience) -> tuple[SavedAudience, ...]:
        """The audiences that this one names itself, by key."""
        known = self.known()
        every = {item.key: item for item in self._every()}
        named = [item for key, item in every.items() if audience in consumers_of(key, [audience], known)]
        return tuple(sorted(named, key=lambda item: item.key))

    def known(self) -> Known:
        """What every audience is, by its key, for engines.

        Those that were deleted are among them: audiences that name one go on with the definition that it had.
        """
        return self._catalogued()[0]

    def refs(self) -> tuple[AudienceRef, ...]:
        """The audiences as the space lists them."""
        return self._catalogued()[1]

    # Saving -----------------------------------------------------------------------------------------------------------

    def create(
        self,
        name: str,
        query: str,
        audience_type: AudienceType,
        *,
        actor: Actor,
        description: str = "",
        folder_id: str | None = None,
        options: Options | None = None,
        deed: str = "created",
    ) -> SavedAudience:
        """Save a new audience and count it.

        Raises QueryError unless the query fits the space, NameTakenError, TooManyAudiencesError, NotFoundError for an
        unknown folder, and InvalidInputError.
        """
        definition = self._checked(query, audience_type)
        now, author = self._clock(), authored(actor)
        audience = SavedAudience(
            id=secrets.token_hex(8),
            key="",
            name=clean_name(name, "audience"),
            description=clean_description(description),
            folder_id=folder_id,
            audience_type=audience_type,
            query=print_query(definition),
            options=checked_options(options or Options()),
            created_at=now,
            created_by=author,
            updated_at=now,
            updated_by=author,
        )
        foreign = self._foreign_keys()
        with self._writing(audience.name) as connection:
            if _count(connection) >= self.max_audiences:
                raise TooManyAudiencesError(self.max_audiences)
            _refuse_taken_name(connection, audience.name)
            if folder_id is not None:
                required_folder(connection, folder_id)
            taken = {*foreign, *connection.scalars(select(AUDIENCES.c.key))}
            audience = replace(audience, key=free_key(audience.name, taken.__contains__))
            connection.execute(insert(AUDIENCES).values(audience_row(audience)))
            connection.execute(insert(VERSIONS).values(version_row(audience, deed)))
            details = {"name": audience.name, "key": audience.key}
            self._record(connection, actor, "audience.created", audience.id, details)
        return self.refresh(audience.id)

    def update(
        self,
        audience_id: str,
        *,
        version: int,
        actor: Actor,
        name: str | None = None,
        description: str | None = None,
        query: str | None = None,
        options: Options | None = None,
        deed: str = "edited",
    ) -> SavedAudience:
        """Change what is given of an audience, whose `version` is the one that was looked at; count it anew.

        Raises StaleVersionError where somebody saved meanwhile, CycleError, and what `create` raises. Its key, its type
        and whether it includes anonymous users never change (`segment.md` 2.24).
        """
        before = self.get(audience_id)
        definition = None if query is None else self._changed_query(before, query)
        with self._writing(name or before.name) as connection:
            before = _required(connection, audience_id)
            if before.version != version:
                raise StaleVersionError(before)
            after = replace(
                before,
                name=before.name if name is None else clean_name(name, "audience"),
                description=before.description if description is None else clean_description(description),
                query=before.query if definition is None else print_query(definition),
                options=before.options if options is None else checked_options(options),
            )
            if after.options.include_anonymous != before.options.include_anonymous:
                raise InvalidInputError(
                    "Whether an audience includes anonymous users can't be changed.",
                    next_step="Clone the audience, and choose otherwise for the clone.",
                )
            if after == before:
                return before
            if name_key(after.name) != name_key(before.name):
                _refuse_taken_name(connection, after.name)
            if definition is not None:
                every = _audiences(connection)
                names = {item.key: item.name for item in every}
                refuse_cycle(before, definition, known_of(every), names)
            after = replace(after, version=before.version + 1, updated_at=self._clock(), updated_by=authored(actor))
            if (after.query, after.options) != (before.query, before.options):
                after = replace(after, status=Status.PREPARING)
            connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == before.id).values(audience_row(after)))
            connection.execute(insert(VERSIONS).values(version_row(after, deed)))
            self._record(connection, actor, "audience.changed", before.id, differences(before, after))
        return self.refresh(before.id) if after.status is Status.PREPARING else self.get(before.id)

    def clone(self, audience_id: str, *, actor: Actor, name: str | None = None, **changes: Any) -> SavedAudience:  # noqa: ANN401
        """Save a copy under another name, `Copy of …` where none is given; `changes` go to `create`."""
        source = self.get(audience_id)
        names = {name_key(item.name) for item in self.list()}
        return self.create(
            name if name is not None else copy_name(source.name, names),
            changes.pop("query", source.query),
            source.audience_type,
            actor=actor,
            description=changes.pop("description", source.description),
            folder_id=changes.pop("folder_id", source.folder_id),
            options=changes.pop("options", source.options),
            deed="cloned",
            **changes,
        )

    def set_enabled(self, audience_id: str, *, is_enabled: bool, actor: Actor) -> SavedAudience:
        """Switch an audience on or off. One that is off isn't counted; audiences that name it still mean it."""
        with self._writing() as connection:
            before = _required(connection, audience_id)
            if before.is_enabled == is_enabled:
                return before
            values = {"is_enabled": is_enabled, "status": Status.PREPARING if is_enabled else Status.DISABLED}
            connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == before.id).values(**values))
            action = "audience.enabled" if is_enabled else "audience.disabled"
            self._record(connection, actor, action, before.id, {"name": before.name})
        return self.refresh(before.id)

    def move(self, audience_ids: Sequence[str], folder_id: str | None, *, actor: Actor) -> None:
        """Put audiences into a folder, or back into the main list. Raises NotFoundError, and moves all or none."""
        with self._writing() as connection:
            folder = None if folder_id is None else required_folder(connection, folder_id)
            for audience_id in audience_ids:
                before = _required(connection, audience_id)
                connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == before.id).values(folder_id=folder_id))
                details = {"name": before.name, "folder": folder.name if folder else None}
                self._record(connection, actor, "audience.moved", before.id, details)

    def delete(self, audience_id: str, *, actor: Actor, even_if_used: bool = False) -> SavedAudience:
        """Delete an audience; its key stays taken, and `restore` brings it back.

        Raises InUseError where others name it, unless `even_if_used`: those go on with the definition that it has.
        """
        before = self.get(audience_id)
        used_by = self.consumers(before.key)
        if used_by and not even_if_used:
            raise InUseError(before.name, used_by)
        with self._writing() as connection:
            _required(connection, before.id)
            now = self._clock()
            connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == before.id).values(deleted_at=now))
            details = {"name": before.name, "key": before.key, "used_by": [item.name for item in used_by]}
            self._record(connection, actor, "audience.deleted", before.id, details)
        return replace(before, deleted_at=now)

    def restore(self, audience_id: str, *, actor: Actor) -> SavedAudience:
        """Bring back one that was deleted. Raises NameTakenError where its name was given to another meanwhile."""
        before = self.get(audience_id, deleted=True)
        if before.deleted_at is None:
            return before
        with self._writing(before.name) as connection:
            if _count(connection) >= self.max_audiences:
                raise TooManyAudiencesError(self.max_audiences)
            _refuse_taken_name(connection, before.name)
            connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == before.id).values(deleted_at=None))
            self._record(connection, actor, "audience.restored", before.id, {"name": before.name})
        return self.refresh(before.id)

    # Versions ---------------------------------------------------------------------------------------------------------

    def versions(self, audience_id: str) -> tuple[AudienceVersion, ...]:
        """What an audience was, the newest first."""
        query = select(VERSIONS).where(VERSIONS.c.audience_id == audience_id).order_by(VERSIONS.c.version.desc())
        with self._records.read() as connection:
            return tuple(version_of(row) for row in connection.execute(query).mappings())

    def restore_version(self, audience_id: str, number: int, *, version: int, actor: Actor) -> SavedAudience:
        """Make an audience what it was in version `number`, as a new version. Raises what `update` raises."""
        for old in self.versions(audience_id):
            if old.version == number:
                return self.update(
                    audience_id,
                    version=version,
                    actor=actor,
                    name=old.name,
                    description=old.description,
                    query=old.query,
                    options=old.options,
                    deed=f"restored version {number}",
                )
        raise NotFoundError("There is no such version of this audience.")

    # Sizes ------------------------------------------------------------------------------------------------------------

    def refresh(self, audience_id: str) -> SavedAudience:
        """Count an audience anew, where it is switched on and a way to count was handed in.

        What goes wrong with the counting is told by its status, `failed`, and `problem`.
        """
        audience = self.get(audience_id)
        if self.measure is None or not audience.is_enabled:
            return audience
        self._set_status(audience.id, Status.COMPUTING)
        try:
            point = self.measure(audience)
        except ExposedError as error:
            self._set_status(audience.id, Status.FAILED, error.message)
        except Exception:
            self._set_status(audience.id, Status.FAILED, "Something went wrong")
            raise
        else:
            with self._records.write() as connection:
                self.sizes.add(connection, audience.id, point)
                values = {
                    "size": point.size,
                    "of": point.of,
                    "sized_at": point.at,
                    "status": Status.LIVE,
                    "problem": "",
                }
                # One that was edited or switched off meanwhile has another count to wait for.
                same = (AUDIENCES.c.version == audience.version) & AUDIENCES.c.is_enabled
                connection.execute(update(AUDIENCES).where(AUDIENCES.c.id == audience.id, same).values(**values))
        return self.get(audience.id, deleted=True)

    def unfinished(self) -> tuple[str, ...]:
        """The ids of those whose count was begun and never ended, as when the server was stopped in the middle."""
        waiting = (Status.PREPARING, Status.COMPUTING)
        return tuple(item.id for item in self.list() if item.status in waiting)

    def _set_status(self, audience_id: str, status: Status, problem: str = "") -> None:
        with self._records.write() as connection:
            row = update(AUDIENCES).where(AUDIENCES.c.id == audience_id, AUDIENCES.c.is_enabled)
            connection.execute(row.values(status=status, problem=problem))

    # Parts ------------------------------------------------------------------------------------------------------------

    def _checked(self, query: str, audience_type: AudienceType) -> Definition:
        definition, _ = checked_audience(query, audience_type, self._space(), now=self._clock())
        return definition

    def _changed_query(self, before: SavedAudience, query: str) -> Definition | None:
        """The definition of another query; None where it is the same one, whatever has become of the space since."""
        if print_query(parse_audience(query, before.audience_type)) == before.query:
            return None
        return self._checked(query, before.audience_type)

    def _foreign_keys(self) -> set[str]:
        """Keys that something in the data has: traits, and audiences that came with it."""
        space = self._space()
        named = {item.key for collection in Collection for item in space.traits_of(collection).values()}
        return named | {item.key for item in space.audiences}

    def _every(self) -> tuple[SavedAudience, ...]:
        with self._records.read() as connection:
            return _audiences(connection)

    @contextmanager
    def _writing(self, name: str = "") -> Iterator[Connection]:
        """A transaction that changes what audiences are; a name taken at the same moment is NameTakenError."""
        try:
            with self._records.write() as connection:
                yield connection
        except IntegrityError as error:
            raise NameTakenError("an audience", name) from error
        finally:
            self.revision = next(self._revisions)

    def _catalogued(self) -> tuple[Known, tuple[AudienceRef, ...]]:
        with self._lock:
            revision = self.revision
            if self._known is None or self._known[0] != revision:
                every = self._every()
                refs = tuple(
                    AudienceRef(
                        key=item.key,
                        name=item.name,
                        collection=Collection(item.audience_type.value),
                        description=item.description,
                    )
                    for item in sorted(every, key=lambda item: name_key(item.name))
                    if item.deleted_at is None
                )
                self._known = (revision, known_of(every), refs)
            return self._known[1:]


def _required(connection: Connection, id_or_key: str, *, deleted: bool = False) -> SavedAudience:
    named = (AUDIENCES.c.id == id_or_key) | (AUDIENCES.c.key == id_or_key)
    row = connection.execute(select(AUDIENCES).where(named)).mappings().first()
    if row is None or (row["deleted_at"] is not None and not deleted):
        raise NotFoundError("There is no such audience.")
    return audience_of(row)


def _audiences(connection: Connection) -> tuple[SavedAudience, ...]:
    return tuple(map(audience_of, connection.execute(select(AUDIENCES)).mappings()))


def _count(connection: Connection) -> int:
    query = select(func.count()).select_from(AUDIENCES).where(AUDIENCES.c.deleted_at.is_(None))
    return connection.execute(query).scalar_one()


def _refuse_taken_name(connection: Connection, name: str) -> None:
    query = select(AUDIENCES.c.name).where(AUDIENCES.c.name_key == name_key(name), AUDIENCES.c.deleted_at.is_(None))
    taken = connection.scalar(query)
    if taken is not None:
        raise NameTakenError("an audience", taken)
