"""Reads a clause that tells more of the event before it: "… and paid over 60 for it", "…, getting 200 back"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import UNUSED_WORD, Stretch
from coterie.nlu.eventclauses import read_event
from coterie.nlu.eventtests import RESULTS
from coterie.nlu.fieldvalues import number_literal
from coterie.nlu.frames import EventFrame, Reading, Shape, Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Window
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms
from coterie.schema.space import FieldType

_GIVING = words("pay get spend cost give leave score receive earn take last save")
"""Verbs that begin what came with a deed, rather than another one."""

_NOTHING = words("nothing none nil zilch zero empty no")
_FINDING = words(
    "find get come go return turn yield show match see give up back with result hit match appear away hand"
)
_LONGEST_FRUITLESS = 5
_OPENING = (Role.AND, Role.COMMA)
_AGREEING, _GIVING_QUALITY = 0.4, 0.6
"""What speaks for such a reading by itself, and what its verb counts."""


def read_detail(stretch: Stretch, previous: EventFrame, lead: Sequence[Mark]) -> Iterator[Reading]:
    """The reading of a clause as tests of the event before, all of which that one leaves open."""
    if not all(mark.role in _OPENING for mark in lead) or previous.negated or previous.shape is not Shape.PLAIN:
        return
    if not lead or len(previous.events) > 1:
        return
    entry = stretch.index.event(previous.events[0])
    if not _begins_detail(stretch) and not _measures(stretch, entry):
        return
    reading = read_event(stretch, Head.of(entry, 0, 1.0, (), "name", "name"))
    frame = reading.frames[-1]
    if not isinstance(frame, EventFrame) or frame.negated or frame.counts or frame.measure or not frame.tests:
        return
    told = {test.path for test in previous.tests}
    if frame.window or frame.follow or any(test.path in told for test in frame.tests):
        return
    verb = span_mask(stretch.low, stretch.low + 1)
    spared = (UNUSED_WORD + _GIVING_QUALITY) * bool(reading.left & verb)
    yield reading._replace(score=reading.score + spared + _AGREEING, left=reading.left & ~verb)


def read_fruitless(stretch: Stretch, previous: EventFrame) -> Iterator[Reading]:
    """The reading of a clause that says that the event before found nothing: "… and came back empty"."""
    if not stretch.analysis.spoken(_NOTHING) & stretch.own:
        return
    if previous.negated or previous.shape is not Shape.PLAIN or len(previous.events) > 1:
        return
    timed = stretch.time_mask
    said = {n: stretch.word(n) for n in range(stretch.low, stretch.high) if not (stretch.is_blank(n) or timed >> n & 1)}
    if not _NOTHING.intersection(said.values()) or len(said) > _LONGEST_FRUITLESS:
        return
    tokens = stretch.analysis.tokens
    if any(word not in _NOTHING and _FINDING.isdisjoint((word, *tokens[n].lemmas)) for n, word in said.items()):
        return
    for entry in stretch.index.owned_by(previous.events[0]).entries:
        if RESULTS in entry.concepts and entry.type is FieldType.NUMBER:
            mask = span_mask(stretch.low, stretch.high)
            test = Test(entry.name, Operator.EQUALS, (number_literal(0),), mask=mask)
            window = next((edge.meaning for edge in stretch.times if isinstance(edge.meaning, Window)), None)
            frame = EventFrame(previous.events, mask, tests=(test,), window=window, tied=True)
            yield Reading((frame,), _AGREEING + (mask & stretch.content).bit_count(), 0)
            return


def _begins_detail(stretch: Stretch) -> bool:
    """Whether a clause begins with a verb of giving and taking, and a pronoun or a number follows."""
    if _GIVING.isdisjoint(stretch.analysis.tokens[stretch.low].lemmas):
        return False
    is_gerund = stretch.word(stretch.low).endswith("ing")
    return bool(stretch.marks(Role.PRONOUN)) or (is_gerund and bool(stretch.quantities))


def _measures(stretch: Stretch, event: Entry) -> bool:
    """Whether a clause begins with the verb of what the event measures: "… and queued for over an hour"."""
    forms = stretch.analysis.links.forms[stretch.low]
    if not stretch.quantities or not stretch.analysis.verbs >> stretch.low & 1:
        return False
    owned = stretch.index.owned_by(event.name).entries
    return any(entry.type is FieldType.NUMBER and forms & name_forms(entry.name) for entry in owned)
