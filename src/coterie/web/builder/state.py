"""The state of a draft as it is stored: the form, what stands in the free fields, and the last answer of the AI."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import msgspec

from coterie.app.answers import Mark
from coterie.audiences.drafts import Draft
from coterie.core.errors import InternalError
from coterie.language.ast import AudienceType
from coterie.web.builder.form import FormDefinition, empty_form


class Piece(msgspec.Struct, frozen=True, omit_defaults=True):
    """A piece of a description. `group` is the id of the group that came of it, `hue` the group's colour, from 1.

    `number` is that of the condition that came of it in the first reading, from 1.
    """

    text: str
    mark: Mark = Mark.NONE
    group: str = ""
    hue: int = 0
    number: int = 0


class Names(msgspec.Struct, frozen=True, omit_defaults=True):
    """Words that found no place, with names that may have been meant; `start` and `end` are places in the prompt."""

    text: str
    names: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """A way to read the description, or what may be meant by a follow-up: a query, and what it says."""

    query: str
    sentence: str
    difference: str = ""
    confidence: float = 0.0


class Change(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of what changed: `sign` is + or −."""

    sign: str
    text: str


class Named(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name that a model was told of, and how many of its values went along."""

    kind: str
    name: str
    event: str = ""
    values: int = 0


class By(msgspec.Struct, frozen=True, omit_defaults=True):
    """How an answer came about: who drafted, what a model was told, and why the parser's answer stands if it does."""

    mode: str = "embedded"
    model: str = ""
    is_remote: bool = False
    sent: tuple[Named, ...] = ()
    left_out: int = 0
    masked: int = 0
    attempts: int = 0
    tokens: int = 0
    cost_usd: float = 0.0
    agreement: str = ""
    fallback: str = ""
    is_cached: bool = False


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of a description or a follow-up.

    `code` and `message` are those of a refusal. `readings` begin with the one that was chosen first; `chosen` is the
    one that the form shows. `hues` gives each group's colour by its id. `record` is the id of its record in the log.
    `remark` says that there is personal data in the text.
    """

    prompt: str
    is_follow_up: bool = False
    code: str = ""
    message: str = ""
    hint: str = ""
    pieces: tuple[Piece, ...] = ()
    unplaced: tuple[Names, ...] = ()
    suggestions: Names | None = None
    readings: tuple[Reading, ...] = ()
    chosen: int = 0
    question: str = ""
    notes: tuple[str, ...] = ()
    remark: str = ""
    confidence: float = 0.0
    changes: tuple[Change, ...] = ()
    hues: dict[str, int] = {}
    elapsed_ms: float = 0.0
    by: By = By()
    record: str = ""


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a step of a draft holds.

    `prompt` and `follow_up` stand in the boxes of the AI; `query` is a query that was typed and isn't the form's, since
    it can't be used or wasn't applied yet. `ran` names the build that made this step, so that it can be cancelled.
    """

    form: FormDefinition
    prompt: str = ""
    follow_up: str = ""
    query: str = ""
    answer: Answer | None = None
    is_ai_open: bool = False
    ran: str = ""

    def with_form(self, form: FormDefinition) -> Self:
        """The state with another form."""
        return msgspec.structs.replace(self, form=form)

    def dump(self) -> str:
        """As JSON."""
        return msgspec.json.encode(self).decode()


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A draft with its state read."""

    draft: Draft
    state: State


def blank(audience_type: AudienceType, *, is_ai_open: bool = False) -> State:
    """The state that a new draft begins with."""
    return State(empty_form(audience_type), is_ai_open=is_ai_open)


def opened(draft: Draft) -> Opened:
    """A draft's state; only what this program wrote is in the database."""
    try:
        return Opened(draft=draft, state=msgspec.json.decode(draft.state, type=State))
    except msgspec.DecodeError as error:
        raise InternalError("the state of a draft can't be read") from error
