"""Getting in and out: the first owner, signing in, invites, signing out."""

from __future__ import annotations

import secrets
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from coterie.accounts import passwords
from coterie.accounts.accounts import WrongCredentialsError
from coterie.accounts.attempts import PER_ADDRESS, network_of
from coterie.accounts.emails import proper_email
from coterie.accounts.people import Person, proper_name
from coterie.accounts.provider import ProviderError
from coterie.accounts.roles import role_info
from coterie.app.site import Site
from coterie.core.errors import ConflictError, SignInRequiredError, TooManyAttemptsError
from coterie.web.forms import Sent, sent, told
from coterie.web.gate import (
    FORM_COOKIE,
    SESSION_COOKIE,
    actor_of,
    end_session,
    is_from_here,
    redirect,
    safe_next,
    set_form_cookie,
    set_session,
)
from coterie.web.people.addresses import public_address
from coterie.web.people.held import Held, dumped, held, loaded
from coterie.web.shell import READING, Run, page
from coterie.web.visit import VISIT

_KEPT = "kept:"
"""What the way on from the provider begins with, where a form is kept for the browser: no address does."""


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    _register_welcome(routes, site, run)
    _register_sign_in(routes, site, run)
    _register_provider(routes, site, run)
    _register_invites(routes, site, run)


def _register_welcome(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    people = site.accounts.people

    def shown(request: Request, given: Sent, secret: str, status: int = 200) -> Response:
        may = _may_set_up(request, site, secret)
        return page(
            request, None, "people/welcome.html", status=status if may else 403, may=may, secret=secret, sent=given
        )

    @routes.api_route("/welcome", methods=READING)
    async def welcome(request: Request, secret: str = "") -> Response:
        if not site.settings.sign_in or await run(people.exist):
            return redirect("/")
        return shown(request, Sent(), secret)

    @routes.post("/welcome")
    async def set_up(request: Request) -> Response:
        given = await sent(request)
        secret = given.text("secret")
        if not site.settings.sign_in:
            return redirect("/")
        await run(lambda: site.accounts.attempts.take(_address_rule(request)))
        if not _may_set_up(request, site, secret):
            return shown(request, given, secret)
        _check_person(given)
        if given.errors:
            return shown(request, given, secret, 422)
        person: Person = await run(
            lambda: people.add_first_owner(
                email=given.text("email"), name=given.text("name"), password=given.text("password")
            )
        )
        return await _enter(request, site, run, person, "set-up", "/")


def _register_sign_in(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    @routes.api_route("/sign-in", methods=READING)
    async def sign_in_page(request: Request, next: str = "/") -> Response:
        if VISIT.get().actor is not None:
            return redirect(safe_next(next))
        if not await run(site.accounts.people.exist):
            return redirect("/welcome")
        return _sign_in(request, site, Sent(), safe_next(next))

    @routes.post("/sign-in")
    async def sign_in(request: Request) -> Response:
        given = await sent(request)
        wanted = safe_next(given.text("next"))
        kept = held(given.text("held_path"), given.text("held"))
        if not site.settings.sign_in:
            return redirect(wanted)
        try:
            person: Person = await run(
                lambda: site.accounts.sign_in(
                    email=given.text("email"), password=given.text("password"), address=_address(request)
                )
            )
        except WrongCredentialsError as error:
            given.errors[""] = told(error)
            return _sign_in(request, site, given, wanted, error.status, kept)
        except TooManyAttemptsError as error:
            given.errors[""] = told(error)
            response = _sign_in(request, site, given, wanted, error.status, kept)
            response.headers["Retry-After"] = str(error.retry_after_seconds)
            return response
        return await _enter(request, site, run, person, "password", wanted, kept)

    @routes.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        actor = actor_of(request)
        if actor.via == "session":
            await run(lambda: site.accounts.sessions.end(actor, actor.session))
        response = redirect("/sign-in")
        end_session(response)
        # What a shared machine has kept of our pages goes too.
        response.headers["Clear-Site-Data"] = '"cache"'
        return response


def _register_provider(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    @routes.get("/sign-in/provider")
    async def leave_for_provider(request: Request, next: str = "/", kept: str = "") -> Response:
        provider, wanted = site.accounts.provider, safe_next(next)
        if provider is None or VISIT.get().actor is not None:
            return redirect(wanted)
        callback = f"{public_address(request, site)}/sign-in/provider/back"
        form = loaded(provider.kept.find(kept, VISIT.get().csrf))
        if form is not None:
            wanted = f"{_KEPT}{kept}"
        try:
            await run(lambda: site.accounts.attempts.take(_address_rule(request)))
            place = await run(lambda: provider.begin(browser=VISIT.get().csrf, redirect_uri=callback, next=wanted))
        except (ProviderError, TooManyAttemptsError) as error:
            return _sign_in(request, site, Sent(errors={"": told(error)}), safe_next(wanted), error.status, form)
        return RedirectResponse(place, status_code=303)

    @routes.get("/sign-in/provider/back")
    async def back_from_provider(request: Request, state: str = "", code: str = "") -> Response:
        provider = site.accounts.provider
        if provider is None:
            return redirect("/sign-in")
        callback = f"{public_address(request, site)}/sign-in/provider/back"
        browser = request.cookies.get(FORM_COOKIE, "")
        try:
            person, wanted = await run(
                lambda: provider.finish(browser=browser, redirect_uri=callback, state=state, code=code)
            )
        except ProviderError as error:
            return _sign_in(request, site, Sent(errors={"": told(error)}), "/", error.status)
        form = loaded(provider.kept.find(wanted.removeprefix(_KEPT), browser)) if wanted.startswith(_KEPT) else None
        return await _enter(request, site, run, person, "provider", safe_next(wanted), form)


def _register_invites(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    invites = site.accounts.invites

    async def shown(request: Request, given: Sent, secret: str, status: int = 200) -> Response:
        invite = await run(lambda: invites.look(secret))
        role = role_info(invite.role)
        return page(
            request, None, "people/invite.html", status=status, invite=invite, role=role, secret=secret, sent=given
        )

    @routes.api_route("/invites/{secret}", methods=READING)
    async def invite_page(request: Request, secret: str) -> Response:
        return await shown(request, Sent(), secret)

    @routes.post("/invites/{secret}")
    async def accept(request: Request, secret: str) -> Response:
        given = await sent(request)
        await run(lambda: site.accounts.attempts.take(_address_rule(request)))
        _check_person(given)
        if not given.errors:
            try:
                person: Person = await run(
                    lambda: invites.accept(
                        secret, email=given.text("email"), name=given.text("name"), password=given.text("password")
                    )
                )
                return await _enter(request, site, run, person, "invite", "/")
            except ConflictError as error:
                given.errors["email"] = told(error)
        return await shown(request, given, secret, 422)


# Parts ----------------------------------------------------------------------------------------------------------------


def sign_in_again(request: Request, site: Site, kept: Held) -> Response:
    """The page to sign in on for somebody whose session ended before they sent a form."""
    message = "You are not signed in any more. What you sent is kept: sign in, and go on."
    response = _sign_in(request, site, Sent(errors={"": message}), "/", SignInRequiredError.status, kept)
    set_form_cookie(response, request, site.settings, VISIT.get().csrf)
    return response


def _sign_in(
    request: Request, site: Site, given: Sent, wanted: str, status: int = 200, kept: Held | None = None
) -> Response:
    """The page to sign in on."""
    provider = site.accounts.provider
    asked = {"next": wanted}
    if provider is not None and kept is not None:
        asked["kept"] = provider.kept.keep(dumped(kept), VISIT.get().csrf)
    return page(
        request,
        None,
        "people/sign_in.html",
        status=status,
        sent=given,
        next=wanted,
        provider=provider.name if provider else "",
        provider_path=f"/sign-in/provider?{urlencode(asked)}",
        held=kept,
    )


async def _enter(
    request: Request, site: Site, run: Run[Any], person: Person, how: str, wanted: str, kept: Held | None = None
) -> Response:
    """A new session for somebody who has shown who they are; whatever the browser held before ends."""
    secret: str = await run(
        lambda: site.accounts.sessions.start(
            person,
            agent=request.headers.get("user-agent", ""),
            address=_address(request),
            how=how,
            replacing=request.cookies.get(SESSION_COOKIE, ""),
        )
    )
    response: Response = redirect(wanted)
    if kept is not None and kept.fields:
        actor = await run(lambda: site.accounts.sessions.actor(secret))
        response = page(request, actor, "people/go_on.html", held=kept)
    set_session(response, request, site.settings, secret)
    return response


def _check_person(given: Sent) -> None:
    """Tell what is wrong with a name, an address, or a password and its repetition."""
    given.check("name", lambda: proper_name(given.text("name")))
    given.check("email", lambda: proper_email(given.text("email")))
    password = given.text("password")
    given.check("password", lambda: passwords.check_new(password, email=given.text("email"), name=given.text("name")))
    if not given.error("password") and given.text("again") != password:
        given.errors["again"] = "The two passwords are not the same."


def _may_set_up(request: Request, site: Site, secret: str) -> bool:
    """Who may make the first owner: whoever is at this machine, or has the link that the server printed."""
    has_link = secrets.compare_digest(secret.encode("utf-8", "replace"), site.setup_secret.encode())
    return has_link or (is_from_here(request) and site.settings.is_local)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _address_rule(request: Request) -> tuple[str, Any]:
    return f"address {network_of(_address(request))}", PER_ADDRESS
