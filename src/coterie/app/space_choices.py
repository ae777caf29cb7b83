"""What can be set for a space: who drafts, what a model may see, how long the log is kept, limits.

`SETTINGS` declares each of them once; pages, their checks and the audit log are made of it. Until somebody sets one,
the environment's word holds (`settings.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from coterie.core.errors import InvalidInputError
from coterie.generate.generation import Mode
from coterie.schema.space import Space
from coterie.settings import MAX_RETENTION_DAYS, Settings

MAX_LOOKBACK_DAYS = 36_500
MOST_PATHS = 2000
"""How many fields may be flagged."""


@dataclass(frozen=True, kw_only=True)
class SpaceSettings:
    """The settings of a space as they are now.

    `personal` and `not_personal` are keys of traits and paths of properties that somebody has flagged, or cleared; one
    of `address` covers `address.city` too. `lookback_days` of None is the space's own.
    """

    mode: Mode = Mode.EMBEDDED
    sends_values: bool = False
    sends_descriptions: bool = True
    personal: frozenset[str] = frozenset()
    not_personal: frozenset[str] = frozenset()
    keeps_log: bool = True
    retention_days: int = 30
    title: str = ""
    lookback_days: int | None = None
    max_audiences: int = 100
    most_conditions: int | None = None
    inactive_after_days: int | None = None

    @property
    def prompts_kept(self) -> timedelta:
        """How long descriptions are kept; no time where they aren't."""
        return timedelta(days=self.retention_days if self.keeps_log else 0)

    @property
    def limits(self) -> tuple[int | None, int | None, int | None]:
        """The limits that are the space's own where nobody has set them."""
        return self.lookback_days, self.most_conditions, self.inactive_after_days

    def apply_to(self, space: Space) -> Space:
        """The space under the limits that are set."""
        if self.limits == (None, None, None):
            return space
        own = space.limits
        limits = replace(
            own,
            lookback_days=self.lookback_days or own.lookback_days,
            primary_expressions=self.most_conditions or own.primary_expressions,
            inactive_after_days=self.inactive_after_days or own.inactive_after_days,
        )
        return replace(space, limits=limits)


class Kind(StrEnum):
    """What values a setting takes, and so which field a form has for it."""

    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    TEXT = "text"
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

    `group` is the page it belongs to: `space`, `model`, `privacy`, `record` or `limits`. A number of None, where
    `is_optional`, leaves it to the space; `most` of a text is its length.
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
                is_whole = digits.isascii() and digits.isdigit() and len(digits) < 10  # noqa: PLR2004
                return self.checked(int(digits) if is_whole else digits)
            case Kind.TEXT:
                return self.checked(" ".join(cleaned.split()))
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
            case Kind.TEXT:
                if not isinstance(value, str) or not value.isprintable() or len(value) > self.most:
                    raise InvalidInputError(f"{self.label} must be a line of at most {self.most:,} characters.")
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
                about="What the parser isn’t sure of goes to the model, and what a person asks it for.",
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
        name="title",
        kind=Kind.TEXT,
        group="space",
        label="Name",
        about="What the space is called on every page. Its name in addresses stays.",
        most=80,
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
    Setting(
        name="most_conditions",
        kind=Kind.NUMBER,
        group="limits",
        label="Conditions",
        about="How many an audience may have.",
        least=1,
        most=500,
        is_optional=True,
    ),
    Setting(
        name="inactive_after_days",
        kind=Kind.NUMBER,
        group="limits",
        label="Inactive after days",
        about="An event or trait that hasn’t come for longer is inactive, and found less easily by Build with AI.",
        least=1,
        most=3650,
        is_optional=True,
    ),
)
BY_NAME: Mapping[str, Setting] = {item.name: item for item in SETTINGS}


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


def _listed(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
