"""The command line. `coterie --help` lists the commands; every one takes `--help` and `--json`.

Results go to standard output and everything else to standard error. The exit code is 0, or that of the error
(`docs/errors.md`), 130 after Ctrl-C and 141 when the reader of the output went away.
"""

from __future__ import annotations

import os
import sys
import traceback
from io import TextIOWrapper
from typing import TYPE_CHECKING

from coterie.cli.output import print_error, print_note
from coterie.cli.quick import quick_generation
from coterie.core.errors import ExposedError, InvalidInputError, UnexpectedError
from coterie.core.interrupts import interruptible

if TYPE_CHECKING:
    import typer

INTERRUPTED = 130
BROKEN_PIPE = 141


def main() -> None:
    """Run the command line, and leave with its exit code. No traceback leaves unless `--debug` was given."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = sys.argv[1 : sys.argv.index("--")] if "--" in sys.argv else sys.argv[1:]
    try:
        code = _run(as_json="--json" in options, debug="--debug" in options)
        sys.stdout.flush()
    except BrokenPipeError:
        code = BROKEN_PIPE
    if code == BROKEN_PIPE:
        # What is left in the buffer has nowhere to go; without this, Python would complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.exit(code)


def _run(*, as_json: bool, debug: bool) -> int:
    try:
        with interruptible():
            result = _result(sys.argv[1:])
    except BrokenPipeError:
        return BROKEN_PIPE
    except Exception as error:  # noqa: BLE001 - the last edge: nothing else may leave
        if debug:
            traceback.print_exc()
        exposed = _exposed(error)
        print_error(exposed, as_json=as_json)
        return exposed.exit_code
    except SystemExit as error:
        # So do Typer and Rich leave when the reader of the output went away.
        if isinstance(error.__context__, BrokenPipeError):
            return BROKEN_PIPE
        raise
    except KeyboardInterrupt:
        result = INTERRUPTED
    if result == INTERRUPTED:
        print_note("interrupted")
    return result if isinstance(result, int) else 0


def _result(arguments: list[str]) -> object:
    """What a command gives back: an exit code, or anything else for success."""
    quick = quick_generation(arguments)
    if quick is not None:
        return quick.run()
    from coterie.cli.commands import app

    return app(standalone_mode=False)


def _exposed(error: Exception) -> ExposedError:
    """What is said of an error: an exposed one as it is, others in words that fit."""
    if isinstance(error, ExposedError):
        return error
    if isinstance(error, OSError):
        return InvalidInputError(_os_message(error))
    import typer

    if isinstance(error, typer.TyperException):
        return _usage_error(error)
    unexpected = UnexpectedError()
    unexpected.hint = "Report the problem, with what `coterie --debug …` prints for the same command."
    return unexpected


def _usage_error(error: typer.TyperException) -> InvalidInputError:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "coterie"
    message = error.format_message().rstrip(".")
    return InvalidInputError(f"{message[:1].lower()}{message[1:]}.", next_step=f"See `{command} --help`.")


def _os_message(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."
