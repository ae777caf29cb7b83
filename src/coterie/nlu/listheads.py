"""Lists with a heading that makes them alternatives: "at least one of the following this month: A, B, C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import LooseFrame, TraitFrame
from coterie.nlu.grammar import Role

_TWO = 2


def open_list(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Join what is listed by "or", and give it the time that the heading says."""
    mark = next((mark for mark in analysis.marks if mark.role is Role.ANY_OF_LIST), None)
    if mark is None:
        return
    behind = [clause for clause in clauses if clause.high > mark.end]
    head = behind[0].said if behind and behind[0].low <= mark.end else None
    listed = _listed([clause for clause in behind if not isinstance(clause.said, LooseFrame)])
    for number, clause in enumerate(listed):
        if number:
            clause.junction, clause.strong = Role.OR, False
        if isinstance(head, LooseFrame) and head.window is not None and clause.event and clause.window is None:
            clause.set_window(head.window)


def part_excluding(clauses: Sequence[Clause]) -> list[Clause]:
    """Make two clauses of one about two values that exclude each other: "ordered tea or coffee, but not both"."""
    found: list[Clause] = []
    for clause in clauses:
        said = clause.said
        if clause.not_both and isinstance(said, TraitFrame) and said.any_test and len(said.tests) == _TWO:
            flags = [replace(said, tests=(test,), any_test=False) for test in said.tests]
            found.append(replace(clause, frames=[*clause.frames[:-1], flags[0]], not_both=False))
            found.append(replace(clause, frames=[flags[1]], lead=(), junction=Role.OR, strong=False))
            continue
        frame = clause.event
        tests = frame.tests if frame is not None and clause.not_both and not frame.negated else ()
        test = next((t for t in tests if t.operator is Operator.ONE_OF and len(t.arguments) == _TWO), None)
        if frame is None or test is None or len(clause.frames) > 1:
            found.append(clause)
            continue
        rest = tuple(other for other in tests if other is not test)
        held = [replace(test, operator=Operator.EQUALS, arguments=(value,)) for value in test.arguments]
        one, other = (replace(frame, tests=(*rest, each)) for each in held)
        found.append(replace(clause, frames=[one], not_both=False))
        found.append(replace(clause, frames=[other], lead=(), junction=Role.OR, strong=False))
    return found


def _listed(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses that go on with the list that the first of them begins."""
    for number, clause in enumerate(clauses):
        if number and (clause.leads(Role.STOP) or not clause.leads(Role.COMMA, Role.AND, Role.OR)):
            return clauses[:number]
    return clauses
