"""Questions about a tree, and its simplest equal."""

from __future__ import annotations

from typing import assert_never

from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    Comparison,
    Condition,
    Definition,
    Entity,
    Event,
    Filter,
    Node,
    Not,
    Or,
    Where,
    walk,
)
from coterie.language.operators import BY_OPERATOR


def expressions(root: Node) -> int:
    """How many primary expressions a tree has: its comparisons, nested ones included (`segment.md` 3.8)."""
    return sum(isinstance(node, Comparison) for node in walk(root))


def reads_events(root: Node) -> bool:
    """Whether a condition is about what users did; outside ANY and ALL, an account audience reads it as ANY (3.8)."""
    return any(isinstance(node, (Event, Entity)) for node in walk(root))


def normalise(definition: Definition) -> Definition:
    """A definition with the same members whose condition has no AND in AND, OR in OR, or NOT that can be left out."""
    return Definition(definition.audience_type, normalise_condition(definition.condition))


def normalise_condition(condition: Condition) -> Condition:
    """The condition without AND in AND, OR in OR, repeated operands, or a NOT that can be left out."""
    match condition:
        case And(operands):
            return _join(And, operands)
        case Or(operands):
            return _join(Or, operands)
        case Not(operand):
            return _negate(normalise_condition(operand), condition)
        case AnyUser(operand):
            return AnyUser(normalise_condition(operand), span=condition.span)
        case AllUsers(operand):
            return AllUsers(normalise_condition(operand), span=condition.span)
        case Comparison(left, operator, arguments):
            left = _inside(left) if isinstance(left, Aggregate) else left
            return Comparison(left, operator, tuple(map(_argument, arguments)), span=condition.span)
        case _:
            assert_never(condition)


def conjuncts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that all have to hold: the operands of an AND, of an AND in it and so on, else the condition."""
    if isinstance(condition, And):
        return tuple(part for operand in condition.operands for part in conjuncts(operand))
    return (condition,)


def where_of(aggregate: Aggregate) -> Condition | None:
    """What all the where()s of an event ask for together; None if there is none."""
    parts = [part for item in aggregate.filters if isinstance(item, Where) for part in conjuncts(item.condition)]
    return And(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def _join(kind: type[And | Or], operands: tuple[Condition, ...]) -> Condition:
    flat: dict[Condition, None] = {}
    for operand in map(normalise_condition, operands):
        flat |= dict.fromkeys(
            operand.operands if isinstance(operand, (And, Or)) and type(operand) is kind else (operand,)
        )
    return kind(tuple(flat)) if len(flat) > 1 else next(iter(flat))


def _negate(operand: Condition, original: Condition) -> Condition:
    """NOT of a condition in its simplest form. `exists` and `absent` are each other's opposite, always (3.7)."""
    if isinstance(operand, Not):
        return operand.operand
    if isinstance(operand, Comparison) and not operand.arguments:
        opposite = BY_OPERATOR[operand.operator].opposite
        if opposite is not None:
            return Comparison(operand.left, opposite, span=original.span)
    return Not(operand, span=original.span)


def _argument(argument: Argument) -> Argument:
    return _inside(argument) if isinstance(argument, Aggregate) else argument


def _inside(aggregate: Aggregate) -> Aggregate:
    filters: tuple[Filter, ...] = tuple(
        Where(normalise_condition(item.condition), span=item.span) if isinstance(item, Where) else item
        for item in aggregate.filters
    )
    return Aggregate(aggregate.source, filters, aggregate.reducer, span=aggregate.span)
