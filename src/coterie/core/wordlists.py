"""Word lists as they are best read and changed: words with spaces between."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, cut at white space."""
    return frozenset(text.split())
