"""The pages of one audience."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.audiences.graph import reach_of
from coterie.audiences.model import NameTakenError, SavedAudience, StaleVersionError
from coterie.core.errors import ExposedError, InvalidInputError, NotFoundError
from coterie.language.describe import describe
from coterie.web.audiences.insights import insights, others
from coterie.web.audiences.list_pages import back_to, delete
from coterie.web.audiences.view import (
    BADGES,
    chart_points,
    conditions,
    external_ids,
    member_table,
    path_of,
    version_rows,
)
from coterie.web.charts import NARROW, line_chart
from coterie.web.gate import actor_of
from coterie.web.profiles.choosing import look_up
from coterie.web.shell import READING, Run, leave, page

SAMPLE_SIZE = 10

TABS = (
    ("", "Overview"),
    ("/insights", "Insights"),
    ("/history", "History"),
    ("/consumers", "Consumers"),
    ("/settings", "Settings"),
)

Deed = Callable[[Site, Request, Actor, SavedAudience, str], Response]
"""What a button does to an audience; the text is where it was pressed."""


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The pages of a site's audiences."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/audiences/{key}", methods=READING)
    async def overview(request: Request, key: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _overview(site, request, actor, site.audiences.get(key)))
        return found

    @routes.api_route("/audiences/{key}/who", methods=READING)
    async def who(request: Request, key: str, q: str = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)

        def work() -> Response:
            audience = site.audiences.get(key)
            return look_up(site, request, actor, audience.key, audience.audience_type, q.strip())

        found: Response = await run(work)
        return found

    @routes.api_route("/audiences/{key}/{tab}", methods=READING)
    async def other_tab(request: Request, key: str, tab: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        if tab not in _TABS:
            raise NotFoundError("There is no such page of an audience.")
        found: Response = await run(lambda: _TABS[tab](site, request, actor, site.audiences.get(key)))
        return found

    @routes.post("/audiences/{key}/settings")
    async def save_settings(
        request: Request,
        key: str,
        version: Annotated[int, Form()],
        name: Annotated[str, Form()] = "",
        description: Annotated[str, Form()] = "",
        folder: Annotated[str, Form()] = "",
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        typed = {"name": name, "description": description.replace("\r\n", "\n"), "folder": folder}
        found: Response = await run(
            lambda: _save_settings(site, request, actor, site.audiences.get(key), version, typed)
        )
        return found

    @routes.post("/audiences/{key}/versions/{number}")
    async def restore_version(request: Request, key: str, number: int, version: Annotated[int, Form()]) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        found: Response = await run(
            lambda: _restore_version(site, request, actor, site.audiences.get(key), number, version)
        )
        return found

    for deed, do in _DEEDS.items():
        routes.post(f"/audiences/{{key}}/{deed}")(_deed(site, run, do))
    return routes


def _deed(site: Site, run: Run[Any], do: Deed) -> Callable[..., Awaitable[Response]]:
    """The handler of something that a button does to an audience."""

    async def handle(request: Request, key: str, back: Annotated[str, Form()] = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        found: Response = await run(lambda: do(site, request, actor, site.audiences.get(key), back))
        return found

    return handle


# Deeds ----------------------------------------------------------------------------------------------------------------


def _clone(site: Site, request: Request, actor: Actor, audience: SavedAudience, back: str) -> Response:
    del back
    made = site.audiences.clone(audience.id, actor=actor)
    return leave(request, path_of(made), told=f"Made “{made.name}”.")


def _refresh(site: Site, request: Request, actor: Actor, audience: SavedAudience, back: str) -> Response:
    del actor, back
    return leave(request, path_of(site.audiences.refresh(audience.id)), told="Counted again.")


def _enable(site: Site, request: Request, actor: Actor, audience: SavedAudience, back: str) -> Response:
    site.audiences.set_enabled(audience.id, is_enabled=True, actor=actor)
    path = path_of(audience)
    return leave(request, back_to(back, path), told=f"“{audience.name}” is on.", undo=f"{path}/disable")


def _disable(site: Site, request: Request, actor: Actor, audience: SavedAudience, back: str) -> Response:
    site.audiences.set_enabled(audience.id, is_enabled=False, actor=actor)
    path = path_of(audience)
    return leave(request, back_to(back, path), told=f"“{audience.name}” is off.", undo=f"{path}/enable")


def _delete(site: Site, request: Request, actor: Actor, audience: SavedAudience, back: str) -> Response:
    return delete(site, request, actor, [audience], back_to(back, "/audiences"), even_if_used=False)


def _restore_version(
    site: Site, request: Request, actor: Actor, audience: SavedAudience, number: int, version: int
) -> Response:
    path = f"{path_of(audience)}/history"
    try:
        site.audiences.restore_version(audience.id, number, version=version, actor=actor)
    except StaleVersionError as error:
        return leave(request, path, told=f"{error.message} Nothing was changed.")
    return leave(request, path, told=f"“{audience.name}” is what it was in version {number}.")


# Pages ----------------------------------------------------------------------------------------------------------------


def shared(site: Site, actor: Actor, audience: SavedAudience, tab: str) -> dict[str, Any]:
    """What every page of an audience shows."""
    path = path_of(audience)
    counts = {
        "/history": audience.version,
        "/consumers": len(site.audiences.consumers(audience.key)),
    }
    return {
        "audience": audience,
        "path": path,
        "badge_kind": BADGES[audience.status],
        "tab": tab,
        "tab_items": [(path + end, text, counts.get(end)) for end, text in TABS],
        "can_edit": actor.may(Permission.EDIT_AUDIENCES),
        "now": site.clock(),
    }


def _overview(site: Site, request: Request, actor: Actor, audience: SavedAudience) -> Response:
    workspace = site.workspace
    space = workspace.space()
    sample, problem = None, ""
    try:
        found = workspace.sample(audience.definition, SAMPLE_SIZE, reach=reach_of(audience))
        ids = workspace.store.profile_ids(external_ids(found))
        sample = member_table(found, audience.audience_type, ids, actor, why_of=audience.key)
    except ExposedError as error:
        problem = error.message
    sizes = site.audiences.sizes.of(audience.id)
    return page(
        request,
        actor,
        "audiences/overview.html",
        section="audiences",
        sentence=describe(audience.definition, space),
        groups=conditions(audience, space),
        sample=sample,
        problem=problem,
        chart=line_chart(chart_points(sizes), NARROW),
        folder=_folder_name(site, audience),
        **shared(site, actor, audience, ""),
    )


def _insights(site: Site, request: Request, actor: Actor, audience: SavedAudience) -> Response:
    space = site.workspace.space()
    subject = site.audience_service.subject_of(audience)
    other = request.query_params.get("with", "")
    return page(
        request,
        actor,
        "audiences/insights.html",
        section="audiences",
        insights=insights(site.audience_service, subject, other, space, actor),
        others=others(space, audience.key, subject),
        asked_other=other,
        insights_path=f"{path_of(audience)}/insights",
        noun=audience.audience_type.value,
        **shared(site, actor, audience, "/insights"),
    )


def _history(site: Site, request: Request, actor: Actor, audience: SavedAudience) -> Response:
    versions = site.audiences.versions(audience.id)
    return page(
        request,
        actor,
        "audiences/history.html",
        section="audiences",
        versions=version_rows(versions, audience.audience_type, site.workspace.space()),
        **shared(site, actor, audience, "/history"),
    )


def _consumers(site: Site, request: Request, actor: Actor, audience: SavedAudience) -> Response:
    return page(
        request,
        actor,
        "audiences/consumers.html",
        section="audiences",
        references=[(item.name, path_of(item), item.deleted_at) for item in site.audiences.references(audience)],
        consumer_rows=[(item, path_of(item), BADGES[item.status]) for item in site.audiences.consumers(audience.key)],
        **shared(site, actor, audience, "/consumers"),
    )


def _settings(
    site: Site,
    request: Request,
    actor: Actor,
    audience: SavedAudience,
    *,
    typed: dict[str, str] | None = None,
    errors: dict[str, str] | None = None,
    stale: StaleVersionError | None = None,
) -> Response:
    given = typed or {
        "name": audience.name,
        "description": audience.description,
        "folder": audience.folder_id or "",
    }
    return page(
        request,
        actor,
        "audiences/settings.html",
        section="audiences",
        status=409 if stale else 422 if errors else 200,
        typed=given,
        errors=errors or {},
        stale=stale,
        folder_options=[(item.id, item.name) for item in site.audiences.folders.list()],
        **shared(site, actor, audience, "/settings"),
    )


def _save_settings(
    site: Site, request: Request, actor: Actor, audience: SavedAudience, version: int, typed: dict[str, str]
) -> Response:
    try:
        saved = site.audiences.update(
            audience.id, version=version, actor=actor, name=typed["name"], description=typed["description"]
        )
        folder_id = typed["folder"] or None
        if folder_id != saved.folder_id:
            site.audiences.move([saved.id], folder_id, actor=actor)
    except StaleVersionError as error:
        return _settings(site, request, actor, error.current, typed=typed, stale=error)
    except (InvalidInputError, NameTakenError) as error:
        place = "description" if "description" in error.message.lower() else "name"
        return _settings(site, request, actor, audience, typed=typed, errors={place: error.message})
    return leave(request, f"{path_of(saved)}/settings", told="Saved.")


def _folder_name(site: Site, audience: SavedAudience) -> str:
    return next((item.name for item in site.audiences.folders.list() if item.id == audience.folder_id), "")


_TABS: Mapping[str, Callable[[Site, Request, Actor, SavedAudience], Response]] = {
    "insights": _insights,
    "history": _history,
    "consumers": _consumers,
    "settings": _settings,
}
_DEEDS: Mapping[str, Deed] = {
    "clone": _clone,
    "refresh": _refresh,
    "enable": _enable,
    "disable": _disable,
    "delete": _delete,
}
