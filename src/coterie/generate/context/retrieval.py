"""Which entries of a space a prompt may be about: scores over all names at once, in time that the prompt decides.

The parser's linker asks of every name how it was said; over tens of thousands of names that takes seconds. Here the
same words, synonyms and concepts are looked up in arrays made once, and only a score is kept of each name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.concepts import concepts
from coterie.nlu.fieldvalues import FAMILY_FIELDS
from coterie.nlu.index import SpaceIndex, features_of
from coterie.nlu.linking import Links, lexicon_links
from coterie.nlu.names import fold, name_forms, split_words
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token, TokenKind, tokenise
from coterie.nlu.typos import Corrector
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import Collection as Whose
from coterie.schema.space import FieldType

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]
Masks = NDArray[np.uint64]

_POSITIONS = 8
"""Words of a name that count; what a longer one says in the rest helps no one to find it."""

_DERIVED = 0.9
_KNOWN = 0.3
"""What a name counts whose words are said, however many other names share them; the rest is for rare words."""

_CONCEPT, _BESIDE = 0.9, 0.5
_SURE_CONCEPT, _LEADING, _LEAD = 0.6, 3, 0.6
"""From which weight on a concept is surely said; how many of its names then come before all that share a word with the
prompt, and by how much: of hundreds of events with "order" in their names, few are for a purchase."""

_VALUE, _SENSE = 0.9, 0.6
_PRIOR = 0.2
_MAIL = 0.8
_MEASURE = 0.35
"""What a field counts whose unit the prompt says, money or a length of time: enough to be shown with its event."""

_SURELY = 0.9
_BASICS = words(
    """
    age birthday gender country state city language plan email phone created_at last_active tenure subscription_status
    lifetime_value total_spend industry employee_count loyalty_tier email_opt_in push_opt_in sms_opt_in
    """
)
"""Concepts of what people are asked about so often that it goes without its name: "over 60", "for 5 years"."""

_MONEY = re.compile(
    r"[$€£¥₹]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?|bucks|cents?|spen[dt]\w*|paid|pay|cost\w*|worth)\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)\b", re.IGNORECASE)
_TIME_WORDS = words("second minute hour duration sec min hr length ms time")
_ACTIVITIES = (*lexicon.ACTIVITY, "last_active", "last_login", "last_seen")
_MAIL_HOST = re.compile(r"@|\b(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|protonmail|gmx)\b", re.IGNORECASE)
_LONGER, _LEAST_PLAIN = 0.05, 0.7
"""What each further word of a name takes from it where a value or concept speaks for it: "plan" before "old plan"."""

_SILENT = words(
    """
    the a an of to in on at for and or but with without by from who whom whose that which have has had having not did
    do does is are was were be been being their them they it its this these those any all every each no nor either
    neither both more most less least than over under above below between up at_least only just ever never also still
    yet last past previous next ago since within during day days week weeks month months year years quarter quarters
    one two three four five six seven eight nine ten once twice times time people users customers everyone anyone
    """
)
"""Words of grammar, times and counts: in names they mean something else, and they tell none apart."""

_ALL = (1 << 64) - 1
_LONGEST_SAID, _LONGEST_VALUE = 10, 7


@dataclass(frozen=True)
class Found:
    """What was found for a prompt: a score for each entry of the index, and the values said, by entry.

    `masks` have a bit for each word of the prompt that speaks for an entry. `priors` say how much an entry is used,
    whatever the prompt. `said` are the entries that the prompt names, in any spelling of their words.
    """

    scores: Floats
    masks: Masks
    priors: Floats
    said: tuple[int, ...]
    values: Mapping[int, tuple[str, ...]]


class Retriever:
    """Finds the entries of one space for prompts; made once for a space, and then used from any thread."""

    def __init__(self, index: SpaceIndex, corrector: Corrector | None = None) -> None:
        self._index = index
        self._corrector = corrector
        forms = index.forms
        self._owner: Integers = np.array([form.entry for form in forms], dtype=np.int32)
        weights = np.zeros((len(forms), _POSITIONS), dtype=np.float32)
        for number, form in enumerate(forms):
            kept = form.weights[:_POSITIONS]
            weights[number, : len(kept)] = kept
        totals = np.array([form.total for form in forms], dtype=np.float32)
        quality = np.array([form.quality for form in forms], dtype=np.float32)
        self._shares = weights * (quality / np.maximum(totals, 1e-6))[:, None]
        self._postings = {feature: _posting(hits) for feature, hits in index.forms_by_feature.items()}
        self._concepts = {concept: _columns(hits) for concept, hits in index.by_concept.items()}
        self._priors: Floats = np.array([entry.prior for entry in index.entries], dtype=np.float32) * _PRIOR
        lengths = np.array([len(split_words(entry.name)) for entry in index.entries], dtype=np.float32)
        self._plainness: Floats = np.maximum(1.0 - _LONGER * (lengths - 1.0), _LEAST_PLAIN).astype(np.float32)
        self._money = self._measuring({c.id for c in concepts().fields.values() if c.unit == "money"}, ())
        self._lengths = self._measuring((), _TIME_WORDS)
        basics = [number for concept in sorted(_BASICS) for number in self._best_traits(concept)]
        self.basics = tuple(dict.fromkeys(basics))
        self._mail: Integers = np.array([entry.id for entry in index.mail_traits], dtype=np.int32)
        self._spelled: dict[str, list[int]] = defaultdict(list)
        for entry in index.entries:
            for text in _spellings(entry.name):
                self._spelled[text].append(entry.id)
            name = getattr(entry.schema, "name", "") if entry.kind is Kind.AUDIENCE else ""
            if name and name != entry.name:
                self._spelled[_spelling(name)].append(entry.id)

    def find(self, prompt: str) -> Found:
        """The scores of all entries for a prompt."""
        tokens = tokenise(prompt, self._corrector)
        links = lexicon_links(tokens)
        masks = np.zeros(len(self._index.entries), dtype=np.uint64)
        scores = self._by_words(tokens, links, masks)
        self._by_concepts(links, scores, masks)
        self._by_units(prompt, scores)
        values = self._by_values(tokens, links, scores, masks)
        scores[scores > 0] += self._priors[scores > 0]
        return Found(scores, masks, self._priors, tuple(self._named(prompt)), values)

    def _measuring(self, known: Collection[str], said: Collection[str]) -> Integers:
        """The numeric fields that are for one of some concepts, or have one of some words in their names."""
        found = [
            entry.id
            for entry in self._index.entries
            if entry.type is FieldType.NUMBER
            and (any(concept in known for concept in entry.concepts) or not name_forms(entry.name).isdisjoint(said))
        ]
        return np.array(found, dtype=np.int32)

    def _best_traits(self, concept: str) -> Iterator[int]:
        """The traits of users and of accounts that are most plainly for a concept."""
        entries = self._index.entries
        found = [
            (-quality, len(entries[number].name), number)
            for number, quality in self._index.by_concept.get(concept, ())
            if entries[number].kind is Kind.TRAIT and quality >= _SURELY
        ]
        for collection in Whose:
            best = min((row for row in found if entries[row[2]].collection is collection), default=None)
            if best is not None:
                yield best[2]

    # Words --------------------------------------------------------------------------------------------------------

    def _by_words(self, tokens: Sequence[Token], links: Links, masks: Masks) -> Floats:
        """How much of each entry's best name is said, by how rare the words are."""
        size = self._shares.size
        matched, telling = np.zeros(size, dtype=np.float32), np.zeros(size, dtype=np.float32)
        said_by = np.zeros(len(self._index.forms), dtype=np.uint64)
        for mask, features in (*_words(tokens), *self._compounds(links)):
            found = [(self._postings[name], quality) for name, quality in features.items() if name in self._postings]
            if not found:
                continue
            rarity = self._rarity(max(found, key=lambda item: item[1])[0][0].size)
            for (places, strengths), quality in found:
                values = strengths * np.float32(quality)
                np.maximum.at(matched, places, values)
                np.maximum.at(telling, places, values * rarity)
                said_by[places // _POSITIONS] |= np.uint64(mask)
        said = matched.reshape(-1, _POSITIONS)
        cover = (said * self._shares).sum(axis=1)
        forms = cover * (_KNOWN + telling.reshape(-1, _POSITIONS).sum(axis=1))
        scores = np.zeros(len(self._index.entries), dtype=np.float32)
        np.maximum.at(scores, self._owner, forms)
        np.bitwise_or.at(masks, self._owner, said_by)
        return scores

    def _rarity(self, count: int) -> np.float32:
        """How much a word tells that so many names have: 1 for one of them, nearly 0 for all."""
        names = max(len(self._index.forms), 2)
        return np.float32(1.0 - np.log(max(count, 1)) / np.log(names + 1))

    def _compounds(self, links: Links) -> Iterator[tuple[int, dict[str, float]]]:
        """Synonym sets said in two words: "check out", "sign up"."""
        table = concepts().compounds
        for number, (first, second) in enumerate(pairwise(links.forms)):
            for form in first:
                for said, synset, quality in table.get(form, ()):
                    if len(said) > 1 and said[1] in second:
                        yield _mask(number, number + 2), {f"s:{synset}": quality}

    # Concepts -----------------------------------------------------------------------------------------------------

    def _by_concepts(self, links: Links, scores: Floats, masks: Masks) -> None:
        """Names for what the lexicon takes phrases of the prompt for, and, weaker, for what is beside it."""
        weights: dict[tuple[str, int], float] = defaultdict(float)
        table = concepts()
        for hit in links.concept_hits:
            concept = table.states[hit.concept].concept if hit.kind == "state" else hit.concept
            for name in (concept,) if concept else _ACTIVITIES:
                weights[name, hit.mask] = max(weights[name, hit.mask], _CONCEPT * hit.weight)
            for other in _related(concept):
                weights[other, hit.mask] = max(weights[other, hit.mask], _BESIDE * hit.weight)
        for value in links.value_hits:
            for concept in FAMILY_FIELDS.get(value.family, ()):
                weights[concept, value.mask] = max(weights[concept, value.mask], _SENSE)
        for (concept, mask), weight in weights.items():
            found = self._concepts.get(concept)
            if found is not None:
                entries, qualities = found
                fits = qualities * self._plainness[entries] * np.float32(weight)
                np.maximum.at(scores, entries, fits)
                if weight >= _SURE_CONCEPT:
                    leading = np.argsort(-(fits + self._priors[entries]), kind="stable")[:_LEADING]
                    np.maximum.at(scores, entries[leading], fits[leading] + np.float32(_LEAD))
                masks[entries] |= np.uint64(mask & _ALL)

    def _by_units(self, prompt: str, scores: Floats) -> None:
        """Fields for money, lengths of time and mail where the prompt speaks of such."""
        for pattern, entries, weight in (
            (_MONEY, self._money, _MEASURE),
            (_TIME, self._lengths, _MEASURE),
            (_MAIL_HOST, self._mail, _MAIL),
        ):
            if pattern.search(prompt):
                scores[entries] = np.maximum(scores[entries], np.float32(weight))

    # Values -------------------------------------------------------------------------------------------------------

    def _by_values(
        self, tokens: Sequence[Token], links: Links, scores: Floats, masks: Masks
    ) -> dict[int, tuple[str, ...]]:
        """The fields that have seen what the prompt says as a value; fields that few share it with count more."""
        index = self._index
        found: dict[int, dict[str, None]] = defaultdict(dict)
        for mask, numbers in self._value_numbers(tokens, links):
            holders = dict.fromkeys(numbers)
            weight = np.float32(_VALUE / (1.0 + 0.1 * np.log(len(holders))))
            for number in holders:
                value = index.values[number]
                found[value.entry][str(value.value)] = None
                scores[value.entry] = max(scores[value.entry], weight * self._plainness[value.entry])
                masks[value.entry] |= np.uint64(mask)
        return {entry: tuple(texts) for entry, texts in found.items()}

    def _value_numbers(self, tokens: Sequence[Token], links: Links) -> Iterator[tuple[int, list[int]]]:
        index = self._index
        words = [fold(token.text) for token in tokens]
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST_VALUE, len(words)) + 1):
                numbers = [
                    number
                    for text in dict.fromkeys((" ".join(words[start:end]), "".join(words[start:end])))
                    for number in index.values_by_text.get(text, ())
                ]
                if numbers:
                    yield _mask(start, end), numbers
            for form in links.forms[start]:
                alone = [n for n in index.values_by_word.get(form, ()) if len(index.values[n].words) == 1]
                if alone:
                    yield _mask(start, start + 1), alone
        for hit in links.value_hits:
            codes = hit.sense.codes if hit.sense is not None else ()
            for code in codes:
                numbers = index.values_by_text.get(fold(code), [])
                if numbers:
                    yield hit.mask & _ALL, numbers

    # Names --------------------------------------------------------------------------------------------------------

    def _named(self, prompt: str) -> Iterator[int]:
        """The entries whose name stands in the prompt, longest names first; those spelled exactly so come first."""
        said = split_words(prompt)
        seen: set[int] = set()
        for length in range(min(_LONGEST_SAID, len(said)), 0, -1):
            for start in range(len(said) - length + 1):
                found = self._spelled.get(" ".join(said[start : start + length]), ())
                for number in sorted(found, key=lambda n: self._index.entries[n].name not in prompt):
                    if number not in seen:
                        seen.add(number)
                        yield number


def _posting(hits: Sequence[tuple[int, int, float]]) -> tuple[Integers, Floats]:
    """Where a feature stands: places in the flattened table of forms and positions, and how strongly."""
    kept = [(form * _POSITIONS + position, strength) for form, position, strength in hits if position < _POSITIONS]
    return _columns(kept)


def _columns(rows: Sequence[tuple[int, float]]) -> tuple[Integers, Floats]:
    return (
        np.array([number for number, _ in rows], dtype=np.int32),
        np.array([value for _, value in rows], dtype=np.float32),
    )


def _mask(start: int, end: int) -> int:
    """The bits of some tokens; those beyond the 64th have none."""
    return (1 << end) - (1 << start) & _ALL


def _words(tokens: Sequence[Token]) -> Iterator[tuple[int, dict[str, float]]]:
    """Each word with what it matches."""
    return (
        (_mask(number, number + 1), _features(token))
        for number, token in enumerate(tokens)
        if token.kind is TokenKind.WORD and token.word not in _SILENT
    )


def _features(token: Token) -> dict[str, float]:
    """What a word of the prompt matches in names: itself, its synonyms, and the verbs that it is made from."""
    found: dict[str, float] = {}
    for lemma in dict.fromkeys((*token.lemmas, token.word)):
        for feature, quality in features_of(lemma).items():
            found[feature] = max(found.get(feature, 0.0), quality)
        for derived in stems_of(lemma):
            for feature, quality in features_of(derived).items():
                found[feature] = max(found.get(feature, 0.0), _DERIVED * quality)
    return found


def _related(concept: str) -> tuple[str, ...]:
    """The concepts that stand for one where a space has none of its own."""
    table = concepts()
    event, field = table.events.get(concept), table.fields.get(concept)
    if event is not None:
        return (*event.any_of, *event.near, *(event.unfinished or ()))
    return tuple(other for other in (field.about, field.opposite) if other) if field is not None else ()


def _spelling(name: str) -> str:
    return " ".join(split_words(name))


def _spellings(name: str) -> tuple[str, ...]:
    """How a name may be written: as it is, and as a plural where it is one word."""
    return (_spelling(name),)
