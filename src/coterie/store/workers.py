"""Decoding in other processes, so that it and the database have a core each.

A worker is a plain child that reads jobs from its standard input and ends with it: however the parent ends, nothing
stays behind. If a worker can't be started or dies, its jobs are done here.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeVar

from coterie.store.decoding import Chunk

_JOBS_AHEAD = 12
"""How many chunks may wait to be asked for, so that decoding goes on while a batch is stored."""

_LENGTH = struct.Struct("<Q")
_PIPE_BYTES = 1 << 20
_PADDING = bytes(64)
"""Arrays are best aligned like this."""

_START = "import sys; sys.path.insert(0, sys.argv[1]); from coterie.store.workers import work; work()"

T = TypeVar("T")
Job = tuple[Callable[[Any], Chunk], Any]


class Workers:
    """Some processes that decode. With none, decoding is done in this one."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._pool = ThreadPoolExecutor(processes, "decoder") if processes else None
        self._local = threading.local()
        self._children: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=error is None, cancel_futures=True)
        for child in self._children:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with suppress(OSError):  # closing writes out what a worker that died never read
                        pipe.close()

    def decode(self, jobs: Iterable[tuple[T, Job]]) -> Iterator[tuple[T, Chunk]]:
        """Each job's chunk beside what came with it, in the order of the jobs; some jobs ahead of who asks."""
        if self._pool is None:
            for label, (function, argument) in jobs:
                yield label, function(argument)
            return
        waiting: deque[tuple[T, Future[Chunk]]] = deque()
        for label, job in jobs:
            waiting.append((label, self._pool.submit(self._run, job)))
            if len(waiting) > self._processes + _JOBS_AHEAD:
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()

    def _run(self, job: Job) -> Chunk:
        function, argument = job
        child = self._child()
        if child is not None and child.stdin is not None and child.stdout is not None:
            try:
                _send(child.stdin, job)
                chunk: Chunk = _receive(child.stdout)
            except (OSError, EOFError):
                self._local.child = None
            else:
                return chunk
        return function(argument)

    def _child(self) -> subprocess.Popen[bytes] | None:
        """The worker of the thread that asks."""
        if not hasattr(self._local, "child"):
            root = str(Path(__file__).resolve().parents[2])
            try:
                # Our own interpreter with our own code.
                child = subprocess.Popen(  # noqa: S603
                    [sys.executable, "-c", _START, root], stdin=subprocess.PIPE, stdout=subprocess.PIPE
                )
            except OSError:
                self._local.child = None
            else:
                self._local.child = child
                self._children.append(child)
                _widen(child.stdin, child.stdout)
        found: subprocess.Popen[bytes] | None = self._local.child
        return found


def _widen(*pipes: IO[bytes] | None) -> None:
    """Let more fit into pipes, where the system allows it: the two sides then wait for each other less often."""
    with suppress(ImportError, OSError, AttributeError):  # not every system has it
        import fcntl  # noqa: PLC0415

        for pipe in filter(None, pipes):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def work() -> None:
    """What a worker does: jobs in, chunks out, until the input ends."""
    import gc  # noqa: PLC0415 - only workers need it

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    gc.disable()  # nothing here makes cycles, and there are millions of objects to look at
    sys.meta_path.insert(0, NoPandas())
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            function, argument = _receive(sys.stdin.buffer)
        except EOFError:
            return
        _send(output, function(argument))


class NoPandas(MetaPathFinder):
    """Keeps pyarrow from loading pandas, where it is installed, to see whether values are its own: a second each."""

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:  # noqa: ARG002 - the protocol's
        """Say that there is no pandas."""
        if fullname == "pandas":
            raise ImportError(fullname)


def _send(pipe: IO[bytes], value: object) -> None:
    """Write a value: the lengths of its parts, itself, and the arrays in it as they lie in memory, without a copy."""
    parts: list[bytes | memoryview] = [b""]
    parts[0] = pickle.dumps(value, pickle.HIGHEST_PROTOCOL, buffer_callback=lambda part: parts.append(part.raw()))
    pipe.write(_LENGTH.pack(len(parts)))
    pipe.write(b"".join(_LENGTH.pack(len(part)) for part in parts))
    for part in parts:
        pipe.write(part)
        pipe.write(_PADDING[: -len(part) % len(_PADDING)])
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:  # noqa: ANN401 - whatever was sent
    (number,) = _LENGTH.unpack(_read(pipe, _LENGTH.size))
    lengths = [length for (length,) in _LENGTH.iter_unpack(_read(pipe, number * _LENGTH.size))]
    data = _read(pipe, sum(length + -length % len(_PADDING) for length in lengths))
    parts = []
    start = 0
    for length in lengths:
        parts.append(data[start : start + length])
        start += length + -length % len(_PADDING)
    return pickle.loads(parts[0], buffers=parts[1:])  # noqa: S301 - written by our own process


def _read(pipe: IO[bytes], length: int) -> memoryview:
    data = memoryview(bytearray(length))
    got = 0
    while got < length:
        read = pipe.readinto(data[got:])  # type: ignore[attr-defined] # a buffered reader has it
        if not read:
            raise EOFError
        got += read
    return data
