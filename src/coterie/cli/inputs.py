"""The arguments and options that commands share, as Typer declares them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coterie.language.ast import AudienceType

QueryArgument = Annotated[
    str, typer.Argument(metavar="QUERY", help="A query, `-` to read it from standard input, or `@FILE`.")
]
DataOption = Annotated[Path, typer.Option("--data", metavar="DIR", help="The data directory.")]
MaybeDataOption = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="A data directory.")]
SpaceOption = Annotated[Path | None, typer.Option("--space", metavar="FILE", help="A space as a JSON file.")]
TypeOption = Annotated[AudienceType, typer.Option("--type", help="What the audience is made of.")]
NowOption = Annotated[
    str | None,
    typer.Option(
        "--now", metavar="TIME", help="The moment to compute for, such as 2026-06-15T12:00:00Z. Default: now."
    ),
]
LookbackOption = Annotated[
    int | None,
    typer.Option(
        "--lookback-days", metavar="N", min=1, max=36500, help="Days of history to look at, if not the space's."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def examples(*lines: str) -> str:
    """The epilog of a command's help: each example on a line of its own."""
    return "\n\n".join(["[bold]Examples[/bold]", *(f"[dim]$[/dim] {line}".replace("[]", "\\[]") for line in lines)])
