"""All commands, as Typer runs them."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from coterie import __version__
from coterie.cli import (
    audiences,
    data,
    evaluation,
    facts,
    generation,
    generations,
    model,
    people,
    queries,
    refining,
    serve,
)

app = typer.Typer(
    name="coterie",
    help="Describe an audience in English; get its conditions and its members.",
    epilog="coterie demo --data var/demo && coterie serve --data var/demo",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_MODULES = (
    data,
    generation,
    refining,
    queries,
    audiences,
    evaluation,
    generations,
    facts,
    model,
    serve,
    people,
)
for module in _MODULES:
    module.register(app)


def _print_version(*, wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"coterie {__version__}\n")
        raise typer.Exit


@app.callback()
def _options(
    *,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    pass
