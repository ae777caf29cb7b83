"""The endpoints that ask: for a description or a follow-up, at once or followed by its stages; and giving one up."""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel

from coterie.accounts.roles import Actor, Permission
from coterie.api.actors import Caller
from coterie.api.errors import envelope, error_item, of_exposed
from coterie.api.models import (
    CancelledData,
    Data,
    GenerationData,
    GenerationInput,
    GenerationModel,
    RefinementData,
    RefinementInput,
    RefinementModel,
)
from coterie.api.serving import Run, SpaceName, answers, known_space
from coterie.app.answers import document, refusal_error
from coterie.app.bridge import Cancellation
from coterie.app.generating import Told
from coterie.app.refined import refinement_document, refinement_error
from coterie.app.site import Site
from coterie.core.errors import ExposedError, RefusedError, UnexpectedError
from coterie.generate.generation import Stage
from coterie.language.ast import AudienceType, Definition

MAX_KEY = 100

_GENERATIONS = "/v1/spaces/{space}/audiences/generations"
_REFINEMENTS = "/v1/spaces/{space}/audiences/refinements"
_STATUSES = (401, 403, 404, 409, 413, 415, 422, 503)
_STREAM: dict[str, Any] = {
    "response_class": StreamingResponse,
    "responses": {
        200: {"content": {"text/event-stream": {}}, "description": "stage …, then the answer or error, then size"},
        **answers(401, 403, 404, 413, 415, 422, 503),
    },
}
_END = object()

Key = Annotated[
    str, Header(alias="Idempotency-Key", max_length=MAX_KEY, description="A name of the request, to send it again by")
]
KeyInPath = Annotated[str, Path(alias="key", max_length=MAX_KEY, description="The request's Idempotency-Key")]


def add_asking(routes: APIRouter, site: Site, run: Run[Any], run_generation: Run[Any]) -> None:
    """Add the endpoints of a site."""

    @routes.post(
        _GENERATIONS,
        response_model=Data[GenerationData],
        responses=answers(*_STATUSES),
        summary="Conditions for a description in English",
    )
    async def generate(
        request: Request, actor: Caller, space: SpaceName, body: GenerationInput, key: Key = ""
    ) -> Data[GenerationData] | JSONResponse:
        found: Data[GenerationData] | JSONResponse = await _Described(site, actor, space, key, body).at_once(
            request, run_generation
        )
        return found

    @routes.post(
        f"{_GENERATIONS}/events", summary="The same, with each stage as it begins; who goes away gives it up", **_STREAM
    )
    async def follow(actor: Caller, space: SpaceName, body: GenerationInput, key: Key = "") -> Response:
        return await _Described(site, actor, space, key, body).followed(run, run_generation)

    @routes.delete(
        f"{_GENERATIONS}/{{key}}",
        responses=answers(401, 403, 404, 422, 503),
        summary="Give up a generation or refinement that is under way, by its Idempotency-Key",
    )
    async def cancel(actor: Caller, space: SpaceName, key: KeyInPath) -> Data[CancelledData]:
        actor.require(Permission.GENERATE)
        # Not beside the queries: what is to be given up may be what they wait for.
        was_running = site.cancel(actor, key)
        await run(lambda: known_space(site.workspace, space))
        return Data(data=CancelledData(cancelled=was_running))

    @routes.post(
        _REFINEMENTS,
        response_model=Data[RefinementData],
        responses=answers(*_STATUSES),
        summary="A change to an audience, said in English",
    )
    async def refine(
        request: Request, actor: Caller, space: SpaceName, body: RefinementInput, key: Key = ""
    ) -> Data[RefinementData] | JSONResponse:
        found: Data[RefinementData] | JSONResponse = await _Instructed(site, actor, space, key, body).at_once(
            request, run_generation
        )
        return found

    @routes.post(
        f"{_REFINEMENTS}/events", summary="The same, with each stage as it begins; who goes away gives it up", **_STREAM
    )
    async def follow_refinement(actor: Caller, space: SpaceName, body: RefinementInput, key: Key = "") -> Response:
        return await _Instructed(site, actor, space, key, body).followed(run, run_generation)


@dataclass
class _Asked(ABC):
    """One request: asked at once, or followed from the thread that works to the connection that waits."""

    site: Site
    actor: Actor
    space: str
    key: str
    cancellation: Cancellation = field(default_factory=Cancellation, kw_only=True)

    @property
    @abstractmethod
    def event(self) -> str:
        """What the event of the answer is called."""

    @abstractmethod
    def answer(self, told: Told | None) -> tuple[BaseModel | JSONResponse, Definition | None]:
        """The answer, or the error of its refusal, and its definition."""

    async def at_once(self, request: Request, run: Run[Any]) -> Any:  # noqa: ANN401 - the model of the answer
        """The answer. Whoever goes away gives it up, unless a key says that they may come back for it."""
        work = asyncio.ensure_future(run(lambda: self.answer(None)[0]))
        leaving = None if self.key else asyncio.create_task(_has_left(request))
        try:
            if leaving is not None:
                await asyncio.wait((work, leaving), return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    self.cancellation.wish()
            return await work
        finally:
            if leaving is not None:
                leaving.cancel()

    async def followed(self, run: Run[Any], run_generation: Run[Any]) -> Response:
        """The answer and each stage as events."""
        self.site.require_generation(self.actor)
        await run(lambda: known_space(self.site.workspace, self.space))
        return StreamingResponse(
            self._stream(run_generation),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _stream(self, run: Run[Any]) -> AsyncIterator[str]:
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
            self.cancellation.wish()

    def _work(self, put: Callable[[object], None]) -> None:
        def told(stage: Stage) -> None:
            put(_event("stage", {"stage": stage.value}))

        try:
            shown, definition = self.answer(told)
            if isinstance(shown, JSONResponse):
                put(_event("error", json.loads(bytes(shown.body))))
                return
            put(_event(self.event, shown.model_dump(by_alias=True, mode="json")))
            if definition is not None:
                told(Stage.COUNTING)
                counted = self.site.workspace.count(definition)
                put(_event("size", {"count": counted.count, "of": counted.of}))
        except ExposedError as error:
            put(_event("error", json.loads(bytes(of_exposed(error).body))))
        except Exception:
            put(_event("error", json.loads(bytes(of_exposed(UnexpectedError()).body))))
            raise


@dataclass
class _Described(_Asked):
    """A description."""

    body: GenerationInput

    @property
    def event(self) -> str:
        """What the event of the answer is called."""
        return "generation"

    def answer(self, told: Told | None) -> tuple[BaseModel | JSONResponse, Definition | None]:
        """The generation, or the error of its refusal."""
        known, body = known_space(self.site.workspace, self.space), self.body
        generation = self.site.generate(
            self.actor,
            body.prompt,
            AudienceType(body.audience_type.value.lower()),
            mode=body.mode,
            key=self.key,
            told=told,
            cancellation=self.cancellation,
        )
        refused, shown = refusal_error(generation, known), document(generation, known)
        if refused is not None:
            return _refused(refused, shown, field="prompt"), None
        members = {key: value for key, value in shown.items() if key not in ("type", "refusal")}
        model = GenerationModel.model_validate({**members, "audience_type": body.audience_type})
        return Data(data=GenerationData(generation=model)), generation.definition


@dataclass
class _Instructed(_Asked):
    """A follow-up."""

    body: RefinementInput

    @property
    def event(self) -> str:
        """What the event of the answer is called."""
        return "refinement"

    def answer(self, told: Told | None) -> tuple[BaseModel | JSONResponse, Definition | None]:
        """The refinement, or the error of its refusal."""
        site, body = self.site, self.body
        known = known_space(site.workspace, self.space)
        site.require_generation(self.actor)
        definition, _ = site.workspace.definition(body.definition.query, AudienceType(body.audience_type.value.lower()))
        refinement = site.refine(
            self.actor,
            definition,
            body.instruction,
            mode=body.mode,
            key=self.key,
            told=told,
            cancellation=self.cancellation,
        )
        refused, shown = refinement_error(refinement, known), refinement_document(refinement, known)
        if refused is not None:
            return _refused(refused, shown, field="instruction"), None
        members = {key: value for key, value in shown.items() if key not in ("type", "refusal")}
        model = RefinementModel.model_validate({**members, "audience_type": body.audience_type})
        return Data(data=RefinementData(refinement=model)), refinement.definition


async def _has_left(request: Request) -> None:
    """Wait until whoever asked has gone away."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _refused(error: RefusedError, shown: Mapping[str, Any], *, field: str) -> JSONResponse:
    """E3, E4 and the length rule of `segment.md` 1.6 as errors of the field that was refused."""
    data = {**shown["refusal"], "notes": shown["notes"], "nextStep": error.hint}
    item = error_item(error.code, error.message, error.status, field=field, data=data)
    return envelope([item], error.status)


def _event(name: str, data: object) -> str:
    """A server-sent event; JSON has no bare line ends, so the data are one line."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
