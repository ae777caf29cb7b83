"""What somebody described lately, to be chosen again in the builder.

The list is held to what the space says of the record of generations: it is kept for as long, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import Column, Index, Integer, String, Table, Text, delete, insert, select

from coterie.core.time import Clock
from coterie.language.ast import AudienceType
from coterie.records.database import Records
from coterie.records.tables import Instant, metadata

MOST_PROMPTS = 8
"""How many are shown."""

PROMPTS = Table(
    "draft_prompts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("person_id", String(32), nullable=False),
    Column("audience_type", String(20), nullable=False),
    Column("prompt", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Index("ix_draft_prompts_person_id_at", "person_id", "at"),
)


class RecentPrompts:
    """The recent prompts of everybody. `kept` says for how long they are kept; not at all where that is no time."""

    def __init__(self, records: Records, clock: Clock, kept: Callable[[], timedelta]) -> None:
        self._records, self._clock, self._kept = records, clock, kept

    def remember(self, person_id: str, audience_type: AudienceType, prompt: str) -> None:
        """Keep a prompt among a person's, and forget what is too old."""
        now = self._clock()
        self.purge()
        if not self._kept():
            return
        with self._records.write() as connection:
            connection.execute(delete(PROMPTS).where(PROMPTS.c.person_id == person_id, PROMPTS.c.prompt == prompt))
            connection.execute(
                insert(PROMPTS).values(person_id=person_id, audience_type=audience_type.value, prompt=prompt, at=now)
            )

    def recent(self, person_id: str, audience_type: AudienceType) -> tuple[str, ...]:
        """A person's prompts for a type of audience, the newest first."""
        query = (
            select(PROMPTS.c.prompt)
            .where(
                PROMPTS.c.person_id == person_id,
                PROMPTS.c.audience_type == audience_type.value,
                PROMPTS.c.at > self._clock() - self._kept(),
            )
            .order_by(PROMPTS.c.number.desc())
            .limit(MOST_PROMPTS)
        )
        with self._records.read() as connection:
            return tuple(connection.scalars(query))

    def purge(self) -> None:
        """Delete what has been kept for as long as it may."""
        with self._records.write() as connection:
            connection.execute(delete(PROMPTS).where(PROMPTS.c.at <= self._clock() - self._kept()))

    def erase(self, person_id: str = "") -> None:
        """Delete all, or one person's."""
        query = delete(PROMPTS)
        with self._records.write() as connection:
            connection.execute(query.where(PROMPTS.c.person_id == person_id) if person_id else query)
