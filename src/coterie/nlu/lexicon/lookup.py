"""Finding concepts: by the first word of what is said, and by a word of a name.

Phrases are written out when first asked for, which makes start-up quick: iterate `EVENTS` and `FIELDS` for their ids
and relations, but look phrases up here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from coterie.nlu.lexicon import EVENTS, FIELDS, GAP, STATES
from coterie.nlu.lexicon.shapes import EventConcept, FieldConcept, State, Words, first_words, read_item

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789'")

_PARTS = {
    "event": ("say", "who", "is"),
    "field": ("say", "yes", "no", "more", "less"),
    "state": ("state",),
}


class Saying(NamedTuple):
    """A phrase and what it says.

    `kind` is event, field or state; `how` is the part of the concept that it stands in: `say`, `who` or `is` for
    events, `say`, `yes`, `no`, `more` or `less` for fields, `state` for states. `words` may hold gaps.
    """

    words: tuple[str, ...]
    weight: float
    kind: str
    concept: str
    how: str


NamePattern = tuple[frozenset[str], float, str]
"""Words that a name for a concept has, how surely they mean it, and the concept's id."""


_Row = tuple[str, str, str, str, Words]
"""What an item says, as it is written: the item, and the kind, the concept, the part and the words that it is of."""


@lru_cache(maxsize=1)
def _said() -> dict[str, list[_Row]]:
    rows: dict[str, list[_Row]] = defaultdict(list)
    for kind, concepts in (("event", EVENTS), ("field", FIELDS), ("state", STATES)):
        for how in _PARTS[kind]:
            _add(rows, concepts, kind, how, how)
    return rows


@lru_cache(maxsize=2)
def _named(kind: str) -> dict[str, list[_Row]]:
    rows: dict[str, list[_Row]] = defaultdict(list)
    _add(rows, EVENTS if kind == "event" else FIELDS, kind, "name", "name")
    return rows


def _add(
    rows: dict[str, list[_Row]], concepts: Iterable[EventConcept | FieldConcept | State], kind: str, key: str, how: str
) -> None:
    for concept in concepts:
        for part in concept.texts.get(key, "").split(","):
            item = part.strip()
            if not item:
                continue
            first = item.partition(" ")[0]
            row = (item, kind, concept.id, how, concept.words)
            if _PLAIN.issuperset(first):
                rows[first].append(row)
            else:
                for word in first_words(item, concept.words):
                    rows[word].append(row)


@lru_cache(maxsize=4096)
def sayings(word: str) -> tuple[Saying, ...]:
    """All phrases that begin with a word."""
    found: dict[tuple[str, str, str, tuple[str, ...]], Saying] = {}
    for item, kind, concept, how, written in _said().get(word, ()):
        for phrase in read_item(item, written, word):
            saying = Saying(phrase.words, phrase.weight, kind, concept, how)
            found.setdefault((kind, concept, how, phrase.words), saying)
    return tuple(found.values())


@lru_cache(maxsize=4096)
def _sayings_by_second(word: str) -> dict[str, tuple[tuple[int, Saying], ...]]:
    """The phrases that begin with a word, numbered, by their second word; those of one word under ""."""
    found: dict[str, list[tuple[int, Saying]]] = defaultdict(list)
    for number, saying in enumerate(sayings(word)):
        found[next((second for second in saying.words[1:] if second != GAP), "")].append((number, saying))
    return {second: tuple(rows) for second, rows in found.items()}


def sayings_within(word: str, said: AbstractSet[str]) -> Sequence[Saying]:
    """The phrases that begin with a word and go on, if at all, with one of some words."""
    table = _sayings_by_second(word)
    alone = table.get("", ())
    longer = table.keys() & said
    if not longer:
        return [saying for _, saying in alone]
    numbered = [*alone, *(row for second in longer for row in table[second])]
    return [saying for _, saying in sorted(numbered, key=itemgetter(0))]


@lru_cache(maxsize=4096)
def event_names(word: str) -> tuple[NamePattern, ...]:
    """Patterns for names of events: each is found by one of its words, so ask for every word of a name."""
    return _patterns("event", word)


@lru_cache(maxsize=4096)
def field_names(word: str) -> tuple[NamePattern, ...]:
    """Patterns for keys of traits and properties: each is found by one of its words, so ask for every word of a key."""
    return _patterns("field", word)


def _patterns(kind: str, word: str) -> tuple[NamePattern, ...]:
    found: dict[tuple[str, frozenset[str]], NamePattern] = {}
    for item, _, concept, _, written in _named(kind).get(word, ()):
        for phrase in read_item(item, written, word):
            words = frozenset(phrase.words) - {GAP}
            found.setdefault((concept, words), (words, phrase.weight, concept))
    return tuple(found.values())
