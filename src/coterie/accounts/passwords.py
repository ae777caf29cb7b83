"""Passwords: which ones are taken, how they are kept, and how one is checked."""

from __future__ import annotations

import unicodedata
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from coterie.core.errors import InvalidInputError

MIN_LENGTH = 10
MAX_LENGTH = 200
_WORD = 4
_COMMON = (
    "password", "passwort", "qwerty", "qwertz", "azerty", "123456", "letmein", "welcome", "iloveyou", "admin", "abc123",
    "coterie", "changeme", "secret", "test", "111111", "000000",
)  # fmt: skip

# argon2id, with the cost that RFC 9106 names for memory-constrained places: 64 MiB and three passes.
_HASHER = PasswordHasher()
# Each check takes 64 MiB and a core for some 50 ms; more at once would only slow each other down.
_AT_ONCE = BoundedSemaphore(2)
# What a password is compared with where there is no such person, so that it takes as long. Written out: every start
# would have to wait while it is made.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$D/ZETve/f5a3ByROOv4Dpw$synIGQRCRTLD+wQQ74t/ZJERkpjDWB5JdFnIoBBlGA4"


def check_new(password: str, *, email: str = "", name: str = "") -> None:
    """Raises InvalidInputError for a password that is too short, too long or too easy to guess."""
    shown = _proper(password)
    if len(shown) < MIN_LENGTH:
        raise InvalidInputError(f"A password has {MIN_LENGTH} characters at least.")
    if len(shown) > MAX_LENGTH:
        raise InvalidInputError(f"A password has {MAX_LENGTH} characters at most.")
    rest = shown.lower()
    for known in sorted({*_COMMON, *_words(email), *_words(name)}, key=len, reverse=True):
        rest = rest.replace(known, "")
    if len(set(rest)) < 4 or rest in "01234567890123456789":  # noqa: PLR2004 - hardly anything is left to guess
        raise InvalidInputError(
            "This password is too easy to guess.", next_step="Take four or five unrelated words, for example."
        )


def hashed(password: str) -> str:
    """What is kept of a password."""
    with _AT_ONCE:
        return _HASHER.hash(_proper(password))


def is_right(password: str, kept: str | None) -> bool:
    """Whether this is the password. Takes as long where there is none, so that time doesn't tell who has an account."""
    given = _proper(password)[: MAX_LENGTH + 1]
    with _AT_ONCE:
        try:
            _HASHER.verify(kept or _NOBODYS, given)
        except (VerificationError, InvalidHashError):
            return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Whether it was hashed at another cost than is used now."""
    return _HASHER.check_needs_rehash(kept)


def _proper(password: str) -> str:
    """One form for what looks the same, whichever keyboard it was typed on."""
    return unicodedata.normalize("NFKC", password.encode("utf-8", "replace").decode("utf-8"))


def _words(text: str) -> set[str]:
    """A text, and the longer words of it."""
    lower = text.lower()
    words = lower.replace("@", " ").replace(".", " ").split()
    return {word for word in (lower, *words) if len(word) >= _WORD}
