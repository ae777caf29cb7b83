"""A guarded model: few calls at a time, none to what is down, none beyond the budget."""

import asyncio

import pytest

from coterie.core.errors import (
    ModelAnswerError,
    ModelBudgetError,
    ModelBusyError,
    ModelKeyError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from coterie.providers.base import Ask, OnText, Priced, Said
from coterie.providers.doubles import Answer, ScriptedModel
from coterie.providers.guarded import BreakerRules, Budgeted, Guarded, size_of

ASK = Ask(instructions="Say a number.", prompt="Which?", schema={"type": "object"}, max_output_tokens=100)
RULES = BreakerRules(failures=2, pause_seconds=10, longest_pause_seconds=40)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def guarded(answers: list[Answer], clock: Clock) -> tuple[Guarded, ScriptedModel]:
    inner = ScriptedModel(answers, name="acme:one", is_remote=True, vendor="Acme")
    return Guarded(inner, rules=RULES, clock=clock), inner


def outcome(model: Guarded | Budgeted) -> object:
    try:
        return asyncio.run(model.ask(ASK)).output["n"]
    except (ModelUnavailableError, ModelBusyError, ModelTimeoutError, ModelKeyError, ModelAnswerError) as error:
        return type(error)


def test_it_is_called_what_the_model_is_called() -> None:
    model, _ = guarded([], Clock())
    assert (model.name, model.is_remote, model.vendor) == ("acme:one", True, "Acme")
    one = Budgeted(model, budget_usd=1, budget_tokens=1)
    assert (one.name, one.is_remote, one.vendor) == ("acme:one", True, "Acme")


def test_what_fails_in_a_row_is_left_alone_for_a_pause_that_doubles() -> None:
    clock = Clock()
    down = ModelUnavailableError("down")
    model, inner = guarded([down, ModelTimeoutError(), down, down, down, down, {"n": 1}, down, {"n": 2}], clock)
    assert [outcome(model), outcome(model)] == [ModelUnavailableError, ModelTimeoutError]
    for pause in (10, 20, 40, 40):
        called = len(inner.asked)
        assert model.breaker.pause_left_seconds == pause
        with pytest.raises(ModelUnavailableError) as left_alone:
            asyncio.run(model.ask(ASK))
        assert left_alone.value.retry_after_seconds == pause
        clock.now += pause - 1
        assert outcome(model) is ModelUnavailableError
        assert len(inner.asked) == called, "nobody called it during its pause"
        clock.now += 1
        assert outcome(model) is ModelUnavailableError
        assert len(inner.asked) == called + 1, "one call tried"
    clock.now += 40
    assert outcome(model) == 1
    assert model.breaker.pause_left_seconds is None
    assert outcome(model) is ModelUnavailableError
    assert outcome(model) == 2, "one failure alone is no reason"


def test_a_provider_that_says_how_long_is_obeyed_at_once() -> None:
    clock = Clock()
    model, inner = guarded([ModelBusyError("busy", retry_after_seconds=25), {"n": 1}], clock)
    assert outcome(model) is ModelBusyError
    clock.now += 24
    assert outcome(model) is ModelUnavailableError
    assert len(inner.asked) == 1
    clock.now += 1
    assert outcome(model) == 1


def test_a_pause_has_an_end_whatever_the_provider_says() -> None:
    model, _ = guarded([ModelBusyError("busy", retry_after_seconds=86_400)], Clock())
    outcome(model)
    assert model.breaker.pause_left_seconds == 40


def test_what_waiting_does_not_mend_opens_no_breaker() -> None:
    model, _ = guarded([ModelKeyError(), ModelAnswerError(), ModelKeyError(), {"n": 1}], Clock())
    assert [outcome(model) for _ in range(4)] == [ModelKeyError, ModelAnswerError, ModelKeyError, 1]


class Gate:
    """A model that answers when it is let."""

    name, is_remote, vendor = "acme:slow", False, "nobody"

    def __init__(self) -> None:
        self.running = self.most = 0
        self.opened = asyncio.Event()

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:  # noqa: ARG002
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await self.opened.wait()
        finally:
            self.running -= 1
        return Said(output={}, text="{}", model="m", input_tokens=1, output_tokens=1, cost_usd=None, elapsed_ms=0)


def test_only_so_many_calls_run_at_a_time() -> None:
    async def run() -> int:
        gate = Gate()
        model = Guarded(gate, max_concurrency=2)
        calls = [asyncio.create_task(model.ask(ASK)) for _ in range(5)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert gate.running == 2
        gate.opened.set()
        await asyncio.gather(*calls)
        return gate.most

    assert asyncio.run(run()) == 2


def test_who_finds_no_place_is_told_and_the_model_is_not_blamed() -> None:
    async def run() -> None:
        gate = Gate()
        model = Guarded(gate, max_concurrency=1, wait_seconds=0.01, rules=RULES)
        first = asyncio.create_task(model.ask(ASK))
        await asyncio.sleep(0)
        for _ in range(3):
            with pytest.raises(ModelBusyError):
                await model.ask(ASK)
        assert model.breaker.pause_left_seconds is None
        gate.opened.set()
        await first

    asyncio.run(run())


def test_a_call_that_is_given_up_ends_and_frees_its_place() -> None:
    async def run() -> None:
        gate = Gate()
        model = Guarded(gate, max_concurrency=1, wait_seconds=1, rules=RULES)
        first = asyncio.create_task(model.ask(ASK))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert gate.running == 0
        gate.opened.set()
        await model.ask(ASK)

    asyncio.run(run())


def test_the_one_that_tries_after_a_pause_may_be_given_up() -> None:
    async def run() -> None:
        clock, gate = Clock(), Gate()
        model = Guarded(gate, max_concurrency=2, rules=RULES, clock=clock)
        for _ in range(2):
            model.breaker.begin()
            model.breaker.end(ModelUnavailableError(), is_known=True)
        clock.now += 10
        trying = asyncio.create_task(model.ask(ASK))
        await asyncio.sleep(0)
        with pytest.raises(ModelUnavailableError):
            await model.ask(ASK)
        trying.cancel()
        await asyncio.gather(trying, return_exceptions=True)
        gate.opened.set()
        await model.ask(ASK)

    asyncio.run(run())


# The budget -----------------------------------------------------------------------------------------------------------


def dear(answers: list[Answer]) -> ScriptedModel:
    class Dear(ScriptedModel):
        def price_usd(self, *, input_tokens: int, output_tokens: int) -> float:
            return (input_tokens + output_tokens) / 1000

    return Dear(answers)


def test_tokens_are_counted_over_the_calls_of_a_generation() -> None:
    size = size_of(ASK) + ASK.max_output_tokens
    inner = ScriptedModel([{"n": 1}, {"n": 2}])
    model = Budgeted(inner, budget_usd=0, budget_tokens=size)
    said = asyncio.run(model.ask(ASK))
    assert model.spent_tokens == said.input_tokens + said.output_tokens
    with pytest.raises(ModelBudgetError):
        asyncio.run(model.ask(ASK))
    assert len(inner.asked) == 1, "what would be too much is not sent"


def test_what_a_bad_answer_took_counts_as_well() -> None:
    inner = ScriptedModel([ModelAnswerError("no JSON", input_tokens=300, output_tokens=50, cost_usd=0.25)])
    model = Budgeted(inner, budget_usd=0, budget_tokens=10_000)
    assert outcome(model) is ModelAnswerError
    assert (model.spent_tokens, model.spent_usd) == (350, 0.25)


def test_a_call_that_was_given_up_counts_in_full() -> None:
    model = Budgeted(dear([ModelTimeoutError("slow")]), budget_usd=0, budget_tokens=10_000)
    assert outcome(model) is ModelTimeoutError
    size = size_of(ASK) + ASK.max_output_tokens
    assert (model.spent_tokens, model.spent_usd) == (size, size / 1000)


def test_dollars_are_a_limit_where_the_price_is_known() -> None:
    price = (size_of(ASK) + ASK.max_output_tokens) / 1000
    cheap = Guarded(dear([{"n": 1}]))
    assert isinstance(cheap, Priced)
    assert outcome(Budgeted(cheap, budget_usd=price, budget_tokens=10_000)) == 1
    with pytest.raises(ModelBudgetError) as caught:
        asyncio.run(Budgeted(dear([]), budget_usd=price * 0.99, budget_tokens=10_000).ask(ASK))
    assert "USD" in caught.value.reason
    assert outcome(Budgeted(ScriptedModel([{"n": 1}]), budget_usd=price / 100, budget_tokens=10_000)) == 1
    assert outcome(Budgeted(dear([{"n": 1}]), budget_usd=0, budget_tokens=10_000)) == 1, "0 is no limit"
