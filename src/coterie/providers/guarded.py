"""A model that protects those who wait for it: few calls at a time, none to what is down, none beyond a budget."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from coterie.core.errors import (
    ModelAnswerError,
    ModelBudgetError,
    ModelBusyError,
    ModelError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from coterie.core.text import estimated_tokens
from coterie.providers.base import Ask, Model, OnText, Priced, Said

Clock = Callable[[], float]


@dataclass(frozen=True, kw_only=True)
class BreakerRules:
    """When a model is left alone: after some failures in a row, for a while that doubles as long as it stays down."""

    failures: int = 3
    pause_seconds: float = 10.0
    longest_pause_seconds: float = 300.0


class Breaker:
    """Lets calls through, or says how long not to call. After a pause one call tries; the others wait for its end."""

    def __init__(self, rules: BreakerRules, clock: Clock) -> None:
        self._rules = rules
        self._clock = clock
        self._failures = 0
        self._pauses = 0
        self._open_until: float | None = None
        self._is_trying = False

    @property
    def pause_left_seconds(self) -> float | None:
        """How long the model is left alone from now; 0 when it may be tried again, None while all is well."""
        return None if self._open_until is None else max(0.0, self._open_until - self._clock())

    def begin(self) -> None:
        """Before a call. Raises ModelUnavailableError while the model is left alone."""
        left = self.pause_left_seconds
        if left is None:
            return
        if left > 0 or self._is_trying:
            raise ModelUnavailableError(
                "The model failed several times in a row and is left alone for a while.",
                retry_after_seconds=max(left, 1.0),
                was_asked=False,
            )
        self._is_trying = True

    def end(self, error: ModelError | None, *, is_known: bool) -> None:
        """After a call; `is_known` is false of one that was given up, which says nothing of the model."""
        was_trying, self._is_trying = self._is_trying, False
        if not is_known:
            return
        if error is None or not error.may_pass:
            self._failures = self._pauses = 0
            self._open_until = None
            return
        self._failures += 1
        told = error.retry_after_seconds
        if told is None and self._failures < self._rules.failures and not was_trying:
            return
        pause = self._rules.pause_seconds * 2**self._pauses
        self._pauses = min(self._pauses + 1, 16)
        self._open_until = self._clock() + min(max(pause, told or 0.0), self._rules.longest_pause_seconds)


class Guarded:
    """A model with a limit of calls at a time and a breaker: one for all who use the model.

    Who finds no free place waits `wait_seconds`, then gets ModelBusyError.
    """

    def __init__(
        self,
        inner: Model,
        *,
        max_concurrency: int = 4,
        wait_seconds: float = 10.0,
        rules: BreakerRules | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self.name = inner.name
        self.is_remote = inner.is_remote
        self.vendor = inner.vendor
        self.breaker = Breaker(rules or BreakerRules(), clock)
        self._inner = inner
        self._places = asyncio.Semaphore(max_concurrency)
        self._wait_seconds = wait_seconds

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """What the model says, if it is worth asking now."""
        async with self._place():
            self.breaker.begin()
            error: ModelError | None = None
            is_known = False
            try:
                said = await self._inner.ask(ask, on_text=on_text)
                is_known = True
            except ModelError as caught:
                error, is_known = caught, True
                raise
            finally:
                self.breaker.end(error, is_known=is_known)
        return said

    def price_usd(self, *, input_tokens: int, output_tokens: int) -> float | None:
        """What a call of this size costs, if that is known."""
        if isinstance(self._inner, Priced):
            return self._inner.price_usd(input_tokens=input_tokens, output_tokens=output_tokens)
        return None

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self._wait_seconds):
                await self._places.acquire()
        except TimeoutError:
            raise ModelBusyError(
                "As many calls are running as may.", retry_after_seconds=self._wait_seconds, was_asked=False
            ) from None
        try:
            yield
        finally:
            self._places.release()


class Budgeted:
    """A model for one generation, which may take so much and no more. 0 dollars means no limit in dollars.

    Before a call its size is estimated and counted in full; after it, what it really took.
    """

    def __init__(self, inner: Model, *, budget_usd: float, budget_tokens: int) -> None:
        self.name = inner.name
        self.is_remote = inner.is_remote
        self.vendor = inner.vendor
        self.spent_tokens = 0
        self.spent_usd = 0.0
        self._inner = inner
        self._budget_usd = budget_usd
        self._budget_tokens = budget_tokens

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """What the model says. Raises ModelBudgetError where that may go beyond the budget."""
        self._check(ask)
        try:
            said = await self._inner.ask(ask, on_text=on_text)
        except ModelAnswerError as error:
            self._count(error.input_tokens + error.output_tokens, error.cost_usd)
            raise
        except (ModelTimeoutError, asyncio.CancelledError):
            # What it took isn't known, and some vendors' calls run on.
            self._count(*self._most(ask))
            raise
        self._count(said.input_tokens + said.output_tokens, said.cost_usd)
        return said

    def price_usd(self, *, input_tokens: int, output_tokens: int) -> float | None:
        """What a call of this size costs, if that is known."""
        if isinstance(self._inner, Priced):
            return self._inner.price_usd(input_tokens=input_tokens, output_tokens=output_tokens)
        return None

    def _most(self, ask: Ask) -> tuple[int, float | None]:
        """What a call may take at most, in tokens and dollars."""
        input_tokens, output_tokens = size_of(ask), ask.max_output_tokens
        return input_tokens + output_tokens, self.price_usd(input_tokens=input_tokens, output_tokens=output_tokens)

    def _check(self, ask: Ask) -> None:
        most, price = self._most(ask)
        tokens = self.spent_tokens + most
        if tokens > self._budget_tokens:
            raise ModelBudgetError(
                f"It would take about {tokens} tokens; {self._budget_tokens} may be taken.", was_asked=False
            )
        if not self._budget_usd:
            return
        if price is not None and self.spent_usd + price > self._budget_usd:
            raise ModelBudgetError(
                f"It would cost about {self.spent_usd + price:.4f} USD; {self._budget_usd:g} USD may be spent.",
                was_asked=False,
            )

    def _count(self, tokens: int, cost_usd: float | None) -> None:
        self.spent_tokens += tokens
        self.spent_usd += cost_usd or 0.0


def size_of(ask: Ask) -> int:
    """About how many tokens a request has, with its schema."""
    texts = [ask.instructions, ask.prompt, str(dict(ask.schema))]
    texts += [text for turn in ask.turns for text in (turn.answer, turn.complaint)]
    return sum(estimated_tokens(text) for text in texts)
