"""The program as people run it: commands as processes of their own, a server, and a small demo space."""

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import BytesIO, TextIOWrapper
from multiprocessing import Pipe
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from coterie.cli import main
from coterie.core.time import print_instant, system_clock
from forked import ERR, IN, OUT, fork

COTERIE = Path(sys.executable).with_name("coterie")
NOW = "2026-06-15T12:00:00Z"
PEOPLE = 400
TIMEOUT_SECONDS = 900
"""Only what hangs takes so long, on however busy a machine."""

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("COTERIE_", "COLUMNS"))}
ENVIRONMENT["COTERIE_NO_REMOTE_MODELS"] = "1"


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Its standard output, which is JSON."""
        return json.loads(self.out)

    def error(self) -> dict[str, Any]:
        """The error on its standard error, which is JSON."""
        found: dict[str, Any] = json.loads(self.err)["error"]
        return found


def program(*arguments: str | Path | bytes, **environment: str) -> Ran:
    """Start the program and run a command to its end. No command ever leaves a traceback."""
    done = subprocess.run(
        [COTERIE, *arguments],
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
        check=False,
        env=ENVIRONMENT | environment,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def coterie(*arguments: str | Path | bytes, stdin: str | bytes = b"", **environment: str) -> Ran:
    """The same in a process that needs not start, which takes a third of it or less."""
    with TemporaryDirectory(prefix="coterie-streams-") as folder:
        streams = Path(folder)
        (streams / IN).write_bytes(stdin.encode() if isinstance(stdin, str) else stdin)
        process = fork([os.fsdecode(argument) for argument in arguments], ENVIRONMENT | environment, streams)
        process.join(TIMEOUT_SECONDS)
        code = process.exitcode
        if code is None:
            process.kill()
        out, err = ((streams / name).read_bytes().decode() for name in (OUT, ERR))
    assert code is not None, err
    assert "Traceback" not in err, err
    return Ran(code, out, err)


def in_process(*arguments: str | Path | bytes, stdin: str | bytes = b"", **environment: str) -> Ran:
    """The same in this process, which is quickest: for whatever needs no process, where another test has one."""
    given = BytesIO(stdin.encode() if isinstance(stdin, str) else stdin)
    streams = [TextIOWrapper(stream, encoding="utf-8") for stream in (given, BytesIO(), BytesIO())]
    code: object = None
    with (
        patch.object(sys, "argv", ["coterie", *map(os.fsdecode, arguments)]),
        patch.object(sys, "stdin", streams[0]),
        patch.dict(os.environ, ENVIRONMENT | environment, clear=True),
        redirect_stdout(streams[1]),
        redirect_stderr(streams[2]),
    ):
        handler = signal.getsignal(signal.SIGINT)
        try:
            main()
        except SystemExit as leaving:
            code = leaving.code
        finally:
            signal.signal(signal.SIGINT, handler)
    assert isinstance(code, int)
    texts = []
    for stream in streams[1:]:
        stream.flush()
        assert isinstance(stream.buffer, BytesIO)
        texts.append(stream.buffer.getvalue().decode())
    ran = Ran(code, *texts)
    assert "Traceback" not in ran.err, ran.err
    return ran


def make_demo(directory: Path, *, now: str = NOW) -> Path:
    """A small demo space. It is made once for each time, and is a copy of that from then on."""
    return Path(shutil.copytree(_made(now), directory))


@cache
def _made(now: str) -> Path:
    folder = TemporaryDirectory(prefix="coterie-demo-")
    atexit.register(folder.cleanup)
    made = Path(folder.name) / "demo"
    ran = coterie("demo", "--data", made, "--people", str(PEOPLE), "--now", now)
    assert ran.code == 0, ran.err
    return made


@cache
def started() -> str:
    """When these tests began, as the time of demo spaces whose history ends now."""
    return print_instant(system_clock())


@contextmanager
def serving(
    data: Path, *options: str, access: tuple[str, ...] = ("--no-sign-in", "--accept-ai-terms"), **environment: str
) -> Iterator[str]:
    """A server over a data directory, by its address. By default whoever comes is an owner; `access=()` asks."""
    # The log goes to a file: a pipe that nobody empties would bring the server to a halt.
    with TemporaryDirectory(prefix="coterie-streams-") as folder:
        streams = Path(folder)
        (streams / IN).touch()
        reader, writer = Pipe(duplex=False)
        arguments = ["serve", "--data", str(data), "--port", "0", "--json", *access, *options]
        process = fork(arguments, ENVIRONMENT | environment, streams, out=writer)
        writer.close()
        try:
            with os.fdopen(os.dup(reader.fileno())) as told:
                reader.close()
                line = told.readline()
                if line:
                    yield json.loads(line)["url"]
        finally:
            if process.is_alive():
                os.kill(process.pid or 0, signal.SIGINT)
            process.join(TIMEOUT_SECONDS)
        logged = (streams / ERR).read_text()
        assert line, logged
        assert process.exitcode == 0, logged
        assert "Traceback" not in logged, logged
