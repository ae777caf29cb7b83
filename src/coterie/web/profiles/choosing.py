"""The audience that a profile or an account is held against: a saved one, or a draft that somebody looks at."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor
from coterie.app.site import Site
from coterie.audiences.insight import Subject
from coterie.audiences.model import SavedAudience
from coterie.core.errors import NotFoundError
from coterie.language.ast import AudienceType
from coterie.schema.space import AudienceRef, Collection
from coterie.web.audiences.view import path_of
from coterie.web.builder.desk import Desk
from coterie.web.profiles.view import account_name, searchable, sought_by
from coterie.web.shell import leave

DRAFT = "draft:"
"""What the name of a draft has before it where the key of a saved audience may stand. No key has a colon."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An audience to choose: what addresses name it by, what it is called, and its own page."""

    key: str
    name: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Chosen(Choice):
    """The one that was chosen."""

    subject: Subject


@dataclass(frozen=True, kw_only=True)
class Membership:
    """An audience that a profile or an account is in; one that isn't saved came with the data."""

    key: str
    name: str
    description: str
    is_saved: bool


def choices(site: Site, audience_type: AudienceType, chosen: Chosen | None) -> tuple[Choice, ...]:
    """The saved audiences of a type, after the draft that was chosen, if it was one."""
    saved = tuple(_choice(item) for item in site.audiences.list(audience_type=audience_type))
    return (chosen, *saved) if chosen is not None and chosen.key.startswith(DRAFT) else saved


def choose(desk: Desk, actor: Actor, audience_type: AudienceType, key: str) -> Chosen | None:
    """What a key means; None where there is none. Raises NotFoundError, also for somebody else's draft."""
    if not key:
        return None
    if key.startswith(DRAFT):
        return _drafted(desk, actor, audience_type, key)
    found = desk.site.audiences.list(audience_type=audience_type)
    audience = next((item for item in found if item.key == key), None)
    if audience is None:
        raise NotFoundError(f"There is no such audience of {audience_type.value}.")
    choice = _choice(audience)
    subject = desk.site.audience_service.subject_of(audience)
    return Chosen(key=choice.key, name=choice.name, path=choice.path, subject=subject)


def memberships(site: Site, profile_id: int) -> tuple[Membership, ...]:
    """The audiences that a profile is in at the moment, saved ones and those that came with the data."""
    service = site.audience_service
    return _memberships(site, AudienceType.USERS, service.singles.audiences_of(profile_id, now=service.now()))


def memberships_of_account(site: Site, group_id: str) -> tuple[Membership, ...]:
    """The audiences of accounts that one is in at the moment, saved ones and those that came with the data."""
    service = site.audience_service
    found = service.singles.audiences_of_account(group_id, now=service.now())
    return _memberships(site, AudienceType.ACCOUNTS, found)


def _memberships(site: Site, audience_type: AudienceType, refs: tuple[AudienceRef, ...]) -> tuple[Membership, ...]:
    saved = {item.key for item in site.audiences.list(audience_type=audience_type)}
    return tuple(
        Membership(key=item.key, name=item.name or item.key, description=item.description, is_saved=item.key in saved)
        for item in refs
    )


def look_up(site: Site, request: Request, actor: Actor, key: str, audience_type: AudienceType, text: str) -> Response:
    """To why somebody is in an audience, or isn't; to a list to choose from where several are called that."""
    asked = {"audience": key}
    if audience_type is AudienceType.ACCOUNTS:
        traits = searchable(actor, site.workspace.space(), Collection.ACCOUNTS)
        accounts = site.workspace.store.search_accounts(text, traits=traits, limit=2) if text else []
        called = [
            item for item in accounts if text.lower() in (item.group_id.lower(), account_name(item, actor).lower())
        ]
        if len(called or accounts) != 1:
            return leave(request, f"/profiles/accounts?{urlencode({'q': text, **asked})}")
        return leave(request, f"/profiles/account?{urlencode({'id': (called or accounts)[0].group_id, **asked})}")
    sought = sought_by(actor, site.workspace.space(), text)
    people = site.workspace.store.search_profiles(sought, limit=2) if text else []
    exact = [item for item in people if any(value.lower() == text.lower() for _, value in item.external_ids)]
    chosen = exact or people
    if len(chosen) != 1:
        return leave(request, f"/profiles?{urlencode({'q': text, **asked})}")
    return leave(request, f"/profiles/{chosen[0].profile_id}/audiences?{urlencode(asked)}")


def _choice(audience: SavedAudience) -> Choice:
    return Choice(key=audience.key, name=audience.name, path=path_of(audience))


def _drafted(desk: Desk, actor: Actor, audience_type: AudienceType, key: str) -> Chosen:
    current = desk.open(actor, key.removeprefix(DRAFT))
    draft = current.draft
    definition = desk.check(current.state, desk.lookup(draft.audience_type).space).definition
    if draft.audience_type is not audience_type or definition is None:
        raise NotFoundError("This draft has no condition to explain.")
    return Chosen(
        key=key,
        name=draft.details.name or "New audience",
        path=f"/drafts/{draft.id}",
        subject=Subject(definition=definition, now=desk.moment(), reach=desk.reach(draft)),
    )
