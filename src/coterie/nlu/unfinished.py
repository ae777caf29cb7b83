"""Things begun and not carried through, which a space has no event for: "cart abandoners", "no-shows"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.concepts import concepts
from coterie.nlu.eventclauses import read_event
from coterie.nlu.fragments import FRAME_COST
from coterie.nlu.frames import EventFrame, Reading
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import stems_of
from coterie.nlu.meanings import Window
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.wordlists import words

_FINISHING = words("finish complete conclude finalize")
_STARTS = words("start begin open initiate create")
_ENDS = words("complete finish submit receive send purchase approve end")
_PAPER = words("form page flow process wizard")
_INDIRECT = 0.3


def read_unfinished(stretch: Stretch) -> Iterator[Reading]:
    """Readings of a stretch as the event that begins something, and none of the one that would end it."""
    table = concepts().events
    outside = ~(stretch.own & ~stretch.analysis.blocked)
    for hit in stretch.analysis.links.unfinished_hits:
        if hit.mask & outside:
            continue
        pair = table[hit.concept].unfinished
        if pair is None or stretch.index.best_event(hit.concept, active=True) is not None:
            continue
        begun, missing = (stretch.index.best_event(concept, active=True) for concept in pair)
        if begun is None or missing is None or begun is missing:
            continue
        qualities = tuple((token, hit.weight) for token in bits(hit.mask))
        reading = read_event(stretch, Head.of(begun, hit.mask, hit.weight, qualities, "say", hit.concept))
        [frame] = reading.frames
        if isinstance(frame, EventFrame) and not frame.negated and frame.measure is None:
            never = EventFrame((missing.name,), hit.mask, negated=True, window=frame.window)
            yield reading._replace(frames=(frame, never), score=reading.score - _INDIRECT)


def may_complete(stretch: Stretch) -> bool:
    """Whether a stretch may say that something was not brought to its end: it denies, and has a verb of finishing."""
    return bool(stretch.own & stretch.analysis.inflected(_FINISHING)) and bool(stretch.marks(Role.NOT))


def read_completion(stretch: Stretch, begun: EventFrame) -> Iterator[Reading]:
    """Nothing said but that what the clause before began was not brought to its end: "… without finishing it"."""
    denials = stretch.marks(Role.NOT)
    verbs = bits(stretch.own & stretch.analysis.inflected(_FINISHING))
    if not denials or len(verbs) != 1 or stretch.quantities or stretch.own & stretch.content & ~(1 << verbs[0]):
        return
    if begun.negated or len(begun.events) != 1:
        return
    missing = _end_of(stretch.index, begun.events[0])
    if missing is None:
        return
    ledger = Ledger(stretch, extra=-_INDIRECT)
    ledger.use(1 << verbs[0])
    ledger.marks.add(denials[0])
    ledger.use_marks(Role.PRONOUN)
    window = None
    for edge in stretch.times:
        if isinstance(edge.meaning, Window) and window is None:
            ledger.use_edge(edge)
            window = edge.meaning
    frame = EventFrame(
        (missing.name,),
        ledger.mask,
        verb_mask=1 << verbs[0],
        negated=True,
        window=window,
        pronoun=bool(stretch.marks(Role.PRONOUN)),
        said_negation=True,
    )
    reading = ledger.reading(frame)
    yield reading._replace(score=reading.score - FRAME_COST)


def _end_of(index: SpaceIndex, name: str) -> Entry | None:
    """The event that brings to its end what another one begins: by their concepts, or by their names."""
    begun = index.event(name)
    for concept in concepts().events.values():
        if concept.unfinished is not None and concept.unfinished[0] in begun.concepts:
            found = index.best_event(concept.unfinished[1], active=True)
            if found is not None and found.id != begun.id:
                return found
    words_of = [options[0] for options in name_lemmas(name)]
    if words_of and words_of[0] in _STARTS:
        return _done_at_last(index, words_of)
    if not words_of or words_of[-1] not in _STARTS:
        return None
    ends = [
        (index.entries[number].prior, number)
        for (kind, other, _), number in index.by_key.items()
        if kind is Kind.EVENT and _ends(words_of, [options[0] for options in name_lemmas(other)])
    ]
    return index.entries[max(ends)[1]] if ends else None


def _done_at_last(index: SpaceIndex, begun: list[str]) -> Entry | None:
    """The event of the deed that a form or the like is for: donated, of started_donation_form."""
    things = set(begun) - _STARTS - _PAPER
    roots = things.union(*(stems_of(thing) for thing in things))
    found = []
    for (kind, other, _), number in index.by_key.items():
        if kind is Kind.EVENT:
            rest = {options[0] for options in name_lemmas(other)} - _ENDS
            if rest and rest <= roots:
                found.append((index.entries[number].prior, number))
    return index.entries[max(found)[1]] if found else None


def _ends(begun: list[str], other: list[str]) -> bool:
    return len(other) == len(begun) and other[:-1] == begun[:-1] and other[-1] in _ENDS
