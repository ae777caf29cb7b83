"""Clauses without a verb of their own, which go on with the event before: "ordered from Nice but not from Lyon"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.frames import EventFrame, Frame, Reading, Test
from coterie.nlu.grammar import Mark, Role

_PLACING = words("to for with at by from via of on")
_UNLESS = "unless"
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
