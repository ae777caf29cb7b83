"""Secrets of sessions, invites and tokens: long, random, kept as digests."""

from __future__ import annotations

import secrets
from hashlib import sha256

_BYTES = 32


def new_secret(prefix: str = "") -> str:
    """A secret that nobody guesses, of characters that may stand in an address."""
    return prefix + secrets.token_urlsafe(_BYTES)


def digest_of(secret: str) -> str:
    """What is kept of it. A plain digest will do, since there is nothing to try out in 256 random bits."""
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def new_id() -> str:
    """An id of a row: not secret, and not to be guessed either."""
    return secrets.token_hex(8)
