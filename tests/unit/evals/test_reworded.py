"""Other wordings of open cases: each is of a case that there is, can be asked, and is told once."""

import json
from pathlib import Path

import pytest

OPEN = Path(__file__).parents[3] / "evals" / "open"
FILES = sorted((OPEN / "reworded").glob("*.tsv"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_wordings_are_of_cases_and_are_others(path: Path) -> None:
    lines = (OPEN / "cases" / f"{path.stem}.jsonl").read_text(encoding="utf-8").splitlines()
    prompts = {case["id"]: case["prompt"] for case in map(json.loads, lines)}
    wordings = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    assert wordings
    assert len({text for _, text in wordings}) == len(wordings)
    for name, text in wordings:
        assert prompts[name] != text
        assert 20 <= len(text) <= 300
