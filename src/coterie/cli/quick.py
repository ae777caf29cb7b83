"""`coterie generate PROMPT --space FILE` without Typer, whose start takes longer than the answer.

Only the plainest form of the command is read here, with each option once and its value apart. Whatever else there is
on the command line is left to Typer, with its help, its messages and its completion.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coterie.generate.generation import Mode
from coterie.language.ast import AudienceType

_VALUED = ("--space", "--now", "--type", "--mode")
_FLAGS = ("--json", "--trace")


@dataclass(frozen=True)
class QuickGeneration:
    """The options of one generation over a space that is a file."""

    prompt: str
    space: Path
    audience_type: AudienceType
    now: str | None
    mode: Mode | None
    as_json: bool
    trace: bool

    def run(self) -> int:
        """Show the answer, and return the exit code."""
        from coterie.cli.answering import answer_over_file

        return answer_over_file(
            self.prompt,
            self.space,
            self.audience_type,
            self.now,
            mode=self.mode,
            as_json=self.as_json,
            trace=self.trace,
        )


def quick_generation(arguments: Sequence[str]) -> QuickGeneration | None:
    """The generation that a command line asks for; None unless it is all plain."""
    if arguments[:1] != ["generate"] or "_COTERIE_COMPLETE" in os.environ:
        return None
    prompts: list[str] = []
    given: dict[str, str] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if not argument.startswith("-"):
            prompts.append(argument)
            continue
        if argument in given or argument not in (*_VALUED, *_FLAGS):
            return None
        value = next(rest, None) if argument in _VALUED else ""
        if value is None or value.startswith("-"):
            return None
        given[argument] = value
    audience_type = given.get("--type", AudienceType.USERS.value)
    mode = given.get("--mode")
    if mode is not None and mode not in [item.value for item in Mode]:
        return None
    if len(prompts) != 1 or "--space" not in given or audience_type not in [item.value for item in AudienceType]:
        return None
    return QuickGeneration(
        prompt=prompts[0],
        space=Path(given["--space"]),
        audience_type=AudienceType(audience_type),
        now=given.get("--now"),
        mode=None if mode is None else Mode(mode),
        as_json="--json" in given,
        trace="--trace" in given,
    )
