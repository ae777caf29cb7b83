"""What a sample says of all: how many there are about, and between which bounds."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log10, sqrt

Z = 1.959964
"""How many standard deviations to either side hold 95 % of a normal distribution."""


@dataclass(frozen=True, kw_only=True)
class Sampled:
    """How many were found among those looked at, of all there are. Where all were looked at, it is an exact figure.

    Which ones are looked at is decided by a hash of each one's id alone, so that, given how many they are, every set
    of that many is as likely as any other: the number found is drawn from a hypergeometric distribution. With N = `of`,
    n = `among`, K the number in question and p = K/N, the share found has the mean p and the variance
    p(1 − p)/n · (N − n)/(N − 1); the last factor, the finite population's correction, is 0 where all were looked at.

    `low` and `high` are Wilson's: those K whose p is no further from the share found, x/n, than Z of its own standard
    deviations. With z² = Z² · (N − n)/(N − 1), they solve (x/n − p)² = z² · p(1 − p)/n, a quadratic equation in p:

        p = (x/n + z²/2n ± z · √(x/n · (1 − x/n)/n + z²/4n²)) / (1 + z²/n)

    Other than x/n ± Z deviations of x/n itself, this holds for few and for nearly all: 0 found isn't 0 for certain.
    In 95 of 100 cases, about, K lies between them; and never below what was found, nor above all without those who
    were looked at and not found.
    """

    found: int
    among: int
    of: int

    @property
    def is_exact(self) -> bool:
        """Whether all were looked at."""
        return self.among >= self.of

    @property
    def count(self) -> int:
        """The likeliest number."""
        return self.found if self.is_exact or not self.among else round(self.found * self.of / self.among)

    @property
    def low(self) -> int:
        """The least number of the interval of 95 %."""
        return self._bounds[0]

    @property
    def high(self) -> int:
        """The largest one."""
        return self._bounds[1]

    @property
    def margin(self) -> int:
        """How far the interval goes to its longer side, with two digits, rounded up; 0 where the count is exact."""
        return _up(max(self.high - self.count, self.count - self.low))

    @property
    def about(self) -> int:
        """The likeliest number with no more digits than its margin has."""
        unit = _unit(self.margin)
        return round(self.count / unit) * unit

    @property
    def share(self) -> float:
        """The share of all, 0 to 1."""
        return self.found / self.among if self.among else 0.0

    def __sub__(self, other: Sampled) -> Sampled:
        """Those without others that are among them, found in the same sample."""
        return Sampled(found=self.found - other.found, among=self.among, of=self.of)

    @property
    def _bounds(self) -> tuple[int, int]:
        if self.is_exact:
            return self.found, self.found
        if not self.among:
            return 0, self.of
        n = self.among
        low, high = wilson(self.found, n, Z * Z * (self.of - n) / (self.of - 1))
        return max(self.found, int(low * self.of)), min(self.of - (n - self.found), ceil(high * self.of))


def wilson(found: int, among: int, z_squared: float = Z * Z) -> tuple[float, float]:
    """Wilson's interval for the share of which a sample has `found` of `among`, which is not 0; see `Sampled`."""
    share = found / among
    middle = share + z_squared / (2 * among)
    reach = sqrt(z_squared * (share * (1 - share) / among + z_squared / (4 * among * among)))
    return (middle - reach) / (1 + z_squared / among), (middle + reach) / (1 + z_squared / among)


def exactly(count: int, of: int) -> Sampled:
    """A figure for which all were looked at."""
    return Sampled(found=count, among=of, of=of)


def _unit(margin: int) -> int:
    """The place of the second digit of a margin."""
    return 1 if margin < 100 else 10 ** (int(log10(margin)) - 1)  # noqa: PLR2004 - two digits


def _up(margin: int) -> int:
    unit = _unit(margin)
    return -(-margin // unit) * unit
