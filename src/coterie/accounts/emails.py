"""E-mail addresses: which texts are one, and when two are the same."""

from __future__ import annotations

import re
import unicodedata

from coterie.core.errors import InvalidInputError

MAX_LENGTH = 254
_FORM = re.compile(r"[^\s@<>()\[\]\\,;:\"]{1,64}@[^\s@<>()\[\]\\,;:\"_]+\.[^\s@<>()\[\]\\,;:\"_.]{2,}")
_ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def proper_email(text: str) -> str:
    """An e-mail address without space around it. Raises InvalidInputError for what is none.

    Characters that only look like others (the Kelvin sign, wide letters) are refused, as are marks that can't be seen:
    two addresses that look the same are the same.
    """
    email = text.strip()
    if (
        len(email) > MAX_LENGTH
        or not _FORM.fullmatch(email)
        or ".." in email
        or unicodedata.normalize("NFKC", email) != email
        or any(unicodedata.category(character)[0] in "CZ" for character in email)
    ):
        raise InvalidInputError("That is no e-mail address.", next_step="Write it as name@example.com.")
    return email


def key_of(email: str) -> str:
    """What makes two addresses the same: their text, with the capitals A to Z made small.

    No other letter is folded: Unicode knows letters whose small form is that of another one, and whoever owns the one
    address must not be taken for the owner of the other.
    """
    return email.strip().translate(_ASCII_LOWER)
