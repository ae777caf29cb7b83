"""What of a space to show for a prompt, in which order: names said, what the parser read, what was found, last use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from coterie.generate.context.retrieval import Found
from coterie.generate.context.selection import Pick
from coterie.language.ast import Aggregate, AudienceType, Definition, Event, Property, Trait, walk
from coterie.nlu.index import SpaceIndex
from coterie.nlu.nameweights import Kind
from coterie.schema.space import AudienceRef, Collection, EventSchema, TraitSchema

TO_THE_LETTER, SAID, HINTED = 11.0, 10.0, 9.0
"""Ranks above all scores: what the prompt spells as the space does, in some other way, and what the parser read."""

_CANDIDATES = 600
_OPENED, _MOST_PROPERTIES = 6, 24
"""How many of the events found are shown with all of their properties, and with how many."""

_OWNERS = 3
"""To how many of its events a property is added that the prompt is about."""

_LEAST_FIELD, _FIELD_SHARE, _OWN_SHARE = 0.3, 0.5, 0.55
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class Ranking:
    """The entries of one space in the order in which they matter for a prompt, and by their last use."""

    def __init__(self, index: SpaceIndex) -> None:
        self._index = index
        self._owners: dict[int, NDArray[np.int32]] = {}
        self.recent = tuple(self._by_recency())

    def about(
        self, prompt: str, audience_type: AudienceType, found: Found, hints: Sequence[Definition]
    ) -> list[tuple[float, Pick]]:
        """What the prompt is about, with its ranks, best first."""
        ranks: dict[Pick, float] = {}
        for rank, pick in (
            *self._said(prompt, found),
            *((HINTED, pick) for pick in self._hinted(hints)),
            *self._found(found),
        ):
            if rank > ranks.get(pick, 0.0) and may_use(pick, audience_type):
                ranks[pick] = rank
        return sorted(((rank, pick) for pick, rank in ranks.items()), key=lambda item: -item[0])

    def owner_of(self, pick: Pick) -> Pick | None:
        """The event of a property."""
        return self._event(self._index.by_key[Kind.EVENT, pick.event, Collection.USERS]) if pick.event else None

    def _said(self, prompt: str, found: Found) -> Iterator[tuple[float, Pick]]:
        for number in found.said:
            rank = TO_THE_LETTER if self._index.entries[number].name in prompt else SAID
            yield from ((rank, pick) for pick in self._picks_of(number, found, owners=1))

    def _found(self, found: Found) -> Iterator[tuple[float, Pick]]:
        opened = 0
        for number in _best(found.scores, _CANDIDATES):
            score = float(found.scores[number])
            entry = self._index.entries[number]
            if entry.kind is Kind.PROPERTY and score < _LEAST_FIELD:
                continue
            yield from ((score, pick) for pick in self._picks_of(number, found, owners=_OWNERS))
            if entry.kind is Kind.EVENT:
                yield from self._properties(number, found, is_open=opened < _OPENED)
                opened += 1

    def _picks_of(self, number: int, found: Found, *, owners: int) -> Iterator[Pick]:
        """The picks for an entry of the index; a property gives those of its likeliest events, each before it."""
        entry = self._index.entries[number]
        if entry.kind is not Kind.PROPERTY:
            yield Pick(entry.kind, entry.name, entry.collection, None, number)
            return
        events = self._owners.get(number)
        if events is None:
            ids = [self._index.event(name).id for name in entry.events]
            events = self._owners[number] = np.array(ids, dtype=np.int32)
        for place in _best(found.scores[events] + found.priors[events] + 1.0, owners):
            owner = self._event(int(events[place]))
            yield owner
            yield Pick(Kind.PROPERTY, entry.name, Collection.USERS, owner.name, number)

    def _properties(self, number: int, found: Found, *, is_open: bool) -> Iterator[tuple[float, Pick]]:
        """The properties of an event that was found: those found too, and all of an event that is surely meant."""
        score = float(found.scores[number])
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
