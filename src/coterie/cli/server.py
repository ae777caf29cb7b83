"""The server as one application: the HTTP interface, the pages, and what holds for both."""

from __future__ import annotations

import logging
import re
import secrets
from collections.abc import Callable
from typing import Any, TypeVar

import anyio
from anyio import to_thread
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coterie import __version__
from coterie.api import errors as api_errors
from coterie.api import routes as api_routes
from coterie.app.site import Site
from coterie.core.errors import ExposedError, InvalidInputError, SignInRequiredError, UnexpectedError
from coterie.generate.generation import Mode
from coterie.settings import Settings
from coterie.web import pages, people
from coterie.web.builder import pages as builder_pages
from coterie.web.gate import FRAGMENT, Gate, sign_in_address
from coterie.web.people.held import Held, held_of
from coterie.web.people.signing import sign_in_again
from coterie.web.space_view import space_title
from coterie.web.visit import VISIT, Visit

Result = TypeVar("Result")

_log = logging.getLogger("coterie")

_JSON_PATHS = ("/v1/", "/health", "/openapi.json")
_SECRET = re.compile(r"(?<=/invites/)[^/]+")
_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::\d{1,5})?")
_HSTS = "max-age=31536000"
_MOST_WAITING = 64
_LEAST_PACKED, _LEVEL = 1000, 4
_LOGGED = frozenset({401, 403, 404, 429, 500, 503})
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # Prompts are in addresses; no other site is told of them.
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def create_app(site: Site, settings: Settings) -> FastAPI:
    """The application over one site."""
    limiter = anyio.CapacityLimiter(settings.query_threads)

    async def run(work: Callable[[], Result]) -> Result:
        return await to_thread.run_sync(work, limiter=limiter)

    # Who waits for a model works nothing meanwhile, and keeps nobody from the data.
    for_models = anyio.CapacityLimiter(_MOST_WAITING)

    async def run_generation(work: Callable[[], Result]) -> Result:
        waits = site.space_settings.now().mode is not Mode.EMBEDDED
        return await to_thread.run_sync(work, limiter=for_models if waits else limiter)

    # Beside the queries, so that checking passwords never holds them up.
    for_people = anyio.CapacityLimiter(8)

    async def run_for_people(work: Callable[[], Result]) -> Result:
        return await to_thread.run_sync(work, limiter=for_people)

    app = FastAPI(
        title="Coterie",
        version=__version__,
        summary="Describe an audience in English; get its conditions and its members.",
        docs_url=None,
        redoc_url=None,
    )
    app.state.space_title = lambda: _space_title(site)
    app.mount("/static", pages.Static())
    # The routes as they are: `include_router` would have the first visitor wait until each was made once more.
    app.router.routes += [
        *api_routes.router(site, run, run_generation).routes,
        # First: `/audiences/new` is the builder's, and no audience of that key.
        *builder_pages.router(site, run_generation).routes,
        *pages.router(site, run).routes,
        *people.router(site, run_for_people).routes,
    ]
    app.add_exception_handler(ExposedError, _on_exposed)
    app.add_exception_handler(RequestValidationError, _on_validation)
    app.add_exception_handler(HTTPException, _on_status)
    app.add_middleware(Gate, site=site)
    app.add_middleware(_Edge, settings=settings, site=site)
    return app


def _space_title(site: Site) -> str:
    """The name of the space, for the head of every page: that of an error too, where the data can't be read."""
    try:
        return site.space_settings.now().title or space_title(site.workspace.space())
    except ExposedError:
        return ""


class _Edge:
    """What holds for every request: whom it may be addressed to, how large it may be, and the headers of answers."""

    def __init__(self, app: ASGIApp, *, settings: Settings, site: Site) -> None:
        self.app = app
        self.packing = GZipMiddleware(app, minimum_size=_LEAST_PACKED, compresslevel=_LEVEL)
        self.settings = settings
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        visit = _visit(scope, self.settings.root_path)
        VISIT.set(visit)
        is_secure = scope["scheme"] == "https" or self.settings.public_url.startswith("https://")
        has_started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
                if is_secure:
                    headers.setdefault("Strict-Transport-Security", _HSTS)
                if message["status"] in _LOGGED:
                    headers["X-Request-Id"] = visit.id
                    _log.info("%s %s: %s (%s)", scope["method"], _loggable(visit.path), message["status"], visit.id)
            await send(message)

        request = Request(scope)
        try:
            self._check(request)
            app = self.packing if _may_pack(request) else self.app
            await app(scope, self._limited(receive), send_with_headers)
        except ExposedError as error:
            # The gate's; those of pages and endpoints are answered further in.
            kept = await self._held(request, receive) if isinstance(error, SignInRequiredError) else None
            answer = sign_in_again(request, self.site, kept) if kept else await _on_exposed(request, error)
            await answer(scope, receive, send_with_headers)
        except HTTPException as error:
            await (await _on_status(request, error))(scope, receive, send_with_headers)
        except Exception:
            # E1 of `segment.md` 1.6: no detail leaves. The log has it, without the query, which may hold a prompt.
            _log.exception("%s %s failed (%s)", request.method, _loggable(visit.path), visit.id)
            if has_started:
                raise
            await (await _on_exposed(request, UnexpectedError()))(scope, receive, send_with_headers)

    def _check(self, request: Request) -> None:
        """Raises HTTPException for a request that names another host, or whose body is too large by its own word."""
        allowed = self.settings.allowed_hosts
        if allowed is not None and _host(request) not in allowed:
            raise HTTPException(421)
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length[:20]) > self.settings.max_body_bytes:
            raise HTTPException(413)

    async def _held(self, request: Request, receive: Receive) -> Held | None:
        """The form that somebody has sent whose session has ended, so that it isn't lost. The gate didn't read it."""
        if _wants_json(request) or FRAGMENT in request.headers or not self.site.settings.sign_in:
            return None
        return held_of(request, await Request(request.scope, self._limited(receive)).body())

    def _limited(self, receive: Receive) -> Receive:
        """The body as it comes, for as long as it is no longer than is allowed."""
        taken = 0

        async def limited() -> Message:
            nonlocal taken
            message = await receive()
            if message["type"] == "http.request":
                taken += len(message.get("body", b""))
                if taken > self.settings.max_body_bytes:
                    raise HTTPException(413)
            return message

        return limited


# Errors ---------------------------------------------------------------------------------------------------------------


def _wants_json(request: Request) -> bool:
    path = VISIT.get().path
    return path.startswith(_JSON_PATHS) or path == "/v1" or request.headers.get("accept") == "application/json"


def _may_pack(request: Request) -> bool:
    """Whether an answer may be compressed, beside static files, which always may.

    The length of a compressed answer tells of a secret in it to whoever can have their own words put beside it and see
    the length (BREACH). Pages hold the token of the session, so they go as they are. Fragments hold none, and no other
    site can ask for them, since they need a header of ours; nor for the interface's, which need a token.
    """
    return FRAGMENT in request.headers or VISIT.get().path.startswith(_JSON_PATHS)


def _host(request: Request) -> str:
    """The name that a request is addressed to, without its port; empty for what is no name.

    Read from the header itself: what can't be a name would be replaced by our own address otherwise.
    """
    header = request.headers.get("host")
    if header is None:
        return (request.url.hostname or "").lower()
    found = _HOST.fullmatch(header)
    return "" if found is None else (found[1] or found[2]).lower()


def _visit(scope: Scope, root_path: str) -> Visit:
    """The request by its path within this server, and the scope as it must be for that.

    A proxy may leave the root path in the address or take it away; either will do.
    """
    path = scope["path"]
    if root_path:
        if path == root_path or path.startswith(f"{root_path}/"):
            path = path[len(root_path) :] or "/"
        scope["root_path"], scope["path"] = root_path, root_path + path
        scope["raw_path"] = scope["path"].encode("utf-8", "replace")
    return Visit(id=secrets.token_hex(6), root_path=root_path, path=path)


def _loggable(path: str) -> str:
    """A path as the log may have it: in one line, not too long, without the secret of an invite."""
    shown = _SECRET.sub("…", path)
    return "".join(character if character.isprintable() else "?" for character in shown)[:200]


def _status(request: Request, status: int, headers: Any = None) -> Response:  # noqa: ANN401 - a mapping or nothing
    if _wants_json(request):
        return api_errors.of_status(status, headers)
    page = pages.error_page(request, status)
    page.headers.update(headers or {})
    return page


async def _on_exposed(request: Request, error: Exception) -> Response:
    if not isinstance(error, ExposedError):
        raise TypeError from error
    if _wants_json(request):
        return api_errors.of_exposed(error)
    if isinstance(error, SignInRequiredError) and request.method in {"GET", "HEAD"}:
        return RedirectResponse(sign_in_address(request), status_code=303)
    if isinstance(error, SignInRequiredError):
        return pages.error_page(
            request,
            error.status,
            title="You are not signed in any more",
            message="Nothing was changed.",
            next_step="Sign in, in another tab to keep this page; then go back, load it again and send it once more.",
        )
    return pages.error_page_of(request, error)


async def _on_validation(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise TypeError from error
    return api_errors.of_validation(error) if _wants_json(request) else pages.error_page(request, 422)


async def _on_status(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise TypeError from error
    if error.status_code == 400 and _wants_json(request):  # noqa: PLR2004 - FastAPI's answer to a body that is no text
        return api_errors.of_status(InvalidInputError.status, message="The body is not JSON.")
    return _status(request, error.status_code, error.headers)
