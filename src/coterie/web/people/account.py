"""One's own account: name, password, and where one is signed in."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts import passwords
from coterie.accounts.attempts import PER_ACCOUNT
from coterie.accounts.people import WrongPasswordError, proper_name
from coterie.accounts.roles import Actor, role_info
from coterie.app.site import Site
from coterie.web.forms import Sent, sent, told
from coterie.web.gate import actor_of
from coterie.web.people.browsers import browser_of
from coterie.web.shell import Run, leave, page

_PATH = "/settings/account"


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    accounts = site.accounts

    async def shown(request: Request, actor: Actor, given: Sent, status: int = 200) -> Response:
        person = await run(lambda: accounts.people.get(actor.id)) if actor.via == "session" else None
        sessions = await run(lambda: accounts.sessions.of(actor)) if person else []
        return page(
            request,
            actor,
            "settings/account.html",
            section="settings",
            status=status,
            person=person,
            role=role_info(actor.role),
            sessions=[(one, browser_of(one.agent)) for one in sessions],
            now=site.clock(),
            sent=given,
        )

    @routes.api_route(_PATH, methods=["GET", "HEAD"])
    async def account(request: Request) -> Response:
        actor = actor_of(request)
        return await shown(request, actor, Sent())

    @routes.post(f"{_PATH}/name")
    async def rename(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        given.check("name", lambda: proper_name(given.text("name")))
        if given.errors:
            return await shown(request, actor, given, 422)
        await run(lambda: accounts.people.rename(actor, given.text("name")))
        return leave(request, _PATH, told="Your name is changed.")

    @routes.post(f"{_PATH}/password")
    async def change_password(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        new = given.text("new")
        given.check("new", lambda: passwords.check_new(new, email=actor.email, name=actor.name))
        if not given.error("new") and given.text("again") != new:
            given.errors["again"] = "The two passwords are not the same."
        if not given.errors:
            await run(lambda: accounts.attempts.take((f"password of {actor.id}", PER_ACCOUNT)))
            try:
                await run(lambda: accounts.people.change_password(actor, old=given.text("old"), new=new))
            except WrongPasswordError as error:
                given.errors["old"] = told(error)
        if given.errors:
            return await shown(request, actor, given, 422)
        return leave(request, _PATH, told="Your password is changed, and your other sessions have ended.")

    @routes.post(f"{_PATH}/sessions/end-others")
    async def end_others(request: Request) -> Response:
        actor = actor_of(request)
        await run(lambda: accounts.sessions.end_others(actor))
        return leave(request, _PATH, told="Your other sessions have ended.")

    @routes.post(f"{_PATH}/sessions/{{id}}/end")
    async def end(request: Request, id: str) -> Response:
        actor = actor_of(request)
        await run(lambda: accounts.sessions.end(actor, id))
        return leave(request, _PATH, told="That session has ended.")
