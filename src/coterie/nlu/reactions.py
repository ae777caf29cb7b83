"""What people did with messages that were sent to them: "got 5 pushes and opened none of them"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.nlu.borrowing import is_bare_verb
from coterie.nlu.clausework import Stretch
from coterie.nlu.coherence import NOBODY, REACTING, way_of
from coterie.nlu.frames import EventFrame
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import Head, bits

_OPENING = words("open read view")
_OPENED, _CLICKED = ("open", "read", "view"), ("click", "reply")
"""The ends of the concepts of messages that were opened, and that were acted on."""

_STRENGTH = 0.95


def reacted_to(stretch: Stretch, previous: EventFrame) -> Iterator[Head]:
    """The event of opening or clicking messages of the way that the one before is about, which a pronoun stands for.

    Who opened none of the pushes opened no e-mail and no app. Where a space tells only of taps, it is those.
    """
    way = way_of(stretch.index.event(previous.events[0]))
    said = stretch.own & stretch.content & ~stretch.edge_mask
    verb = said & stretch.analysis.inflected(REACTING)
    if not way or not verb or said != verb or verb & (verb - 1):
        return
    of_them = stretch.marks(Role.PRONOUN, Role.SAME) or stretch.own & stretch.analysis.spoken(NOBODY)
    if not of_them and not is_bare_verb(stretch.analysis, stretch.low, stretch.high):
        return
    number = next(iter(bits(verb)))
    opens = not _OPENING.isdisjoint(stretch.analysis.tokens[number].lemmas)
    for end in (*_OPENED, *_CLICKED) if opens else (*_CLICKED, *_OPENED):
        event = stretch.index.best_event(way + end, active=True)
        if event is None:
            continue
        if event.name not in previous.events:
            yield Head.of(event, verb, _STRENGTH, ((number, _STRENGTH),), "name", "name")
        return
