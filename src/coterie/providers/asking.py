"""A model of a vendor, asked through pydantic-ai. Import this only when a model is opened: it needs pydantic-ai."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic_ai.direct import model_request, model_request_stream
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    PartDeltaEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
    ToolCallPart,
    ToolCallPartDelta,
    ToolReturnPart,
    UserPromptPart,
)
from pydantic_ai.models import Model, ModelRequestParameters, StreamedResponse
from pydantic_ai.output import OutputObjectDefinition
from pydantic_ai.tools import ToolDefinition

from coterie.core.errors import ModelAnswerError, ModelError, ModelRejectedError, ModelTimeoutError
from coterie.providers.base import Ask, OnText, Said, Turn
from coterie.providers.clients import options_for
from coterie.providers.failures import WayRefusedError, failure_of
from coterie.providers.limits import with_limits, without_required
from coterie.providers.prices import price_usd
from coterie.providers.reading import MAX_CHARACTERS, read_object, unusable
from coterie.providers.vendors import Vendor
from coterie.settings import OutputMode

_LOG = logging.getLogger("coterie.providers")

_TOOL = "answer"
_TOOL_DESCRIPTION = "Give the answer."
_FIRST_PAUSE_SECONDS = 0.5


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a model is: its vendor, and whether its address is the vendor's own, whose prices are known."""

    vendor: Vendor
    model: str
    title: str
    is_remote: bool
    is_own: bool


class AskedModel:
    """A model that is asked over HTTP. Where the mode isn't given, those of its vendor are tried until one is taken."""

    def __init__(
        self,
        inner: Model[Any],
        place: Place,
        *,
        modes: Sequence[OutputMode],
        timeout_seconds: float,
        max_retries: int,
    ) -> None:
        self.name = f"{place.vendor.prefix}:{place.model}"
        self.is_remote = place.is_remote
        self.vendor = place.title
        self._inner = inner
        self._place = place
        self._modes = [mode for mode in modes if _can(inner, mode)] or [OutputMode.PROMPTED]
        self._timeout_seconds = timeout_seconds
        self._max_retries = max_retries

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """The answer. What fails for a reason that may pass is tried again, all within the time that there is."""
        started = time.perf_counter()
        seconds = ask.timeout_seconds if ask.timeout_seconds is not None else self._timeout_seconds
        try:
            async with asyncio.timeout(seconds):
                said = await self._tried(ask, on_text, seconds)
        except TimeoutError:
            error: ModelError = ModelTimeoutError(f"No answer within {seconds:g} seconds.")
            _LOG.warning("%s: %s", self.name, error.reason)
            raise error from None
        except ModelError as caught:
            _LOG.warning("%s: %s", self.name, caught.reason)
            raise
        return replace(said, elapsed_ms=(time.perf_counter() - started) * 1000)

    def price_usd(self, *, input_tokens: int, output_tokens: int) -> float | None:
        """What a call of this size costs at the vendor's own prices."""
        if not self._place.is_own:
            return None
        return price_usd(self._place.vendor, self._place.model, input_tokens=input_tokens, output_tokens=output_tokens)

    async def _tried(self, ask: Ask, on_text: OnText | None, seconds: float) -> Said:
        """Asked in each way until one isn't refused; that one is the first from then on."""
        end = asyncio.get_running_loop().time() + seconds
        refused: WayRefusedError | None = None
        for position, mode in enumerate(self._modes):
            try:
                said = await self._again(ask, on_text, mode, end)
            except WayRefusedError as error:
                refused = refused or error
                continue
            self._modes = self._modes[position:]
            return said
        raise refused or ModelRejectedError(f"There is no way to ask {self.name}.")

    async def _again(self, ask: Ask, on_text: OnText | None, mode: OutputMode, end: float) -> Said:
        """Asked until there is an answer, or it isn't worth another try."""
        now = asyncio.get_running_loop().time
        retries = 0
        while True:
            try:
                return await self._once(ask, on_text, mode, end - now())
            except ModelError as error:
                pause = error.retry_after_seconds
                if pause is None:
                    pause = _FIRST_PAUSE_SECONDS * 2**retries
                if not error.may_pass or retries >= self._max_retries or now() + pause >= end:
                    raise
                retries += 1
                await asyncio.sleep(pause)

    async def _once(self, ask: Ask, on_text: OnText | None, mode: OutputMode, seconds: float) -> Said:
        options = options_for(self._inner, max_output_tokens=ask.max_output_tokens, timeout_seconds=seconds)
        messages, parameters = _messages(ask, mode), _parameters(self._schema(ask, mode), mode)
        try:
            if on_text is None:
                response = await model_request(
                    self._inner, messages, model_settings=options, model_request_parameters=parameters
                )
            else:
                async with model_request_stream(
                    self._inner, messages, model_settings=options, model_request_parameters=parameters
                ) as stream:
                    response = await _followed(stream, on_text)
        except Exception as error:  # noqa: BLE001 - whatever a vendor's library raises, the model failed
            # Its own message may quote the prompt, so it isn't chained: tracebacks are logged.
            raise failure_of(error, self._place.vendor, self._place.model, title=self._place.title) from None
        return self._said(response)

    def _schema(self, ask: Ask, mode: OutputMode) -> dict[str, object]:
        """The schema as this server takes it: a vendor that compiles one takes no fields that may be left out."""
        is_compatible = not self._place.is_own or self._place.vendor.prefix == "ollama"
        if mode is not OutputMode.NATIVE:
            return without_required(ask.schema, ask.optional)
        return with_limits(without_required(ask.schema, ask.optional)) if is_compatible else dict(ask.schema)

    def _said(self, response: ModelResponse) -> Said:
        usage = response.usage
        cost = self.price_usd(input_tokens=usage.input_tokens, output_tokens=usage.output_tokens)
        text = _text(response)
        try:
            if response.finish_reason == "length":
                raise unusable("The answer was cut off at its longest.", text)
            if response.finish_reason == "content_filter":
                raise unusable("The provider's filter held the answer back.", text)
            output = read_object(text)
        except ModelAnswerError as error:
            raise ModelAnswerError(
                error.reason,
                answer=error.answer,
                input_tokens=usage.input_tokens,
                output_tokens=usage.output_tokens,
                cost_usd=cost,
            ) from None
        return Said(
            output=output,
            text=text,
            model=response.model_name or self._place.model,
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
            cost_usd=cost,
            elapsed_ms=0.0,
        )


# What is sent ---------------------------------------------------------------------------------------------------------


def _can(model: Model[Any], mode: OutputMode) -> bool:
    match mode:
        case OutputMode.NATIVE:
            return bool(model.profile.get("supports_json_schema_output"))
        case OutputMode.TOOL:
            return bool(model.profile.get("supports_tools", True))
        case _:
            return True


def _parameters(schema: dict[str, object], mode: OutputMode) -> ModelRequestParameters:
    match mode:
        case OutputMode.TOOL:
            # Not strict: a vendor would first compile the schema, which is a new one for each request.
            tool = ToolDefinition(
                name=_TOOL,
                description=_TOOL_DESCRIPTION,
                parameters_json_schema=schema,
                kind="output",
                strict=False,
            )
            return ModelRequestParameters(output_mode="tool", output_tools=[tool], allow_text_output=False)
        case OutputMode.NATIVE:
            return ModelRequestParameters(
                output_mode="native", output_object=OutputObjectDefinition(json_schema=schema, name=_TOOL)
            )
        case _:
            return ModelRequestParameters(
                output_mode="prompted", output_object=OutputObjectDefinition(json_schema=schema, name=_TOOL)
            )


def _messages(ask: Ask, mode: OutputMode) -> list[ModelMessage]:
    messages: list[ModelMessage] = [ModelRequest(parts=[UserPromptPart(ask.prompt)], instructions=ask.instructions)]
    for number, turn in enumerate(ask.turns):
        messages += _exchange(turn, number, ask.instructions, is_call=mode is OutputMode.TOOL)
    return messages


def _exchange(turn: Turn, number: int, instructions: str, *, is_call: bool) -> list[ModelMessage]:
    """An earlier answer and the complaint, in the form in which the model gave it."""
    if is_call and _is_object(turn.answer):
        call = f"call_{number}"
        return [
            ModelResponse(parts=[ToolCallPart(tool_name=_TOOL, args=turn.answer, tool_call_id=call)]),
            ModelRequest(
                parts=[ToolReturnPart(tool_name=_TOOL, content=turn.complaint, tool_call_id=call)],
                instructions=instructions,
            ),
        ]
    return [
        # Vendors refuse a turn without text.
        ModelResponse(parts=[TextPart(turn.answer.strip() or "(nothing)")]),
        ModelRequest(parts=[UserPromptPart(turn.complaint)], instructions=instructions),
    ]


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


# What comes back ------------------------------------------------------------------------------------------------------


def _text(response: ModelResponse) -> str:
    for part in response.parts:
        if isinstance(part, ToolCallPart):
            return part.args if isinstance(part.args, str) else json.dumps(part.args or {}, ensure_ascii=False)
    return "".join(part.content for part in response.parts if isinstance(part, TextPart))


async def _followed(stream: StreamedResponse, on_text: OnText) -> ModelResponse:
    """The response when all of it is there; given up when it is longer than anything that could be used."""
    count = 0
    async for event in stream:
        count += _characters(event)
        if count > MAX_CHARACTERS:
            raise ModelAnswerError(f"The answer has more than {MAX_CHARACTERS} characters.")
        on_text(count)
    return stream.get()


def _characters(event: object) -> int:
    match event:
        case PartStartEvent(part=TextPart(content=text)):
            return len(text)
        case PartDeltaEvent(delta=TextPartDelta(content_delta=text)):
            return len(text)
        case PartStartEvent(part=ToolCallPart(args=str(text))):
            return len(text)
        case PartDeltaEvent(delta=ToolCallPartDelta(args_delta=str(text))):
            return len(text)
        case _:
            return 0
