"""What comes of a follow-up instruction: the changed definition, or a question."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from coterie.core.text import Span
from coterie.generate.generation import Drafted, Reason
from coterie.language.ast import Definition


class RefinementRefusalCode(StrEnum):
    """Why an instruction changed nothing."""

    LENGTH = "length"
    UNKNOWN = "unknown"  # the words of the instruction were not understood
    NOT_FOUND = "not-found"  # it speaks of a condition that the definition doesn't have
    AMBIGUOUS = "ambiguous"  # several conditions, or readings, fit
    UNCHANGED = "unchanged"  # what it asks for is so already
    ONLY_CONDITION = "only-condition"  # nothing would be left
    IMPOSSIBLE = "impossible"  # nobody could match any more
    LOOKBACK = "lookback"
    INVALID = "invalid"  # the language or a limit forbids the result


class ChangeKind(StrEnum):
    """What was done."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, kw_only=True)
class Change:
    """One thing that was done.

    `text` says it in a sentence: "Added: who performed Email Opened at least once.". `before` and `after` are the
    condition in words; None for what wasn't there, or is gone.
    """

    kind: ChangeKind
    text: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What may have been meant: the whole definition that would come of it, and what it does in words."""

    definition: Definition
    text: str


@dataclass(frozen=True, kw_only=True)
class RefinementRefusal:
    """Why nothing was changed. `message` says it for the user and asks what to do next; `choices` answer it."""

    code: RefinementRefusalCode
    message: str
    phrase: Span | None = None
    suggestions: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Refinement:
    """The answer to an instruction: a definition or a refusal, never both and never neither.

    `reasons` tell for each new or changed top condition which words of the instruction it came from. `notes` are for
    the reader, as in a Generation. `alternatives` are other ways to take the instruction, beside a definition.
    `generator`, `drafted`, `cost_usd`, `elapsed_ms` and `id` are as in a Generation.
    """

    instruction: str
    original: Definition
    definition: Definition | None = None
    changes: tuple[Change, ...] = ()
    reasons: tuple[Reason, ...] = ()
    notes: tuple[str, ...] = ()
    refusal: RefinementRefusal | None = None
    alternatives: tuple[Choice, ...] = ()
    generator: str = "embedded"
    elapsed_ms: float = 0.0
    cost_usd: float = 0.0
    drafted: Drafted = field(default_factory=Drafted)
    id: str = ""
