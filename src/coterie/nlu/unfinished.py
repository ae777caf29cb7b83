"""Things begun and not carried through, which a space has no event for: "cart abandoners", "no-shows"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.nlu.clausework import Stretch
from coterie.nlu.concepts import concepts
from coterie.nlu.eventclauses import read_event
from coterie.nlu.frames import EventFrame, Reading
from coterie.nlu.heads import Head, bits
from coterie.nlu.index import Entry, Kind

_SURE_EVENT = 0.6
_INDIRECT = 0.3


def read_unfinished(stretch: Stretch) -> Iterator[Reading]:
    """Readings of a stretch as the event that begins something, and none of the one that would end it."""
    table = concepts().events
    for hit in stretch.analysis.links.concept_hits:
        if hit.kind != "event" or hit.mask & ~(stretch.own & ~stretch.analysis.blocked):
            continue
        pair = table[hit.concept].unfinished
        if pair is None or _event_of(stretch, hit.concept) is not None:
            continue
        begun, missing = (_event_of(stretch, concept) for concept in pair)
        if begun is None or missing is None or begun is missing:
            continue
        qualities = tuple((token, hit.weight) for token in bits(hit.mask))
        reading = read_event(stretch, Head.of(begun, hit.mask, hit.weight, qualities, "say", hit.concept))
        [frame] = reading.frames
        if isinstance(frame, EventFrame) and not frame.negated and frame.measure is None:
            never = EventFrame((missing.name,), hit.mask, negated=True, window=frame.window)
            yield reading._replace(frames=(frame, never), score=reading.score - _INDIRECT)


def _event_of(stretch: Stretch, concept: str) -> Entry | None:
    """The event in use that is most surely for a concept."""
    index = stretch.index
    found = [
        (quality + index.entries[number].prior, -number)
        for number, quality in index.by_concept.get(concept, ())
        if index.entries[number].kind is Kind.EVENT and quality >= _SURE_EVENT and index.entries[number].active
    ]
    return index.entries[-max(found)[1]] if found else None
