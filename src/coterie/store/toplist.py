"""The most frequent values of a column, counted in bounded space as data arrives (Misra and Gries, 1982)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from coterie.schema.layout import Storage
from coterie.store.columns import Array, json_text, number_text

CAPACITY = 128
"""How many values are counted at once. With no more different values than this, all counts are exact."""

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
        counted = pc.value_counts(values.drop_null())
        if len(counted):
            self._merge(self._of_interest(counted, storage))

    def most_frequent(self, number: int) -> list[str]:
        """The JSON texts of the most frequent values, the most frequent first."""
        return [text for text, _ in sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))[:number]]

    def _of_interest(self, counted: Array, storage: Storage) -> dict[str, int]:
        """The new counts that can matter: the highest, and those of values counted already."""
        values, counts = counted.field("values"), counted.field("counts").to_numpy(zero_copy_only=False)
        if len(counts) > 4 * CAPACITY:
            highest = np.argpartition(counts, -2 * CAPACITY - 1)[-2 * CAPACITY - 1 :]
            known = pa.array([_native(text, storage) for text in self.counts], values.type)
            where = pc.index_in(known, value_set=values)
            again = where.drop_null().to_numpy(zero_copy_only=False)
            chosen = np.union1d(highest, again)
            values, counts = values.take(pa.array(chosen)), counts[chosen]
        return {value_text(value, storage): int(count) for value, count in zip(values.to_pylist(), counts, strict=True)}

    def _merge(self, new: Mapping[str, int]) -> None:
        merged = dict(self.counts)
        for text, count in new.items():
            merged[text] = merged.get(text, 0) + count
        if len(merged) > CAPACITY:
            threshold = sorted(merged.values(), reverse=True)[CAPACITY]
            self.lost += threshold
            merged = {text: count - threshold for text, count in merged.items() if count > threshold}
        self.counts = merged


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
    """The value of a text, in a column of this storage."""
    if storage is Storage.JSON:
        return text
    value: object = msgspec.json.decode(text)
    return float(text) if storage is Storage.NUMBER else value
