"""What is said with a number and counts nothing: "charged twice", "pay in four", "two-factor"."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.lexicon import VALUES
from coterie.nlu.names import fold

_ALWAYS = ("two factor", "two step", "one way", "one click")
_NUMBERS = words("once twice two three four six twelve thirty 3 4 6 12 24 30")
_FAMILIES = ("money_reasons", "payment_plans")


def numbered_texts(seen: Container[str]) -> Iterator[str]:
    """The texts that hold a number as they are said, of a space that has seen some values, given folded."""
    yield from _ALWAYS
    for texts, codes in _numbered_senses():
        if any(code in seen for code in codes):
            yield from texts


@lru_cache(maxsize=1)
def _numbered_senses() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """What is said with a number for values, and the codes of these."""
    found = []
    for family in _FAMILIES:
        for sense in VALUES[family]:
            texts = tuple(text for text in sense.said if " " in text and not _NUMBERS.isdisjoint(text.split()))
            if texts:
                found.append((texts, tuple(fold(code) for code in sense.codes)))
    return tuple(found)
