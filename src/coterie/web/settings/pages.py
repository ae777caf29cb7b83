"""The page of the space and its limits."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from coterie.accounts.roles import Permission
from coterie.app.site import Site
from coterie.web.gate import actor_of
from coterie.web.shell import READING, Run, page
from coterie.web.space_view import space_view
from coterie.web.visit import url


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The settings of a site's space."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/settings", methods=READING)
    async def settings(request: Request) -> Response:
        actor_of(request).require(Permission.VIEW)
        return RedirectResponse(url("/settings/space"), status_code=307)

    @routes.api_route("/settings/space", methods=READING)
    async def space(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)

        def show() -> Response:
            workspace = site.workspace
            return page(
                request,
                actor,
                "settings/space.html",
                section="settings",
                space=space_view(workspace),
                directory=workspace.store.directory.name,
                data_version=workspace.store.data_version,
                limits=_limits(site),
                sign_in=site.settings.sign_in,
            )

        found: Response = await run(show)
        return found

    return routes


def _limits(site: Site) -> list[tuple[str, str, str]]:
    """Each limit, its value, and what comes of it."""
    limits = site.workspace.space().limits
    return [
        ("Compute history", f"{limits.lookback_days:,} days", "Events that are older count for no audience."),
        ("Audiences", f"{site.audiences.max_audiences:,}", "How many can be kept at once."),
        ("Conditions", f"{limits.primary_expressions:,}", "How many an audience may have."),
        (
            "Description",
            f"{limits.prompt_min:,} to {limits.prompt_max:,}",
            "Characters of a description for Build with AI.",
        ),
        (
            "Active",
            f"{limits.inactive_after_days:,} days",
            "An event or trait that hasn’t come for longer is inactive, and found less easily by Build with AI.",
        ),
    ]
