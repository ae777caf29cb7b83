"""Sessions: what a browser holds after somebody signed in. They end after seven days, or when somebody ends them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update

from coterie.accounts.attempts import network_of
from coterie.accounts.audit import AuditLog
from coterie.accounts.emails import key_of
from coterie.accounts.people import Person, as_actor
from coterie.accounts.roles import Actor, Role
from coterie.accounts.secret import digest_of, new_id, new_secret
from coterie.accounts.tables import PEOPLE, SESSIONS
from coterie.core.errors import NotFoundError
from coterie.core.time import Clock
from coterie.records.database import Records

DAYS = 7
_SEEN_EVERY = timedelta(minutes=5)

# Made once: every request asks it.
_HOLDER = (
    select(
        PEOPLE.c.id,
        PEOPLE.c.name,
        PEOPLE.c.email,
        PEOPLE.c.role,
        PEOPLE.c.sees_personal_data,
        SESSIONS.c.id.label("session"),
        SESSIONS.c.csrf,
        SESSIONS.c.seen_at,
    )
    .join_from(SESSIONS, PEOPLE, PEOPLE.c.id == SESSIONS.c.person_id)
    .where(SESSIONS.c.digest == bindparam("digest"), SESSIONS.c.expires_at > bindparam("now"), PEOPLE.c.is_active)
)


@dataclass(frozen=True, kw_only=True)
class Session:
    """A session as its holder sees it."""

    id: str
    agent: str
    address: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


class Sessions:
    """The sessions of everybody. What a cookie holds is never kept, only its digest."""

    def __init__(self, records: Records, clock: Clock, audit: AuditLog) -> None:
        self._records = records
        self._clock = clock
        self._audit = audit

    def start(self, person: Person, *, agent: str, address: str, how: str, replacing: str = "") -> str:
        """A new session for somebody who has just shown who they are; gives what the cookie is to hold.

        The session that the browser had before, `replacing`, ends: a secret that was there before signing in is never
        one that is signed in.
        """
        secret, now = new_secret(), self._clock()
        with self._records.write() as connection:
            # Not in the moment of deactivation: the look-up and the session are one transaction.
            is_active = connection.scalar(select(PEOPLE.c.is_active).where(PEOPLE.c.id == person.id))
            if not is_active:
                raise NotFoundError("There is no such person.")
            if replacing:
                connection.execute(delete(SESSIONS).where(SESSIONS.c.digest == digest_of(replacing)))
            connection.execute(delete(SESSIONS).where(SESSIONS.c.expires_at <= now))
            connection.execute(
                SESSIONS.insert().values(
                    id=new_id(),
                    digest=digest_of(secret),
                    person_id=person.id,
                    csrf=new_secret(),
                    agent=agent[:300],
                    address=address[:64],
                    created_at=now,
                    seen_at=now,
                    expires_at=now + timedelta(days=DAYS),
                )
            )
            connection.execute(update(PEOPLE).where(PEOPLE.c.id == person.id).values(signed_in_at=now))
            self._audit.record(connection, as_actor(person), "person.signed-in", person.shown, {"how": how})
        return secret

    def actor(self, secret: str) -> Actor | None:
        """Who holds this session, as they are now; None where it has ended, or they are no longer let in."""
        now = self._clock()
        with self._records.read() as connection:
            row = connection.execute(_HOLDER, {"digest": digest_of(secret), "now": now}).first()
        if row is None:
            return None
        if now - row.seen_at >= _SEEN_EVERY:
            with self._records.write() as connection:
                connection.execute(update(SESSIONS).where(SESSIONS.c.id == row.session).values(seen_at=now))
        return Actor(
            id=row.id,
            name=row.name,
            email=row.email,
            role=Role(row.role),
            sees_personal_data=row.sees_personal_data,
            via="session",
            csrf=row.csrf,
            session=row.session,
        )

    def networks_of(self, email: str) -> frozenset[str]:
        """The networks that the person of an e-mail address has signed in from, as long as their sessions are kept."""
        query = (
            select(SESSIONS.c.address)
            .join_from(SESSIONS, PEOPLE, PEOPLE.c.id == SESSIONS.c.person_id)
            .where(PEOPLE.c.email_key == key_of(email))
        )
        with self._records.read() as connection:
            return frozenset(network_of(address) for address in connection.scalars(query))

    def of(self, actor: Actor) -> list[Session]:
        """The actor's own sessions, the newest first."""
        mine = (SESSIONS.c.person_id == actor.id) & (SESSIONS.c.expires_at > self._clock())
        with self._records.read() as connection:
            rows = connection.execute(select(SESSIONS).where(mine).order_by(SESSIONS.c.created_at.desc())).all()
        return [
            Session(
                id=row.id,
                agent=row.agent,
                address=row.address,
                created_at=row.created_at,
                seen_at=row.seen_at,
                expires_at=row.expires_at,
            )
            for row in rows
        ]

    def end(self, actor: Actor, id: str) -> None:
        """End one of the actor's own sessions."""
        with self._records.write() as connection:
            mine = (SESSIONS.c.person_id == actor.id) & (SESSIONS.c.id == id)
            if not connection.execute(delete(SESSIONS).where(mine)).rowcount:
                raise NotFoundError("There is no such session.")
            action = "person.signed-out" if id == actor.session else "session.ended"
            self._audit.record(connection, actor, action, actor.email)

    def end_others(self, actor: Actor) -> None:
        """End all of the actor's sessions but this one."""
        with self._records.write() as connection:
            others = (SESSIONS.c.person_id == actor.id) & (SESSIONS.c.id != actor.session)
            ended = connection.execute(delete(SESSIONS).where(others)).rowcount
            self._audit.record(connection, actor, "session.others-ended", actor.email, {"sessions": ended})
