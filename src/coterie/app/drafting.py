"""Asking a model on behalf of a request: the model opened once, contexts built once a space, budgets kept each time."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from threading import Lock
from weakref import WeakKeyDictionary

from coterie.app.bridge import Bridge, Cancellation
from coterie.app.space_choices import SpaceSettings
from coterie.core.errors import (
    CancelledGenerationError,
    InvalidInputError,
    ModelAnswerError,
    ModelError,
    ModelMissingError,
)
from coterie.core.text import Span, bare
from coterie.generate.context import Context, ContextBuilder, Privacy
from coterie.generate.drafting.drafter import Draft, Drafter, DraftLimits, Spent
from coterie.generate.generation import Drafted, Fallback, Generation, Mode, Sent, Stage
from coterie.generate.modes import Joiner, asks_model, fallback_of, hints_of, settled
from coterie.generate.personal import Masked, mask_personal, unmask
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType, Definition
from coterie.language.printer import print_query
from coterie.providers.base import Model
from coterie.providers.guarded import Budgeted
from coterie.settings import ModelSettings


class Drafting:
    """Answers with a model where the mode wants one.

    `opened` gives the model, None where none is set; it is called when a model is needed first, and again as long as
    it raises.
    """

    def __init__(
        self,
        opened: Callable[[], Model | None],
        *,
        limits: ModelSettings | None = None,
        timer: Callable[[], float] = time.perf_counter,
    ) -> None:
        self.limits = limits or ModelSettings()
        self._opened, self._timer = opened, timer
        self._model: Model | None = None
        self._builders: WeakKeyDictionary[Generator, tuple[Privacy, ContextBuilder]] = WeakKeyDictionary()
        self._lock = Lock()

    @classmethod
    def by(cls, settings: ModelSettings) -> Drafting:
        """With the model that settings name, if they name one."""

        def opened() -> Model | None:
            if not settings.name:
                return None
            from coterie.providers.opening import open_model  # noqa: PLC0415 - its libraries take a while to load

            return open_model(settings)

        return cls(opened, limits=settings)

    def model(self) -> Model | None:
        """The model. Raises ModelError where it can't be opened."""
        with self._lock:
            if self._model is None:
                try:
                    self._model = self._opened()
                except InvalidInputError as error:
                    raise ModelMissingError(error.message, next_step=error.hint) from error
            return self._model

    def identity(self, settings: SpaceSettings) -> tuple[Hashable, ...]:
        """What else an answer depends on, beside the space and the description."""
        return self.limits.name, self.limits.base_url, self.limits.output_mode, privacy_of(settings)

    def generate(  # noqa: PLR0913 - what a request is, and what it is answered with
        self,
        prompt: str,
        audience_type: AudienceType,
        *,
        generator: Generator,
        mode: Mode,
        settings: SpaceSettings,
        bridge: Bridge,
        cancellation: Cancellation,
        tell: Callable[[Stage], None],
        note: Callable[[Drafted, float], None],
    ) -> Generation:
        """The answer to a description. Raises ModelError where the mode is `model` and the model can't be had.

        Where nothing is answered, `note` is told what was sent and spent nevertheless, and what that cost.
        """
        started = self._timer()
        tell(Stage.LINKING)
        embedded = generator.generate(prompt, audience_type)
        if not asks_model(embedded, mode):
            return settled(embedded, mode)
        exchange = _Exchange(prompt=prompt, embedded=embedded, generator=generator, drafted=Drafted(mode=mode))
        spent = Spent()
        try:
            model = self.model()
            if model is None:
                if mode is Mode.MODEL:
                    raise ModelMissingError("No model is set.", next_step="Name one with COTERIE_MODEL.")
                return self._timed(exchange.without(Fallback.NO_MODEL, spent), started)
            context = exchange.begin(model, self._builder(generator, privacy_of(settings)))
            drafter = self._drafter(model)
            draft = bridge.run(
                lambda: drafter.draft(
                    exchange.masked.text,
                    audience_type,
                    context,
                    space=generator.space,
                    now=generator.now,
                    hints=exchange.hints(),
                    on_stage=lambda stage: tell(Stage(stage.value)),
                    spent=spent,
                ),
                cancellation,
            )
        except ModelError as error:
            if mode is Mode.MODEL and not isinstance(error, ModelAnswerError):
                note(exchange.spent(spent), spent.cost_usd)
                raise
            return self._timed(exchange.without(fallback_of(error), spent), started)
        except CancelledGenerationError:
            note(exchange.spent(spent), spent.cost_usd)
            raise
        return self._timed(exchange.with_draft(draft), started)

    def _timed(self, answer: Generation, started: float) -> Generation:
        return replace(answer, elapsed_ms=(self._timer() - started) * 1000)

    def _drafter(self, model: Model) -> Drafter:
        budgeted = Budgeted(model, budget_usd=self.limits.budget_usd, budget_tokens=self.limits.budget_tokens)
        limits = DraftLimits(seconds=self.limits.timeout_seconds, tokens=self.limits.budget_tokens)
        return Drafter(budgeted, limits=limits, timer=self._timer)

    def _builder(self, generator: Generator, privacy: Privacy) -> ContextBuilder:
        with self._lock:
            known = self._builders.get(generator)
            if known is None or known[0] != privacy:
                parser = generator.parser
                builder = ContextBuilder(
                    generator.space, parser.index, privacy=privacy, now=generator.now, corrector=parser.corrector
                )
                known = self._builders[generator] = (privacy, builder)
            return known[1]


def privacy_of(settings: SpaceSettings) -> Privacy:
    """What the space has consented to."""
    return Privacy(
        may_send_values=settings.sends_values,
        may_send_descriptions=settings.sends_descriptions,
        personal=settings.personal,
        not_personal=settings.not_personal,
    )


@dataclass
class _Exchange:
    """One description on its way to a model and back."""

    prompt: str
    embedded: Generation
    generator: Generator
    drafted: Drafted
    masked: Masked = field(default_factory=lambda: Masked(text="", held={}))

    def begin(self, model: Model, builder: ContextBuilder) -> Context:
        """Mask the description, and choose what the model is told of the space."""
        self.masked = mask_personal(self.prompt)
        context = builder.build(self.masked.text, self.embedded.audience_type, hints=self.hints())
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

    def hints(self) -> tuple[Definition, ...]:
        """The parser's readings for the model, without those that hold what was masked; none where it drafts alone."""
        if self.drafted.mode is not Mode.AUTO:
            return ()
        held = [bare(text) for text in self.masked.held.values()]
        return tuple(
            hint for hint in hints_of(self.embedded) if not any(text in bare(print_query(hint)) for text in held)
        )

    def without(self, fallback: Fallback, spent: Spent) -> Generation:
        """The answer where the model has given none."""
        return replace(self._joiner(spent).without_draft(fallback), cost_usd=spent.cost_usd)

    def with_draft(self, draft: Draft) -> Generation:
        """The answer with what the model drafted, its words and values those of the description again."""
        masked = self.masked
        question = draft.question
        if question is not None:
            options = tuple(replace(one, definition=unmask(one.definition, masked)) for one in question.options)
            question = replace(question, options=options)
        whole = replace(
            draft,
            definition=unmask(draft.definition, masked) if draft.definition else None,
            question=question,
            declined=masked.restored(draft.declined) if draft.declined is not None else None,
            reasons=tuple(
                replace(
                    reason,
                    condition=unmask(Definition(self.embedded.audience_type, reason.condition), masked).condition,
                    spans=tuple(map(self._place, reason.spans)),
                    text=masked.restored(reason.text),
                )
                for reason in draft.reasons
            ),
            unplaced=tuple(map(self._place, draft.unplaced)),
        )
        spent = Spent(
            model=draft.model,
            attempts=draft.attempts,
            input_tokens=draft.input_tokens,
            output_tokens=draft.output_tokens,
            cost_usd=draft.cost_usd,
        )
        return replace(self._joiner(spent).join(whole), cost_usd=draft.cost_usd)

    def _place(self, span: Span) -> Span:
        return self.masked.original_span(span)

    def spent(self, spent: Spent) -> Drafted:
        """How the drafting went, with what it took."""
        return replace(
            self.drafted,
            attempts=spent.attempts,
            input_tokens=spent.input_tokens,
            output_tokens=spent.output_tokens,
        )

    def _joiner(self, spent: Spent) -> Joiner:
        return Joiner(self.embedded, self.spent(spent), self.generator.space, self.generator.now)
