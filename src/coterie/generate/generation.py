"""What a generator answers: the final interface of `generate`, whichever generator drafted it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coterie.core.text import Span
from coterie.language.ast import AudienceType, Condition, Definition


class RefusalCode(StrEnum):
    """Why no audience came of a prompt: E3, E4 and the length rule of `segment.md` 1.6 and 1.2."""

    LENGTH = "length"
    UNKNOWN = "unknown"
    LOOKBACK = "lookback"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why a condition is there: the words that it came from, and how they were read.

    `condition` is a top-level condition of the definition; `spans` are places in the prompt, in reading order.
    """

    condition: Condition
    spans: tuple[Span, ...]
    text: str


@dataclass(frozen=True, kw_only=True)
class Unplaced:
    """Words of the prompt that no condition uses and that are no filler, with the nearest names of the space."""

    span: Span
    text: str
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """Another plausible reading: a complete definition, and what differs from the answer in words."""

    definition: Definition
    difference: str
    confidence: float


@dataclass(frozen=True, kw_only=True)
class Clarification:
    """A question whose options are readings that are close to each other; the answer itself is the first option.

    It names what differs ("Which amount: total or revenue?") and is asked only where the answer is in doubt.
    """

    question: str
    options: tuple[Alternative, ...]


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why there is no definition. `message` is the text of the error; `phrase` is what could not be placed."""

    code: RefusalCode
    message: str
    phrase: Span | None = None
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Generation:
    """The answer to a prompt: a definition, or a refusal, never both and never neither.

    `confidence` is the calibrated probability that the definition (or the refusal) is right, 0 to 1. `notes` are for
    the reader: an inactive event, a value never seen, a choice made. `generator` names what drafted the answer.
    """

    prompt: str
    audience_type: AudienceType
    definition: Definition | None = None
    refusal: Refusal | None = None
    reasons: tuple[Reason, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    clarification: Clarification | None = None
    notes: tuple[str, ...] = ()
    confidence: float = 0.0
    generator: str = "embedded"
    elapsed_ms: float = 0.0
    cost_usd: float = 0.0
