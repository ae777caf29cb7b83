"""Keys of audiences: they become trait keys on profiles and in payloads, and never change (`segment.md` 2.22)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

MAX_KEY = 255
UNNAMED = "audience"
RESERVED = frozenset({"bulk", "folders", "new", "restore", "undo"})
"""What stands in the place of a key in addresses of pages."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^\w]+|_+")


def key_of_name(name: str) -> str:
    """The key that a name gives: `Crème Buyers, 30+ days` as `creme_buyers_30_days`.

    Letters of other alphabets are kept; a name without any letter or digit gives `audience`.
    """
    plain = "".join(
        character for character in unicodedata.normalize("NFKD", name) if not unicodedata.combining(character)
    )
    words = _OTHER.sub("_", _CAMEL.sub("_", plain)).strip("_").lower()
    return unicodedata.normalize("NFC", words)[:MAX_KEY].strip("_") or UNNAMED


def free_key(name: str, is_taken: Callable[[str], bool]) -> str:
    """The key of a name, with a number behind it where that one is reserved or taken, now or by a deleted one."""
    key = key_of_name(name)
    number, found = 1, key
    while found in RESERVED or is_taken(found):
        number += 1
        end = f"_{number}"
        found = f"{key[: MAX_KEY - len(end)].rstrip('_')}{end}"
    return found
