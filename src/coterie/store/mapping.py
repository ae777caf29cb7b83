"""Mapping files: which columns of a table are ids, times, properties and traits. Written in TOML or JSON.

    time_zone = "Europe/Berlin"            # of times without a zone; UTC when not given

    [[events]]
    files = "orders/*.csv"                 # relative to the mapping file; a list of several is allowed; can be left
                                           # out when the import is given the files
    event = "Order Completed"              # or event_column = "…"
    user_id = "customer"                   # at least one of user_id, anonymous_id, email
    timestamp = "ordered at"               # without it, the time of the import
    timestamp_format = "%d.%m.%Y %H:%M"    # ISO 8601 when not given; "unix" and "unix_ms" count from 1970
    message_id = "order number"

    [events.properties]                    # without this table, every other column is a property under its own name
    total = { column = "amount", type = "number" }
    category = "category"

`[[users]]` and `[[accounts]]` have `traits` in place of `properties`; accounts have `group_id`. Tables may say `format`
(csv, tsv, whitespace, parquet; by the file's name when not given), `delimiter`, `header = false` with `columns = […]`,
`null_values = ["NULL"]`, `source_id`. `[[audiences]]` (key, name, collection, description) makes traits audiences.
`docs/data.md` tells people the same.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from datetime import tzinfo
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.schema.space import Collection


class CellType(StrEnum):
    """How the text of a cell is read."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    JSON = "json"


class TableFormat(StrEnum):
    """How a table is written."""

    CSV = "csv"
    TSV = "tsv"
    WHITESPACE = "whitespace"
    PARQUET = "parquet"


class TableKind(StrEnum):
    """What the rows of a table are."""

    EVENTS = "events"
    USERS = "users"
    ACCOUNTS = "accounts"


class FieldMapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The column of a property or trait. A cell's own type counts where `type` is None; `format` is for dates."""

    column: str
    type: CellType | None = None
    format: str | None = None


class TableMapping(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the columns of some tables are."""

    files: str | tuple[str, ...] = ()
    format: TableFormat | None = None
    delimiter: str | None = None
    header: bool = True
    columns: tuple[str, ...] = ()
    null_values: tuple[str, ...] = ()
    time_zone: str = ""
    event: str | None = None
    event_column: str | None = None
    user_id: str | None = None
    anonymous_id: str | None = None
    email: str | None = None
    group_id: str | None = None
    timestamp: str | None = None
    timestamp_format: str | None = None
    message_id: str | None = None
    source_id: str | None = None
    properties: dict[str, str | FieldMapping] | None = None
    traits: dict[str, str | FieldMapping] | None = None

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns of file names."""
        return (self.files,) if isinstance(self.files, str) else self.files

    @property
    def fields(self) -> dict[str, FieldMapping] | None:
        """The properties or traits by name; None when every column not named otherwise is one."""
        given = self.properties if self.properties is not None else self.traits
        if given is None:
            return None
        return {name: FieldMapping(column=item) if isinstance(item, str) else item for name, item in given.items()}

    def fields_of(self, columns: Sequence[str], file: Path) -> dict[str, FieldMapping]:
        """The properties or traits of a table with these columns. Raises InvalidInputError for columns it hasn't."""
        fields = self.fields
        named = [getattr(self, word) for word in _COLUMN_WORDS if getattr(self, word) is not None]
        for column in [*named, *(item.column for item in (fields or {}).values())]:
            if column not in columns:
                raise InvalidInputError(
                    f"{file.name} has no column {column!r}{_instead(column, columns)}",
                    next_step=f"Its columns are: {', '.join(columns)}.{_apart(columns)}",
                )
        if fields is not None:
            return fields
        return {column: FieldMapping(column=column) for column in columns if column not in named}


class AudienceMapping(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A boolean trait that is an audience."""

    key: str
    name: str
    collection: Collection = Collection.USERS
    description: str = ""


class TablesMapping(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole mapping file."""

    time_zone: str = "UTC"
    events: tuple[TableMapping, ...] = ()
    users: tuple[TableMapping, ...] = ()
    accounts: tuple[TableMapping, ...] = ()
    audiences: tuple[AudienceMapping, ...] = ()

    def tables(self) -> list[tuple[TableKind, TableMapping]]:
        """All tables: users first, so that their ids are known when events come."""
        by_kind = ((TableKind.USERS, self.users), (TableKind.ACCOUNTS, self.accounts), (TableKind.EVENTS, self.events))
        return [(kind, table) for kind, tables in by_kind for table in tables]


_TABLES = (".csv", ".tsv", ".parquet")
_SKETCH = """Say what its columns are in a file such as mapping.toml, and give that with --mapping mapping.toml:
    [[events]]
    event = "Order Completed"
    user_id = "the column of customers"
    timestamp = "the column of times"
  Every other column becomes a property. docs/data.md has the rest."""


def refuse_table(path: Path) -> None:
    """Raises InvalidInputError, which shows a mapping, for a file that is a table by its name and comes without one."""
    if path.name.lower().removesuffix(".gz").endswith(_TABLES):
        raise InvalidInputError(f"{path} is a table, which needs a mapping", next_step=_SKETCH)


_COLUMN_WORDS = ("event_column", "user_id", "anonymous_id", "email", "group_id", "timestamp", "message_id")


def read_mapping(path: Path) -> TablesMapping:
    """Read a mapping file. Raises NotFoundError, or InvalidInputError that names the place."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise NotFoundError(f"{path} does not exist", next_step="Check the path of the mapping file.") from None
    except OSError as error:
        raise InvalidInputError(f"{path} can't be read: {error.strerror}") from error
    decode = msgspec.json.decode if path.suffix.lower() == ".json" else msgspec.toml.decode
    try:
        mapping = decode(data, type=TablesMapping)
    except msgspec.ValidationError as error:
        raise InvalidInputError(f"{path.name}: {_explain(str(error))}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{path.name} is not written correctly: {error}") from None
    for kind, table in mapping.tables():
        _check(path, kind, table, mapping.time_zone)
    if not mapping.tables():
        raise InvalidInputError(f"{path.name} maps no tables", next_step="Give [[events]], [[users]] or [[accounts]].")
    return mapping


def zone_of(table: TableMapping, mapping: TablesMapping) -> tzinfo:
    """The zone of a table's times that have none themselves."""
    return ZoneInfo(table.time_zone or mapping.time_zone)


def _check(path: Path, kind: TableKind, table: TableMapping, time_zone: str) -> None:
    """What the types of a mapping can't say."""
    where = f"{path.name}, [[{kind.value}]] of {', '.join(table.patterns)}"
    if not (table.user_id or table.anonymous_id or table.email) and kind is not TableKind.ACCOUNTS:
        raise InvalidInputError(f"{where}: none of user_id, anonymous_id and email names a column")
    if kind is TableKind.EVENTS and (table.event is None) == (table.event_column is None):
        raise InvalidInputError(f"{where}: give either event (a name) or event_column")
    if kind is TableKind.ACCOUNTS and table.group_id is None:
        raise InvalidInputError(f"{where}: group_id names no column")
    if kind is TableKind.EVENTS and table.traits is not None:
        raise InvalidInputError(f"{where}: events have properties, not traits")
    if kind is not TableKind.EVENTS and table.properties is not None:
        raise InvalidInputError(f"{where}: {kind.value} have traits, not properties")
    if not table.header and not table.columns:
        raise InvalidInputError(f"{where}: without a header, columns has to list the names of the columns")
    if table.delimiter is not None and len(table.delimiter) != 1:
        raise InvalidInputError(f"{where}: the delimiter is one character")
    for name in (table.time_zone, time_zone):
        if name:
            _check_zone(where, name)


def _check_zone(where: str, name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        raise InvalidInputError(
            f"{where}: {name!r} is no time zone", next_step="Use a name such as Europe/Berlin or UTC."
        ) from None


def _explain(message: str) -> str:
    """An error of the decoder's, with what was probably meant."""
    unknown = re.search(r"unknown field `([^`]*)`", message)
    if unknown is None:
        return message
    known = {
        field
        for struct in (TablesMapping, TableMapping, FieldMapping, AudienceMapping)
        for field in struct.__struct_fields__
    }
    return f"{message}{_instead(unknown[1], known)}"


def _apart(columns: Sequence[str]) -> str:
    """A remark on a header that was not split, since its cells are apart by another character."""
    for character in ";\t|":
        if len(columns) == 1 and character in columns[0]:
            return f" If these are several, give delimiter = {character!r}."
    return ""


def _instead(name: str, known: Iterable[str]) -> str:
    """A question after a name that was probably mistyped."""
    lowered = {item.lower(): item for item in known}
    close = difflib.get_close_matches(name.lower(), list(lowered), n=1, cutoff=0.6)
    return f"; did you mean {lowered[close[0]]!r}?" if close else ""
