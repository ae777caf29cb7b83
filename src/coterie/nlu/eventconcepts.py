"""What the events of a space are for, by their names and by what else the space has.

What "booked" and "bought" mean alone is the event for whatever is booked or bought there. A space may have one that
says no more ("Booking Confirmed", "Order Completed"). If it has none, the deed is told by the thing that the space is
about: the flights of an airline that has hotels as well, the games of a shop for games.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.applications import as_software, has_forms, without_software
from coterie.nlu.concepts import concepts as known_concepts
from coterie.nlu.joinednames import with_deeds
from coterie.nlu.likenames import all_event_concepts
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import ASPECT
from coterie.schema.space import Space


class _Deed(NamedTuple):
    """The verbs of a deed with their nouns, and what else is a name for whatever it is done to.

    `has_other_words` is whether names that have none of these may be for the deed as well: a sale, an order placed.
    """

    verbs: frozenset[str]
    whatever: frozenset[str]
    has_other_words: bool


_DEEDS = {
    "booking": _Deed(words("book booking reserve reservation"), frozenset(), has_other_words=False),
    "food_order": _Deed(
        words("order"), words("purchase checkout basket cart meal food delivery dish takeaway"), has_other_words=True
    ),
    "purchase": _Deed(
        words("buy purchase"), words("order checkout transaction basket cart product item sale"), has_other_words=True
    ),
}
"""By the concept of the deed without a thing."""

_SURE, _KIN, _OF_ANOTHER_THING, _HARDLY = 0.9, 0.6, 0.7, 0.5
"""From what an event is surely for a concept, or for one that is kin; and what it counts at most if it is of another
thing than is meant."""

_JOINING = ("sign_up", "loyalty_join")

_CLEARLY, _OFTEN = 0.1, 3.0
"""How much less of a word the main event leaves unsaid than the next one; or how many times as often it happens."""


def spelled_names(space: Space) -> dict[str, str]:
    """How each event's name is to be read: an application is an app where none is handed in."""
    holds_forms = has_forms(event.name for event in space.events)
    return {event.name: event.name if holds_forms else as_software(event.name) for event in space.events}


def concepts_by_event(space: Space, names: Mapping[str, str], now: datetime) -> dict[str, dict[str, float]]:
    """The event concepts that each event of a space is for, by its name as `spelled_names` has it, and how surely."""
    found: dict[str, dict[str, float]] = {}
    holds_forms = has_forms(names)
    for event in space.events:
        own = all_event_concepts(with_deeds(name_lemmas(names[event.name])))
        if holds_forms:
            own = without_software(own, event.name)
        for alias in event.aliases:
            own = {**all_event_concepts(with_deeds(name_lemmas(alias))), **own}
        found[event.name] = dict(own)
        _without_kin_of_joining(found[event.name])
    _settle_deeds(found, {e.name: e.count_30d or 0 for e in space.events if space.is_active(e.last_seen, now)})
    return found


def _without_kin_of_joining(concepts: dict[str, float]) -> None:
    """Take joining as such away from an event that is wholly one of joining something: a family, a tournament."""
    for joining in _JOINING:
        if 0.0 < concepts.get(joining, 0.0) < _SURE and any(quality >= _SURE for quality in concepts.values()):
            del concepts[joining]


def _settle_deeds(concepts: dict[str, dict[str, float]], counts: Mapping[str, int]) -> None:
    """Change what events in use are for where a deed without its thing means another; by how often each happens."""
    names = {event: [frozenset(options) for options in name_lemmas(event)] for event in counts}
    shared = Counter(word for parts in names.values() for word in frozenset().union(*parts))
    for concept, deed in _DEEDS.items():
        sure = {event for event in names if concepts[event].get(concept, 0.0) >= _SURE}
        unsaid = {event: _unsaid(parts, deed, shared) for event, parts in names.items()}
        kin = {event for event in names if _is_kin(concept, concepts[event])}
        done = {event for event in kin if _says(deed, names[event][-1:])}
        if all(unsaid[event] for event in sure):
            main = _main_of(done, unsaid, counts)
            if main is not None and all(counts[event] <= counts[main] for event in kin - done):
                for event in sure - {main}:
                    concepts[event][concept] = _OF_ANOTHER_THING
                if concepts[main].get(concept, 0.0) < _OF_ANOTHER_THING:
                    concepts[main][concept] = _SURE
        elif deed.has_other_words:
            for event in names:
                if _KIN <= concepts[event].get(concept, 0.0) < _SURE and unsaid[event]:
                    concepts[event][concept] = _HARDLY  # "Group Order Created" beside Order Placed
        else:
            for event in sure:
                if unsaid[event] and not _says(deed, names[event]):
                    del concepts[event][concept]  # "trip completed" is no booking where there is one


def _says(deed: _Deed, parts: Sequence[frozenset[str]]) -> bool:
    return any(deed.verbs & options for options in parts)


def _is_kin(concept: str, of_event: Mapping[str, float]) -> bool:
    """Whether an event is for a concept that the lexicon has beside this one: a flight that is booked."""
    events = known_concepts().events
    return any(each == concept or concept in events[each].near for each, quality in of_event.items() if quality >= _KIN)


def _unsaid(parts: Sequence[frozenset[str]], deed: _Deed, shared: Mapping[str, int]) -> float:
    """How much of a name the deed alone leaves unsaid: little for a word that many events have."""
    known = deed.verbs | deed.whatever | ASPECT
    return sum(1 / math.sqrt(max(shared[word] for word in options)) for options in parts if known.isdisjoint(options))


def _main_of(events: Collection[str], unsaid: Mapping[str, float], counts: Mapping[str, int]) -> str | None:
    """The one of several events of a deed that is clearly about what the space is about."""
    ranked = sorted(events, key=lambda event: (unsaid[event], -counts[event]))
    if len(ranked) <= 1:
        return None
    main, other, *_ = ranked
    is_clear = unsaid[other] - unsaid[main] > _CLEARLY or counts[main] >= _OFTEN * counts[other]
    return main if is_clear else None
