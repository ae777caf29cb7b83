"""`coterie generate`: from a description to conditions, for one description or for many."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from coterie.cli.inputs import (
    JsonOption,
    MaybeDataOption,
    NowOption,
    SpaceOption,
    TypeOption,
    examples,
    moment,
    one_of,
    plain,
)
from coterie.cli.output import console, error_console, print_error, print_json, print_note
from coterie.core.errors import InvalidInputError
from coterie.core.time import print_instant
from coterie.language.ast import AudienceType
from coterie.schema.files import read_space

if TYPE_CHECKING:
    from rich.text import Text

    from coterie.app.answers import Group
    from coterie.app.workspace import Counted
    from coterie.generate.generation import Generation
    from coterie.schema.space import Space

_HUES = ("green", "yellow", "blue", "magenta", "cyan", "bright_red")


def register(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command(
        epilog=examples(
            'coterie generate "Customers who haven\'t purchased in the last 30 days" --data var/demo',
            'coterie generate "Accounts where nobody signed in for 60 days" --type accounts --space shop.json --json',
            "coterie generate --cases cases.jsonl --spaces spaces --out answers.jsonl",
        )
    )(generate)


def generate(  # noqa: PLR0913 - each is an option of the command
    prompt: Annotated[str | None, typer.Argument(metavar="PROMPT", help="The audience in English.")] = None,
    *,
    data: MaybeDataOption = None,
    space: SpaceOption = None,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    trace: Annotated[bool, typer.Option("--trace", help="Show every detail of the answer.")] = False,
    cases: Annotated[
        list[Path] | None, typer.Option("--cases", metavar="FILE", help="Prompts as JSON lines, instead of PROMPT.")
    ] = None,
    spaces: Annotated[
        Path | None, typer.Option("--spaces", metavar="DIR", help="With --cases: the folder of their spaces.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="With --cases: where the answers go, as JSON lines; `-` for standard output."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Generate the conditions of an audience from its description in English.

    With --data, the members are counted too. A description that can't be met is refused, with exit code 6, 7 or 8.
    """
    if cases:
        if prompt is not None or data is not None or space is not None:
            raise InvalidInputError("--cases stands alone: leave PROMPT, --data and --space out.")
        if spaces is None or out is None:
            raise InvalidInputError("--cases needs --spaces DIR and --out FILE.")
        _generate_batch(cases, spaces, out, now, as_json=as_json)
        return
    if prompt is None:
        raise InvalidInputError("A PROMPT is missing.", next_step="See `coterie generate --help`.")
    if spaces is not None or out is not None:
        raise InvalidInputError("--spaces and --out belong to --cases.")
    one_of(data, space)
    instant, text = moment(now), plain(prompt, "The description")
    if data is not None:
        from coterie.app.workspace import open_workspace

        with open_workspace(data, read_only=True) as workspace:
            known = workspace.space()
            generation = workspace.generate(text, type, now=instant)
            counted = workspace.count(generation.definition, now=instant) if generation.definition else None
    else:
        from coterie.generate.pipeline import Generator

        assert space is not None  # noqa: S101 - `one_of` has seen to it
        known = read_space(space)
        generation, counted = Generator(known, now=instant).generate(text, type), None
    _show(generation, known, counted, instant, as_json=as_json, trace=trace)


# One ------------------------------------------------------------------------------------------------------------------


def _show(
    generation: Generation,
    space: Space,
    counted: Counted | None,
    now: datetime,
    *,
    as_json: bool,
    trace: bool,
) -> None:
    from coterie.app.answers import document, refusal_error

    shown = document(generation, space)
    shown["now"] = print_instant(now)
    shown["count"] = {"count": counted.count, "of": counted.of} if counted else None
    if as_json:
        print_json(shown)
    elif generation.refusal is None:
        _print_answer(generation, space, counted)
    if trace and not as_json:
        print_note(json.dumps(shown, ensure_ascii=False, indent=2))
    refused = refusal_error(generation, space)
    if refused is not None:
        print_error(refused, as_json=as_json)
        if not as_json:
            _print_trouble(generation)
        raise typer.Exit(refused.exit_code)


def _print_answer(generation: Generation, space: Space, counted: Counted | None) -> None:
    from coterie.app.answers import groups, number_of
    from coterie.language.describe import describe
    from coterie.language.printer import print_query

    definition = generation.definition
    assert definition is not None  # noqa: S101 - there is no refusal
    screen = console()
    screen.print(describe(definition, space), style="bold")
    screen.print()
    shown = groups(definition, space)
    for group in shown:
        screen.print(group.head, style="bold red" if group.is_negated else "bold")
        for index, row in enumerate(group.rows):
            tag = f"{group.number}" if not index else " "
            screen.print(f" {tag} ", style=_hue(group.number), end="")
            screen.print("  " * (row.level - 1) + row.text)
    if counted is not None:
        screen.print()
        noun = generation.audience_type.value
        screen.print(f"{counted.count:,} of {counted.of:,} {noun} ({counted.share:.1%})", style="bold")
    screen.print()
    screen.print("Query", style="bold")
    screen.print(print_query(definition))
    screen.print()
    screen.print("Why", style="bold")
    screen.print(_marked(generation, shown))
    for reason in generation.reasons:
        number = number_of(reason, shown)
        screen.print(f" {number or '·'} ", style=_hue(number), end="")
        screen.print(reason.text)
    for item in generation.unplaced:
        hint = f" Did you mean {', '.join(item.suggestions)}?" if item.suggestions else ""
        screen.print(f"Not used: “{item.text}”.{hint}", style="yellow")
    for note in generation.notes:
        screen.print(f"Note: {note}", style="yellow")
    if generation.alternatives:
        screen.print()
        asked = generation.clarification.question if generation.clarification else "Other readings"
        screen.print(asked, style="bold")
        for alternative in generation.alternatives:
            screen.print(f" - {alternative.difference}")
            screen.print(f"   {print_query(alternative.definition)}", style="dim")
    screen.print()
    screen.print(f"{generation.confidence:.0%} confident, in {generation.elapsed_ms:,.1f} ms", style="dim")


def _marked(generation: Generation, shown: Sequence[Group]) -> Text:
    """The prompt: words that gave a condition in its colour, words not used and the trouble underlined."""
    from rich.text import Text

    from coterie.app.answers import Mark, pieces

    styles = {Mark.NONE: "", Mark.UNPLACED: "yellow underline", Mark.REFUSED: "red underline"}
    text = Text()
    for piece in pieces(generation, shown):
        style = f"{_hue(piece.number)} bold" if piece.mark is Mark.REASON else styles[piece.mark]
        text.append("".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in piece.text), style)
    return text


def _hue(number: int | None) -> str:
    return _HUES[(number - 1) % len(_HUES)] if number else "dim"


def _print_trouble(generation: Generation) -> None:
    """Below the error of a refusal: the phrase that was the trouble, marked in the description, and names like it."""
    refusal = generation.refusal
    assert refusal is not None  # noqa: S101 - that is why we are here
    screen = error_console()
    if refusal.phrase is not None:
        screen.print("  ", _marked(generation, ()), sep="")
    if refusal.suggestions:
        screen.print(f"  Did you mean {', '.join(refusal.suggestions)}?")
    for note in generation.notes:
        screen.print(f"  {note}")


# Many -----------------------------------------------------------------------------------------------------------------


def _generate_batch(cases: list[Path], folder: Path, out: Path, now: str | None, *, as_json: bool) -> None:
    """Answers for files of prompts, one line each; the prompt and its space is all that is read of a case."""
    from coterie.evals.cases import files_of, read_prompts, read_spaces
    from coterie.evals.runner import NOW, answer
    from coterie.generate.pipeline import Generator
    from coterie.language.printer import print_query

    instant = NOW if now is None else moment(now)
    prompts = read_prompts(files_of(cases))
    spaces = read_spaces((prompt.space for prompt in prompts), folder)
    generators = {name: Generator(space, now=instant) for name, space in spaces.items()}
    failed = 0
    with _written(out) as file:
        for prompt in prompts:
            found = answer(prompt, lambda asked: generators[asked.space].generate(asked.text, asked.audience_type))
            if found.failure:
                failed += 1
                print_note(f"{prompt.id}: {found.failure}")
            line = {
                "id": prompt.id,
                "query": print_query(found.definition) if found.definition else None,
                "error": "unknown" if found.failure else found.refusal.value if found.refusal else None,
                "confidence": found.confidence,
                "ms": found.elapsed_ms,
            }
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    if as_json and str(out) != "-":
        print_json({"answers": len(prompts), "failed": failed, "out": str(out)})
    else:
        print_note(f"{len(prompts)} answers in {out}" + (f", {failed} of them failed" if failed else ""))
    if failed:
        raise typer.Exit(1)


@contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    """A file that is there once it is whole; standard output for `-`, and devices as they are."""
    if str(path) == "-":
        yield sys.stdout
    elif path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as file:
            yield file
    else:
        partial = path.with_name(f"{path.name}.partial")
        with partial.open("w", encoding="utf-8") as file:
            yield file
        partial.replace(path)
