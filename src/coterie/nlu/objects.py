"""When two events are about the same thing: pronouns that stand for an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.language.ast import Literal, Operator
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.index import SpaceIndex
from coterie.nlu.things import has_own_id


def inherit_objects(clauses: Sequence[Clause], index: SpaceIndex) -> None:
    """Give an event whose object is a pronoun ("never bought one") the filters that name the object before.

    One that is tied to the very object ("it") by its id needs none of them.
    """
    previous: EventFrame | None = None
    for clause in clauses:
        frame = clause.event
        if frame is None:
            continue
        if previous is None or not frame.pronoun or frame.tests:
            pass
        elif not (frame.tied and has_own_id(previous, frame, index)):
            named = tuple(test for test in previous.tests if _names_object(test) and _has(frame, test.path, index))
            if named:
                clause.set_event(replace(frame, tests=named))
        previous = clause.event


def _names_object(test: Test) -> bool:
    is_amount = any(isinstance(a, Literal) and isinstance(a.value, (int, float)) for a in test.arguments)
    return not is_amount and test.operator is not Operator.ABSENT


def _has(frame: EventFrame, path: str, index: SpaceIndex) -> bool:
    return all(index.property_schema(name, path) is not None for name in frame.events)


def is_tied(parent: EventFrame, child: EventFrame) -> bool:
    """Whether the later event is about the object of the earlier one, and nothing else says so already."""
    shared = {(t.path, t.arguments) for t in parent.tests} & {(t.path, t.arguments) for t in child.tests}
    return child.same or (child.tied and not shared)
