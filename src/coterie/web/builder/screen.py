"""What the templates of a draft's page get: the form, its meaning, its figures, the AI's answer and the errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from coterie.accounts.roles import Actor, Permission
from coterie.app.answers import has_names
from coterie.app.examples import example_prompts
from coterie.core.errors import QueryError
from coterie.core.sampling import Sampled
from coterie.engines.base import Statement
from coterie.language.ast import AudienceType, Definition
from coterie.language.describe import describe
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.language.problems import problems_of, with_text
from coterie.schema.space import EventSchema, Space
from coterie.web.builder import editing
from coterie.web.builder.checking import Checked, checked
from coterie.web.builder.desk import Desk, Outcome
from coterie.web.builder.form import FormDefinition, Group
from coterie.web.builder.live import Live, live
from coterie.web.builder.parts import Parts, Written
from coterie.web.builder.state import Opened
from coterie.web.builder.view import FormView
from coterie.web.rendering import moment
from coterie.web.said import STAGES

MOST_BUSY = 20
"""How many events a browser without a script is offered."""


class Screen:
    """The page of a draft, over a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._written = Written()
        self._examples: tuple[Space, date, Mapping[AudienceType, tuple[str, ...]]] | None = None

    def context(self, actor: Actor, outcome: Outcome, *, counts: bool, parts: Parts | None = None) -> dict[str, Any]:
        """All that the page shows; without `counts`, the figures are left for a request of their own.

        `parts` is what the browser has of the page already.
        """
        desk, site = self.desk, self.desk.site
        state, draft = outcome.opened.state, outcome.opened.draft
        lookup = desk.lookup(draft.audience_type)
        space = lookup.space
        checked = desk.check(state, space)
        definition = checked.definition
        figures = self._live(outcome.opened, checked, is_exact=True) if counts else None
        view = FormView(
            checked,
            lookup,
            site.clock(),
            hues=state.answer.hues if state.answer else {},
            counts=figures.counts if figures else {},
            parts=parts or Parts(),
            written=self._written,
        )
        typed = state.query
        shown: dict[str, Any] = {
            **self._heads(view, draft.audience_type),
            "draft": draft,
            "state": state,
            "v": view,
            "ids": {group.id for group in view.groups},
            "sentence": "" if definition is None else describe(definition, space),
            "query": "" if definition is None else print_query(definition),
            "typed_query": typed,
            "query_problems": _query_problems(typed, draft.audience_type),
            "live": figures,
            "sql": self.sql(definition) if counts and definition is not None else None,
            "limits": space.limits,
            "has_names": has_names(space),
            "may_generate": actor.may(Permission.GENERATE),
            "may_accept": actor.may(Permission.ACCEPT_TERMS),
            "terms_accepted": state.is_ai_open and site.accounts.terms.standing().is_accepted,
            "mode": site.space_settings.now().mode.value,
            "model": site.settings.model.name,
            "stages": STAGES,
            # Asked for where a part is written that shows them.
            "owners": self._owners,
            "recent_prompts": lambda: site.prompts.recent(actor.id, draft.audience_type),
            "ideas": lambda: self._ideas(space)[draft.audience_type],
            "busiest": lambda: [event.name for event in sorted(space.events, key=busy, reverse=True)[:MOST_BUSY]],
            "folders": desk.folders,
            "theirs": desk.newer(draft),
            "error": outcome.error,
            "error_at": outcome.at if outcome.error is not None else "",
            "told": outcome.told,
        }
        return {**shown, "keys": _keys(shown)}

    def figures(self, current: Opened, *, is_exact: bool) -> dict[str, Any]:
        """What the page shows of figures alone; those of a sample where all take long, unless they are to be exact."""
        lookup = self.desk.lookup(current.draft.audience_type)
        checked = self.desk.check(current.state, lookup.space)
        view = FormView(checked, lookup, self.desk.site.clock())
        return {
            **self._heads(view, current.draft.audience_type),
            "draft": current.draft,
            "live": self._live(current, checked, is_exact=is_exact),
        }

    def blanks(self, audience_type: AudienceType) -> dict[str, Any]:
        """The rows of each kind as they are when they are new, shown by the script before the server answers."""
        lookup = self.desk.lookup(audience_type)
        kinds = editing.KINDS + (editing.KINDS_OF_USERS if audience_type is AudienceType.ACCOUNTS else ())
        rows = {kind: editing.new_row(kind, editing.BLANK, audience_type, in_users=False) for kind in kinds}
        now = self.desk.site.clock()
        forms = {kind: FormDefinition(audience_type, (Group("", (row,)),)) for kind, row in rows.items()}
        views = {kind: FormView(checked(form, lookup.space, now=now), lookup, now) for kind, form in forms.items()}
        return {"rows": rows, "views": views}

    def sql(self, definition: Definition) -> str:
        """The whole definition as one statement of the engine, its values after it."""
        workspace = self.desk.site.workspace
        found: Statement = workspace.statement(
            definition, dialect=workspace.engine.dialect, now=self.desk.moment(), only_count=True
        )
        values = "\n".join(f"-- {name} = {value!r}" for name, value in found.parameters.items())
        return f"{found.sql}\n{values}".strip()

    def _heads(self, view: FormView, audience_type: AudienceType) -> dict[str, Any]:
        return {
            "noun": audience_type.value,
            "numbers": {group.id: number for number, group in enumerate(view.groups, 1)},
            "heads": {group.id: view.head_words(index, group) for index, group in enumerate(view.groups)},
        }

    def _live(self, current: Opened, checked: Checked, *, is_exact: bool) -> Live:
        """The figures, of those who may be members by the options chosen (`segment.md` 2.20 and 2.21)."""
        estimating, at, reach = self.desk.site.workspace.estimating, self.desk.moment(), self.desk.reach(current.draft)
        counts = estimating.exact if is_exact else estimating.soon

        def count(definitions: Sequence[Definition]) -> Sequence[Sampled]:
            return counts(definitions, now=at, reach=reach, whose=current.draft.id)

        return live(checked, current.state.answer, count=count, at=at)

    def _ideas(self, space: Space) -> Mapping[AudienceType, tuple[str, ...]]:
        """Descriptions to try, found once a day for a space as it is: each is parsed and held against the space."""
        now = self.desk.site.clock()
        if self._examples is None or self._examples[0] is not space or self._examples[1] != now.date():
            self._examples = (space, now.date(), example_prompts(space, now=now))
        return self._examples[2]

    def _owners(self) -> tuple[str, ...]:
        """Who can accept the terms."""
        return tuple(person.shown for person in self.desk.site.accounts.people.owners())


def _keys(shown: Mapping[str, Any]) -> Mapping[str, object]:
    """What the larger parts of the page depend on, as far as an edit may change it or somebody else may."""
    draft, state, v, error = shown["draft"], shown["state"], shown["v"], shown["error"]

    def wrong(*places: str) -> object:
        return (shown["error_at"], error.code, error.message, error.hint) if shown["error_at"] in places else None

    of_ai = ("may_generate", "may_accept", "terms_accepted", "mode", "model", "limits", "numbers")
    typed = (state.prompt, state.follow_up, state.answer, draft.undone is None, v.checked.definition is None)
    versions = (draft.audience_version, shown["theirs"] and shown["theirs"].version)
    return {
        "ai": (*typed, *(shown[name] for name in of_ai), wrong("prompt", "follow_up")) if state.is_ai_open else (),
        "said": (shown["sentence"], shown["query"], shown["typed_query"], v.checked.left_out),
        "save": (draft.details, draft.audience_id, moment(draft.updated_at), *versions, wrong("save", "name")),
    }


def _query_problems(text: str, audience_type: AudienceType) -> list[Any]:
    if not text.strip():
        return []
    try:
        parse_audience(text, audience_type)
    except QueryError as error:
        return with_text(problems_of(error), text)
    return []


def busy(event: EventSchema) -> int:
    """How often an event came lately."""
    return event.count_30d or event.count or 0
