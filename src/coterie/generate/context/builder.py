"""Builds the context of a prompt: what it names, what is linked to it, and then what was used last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import zip_longest

import numpy as np

from coterie.core.errors import InternalError
from coterie.generate.context.context import Context
from coterie.generate.context.entry import Because, Entry
from coterie.generate.context.privacy import Privacy
from coterie.generate.context.rendering import estimated_tokens
from coterie.generate.context.retrieval import Found, Retriever
from coterie.generate.context.selection import Selection, key_of
from coterie.language.ast import Aggregate, AudienceType, Definition, Event, Property, Trait, walk
from coterie.nlu.index import SpaceIndex
from coterie.nlu.nameweights import Kind
from coterie.nlu.typos import Corrector
from coterie.schema.space import AudienceRef, Collection, EventSchema, PropertySchema, Space, TraitSchema

BUDGET_TOKENS = 2500
"""What a context may take, so that the whole request stays under 4,000."""

_CANDIDATES = 800
_OPENED = 6
"""How many of the events found are shown with all of their properties."""

_MOST_PROPERTIES = 24
_OWNERS = 3
"""To how many of its events a property is added that the prompt is about."""

_LEAST_FIELD, _FIELD_SHARE, _OWN_SHARE = 0.3, 0.5, 0.55
_MOST_VALUES, _MOST_NUMBERS = 8, 2
_LONGEST_DESCRIPTION = 120
_FOR_NAMES, _FOR_DETAILS = 0.8, 0.9
"""The shares of the budget that names found for the prompt may fill, and then what is told of them."""

_MISFITS = 40
"""After how many entries that don't fit no others are tried."""

_EARLIEST = datetime.min.replace(tzinfo=UTC)
_SURELY, _HINTED = 10.0, 9.0


@dataclass(frozen=True, slots=True)
class _Pick:
    """An entry that may be taken, by its name; `number` is that of its field or event in the index."""

    kind: Kind
    name: str
    collection: Collection
    event: str | None
    number: int


class ContextBuilder:
    """Builds contexts over one space. Making one takes time with its size; a context takes time with the prompt.

    `corrector` mends typos of prompts, as the parser does. Threads may share a builder.
    """

    def __init__(
        self, space: Space, index: SpaceIndex, *, privacy: Privacy, now: datetime, corrector: Corrector | None = None
    ) -> None:
        self._space = space
        self._index = index
        self._privacy = privacy
        self._now = now
        self._retriever = Retriever(index, corrector)
        self._recent = tuple(self._by_recency())
        self._counts = {
            AudienceType.ACCOUNTS: len(self._recent),
            AudienceType.USERS: sum(self._may_use(pick, AudienceType.USERS) for pick in self._recent),
        }

    def build(
        self,
        prompt: str,
        audience_type: AudienceType,
        *,
        budget_tokens: int = BUDGET_TOKENS,
        hints: Sequence[Definition] = (),
    ) -> Context:
        """The context for a prompt. Names of `hints` (readings of the parser) are in as long as they fit.

        What the prompt spells exactly as the space does is in whatever it takes; nothing else exceeds the budget.
        """
        found = self._retriever.find(prompt)
        selection = Selection(budget_tokens)
        linked = self._linked(prompt, audience_type, found, hints)
        for rank, pick in linked:
            because: Because = "said" if rank >= _SURELY else "linked"
            forced = rank > _SURELY
            self._take(selection, pick, because, share=_FOR_NAMES, whatever_it_takes=forced)
        picks = [pick for _, pick in linked]
        self._tell_more(selection, picks, found, share=_FOR_DETAILS)
        misfits = 0
        for pick in self._recent:
            if self._may_use(pick, audience_type) and not self._take(selection, pick, "recent"):
                misfits += 1
                if misfits > _MISFITS:
                    break
        self._tell_more(selection, (*picks, *self._recent), found)
        entries = selection.in_order()
        text = selection.text()
        left_out = self._counts[audience_type] - len(entries)
        return Context(entries=entries, left_out=left_out, tokens=estimated_tokens(text), text=text)

    # Choosing -----------------------------------------------------------------------------------------------------

    def _linked(
        self, prompt: str, audience_type: AudienceType, found: Found, hints: Sequence[Definition]
    ) -> list[tuple[float, _Pick]]:
        """What the prompt is about with its ranks, best first; from 10 on it is said, above that to the letter."""
        ranks: dict[_Pick, float] = {}

        def note(pick: _Pick, rank: float) -> None:
            if self._may_use(pick, audience_type) and rank > ranks.get(pick, 0.0):
                ranks[pick] = rank

        for number in found.said:
            entry = self._index.entries[number]
            for pick in self._picks_of(number, found, owners=1 if entry.kind is Kind.PROPERTY else 0):
                note(pick, _SURELY + (entry.name in prompt))
        for pick in self._hinted(hints):
            note(pick, _HINTED)
        best = _best(found.scores, _CANDIDATES)
        events = [number for number in best if self._index.entries[number].kind is Kind.EVENT]
        for number in best:
            score = float(found.scores[number])
            for pick in self._picks_of(number, found, owners=_OWNERS if score >= _LEAST_FIELD else 0):
                note(pick, score)
        for place, number in enumerate(events):
            for pick, rank in self._properties(number, found, is_open=place < _OPENED):
                note(pick, rank)
        return sorted(((rank, pick) for pick, rank in ranks.items()), key=lambda item: -item[0])

    def _picks_of(self, number: int, found: Found, *, owners: int) -> Iterator[_Pick]:
        """The picks for an entry of the index; a property gives those of its likeliest events, each before it."""
        entry = self._index.entries[number]
        if entry.kind is not Kind.PROPERTY:
            yield _Pick(entry.kind, entry.name, entry.collection, None, number)
            return
        numbers = [self._index.event(name).id for name in entry.events]
        ranked = sorted(numbers, key=lambda n: -(float(found.scores[n]) + self._index.entries[n].prior))
        for owner in ranked[:owners]:
            event = self._index.entries[owner].name
            yield _Pick(Kind.EVENT, event, Collection.USERS, None, owner)
            yield _Pick(Kind.PROPERTY, entry.name, Collection.USERS, event, number)

    def _properties(self, number: int, found: Found, *, is_open: bool) -> Iterator[tuple[_Pick, float]]:
        event = self._index.entries[number].name
        score = float(found.scores[number])
        for place, owned in enumerate(self._index.properties_of.get(event, ())):
            own = float(found.scores[owned])
            if own < _LEAST_FIELD and (not is_open or place >= _MOST_PROPERTIES):
                continue
            rank = _FIELD_SHARE * (score + min(own, score)) if own >= _LEAST_FIELD else _OWN_SHARE * score
            yield _Pick(Kind.PROPERTY, self._index.entries[owned].name, Collection.USERS, event, owned), rank

    def _hinted(self, hints: Sequence[Definition]) -> Iterator[_Pick]:
        """The names that readings of the parser use."""
        for hint in hints:
            for node in walk(hint.condition):
                if isinstance(node, Trait):
                    for kind in (Kind.TRAIT, Kind.AUDIENCE):
                        for collection in Collection:
                            number = self._index.by_key.get((kind, node.path, collection))
                            if number is not None:
                                yield _Pick(kind, node.path, collection, None, number)
                elif isinstance(node, Aggregate) and isinstance(node.source, Event):
                    yield from self._hinted_event(node.source.name, node)

    def _hinted_event(self, event: str, aggregate: Aggregate) -> Iterator[_Pick]:
        number = self._index.by_key.get((Kind.EVENT, event, Collection.USERS))
        if number is None:
            return
        yield _Pick(Kind.EVENT, event, Collection.USERS, None, number)
        paths = {node.path for node in walk(aggregate) if isinstance(node, Property)}
        for owned in self._index.properties_of.get(event, ()):
            name = self._index.entries[owned].name
            if name in paths:
                yield _Pick(Kind.PROPERTY, name, Collection.USERS, event, owned)

    def _by_recency(self) -> Iterator[_Pick]:
        """All names of the space, the most recently used first; kinds take turns, properties follow their event."""
        events = sorted(self._space.events, key=lambda e: (e.last_seen or _EARLIEST, e.count_30d or 0), reverse=True)
        traits = sorted(self._space.traits, key=lambda t: (t.last_seen or _EARLIEST, t.count or 0), reverse=True)
        turns = zip_longest(
            events, _in_pairs([self._trait(trait) for trait in traits]), map(self._audience, self._space.audiences)
        )
        for event, pair, audience in turns:
            if event is not None:
                yield from self._event(event)
            yield from pair or ()
            if audience is not None:
                yield audience

    def _event(self, event: EventSchema) -> Iterator[_Pick]:
        yield _Pick(Kind.EVENT, event.name, Collection.USERS, None, self._index.event(event.name).id)
        for owned in self._index.properties_of.get(event.name, ()):
            yield _Pick(Kind.PROPERTY, self._index.entries[owned].name, Collection.USERS, event.name, owned)

    def _trait(self, trait: TraitSchema) -> _Pick:
        number = self._index.by_key[Kind.TRAIT, trait.key, trait.collection]
        return _Pick(Kind.TRAIT, trait.key, trait.collection, None, number)

    def _audience(self, audience: AudienceRef) -> _Pick:
        number = self._index.by_key[Kind.AUDIENCE, audience.key, audience.collection]
        return _Pick(Kind.AUDIENCE, audience.key, audience.collection, None, number)

    @staticmethod
    def _may_use(pick: _Pick, audience_type: AudienceType) -> bool:
        """Whether an audience of this type can name it: users have no traits of accounts, but their audiences."""
        return (
            audience_type is AudienceType.ACCOUNTS or pick.collection is Collection.USERS or pick.kind is Kind.AUDIENCE
        )

    # Taking -------------------------------------------------------------------------------------------------------

    def _take(
        self,
        selection: Selection,
        pick: _Pick,
        because: Because,
        *,
        share: float = 1.0,
        whatever_it_takes: bool = False,
    ) -> bool:
        """Take an entry as bare as can be, and the event of a property with it."""
        if not self._privacy.may_send_name(pick.name):
            return True
        if pick.event is not None:
            number = self._index.by_key[Kind.EVENT, pick.event, Collection.USERS]
            owner = _Pick(Kind.EVENT, pick.event, Collection.USERS, None, number)
            if not self._privacy.may_send_name(pick.event):
                return True
            if not self._take(selection, owner, because, share=share, whatever_it_takes=whatever_it_takes):
                return False
        return selection.add(self._entry(pick, because), whatever_it_takes=whatever_it_takes, share=share)

    def _tell_more(self, selection: Selection, picks: Iterable[_Pick], found: Found, *, share: float = 1.0) -> None:
        """Add descriptions and values to entries that are in, as far as they fit."""
        misfits = 0
        for pick in picks:
            bare = self._entry(pick, "recent")
            if key_of(bare) not in selection:
                continue
            entry = self._with_details(bare, pick, found)
            if entry != bare and not selection.tell_more(entry, share=share):
                misfits += 1
                if misfits > _MISFITS:
                    return

    def _schema(self, pick: _Pick) -> EventSchema | TraitSchema | AudienceRef | PropertySchema:
        owner = self._space.event(pick.event) if pick.event is not None else None
        own = owner.by_name.get(pick.name) if owner is not None else None
        schema = own or self._index.entries[pick.number].schema
        if schema is None:
            raise InternalError(f"There is no schema of the {pick.kind} {pick.name}.")
        return schema

    def _entry(self, pick: _Pick, because: Because) -> Entry:
        schema = self._schema(pick)
        last_seen = None if isinstance(schema, AudienceRef) else schema.last_seen
        return Entry(
            kind=pick.kind.value,
            name=pick.name,
            because=because,
            event=pick.event,
            collection=pick.collection,
            types=(schema.type,) if isinstance(schema, (PropertySchema, TraitSchema)) else (),
            is_active=self._space.is_active(last_seen, self._now),
        )

    def _with_details(self, entry: Entry, pick: _Pick, found: Found) -> Entry:
        schema = self._schema(pick)
        told = schema.description
        if isinstance(schema, AudienceRef):
            told = " - ".join(text for text in (schema.name if schema.name != schema.key else "", told) if text)
        values: tuple[str, ...] = ()
        if isinstance(schema, (PropertySchema, TraitSchema)):
            allowed = self._privacy.values_of(schema)
            said = [text for text in found.values.get(pick.number, ()) if text in allowed]
            most = _MOST_NUMBERS if schema.type == "number" else _MOST_VALUES
            values = tuple(dict.fromkeys((*said, *allowed)))[:most]
        described = self._privacy.description(" ".join(told.split()))
        return replace(entry, description=described[:_LONGEST_DESCRIPTION], values=values)


def _best(scores: np.ndarray[tuple[int], np.dtype[np.float32]], most: int) -> list[int]:
    """The entries with the highest scores above nothing, best first; of equal ones the earlier."""
    above = np.flatnonzero(scores > 0)
    if above.size > most:
        above = above[np.argpartition(-scores[above], most)[:most]]
    ordered = above[np.lexsort((above, -scores[above]))]
    return [int(number) for number in ordered]


def _in_pairs(picks: Sequence[_Pick]) -> list[Sequence[_Pick]]:
    return [picks[start : start + 2] for start in range(0, len(picks), 2)]
