"""The pages and their addresses."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import Headers
from starlette.types import Scope

from coterie.accounts.roles import Actor, Permission
from coterie.app.examples import example_prompts
from coterie.app.site import Site
from coterie.core.errors import ExposedError
from coterie.language.ast import AudienceType
from coterie.web.answer_view import build
from coterie.web.audiences import folder_pages as audience_folders
from coterie.web.audiences import list_pages as audience_list
from coterie.web.audiences import pages as audience_pages
from coterie.web.catalog import pages as catalog
from coterie.web.gate import actor_of
from coterie.web.profiles import account_pages
from coterie.web.profiles import pages as profiles
from coterie.web.rendering import STATIC, render
from coterie.web.settings import pages as settings_pages
from coterie.web.shell import READING, Run, page
from coterie.web.space_view import lexicon, space_view
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
_MAX_READINGS = 100
_PACKED = (".css", ".js", ".svg")


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The pages of a site."""
    routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

    @routes.api_route("/", methods=READING)
    async def home(request: Request, prompt: str = "", type: AudienceType = AudienceType.USERS) -> str:
        actor = actor_of(request)
        found: str = await run(lambda: _page(site, actor, _proper(prompt), type, reading=None))
        return found

    @routes.api_route("/build", methods=READING)
    async def build_page(
        request: Request,
        prompt: str = "",
        type: AudienceType = AudienceType.USERS,
        reading: Annotated[int, Query(ge=0, le=_MAX_READINGS)] = 0,
    ) -> str:
        actor = actor_of(request)
        found: str = await run(lambda: _page(site, actor, _proper(prompt), type, reading=reading))
        return found

    @routes.api_route("/docs", methods=READING)
    async def docs(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(
            lambda: page(request, actor, "docs.html", endpoints=_endpoints(request.app.openapi()))
        )
        return found

    routes.include_router(audience_list.router(site, run))
    routes.include_router(audience_folders.router(site, run))
    routes.include_router(audience_pages.router(site, run))
    routes.include_router(profiles.router(site, run))
    routes.include_router(account_pages.router(site, run))
    routes.include_router(catalog.router(site, run))
    routes.include_router(settings_pages.router(site, run))
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
        next_step=next_step,
        reference=VISIT.get().id,
    )


def error_page_of(request: Request, error: ExposedError) -> HTMLResponse:
    """The page of an exposed error."""
    return error_page(request, error.status, title=error.message, next_step=error.hint)


class Static(StaticFiles):
    """The static files. Their addresses change with their content, so they may be kept for good; texts go packed."""

    def __init__(self) -> None:
        super().__init__(directory=STATIC)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """See StaticFiles."""
        response = await super().get_response(path, scope)
        accepted = Headers(scope=scope).get("accept-encoding", "")
        if isinstance(response, FileResponse) and response.status_code == 200 and path.endswith(_PACKED):  # noqa: PLR2004
            response.headers["Vary"] = "Accept-Encoding"
            if "gzip" in accepted and scope["method"] == "GET":
                headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding", "ETag": f"{response.headers['etag']}"}
                response = Response(packed(path), media_type=response.media_type, headers=headers)
        if b"v=" in scope["query_string"]:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


@lru_cache(maxsize=64)
def packed(path: str) -> bytes:
    """A static file as gzip has it, always the same."""
    return gzip.compress((STATIC / path).read_bytes(), mtime=0)


def _page(site: Site, actor: Actor, prompt: str, audience_type: AudienceType, *, reading: int | None) -> str:
    actor.require(Permission.VIEW)
    workspace = site.workspace
    now = workspace.clock()
    space = workspace.space()
    answer = None if reading is None else build(site, actor, prompt, audience_type, reading, now)
    examples = example_prompts(space, now=now)
    return render(
        "page.html",
        space=space_view(workspace),
        limits=space.limits,
        prompt=prompt,
        type=audience_type.value,
        examples=[(kind.value, texts) for kind, texts in examples.items() if texts],
        answer=answer,
        lexicon=lexicon(space, now),
    )


def _proper(text: str) -> str:
    """A prompt as a form sends it, with the line ends that it was typed with, and nothing that is no text."""
    return text.replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8").strip()


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
