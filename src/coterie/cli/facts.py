"""`coterie facts`: the AI facts label of a space, as it is really set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from coterie.cli.inputs import JsonOption, MaybeDataOption, examples, opened_records
from coterie.cli.output import print_json, print_text

if TYPE_CHECKING:
    from pathlib import Path

    from coterie.app.facts import Facts


def register(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command(epilog=examples("coterie facts --data var/demo", "coterie facts --json"))(facts)


def facts(*, data: MaybeDataOption = None, as_json: JsonOption = False) -> None:
    """Tell what generation does with data: which model, what leaves, how long what is kept, who decides.

    With --data by the settings of that space, else by those of the environment alone.
    """
    from coterie.app.facts import Section

    found = _facts(data)
    if as_json:
        print_json(found.document())
        return
    print_text(found.title)
    for section in Section:
        print_text(f"\n{section.value}")
        for fact in found.of(section):
            print_text(f"  {fact.label}: {fact.value}")
            if fact.about:
                print_text(f"    {fact.about}")


def _facts(data: Path | None) -> Facts:
    from coterie.app.facts import facts as facts_of
    from coterie.app.space_choices import defaults_of
    from coterie.settings import read_settings

    settings = read_settings()
    if data is None:
        return facts_of(defaults_of(settings), settings.model)
    from coterie.accounts.accounts import Accounts
    from coterie.app.space_settings import SettingsOfSpace
    from coterie.core.time import system_clock

    with opened_records(data) as records:
        space = SettingsOfSpace(records, system_clock, defaults=defaults_of(settings))
        accepted = Accounts.over(records, system_clock).terms.standing().is_accepted
        return facts_of(space.now(), settings.model, are_terms_accepted=accepted)
