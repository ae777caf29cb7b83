"""The most frequent values of a column, counted in bounded space as data arrives (Misra and Gries, 1982)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from coterie.schema.layout import Storage
from coterie.store.columns import Array, json_text, number_text

Counts = npt.NDArray[np.int64]

CAPACITY = 128
"""How many values are counted at once. With no more different values than this, all counts are exact."""

_DIGITS_OF_DOUBLES = 15

MAX_VALUE_BYTES = 200
"""Longer values are passed over: they are texts, which nobody picks from a list."""


@dataclass(slots=True)
class TopValues:
    """Counts of values, by their JSON text.

    A count is never too high, and too low by `lost` at most; a value that came more than `lost` times is among them.
    """

    counts: dict[str, int] = field(default_factory=dict)
    lost: int = 0

    def add(self, values: Array, storage: Storage) -> None:
        """Count an Arrow array of values, nulls left out."""
        if storage is not Storage.BOOLEAN and storage is not Storage.NUMBER:
            values = _without_long(values)
        elif storage is Storage.NUMBER:
            values = pc.add(values, 0.0)  # so that -0.0 is the same as 0.0
        counted = pc.value_counts(values)
        different, numbers = counted.field("values"), counted.field("counts").to_numpy(zero_copy_only=False)
        if different.null_count:
            valid = different.is_valid()
            different, numbers = different.filter(valid), numbers[valid.to_numpy(zero_copy_only=False)]
        if len(numbers):
            self._merge(different, numbers, storage)

    def most_frequent(self, number: int) -> list[str]:
        """The JSON texts of the most frequent values, the most frequent first."""
        return [text for text, _ in sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))[:number]]

    def _merge(self, values: Array, numbers: Counts, storage: Storage) -> None:
        """Add the counts of different values; only those that stay are turned into texts."""
        texts, counts = list(self.counts), np.fromiter(self.counts.values(), np.int64, len(self.counts))
        known = pa.array([_native(text, storage) for text in texts], values.type)
        places = pc.fill_null(pc.index_in(values, value_set=known), -1).to_numpy(zero_copy_only=False)
        is_new = places < 0
        np.add.at(counts, places[~is_new], numbers[~is_new])
        rows = np.flatnonzero(is_new)
        merged = np.concatenate([counts, numbers[rows]])
        threshold = 0
        if len(merged) > CAPACITY:
            threshold = int(np.partition(merged, -CAPACITY - 1)[-CAPACITY - 1])
            self.lost += threshold
        rows = rows[numbers[rows] > threshold]
        texts += (value_text(value, storage) for value in values.take(pa.array(rows)).to_pylist())
        found: dict[str, int] = {}
        for text, count in zip(texts, np.concatenate([counts, numbers[rows]]).tolist(), strict=True):
            if count > threshold:
                found[text] = found.get(text, 0) + count - threshold
        self.counts = found


def _without_long(values: Array) -> Array:
    lengths = pc.binary_length(values)
    longest = pc.max(lengths).as_py()
    if longest is None or longest <= MAX_VALUE_BYTES:
        return values
    return values.filter(pc.less_equal(lengths, MAX_VALUE_BYTES))


def value_text(value: Any, storage: Storage) -> str:  # noqa: ANN401 - float, bool or text, as the storage says
    """The JSON text of a value out of a column."""
    if storage is Storage.JSON:
        return str(value)
    return number_text(value) if storage is Storage.NUMBER else json_text(value)


def _native(text: str, storage: Storage) -> object:
    """The value of a text in a column of this storage; None when it can't be in one."""
    if storage is Storage.JSON:
        return text
    value: object = msgspec.json.decode(text)
    if storage is not Storage.NUMBER:
        return value if isinstance(value, bool if storage is Storage.BOOLEAN else str) else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = float(text)
    return number if len(text) < _DIGITS_OF_DOUBLES or number_text(number) == text else None
