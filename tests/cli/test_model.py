"""`coterie model check` against a server on this machine: what people see, and what is said when there is no answer."""

from collections.abc import Mapping
from importlib.util import find_spec

import pytest

from coterie.app.model_check import TRIALS
from coterie.core.time import parse_instant
from coterie.demo.contents import DESCRIBED
from coterie.generate.drafting.encode import encode
from coterie.language.parser import parse_audience
from coterie.nlu.conditions import Plan
from live import NOW, Ran, in_process
from model_server import Fails, ModelServer, Received, Reply, Says, Script

# Whether it is there is asked without importing it, which would take every worker that collects these tests a second.
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("openai") is None, reason="openai is not installed"),
]

KEY = "sk-made-up"
CANNOT = {"outcome": "cannot", "message": "There are no retreats."}


def answer_to(query: str) -> Mapping[str, object]:
    found = encode(parse_audience(query), DESCRIBED, Plan(parse_instant(NOW), DESCRIBED.limits.lookback_days))
    assert found is not None
    return found


def a_good_model(received: Received) -> Reply:
    trial = next(trial for trial in TRIALS if trial.prompt in received.text)
    return Says(CANNOT if trial.query is None else answer_to(trial.query))


def check(script: Script, *options: str) -> Ran:
    with ModelServer(script) as server:
        environment = {
            "COTERIE_MODEL": "openai:small",
            "COTERIE_MODEL_BASE_URL": server.openai_url,
            "COTERIE_MODEL_API_KEY": KEY,
            "COTERIE_MODEL_MAX_RETRIES": "0",
        }
        return in_process("model", "check", "--now", NOW, *options, **environment)


def test_it_has_help_with_an_example() -> None:
    shown = in_process("model", "check", "--help")
    assert "coterie model check" in shown.out.split("Examples")[1]


def test_a_good_model_answers_as_expected() -> None:
    ran = check(a_good_model)
    assert ran.code == 0, ran.err
    assert ran.out.startswith("openai:small, on this machine\n")
    for trial in TRIALS:
        assert trial.prompt in ran.out
        assert trial.query is None or f"  {trial.query}\n" in ran.out
    assert "declined: There are no retreats." in ran.out
    assert ran.out.count("as expected") == 4
    assert "3 of 3 as expected" in ran.out
    assert "3 calls, 360 tokens in, 90 out, no price known" in ran.out


def test_the_same_as_json() -> None:
    ran = check(a_good_model, "--json")
    found = ran.json()
    assert (found["model"], found["is_remote"]) == ("openai:small", False)
    assert [item["query"] for item in found["results"]] == [trial.query for trial in TRIALS]
    assert all(item["is_expected"] and item["error"] is None for item in found["results"])
    assert {item["cost_usd"] for item in found["results"]} == {None}
    assert all(item["elapsed_ms"] > 0 for item in found["results"])


def test_another_audience_is_shown_with_what_was_expected() -> None:
    ran = check(lambda _: Says(answer_to("trait('phone').absent()")))
    assert ran.code == 0, "the model works; how well is for who looks"
    assert "0 of 3 as expected" in ran.out
    assert f"expected: {TRIALS[0].query}" in ran.out
    assert "expected: to be declined" in ran.out


def test_what_never_is_valid_is_told_with_its_problems() -> None:
    ran = check([Says({"outcome": "maybe"})])
    assert ran.code == 0
    assert "no valid answer: " in ran.out
    assert "6 calls" in ran.out, "each was asked once more, with what was wrong"


def test_a_refused_key_ends_it_with_the_variable_to_set() -> None:
    ran = check([Fails(401, message=f"bad key {KEY}")])
    assert ran.code == 9
    assert "refuses the key (401)" in ran.err
    assert "COTERIE_MODEL_API_KEY" in ran.err
    assert ran.out.count("no answer") == 1, "the others weren't tried"
    assert KEY not in ran.out + ran.err
    as_json = check([Fails(401)], "--json")
    assert as_json.error()["code"] == "model-key"
    assert "401" in as_json.error()["reason"]
    assert as_json.json()["results"][0]["error"]["code"] == "model-key"


def test_without_a_model_the_variable_is_named() -> None:
    ran = in_process("model", "check")
    assert ran.code == 2
    assert "COTERIE_MODEL" in ran.err
