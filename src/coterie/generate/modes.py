"""Parser and model together: when a model is asked, what its draft changes, and what stands when it fails.

The parser always answers first. In `auto` its answer stands where it is sure; else a model drafts too, with the
parser's readings as hints. Where both mean the same, confidence rises; where they differ, the parser's answer leads
down to a lower bound and the model's reading is offered beside it. So a model can't make a sure answer wrong.

The bounds were measured on the dev set (`docs/generations.md`): of 203 answers at or above `SURE` none was wrong;
between `LEADS` and `SURE` 47 of 53 were right; below, 8 of 12.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from coterie.core.errors import (
    LookbackExceededError,
    ModelAnswerError,
    ModelBudgetError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelMissingError,
    ModelRejectedError,
    ModelTimeoutError,
    NotUnderstoodError,
)
from coterie.core.text import Span
from coterie.generate.contrast import difference, question
from coterie.generate.generation import (
    Agreement,
    Alternative,
    Clarification,
    Drafted,
    Fallback,
    Generation,
    Mode,
    Refusal,
    RefusalCode,
    Unplaced,
)
from coterie.generate.remarks import remarks_on
from coterie.language.ast import Definition
from coterie.language.checker import check
from coterie.language.form import form
from coterie.schema.space import Space

if TYPE_CHECKING:
    from coterie.generate.drafting.drafter import Draft

SURE = 0.72
"""From this confidence on the parser's answer, or its refusal, stands without a model."""

LEADS = 0.45
"""From this confidence on the parser's answer comes first where a model means something else."""

MODEL_RIGHT, MODEL_MENDS = 0.7, 0.4
SAME_MISTAKE = 0.25
ANSWERS_ANYWAY = 0.5
"""What is taken of a model before it is measured: how often it is right where the parser is, and where it isn't; how
often it makes the very mistake that the parser made (it sees the parser's readings); and how often it answers where
there is nothing to be answered."""

_MOST_ALTERNATIVES = 3
_LONGEST_SAID = 200

_KINDS: tuple[tuple[type[ModelError], Fallback], ...] = (
    (ModelBusyError, Fallback.BUSY),
    (ModelTimeoutError, Fallback.TIMEOUT),
    (ModelKeyError, Fallback.KEY),
    (ModelRejectedError, Fallback.REJECTED),
    (ModelMissingError, Fallback.MISSING),
    (ModelBudgetError, Fallback.BUDGET),
    (ModelAnswerError, Fallback.INVALID),
)

NOTES: Mapping[Fallback, str] = {
    Fallback.NO_MODEL: "No model is set up, so this is the embedded parser’s answer alone.",
    Fallback.UNAVAILABLE: "The model could not be reached, so this is the embedded parser’s answer alone.",
    Fallback.BUSY: "The model had too much to do, so this is the embedded parser’s answer alone.",
    Fallback.TIMEOUT: "The model did not answer in time, so this is the embedded parser’s answer alone.",
    Fallback.KEY: "The model’s key was refused, so this is the embedded parser’s answer alone.",
    Fallback.REJECTED: "The model’s server refused the request, so this is the embedded parser’s answer alone.",
    Fallback.MISSING: "What talks to the model isn’t installed, so this is the embedded parser’s answer alone.",
    Fallback.BUDGET: "The model would have taken more than it may, so this is the embedded parser’s answer alone.",
    Fallback.INVALID: "The model’s draft was no valid audience, so this is the embedded parser’s answer alone.",
    Fallback.DECLINED: "The model found no audience in this description; this is the embedded parser’s answer.",
    Fallback.UNTOLD: "These conditions can’t be told to a model, so this is the embedded parser’s answer alone.",
}
"""What an answer says where the embedded one stands."""


def asks_model(embedded: Generation, mode: Mode) -> bool:
    """Whether a model is asked, given the parser's answer.

    What is refused for its length, for asking no audience, or for looking back too far needs none in any mode: that is
    for our own code to say, and nothing leaves for it.
    """
    if mode is Mode.EMBEDDED:
        return False
    if embedded.refusal is not None and (
        embedded.confidence >= SURE or embedded.refusal.code is not RefusalCode.UNKNOWN
    ):
        return False
    return mode is Mode.MODEL or embedded.confidence < SURE


def fallback_of(error: ModelError) -> Fallback:
    """Why the embedded answer stands, after an error."""
    return next((fallback for kind, fallback in _KINDS if isinstance(error, kind)), Fallback.UNAVAILABLE)


def settled(embedded: Generation, mode: Mode) -> Generation:
    """The parser's answer where no model was asked."""
    return replace(embedded, drafted=replace(embedded.drafted, mode=mode))


def fallen_back(embedded: Generation, drafted: Drafted, fallback: Fallback) -> Generation:
    """The parser's answer in place of a model's, with the reason said."""
    return replace(
        embedded,
        notes=(*embedded.notes, NOTES[fallback]),
        drafted=replace(drafted, fallback=fallback),
        cost_usd=embedded.cost_usd,
    )


def hints_of(embedded: Generation) -> tuple[Definition, ...]:
    """The parser's readings, best first."""
    own = () if embedded.definition is None else (embedded.definition,)
    return (*own, *(item.definition for item in embedded.alternatives))


@dataclass(frozen=True)
class Joiner:
    """Joins the parser's answer and a model's draft for one prompt."""

    embedded: Generation
    drafted: Drafted
    space: Space
    now: datetime

    def join(self, draft: Draft) -> Generation:
        """What is answered."""
        if draft.question is not None:
            return self._with_question(draft.question, draft)
        if draft.definition is not None:
            return self._with_definition(draft.definition, draft)
        if draft.declined is not None:
            return self._declined(draft.declined, draft.refusal)
        return self.without_draft(Fallback.INVALID)

    def without_draft(self, fallback: Fallback, said: str = "") -> Generation:
        """What is answered where the model has given nothing valid."""
        if self.drafted.mode is Mode.AUTO or self.embedded.definition is None:
            return fallen_back(self.embedded, self.drafted, fallback)
        refusal = Refusal(code=RefusalCode.UNKNOWN, message=NotUnderstoodError().message)
        notes = (said,) if said else ()
        return replace(
            self._blank(),
            refusal=refusal,
            notes=(*remarks_on(self.embedded.prompt), *notes),
            alternatives=self._own_readings(None),
            confidence=LEADS,
            drafted=replace(self.drafted, fallback=fallback, agreement=Agreement.DIFFERED),
        )

    # A definition -----------------------------------------------------------------------------------------------------

    def _with_definition(self, found: Definition, draft: Draft) -> Generation:
        embedded = self.embedded
        if embedded.definition is None:
            return self._model_leads(found, draft, doubtful_after_refusal(embedded.confidence))
        if form(found) == form(embedded.definition):
            return self._agreed(draft)
        if self.drafted.mode is Mode.AUTO and embedded.confidence >= LEADS:
            return self._parser_leads(embedded.definition, found)
        return self._model_leads(found, draft, model_over_parser(embedded.confidence))

    def _agreed(self, draft: Draft) -> Generation:
        embedded = self.embedded
        confidence = agreed(embedded.confidence)
        return replace(
            embedded,
            # A question that the parser asked in its doubt is settled; its other readings may still be looked at.
            clarification=embedded.clarification if confidence < SURE else None,
            confidence=confidence,
            generator=f"{embedded.generator} + {draft.model}" if self.drafted.mode is Mode.AUTO else draft.model,
            drafted=replace(self.drafted, agreement=Agreement.AGREED),
        )

    def _parser_leads(self, own: Definition, other: Definition) -> Generation:
        embedded = self.embedded
        confidence = parser_over_model(embedded.confidence)
        reading = Alternative(
            definition=other,
            difference=difference(own, other, self.space),
            confidence=model_over_parser(embedded.confidence),
        )
        rest = [item for item in embedded.alternatives if form(item.definition) != form(other)]
        return replace(
            embedded,
            alternatives=(reading, *rest)[:_MOST_ALTERNATIVES],
            clarification=self._which(own, confidence, reading),
            confidence=confidence,
            drafted=replace(self.drafted, agreement=Agreement.DIFFERED),
        )

    def _model_leads(
        self, found: Definition, draft: Draft, confidence: float, asked: Clarification | None = None
    ) -> Generation:
        readings = self._own_readings(found)
        clarification = asked
        if clarification is None and readings:
            clarification = self._which(found, confidence, readings[0])
        inactive = (item.message for item in check(found, self.space, now=self.now) if item.code == "inactive")
        return replace(
            self._blank(),
            definition=found,
            reasons=tuple(draft.reasons),
            unplaced=self._unplaced(draft),
            alternatives=readings if asked is None else tuple(asked.options[1:]),
            clarification=clarification,
            notes=tuple(dict.fromkeys((*remarks_on(self.embedded.prompt), *inactive, *self._unsure()))),
            confidence=confidence,
            generator=draft.model,
            drafted=replace(self.drafted, agreement=Agreement.DIFFERED),
        )

    def _which(self, answer: Definition, confidence: float, other: Alternative) -> Clarification:
        own = Alternative(
            definition=answer, difference=difference(other.definition, answer, self.space), confidence=confidence
        )
        asked = question(answer, [other.definition], self.space)
        return Clarification(question=asked, options=(own, other))

    # Questions and refusals -------------------------------------------------------------------------------------------

    def _with_question(self, asked: Clarification, draft: Draft) -> Generation:
        """The model's question, with the parser's reading first where it is one of the answers."""
        own = self.embedded.definition
        if own is not None and self.drafted.mode is Mode.AUTO:
            meaning = form(own)
            mine = [item for item in asked.options if form(item.definition) == meaning]
            others = tuple(item for item in asked.options if form(item.definition) != meaning)
            if mine and others:
                ordered = Clarification(question=asked.question, options=(mine[0], *others))
                return replace(
                    self.embedded,
                    alternatives=others[:_MOST_ALTERNATIVES],
                    clarification=ordered,
                    drafted=replace(self.drafted, agreement=Agreement.AGREED),
                )
            if self.embedded.confidence >= LEADS:
                return self._parser_leads(own, asked.options[0].definition)
        share = round(MODEL_MENDS / len(asked.options), 4)
        return self._model_leads(asked.options[0].definition, draft, share, asked)

    def _declined(self, reason: str, code: RefusalCode | None) -> Generation:
        """The model says that it can't: the parser's refusal is confirmed, its answer doubted."""
        embedded = self.embedded
        if code is RefusalCode.LOOKBACK and (embedded.definition is None or self.drafted.mode is Mode.MODEL):
            refusal = Refusal(code=code, message=LookbackExceededError(self.space.limits.lookback_days).message)
            confidence = doubtful_after_refusal(embedded.confidence)
            drafted = replace(self.drafted, agreement=Agreement.DIFFERED)
            return replace(self._blank(), refusal=refusal, confidence=confidence, drafted=drafted)
        said = f"The model says: {reason.strip()[:_LONGEST_SAID]}" if reason.strip() else ""
        if embedded.definition is None:
            return replace(
                embedded,
                confidence=agreed(embedded.confidence),
                notes=(*embedded.notes, *filter(None, (said,))),
                drafted=replace(self.drafted, agreement=Agreement.AGREED),
            )
        if self.drafted.mode is Mode.MODEL:
            return self.without_draft(Fallback.DECLINED, said)
        answer = fallen_back(embedded, replace(self.drafted, agreement=Agreement.DIFFERED), Fallback.DECLINED)
        notes = (*answer.notes, *filter(None, (said,)))
        return replace(answer, confidence=parser_over_model(embedded.confidence), notes=notes)

    # Parts ------------------------------------------------------------------------------------------------------------

    def _blank(self) -> Generation:
        return Generation(prompt=self.embedded.prompt, audience_type=self.embedded.audience_type)

    def _own_readings(self, answer: Definition | None) -> tuple[Alternative, ...]:
        """The parser's readings other than the answer, each with what differs."""
        if self.embedded.definition is None:
            return ()
        first = Alternative(
            definition=self.embedded.definition, difference="", confidence=parser_over_model(self.embedded.confidence)
        )
        found = (first, *self.embedded.alternatives)
        if answer is None:
            return found[:_MOST_ALTERNATIVES]
        meaning = form(answer)
        others = [item for item in found if form(item.definition) != meaning][:_MOST_ALTERNATIVES]
        return tuple(replace(item, difference=difference(answer, item.definition, self.space)) for item in others)

    def _unplaced(self, draft: Draft) -> tuple[Unplaced, ...]:
        """What the model left, and what the parser could not place and the model gave no condition for."""
        prompt = self.embedded.prompt
        left = tuple(Unplaced(span=span, text=span.of(prompt)) for span in draft.unplaced)
        used = [span for reason in draft.reasons for span in reason.spans] + [item.span for item in left]
        found = {item.span: item for item in self.embedded.unplaced}
        refusal = self.embedded.refusal
        if refusal is not None and refusal.phrase is not None:
            phrase = refusal.phrase
            whole = Unplaced(span=phrase, text=phrase.of(prompt), suggestions=refusal.suggestions)
            found.setdefault(phrase, whole)
        return (*left, *(item for item in found.values() if not any(_meet(item.span, span) for span in used)))

    def _unsure(self) -> tuple[str, ...]:
        refusal = self.embedded.refusal
        if refusal is None:
            return ()
        return ("The embedded parser found no audience in this description: look at each condition.",)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


# Confidence -----------------------------------------------------------------------------------------------------------
# By Bayes' rule, from the parser's calibrated confidence and what is taken of a model.


def agreed(confidence: float) -> float:
    """How sure an answer is that parser and model share."""
    return _share(confidence * MODEL_RIGHT, (1 - confidence) * SAME_MISTAKE)


def parser_over_model(confidence: float) -> float:
    """How sure the parser's answer is where a model means something else."""
    return _share(confidence * (1 - MODEL_RIGHT), (1 - confidence) * (1 - SAME_MISTAKE))


def model_over_parser(confidence: float) -> float:
    """How sure the model's answer is where the parser means something else."""
    right = (1 - confidence) * MODEL_MENDS
    differs = confidence * (1 - MODEL_RIGHT) + (1 - confidence) * (1 - SAME_MISTAKE)
    return _share(right, differs - right)


def doubtful_after_refusal(confidence: float) -> float:
    """How sure the model's answer is where the parser refuses."""
    return _share((1 - confidence) * MODEL_MENDS, confidence * ANSWERS_ANYWAY)


def _share(part: float, rest: float) -> float:
    return round(part / (part + rest), 4) if part + rest else 0.0
