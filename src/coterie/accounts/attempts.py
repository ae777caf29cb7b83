"""How often something may be tried: signing in, by address and by account. Kept in memory, since one process serves."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from threading import Lock

from coterie.core.errors import TooManyAttemptsError
from coterie.core.time import Clock

_MOST_KEYS = 20_000
_IPV6_NETWORK = 64


@dataclass(frozen=True, kw_only=True)
class Rule:
    """At most so many attempts in so many minutes."""

    attempts: int
    minutes: int


PER_ADDRESS = Rule(attempts=30, minutes=15)
PER_ACCOUNT = Rule(attempts=10, minutes=15)
"""On one account from one network. Wrong passwords from elsewhere count for elsewhere: nobody is locked out by them."""

PER_ACCOUNT_OF_STRANGERS = Rule(attempts=100, minutes=15)
"""On one account from all networks together that its owner hasn't signed in from lately."""


class Attempts:
    """Counts attempts by their key. An attempt counts before it is made, so that many at once are no way round."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._made: OrderedDict[str, list[datetime]] = OrderedDict()
        self._lock = Lock()

    def take(self, *keys: tuple[str, Rule]) -> None:
        """Count an attempt for each key. Raises TooManyAttemptsError where one has none left; then none counts."""
        now = self._clock()
        with self._lock:
            wait = max((self._wait(key, rule, now) for key, rule in keys), default=0)
            if wait > 0:
                raise TooManyAttemptsError("Too many attempts to sign in.", retry_after_seconds=wait)
            for key, _ in keys:
                self._made.setdefault(key, []).append(now)
                self._made.move_to_end(key)
            while len(self._made) > _MOST_KEYS:
                self._made.popitem(last=False)

    def forgive(self, key: str) -> None:
        """Forget the attempts of a key: the right one was made."""
        with self._lock:
            self._made.pop(key, None)

    def _wait(self, key: str, rule: Rule, now: datetime) -> int:
        length = timedelta(minutes=rule.minutes)
        made = [moment for moment in self._made.get(key, []) if now - moment < length]
        if made:
            self._made[key] = made
        else:
            self._made.pop(key, None)
        if len(made) < rule.attempts:
            return 0
        return max(1, math.ceil((made[-rule.attempts] + length - now).total_seconds()))


def network_of(address: str) -> str:
    """What one attacker has of addresses: an IPv4 address, or a network of IPv6 ones."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    if found.version == 4:  # noqa: PLR2004 - IPv4
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return f"{int(found) >> (128 - _IPV6_NETWORK):x}/64"
