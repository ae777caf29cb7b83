"""The forms of requests and answers; OpenAPI is made of them. Members are in camel case, as in Segment's interface."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from coterie.generate.generation import Mode

MAX_PROMPT_LENGTH = 10_000
MAX_QUERY_LENGTH = 50_000
MAX_SAMPLE = 100

Payload = TypeVar("Payload")


def _proper(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("text holds half of a surrogate pair") from None
    return text


ProperText = Annotated[str, AfterValidator(_proper)]


class Model(BaseModel):
    """Base of all forms."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


class AudienceKind(StrEnum):
    """What an audience is made of."""

    USERS = "USERS"
    ACCOUNTS = "ACCOUNTS"


# Requests -------------------------------------------------------------------------------------------------------------


class GenerationInput(Model):
    """A description of an audience in English, 20 to 300 characters long."""

    prompt: Annotated[
        ProperText,
        Field(max_length=MAX_PROMPT_LENGTH, examples=["Customers who haven't purchased in the last 30 days"]),
    ]
    audience_type: AudienceKind = AudienceKind.USERS
    mode: Mode | None = None


class QueryDefinition(Model):
    """A definition by its query."""

    query: Annotated[
        ProperText,
        Field(max_length=MAX_QUERY_LENGTH, examples=["event('Order Completed').within(30 days).count() = 0"]),
    ]


class PreviewInput(Model):
    """An audience to count, and how many of its members to show."""

    definition: QueryDefinition
    audience_type: AudienceKind = AudienceKind.USERS
    approximate: bool = False
    sample_size: Annotated[int, Field(ge=0, le=MAX_SAMPLE, strict=True)] = 10


class RefinementInput(Model):
    """A change to an audience, said in English."""

    definition: QueryDefinition
    instruction: Annotated[ProperText, Field(max_length=MAX_PROMPT_LENGTH, examples=["make it 60 days"])]
    audience_type: AudienceKind = AudienceKind.USERS
    mode: Mode | None = None


# Answers --------------------------------------------------------------------------------------------------------------


class Data(BaseModel, Generic[Payload]):
    """What an answer is wrapped in."""

    data: Payload


class SpanModel(Model):
    """A place in the prompt: code points from `start`, up to and without `end`."""

    start: int
    end: int
    text: str


class UnplacedModel(SpanModel):
    """Words that no condition uses, and the nearest names of the space."""

    suggestions: list[str]


class RowModel(Model):
    """A line of the builder; `exact` says whether the builder's form has this very line."""

    level: int
    role: str
    text: str
    exact: bool


class GroupModel(Model):
    """A group of conditions, of which at least one must hold (none, if negated)."""

    number: int
    head: str
    negated: bool
    query: str
    rows: list[RowModel]


class ReasonModel(Model):
    """Why a condition is there; `condition` is the number of its group."""

    condition: int | None
    query: str
    text: str
    spans: list[SpanModel]


class AlternativeModel(Model):
    """Another reading of the prompt."""

    query: str
    sentence: str
    difference: str
    confidence: float


class ClarificationModel(Model):
    """A question whose options are readings close to each other."""

    question: str
    options: list[AlternativeModel]


class SentModel(Model):
    """A name that a model was told of, and how many of its values went along."""

    kind: str
    name: str
    event: str | None
    values: int
    active: bool
    because: str


class DraftedModel(Model):
    """Who drafted: the mode, the model, what it was sent, how the parser and it agreed, or why it didn't draft."""

    mode: str
    model: str
    remote: bool
    attempts: int
    input_tokens: int
    output_tokens: int
    sent: list[SentModel]
    left_out: int
    masked: int
    agreement: str | None
    fallback: str | None
    cached: bool


class GenerationModel(Model):
    """The audience that a description means."""

    prompt: str
    audience_type: AudienceKind
    query: str
    sentence: str
    conditions: list[GroupModel]
    definition: dict[str, Any]
    reasons: list[ReasonModel]
    unplaced: list[UnplacedModel]
    notes: list[str]
    alternatives: list[AlternativeModel]
    clarification: ClarificationModel | None
    confidence: float
    generator: str
    drafted: DraftedModel
    id: str
    elapsed_ms: float
    cost_usd: float


class GenerationData(Model):
    """What a generation answers with."""

    generation: GenerationModel


class ChangeModel(Model):
    """One thing that was done: added, removed or changed, and the condition in words before and after."""

    kind: str
    text: str
    before: str | None
    after: str | None


class ChoiceModel(Model):
    """Another way to take a follow-up: the audience that comes of it, and what it does in words."""

    text: str
    query: str
    sentence: str


class RefinementModel(Model):
    """The audience that comes of a follow-up."""

    instruction: str
    audience_type: AudienceKind
    before: str
    query: str
    sentence: str
    conditions: list[GroupModel]
    definition: dict[str, Any]
    changes: list[ChangeModel]
    reasons: list[ReasonModel]
    notes: list[str]
    alternatives: list[ChoiceModel]
    generator: str
    drafted: DraftedModel
    id: str
    elapsed_ms: float
    cost_usd: float


class RefinementData(Model):
    """What a refinement answers with."""

    refinement: RefinementModel


class FactModel(Model):
    """A row of the AI facts label."""

    name: str
    section: str
    label: str
    value: str
    about: str


class FactsModel(Model):
    """The AI facts label."""

    title: str
    facts: list[FactModel]


class FactsData(Model):
    """What facts answer with."""

    facts: FactsModel


class ToldModel(Model):
    """A name that a model was told of."""

    kind: str
    name: str
    event: str | None
    values: int


class RecordModel(Model):
    """One generation in the record."""

    number: int
    id: str
    at: str
    person_id: str
    person_name: str
    via: str
    prompt: str
    audience_type: str
    original: str
    snapshot: str
    mode: str
    generator: str
    model: str
    is_remote: bool
    attempts: int
    input_tokens: int
    output_tokens: int
    cost_usd: float
    elapsed_ms: float
    outcome: str
    code: str
    query: str
    confidence: float
    agreement: str
    fallback: str
    is_cached: bool
    left_out: int
    sent: list[ToldModel]
    audience_id: str | None
    saved_at: str | None
    saved_query: str
    difference: str


class RecordPageModel(Model):
    """Where a page of records is; `next` asks for the one after it."""

    current: str
    next: str | None


class RecordsData(Model):
    """Records, the newest first."""

    generations: list[RecordModel]
    pagination: RecordPageModel


class CancelledData(Model):
    """Whether something was under way to be given up."""

    cancelled: bool


class IntervalModel(Model):
    """The least and the largest number that a count is, and of how many profiles that was made out."""

    low: int
    high: int
    sampled: int


class SizeModel(Model):
    """How many members there are, of how many profiles or accounts.

    Where only some profiles were looked at, `interval` holds the count with a probability of 95 %.
    """

    count: int
    of: int
    type: AudienceKind
    approximate: bool = False
    interval: IntervalModel | None = None


class MemberModel(Model):
    """A member of the sample."""

    id: str
    external_ids: dict[str, list[str]]
    traits: dict[str, Any]


class WarningModel(Model):
    """Something about a query that is allowed and probably not meant."""

    code: str
    message: str


class PreviewModel(Model):
    """A computed preview."""

    audience_type: AudienceKind
    definition: QueryDefinition
    sentence: str
    status: str
    size: SizeModel
    results: list[MemberModel]
    warnings: list[WarningModel]


class PreviewData(Model):
    """What a preview answers with."""

    audience_preview: PreviewModel


class SpaceModel(Model):
    """A space by its name."""

    id: str
    slug: str
    name: str


class SpacesData(Model):
    """The spaces that this server has: one."""

    spaces: list[SpaceModel]


class SchemaData(Model):
    """What a space holds, in the form of space files; their members are in snake case."""

    space: dict[str, Any]


class Health(Model):
    """Whether the server can answer: it runs, and its data are open."""

    status: str
    store: str
    version: str


class ErrorModel(Model):
    """One error."""

    model_config = ConfigDict(extra="allow")

    type: str
    message: str
    status: int
    field: str | None = None
    data: dict[str, Any] | None = None


class Errors(Model):
    """What every answer that is no success consists of."""

    errors: list[ErrorModel]
