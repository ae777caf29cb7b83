"""Words for an answer: why each condition is there, and how readings differ."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from coterie.generate.generation import Reason
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    Comparison,
    Condition,
    Not,
    Or,
    Scalar,
    Where,
)
from coterie.language.describe import describe_condition
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts, normalise_condition
from coterie.nlu.parser import Candidate
from coterie.schema.space import Space


def reasons_of(candidate: Candidate, space: Space) -> tuple[Reason, ...]:
    """One reason for each part of the answer: the words it came from and how they were read."""
    return tuple(
        Reason(condition=part.condition, spans=part.spans, text=describe_condition(part.condition, space))
        for part in candidate.parts
    )


def difference(answer: Condition, other: Condition) -> str:
    """What another reading has that the answer doesn't, in words; order does not count."""
    mine, theirs = _tops(answer), _tops(other)
    added = [condition for form, condition in theirs.items() if form not in mine]
    removed = [condition for form, condition in mine.items() if form not in theirs]
    words = " and ".join(describe_condition(condition) for condition in added) or "fewer conditions"
    if removed:
        return f"{words} instead of {' and '.join(describe_condition(condition) for condition in removed)}"
    return words


def _tops(condition: Condition) -> dict[Condition, Condition]:
    """The conditions that all have to hold, by their unordered forms."""
    return {unordered(top): top for top in conjuncts(condition)}


def unordered(condition: Condition) -> Condition:
    """A form that is the same for conditions which differ only in the order of what AND and OR join."""
    return _sorted(normalise_condition(condition))


def _sorted(condition: Condition) -> Condition:
    match condition:
        case And(operands) | Or(operands):
            return replace(condition, operands=tuple(sorted(map(_sorted, operands), key=print_query)))
        case Not(operand) | AnyUser(operand) | AllUsers(operand):
            return replace(condition, operand=_sorted(operand))
        case Comparison(left, _, arguments):
            return replace(condition, left=_sorted_inside(left), arguments=tuple(map(_sorted_argument, arguments)))
        case _:
            assert_never(condition)


def _sorted_argument(argument: Argument) -> Argument:
    return _sorted_inside(argument) if isinstance(argument, Aggregate) else argument


def _sorted_inside(scalar: Scalar) -> Scalar:
    if not isinstance(scalar, Aggregate):
        return scalar
    filters = (Where(_sorted(item.condition)) if isinstance(item, Where) else item for item in scalar.filters)
    return replace(scalar, filters=tuple(filters))
