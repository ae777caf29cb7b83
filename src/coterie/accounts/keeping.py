"""Texts that are kept for a browser while its person is away at the identity provider: in memory, and not for long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from coterie.accounts.secret import digest_of, new_secret
from coterie.core.time import Clock

MOST = 100
"""Of more, the oldest goes: whoever isn't signed in can have texts kept too."""


@dataclass(frozen=True)
class _Kept:
    text: str
    browser_digest: str
    expires_at: datetime


class Keeping:
    """Texts by names that nobody guesses, each for the browser alone that it was kept for."""

    def __init__(self, clock: Clock, *, minutes: int) -> None:
        self._clock, self._minutes = clock, minutes
        self._kept: dict[str, _Kept] = {}
        self._lock = Lock()

    def keep(self, text: str, browser: str) -> str:
        """The name that the text is found by."""
        name, now = new_secret(), self._clock()
        with self._lock:
            alive = [(key, item) for key, item in self._kept.items() if item.expires_at > now]
            self._kept = dict(alive[-(MOST - 1) :])
            self._kept[name] = _Kept(text, digest_of(browser), now + timedelta(minutes=self._minutes))
        return name

    def find(self, name: str, browser: str) -> str | None:
        """The text of a name; None where it is another browser's, has expired, or never was."""
        with self._lock:
            found = self._kept.get(name)
        if found is None or found.expires_at <= self._clock() or found.browser_digest != digest_of(browser):
            return None
        return found.text
