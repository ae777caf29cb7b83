"""The settings of API tokens."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.roles import RULES, Actor, Permission, rule_of
from coterie.app.site import Site
from coterie.core.errors import InvalidInputError
from coterie.web.forms import Sent, sent, told
from coterie.web.gate import actor_of
from coterie.web.people.addresses import public_address
from coterie.web.shell import Run, leave, page

_PATH = "/settings/tokens"
LIVES: tuple[tuple[str, str], ...] = (
    ("30", "30 days"),
    ("90", "90 days"),
    ("365", "1 year"),
    ("", "No end"),
)


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    tokens = site.accounts.tokens

    async def shown(request: Request, actor: Actor, given: Sent, *, status: int = 200, secret: str = "") -> Response:
        may = actor.may(Permission.MANAGE_TOKENS)
        return page(
            request,
            actor,
            "settings/tokens.html",
            section="settings",
            status=status,
            may=may,
            tokens=await run(lambda: tokens.good(actor)) if may else [],
            rules=[rule for rule in RULES if rule.in_tokens and actor.may(rule.permission)],
            labels={permission: rule_of(permission).label for permission in Permission},
            lives=LIVES,
            secret=secret,
            address=public_address(request, site),
            now=site.clock(),
            sent=given,
        )

    @routes.api_route(_PATH, methods=["GET", "HEAD"])
    async def tokens_page(request: Request) -> Response:
        return await shown(request, actor_of(request), Sent())

    @routes.post(_PATH)
    async def make(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        actor.require(Permission.MANAGE_TOKENS)
        try:
            secret = await run(
                lambda: tokens.make(
                    actor,
                    name=given.text("name"),
                    scopes={_permission(name) for name in given.all("scope")},
                    sees_personal_data=given.has("personal_data"),
                    days=_days(given.text("days")),
                )
            )
        except InvalidInputError as error:
            field = "name" if "name" in error.message else "scope"
            given.errors[field] = told(error)
            return await shown(request, actor, given, status=422)
        return await shown(request, actor, Sent(), secret=secret)

    @routes.post(f"{_PATH}/{{id}}/revoke")
    async def revoke(request: Request, id: str) -> Response:
        actor = actor_of(request)
        await run(lambda: tokens.revoke(actor, id))
        return leave(request, _PATH, told="The token is revoked. Whatever uses it is refused from now on.")


def _permission(name: str) -> Permission:
    try:
        return Permission(name)
    except ValueError:
        raise InvalidInputError("There is no such permission.") from None


def _days(text: str) -> int | None:
    if text not in {value for value, _ in LIVES}:
        raise InvalidInputError("Choose how long the token is good.")
    return int(text) if text else None
