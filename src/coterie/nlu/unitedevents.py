"""Events that a phrase means together: an email that was engaged with, whatever was booked, be it a flight or a car."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.concepts import concepts, synsets_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.index import SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.mentioned import bits

_WHATEVER = words("anything something nothing")
_TAKING = words("to_buy to_book to_rent to_reserve")
"""What is done with things of any kind alike; of what was seen or opened, a page is no product."""

_SURE, _PHRASE_QUALITY = 0.9, 0.9


def all_meant(draft: Draft, frame: EventFrame) -> EventFrame:
    """The frame with all events that a phrase means together: "engaged with an email" is opened or clicked."""
    stretch, index = draft.stretch, draft.stretch.index
    taken = _whatever_was_taken(draft) if frame.measure is None else ()
    if taken and all(_has_all(index, name, frame.tests) for name in taken):
        return replace(frame, events=taken)
    for hit in stretch.analysis.links.uniting_hits:
        if hit.mask & ~stretch.own or not hit.mask & draft.head.mask:
            continue
        found = [index.best_event(each, active=True) for each in concepts().events[hit.concept].any_of]
        names = [entry.name for entry in found if entry is not None and _has_all(index, entry.name, frame.tests)]
        if len(names) > 1 and frame.events[0] in names and frame.measure is None:
            draft.ledger.use(hit.mask, _PHRASE_QUALITY)
            return replace(frame, events=tuple(names), mask=frame.mask | hit.mask)
    return frame


def _has_all(index: SpaceIndex, event: str, tests: tuple[Test, ...]) -> bool:
    return all(index.property_schema(event, test.path) is not None for test in tests)


def _whatever_was_taken(draft: Draft) -> tuple[str, ...]:
    """The events of one verb of buying whose things a clause leaves open, where there are several."""
    stretch, head = draft.stretch, draft.head
    said = stretch.analysis.spoken(_WHATEVER) & stretch.own
    verb = head.mask & said >> 1
    if not verb or head.mask & stretch.own & stretch.content & ~verb:
        return ()
    [number] = bits(verb & -verb)
    lemmas = set(stretch.analysis.tokens[number].lemmas)
    taking = any(name in _TAKING and quality >= _SURE for lemma in lemmas for name, quality in synsets_of(lemma))
    own = deed_lemmas(head.entry.name)
    if not taking or lemmas.isdisjoint(own):
        return ()
    alike = [
        mentioned.entry.name
        for family in stretch.heads.families.values()
        for mentioned in family
        if mentioned.entry.id != head.entry.id and not lemmas.isdisjoint(deed_lemmas(mentioned.entry.name))
    ]
    return (head.entry.name, *alike) if alike else ()
