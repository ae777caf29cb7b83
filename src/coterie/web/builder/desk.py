"""What a person does to a draft: every edit is read, done and stored at once, so that nothing is ever lost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock

import msgspec

from coterie.accounts.roles import Actor, Permission
from coterie.app.site import Site
from coterie.audiences.drafts import Details, Draft, Drafts
from coterie.audiences.graph import reach_by
from coterie.audiences.model import Folder, SavedAudience
from coterie.core.errors import CancelledGenerationError, ExposedError, NotFoundError, QueryError, UnexpectedError
from coterie.generate.generation import Generation, Stage
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.references import Reach
from coterie.schema.space import Space
from coterie.web.builder import editing
from coterie.web.builder.answering import answered, refined, with_reading
from coterie.web.builder.building import to_definition
from coterie.web.builder.checking import Checked, checked
from coterie.web.builder.editing import Edit
from coterie.web.builder.fields import MAX_TEXT, Sent, filled, with_text
from coterie.web.builder.form import FormDefinition
from coterie.web.builder.lookup import Lookup
from coterie.web.builder.reading import to_form
from coterie.web.builder.saving import begin, newer, options_of, save
from coterie.web.builder.state import Opened, State, opened
from coterie.web.visit import VISIT

_log = logging.getLogger("coterie")
_LOCKS = tuple(Lock() for _ in range(64))
_MAX_LOOKBACK = 36_500
_MAX_RUN = 40
_BY_AI = ("Built with AI", "Refined with AI")

FORM_EDITS: Mapping[str, Callable[[FormDefinition, Sequence[str]], Edit]] = {
    "add": lambda form, words: editing.add_row(form, words[1], words[0], *words[2:]),
    "add-group": lambda form, words: editing.add_group(form, is_negated=words[:1] == ["not"]),
    "add-filter": lambda form, words: editing.add_filter(form, words[1], words[0]),
    "remove": lambda form, words: editing.remove(form, words[0]),
    "duplicate": lambda form, words: editing.duplicate(form, words[0]),
    "up": lambda form, words: editing.move(form, words[0], -1),
    "down": lambda form, words: editing.move(form, words[0], 1),
    "negate": lambda form, words: editing.negate(form, words[0]),
    "nest": lambda form, words: editing.unnest(form, words[0]),
    "drop-value": lambda form, words: editing.drop_value(form, words[0], int(words[1])),
    "include-source": lambda form, words: editing.include_source(form, words[0], words[1]),
}
"""Edits of the form by their first word; the words after it, parted by colons, say what is meant."""

_WORDS = {"add": 3, "add-filter": 2, "drop-value": 2, "include-source": 2, "add-group": 0}
"""How many words an edit needs; one where nothing is said here."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of an edit: the draft, where to go on, and what to say of it.

    `error` is what was refused, for the field named `at`. `leave` is another page to go to, and `undo` the path that
    takes back what was done there.
    """

    opened: Opened
    focus: str = ""
    told: str = ""
    can_undo: bool = False
    error: ExposedError | None = None
    at: str = ""
    leave: str = ""
    undo: str = ""


class Desk:
    """Drafts and what is done to them, over a site."""

    def __init__(self, site: Site, drafts: Drafts) -> None:
        self.site = site
        self.drafts = drafts

    def open(self, actor: Actor, name: str) -> Opened:
        """A person's draft. Raises NotFoundError."""
        return opened(self.drafts.get(name, actor.id))

    def lookup(self, audience_type: AudienceType) -> Lookup:
        """The space as the builder sees it."""
        return Lookup(self.site.workspace.space(), audience_type)

    def moment(self) -> datetime:
        """The moment that figures are of, the same one as on all other pages."""
        return self.site.audience_service.now()

    def reach(self, draft: Draft) -> Reach:
        """Whose profiles and which events count, as for the saved audience; a new one would be made now."""
        made = self.moment()
        if draft.audience_id is not None:
            with suppress(NotFoundError):
                made = self.site.audiences.get(draft.audience_id).created_at
        return reach_by(options_of(draft.details), draft.audience_type, made_at=made)

    def check(self, state: State, space: Space) -> Checked:
        """A form held against the space."""
        return checked(state.form, space, now=self.site.clock())

    def edit(self, actor: Actor, name: str, op: str, sent: Sent) -> Outcome:
        """Do one thing to a draft, after all that stands in the page's fields was put into it."""
        actor.require(Permission.EDIT_AUDIENCES)
        verb, _, rest = op.partition(":")
        with _LOCKS[hash(name) % len(_LOCKS)]:
            current = self._filled(self.open(actor, name), sent)
            if verb in FORM_EDITS:
                return self._edit_form(current, verb, rest, sent)
            deeds: Mapping[str, Callable[[], Outcome]] = {
                "undo": lambda: self._gone(self.drafts.undo(current.draft), current.draft.undone, "Undid"),
                "redo": lambda: self._gone(self.drafts.redo(current.draft), current.draft.redone, "Did again"),
                "use": lambda: self._use(current, rest),
                "query": lambda: self._query(current, _first(sent, "query"), _first(sent, "query_was")),
                "query-back": lambda: self._amended(current, focus="query", query=""),
                "build": lambda: self._build(actor, current, _first(sent, "run")),
                "refine": lambda: self._refine(actor, current, _first(sent, "run")),
                "cancel": lambda: self._cancel(current, rest),
                "reading": lambda: self._reading(current, rest),
                "word": lambda: self._word(current, rest),
                "idea": lambda: self._amended(current, focus="prompt", prompt=rest[:MAX_TEXT]),
                "open-ai": lambda: self._amended(current, focus="prompt", is_ai_open=True),
                "close-ai": lambda: self._amended(current, focus="open-ai", is_ai_open=False),
                "preview": lambda: Outcome(opened=current, leave=f"/drafts/{name}/preview"),
                "save": lambda: self._save(actor, current, op),
                "save-copy": lambda: self._save(actor, current, op),
                "save-over": lambda: self._save(actor, current, op),
                "discard": lambda: self._discard(current),
            }
            return deeds.get(verb, lambda: Outcome(opened=current))()

    # What the fields hold ---------------------------------------------------------------------------------------------

    def _filled(self, current: Opened, sent: Sent) -> Opened:
        """The draft with what stands in the page's fields: conditions as a step, all else without one."""
        draft, state = current.draft, current.state
        lookup = self.lookup(draft.audience_type)
        form = filled(state.form, sent, lookup)
        typed = _typed(sent, "query", state.query)
        written = _typed(sent, "query_was", "")
        texts = {
            "prompt": _typed(sent, "prompt", state.prompt),
            "follow_up": _typed(sent, "follow_up", state.follow_up),
            # Only what somebody typed is kept: the box shows the form's query otherwise, which the form may outgrow.
            "query": "" if typed.strip() == written.strip() and "query" in sent else typed,
        }
        state = msgspec.structs.replace(state, **texts)
        draft = self.drafts.amend(draft, state.dump())
        if form != state.form:
            draft = self.drafts.put(draft, state.with_form(form).dump(), "Changed a condition")
        return opened(self.drafts.describe(draft, _details(draft.details, sent)))

    def _put(self, current: Opened, state: State, label: str) -> Opened:
        return opened(self.drafts.put(current.draft, state.dump(), label))

    def _amended(self, current: Opened, *, focus: str, **values: object) -> Outcome:
        """The draft with something changed that is no step."""
        state = msgspec.structs.replace(current.state, **values)
        return Outcome(opened=opened(self.drafts.amend(current.draft, state.dump())), focus=focus)

    # Conditions -------------------------------------------------------------------------------------------------------

    def _edit_form(self, current: Opened, verb: str, rest: str, sent: Sent) -> Outcome:
        words = rest.split(":", 1) if rest else []
        if verb == "add" and rest:
            words.append(_first(sent, "as"))
        if len(words) < _WORDS.get(verb, 1) or (verb == "drop-value" and not words[1].isdigit()):
            return Outcome(opened=current)
        edit = FORM_EDITS[verb](current.state.form, words)
        if edit.form == current.state.form:
            return Outcome(opened=current, focus=edit.focus)
        form = edit.form
        if verb == "add":
            # The page has the row already, and somebody may have typed in it before it was sent.
            typed = {name: values for name, values in sent.items() if name.startswith(f"{edit.focus}.")}
            form = filled(form, typed, self.lookup(form.type))
        after = self._put(current, current.state.with_form(form), edit.label)
        is_loss = verb in ("remove", "drop-value")
        return Outcome(opened=after, focus=edit.focus, told=f"{edit.label}." if is_loss else "", can_undo=is_loss)

    def _use(self, current: Opened, rest: str) -> Outcome:
        """A suggested name put into a field."""
        part, _, after = rest.partition(":")
        name, _, text = after.partition(":")
        lookup = self.lookup(current.state.form.type)
        form = with_text(current.state.form, part, name, text, lookup)
        state = self._put(current, current.state.with_form(form), "Chose a name")
        return Outcome(opened=state, focus=f"{part}.{name}")

    def _gone(self, draft: Draft, label: str | None, verb: str) -> Outcome:
        after = opened(draft)
        told = f"{verb}: {label[:1].lower()}{label[1:]}." if label else f"Nothing to {verb[:4].lower()}."
        return Outcome(opened=after, told=told)

    def _query(self, current: Opened, text: str, written: str) -> Outcome:
        """The form of a query that was typed; one that can't be read stays in its box, with its errors.

        A query that is as it was `written` says nothing new, and takes back no field that was filled in beside it.
        """
        text = text.replace("\r\n", "\n")
        if text.strip() == written.replace("\r\n", "\n").strip():
            return Outcome(opened=current, focus="query")
        state = msgspec.structs.replace(current.state, query=text)
        try:
            definition = parse_audience(text, state.form.type)
        except QueryError as error:
            kept = opened(self.drafts.amend(current.draft, state.dump()))
            return Outcome(opened=kept, focus="query", error=error, at="query")
        form = to_form(definition, self.site.workspace.space())
        state = msgspec.structs.replace(state, form=form, query="")
        return Outcome(opened=self._put(current, state, "Changed the query"), focus="query")

    # Saving -----------------------------------------------------------------------------------------------------------

    def _save(self, actor: Actor, current: Opened, op: str) -> Outcome:
        """The draft as a saved audience; it is put away then."""
        saved = save(
            self.site.audiences, actor, current.draft, self.check(current.state, self.site.workspace.space()), op
        )
        if saved.audience is None:
            return Outcome(opened=current, focus=saved.focus, error=saved.error, at=saved.at)
        if current.state.answer is not None and current.state.answer.record:
            space = self.site.workspace.space()
            self.site.recording.saved(current.state.answer.record, saved.audience, space, actor)
        self.drafts.discard(current.draft)
        is_new = saved.audience.version == 1
        told = (
            f"Saved {saved.audience.name}."
            if is_new
            else f"Saved {saved.audience.name}, version {saved.audience.version}."
        )
        return Outcome(opened=current, leave=f"/audiences/{saved.audience.key}", told=told)

    def _discard(self, current: Opened) -> Outcome:
        self.drafts.discard(current.draft)
        undo = f"/drafts/{current.draft.id}/restore"
        return Outcome(opened=current, leave="/audiences/new", told="Discarded the draft.", undo=undo)

    def folders(self) -> tuple[Folder, ...]:
        """The folders that an audience may be put into."""
        return self.site.audiences.folders.list()

    def newer(self, draft: Draft) -> SavedAudience | None:
        """What somebody saved since a draft was begun."""
        return newer(self.site.audiences, draft)

    def begin(self, actor: Actor, key: str) -> Draft:
        """A person's draft of a saved audience."""
        actor.require(Permission.EDIT_AUDIENCES)
        return begin(self.site.audiences, self.drafts, actor, key, self.site.workspace.space())

    def edited_key(self, actor: Actor, name: str) -> str:
        """The key of the audience that a draft edits; empty where it edits none, or isn't this person's."""
        try:
            audience_id = self.drafts.get(name, actor.id).audience_id
            return "" if audience_id is None else self.site.audiences.get(audience_id).key
        except NotFoundError:
            return ""

    # Build with AI ----------------------------------------------------------------------------------------------------

    def _build(self, actor: Actor, current: Opened, run: str) -> Outcome:
        """The conditions that a description means in place of all that are there."""
        prompt = current.state.prompt
        try:
            generation: Generation = self.site.generate(actor, prompt, current.state.form.type, key=run[:_MAX_RUN])
        except CancelledGenerationError:
            return Outcome(opened=current, focus="prompt", told="Cancelled.")
        except ExposedError as error:
            return Outcome(opened=current, focus="prompt", error=error, at="prompt")
        except Exception:  # noqa: BLE001 - E1 is told where the others are, and logged
            return Outcome(opened=current, focus="prompt", error=_unexpected(), at="prompt")
        self.site.prompts.remember(actor.id, current.state.form.type, prompt.strip())
        state = answered(current.state, generation, self.site.workspace.space())
        state = msgspec.structs.replace(state, ran=run[:_MAX_RUN])
        if generation.definition is None:
            return Outcome(opened=opened(self.drafts.amend(current.draft, state.dump())), focus="prompt")
        return Outcome(opened=self._put(current, state, "Built with AI"), focus="answer")

    def _refine(self, actor: Actor, current: Opened, run: str) -> Outcome:
        """The change that a follow-up asks for, in place."""
        definition, said = to_definition(current.state.form).definition, current.state.follow_up
        if definition is None or not said.strip():
            return Outcome(opened=current, focus="follow_up")
        try:
            refinement = self.site.refine(actor, definition, said, key=run[:_MAX_RUN])
        except CancelledGenerationError:
            return Outcome(opened=current, focus="follow_up", told="Cancelled.")
        except ExposedError as error:
            return Outcome(opened=current, focus="follow_up", error=error, at="follow_up")
        except Exception:  # noqa: BLE001 - E1 is told where the others are, and logged
            return Outcome(opened=current, focus="follow_up", error=_unexpected(), at="follow_up")
        state = refined(current.state, refinement, self.site.workspace.space())
        state = msgspec.structs.replace(state, ran=run[:_MAX_RUN])
        if refinement.definition is None:
            return Outcome(opened=opened(self.drafts.amend(current.draft, state.dump())), focus="follow_up")
        return Outcome(opened=self._put(current, state, "Refined with AI"), focus="answer")

    def stage(self, actor: Actor, run: str) -> Stage | None:
        """What is being done for a build of this person's that is under way."""
        running = self.site.workspace.generating.running(actor.id, run[:_MAX_RUN])
        return None if running is None else running.stage

    def give_up(self, actor: Actor, run: str) -> None:
        """End a build of this person's, if it is under way. Waits for nothing, the draft's lock least of all."""
        self.site.cancel(actor, run[:_MAX_RUN])

    def _cancel(self, current: Opened, run: str) -> Outcome:
        """A build taken back that was cancelled after the server had done it."""
        if run and current.state.ran == run[:_MAX_RUN] and current.draft.undone in _BY_AI:
            return Outcome(opened=opened(self.drafts.undo(current.draft)), focus="prompt", told="Cancelled.")
        return Outcome(opened=current, focus="prompt", told="Cancelled.")

    def _reading(self, current: Opened, rest: str) -> Outcome:
        if not rest.isdigit():
            return Outcome(opened=current)
        state = with_reading(current.state, int(rest), self.site.workspace.space())
        return Outcome(opened=self._put(current, state, "Chose another reading"), focus="answer")

    def _word(self, current: Opened, rest: str) -> Outcome:
        """A suggested name put into the description at its place, or at its end."""
        place, _, name = rest.partition(":")
        start, _, end = place.partition("-")
        prompt = current.state.prompt
        if start.isdigit() and end.isdigit():
            offset = len(prompt) - len(prompt.lstrip())
            prompt = prompt[: int(start) + offset] + name + prompt[int(end) + offset :]
        else:
            prompt = f"{prompt.rstrip()} {name}"
        return self._amended(current, focus="prompt", prompt=prompt[:MAX_TEXT], is_ai_open=True)


def _unexpected() -> UnexpectedError:
    """What is told of an exception that nobody foresaw; the log has it whole, by the id that is told."""
    name = VISIT.get().id
    _log.exception("Building with AI failed (%s)", name)
    return UnexpectedError(next_step=f"Nothing was changed. Try again; if it stays, report it by its number: {name}.")


def _first(sent: Sent, name: str) -> str:
    found = sent.get(name)
    return found[0] if found else ""


def _typed(sent: Sent, name: str, default: str) -> str:
    """A text as a browser sends it, with the line ends that it was typed with."""
    found = sent.get(name)
    if not found:
        return default
    return found[0].replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8").replace("\0", "�")[: 10 * MAX_TEXT]


def _details(details: Details, sent: Sent) -> Details:
    """Name, description and options as they stand in the page; a box that is off is only known by its twin."""
    folder = _typed(sent, "folder", details.folder_id or "")
    lookback = _typed(sent, "lookback_days", "" if details.lookback_days is None else str(details.lookback_days))
    days = int(lookback) if lookback.isascii() and lookback.isdigit() and len(lookback) < 6 else None  # noqa: PLR2004
    has_options = "options" in sent
    return replace(
        details,
        name=_typed(sent, "name", details.name),
        description=_typed(sent, "description", details.description),
        folder_id=folder or None,
        include_anonymous="include_anonymous" in sent if has_options else details.include_anonymous,
        include_history="include_history" in sent if has_options else details.include_history,
        lookback_days=min(max(days, 1), _MAX_LOOKBACK) if days is not None else None,
    )
