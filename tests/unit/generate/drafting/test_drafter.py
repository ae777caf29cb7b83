"""The exchange with a model: what it is asked, what goes back to it, and when that ends."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from coterie.core.errors import ModelAnswerError, ModelBusyError, ModelTimeoutError
from coterie.generate.drafting.drafter import Draft, Drafter, DraftLimits, Spent, Stage
from coterie.generate.generation import RefusalCode
from coterie.language.ast import AudienceType
from coterie.language.printer import print_query
from coterie.providers.base import Ask, OnText, Said
from coterie.providers.doubles import ScriptedModel
from flat_answers import NOW, PROMPT, SHOP, audience, context_of, events, parsed, traits

GOOD = audience({"audiences": [{"audience": "vip", "quote": "VIPs"}]})
WRONG = audience({"audiences": [{"audience": "whales"}]})
OTHER_WRONG = events({"event": "Lamp Sold"})
DOUBTFUL = events({"event": "Lamp Bought", "measure": "sum", "of": "colour", "is": "at_least", "values": ["3"]})
TOO_FAR = events({"event": "Lamp Bought", "time": "last", "from": "9", "unit": "years"})
Answer = Mapping[str, Any] | Exception


def draft(
    answers: Sequence[Answer] | Callable[[Ask], Answer],
    *,
    limits: DraftLimits | None = None,
    timer: Callable[[], float] = lambda: 0.0,
    **options: Any,
) -> tuple[Draft, ScriptedModel]:
    model = ScriptedModel(answers)
    drafter = Drafter(model, limits=limits or DraftLimits(), timer=timer)
    given = {"space": SHOP, "now": NOW} | options
    return asyncio.run(drafter.draft(PROMPT, AudienceType.USERS, context_of(), **given)), model


def test_a_right_answer_is_the_draft() -> None:
    stages: list[Stage] = []
    found, model = draft([GOOD], on_stage=stages.append)
    assert found.definition == parsed("trait('vip') = 'true'")
    assert [[span.of(PROMPT) for span in reason.spans] for reason in found.reasons] == [["VIPs"]]
    assert (found.attempts, found.problems, found.model) == (1, (), model.name)
    assert found.input_tokens > 0
    assert found.output_tokens > 0
    assert stages == [Stage.DRAFTING, Stage.CHECKING]


def test_what_is_wrong_goes_back_with_its_place() -> None:
    stages: list[Stage] = []
    found, model = draft([WRONG, OTHER_WRONG, GOOD], on_stage=stages.append)
    assert found.definition is not None
    assert found.attempts == 3
    first, second, third = model.asked
    assert first.turns == ()
    assert [turn.answer for turn in second.turns] == [
        '{"outcome": "audience", "groups": [{"audiences": [{"audience": "whales"}]}]}'
    ]
    assert "groups[0].audiences[0].audience: there is no audience called 'whales'" in second.turns[0].complaint
    assert "groups[0].events[0].event: there is no event called 'Lamp Sold'" in third.turns[1].complaint
    assert (third.instructions, third.prompt, third.schema) == (first.instructions, first.prompt, first.schema)
    assert stages == [Stage.DRAFTING, Stage.CHECKING] + 2 * [Stage.REPAIRING, Stage.CHECKING]


def test_what_never_was_valid_is_never_returned() -> None:
    found, model = draft([WRONG, OTHER_WRONG, TOO_FAR | {"groups": []}, GOOD])
    assert found.definition is None
    assert found.declined is None
    assert (found.attempts, len(model.asked)) == (3, 3)
    assert found.problems == ("groups: an audience needs at least one group with a row",)


def test_the_same_wrong_answer_again_ends_it() -> None:
    found, _ = draft([WRONG, WRONG, GOOD])
    assert (found.definition, found.attempts) == (None, 2)


def test_what_is_no_object_is_asked_for_again_and_counted() -> None:
    broken = ModelAnswerError("malformed", answer='{"outcome":', input_tokens=70, output_tokens=5, cost_usd=0.25)
    found, model = draft([broken, GOOD])
    assert found.definition is not None
    assert model.asked[1].turns[0].answer == '{"outcome":'
    assert "one JSON object of the schema is needed" in model.asked[1].turns[0].complaint
    assert found.cost_usd == 0.25
    assert found.output_tokens > 5


def test_a_model_that_is_away_is_told_with_what_was_spent() -> None:
    spent = Spent()
    with pytest.raises(ModelBusyError):
        draft([WRONG, ModelBusyError(retry_after_seconds=3)], spent=spent)
    assert spent.attempts == 2
    assert spent.input_tokens > 0


def test_doubts_go_back_once() -> None:
    found, model = draft([DOUBTFUL, GOOD])
    assert found.definition == parsed("trait('vip') = 'true'")
    assert "sum reads numbers, and 'colour' is a string" in model.asked[1].turns[0].complaint
    other = events({"event": "Lamp Bought", "measure": "avg", "of": "colour", "is": "at_least", "values": ["3"]})
    found, _ = draft([DOUBTFUL, other])
    assert found.definition is not None
    assert print_query(found.definition) == "event('Lamp Bought').avg(property('colour')) >= 3"
    assert found.problems == ("groups[0].events[0].of: avg reads numbers, and 'colour' is a string",)


@pytest.mark.parametrize("further", [[WRONG, OTHER_WRONG], [ModelBusyError()]])
def test_a_valid_draft_isnt_lost_to_a_repair_that_fails(further: list[Answer]) -> None:
    found, _ = draft([DOUBTFUL, *further])
    assert found.definition is not None
    assert print_query(found.definition) == "event('Lamp Bought').sum(property('colour')) >= 3"


def test_a_look_back_beyond_the_plan_ends_it() -> None:
    found, model = draft([TOO_FAR, GOOD])
    assert (found.definition, found.refusal, len(model.asked)) == (None, RefusalCode.LOOKBACK, 1)


def test_the_model_may_decline() -> None:
    found, _ = draft([{"outcome": "cannot", "message": "no rockets here"}])
    assert (found.declined, found.refusal, found.problems) == ("no rockets here", RefusalCode.UNKNOWN, ())


def test_time_ends_it() -> None:
    now = iter(range(0, 1000, 10))
    found, model = draft([WRONG, OTHER_WRONG, GOOD], limits=DraftLimits(seconds=25), timer=lambda: float(next(now)))
    assert (found.definition, len(model.asked)) == (None, 2)
    assert [ask.timeout_seconds for ask in model.asked] == [15.0, 5.0]


def test_tokens_end_it() -> None:
    found, model = draft([WRONG, GOOD], limits=DraftLimits(tokens=10))
    assert (found.definition, len(model.asked)) == (None, 1)


class _Hanging:
    name = "hanging:model"
    is_remote = False
    vendor = "nobody"

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:  # noqa: ARG002 - as the protocol has it
        await asyncio.Event().wait()
        raise AssertionError


def test_a_model_that_hangs_is_given_up() -> None:
    drafter = Drafter(_Hanging(), limits=DraftLimits(seconds=0.01), timer=lambda: 0.0)
    with pytest.raises(ModelTimeoutError):
        asyncio.run(drafter.draft(PROMPT, AudienceType.USERS, context_of(), space=SHOP, now=NOW))


class _Punctual(_Hanging):
    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        try:
            async with asyncio.timeout(ask.timeout_seconds):
                return await super().ask(ask, on_text=on_text)
        except TimeoutError:
            raise ModelTimeoutError("Its own time is over.") from None


def test_a_model_that_keeps_the_time_is_let_to() -> None:
    """So that its breaker hears of it: what is cut off from outside may as well have been cancelled."""
    drafter = Drafter(_Punctual(), limits=DraftLimits(seconds=0.01), timer=lambda: 0.0)
    with pytest.raises(ModelTimeoutError) as error:
        asyncio.run(drafter.draft(PROMPT, AudienceType.USERS, context_of(), space=SHOP, now=NOW))
    assert error.value.reason == "Its own time is over."


def test_a_draft_can_be_cancelled() -> None:
    spent = Spent()

    async def cancelled() -> None:
        drafter = Drafter(_Hanging(), limits=DraftLimits(), timer=lambda: 0.0)
        call = drafter.draft(PROMPT, AudienceType.USERS, context_of(), space=SHOP, now=NOW, spent=spent)
        task = asyncio.create_task(call)
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled())
    assert spent.attempts == 1


def test_hints_are_told_in_the_words_of_the_answer() -> None:
    hints = [
        parsed("event('Lamp Bought').where(property('price') > 50).within(30 days).count() >= 1"),
        parsed("event('Lamp Bought').where(context('page.url') = 'x').count() >= 1"),
    ]
    _, model = draft([GOOD], hints=hints)
    asked = model.asked[0].prompt
    assert asked.count("A program without a model") == 1
    assert '{"event":"Lamp Bought","filters":[{"property":"price","is":"greater_than","values":["50"]}]' in asked
    assert '"time":"last","from":"30","unit":"days"' in asked


def test_a_request_that_is_too_large_names_no_names_in_its_schema() -> None:
    _, small = draft([GOOD])
    _, large = draft([GOOD], limits=DraftLimits(request_tokens=100))
    assert "Lamp Bought" in repr(small.asked[0].schema)
    assert "Lamp Bought" not in repr(large.asked[0].schema)


def test_an_answer_of_a_megabyte_is_cut_where_it_is_shown_again() -> None:
    huge = traits({"trait": "plan", "is": "equals", "values": ["x" * 1_000_000]})
    found, model = draft([huge, GOOD], limits=DraftLimits(tokens=10**6))
    assert found.definition is not None
    assert len(model.asked[1].turns[0].answer) < 10_000
    assert len(model.asked[1].turns[0].complaint) < 1_000
