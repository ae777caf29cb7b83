"""The pages and their addresses."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import lru_cache
from mimetypes import guess_type
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import Headers
from starlette.types import Scope

from coterie.accounts.roles import Permission
from coterie.app.site import Site
from coterie.core.errors import ExposedError, ForbiddenError
from coterie.web.audiences import folder_pages as audience_folders
from coterie.web.audiences import list_pages as audience_list
from coterie.web.audiences import pages as audience_pages
from coterie.web.builder.desk import Desk
from coterie.web.catalog import pages as catalog
from coterie.web.gate import actor_of, redirect
from coterie.web.profiles import account_pages
from coterie.web.profiles import pages as profiles
from coterie.web.rendering import STATIC, STATIC_FILES, etag
from coterie.web.settings import pages as settings_pages
from coterie.web.shell import READING, Run, page
from coterie.web.visit import VISIT

_TITLES = {
    400: "This can’t be read",
    403: "You may not do this",
    404: "There is no such page",
    405: "This page can’t be asked that way",
    413: "That was too much at once",
    421: "This server goes by another name",
    422: "Something in this address can’t be used",
}
_NEXT_STEPS = {
    400: "Go back, load the page again, and send it once more.",
    404: "The address may be mistyped, or what was here has been deleted since.",
    405: "Addresses like this one take what a form sends. Go back to the page with the form, and send it from there.",
    413: "Go back and send less: a shorter text, or a smaller file.",
    422: "Something after the question mark is missing, or isn’t of the kind it should be. Go by the links of a page.",
}
_PACKED = (".css", ".js", ".svg")


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The pages of a site."""
    routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

    @routes.api_route("/", methods=READING)
    async def home(request: Request) -> Response:
        actor_of(request).require(Permission.VIEW)
        return redirect("/audiences")

    @routes.api_route("/docs", methods=READING)
    async def docs(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(
            lambda: page(request, actor, "docs.html", endpoints=_endpoints(request.app.openapi()))
        )
        return found

    desk = Desk(site, site.drafts)
    routes.routes += [
        *audience_list.router(site, run).routes,
        *audience_folders.router(site, run).routes,
        *audience_pages.router(site, run).routes,
        *profiles.router(desk, run).routes,
        *account_pages.router(desk, run).routes,
        *catalog.router(site, run).routes,
        *settings_pages.router(site, run).routes,
    ]
    return routes


def error_page(
    request: Request, status: int, *, title: str = "", message: str = "", next_step: str = ""
) -> HTMLResponse:
    """A page that says what went wrong, with the id by which the log has it."""
    return page(
        request,
        VISIT.get().actor,
        "error.html",
        status=status,
        error_status=status,
        title=title or _TITLES.get(status, "Something went wrong"),
        message=message,
        next_step=next_step or _NEXT_STEPS.get(status, ""),
        reference=VISIT.get().id,
    )


def error_page_of(request: Request, error: ExposedError) -> HTMLResponse:
    """The page of an exposed error: what it says is the title, unless it says who may do something."""
    if error.status == ForbiddenError.status:
        return error_page(request, error.status, message=error.message, next_step=error.hint)
    return error_page(request, error.status, title=error.message.removesuffix("."), next_step=error.hint)


class Static(StaticFiles):
    """The static files. Their addresses change with their content, so they may be kept for good; texts go packed.

    They are answered out of memory: a page that is loaded for the first time waits for several at once.
    """

    def __init__(self) -> None:
        super().__init__(directory=STATIC)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """See StaticFiles."""
        if path not in STATIC_FILES or scope["method"] not in {"GET", "HEAD"}:
            return await super().get_response(path, scope)
        asked = Headers(scope=scope)
        headers = {"ETag": etag(path)}
        if b"v=" in scope["query_string"]:
            headers["Cache-Control"] = "public, max-age=31536000, immutable"
        if asked.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        content = STATIC_FILES[path]
        if path.endswith(_PACKED):
            headers["Vary"] = "Accept-Encoding"
            if "gzip" in asked.get("accept-encoding", ""):
                headers["Content-Encoding"], content = "gzip", packed(path)
        return Response(content, media_type=guess_type(path)[0], headers=headers)


@lru_cache(maxsize=64)
def packed(path: str) -> bytes:
    """A static file as gzip has it, always the same."""
    return gzip.compress(STATIC_FILES[path], mtime=0)


def _endpoints(described: Mapping[str, Any]) -> list[dict[str, str]]:
    """The endpoints of an OpenAPI document, each with an example of its use."""
    found = []
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            found.append(
                {
                    "method": method.upper(),
                    "path": path,
                    "summary": operation.get("summary", ""),
                    "example": "" if body is None else json.dumps(_example(body, described), indent=2),
                }
            )
    return found


def _example(schema: Mapping[str, Any], described: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    """A JSON value that fits a schema: its example, its default, or one put together of its members'."""
    if "$ref" in schema:
        return _example(described["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]], described)
    if schema.get("examples"):
        return schema["examples"][0]
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    return {name: _example(member, described) for name, member in schema.get("properties", {}).items()}
