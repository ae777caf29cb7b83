"""The tables of people and what belongs to them. Secrets are kept as digests only."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from coterie.records.tables import Instant, metadata

PEOPLE = Table(
    "people",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("email", String(254), nullable=False),
    # What makes two e-mail addresses the same one (`emails.key_of`).
    Column("email_key", String(254), nullable=False),
    Column("name", String(100), nullable=False),
    Column("role", String(20), nullable=False),
    Column("sees_personal_data", Boolean, nullable=False),
    # Null for people who sign in with OpenID Connect only.
    Column("password_hash", Text, nullable=True),
    Column("is_active", Boolean, nullable=False),
    # Who they are to the OpenID provider, once they have come from there.
    Column("oidc_issuer", String(500), nullable=True),
    Column("oidc_subject", String(255), nullable=True),
    Column("created_at", Instant, nullable=False),
    Column("created_by", String(32), nullable=False),
    Column("signed_in_at", Instant, nullable=True),
    UniqueConstraint("email_key"),
    UniqueConstraint("oidc_issuer", "oidc_subject"),
)

SESSIONS = Table(
    "sessions",
    metadata,
    # Ids are shown where sessions are listed; the digest is of what the cookie holds.
    Column("id", String(32), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("person_id", String(32), ForeignKey("people.id"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("agent", String(300), nullable=False),
    Column("address", String(64), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    UniqueConstraint("digest"),
)
Index(None, SESSIONS.c.person_id)

INVITES = Table(
    "invites",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("role", String(20), nullable=False),
    Column("sees_personal_data", Boolean, nullable=False),
    # For whom it is meant; empty where that was left open.
    Column("note", String(254), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("created_by", String(32), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant, nullable=True),
    Column("used_by", String(32), nullable=True),
    Column("revoked_at", Instant, nullable=True),
    UniqueConstraint("digest"),
)

TOKENS = Table(
    "tokens",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("name", String(100), nullable=False),
    # The end of the token, by which its holder knows it again.
    Column("hint", String(8), nullable=False),
    # Names of permissions, with spaces between.
    Column("scopes", Text, nullable=False),
    Column("sees_personal_data", Boolean, nullable=False),
    # A token never may more than this person may at the time.
    Column("person_id", String(32), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=True),
    Column("used_at", Instant, nullable=True),
    Column("revoked_at", Instant, nullable=True),
    UniqueConstraint("digest"),
)

TERMS = Table(
    "terms",
    metadata,
    # Each acceptance and withdrawal is a row; the last one counts.
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("version", String(20), nullable=False),
    Column("is_accepted", Boolean, nullable=False),
    Column("person_id", String(32), nullable=False),
    Column("person_name", String(254), nullable=False),
    Column("at", Instant, nullable=False),
)

AUDIT = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("actor_id", String(32), nullable=False),
    # As they were at the time: people are renamed and leave, the log stays.
    Column("actor_name", String(100), nullable=False),
    Column("actor_email", String(254), nullable=False),
    Column("via", String(20), nullable=False),
    Column("action", String(60), nullable=False),
    Column("subject", String(300), nullable=False),
    Column("details", Text, nullable=False),
)
Index(None, AUDIT.c.actor_id)
Index(None, AUDIT.c.action)

OIDC_FLOWS = Table(
    "oidc_flows",
    metadata,
    # A sign-in that has gone to the provider and not come back: what its answer must fit.
    Column("state_digest", String(64), primary_key=True),
    # The browser that began it: nobody else's may end it.
    Column("browser_digest", String(64), nullable=False),
    Column("nonce", String(64), nullable=False),
    Column("verifier", String(128), nullable=False),
    Column("next", Text, nullable=False),
    Column("expires_at", Instant, nullable=False),
)
