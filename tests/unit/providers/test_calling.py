"""Models over real HTTP, by OpenAI's protocol and by Anthropic's: every way of asking, and all that goes wrong."""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec

import pytest

from coterie.core.errors import (
    ModelAnswerError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelRejectedError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from coterie.providers.base import Ask, Model, Said, Turn
from coterie.providers.opening import open_model
from coterie.settings import ModelSettings, OutputMode
from model_server import Breaks, Fails, Hangs, ModelServer, Received, Reply, Says, Script, Sends

# Asked for, not imported: to collect these tests, a worker that runs none of them would take a second for it.
pytestmark = pytest.mark.skipif(find_spec("pydantic_ai") is None, reason="pydantic_ai is not installed")

KEY = "sk-made-up-4f7a"
PROMPT = "everybody in Zürich who bought the secret-product"
SCHEMA = {
    "type": "object",
    "properties": {"n": {"type": "integer"}, "event": {"type": "string", "enum": ["Order Completed", "Signed Up"]}},
    "required": ["n"],
    "additionalProperties": False,
}
ASK = Ask(instructions="Say a number.", prompt=PROMPT, schema=SCHEMA, max_output_tokens=64)
ANSWER = {"n": 7, "event": "Signed Up"}
MODELS = {"openai": "openai:small-1", "anthropic": "anthropic:claude-haiku-4-5"}

both = pytest.mark.parametrize("vendor", ["openai", "anthropic"])
either_way = pytest.mark.parametrize("streams", [False, True], ids=["at once", "streamed"])


def settings_for(server: ModelServer, vendor: str) -> ModelSettings:
    url = server.openai_url if vendor == "openai" else server.url
    return ModelSettings(name=MODELS[vendor], base_url=url, api_key=KEY, timeout_seconds=20, max_retries=0)


def call(
    script: Script,
    vendor: str,
    *,
    ask: Ask = ASK,
    streams: bool = False,
    change: Callable[[ModelSettings], ModelSettings] = lambda settings: settings,
) -> tuple[Said | ModelError, list[Received], list[int]]:
    """What comes of one request: the answer or the error, what the server got, and how the answer grew."""
    heard: list[int] = []

    async def run(model: Model) -> Said | ModelError:
        try:
            return await model.ask(ask, on_text=heard.append if streams else None)
        except ModelError as error:
            return error

    with ModelServer(script) as server:
        result = asyncio.run(run(open_model(change(settings_for(server, vendor)))))
        return result, server.received, heard


def failure(script: Script, vendor: str, **options: object) -> ModelError:
    result, _, _ = call(script, vendor, **options)  # type: ignore[arg-type]
    assert isinstance(result, ModelError), result
    return result


def in_mode(mode: OutputMode) -> Callable[[ModelSettings], ModelSettings]:
    return lambda settings: replace(settings, output_mode=mode)


# What is asked and answered -------------------------------------------------------------------------------------------


@both
@either_way
@pytest.mark.parametrize("mode", [OutputMode.TOOL, OutputMode.NATIVE, OutputMode.PROMPTED])
def test_each_way_of_asking_gives_the_object(vendor: str, mode: OutputMode, streams: bool) -> None:
    said, received, heard = call([Says(ANSWER)], vendor, streams=streams, change=in_mode(mode))
    assert isinstance(said, Said), said
    assert said.output == ANSWER
    assert json.loads(said.text) == ANSWER
    assert (said.model, said.input_tokens, said.output_tokens) == (MODELS[vendor].partition(":")[2], 120, 30)
    assert said.cost_usd is None, "nobody knows what another server than the vendor's charges"
    assert said.elapsed_ms > 0
    [request] = received
    assert request.mode == mode
    assert PROMPT in request.text
    assert "Say a number." in request.text
    assert "Order Completed" in request.text
    assert bool(request.body.get("stream")) is streams
    if streams:
        assert heard == sorted(heard)
        assert heard[-1] == len(json.dumps(ANSWER))
        assert len(set(heard)) > 2, "it came in pieces"
    else:
        assert heard == []


@both
@pytest.mark.parametrize("mode", [OutputMode.TOOL, OutputMode.NATIVE])
def test_the_schema_goes_along_with_its_names(vendor: str, mode: OutputMode) -> None:
    _, [request], _ = call([Says(ANSWER)], vendor, change=in_mode(mode))
    assert request.schema["properties"]["event"]["enum"] == ["Order Completed", "Signed Up"]


def test_a_server_of_ones_own_keeps_texts_and_numbers_within_limits() -> None:
    _, [request], _ = call([Says(ANSWER)], "openai", change=in_mode(OutputMode.NATIVE))
    kinds = {item["type"]: item for item in request.schema["properties"].values()}
    assert kinds["integer"]["maximum"] == 100
    assert "maxLength" not in kinds["string"], "one of some words"


@pytest.mark.parametrize(
    ("vendor", "mode"),
    [("openai", OutputMode.NATIVE), ("openai", OutputMode.TOOL), ("anthropic", OutputMode.TOOL)],
)
def test_what_is_optional_is_not_required(vendor: str, mode: OutputMode) -> None:
    ask = replace(ASK, schema={**SCHEMA, "required": ["n", "event"]}, optional=("n",))
    _, [request], _ = call([Says(ANSWER)], vendor, ask=ask, change=in_mode(mode))
    assert request.schema["required"] == ["event"]


@both
def test_the_key_and_the_limits_go_along(vendor: str) -> None:
    _, [request], _ = call([Says(ANSWER)], vendor)
    assert request.key == KEY
    assert request.body["max_tokens"] == 64
    assert request.body["temperature"] == 0


@both
@pytest.mark.parametrize("mode", [OutputMode.TOOL, OutputMode.PROMPTED])
def test_earlier_answers_go_along_with_the_complaints(vendor: str, mode: OutputMode) -> None:
    turns = (Turn(answer='{"n": 8}', complaint="8 is too many."), Turn(answer="", complaint="That was nothing."))
    said, [request], _ = call([Says(ANSWER)], vendor, ask=replace(ASK, turns=turns), change=in_mode(mode))
    assert isinstance(said, Said), said
    roles = [message["role"] for message in request.body["messages"] if message["role"] != "system"]
    assert roles[0] == "user"
    assert roles[1::2] == ["assistant", "assistant"]
    positions = [request.text.index(text) for text in (PROMPT, "8 is too many.", "That was nothing.")]
    assert positions == sorted(positions)


@both
def test_text_around_the_object_does_no_harm(vendor: str) -> None:
    said, _, _ = call([Says('Sure:\n```json\n{"n": 7}\n```\nGladly.')], vendor, change=in_mode(OutputMode.PROMPTED))
    assert isinstance(said, Said)
    assert said.output == {"n": 7}


@both
def test_text_where_a_tool_was_to_be_called_is_read_too(vendor: str) -> None:
    said, _, _ = call([Says(ANSWER, as_text=True)], vendor, change=in_mode(OutputMode.TOOL))
    assert isinstance(said, Said)
    assert said.output == ANSWER


@both
def test_names_that_are_not_in_the_schema_are_handed_on(vendor: str) -> None:
    said, _, _ = call([Says({"n": 1, "event": "Nonexistent"})], vendor)
    assert isinstance(said, Said), "who asked checks, and can say what is wrong"
    assert said.output["event"] == "Nonexistent"


def test_a_way_that_a_server_refuses_is_left_for_the_next_and_remembered() -> None:
    def script(received: Received) -> Reply:
        return Says(ANSWER) if received.mode == "prompted" else Fails(400, message="response_format is not supported")

    async def run(model: Model) -> None:
        for _ in range(2):
            assert (await model.ask(ASK)).output == ANSWER

    with ModelServer(script) as server:
        asyncio.run(run(open_model(settings_for(server, "openai"))))
        assert [item.mode for item in server.received] == ["native", "tool", "prompted", "prompted"]


def test_a_refusal_of_every_way_changes_nothing() -> None:
    error, received, _ = call([Fails(400)], "openai")
    assert isinstance(error, ModelRejectedError)
    assert [item.mode for item in received] == ["native", "tool", "prompted"]


# What goes wrong ------------------------------------------------------------------------------------------------------


@both
@either_way
@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key_names_the_variable_that_is_read_for_this_server(vendor: str, status: int, streams: bool) -> None:
    error = failure([Fails(status, kind="authentication_error", message=f"bad key {KEY}")], vendor, streams=streams)
    assert isinstance(error, ModelKeyError)
    assert "COTERIE_MODEL_API_KEY" in error.hint
    assert f"{vendor.upper()}_API_KEY" not in error.hint, "it is never sent to another server than the vendor's"
    assert KEY not in error.hint + error.reason


@both
@either_way
def test_a_busy_server_says_when_to_come_back(vendor: str, streams: bool) -> None:
    script = [Fails(429, {"Retry-After": "17"}, kind="rate_limit_error")]
    error = failure(script, vendor, streams=streams)
    assert isinstance(error, ModelBusyError)
    assert error.retry_after_seconds == 17


@both
@either_way
@pytest.mark.parametrize("status", [500, 502, 503, 529])
def test_a_server_s_failure_is_no_answer(vendor: str, status: int, streams: bool) -> None:
    error = failure([Fails(status)], vendor, streams=streams)
    assert isinstance(error, ModelUnavailableError | ModelBusyError)
    assert str(status) in error.reason
    assert error.status == 503


@both
def test_a_model_that_is_not_there_is_named(vendor: str) -> None:
    error = failure([Fails(404, kind="not_found_error")], vendor)
    assert isinstance(error, ModelRejectedError)
    assert MODELS[vendor].partition(":")[2] in error.reason
    assert "COTERIE_MODEL" in error.hint


@both
@either_way
def test_a_hang_ends(vendor: str, streams: bool) -> None:
    error = failure([Hangs()], vendor, ask=replace(ASK, timeout_seconds=0.4), streams=streams)
    assert isinstance(error, ModelTimeoutError)
    assert error.reason == "No answer within 0.4 seconds."


@both
@either_way
def test_a_connection_that_breaks_is_no_answer(vendor: str, streams: bool) -> None:
    assert isinstance(failure([Breaks()], vendor, streams=streams), ModelUnavailableError)


@both
def test_a_server_that_is_not_there_is_unavailable(vendor: str) -> None:
    with ModelServer([]) as server:
        settings = settings_for(server, vendor)
    with pytest.raises(ModelUnavailableError):
        asyncio.run(open_model(settings).ask(ASK))


@both
@pytest.mark.parametrize("body", [b"{", b"", b"[]", b"\xff\xfe", b"<html>Please sign in</html>", b'{"choices": []}'])
def test_a_body_that_is_no_answer_of_the_protocol_ends_in_an_error(vendor: str, body: bytes) -> None:
    assert isinstance(failure([Sends(body)], vendor), ModelUnavailableError | ModelAnswerError)


@both
@either_way
@pytest.mark.parametrize(
    "text", ['{"n": ', "I can't do that.", "[1, 2]", '{"n": NaN}', '"n"', "{" * 5000 + "}" * 5000, ""]
)
def test_an_answer_that_is_no_object_is_told_as_such(vendor: str, text: str, streams: bool) -> None:
    error = failure([Says(text, as_text=True)], vendor, streams=streams, change=in_mode(OutputMode.PROMPTED))
    assert isinstance(error, ModelAnswerError)
    assert error.answer == text[:2000]
    assert (error.input_tokens, error.output_tokens) == (120, 30)


def test_arguments_of_a_call_may_be_malformed_too() -> None:
    for streams in (False, True):
        error = failure([Says('{"n": 1')], "openai", streams=streams, change=in_mode(OutputMode.TOOL))
        assert isinstance(error, ModelAnswerError)
        assert error.answer == '{"n": 1'


@both
def test_an_answer_that_is_cut_off_is_none(vendor: str) -> None:
    error = failure([Says('{"n": 1}', as_text=True, is_cut_off=True)], vendor, change=in_mode(OutputMode.PROMPTED))
    assert isinstance(error, ModelAnswerError)
    assert "cut off" in error.reason


@both
@either_way
@pytest.mark.parametrize("size", [70_000, 1_000_000], ids=["70 kB", "1 MB"])
def test_an_answer_without_end_is_given_up(vendor: str, streams: bool, size: int) -> None:
    text = json.dumps({"n": 1, "note": "x" * size})
    error = failure([Says(text, pieces=50)], vendor, streams=streams, change=in_mode(OutputMode.PROMPTED))
    assert isinstance(error, ModelAnswerError)
    assert len(error.answer) <= 2000


# Trying again, and giving up ------------------------------------------------------------------------------------------


@both
def test_what_may_pass_is_tried_again(vendor: str) -> None:
    script = [Fails(503, {"Retry-After": "0"}), Fails(429, {"Retry-After": "0"}), Says(ANSWER)]
    said, received, _ = call(script, vendor, change=lambda settings: replace(settings, max_retries=2))
    assert isinstance(said, Said), said
    assert len(received) == 3


@both
def test_it_is_not_tried_for_ever(vendor: str) -> None:
    error, received, _ = call(
        [Fails(500, {"Retry-After": "0"})], vendor, change=lambda settings: replace(settings, max_retries=1)
    )
    assert isinstance(error, ModelUnavailableError)
    assert len(received) == 2


@both
def test_nobody_waits_longer_than_there_is_time(vendor: str) -> None:
    error, received, _ = call(
        [Fails(429, {"Retry-After": "3600"})], vendor, change=lambda settings: replace(settings, max_retries=3)
    )
    assert isinstance(error, ModelBusyError)
    assert len(received) == 1


@both
@pytest.mark.parametrize("status", [401, 404])
def test_what_waiting_does_not_mend_is_not_tried_again(vendor: str, status: int) -> None:
    _, received, _ = call([Fails(status)], vendor, change=lambda settings: replace(settings, max_retries=3))
    assert len(received) == 1


@both
@either_way
def test_giving_up_hangs_up(vendor: str, streams: bool) -> None:
    async def run(server: ModelServer) -> None:
        model = open_model(settings_for(server, vendor))
        began = asyncio.Event()
        asking = asyncio.create_task(model.ask(ASK, on_text=(lambda _: began.set()) if streams else None))
        # In the middle of a stream, or while nothing has come yet.
        assert await asyncio.to_thread(server.has_received.wait, 20)
        if streams:
            await began.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking

    with ModelServer([Hangs()]) as server:
        asyncio.run(run(server))
        assert server.closed_by_client.wait(10), "the connection was closed, so that the server can stop writing"


# What is told to whom -------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    "script", [[Says(ANSWER)], [Says("no")], [Fails(401)], [Fails(500)], [Fails(400)], [Sends(b"{")]]
)
def test_no_log_line_has_the_key_or_the_prompt(
    vendor: str, script: list[Reply], caplog: pytest.LogCaptureFixture
) -> None:
    echoing = [replace(item, message=f"{KEY} {PROMPT}") if isinstance(item, Fails) else item for item in script]
    caplog.set_level(logging.INFO)
    result, _, _ = call(echoing, vendor)
    for text in (*(record.getMessage() for record in caplog.records), caplog.text, str(result)):
        assert KEY not in text
        assert "secret-product" not in text
        assert "Zürich" not in text


@both
def test_a_failure_is_in_the_log_with_its_reason(vendor: str, caplog: pytest.LogCaptureFixture) -> None:
    error = failure([Fails(500)], vendor)
    assert [
        (record.levelname, record.getMessage()) for record in caplog.records if record.name == "coterie.providers"
    ] == [("WARNING", f"{MODELS[vendor]}: {error.reason}")]
