"""Asking a model on behalf of a request: the model opened once, contexts built once a space, budgets kept each time."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import replace
from threading import Lock
from weakref import WeakKeyDictionary

from coterie.app.exchange import Answer, Description, Exchange, Instruction
from coterie.app.space_choices import SpaceSettings
from coterie.app.way import Way
from coterie.core.errors import (
    CancelledGenerationError,
    InvalidInputError,
    ModelAnswerError,
    ModelError,
    ModelMissingError,
)
from coterie.generate.context import ContextBuilder, Privacy
from coterie.generate.drafting.drafter import Drafter, DraftLimits, Spent
from coterie.generate.generation import Drafted, Fallback, Generation, Mode, Stage
from coterie.generate.modes import asks_model, fallback_of, settled
from coterie.generate.pipeline import Generator
from coterie.generate.refine import refine as refine_definition
from coterie.generate.refining.joining import asks_model as follow_up_asks_model
from coterie.generate.refining.joining import settled as settled_follow_up
from coterie.generate.refining.result import Refinement
from coterie.language.ast import AudienceType, Definition
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

    def generate(
        self, prompt: str, audience_type: AudienceType, *, generator: Generator, mode: Mode, way: Way
    ) -> Generation:
        """The answer to a description. Raises ModelError where the mode is `model` and the model can't be had."""
        started = self._timer()
        way.tell(Stage.LINKING)
        embedded = generator.generate(prompt, audience_type)
        if not asks_model(embedded, mode):
            return settled(embedded, mode)
        exchange = Description(
            text=prompt,
            audience_type=audience_type,
            generator=generator,
            drafted=Drafted(mode=mode),
            embedded=embedded,
        )
        return replace(self._exchanged(exchange, way), elapsed_ms=(self._timer() - started) * 1000)

    def refine(
        self, definition: Definition, instruction: str, *, generator: Generator, mode: Mode, way: Way
    ) -> Refinement:
        """The answer to a follow-up. Raises ModelError where the mode is `model` and the model can't be had."""
        started = self._timer()
        way.tell(Stage.LINKING)
        embedded = refine_definition(definition, instruction, generator)
        if not follow_up_asks_model(embedded, mode):
            answer = settled_follow_up(embedded, mode)
        else:
            exchange = Instruction(
                text=instruction,
                audience_type=definition.audience_type,
                generator=generator,
                drafted=Drafted(mode=mode),
                embedded=embedded,
            )
            answer = self._exchanged(exchange, way)
        return replace(answer, elapsed_ms=(self._timer() - started) * 1000)

    def _exchanged(self, exchange: Exchange[Answer], way: Way) -> Answer:
        """What comes of asking the model."""
        spent = Spent()
        is_alone = exchange.drafted.mode is Mode.MODEL
        generator = exchange.generator
        try:
            model = self.model()
            if model is None:
                if is_alone:
                    raise ModelMissingError("No model is set.", next_step="Name one with COTERIE_MODEL.")
                return exchange.without(Fallback.NO_MODEL, spent)
            privacy = privacy_of(way.settings)
            context = exchange.begin(model, self._builder(generator, privacy), privacy)
            if context is None:
                return exchange.without(Fallback.UNTOLD, spent)
            drafter = self._drafter(model)
            draft = way.bridge.run(
                lambda: drafter.draft(
                    exchange.masked.text,
                    exchange.audience_type,
                    context,
                    space=generator.space,
                    now=generator.now,
                    hints=exchange.hints(),
                    on_stage=lambda stage: way.tell(Stage(stage.value)),
                    spent=spent,
                    follow_up=exchange.follow_up,
                ),
                way.cancellation,
            )
        except ModelError as error:
            if is_alone and not isinstance(error, ModelAnswerError):
                way.note(exchange.spent(spent), spent.cost_usd)
                raise
            return exchange.without(fallback_of(error), spent)
        except CancelledGenerationError:
            way.note(exchange.spent(spent), spent.cost_usd)
            raise
        return exchange.with_draft(draft, spent)

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
