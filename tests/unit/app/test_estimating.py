"""Counts for somebody who waits: exact where that is quick, else of a sample, and then exact all the same."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from threading import Event
from typing import Any

import pytest

from coterie.app.estimating import LEAST_LOOKED_AT, MOST_PARTS, Estimating, parts_of
from coterie.core.sampling import Sampled
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience

NOW = {"now": datetime(2026, 6, 15, tzinfo=UTC)}
PATIENCE_S = 0.02


def asked(value: int, audience_type: AudienceType = AudienceType.USERS) -> list[Definition]:
    return [parse_audience(f"trait('age') > {value}", audience_type)]


class Slow:
    """Counts that are exact once they are let go."""

    def __init__(self) -> None:
        self.go = Event()
        self.begun: list[tuple[Sequence[Definition], int]] = []

    def size(self, audience_type: AudienceType) -> int:
        del audience_type
        return 1_000_000

    def sampled_counts(self, definitions: Sequence[Definition], *, parts: int, **_: Any) -> list[Sampled]:
        self.begun.append((list(definitions), parts))
        if parts == 1:
            assert self.go.wait(20)
        return [Sampled(found=640 // parts, among=6400 // parts, of=6400)]


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def estimating(slow: Slow) -> Iterator[Estimating]:
    made = Estimating(slow, patience_s=PATIENCE_S)
    yield made
    slow.go.set()
    made.close()


def test_a_sample_answers_first_and_the_count_that_was_begun_after_it(slow: Slow, estimating: Estimating) -> None:
    (first,) = estimating.soon(asked(1), **NOW)
    assert (first.is_exact, first.count) == (False, 640)
    slow.go.set()
    (then,) = estimating.exact(asked(1), **NOW)
    assert (then.is_exact, then.count) == (True, 640)
    assert [parts for _, parts in slow.begun].count(MOST_PARTS) == 1


def test_what_is_quick_is_exact_at_once(slow: Slow, estimating: Estimating) -> None:
    slow.go.set()
    estimating.patience_s = 20
    assert estimating.soon(asked(1), **NOW)[0].is_exact
    assert [parts for _, parts in slow.begun] == [1]


def test_accounts_are_counted_whole(slow: Slow, estimating: Estimating) -> None:
    slow.go.set()
    assert estimating.soon(asked(1, AudienceType.ACCOUNTS), **NOW)[0].is_exact


def test_what_an_edit_has_outrun_is_given_up_unless_somebody_else_waits(slow: Slow, estimating: Estimating) -> None:
    for value in range(6):
        estimating.soon(asked(value), whose="ann", **NOW)
    estimating.soon(asked(4), whose="ben", **NOW)
    estimating.soon(asked(9), whose="ann", **NOW)
    slow.go.set()
    for value in (9, 4):
        assert estimating.exact(asked(value), **NOW)[0].is_exact
    counted = [definitions for definitions, parts in slow.begun if parts == 1]
    assert asked(3) not in counted
    assert asked(9) in counted


def test_what_goes_wrong_is_told_to_whoever_asks() -> None:
    class Broken(Slow):
        def sampled_counts(self, *_: object, **__: object) -> list[Sampled]:
            raise LookupError

    broken = Estimating(Broken(), patience_s=20)
    with pytest.raises(LookupError):
        broken.soon(asked(1), **NOW)
    broken.close()


def test_a_sample_is_never_too_small_to_be_of_use() -> None:
    assert [parts_of(size) for size in (0, LEAST_LOOKED_AT, 100_000, 1_000_000, 10**9)] == [1, 1, 8, 64, 64]
