"""The table of the record."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Index, Integer, String, Table, Text, UniqueConstraint

from coterie.records.tables import Instant, metadata

GENERATIONS = Table(
    "generations",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    # As they were at the time: people are renamed and leave.
    Column("person_id", String(32), nullable=False),
    Column("person_name", Text, nullable=False),
    Column("via", String(20), nullable=False),
    # With placeholders for the personal data that were found in it.
    Column("prompt", Text, nullable=False),
    Column("audience_type", String(16), nullable=False),
    # The query that a follow-up was to change; empty for a description.
    Column("original", Text, nullable=False, server_default=""),
    # A digest of what the space held, so that answers of one state of it can be told from those of another.
    Column("snapshot", String(64), nullable=False),
    Column("mode", String(16), nullable=False),
    Column("generator", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("is_remote", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("input_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    Column("cost_usd", Float, nullable=False),
    Column("elapsed_ms", Float, nullable=False),
    Column("outcome", String(16), nullable=False),
    # Of a refusal or an error.
    Column("code", String(40), nullable=False),
    Column("query", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("agreement", String(16), nullable=False),
    Column("fallback", String(20), nullable=False),
    Column("is_cached", Boolean, nullable=False),
    Column("left_out", Integer, nullable=False),
    # A JSON array of the names that a model was told of.
    Column("sent", Text, nullable=False),
    # What was saved of it: null for nothing.
    Column("audience_id", String(32), nullable=True),
    Column("saved_at", Instant, nullable=True),
    Column("saved_query", Text, nullable=False),
    Column("difference", Text, nullable=False),
    UniqueConstraint("id"),
)
Index(None, GENERATIONS.c.at)
Index(None, GENERATIONS.c.person_id)
