"""Drafts: what a person is building, kept at every edit, with what it was before.

A draft's `state` is a JSON text whose meaning is the caller's. Each edit is a step; undo goes back through the steps
and redo forth, and an edit after an undo drops the steps that were undone. The name, the description and the options
aren't steps: taking back an edit of the conditions leaves them.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from coterie.core.errors import NotFoundError
from coterie.core.time import Clock
from coterie.language.ast import AudienceType
from coterie.records.database import Records
from coterie.records.tables import Instant, metadata

MOST_STEPS = 200
"""How many steps a draft remembers; the oldest go first."""

DRAFTS_KEPT = timedelta(days=180)
"""After how long without an edit a draft is forgotten."""

DISCARDED_KEPT = timedelta(days=7)
"""How long a discarded draft can be brought back."""

DRAFTS = Table(
    "drafts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("audience_id", String(32), nullable=True),
    Column("audience_version", Integer, nullable=True),
    Column("audience_type", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("folder_id", String(32), nullable=True),
    Column("options", Text, nullable=False),
    Column("step", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("discarded_at", Instant, nullable=True),
)
STEPS = Table(
    "draft_steps",
    metadata,
    Column("draft_id", String(32), ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("label", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Details:
    """What is said about the audience beside its conditions."""

    name: str = ""
    description: str = ""
    folder_id: str | None = None
    include_anonymous: bool = False
    include_history: bool = True
    lookback_days: int | None = None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A draft as it stands. `undone` and `redone` say what undo and redo would take back and do again, if anything."""

    id: str
    person_id: str
    audience_type: AudienceType
    audience_id: str | None
    audience_version: int | None
    details: Details
    state: str
    step: int
    undone: str | None
    redone: str | None
    created_at: datetime
    updated_at: datetime


class Drafts:
    """The drafts of everybody; each is its maker's alone."""

    def __init__(self, records: Records, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def start(
        self,
        person_id: str,
        audience_type: AudienceType,
        state: str,
        *,
        details: Details | None = None,
        audience_id: str | None = None,
        audience_version: int | None = None,
    ) -> Draft:
        """A new draft; of an audience that exists, with the version that it begins from."""
        now, name = self._clock(), secrets.token_hex(8)
        with self._records.write() as connection:
            old = (DRAFTS.c.updated_at < now - DRAFTS_KEPT) | (DRAFTS.c.discarded_at < now - DISCARDED_KEPT)
            connection.execute(delete(DRAFTS).where(old))
            connection.execute(
                insert(DRAFTS).values(
                    id=name,
                    person_id=person_id,
                    audience_id=audience_id,
                    audience_version=audience_version,
                    audience_type=audience_type.value,
                    step=1,
                    created_at=now,
                    updated_at=now,
                    **_columns(details or Details()),
                )
            )
            connection.execute(insert(STEPS).values(draft_id=name, number=1, label="", state=state, at=now))
            return _read(connection, name, person_id)

    def get(self, name: str, person_id: str) -> Draft:
        """A person's draft. Raises NotFoundError where there is none; other people's are none."""
        with self._records.read() as connection:
            return _read(connection, name, person_id)

    def recent(self, person_id: str, *, most: int = 5) -> list[Draft]:
        """A person's drafts, the last edited first."""
        query = (
            select(DRAFTS.c.id)
            .where(DRAFTS.c.person_id == person_id, DRAFTS.c.discarded_at.is_(None))
            .order_by(DRAFTS.c.updated_at.desc())
        )
        with self._records.read() as connection:
            return [_read(connection, name, person_id) for name in connection.scalars(query.limit(most))]

    def of_audience(self, person_id: str, audience_id: str) -> Draft | None:
        """The draft in which a person edits an audience."""
        query = (
            select(DRAFTS.c.id)
            .where(
                DRAFTS.c.person_id == person_id,
                DRAFTS.c.audience_id == audience_id,
                DRAFTS.c.discarded_at.is_(None),
            )
            .order_by(DRAFTS.c.updated_at.desc())
            .limit(1)
        )
        with self._records.read() as connection:
            name = connection.scalar(query)
            return None if name is None else _read(connection, name, person_id)

    # Editing ----------------------------------------------------------------------------------------------------------

    def put(self, draft: Draft, state: str, label: str, *, audience_type: AudienceType | None = None) -> Draft:
        """The draft with a new state, as a step of its own; the same state is no step."""
        kind = draft.audience_type if audience_type is None else audience_type
        if state == draft.state and kind is draft.audience_type:
            return draft
        now = self._clock()
        with self._records.write(is_soon_enough=True) as connection:
            known = _read(connection, draft.id, draft.person_id)
            step, of_this = known.step, STEPS.c.draft_id == draft.id
            if known.redone is not None:
                connection.execute(delete(STEPS).where(of_this, STEPS.c.number > step))
            if step >= MOST_STEPS:
                connection.execute(delete(STEPS).where(of_this, STEPS.c.number <= step + 1 - MOST_STEPS))
            connection.execute(
                _STEP, {"draft_id": draft.id, "number": step + 1, "label": label, "state": state, "at": now}
            )
            self._update(connection, draft, step=step + 1, updated_at=now, audience_type=kind.value)
        # Every edit waits for this: what was written is known, and isn't read back.
        return replace(known, state=state, step=step + 1, undone=label, redone=None, updated_at=now, audience_type=kind)

    def amend(self, draft: Draft, state: str) -> Draft:
        """The draft with another state of the same step: what isn't worth a step of its own."""
        if state == draft.state:
            return draft
        with self._records.write(is_soon_enough=True) as connection:
            connection.execute(
                update(STEPS).where(STEPS.c.draft_id == draft.id, STEPS.c.number == draft.step).values(state=state)
            )
            self._update(connection, draft, updated_at=self._clock())
            return _read(connection, draft.id, draft.person_id)

    def undo(self, draft: Draft) -> Draft:
        """The draft one step back; at its beginning, as it is."""
        return self._go(draft, -1)

    def redo(self, draft: Draft) -> Draft:
        """The draft one step forth; at its end, as it is."""
        return self._go(draft, 1)

    def describe(self, draft: Draft, details: Details) -> Draft:
        """The draft with another name, description and options."""
        if details == draft.details:
            return draft
        with self._records.write(is_soon_enough=True) as connection:
            self._update(connection, draft, updated_at=self._clock(), **_columns(details))
            return _read(connection, draft.id, draft.person_id)

    def discard(self, draft: Draft) -> None:
        """Put a draft away; it is forgotten some days later."""
        with self._records.write() as connection:
            self._update(connection, draft, discarded_at=self._clock())

    def restore(self, name: str, person_id: str) -> None:
        """Bring back a draft that was put away."""
        mine = (DRAFTS.c.id == name) & (DRAFTS.c.person_id == person_id)
        with self._records.write() as connection:
            connection.execute(update(DRAFTS).where(mine).values(discarded_at=None))

    def _go(self, draft: Draft, by: int) -> Draft:
        with self._records.write(is_soon_enough=True) as connection:
            step = _read(connection, draft.id, draft.person_id).step + by
            if connection.scalar(select(STEPS.c.number).where(STEPS.c.draft_id == draft.id, STEPS.c.number == step)):
                self._update(connection, draft, step=step, updated_at=self._clock())
            return _read(connection, draft.id, draft.person_id)

    @staticmethod
    def _update(connection: Connection, draft: Draft, **values: object) -> None:
        connection.execute(_CHANGE, {"draft": draft.id, "person": draft.person_id, **values})

    # Prompts ----------------------------------------------------------------------------------------------------------


def _columns(details: Details) -> Mapping[str, object]:
    options = {
        "include_anonymous": details.include_anonymous,
        "include_history": details.include_history,
        "lookback_days": details.lookback_days,
    }
    return {
        "name": details.name,
        "description": details.description,
        "folder_id": details.folder_id,
        "options": json.dumps(options),
    }


# Made once: every edit waits for them.
_STEP = insert(STEPS)
_CHANGE = update(DRAFTS).where(DRAFTS.c.id == bindparam("draft"), DRAFTS.c.person_id == bindparam("person"))
_OTHERS = STEPS.alias("others")
_THE_DRAFT = (
    select(
        DRAFTS,
        STEPS.c.state,
        STEPS.c.label,
        select(func.min(_OTHERS.c.number)).where(_OTHERS.c.draft_id == DRAFTS.c.id).scalar_subquery().label("first"),
        select(_OTHERS.c.label)
        .where(_OTHERS.c.draft_id == DRAFTS.c.id, _OTHERS.c.number == DRAFTS.c.step + 1)
        .scalar_subquery()
        .label("after"),
    )
    .join(STEPS, (STEPS.c.draft_id == DRAFTS.c.id) & (STEPS.c.number == DRAFTS.c.step))
    .where(
        DRAFTS.c.id == bindparam("draft"), DRAFTS.c.person_id == bindparam("person"), DRAFTS.c.discarded_at.is_(None)
    )
)


def _read(connection: Connection, name: str, person_id: str) -> Draft:
    row = connection.execute(_THE_DRAFT, {"draft": name, "person": person_id}).one_or_none()
    if row is None:
        raise NotFoundError("There is no such draft.", next_step="It may have been discarded, or be somebody else's.")
    return _draft(row, undone=None if row.first == row.step else row.label, redone=row.after)


def _draft(row: Row[tuple[object, ...]], *, undone: str | None, redone: str | None) -> Draft:
    return Draft(
        id=row.id,
        person_id=row.person_id,
        audience_type=AudienceType(row.audience_type),
        audience_id=row.audience_id,
        audience_version=row.audience_version,
        details=Details(name=row.name, description=row.description, folder_id=row.folder_id, **json.loads(row.options)),
        state=row.state,
        step=row.step,
        undone=undone,
        redone=redone,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
