"""What a saved audience is, and how saving one can fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property, lru_cache

from coterie.accounts.roles import Actor
from coterie.core.errors import ConflictError, InvalidInputError
from coterie.core.time import print_instant
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience

MAX_LOOKBACK_DAYS = 36_500
CYCLE_MESSAGE = "The audience would create a cycle by referencing another audience"
"""Verbatim, `segment.md` 2.15."""


class Status(StrEnum):
    """How far the computation of an audience is (`segment.md` 2.19)."""

    PREPARING = "preparing"
    COMPUTING = "computing"
    LIVE = "live"
    NOT_COMPUTING = "not-computing"
    DISABLED = "disabled"
    FAILED = "failed"

    @property
    def label(self) -> str:
        """As it is shown."""
        return self.value.replace("-", " ").title()


@dataclass(frozen=True)
class Author:
    """Who did something, with the name that they had then. Prints as that name."""

    id: str
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, kw_only=True)
class Options:
    """What counts beside the conditions.

    `include_anonymous`: profiles that only have an anonymous id, or ids of devices, may be members too
    (`segment.md` 2.21); it can't be changed once the audience is saved. `include_history`: events from before the
    audience was made count, all of them or, with `lookback_days`, those of so many days before it was (2.20).
    """

    include_anonymous: bool = False
    include_history: bool = True
    lookback_days: int | None = None


@dataclass(frozen=True, kw_only=True)
class SavedAudience:
    """A saved audience, as it was when it was read.

    `version` is raised by every change of its name, description, query or options. `size` is the number of members
    `of` all who might be ones, as of `sized_at`; None before the first computation. `problem` says why the last one
    failed. `deleted_at` is set on one that was deleted, whose key stays taken.
    """

    id: str
    key: str
    name: str
    description: str = ""
    folder_id: str | None = None
    audience_type: AudienceType
    query: str
    options: Options = field(default_factory=Options)
    is_enabled: bool = True
    status: Status = Status.PREPARING
    problem: str = ""
    size: int | None = None
    of: int | None = None
    sized_at: datetime | None = None
    created_at: datetime
    created_by: Author
    updated_at: datetime
    updated_by: Author
    version: int = 1
    deleted_at: datetime | None = None

    @cached_property
    def definition(self) -> Definition:
        """The tree of the query. Raises QueryError where an older or newer Coterie wrote what this one can't read."""
        return parsed(self.query, self.audience_type)

    @property
    def share(self) -> float | None:
        """The members' share of all, 0 to 1."""
        return None if self.size is None or self.of is None else self.size / self.of if self.of else 0.0


@dataclass(frozen=True, kw_only=True)
class AudienceVersion:
    """What an audience was once: `deed` is what made it so, such as `created` or `edited`."""

    audience_id: str
    version: int
    at: datetime
    by: Author
    deed: str
    name: str
    description: str
    query: str
    options: Options


@dataclass(frozen=True, kw_only=True)
class SizePoint:
    """How many members an audience had at a moment, of how many."""

    at: datetime
    size: int
    of: int


@dataclass(frozen=True, kw_only=True)
class Folder:
    """A folder; `audiences` is how many are in it."""

    id: str
    name: str
    description: str = ""
    audiences: int = 0


class StaleVersionError(ConflictError):
    """Somebody saved meanwhile. Nothing was changed; `current` is what they saved, to show beside what was typed."""

    next_step = "Look at what was saved meanwhile, then save again on top of it, or as a new audience."

    def __init__(self, current: SavedAudience) -> None:
        super().__init__(
            f"{current.updated_by} saved this audience meanwhile, at {print_instant(current.updated_at)} "
            f"(version {current.version})."
        )
        self.current = current


class NameTakenError(ConflictError):
    """Another audience, or folder, of the space has this name."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"There already is {kind} named “{name}”.", next_step="Choose another name.")


class CycleError(InvalidInputError):
    """The audience would, by way of others, be defined by itself. `path` has the names along the way."""

    def __init__(self, path: tuple[str, ...]) -> None:
        super().__init__(CYCLE_MESSAGE, next_step=f"Leave out one of these references: {' → '.join(path)}.")
        self.path = path


class InUseError(ConflictError):
    """Other audiences name this one. `consumers` are those."""

    def __init__(self, name: str, consumers: tuple[SavedAudience, ...]) -> None:
        count = len(consumers)
        users = "1 audience" if count == 1 else f"{count} audiences"
        named = ", ".join(f"“{item.name}”" for item in consumers)
        super().__init__(
            f"“{name}” is used by {users}: {named}.",
            next_step="Change those first, or confirm: they go on with the definition that it has now.",
        )
        self.consumers = consumers


class TooManyAudiencesError(ConflictError):
    """The space has as many audiences as it may have (`segment.md` 2.27)."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"This space may have {limit} audiences, and has as many.",
            next_step="Delete one that is no longer needed, or raise the limit.",
        )


@lru_cache(maxsize=1024)
def parsed(query: str, audience_type: AudienceType) -> Definition:
    """The tree of a query that was checked when it was saved."""
    return parse_audience(query, audience_type)


def authored(actor: Actor) -> Author:
    """Who does something, with the name that they have now."""
    return Author(actor.id, actor.name)


def checked_options(options: Options) -> Options:
    """The options as they are. Raises InvalidInputError for a look-back that can't be."""
    days = options.lookback_days
    if days is not None and not 1 <= days <= MAX_LOOKBACK_DAYS:
        raise InvalidInputError(f"The look-back is a number of days from 1 to {MAX_LOOKBACK_DAYS:,}.")
    if days is not None and not options.include_history:
        raise InvalidInputError("A look-back needs historical data, which is left out.")
    return options
