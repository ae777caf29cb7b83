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
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any
from unittest.mock import patch

from coterie.cli import main
from coterie.core.time import print_instant, system_clock

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


def coterie(*arguments: str | Path | bytes, stdin: str | bytes = b"", **environment: str) -> Ran:
    """Run a command to its end. No command ever leaves a traceback."""
    done = subprocess.run(
        [COTERIE, *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
        check=False,
        env=ENVIRONMENT | environment,
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in ran.err, ran.err
    return ran


def in_process(*arguments: str | Path | bytes, stdin: str | bytes = b"", **environment: str) -> Ran:
    """The same in this process, which is quicker: for whatever needs no process, where another test has one."""
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
    with (
        TemporaryFile("w+") as log,
        subprocess.Popen(
            [COTERIE, "serve", "--data", data, "--port", "0", "--json", *access, *options],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=ENVIRONMENT | environment,
        ) as process,
    ):
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if line:
                yield json.loads(line)["url"]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=TIMEOUT_SECONDS)
        log.seek(0)
        logged = log.read()
        assert line, logged
        assert process.returncode == 0, logged
        assert "Traceback" not in logged, logged
