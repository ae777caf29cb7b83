"""The record of generations: to look through, to take along, to delete; and how long it is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response, StreamingResponse

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.core.errors import ForbiddenError
from coterie.generate.generation import Fallback, Mode
from coterie.generations.log import Outcome, Record
from coterie.web.gate import actor_of
from coterie.web.said import ENDINGS, FALLBACKS
from coterie.web.settings.choices import Sheet, add_sheet
from coterie.web.shell import READING, Run, leave, page

_PATH = "/settings/generations"
_MAX = 100
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)

OUTCOMES = {
    Outcome.ANSWERED: ("Answered", "good"),
    Outcome.REFUSED: ("Refused", "warn"),
    Outcome.FAILED: ("Failed", "bad"),
    Outcome.CANCELLED: ("Cancelled", "hollow"),
}
MODES: Mapping[str, str] = {Mode.EMBEDDED: "Embedded parser", Mode.AUTO: "Parser and model", Mode.MODEL: "Model"}


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    add_sheet(routes, site, run, Sheet(f"{_PATH}/settings", "settings/record.html", ("record",), lambda _: {}))

    @routes.api_route(_PATH, methods=READING)
    async def log(
        request: Request,
        person: Annotated[str, Query(max_length=_MAX)] = "",
        outcome: Annotated[str, Query(max_length=_MAX)] = "",
        mode: Annotated[str, Query(max_length=_MAX)] = "",
        before: Annotated[int | None, Query(ge=0, le=2**53)] = None,
    ) -> Response:
        actor = actor_of(request)
        whose = _whose(actor, person)

        def work() -> Response:
            found = site.generations.page(person_id=whose, outcome=outcome, mode=mode, before=before)
            chosen = {"person": person, "outcome": outcome, "mode": mode}
            chosen = {name: value for name, value in chosen.items() if value}
            sees_all = actor.may(Permission.READ_AUDIT)
            now = site.space_settings.now()
            return page(
                request,
                actor,
                "settings/generations.html",
                section="settings",
                records=found.records,
                people=site.generations.people() if sees_all else [],
                outcomes=OUTCOMES,
                outcome_options=[(value, text) for value, (text, _) in OUTCOMES.items()],
                modes=MODES,
                person=person,
                outcome=outcome,
                mode=mode,
                sees_all=sees_all,
                keeps_log=now.keeps_log,
                retention_days=now.retention_days,
                is_first=before is None,
                newest=_address(_PATH, chosen),
                older=_address(_PATH, {**chosen, "before": str(found.before)}) if found.before is not None else "",
                export=_address(f"{_PATH}.jsonl", chosen),
                now=site.clock(),
            )

        shown: Response = await run(work)
        return shown

    @routes.api_route(f"{_PATH}.jsonl", methods=READING)
    async def export(
        request: Request,
        person: Annotated[str, Query(max_length=_MAX)] = "",
        outcome: Annotated[str, Query(max_length=_MAX)] = "",
        mode: Annotated[str, Query(max_length=_MAX)] = "",
    ) -> Response:
        whose = _whose(actor_of(request), person)
        log = await run(lambda: site.generations)

        def lines() -> Iterator[str]:
            for record in log.every(person_id=whose, outcome=outcome, mode=mode):
                yield f"{json.dumps(record.document(), ensure_ascii=False)}\n"

        headers = {"Content-Disposition": 'attachment; filename="generations.jsonl"'}
        return StreamingResponse(lines(), media_type="application/x-ndjson", headers=headers)

    @routes.post(f"{_PATH}/purge")
    async def purge(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_SPACE)
        done: int = await run(site.recording.purge)
        told = f"Deleted {done:,} whose time was over." if done else "Nothing was older than is kept."
        return leave(request, _PATH, told=told)

    @routes.api_route(f"{_PATH}/erase", methods=[*READING, "POST"])
    async def erase(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.READ_AUDIT)
        if request.method != "POST":
            count: int = await run(lambda: site.generations.usage(since=_BEGINNING).generations)
            return page(request, actor, "settings/erase.html", section="settings", count=count)
        done: int = await run(lambda: site.recording.erase(actor))
        return leave(request, _PATH, told=f"Deleted all {done:,}.")

    @routes.api_route(f"{_PATH}/{{name}}", methods=READING)
    async def one(request: Request, name: str) -> Response:
        actor = actor_of(request)

        def work() -> Response:
            record = site.generations.get(name)
            if record.person_id != actor.id:
                actor.require(Permission.READ_AUDIT)
            audience = next((item for item in site.audiences.list() if item.id == record.audience_id), None)
            return page(
                request,
                actor,
                "settings/generation.html",
                section="settings",
                record=record,
                outcome=OUTCOMES[record.outcome],
                mode=MODES.get(record.mode, record.mode),
                fallback=_fallback(record),
                ending=ENDINGS.get(record.code, "Something went wrong; the server’s log has more.")
                if record.code
                else "",
                audience=audience,
            )

        shown: Response = await run(work)
        return shown


def _whose(actor: Actor, person: str) -> str:
    """Whose records somebody sees: their own, or anybody's for who may read the audit log."""
    actor.require(Permission.VIEW)
    if actor.may(Permission.READ_AUDIT):
        return person
    if person and person != actor.id:
        raise ForbiddenError("You may see your own generations.", next_step="Owners see everybody's.")
    return actor.id


def _fallback(record: Record) -> str:
    return FALLBACKS[Fallback(record.fallback)] if record.fallback in set(Fallback) else record.fallback


def _address(path: str, query: dict[str, str]) -> str:
    return f"{path}?{urlencode(query)}".rstrip("?")
