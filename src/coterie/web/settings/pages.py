"""The settings of a site's space: its name and limits, the model, privacy, AI facts, the record of generations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.generate.context.privacy import Privacy
from coterie.schema.space import Space
from coterie.web.gate import actor_of
from coterie.web.settings import generations, model
from coterie.web.settings.choices import Sheet, add_sheet
from coterie.web.shell import READING, Run
from coterie.web.space_view import space_view
from coterie.web.visit import url

MOST_NAMED = 60
"""How many personal fields are named."""


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The settings of a site's space."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/settings", methods=READING)
    async def settings(request: Request) -> Response:
        actor_of(request).require(Permission.VIEW)
        return RedirectResponse(url("/settings/space"), status_code=307)

    def of_space(actor: Actor) -> Mapping[str, Any]:
        del actor
        workspace = site.workspace
        limits = workspace.space().limits
        return {
            "space": space_view(workspace),
            "title": site.space_settings.now().title,
            "directory": workspace.store.directory.name,
            "data_version": workspace.store.data_version,
            "prompt": (limits.prompt_min, limits.prompt_max),
            "sign_in": site.settings.sign_in,
        }

    def of_privacy(actor: Actor) -> Mapping[str, Any]:
        del actor
        now = site.space_settings.now()
        privacy = Privacy(personal=now.personal, not_personal=now.not_personal)
        personal = sorted(set(_personal(site.workspace.space(), privacy)))
        return {"personal": personal[:MOST_NAMED], "more": len(personal[MOST_NAMED:])}

    add_sheet(routes, site, run, Sheet("/settings/space", "settings/space.html", ("space", "limits"), of_space))
    add_sheet(routes, site, run, Sheet("/settings/privacy", "settings/privacy.html", ("privacy",), of_privacy))
    model.register(routes, site, run)
    generations.register(routes, site, run)
    return routes


def _personal(space: Space, privacy: Privacy) -> Iterator[str]:
    """The fields whose values are never sent: flagged, or found by their name or their values."""
    for event in space.events:
        for item in event.properties:
            if privacy.is_personal(item.name, item.values):
                yield item.name
    for trait in space.traits:
        if privacy.is_personal(trait.key, trait.values):
            yield trait.key
