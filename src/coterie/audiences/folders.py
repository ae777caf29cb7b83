"""Folders of audiences (`segment.md` 2.24)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from sqlalchemy import Connection, RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from coterie.accounts.roles import Actor
from coterie.audiences.model import Folder, NameTakenError
from coterie.audiences.naming import clean_description, clean_name, name_key
from coterie.audiences.recording import Recorder, nothing_recorded
from coterie.audiences.tables import AUDIENCES, FOLDERS
from coterie.core.errors import NotFoundError
from coterie.core.time import Clock
from coterie.records.database import Records


class Folders:
    """The folders of a space. A folder that is disbanded leaves its audiences in the main list."""

    def __init__(self, records: Records, clock: Clock, *, recorder: Recorder = nothing_recorded) -> None:
        self._records, self._clock, self._record = records, clock, recorder

    def list(self) -> tuple[Folder, ...]:
        """All folders, by name."""
        with self._records.read() as connection:
            rows = connection.execute(_SELECT.order_by(FOLDERS.c.name_key)).mappings().all()
        return tuple(map(_folder, rows))

    def get(self, folder_id: str) -> Folder:
        """A folder. Raises NotFoundError."""
        with self._records.read() as connection:
            return required_folder(connection, folder_id)

    def create(self, name: str, *, description: str = "", actor: Actor) -> Folder:
        """Make a folder. Raises NameTakenError."""
        folder_id = secrets.token_hex(8)
        values = _values(name, description)
        try:
            with self._records.write() as connection:
                connection.execute(insert(FOLDERS).values(id=folder_id, created_at=self._clock(), **values))
                self._record(connection, actor, "folder.created", folder_id, {"name": values["name"]})
        except IntegrityError as error:
            raise NameTakenError("a folder", values["name"]) from error
        return self.get(folder_id)

    def rename(self, folder_id: str, name: str, *, description: str | None = None, actor: Actor) -> Folder:
        """Give a folder another name and, where one is given, description. Raises NameTakenError or NotFoundError."""
        try:
            with self._records.write() as connection:
                before = required_folder(connection, folder_id)
                values = _values(name, before.description if description is None else description)
                connection.execute(update(FOLDERS).where(FOLDERS.c.id == folder_id).values(**values))
                details = {"name": values["name"], "before": before.name}
                self._record(connection, actor, "folder.changed", folder_id, details)
        except IntegrityError as error:
            raise NameTakenError("a folder", name.strip()) from error
        return self.get(folder_id)

    def disband(self, folder_id: str, *, actor: Actor) -> None:
        """Take a folder away; nothing that was in it is. Raises NotFoundError."""
        with self._records.write() as connection:
            before = required_folder(connection, folder_id)
            connection.execute(update(AUDIENCES).where(AUDIENCES.c.folder_id == folder_id).values(folder_id=None))
            connection.execute(delete(FOLDERS).where(FOLDERS.c.id == folder_id))
            details = {"name": before.name, "audiences": before.audiences}
            self._record(connection, actor, "folder.disbanded", folder_id, details)


_SELECT = (
    select(FOLDERS, func.count(AUDIENCES.c.id).label("audiences"))
    .select_from(FOLDERS)
    .outerjoin(AUDIENCES, and_(AUDIENCES.c.folder_id == FOLDERS.c.id, AUDIENCES.c.deleted_at.is_(None)))
    .group_by(*FOLDERS.c)
)


def required_folder(connection: Connection, folder_id: str) -> Folder:
    """A folder that is there. Raises NotFoundError."""
    row = connection.execute(_SELECT.where(FOLDERS.c.id == folder_id)).mappings().one_or_none()
    if row is None:
        raise NotFoundError("There is no such folder.")
    return _folder(row)


def _folder(row: RowMapping) -> Folder:
    return Folder(id=row["id"], name=row["name"], description=row["description"], audiences=row["audiences"])


def _values(name: str, description: str) -> Mapping[str, str]:
    cleaned = clean_name(name, "folder")
    return {"name": cleaned, "name_key": name_key(cleaned), "description": clean_description(description)}
