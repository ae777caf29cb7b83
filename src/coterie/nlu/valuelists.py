"""One field with several values: "in France or Germany", "in France and Germany" (`generation.md` 9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.language.ast import Literal, Operator
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import Frame, Test, TraitFrame
from coterie.nlu.grammar import Role

_VALUES = {
    Operator.EQUALS: Operator.ONE_OF,
    Operator.ONE_OF: Operator.ONE_OF,
    Operator.DIFFERS: Operator.NONE_OF,
    Operator.NONE_OF: Operator.NONE_OF,
}
"""The operators that hold a field against values, and that which takes several values."""

_TRUTHS = {"true", "false"}


def merge_values(clauses: Sequence[Clause]) -> None:
    """Put the values of one trait that follow each other into one test, from the last clause to the first."""
    for number in range(len(clauses) - 1, 0, -1):
        clause, before = clauses[number], clauses[number - 1]
        if clause.leads(Role.STOP) and _restates(before, clause):
            before.frames[-1] = clause.frames[0]
            clause.dropped = True
            continue
        if not (clause.leads(Role.COMMA) or (clause.leads(Role.OR, Role.AND, Role.NOR) and not clause.strong)):
            continue
        pairs = (
            (at, _merged(frame, clause.frames[0], is_or=clause.junction is Role.OR))
            for at, frame in enumerate(before.frames)
        )
        place, merged = next(((at, frame) for at, frame in pairs if frame is not None), (0, None))
        if merged is None:
            continue
        before.frames[place] = merged
        if len(clause.frames) == 1:
            clause.dropped = True
        else:
            clause.frames.pop(0)
            clause.junction = Role.AND


def _restates(before: Clause, clause: Clause) -> bool:
    """Whether a value behind a bracket is the space's own for the words before it: "is Munich (MUC)"."""
    first, second = before.said, clause.said
    if not isinstance(first, TraitFrame) or not isinstance(second, TraitFrame) or len(clause.frames) > 1:
        return False
    if len(first.tests) != 1 or len(second.tests) != 1 or first.negated or second.negated:
        return False
    one, two = first.tests[0], second.tests[0]
    return one.path == two.path and not one.seen and two.seen and one.operator is two.operator is Operator.EQUALS


def _merged(first: Frame, second: Frame, *, is_or: bool) -> TraitFrame | None:
    if not isinstance(first, TraitFrame) or not isinstance(second, TraitFrame):
        return None
    if first.collection is not second.collection or first.negated or second.negated:
        return None
    if len(first.tests) != 1 or len(second.tests) != 1:
        return None
    one, two = first.tests[0], second.tests[0]
    operator = _operator_of_both(one, two, is_or=is_or) if one.path == two.path else None
    if operator is None:
        return None
    arguments = tuple(dict.fromkeys((*one.arguments, *two.arguments)))
    test = Test(one.path, operator, arguments, mask=one.mask | two.mask, seen=one.seen and two.seen)
    return replace(first, tests=(test,), mask=first.mask | two.mask)


def _operator_of_both(one: Test, two: Test, *, is_or: bool) -> Operator | None:
    """The operator that takes the values of both tests; None where they are no list of values."""
    if one.operator is Operator.CONTAINS and two.operator is Operator.CONTAINS:
        return Operator.CONTAINS if is_or else None
    operator = _VALUES.get(one.operator)
    if operator is None or operator is not _VALUES.get(two.operator):
        return None
    if operator is Operator.ONE_OF and all(
        isinstance(argument, Literal) and argument.value in _TRUTHS for argument in (*one.arguments, *two.arguments)
    ):
        return None
    return operator
