"""API tokens: shown once, kept as a digest, narrowed to some permissions, and never more than their maker may."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update

from coterie.accounts.audit import AuditLog
from coterie.accounts.roles import LOCAL_ID, Actor, Permission, Role, rule_of
from coterie.accounts.secret import digest_of, new_id, new_secret
from coterie.accounts.tables import PEOPLE, TOKENS
from coterie.core.errors import ForbiddenError, InvalidInputError, NotFoundError
from coterie.core.time import Clock
from coterie.records.database import Records

PREFIX = "cot_"
MAX_NAME = 100
MAX_DAYS = 3650
_HINT = 4
_USED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Token:
    """A token as it is listed. `by` is whose it is; `hint` the end of it."""

    id: str
    name: str
    hint: str
    scopes: tuple[Permission, ...]
    sees_personal_data: bool
    by: str
    created_at: datetime
    expires_at: datetime | None
    used_at: datetime | None
    is_expired: bool


class Tokens:
    """The tokens of the workspace."""

    def __init__(self, records: Records, clock: Clock, audit: AuditLog) -> None:
        self._records = records
        self._clock = clock
        self._audit = audit

    def make(
        self,
        actor: Actor,
        *,
        name: str,
        scopes: Collection[Permission],
        sees_personal_data: bool = False,
        days: int | None = 90,
    ) -> str:
        """A new token, which is told this once. `days` is how long it is good; None for ever."""
        actor.require(Permission.MANAGE_TOKENS)
        called = " ".join(name.split())
        if not called or len(called) > MAX_NAME:
            raise InvalidInputError(f"A token's name has 1 to {MAX_NAME} characters.")
        if not scopes:
            raise InvalidInputError("A token needs one permission at least.")
        if days is not None and not 1 <= days <= MAX_DAYS:
            raise InvalidInputError(f"A token is good for 1 to {MAX_DAYS} days.")
        for scope in scopes:
            if not rule_of(scope).in_tokens:
                raise InvalidInputError(f"No token may have this permission: {scope.value}.")
            actor.require(scope)
        if sees_personal_data and not actor.sees_personal_data:
            raise ForbiddenError("You don't see personal data, so a token of yours can't either.")
        secret, now = new_secret(PREFIX), self._clock()
        with self._records.write() as connection:
            connection.execute(
                TOKENS.insert().values(
                    id=new_id(),
                    digest=digest_of(secret),
                    name=called,
                    hint=secret[-_HINT:],
                    scopes=" ".join(sorted(scope.value for scope in set(scopes))),
                    sees_personal_data=sees_personal_data,
                    person_id=actor.id,
                    created_at=now,
                    expires_at=None if days is None else now + timedelta(days=days),
                )
            )
            details = {
                "permissions": sorted(scope.value for scope in set(scopes)),
                "personal_data": sees_personal_data,
                "days": days,
            }
            self._audit.record(connection, actor, "token.made", called, details)
        return secret

    def good(self, actor: Actor) -> list[Token]:
        """All that weren't revoked, the newest first."""
        actor.require(Permission.MANAGE_TOKENS)
        now = self._clock()
        query = (
            select(TOKENS, PEOPLE.c.name.label("by"))
            .join_from(TOKENS, PEOPLE, PEOPLE.c.id == TOKENS.c.person_id, isouter=True)
            .where(TOKENS.c.revoked_at.is_(None))
            .order_by(TOKENS.c.created_at.desc())
        )
        with self._records.read() as connection:
            return [
                Token(
                    id=row.id,
                    name=row.name,
                    hint=row.hint,
                    scopes=tuple(sorted(_scopes(row), key=lambda one: list(Permission).index(one))),
                    sees_personal_data=row.sees_personal_data,
                    by=row.by or "",
                    created_at=row.created_at,
                    expires_at=row.expires_at,
                    used_at=row.used_at,
                    is_expired=row.expires_at is not None and row.expires_at <= now,
                )
                for row in connection.execute(query)
            ]

    def revoke(self, actor: Actor, id: str) -> None:
        """Make a token useless, for good."""
        actor.require(Permission.MANAGE_TOKENS)
        with self._records.write() as connection:
            row = connection.execute(select(TOKENS).where(TOKENS.c.id == id, TOKENS.c.revoked_at.is_(None))).first()
            if row is None:
                raise NotFoundError("There is no such token.")
            connection.execute(update(TOKENS).where(TOKENS.c.id == id).values(revoked_at=self._clock()))
            self._audit.record(connection, actor, "token.revoked", row.name)

    def actor(self, secret: str, *, allows_local: bool = False) -> Actor | None:
        """Who acts with this token; None unless it is good. It may what both the token and its maker may now.

        `allows_local`: tokens of the one who sits at a server without sign-in are good, as they are while it has none.
        """
        if not secret.startswith(PREFIX):
            return None
        now = self._clock()
        query = (
            select(TOKENS, PEOPLE.c.email, PEOPLE.c.role, PEOPLE.c.is_active, PEOPLE.c.sees_personal_data.label("sees"))
            .join_from(TOKENS, PEOPLE, PEOPLE.c.id == TOKENS.c.person_id, isouter=True)
            .where(TOKENS.c.digest == digest_of(secret), TOKENS.c.revoked_at.is_(None))
        )
        with self._records.read() as connection:
            row = connection.execute(query).first()
        if row is None or (row.expires_at is not None and row.expires_at <= now):
            return None
        is_local = row.person_id == LOCAL_ID and allows_local
        if not is_local and not row.is_active:
            return None
        if row.used_at is None or now - row.used_at >= _USED_EVERY:
            with self._records.write() as connection:
                connection.execute(update(TOKENS).where(TOKENS.c.id == row.id).values(used_at=now))
        return Actor(
            id=row.person_id,
            name=row.name,
            email=row.email or "",
            role=Role.OWNER if is_local else Role(row.role),
            sees_personal_data=row.sees_personal_data and (is_local or row.sees),
            via="token",
            scopes=frozenset(_scopes(row)),
        )


def _scopes(row: Row[Any]) -> list[Permission]:
    known = {permission.value: permission for permission in Permission}
    return [known[name] for name in row.scopes.split() if name in known]
