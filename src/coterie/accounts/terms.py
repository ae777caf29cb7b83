"""The terms of building audiences with AI. Generation is off until an owner accepts them, and again once one withdraws.

The text has a version; when it changes, it is accepted anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from coterie.accounts.audit import AuditLog
from coterie.accounts.roles import Actor, Permission
from coterie.accounts.tables import TERMS
from coterie.core.errors import TermsNotAcceptedError
from coterie.core.time import Clock
from coterie.records.database import Records

VERSION = "2026-11"

TEXT: tuple[tuple[str, str], ...] = (
    (
        "What it does",
        (
            "Descriptions in English are turned into conditions of an audience. Nothing is saved, computed or sent on "
            "because of a description: a person looks at the conditions, changes them and decides."
        ),
    ),
    (
        "What is read",
        (
            "The description, and what this space holds: the names of its events, properties, traits and audiences, "
            "with their types, how recently they came in, and frequent values."
        ),
    ),
    (
        "Where it goes",
        (
            "The embedded generator works on this server and needs no network: nothing leaves. If somebody sets up a "
            "language model of another provider, descriptions and the names above go to that provider, and the "
            "settings say so before."
        ),
    ),
    (
        "What it gets wrong",
        (
            "A description can be misunderstood. Each condition shows the words that it came from, and words that were "
            "not used are marked. Whoever uses an audience is answerable for whom it reaches."
        ),
    ),
    (
        "Personal data",
        "Leave personal and sensitive data out of descriptions; they are never needed.",
    ),
    (
        "Turning it off",
        "The feature is optional. An owner can withdraw at any time; audiences that were built stay as they are.",
    ),
)
"""The terms, as headings and paragraphs."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Whether the terms are accepted, and who last said so or the contrary. `version` is the one they spoke of."""

    is_accepted: bool
    version: str
    by: str
    at: datetime | None

    @property
    def is_outdated(self) -> bool:
        """Whether an earlier version was accepted, and not this one."""
        return not self.is_accepted and self.version not in ("", VERSION)


class Terms:
    """What was said about the terms."""

    def __init__(self, records: Records, clock: Clock, audit: AuditLog) -> None:
        self._records = records
        self._clock = clock
        self._audit = audit

    def standing(self) -> Standing:
        """How it stands now."""
        with self._records.read() as connection:
            return _standing(connection)

    def require(self) -> None:
        """Raises TermsNotAcceptedError unless the terms of this version are accepted."""
        if not self.standing().is_accepted:
            raise TermsNotAcceptedError

    def accept(self, actor: Actor | None) -> None:
        """Turn generation on; an actor of None is the operator. Accepting twice is accepting."""
        self._say(actor, accepted=True)

    def withdraw(self, actor: Actor | None) -> None:
        """Turn generation off."""
        self._say(actor, accepted=False)

    def _say(self, actor: Actor | None, *, accepted: bool) -> None:
        if actor is not None:
            actor.require(Permission.ACCEPT_TERMS)
        with self._records.write() as connection:
            if _standing(connection).is_accepted == accepted:
                return
            connection.execute(
                TERMS.insert().values(
                    version=VERSION,
                    is_accepted=accepted,
                    person_id=actor.id if actor else "system",
                    person_name=(actor.email or actor.name) if actor else "the operator of this server",
                    at=self._clock(),
                )
            )
            action = "terms.accepted" if accepted else "terms.withdrawn"
            self._audit.record(connection, actor, action, f"AI terms, version {VERSION}")


_LAST = select(TERMS).order_by(TERMS.c.number.desc()).limit(1)


def _standing(connection: Connection) -> Standing:
    row = connection.execute(_LAST).first()
    if row is None:
        return Standing(is_accepted=False, version="", by="", at=None)
    return Standing(
        is_accepted=row.is_accepted and row.version == VERSION, version=row.version, by=row.person_name, at=row.at
    )
