"""Modes on the command line, against a model served on this machine; the record, and the facts label."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from live import NOW, Ran, make_demo
from live import in_process as coterie
from model_server import ModelServer, Says

pytestmark = pytest.mark.slow

SURE = "Customers who haven't purchased in the last 30 days"
UNSURE = "Folks our poets would call kindred spirits"
BOUGHT = {"outcome": "audience", "groups": [{"match": "all", "events": [{"event": "Order Completed"}]}]}


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with ModelServer([Says(BOUGHT)]) as started:
        yield started


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo space of its own, with a database of records: made by whoever looks into it first."""
    made = make_demo(tmp_path_factory.mktemp("generations") / "demo")
    assert coterie("generations", "list", "--data", made).code == 0
    return made


@pytest.fixture(scope="module")
def space_file(demo: Path) -> Path:
    path = demo.parent / "space.json"
    path.write_text(coterie("space", "--data", demo, "--json").out)
    return path


def environment(server: ModelServer, **more: str) -> dict[str, str]:
    # A long time, since a busy machine is no failure.
    found = {"COTERIE_MODEL": "openai:test", "COTERIE_MODEL_BASE_URL": server.url}
    return found | {"COTERIE_MODEL_TIMEOUT_SECONDS": "300"} | more


def generate(server: ModelServer, prompt: str, *options: str | Path, **more: str) -> Ran:
    return coterie("generate", prompt, *options, "--now", NOW, "--json", **environment(server, **more))


def test_a_model_drafts_what_the_parser_is_not_sure_of(server: ModelServer, space_file: Path) -> None:
    found = generate(server, UNSURE, "--space", space_file, "--mode", "auto")
    assert found.code == 0, found.out
    assert found.json()["query"] == "event('Order Completed').count() >= 1"
    assert found.json()["drafted"]["model"] == "openai:test"
    asked = len(server.received)
    sure = generate(server, SURE, "--space", space_file, COTERIE_MODE="auto").json()
    assert (sure["generator"], sure["drafted"]["mode"]) == ("embedded", "auto")
    assert len(server.received) == asked
    shown = coterie("generate", UNSURE, "--space", space_file, "--now", NOW, "--mode", "model", **environment(server))
    assert "openai:test" in shown.out.splitlines()[-1]


def test_without_a_model_the_embedded_refusal_stands_and_says_so(space_file: Path) -> None:
    auto = coterie("generate", UNSURE, "--space", space_file, "--mode", "auto", "--json")
    assert auto.code == 6
    assert auto.json()["drafted"]["fallback"] == "no-model"
    assert any("No model is set up" in note for note in auto.json()["notes"])
    alone = coterie("generate", SURE, "--space", space_file, "--mode", "model", "--json")
    assert alone.code == 9
    assert "COTERIE_MODEL" in alone.error()["next_step"]
    assert coterie("generate", SURE, "--space", space_file, "--mode", "magic").code == 2


def test_what_commands_generate_is_recorded_exported_and_erased(
    server: ModelServer, demo: Path, tmp_path: Path
) -> None:
    assert generate(server, SURE, "--data", demo).code == 0
    assert generate(server, UNSURE, "--data", demo, "--mode", "model").code == 0
    listed = coterie("generations", "list", "--data", demo, "--json").json()["generations"]
    assert [item["prompt"] for item in listed] == [UNSURE, SURE]
    assert (listed[0]["model"], listed[0]["mode"], listed[0]["via"]) == ("openai:test", "model", "command")
    assert UNSURE in coterie("generations", "list", "--data", demo, "--count", "1").out
    out = tmp_path / "log.jsonl"
    assert coterie("generations", "export", "--data", demo, "--out", out).code == 0
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == [item["id"] for item in listed]
    assert coterie("generations", "purge", "--data", demo, "--json").json() == {"deleted": 0}
    assert coterie("generations", "erase", "--data", demo).code == 2
    assert coterie("generations", "erase", "--data", demo, "--person", "nobody", "--yes", "--json").json() == {
        "deleted": 0
    }
    assert coterie("generations", "erase", "--data", demo, "--yes", "--json").json() == {"deleted": 2}
    switched_off = coterie("generate", SURE, "--data", demo, "--now", NOW, COTERIE_LOG_GENERATIONS="no")
    assert switched_off.code == 0
    assert coterie("generations", "list", "--data", demo, "--json").json()["generations"] == []


def test_the_facts_are_those_of_the_environment_and_the_space(demo: Path) -> None:
    plain = coterie("facts")
    assert plain.code == 0
    assert "Base model: None" in plain.out
    remote = {"COTERIE_MODEL": "anthropic:claude-haiku-4-5", "COTERIE_MODE": "auto", "COTERIE_RETENTION_DAYS": "9"}
    rows: dict[str, Any] = {
        row["name"]: row for row in coterie("facts", "--data", demo, "--json", **remote).json()["facts"]
    }
    assert rows["shared_with_vendor"]["value"] == "Yes, with Anthropic"
    assert rows["data_retention"]["value"] == "9 days"
    assert "It is off" in rows["optional"]["about"]


def test_exchanges_are_recorded_and_replayed_and_runs_compared(
    server: ModelServer, space_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "shop.json").write_bytes(space_file.read_bytes())
    cases = [
        {
            "id": "a",
            "space": "shop",
            "prompt": SURE,
            "accept": ["event('Order Completed').within(30 days).count() = 0"],
        },
        {"id": "b", "space": "shop", "prompt": UNSURE, "accept": ["event('Order Completed').count() >= 1"]},
    ]
    (tmp_path / "cases.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases))
    options = ("--cases", tmp_path / "cases.jsonl", "--spaces", tmp_path, "--now", NOW, "--json", "--mode", "auto")
    kept = tmp_path / "kept"
    recorded = coterie("eval", *options, "--record", kept, **environment(server))
    assert recorded.code == 0, recorded.err
    figures = recorded.json()["summary"]
    assert figures["all"]["right"] == 2
    assert figures["drafting"]["asked"] == {"right": 1, "cases": 1, "share": 1.0}
    assert figures["drafting"]["input_tokens"] > 0
    asked = len(server.received)
    replayed = coterie("eval", *options, "--replay", kept, "--runs", "2")
    assert replayed.code == 0, replayed.err
    assert replayed.json()["summary"]["all"]["right"] == 2
    assert replayed.json()["identical"] == {"runs": 2, "cases": 2, "identical": 2, "changed": []}
    assert len(server.received) == asked
    assert coterie("eval", *options, "--record", kept, **environment(server)).code == 2
    assert coterie("eval", *options[:-1], "embedded", "--replay", kept).code == 2
    assert coterie("eval", *options, "--replay", tmp_path).code == 3
