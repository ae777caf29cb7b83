"""`coterie generations`: the record of what was described, to read, take along, purge and delete.

The commands work beside a running server: the database of people and records may be open twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.cli.generation import written
from coterie.cli.inputs import DataOption, JsonOption, examples, opened_records
from coterie.cli.output import print_json, print_note, print_text
from coterie.core.errors import InvalidInputError
from coterie.core.time import print_instant

if TYPE_CHECKING:
    from coterie.app.recording import Recording
    from coterie.generations.log import Record

_LONGEST = 60

PersonOption = Annotated[str, typer.Option("--person", metavar="ID", help="Of one person only, by id.")]


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    group = typer.Typer(help="The record of generations.", no_args_is_help=True)
    group.command(name="list", epilog=examples("coterie generations list --data var/demo"))(list_)
    group.command(epilog=examples("coterie generations export --data var/demo --out generations.jsonl"))(export)
    group.command(epilog=examples("coterie generations purge --data var/demo"))(purge)
    group.command(
        epilog=examples("coterie generations erase --data var/demo --person 3f2a… --yes".replace("…", "9c01"))
    )(erase)
    app.add_typer(group, name="generations")


def list_(
    *,
    data: DataOption,
    person: PersonOption = "",
    count: Annotated[int, typer.Option("--count", metavar="N", min=1, max=1000, help="How many at most.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """List records, the newest first."""
    with _recording(data) as recording:
        found = recording.log.page(person_id=person, size=count).records
    if as_json:
        print_json({"generations": [record.document() for record in found]})
        return
    for record in found:
        print_text(_line(record))
    if not found:
        print_note("Nothing is recorded.")


def export(
    *,
    data: DataOption,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="JSON lines; `-` for standard output.")],
    person: PersonOption = "",
) -> None:
    """Write every record as JSON lines, the newest first."""
    number = 0
    with _recording(data) as recording, written(out) as file:
        for number, record in enumerate(recording.log.every(person_id=person), 1):  # noqa: B007 - the count is told
            file.write(json.dumps(record.document(), ensure_ascii=False) + "\n")
    print_note(f"{number} records in {out}")


def purge(*, data: DataOption, as_json: JsonOption = False) -> None:
    """Delete what has been kept for as long as the space says. A running server does so every hour."""
    with _recording(data) as recording:
        _told(recording.purge(), as_json=as_json)


def erase(
    *,
    data: DataOption,
    person: PersonOption = "",
    yes: Annotated[bool, typer.Option("--yes", help="Yes, delete them for good.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Delete every record, or those of one person, for good."""
    if not yes:
        raise InvalidInputError("This deletes records for good.", next_step="Say so with --yes.")
    with _recording(data) as recording:
        _told(recording.erase(None, person_id=person), as_json=as_json)


@contextmanager
def _recording(data: Path) -> Iterator[Recording]:
    from coterie.accounts.audit import AuditLog
    from coterie.app.recording import Recording
    from coterie.app.space_choices import defaults_of
    from coterie.app.space_settings import SettingsOfSpace
    from coterie.audiences.prompts import RecentPrompts
    from coterie.core.time import system_clock
    from coterie.generations.log import GenerationLog
    from coterie.settings import read_settings

    with opened_records(data) as records:
        settings = SettingsOfSpace(records, system_clock, defaults=defaults_of(read_settings()))
        audit = AuditLog(records, system_clock)
        prompts = RecentPrompts(records, system_clock, lambda: settings.now().prompts_kept)
        yield Recording(GenerationLog(records, audit.record), system_clock, settings.now, prompts)


def _told(number: int, *, as_json: bool) -> None:
    if as_json:
        print_json({"deleted": number})
    else:
        print_text(f"Deleted {number} records.")


def _line(record: Record) -> str:
    prompt = record.prompt if len(record.prompt) <= _LONGEST else f"{record.prompt[: _LONGEST - 1]}…"
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in prompt)
    who = record.person_name or record.person_id
    cost = f", {record.cost_usd:.4f} USD" if record.cost_usd else ""
    return f"{print_instant(record.at)}  {who}  {record.outcome.value}  {record.generator or '-'}{cost}  {shown}"
