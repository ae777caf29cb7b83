"""The pages of the catalog and their addresses.

Names come from data and may hold anything, slashes too, so they are in the query of an address, never in its path.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.audiences.notes import Noted, Subject
from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.paths import has_elements
from coterie.language.ast import AudienceType, Definition
from coterie.language.references import EVERYONE
from coterie.schema.space import Collection, FieldType
from coterie.web.catalog.view import (
    EventSort,
    FieldRow,
    State,
    TraitSort,
    Used,
    Uses,
    ValueBar,
    days_of,
    find_events,
    find_traits,
    property_rows,
    trait_row,
    uses_of,
    value_bars,
)
from coterie.web.charts import line_chart
from coterie.web.gate import actor_of
from coterie.web.shell import READING, Run, leave, page, pager
from coterie.web.visit import url

PAGE = 50
TREND_DAYS = 30
CHART_DAYS = 90
MOST_BARS = 10
_COUNTED = frozenset({FieldType.STRING.value, FieldType.NUMBER.value, FieldType.BOOLEAN.value, FieldType.MIXED.value})
_MOST_PAGES = 200
_Number = Annotated[int, Query(ge=1, le=_MOST_PAGES)]


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The catalog of a site."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/catalog", methods=READING)
    async def catalog(request: Request) -> Response:
        actor_of(request).require(Permission.VIEW)
        return RedirectResponse(url("/catalog/events"), status_code=307)

    @routes.api_route("/catalog/events", methods=READING)
    async def events(
        request: Request,
        q: str = "",
        state: State = "",
        sort: EventSort = "volume",
        order: str = "",
        page: _Number = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        asked = {"q": q.strip(), "state": state, "sort": sort if sort != "volume" or order else "", "order": order}
        found: Response = await run(lambda: _events(site, request, actor, asked, page))
        return found

    @routes.api_route("/catalog/event", methods=READING)
    async def event(request: Request, name: str) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: _event(site, request, actor, Noted(subject=Subject.EVENT, name=name), {}))
        return found

    @routes.api_route("/catalog/traits", methods=READING)
    async def traits(
        request: Request,
        of: Collection = Collection.USERS,
        q: str = "",
        state: State = "",
        sort: TraitSort = "coverage",
        order: str = "",
        page: _Number = 1,
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        asked = {
            "of": of.value if of is not Collection.USERS else "",
            "q": q.strip(),
            "state": state,
            "sort": sort if sort != "coverage" or order else "",
            "order": order,
        }
        found: Response = await run(lambda: _traits(site, request, actor, of, asked, page))
        return found

    @routes.api_route("/catalog/trait", methods=READING)
    async def trait(request: Request, key: str, of: Collection = Collection.USERS) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        noted = Noted(subject=Subject.TRAIT, name=key, owner=of.value)
        found: Response = await run(lambda: _trait(site, request, actor, noted, {}))
        return found

    @routes.post("/catalog/notes/undo")
    async def undo(
        request: Request, subject: Literal["event", "trait", "property"], name: str, owner: str = ""
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_SPACE)
        noted = Noted(subject=Subject(subject), name=name, owner=owner)

        def work() -> Response:
            path = _path_of(site, noted)
            site.notes.undo(noted, actor=actor)
            return leave(request, path, told=f"“{name}” means what it did before.")

        found: Response = await run(work)
        return found

    @routes.post("/catalog/notes")
    async def note(
        request: Request,
        subject: Annotated[Literal["event", "trait", "property"], Form()],
        name: Annotated[str, Form()],
        owner: Annotated[str, Form()] = "",
        description: Annotated[str, Form()] = "",
        aliases: Annotated[str, Form()] = "",
    ) -> Response:
        actor = actor_of(request)
        actor.require(Permission.EDIT_SPACE)
        noted = Noted(subject=Subject(subject), name=name, owner=owner)
        found: Response = await run(lambda: _note(site, request, actor, noted, description, aliases))
        return found

    return routes


def _note(site: Site, request: Request, actor: Actor, noted: Noted, description: str, aliases: str) -> Response:
    path = _path_of(site, noted)
    try:
        site.notes.write(
            noted,
            description=description.replace("\r\n", "\n"),
            aliases=[line.strip() for line in aliases.splitlines() if line.strip()],
            actor=actor,
        )
    except InvalidInputError as error:
        show = _trait if noted.subject is Subject.TRAIT else _event
        typed = {"description": description, "aliases": aliases, "name": noted.name, "error": error.message}
        return show(site, request, actor, noted, typed)
    query = urlencode({"subject": noted.subject.value, "name": noted.name, "owner": noted.owner})
    return leave(request, path, told=f"Saved what “{noted.name}” means.", undo=f"/catalog/notes/undo?{query}")


def _path_of(site: Site, noted: Noted) -> str:
    """The page of what a note is about. Raises NotFoundError where that isn't in the space."""
    space = site.workspace.space()
    if noted.subject is Subject.TRAIT:
        if noted.owner in set(Collection) and noted.name in space.traits_of(Collection(noted.owner)):
            return f"/catalog/trait?{urlencode({'key': noted.name, 'of': noted.owner})}"
        raise NotFoundError("There is no such trait in the catalog.")
    event = space.event(noted.owner if noted.subject is Subject.PROPERTY else noted.name)
    if event is None or (noted.subject is Subject.PROPERTY and noted.name not in event.by_name):
        raise NotFoundError("There is no such event or property in the catalog.")
    return f"/catalog/event?{urlencode({'name': event.name})}"


def _events(site: Site, request: Request, actor: Actor, asked: dict[str, Any], number: int) -> Response:
    space, now = site.workspace.space(), site.clock()
    sort: EventSort = asked["sort"] or "volume"
    descending = _is_descending(asked["order"], sort)
    found = find_events(space, asked["q"], asked["state"], sort, now, descending=descending)
    shown = found[(number - 1) * PAGE : number * PAGE]
    query = {name: value for name, value in asked.items() if value}
    return page(
        request,
        actor,
        "catalog/events.html",
        section="catalog",
        asked=asked,
        sort=sort,
        descending=descending,
        heads=_heads("/catalog/events", query, sort, descending=descending),
        events=shown,
        volumes=site.workspace.store.event_days([event.name for event in shown], days=TREND_DAYS),
        is_active={event.name: space.is_active(event.last_seen, now) for event in shown},
        uses=uses(site),
        total=len(space.events),
        now=now,
        pager=pager("/catalog/events", query, number=number, size=PAGE, total=len(found), noun="events"),
    )


def _event(site: Site, request: Request, actor: Actor, noted: Noted, typed: dict[str, str]) -> Response:
    space, now = site.workspace.space(), site.clock()
    name = noted.owner if noted.subject is Subject.PROPERTY else noted.name
    event = space.event(name)
    if event is None:
        raise NotFoundError("There is no such event in the catalog.")
    counts = site.workspace.store.event_days([name], days=CHART_DAYS).get(name, ())
    return page(
        request,
        actor,
        "catalog/event.html",
        section="catalog",
        status=422 if typed else 200,
        typed=typed,
        event=event,
        is_active=space.is_active(event.last_seen, now),
        properties=property_rows(event, space, now, actor),
        chart=line_chart(days_of(counts, now)),
        used=uses(site).events.get(name, ()),
        can_edit=actor.may(Permission.EDIT_SPACE),
        now=now,
    )


def _traits(site: Site, request: Request, actor: Actor, of: Collection, asked: dict[str, Any], number: int) -> Response:
    space, now = site.workspace.space(), site.clock()
    sort: TraitSort = asked["sort"] or "coverage"
    descending = _is_descending(asked["order"], sort)
    found = find_traits(space, of, asked["q"], asked["state"], sort, now, descending=descending)
    size = site.workspace.size(AudienceType(of.value))
    query = {name: value for name, value in asked.items() if value}
    return page(
        request,
        actor,
        "catalog/traits.html",
        section="catalog",
        asked=asked,
        of=of,
        collections=[item for item in Collection if space.traits_of(item) or item is Collection.USERS],
        counts={item: len(space.traits_of(item)) for item in Collection},
        heads=_heads("/catalog/traits", query, sort, descending=descending),
        rows=[trait_row(item, size, space, now, actor) for item in found[(number - 1) * PAGE : number * PAGE]],
        uses=uses(site),
        now=now,
        pager=pager("/catalog/traits", query, number=number, size=PAGE, total=len(found), noun="traits"),
    )


def _trait(site: Site, request: Request, actor: Actor, noted: Noted, typed: dict[str, str]) -> Response:
    space, now = site.workspace.space(), site.clock()
    of, key = Collection(noted.owner), noted.name
    known = space.traits_of(of).get(key)
    if known is None:
        raise NotFoundError("There is no such trait in the catalog.")
    shown = trait_row(known, site.workspace.size(AudienceType(of.value)), space, now, actor)
    return page(
        request,
        actor,
        "catalog/trait.html",
        section="catalog",
        status=422 if typed else 200,
        typed=typed,
        of=of,
        trait=shown,
        bars=_bars(site, shown, of, now, actor),
        used=uses(site).traits.get((of, key), ()),
        can_edit=actor.may(Permission.EDIT_SPACE),
        now=now,
    )


def _bars(site: Site, trait: FieldRow, of: Collection, now: datetime, actor: Actor) -> tuple[ValueBar, ...]:
    """How the values of a trait are spread; of one that is nearly different for everyone, and of lists, nothing."""
    if trait.is_masked or trait.type not in _COUNTED or has_elements(trait.name):
        return ()
    everyone = Definition(AudienceType(of.value), EVERYONE)
    found = site.workspace.trait_values(everyone, [trait.name], most=MOST_BARS, now=now)
    bars = value_bars(found[trait.name], trait.name, actor)
    return bars if any(bar.count > 1 for bar in bars if not bar.is_other) else ()


def uses(site: Site) -> Uses:
    """Where events and traits are used."""
    return uses_of((Used(key=item.key, name=item.name), item) for item in site.audiences.list())


def _is_descending(order: str, sort: str) -> bool:
    return order == "down" if order in ("up", "down") else sort != "name"


def _heads(path: str, query: dict[str, str], sort: str, *, descending: bool) -> dict[str, dict[str, str]]:
    """The links of the columns that sort, and which one rules."""
    kept = {name: value for name, value in query.items() if name not in ("sort", "order", "page")}

    def head(name: str) -> dict[str, str]:
        is_ruling = name == sort
        turned = "up" if descending else "down"
        order = turned if is_ruling else "up" if name == "name" else "down"
        ruling = "descending" if descending else "ascending"
        return {
            "href": f"{path}?{urlencode({**kept, 'sort': name, 'order': order})}",
            "sorted": ruling if is_ruling else "",
        }

    return {name: head(name) for name in ("name", "volume", "coverage", "seen")}
