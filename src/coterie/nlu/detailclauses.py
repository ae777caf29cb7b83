"""Reads a clause that tells more of the event before it: "… and paid over 60 for it", "…, getting 200 back"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import UNUSED_WORD, Stretch, low_bit, number_of
from coterie.nlu.eventclauses import read_event
from coterie.nlu.eventtests import RESULTS
from coterie.nlu.fieldvalues import claims_of, dimension, number_literal, unit_of
from coterie.nlu.frames import EventFrame, Reading, Shape, Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Range, Window
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_GIVING = words("pay get spend cost give leave score receive earn take last save use")
"""Verbs that begin what came with a deed, rather than another one."""

_NOTHING = words("nothing none nil zilch zero empty no")
_FINDING = words(
    "find get come go return turn yield show match see give up back with result hit match appear away hand"
)
_LONGEST_FRUITLESS = 5
_OPENING = (Role.AND, Role.COMMA)
_AGREEING, _GIVING_QUALITY, _GOING_ON = 0.4, 0.6, 0.7
"""What speaks for such a reading by itself, and what its verb counts."""


def read_detail(stretch: Stretch, previous: EventFrame, lead: Sequence[Mark]) -> Iterator[Reading]:
    """The reading of a clause as tests of the event before, all of which that one leaves open."""
    of_thing = _tells_of_thing(stretch, lead)
    if (
        not (of_thing or all(mark.role in _OPENING for mark in lead))
        or previous.negated
        or previous.shape is not Shape.PLAIN
    ):
        return
    if not lead or len(previous.events) > 1:
        return
    entry = stretch.index.event(previous.events[0])
    goes_on = not of_thing and _goes_on_counting(stretch, entry, previous)
    is_given = goes_on or (not of_thing and (_begins_detail(stretch) or _measures(stretch, entry)))
    is_told = is_given or _names_detail(stretch, entry, of_thing=of_thing) or _says_how(stretch, entry)
    if not is_told:
        return
    reading = read_event(stretch, Head.of(entry, 0, 1.0, (), "name", "name"))
    frame = reading.frames[-1]
    if not isinstance(frame, EventFrame) or frame.negated or frame.counts or frame.measure or not frame.tests:
        return
    told = {test.path for test in previous.tests}
    if (frame.window and not goes_on) or frame.follow or any(test.path in told for test in frame.tests):
        return
    if not is_given and not all(_is_free(stretch, test) for test in frame.tests):
        return
    if not is_given:
        reading = reading._replace(frames=(*reading.frames[:-1], replace(frame, tied=True, verb_mask=0)))
    verb = span_mask(stretch.low, stretch.low + 1)
    if of_thing:
        yield reading._replace(score=reading.score + _AGREEING * (lead[0].role is Role.WHOSE))
        return
    if goes_on:
        reading = reading._replace(frames=(*reading.frames[:-1], replace(frame, tied=True, verb_mask=0)))
        yield reading._replace(score=reading.score + _GOING_ON)
        return
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


def _goes_on_counting(stretch: Stretch, event: Entry, previous: EventFrame) -> bool:
    """Whether a clause is one more number of the same thing: "a room for 4 guests and at least 7 nights".

    It has no deed of its own, and its noun or its unit is the name of one more number that the event keeps.
    """
    edge = next((e for e, _ in stretch.bounds if e.start == stretch.low), None)
    numbers = stretch.index.owned_by(event.name).numbers
    if edge is None or not isinstance(edge.meaning, (Bound, Range)) or previous.counts:
        return False
    if not {entry.name for entry in numbers} & {test.path for test in previous.tests}:
        return False
    said = stretch.own & stretch.content & ~span_mask(edge.start, edge.end)
    unit = number_of(edge.meaning).unit
    has_unit = unit is not None and any(dimension(unit_of(entry.name)) == dimension(unit) for entry in numbers)
    forms, own = stretch.analysis.links.forms, name_forms(event.name)
    said = sum(1 << n for n in bits(said) if not forms[n] & own)  # "… in one booking" says of which it is
    return any(all(forms[n] & name_forms(entry.name) for n in bits(said)) for entry in numbers) if said else has_unit


def _measures(stretch: Stretch, event: Entry) -> bool:
    """Whether a clause begins with the verb of what the event measures: "… and queued for over an hour"."""
    forms = stretch.analysis.links.forms[stretch.low]
    if not stretch.quantities or not stretch.analysis.verbs >> stretch.low & 1:
        return False
    owned = stretch.index.owned_by(event.name).entries
    return any(entry.type is FieldType.NUMBER and forms & name_forms(entry.name) for entry in owned)


def _tells_of_thing(stretch: Stretch, lead: Sequence[Mark]) -> bool:
    """Whether a clause is about the thing right before it and not about people: "bought a game whose genre is RPG"."""
    if len(lead) != 1 or (lead[0].role is not Role.WHOSE and stretch.word(lead[0].start) not in _OF_THINGS):
        return False
    noun, analysis = lead[0].start - 1, stretch.analysis
    noun = next((edge.start - 1 for edge in analysis.times if edge.start <= noun < edge.end), noun)
    return noun >= 0 and bool(analysis.content >> noun & 1) and not (analysis.subjects | analysis.people) >> noun & 1


def _names_detail(stretch: Stretch, event: Entry, *, of_thing: bool) -> bool:
    """Whether a clause begins with the name of what the event keeps: ", concern was acne", ", would not recommend it".

    What is true of people by that name is told in the present: ", plan is pro".
    """
    owned = stretch.index.owned_by(event.name)
    first = low_bit(stretch.own & stretch.content)
    if first < 0 or any(not stretch.is_blank(n) and stretch.word(n) not in _MODALS for n in range(stretch.low, first)):
        return False
    forms = stretch.analysis.links.forms
    was = bool(stretch.own & stretch.analysis.spoken(_WAS))
    for found in stretch.heads.of_properties(stretch.own, event.id, owned.ids):
        said = found.mask & stretch.content
        names = name_forms(found.entry.name)
        if not (of_thing or said >> first & 1) or not all(forms[number] & names for number in bits(said)):
            continue
        if found.entry.type is FieldType.BOOLEAN:
            return _is_flag_said(stretch, found)
        rivals = (
            other
            for other in stretch.heads.fields(stretch.own)
            if other.mask & said == said and any(forms[n] & name_forms(other.entry.name) for n in bits(said))
        )
        if was or of_thing or not any(other.is_named for other in rivals):
            return True
    return False


def _is_flag_said(stretch: Stretch, found: Head) -> bool:
    """Whether the words of a flag are all said, or a modal verb before some: "gift wrapped", "would recommend"."""
    forms = stretch.analysis.links.forms
    said = frozenset().union(*(forms[number] for number in bits(found.mask & stretch.own)))
    if all(_OF_FLAGS.intersection(word) or said.intersection(word) for word in name_lemmas(found.entry.name)):
        return not any(other.is_named and other.mask & found.mask for other in stretch.heads.fields(stretch.own))
    return bool({stretch.word(number) for number in range(stretch.low, low_bit(found.mask) + 1)} & _MODALS)


def _says_how(stretch: Stretch, event: Entry) -> bool:
    """Whether a clause begins with a participle that only says how it was done: ", paid by card", ", sent via sms"."""
    first = stretch.low + (stretch.word(stretch.low) in _WAS)
    token = stretch.analysis.tokens[min(first, stretch.high - 1)]
    is_past = token.word not in token.lemmas and (token.word in _PARTICIPLES or token.word.endswith("ed"))
    if not is_past or stretch.word(first + 1) not in _HOW:
        return False
    owned = stretch.index.owned_by(event.name)
    claims = claims_of(stretch.analysis, stretch.index, stretch.own, Kind.PROPERTY, owned.ids)
    at = [claim for claim in claims if claim.seen and low_bit(claim.mask) - first <= _NEAR_HOW]
    return bool(at) and not any(
        head.mask >> first & 1 and head.strength >= _SURE and head.entry.id != event.id
        for head in stretch.heads.events(stretch.own)
        if head.how == "name" and not head.mask & ~span_mask(first, first + 1)
    )


def _is_free(stretch: Stretch, test: Test) -> bool:
    """Whether a test rests on the clause itself and not on what it borrows."""
    return bool(test.mask & stretch.own)


_OF_THINGS = words("where which that")
_WAS, _MODALS = words("was were"), words("would will could can not and")
_PARTICIPLES, _HOW = words("paid sent bought made done sold given taken"), words("by with via through using in from on")
_OF_FLAGS = words("is be was has have had with")
_NEAR_HOW, _SURE = 3, 0.9
