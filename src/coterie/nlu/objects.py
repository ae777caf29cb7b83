"""When two events are about the same thing: pronouns that stand for an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.clausework import high_bit
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_forms
from coterie.nlu.others import about_others
from coterie.nlu.things import has_id_of, has_own_id
from coterie.nlu.valuecues import WAY_WORDS

_NONE_OF, _PARTS = ("none", "of"), words("it them those these which")
_WAYS = words("by via through from")
_OF_THINGS, _EARLIER = words("that which"), "had"


def inherit_objects(clauses: Sequence[Clause], index: SpaceIndex) -> None:
    """Give an event whose object is a pronoun ("never bought one") the filters that name the object before.

    One that is tied to the very object ("it") by its id needs none of them.
    """
    previous: EventFrame | None = None
    for clause in clauses:
        frame = clause.event
        if frame is None:
            continue
        if previous is not None and frame.other:
            named = tuple(test for test in previous.tests if _names_object(test) and _has(frame, test.path, index))
            clause.set_event(about_others(frame, named, span_mask(clause.low, clause.high)))
        elif previous is None or not frame.pronoun or frame.tests:
            pass
        elif not (frame.tied and has_own_id(previous, frame, index)):
            named = tuple(test for test in previous.tests if _names_object(test) and _has(frame, test.path, index))
            if named:
                clause.set_event(replace(frame, tests=named))
        previous = clause.event


def deny_parts(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Let "none of it paid in cash" deny the event before once more in the same time, and not of its own object."""
    for previous, clause in pairwise(clauses):
        parent, frame = previous.event, clause.event
        if parent is None or frame is None or not frame.negated or parent.events != frame.events:
            continue
        spoken = analysis.words[clause.low : clause.high]
        if any(spoken[n : n + 2] == _NONE_OF and spoken[n + 2] in _PARTS for n in range(len(spoken) - 2)):
            clause.set_event(replace(frame, tied=False, pronoun=False, window=frame.window or parent.window))


def inherit_by_ellipsis(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Give an event told by its way alone the object of the clause before: "opened A on a PC, or by cloud"."""
    for before, clause in pairwise(clauses):
        previous, frame = before.event, clause.event
        if previous is None or frame is None or frame.events == previous.events or frame.pronoun or frame.negated:
            continue
        opens = analysis.words[clause.body : clause.body + 1]
        if not clause.leads(Role.OR, Role.AND) or _WAYS.isdisjoint(opens):
            continue
        if frame.verb_mask & span_mask(clause.body, clause.high) & analysis.verbs:
            continue
        told = {test.path for test in frame.tests}
        named = (test for test in previous.tests if _names_object(test) and _has(frame, test.path, index))
        tests = tuple(test for test in named if test.path not in told and not name_forms(test.path) & WAY_WORDS)
        clause.set_event(replace(frame, tests=(*frame.tests, *tests)))


def tie_relatives(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Tie an event in a relative clause to the object that it is told of: "sent an invoice that later bounced"."""
    for previous, clause in pairwise(clauses):
        parent, frame = previous.event, clause.event
        if parent is None or frame is None or frame.tied or frame.same or parent.events == frame.events:
            continue
        noun = _object_before(previous, parent, clause, analysis)
        if noun < 0:
            continue
        if has_id_of(parent, frame, index, analysis.tokens[noun].lemmas) or has_own_id(parent, frame, index):
            clause.set_event(replace(frame, tied=True))


def _object_before(previous: Clause, parent: EventFrame, clause: Clause, analysis: Analysis) -> int:
    """The noun of the event before that a "that" or "which" stands behind; -1 for people, a deed, or a time before."""
    mark = next((mark for mark in clause.lead if mark.role is Role.RELATIVE), None)
    tokens = analysis.tokens
    if mark is None or tokens[mark.start].word not in _OF_THINGS or clause.leads(Role.AND, Role.OR):
        return -1
    if any(token.word == _EARLIER for token in tokens[clause.body : clause.high]):
        return -1  # "voided one that had been viewed"
    noun = high_bit(analysis.content & span_mask(previous.low, mark.start))
    is_object = noun >= 0 and parent.mask & ~parent.verb_mask & ~analysis.subjects & ~analysis.people & 1 << noun
    return noun if is_object else -1


def _names_object(test: Test) -> bool:
    is_amount = any(isinstance(a, Literal) and isinstance(a.value, (int, float)) for a in test.arguments)
    return not is_amount and test.operator is not Operator.ABSENT


def _has(frame: EventFrame, path: str, index: SpaceIndex) -> bool:
    return all(index.property_schema(name, path) is not None for name in frame.events)


def is_tied(parent: EventFrame, child: EventFrame) -> bool:
    """Whether the later event is about the object of the earlier one, and nothing else says so already."""
    shared = {(t.path, t.arguments) for t in parent.tests} & {(t.path, t.arguments) for t in child.tests}
    return child.same or (child.tied and not shared)
