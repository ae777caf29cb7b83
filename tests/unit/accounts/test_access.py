"""Sessions, invites, tokens, terms, and the audit log."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from coterie.accounts.accounts import Accounts
from coterie.accounts.people import as_actor
from coterie.accounts.roles import Actor, Permission, Role, local_actor
from coterie.core.errors import (
    ConflictError,
    CoterieError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    TermsNotAcceptedError,
)
from postgresql import on_both
from unit.accounts.conftest import PASSWORD, Clock, add

# Sessions -------------------------------------------------------------------------------------------------------------


def test_a_session_ends_after_seven_days(accounts: Accounts, owner: Actor, clock: Clock) -> None:
    secret = accounts.sessions.start(accounts.people.get(owner.id), agent="x", address="y", how="password")
    clock.pass_(days=7, seconds=-1)
    actor = accounts.sessions.actor(secret)
    assert actor is not None
    assert (actor.id, actor.via, bool(actor.csrf)) == (owner.id, "session", True)
    (listed,) = accounts.sessions.of(actor)
    assert listed.seen_at == clock.now
    clock.pass_(seconds=1)
    assert accounts.sessions.actor(secret) is None
    assert accounts.sessions.of(actor) == []


def test_what_was_there_before_signing_in_is_no_session_afterwards(accounts: Accounts, owner: Actor) -> None:
    person = accounts.people.get(owner.id)
    before = accounts.sessions.start(person, agent="", address="", how="password")
    after = accounts.sessions.start(person, agent="", address="", how="password", replacing=before)
    assert after != before
    assert accounts.sessions.actor(before) is None
    for guess in ("", "x", listed_id(accounts, owner), "\ud800"):
        assert accounts.sessions.actor(guess) is None


def listed_id(accounts: Accounts, actor: Actor) -> str:
    return accounts.sessions.of(actor)[0].id


def test_one_ends_ones_own_sessions_only(accounts: Accounts, owner: Actor, user: Actor) -> None:
    accounts.sessions.start(accounts.people.get(owner.id), agent="", address="", how="password")
    with pytest.raises(NotFoundError):
        accounts.sessions.end(user, listed_id(accounts, owner))
    accounts.sessions.end(owner, listed_id(accounts, owner))
    assert accounts.sessions.of(owner) == []


def test_a_deactivated_person_gets_no_session(accounts: Accounts, owner: Actor, user: Actor) -> None:
    person = accounts.people.get(user.id)
    accounts.people.set_active(owner, user.id, is_active=False)
    with pytest.raises(NotFoundError):
        accounts.sessions.start(person, agent="", address="", how="password")


# Invites --------------------------------------------------------------------------------------------------------------


def join(accounts: Accounts, secret: str, email: str = "new@example.com") -> Role:
    return accounts.invites.accept(secret, email=email, name="New", password=PASSWORD).role


@on_both
def test_an_invite_lets_in_one(accounts: Accounts, owner: Actor) -> None:
    secret = accounts.invites.make(owner, role=Role.USER, sees_personal_data=True, note=" For  Eve ")
    assert [(one.note, one.by) for one in accounts.invites.open()] == [("For Eve", "Ada")]

    def try_to(number: int) -> bool:
        try:
            join(accounts, secret, f"n{number}@example.com")
        except NotFoundError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(try_to, range(6))) == [False] * 5 + [True]
    (new,) = [person for person in accounts.people.everyone() if person.id != owner.id]
    assert (new.role, new.sees_personal_data) == (Role.USER, True)
    assert accounts.invites.open() == []


def test_a_taken_address_uses_no_invite_up(accounts: Accounts, owner: Actor) -> None:
    secret = accounts.invites.make(owner, role=Role.USER, sees_personal_data=False)
    with pytest.raises(ConflictError):
        join(accounts, secret, "ada@example.com")
    assert join(accounts, secret) is Role.USER


def test_invites_expire_and_are_taken_back(accounts: Accounts, owner: Actor, clock: Clock) -> None:
    old = accounts.invites.make(owner, role=Role.USER, sees_personal_data=False)
    clock.pass_(days=7)
    back = accounts.invites.make(owner, role=Role.USER, sees_personal_data=False)
    (listed,) = accounts.invites.open()
    accounts.invites.revoke(owner, listed.id)
    for secret in (old, back, "", "%", listed.id):
        with pytest.raises(NotFoundError):
            accounts.invites.look(secret)
        with pytest.raises(NotFoundError):
            join(accounts, secret)


def test_an_invite_gives_no_more_than_its_maker_may_now(accounts: Accounts, owner: Actor, admin: Actor) -> None:
    by_admin = accounts.invites.make(admin, role=Role.ADMIN, sees_personal_data=False)
    other = add(accounts, "olga", Role.OWNER)
    by_other = accounts.invites.make(as_actor(other), role=Role.OWNER, sees_personal_data=False)
    accounts.people.set_role(owner, admin.id, Role.USER)
    accounts.people.set_active(owner, other.id, is_active=False)
    for secret in (by_admin, by_other):
        with pytest.raises(NotFoundError):
            join(accounts, secret)


def test_an_admin_takes_no_owners_invite_back(accounts: Accounts, owner: Actor, admin: Actor) -> None:
    accounts.invites.make(owner, role=Role.OWNER, sees_personal_data=False)
    with pytest.raises(ForbiddenError):
        accounts.invites.revoke(admin, accounts.invites.open()[0].id)


# Tokens ---------------------------------------------------------------------------------------------------------------


def test_a_token_may_what_it_and_its_maker_may(accounts: Accounts, owner: Actor) -> None:
    other = as_actor(add(accounts, "olga", Role.OWNER, sees_personal_data=True))
    secret = accounts.tokens.make(
        other, name="Nightly", scopes={Permission.VIEW, Permission.EDIT_SPACE}, sees_personal_data=True
    )
    token = accounts.tokens.actor(secret)
    assert token is not None
    assert (token.via, token.sees_personal_data, token.csrf) == ("token", True, "")
    assert [permission for permission in Permission if token.may(permission)] == [
        Permission.VIEW,
        Permission.EDIT_SPACE,
    ]
    accounts.people.set_personal_data(owner, other.id, sees=False)
    accounts.people.set_role(owner, other.id, Role.USER)
    token = accounts.tokens.actor(secret)
    assert token is not None
    assert not token.sees_personal_data
    assert [permission for permission in Permission if token.may(permission)] == [Permission.VIEW]


@on_both
def test_tokens_end(accounts: Accounts, owner: Actor, clock: Clock) -> None:
    brief = accounts.tokens.make(owner, name="brief", scopes={Permission.VIEW}, days=1)
    lasting = accounts.tokens.make(owner, name="lasting", scopes={Permission.VIEW}, days=None)
    clock.pass_(days=1)
    assert accounts.tokens.actor(brief) is None
    assert accounts.tokens.actor(lasting)
    shown = {token.name: token for token in accounts.tokens.good(owner)}
    assert shown["brief"].is_expired
    assert shown["lasting"].used_at == clock.now
    assert lasting.endswith(shown["lasting"].hint)
    accounts.tokens.revoke(owner, shown["lasting"].id)
    assert accounts.tokens.actor(lasting) is None
    for guess in ("", "cot_", "cot_%", lasting.lower(), "x" * 100_000):
        assert accounts.tokens.actor(guess) is None


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [
        ("", {Permission.VIEW}, 1),
        ("x" * 101, {Permission.VIEW}, 1),
        ("x", set(), 1),
        ("x", {Permission.MANAGE_PEOPLE}, 1),
        ("x", {Permission.MANAGE_TOKENS}, 1),
        ("x", {Permission.VIEW}, 0),
    ],
)
def test_tokens_that_cannot_be_made(
    accounts: Accounts, owner: Actor, name: str, scopes: set[Permission], days: int
) -> None:
    with pytest.raises(InvalidInputError):
        accounts.tokens.make(owner, name=name, scopes=scopes, days=days)


def test_tokens_of_a_server_without_sign_in_are_good_while_it_has_none(accounts: Accounts) -> None:
    secret = accounts.tokens.make(local_actor("x"), name="t", scopes={Permission.VIEW}, sees_personal_data=True)
    assert accounts.tokens.actor(secret) is None
    assert accounts.tokens.actor(secret, allows_local=True)


# Terms ----------------------------------------------------------------------------------------------------------------


def test_generation_is_off_until_an_owner_accepts_and_after_one_withdraws(
    accounts: Accounts, owner: Actor, admin: Actor, user: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = accounts.terms
    with pytest.raises(TermsNotAcceptedError):
        terms.require()
    for actor in (admin, user):
        with pytest.raises(ForbiddenError):
            terms.accept(actor)
    terms.accept(owner)
    terms.accept(owner)
    terms.require()
    assert (terms.standing().by, terms.standing().is_accepted) == ("ada@example.com", True)
    with pytest.raises(ForbiddenError):
        terms.withdraw(user)
    terms.withdraw(owner)
    with pytest.raises(TermsNotAcceptedError):
        terms.require()
    terms.accept(owner)
    monkeypatch.setattr("coterie.accounts.terms.VERSION", "2099-01")
    assert terms.standing().is_outdated
    with pytest.raises(TermsNotAcceptedError):
        terms.require()
    said = [entry.action for entry in accounts.audit.every() if entry.action.startswith("terms.")]
    assert said == ["terms.accepted", "terms.withdrawn", "terms.accepted"]


# The audit log --------------------------------------------------------------------------------------------------------


def test_every_deed_is_written_with_its_doer(accounts: Accounts, owner: Actor, user: Actor) -> None:
    accounts.people.set_role(owner, user.id, Role.ADMIN)
    entry = next(accounts.audit.every())
    assert (entry.actor_name, entry.action, entry.subject) == ("Ada", "person.role-changed", "uma (uma@example.com)")
    assert entry.details == {"role": "admin", "from": "user"}


@on_both
def test_a_deed_that_fails_is_not_written(accounts: Accounts, owner: Actor) -> None:
    before = len(list(accounts.audit.every()))
    with pytest.raises(CoterieError):
        accounts.people.set_role(owner, owner.id, Role.USER)

    def fail() -> None:
        with accounts.records.write() as connection:
            accounts.audit.record(connection, owner, "audience.deleted", "x")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert len(list(accounts.audit.every())) == before


@on_both
def test_the_log_is_read_by_pages_persons_and_actions(accounts: Accounts, owner: Actor) -> None:
    with accounts.records.write() as connection:
        for number in range(120):
            accounts.audit.record(connection, owner if number % 2 else None, f"deed.{number % 3}", f"{number}")
    first = accounts.audit.page()
    second = accounts.audit.page(before=first.before)
    assert [entry.subject for entry in first.entries[:2]] == ["119", "118"]
    assert second.entries[0].subject == "69"
    assert {entry.actor_id for entry in accounts.audit.every(actor_id=owner.id)} == {owner.id}
    assert len(list(accounts.audit.every(action="deed.1"))) == 40
    assert accounts.audit.page(actor_id="%").entries == ()
    assert "deed.1" in accounts.audit.actions()
    assert (owner.id, "Ada (ada@example.com)") in accounts.audit.actors()
