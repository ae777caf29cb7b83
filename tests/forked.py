"""Commands in processes of their own which nobody starts: they are forked off one that has imported the program.

To import it takes most of the time of a command, and of a server's start two seconds. The process that is forked has
opened nothing and runs no thread. Programs that really start are in `tests/cli`, one for each road through `main`.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

IMPORTED = (
    "coterie.cli.commands",
    "coterie.cli.server",
    "coterie.demo",
    "coterie.demo.arriving",
    "coterie.evals.runner",
    "sqlglot.generators.duckdb",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.auto",
)
"""What most commands need, and a server."""

IN, OUT, ERR = "in", "out", "err"

_CONTEXT = get_context("forkserver")
_CONTEXT.set_forkserver_preload(list(IMPORTED))


def fork(
    arguments: Sequence[str], environment: Mapping[str, str], streams: Path, *, out: Connection | None = None
) -> BaseProcess:
    """Run a command whose standard streams are the files of a folder; its output may go through a pipe instead."""
    process = _CONTEXT.Process(target=_run, args=(list(arguments), dict(environment), os.getcwd(), streams, out))  # noqa: PTH109
    process.start()
    return process


def _run(arguments: list[str], environment: dict[str, str], folder: str, streams: Path, out: Connection | None) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    written = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    for number, (name, flags) in enumerate(((IN, os.O_RDONLY), (OUT, written), (ERR, written))):
        os.dup2(os.open(streams / name, flags, 0o600), number)
    if out is not None:
        os.dup2(out.fileno(), 1)
        out.close()
    # Python's own were made for other files. These stay open to the end.
    sys.stdin, sys.stdout, sys.stderr = (open(number, mode, closefd=False) for number, mode in enumerate("rww"))  # noqa: SIM115
    sys.argv = ["coterie", *arguments]
    from coterie.cli import main

    main()
