"""How a space's data is laid out in tables: the contract between the store, which fills them, and the engines.

Tables (names are fixed; ids are signed 64-bit and NOT NULL; times are naive UTC TIMESTAMPs of microseconds):

    profiles      profile_id, user_id, t<n> …              one row a profile, canonical ids only
    accounts      account_id, group_id, t<n> …             one row an account
    memberships   account_id, profile_id                   distinct pairs
    ev<n>         profile_id, ts, seq, source_id, context, p<n> …   one table an event; rows may come in any order
    external_ids  profile_id, type, value                  every external id of every profile

`seq` orders the events of one profile that share a timestamp: by received time, then message id (`segment.md` 3.6).
`context` is JSON text or NULL. `t<n>` and `p<n>` are columns for paths, with a storage each (see Storage); a catalog
says which. Audience memberships are boolean traits under the audience's key. Merged profiles are folded in: a row
never carries an id that was merged away.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from coterie.schema.space import Collection


class Storage(StrEnum):
    """How a column keeps values; NULL always means that there is no value, or JSON null.

    NUMBER    DOUBLE: only numbers came, each exactly a double
    BOOLEAN   BOOLEAN: only true and false came
    STRING    VARCHAR: only strings came
    JSON      VARCHAR holding the compact JSON text of the value: arrays, objects, or values of several types
    """

    NUMBER = "number"
    BOOLEAN = "boolean"
    STRING = "string"
    JSON = "json"


@dataclass(frozen=True)
class Column:
    """A column, and the steps that still have to be taken inside its JSON to reach the path asked for.

    `rest` is empty when the column holds exactly the path. Scalars nested in objects have columns of their own
    (`address.city`) beside the JSON column of the whole (`address`).
    """

    name: str
    storage: Storage
    rest: tuple[str, ...] = ()


@dataclass(frozen=True)
class EventTable:
    """The table of one event."""

    name: str
    event: str


class Layout(Protocol):
    """Finds tables and columns. None means that nothing of the kind has ever come: no rows, or always null."""

    def event_table(self, event: str) -> EventTable | None:
        """The table of an event."""

    def property_column(self, event: str, path: str) -> Column | None:
        r"""The column for a property path; `$` steps are in `rest`."""

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        """The column for a trait path or audience key, in `profiles` or `accounts`."""
