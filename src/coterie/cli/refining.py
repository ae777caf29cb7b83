"""`coterie refine`: a change to a query, said in English."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.cli.answering import drafting_line, stages
from coterie.cli.arguments import known_space, moment, one_of, plain, query_text
from coterie.cli.inputs import (
    JsonOption,
    MaybeDataOption,
    ModeOption,
    NowOption,
    QueryArgument,
    SpaceOption,
    TypeOption,
    examples,
)
from coterie.cli.output import print_error, print_json, screen_on
from coterie.core.time import print_instant
from coterie.generate.generation import Mode
from coterie.language.ast import AudienceType
from coterie.settings import read_settings

if TYPE_CHECKING:
    from datetime import datetime

    from coterie.generate.refine import Refinement
    from coterie.language.ast import Definition
    from coterie.schema.space import Space

_QUERY = "\"event('Order Completed').within(30 days).count() >= 1\""


def register(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command(
        epilog=examples(
            f'coterie refine {_QUERY} "make it 60 days" --data var/demo',
            'coterie refine @audience.txt "also exclude people from Germany" --space shop.json --json',
        )
    )(refine)


def refine(
    query: QueryArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to change, in English.")],
    *,
    data: MaybeDataOption = None,
    space: SpaceOption = None,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    mode: ModeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a query by an instruction in English: only what it names changes.

    An instruction that can't be followed changes nothing and is refused, with exit code 6, 7 or 8.
    """
    from coterie.app.refined import refinement_document, refinement_error

    one_of(data, space)
    instant, instruction = moment(now), plain(text, "The instruction")
    if data is not None:
        from coterie.app.generating import Request
        from coterie.app.opening import open_whole_workspace

        with stages() as told, open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
            known = workspace.space()
            definition = _definition(query, type, known, instant)
            request = Request(prompt=instruction, now=instant, mode=mode, via="command")
            refinement = workspace.generating.refine(definition, request, told=told)
    else:
        known = known_space(data, space)
        definition = _definition(query, type, known, instant)
        refinement = _over_file(known, definition, instruction, instant, mode)
    if as_json:
        print_json({**refinement_document(refinement, known), "now": print_instant(instant)})
    elif refinement.definition is not None:
        _print_changed(refinement, known)
    refused = refinement_error(refinement, known)
    if refused is not None:
        print_error(refused, as_json=as_json)
        if not as_json:
            _print_trouble(refinement)
        raise typer.Exit(refused.exit_code)


def _definition(query: str, type_: AudienceType, known: Space, now: datetime) -> Definition:
    from coterie.language.checker import checked_audience

    return checked_audience(query_text(query), type_, known, now=now)[0]


def _over_file(known: Space, definition: Definition, instruction: str, now: datetime, mode: Mode | None) -> Refinement:
    """Refine over a space that is a file, where nothing is recorded."""
    if (mode or read_settings().generation.mode) == Mode.EMBEDDED:
        from coterie.generate.pipeline import Generator
        from coterie.generate.refine import refine as refine_definition

        return refine_definition(definition, instruction, Generator(known, now=now))
    from coterie.app.asking import Asking

    with Asking.by_environment({"": known}, now=now, mode=mode) as asking, stages() as told:
        return asking.refine("", definition, instruction, told=told)


def _print_changed(refinement: Refinement, space: Space) -> None:
    from coterie.language.describe import describe
    from coterie.language.printer import print_query

    definition = refinement.definition
    assert definition is not None  # noqa: S101 - the caller has seen to it
    screen = screen_on(sys.stdout)
    screen.print(describe(definition, space), style="bold")
    screen.print()
    for change in refinement.changes:
        screen.print(change.text)
    for note in refinement.notes:
        screen.print(f"Note: {note}", style="yellow")
    screen.print()
    screen.print("Query", style="bold")
    screen.print(print_query(definition))
    if refinement.alternatives:
        screen.print()
        screen.print("Other ways to take it", style="bold")
        for choice in refinement.alternatives:
            screen.print(f" - {choice.text}")
            screen.print(f"   {print_query(choice.definition)}", style="dim")
    said = drafting_line(refinement.drafted, refinement.cost_usd)
    if said:
        screen.print()
        screen.print(said, style="dim")


def _print_trouble(refinement: Refinement) -> None:
    """Below the error: names like what was said, and what each choice would make of the query."""
    from coterie.language.printer import print_query

    refusal = refinement.refusal
    assert refusal is not None  # noqa: S101 - that is why we are here
    screen = screen_on(sys.stderr)
    if refusal.suggestions:
        screen.print(f"  Did you mean {', '.join(refusal.suggestions)}?")
    for note in refinement.notes:
        screen.print(f"  {note}")
    for choice in refusal.choices:
        screen.print(f"  - {choice.text}")
        screen.print(f"    {print_query(choice.definition)}", style="dim")
