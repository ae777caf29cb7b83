"""The tables of saved audiences."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, text

from coterie.records.tables import Instant, metadata

ID = String(32)

FOLDERS = Table(
    "audience_folders",
    metadata,
    Column("id", ID, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("description", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
)

AUDIENCES = Table(
    "audiences",
    metadata,
    Column("id", ID, primary_key=True),
    Column("key", String(255), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    # The name without regard to case, as people compare names.
    Column("name_key", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("folder_id", ID, ForeignKey("audience_folders.id", ondelete="SET NULL"), index=True),
    Column("audience_type", String(16), nullable=False),
    Column("query", Text, nullable=False),
    Column("include_anonymous", Boolean, nullable=False),
    Column("include_history", Boolean, nullable=False),
    Column("lookback_days", Integer),
    Column("is_enabled", Boolean, nullable=False),
    Column("status", String(16), nullable=False),
    Column("problem", Text, nullable=False),
    Column("size", Integer),
    Column("of", Integer),
    Column("sized_at", Instant),
    Column("created_at", Instant, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("created_by_name", Text, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("updated_by", Text, nullable=False),
    Column("updated_by_name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("deleted_at", Instant),
    CheckConstraint("version >= 1", name="version"),
)

# The name of one that was deleted is free again; its key isn't.
Index(
    "uq_audiences_living_name",
    AUDIENCES.c.name_key,
    unique=True,
    sqlite_where=text("deleted_at IS NULL"),
    postgresql_where=text("deleted_at IS NULL"),
)

VERSIONS = Table(
    "audience_versions",
    metadata,
    Column("audience_id", ID, ForeignKey("audiences.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("deed", String(32), nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("include_anonymous", Boolean, nullable=False),
    Column("include_history", Boolean, nullable=False),
    Column("lookback_days", Integer),
)

SIZES = Table(
    "audience_sizes",
    metadata,
    Column("audience_id", ID, ForeignKey("audiences.id", ondelete="CASCADE"), primary_key=True),
    Column("at", Instant, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("of", Integer, nullable=False),
)

NOTES = Table(
    "notes",
    metadata,
    Column("subject", String(16), primary_key=True),
    Column("owner", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("description", Text, nullable=False),
    # A JSON array of texts.
    Column("aliases", Text, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("updated_by", Text, nullable=False),
    Column("updated_by_name", Text, nullable=False),
)
