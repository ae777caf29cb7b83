"""People called by what they like or do, where the space keeps that as a value: "skiers" for the interest `skiing`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind

_QUALITY, _SHORTEST = 0.95, 3
_ENDINGS = ("ers", "er", "ists", "ist", "ors")
_TASTES = words(
    "interest hobby sport activity activities style like passion pastime discipline topic theme genre favorite taste"
)
"""Words of the names of traits that hold what people like or do."""

_OWN_WORDS = {
    "foodies": "food", "foodie": "food", "gourmets": "food", "bookworms": "books", "cinephiles": "film",
    "moviegoers": "film", "yogis": "yoga", "cyclists": "cycling", "bikers": "biking", "photographers": "photography",
    "hikers": "hiking", "motorheads": "cars", "petrolheads": "cars", "globetrotters": "travel", "clubbers": "nightlife",
    "gardeners": "gardening", "divers": "diving", "anglers": "fishing", "athletes": "sports", "techies": "tech",
    "fashionistas": "fashion", "musicians": "music", "dancers": "dance", "travellers": "travel", "travelers": "travel",
}  # fmt: skip
"""Nouns for people that are not made of what they like."""


def enthusiasts(links: Links, index: SpaceIndex) -> Iterator[ValueHit]:
    """The values of traits that nouns for people are made of."""
    for number, token in enumerate(links.tokens):
        if token.quoted or not (token.word in _OWN_WORDS or token.word.endswith(_ENDINGS)):
            continue
        for text in _made_of(token.word):
            found = [v for v in index.values_by_text.get(text, ()) if _is_taste(index.entries[index.values[v].entry])]
            if found:
                yield ValueHit(number, number + 1, _QUALITY, tuple(sorted(found)))
                break


@lru_cache(maxsize=4096)
def _made_of(word: str) -> tuple[str, ...]:
    """What a noun for people may be made of: "golfers" of golf, "runners" of running, "hikers" of hiking."""
    found = [_OWN_WORDS[word]] if word in _OWN_WORDS else []
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        stems = [stem, stem[:-1]] if stem[-1] == stem[-2] else [stem]
        found += [made for each in stems for made in (stem + "ing", each, each + "ing", each + "e", each + "y")]
        break
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _names_taste(name: str) -> bool:
    return not _TASTES.isdisjoint(name_forms(name))


def _is_taste(entry: Entry) -> bool:
    """Whether a trait holds what people like or do."""
    return entry.kind is Kind.TRAIT and _names_taste(entry.name)
