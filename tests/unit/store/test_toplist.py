import random
from collections import Counter

import pyarrow as pa
import pytest

from coterie.schema.layout import Storage
from coterie.store.toplist import CAPACITY, TopValues


def test_few_values_are_counted_exactly() -> None:
    top = TopValues()
    top.add(pa.array(["a", "b", None, "a"]), Storage.STRING)
    top.add(pa.chunked_array([["a"], ["c"]]), Storage.STRING)
    assert top.counts == {'"a"': 3, '"b"': 1, '"c"': 1}
    assert top.most_frequent(2) == ['"a"', '"b"']
    assert top.lost == 0


def test_values_are_kept_as_json() -> None:
    top = TopValues()
    top.add(pa.array([1.0, 2.5, -0.0, 0.0, 1e16]), Storage.NUMBER)
    top.add(pa.array([True]), Storage.BOOLEAN)
    top.add(pa.array(["[1,2]", '"x"']), Storage.JSON)
    assert set(top.counts) == {"1", "2.5", "0", "1e+16", "true", "[1,2]", '"x"'}


@pytest.mark.parametrize("different", [CAPACITY - 1, CAPACITY + 1, 2000, 30_000])
@pytest.mark.parametrize("batch", [100, 3000, 100_000])
def test_counts_are_never_too_high_and_too_low_by_what_was_lost(different: int, batch: int) -> None:
    rng = random.Random(different * batch)
    values = [f"v{int(different * rng.random() ** 3)}" for _ in range(60_000)]
    top = TopValues()
    for start in range(0, len(values), batch):
        top.add(pa.array(values[start : start + batch]), Storage.STRING)
    true = Counter(f'"{value}"' for value in values)
    assert len(top.counts) <= CAPACITY
    assert top.lost <= len(values) / CAPACITY
    for text, count in true.items():
        assert count - top.lost <= top.counts.get(text, 0) <= count
    if different < CAPACITY:
        assert top.counts == true
