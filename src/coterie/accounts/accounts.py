"""All that there is about people, put together over one database."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from coterie.accounts.attempts import (
    PER_ACCOUNT,
    PER_ACCOUNT_OF_STRANGERS,
    PER_ADDRESS,
    Attempts,
    network_of,
)
from coterie.accounts.audit import AuditLog
from coterie.accounts.emails import key_of
from coterie.accounts.invites import Invites
from coterie.accounts.people import People, Person
from coterie.accounts.provider import Provider
from coterie.accounts.sessions import Sessions
from coterie.accounts.tables import PEOPLE
from coterie.accounts.terms import Terms
from coterie.accounts.tokens import Tokens
from coterie.core.errors import InvalidInputError
from coterie.core.time import Clock
from coterie.records.database import Records
from coterie.settings import OidcSettings


class WrongCredentialsError(InvalidInputError):
    """The address and password are no account's. Which of the two was wrong isn't told."""

    def __init__(self) -> None:
        super().__init__(
            "This e-mail address and password don't belong together.",
            next_step="If you forgot your password, ask the operator of this server to reset it.",
        )


@dataclass(frozen=True, kw_only=True)
class Accounts:
    """People, and what belongs to them."""

    people: People
    sessions: Sessions
    invites: Invites
    tokens: Tokens
    terms: Terms
    audit: AuditLog
    attempts: Attempts
    records: Records
    provider: Provider | None = None

    @classmethod
    def over(cls, records: Records, clock: Clock, oidc: OidcSettings | None = None) -> Accounts:
        """The accounts of a database."""
        audit = AuditLog(records, clock)
        people = People(records, clock, audit)
        return cls(
            people=people,
            sessions=Sessions(records, clock, audit),
            invites=Invites(records, clock, audit, people),
            tokens=Tokens(records, clock, audit),
            terms=Terms(records, clock, audit),
            audit=audit,
            attempts=Attempts(clock),
            records=records,
            provider=Provider(oidc, records, clock, audit=audit) if oidc else None,
        )

    def sign_in(self, *, email: str, password: str, address: str) -> Person:
        """The person who signs in. Raises WrongCredentialsError, or TooManyAttemptsError without looking at all."""
        network = network_of(address)
        of_account = f"account {key_of(email)[:300]}"
        of_both = f"{of_account} from {network}"
        keys = [(f"address {network}", PER_ADDRESS), (of_both, PER_ACCOUNT)]
        if network not in self.sessions.networks_of(email):
            keys.append((of_account, PER_ACCOUNT_OF_STRANGERS))
        self.attempts.take(*keys)
        person = self.people.with_password(email, password)
        if person is None:
            with self.records.write() as connection:
                # Only an address that somebody has: into the field of a form one may also type a password by mistake.
                known = connection.scalar(select(PEOPLE.c.email).where(PEOPLE.c.email_key == key_of(email)))
                self.audit.record(connection, None, "sign-in.failed", known or "")
            raise WrongCredentialsError
        self.attempts.forgive(of_both)
        self.attempts.forgive(of_account)
        return person
