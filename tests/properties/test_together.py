"""Parts that are answered right alone are answered right together, nearly always, however they are joined."""

from pathlib import Path
from random import Random

import pytest

from coterie.evals.together import CONNECTORS, Bench
from coterie.language.ast import AudienceType
from coterie.language.checker import check
from coterie.language.parser import parse_audience
from coterie.language.problems import errors

OPEN = Path(__file__).resolve().parents[2] / "evals" / "open"
SPACES = ("fernwork", "pawleaf", "tonewave")
FLOOR = 0.95
"""A wording that breaks costs half a point."""


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench.over(OPEN, *SPACES)


def test_compositions_are_read_as_their_parts_are(bench: Bench) -> None:
    items = [item for name in CONNECTORS for item in bench.compositions(name, Random(f"law {name}"), 1)]
    wrong = [item for item in items if not bench.judged(item).is_right]
    for item in wrong:
        print(f"{item.connector}: {item.prompt} ({item.space})")  # noqa: T201 - they are to be seen
    assert len(items) >= FLOOR * len(CONNECTORS)
    assert len(items) - len(wrong) >= FLOOR * len(items)


def test_what_is_made_is_the_same_each_time_and_valid(bench: Bench) -> None:
    again = Bench.over(OPEN, *SPACES)
    for name in CONNECTORS[::25]:
        items = list(bench.compositions(name, Random(name), 2))
        assert items == list(again.compositions(name, Random(name), 2))
        for item in items:
            for query in item.accept:
                definition = parse_audience(query, AudienceType.USERS)
                assert errors(check(definition, bench.spaces[item.space])) == []
