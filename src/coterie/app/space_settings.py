"""What people set for their space in the web app: who drafts, what a model may see, how long the log is kept, limits.

`SETTINGS` declares each of them once; pages, their checks and the audit log are made of it. Until somebody sets one,
the environment's word holds (`settings.py`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import count
from threading import Lock

from sqlalchemy import Column, Connection, String, Table, Text, delete, insert, select

from coterie.accounts.roles import Actor, Permission
from coterie.audiences.model import MAX_LOOKBACK_DAYS, Author, authored
from coterie.audiences.recording import Recorder, nothing_recorded
from coterie.core.errors import InvalidInputError
from coterie.core.time import Clock
from coterie.generate.generation import Mode
from coterie.records.database import Records
from coterie.records.tables import Instant, metadata
from coterie.settings import MAX_RETENTION_DAYS, Settings

MOST_PATHS = 2000
"""How many fields may be flagged."""

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
class SpaceSettings:
    """The settings of a space as they are now.

    `personal` and `not_personal` are paths of fields that somebody has flagged, or cleared, such as `email` for a trait
    and `Order Completed.coupon` for a property. `lookback_days` of None is the space's own.
    """

    mode: Mode = Mode.EMBEDDED
    sends_values: bool = False
    sends_descriptions: bool = True
    personal: frozenset[str] = frozenset()
    not_personal: frozenset[str] = frozenset()
    keeps_log: bool = True
    retention_days: int = 30
    lookback_days: int | None = None
    max_audiences: int = 100


class Kind(StrEnum):
    """What values a setting takes, and so which field a form has for it."""

    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    PATHS = "paths"


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A value of a setting, and what it does."""

    value: str
    label: str
    about: str


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A setting: `name` is that of the attribute of `SpaceSettings`, `variable` that of the environment, if any.

    `group` is the page it belongs to: `model`, `privacy`, `record` or `limits`. A number of None, where `is_optional`,
    leaves it to the space.
    """

    name: str
    kind: Kind
    group: str
    label: str
    about: str
    variable: str = ""
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 0
    is_optional: bool = False

    def read(self, text: str) -> object:
        """The value that a form's field holds. Raises InvalidInputError."""
        cleaned = text.strip()
        match self.kind:
            case Kind.CHOICE:
                return self.checked(cleaned)
            case Kind.FLAG:
                return cleaned.lower() in ("yes", "on", "true", "1")
            case Kind.NUMBER:
                if not cleaned and self.is_optional:
                    return None
                digits = cleaned.replace(",", "")
                return self.checked(int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None)  # noqa: PLR2004
            case Kind.PATHS:
                return self.checked(frozenset(filter(None, map(str.strip, text.splitlines()))))

    def checked(self, value: object) -> object:
        """The value as `SpaceSettings` has it. Raises InvalidInputError for one of another kind or out of bounds."""
        match self.kind:
            case Kind.CHOICE:
                if value not in [choice.value for choice in self.choices]:
                    raise InvalidInputError(f"{self.label} must be {_listed(choice.value for choice in self.choices)}.")
                return Mode(str(value))
            case Kind.FLAG:
                if not isinstance(value, bool):
                    raise InvalidInputError(f"{self.label} is yes or no.")
                return value
            case Kind.NUMBER:
                if value is None and self.is_optional:
                    return None
                if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
                    raise InvalidInputError(
                        f"{self.label} must be a whole number from {self.least:,} to {self.most:,}."
                    )
                return value
            case Kind.PATHS:
                return self._paths(value)

    def _paths(self, value: object) -> frozenset[str]:
        if isinstance(value, str) or not isinstance(value, Iterable):
            raise InvalidInputError(f"{self.label} must be names of fields.")
        paths = list(value)
        if not all(isinstance(path, str) and path and path.isprintable() for path in paths):
            raise InvalidInputError(f"{self.label} must be names of fields.")
        if len(paths) > MOST_PATHS:
            raise InvalidInputError(f"{self.label}: {MOST_PATHS:,} fields at most.")
        return frozenset(paths)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        name="mode",
        kind=Kind.CHOICE,
        group="model",
        label="Who drafts",
        about="How a description becomes conditions.",
        variable="COTERIE_MODE",
        choices=(
            Choice(
                value="embedded", label="The embedded parser", about="Needs no network; nothing leaves this server."
            ),
            Choice(
                value="auto",
                label="The parser, and a model where it isn’t sure",
                about="Only descriptions that the parser isn’t sure of go to the model.",
            ),
            Choice(value="model", label="A model", about="Every description goes to the model."),
        ),
    ),
    Setting(
        name="sends_values",
        kind=Kind.FLAG,
        group="privacy",
        label="Send values",
        about="A model may see frequent values of properties and traits. Those of personal fields are never sent.",
        variable="COTERIE_SEND_VALUES",
    ),
    Setting(
        name="sends_descriptions",
        kind=Kind.FLAG,
        group="privacy",
        label="Send descriptions",
        about="A model may see what the catalog says of events, properties, traits and audiences.",
        variable="COTERIE_SEND_DESCRIPTIONS",
    ),
    Setting(
        name="personal",
        kind=Kind.PATHS,
        group="privacy",
        label="Personal fields",
        about="Fields whose values are never sent, beside those that are found by name and by pattern.",
    ),
    Setting(
        name="not_personal",
        kind=Kind.PATHS,
        group="privacy",
        label="Fields that aren’t personal",
        about="Fields that are taken for personal ones and are none.",
    ),
    Setting(
        name="keeps_log",
        kind=Kind.FLAG,
        group="record",
        label="Keep a log of generations",
        about="Who described what, when, and what came of it. Switched off, nothing more is written.",
        variable="COTERIE_LOG_GENERATIONS",
    ),
    Setting(
        name="retention_days",
        kind=Kind.NUMBER,
        group="record",
        label="Days that the log is kept",
        about="What is older is deleted, every hour and at the start of the server.",
        variable="COTERIE_RETENTION_DAYS",
        least=1,
        most=MAX_RETENTION_DAYS,
    ),
    Setting(
        name="lookback_days",
        kind=Kind.NUMBER,
        group="limits",
        label="Compute history in days",
        about="Events that are older count for no audience.",
        least=1,
        most=MAX_LOOKBACK_DAYS,
        is_optional=True,
    ),
    Setting(
        name="max_audiences",
        kind=Kind.NUMBER,
        group="limits",
        label="Audiences",
        about="How many can be kept at once.",
        variable="COTERIE_MAX_AUDIENCES",
        least=1,
        most=100_000,
    ),
)
BY_NAME: Mapping[str, Setting] = {item.name: item for item in SETTINGS}


@dataclass(frozen=True, kw_only=True)
class SetBy:
    """Who set something last, and when."""

    by: Author
    at: datetime


def defaults_of(settings: Settings) -> SpaceSettings:
    """What holds as long as nobody sets anything."""
    said = settings.generation
    return SpaceSettings(
        mode=Mode(said.mode),
        sends_values=said.sends_values,
        sends_descriptions=said.sends_descriptions,
        keeps_log=said.keeps_log,
        retention_days=said.retention_days,
        max_audiences=settings.max_audiences,
    )


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


def _listed(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
