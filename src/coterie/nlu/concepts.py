"""Look-ups over the concept lexicon: from words to synonym sets, from names to concepts, from prompts to phrases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.irregular import IRREGULAR
from coterie.nlu.lexicon import GAP, GAP_WORDS, EventConcept, FieldConcept, State, Synset, lookup
from coterie.nlu.nameweights import RESTRICTING, UNSAID_RESTRICTING
from coterie.nlu.sessions import discount_span, place_of_span
from coterie.nlu.tokens import Token, is_past

_STRONG, _WEAK, _NEAR = 0.9, 0.45, 0.5
_EVENT_FLOOR, _FIELD_FLOOR = 0.75, 0.6
_ACTION_WEIGHT = 2.0
_HAPPENING, _HAPPENING_WEIGHT = words("occur happen"), 0.1
"""Verbs that say no more of a thing than that it was: "Overdraft Occurred"."""

_NOUN_AND_VERB, _WITHOUT_THING = 2, 0.6
"""What a concept counts that leaves out the thing of a compound: "flight wifi purchased" is no flight booked."""

_CONTAINERS = words(
    "page screen link button form item list detail step section card banner tab widget session request status process "
    "flow email message notification file response answer result entry event view content"
)
"""Nouns of names that stand for what is shown in them or sent with them, so that they may be left out."""


_OTHER_UNITS = words("day night hour minute second week month year km mile step point seat page")
_MONEY = words(
    "price cost revenue spend fee pay payment paid bill mrr arr ltv income salary fare tax refund balance budget rent "
    "charge money usd eur gbp cent discount tip worth debt loan wage earning pension stipend premium deposit donation "
    "contribution gift giving"
)
"""What is counted in one of these units is no money, unless the name says so: the "total" of `total_nights`."""

NameWords = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Concepts:
    """The lexicon, indexed."""

    events: dict[str, EventConcept]
    fields: dict[str, FieldConcept]
    states: dict[str, State]
    synsets: dict[str, tuple[tuple[str, float], ...]]
    compounds: dict[str, tuple[tuple[tuple[str, ...], str, float], ...]]
    sets: dict[str, Synset]


@lru_cache(maxsize=1)
def concepts() -> Concepts:
    """The indexed lexicon, built on first use; phrases are looked up in `lexicon.lookup`."""
    synsets: dict[str, dict[str, float]] = defaultdict(dict)
    compounds: dict[str, list[tuple[tuple[str, ...], str, float]]] = defaultdict(list)
    sets = {item.id: item for item in lexicon.ALIKE}
    for item in sets.values():
        graded = [(word, _STRONG) for word in item.words] + [(word, _WEAK) for word in item.weak]
        for word, quality in graded:
            parts = tuple(word.split())
            if len(parts) > 1:
                compounds[parts[0]].append((parts, item.id, quality))
            if quality > synsets[word].get(item.id, 0.0):
                synsets[word][item.id] = quality
            if quality == _STRONG and len(parts) == 1:
                for near in item.near:
                    if near in sets:
                        synsets[word].setdefault(near, _NEAR)
    return Concepts(
        events={item.id: item for item in lexicon.EVENTS},
        fields={item.id: item for item in lexicon.FIELDS},
        states={item.id: item for item in lexicon.STATES},
        synsets={word: tuple(found.items()) for word, found in synsets.items()},
        compounds={word: tuple(found) for word, found in compounds.items()},
        sets=sets,
    )


@lru_cache(maxsize=65536)
def synsets_of(word: str) -> tuple[tuple[str, float], ...]:
    """The synonym sets of a word with the quality of each: 0.9 as one of its words, less as a weak or near one."""
    return concepts().synsets.get(word, ())


@lru_cache(maxsize=65536)
def may_be_verb(lemmas: tuple[str, ...]) -> bool:
    """Whether one of the base forms of a word is in a synonym set of verbs."""
    return any(synset.startswith("to_") for lemma in lemmas for synset, _ in synsets_of(lemma))


def is_past_verb(token: Token) -> bool:
    """Whether a word is a known verb in the past, or its participle: "booked", "bought"."""
    if token.word in token.lemmas or not may_be_verb(token.lemmas):
        return False
    return is_past(token) or (token.word in IRREGULAR and not token.word.endswith(("s", "ing")))


def event_concepts_of(words: NameWords) -> dict[str, float]:
    """The event concepts that an event's name can be for, with how much of the name each accounts for (0 to 1)."""
    weights = [1.0 if RESTRICTING.isdisjoint(options) else UNSAID_RESTRICTING for options in words]
    thing: frozenset[str] = frozenset()
    place = place_of_span(words)
    if words and not _HAPPENING.isdisjoint(words[-1]):
        weights[-1] = _HAPPENING_WEIGHT
    elif words and (may_be_verb(words[-1][:1]) or not _FAILING.isdisjoint(words[-1])) and place < 0:
        # "subscription_cancelled" is no start of a subscription, though the noun is there
        weights[-1] = _ACTION_WEIGHT
        if len(words) > _NOUN_AND_VERB and _CONTAINERS.isdisjoint(words[-2]) and not may_be_verb(words[-2]):
            thing = frozenset(words[-2])
    found = _concepts_of(words, weights, lookup.event_names, _EVENT_FLOOR, thing, _other_things(words))
    if place < 0:
        return found
    said = words[: place + 1]
    by_deed = _concepts_of(said, discount_span(said, weights[: place + 1]), lookup.event_names, _EVENT_FLOOR)
    return by_deed | {concept: quality for concept, quality in found.items() if quality >= _WHOLLY}


_FAILING = words("unsuccessful incomplete unfinished invalid void")
"""Adjectives that tell of a deed what a verb would: an order that was unsuccessful is none."""

_WHOLLY = 0.95
"""What the words of a name come to when a concept's own name has them all."""


def _other_things(words: NameWords) -> tuple[tuple[str, frozenset[str]], ...]:
    """The nouns of a name that are another thing there, each with what makes it so."""
    found = []
    for before, (noun, *_) in pairwise(words):
        makers = _OTHER_THINGS.get(noun, frozenset()).intersection(before)
        if makers:
            found.append((noun, makers))
    return tuple(found)


_OTHER_THINGS = {
    "order": words(
        "standing stand investment invest trade limit stop money postal court work share fund stock dealing"
    ),
    "ticket": words("support help service"),
    "card": words("gift sim score report greeting boarding"),
}
"""Nouns of names, and what before them makes another thing of them: a standing order is nothing that was bought."""

_OF, _OF_WEIGHT = "of", 0.1
"""What the "of" of a name counts, which phrases for a field leave out: `number_of_pets`."""

_SPANS, _CURRENCIES = words("d day w week h hour m month y year"), words("usd eur gbp percent")
_LAST_WORD_WEIGHT = 0.3
"""The units that end names of fields, of time behind a number (`volume_30d`) and of others, and what they count."""
_DECORATIONS, _DECORATION_WEIGHT = words("have flag indicator gb mb user customer client"), 0.1
"""Words that engineers put round the name of a field and that say nothing of what it holds: `vip_flag`, `user_tags`."""


def field_concepts_of(words: NameWords) -> dict[str, float]:
    """The field concepts that a trait's key or a property's path can be for, with how much of it each accounts for."""
    weights = [_weight_in_field(options) for options in words]
    _discount_unit(words, weights)
    found = _concepts_of(words, weights, lookup.field_names, _FIELD_FLOOR)
    said = {form for options in words for form in options[:1]}
    if said & _OTHER_UNITS and not said & _MONEY:
        table = concepts().fields
        return {concept: quality for concept, quality in found.items() if table[concept].unit != "money"}
    return found


def _discount_unit(words: NameWords, weights: list[float]) -> None:
    """Let the unit at the end of a name count little: it says how the field is kept, not what it is."""
    last = len(words) - 1
    if last > 1 and words[last - 1][0].isdigit() and not _SPANS.isdisjoint(words[last]):
        if any(not _OTHER_UNITS.isdisjoint(options) for options in words[: last - 1]):
            return  # minutes and days are taken for what is counted too easily
        weights[last - 1 :] = [_LAST_WORD_WEIGHT / 2] * 2
    elif last > 0 and not _CURRENCIES.isdisjoint(words[last]):
        weights[last] = _LAST_WORD_WEIGHT


def _weight_in_field(options: tuple[str, ...]) -> float:
    if _OF in options:
        return _OF_WEIGHT
    return 1.0 if _DECORATIONS.isdisjoint(options[:1]) else _DECORATION_WEIGHT


def _concepts_of(
    words: NameWords,
    weights: Sequence[float],
    patterns: Callable[[str], Sequence[tuple[frozenset[str], float, str]]],
    floor: float,
    thing: frozenset[str] = frozenset(),
    others: Sequence[tuple[str, frozenset[str]]] = (),
) -> dict[str, float]:
    if not words:
        return {}
    said = {form for options in words for form in options}
    total = sum(weights)
    found: dict[str, float] = {}
    for word in sorted(said):
        for pattern, weight, concept in patterns(word):
            if pattern <= said and not any(noun in pattern and made.isdisjoint(pattern) for noun, made in others):
                covered = sum(w for options, w in zip(words, weights, strict=True) if pattern.intersection(options))
                quality = weight * covered / total
                if thing and len(pattern) > 1 and thing.isdisjoint(pattern):
                    quality *= _WITHOUT_THING
                if quality > found.get(concept, 0.0):
                    found[concept] = quality
    best = max(found.values(), default=0.0)
    return {c: q for c, q in sorted(found.items()) if q >= max(floor * best, 0.3)}


def match_phrase(
    words: tuple[str, ...], start: int, forms: Sequence[frozenset[str]], light: Sequence[bool], barrier: Sequence[bool]
) -> int:
    """The mask of tokens that a phrase takes when it begins at `start`, or 0.

    `forms` are the base forms of each token, `light` the tokens that may stand between the words of any phrase
    (articles, numbers), `barrier` those that no gap may cross.
    """
    if words[0] not in forms[start]:
        return 0
    mask = 1 << start
    if len(words) == 1:
        return mask
    at = start + 1
    count = len(forms)
    gap = 0
    for word in words[1:]:
        if word == GAP:
            gap = GAP_WORDS
            continue
        skipped = 0
        while at < count and word not in forms[at]:
            if barrier[at]:
                return 0
            if not light[at]:
                skipped += 1
                if skipped > gap:
                    return 0
            at += 1
        if at >= count:
            return 0
        mask |= 1 << at
        at += 1
        gap = 0
    return mask


_PARTICLES = ("back", "off", "down", "away", "out", "up", "over", "in", "on")
_PREPOSITIONS = ("over", "in", "on")
_LONGEST_OBJECT = 5
_NO_OBJECT = ("who", "whose", "which", "that", "and", "or", "but", "at", "for", "with", "from", "to", "not", "then")
_LONG_PARTICLES = (("on", "hold"), ("on", "ice"), ("on", "board"))
_CONJUNCTIONS = frozenset(("and", "or", "but", "then", "who", "since", "again", "yet"))
"""Particles that may stand behind the object of their verb, those of them that are prepositions as well where a noun
follows, how far from the verb they are, what ends an object before, particles of two words, and what follows one."""


def match_split(words: tuple[str, ...], start: int, forms: Sequence[frozenset[str]], barrier: Sequence[bool]) -> int:
    """The mask of a phrase whose particle stands behind its object, or 0: "turn our offer down" for "turn down offer".

    What follows the particle in the phrase has to stand before it then.
    """
    if len(words) == 1 or words[1] not in _PARTICLES or words[0] not in forms[start]:
        return 0
    particle, size = words[1], 2 if words[1:3] in _LONG_PARTICLES else 1
    for at in range(start + 1, min(start + 2 + _LONGEST_OBJECT, len(forms))):
        is_long = size > 1 and at + 1 < len(forms) and words[2] in forms[at + 1]
        if (
            particle in forms[at]
            and at > start + 1
            and (is_long or particle not in _PREPOSITIONS or _ends(at + 1, forms, barrier))
        ):
            rest = [word for word in words[1 + (size if is_long else 1) :] if word != GAP]
            mask = 1 << start | (3 if is_long else 1) << at
            place = start
            for word in rest:
                place = next((n for n in range(place + 1, at) if word in forms[n]), -1)
                if place < 0:
                    return 0
                mask |= 1 << place
            return mask
        if barrier[at] or not forms[at].isdisjoint(_NO_OBJECT):
            return 0
    return 0


def _ends(at: int, forms: Sequence[frozenset[str]], barrier: Sequence[bool]) -> bool:
    return at >= len(forms) or barrier[at] or not forms[at].isdisjoint(_CONJUNCTIONS)


@lru_cache(maxsize=4096)
def is_truth(concept: str) -> bool:
    """Whether a concept is of fields that are true or false."""
    found = concepts().fields.get(concept)
    return found is not None and found.value_type == "boolean"
