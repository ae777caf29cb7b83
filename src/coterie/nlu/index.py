"""What a space's names and values look like to the parser: entries by the words that may call them.

Built once per space; looking up is then proportional to the prompt, not to the space.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from coterie.core.paths import split_path
from coterie.nlu.concepts import event_concepts_of, field_concepts_of, synsets_of
from coterie.nlu.names import fold, name_lemmas, split_words
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema


class Kind(StrEnum):
    """What an entry is."""

    EVENT = "event"
    TRAIT = "trait"
    PROPERTY = "property"
    AUDIENCE = "audience"


ASPECT = frozenset(
    "complete create place make submit perform succeed success successful do happen occur event action trigger log record "
    "track fire register new user customer process confirm".split()
)
"""Words of event names that say no more than that it happened; leaving them unsaid costs little."""

SEEING = frozenset("view visit see show display impression".split())
GENERIC = frozenset(
    "id name code type date at on count total number value key is has flag current user customer account my status "
    "amount level time title label date_time datetime last_seen".split()
)
"""Words of field names that people leave out: "the Spring Drop campaign" for `campaign_name`."""

_UNSAID_ASPECT = 0.15
_UNSAID_SEEING = 0.45
_UNSAID_GENERIC = 0.3
_DESCRIPTION_QUALITY = 0.6
_SHARED = 0.3


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the space. For a property, `name` is its path, whichever events have it."""

    id: int
    kind: Kind
    name: str
    collection: Collection
    type: FieldType | None
    prior: float
    active: bool
    concepts: Mapping[str, float]
    events: tuple[str, ...] = ()
    schema: EventSchema | TraitSchema | AudienceRef | PropertySchema | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call an entry: its words (each with its base forms), how much each matters, and how good it is."""

    entry: int
    words: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...]
    quality: float

    @property
    def total(self) -> float:
        """The weight of all words."""
        return sum(self.weights)


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value seen: its entry (a trait or a property), how the space spells it, and its words."""

    entry: int
    value: str | int | float | bool
    words: tuple[tuple[str, ...], ...]


def features_of(word: str) -> dict[str, float]:
    """What a word can be matched by: itself, its synonym sets, and sets near to them, with the quality of each."""
    found = {f"w:{word}": 1.0}
    for synset, quality in synsets_of(word):
        key = f"s:{synset}"
        if quality > found.get(key, 0.0):
            found[key] = quality
    return found


@dataclass
class SpaceIndex:
    """The index of one space. `now` decides what is active."""

    space: Space
    now: datetime
    entries: list[Entry] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    values: list[FieldValue] = field(default_factory=list)
    forms_by_feature: dict[str, list[tuple[int, int, float]]] = field(default_factory=lambda: defaultdict(list))
    values_by_word: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    values_by_text: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_concept: dict[str, list[tuple[int, float]]] = field(default_factory=lambda: defaultdict(list))
    by_key: dict[tuple[Kind, str, Collection], int] = field(default_factory=dict)
    properties_of: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    long_names: set[str] = field(default_factory=set)

    @classmethod
    def build(cls, space: Space, now: datetime) -> SpaceIndex:
        """Index a space."""
        index = cls(space, now)
        most = max((event.count_30d or 0 for event in space.events), default=0) or 1
        for event in space.events:
            frequency = math.log1p(event.count_30d or 0) / math.log1p(most)
            index._add_event(event, frequency)
        index._weigh_events()
        index._add_properties()
        for trait in space.traits:
            index._add_trait(trait)
        for audience in space.audiences:
            index._add_audience(audience)
        return index

    def event(self, name: str) -> Entry:
        """The entry of an event."""
        return self.entries[self.by_key[Kind.EVENT, name, Collection.USERS]]

    def property_schema(self, event: str, path: str) -> PropertySchema | None:
        """The property of an event by its path."""
        schema = self.space.event(event)
        return schema.by_name.get(path) if schema else None

    # Building -----------------------------------------------------------------------------------------------------

    def _add(self, kind: Kind, name: str, collection: Collection, **rest: object) -> Entry:
        entry = Entry(id=len(self.entries), kind=kind, name=name, collection=collection, **rest)  # type: ignore[arg-type]
        self.entries.append(entry)
        self.by_key[kind, name, collection] = entry.id
        for concept, quality in entry.concepts.items():
            self.by_concept[concept].append((entry.id, quality))
        return entry

    def _add_form(self, entry: Entry, text: str, quality: float) -> None:
        words = name_lemmas(text)
        self._add_words(entry, words, quality)
        short = name_lemmas(text, expand=False)
        if short != words:
            self._add_words(entry, short, quality)
        if " " not in text and len(words) > 1:  # the name as it is written: "ord_cmpl_v2"
            self._add_words(entry, ((fold(text),),), quality)

    def _add_words(self, entry: Entry, words: tuple[tuple[str, ...], ...], quality: float) -> None:
        if not words:
            return
        unsaid = {Kind.EVENT: _event_weight, Kind.AUDIENCE: _audience_weight}.get(entry.kind, _field_weight)
        weights = [unsaid(options[0]) for options in words]
        if max(weights) < 1.0:  # a name of generic words only ("event_type"): they are all that there is
            weights = [1.0] * len(weights)
        number = len(self.forms)
        self.forms.append(Form(entry.id, words, tuple(weights), quality))
        for position, options in enumerate(words):
            for feature, strength in _features(options).items():
                self.forms_by_feature[feature].append((number, position, strength))

    def _add_names(self, entry: Entry, name: str, aliases: Iterable[str], description: str) -> None:
        self._add_form(entry, name, 1.0)
        for alias in aliases:
            self._add_form(entry, alias, 1.0)
        if description and len(description.split()) <= 6:  # noqa: PLR2004 - longer ones mention too much else
            self._add_form(entry, description, _DESCRIPTION_QUALITY)

    def _add_event(self, event: EventSchema, frequency: float) -> None:
        active = self.space.is_active(event.last_seen, self.now)
        concepts = event_concepts_of(name_lemmas(event.name))
        for alias in event.aliases:
            concepts = {**event_concepts_of(name_lemmas(alias)), **concepts}
        entry = self._add(
            Kind.EVENT,
            event.name,
            Collection.USERS,
            type=None,
            prior=0.12 * frequency - (0.0 if active else 0.35) + _aspect_prior(event.name, self._carried_through),
            active=active,
            concepts=concepts,
            schema=event,
        )
        self._add_names(entry, event.name, event.aliases, event.description)

    @cached_property
    def _carried_through(self) -> frozenset[tuple[str, ...]]:
        """What events are about whose names say that it was carried through: `booking` of Booking Completed."""
        names = [tuple(options[0] for options in name_lemmas(event.name)) for event in self.space.events]
        return frozenset(name[:-1] for name in names if name and name[-1] in ASPECT | _ENDINGS)

    def _weigh_events(self) -> None:
        """A word that many event names share says little, so leaving it unsaid costs little: "rated" for Order Rated."""
        counts: dict[str, int] = defaultdict(int)
        for event in self.space.events:
            for word in {options[0] for options in name_lemmas(event.name)}:
                counts[word] += 1
        for number, form in enumerate(self.forms):
            if self.entries[form.entry].kind is Kind.EVENT:
                weights = tuple(
                    weight * (_SHARED + (1 - _SHARED) / math.sqrt(max(counts.get(options[0], 1), 1)))
                    for weight, options in zip(form.weights, form.words, strict=True)
                )
                self.forms[number] = Form(form.entry, form.words, weights, form.quality)

    def _add_properties(self) -> None:
        owners: dict[str, list[str]] = defaultdict(list)
        schemas: dict[str, list[PropertySchema]] = defaultdict(list)
        for event in self.space.events:
            for item in event.properties:
                owners[item.name].append(event.name)
                schemas[item.name].append(item)
        for path, events in owners.items():
            first = schemas[path][0]
            entry = self._add(
                Kind.PROPERTY,
                path,
                Collection.USERS,
                type=first.type,
                prior=0.0,
                active=True,
                concepts=field_concepts_of(name_lemmas(path)),
                events=tuple(events),
                schema=first,
            )
            aliases = dict.fromkeys(alias for item in schemas[path] for alias in item.aliases)
            self._add_names(entry, path, aliases, first.description)
            for name in events:
                self.properties_of[name].append(entry.id)
            self._add_values(entry, (value for item in schemas[path] for value in item.values))

    def _add_trait(self, trait: TraitSchema) -> None:
        active = self.space.is_active(trait.last_seen, self.now)
        entry = self._add(
            Kind.TRAIT,
            trait.key,
            trait.collection,
            type=trait.type,
            prior=0.0 if active else -0.35,
            active=active,
            concepts=field_concepts_of(name_lemmas(trait.key)),
            schema=trait,
        )
        self._add_names(entry, trait.key, trait.aliases, trait.description)
        steps = split_path(trait.key)
        if len(steps) > 1:
            self._add_form(entry, steps[-1], 0.95)
        self._add_values(entry, trait.values)

    def _add_audience(self, audience: AudienceRef) -> None:
        entry = self._add(
            Kind.AUDIENCE,
            audience.key,
            audience.collection,
            type=None,
            prior=0.0,
            active=True,
            concepts={},
            schema=audience,
        )
        texts = dict.fromkeys((audience.name or audience.key, audience.key, *audience.aliases))
        for text in texts:
            self._add_form(entry, text, 1.0)
            self._note_long_name(text)

    def _add_values(self, entry: Entry, values: Iterable[object]) -> None:
        seen: set[object] = set()
        for value in values:
            for item in value if isinstance(value, (tuple, list)) else (value,):
                if item is None or isinstance(item, (dict, tuple, list)) or (type(item), item) in seen:
                    continue
                seen.add((type(item), item))
                if isinstance(item, str) and entry.type is not FieldType.DATE:
                    self._add_value(entry, item)

    def _note_long_name(self, text: str) -> None:
        folded = " ".join(split_words(text)) if "_" in text else fold(text)
        if " " in folded:
            self.long_names.add(folded)

    def _add_value(self, entry: Entry, text: str) -> None:
        self._note_long_name(text)
        words = name_lemmas(text)
        number = len(self.values)
        self.values.append(FieldValue(entry.id, text, words))
        self.values_by_text[fold(text)].append(number)
        joined = " ".join(split_words(text))
        if joined != fold(text):
            self.values_by_text[joined].append(number)
        for options in words:
            for option in options[:2]:
                numbers = self.values_by_word[option]
                if not numbers or numbers[-1] != number:
                    numbers.append(number)


def _features(options: tuple[str, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    for rank, option in enumerate(options):
        for feature, quality in features_of(option).items():
            strength = quality * (1.0 if rank == 0 else 0.95)
            if strength > found.get(feature, 0.0):
                found[feature] = strength
    return found


def _aspect_prior(name: str, carried_through: frozenset[tuple[str, ...]]) -> float:
    """Of two events that differ in aspect alone, "booked" means the one that was carried through."""
    words = name_lemmas(name)
    about = tuple(options[0] for options in words)[:-1]
    if words and words[-1][0] in _BEGINNINGS and about in carried_through:
        return 0.0 if _STARTED_BY_DOING.intersection(event_concepts_of(words)) else -0.25
    return 0.05 if words and words[-1][0] in ASPECT else 0.0


_STARTED_BY_DOING = frozenset("video_start audio_start play game_start session_start lesson_start app_open email_open push_open".split())
"""Concepts whose doing is said by their start: whoever watches has started a video."""

_ENDINGS = frozenset("purchase book buy order finish pay".split())
_BEGINNINGS = frozenset("start begin initiate attempt open launch request".split())


def _event_weight(word: str) -> float:
    return _UNSAID_ASPECT if word in ASPECT else _UNSAID_SEEING if word in SEEING else 1.0


def _field_weight(word: str) -> float:
    return _UNSAID_GENERIC if word in GENERIC else 1.0


_PEOPLE = frozenset("customer user people profile shopper member contact visitor client account company buyer".split())
_PERIODS = frozenset("day week month year hour d last audience segment list group".split())


def _audience_weight(word: str) -> float:
    """Days in a name ("Cart abandoners (7 days)") and the word for people ("VIP customers") may stay unsaid."""
    if word.isdigit() or word in _PERIODS:
        return _UNSAID_ASPECT
    return _UNSAID_GENERIC if word in _PEOPLE else 1.0
