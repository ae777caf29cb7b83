"""Follow-ups with a model: when it is asked, what its answer changes, and what stands when it fails.

The embedded refiner always reads a follow-up first. In `auto` its change stands, and so does its question which of
several conditions is meant; a model is asked where it doesn't understand the words, or finds no such condition. What a
model says is a whole definition; it is taken only if all that differs is asked for (`refining.keeping`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from coterie.core.errors import LookbackExceededError
from coterie.generate.generation import Agreement, Drafted, Fallback, Mode, Reason, RefusalCode
from coterie.generate.guard import asks_for_something_else
from coterie.generate.modes import NOTES
from coterie.generate.refining.keeping import difference_of
from coterie.generate.refining.result import Choice, Refinement, RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.workbench import refused
from coterie.language.ast import Condition, Definition
from coterie.language.checker import check
from coterie.language.form import form
from coterie.language.problems import errors
from coterie.language.rewrite import conjuncts
from coterie.language.satisfiable import is_satisfiable
from coterie.schema.space import Space

if TYPE_CHECKING:
    from coterie.generate.drafting.drafter import Draft

_OWN = frozenset((RefinementRefusalCode.LENGTH, RefinementRefusalCode.INVALID))
"""Refusals that are for our own code in every mode: nothing leaves for them."""

_OPEN = frozenset((RefinementRefusalCode.UNKNOWN, RefinementRefusalCode.NOT_FOUND))
"""Refusals where a model may know better."""

_LONGEST_SAID = 200
_MOST_CHOICES = 4
_LOOK = "The embedded parser could not follow this: look at each change."
_DECLINED = "The model could not follow this; this is the embedded parser’s answer."
_MORE = "The model changed more than was asked for, so this is the embedded parser’s answer alone."
_MAYBE = "Or is this meant?"


def asks_model(embedded: Refinement, mode: Mode) -> bool:
    """Whether a model is asked, given what the embedded refiner made of a follow-up."""
    code = None if embedded.refusal is None else embedded.refusal.code
    if mode is Mode.EMBEDDED or code in _OWN or asks_for_something_else(embedded.instruction) is not None:
        return False
    return mode is Mode.MODEL or code in _OPEN


def settled(embedded: Refinement, mode: Mode) -> Refinement:
    """The embedded answer where no model was asked."""
    return replace(embedded, drafted=replace(embedded.drafted, mode=mode))


@dataclass(frozen=True)
class RefinementJoiner:
    """Joins the embedded answer to a follow-up and a model's."""

    embedded: Refinement
    drafted: Drafted
    space: Space
    now: datetime

    def join(self, draft: Draft, unasked: Definition | None = None) -> Refinement:
        """What is answered. `unasked` is a definition of the model in which more is different than is asked for."""
        if draft.question is not None:
            return self._asked(
                draft.question.question, [(one.definition, one.difference) for one in draft.question.options]
            )
        if draft.definition is not None and self._is_valid(draft.definition):
            return self._changed(draft.definition, draft.reasons, draft.model)
        if draft.declined is not None:
            return self._declined(draft.declined, draft.refusal)
        return self.without_draft(Fallback.INVALID, unasked)

    def without_draft(self, fallback: Fallback, unasked: Definition | None = None) -> Refinement:
        """The embedded answer, with the reason why it stands; what wasn't asked for is offered where it refuses."""
        embedded = self.embedded
        if embedded.refusal is not None and unasked is not None and self._is_valid(unasked):
            refusal = embedded.refusal
            choices = (*refusal.choices, self._choice(unasked))
            message = f"{refusal.message} {_MAYBE}"
            embedded = replace(embedded, refusal=replace(refusal, choices=choices[:_MOST_CHOICES], message=message))
        drafted = replace(self.drafted, fallback=fallback)
        note = NOTES[fallback] if unasked is None else _MORE
        return replace(embedded, notes=(*embedded.notes, note), drafted=drafted)

    # What a model says ------------------------------------------------------------------------------------------------

    def _changed(self, found: Definition, reasons: Sequence[Reason], model: str) -> Refinement:
        embedded = self.embedded
        own = embedded.definition
        if own is not None and form(own) == form(found):
            return replace(
                embedded,
                generator=f"{embedded.generator} + {model}",
                drafted=replace(self.drafted, agreement=Agreement.AGREED),
            )
        before = {self._meaning(part) for part in conjuncts(embedded.original.condition)}
        inactive = (item.message for item in check(found, self.space, now=self.now) if item.code == "inactive")
        notes = (*inactive, *(() if embedded.refusal is None else (_LOOK,)))
        return Refinement(
            instruction=embedded.instruction,
            original=embedded.original,
            definition=found,
            changes=difference_of(embedded.original, found).told(self.space),
            reasons=tuple(one for one in reasons if one.spans and self._meaning(one.condition) not in before),
            notes=tuple(dict.fromkeys(notes)),
            alternatives=() if own is None else (self._choice(own),),
            generator=model,
            drafted=replace(self.drafted, agreement=Agreement.DIFFERED),
        )

    def _asked(self, question: str, options: Sequence[tuple[Definition, str]]) -> Refinement:
        """The model's question; what the embedded refiner made of the follow-up is the first of its answers."""
        valid = [Choice(definition=found, text=text) for found, text in options if self._is_valid(found)]
        own = self.embedded.definition
        if own is not None and form(own) not in {form(one.definition) for one in valid}:
            valid.insert(0, self._choice(own))
        if not valid:
            return self.without_draft(Fallback.INVALID)
        refusal = refused(RefinementRefusalCode.AMBIGUOUS, question, None, tuple(valid[:_MOST_CHOICES]))
        return self._refused(refusal, Agreement.DIFFERED)

    def _declined(self, reason: str, code: RefusalCode | None) -> Refinement:
        embedded = self.embedded
        said = (f"The model says: {reason.strip()[:_LONGEST_SAID]}",) if reason.strip() else ()
        if embedded.definition is None:
            if code is RefusalCode.LOOKBACK:
                message = LookbackExceededError(self.space.limits.lookback_days).message
                return self._refused(refused(RefinementRefusalCode.LOOKBACK, message), Agreement.DIFFERED)
            drafted = replace(self.drafted, agreement=Agreement.AGREED)
            return replace(embedded, notes=(*embedded.notes, *said), drafted=drafted)
        drafted = replace(self.drafted, fallback=Fallback.DECLINED, agreement=Agreement.DIFFERED)
        return replace(embedded, notes=(*embedded.notes, _DECLINED, *said), drafted=drafted)

    # Parts ------------------------------------------------------------------------------------------------------------

    def _refused(self, refusal: RefinementRefusal, agreement: Agreement) -> Refinement:
        blank = Refinement(instruction=self.embedded.instruction, original=self.embedded.original)
        drafted = replace(self.drafted, agreement=agreement)
        return replace(blank, refusal=refusal, generator=self.drafted.model, drafted=drafted)

    def _choice(self, definition: Definition) -> Choice:
        told = difference_of(self.embedded.original, definition).told(self.space)
        return Choice(definition=definition, text=" ".join(change.text for change in told))

    def _meaning(self, part: Condition) -> str:
        return form(Definition(self.embedded.original.audience_type, part))

    def _is_valid(self, definition: Definition) -> bool:
        """Whether a definition may be shown, its masked texts being whole again."""
        is_same = form(definition) == form(self.embedded.original)
        problems = errors(check(definition, self.space, now=self.now))
        return not is_same and not problems and is_satisfiable(definition.condition)
