"""The page of the model that drafts, and trying it; the AI facts label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.bridge import Cancellation
from coterie.app.facts import Section
from coterie.app.model_check import Tried, try_model
from coterie.app.site import Site
from coterie.core.errors import ExposedError, InvalidInputError
from coterie.web.gate import actor_of
from coterie.web.settings.choices import Sheet, add_sheet
from coterie.web.shell import READING, Run, page

_PATH = "/settings/model"


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""

    def of_model(actor: Actor) -> Mapping[str, Any]:
        del actor
        said = site.settings.model
        return {
            "model": said,
            # Never the key itself, nor a part of it.
            "has_key": bool(said.api_key),
            "provider": said.name.partition(":")[0],
            "terms_accepted": site.accounts.terms.standing().is_accepted,
        }

    add_sheet(routes, site, run, Sheet(_PATH, "settings/model.html", ("model",), of_model))

    @routes.post(f"{_PATH}/test")
    async def test(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_SPACE)

        def work() -> Response:
            tried, problem = _tried(site)
            return page(
                request,
                actor,
                "settings/model_test.html",
                section="settings",
                model=site.settings.model,
                tried=tried,
                problem=problem,
            )

        found: Response = await run(work)
        return found

    @routes.api_route("/settings/facts", methods=READING)
    async def facts(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)

        def work() -> Response:
            found = site.facts()
            parts = [(section, found.of(section)) for section in Section]
            return page(request, actor, "settings/facts.html", section="settings", title=found.title, parts=parts)

        shown: Response = await run(work)
        return shown


def _tried(site: Site) -> tuple[tuple[Tried, ...], ExposedError | None]:
    """What the model made of the three descriptions of `coterie model check`, or why it can't be asked."""
    settings = site.settings.model
    generating = site.workspace.generating
    try:
        opened = generating.drafting().model()
        if opened is None:
            return (), InvalidInputError(
                "No model is set.", next_step="Set COTERIE_MODEL where the server is started, and start it anew."
            )
        return generating.bridge.run(lambda: try_model(opened, settings, now=site.clock()), Cancellation()), None
    except ExposedError as error:
        return (), error
