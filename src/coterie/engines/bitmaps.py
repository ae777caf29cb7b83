"""Sets of ids as Roaring bitmaps, and what is remembered of them while the data stays the same.

Ids are signed 64-bit in SQL and unsigned in a bitmap; the bits are the same.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt
from pyroaring import BitMap64

Ids: TypeAlias = npt.NDArray[np.int64]
BitMap: TypeAlias = BitMap64

CONTAINER_SPAN = 65536
CONTAINER_BYTES = 8192
MOST_IN_ARRAY = 4096
"""A container of more ids than this is a bit field (the Roaring format specification)."""

_FEW_IDS = 20_000
_LARGEST_MARKED = 2**28
_MARKED_PER_ID = 64
_COOKIE = 12346


def to_bitmap(ids: Ids) -> BitMap:
    """A set of some ids, which may repeat.

    Many ids that lie close together are marked in a field of bits, from which the bitmap's bytes are written: tens of
    times faster than adding one by one.
    """
    ids = np.ascontiguousarray(ids, dtype=np.int64)
    if len(ids) > _FEW_IDS:
        smallest, largest = int(ids.min()), int(ids.max())
        if smallest >= 0 and largest < min(_LARGEST_MARKED, _MARKED_PER_ID * len(ids)):
            return BitMap64.deserialize(_roaring(ids, largest))
    return BitMap64(array("Q", ids.tobytes()))


def to_ids(bitmap: BitMap) -> Ids:
    """The ids of a set, those of 0 and more in order."""
    return np.frombuffer(bitmap.to_array(), dtype=np.uint64).view(np.int64)


def size_bytes(bitmap: BitMap) -> int:
    """About how much memory a set takes, at most."""
    if not bitmap:
        return 0
    containers = min(len(bitmap), int(bitmap.max() - bitmap.min()) // CONTAINER_SPAN + 1)
    return min(2 * len(bitmap) + 8 * containers, containers * CONTAINER_BYTES)


def _roaring(ids: Ids, largest: int) -> bytes:
    """The portable serialized form of a 64-bit Roaring bitmap of ids below 2^32."""
    marked = np.zeros((largest // CONTAINER_SPAN + 1) * CONTAINER_SPAN, dtype=np.bool_)
    marked[ids] = True
    fields = marked.reshape(-1, CONTAINER_SPAN)
    counts = fields.sum(axis=1)
    keys = np.flatnonzero(counts)
    bits = np.packbits(fields, axis=1, bitorder="little")
    containers = [
        bits[key].tobytes() if counts[key] > MOST_IN_ARRAY else np.flatnonzero(fields[key]).astype("<u2").tobytes()
        for key in keys
    ]
    sizes = np.array([len(container) for container in containers], dtype=np.int64)
    header = np.column_stack([keys, counts[keys] - 1]).astype("<u2").tobytes()
    start = 8 + 8 * len(keys)
    offsets = (start + np.cumsum(sizes) - sizes).astype("<u4").tobytes()
    preamble = np.array([1, 0], dtype="<u4").tobytes() + np.array([0, _COOKIE, len(keys)], dtype="<u4").tobytes()
    return b"".join((preamble, header, offsets, *containers))


@dataclass(frozen=True)
class Chosen:
    """Some of everyone: those in `ids`, or with `inverted` all but those. AND, OR and NOT need no list of everyone."""

    ids: BitMap
    inverted: bool = False

    def __invert__(self) -> Chosen:
        return Chosen(self.ids, not self.inverted)

    def __and__(self, other: Chosen) -> Chosen:
        if self.inverted and other.inverted:
            return Chosen(self.ids | other.ids, inverted=True)
        if self.inverted:
            return Chosen(other.ids - self.ids)
        return Chosen(self.ids - other.ids if other.inverted else self.ids & other.ids)

    def __or__(self, other: Chosen) -> Chosen:
        return ~(~self & ~other)


T = TypeVar("T")


class Cache(Generic[T]):
    """Remembers values computed from one version of the data; the least recently used go first.

    A value of another version than the one last put is never given back. Safe to use from several threads.
    """

    def __init__(self, capacity_bytes: int) -> None:
        self.capacity_bytes = capacity_bytes
        self._version: Hashable = None
        self._values: OrderedDict[Hashable, tuple[T, int]] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, version: Hashable, key: Hashable) -> T | None:
        """The value under a key, None if there is none."""
        with self._lock:
            if version != self._version or key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key][0]

    def put(self, version: Hashable, key: Hashable, value: T, nbytes: int) -> None:
        """Remember a value that takes so many bytes."""
        with self._lock:
            if version != self._version:
                self._values.clear()
                self._version, self._bytes = version, 0
            replaced = self._values.pop(key, None)
            self._bytes += nbytes - (replaced[1] if replaced else 0)
            self._values[key] = (value, nbytes)
            while self._bytes > self.capacity_bytes and len(self._values) > 1:
                self._bytes -= self._values.popitem(last=False)[1][1]

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._values.clear()
            self._bytes = 0

    def __len__(self) -> int:
        return len(self._values)
