"""A server on this machine that speaks what OpenAI's and Anthropic's speak, and says what a test wants it to say.

It answers in the way in which it is asked: by a tool call where a tool is to be called, as text where not, in pieces
where a stream is wanted. `python tests/model_server.py` serves one that always gives the same answer, to try by hand.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True, kw_only=True)
class Received:
    """A request as it came in."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def is_anthropic(self) -> bool:
        return self.path.endswith("/messages")

    @property
    def key(self) -> str:
        return self.headers.get("x-api-key") or self.headers.get("authorization", "").removeprefix("Bearer ")

    @property
    def mode(self) -> str:
        """How the object was asked for."""
        if self.body.get("tools"):
            return "tool"
        kind = self.body.get("response_format", {}).get("type")
        return "native" if kind == "json_schema" or self.body.get("output_config", {}).get("format") else "prompted"

    @property
    def schema(self) -> dict[str, Any]:
        """The schema of the answer, wherever it stands."""
        if self.mode == "tool":
            tool = self.body["tools"][0]
            return tool["input_schema"] if self.is_anthropic else tool["function"]["parameters"]
        if self.is_anthropic:
            return self.body["output_config"]["format"]["schema"]
        return self.body["response_format"]["json_schema"]["schema"]

    @property
    def text(self) -> str:
        return json.dumps(self.body, ensure_ascii=False)


# What it may do -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Says:
    """An answer; a text stands for itself. `as_text` answers so although a tool is asked for."""

    content: Mapping[str, object] | str
    as_text: bool = False
    is_cut_off: bool = False
    pieces: int = 5

    @property
    def text(self) -> str:
        return self.content if isinstance(self.content, str) else json.dumps(self.content)


@dataclass(frozen=True)
class Fails:
    """A status that is no success, with the body that the vendor would send."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    message: str = "made up"
    kind: str = "made_up_error"


@dataclass(frozen=True)
class Sends:
    """These bytes with status 200."""

    body: bytes
    content_type: str = "application/json"


@dataclass(frozen=True)
class Hangs:
    """Nothing; in a stream, the beginning of an answer and then nothing."""


@dataclass(frozen=True)
class Breaks:
    """The connection is cut, in a stream after the beginning of an answer."""


Reply = Says | Fails | Sends | Hangs | Breaks
Script = Sequence[Reply] | Callable[[Received], Reply]


class ModelServer:
    """A server with a script: replies in order, the last one for good, or a function of each request."""

    def __init__(self, script: Script, *, port: int = 0) -> None:
        self.script = script
        self.received: list[Received] = []
        self.closed_by_client = threading.Event()
        self.has_received = threading.Event()
        self._stopping = threading.Event()
        self._server = _Listener(("127.0.0.1", port), _Handler)
        self._server.model = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def openai_url(self) -> str:
        return f"{self.url}/v1"

    def reply(self, received: Received) -> Reply:
        self.received.append(received)
        self.has_received.set()
        if callable(self.script):
            return self.script(received)
        return self.script[min(len(self.received), len(self.script)) - 1]

    def wait_for_client(self, connection: socket.socket) -> None:
        """Until the client has gone, or the server stops."""
        while not self._stopping.is_set():
            ready, _, _ = select.select([connection], [], [], 0.02)
            if ready:
                with contextlib.suppress(OSError):
                    if connection.recv(1, socket.MSG_PEEK):
                        continue
                self.closed_by_client.set()
                return


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    model: ModelServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away while it was written to is no fault."""
        if isinstance(sys.exception(), ConnectionError):
            self.model.closed_by_client.set()
        else:
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        headers = {name.lower(): value for name, value in self.headers.items()}
        received = Received(path=self.path.partition("?")[0], headers=headers, body=body)
        fault = _fault(received)
        reply = Fails(400, message=fault) if fault else self.server.model.reply(received)
        is_stream = bool(body.get("stream"))
        match reply:
            case Fails():
                self._send(reply.status, _error(received, reply), headers=reply.headers)
            case Sends():
                self._send(200, reply.body, content_type=reply.content_type)
            case Says() if is_stream:
                self._stream(_events(received, reply))
            case Says():
                self._send(200, _whole(received, reply))
            case Hangs() | Breaks():
                if is_stream:
                    self._stream(list(_events(received, Says('{"n": 1}')))[:2], ends=False)
                if isinstance(reply, Hangs):
                    self.server.model.wait_for_client(self.connection)
                self.close_connection = True

    def _send(
        self,
        status: int,
        body: object,
        *,
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": content_type, "Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, events: Sequence[str] | Iterator[str], *, ends: bool = True) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for event in events:
            data = event.encode()
            self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
            self.wfile.flush()
        if ends:
            self.wfile.write(b"0\r\n\r\n")


# What the two protocols ask for ---------------------------------------------------------------------------------------


def _fault(received: Received) -> str:
    """What is wrong with a request by the rules of its protocol."""
    body = received.body
    if received.is_anthropic:
        needed = {"model", "messages", "max_tokens"} - set(body)
        needed |= {"anthropic-version"} - set(received.headers)
        # Newer versions of its library send the key as a bearer token.
        needed |= set() if received.key else {"x-api-key"}
    elif received.path.endswith("/chat/completions"):
        needed = {"model", "messages"} - set(body)
        needed |= set() if received.key else {"authorization"}
    else:
        return f"there is nothing at {received.path}"
    return f"missing: {', '.join(sorted(needed))}" if needed else ""


def _error(received: Received, reply: Fails) -> dict[str, object]:
    error = {"type": reply.kind, "message": reply.message}
    return {"type": "error", "error": error} if received.is_anthropic else {"error": {**error, "code": None}}


# What the two protocols answer ----------------------------------------------------------------------------------------

INPUT_TOKENS = 120
OUTPUT_TOKENS = 30


def _whole(received: Received, says: Says) -> dict[str, object]:
    is_call = received.mode == "tool" and not says.as_text
    if received.is_anthropic:
        block: dict[str, object] = {"type": "text", "text": says.text}
        if is_call:
            name = received.body["tools"][0]["name"]
            block = {"type": "tool_use", "id": "toolu_1", "name": name, "input": says.content}
        return {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": received.body["model"],
            "content": [block],
            "stop_reason": _anthropic_reason(says, is_call=is_call),
            "stop_sequence": None,
            "usage": {"input_tokens": INPUT_TOKENS, "output_tokens": OUTPUT_TOKENS},
        }
    message: dict[str, object] = {"role": "assistant", "content": None if is_call else says.text}
    if is_call:
        name = received.body["tools"][0]["function"]["name"]
        call = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": says.text}}
        message["tool_calls"] = [call]
    choice = {"index": 0, "message": message, "finish_reason": _openai_reason(says, is_call=is_call)}
    return {**_openai_head(received, "chat.completion"), "choices": [choice], "usage": _OPENAI_USAGE}


def _events(received: Received, says: Says) -> Iterator[str]:
    is_call = received.mode == "tool" and not says.as_text
    size = max(1, -(-len(says.text) // says.pieces))
    pieces = [says.text[start : start + size] for start in range(0, len(says.text), size)]
    yield from (_anthropic_events if received.is_anthropic else _openai_events)(received, says, pieces, is_call)


def _anthropic_events(received: Received, says: Says, pieces: list[str], is_call: bool) -> Iterator[str]:
    message = {**_whole(received, Says("", as_text=True)), "content": [], "stop_reason": None}
    yield _named("message_start", {"message": message})
    block: dict[str, object] = {"type": "text", "text": ""}
    if is_call:
        block = {"type": "tool_use", "id": "toolu_1", "name": received.body["tools"][0]["name"], "input": {}}
    yield _named("content_block_start", {"index": 0, "content_block": block})
    for piece in pieces:
        delta = (
            {"type": "input_json_delta", "partial_json": piece} if is_call else {"type": "text_delta", "text": piece}
        )
        yield _named("content_block_delta", {"index": 0, "delta": delta})
    yield _named("content_block_stop", {"index": 0})
    ended = {"stop_reason": _anthropic_reason(says, is_call=is_call), "stop_sequence": None}
    yield _named("message_delta", {"delta": ended, "usage": {"output_tokens": OUTPUT_TOKENS}})
    yield _named("message_stop", {})


def _openai_events(received: Received, says: Says, pieces: list[str], is_call: bool) -> Iterator[str]:
    head = _openai_head(received, "chat.completion.chunk")

    def chunk(delta: Mapping[str, object], reason: str | None = None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        return f"data: {json.dumps({**head, 'choices': [choice]})}\n\n"

    if is_call:
        name = received.body["tools"][0]["function"]["name"]
        function = {"name": name, "arguments": ""}
        yield chunk({"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": function}]})
    else:
        yield chunk({"role": "assistant", "content": ""})
    for piece in pieces:
        yield chunk({"tool_calls": [{"index": 0, "function": {"arguments": piece}}]} if is_call else {"content": piece})
    yield chunk({}, _openai_reason(says, is_call=is_call))
    if received.body.get("stream_options", {}).get("include_usage"):
        yield f"data: {json.dumps({**head, 'choices': [], 'usage': _OPENAI_USAGE})}\n\n"
    yield "data: [DONE]\n\n"


_OPENAI_USAGE = {
    "prompt_tokens": INPUT_TOKENS,
    "completion_tokens": OUTPUT_TOKENS,
    "total_tokens": INPUT_TOKENS + OUTPUT_TOKENS,
}


def _openai_head(received: Received, kind: str) -> dict[str, object]:
    return {"id": "chatcmpl-1", "object": kind, "created": 1_790_000_000, "model": received.body["model"]}


def _named(name: str, data: Mapping[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps({'type': name, **data})}\n\n"


def _anthropic_reason(says: Says, *, is_call: bool) -> str:
    if says.is_cut_off:
        return "max_tokens"
    return "tool_use" if is_call else "end_turn"


def _openai_reason(says: Says, *, is_call: bool) -> str:
    if says.is_cut_off:
        return "length"
    return "tool_calls" if is_call else "stop"


if __name__ == "__main__":
    answer = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {"n": 1}
    with ModelServer([Says(answer)], port=8123) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        threading.Event().wait()
