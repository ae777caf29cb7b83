"""Things called by their names: "completed The Hollow Crown" is a quest completed, where that is a `quest_name`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.concepts import match_phrase
from coterie.nlu.index import SpaceIndex
from coterie.nlu.lexicon import lookup
from coterie.nlu.linking import ConceptHit, Links
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import TokenKind
from coterie.schema.space import FieldType

_SKIPPED = words("a an the their our his her")
_NAMING = words("name title id code slug tag")
_REACH, _SHARE, _WHOLE = 4, 0.95, 1.0
"""How far before a name its verb stands, what a phrase counts in which it is the noun, and a value in full."""


def with_named_things(links: Links, index: SpaceIndex) -> Links:
    """The links, with phrases for events that have a name seen in the space in the place of the noun it is of."""
    light = [token.word in _SKIPPED for token in links.tokens]
    barrier = [token.kind is TokenKind.PUNCTUATION for token in links.tokens]
    seen = {(hit.concept, hit.mask) for hit in links.concept_hits}
    for value in links.value_hits:
        nouns = _nouns_of(links, index, value.start, value.values) if value.quality >= _WHOLE else frozenset()
        if not nouns:
            continue
        forms = list(links.forms)
        forms[value.start] = forms[value.start] | nouns
        for number in range(max(0, value.start - _REACH), value.start):
            for form in sorted(links.forms[number]):
                for spoken, weight, kind, concept, how in lookup.sayings_within(form, nouns):
                    if kind != "event" or spoken[-1] not in nouns:
                        continue
                    mask = match_phrase(spoken, number, forms, light, barrier)
                    if mask >> value.start & 1 and (concept, mask) not in seen:
                        seen.add((concept, mask))
                        links.concept_hits.append(ConceptHit(kind, concept, how, mask, weight * _SHARE))
    return links


def _nouns_of(links: Links, index: SpaceIndex, start: int, values: Sequence[int]) -> frozenset[str]:
    """What is called by a name that is written as one: a quest, a boss, an artist."""
    if not start or not links.tokens[start].text[:1].isupper():
        return frozenset()
    entries = (index.entries[index.values[number].entry] for number in values)
    texts = (entry.name for entry in entries if entry.kind is Kind.PROPERTY and entry.type is FieldType.STRING)
    return frozenset(noun for text in texts for noun in _noun_of(text))


@lru_cache(maxsize=4096)
def _noun_of(path: str) -> tuple[str, ...]:
    """The noun of a property that names things: the quest of `quest_name`, the boss of `boss`."""
    parts = [options for options in name_lemmas(path) if _NAMING.isdisjoint(options)]
    return parts[0] if len(parts) == 1 else ()
