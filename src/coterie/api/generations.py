"""The endpoints of generation: asked for at once or followed by its stages, given up, and what is recorded of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query
from fastapi.responses import Response, StreamingResponse

from coterie.accounts.roles import Actor, Permission
from coterie.api.actors import Caller
from coterie.api.asking import add_asking
from coterie.api.models import (
    Data,
    FactsData,
    FactsModel,
    RecordModel,
    RecordPageModel,
    RecordsData,
)
from coterie.api.serving import Run, SpaceName, answers, known_space
from coterie.app.site import Site
from coterie.generations.log import Record

MOST = 200
MAX_KEY = 100

_RECORD = "/v1/spaces/{space}/generations"

Key = Annotated[
    str, Header(alias="Idempotency-Key", max_length=MAX_KEY, description="A name of the request, to send it again by")
]
KeyInPath = Annotated[str, Path(alias="key", max_length=MAX_KEY, description="The request's Idempotency-Key")]


def router(site: Site, run: Run[Any], run_generation: Run[Any]) -> APIRouter:
    """The endpoints of a site."""
    routes = APIRouter()
    add_asking(routes, site, run, run_generation)
    _add_record(routes, site, run)
    return routes


def _add_record(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    @routes.get("/v1/spaces/{space}/facts", responses=answers(401, 403, 404, 422, 503), summary="The AI facts label")
    async def label(actor: Caller, space: SpaceName) -> Data[FactsData]:
        actor.require(Permission.VIEW)

        def compute() -> FactsData:
            known_space(site.workspace, space)
            return FactsData(facts=FactsModel.model_validate(site.facts().document()))

        return Data(data=await run(compute))

    @routes.get(
        _RECORD,
        responses=answers(401, 403, 404, 422, 503),
        summary="The record of generations; one's own, for who may not read the audit log",
    )
    async def records(
        actor: Caller,
        space: SpaceName,
        count: Annotated[int, Query(ge=1, le=MOST, alias="pagination.count")] = MOST,
        cursor: Annotated[int | None, Query(ge=0, le=2**53, alias="pagination.cursor")] = None,
    ) -> Data[RecordsData]:
        person = _whose(actor)

        def read() -> RecordsData:
            known_space(site.workspace, space)
            page = site.generations.page(person_id=person, before=cursor, size=count)
            return RecordsData(
                generations=[_record(record) for record in page.records],
                pagination=RecordPageModel(
                    current="" if cursor is None else str(cursor),
                    next=None if page.before is None else str(page.before),
                ),
            )

        return Data(data=await run(read))

    @routes.get(
        f"{_RECORD}.jsonl",
        response_class=StreamingResponse,
        responses={
            200: {"content": {"application/jsonl": {}}, "description": "One record a line, the newest first"},
            **answers(401, 403, 404, 422, 503),
        },
        summary="The whole record as JSON lines",
    )
    async def export(actor: Caller, space: SpaceName) -> Response:
        person = _whose(actor)
        await run(lambda: known_space(site.workspace, space))
        log = await run(lambda: site.generations)
        return StreamingResponse(
            _lines(log.every(person_id=person)),
            media_type="application/jsonl",
            headers={"Content-Disposition": 'attachment; filename="generations.jsonl"'},
        )


# The record -----------------------------------------------------------------------------------------------------------


def _whose(actor: Actor) -> str:
    """Whose records somebody may read: everybody's with the permission for the audit log, else their own."""
    if actor.may(Permission.READ_AUDIT):
        return ""
    actor.require(Permission.GENERATE)
    return actor.id


def _record(record: Record) -> RecordModel:
    return RecordModel.model_validate(record.document())


def _lines(records: Iterator[Record]) -> Iterator[str]:
    for record in records:
        yield json.dumps(record.document(), ensure_ascii=False) + "\n"
