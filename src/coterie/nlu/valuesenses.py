"""Values as the lexicon says them: "vegetarians", "the basket was too small", "left in the small hours"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.index import SpaceIndex
from coterie.nlu.lexicon import ValueSense
from coterie.nlu.names import fold
from coterie.nlu.tokens import Token, TokenKind

LIGHT = words("the a an their they them his her they're is are was were be been being got get gets s 's")
"""Words that people put between the words of a value, or leave out: "the basket was too small"."""

_MOST_LIGHT = 3
_ALSO_VERBS, _BEFORE_VERBS = (
    words("live open close lapse lost left"),
    words("who that they we to and never n't not"),
)
"""Adjectives that spell verbs as well, and what stands before the verb alone: "who live by themselves"."""

_AS_WRITTEN = words("levels")
"""Families of values that are said as they are written: who "picked up" an order did so, rather than had a pick-up."""


def values_kept(sense: ValueSense, index: SpaceIndex) -> Iterator[int]:
    """The values of a space, as numbers into `SpaceIndex.values`, that stand for a sense under one of its codes."""
    return (number for code in sense.codes for number in index.values_by_text.get(fold(code), ()))


class SaidSense(NamedTuple):
    """One way to say a value sense; `cased` where its capitals count, `loose` where inflections and light words may."""

    words: tuple[str, ...]
    sense: ValueSense
    family: str
    cased: bool = False
    loose: bool = False


@lru_cache(maxsize=1)
def said_senses() -> dict[str, tuple[SaidSense, ...]]:
    """Value senses by the first word said."""
    found: dict[str, list[SaidSense]] = defaultdict(list)
    for family, senses in lexicon.VALUES.items():
        for sense in senses:
            for text in sense.said:
                said = tuple(text.replace("-", " ").split())
                inner = tuple(word for word in said if word not in LIGHT)
                loose = len(inner) > 1 and family not in _AS_WRITTEN
                found[said[0]].append(SaidSense(said, sense, family))
                if loose:
                    found[inner[0]].append(SaidSense(inner, sense, family, loose=True))
            for text in sense.cased:
                said = tuple(text.split())
                found[said[0]].append(SaidSense(said, sense, family, cased=True))
    return {word: tuple(items) for word, items in found.items()}


def senses_at(
    tokens: Sequence[Token], forms: Sequence[AbstractSet[str]], folded: Sequence[str], start: int
) -> Iterator[tuple[int, ValueSense, str, bool]]:
    """The senses said from a token on: where each ends, the sense, its family, and if loosely."""
    table = said_senses()
    token, told = tokens[start], set[tuple[int, str, str]]()
    is_verb = token.word in _ALSO_VERBS and start > 0 and tokens[start - 1].word in _BEFORE_VERBS
    for key in dict.fromkeys((folded[start], token.word, token.text, *sorted(forms[start]))):
        for said, sense, family, cased, loose in table.get(key, ()):
            if loose:
                end = _loose_end(tokens, forms, said, start)
            elif cased:
                end = _exact_end([token.text for token in tokens[start : start + len(said)]], said, start)
            elif key in (folded[start], token.word, token.text):
                end = start + len(said)
                shown = zip(said, folded[start:end], tokens[start:end], strict=False)
                matches = end <= len(tokens) and all(word in (text, here.word) for word, text, here in shown)
                end = end if matches and not (is_verb and len(said) == 1) else 0
            else:
                end = 0
            if end and (end, sense.id, family) not in told:
                told.add((end, sense.id, family))
                yield end, sense, family, loose


def _exact_end(texts: Sequence[str], said: tuple[str, ...], start: int) -> int:
    return start + len(said) if tuple(texts) == said else 0


def _loose_end(tokens: Sequence[Token], forms: Sequence[AbstractSet[str]], said: tuple[str, ...], start: int) -> int:
    """Where words end that are said in any form, with light words between them; 0 where they aren't said."""
    place = start + 1
    for word in said[1:]:
        last = min(place + _MOST_LIGHT, len(tokens))
        while place < last and word not in forms[place]:
            if tokens[place].word not in LIGHT or tokens[place].kind is TokenKind.PUNCTUATION:
                return 0
            place += 1
        if place >= last:
            return 0
        place += 1
    return place
