"""The audit log: to read by person and action, and to take along as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response, StreamingResponse

from coterie.accounts.audit import Entry
from coterie.accounts.roles import Permission
from coterie.app.site import Site
from coterie.core.time import print_instant
from coterie.web.gate import actor_of
from coterie.web.shell import Run, page

_PATH = "/settings/audit"
_MAX = 100
_WORDS = {
    "workspace.set-up": "Set the workspace up",
    "person.added": "Added a person",
    "person.signed-in": "Signed in",
    "person.signed-out": "Signed out",
    "person.role-changed": "Changed a role",
    "person.personal-data-changed": "Changed access to personal data",
    "person.deactivated": "Deactivated a person",
    "person.reactivated": "Let a person in again",
    "person.renamed": "Changed a name",
    "person.password-changed": "Changed their password",
    "person.password-reset": "Reset a password",
    "person.oidc-linked": "Linked with the identity provider",
    "sign-in.failed": "Failed to sign in",
    "session.ended": "Ended a session",
    "session.others-ended": "Ended other sessions",
    "invite.made": "Made an invite",
    "invite.accepted": "Accepted an invite",
    "invite.revoked": "Took an invite back",
    "token.made": "Made a token",
    "token.revoked": "Revoked a token",
    "settings.changed": "Changed settings",
    "settings.reset": "Gave settings back to their defaults",
    "generations.erased": "Deleted the generation log",
    "audience.created": "Made an audience",
    "audience.changed": "Changed an audience",
    "audience.deleted": "Deleted an audience",
    "audience.restored": "Brought an audience back",
    "audience.enabled": "Switched an audience on",
    "audience.disabled": "Switched an audience off",
    "audience.moved": "Moved an audience",
    "folder.created": "Made a folder",
    "folder.changed": "Changed a folder",
    "folder.disbanded": "Disbanded a folder",
    "event.noted": "Described an event",
    "property.noted": "Described a property",
    "trait.noted": "Described a trait",
    "event.note-removed": "Took back what describes an event",
    "property.note-removed": "Took back what describes a property",
    "trait.note-removed": "Took back what describes a trait",
    "terms.accepted": "Accepted the AI terms",
    "terms.withdrawn": "Withdrew the AI terms",
}
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def register(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    """Put the pages into the router."""
    audit = site.accounts.audit

    @routes.api_route(_PATH, methods=["GET", "HEAD"])
    async def log(
        request: Request,
        person: Annotated[str, Query(max_length=_MAX)] = "",
        action: Annotated[str, Query(max_length=_MAX)] = "",
        before: Annotated[int | None, Query(ge=0, le=2**53)] = None,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.READ_AUDIT)
        found = await run(lambda: audit.page(actor_id=person, action=action, before=before))
        names = await run(lambda: _names(site))
        chosen = {name: value for name, value in (("person", person), ("action", action)) if value}
        return page(
            request,
            actor,
            "settings/audit.html",
            section="settings",
            entries=[(entry, words(entry.action), *_told(entry, names)) for entry in found.entries],
            actors=await run(audit.actors),
            actions=[(name, words(name)) for name in await run(audit.actions)],
            person=person,
            action=action,
            is_first=before is None,
            newest=f"{_PATH}?{urlencode(chosen)}".rstrip("?"),
            older=f"{_PATH}?{urlencode({**chosen, 'before': found.before})}" if found.before is not None else "",
            csv=f"{_PATH}.csv?{urlencode(chosen)}".rstrip("?"),
        )

    @routes.get(f"{_PATH}.csv")
    async def download(
        request: Request,
        person: Annotated[str, Query(max_length=_MAX)] = "",
        action: Annotated[str, Query(max_length=_MAX)] = "",
    ) -> Response:
        actor_of(request).require(Permission.READ_AUDIT)
        return StreamingResponse(
            _lines(audit.every(actor_id=person, action=action)),
            media_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="audit-log.csv"'},
        )


def words(action: str) -> str:
    """An action in words; one that has none by its own name."""
    return _WORDS.get(action) or action.replace(".", ": ").replace("-", " ").capitalize()


def _names(site: Site) -> dict[str, str]:
    """What audiences, folders and people are called now, by their ids."""
    audiences = {item.id: item.name for item in site.audiences.list()}
    folders = {item.id: item.name for item in site.audiences.folders.list()}
    return audiences | folders | {item.id: item.name for item in site.accounts.people.everyone()}


def _told(entry: Entry, names: Mapping[str, str]) -> tuple[str, list[tuple[str, str]]]:
    """What an entry is about, and the details, which each have a name."""
    details = {name: value for name, value in entry.details.items() if value not in ("", None)}
    about = entry.subject
    if entry.action.startswith(("audience.", "folder.")):
        about = str(details.pop("name", "")) or names.get(about, about)
    elif entry.actor_email and entry.actor_email in about:
        about = ""
    return about, [
        (name.replace("_", " "), names.get(shown := _value(value), shown)) for name, value in details.items()
    ]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value)


def _lines(entries: Iterator[Entry]) -> Iterator[str]:
    yield _line(["number", "at", "person_id", "name", "email", "via", "action", "subject", "details"])
    for entry in entries:
        yield _line(
            [
                str(entry.number),
                print_instant(entry.at),
                entry.actor_id,
                entry.actor_name,
                entry.actor_email,
                entry.via,
                entry.action,
                entry.subject,
                json.dumps(entry.details, ensure_ascii=False),
            ]
        )


def _line(cells: list[str]) -> str:
    """A line of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe, which makes it text."""
    out = io.StringIO()
    csv.writer(out).writerow([f"'{cell}" if cell.startswith(_DANGEROUS) else cell for cell in cells])
    return out.getvalue()
