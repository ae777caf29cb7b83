"""The preview of a draft (`segment.md` 2.23): its size, some of its members, and insights, before anything is saved."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.audiences.insight import Subject
from coterie.core.errors import ExposedError
from coterie.language.describe import describe
from coterie.web.audiences.insights import insights, others
from coterie.web.audiences.view import external_ids, member_table
from coterie.web.builder.desk import Desk
from coterie.web.gate import actor_of
from coterie.web.profiles.choosing import DRAFT, look_up
from coterie.web.shell import READING, Run, page

SAMPLE_SIZE = 20


def add_preview(routes: APIRouter, run: Run[Any], desk: Desk) -> None:
    """The preview of each draft, for whoever may edit it."""

    @routes.api_route("/drafts/{name}/preview", methods=READING)
    async def preview(request: Request, name: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)
        found: Response = await run(lambda: _preview(request, actor, desk, name))
        return found

    @routes.api_route("/drafts/{name}/who", methods=READING)
    async def who(request: Request, name: str, q: str = "") -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_AUDIENCES)

        def work() -> Response:
            kind = desk.open(actor, name).draft.audience_type
            return look_up(desk.site, request, actor, f"{DRAFT}{name}", kind, q.strip())

        found: Response = await run(work)
        return found


def _preview(request: Request, actor: Actor, desk: Desk, name: str) -> Response:
    current = desk.open(actor, name)
    draft, service = current.draft, desk.site.audience_service
    space = desk.lookup(draft.audience_type).space
    checked = desk.check(current.state, space)
    path = f"/drafts/{name}/preview"
    shown: dict[str, Any] = {"draft": draft, "noun": draft.audience_type.value, "left_out": checked.left_out}
    if checked.definition is not None:
        subject = Subject(definition=checked.definition, now=desk.moment(), reach=desk.reach(draft))
        other = request.query_params.get("with", "")
        try:
            found = service.preview(subject, size=SAMPLE_SIZE)
            ids = desk.site.workspace.store.profile_ids(external_ids(found.sample))
            shown |= {
                "found": found,
                "sentence": describe(checked.definition, space),
                "sample": member_table(found.sample, draft.audience_type, ids, actor, why_of=f"{DRAFT}{name}"),
                "insights": insights(service, subject, other, space, actor),
                "others": others(space, "", subject),
                "asked_other": other,
                "insights_path": path,
            }
        except ExposedError as error:
            shown["problem"] = error.message
    return page(request, actor, "builder/preview.html", section="audiences", **{"problem": "", "found": None, **shown})
