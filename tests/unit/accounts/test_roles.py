"""The permission matrix is a public promise: it is written out, so that a change is a decision."""

import pytest

from coterie.accounts.roles import RULES, Actor, Permission, Role, local_actor, permissions_of
from coterie.core.errors import ForbiddenError

MATRIX = {
    Permission.VIEW: "owner admin user read-only",
    Permission.GENERATE: "owner admin user",
    Permission.EDIT_AUDIENCES: "owner admin user",
    Permission.EDIT_SPACE: "owner admin",
    Permission.MANAGE_PEOPLE: "owner admin",
    Permission.MANAGE_OWNERS: "owner",
    Permission.GRANT_PERSONAL_DATA: "owner",
    Permission.ACCEPT_TERMS: "owner",
    Permission.MANAGE_TOKENS: "owner",
    Permission.READ_AUDIT: "owner",
}


def actor(role: Role, scopes: frozenset[Permission] | None = None) -> Actor:
    return Actor(
        id="1", name="A", email="a@example.com", role=role, sees_personal_data=False, via="session", scopes=scopes
    )


def test_the_matrix_is_as_published() -> None:
    assert {rule.permission: rule.roles for rule in RULES} == {
        permission: frozenset(map(Role, roles.split())) for permission, roles in MATRIX.items()
    }


@pytest.mark.parametrize("role", Role)
def test_an_actor_may_what_the_matrix_says(role: Role) -> None:
    for permission, roles in MATRIX.items():
        assert actor(role).may(permission) == (role.value in roles.split())
    assert permissions_of(role) == {permission for permission in Permission if actor(role).may(permission)}


def test_who_may_not_is_told_what_and_by_which_role() -> None:
    with pytest.raises(ForbiddenError, match="read-only, may not do that: create, change and delete audiences"):
        actor(Role.READ_ONLY).require(Permission.EDIT_AUDIENCES)


def test_scopes_narrow_and_never_widen() -> None:
    narrowed = actor(Role.OWNER, frozenset({Permission.VIEW}))
    assert narrowed.may(Permission.VIEW)
    with pytest.raises(ForbiddenError, match="This token"):
        narrowed.require(Permission.GENERATE)
    assert not actor(Role.USER, frozenset(Permission)).may(Permission.MANAGE_PEOPLE)


def test_who_sits_at_the_machine_is_an_owner() -> None:
    assert local_actor("x").role is Role.OWNER
    assert local_actor("x").via == "local"
