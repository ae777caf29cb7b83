"""Lists with a heading that makes them alternatives: "at least one of the following this month: A, B, C"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import LooseFrame
from coterie.nlu.grammar import Role


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


def _listed(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses that go on with the list that the first of them begins."""
    for number, clause in enumerate(clauses):
        if number and (clause.leads(Role.STOP) or not clause.leads(Role.COMMA, Role.AND, Role.OR)):
            return clauses[:number]
    return clauses
