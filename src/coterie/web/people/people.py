"""The settings of people: who there is, what roles may, invites, and changing somebody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.people import Person
from coterie.accounts.roles import ROLES, RULES, Actor, Permission, Role
from coterie.app.site import Site
from coterie.core.errors import ConflictError, ForbiddenError, InvalidInputError
from coterie.web.forms import Sent, sent, told
from coterie.web.gate import actor_of
from coterie.web.people.addresses import public_address
from coterie.web.shell import Run, leave, page

_PATH = "/settings/people"


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    _register_list(routes, site, run)
    _register_person(routes, site, run)


def _register_list(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    accounts = site.accounts

    async def shown(request: Request, actor: Actor, given: Sent, *, status: int = 200, link: str = "") -> Response:
        may_manage = actor.may(Permission.MANAGE_PEOPLE)
        people: list[Person] = await run(accounts.people.everyone)
        return page(
            request,
            actor,
            "settings/people.html",
            section="settings",
            status=status,
            people=people,
            invites=await run(accounts.invites.open) if may_manage else [],
            may_manage=may_manage,
            editable={one.id for one in people if _may_change(actor, one)},
            roles=_grantable(actor),
            may_grant=actor.may(Permission.GRANT_PERSONAL_DATA),
            role_infos=ROLES,
            labels={info.role: info.label for info in ROLES},
            rules=RULES,
            link=link,
            now=site.clock(),
            sent=given,
        )

    @routes.api_route(_PATH, methods=["GET", "HEAD"])
    async def people(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        return await shown(request, actor, Sent())

    @routes.post(f"{_PATH}/invites")
    async def invite(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        actor.require(Permission.MANAGE_PEOPLE)
        role = given.check("role", lambda: proper_role(given.text("role")))
        if role is None:
            return await shown(request, actor, given, status=422)
        try:
            secret = await run(
                lambda: accounts.invites.make(
                    actor, role=role, sees_personal_data=given.has("personal_data"), note=given.text("note")
                )
            )
        except InvalidInputError as error:
            given.errors["note"] = told(error)
            return await shown(request, actor, given, status=422)
        link = f"{public_address(request, site)}/invites/{secret}"
        return await shown(request, actor, Sent(), link=link)

    @routes.post(f"{_PATH}/invites/{{id}}/revoke")
    async def revoke(request: Request, id: str) -> Response:
        actor = actor_of(request)
        await run(lambda: accounts.invites.revoke(actor, id))
        return leave(request, _PATH, told="The invite is taken back; its link works no more.")


def _register_person(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    pages = _PersonPages(site, run)
    people = site.accounts.people

    @routes.api_route(f"{_PATH}/{{id}}", methods=["GET", "HEAD"])
    async def person_page(request: Request, id: str) -> Response:
        return await pages.shown(request, id, Sent())

    @routes.post(f"{_PATH}/{{id}}")
    async def change(request: Request, id: str) -> Response:
        actor, given = actor_of(request), await sent(request)
        role = given.check("role", lambda: proper_role(given.text("role")))
        if role is None:
            return await pages.shown(request, id, given, 422)
        sees = given.has("personal_data") if actor.may(Permission.GRANT_PERSONAL_DATA) else None
        done = await pages.tried(
            request, id, given, lambda: people.change(actor, id, role=role, sees_personal_data=sees)
        )
        return done if isinstance(done, Response) else leave(request, _PATH, told=f"{done.name} is changed.")

    @routes.post(f"{_PATH}/{{id}}/deactivate")
    async def deactivate(request: Request, id: str) -> Response:
        actor = actor_of(request)
        done = await pages.tried(request, id, Sent(), lambda: people.set_active(actor, id, is_active=False))
        if isinstance(done, Response):
            return done
        said = f"{done.name} is deactivated: signed out everywhere, and their tokens stopped."
        return leave(request, _PATH, told=said, undo=f"{_PATH}/{id}/reactivate")

    @routes.post(f"{_PATH}/{{id}}/reactivate")
    async def reactivate(request: Request, id: str) -> Response:
        actor = actor_of(request)
        done = await pages.tried(request, id, Sent(), lambda: people.set_active(actor, id, is_active=True))
        return done if isinstance(done, Response) else leave(request, _PATH, told=f"{done.name} is let in again.")


@dataclass(frozen=True)
class _PersonPages:
    """The page of one person, as it is and as it says why something wasn't done."""

    site: Site
    run: Run[Any]

    async def shown(self, request: Request, id: str, given: Sent, status: int = 200) -> Response:
        """The page, for those who may change this person."""
        actor = actor_of(request)
        person: Person = await self.run(lambda: self.site.accounts.people.get(id))
        if not _may_change(actor, person):
            actor.require(Permission.MANAGE_OWNERS if person.role is Role.OWNER else Permission.MANAGE_PEOPLE)
        return page(
            request,
            actor,
            "settings/person.html",
            section="settings",
            status=status,
            person=person,
            is_me=person.id == actor.id,
            roles=_grantable(actor, person.role),
            may_grant=actor.may(Permission.GRANT_PERSONAL_DATA),
            now=self.site.clock(),
            sent=given,
        )

    async def tried(self, request: Request, id: str, given: Sent, work: Callable[[], Person]) -> Person | Response:
        """The person as changed, or the page that says why not."""
        try:
            person: Person = await self.run(work)
        except (ConflictError, ForbiddenError) as error:
            if not actor_of(request).may(Permission.MANAGE_PEOPLE):
                raise
            given.errors[""] = told(error)
            return await self.shown(request, id, given, error.status)
        return person


# Parts ----------------------------------------------------------------------------------------------------------------


def proper_role(text: str) -> Role:
    """The role of this name. Raises InvalidInputError."""
    try:
        return Role(text)
    except ValueError:
        raise InvalidInputError("Choose a role.") from None


def _may_change(actor: Actor, person: Person) -> bool:
    return actor.may(Permission.MANAGE_OWNERS if person.role is Role.OWNER else Permission.MANAGE_PEOPLE)


def _grantable(actor: Actor, present: Role | None = None) -> list[Any]:
    """The roles that this actor may give, and the one that somebody has."""
    return [
        info
        for info in ROLES
        if info.role is present
        or actor.may(Permission.MANAGE_OWNERS if info.role is Role.OWNER else Permission.MANAGE_PEOPLE)
    ]
