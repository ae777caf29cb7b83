"""The audit log: who did what, when. An entry is written in the transaction of the deed: neither is there alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, Select, func, select

from coterie.accounts.roles import Actor
from coterie.accounts.tables import AUDIT
from coterie.core.time import Clock
from coterie.records.database import Records

PAGE_SIZE = 50
_BATCH = 1000
SYSTEM_ID = "system"
"""Whoever acts from the command line, or before signing in."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One deed. Name and e-mail are those of the time."""

    number: int
    at: datetime
    actor_id: str
    actor_name: str
    actor_email: str
    via: str
    action: str
    subject: str
    details: Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class Page:
    """Entries, the newest first. `before` asks for the next page; None where this is the last."""

    entries: tuple[Entry, ...]
    before: int | None


class AuditLog:
    """Writes and reads the log. Nothing is ever changed in it."""

    def __init__(self, records: Records, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def record(
        self,
        connection: Connection,
        actor: Actor | None,
        action: str,
        subject: str = "",
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Write an entry, in the transaction of what it tells of. Without an actor it was the system, or nobody known.

        Details hold no secret and no description of an audience.
        """
        connection.execute(
            AUDIT.insert().values(
                at=self._clock(),
                actor_id=actor.id if actor else SYSTEM_ID,
                actor_name=actor.name[:100] if actor else "",
                actor_email=actor.email if actor else "",
                via=actor.via if actor else "system",
                action=action,
                subject=subject[:300],
                details=json.dumps(dict(details or {}), ensure_ascii=False, default=str),
            )
        )

    def page(self, *, actor_id: str = "", action: str = "", before: int | None = None, size: int = PAGE_SIZE) -> Page:
        """Entries by one person or of one action; `before` a number."""
        query = _filtered(actor_id, action)
        if before is not None:
            query = query.where(AUDIT.c.number < before)
        with self._records.read() as connection:
            rows = connection.execute(query.limit(size + 1)).all()
        entries = tuple(_entry(row) for row in rows[:size])
        return Page(entries=entries, before=entries[-1].number if len(rows) > size else None)

    def every(self, *, actor_id: str = "", action: str = "") -> Iterator[Entry]:
        """All entries, the newest first, read a part at a time."""
        before: int | None = None
        while True:
            found = self.page(actor_id=actor_id, action=action, before=before, size=_BATCH)
            yield from found.entries
            if found.before is None:
                return
            before = found.before

    def actions(self) -> list[str]:
        """The actions that occur."""
        with self._records.read() as connection:
            return list(connection.scalars(select(AUDIT.c.action).distinct().order_by(AUDIT.c.action)))

    def actors(self) -> list[tuple[str, str]]:
        """Those who occur, by their id and the last name that they had."""
        last = select(func.max(AUDIT.c.number)).group_by(AUDIT.c.actor_id)
        query = select(AUDIT.c.actor_id, AUDIT.c.actor_name, AUDIT.c.actor_email).where(AUDIT.c.number.in_(last))
        with self._records.read() as connection:
            rows = connection.execute(query).all()
        return sorted(((row.actor_id, shown_name(row.actor_name, row.actor_email)) for row in rows), key=lambda r: r[1])


def shown_name(name: str, email: str) -> str:
    """A person in one line."""
    if name and email:
        return f"{name} ({email})"
    return name or email or "Nobody signed in"


def _filtered(actor_id: str, action: str) -> Select[tuple[object, ...]]:
    query: Select[tuple[object, ...]] = select(AUDIT).order_by(AUDIT.c.number.desc())
    if actor_id:
        query = query.where(AUDIT.c.actor_id == actor_id)
    if action:
        query = query.where(AUDIT.c.action == action)
    return query


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        number=row.number,
        at=row.at,
        actor_id=row.actor_id,
        actor_name=row.actor_name,
        actor_email=row.actor_email,
        via=row.via,
        action=row.action,
        subject=row.subject,
        details=json.loads(row.details),
    )
