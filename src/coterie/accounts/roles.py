"""Roles, what each of them may do, and the one who is doing something.

`RULES` is the permission matrix: what is enforced, what the pages show and what the documentation is tested against.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from coterie.core.errors import ForbiddenError


class Role(StrEnum):
    """A person's role in the workspace; each one may do all that those after it may (`segment.md` 6.3)."""

    OWNER = "owner"
    ADMIN = "admin"
    USER = "user"
    READ_ONLY = "read-only"


class Permission(StrEnum):
    """Something that not everybody may do. The values are part of the interface: tokens name them."""

    VIEW = "view"
    GENERATE = "generate"
    EDIT_AUDIENCES = "edit-audiences"
    EDIT_SPACE = "edit-space"
    MANAGE_PEOPLE = "manage-people"
    MANAGE_OWNERS = "manage-owners"
    GRANT_PERSONAL_DATA = "grant-personal-data"
    ACCEPT_TERMS = "accept-terms"
    MANAGE_TOKENS = "manage-tokens"
    READ_AUDIT = "read-audit"


@dataclass(frozen=True, kw_only=True)
class RoleInfo:
    """What a role is called, and for whom it is."""

    role: Role
    label: str
    summary: str


ROLES: tuple[RoleInfo, ...] = (
    RoleInfo(role=Role.OWNER, label="Owner", summary="Answers for the workspace: people, terms, tokens, everything."),
    RoleInfo(role=Role.ADMIN, label="Admin", summary="Runs the space: settings, catalog, audiences and people."),
    RoleInfo(role=Role.USER, label="User", summary="Builds audiences, by hand and with AI."),
    RoleInfo(role=Role.READ_ONLY, label="Read-only", summary="Looks, and changes nothing."),
)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A row of the matrix: what is permitted, in words, and to whom. `in_tokens`: a token may be given it."""

    permission: Permission
    label: str
    roles: frozenset[Role]
    in_tokens: bool = True


_OWNERS = frozenset({Role.OWNER})
_ADMINS = _OWNERS | {Role.ADMIN}
_USERS = _ADMINS | {Role.USER}
_ALL = _USERS | {Role.READ_ONLY}

RULES: tuple[Rule, ...] = (
    Rule(permission=Permission.VIEW, label="See audiences, profiles and the catalog", roles=_ALL),
    Rule(permission=Permission.GENERATE, label="Build conditions with AI", roles=_USERS),
    Rule(permission=Permission.EDIT_AUDIENCES, label="Create, change and delete audiences", roles=_USERS),
    Rule(permission=Permission.EDIT_SPACE, label="Change settings and notes of the catalog", roles=_ADMINS),
    Rule(
        permission=Permission.MANAGE_PEOPLE,
        label="Invite people, change roles other than owner, deactivate people",
        roles=_ADMINS,
        in_tokens=False,
    ),
    Rule(
        permission=Permission.MANAGE_OWNERS,
        label="Make owners, and change or deactivate one",
        roles=_OWNERS,
        in_tokens=False,
    ),
    Rule(
        permission=Permission.GRANT_PERSONAL_DATA,
        label="Decide who sees personal data",
        roles=_OWNERS,
        in_tokens=False,
    ),
    Rule(permission=Permission.ACCEPT_TERMS, label="Accept or withdraw the AI terms", roles=_OWNERS, in_tokens=False),
    Rule(permission=Permission.MANAGE_TOKENS, label="Make and revoke API tokens", roles=_OWNERS, in_tokens=False),
    Rule(
        permission=Permission.READ_AUDIT,
        label="Read the audit log; read and delete everybody’s generations",
        roles=_OWNERS,
    ),
)

_BY_PERMISSION: Mapping[Permission, Rule] = {rule.permission: rule for rule in RULES}
_ROLE_INFOS: Mapping[Role, RoleInfo] = {info.role: info for info in ROLES}


def role_info(role: Role) -> RoleInfo:
    """What a role is called."""
    return _ROLE_INFOS[role]


def rule_of(permission: Permission) -> Rule:
    """The row of a permission."""
    return _BY_PERMISSION[permission]


def permissions_of(role: Role) -> frozenset[Permission]:
    """All that a role may."""
    return frozenset(rule.permission for rule in RULES if role in rule.roles)


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who is doing something, as of this request.

    `csrf` is what a form of a page must send back. `scopes` narrows a token to less than its maker's role; `session` is
    the id of the session, if there is one.
    """

    id: str
    name: str
    email: str
    role: Role
    sees_personal_data: bool
    via: Literal["session", "token", "local"]
    csrf: str = ""
    scopes: frozenset[Permission] | None = None
    session: str = ""

    def may(self, permission: Permission) -> bool:
        """Whether the actor may do this."""
        if self.scopes is not None and permission not in self.scopes:
            return False
        return self.role in _BY_PERMISSION[permission].roles

    def require(self, permission: Permission) -> None:
        """Raises ForbiddenError unless the actor may do this."""
        if self.may(permission):
            return
        label = _BY_PERMISSION[permission].label
        if self.scopes is not None and self.role in _BY_PERMISSION[permission].roles:
            raise ForbiddenError(
                f"This token may not do that: {label.lower()}.", next_step="Make a token with this permission."
            )
        raise ForbiddenError(f"Your role, {role_info(self.role).label.lower()}, may not do that: {label.lower()}.")


LOCAL_ID = "local"


def local_actor(csrf: str) -> Actor:
    """Whoever sits at the machine of a server that asks nobody who they are."""
    return Actor(id=LOCAL_ID, name="You", email="", role=Role.OWNER, sees_personal_data=True, via="local", csrf=csrf)
