"""The arguments and options that commands share, as Typer declares them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.core.errors import DataDirectoryError
from coterie.generate.generation import Mode
from coterie.language.ast import AudienceType

if TYPE_CHECKING:
    from coterie.records.database import Records

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
ModeOption = Annotated[
    Mode | None,
    typer.Option("--mode", help="Who drafts. Default: as the space or COTERIE_MODE says, else the embedded parser."),
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


@contextmanager
def opened_records(data: Path) -> Iterator[Records]:
    """The database of people and records beside a data directory. Raises DataDirectoryError where there is none."""
    from coterie.records.database import open_records
    from coterie.settings import read_settings

    if not data.is_dir():
        raise DataDirectoryError(f"There is no data directory {data}.", next_step="Name another one with --data.")
    with open_records(read_settings().database_url or data) as records:
        yield records
