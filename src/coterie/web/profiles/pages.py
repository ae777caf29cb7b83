"""The pages of the profile explorer and their addresses."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.core.errors import NotFoundError
from coterie.language.ast import AudienceType
from coterie.schema.space import Collection
from coterie.store.people import ProfileView
from coterie.web.builder.desk import Desk
from coterie.web.gate import actor_of
from coterie.web.profiles.choosing import choices, choose, memberships
from coterie.web.profiles.explaining import shown_why
from coterie.web.profiles.view import (
    columns,
    profile_page,
    raw_profile,
    row,
    searchable,
    sought_by,
    timeline,
)
from coterie.web.shell import READING, Run, page, pager, pager_of_found

PAGE = 25
EVENTS_PAGE = 50
RECENT = 10
_MOST_PAGES = 400


def router(desk: Desk, run: Run[Any]) -> APIRouter:
    """The profile explorer of a site."""
    site = desk.site
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/profiles", methods=READING)
    async def profiles(
        request: Request,
        q: str = "",
        trait: str = "",
        audience: str = "",
        page: Annotated[int, Query(ge=1, le=_MOST_PAGES)] = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(
            lambda: _list(site, request, actor, {"q": q.strip(), "trait": trait, "audience": audience}, page)
        )
        return found

    @routes.api_route("/profiles/{profile_id:int}", methods=READING)
    async def overview(request: Request, profile_id: int) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _overview(site, request, actor, profile_id))
        return found

    @routes.api_route("/profiles/{profile_id:int}/events", methods=READING)
    async def events(
        request: Request,
        profile_id: int,
        event: str = "",
        page: Annotated[int, Query(ge=1, le=_MOST_PAGES)] = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _events(site, request, actor, profile_id, event, page))
        return found

    @routes.api_route("/profiles/{profile_id:int}/audiences", methods=READING)
    async def audiences(request: Request, profile_id: int, audience: str = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _audiences(desk, request, actor, profile_id, audience))
        return found

    @routes.api_route("/profiles/{profile_id:int}/raw", methods=READING)
    async def raw(request: Request, profile_id: int) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _raw(site, request, actor, profile_id))
        return found

    return routes


def _list(site: Site, request: Request, actor: Actor, asked: dict[str, str], number: int) -> Response:
    text, trait, audience = asked["q"], asked["trait"], asked["audience"]
    space, store = site.workspace.space(), site.workspace.store
    allowed = searchable(actor, space)
    sought = sought_by(actor, space, text, trait)
    found = store.search_profiles(sought, limit=PAGE + 1, offset=(number - 1) * PAGE)
    keys = columns(space)
    if trait and trait in space.traits_of(Collection.USERS):
        keys = (trait, *(key for key in keys if key != trait))[: len(keys)]
    query = {name: value for name, value in asked.items() if value}

    return page(
        request,
        actor,
        "profiles/list.html",
        section="profiles",
        text=text,
        trait=trait,
        audience=audience,
        traits=sorted(allowed if allowed is not None else space.traits_of(Collection.USERS), key=str.casefold),
        columns=keys,
        rows=[row(item, keys, actor) for item in found[:PAGE]],
        total=site.workspace.size(AudienceType.USERS),
        accounts=site.workspace.size(AudienceType.ACCOUNTS),
        pager=pager_of_found("/profiles", query, number=number, size=PAGE, found=len(found)),
    )


def _overview(site: Site, request: Request, actor: Actor, profile_id: int) -> Response:
    profile, shared = _shared(site, request, actor, profile_id)
    events = site.workspace.store.events_of(profile.profile_id, limit=RECENT, only=list(shared["counts"]))
    return page(
        request,
        actor,
        "profiles/overview.html",
        section="profiles",
        tab="",
        days=timeline(events, actor),
        memberships=memberships(site, profile.profile_id),
        **shared,
    )


def _events(site: Site, request: Request, actor: Actor, profile_id: int, name: str, number: int) -> Response:
    profile, shared = _shared(site, request, actor, profile_id)
    counts = shared["counts"]
    total = counts.get(name, 0) if name else sum(counts.values())
    found = site.workspace.store.events_of(
        profile.profile_id, limit=EVENTS_PAGE, offset=(number - 1) * EVENTS_PAGE, only=[name] if name else list(counts)
    )
    path = f"/profiles/{profile.profile_id}/events"
    return page(
        request,
        actor,
        "profiles/events.html",
        section="profiles",
        tab="/events",
        name=name,
        days=timeline(found, actor),
        pager=pager(path, {"event": name} if name else {}, number=number, size=EVENTS_PAGE, total=total, noun="events"),
        **shared,
    )


def _audiences(desk: Desk, request: Request, actor: Actor, profile_id: int, key: str) -> Response:
    profile, known = _shared(desk.site, request, actor, profile_id)
    service = desk.site.audience_service
    chosen = choose(desk, actor, AudienceType.USERS, key)
    offered = choices(desk.site, AudienceType.USERS, chosen)
    found = service.why(chosen.subject, profile.profile_id) if chosen else None
    return page(
        request,
        actor,
        "profiles/audiences.html",
        section="profiles",
        tab="/audiences",
        choices=offered,
        chosen=chosen,
        why=None if found is None else shown_why(found, actor),
        as_of=service.now(),
        memberships=memberships(desk.site, profile.profile_id),
        **known,
    )


def _raw(site: Site, request: Request, actor: Actor, profile_id: int) -> Response:
    profile, shared = _shared(site, request, actor, profile_id)
    return page(
        request, actor, "profiles/raw.html", section="profiles", tab="/raw", raw=raw_profile(profile, actor), **shared
    )


def _shared(site: Site, request: Request, actor: Actor, profile_id: int) -> tuple[ProfileView, dict[str, Any]]:
    """What every page of a profile shows; the audience it was come from stays chosen. Raises NotFoundError."""
    store = site.workspace.store
    profile = store.profile_of(profile_id)
    if profile is None:
        raise NotFoundError("There is no such profile.", next_step="It may have been merged or deleted: search for it.")
    counts, first, last = store.event_counts_of(profile.profile_id)
    return profile, {
        "profile": profile_page(profile, site.workspace.space(), actor),
        "asked_audience": request.query_params.get("audience", ""),
        "counts": counts,
        "first": first,
        "last": last,
        "now": site.clock(),
    }
