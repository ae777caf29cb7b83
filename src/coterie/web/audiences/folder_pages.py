"""What is done to folders of audiences, from their list."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from coterie.accounts.roles import Permission
from coterie.app.site import Site
from coterie.audiences.model import NameTakenError
from coterie.core.errors import InvalidInputError
from coterie.web.audiences.list_pages import Asked, show_list
from coterie.web.gate import actor_of
from coterie.web.shell import Run, leave


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The folders of a site's audiences."""
    routes = APIRouter(include_in_schema=False)

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
                return show_list(
                    site, request, actor, Asked(), 1, typed={"folder": name, "folder_error": error.message}
                )
            return leave(request, f"/audiences?folder={quote(folder.id)}", told=f"Made the folder “{folder.name}”.")

        found: Response = await run(make)
        return found

    @routes.post("/audiences/folders/again")
    async def make_again(request: Request, name: str, description: str = "", ids: str = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def make() -> Response:
            folder = site.audiences.folders.create(name, description=description, actor=actor)
            site.audiences.move(list(filter(None, ids.split(","))), folder.id, actor=actor)
            return leave(request, f"/audiences?folder={quote(folder.id)}", told=f"“{folder.name}” is as it was.")

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
                return show_list(site, request, actor, Asked(folder=folder_id), 1, typed=typed)
            return leave(request, f"/audiences?folder={quote(folder.id)}", told=f"The folder is “{folder.name}” now.")

        found: Response = await run(rename)
        return found

    @routes.post("/audiences/folders/{folder_id}/disband")
    async def disband(request: Request, folder_id: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def undo() -> Response:
            folder = site.audiences.folders.get(folder_id)
            ids = [item.id for item in site.audiences.list(folder=folder_id)]
            site.audiences.folders.disband(folder_id, actor=actor)
            again = urlencode({"name": folder.name, "description": folder.description, "ids": ",".join(ids)})
            return leave(
                request,
                "/audiences",
                told=f"Disbanded “{folder.name}”; its audiences are in the main list again.",
                undo=f"/audiences/folders/again?{again}",
            )

        found: Response = await run(undo)
        return found

    return routes
