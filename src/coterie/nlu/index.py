"""What a space's names and values look like to the parser: entries by the words that may call them.

Built once per space; looking up is then proportional to the prompt, not to the space.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, lru_cache
from typing import NamedTuple

from coterie.core.paths import split_path
from coterie.nlu.accountnouns import account_nouns
from coterie.nlu.aspects import ENDINGS, PASSING, aspect_prior
from coterie.nlu.audiencenames import GROUPS, further_names, lengths_first
from coterie.nlu.codetable import MOST_CODES, Codes, codes_among, of_a_standard, texts_of
from coterie.nlu.concepts import NameWords, is_truth, may_be_verb, synsets_of
from coterie.nlu.eventconcepts import concepts_by_event, spelled_names
from coterie.nlu.joinednames import event_lemmas, wordings
from coterie.nlu.likenames import all_field_concepts
from coterie.nlu.names import fold, name_forms, name_lemmas, split_words
from coterie.nlu.nameweights import ASPECT, Kind, weights_unsaid, without_small_words
from coterie.nlu.numberednames import numbered_texts
from coterie.nlu.sessions import discount_span
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema

_SURE_EVENT = 0.6
"""From this quality on, an event is for a concept."""

_SITE = re.compile(r"(?:www\.)?([A-Za-z0-9-]{3,})\.(?:com|org|net|io|co|tv|app|de|fr)")
"""An address of a site, and the name that people call it by."""

_MAIL_PATHS = ("email", "email_address")
_DESCRIPTION_QUALITY, _LONGEST_DESCRIPTION = 0.6, 6
"""What a description counts, and how many words of it; longer ones mention too much else."""

_LAST_STEP_QUALITY, _SHARED = 0.95, 0.3
_FREQUENT, _OUT_OF_USE = 0.12, 0.35
_LATER_OPTION, _INDEXED_OPTIONS = 0.95, 2
"""What a second base form of a name's word counts, and how many are looked up."""

_MISSED = 0.8
"""From this weight on, a noun has to be said for its event to be meant."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the space. For a property, `name` is its path, whichever events have it.

    `family` is what the name of an event says before the word for what happened: `trailer` of Trailer Completed.
    """

    id: int
    kind: Kind
    name: str
    collection: Collection
    type: FieldType | None
    prior: float
    active: bool
    concepts: Mapping[str, float]
    events: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    schema: EventSchema | TraitSchema | AudienceRef | PropertySchema | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call an entry: its words (each with its base forms), how much each matters, and how good it is."""

    entry: int
    words: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...]
    quality: float
    total: float = field(init=False)
    """The weight of all words."""

    thing: int = field(init=False)
    """The place of the noun of a compound that a deed is done to, behind others: the insurance of "travel insurance
    purchased"; -1 where there is none, or where it is too general to be missed."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.weights))
        object.__setattr__(self, "thing", _thing_of(self.words, self.weights))


def _thing_of(parts: tuple[tuple[str, ...], ...], weights: tuple[float, ...]) -> int:
    place = len(parts) - 2
    is_compound = place > 0 and may_be_verb(parts[-1]) and not may_be_verb(parts[place])
    return place if is_compound and weights[place] >= _MISSED else -1


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value seen: its entry (a trait or a property), how the space spells it, and its words."""

    entry: int
    value: str | int | float | bool
    words: tuple[tuple[str, ...], ...]


class Owned(NamedTuple):
    """The properties of one event, in the order of the space, with their numbers and, by path, their schemas.

    `flags` are those that are true or false, `numbers` those that are numbers.
    """

    entries: tuple[Entry, ...]
    ids: frozenset[int]
    schemas: Mapping[str, PropertySchema]
    flags: tuple[Entry, ...]
    numbers: tuple[Entry, ...]


def _type_of(schema: PropertySchema | None) -> FieldType | None:
    return schema.type if schema else None


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
    events_by_text: dict[str, int] = field(default_factory=dict)
    longest_event: int = 0
    long_names: set[str] = field(default_factory=set)
    audience_names: set[str] = field(default_factory=set)
    said_forms: dict[tuple[str, tuple[str, ...], bool, bool], list[tuple[int, int, float]]] = field(
        default_factory=dict
    )
    """For words of prompts, the words of forms that they say, as far as `linking` was asked."""
    _owned: dict[str, Owned] = field(default_factory=dict)
    _of_concepts: dict[tuple[str, Kind], list[tuple[Entry, float]]] = field(default_factory=dict)

    @classmethod
    def build(cls, space: Space, now: datetime) -> SpaceIndex:
        """Index a space."""
        index = cls(space, now)
        most = max((event.count_30d or 0 for event in space.events), default=0) or 1
        names = spelled_names(space)
        concepts = concepts_by_event(space, names, now)
        for event in space.events:
            frequency = math.log1p(event.count_30d or 0) / math.log1p(most)
            index._add_event(event, names[event.name], concepts[event.name], frequency)
        index._weigh_events()
        index._add_properties()
        for trait in space.traits:
            index._add_trait(trait)
        for audience in space.audiences:
            index._add_audience(audience)
        index.long_names.update(numbered_texts(index.values_by_text))
        return index

    def owned_by(self, event: str) -> Owned:
        """The properties of an event."""
        owned = self._owned.get(event)
        if owned is None:
            entries = tuple(self.entries[number] for number in self.properties_of.get(event, ()))
            schema = self.space.event(event)
            schemas = dict(schema.by_name) if schema else {}
            types = [(entry, _type_of(schemas.get(entry.name))) for entry in entries]
            flags = tuple([entry for entry, kind in types if kind is FieldType.BOOLEAN])
            numbers = tuple([entry for entry, kind in types if kind is FieldType.NUMBER])
            ids = frozenset([entry.id for entry in entries])
            owned = self._owned[event] = Owned(entries, ids, schemas, flags, numbers)
        return owned

    def of_concept(self, concept: str, kind: Kind) -> Sequence[tuple[Entry, float]]:
        """The entries of a kind that are for a concept, with the quality of each."""
        found = self._of_concepts.get((concept, kind))
        if found is None:
            pairs = [(self.entries[number], quality) for number, quality in self.by_concept.get(concept, ())]
            found = self._of_concepts[concept, kind] = [pair for pair in pairs if pair[0].kind is kind]
            if kind is Kind.TRAIT and is_truth(concept) and any(e.type is FieldType.BOOLEAN for e, _ in found):
                found[:] = [pair for pair in found if pair[0].type is not FieldType.STRING]  # `owner`, no `home_type`
        return found

    def event(self, name: str) -> Entry:
        """The entry of an event."""
        return self.entries[self.by_key[Kind.EVENT, name, Collection.USERS]]

    def best_event(self, concept: str, *, active: bool) -> Entry | None:
        """The event that is most surely for a concept; with `active`, of those in use."""
        found = [
            (quality + entry.prior, -entry.id)
            for entry, quality in self.of_concept(concept, Kind.EVENT)
            if quality >= _SURE_EVENT and (entry.active or not active)
        ]
        return self.entries[-max(found)[1]] if found else None

    def property_schema(self, event: str, path: str) -> PropertySchema | None:
        """The property of an event by its path."""
        schema = self.space.event(event)
        return schema.by_name.get(path) if schema else None

    def begins_value(self, letters: str) -> bool:
        """Whether the text of a value seen begins with some letters."""
        texts = self._texts
        place = bisect_left(texts, letters)
        return place < len(texts) and texts[place].startswith(letters)

    @cached_property
    def _texts(self) -> list[str]:
        return sorted(self.values_by_text)

    @cached_property
    def codes(self) -> Codes:
        """The values that may be shortened words, of fields of few values whose codes are their own."""
        sizes = Counter(value.entry for value in self.values)
        return codes_among(
            (number, value.value)
            for number, value in enumerate(self.values)
            if isinstance(value.value, str)
            and sizes[value.entry] <= MOST_CODES
            and self.entries[value.entry].type is FieldType.STRING
            and not of_a_standard(self.entries[value.entry].name, self.entries[value.entry].concepts)
        )

    @cached_property
    def account_nouns(self) -> frozenset[str]:
        """What accounts are called here."""
        own = [e for e in self.entries if e.collection is Collection.ACCOUNTS]
        traits = (e.name for e in own if e.kind is Kind.TRAIT)
        return account_nouns(traits, (e.name for e in own if e.kind is Kind.AUDIENCE))

    @cached_property
    def mail_traits(self) -> tuple[Entry, ...]:
        """The traits of users that hold an e-mail address."""
        own = (e for e in self.entries if e.kind is Kind.TRAIT and e.collection is Collection.USERS)
        return tuple([entry for entry in own if entry.name.lower() in _MAIL_PATHS])

    @cached_property
    def number_traits(self) -> tuple[Entry, ...]:
        """The traits in use that hold numbers."""
        return tuple(e for e in self.entries if e.kind is Kind.TRAIT and e.active and e.type is FieldType.NUMBER)

    @cached_property
    def audience_forms(self) -> frozenset[int]:
        """The ways to call audiences, by their numbers."""
        return frozenset(n for n, form in enumerate(self.forms) if self.entries[form.entry].kind is Kind.AUDIENCE)

    @cached_property
    def flag_forms(self) -> frozenset[int]:
        """The ways to call traits that are true or false, by their numbers."""
        flags = {e.id for e in self.entries if e.kind is Kind.TRAIT and e.type is FieldType.BOOLEAN}
        return frozenset(n for n, form in enumerate(self.forms) if form.entry in flags)

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of all names, in their base forms."""
        return frozenset().union(*{name_forms(entry.name) for entry in self.entries})

    @cached_property
    def number_names(self) -> frozenset[frozenset[str]]:
        """The words of each name of a property that holds numbers."""
        numbers = {e.name for e in self.entries if e.kind is Kind.PROPERTY and e.type is FieldType.NUMBER}
        return frozenset(map(name_forms, numbers))

    # Building -----------------------------------------------------------------------------------------------------

    def _add(self, entry: Entry) -> Entry:
        self.entries.append(entry)
        self.by_key[entry.kind, entry.name, entry.collection] = entry.id
        for concept, quality in entry.concepts.items():
            self.by_concept[concept].append((entry.id, quality))
        return entry

    def _add_form(self, entry: Entry, text: str, quality: float) -> None:
        ways = wordings(text, is_event=entry.kind is Kind.EVENT)
        for parts in ways:
            self._add_words(entry, parts, quality)
        if " " not in text and len(ways[0]) > 1:  # the name as it is written: "ord_cmpl_v2"
            self._add_words(entry, ((fold(text),),), quality)

    def _add_words(self, entry: Entry, parts: NameWords, quality: float) -> None:
        if not parts:
            return
        weights = weights_unsaid(entry.kind, parts, holds_number=entry.type is FieldType.NUMBER)
        if entry.kind is Kind.EVENT:
            weights = discount_span(parts, weights)
        number = len(self.forms)
        self.forms.append(Form(entry.id, parts, weights, quality))
        for position, options in enumerate(parts):
            for feature, strength in _features(options):
                if entry.kind is not Kind.EVENT and " " in options[0] and feature.startswith("s:to_"):
                    continue  # an opt-in to mails is nothing that was accepted
                self.forms_by_feature[feature].append((number, position, strength))

    def _add_names(self, entry: Entry, name: str, aliases: Iterable[str], description: str) -> None:
        self._add_form(entry, name, 1.0)
        for alias in aliases:
            self._add_form(entry, without_small_words(alias), 1.0)
        if description and len(description.split()) <= _LONGEST_DESCRIPTION:
            self._add_form(entry, without_small_words(description), _DESCRIPTION_QUALITY)

    def _add_event(self, event: EventSchema, name: str, concepts: Mapping[str, float], frequency: float) -> None:
        active = self.space.is_active(event.last_seen, self.now)
        entry = self._add(
            Entry(
                id=len(self.entries),
                kind=Kind.EVENT,
                name=event.name,
                collection=Collection.USERS,
                type=None,
                prior=_FREQUENT * frequency
                - (0.0 if active else _OUT_OF_USE)
                + aspect_prior(event.name, self._carried_through, self._coming_to_an_end),
                active=active,
                concepts=concepts,
                family=tuple(options[0] for options in event_lemmas(event.name))[:-1],
                schema=event,
            )
        )
        self._add_names(entry, name, event.aliases, event.description)
        self._note_spelling(entry)

    def _note_spelling(self, entry: Entry) -> None:
        """Remember how the name of an event is written, if nobody says it by chance."""
        said = split_words(entry.name)
        if len(said) > 1 and entry.name != " ".join(said):
            self.events_by_text[entry.name] = entry.id
            self.longest_event = max(self.longest_event, len(said))

    @cached_property
    def _carried_through(self) -> frozenset[tuple[str, ...]]:
        """What events are about whose names say that it was carried through: `booking` of Booking Completed."""
        names = [tuple(options[0] for options in event_lemmas(event.name)) for event in self.space.events]
        return frozenset(name[:-1] for name in names if name and name[-1] in ASPECT | ENDINGS)

    @cached_property
    def _coming_to_an_end(self) -> frozenset[tuple[str, ...]]:
        """What events are about that tell how it went on or ended: `policy` of Policy Renewed."""
        names = [tuple(options[0] for options in event_lemmas(event.name)) for event in self.space.events]
        return frozenset(name[:-1] for name in names if name and name[-1] in PASSING)

    def _weigh_events(self) -> None:
        """Leaving a word unsaid that many event names share costs little: "order" of Order Rated."""
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
                Entry(
                    id=len(self.entries),
                    kind=Kind.PROPERTY,
                    name=path,
                    collection=Collection.USERS,
                    type=first.type,
                    prior=0.0,
                    active=True,
                    concepts=all_field_concepts(name_lemmas(path)),
                    events=tuple(events),
                    schema=first,
                )
            )
            aliases = dict.fromkeys(alias for item in schemas[path] for alias in item.aliases)
            self._add_names(entry, path, aliases, first.description)
            self._add_last_step(entry)
            for name in events:
                self.properties_of[name].append(entry.id)
            self._add_values(entry, (value for item in schemas[path] for value in item.values))

    def _add_trait(self, trait: TraitSchema) -> None:
        active = self.space.is_active(trait.last_seen, self.now)
        entry = self._add(
            Entry(
                id=len(self.entries),
                kind=Kind.TRAIT,
                name=trait.key,
                collection=trait.collection,
                type=trait.type,
                prior=0.0 if active else -_OUT_OF_USE,
                active=active,
                concepts=all_field_concepts(name_lemmas(trait.key)),
                schema=trait,
            )
        )
        self._add_names(entry, trait.key, trait.aliases, trait.description)
        self._add_last_step(entry)
        self._add_values(entry, trait.values)

    def _add_last_step(self, entry: Entry) -> None:
        """What is kept inside something else is called by its own name as well: the adults of `passengers.adults`."""
        steps = split_path(entry.name)
        if len(steps) > 1:
            self._add_form(entry, steps[-1], _LAST_STEP_QUALITY)

    def _add_audience(self, audience: AudienceRef) -> None:
        entry = self._add(
            Entry(
                id=len(self.entries),
                kind=Kind.AUDIENCE,
                name=audience.key,
                collection=audience.collection,
                type=None,
                prior=0.0,
                active=True,
                concepts={},
                schema=audience,
            )
        )
        texts = dict.fromkeys((audience.name or audience.key, audience.key, *audience.aliases))
        for text in texts:
            self._add_form(entry, text, 1.0)
            self._note_long_name(text)
            self.audience_names.add(" ".join(split_words(text)).lower())
            parts = name_lemmas(text)
            for timed in lengths_first(text):
                self._add_form(entry, timed, 1.0)
                self.long_names.update(f"{timed} {noun}" for noun in GROUPS)
            for said, quality in further_names(parts):
                self._add_words(entry, said, quality)

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
        both = (" ".join(split_words(text)) if "_" in text else fold(text), fold(text.replace("_", " ")))
        self.long_names.update(folded for folded in both if " " in folded)

    def _add_value(self, entry: Entry, text: str) -> None:
        self._note_long_name(text)
        parts = name_lemmas(text)
        number = len(self.values)
        self.values.append(FieldValue(entry.id, text, parts))
        self.values_by_text[fold(text)].append(number)
        site = _SITE.fullmatch(text)
        if site is not None:  # "from Facebook" for facebook.com
            self.values_by_text[fold(site[1])].append(number)
        for numbered in texts_of(entry.name, text):
            self.values_by_text[numbered].append(number)
            self.long_names.add(numbered)
        joined = " ".join(split_words(text))
        if joined and joined != fold(text):
            self.values_by_text[joined].append(number)
        for options in parts:
            for option in options[:_INDEXED_OPTIONS]:
                numbers = self.values_by_word[option]
                if not numbers or numbers[-1] != number:
                    numbers.append(number)


@lru_cache(maxsize=65536)
def _features(options: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    found: dict[str, float] = {}
    for rank, option in enumerate(options):
        for feature, quality in features_of(option).items():
            strength = quality * (1.0 if rank == 0 else _LATER_OPTION)
            if strength > found.get(feature, 0.0):
                found[feature] = strength
    return tuple(found.items())
