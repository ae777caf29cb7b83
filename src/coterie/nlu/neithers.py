"""Deeds done to neither of two things said before: "searched a flight and a hotel, booked neither"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.concepts import synsets_of
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_lemmas

_TWO = 2


def deny_both(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Deny the deed for the first of two things as well, where the space keeps an event for each of them."""
    for number, clause in enumerate(clauses):
        denied = clause.event
        if denied is None or not denied.negated or clause.leads(Role.OR, Role.NEITHER) or len(clause.frames) > 1:
            continue
        if not any(analysis.roles(Role.NEITHER, clause.body, clause.high)):
            continue
        said = [frame for each in clauses[max(number - _TWO, 0) : number] for frame in each.frames]
        one, other = said[-_TWO:] if len(said) >= _TWO else (None, None)
        if not isinstance(one, EventFrame) or not isinstance(other, EventFrame):
            continue
        twin = _twin(one, other, denied, index)
        tests = _of_either(one, other, denied, index)
        if twin is not None:
            clause.frames = [replace(denied, events=(twin,)), denied]
        elif tests and not denied.tests:
            clause.set_event(replace(denied, tests=tests))


def _twin(first: EventFrame, last: EventFrame, denied: EventFrame, index: SpaceIndex) -> str | None:
    """The event that is to the first of two things what the denied one is to the last."""
    one, other, deed = (_words(frame.events[0]) for frame in (first, last, denied))
    thing = other & deed
    if not thing or one & thing:
        return None
    for event in index.space.events:
        said = _words(event.name)
        rest = said - one
        if said & one and said != one and rest and all(any(_are_alike(w, v) for v in deed - thing) for w in rest):
            return event.name
    return None


def _are_alike(word: str, other: str) -> bool:
    """Whether two verbs say the same: what is finished is completed."""
    return word == other or not {s for s, _ in synsets_of(word)}.isdisjoint(s for s, _ in synsets_of(other))


def _of_either(first: EventFrame, last: EventFrame, denied: EventFrame, index: SpaceIndex) -> tuple[Test, ...]:
    """The test that a denied deed was done to one of two things of the same kind."""
    if first.events != last.events or len(first.tests) != 1 or len(last.tests) != 1:
        return ()
    one, other = first.tests[0], last.tests[0]
    if one.path != other.path or not one.operator is other.operator is Operator.EQUALS or one.denied or other.denied:
        return ()
    if any(index.property_schema(name, one.path) is None for name in denied.events):
        return ()
    return (replace(one, operator=Operator.ONE_OF, arguments=(*one.arguments, *other.arguments)),)


def _words(name: str) -> frozenset[str]:
    return frozenset(options[0] for options in name_lemmas(name))
