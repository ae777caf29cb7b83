"""The settings of a space as fields of a form: shown, checked, changed, and given back to their defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.app.space_choices import SETTINGS, Kind, Setting, SpaceSettings
from coterie.app.space_settings import SetBy
from coterie.web.forms import Sent, sent
from coterie.web.gate import actor_of
from coterie.web.shell import READING, Run, leave, page
from coterie.web.space_view import space_title

_SHOWN = "shown"
"""The field that names a checkbox that is there: one that is off sends nothing of its own."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A setting with its value. `inherited` is the value that holds where nobody has set it, in words."""

    setting: Setting
    text: str
    is_on: bool
    inherited: str
    set_by: SetBy | None
    error: str = ""

    @property
    def name(self) -> str:
        """What the form calls it."""
        return self.setting.name


@dataclass(frozen=True)
class Sheet:
    """A page of settings: those of its groups, at a path; `context` gives what else its template shows."""

    path: str
    template: str
    groups: tuple[str, ...]
    context: Callable[[Actor], Mapping[str, Any]]

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Its settings, in the order in which they are declared."""
        return tuple(item for item in SETTINGS if item.group in self.groups)


def add_sheet(routes: APIRouter, site: Site, run: Run[Any], sheet: Sheet) -> None:
    """The page of some settings, and what its form does."""

    def shown(request: Request, actor: Actor, given: Sent, status: int = 200) -> Response:
        fields = fields_of(site, sheet.settings, given)
        return page(
            request,
            actor,
            sheet.template,
            section="settings",
            status=status,
            fields={item.name: item for item in fields},
            groups={group: [item for item in fields if item.setting.group == group] for group in sheet.groups},
            may_edit=actor.may(Permission.EDIT_SPACE),
            path=sheet.path,
            now=site.clock(),
            **sheet.context(actor),
        )

    @routes.api_route(sheet.path, methods=READING)
    async def show(request: Request) -> Response:
        actor = actor_of(request)
        actor.require(Permission.VIEW)
        found: Response = await run(lambda: shown(request, actor, Sent()))
        return found

    @routes.post(sheet.path)
    async def change(request: Request) -> Response:
        actor, given = actor_of(request), await sent(request)
        actor.require(Permission.EDIT_SPACE)

        def work() -> Response:
            verb, _, name = given.text("op").partition(":")
            if verb == "reset" and name in {item.name for item in sheet.settings}:
                site.space_settings.reset(actor, [name])
                return leave(request, sheet.path, told="Given back to the default.")
            values = read(sheet.settings, given)
            if given.errors:
                return shown(request, actor, given, 422)
            before = site.space_settings.now()
            if site.space_settings.change(actor, values) == before:
                return leave(request, sheet.path, told="Nothing was changed.")
            return leave(request, sheet.path, told="Saved.")

        found: Response = await run(work)
        return found


def fields_of(site: Site, settings: Sequence[Setting], given: Sent) -> list[Field]:
    """The settings as they are; where a form came back, with what was typed and what is wrong with it."""
    now, by = site.space_settings.now(), site.space_settings.set_by()
    own = site.workspace.store.space().limits
    space = {
        "lookback_days": f"{own.lookback_days:,}",
        "most_conditions": f"{own.primary_expressions:,}",
        "inactive_after_days": f"{own.inactive_after_days:,}",
        "title": space_title(site.workspace.store.space()),
    }
    return [
        Field(
            setting=item,
            text=given.text(item.name) if given.texts else _text(getattr(now, item.name)),
            is_on=given.has(item.name) if given.texts else bool(getattr(now, item.name)),
            inherited=space.get(item.name) or _words(item, site.space_settings.defaults),
            set_by=by.get(item.name),
            error=given.error(item.name),
        )
        for item in settings
    ]


def read(settings: Sequence[Setting], given: Sent) -> dict[str, object]:
    """The values of a form; what is wrong with one is told at its field."""
    found: dict[str, object] = {}
    for item in settings:
        if item.name not in given.all(_SHOWN):
            continue
        text = ("yes" if given.has(item.name) else "no") if item.kind is Kind.FLAG else given.text(item.name)
        value = given.check(item.name, lambda item=item, text=text: item.read(text))  # type: ignore[misc]
        if not given.error(item.name):
            found[item.name] = value
    return found


def _text(value: object) -> str:
    if value is None:
        return ""
    return "\n".join(sorted(value)) if isinstance(value, frozenset) else str(value)


def _words(setting: Setting, defaults: SpaceSettings) -> str:
    value = getattr(defaults, setting.name)
    match setting.kind:
        case Kind.FLAG:
            return "on" if value else "off"
        case Kind.CHOICE:
            return next((item.label for item in setting.choices if item.value == value), str(value))
        case Kind.PATHS:
            return f"{len(value)} fields" if value else "none"
        case _:
            return str(value)
