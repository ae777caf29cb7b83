"""The server as one application: the HTTP interface, the pages, and what holds for both."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import anyio
from anyio import to_thread
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coterie import __version__
from coterie.api import errors as api_errors
from coterie.api import routes as api_routes
from coterie.app.workspace import Workspace
from coterie.core.errors import ExposedError, InvalidInputError, UnexpectedError
from coterie.settings import Settings
from coterie.web import pages
from coterie.web.space_view import space_title

Result = TypeVar("Result")

_log = logging.getLogger("coterie")

_JSON_PATHS = ("/v1/", "/health", "/openapi.json")
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


def create_app(workspace: Workspace, settings: Settings) -> FastAPI:
    """The application over one workspace."""
    limiter = anyio.CapacityLimiter(settings.query_threads)

    async def run(work: Callable[[], Result]) -> Result:
        return await to_thread.run_sync(work, limiter=limiter)

    app = FastAPI(
        title="Coterie",
        version=__version__,
        summary="Describe an audience in English; get its conditions and its members.",
        docs_url=None,
        redoc_url=None,
    )
    app.state.space_title = lambda: space_title(workspace.space())
    app.include_router(api_routes.router(workspace, run))
    app.include_router(pages.router(workspace, run))
    app.mount("/static", pages.Static())
    app.add_exception_handler(ExposedError, _on_exposed)
    app.add_exception_handler(RequestValidationError, _on_validation)
    app.add_exception_handler(HTTPException, _on_status)
    app.add_middleware(_Edge, settings=settings)
    return app


class _Edge:
    """What holds for every request: whom it may be addressed to, how large it may be, and the headers of answers."""

    def __init__(self, app: ASGIApp, *, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        has_started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        request = Request(scope)
        allowed = self.settings.allowed_hosts
        if allowed is not None and (request.url.hostname or "").lower() not in allowed:
            await _status(request, 421)(scope, receive, send_with_headers)
            return
        length = request.headers.get("content-length", "0")
        if length.isdigit() and int(length) > self.settings.max_body_bytes:
            await _status(request, 413)(scope, receive, send_with_headers)
            return
        try:
            await self.app(scope, self._limited(receive), send_with_headers)
        except Exception:
            # E1 of `segment.md` 1.6: no detail leaves. The log has it, without the query, which may hold a prompt.
            _log.exception("%s %s failed", request.method, request.url.path)
            if has_started:
                raise
            await (await _on_exposed(request, UnexpectedError()))(scope, receive, send_with_headers)

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
    return request.url.path.startswith(_JSON_PATHS) or request.url.path == "/v1"


def _status(request: Request, status: int, headers: Any = None) -> Response:  # noqa: ANN401 - a mapping or nothing
    if _wants_json(request):
        return api_errors.of_status(status, headers)
    page = pages.error_page(request, status)
    page.headers.update(headers or {})
    return page


async def _on_exposed(request: Request, error: Exception) -> Response:
    if not isinstance(error, ExposedError):
        raise TypeError from error
    return api_errors.of_exposed(error) if _wants_json(request) else pages.error_page_of(request, error)


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
