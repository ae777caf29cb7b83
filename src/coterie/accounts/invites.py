"""Invites: a link that lets one person in, once, within seven days. No mail is sent; whoever invites hands it on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update

from coterie.accounts import passwords
from coterie.accounts.audit import AuditLog
from coterie.accounts.emails import proper_email
from coterie.accounts.people import People, Person, as_actor, check_grant, proper_name
from coterie.accounts.roles import Actor, Permission, Role
from coterie.accounts.secret import digest_of, new_id, new_secret
from coterie.accounts.tables import INVITES, PEOPLE
from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.time import Clock
from coterie.records.database import Records

DAYS = 7
MAX_NOTE = 100


@dataclass(frozen=True, kw_only=True)
class Invite:
    """An invite that has been made. `by` is who made it."""

    id: str
    role: Role
    sees_personal_data: bool
    note: str
    by: str
    created_at: datetime
    expires_at: datetime


class Invites:
    """The invites of the workspace."""

    def __init__(self, records: Records, clock: Clock, audit: AuditLog, people: People) -> None:
        self._records = records
        self._clock = clock
        self._audit = audit
        self._people = people

    def make(self, actor: Actor, *, role: Role, sees_personal_data: bool, note: str = "") -> str:
        """A new invite; gives the secret of its link, which is told this once."""
        check_grant(actor, role, sees_personal_data=sees_personal_data)
        said = " ".join(note.split())
        if len(said) > MAX_NOTE:
            raise InvalidInputError(f"A note has {MAX_NOTE} characters at most.")
        secret, now = new_secret(), self._clock()
        with self._records.write() as connection:
            connection.execute(
                INVITES.insert().values(
                    id=new_id(),
                    digest=digest_of(secret),
                    role=role.value,
                    sees_personal_data=sees_personal_data,
                    note=said,
                    created_at=now,
                    created_by=actor.id,
                    expires_at=now + timedelta(days=DAYS),
                )
            )
            details = {"role": role.value, "personal_data": sees_personal_data}
            self._audit.record(connection, actor, "invite.made", said, details)
        return secret

    def open(self) -> list[Invite]:
        """Those that may still be used, the newest first."""
        query = (
            select(INVITES, PEOPLE.c.name.label("by"))
            .join_from(INVITES, PEOPLE, PEOPLE.c.id == INVITES.c.created_by, isouter=True)
            .where(*self._usable())
            .order_by(INVITES.c.created_at.desc())
        )
        with self._records.read() as connection:
            return [_invite(row) for row in connection.execute(query)]

    def revoke(self, actor: Actor, id: str) -> None:
        """Take an invite back."""
        with self._records.write() as connection:
            row = connection.execute(select(INVITES).where(INVITES.c.id == id, *self._usable())).first()
            if row is None:
                raise NotFoundError("There is no such invite.", next_step="It may have been used, or have expired.")
            check_grant(actor, Role(row.role))
            connection.execute(update(INVITES).where(INVITES.c.id == id).values(revoked_at=self._clock()))
            self._audit.record(connection, actor, "invite.revoked", row.note)

    def look(self, secret: str) -> Invite:
        """The invite of a link. Raises NotFoundError where it can't be used (any more)."""
        query = (
            select(INVITES, PEOPLE.c.name.label("by"))
            .join_from(INVITES, PEOPLE, PEOPLE.c.id == INVITES.c.created_by, isouter=True)
            .where(INVITES.c.digest == digest_of(secret), *self._usable())
        )
        with self._records.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise _gone()
        return _invite(row)

    def accept(self, secret: str, *, email: str, name: str, password: str) -> Person:
        """The person whom the invite lets in. It is used up in the same transaction, so it lets in one at most."""
        self.look(secret)
        address, called = proper_email(email), proper_name(name)
        passwords.check_new(password, email=address, name=called)
        kept = passwords.hashed(password)
        with self._records.write() as connection:
            found = INVITES.c.digest == digest_of(secret)
            row = connection.execute(select(INVITES).where(found, *self._usable())).first()
            # What the maker may no longer give is not given: they may have been deactivated since.
            if row is None or not self._maker_may(row):
                raise _gone()
            person = self._people.insert(
                connection,
                email=address,
                name=called,
                role=Role(row.role),
                sees_personal_data=row.sees_personal_data,
                password_hash=kept,
                created_by=row.created_by,
            )
            taken = connection.execute(
                update(INVITES).where(found, *self._usable()).values(used_at=self._clock(), used_by=person.id)
            )
            if taken.rowcount != 1:
                raise _gone()
            details = {"role": row.role, "personal_data": row.sees_personal_data, "invited_by": row.created_by}
            self._audit.record(connection, as_actor(person), "invite.accepted", person.shown, details)
        return person

    def _maker_may(self, row: Row[Any]) -> bool:
        try:
            maker = self._people.get(row.created_by)
        except NotFoundError:
            # The one who sits at the machine of a server without sign-in is nobody's row.
            return True
        actor = as_actor(maker)
        wanted = Permission.MANAGE_OWNERS if row.role == Role.OWNER.value else Permission.MANAGE_PEOPLE
        may_grant = not row.sees_personal_data or actor.may(Permission.GRANT_PERSONAL_DATA)
        return maker.is_active and actor.may(wanted) and may_grant

    def _usable(self) -> tuple[Any, ...]:
        return (INVITES.c.used_at.is_(None), INVITES.c.revoked_at.is_(None), INVITES.c.expires_at > self._clock())


def _gone() -> NotFoundError:
    return NotFoundError(
        "This invite can't be used.",
        next_step="It has been used or taken back, or is older than seven days. Ask for another one.",
    )


def _invite(row: Row[Any]) -> Invite:
    return Invite(
        id=row.id,
        role=Role(row.role),
        sees_personal_data=row.sees_personal_data,
        note=row.note,
        by=row.by or "",
        created_at=row.created_at,
        expires_at=row.expires_at,
    )
