"""Nouns of two words: the first of them says nothing by itself: "travel insurance" tells of no travelling."""

from __future__ import annotations

from coterie.nlu.concepts import concepts, may_be_verb
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links

_NO_NOUNS = ("to_", "is_")
_PAIR, _SURE = 2, 0.9


def without_halves(links: Links, _index: SpaceIndex) -> None:
    """Leave out what the first word of a noun of two words would say of a field, were it a verb."""
    table, halves = concepts().compounds, 0
    for number, (first, second) in enumerate(zip(links.forms, links.forms[1:], strict=False)):
        if may_be_verb(links.tokens[number].lemmas) and any(
            len(said) == _PAIR and said[1] in second and quality >= _SURE and not synset.startswith(_NO_NOUNS)
            for form in first
            for said, synset, quality in table.get(form, ())
        ):
            halves |= 1 << number
    if halves:
        links.concept_hits[:] = [hit for hit in links.concept_hits if hit.kind != "field" or hit.mask & ~halves]
