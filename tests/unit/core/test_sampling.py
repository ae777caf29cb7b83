"""What a sample says: bounds that hold, and numbers with no more digits than they deserve."""

import random

import pytest

from coterie.core.sampling import Sampled, exactly


def test_all_looked_at_is_exact() -> None:
    known = exactly(42, 100)
    assert (known.is_exact, known.count, known.low, known.high, known.margin, known.about) == (True, 42, 42, 42, 0, 42)
    assert known.share == 0.42
    assert exactly(0, 0).share == 0.0


@pytest.mark.parametrize(
    ("found", "shown"), [(66, (4200, 1200)), (1000, (64_000, 4000)), (0, (0, 250)), (15_625, (1_000_000, 250))]
)
def test_what_is_shown_has_the_digits_of_its_margin(found: int, shown: tuple[int, int]) -> None:
    sampled = Sampled(found=found, among=15_625, of=1_000_000)
    assert (sampled.about, sampled.margin) == shown
    assert sampled.low <= sampled.count <= sampled.high
    assert sampled.count - sampled.margin <= sampled.low
    assert sampled.high <= sampled.count + sampled.margin


def test_never_less_than_was_found_nor_more_than_is_left() -> None:
    for among in range(1, 60):
        for found in range(among + 1):
            sampled = Sampled(found=found, among=among, of=60)
            assert found <= sampled.low <= sampled.count <= sampled.high <= 60 - (among - found)


def test_nobody_looked_at_says_nothing() -> None:
    assert (Sampled(found=0, among=0, of=9).low, Sampled(found=0, among=0, of=9).high) == (0, 9)


def test_those_without_others() -> None:
    everyone, kept = Sampled(found=100, among=100, of=6400), Sampled(found=30, among=100, of=6400)
    assert everyone - kept == Sampled(found=70, among=100, of=6400)


@pytest.mark.parametrize(("of", "among"), [(64_000, 1000), (2000, 1000), (5000, 100)])
def test_about_95_of_100_intervals_hold_the_count(of: int, among: int) -> None:
    draw = random.Random(1)
    held = trials = 0
    for share in (0.002, 0.01, 0.1, 0.3, 0.5, 0.9, 0.995):
        members = round(share * of)
        for _ in range(150):
            found = sum(one < members for one in draw.sample(range(of), among))
            sampled = Sampled(found=found, among=among, of=of)
            held += sampled.low <= members <= sampled.high
            trials += 1
    assert 0.93 <= held / trials <= 0.99
