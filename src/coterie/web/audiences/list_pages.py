"""The list of all audiences: found, sorted, put into folders, and what is done to several at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.audiences.model import NameTakenError, SavedAudience, Status
from coterie.audiences.saved import Sort
from coterie.core.errors import ExposedError, InvalidInputError, NotFoundError
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
        found: Response = await run(lambda: _list(site, request, actor, asked, page))
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

    @routes.post("/audiences/restore")
    async def restore(request: Request, ids: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        found: Response = await run(lambda: _restore(site, request, actor, ids.split(",")))
        return found

    @routes.post("/audiences/folders")
    async def make_folder(
        request: Request, name: Annotated[str, Form()] = "", description: Annotated[str, Form()] = ""
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def make() -> Response:
            try:
                folder = site.audiences.folders.create(name, description=description, actor=actor)
            except (InvalidInputError, NameTakenError) as error:
                return _list(site, request, actor, Asked(), 1, typed={"folder": name, "folder_error": error.message})
            return leave(request, f"/audiences?folder={quote(folder.id)}", told=f"Made the folder “{folder.name}”.")

        found: Response = await run(make)
        return found

    @routes.post("/audiences/folders/{folder_id}")
    async def rename_folder(request: Request, folder_id: str, name: Annotated[str, Form()] = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def rename() -> Response:
            try:
                folder = site.audiences.folders.rename(folder_id, name, actor=actor)
            except (InvalidInputError, NameTakenError) as error:
                typed = {"rename": name, "rename_error": error.message}
                return _list(site, request, actor, Asked(folder=folder_id), 1, typed=typed)
            return leave(request, f"/audiences?folder={quote(folder.id)}", told=f"The folder is “{folder.name}” now.")

        found: Response = await run(rename)
        return found

    @routes.post("/audiences/folders/{folder_id}/disband")
    async def disband(request: Request, folder_id: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def undo() -> Response:
            folder = site.audiences.folders.get(folder_id)
            site.audiences.folders.disband(folder_id, actor=actor)
            return leave(
                request, "/audiences", told=f"Disbanded “{folder.name}”; its audiences are in the main list again."
            )

        found: Response = await run(undo)
        return found

    return routes


def _list(
    site: Site, request: Request, actor: Actor, asked: Asked, number: int, *, typed: dict[str, str] | None = None
) -> Response:
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
        place = f"to “{site.audiences.folders.get(folder_id).name}”" if folder_id else "out of their folders"
        return leave(request, back, told=f"Moved {named} {place}.")
    for audience in audiences:
        site.audiences.set_enabled(audience.id, is_enabled=deed == "enable", actor=actor)
    return leave(request, back, told=f"{'Enabled' if deed == 'enable' else 'Disabled'} {named}.")


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
