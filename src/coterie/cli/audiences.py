"""Commands about saved audiences, and `coterie why`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.cli.arguments import moment, plain, query_text
from coterie.cli.inputs import DataOption, JsonOption, NowOption, QueryArgument, TypeOption, examples
from coterie.cli.output import print_json, print_note, print_text
from coterie.core.errors import NotFoundError
from coterie.core.time import print_instant
from coterie.language.ast import AudienceType
from coterie.settings import read_settings

if TYPE_CHECKING:
    from coterie.accounts.roles import Actor
    from coterie.app.site import Site
    from coterie.audiences.model import SavedAudience
    from coterie.audiences.why import Finding, Why

KeyArgument = Annotated[str, typer.Argument(metavar="KEY", help="The key of a saved audience, or its id.")]
_BOUGHT = "\"event('Order Completed').within(30 days).count() >= 1\""


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    saved = typer.Typer(
        help="Saved audiences: list, show, save, delete.", no_args_is_help=True, rich_markup_mode="rich"
    )
    saved.command("list", epilog=examples("coterie audiences list --data var/demo"))(list_audiences)
    saved.command(epilog=examples("coterie audiences show recent_buyers --data var/demo"))(show)
    saved.command(epilog=examples(f'coterie audiences save "Recent buyers" {_BOUGHT} --data var/demo'))(save)
    saved.command(epilog=examples("coterie audiences delete recent_buyers --data var/demo"))(delete)
    app.add_typer(saved, name="audiences")
    app.command(
        epilog=examples(
            f"coterie why usr_10126 {_BOUGHT} --data var/demo",
            f"coterie why email:ann@example.com {_BOUGHT} --data var/demo --json",
        )
    )(why)


def list_audiences(
    data: DataOption,
    *,
    search: Annotated[str, typer.Option("--search", metavar="TEXT", help="Only those with this text.")] = "",
    as_json: JsonOption = False,
) -> None:
    """List the saved audiences: key, size, status and name."""
    with _site(data) as site:
        found = site.audiences.list(search=plain(search, "The text"))
    if as_json:
        print_json({"audiences": [_document(item) for item in found]})
        return
    width = max((len(item.key) for item in found), default=0)
    for item in found:
        size = "-" if item.size is None else f"{item.size:,}"
        print_text(f"{item.key:{width}}  {size:>10}  {item.status.label:9}  {item.name}")
    print_note(f"{len(found):,} {'audience' if len(found) == 1 else 'audiences'}")


def show(key: KeyArgument, data: DataOption, *, as_json: JsonOption = False) -> None:
    """Show a saved audience with its sentence, its versions, and the audiences that name it."""
    from coterie.language.describe import describe

    with _site(data) as site:
        found = site.audiences.get(plain(key, "The key"))
        consumers = site.audiences.consumers(found.key)
        versions = site.audiences.versions(found.id)
        sentence = describe(found.definition, site.workspace.space())
    if as_json:
        print_json(
            {
                **_document(found),
                "sentence": sentence,
                "usedBy": [item.key for item in consumers],
                "versions": [
                    {
                        "version": item.version,
                        "at": print_instant(item.at),
                        "by": item.by.name,
                        "deed": item.deed,
                        "query": item.query,
                    }
                    for item in versions
                ],
            }
        )
        return
    print_text(f"{found.name} ({found.key})")
    if found.description:
        print_text(found.description)
    print_text(sentence)
    print_text(found.query)
    if found.size is not None and found.of is not None and found.sized_at is not None:
        print_text(f"{found.size:,} of {found.of:,} {found.audience_type.value}, as of {print_instant(found.sized_at)}")
    print_text(f"{found.status.label}{f': {found.problem}' if found.problem else ''}")
    if consumers:
        print_text(f"Used by {', '.join(item.name for item in consumers)}")
    for item in versions:
        print_text(f"Version {item.version}, {item.deed} by {item.by.name} at {print_instant(item.at)}")


def save(  # noqa: PLR0913 - each is an option of the command
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name; the key is made of it.")],
    query: QueryArgument,
    data: DataOption,
    *,
    type: TypeOption = AudienceType.USERS,
    description: Annotated[str, typer.Option("--description", metavar="TEXT", help="What it is for.")] = "",
    include_anonymous: Annotated[
        bool, typer.Option("--include-anonymous", help="Count profiles that only have anonymous ids too.")
    ] = False,
    history: Annotated[
        bool, typer.Option("--history/--no-history", help="Count events from before the audience was made.")
    ] = True,
    lookback_days: Annotated[
        int | None,
        typer.Option("--lookback-days", metavar="N", min=1, max=36500, help="Of history, only so many days."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Save a new audience, and count its members."""
    from coterie.audiences.model import Options

    options = Options(include_anonymous=include_anonymous, include_history=history, lookback_days=lookback_days)
    text = query_text(query)
    with _site(data) as site:
        made = site.audiences.create(
            plain(name, "The name"),
            text,
            type,
            actor=_operator(),
            description=plain(description, "The description"),
            options=options,
        )
    if as_json:
        print_json(_document(made))
        return
    print_text(made.key)
    if made.size is not None and made.of is not None:
        print_note(f"{made.size:,} of {made.of:,} {made.audience_type.value}")


def delete(
    key: KeyArgument,
    data: DataOption,
    *,
    even_if_used: Annotated[
        bool, typer.Option("--even-if-used", help="Also where other audiences name it; they keep its definition.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Delete a saved audience. Its key stays taken."""
    with _site(data) as site:
        found = site.audiences.get(plain(key, "The key"))
        site.audiences.delete(found.id, actor=_operator(), even_if_used=even_if_used)
    if as_json:
        print_json({"deleted": found.key})
    else:
        print_note(f"deleted {found.key}")


def why(
    id: Annotated[
        str,
        typer.Argument(metavar="ID", help="A user id or anonymous id, or TYPE:VALUE. For accounts, a group id."),
    ],
    query: QueryArgument,
    data: DataOption,
    *,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say why a profile, or an account, is in an audience, or isn't: each condition and what decides it."""
    from coterie.app.opening import open_whole_workspace
    from coterie.app.single import Singles
    from coterie.language.references import Reach

    instant, text, sought = moment(now), query_text(query), plain(id, "The id")
    with open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
        definition, _ = workspace.definition(text, type, now=instant)
        singles = Singles(workspace)
        if type is AudienceType.ACCOUNTS:
            found = singles.why_account(definition, sought, now=instant, reach=Reach())
        else:
            found = singles.why(definition, _profile_id(workspace.store.profile, sought), now=instant, reach=Reach())
    if as_json:
        print_json(_why_document(found, instant))
        return
    print_text("A member." if found.is_member else "Not a member.")
    for finding in found.findings:
        _print_finding(finding, 0)


# Parts ----------------------------------------------------------------------------------------------------------------


@contextmanager
def _site(data: Path) -> Iterator[Site]:
    from coterie.app.site import open_site

    with open_site(data, read_settings()) as site:
        yield site


def _operator() -> Actor:
    """Whoever runs the command: the files are theirs."""
    from coterie.accounts.audit import SYSTEM_ID
    from coterie.accounts.roles import Actor, Role

    return Actor(
        id=SYSTEM_ID,
        name="The command line",
        email="",
        role=Role.OWNER,
        sees_personal_data=True,
        via="local",
        csrf="",
    )


def _profile_id(profile: object, sought: str) -> int:
    assert callable(profile)  # noqa: S101
    id_type, colon, value = sought.partition(":")
    found = profile("user_id", sought) or (profile(id_type, value) if colon else profile("anonymous_id", sought))
    if found is None:
        raise NotFoundError(
            "There is no profile with this id.",
            next_step="Give an id as `coterie members` lists it, or any external id as TYPE:VALUE.",
        )
    identity: int = found.profile_id
    return identity


def _document(item: SavedAudience) -> Mapping[str, object]:
    return {
        "id": item.id,
        "key": item.key,
        "name": item.name,
        "description": item.description,
        "type": item.audience_type.value,
        "query": item.query,
        "status": item.status.value,
        "problem": item.problem or None,
        "enabled": item.is_enabled,
        "includeAnonymous": item.options.include_anonymous,
        "includeHistory": item.options.include_history,
        "lookbackDays": item.options.lookback_days,
        "size": item.size,
        "of": item.of,
        "sizedAt": _instant(item.sized_at),
        "version": item.version,
        "createdAt": _instant(item.created_at),
        "createdBy": item.created_by.name,
        "updatedAt": _instant(item.updated_at),
        "updatedBy": item.updated_by.name,
    }


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else print_instant(moment)


def _why_document(found: Why, now: datetime) -> Mapping[str, object]:
    return {
        "member": found.is_member,
        "now": print_instant(now),
        "conditions": [_finding_document(item) for item in found.findings],
    }


def _finding_document(finding: Finding) -> Mapping[str, object]:
    return {
        "path": finding.path,
        "query": finding.query,
        "text": finding.text,
        "holds": finding.holds,
        "told": finding.told,
        "traits": [asdict(item) for item in finding.traits],
        "events": [
            {
                "event": item.event,
                "value": item.value,
                "counted": item.counted,
                "seen": item.seen,
                "counting": [_event_document(asdict(one)) for one in item.counting],
                "near": [_event_document(asdict(one)) for one in item.near],
            }
            for item in finding.events
        ],
        "users": asdict(finding.users) if finding.users else None,
        "parts": [_finding_document(item) for item in finding.parts],
    }


def _event_document(event: Mapping[str, object]) -> Mapping[str, object]:
    at = event["timestamp"]
    return {**event, "timestamp": print_instant(at) if isinstance(at, datetime) else None}


def _print_finding(finding: Finding, level: int) -> None:
    start = "  " * level
    told = f": {finding.told}" if finding.told else ""
    print_text(f"{start}[{'x' if finding.holds else ' '}] {finding.text}{told}")
    for fact in finding.events:
        for event in (*fact.counting, *fact.near):
            shown = ", ".join(f"{name} {value}" for name, value in event.properties.items() if value is not None)
            reasons = f" - {'; '.join(event.unmet)}" if event.unmet else ""
            at = print_instant(event.timestamp.replace(microsecond=0))
            print_text(f"{start}      {at} {event.name}{f' ({shown})' if shown else ''}{reasons}")
    for part in finding.parts:
        _print_finding(part, level + 1)
