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


class Mode(StrEnum):
    """Who drafts: the embedded parser, a model, or the parser where it is sure and else both."""

    EMBEDDED = "embedded"
    MODEL = "model"
    AUTO = "auto"


class Stage(StrEnum):
    """What is being done for a prompt; in this order, save that checking and repairing may come again."""

    LINKING = "linking"
    DRAFTING = "drafting"
    CHECKING = "checking"
    REPAIRING = "repairing"
    COUNTING = "counting"


class Agreement(StrEnum):
    """How the parser and the model stand to each other, where both were asked."""

    AGREED = "agreed"
    DIFFERED = "differed"


class Fallback(StrEnum):
    """Why the embedded answer stands although a model was to be asked, or was."""

    NO_MODEL = "no-model"
    UNAVAILABLE = "unavailable"
    BUSY = "busy"
    TIMEOUT = "timeout"
    KEY = "key"
    REJECTED = "rejected"
    MISSING = "missing"
    BUDGET = "budget"
    INVALID = "invalid"
    DECLINED = "declined"
    UNTOLD = "untold"  # the audience that a follow-up is to change can't be told to a model


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A name that a model was told of: `event` is that of a property, `values` how many of its values went along.

    `because` says why it was chosen: it was said literally, the linker found it, or it was used recently.
    """

    kind: str
    name: str
    event: str | None = None
    values: int = 0
    is_active: bool = True
    because: str = "linked"


@dataclass(frozen=True, kw_only=True)
class Drafted:
    """How an answer came to be drafted.

    `model` is the model that was asked, empty where none was; `is_remote` says whether what it was `sent` left this
    machine, and `left_out` how many names of the space were not among it. `masked` counts the personal data in the
    prompt that placeholders were put for. `agreement` is None where parser and model were not compared. `is_cached`
    says that an earlier answer to the same prompt was given again: its tokens were spent then.
    """

    mode: Mode = Mode.EMBEDDED
    model: str = ""
    is_remote: bool = False
    attempts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    sent: tuple[Sent, ...] = ()
    left_out: int = 0
    masked: int = 0
    agreement: Agreement | None = None
    fallback: Fallback | None = None
    is_cached: bool = False


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
    the reader: an inactive event, a value never seen, a choice made. `generator` names what drafted the answer, and
    `drafted` how that went. `id` is that of its line in the record, empty where none was written.
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
    drafted: Drafted = Drafted()
    id: str = ""
