"""The endpoints of generation: asked for at once or followed by its stages, given up, and what is recorded of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query
from fastapi.responses import JSONResponse, Response, StreamingResponse

from coterie.accounts.roles import Actor, Permission
from coterie.api.actors import Caller
from coterie.api.errors import envelope, error_item, of_exposed
from coterie.api.models import (
    CancelledData,
    Data,
    FactsData,
    FactsModel,
    GenerationData,
    GenerationInput,
    GenerationModel,
    RecordModel,
    RecordPageModel,
    RecordsData,
)
from coterie.api.serving import Run, SpaceName, answers, known_space
from coterie.app.answers import document, refusal_error
from coterie.app.bridge import Cancellation
from coterie.app.generating import Told
from coterie.app.site import Site
from coterie.core.errors import ExposedError, RefusedError, UnexpectedError
from coterie.generate.generation import Generation, Stage
from coterie.generations.log import Record
from coterie.language.ast import AudienceType
from coterie.schema.space import Space

MOST = 200
MAX_KEY = 100

_PATH = "/v1/spaces/{space}/audiences/generations"
_RECORD = "/v1/spaces/{space}/generations"
_END = object()

Key = Annotated[
    str, Header(alias="Idempotency-Key", max_length=MAX_KEY, description="A name of the request, to send it again by")
]
KeyInPath = Annotated[str, Path(alias="key", max_length=MAX_KEY, description="The request's Idempotency-Key")]


def router(site: Site, run: Run[Any], run_generation: Run[Any]) -> APIRouter:
    """The endpoints of a site."""
    routes = APIRouter()
    _add_asking(routes, site, run, run_generation)
    _add_record(routes, site, run)
    return routes


def _add_asking(routes: APIRouter, site: Site, run: Run[Any], run_generation: Run[Any]) -> None:
    @routes.post(
        _PATH,
        response_model=Data[GenerationData],
        responses=answers(401, 403, 404, 409, 413, 415, 422, 503),
        summary="Conditions for a description in English",
    )
    async def generate(
        actor: Caller, space: SpaceName, body: GenerationInput, key: Key = ""
    ) -> Data[GenerationData] | JSONResponse:
        def answer() -> Data[GenerationData] | JSONResponse:
            known = known_space(site.workspace, space)
            return _shown(_asked(site, actor, body, key), known, body)

        found: Data[GenerationData] | JSONResponse = await run_generation(answer)
        return found

    @routes.post(
        f"{_PATH}/events",
        response_class=StreamingResponse,
        responses={
            200: {"content": {"text/event-stream": {}}, "description": "stage …, then generation or error, then size"},
            **answers(401, 403, 404, 413, 415, 422, 503),
        },
        summary="The same, with each stage as it begins; who goes away gives it up",
    )
    async def follow(actor: Caller, space: SpaceName, body: GenerationInput, key: Key = "") -> Response:
        site.require_generation(actor)
        known = await run(lambda: known_space(site.workspace, space))
        events = _Events(site, actor, body, key, known)
        return StreamingResponse(
            events.stream(run_generation),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    @routes.delete(
        f"{_PATH}/{{key}}",
        responses=answers(401, 403, 404, 422, 503),
        summary="Give up a generation that is under way, by its Idempotency-Key",
    )
    async def cancel(actor: Caller, space: SpaceName, key: KeyInPath) -> Data[CancelledData]:
        actor.require(Permission.GENERATE)
        # Not beside the queries: what is to be given up may be what they wait for.
        was_running = site.cancel(actor, key)
        await run(lambda: known_space(site.workspace, space))
        return Data(data=CancelledData(cancelled=was_running))


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


# Asking ---------------------------------------------------------------------------------------------------------------


def _asked(
    site: Site,
    actor: Actor,
    body: GenerationInput,
    key: str,
    told: Told | None = None,
    cancellation: Cancellation | None = None,
) -> Generation:
    return site.generate(
        actor,
        body.prompt,
        AudienceType(body.audience_type.value.lower()),
        mode=body.mode,
        key=key,
        told=told,
        cancellation=cancellation,
    )


def _shown(generation: Generation, space: Space, body: GenerationInput) -> Data[GenerationData] | JSONResponse:
    """An answer, or the error of its refusal."""
    refused, shown = refusal_error(generation, space), document(generation, space)
    if refused is not None:
        return refused_response(refused, shown)
    members = {key: value for key, value in shown.items() if key not in ("type", "refusal")}
    model = GenerationModel.model_validate({**members, "audience_type": body.audience_type})
    return Data(data=GenerationData(generation=model))


def refused_response(error: RefusedError, shown: Mapping[str, Any], *, field: str = "prompt") -> JSONResponse:
    """E3, E4 and the length rule of `segment.md` 1.6 as errors of the field that was refused."""
    data = {**shown["refusal"], "notes": shown["notes"], "nextStep": error.hint}
    item = error_item(error.code, error.message, error.status, field=field, data=data)
    return envelope([item], error.status)


class _Events:
    """One generation as events, from the thread that works to the connection that waits."""

    def __init__(self, site: Site, actor: Actor, body: GenerationInput, key: str, space: Space) -> None:
        self._site, self._actor, self._body, self._key, self._space = site, actor, body, key, space
        self._cancellation = Cancellation()

    async def stream(self, run: Run[Any]) -> AsyncIterator[str]:
        """The events as text. Whoever stops reading gives the generation up."""
        loop = asyncio.get_running_loop()
        waiting: asyncio.Queue[object] = asyncio.Queue()

        def put(item: object) -> None:
            loop.call_soon_threadsafe(waiting.put_nowait, item)

        async def work() -> None:
            try:
                await run(lambda: self._work(put))
            finally:
                waiting.put_nowait(_END)

        task = asyncio.create_task(work())
        try:
            while (item := await waiting.get()) is not _END:
                yield str(item)
            await task
        finally:
            self._cancellation.wish()

    def _work(self, put: Callable[[object], None]) -> None:
        def told(stage: Stage) -> None:
            put(_event("stage", {"stage": stage.value}))

        try:
            generation = _asked(self._site, self._actor, self._body, self._key, told, self._cancellation)
            shown = _shown(generation, self._space, self._body)
            if isinstance(shown, JSONResponse):
                put(_event("error", json.loads(bytes(shown.body))))
                return
            put(_event("generation", shown.model_dump(by_alias=True, mode="json")))
            if generation.definition is not None:
                told(Stage.COUNTING)
                counted = self._site.workspace.count(generation.definition)
                put(_event("size", {"count": counted.count, "of": counted.of}))
        except ExposedError as error:
            put(_event("error", json.loads(bytes(of_exposed(error).body))))
        except Exception:
            put(_event("error", json.loads(bytes(of_exposed(UnexpectedError()).body))))
            raise


def _event(name: str, data: object) -> str:
    """A server-sent event; JSON has no bare line ends, so the data are one line."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


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
