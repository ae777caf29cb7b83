"""Deeds said in small words, where the space has the event: "came back", "got in", "came back after a break"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links
from coterie.nlu.nameweights import Kind

_DOING, _ONE = words("made done did make do"), words("one ones")
_SURELY_FOR, _WHOLLY, _SHORTEST = 0.9, 1.0, 2


def with_small_deeds(marks: Sequence[Mark], links: Links, index: SpaceIndex) -> list[Mark]:
    """The marks without those that make nothing of the words of a deed that the space has an event for.

    "Have made one since" tells of a deed too, whose name the pronoun leaves to the event before.
    """
    small = 0
    for mark in marks:
        if mark.role is Role.EMPTY:
            small |= (1 << mark.end) - (1 << mark.start)
    deeds = 0
    for hit in links.concept_hits:
        said = hit.mask & small
        is_deed = hit.kind == "event" and hit.weight >= _WHOLLY and said.bit_count() >= _SHORTEST
        if is_deed and hit.mask & -hit.mask & said and _has_event(index, hit.concept):
            deeds |= said
    for number in range(len(links.tokens) - 1):
        if links.tokens[number].word in _DOING and links.tokens[number + 1].word in _ONE:
            deeds |= small & 1 << number
    if not deeds:
        return list(marks)
    return [mark for mark in marks if mark.role is not Role.EMPTY or not (1 << mark.start) & deeds]


def _has_event(index: SpaceIndex, concept: str) -> bool:
    """Whether some event of the space is surely one for a concept."""
    found = index.by_concept.get(concept, ())
    return any(index.entries[number].kind is Kind.EVENT and quality >= _SURELY_FOR for number, quality in found)
