"""The fixed tables of a data directory, and how to name the others.

`schema.layout` says what the tables that engines read hold. Beside those columns, `profiles` and `accounts` have
`t<n>_at`: when the trait last changed; NULL if it never came. A removed trait has a time and no value, so that an older
call that comes later doesn't bring it back.
"""

from __future__ import annotations

from coterie.schema.layout import Storage
from coterie.schema.space import Collection

SCHEMA_VERSION = 1
"""Raised with every change of the tables that older code can't live with."""

OVERFLOW = "overflow"
"""The column of an event's properties that have no column of their own: a JSON object."""

SQL_TYPES = {
    Storage.NUMBER: "DOUBLE",
    Storage.BOOLEAN: "BOOLEAN",
    Storage.STRING: "VARCHAR",
    Storage.JSON: "VARCHAR",
}

TABLE_OF = {Collection.USERS: "profiles", Collection.ACCOUNTS: "accounts"}
KEY_OF = {Collection.USERS: "profile_id", Collection.ACCOUNTS: "account_id"}
NAME_OF = {Collection.USERS: "user_id", Collection.ACCOUNTS: "group_id"}

CREATE = """
CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE profiles (profile_id BIGINT NOT NULL, user_id VARCHAR);
CREATE TABLE accounts (account_id BIGINT NOT NULL, group_id VARCHAR NOT NULL);
CREATE TABLE memberships (account_id BIGINT NOT NULL, profile_id BIGINT NOT NULL);
CREATE TABLE external_ids (profile_id BIGINT NOT NULL, type VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE merges (from_id BIGINT NOT NULL, to_id BIGINT NOT NULL);
CREATE TABLE aliases (ts TIMESTAMP NOT NULL, user_id VARCHAR NOT NULL, previous_id VARCHAR NOT NULL, source_id VARCHAR);
CREATE TABLE message_ids (hash UHUGEINT NOT NULL);
CREATE TABLE catalog_events (
    event_id INTEGER NOT NULL, name VARCHAR NOT NULL, has_overflow BOOLEAN NOT NULL, count BIGINT NOT NULL,
    first_seen BIGINT, last_seen BIGINT);
CREATE TABLE catalog_fields (
    owner INTEGER NOT NULL, steps VARCHAR NOT NULL, column_name VARCHAR, storage VARCHAR, kinds INTEGER NOT NULL,
    only_dates BOOLEAN NOT NULL, count BIGINT NOT NULL, last_seen BIGINT, top VARCHAR NOT NULL, lost BIGINT NOT NULL);
CREATE TABLE remarks (
    subject VARCHAR NOT NULL, owner VARCHAR NOT NULL, name VARCHAR NOT NULL, title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL, description VARCHAR NOT NULL, aliases VARCHAR NOT NULL);
CREATE TABLE imports (
    import_id INTEGER NOT NULL, fingerprint VARCHAR NOT NULL, finished BOOLEAN NOT NULL, counts VARCHAR NOT NULL,
    rejects_bytes BIGINT NOT NULL);
CREATE TABLE import_files (
    import_id INTEGER NOT NULL, position INTEGER NOT NULL, identity VARCHAR NOT NULL, "offset" BIGINT NOT NULL,
    line BIGINT NOT NULL, tail VARCHAR NOT NULL, finished BOOLEAN NOT NULL);
"""


def event_table_name(event_id: int) -> str:
    """The table of an event."""
    return f"ev{event_id}"


def create_event_table(event_id: int) -> str:
    """The statement that makes an event's table, without properties yet."""
    return (
        f"CREATE TABLE {event_table_name(event_id)} (profile_id BIGINT NOT NULL, ts TIMESTAMP NOT NULL, "
        "seq BIGINT NOT NULL, source_id VARCHAR, context VARCHAR)"
    )
