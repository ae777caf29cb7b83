"""Random numbers that are the same on every machine.

The raw words of PCG64 are a fixed stream (numpy promises it for bit generators, not for `Generator`), and everything
here is made of them by operations that IEEE 754 rounds exactly (add, multiply, divide, root, compare): no logarithm
or sine of the platform's library can change a byte of the demo space.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Numbers = Floats | Ints


class Draws:
    """One stream of random numbers, of a seed and a topic. Topics are independent of each other."""

    def __init__(self, seed: int, topic: int) -> None:
        self._bits = np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(topic,)))

    def words(self, size: int) -> npt.NDArray[np.uint64]:
        """Words of 64 random bits."""
        return np.asarray(self._bits.random_raw(size), dtype=np.uint64)

    def uniform(self, size: int) -> Floats:
        """Uniform in [0, 1)."""
        return (self.words(size) >> np.uint64(11)).astype(np.float64) * 2.0**-53

    def chance(self, size: int, probability: float | Floats) -> Bools:
        """True with this probability."""
        return self.uniform(size) < probability

    def between(self, size: int, low: int | Ints, high: int | Ints) -> Ints:
        """Whole numbers from low to high, both included."""
        span = np.asarray(high, dtype=np.int64) - low + 1
        return (self.uniform(size) * span).astype(np.int64) + low

    def bell(self, size: int, mean: float, deviation: float) -> Floats:
        """Nearly normal: the sum of twelve uniforms. Never more than six deviations from the mean."""
        total = self.uniform(size)
        for _ in range(11):
            total = total + self.uniform(size)
        return (total - 6.0) * deviation + mean

    def heavy(self, size: int, least: float) -> Floats:
        """Pareto with exponent 2: the mean is twice the least, the variance infinite."""
        return least / np.sqrt(1.0 - self.uniform(size))

    def weighted(self, size: int, weights: Sequence[int] | Ints) -> Ints:
        """Indices, each as likely as its weight."""
        edges = np.cumsum(np.asarray(weights, dtype=np.int64))
        return np.searchsorted(edges, (self.uniform(size) * int(edges[-1])).astype(np.int64), side="right")

    def repeats(self, size: int, again: float | Floats, most: int) -> Ints:
        """How often something with the probability `again` happens in a row, at most `most` times."""
        counts = np.zeros(size, dtype=np.int64)
        going = np.ones(size, dtype=np.bool_)
        for _ in range(most):
            going = going & self.chance(size, again)
            counts += going
        return counts


def zipf(count: int) -> Ints:
    """Weights that fall like 1/rank."""
    return 1_000_000 // np.arange(1, count + 1, dtype=np.int64)


def places(counts: Ints) -> tuple[Ints, Ints]:
    """For rows repeated `counts` times: the row each repetition is of, and its number among them, from 0."""
    rows = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    starts = np.cumsum(counts) - counts
    return rows, np.arange(len(rows), dtype=np.int64) - starts[rows]
