"""Commands about data: demo, import and space."""

from __future__ import annotations

from datetime import datetime

import typer

from coterie.cli.inputs import (
    JsonOption,
    MaybeDataOption,
    NowOption,
    SpaceOption,
    examples,
    moment,
    one_of,
    space_of_file,
)
from coterie.cli.output import console, print_json
from coterie.schema.space import Collection, Space


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    app.command(epilog=examples("coterie space --data var/demo", "coterie space --data var/demo --json > shop.json"))(
        space
    )


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
    if data is not None:
        from coterie.app.workspace import open_workspace

        with open_workspace(data, read_only=True) as workspace:
            known = workspace.space()
    else:
        assert space is not None  # noqa: S101 - `one_of` has seen to it
        known = space_of_file(space)
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
