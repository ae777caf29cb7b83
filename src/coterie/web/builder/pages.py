"""The builder's addresses: choosing a type, a draft's page, its edits and figures, and what the comboboxes offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.sampling import Sampled
from coterie.language.ast import AudienceType, Definition
from coterie.language.describe import describe
from coterie.schema.space import Collection
from coterie.web.builder.building import to_definition
from coterie.web.builder.desk import Desk, Outcome
from coterie.web.builder.parts import Parts, held_parts
from coterie.web.builder.picks import Picker, Picks
from coterie.web.builder.preview import add_preview
from coterie.web.builder.screen import Screen, busy
from coterie.web.builder.state import blank, opened
from coterie.web.gate import FRAGMENT, actor_of
from coterie.web.rendering import render
from coterie.web.shell import READING, Run, leave, page
from coterie.web.visit import url

MAX_FIELDS = 5000


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The builder of a site."""
    routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
    desk = Desk(site, site.drafts)
    screen = Screen(desk)
    _add_starts(routes, run, desk)
    _add_drafts(routes, run, desk, screen)
    _add_figures(routes, run, desk, screen)
    add_preview(routes, run, desk)
    _add_picks(routes, run, desk)
    return routes


def _add_starts(routes: APIRouter, run: Run[Any], desk: Desk) -> None:
    """Where drafts begin: a new audience, or a saved one."""

    @routes.api_route("/audiences/new", methods=READING)
    async def choose(request: Request) -> Response:
        actor = _editor(request)
        found: Response = await run(lambda: _new_page(request, actor, desk))
        return found

    @routes.api_route("/help/best-practices", methods=READING)
    async def best_practices(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)

        def work() -> Response:
            space = desk.site.workspace.space()
            busiest = [item.name for item in sorted(space.events, key=busy, reverse=True)[:5]]
            return page(request, actor, "builder/best_practices.html", limits=space.limits, busiest=busiest)

        found: Response = await run(work)
        return found

    @routes.post("/audiences/new")
    async def start(request: Request) -> Response:
        actor = _editor(request)
        sent = await _sent(request)
        chosen, _, how = (sent.get("start") or ["users"])[0].partition("-")
        if chosen not in set(AudienceType):
            raise InvalidInputError("Audiences are made of users or of accounts.")
        state = blank(AudienceType(chosen), is_ai_open=how == "ai")
        draft = await run(lambda: desk.drafts.start(actor.id, AudienceType(chosen), state.dump()))
        return leave(request, f"/drafts/{draft.id}")

    @routes.api_route("/audiences/{key}/edit", methods=[*READING, "POST"])
    async def begin(request: Request, key: str) -> Response:
        actor = _editor(request)
        draft = await run(lambda: desk.begin(actor, key))
        return leave(request, f"/drafts/{draft.id}")


def _add_drafts(routes: APIRouter, run: Run[Any], desk: Desk, screen: Screen) -> None:
    """A draft: its page, edits and figures."""

    @routes.api_route("/drafts/{name}", methods=READING)
    async def show(request: Request, name: str) -> Response:
        actor = _editor(request)

        def work() -> Response:
            shown = screen.context(actor, Outcome(opened=desk.open(actor, name)), counts=True)
            return page(request, actor, "builder/page.html", section="audiences", **shown)

        found: Response = await run(work)
        return found

    @routes.post("/drafts/{name}/edit")
    async def edit(request: Request, name: str) -> Response:
        actor = _editor(request)
        sent = await _sent(request)
        op = (sent.get("op") or ["set"])[0]
        is_fragment = FRAGMENT in request.headers

        def work() -> Response:
            outcome = desk.edit(actor, name, op, sent)
            if is_fragment:
                parts = held_parts((sent.get("has") or [""])[0])
                return _fragment(request, actor, screen, outcome, parts)
            return _whole(request, actor, screen, outcome)

        found: Response = await run(work)
        return found

    @routes.api_route("/drafts/{name}/blanks", methods=READING)
    async def blanks(request: Request, name: str) -> Response:
        actor = _editor(request)

        def work() -> str:
            return render("builder/blanks.html", **screen.blanks(desk.open(actor, name).draft.audience_type))

        return HTMLResponse(await run(work))

    # Beside the queries, which the build may be one of: neither waits for anything.

    @routes.api_route("/drafts/{name}/stage", methods=READING)
    async def stage(request: Request, name: str, run: Annotated[str, Query(max_length=100)] = "") -> Response:
        del name
        found = desk.stage(_editor(request), run)
        return PlainTextResponse("" if found is None else found.value)

    @routes.post("/drafts/{name}/cancel")
    async def cancel(request: Request, name: str) -> Response:
        del name
        actor = _editor(request)
        desk.give_up(actor, ((await _sent(request)).get("run") or [""])[0])
        return Response(status_code=204)

    @routes.post("/drafts/{name}/undo")
    async def undo(request: Request, name: str) -> Response:
        actor = _editor(request)
        outcome: Outcome = await run(lambda: desk.edit(actor, name, "undo", {}))
        return leave(request, f"/drafts/{name}", told=outcome.told)

    @routes.post("/drafts/{name}/restore")
    async def restore(request: Request, name: str) -> Response:
        actor = _editor(request)
        await run(lambda: desk.drafts.restore(name, actor.id))
        return leave(request, f"/drafts/{name}")


def _add_figures(routes: APIRouter, run: Run[Any], desk: Desk, screen: Screen) -> None:
    """What is shown of a draft and takes a while: its figures and its SQL."""

    @routes.api_route("/drafts/{name}/panel", methods=READING)
    async def panel(request: Request, name: str, *, exact: bool = False) -> Response:
        actor = _editor(request)

        def work() -> Response:
            shown = screen.figures(desk.open(actor, name), is_exact=exact)
            headers = {} if shown["live"].is_exact else {"X-More": "?exact=1"}
            return HTMLResponse(render("builder/panel.html", **shown), headers=headers)

        found: Response = await run(work)
        return found

    @routes.api_route("/drafts/{name}/sql", methods=READING)
    async def sql(request: Request, name: str) -> Response:
        actor = _editor(request)

        def work() -> str:
            definition = to_definition(desk.open(actor, name).state.form).definition
            return "" if definition is None else screen.sql(definition)

        return PlainTextResponse(await run(work))


def _add_picks(routes: APIRouter, run: Run[Any], desk: Desk) -> None:
    """What the comboboxes offer."""

    @routes.api_route("/pick/{what}", methods=READING)
    async def pick(
        request: Request,
        what: str,
        q: Annotated[str, Query(max_length=200)] = "",
        of: Annotated[str, Query(max_length=2000)] = "",
        draft: Annotated[str, Query(max_length=40)] = "",
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)

        def work() -> str:
            found = _picks(desk, actor, what, sought=q, of=of, draft=draft)
            sections, left_out, nothing = found.sections, found.left_out, found.nothing
            return render("builder/pick.html", sections=sections, left_out=left_out, nothing=nothing)

        return HTMLResponse(await run(work))


def _editor(request: Request) -> Actor:
    actor = actor_of(request)
    actor.require(Permission.EDIT_AUDIENCES)
    return actor


async def _sent(request: Request) -> Mapping[str, list[str]]:
    """The fields of a form, empty ones too; the page sends them the plain way."""
    body = (await request.body()).decode("utf-8", "replace")
    try:
        return parse_qs(body, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError as error:
        raise InvalidInputError("The form has too many fields.") from error


def _whole(request: Request, actor: Actor, screen: Screen, outcome: Outcome) -> Response:
    """The answer to a browser without the script: back to the page, at the place of the edit."""
    if outcome.leave:
        return leave(request, outcome.leave, told=outcome.told, undo=outcome.undo)
    if outcome.error is not None:
        shown = screen.context(actor, outcome, counts=True)
        return page(request, actor, "builder/page.html", section="audiences", status=outcome.error.status, **shown)
    name = outcome.opened.draft.id
    anchor = f"#{quote(outcome.focus)}" if outcome.focus else ""
    undo = f"/drafts/{name}/undo" if outcome.can_undo else ""
    return leave(request, f"/drafts/{name}{anchor}", told=outcome.told, undo=undo)


def _fragment(request: Request, actor: Actor, screen: Screen, outcome: Outcome, parts: Parts) -> Response:
    """The answer to the script: what an edit may change, without the parts of it that are as the browser has them."""
    headers = {"X-Draft": outcome.opened.draft.id, "X-Focus": quote(outcome.focus), "X-Told": quote(outcome.told)}
    if outcome.can_undo:
        headers["X-Undo"] = "1"
    if outcome.leave:
        response: Response = leave(request, outcome.leave, told=outcome.told, undo=outcome.undo)
        response.status_code = 200
        response.headers["X-Leave"] = url(outcome.leave)
        return response
    shown = screen.context(actor, outcome, counts=False, parts=parts)
    html = render("builder/edited.html", actor=actor, **shown)
    return HTMLResponse(html, headers=headers)


def _new_page(request: Request, actor: Actor, desk: Desk) -> Response:
    space = desk.site.workspace.space()
    listed = []
    for draft in desk.drafts.recent(actor.id):
        definition = to_definition(opened(draft).state.form).definition
        if definition is None and not draft.details.name:
            continue
        listed.append(
            {
                "id": draft.id,
                "name": draft.details.name or "Without a name",
                "kind": "Accounts" if draft.audience_type is AudienceType.ACCOUNTS else "Users",
                "sentence": "" if definition is None else describe(definition, space),
                "updated_at": draft.updated_at,
            }
        )
    has_accounts = desk.site.workspace.size(AudienceType.ACCOUNTS) > 0 or bool(space.traits_of(Collection.ACCOUNTS))
    return page(
        request,
        actor,
        "builder/new.html",
        section="audiences",
        drafts=listed,
        has_accounts=has_accounts,
        has_users=desk.site.workspace.size(AudienceType.USERS) > 0,
        now=desk.site.clock(),
    )


def _picks(desk: Desk, actor: Actor, what: str, *, sought: str, of: str, draft: str) -> Picks:
    """What a combobox offers; `of` says of what: an event, an owner and kind, or a field."""
    workspace = desk.site.workspace
    space = workspace.space()
    picker = Picker(space, desk.site.clock())
    owner, _, rest = of.partition(":")
    match what:
        case "events":
            return picker.events(sought)
        case "properties":
            return picker.properties(of, sought)
        case "traits":
            return picker.traits(_owner(owner), rest, sought)
        case "audiences":
            return picker.audiences(_owner(owner), sought, desk.edited_key(actor, draft))
        case "values":
            whose, _, path = rest.partition(":")
            event = ""
            if owner == "trait":
                field: Any = space.trait(path, _owner(whose))
            else:
                # An event's name may hold colons; the path of a property comes last.
                event, _, path = rest.rpartition(":")
                known = space.event(event)
                field = None if known is None else known.property(path)

            def count(definitions: Sequence[Definition]) -> Sequence[Sampled]:
                return workspace.estimating.soon(definitions, now=desk.moment(), whose=f"values for {draft}")

            sees = actor.sees_personal_data
            return picker.values(field, sought, event=event, count=count, sees_personal_data=sees)
        case _:
            raise NotFoundError("There is nothing of that kind to choose from.")


def _owner(text: str) -> Collection:
    return Collection(text) if text in set(Collection) else Collection.USERS
