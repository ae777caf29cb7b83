"""Names and descriptions that people type."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

from coterie.core.errors import InvalidInputError

MAX_NAME = 255
MAX_DESCRIPTION = 4000


def clean_name(name: str, what: str) -> str:
    """A name without space around it or control characters inside. Raises InvalidInputError where none is left."""
    cleaned = " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in name).split())
    if not cleaned:
        raise InvalidInputError(f"The {what} needs a name.")
    if len(cleaned) > MAX_NAME:
        raise InvalidInputError(f"The name has {len(cleaned)} characters, and {MAX_NAME} are allowed.")
    return cleaned


def clean_description(description: str) -> str:
    """A description without space around it. Raises InvalidInputError for one that is too long."""
    cleaned = description.strip().replace("\r\n", "\n").replace("\0", "")
    if len(cleaned) > MAX_DESCRIPTION:
        raise InvalidInputError(f"The description has {len(cleaned)} characters, and {MAX_DESCRIPTION} are allowed.")
    return cleaned


def name_key(name: str) -> str:
    """What two names have in common that people would take for the same one."""
    return unicodedata.normalize("NFC", name).casefold()


def copy_name(name: str, taken: Container[str]) -> str:
    """`Copy of …`, with a number where that is taken too."""
    number = 1
    while True:
        end = "" if number == 1 else f" ({number})"
        found = f"Copy of {name}"[: MAX_NAME - len(end)] + end
        if name_key(found) not in taken:
            return found
        number += 1
