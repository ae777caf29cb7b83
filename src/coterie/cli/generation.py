"""`coterie generate`: from a description to conditions, for one description or for many."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from coterie.cli.answering import answer_over_file, show, stages
from coterie.cli.arguments import moment, one_of, plain
from coterie.cli.inputs import (
    JsonOption,
    MaybeDataOption,
    ModeOption,
    NowOption,
    SpaceOption,
    TypeOption,
    examples,
)
from coterie.cli.output import print_json, print_note
from coterie.core.errors import InvalidInputError
from coterie.generate.generation import Mode
from coterie.language.ast import AudienceType
from coterie.settings import read_settings

if TYPE_CHECKING:
    from datetime import datetime

    from coterie.generate.pipeline import Generator
    from coterie.schema.space import Space


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
    mode: ModeOption = None,
    trace: Annotated[
        bool, typer.Option("--trace", help="Show tokens, links, the derivation and the readings that lost.")
    ] = False,
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

    With --cases, each line of the answers has id, query, error, confidence and ms; --now is then 2026-06-15T12:00:00Z
    unless given, as it is for `coterie eval`.
    """
    if cases:
        if prompt is not None or data is not None or space is not None:
            raise InvalidInputError("--cases stands alone: leave PROMPT, --data and --space out.")
        if spaces is None or out is None:
            raise InvalidInputError("--cases needs --spaces DIR and --out FILE.")
        _generate_batch(cases, spaces, out, now, mode, as_json=as_json)
        return
    if prompt is None:
        raise InvalidInputError("A PROMPT is missing.", next_step="See `coterie generate --help`.")
    if spaces is not None or out is not None:
        raise InvalidInputError("--spaces and --out belong to --cases.")
    one_of(data, space)
    if data is not None:
        from coterie.app.generating import Request
        from coterie.app.opening import open_whole_workspace

        instant, text = moment(now), plain(prompt, "The description")
        with stages() as told, open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
            known = workspace.space()
            request = Request(prompt=text, audience_type=type, now=instant, mode=mode, via="command")
            generation = workspace.generating.generate(request, told=told)
            counted = workspace.count(generation.definition, now=instant) if generation.definition else None
        generator = _generator(known, instant) if trace else None
        code = show(generation, known, counted, instant, as_json=as_json, trace=generator)
    else:
        assert space is not None  # noqa: S101 - `one_of` has seen to it
        code = answer_over_file(prompt, space, type, now, mode=mode, as_json=as_json, trace=trace)
    if code:
        raise typer.Exit(code)


def _generator(space: Space, now: datetime) -> Generator:
    from coterie.generate.pipeline import Generator

    return Generator(space, now=now)


# Many -----------------------------------------------------------------------------------------------------------------


def _generate_batch(
    cases: list[Path], folder: Path, out: Path, now: str | None, mode: Mode | None, *, as_json: bool
) -> None:
    """Answers for files of prompts, one line each; the prompt and its space is all that is read of a case."""
    from coterie.app.asking import Asking
    from coterie.evals.cases import files_of, read_prompts, read_spaces
    from coterie.evals.runner import NOW, answer
    from coterie.language.printer import print_query

    instant = NOW if now is None else moment(now)
    prompts = read_prompts(files_of(cases))
    spaces = read_spaces((prompt.space for prompt in prompts), folder)
    failed = 0
    with written(out) as file, Asking.by_environment(spaces, now=instant, mode=mode) as asking:
        for prompt in prompts:
            found = answer(prompt, lambda asked: asking.generate(asked.space, asked.text, asked.audience_type))
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
        place = "on standard output" if str(out) == "-" else f"in {out}"
        print_note(f"answers: {len(prompts)} {place}" + (f", {failed} of them failed" if failed else ""))
    if failed:
        raise typer.Exit(1)


@contextmanager
def written(path: Path) -> Iterator[TextIO]:
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
