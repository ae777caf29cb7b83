"""Store and engine together select whom the independent judge selects: its databases, exported as calls.

Each database is written by the judge's own `export.py`, imported as a customer's file of calls would be, and every
accepted query of the development set is put to it.
"""

import json
from datetime import datetime
from pathlib import Path

import pytest

import judge_bridge as judge
from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.store.importing import import_calls
from coterie.store.store import Store

SPACES = ("brightpath", "kinora", "ledgerly", "northwind_outfitters")
SEEDS = range(10)
SHARES = 5
"""Each database is about every fifth query, so that all have their turn twice; it takes the square of them."""
PROFILES_A_QUERY = 5


def export(shared: Path, space: str, seed: int, out: Path) -> None:
    evals = shared / "evals"
    cases = map(json.loads, (evals / "dev" / f"{space}.jsonl").read_text(encoding="utf-8").splitlines())
    queries = [{"query": query, "type": case["type"]} for case in cases for query in case["accept"]]
    chosen = out / "queries.jsonl"
    chosen.write_text("\n".join(map(json.dumps, queries[seed % SHARES :: SHARES])), encoding="utf-8")
    options = ["--space", str(evals / "spaces" / f"{space}.json"), "--queries", str(chosen)]
    options += ["--seed", str(seed), "--out", str(out), "--size", str(PROFILES_A_QUERY)]
    assert judge.module("export").main(options) == 0


@pytest.mark.slow
@pytest.mark.judge
@pytest.mark.timeout(600)
@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("seed", SEEDS)
def test_members_are_the_judges(shared: Path, tmp_path: Path, space: str, seed: int) -> None:
    export(shared, space, seed, tmp_path)
    expected = [json.loads(line) for line in (tmp_path / "expected.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = []
    now = datetime.fromisoformat(expected[0]["now"])
    with Store.open(tmp_path / "data", create=True, clock=lambda: now) as store:
        report = import_calls(store, [tmp_path / "calls.jsonl"])
        assert report.rejected == 0
        engine = DuckDBEngine(store.connection(), store.layout(), data_version=lambda: store.data_version)
        for item in expected:
            definition = parse_audience(item["query"], AudienceType(item["type"]))
            options = {"now": datetime.fromisoformat(item["now"]), "lookback_days": item["lookback_days"]}
            members = engine.members(definition, **options)
            if members != item["members"]:
                wrong.append((item["query"], sorted(set(members) ^ set(item["members"]))))
            assert engine.count(definition, **options) == len(members)
            if seed < SHARES:
                statement = engine.statement(definition, **options)
                rows = store.connection().execute(statement.sql, dict(statement.parameters)).fetchall()
                if [member for (member,) in rows] != members:
                    wrong.append((item["query"], "the statement"))
    assert len(expected) >= len(SPACES)
    assert not wrong
