"""Sets of ids as Roaring bitmaps, and what is remembered of them while the data stays the same.

Ids are signed 64-bit in SQL and unsigned in a bitmap; the bits are the same.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from pyroaring import BitMap64

Ids: TypeAlias = npt.NDArray[np.int64]
BitMap: TypeAlias = BitMap64

CONTAINER_SPAN = 65536
CONTAINER_BYTES = 8192


def to_bitmap(ids: Ids) -> BitMap:
    """A set of some ids, which may repeat."""
    return BitMap64(array("Q", np.ascontiguousarray(ids, dtype=np.int64).tobytes()))


def to_ids(bitmap: BitMap) -> Ids:
    """The ids of a set, those of 0 and more in order."""
    return np.frombuffer(bitmap.to_array(), dtype=np.uint64).view(np.int64)


def size_bytes(bitmap: BitMap) -> int:
    """About how much memory a set takes, at most."""
    if not bitmap:
        return 0
    containers = min(len(bitmap), int(bitmap.max() - bitmap.min()) // CONTAINER_SPAN + 1)
    return min(2 * len(bitmap) + 8 * containers, containers * CONTAINER_BYTES)


class Cache:
    """Remembers values computed from one version of the data; the least recently used go first.

    A value of another version than the one last put is never given back. Safe to use from several threads.
    """

    def __init__(self, capacity_bytes: int) -> None:
        self.capacity_bytes = capacity_bytes
        self._version: Hashable = None
        self._values: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, version: Hashable, key: Hashable) -> Any:
        """The value under a key, None if there is none."""
        with self._lock:
            if version != self._version or key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key][0]

    def put(self, version: Hashable, key: Hashable, value: Any, nbytes: int) -> None:
        """Remember a value that takes so many bytes."""
        with self._lock:
            if version != self._version:
                self._values.clear()
                self._version, self._bytes = version, 0
            self._bytes += nbytes - self._values.pop(key, (None, 0))[1]
            self._values[key] = (value, nbytes)
            while self._bytes > self.capacity_bytes and len(self._values) > 1:
                self._bytes -= self._values.popitem(last=False)[1][1]

    def __len__(self) -> int:
        return len(self._values)
