"""The accounts: their list, and the page of one with its traits, its users, and why it is in an audience or isn't.

Group ids come from data and may hold anything, so they are in the query of an address.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.core.errors import NotFoundError
from coterie.language.ast import AudienceType
from coterie.schema.space import Collection
from coterie.web.builder.desk import Desk
from coterie.web.gate import actor_of
from coterie.web.profiles.choosing import choices, choose, memberships_of_account
from coterie.web.profiles.explaining import shown_why
from coterie.web.profiles.view import account_name, account_row, columns, row, searchable, shown, value_of
from coterie.web.shell import READING, Run, page, pager, pager_of_found

PAGE = 25
USERS_PAGE = 50
_PATH = "/profiles/account"


def router(desk: Desk, run: Run[Any]) -> APIRouter:
    """The accounts of a site."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route(f"{_PATH}s", methods=READING)
    async def accounts(
        request: Request,
        q: str = "",
        audience: str = "",
        number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        asked = {"q": q.strip(), "audience": audience}
        found: Response = await run(lambda: _accounts(desk, request, actor, asked, number))
        return found

    @routes.api_route(_PATH, methods=READING)
    async def account(
        request: Request, id: str, audience: str = "", number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _account(desk, request, actor, id, key=audience, number=number))
        return found

    return routes


def _accounts(desk: Desk, request: Request, actor: Actor, asked: dict[str, str], number: int) -> Response:
    workspace = desk.site.workspace
    space = workspace.space()
    keys = columns(space, Collection.ACCOUNTS)
    traits = searchable(actor, space, Collection.ACCOUNTS)
    found = workspace.store.search_accounts(asked["q"], traits=traits, limit=PAGE + 1, offset=(number - 1) * PAGE)
    query = {name: value for name, value in asked.items() if value}

    return page(
        request,
        actor,
        "profiles/accounts.html",
        section="profiles",
        text=asked["q"],
        audience=asked["audience"],
        columns=keys,
        rows=[account_row(item, keys, actor) for item in found[:PAGE]],
        people=workspace.size(AudienceType.USERS),
        total=workspace.size(AudienceType.ACCOUNTS),
        pager=pager_of_found(f"{_PATH}s", query, number=number, size=PAGE, found=len(found)),
    )


def _account(desk: Desk, request: Request, actor: Actor, group_id: str, *, key: str, number: int) -> Response:
    site = desk.site
    space, store, service = site.workspace.space(), site.workspace.store, site.audience_service
    accounts = store.accounts([group_id])
    if not accounts:
        raise NotFoundError("There is no such account.")
    account = accounts[0]
    chosen = choose(desk, actor, AudienceType.ACCOUNTS, key)
    known = space.traits_of(Collection.ACCOUNTS)
    audiences = space.audiences_of(Collection.ACCOUNTS)
    keys = columns(space)
    first, total = (number - 1) * USERS_PAGE, len(account.profile_ids)
    if first and first >= total:
        raise NotFoundError("There are no so many users.")
    query = {"id": group_id, **({"audience": key} if key else {})}
    why = service.why_account(chosen.subject, group_id) if chosen else None
    return page(
        request,
        actor,
        "profiles/account.html",
        section="profiles",
        group_id=group_id,
        name=account_name(account, actor),
        traits=[
            value_of(name, shown(actor, name, value), kind=known[name].kind.value if name in known else "")
            for name, value in sorted(account.traits.items(), key=lambda item: item[0].casefold())
            if name not in audiences
        ],
        memberships=memberships_of_account(site, group_id),
        columns=keys,
        users=[row(item, keys, actor) for item in store.profiles(account.profile_ids[first : first + USERS_PAGE])],
        of_users=total,
        pages=pager(_PATH, query, number=number, size=USERS_PAGE, total=total, noun="users"),
        choices=choices(site, AudienceType.ACCOUNTS, chosen),
        chosen=chosen,
        why=None if why is None else shown_why(why, actor),
        as_of=service.now(),
    )
