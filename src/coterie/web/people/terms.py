"""The settings of building with AI: its terms, and who has accepted them."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.roles import Permission
from coterie.accounts.terms import TEXT, VERSION
from coterie.app.site import Site
from coterie.web.forms import sent
from coterie.web.gate import actor_of, safe_next
from coterie.web.shell import Run, leave, page

_PATH = "/settings/ai"


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    accounts = site.accounts

    @routes.api_route(_PATH, methods=["GET", "HEAD"])
    async def terms(request: Request, next: str = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        return page(
            request,
            actor,
            "settings/ai.html",
            section="settings",
            standing=await run(accounts.terms.standing),
            owners=await run(accounts.people.owners),
            may=actor.may(Permission.ACCEPT_TERMS),
            text=TEXT,
            terms_version=VERSION,
            next=safe_next(next) if next else "",
        )

    @routes.post(f"{_PATH}/accept")
    async def accept(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        await run(lambda: accounts.terms.accept(actor))
        wanted = safe_next(given.text("next")) if given.text("next") else _PATH
        return leave(request, wanted, told="The terms are accepted. Audiences can be built with AI.")

    @routes.post(f"{_PATH}/withdraw")
    async def withdraw(request: Request) -> Response:
        actor = actor_of(request)
        await run(lambda: accounts.terms.withdraw(actor))
        return leave(request, _PATH, told="Building with AI is off.", undo=f"{_PATH}/accept")
