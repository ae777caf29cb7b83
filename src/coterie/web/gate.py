"""The gate: who asks, whether they are let in at all, and whether what they send comes from a page of ours.

Nothing but the open paths is reached without an actor, so that a page that forgets to ask is closed, not open. What an
actor may do is for each page to `require`.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from ipaddress import ip_address
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from anyio import to_thread
from fastapi import Request
from fastapi.responses import RedirectResponse
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coterie.accounts.roles import Actor, local_actor
from coterie.accounts.secret import new_secret
from coterie.app.site import Site
from coterie.core.errors import ForbiddenError, SignInRequiredError
from coterie.settings import Settings
from coterie.web.visit import VISIT, url

SESSION_COOKIE = "coterie_session"
FORM_COOKIE = "coterie_form"
CSRF_FIELD = "csrf"
CSRF_HEADER = "x-csrf-token"
FRAGMENT = "x-fragment"
"""A header of requests that a script of ours makes, for a part of a page."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

_OPEN = ("/sign-in", "/welcome", "/openapi.json")
_OPEN_BELOW = ("/static/", "/invites/", "/sign-in/")
_UNASKED = ("/health", "/static/")
_API = "/v1"
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")
_MAX_NEXT = 2000
_WEEK_SECONDS = 7 * 86400


def actor_of(request: Request) -> Actor:
    """Who asks. Raises SignInRequiredError: a page leads to signing in then, and the interface answers 401."""
    actor: Actor | None = getattr(request.state, "actor", None)
    if actor is None:
        raise SignInRequiredError
    return actor


def redirect(path: str) -> RedirectResponse:
    """After a POST: on to a page of this server."""
    return RedirectResponse(url(path), status_code=303)


def safe_next(text: str) -> str:
    """Where to go after signing in: a path of this server, whatever the address asked for."""
    fits = (
        text.startswith("/")
        and not text.startswith(("//", "/\\"))
        and len(text) <= _MAX_NEXT
        and "\\" not in text
        and all(character.isprintable() and character != " " for character in text)
    )
    if not fits:
        return "/"
    parts = urlsplit(text)
    return "/" if parts.scheme or parts.netloc else text


def sign_in_address(request: Request) -> str:
    """The page to sign in on, which leads back to where somebody wanted to go."""
    wanted = VISIT.get().path + (f"?{request.url.query}" if request.url.query else "")
    if request.method not in {"GET", "HEAD"} or wanted == "/" or safe_next(wanted) == "/":
        return url("/sign-in")
    return url(f"/sign-in?next={quote(wanted, safe='')}")


def is_secure(request: Request, settings: Settings) -> bool:
    """Whether the browser speaks to us, or to the proxy before us, over TLS."""
    return request.url.scheme == "https" or settings.public_url.startswith("https://")


def set_session(response: Any, request: Request, settings: Settings, secret: str) -> None:  # noqa: ANN401
    """Let the browser hold a session. What it held before signing in is forgotten."""
    response.set_cookie(
        SESSION_COOKIE,
        secret,
        max_age=_WEEK_SECONDS,
        path=VISIT.get().root_path or "/",
        httponly=True,
        samesite="lax",
        secure=is_secure(request, settings),
    )
    response.delete_cookie(FORM_COOKIE, path=VISIT.get().root_path or "/")


def set_form_cookie(response: Any, request: Request, settings: Settings, value: str) -> None:  # noqa: ANN401
    """Let the browser of somebody who isn't known hold what the forms of a page send back."""
    response.set_cookie(
        FORM_COOKIE,
        value,
        path=VISIT.get().root_path or "/",
        httponly=True,
        samesite="lax",
        secure=is_secure(request, settings),
    )


def end_session(response: Any) -> None:  # noqa: ANN401 - any of Starlette's responses
    """Let the browser forget its session."""
    response.delete_cookie(SESSION_COOKIE, path=VISIT.get().root_path or "/")


def is_from_here(request: Request) -> bool:
    """Whether a request comes from this very machine, and through no proxy."""
    if any(name in request.headers for name in _FORWARDED) or request.client is None:
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False


class Gate:
    """Finds the actor of each request, and stops what may not come in."""

    def __init__(self, app: ASGIApp, *, site: Site) -> None:
        self.app = app
        self.site = site
        # Whoever is here without signing in sends it back as others send their session's: another site can't know it.
        self._local = local_actor(new_secret())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: D102 - as ASGI has it
        path = VISIT.get().path
        if scope["type"] != "http" or path.startswith(_UNASKED):
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        is_api = path == _API or path.startswith(f"{_API}/")
        actor = await (self._token_actor(request) if is_api else self._page_actor(request))
        scope.setdefault("state", {})["actor"] = actor
        fresh = ""
        if not is_api:
            form = actor.csrf if actor else request.cookies.get(FORM_COOKIE, "")
            if not form:
                form = fresh = new_secret()
            VISIT.set(replace(VISIT.get(), actor=actor, csrf=form))
        if actor is None and not (path in _OPEN or path.startswith(_OPEN_BELOW)):
            raise SignInRequiredError
        if request.method not in SAFE:
            _check_site(request)
            if not is_api:
                receive = await self._check_form(request, receive, "" if fresh else VISIT.get().csrf)

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start" and fresh:
                secure = "; Secure" if is_secure(request, self.site.settings) else ""
                MutableHeaders(scope=message).append(
                    "set-cookie",
                    f"{FORM_COOKIE}={fresh}; Path={VISIT.get().root_path or '/'}; HttpOnly; SameSite=Lax{secure}",
                )
            await send(message)

        await self.app(scope, receive, send_with_cookie if fresh else send)

    # Who asks ---------------------------------------------------------------------------------------------------------

    async def _token_actor(self, request: Request) -> Actor | None:
        """The actor of a call to the interface: a token's. Cookies count for nothing there, so no site can use them."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        is_open = not self.site.settings.sign_in
        if scheme:
            if scheme.lower() != "bearer" or not secret.strip():
                return None
            tokens = self.site.accounts.tokens
            return await to_thread.run_sync(lambda: tokens.actor(secret.strip(), allows_local=is_open))
        return self._local if is_open and is_from_here(request) else None

    async def _page_actor(self, request: Request) -> Actor | None:
        if not self.site.settings.sign_in:
            return self._local if is_from_here(request) else None
        secret = request.cookies.get(SESSION_COOKIE, "")
        return await to_thread.run_sync(self.site.accounts.sessions.actor, secret) if secret else None

    # What is sent -----------------------------------------------------------------------------------------------------

    async def _check_form(self, request: Request, receive: Receive, wanted: str) -> Receive:
        """Raises ForbiddenError unless form or header has what our pages were given. Gives the body to read again."""
        given = request.headers.get(CSRF_HEADER, "")
        again = receive
        if not given:
            body = await request.body()
            again = _replayed(body, receive)
            given = await _field(request, body)
        if not wanted or not secrets.compare_digest(given.encode("utf-8", "replace"), wanted.encode()):
            raise ForbiddenError(
                "This form is not one that this server has given you, or it is too old.",
                next_step="Go back, load the page again, and send it once more.",
            )
        return again


def _check_site(request: Request) -> None:
    """Browsers say which site a request comes from. Another one's gets nowhere."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise ForbiddenError("Another site has sent this.", next_step="Do it on a page of this server.")


async def _field(request: Request, body: bytes) -> str:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        for name, value in parse_qsl(body.decode("latin-1"), keep_blank_values=True):
            if name == CSRF_FIELD:
                return value
    if kind == "multipart/form-data":
        try:
            # A request of its own, so that the page can still read the form.
            form = await Request(request.scope, _replayed(body, request.receive)).form()
        except (MultiPartException, AssertionError):
            raise HTTPException(400) from None
        found = form.get(CSRF_FIELD)
        return found if isinstance(found, str) else ""
    return ""


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body once more, then whatever comes."""
    is_told = False

    async def replay() -> Message:
        nonlocal is_told
        if is_told:
            return await receive()
        is_told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
