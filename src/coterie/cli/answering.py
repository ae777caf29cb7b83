"""An answer to one description, on the screen or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coterie.cli.arguments import moment, plain
from coterie.cli.output import PlainScreen, Screen, error_console, print_error, print_json, screen_on
from coterie.cli.tracing import print_trace, trace_document
from coterie.core.time import print_instant
from coterie.generate.generation import Mode, Stage
from coterie.language.ast import AudienceType
from coterie.schema.files import read_space
from coterie.settings import read_settings

if TYPE_CHECKING:
    from rich.text import Text

    from coterie.app.answers import Group
    from coterie.app.workspace import Counted
    from coterie.generate.generation import Drafted, Generation
    from coterie.generate.pipeline import Generator
    from coterie.generate.tracing import Trace
    from coterie.schema.space import Space

_HUES = ("green", "yellow", "blue", "magenta", "cyan", "bright_red")


def answer_over_file(
    prompt: str,
    space: Path,
    audience_type: AudienceType,
    now: str | None,
    *,
    mode: Mode | None,
    as_json: bool,
    trace: bool,
) -> int:
    """Generate over a space that is a file, show the answer, and return the exit code."""
    from coterie.generate.pipeline import Generator

    instant, text = moment(now), plain(prompt, "The description")
    known = read_space(space)
    if (mode or read_settings().generation.mode) == Mode.EMBEDDED:
        generator = Generator(known, now=instant)
        generation = generator.generate(text, audience_type)
    else:
        from coterie.app.asking import Asking

        with Asking.by_environment({"": known}, now=instant, mode=mode) as asking, stages() as told:
            generation = asking.generate("", text, audience_type, told=told)
        generator = Generator(known, now=instant)
    return show(generation, known, None, instant, as_json=as_json, trace=generator if trace else None)


@contextmanager
def stages() -> Iterator[Callable[[Stage], None] | None]:
    """What shows each stage as it begins, where somebody looks; None elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    with error_console().status("…") as status:
        yield lambda stage: status.update(f"{stage.value.capitalize()} …")


def show(
    generation: Generation,
    space: Space,
    counted: Counted | None,
    now: datetime,
    *,
    as_json: bool,
    trace: Generator | None,
) -> int:
    """Show an answer, and return the exit code: 0, or that of its refusal; with a generator, its trace as well."""
    from coterie.app.answers import document, refusal_error

    shown = document(generation, space)
    shown["now"] = print_instant(now)
    shown["count"] = {"count": counted.count, "of": counted.of} if counted else None
    found = _traced(trace, generation) if trace is not None else None
    if as_json:
        if found is not None:
            shown["trace"] = trace_document(found)
        print_json(shown)
    elif generation.refusal is None:
        _print_answer(generation, space, counted)
    if found is not None and not as_json:
        print_trace(found)
    refused = refusal_error(generation, space)
    if refused is None:
        return 0
    print_error(refused, as_json=as_json)
    if not as_json:
        _print_trouble(generation)
    return refused.exit_code


def _traced(generator: Generator, generation: Generation) -> Trace:
    from coterie.generate.tracing import traced

    return traced(generator, generation)


def _print_answer(generation: Generation, space: Space, counted: Counted | None) -> None:
    from coterie.app.answers import groups, number_of
    from coterie.language.describe import describe
    from coterie.language.printer import print_query

    definition = generation.definition
    assert definition is not None  # noqa: S101 - there is no refusal
    screen = screen_on(sys.stdout)
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
    screen.print(_marked(screen, generation, shown))
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
    told = drafting_line(generation.drafted, generation.cost_usd)
    if told:
        screen.print(told, style="dim")


def drafting_line(drafted: Drafted, cost_usd: float) -> str:
    """What a model had to do with an answer, in a line; nothing where none was asked."""
    if not drafted.model:
        return ""
    values = sum(item.values for item in drafted.sent)
    sent = f"{len(drafted.sent)} names and {values} values" if values else f"{len(drafted.sent)} names"
    left_out = f", {drafted.left_out} left out" if drafted.left_out else ""
    agreed = f"; it {drafted.agreement.value}" if drafted.agreement else ""
    cost = f", {cost_usd:.4f} USD" if cost_usd else ""
    tokens = f"{drafted.input_tokens:,} tokens in and {drafted.output_tokens:,} out"
    tries = f"{drafted.attempts} {'attempt' if drafted.attempts == 1 else 'attempts'}"
    return f"{drafted.model}{agreed}: {tries}, {tokens}{cost}; it was told {sent}{left_out}"


def _marked(screen: Screen, generation: Generation, shown: Sequence[Group]) -> str | Text:
    """The prompt: words that gave a condition in its colour, words not used and the trouble underlined."""
    from coterie.app.answers import Mark, pieces

    if isinstance(screen, PlainScreen):
        return _printable(generation.prompt)
    from rich.text import Text

    styles = {Mark.NONE: "", Mark.UNPLACED: "yellow underline", Mark.REFUSED: "red underline"}
    text = Text()
    for piece in pieces(generation, shown):
        style = f"{_hue(piece.number)} bold" if piece.mark is Mark.REASON else styles[piece.mark]
        text.append(_printable(piece.text), style)
    return text


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() or letter == "\n" else "\ufffd" for letter in text)


def _hue(number: int | None) -> str:
    return _HUES[(number - 1) % len(_HUES)] if number else "dim"


def _print_trouble(generation: Generation) -> None:
    """Below the error of a refusal: the phrase that was the trouble, marked in the description, and names like it."""
    refusal = generation.refusal
    assert refusal is not None  # noqa: S101 - that is why we are here
    screen = screen_on(sys.stderr)
    if refusal.phrase is not None:
        screen.print("  ", _marked(screen, generation, ()), sep="")
        phrase = generation.prompt[refusal.phrase.start : refusal.phrase.end]
        screen.print(f"  The trouble is “{_printable(phrase)}”.")
    if refusal.suggestions:
        screen.print(f"  Did you mean {', '.join(refusal.suggestions)}?")
    for note in generation.notes:
        screen.print(f"  {note}")
