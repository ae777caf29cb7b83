"""Names that say something in other words than most: `cash_machine_used`, `home_loan_ends`, `Claim Refused`.

Synonyms of several words are found in a name as they are in a prompt. And where no table of concepts knows a name, its
words are taken for the others of their synonym sets, so that it doesn't matter which of them a team chose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product

from coterie.core.wordlists import words
from coterie.nlu.concepts import NameWords, concepts, event_concepts_of, field_concepts_of, synsets_of
from coterie.nlu.joinednames import compounds_at
from coterie.nlu.lexicon import lookup

_AS_SAID, _ALIKE, _BY_COMPOUND = 1.0, 0.86, 0.95
"""What a word of a name counts as itself, as another of its synonym set, and as one of a synonym of several words."""

_SURE, _BEST = 0.9, 0.9
_KNOWN = 0.6
"""From this quality on, a concept that the words themselves say is the one that is meant."""

_LONGEST, _MOST_WORDS, _FIRST = 3, 5, 5
"""How many words a synonym may have in a name, and from more words on a name is left alone; how many words of a
synonym set are taken for each other."""

_JOINTS = words("to for from of with by at the a an in on be have my via")
"""Small words of names, which nothing has to account for."""

_Cover = tuple[int, float]
"""The places of a name that a word stands for, and how surely."""


def all_event_concepts(name: NameWords) -> dict[str, float]:
    """The event concepts of a name: those that its own words say, or where none does, others that say the same."""
    joined = with_compounds(name, verbs=True)
    found = _with_joined(event_concepts_of, name, joined)
    if max(found.values(), default=0.0) < _KNOWN:
        found = {**_concepts_alike(joined or name), **found}
    return found


def all_field_concepts(name: NameWords) -> dict[str, float]:
    """The field concepts of a name; its words aren't taken for others, since fields say less of what they are."""
    return _with_joined(field_concepts_of, name, with_compounds(name, verbs=False))


def _with_joined(
    concepts_of: Callable[[NameWords], dict[str, float]], name: NameWords, joined: NameWords | None
) -> dict[str, float]:
    """The concepts of a name, and those that its synonyms of several words are needed for."""
    found = concepts_of(name)
    if joined is not None and len(joined) > 1 and max(found.values(), default=0.0) < _BEST:
        bare = concepts_of(tuple(options[:1] if " " in options[0] else options for options in joined))
        for concept, quality in concepts_of(joined).items():
            if concept not in bare:
                found.setdefault(concept, quality * _BY_COMPOUND)
    return found


def with_compounds(name: NameWords, *, verbs: bool) -> NameWords | None:
    """A name with its synonyms of several words as one word each, and the single words that say the same; or None.

    Of verbs where there are `verbs`, as in the names of events: the `send back` of `asked_to_send_back`.
    """
    parts: list[tuple[str, ...]] = []
    place, is_any = 0, False
    while place < len(name):
        said, synsets = _compound_at(name, place, verbs=verbs)
        if synsets:
            single = (word for synset in synsets for word in _words_of(synset))
            parts.append((said, *dict.fromkeys(single)))
            place, is_any = place + said.count(" ") + 1, True
        else:
            parts.append(name[place])
            place += 1
    return tuple(parts) if is_any else None


def _compound_at(name: NameWords, start: int, *, verbs: bool) -> tuple[str, list[str]]:
    """The longest synonym of several words that begins at a place of a name, and its synonym sets."""
    found = [
        (said, synset)
        for said, synset in compounds_at(name, start)
        if len(said) <= _LONGEST and (verbs or not synset.startswith("to_"))
    ]
    best = max((said for said, _ in found), key=len, default=())
    return " ".join(best), [synset for said, synset in found if said == best]


def _concepts_alike(name: NameWords) -> dict[str, float]:
    """The event concepts of a name whose words are taken for others that say the same, with the quality."""
    if not 1 < len(name) <= _MOST_WORDS:
        return {}
    covers = _covers(name)
    needed = sum(1 << place for place, options in enumerate(name) if _JOINTS.isdisjoint(options[:1]))
    if not needed & (needed - 1):
        return {}
    found: dict[str, float] = {}
    for first in _rarest(covers, needed):
        for pattern, weight, concept in lookup.event_names(first):
            if pattern <= covers.keys():
                quality = weight * _quality(pattern, covers, needed)
                if quality > found.get(concept, 0.0):
                    found[concept] = quality
    best = max(found.values(), default=0.0)
    return {concept: quality for concept, quality in sorted(found.items()) if quality and quality >= _BEST * best}


def _quality(pattern: frozenset[str], covers: dict[str, list[_Cover]], needed: int) -> float:
    """How surely a name is for a pattern: each word of it stands for places of its own, and none is left over."""
    best = 0.0
    for choice in product(*(covers[word] for word in pattern)):
        mask, quality = 0, 1.0
        for places, share in choice:
            quality = 0.0 if mask & places else quality * share
            mask |= places
        if not needed & ~mask and quality > best:
            best = quality
    return best


def _rarest(covers: dict[str, list[_Cover]], needed: int) -> list[str]:
    """The words one of which a pattern has to have: those for the place that fewest can stand for."""
    options: dict[int, list[str]] = {}
    for word, found in covers.items():
        for places, _ in found:
            if places & needed:
                options.setdefault(places, []).append(word)
    fewest = min(map(len, options.values()), default=0)
    return sorted(next((found for found in options.values() if len(found) == fewest), ()))


def _covers(name: NameWords) -> dict[str, list[_Cover]]:
    """The words that a name's words can be taken for, each with the places that it then accounts for."""
    found: dict[str, dict[int, float]] = {}
    for place, options in enumerate(name):
        for option in options:
            for word, share in ((option, _AS_SAID), *((other, _ALIKE) for other in _others(option))):
                known = found.setdefault(word, {})
                known[1 << place] = max(known.get(1 << place, 0.0), share)
    return {word: list(known.items()) for word, known in found.items()}


@lru_cache(maxsize=16384)
def _others(word: str) -> tuple[str, ...]:
    """The words that say the same as one."""
    synsets = (synset for synset, quality in synsets_of(word) if quality >= _SURE)
    return tuple(dict.fromkeys(other for synset in synsets for other in _words_of(synset) if other != word))


def _words_of(synset: str) -> Iterator[str]:
    """The first words of a synonym set, which say little else; single ones."""
    return (word for word in concepts().sets[synset].words[:_FIRST] if " " not in word)
