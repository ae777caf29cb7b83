"""Accounts over a database in memory's stead, a clock that is set, and passwords that cost little."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from coterie.accounts import passwords
from coterie.accounts.accounts import Accounts
from coterie.accounts.people import Person, as_actor
from coterie.accounts.roles import Actor, Role
from coterie.records.database import open_records

PASSWORD = "purple tractor lemon"


class Clock:
    """A clock that goes on only when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 15, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", hasher)
    monkeypatch.setattr(passwords, "_NOBODYS", hasher.hash("nobody"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(records_place: Path | str, clock: Clock) -> Iterator[Accounts]:
    with open_records(records_place) as records:
        yield Accounts.over(records, clock)


@pytest.fixture
def owner(accounts: Accounts) -> Actor:
    """The first owner."""
    return as_actor(accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=PASSWORD))


def add(accounts: Accounts, name: str, role: Role, **more: bool) -> Person:
    """Somebody more."""
    return accounts.people.add(None, email=f"{name}@example.com", name=name, role=role, password=PASSWORD, **more)


@pytest.fixture
def admin(accounts: Accounts, owner: Actor) -> Actor:
    return as_actor(add(accounts, "adam", Role.ADMIN))


@pytest.fixture
def user(accounts: Accounts, owner: Actor) -> Actor:
    return as_actor(add(accounts, "uma", Role.USER))
