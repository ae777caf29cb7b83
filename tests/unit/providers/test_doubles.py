"""Doubles answer as they are told, and a recording says again what was said."""

import asyncio
from pathlib import Path

import pytest

from coterie.core.errors import (
    InternalError,
    InvalidInputError,
    ModelAnswerError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    NotFoundError,
)
from coterie.providers.base import Ask, Said, Turn
from coterie.providers.doubles import RecordingModel, ReplayedModel, ScriptedModel

ASK = Ask(instructions="Say a number.", prompt="Which?", schema={"type": "object"})


def ask(model: ScriptedModel | RecordingModel | ReplayedModel, request: Ask = ASK) -> Said:
    return asyncio.run(model.ask(request))


def test_a_scripted_model_answers_in_order_and_keeps_what_it_was_asked() -> None:
    model = ScriptedModel([{"n": 1}, ModelKeyError("no key"), {"n": 2}])
    heard: list[int] = []
    said = asyncio.run(model.ask(ASK, on_text=heard.append))
    assert (said.output, said.text, said.cost_usd) == ({"n": 1}, '{"n": 1}', 0.0)
    assert heard == [len(said.text)]
    assert said.input_tokens > 0
    assert said.output_tokens > 0
    with pytest.raises(ModelKeyError):
        ask(model)
    assert ask(model).output == {"n": 2}
    with pytest.raises(InternalError, match="3 answers"):
        ask(model)
    assert model.asked == [ASK] * 4


def test_a_function_may_write_the_script() -> None:
    model = ScriptedModel(lambda request: {"turns": len(request.turns)})
    assert ask(model).output == {"turns": 0}
    assert ask(model, Ask(**{**vars(ASK), "turns": (Turn(answer="a", complaint="b"),)})).output == {"turns": 1}


def test_a_recording_says_again_what_was_said_and_what_went_wrong(tmp_path: Path) -> None:
    path = tmp_path / "exchanges.jsonl"
    other = Ask(**{**vars(ASK), "prompt": "And now, Zoë?"})
    answers = [
        {"n": 1},
        {"n": 2},
        ModelBusyError("busy", retry_after_seconds=7),
        ModelAnswerError("no JSON", answer="well", input_tokens=5, output_tokens=2, cost_usd=0.1),
    ]
    recording = RecordingModel(ScriptedModel(answers, name="acme:one"), path)
    first = [ask(recording), ask(recording)]
    for kind in (ModelBusyError, ModelAnswerError):
        with pytest.raises(kind):
            ask(recording, other)

    replayed = ReplayedModel(path)
    assert replayed.name == "acme:one"
    assert not replayed.is_remote
    assert [ask(replayed), ask(replayed)] == first
    assert ask(replayed) == first[1], "after the last one it goes on with that"
    with pytest.raises(ModelBusyError) as busy:
        ask(replayed, other)
    assert busy.value.retry_after_seconds == 7
    with pytest.raises(ModelAnswerError) as wrong:
        ask(replayed, other)
    assert (wrong.value.answer, wrong.value.input_tokens, wrong.value.cost_usd) == ("well", 5, 0.1)


def test_a_request_that_was_not_recorded_is_no_failure_of_a_model(tmp_path: Path) -> None:
    path = tmp_path / "exchanges.jsonl"
    ask(RecordingModel(ScriptedModel([{"n": 1}]), path))
    with pytest.raises(NotFoundError) as missing:
        ask(ReplayedModel(path), Ask(**{**vars(ASK), "instructions": "Say a word."}))
    assert not isinstance(missing.value, ModelError)
    assert "Which" not in str(missing.value)
    with pytest.raises(NotFoundError):
        ask(ReplayedModel(path, name="another:model"))
    with pytest.raises(NotFoundError):
        ReplayedModel(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    "line", ["{", "{}", '{"key": "a", "failed": {"code": "other", "reason": ""}}', '{"key": 1, "said": {"n": 1}}']
)
def test_what_is_no_recording_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "exchanges.jsonl"
    path.write_text(line + "\n", "utf-8")
    with pytest.raises(InvalidInputError):
        ReplayedModel(path)
