"""What of a space to show for a prompt, in which order: names said, what the parser read, what was found, last use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from coterie.generate.context.retrieval import Floats, Found
from coterie.generate.context.selection import Pick
from coterie.language.ast import Aggregate, AudienceType, Definition, Event, Property, Trait, walk
from coterie.nlu.index import SpaceIndex
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import Kind
from coterie.schema.space import AudienceRef, Collection, EventSchema, TraitSchema

TO_THE_LETTER, SAID, HINTED, BASIC = 11.0, 10.0, 9.0, 8.0
"""Ranks above all scores: what the prompt spells as the space does, in some other way, what the parser read, and the
traits that are asked about without their names ("over 60")."""

_CANDIDATES = {Kind.EVENT: 250, Kind.TRAIT: 150, Kind.PROPERTY: 80, Kind.AUDIENCE: 60}
"""How many entries of each kind are looked at closer."""

_SUPPORTING, _SUPPORT, _MOST_SUPPORT = 24, 0.25, 0.5
"""How many of the properties found speak for their events as well, how much they count, and how much in all."""

_OPENED, _MOST_PROPERTIES = 5, 16
"""How many of the events found are shown with all of their properties, and with how many."""

_OWNERS = 3
"""To how many of its events a property is added that the prompt is about."""

_LOOKED_AT = 700
_ENOUGH = 5.0
"""After how many entries a word of the prompt counts half."""

_UNSAID = 0.5
"""What an entry counts that no word in particular speaks for."""

_LEAST_FIELD, _FIELD_SHARE, _OWN_SHARE = 0.3, 0.5, 0.55
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class Ranking:
    """The entries of one space in the order in which they matter for a prompt, and by their last use."""

    def __init__(self, index: SpaceIndex, basics: Sequence[int] = ()) -> None:
        self._index = index
        self._basics = tuple(self._plain(number) for number in basics)
        self._owners: dict[int, NDArray[np.int32]] = {}
        kinds = [entry.kind for entry in index.entries]
        self._of_kind = {
            kind: np.array([number for number, own in enumerate(kinds) if own is kind], dtype=np.int32) for kind in Kind
        }
        self.recent = tuple(self._by_recency())

    def about(
        self, prompt: str, audience_type: AudienceType, found: Found, hints: Sequence[Definition]
    ) -> list[tuple[float, Pick]]:
        """What the prompt is about, with its ranks, best first."""
        ranks: dict[Pick, float] = {}
        for rank, pick in (
            *self._said(prompt, found),
            *((HINTED, pick) for pick in self._hinted(hints)),
            *((BASIC, pick) for pick in self._basics),
            *self._found(found),
        ):
            if rank > ranks.get(pick, 0.0) and may_use(pick, audience_type):
                ranks[pick] = rank
        ordered = sorted(((rank, pick) for pick, rank in ranks.items()), key=lambda item: -item[0])
        return sorted(self._spread(ordered[:_LOOKED_AT], found), key=lambda item: -item[0])

    def _spread(self, ordered: Sequence[tuple[float, Pick]], found: Found) -> Iterator[tuple[float, Pick]]:
        """The ranks, lower the more entries before have the same words speak for them.

        Without it, hundreds of names that share one word of the prompt leave no room for what its other words mean.
        """
        shown: dict[int, float] = defaultdict(float)
        for rank, pick in ordered:
            mask = int(found.masks[pick.number])
            if pick.event is not None:
                mask |= int(found.masks[self._index.by_key[Kind.EVENT, pick.event, Collection.USERS]])
            said = list(bits(mask))
            share = sum(1.0 / (1.0 + shown[token] / _ENOUGH) for token in said) / len(said) if said else _UNSAID
            for token in said:
                shown[token] += 1.0
            yield rank if rank >= BASIC else rank * share, pick

    def owner_of(self, pick: Pick) -> Pick | None:
        """The event of a property."""
        return self._event(self._index.by_key[Kind.EVENT, pick.event, Collection.USERS]) if pick.event else None

    def _said(self, prompt: str, found: Found) -> Iterator[tuple[float, Pick]]:
        for number in found.said:
            entry = self._index.entries[number]
            rank = TO_THE_LETTER if entry.name in prompt else SAID
            if entry.kind is Kind.PROPERTY:
                yield from self._with_owners(number, rank, found.scores + found.priors, 1)
            else:
                yield rank, self._plain(number)

    def _found(self, found: Found) -> Iterator[tuple[float, Pick]]:
        properties = self._candidates(found.scores, Kind.PROPERTY)
        scores = found.scores + self._support(properties[:_SUPPORTING], found)
        for number in properties:
            score = float(found.scores[number])
            if score >= _LEAST_FIELD:
                yield from self._with_owners(number, score, scores + found.priors)
        for place, number in enumerate(self._candidates(scores, Kind.EVENT)):
            yield float(scores[number]), self._event(number)
            yield from self._properties(number, float(scores[number]), found, is_open=place < _OPENED)
        for kind in (Kind.TRAIT, Kind.AUDIENCE):
            for number in self._candidates(scores, kind):
                yield float(scores[number]), self._plain(number)

    def _candidates(self, scores: Floats, kind: Kind) -> list[int]:
        """The entries of a kind with the highest scores."""
        numbers = self._of_kind[kind]
        return [int(numbers[place]) for place in _best(scores[numbers], _CANDIDATES[kind])]

    def _support(self, properties: Sequence[int], found: Found) -> Floats:
        """What properties that were found say for events that have them; less, the more events do."""
        support = np.zeros(len(found.scores), dtype=np.float32)
        for number in properties:
            owners = self._owners_of(number)
            support[owners] += found.scores[number] / np.float32(1.0 + np.log(len(owners)))
        capped: Floats = np.minimum(np.float32(_SUPPORT) * support, np.float32(_MOST_SUPPORT))
        return capped

    def _owners_of(self, number: int) -> NDArray[np.int32]:
        """The events that have a property."""
        owners = self._owners.get(number)
        if owners is None:
            names = self._index.entries[number].events
            owners = self._owners[number] = np.array([self._index.event(name).id for name in names], dtype=np.int32)
        return owners

    def _with_owners(
        self, number: int, score: float, scores: Floats, most: int = _OWNERS
    ) -> Iterator[tuple[float, Pick]]:
        """A property of its likeliest events, each after the event."""
        owners = self._owners_of(number)
        for place in _best(scores[owners] + np.float32(1.0), most):
            owner = self._event(int(owners[place]))
            yield score, owner
            yield score, self._property(owner.name, number)

    def _properties(self, number: int, score: float, found: Found, *, is_open: bool) -> Iterator[tuple[float, Pick]]:
        """The properties of an event that was found: those found too, and all of an event that is surely meant."""
        event = self._index.entries[number].name
        for place, owned in enumerate(self._index.properties_of.get(event, ())):
            own = float(found.scores[owned])
            if own >= _LEAST_FIELD:
                rank = _FIELD_SHARE * (score + min(own, score))
            elif is_open and place < _MOST_PROPERTIES:
                rank = _OWN_SHARE * score
            else:
                continue
            yield rank, self._property(event, owned)

    def _plain(self, number: int) -> Pick:
        """The pick of anything but a property."""
        entry = self._index.entries[number]
        return Pick(entry.kind, entry.name, entry.collection, None, number)

    def _event(self, number: int) -> Pick:
        return Pick(Kind.EVENT, self._index.entries[number].name, Collection.USERS, None, number)

    def _property(self, event: str, number: int) -> Pick:
        return Pick(Kind.PROPERTY, self._index.entries[number].name, Collection.USERS, event, number)

    # Readings of the parser ---------------------------------------------------------------------------------------

    def _hinted(self, hints: Sequence[Definition]) -> Iterator[Pick]:
        """The names that readings of the parser use."""
        for node in (node for hint in hints for node in walk(hint.condition)):
            if isinstance(node, Trait):
                for kind in (Kind.TRAIT, Kind.AUDIENCE):
                    for collection in Collection:
                        number = self._index.by_key.get((kind, node.path, collection))
                        if number is not None:
                            yield Pick(kind, node.path, collection, None, number)
            elif isinstance(node, Aggregate) and isinstance(node.source, Event):
                yield from self._hinted_event(node.source.name, node)

    def _hinted_event(self, event: str, aggregate: Aggregate) -> Iterator[Pick]:
        number = self._index.by_key.get((Kind.EVENT, event, Collection.USERS))
        if number is not None:
            yield self._event(number)
            paths = {node.path for node in walk(aggregate) if isinstance(node, Property)}
            for owned in self._index.properties_of.get(event, ()):
                if self._index.entries[owned].name in paths:
                    yield self._property(event, owned)

    # Last use -----------------------------------------------------------------------------------------------------

    def _by_recency(self) -> Iterator[Pick]:
        """All names of the space, the most recently used first; kinds take turns, properties follow their event."""
        space = self._index.space
        events = sorted(space.events, key=lambda e: (e.last_seen or _EARLIEST, e.count_30d or 0), reverse=True)
        traits = sorted(space.traits, key=lambda t: (t.last_seen or _EARLIEST, t.count or 0), reverse=True)
        for event, pair, audience in zip_longest(events, _in_pairs(traits), space.audiences):
            if event is not None:
                yield from self._with_properties(event)
            yield from (self._field(Kind.TRAIT, trait.key, trait.collection) for trait in pair or ())
            if audience is not None:
                yield self._audience(audience)

    def _with_properties(self, event: EventSchema) -> Iterator[Pick]:
        yield self._event(self._index.event(event.name).id)
        yield from (self._property(event.name, owned) for owned in self._index.properties_of.get(event.name, ()))

    def _audience(self, audience: AudienceRef) -> Pick:
        return self._field(Kind.AUDIENCE, audience.key, audience.collection)

    def _field(self, kind: Kind, key: str, collection: Collection) -> Pick:
        return Pick(kind, key, collection, None, self._index.by_key[kind, key, collection])


def may_use(pick: Pick, audience_type: AudienceType) -> bool:
    """Whether an audience of this type can name it: users have no traits of accounts, but their audiences."""
    is_general = pick.collection is Collection.USERS or pick.kind is Kind.AUDIENCE
    return is_general or audience_type is AudienceType.ACCOUNTS


def _best(scores: NDArray[np.float32], most: int) -> list[int]:
    """The places of the highest numbers above nothing, highest first; of equal ones the earlier."""
    above = np.flatnonzero(scores > 0)
    if above.size > most:
        above = above[np.argpartition(-scores[above], most)[:most]]
    return [int(number) for number in above[np.lexsort((above, -scores[above]))]]


def _in_pairs(traits: Sequence[TraitSchema]) -> list[Sequence[TraitSchema]]:
    return [traits[start : start + 2] for start in range(0, len(traits), 2)]
