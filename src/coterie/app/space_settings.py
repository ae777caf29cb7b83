"""What people have set for their space, kept in the records; what can be set stands in `space_choices`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from threading import Lock

from sqlalchemy import Column, Connection, String, Table, Text, delete, insert, select

from coterie.accounts.roles import Actor, Permission
from coterie.app.space_choices import BY_NAME, Setting, SpaceSettings
from coterie.audiences.model import Author, authored
from coterie.audiences.recording import Recorder, nothing_recorded
from coterie.core.errors import InvalidInputError
from coterie.core.time import Clock
from coterie.records.database import Records
from coterie.records.tables import Instant, metadata

TABLE = Table(
    "space_settings",
    metadata,
    Column("name", String(60), primary_key=True),
    # As JSON. A row is there only for what somebody has set.
    Column("value", Text, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("updated_by", Text, nullable=False),
    Column("updated_by_name", Text, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class SetBy:
    """Who set something last, and when."""

    by: Author
    at: datetime


class SettingsOfSpace:
    """Reads and changes the settings of a space. `revision` is raised by every change."""

    def __init__(
        self, records: Records, clock: Clock, *, defaults: SpaceSettings, recorder: Recorder = nothing_recorded
    ) -> None:
        self._records, self._clock, self._record = records, clock, recorder
        self.defaults = defaults
        self._revisions = count(1)
        self.revision = 0
        self._read: tuple[int, SpaceSettings] | None = None
        self._lock = Lock()
        self._followers: list[Callable[[SpaceSettings], None]] = []

    def now(self) -> SpaceSettings:
        """The settings as they are."""
        with self._lock:
            revision = self.revision
            if self._read is None or self._read[0] != revision:
                with self._records.read() as connection:
                    self._read = (revision, replace(self.defaults, **_stored(connection)))  # type: ignore[arg-type]
            return self._read[1]

    def follow(self, told: Callable[[SpaceSettings], None]) -> None:
        """Tell of the settings, now and after every change."""
        self._followers.append(told)
        told(self.now())

    def set_by(self) -> Mapping[str, SetBy]:
        """Who set what, by the setting's name; what nobody has set isn't in it."""
        with self._records.read() as connection:
            rows = connection.execute(select(TABLE)).all()
        return {row.name: SetBy(by=Author(row.updated_by, row.updated_by_name), at=row.updated_at) for row in rows}

    def change(self, actor: Actor, values: Mapping[str, object]) -> SpaceSettings:
        """Set some settings; those that have the value already are left alone.

        Raises ForbiddenError, and InvalidInputError for a value that a setting doesn't take.
        """
        actor.require(Permission.EDIT_SPACE)
        checked = {name: _setting(name).checked(value) for name, value in values.items()}
        now, author = self.now(), authored(actor)
        changed = {name: value for name, value in checked.items() if getattr(now, name) != value}
        if changed:
            with self._records.write() as connection:
                for name, value in changed.items():
                    connection.execute(delete(TABLE).where(TABLE.c.name == name))
                    connection.execute(
                        insert(TABLE).values(
                            name=name,
                            value=json.dumps(_plain(value), ensure_ascii=False),
                            updated_at=self._clock(),
                            updated_by=author.id,
                            updated_by_name=author.name,
                        )
                    )
                self._told(connection, actor, "settings.changed", now, changed)
            self._renew()
        return self.now()

    def reset(self, actor: Actor, names: Iterable[str]) -> SpaceSettings:
        """Let the environment's word hold again for some settings. Raises ForbiddenError."""
        actor.require(Permission.EDIT_SPACE)
        chosen = [_setting(name).name for name in names]
        now = self.now()
        changed = {name: getattr(self.defaults, name) for name in chosen}
        with self._records.write() as connection:
            done = connection.execute(delete(TABLE).where(TABLE.c.name.in_(chosen)))
            if done.rowcount:
                self._told(connection, actor, "settings.reset", now, changed)
        self._renew()
        return self.now()

    def _told(
        self, connection: Connection, actor: Actor, action: str, before: SpaceSettings, after: Mapping[str, object]
    ) -> None:
        details = {name: {"before": _plain(getattr(before, name)), "after": _plain(after[name])} for name in after}
        self._record(connection, actor, action, "space", details)

    def _renew(self) -> None:
        self.revision = next(self._revisions)
        for told in self._followers:
            told(self.now())


def _setting(name: str) -> Setting:
    found = BY_NAME.get(name)
    if found is None:
        raise InvalidInputError(f"There is no setting “{name}”.")
    return found


def _stored(connection: Connection) -> dict[str, object]:
    """What was set; a setting that this version doesn't have, or a value that it doesn't take, is passed over."""
    found: dict[str, object] = {}
    for row in connection.execute(select(TABLE.c.name, TABLE.c.value)):
        setting = BY_NAME.get(row.name)
        if setting is None:
            continue
        try:
            found[row.name] = setting.checked(json.loads(row.value))
        except InvalidInputError:
            continue
    return found


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value
