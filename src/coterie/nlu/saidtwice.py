"""Clauses that say what another does: behind a colon ("one-time buyers: exactly one order"), or behind a "when".

A number is left out of the explanation, where a field keeps it; of two denials of the same the heading is. So is a name
by a deed that the rest denies ("pickup shoppers who haven't picked it up").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.fieldvalues import number_literal
from coterie.nlu.frames import EventFrame, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Bound
from coterie.nlu.names import name_forms

_WHEN, _NAME_AND_MORE = words("when while"), 2


def drop_said_twice(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Leave out a trait that only repeats the count of the event before, to which the colon makes it an explanation.

    Of a heading that denies what is denied behind it as well only the latter is left.
    """
    for before, clause in pairwise(clauses):
        if (
            not before.low
            and clause.leads(Role.STOP)
            and _says_none(before)
            and _denies_same(before, clause, analysis, index)
        ):
            before.dropped = True
            continue
        event, trait = before.event, clause.said
        if event is None or not isinstance(trait, TraitFrame) or not clause.leads(Role.STOP):
            continue
        if len(before.frames) == len(clause.frames) == 1 and _says_count(event, trait):
            before.frames = [replace(event, mask=event.mask | trait.mask)]
            clause.dropped = True


def drop_contradicted(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Leave out what people are called by a deed that the rest denies: "pickup shoppers who haven't picked it up"."""
    if len(clauses) < _NAME_AND_MORE or not clauses[1].leads(Role.WHOSE, Role.RELATIVE, Role.STOP):
        return
    name, called = clauses[0], clauses[0].event
    if called is None or called.negated or len(name.frames) > 1 or not analysis.subjects >> (name.high - 1) & 1:
        return
    if called.tests or called.counts or called.window or called.measure:
        return
    for clause in clauses[1:]:
        event = clause.event
        if event is None or not event.negated or event.events != called.events or clause.leads(Role.OR):
            continue
        name.dropped = name.dropped or not (event.tests or event.counts or event.window or event.measure)


def join_same_deed(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Leave out a deed behind a "when" that is the one before, with what it tells: "gave 5 stars when rating it"."""
    for before, clause in pairwise(clauses):
        event, again = before.event, clause.event
        if event is None or again is None or event.events != again.events or event.negated or again.negated:
            continue
        opens = {analysis.words[mark.start] for mark in clause.lead}
        if opens.isdisjoint(_WHEN) or clause.leads(Role.AND, Role.OR, Role.BUT) or again.counts or again.measure:
            continue
        before.set_event(
            replace(
                event,
                mask=event.mask | again.mask,
                tests=(*event.tests, *(test for test in again.tests if test not in event.tests)),
                window=event.window or again.window,
                tied=event.tied or again.tied,
                same=event.same or again.same,
            )
        )
        clause.dropped = True


def _says_none(clause: Clause) -> bool:
    """Whether all of a clause is that something was never done, or that there is none of it."""
    frame = clause.said
    if len(clause.frames) > 1 or clause.children:
        return False
    if isinstance(frame, EventFrame):
        return frame.negated and not (frame.tests or frame.counts or frame.window or frame.measure)
    if not isinstance(frame, TraitFrame) or len(frame.tests) != 1 or frame.negated:
        return False
    [test] = frame.tests
    return test.operator is Operator.EQUALS and test.arguments == (number_literal(0),) and not test.denied


def _denies_same(heading: Clause, clause: Clause, analysis: Analysis, index: SpaceIndex) -> bool:
    """Whether a clause denies a deed that the words of the heading are for."""
    event = clause.event
    if event is None or not event.negated or event.tests:
        return False
    said = heading.said.mask
    concepts = {hit.concept for hit in analysis.links.concept_hits if hit.kind == "event" and hit.mask & said}
    if any(not concepts.isdisjoint(index.event(name).concepts) for name in event.events):
        return True
    return isinstance(heading.said, EventFrame) and heading.said.events == event.events


def _says_count(event: EventFrame, trait: TraitFrame) -> bool:
    if len(event.counts) != 1 or len(trait.tests) != 1 or event.window is not None or event.negated or trait.negated:
        return False
    bound, test = event.counts[0], trait.tests[0]
    if not isinstance(bound, Bound) or bound.operator is not test.operator or test.denied or len(test.arguments) != 1:
        return False
    is_same = test.arguments[0] == number_literal(bound.number.value)
    return is_same and any(name_forms(name) & name_forms(test.path) for name in event.events)
