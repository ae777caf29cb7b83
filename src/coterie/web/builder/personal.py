"""Personal data in descriptions, which need none (`segment.md` 1.9): told, never refused."""

from __future__ import annotations

import re

_PATTERNS = {
    "an email address": re.compile(r"[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}", re.IGNORECASE),
    "a social security number": re.compile(r"\b\d{3}-\d{2}-\d{4}\b"),
    "a phone number": re.compile(
        r"\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,4}\d{2,}|\(\d{2,4}\) ?\d{3}[ .-]?\d{3,4}\b"
    ),
}
_CARD = re.compile(r"\b\d(?:[ -]?\d){12,18}\b")


def personal_data(text: str) -> tuple[str, ...]:
    """What kinds of personal data a text seems to hold, in words."""
    found = [words for words, pattern in _PATTERNS.items() if pattern.search(text)]
    if any(_is_card(match.group()) for match in _CARD.finditer(text)):
        found.append("a card number")
    return tuple(found)


def _is_card(text: str) -> bool:
    """Whether the check digit of a card number is right (Luhn)."""
    digits = [int(character) for character in reversed(text) if character.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) if index % 2 else digit for index, digit in enumerate(digits)]
    return sum(doubled) % 10 == 0
