"""The names of a space that words which found no place may have meant: "did you mean".

A name is near by its words or their synonyms, by the concept of the lexicon that both are for or one beside it, by a
value that it holds, or by spelling. A suggestion that is nothing like what was said is worse than none, so most words
that found no place have none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, analyse
from coterie.nlu.concepts import concepts
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import ConceptHit
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import GENERIC, Kind
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.typos import english_words
from coterie.schema.space import Collection

MOST_SUGGESTIONS = 3

_ENOUGH, _OF_BEST = 0.5, 0.6
"""How near a name has to be, and how near beside the nearest one."""

_OF_NAME, _OF_PHRASE = 0.6, 0.4
"""How the share of a name that the phrase says, and the share of the phrase that is in the name, count."""

_SURE_WORD, _ITSELF = 0.8, 0.85
"""From these qualities on, a word of a name is said by a synonym or a form of it; less is a distant relative. A synonym
counts beside another word of the name."""

_COMMON = 5
"""A word that more names share points to none of them."""

_CONCEPT, _BESIDE = 0.9, 0.65
"""What a name for the concept that was said counts, and one for a concept beside it."""

_SURE_CONCEPT, _MOST_NAMED = 0.6, 3
_SAYING = frozenset(("say", "who", "is", "yes", "no"))
_VALUE, _SURE_VALUE, _MOST_HOLDERS = 0.7, 0.85, 2
"""What a name that has seen the words as a value counts, and how many may: more tell nothing."""

_PARTING = frozenset((Role.AND, Role.OR, Role.BUT, Role.RELATIVE, Role.COMMA, Role.STOP, Role.THEN, Role.WHOSE))
"""Marks behind which another clause may begin."""

_CALENDAR = words("day night morning evening week weekend month quarter season year hour minute second time date")
_TELLING_APART = words("separate different distinct consecutive another other same half row")
"""Words of names of all kinds: a "day" of `payment_day` is none on which somebody paid."""

_FOUR = 4
_EDITED, _MOST_EDITS = 0.75, 2
_STEM, _LEAST_STEM, _SHARED_STEM = 0.6, 0.55, 6
"""How alike two spellings have to be, how much of the longer word their common beginning has to be, and how many
letters where neither word is all of it: "marked" has nothing to do with markets."""

_ORDER = {Kind.EVENT: 0, Kind.TRAIT: 1, Kind.AUDIENCE: 2, Kind.PROPERTY: 3}


def suggestions_for(text: str, index: SpaceIndex, audience: Collection = Collection.USERS) -> tuple[str, ...]:
    """The names nearest to a text that stands alone, best first; see `near_names`."""
    analysis = analyse(text, index, None, index.now, audience)
    return near_names(analysis, (1 << len(analysis.tokens)) - 1, index, audience)


def near_names(
    analysis: Analysis, mask: int, index: SpaceIndex, audience: Collection = Collection.USERS
) -> tuple[str, ...]:
    """The names nearest to some tokens of a prompt, best first and three at most; none where nothing is near enough."""
    said = [number for number in bits(mask & analysis.content) if _is_telling(analysis.tokens[number])]
    if not said:
        return ()
    scores: dict[int, float] = defaultdict(float)
    for number, score in (
        *_by_words(analysis, said, index),
        *_by_concept(analysis, said, index),
        *_by_value(analysis, said, index),
        *_by_spelling(analysis, said, index),
    ):
        scores[number] = max(scores[number], score)
    names: dict[str, tuple[float, int, int]] = {}
    for number, score in scores.items():
        entry = index.entries[number]
        if score < _ENOUGH or not _fits(entry, audience):
            continue
        rank = (-score - min(entry.prior, 0.0), _ORDER[entry.kind], number)
        names[entry.name] = min(rank, names.get(entry.name, rank))
    best = sorted((rank, name) for name, rank in names.items())
    least = -_OF_BEST * best[0][0][0] if best else 0.0
    return tuple(name for rank, name in best if -rank[0] >= least)[:MOST_SUGGESTIONS]


def names_said(analysis: Analysis, mask: int, names: tuple[str, ...], index: SpaceIndex) -> tuple[str, ...]:
    """Those of some names that the clause around some tokens says in their own words, or in words for the same."""
    clause = _clause_around(analysis, mask) & analysis.content
    said = [number for number in bits(clause) if _is_telling(analysis.tokens[number])]
    found = list(_by_words(analysis, said, index)) if said else []
    if not any(_is_telling(analysis.tokens[number]) for number in bits(mask & analysis.content)):
        found += _by_concept(analysis, said, index)  # only how it is counted found no place
    enough = {index.entries[number].name for number, score in found if score >= _ENOUGH}
    return tuple(name for name in names if name in enough)


def _clause_around(analysis: Analysis, mask: int) -> int:
    """The tokens around some others up to where another clause may begin on either side."""
    parting = sum({1 << mark.start for mark in analysis.marks if mark.role in _PARTING and not mask >> mark.start & 1})
    low, high = (mask & -mask).bit_length() - 1, mask.bit_length()
    before = parting & ((1 << max(low, 0)) - 1)
    behind = parting >> high
    start = before.bit_length()
    end = high + (behind & -behind).bit_length() - 1 if behind else len(analysis.tokens)
    return ((1 << end) - 1) & ~((1 << start) - 1)


def _is_telling(token: Token) -> bool:
    """Whether a word may point to a name: one of the calendar is in names of all kinds, "on three separate days"."""
    is_word = token.kind is TokenKind.WORD and any(letter.isalpha() for letter in token.text)
    return is_word and _CALENDAR.isdisjoint(token.lemmas) and token.word not in _TELLING_APART


def _fits(entry: Entry, audience: Collection) -> bool:
    """Whether an audience can ask about an entry: users are asked about nothing that only accounts have."""
    return entry.collection is Collection.USERS or audience is Collection.ACCOUNTS


def _by_words(analysis: Analysis, said: list[int], index: SpaceIndex) -> Iterator[tuple[int, float]]:
    """Names that share words, or synonyms, with the phrase, as far as those words tell names apart."""
    wanted = sum(1 << number for number in said if GENERIC.isdisjoint(analysis.tokens[number].lemmas))
    holders: dict[int, set[int]] = defaultdict(set)
    shared: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for number, hits in analysis.links.form_hits.items():
        for position, token_mask, quality in hits:
            if not token_mask & wanted or quality < _SURE_WORD:
                continue
            for token in bits(token_mask & wanted):
                holders[token].add(index.forms[number].entry)
            if quality > shared[number].get(position, (0.0, 0))[0]:
                shared[number][position] = (min(quality, 1.0), token_mask & wanted)
    for number, found in shared.items():
        if len(found) == 1 and max(quality for quality, _ in found.values()) < _ITSELF:
            continue
        form = index.forms[number]
        of_name = sum(form.weights[position] * quality for position, (quality, _) in found.items()) / form.total
        tokens = 0
        for _, token_mask in found.values():
            tokens |= token_mask
        is_common = all(len(holders[token]) > _COMMON for token in bits(tokens))
        if is_common and of_name < 1.0 - 1.0 / _COMMON:
            continue
        of_phrase = tokens.bit_count() / len(said)
        yield form.entry, form.quality * (_OF_NAME * of_name + _OF_PHRASE * of_phrase)


def _by_concept(analysis: Analysis, said: list[int], index: SpaceIndex) -> Iterator[tuple[int, float]]:
    """Names for what the lexicon takes the phrase for; where the space has none, names beside it.

    A single word that stands for several concepts points to none, and neither does a word for a property: it doesn't
    say of which event.
    """
    wanted = sum(1 << number for number in said)
    hits = [hit for hit in analysis.links.concept_hits if hit.mask & wanted and hit.how in _SAYING]
    for hit in hits:
        if hit.mask.bit_count() == 1 and any(h.concept != hit.concept and h.mask == hit.mask for h in hits):
            continue
        share = (hit.mask & wanted).bit_count() / len(said)
        weight = hit.weight * (_OF_NAME + _OF_PHRASE * share)
        own = list(_named(hit.concept, index))
        if len(own) <= _MOST_NAMED:
            yield from ((number, _CONCEPT * weight * quality) for number, quality in own)
        beside = () if own else _beside(hit)
        for other in beside:
            yield from ((number, _BESIDE * weight * quality) for number, quality in _named(other, index))


def _beside(hit: ConceptHit) -> tuple[str, ...]:
    """The concepts beside the one that a phrase stands for."""
    table = concepts()
    if hit.kind == "event":
        concept = table.events[hit.concept]
        return (*concept.any_of, *concept.near)
    return table.fields[hit.concept].near if hit.kind == "field" else ()


def _named(concept: str, index: SpaceIndex) -> Iterator[tuple[int, float]]:
    """The events and traits for a concept."""
    return (
        (number, quality)
        for number, quality in index.by_concept.get(concept, ())
        if quality >= _SURE_CONCEPT and index.entries[number].kind is not Kind.PROPERTY
    )


def _by_value(analysis: Analysis, said: list[int], index: SpaceIndex) -> Iterator[tuple[int, float]]:
    """Names of the fields that have seen the words as a value, where few have."""
    wanted = sum(1 << number for number in said)
    for hit in analysis.links.value_hits:
        if hit.mask & ~wanted or not hit.values or hit.quality < _SURE_VALUE:
            continue
        holders = {index.values[value].entry for value in hit.values}
        if len(holders) <= _MOST_HOLDERS:
            share = _OF_NAME + _OF_PHRASE * hit.mask.bit_count() / len(said)
            yield from ((holder, _VALUE * hit.quality * share) for holder in sorted(holders))


def _by_spelling(analysis: Analysis, said: list[int], index: SpaceIndex) -> Iterator[tuple[int, float]]:
    """Names with a word that begins or is spelled like one that was said."""
    for number in said:
        token = analysis.tokens[number]
        word = token.word
        if len(word) < _FOUR:
            continue
        is_english = word in english_words()
        initial = f"w:{word[0]}"
        alike = {
            feature: likeness
            for feature in index.forms_by_feature
            if feature.startswith(initial) and (likeness := _likeness(word, feature[2:], is_english)) > 0.0
        }
        if sum(len(index.forms_by_feature[feature]) for feature in alike) > _COMMON:
            continue
        for feature, likeness in alike.items():
            for form, position, strength in index.forms_by_feature[feature]:
                of_name = index.forms[form].weights[position] / index.forms[form].total
                share = _OF_PHRASE * of_name + _OF_NAME / max(len(said) - 1, 1)  # a verb may stand beside it
                yield index.forms[form].entry, likeness * strength * index.forms[form].quality * share


@lru_cache(maxsize=65536)
def _likeness(word: str, other: str, is_english: bool) -> float:  # noqa: FBT001 - for the cache
    """How alike two spellings are, 0 to 1: by a common beginning, or by edits where the word is no English one."""
    if len(other) < _FOUR:
        return 0.0
    longer = max(len(word), len(other))
    stem = 0
    while stem < min(len(word), len(other)) and word[stem] == other[stem]:
        stem += 1
    least = _FOUR if stem == min(len(word), len(other)) else _SHARED_STEM
    if stem >= max(least, _LEAST_STEM * longer):
        return _STEM + (1 - _STEM) * stem / longer
    if is_english or abs(len(word) - len(other)) > _MOST_EDITS:
        return 0.0
    ratio = SequenceMatcher(None, word, other).ratio()
    return ratio if ratio >= _EDITED else 0.0
