from concurrent.futures import ThreadPoolExecutor

import pytest

from coterie.accounts.accounts import Accounts, WrongCredentialsError
from coterie.accounts.emails import key_of, proper_email
from coterie.accounts.people import WrongPasswordError, as_actor, proper_name
from coterie.accounts.roles import Actor, Permission, Role
from coterie.core.errors import ConflictError, CoterieError, ForbiddenError, InvalidInputError, TooManyAttemptsError
from postgresql import on_both
from unit.accounts.conftest import PASSWORD, Clock, add


@on_both
def test_the_first_run_makes_one_owner_whoever_hurries(accounts: Accounts) -> None:
    def make(number: int) -> str:
        try:
            return accounts.people.add_first_owner(
                email=f"a{number}@example.com", name="A", password=PASSWORD
            ).role.value
        except ConflictError:
            return "late"

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(make, range(6))) == ["late"] * 5 + ["owner"]
    assert len(accounts.people.everyone()) == 1


@on_both
def test_an_address_is_one_persons(accounts: Accounts, owner: Actor) -> None:
    with pytest.raises(ConflictError):
        accounts.people.add(owner, email="ADA@Example.com", name="B", role=Role.USER)


# Roles ----------------------------------------------------------------------------------------------------------------


def test_an_admin_makes_nobody_an_owner_and_touches_none(accounts: Accounts, owner: Actor, admin: Actor) -> None:
    uma = add(accounts, "uma", Role.USER)
    people = accounts.people
    for forbidden in (
        lambda: people.set_role(admin, admin.id, Role.OWNER),
        lambda: people.set_role(admin, uma.id, Role.OWNER),
        lambda: people.set_role(admin, owner.id, Role.USER),
        lambda: people.set_role(admin, owner.id, Role.OWNER),
        lambda: people.set_active(admin, owner.id, is_active=False),
        lambda: people.set_personal_data(admin, admin.id, sees=True),
        lambda: people.change(admin, uma.id, role=Role.READ_ONLY, sees_personal_data=True),
        lambda: people.add(admin, email="x@example.com", name="X", role=Role.OWNER),
        lambda: people.add(admin, email="x@example.com", name="X", role=Role.USER, sees_personal_data=True),
        lambda: accounts.invites.make(admin, role=Role.OWNER, sees_personal_data=False),
        lambda: accounts.invites.make(admin, role=Role.USER, sees_personal_data=True),
        lambda: accounts.tokens.make(admin, name="x", scopes={Permission.VIEW}),
        lambda: accounts.terms.accept(admin),
    ):
        with pytest.raises(ForbiddenError):
            forbidden()
    # Neither half of a refused change is there.
    assert people.get(uma.id).role is Role.USER
    assert people.set_role(admin, uma.id, Role.ADMIN).role is Role.ADMIN


@pytest.mark.parametrize("role", [Role.USER, Role.READ_ONLY])
def test_others_manage_nobody(accounts: Accounts, owner: Actor, role: Role) -> None:
    me = as_actor(add(accounts, "me", role))
    for forbidden in (
        lambda: accounts.people.set_role(me, me.id, Role.ADMIN),
        lambda: accounts.people.set_active(me, owner.id, is_active=False),
        lambda: accounts.invites.make(me, role=Role.READ_ONLY, sees_personal_data=False),
    ):
        with pytest.raises(ForbiddenError):
            forbidden()


def test_the_last_owner_stays(accounts: Accounts, owner: Actor) -> None:
    people = accounts.people
    with pytest.raises(ForbiddenError, match="last owner"):
        people.set_role(owner, owner.id, Role.ADMIN)
    with pytest.raises(ForbiddenError, match="last owner"):
        people.set_active(None, owner.id, is_active=False)
    other = add(accounts, "olga", Role.OWNER)
    people.set_active(owner, other.id, is_active=False)
    with pytest.raises(ForbiddenError, match="last owner"):
        people.set_role(owner, owner.id, Role.ADMIN)
    people.set_active(owner, other.id, is_active=True)
    assert people.set_role(owner, owner.id, Role.ADMIN).role is Role.ADMIN


@on_both
def test_two_owners_cannot_remove_each_other_at_once(accounts: Accounts, owner: Actor) -> None:
    other = as_actor(add(accounts, "olga", Role.OWNER))

    def demote(pair: tuple[Actor, Actor]) -> bool:
        try:
            accounts.people.set_role(pair[0], pair[1].id, Role.USER)
        except CoterieError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(demote, ((owner, other), (other, owner)))) == [False, True]
    assert len(accounts.people.owners()) == 1


def test_deactivation_ends_sessions_and_tokens_at_once(accounts: Accounts, owner: Actor) -> None:
    other = add(accounts, "olga", Role.OWNER)
    secret = accounts.sessions.start(other, agent="", address="", how="password")
    token = accounts.tokens.make(as_actor(other), name="t", scopes={Permission.VIEW})
    assert accounts.sessions.actor(secret)
    assert accounts.tokens.actor(token)
    accounts.people.set_active(owner, other.id, is_active=False)
    assert accounts.sessions.actor(secret) is None
    assert accounts.tokens.actor(token) is None
    assert accounts.people.with_password("olga@example.com", PASSWORD) is None
    accounts.people.set_active(owner, other.id, is_active=True)
    assert accounts.sessions.actor(secret) is None, "an ended session stays ended"
    with pytest.raises(ConflictError, match="yourself"):
        accounts.people.set_active(owner, owner.id, is_active=False)


def test_a_role_that_changes_counts_at_once(accounts: Accounts, owner: Actor, user: Actor) -> None:
    secret = accounts.sessions.start(accounts.people.get(user.id), agent="", address="", how="password")
    accounts.people.set_role(owner, user.id, Role.READ_ONLY)
    now = accounts.sessions.actor(secret)
    assert now is not None
    assert not now.may(Permission.GENERATE)


# Passwords ------------------------------------------------------------------------------------------------------------


def test_signing_in(accounts: Accounts, owner: Actor) -> None:
    assert accounts.sign_in(email=" Ada@example.com ", password=PASSWORD, address="1.2.3.4").id == owner.id
    for email, password in (("ada@example.com", "wrong password"), ("nobody@example.com", PASSWORD), ("%", PASSWORD)):
        with pytest.raises(WrongCredentialsError) as raised:
            accounts.sign_in(email=email, password=password, address="1.2.3.4")
        assert email not in raised.value.message


def fail(accounts: Accounts, email: str, address: str) -> None:
    with pytest.raises(WrongCredentialsError):
        accounts.sign_in(email=email, password="wrong", address=address)


@on_both
def test_attempts_run_out_by_account_and_network(accounts: Accounts, owner: Actor, clock: Clock) -> None:
    for _ in range(10):
        fail(accounts, "ADA@example.com", "10.0.0.1")
    with pytest.raises(TooManyAttemptsError) as raised:
        accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.0.0.1")
    assert raised.value.retry_after_seconds == 15 * 60
    # Nobody is locked out by a stranger.
    assert accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.9.9.9")
    clock.pass_(minutes=15)
    assert accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.0.0.1")
    for number in range(29):
        fail(accounts, f"n{number}@example.com", "2001:db8::1")
    fail(accounts, "n@example.com", "2001:db8::2")
    with pytest.raises(TooManyAttemptsError):
        accounts.sign_in(email="n@example.com", password="wrong", address="2001:db8::3")


def test_a_crowd_of_strangers_is_stopped_and_the_owner_comes_in_from_where_she_was(
    accounts: Accounts, owner: Actor
) -> None:
    ada = accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.9.9.9")
    accounts.sessions.start(ada, agent="", address="10.9.9.9", how="password")
    for number in range(100):
        fail(accounts, "ada@example.com", f"10.0.{number // 10}.1")
    with pytest.raises(TooManyAttemptsError):
        accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.8.8.8")
    assert accounts.sign_in(email="ada@example.com", password=PASSWORD, address="10.9.9.9")


def test_an_unknown_address_costs_as_much_as_a_known_one(
    accounts: Accounts, owner: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coterie.accounts import passwords

    hashes: list[str] = []

    class Watched:
        def verify(self, kept: str, given: str) -> bool:
            hashes.append(kept.rsplit("$", 2)[0])
            return real.verify(kept, given)

        def check_needs_rehash(self, kept: str) -> bool:
            return real.check_needs_rehash(kept)

    real = passwords._HASHER
    monkeypatch.setattr(passwords, "_HASHER", Watched())
    for email in ("ada@example.com", "nobody@example.com", "no address at all", ""):
        assert accounts.people.with_password(email, "wrong") is None
    assert len(hashes) == 4
    assert len(set(hashes)) == 1, "the same work for all"


@on_both
def test_changing_the_password_needs_the_old_one_and_ends_other_sessions(accounts: Accounts, owner: Actor) -> None:
    person = accounts.people.get(owner.id)
    mine, other = (accounts.sessions.start(person, agent="", address="", how="password") for _ in range(2))
    actor = accounts.sessions.actor(mine)
    assert actor is not None
    with pytest.raises(WrongPasswordError):
        accounts.people.change_password(actor, old="wrong", new="green wagon lemon")
    with pytest.raises(InvalidInputError):
        accounts.people.change_password(actor, old=PASSWORD, new="short")
    accounts.people.change_password(actor, old=PASSWORD, new="green wagon lemon")
    assert accounts.sessions.actor(mine)
    assert accounts.sessions.actor(other) is None
    assert accounts.people.with_password("ada@example.com", "green wagon lemon")


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short",
        "x" * 201,
        "aaaaaaaaaaaa",
        "password123",
        "Password1234",
        "1234567890",
        "ada@example.com",
        "coterie123",
    ],
)
def test_passwords_that_are_not_taken(accounts: Accounts, password: str) -> None:
    with pytest.raises(InvalidInputError):
        accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=password)


def test_a_password_is_the_same_however_it_was_typed(accounts: Accounts) -> None:
    accounts.people.add_first_owner(email="a@example.com", name="A", password="cafe\u0301 lemon boat")
    assert accounts.people.with_password("a@example.com", "caf\u00e9 lemon boat")
    assert accounts.people.with_password("a@example.com", "\ud800") is None


def test_nothing_secret_is_kept_as_it_is(accounts: Accounts, owner: Actor) -> None:
    session = accounts.sessions.start(accounts.people.get(owner.id), agent="", address="", how="password")
    token = accounts.tokens.make(owner, name="t", scopes={Permission.VIEW})
    invite = accounts.invites.make(owner, role=Role.USER, sees_personal_data=False)
    with accounts.records.read() as connection:
        dump = "\n".join(connection.connection.driver_connection.iterdump())  # type: ignore[union-attr]
    for secret in (PASSWORD, session, token, invite):
        assert secret not in dump
    assert "$argon2id$" in dump


# Addresses and names --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "email", ["ada@example.com", "ada+news@mail.example.co.uk", "zoë@exämple.de", "o'hara@example.com"]
)
def test_addresses(email: str) -> None:
    assert proper_email(f"  {email} ") == email


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ada",
        "@example.com",
        "ada@",
        "ada@example",
        "a b@example.com",
        "a@b@example.com",
        "ada@example..com",
        "ada@example.com\r\nbcc: x@example.com",
        "a\x00b@example.com",
        "ada\u200b@example.com",
        "\u202eada@example.com",
        "\u212aate@example.com",
        "ａda@example.com",
        "x" * 65 + "@example.com",
        "ada@" + "x" * 250 + ".com",
        "<script>@example.com",
    ],
)
def test_what_is_no_address(email: str) -> None:
    with pytest.raises(InvalidInputError):
        proper_email(email)


def test_no_letter_is_taken_for_another() -> None:
    assert key_of("Kate@Example.COM") == "kate@example.com"
    # The Kelvin sign, a dotless i, a sharp s and a long s.
    for lookalike in (
        "\u212aate@example.com",
        "k\u0131m@example.com",
        "stra\u00dfe@example.com",
        "\u017fam@example.com",
    ):
        assert key_of(lookalike) not in {
            "kate@example.com",
            "kim@example.com",
            "strasse@example.com",
            "sam@example.com",
        }


def test_names_are_one_line() -> None:
    assert proper_name("  Ada \n Lovelace\x00 ") == "Ada Lovelace"
    assert proper_name("<script>alert(1)</script>") == "<script>alert(1)</script>"
    for name in ("", " \t\u202e ", "x" * 101):
        with pytest.raises(InvalidInputError):
            proper_name(name)
