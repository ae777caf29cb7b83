"""Clauses without a verb of their own, which go on with the event before: "ordered from Nice but not from Lyon"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clausework import Stretch
from coterie.nlu.frames import EventFrame, Frame, Reading, Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.nameweights import Kind

_PLACING = words("to for with at by from via of on")
_UNLESS, _SAME_EVENT, _NO_PART = "unless", 0.4, 1.0
"""What speaks for denying a part of the event before, whose name need not be said again, and against denying all of it.
"""

_AFFIRMED = {
    Operator.DIFFERS: Operator.EQUALS,
    Operator.NONE_OF: Operator.ONE_OF,
    Operator.OMITS: Operator.CONTAINS,
}


def denies_place(analysis: Analysis, number: int) -> bool:
    """Whether a "not" and a preposition begin at a token: "not from Lyon"."""
    mark = analysis.role_at(number)
    if mark is None or mark.role is not Role.NOT or mark.start != number or mark.end >= len(analysis.tokens):
        return False
    return analysis.tokens[mark.end].word in _PLACING


def denies_value(analysis: Analysis, index: SpaceIndex, low: int, high: int) -> bool:
    """Whether a stretch is a "not" or "never" and no more than a value of events: "not whisky", "never in economy"."""
    mark = analysis.role_at(low)
    if mark is None or mark.role is not Role.NOT or mark.start != low:
        return False
    said = analysis.content & span_mask(mark.end, high)
    return bool(said) and any(
        hit.mask & said == said and any(index.entries[index.values[v].entry].kind is Kind.PROPERTY for v in hit.values)
        for hit in analysis.links.value_hits
    )


def goes_on_with_value(stretch: Stretch) -> bool:
    """Whether a stretch behind a "then" says no more than values of events: "bought a tent, and then a jacket"."""
    analysis = stretch.analysis
    if not any(mark.role is Role.THEN and mark.end == stretch.low for mark in analysis.marks):
        return False
    said = stretch.own & stretch.content & ~stretch.time_mask
    told, telling = 0, stretch.content | analysis.subjects
    for hit in analysis.links.value_hits if not stretch.quantities else ():
        if (
            hit.mask & telling
            and not hit.mask & ~stretch.own
            and any(stretch.index.entries[stretch.index.values[v].entry].kind is Kind.PROPERTY for v in hit.values)
        ):
            told |= hit.mask
    return bool(told & ~stretch.time_mask) and not said & ~told


def denied_part(reading: Reading, previous: Frame, stretch: Stretch) -> Reading:
    """The reading of a clause that denies no more than a place or a value of the event before: "but not in Rome"."""
    analysis, low = stretch.analysis, stretch.low
    if not denies_place(analysis, low) and not denies_value(analysis, stretch.index, low, stretch.high):
        return reading
    whole, frame = with_denied_event(reading), reading.frames[-1]
    if not isinstance(previous, EventFrame) or not isinstance(frame, EventFrame) or previous.events != frame.events:
        return whole
    is_part = any(test.mask & stretch.own for test in frame.tests)
    return whole._replace(score=whole.score + (_SAME_EVENT if is_part else -_NO_PART))


def tells_of_thing(analysis: Analysis, lead: Sequence[Mark], body: int) -> bool:
    """Whether a clause says of the thing before, and of no people, when it does not count: "unless it was free"."""
    excepts = any(mark.role is Role.EXCEPT and analysis.words[mark.start] == _UNLESS for mark in lead)
    return excepts and body < len(analysis.words) and analysis.words[body] == "it"


def mixes(frame: Frame, borrowed: int) -> bool:
    """Whether a test of an event holds borrowed values beside the clause's own: "but not B" behind A is about B."""
    tests = frame.tests if isinstance(frame, EventFrame) else ()
    return any(test.mask & borrowed and test.mask & ~borrowed for test in tests)


def with_denied_event(reading: Reading) -> Reading:
    """The reading in which the event with its values did not happen, rather than happened with other values."""
    frame = reading.frames[-1]
    if not isinstance(frame, EventFrame) or not any(test.operator in _AFFIRMED or test.denied for test in frame.tests):
        return reading
    tests = tuple(_affirmed(test) for test in frame.tests)
    denied = replace(frame, tests=tests, negated=True, said_negation=True)
    return reading._replace(frames=(*reading.frames[:-1], denied))


def _affirmed(test: Test) -> Test:
    return replace(test, operator=_AFFIRMED.get(test.operator, test.operator), denied=False)
