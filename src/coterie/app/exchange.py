"""One text on its way to a model and back: masked, told with what matters of the space, joined with the parser's."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from coterie.core.text import Span, bare
from coterie.generate.context import Context, ContextBuilder, Privacy
from coterie.generate.drafting.drafter import Draft, FollowUp, Spent
from coterie.generate.drafting.in_force import in_force
from coterie.generate.generation import Drafted, Fallback, Generation, Mode, Reason, Sent
from coterie.generate.modes import Joiner, hints_of
from coterie.generate.personal import Masked, mask_personal, unmask
from coterie.generate.pipeline import Generator
from coterie.generate.refining.joining import RefinementJoiner
from coterie.generate.refining.keeping import not_asked_for
from coterie.generate.refining.result import Refinement
from coterie.language.ast import AudienceType, Definition
from coterie.language.describe import describe_condition
from coterie.language.printer import print_query
from coterie.nlu.conditions import Plan
from coterie.providers.base import Model

Answer = TypeVar("Answer", Generation, Refinement)


@dataclass(kw_only=True)
class Exchange(ABC, Generic[Answer]):
    """What is said to a model for one text, and what is made of its draft."""

    text: str
    audience_type: AudienceType
    generator: Generator
    drafted: Drafted
    masked: Masked = field(default_factory=lambda: Masked(text="", held={}))
    follow_up: FollowUp | None = None

    def begin(self, model: Model, builder: ContextBuilder, privacy: Privacy) -> Context | None:
        """Mask the text, and choose what the model is told of the space; None where it can't be told what it must."""
        self.masked = mask_personal(self.text)
        context = builder.build(self.masked.text, self.audience_type, hints=self.readings())
        if not self._prepare(context, privacy):
            return None
        self.drafted = replace(
            self.drafted,
            model=model.name,
            is_remote=model.is_remote,
            sent=tuple(
                Sent(
                    kind=entry.kind,
                    name=entry.name,
                    event=entry.event,
                    values=len(entry.values),
                    is_active=entry.is_active,
                    because=entry.because,
                )
                for entry in context.entries
            ),
            left_out=context.left_out,
            masked=len(self.masked.held),
        )
        return context

    def _prepare(self, context: Context, privacy: Privacy) -> bool:  # noqa: ARG002 - for those who tell more
        """Prepare what else is told; whether it can be."""
        return True

    @abstractmethod
    def readings(self) -> tuple[Definition, ...]:
        """Definitions whose names the model is told of, without those that hold what was masked."""

    def hints(self) -> tuple[Definition, ...]:
        """Those that the model is shown as drafts of a program."""
        return ()

    @abstractmethod
    def without(self, fallback: Fallback, spent: Spent) -> Answer:
        """The answer where the model has given none."""

    @abstractmethod
    def with_draft(self, draft: Draft, spent: Spent) -> Answer:
        """The answer with what the model drafted, its words and values those of the text again."""

    def spent(self, spent: Spent) -> Drafted:
        """How the drafting went, with what it took."""
        if not spent.attempts:
            # Nothing was sent after all.
            return replace(self.drafted, sent=(), left_out=0, masked=0)
        return replace(
            self.drafted,
            attempts=spent.attempts,
            input_tokens=spent.input_tokens,
            output_tokens=spent.output_tokens,
        )

    def _whole(self, draft: Draft) -> Draft:
        """A draft with what the placeholders in it stand for."""
        masked, question = self.masked, draft.question
        if question is not None:
            options = tuple(
                replace(one, definition=unmask(one.definition, masked), difference=masked.restored(one.difference))
                for one in question.options
            )
            question = replace(question, question=masked.restored(question.question), options=options)
        return replace(
            draft,
            definition=unmask(draft.definition, masked) if draft.definition else None,
            question=question,
            declined=masked.restored(draft.declined) if draft.declined is not None else None,
            reasons=tuple(map(self._reason, draft.reasons)),
            unplaced=tuple(map(self._place, draft.unplaced)),
        )

    def _reason(self, reason: Reason) -> Reason:
        if not self.masked.held:
            return reason
        condition = unmask(Definition(self.audience_type, reason.condition), self.masked).condition
        return replace(
            reason,
            condition=condition,
            spans=tuple(map(self._place, reason.spans)),
            text=describe_condition(condition, self.generator.space, audience_type=self.audience_type),
        )

    def _place(self, span: Span) -> Span:
        return self.masked.original_span(span)


@dataclass(kw_only=True)
class Description(Exchange[Generation]):
    """A description of an audience, which the parser has read."""

    embedded: Generation

    def readings(self) -> tuple[Definition, ...]:
        """The parser's readings."""
        held = [bare(text) for text in self.masked.held.values()]
        return tuple(
            hint for hint in hints_of(self.embedded) if not any(text in bare(print_query(hint)) for text in held)
        )

    def hints(self) -> tuple[Definition, ...]:
        """The parser's readings; none where the model drafts alone."""
        return self.readings() if self.drafted.mode is Mode.AUTO else ()

    def without(self, fallback: Fallback, spent: Spent) -> Generation:
        """The parser's answer, or none."""
        return replace(self._joiner(spent).without_draft(fallback), cost_usd=spent.cost_usd)

    def with_draft(self, draft: Draft, spent: Spent) -> Generation:
        """Both answers joined."""
        return replace(self._joiner(spent).join(self._whole(draft)), cost_usd=spent.cost_usd)

    def _joiner(self, spent: Spent) -> Joiner:
        return Joiner(self.embedded, self.spent(spent), self.generator.space, self.generator.now)


@dataclass(kw_only=True)
class Instruction(Exchange[Refinement]):
    """A follow-up to an audience in force, which the embedded refiner has tried to follow."""

    embedded: Refinement
    unasked: Definition | None = None

    def readings(self) -> tuple[Definition, ...]:
        """The audience in force, whose names the model needs to say it again."""
        own = () if self.embedded.definition is None else (self.embedded.definition,)
        return (self.embedded.original, *own)

    def _prepare(self, context: Context, privacy: Privacy) -> bool:
        generator = self.generator
        told = in_force(
            self.embedded.original,
            self.masked,
            context,
            is_personal=privacy.is_personal,
            space=generator.space,
            plan=Plan(generator.now, generator.space.limits.lookback_days),
        )
        if told is None:
            return False
        self.masked = told.masked
        self.follow_up = FollowUp(in_force=told.answer, wrong=self._wrong)
        return True

    def _wrong(self, definition: Definition, reasons: Sequence[Reason]) -> tuple[str, ...]:
        """What the model has changed without having been asked; its last such answer is kept to be offered."""
        whole = unmask(definition, self.masked)
        wrong = not_asked_for(self.embedded.original, whole, self.text, self.generator, reasons)
        if wrong:
            self.unasked = whole
        return wrong

    def without(self, fallback: Fallback, spent: Spent) -> Refinement:
        """The embedded answer."""
        return replace(self._joiner(spent).without_draft(fallback, self.unasked), cost_usd=spent.cost_usd)

    def with_draft(self, draft: Draft, spent: Spent) -> Refinement:
        """Both answers joined."""
        joined = self._joiner(spent).join(self._whole(draft), self.unasked)
        return replace(joined, cost_usd=spent.cost_usd)

    def _joiner(self, spent: Spent) -> RefinementJoiner:
        return RefinementJoiner(self.embedded, self.spent(spent), self.generator.space, self.generator.now)
