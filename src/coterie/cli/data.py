"""Commands about data: demo, import and space."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.cli.arguments import known_space, moment, one_of
from coterie.cli.inputs import (
    DataOption,
    JsonOption,
    MaybeDataOption,
    NowOption,
    SpaceOption,
    examples,
)
from coterie.cli.output import console, error_console, print_json, print_note, print_text
from coterie.core.errors import InvalidInputError
from coterie.schema.space import Collection, Space

if TYPE_CHECKING:
    from coterie.store import ImportReport, Progress


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    app.command(epilog=examples("coterie demo --data var/demo", "coterie demo --data var/small --people 500 --seed 7"))(
        demo
    )
    app.command(
        name="import",
        epilog=examples(
            "coterie import calls.jsonl.gz more-calls/ --data var/mine",
            "coterie import orders.csv --mapping mapping.toml --data var/mine",
        ),
    )(import_)
    app.command(epilog=examples("coterie space --data var/demo", "coterie space --data var/demo --json > shop.json"))(
        space
    )


def demo(
    data: DataOption,
    *,
    seed: Annotated[
        int | None, typer.Option("--seed", metavar="N", min=0, help="Another seed makes another shop.")
    ] = None,
    people: Annotated[
        int | None,
        typer.Option("--people", metavar="N", min=100, max=1_000_000, help="How many people it has. Default: 20,000."),
    ] = None,
    now: NowOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make the demo space: an online shop with 18 months of history, which ends at --now.

    The directory must be empty or not exist. The same seed, people and now make the same data.
    """
    from coterie.demo.calls import PEOPLE, SEED
    from coterie.demo.making import make_demo

    instant = moment(now)
    seed, people = SEED if seed is None else seed, people or PEOPLE
    with _progress("Making the demo space", quiet=as_json) as advance:
        summary = make_demo(data, now=instant, seed=seed, people=people, progress=lambda share: advance(share, ""))
    if as_json:
        print_json({**asdict(summary), "data": str(data)})
        return
    print_text(
        f"{summary.calls:,} calls of {summary.profiles:,} profiles and {summary.accounts:,} accounts in {data}, "
        f"made in {summary.seconds:,.1f} s"
    )
    print_note(f"Next: coterie serve --data {data}")


def import_(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="Files, or folders of files.")] = None,
    *,
    data: DataOption,
    mapping: Annotated[
        Path | None,
        typer.Option("--mapping", metavar="FILE", help="For tables: which columns are what, as TOML or JSON."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Import data: Segment-style calls (JSON lines, also gzipped) or, with --mapping, tables (CSV, Parquet).

    A mapping may name its files itself; then no PATH is needed.
    A call that came before is counted once. What can't be taken is written to a file of rejects, with line and reason;
    the exit code is 2 if that is all.
    An import that was cut off goes on where it stopped when the same command is run again.
    """
    from coterie.store import Store, plan_calls, plan_tables, run_import

    if not paths and mapping is None:
        raise InvalidInputError("A PATH is missing.", next_step="See `coterie import --help`.")
    # Before the store is opened, so that what can't be imported makes no data directory.
    plan = plan_calls(paths or []) if mapping is None else plan_tables(mapping, paths or [])
    started = time.monotonic()
    with _progress("Importing", quiet=as_json) as advance, Store.open(data, create=True) as store:

        def follow(step: Progress) -> None:
            done, total = step.read_bytes / 1e6, step.total_bytes / 1e6
            rate = step.calls / max(time.monotonic() - started, 1e-3)
            remark = f"{done:,.1f} of {total:,.1f} MB, {step.calls:,} calls, {rate:,.0f} a second"
            advance(done / total if total else 1.0, remark)

        report = run_import(store, plan, progress=follow)
    first = _first_rejection(report)
    if as_json:
        print_json(_report_document(report))
    else:
        _print_report(report, first, data)
    if first and report.rejected == report.read:
        raise InvalidInputError(f"Nothing could be taken: {first}", next_step="docs/data.md says what calls look like.")


def _first_rejection(report: ImportReport) -> str:
    """What was wrong first, and where; nothing where all could be taken."""
    if report.rejects_file is None:
        return ""
    with report.rejects_file.open("rb") as file:
        rejection = json.loads(file.readline())
    return f"{Path(rejection['file']).name}, line {rejection['line']}: {rejection['reason']}"


def _report_document(report: ImportReport) -> dict[str, object]:
    found = asdict(report)
    found["rejects_file"] = None if report.rejects_file is None else str(report.rejects_file)
    found["calls_per_second"] = round(report.read / report.seconds) if report.seconds else None
    return found


def _print_report(report: ImportReport, first: str, data: Path) -> None:
    lines = [
        ("read", report.read),
        ("stored", report.stored),
        ("duplicates", report.duplicates),
        ("rejected", report.rejected),
    ]
    for name, number in lines:
        print_text(f"{name:<12}{number:>14,}")
    for name, number in sorted(report.by_type.items()):
        print_text(f"  {name:<10}{number:>14,}")
    rate = f", {report.read / report.seconds:,.0f} a second" if report.seconds else ""
    print_note(
        f"in {report.seconds:,.1f} s{rate}" + (", going on with an import that was cut off" if report.resumed else "")
    )
    if report.future:
        print_note(f"{report.future:,} calls lie in the future: no condition sees them until then.")
    if report.dropped_traits:
        print_note(f"No room for these traits: {', '.join(report.dropped_traits[:20])}")
    if report.rejects_file is not None:
        print_note(f"First rejected: {first}")
        print_note(f"What was rejected, and why: {report.rejects_file}")
    print_note(f"Next: coterie space --data {data}")


@contextmanager
def _progress(title: str, *, quiet: bool) -> Iterator[Callable[[float, str], None]]:
    """A bar on standard error, if that is a terminal; the function takes the share done and a remark."""
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    screen = error_console()
    bar = Bar(
        TextColumn(title),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[remark]}"),
        TimeElapsedColumn(),
        console=screen,
        transient=True,
        disable=quiet or not screen.is_terminal,
    )
    with bar:
        task = bar.add_task("", total=1.0, remark="")
        yield lambda share, remark: bar.update(task, completed=share, remark=remark)


def space(
    *,
    data: MaybeDataOption = None,
    space: SpaceOption = None,
    now: NowOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what descriptions and queries can name: events, traits and audiences, active and inactive.

    With --json, the output is a space file, as --space takes it.
    """
    one_of(data, space)
    instant = moment(now)
    known = known_space(data, space)
    if as_json:
        from coterie.schema.files import space_to_json

        print_json(space_to_json(known))
    else:
        _print_space(known, instant)


def _print_space(space: Space, now: datetime) -> None:
    from rich.table import Table

    screen = console()
    screen.print(space.name, style="bold")
    if space.about:
        screen.print(space.about)
    screen.print(
        f"Look-back {space.limits.lookback_days:,} days, at most {space.limits.primary_expressions} conditions"
    )
    screen.print()
    events = Table("Event", "State", "Last seen", "30 days", "Properties", box=None, pad_edge=False)
    events.columns[3].justify = "right"
    for event in sorted(space.events, key=lambda item: (item.count_30d or 0, item.count or 0), reverse=True):
        events.add_row(
            event.name,
            _state(space, event.last_seen, now),
            _day(event.last_seen),
            "" if event.count_30d is None else f"{event.count_30d:,}",
            ", ".join(item.name for item in event.properties),
        )
    screen.print(events)
    for collection in Collection:
        traits = space.traits_of(collection).values()
        if not traits:
            continue
        screen.print()
        table = Table(
            f"Trait of {collection.value}", "State", "Last seen", "Kind", "Type", "Values", box=None, pad_edge=False
        )
        for trait in traits:
            table.add_row(
                trait.key,
                _state(space, trait.last_seen, now),
                _day(trait.last_seen),
                trait.kind.value,
                trait.type.value,
                ", ".join(_shown(value) for value in trait.values[:5]),
            )
        screen.print(table)
    if space.audiences:
        screen.print()
        audiences = Table("Audience", "Key", "Of", "Description", box=None, pad_edge=False)
        for item in space.audiences:
            audiences.add_row(item.name, item.key, item.collection.value, item.description)
        screen.print(audiences)


def _state(space: Space, last_seen: datetime | None, now: datetime) -> str:
    return "active" if space.is_active(last_seen, now) else "inactive"


def _day(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%Y-%m-%d}"


def _shown(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return "".join(character if character.isprintable() else "\ufffd" for character in text)[:40]
