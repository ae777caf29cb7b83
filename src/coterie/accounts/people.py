"""People: who they are, their roles and passwords, and who may change them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.exc import IntegrityError

from coterie.accounts import passwords
from coterie.accounts.audit import AuditLog
from coterie.accounts.emails import key_of, proper_email
from coterie.accounts.roles import Actor, Permission, Role, role_info
from coterie.accounts.secret import new_id
from coterie.accounts.tables import PEOPLE, SESSIONS
from coterie.core.errors import ConflictError, ForbiddenError, InvalidInputError, NotFoundError
from coterie.core.time import Clock
from coterie.records.database import Records

MAX_NAME = 100


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody with an account."""

    id: str
    email: str
    name: str
    role: Role
    sees_personal_data: bool
    has_password: bool
    is_active: bool
    created_at: datetime
    signed_in_at: datetime | None

    @property
    def shown(self) -> str:
        """The person in one line."""
        return f"{self.name} ({self.email})"


class People:
    """The people of the workspace."""

    def __init__(self, records: Records, clock: Clock, audit: AuditLog) -> None:
        self._records = records
        self._clock = clock
        self._audit = audit

    # Reading ----------------------------------------------------------------------------------------------------------

    def exist(self) -> bool:
        """Whether there is anybody yet."""
        with self._records.read() as connection:
            return connection.execute(select(PEOPLE.c.id).limit(1)).first() is not None

    def everyone(self) -> list[Person]:
        """Everybody: the active ones first, by role and name."""
        order = {role: index for index, role in enumerate(Role)}
        with self._records.read() as connection:
            found = [person_of(row) for row in connection.execute(select(PEOPLE))]
        return sorted(found, key=lambda one: (not one.is_active, order[one.role], one.name.lower(), one.email))

    def owners(self) -> list[Person]:
        """The active owners: those who can accept terms and give roles."""
        return [person for person in self.everyone() if person.is_active and person.role is Role.OWNER]

    def get(self, id: str) -> Person:
        """One person. Raises NotFoundError."""
        with self._records.read() as connection:
            return _found(connection, id)

    def by_email(self, email: str) -> Person:
        """The person with this address. Raises NotFoundError."""
        with self._records.read() as connection:
            row = connection.execute(select(PEOPLE).where(PEOPLE.c.email_key == key_of(email))).first()
        if row is None:
            raise NotFoundError("Nobody has this e-mail address.")
        return person_of(row)

    def with_password(self, email: str, password: str) -> Person | None:
        """The active person whose address and password these are. Takes as long for an address that nobody has."""
        with self._records.read() as connection:
            row = connection.execute(select(PEOPLE).where(PEOPLE.c.email_key == key_of(email))).first()
        is_right = passwords.is_right(password, row.password_hash if row is not None else None)
        if row is None or not is_right or not row.is_active:
            return None
        if passwords.is_outdated(row.password_hash):
            kept = passwords.hashed(password)
            with self._records.write() as connection:
                same = (PEOPLE.c.id == row.id) & (PEOPLE.c.password_hash == row.password_hash)
                connection.execute(update(PEOPLE).where(same).values(password_hash=kept))
        return person_of(row)

    # Coming -----------------------------------------------------------------------------------------------------------

    def add_first_owner(self, *, email: str, name: str, password: str) -> Person:
        """The owner whom the first run makes. Raises ConflictError once there is anybody."""
        address, called = proper_email(email), proper_name(name)
        passwords.check_new(password, email=address, name=called)
        kept = passwords.hashed(password)
        with self._records.write() as connection:
            if connection.execute(select(PEOPLE.c.id).limit(1)).first() is not None:
                raise ConflictError("This workspace has an owner already.", next_step="Sign in, or ask for an invite.")
            person = self.insert(
                connection, email=address, name=called, role=Role.OWNER, sees_personal_data=True, password_hash=kept
            )
            self._audit.record(connection, as_actor(person), "workspace.set-up", person.shown)
        return person

    def add(
        self,
        actor: Actor | None,
        *,
        email: str,
        name: str,
        role: Role,
        sees_personal_data: bool = False,
        password: str | None = None,
    ) -> Person:
        """Somebody new; without a password they sign in with OpenID Connect. An actor of None is the operator."""
        address, called = proper_email(email), proper_name(name)
        check_grant(actor, role, sees_personal_data=sees_personal_data)
        kept = None
        if password is not None:
            passwords.check_new(password, email=address, name=called)
            kept = passwords.hashed(password)
        with self._records.write() as connection:
            person = self.insert(
                connection,
                email=address,
                name=called,
                role=role,
                sees_personal_data=sees_personal_data,
                password_hash=kept,
                created_by=actor.id if actor else "system",
            )
            details = {"role": role.value, "personal_data": sees_personal_data}
            self._audit.record(connection, actor, "person.added", person.shown, details)
        return person

    def insert(
        self,
        connection: Connection,
        *,
        email: str,
        name: str,
        role: Role,
        sees_personal_data: bool,
        password_hash: str | None = None,
        created_by: str = "system",
        identity: tuple[str, str] | None = None,
    ) -> Person:
        """The row of somebody new, in the caller's transaction. Raises ConflictError where the address is taken."""
        values: dict[str, Any] = {
            "id": new_id(),
            "email": email,
            "email_key": key_of(email),
            "name": name,
            "role": role.value,
            "sees_personal_data": sees_personal_data,
            "password_hash": password_hash,
            "is_active": True,
            "oidc_issuer": identity[0] if identity else None,
            "oidc_subject": identity[1] if identity else None,
            "created_at": self._clock(),
            "created_by": created_by,
            "signed_in_at": None,
        }
        try:
            connection.execute(PEOPLE.insert().values(values))
        except IntegrityError:
            raise ConflictError(
                "Somebody has this e-mail address already.", next_step="They can sign in, or use another address."
            ) from None
        return _found(connection, values["id"])

    # Changing others --------------------------------------------------------------------------------------------------

    def set_role(self, actor: Actor | None, id: str, role: Role) -> Person:
        """Give a person another role. The last owner keeps theirs."""
        return self.change(actor, id, role=role, sees_personal_data=None)

    def change(self, actor: Actor | None, id: str, *, role: Role, sees_personal_data: bool | None) -> Person:
        """Another role, and another say about personal data where it isn't None: both of them, or neither."""
        with self._records.write() as connection:
            person = self._set_role(connection, actor, _found(connection, id), role)
            if sees_personal_data is None:
                return person
            return self._set_personal_data(connection, actor, person, sees=sees_personal_data)

    def set_personal_data(self, actor: Actor | None, id: str, *, sees: bool) -> Person:
        """Let a person see personal data, or mask them."""
        with self._records.write() as connection:
            return self._set_personal_data(connection, actor, _found(connection, id), sees=sees)

    def set_active(self, actor: Actor | None, id: str, *, is_active: bool) -> Person:
        """Deactivate a person, whose sessions end and whose tokens stop at once, or let them in again."""
        with self._records.write() as connection:
            person = _found(connection, id)
            _check_target(actor, person)
            if person.is_active == is_active:
                return person
            if actor is not None and actor.id == id:
                raise ConflictError("You can't deactivate yourself.", next_step="Ask another owner or admin.")
            if not is_active:
                _keep_an_owner(connection, person)
                connection.execute(delete(SESSIONS).where(SESSIONS.c.person_id == id))
            action = "person.reactivated" if is_active else "person.deactivated"
            return self._change(connection, actor, person, action, is_active=is_active)

    def reset_password(self, actor: Actor | None, id: str, password: str) -> None:
        """Set another's password, for operators; all their sessions end."""
        person = self.get(id)
        passwords.check_new(password, email=person.email, name=person.name)
        kept = passwords.hashed(password)
        with self._records.write() as connection:
            connection.execute(delete(SESSIONS).where(SESSIONS.c.person_id == id))
            connection.execute(update(PEOPLE).where(PEOPLE.c.id == id).values(password_hash=kept))
            self._audit.record(connection, actor, "person.password-reset", person.shown)

    # Changing oneself -------------------------------------------------------------------------------------------------

    def rename(self, actor: Actor, name: str) -> None:
        """Another name for oneself."""
        called = proper_name(name)
        with self._records.write() as connection:
            person = _found(connection, actor.id)
            if person.name != called:
                self._change(connection, actor, person, "person.renamed", name=called)

    def change_password(self, actor: Actor, *, old: str, new: str) -> None:
        """Another password for oneself. All other sessions end."""
        with self._records.read() as connection:
            row = connection.execute(select(PEOPLE).where(PEOPLE.c.id == actor.id)).first()
        if row is None:
            raise NotFoundError("There is no account for this.", next_step="Sign in with an account of your own.")
        if row.password_hash is not None and not passwords.is_right(old, row.password_hash):
            raise WrongPasswordError
        passwords.check_new(new, email=row.email, name=row.name)
        kept = passwords.hashed(new)
        with self._records.write() as connection:
            others = (SESSIONS.c.person_id == actor.id) & (SESSIONS.c.id != actor.session)
            connection.execute(delete(SESSIONS).where(others))
            connection.execute(update(PEOPLE).where(PEOPLE.c.id == actor.id).values(password_hash=kept))
            self._audit.record(connection, actor, "person.password-changed", person_of(row).shown)

    def _set_role(self, connection: Connection, actor: Actor | None, person: Person, role: Role) -> Person:
        check_grant(actor, role)
        _check_target(actor, person)
        if person.role is role:
            return person
        if role is not Role.OWNER:
            _keep_an_owner(connection, person)
        return self._change(
            connection, actor, person, "person.role-changed", role=role.value, details={"from": person.role.value}
        )

    def _set_personal_data(self, connection: Connection, actor: Actor | None, person: Person, *, sees: bool) -> Person:
        if actor is not None:
            actor.require(Permission.GRANT_PERSONAL_DATA)
        if person.sees_personal_data == sees:
            return person
        return self._change(connection, actor, person, "person.personal-data-changed", sees_personal_data=sees)

    def _change(
        self,
        connection: Connection,
        actor: Actor | None,
        person: Person,
        action: str,
        *,
        details: Mapping[str, object] | None = None,
        **values: object,
    ) -> Person:
        connection.execute(update(PEOPLE).where(PEOPLE.c.id == person.id).values(values))
        self._audit.record(connection, actor, action, person.shown, {**values, **(details or {})})
        return _found(connection, person.id)


class WrongPasswordError(InvalidInputError):
    """The password that somebody gave to show that it is them isn't theirs."""

    def __init__(self) -> None:
        super().__init__("That is not your present password.")


# Rules ----------------------------------------------------------------------------------------------------------------


def check_grant(actor: Actor | None, role: Role, *, sees_personal_data: bool = False) -> None:
    """Raises ForbiddenError where the actor may not hand out this role, or the sight of personal data."""
    if actor is None:
        return
    actor.require(Permission.MANAGE_OWNERS if role is Role.OWNER else Permission.MANAGE_PEOPLE)
    if sees_personal_data:
        actor.require(Permission.GRANT_PERSONAL_DATA)


def _check_target(actor: Actor | None, person: Person) -> None:
    if actor is None:
        return
    actor.require(Permission.MANAGE_OWNERS if person.role is Role.OWNER else Permission.MANAGE_PEOPLE)


def _keep_an_owner(connection: Connection, person: Person) -> None:
    """Raises ForbiddenError where this is the last owner. Called in the transaction that would take them away."""
    if person.role is not Role.OWNER or not person.is_active:
        return
    # Locked, where a database lets several write at once: two owners could take each other away.
    owners = select(PEOPLE.c.id).where(PEOPLE.c.role == Role.OWNER.value, PEOPLE.c.is_active).with_for_update()
    if not set(connection.scalars(owners)) - {person.id}:
        raise ForbiddenError(
            f"{person.name} is the last {role_info(Role.OWNER).label.lower()}.", next_step="Make another owner first."
        )


def proper_name(text: str) -> str:
    """A person's name in one line. Raises InvalidInputError for none, or a very long one."""
    name = " ".join("".join(c if unicodedata.category(c)[0] != "C" else " " for c in text).split())
    if not name:
        raise InvalidInputError("A name is needed.")
    if len(name) > MAX_NAME:
        raise InvalidInputError(f"A name has {MAX_NAME} characters at most.")
    return name


def as_actor(person: Person) -> Actor:
    """The person as the one who acts, where they have no session yet."""
    return Actor(
        id=person.id,
        name=person.name,
        email=person.email,
        role=person.role,
        sees_personal_data=person.sees_personal_data,
        via="session",
    )


def person_of(row: Row[Any]) -> Person:
    """A row of the table as a person."""
    return Person(
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        sees_personal_data=row.sees_personal_data,
        has_password=row.password_hash is not None,
        is_active=row.is_active,
        created_at=row.created_at,
        signed_in_at=row.signed_in_at,
    )


def _found(connection: Connection, id: str) -> Person:
    row = connection.execute(select(PEOPLE).where(PEOPLE.c.id == id)).first()
    if row is None:
        raise NotFoundError("There is no such person.")
    return person_of(row)
