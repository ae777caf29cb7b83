"""The list of all audiences: found, sorted, put into folders, and what is done to several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.answers import has_names
from coterie.app.site import Site
from coterie.audiences.model import SavedAudience, Status
from coterie.audiences.saved import Sort
from coterie.core.errors import ExposedError, NotFoundError
from coterie.language.ast import AudienceType
from coterie.web.audiences.view import list_row, path_of
from coterie.web.gate import actor_of
from coterie.web.shell import READING, Run, leave, page, pager

PAGE = 25
NO_FOLDER = "none"
_MOST_PAGES = 200

Deed = Literal["move", "disable", "enable", "delete"]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What of the list is shown; `query` is all of it that an address has to say."""

    q: str = ""
    type: AudienceType | None = None
    status: Status | None = None
    folder: str = ""
    sort: Sort = "name"
    order: str = ""

    @property
    def query(self) -> dict[str, str]:
        """As an address has it, without what is so anyway."""
        found = {
            "q": self.q,
            "type": self.type.value if self.type else "",
            "status": self.status.value if self.status else "",
            "folder": self.folder,
            "sort": self.sort if self.sort != "name" or self.order else "",
            "order": self.order,
        }
        return {name: value for name, value in found.items() if value}

    @property
    def is_descending(self) -> bool:
        """Whether the last comes first: sizes and dates begin with the largest and the newest."""
        return self.order == "down" if self.order in ("up", "down") else self.sort != "name"

    @property
    def is_narrowed(self) -> bool:
        """Whether some are left out."""
        return bool(self.q or self.type or self.status or self.folder)


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The list of a site's audiences."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/audiences", methods=READING)
    async def audiences(
        request: Request,
        q: str = "",
        type: Literal["", "users", "accounts"] = "",
        status: str = "",
        folder: str = "",
        sort: Sort = "name",
        order: str = "",
        page: Annotated[int, Query(ge=1, le=_MOST_PAGES)] = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        asked = Asked(
            q=q.strip(),
            type=AudienceType(type) if type else None,
            status=Status(status) if status in set(Status) else None,
            folder=folder,
            sort=sort,
            order=order,
        )
        found: Response = await run(lambda: show_list(site, request, actor, asked, page))
        return found

    @routes.post("/audiences/bulk")
    async def bulk(
        request: Request,
        deed: Annotated[Deed, Form()],
        picked: Annotated[list[str] | None, Form()] = None,
        into: Annotated[str, Form()] = "",
        back: Annotated[str, Form()] = "",
        even_if_used: Annotated[str, Form()] = "",
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        path = back_to(back)
        ids = list(dict.fromkeys(picked or []))
        found: Response = await run(
            lambda: _bulk(site, request, actor, deed, ids, into, path, even_if_used=bool(even_if_used))
        )
        return found

    @routes.post("/audiences/undo")
    async def undo_bulk(request: Request, deed: Literal["move", "disable", "enable"], ids: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        pairs = [each.partition(":")[::2] for each in ids.split(",")[:PAGE]]
        found: Response = await run(lambda: _undo(site, request, actor, deed, pairs))
        return found

    @routes.post("/audiences/restore")
    async def restore(request: Request, ids: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        found: Response = await run(lambda: _restore(site, request, actor, ids.split(",")))
        return found

    return routes


def show_list(
    site: Site, request: Request, actor: Actor, asked: Asked, number: int, *, typed: dict[str, str] | None = None
) -> Response:
    """The list; `typed` is what a form about folders had that could not be done."""
    audiences = site.audiences
    folders = audiences.folders.list()
    folder = next((item for item in folders if item.id == asked.folder), None)
    if asked.folder and asked.folder != NO_FOLDER and folder is None:
        raise NotFoundError("There is no such folder.", next_step="It may have been disbanded.")
    found = audiences.list(
        search=asked.q,
        folder=None if not asked.folder else "" if asked.folder == NO_FOLDER else asked.folder,
        audience_type=asked.type,
        status=asked.status,
        sort=asked.sort,
        descending=asked.is_descending,
    )
    every = audiences.list()
    shown = found[(number - 1) * PAGE : number * PAGE]
    sizes = audiences.sizes.of_all([item.id for item in shown])
    given = typed or {}
    return page(
        request,
        actor,
        "audiences/list.html",
        section="audiences",
        status=422 if given else 200,
        asked=asked,
        rows=[list_row(item, sizes.get(item.id, ())) for item in shown],
        total=len(every),
        has_data=has_names(site.workspace.space()),
        most=audiences.max_audiences,
        loose=sum(item.folder_id is None for item in every),
        folders=folders,
        folder=folder,
        folder_names={item.id: item.name for item in folders},
        statuses=list(Status),
        heads={name: _head(asked, name) for name in ("name", "size", "updated")},
        can_edit=actor.may(Permission.EDIT_AUDIENCES),
        typed=given,
        back=_address(asked, number),
        now=site.clock(),
        pager=pager("/audiences", asked.query, number=number, size=PAGE, total=len(found), noun="audiences"),
    )


def _bulk(
    site: Site,
    request: Request,
    actor: Actor,
    deed: Deed,
    ids: list[str],
    into: str,
    back: str,
    *,
    even_if_used: bool,
) -> Response:
    if not ids:
        return leave(request, back, told="Nothing was picked.")
    audiences = [site.audiences.get(each) for each in ids]
    named = f"“{audiences[0].name}”" if len(ids) == 1 else f"{len(ids)} audiences"
    if deed == "delete":
        return delete(site, request, actor, audiences, back, even_if_used=even_if_used)
    if deed == "move":
        folder_id = into if into not in ("", NO_FOLDER) else None
        site.audiences.move(ids, folder_id, actor=actor)
        before = ",".join(f"{item.id}:{item.folder_id or ''}" for item in audiences)
        place = f"to “{site.audiences.folders.get(folder_id).name}”" if folder_id else "out of their folders"
        return leave(request, back, told=f"Moved {named} {place}.", undo=f"/audiences/undo?deed=move&ids={before}")
    changed = [item for item in audiences if item.is_enabled != (deed == "enable")]
    for audience in changed:
        site.audiences.set_enabled(audience.id, is_enabled=deed == "enable", actor=actor)
    opposite = "disable" if deed == "enable" else "enable"
    undo = f"/audiences/undo?deed={opposite}&ids={','.join(item.id for item in changed)}" if changed else ""
    return leave(request, back, told=f"{'Enabled' if deed == 'enable' else 'Disabled'} {named}.", undo=undo)


def _undo(site: Site, request: Request, actor: Actor, deed: str, pairs: Sequence[tuple[str, ...]]) -> Response:
    """Take back what was done to several; each is named with the folder that it was in."""
    for each, folder_id in pairs:
        if deed == "move":
            site.audiences.move([each], folder_id or None, actor=actor)
        else:
            site.audiences.set_enabled(each, is_enabled=deed == "enable", actor=actor)
    return leave(request, "/audiences", told="Undone.")


def delete(
    site: Site,
    request: Request,
    actor: Actor,
    audiences: list[SavedAudience],
    back: str,
    *,
    even_if_used: bool,
) -> Response:
    """Delete audiences, or, where others name them, ask first."""
    going = {item.id for item in audiences}
    used = [
        (item, left)
        for item in audiences
        if (left := [one for one in site.audiences.consumers(item.key) if one.id not in going])
    ]
    if used and not even_if_used:
        return page(
            request,
            actor,
            "audiences/delete.html",
            section="audiences",
            status=409,
            audiences=audiences,
            used=[(item, [(one.name, path_of(one)) for one in left]) for item, left in used],
            back=back,
        )
    for item in audiences:
        site.audiences.delete(item.id, actor=actor, even_if_used=True)
    named = f"“{audiences[0].name}”" if len(audiences) == 1 else f"{len(audiences)} audiences"
    ids = ",".join(item.id for item in audiences)
    return leave(request, back, told=f"Deleted {named}.", undo=f"/audiences/restore?ids={ids}")


def _restore(site: Site, request: Request, actor: Actor, ids: list[str]) -> Response:
    restored: list[SavedAudience] = []
    problems: list[str] = []
    for each in ids[:PAGE]:
        try:
            restored.append(site.audiences.restore(each, actor=actor))
        except ExposedError as error:
            problems.append(error.message)
    named = f"“{restored[0].name}”" if len(restored) == 1 else f"{len(restored)} audiences"
    told = " ".join([*([f"Brought back {named}."] if restored else []), *problems])
    path = path_of(restored[0]) if len(restored) == 1 else "/audiences"
    return leave(request, path, told=told)


def _head(asked: Asked, name: str) -> dict[str, str]:
    """The link of a column that sorts, and whether it rules."""
    is_ruling = asked.sort == name
    order = ("up" if asked.is_descending else "down") if is_ruling else "up" if name == "name" else "down"
    kept = {key: value for key, value in asked.query.items() if key not in ("sort", "order")}
    ruling = "descending" if asked.is_descending else "ascending"
    return {
        "href": f"/audiences?{urlencode({**kept, 'sort': name, 'order': order})}",
        "sorted": ruling if is_ruling else "",
    }


def _address(asked: Asked, number: int) -> str:
    query = {**asked.query, **({"page": str(number)} if number > 1 else {})}
    return f"/audiences?{urlencode(query)}" if query else "/audiences"


def back_to(path: str, otherwise: str = "/audiences") -> str:
    """Where a form came from: a page of audiences, whatever it says."""
    return path if path == "/audiences" or path.startswith(("/audiences?", "/audiences/")) else otherwise
