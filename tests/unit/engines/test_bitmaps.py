"""Sets of ids, and what is remembered of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap64

from coterie.engines.bitmaps import Cache, Chosen, size_bytes, to_bitmap, to_ids

EVERYONE = BitMap64(range(40))


@pytest.mark.parametrize("spread", [1, 3, 60])
@pytest.mark.parametrize("count", [0, 1, 20_000, 20_001, 70_000, 300_000])
def test_a_bitmap_holds_the_ids_that_it_was_made_of(count: int, spread: int) -> None:
    ids = np.random.default_rng(count).integers(0, max(count * spread, 1), count, dtype=np.int64)
    assert to_ids(to_bitmap(ids)).tolist() == sorted(set(ids.tolist()))


@pytest.mark.parametrize("start", [0, 4090, 65_500, 65_536, 131_071])
@pytest.mark.parametrize("count", [20_001, 65_536, 65_537, 200_000])
def test_runs_of_ids_cross_containers(start: int, count: int) -> None:
    ids = np.arange(start, start + count, dtype=np.int64)
    assert to_bitmap(ids) == BitMap64(range(start, start + count))


def test_ids_may_be_negative_or_far_apart() -> None:
    few = [-5, 0, 3, 2**40, 2**62]
    assert set(to_ids(to_bitmap(np.array(few, dtype=np.int64))).tolist()) == set(few)
    many = np.concatenate([np.arange(30_000), np.array([-1, 2**50])]).astype(np.int64)
    assert set(to_ids(to_bitmap(many)).tolist()) == set(many.tolist())


def test_a_size_is_that_of_a_bit_field_at_most() -> None:
    assert size_bytes(BitMap64()) == 0
    assert size_bytes(BitMap64(range(1_000_000))) <= 2**20 // 8 + 8192
    assert size_bytes(BitMap64([1])) < 100


chosen = st.builds(Chosen, st.sets(st.integers(0, 39)).map(BitMap64), st.booleans())


def resolved(some: Chosen) -> set[int]:
    return set(EVERYONE - some.ids if some.inverted else some.ids)


@given(chosen, chosen)
def test_and_or_not_need_no_list_of_everyone(one: Chosen, other: Chosen) -> None:
    assert resolved(one & other) == resolved(one) & resolved(other)
    assert resolved(one | other) == resolved(one) | resolved(other)
    assert resolved(~one) == set(EVERYONE) - resolved(one)


def test_a_cache_forgets_another_version() -> None:
    cache: Cache[str] = Cache(100)
    cache.put(1, "a", "old", 1)
    assert cache.get(1, "a") == "old"
    assert cache.get(2, "a") is None
    cache.put(2, "b", "new", 1)
    assert cache.get(1, "a") is None
    assert cache.get(2, "a") is None
    assert len(cache) == 1


def test_a_cache_drops_the_least_recently_used() -> None:
    cache: Cache[str] = Cache(10)
    cache.put(1, "a", "A", 4)
    cache.put(1, "b", "B", 4)
    assert cache.get(1, "a") == "A"
    cache.put(1, "c", "C", 4)
    assert cache.get(1, "b") is None
    assert cache.get(1, "a") == "A"
    assert cache.get(1, "c") == "C"


def test_what_is_put_twice_counts_once() -> None:
    cache: Cache[str] = Cache(10)
    for _ in range(5):
        cache.put(1, "a", "A", 4)
    cache.put(1, "b", "B", 4)
    assert cache.get(1, "a") == "A"
    cache.clear()
    assert cache.get(1, "a") is None


def test_a_value_larger_than_the_cache_is_kept_alone() -> None:
    cache: Cache[str] = Cache(10)
    cache.put(1, "a", "A", 4)
    cache.put(1, "b", "B", 50)
    assert cache.get(1, "b") == "B"
    assert cache.get(1, "a") is None
