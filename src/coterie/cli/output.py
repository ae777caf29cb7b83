"""What commands print: documents as JSON, text for people, errors. Standard output is for results, nothing else."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TextIO, cast

from coterie.core.errors import ExposedError, ModelError
from coterie.language.problems import Problem, problems_of

if TYPE_CHECKING:
    from rich.console import Console


def print_json(document: Mapping[str, object]) -> None:
    """A document on standard output, indented."""
    print_text(json.dumps(document, ensure_ascii=False, indent=2))


def print_text(text: str) -> None:
    """A line, or several, on standard output."""
    sys.stdout.write(text + "\n")


def print_note(text: str) -> None:
    """A remark on standard error, so that it doesn't mix with results."""
    sys.stderr.write(text + "\n")


def console() -> Console:
    """Rich's console on standard output; without colour where that is no terminal."""
    from rich.console import Console

    return Console(highlight=False, emoji=False, markup=False, soft_wrap=True)


def error_console() -> Console:
    """The same on standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, emoji=False, markup=False, soft_wrap=True)


class Screen(Protocol):
    """What takes text for people, with styles where they can be seen: Rich's console, or a plain one."""

    def print(self, *objects: object, sep: str = " ", end: str = "\n", style: str | None = None) -> None:
        """Print texts."""


@dataclass(frozen=True)
class PlainScreen:
    """A stream that shows no styles, for which Rich need not be loaded: a file or a pipe."""

    stream: TextIO

    def print(self, *objects: object, sep: str = " ", end: str = "\n", style: str | None = None) -> None:  # noqa: ARG002
        """Print texts as Rich prints them where there are no styles: without control codes and tabs."""
        text = sep.join(str(item) for item in objects).translate(_CONTROL_CODES)
        self.stream.write("\n".join(line.expandtabs() for line in text.split("\n")) + end)


_CONTROL_CODES = dict.fromkeys(map(ord, "\a\b\v\f\r"))
_ASKING_FOR_STYLES = ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")


def screen_on(stream: TextIO) -> Screen:
    """A screen on standard output or standard error."""
    if not stream.isatty() and not any(name in os.environ for name in _ASKING_FOR_STYLES):
        return PlainScreen(stream)
    return cast("Screen", console() if stream is sys.stdout else error_console())


# Errors ---------------------------------------------------------------------------------------------------------------


def print_error(error: ExposedError, *, as_json: bool) -> None:
    """An error on standard error: its message and the next step, or the same as JSON."""
    if as_json:
        print_note(json.dumps({"error": error_document(error)}, ensure_ascii=False, indent=2))
        return
    problems = problems_of(error)
    if problems:
        print_note(f"error: the query has {len(problems)} problem{'s' if len(problems) > 1 else ''}")
        print_problems(problems)
    else:
        print_note(f"error: {error.message}")
    if isinstance(error, ModelError) and error.reason:
        print_note(f"  {error.reason}")
    if error.hint:
        print_note(f"  {error.hint}")


def error_document(error: ExposedError) -> dict[str, object]:
    """An error as JSON: code, message, next step and, where a query is wrong, its problems; of a model, the cause."""
    reason = {"reason": error.reason} if isinstance(error, ModelError) else {}
    return {
        "code": error.code,
        "message": error.message,
        **reason,
        "next_step": error.hint,
        "problems": [problem_document(problem) for problem in problems_of(error)],
    }


def problem_document(problem: Problem) -> dict[str, object]:
    """A problem as JSON; what isn't known is null."""
    place = problem.line_and_column
    return {
        "code": problem.code.value,
        "severity": problem.severity.value,
        "message": problem.message,
        "line": place[0] if place else None,
        "column": place[1] if place else None,
        "start": problem.span.start if problem.span else None,
        "end": problem.span.end if problem.span else None,
        "path": problem.path or None,
        "suggestions": list(problem.suggestions),
    }


def print_problems(problems: Iterable[Problem]) -> None:
    """Problems on standard error, each with the line that it is in and carets below the place."""
    for problem in problems:
        print_note(str(problem))
        if problem.excerpt:
            print_note("".join(f"  | {line}\n" for line in problem.excerpt.split("\n")).rstrip("\n"))
