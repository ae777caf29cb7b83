"""Changes at places of a condition that leave everything else as it is.

A place is the way from the root of a condition to one of its nodes: the fields to go through, with the position where a
field holds several nodes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Comparison,
    Condition,
    Literal,
    Node,
    Not,
    Operator,
    Or,
    ReducerName,
    field_names,
)
from coterie.language.operators import BY_OPERATOR, Family
from coterie.language.rewrite import reads_events
from coterie.language.words import negated_count

Place = tuple[tuple[str, int], ...]
"""Fields from the root down; the position is -1 where a field holds one node."""

ALONE = -1
_COUNTS = frozenset({ReducerName.COUNT, ReducerName.UNIQUE_COUNT})


def node_at(root: Node, place: Place) -> Node:
    """The node at a place."""
    node = root
    for name, number in place:
        value = getattr(node, name)
        node = value if number == ALONE else value[number]
    return node


def condition_at(root: Condition, place: Place) -> Condition:
    """The condition at a place that leads to one."""
    node = node_at(root, place)
    if not isinstance(node, (Comparison, And, Or, Not, AnyUser, AllUsers)):
        raise TypeError(f"no condition, but a {type(node).__name__}")
    return node


def comparison_at(root: Condition, place: Place) -> Comparison:
    """The comparison at a place that leads to one."""
    node = node_at(root, place)
    if not isinstance(node, Comparison):
        raise TypeError(f"no comparison, but a {type(node).__name__}")
    return node


def edited(root: Condition, edits: Mapping[Place, Node | None]) -> Condition | None:
    """The condition with the nodes at some places replaced, or taken out where None is given.

    What holds nothing any more goes as well: a NOT, an ANY, a where() of nothing. A junction of one operand becomes
    that operand. None when nothing is left. Nodes that no edit touches stay the very same objects.
    """
    return cast("Condition | None", _edited(root, (), edits))


def _edited(node: Node, place: Place, edits: Mapping[Place, Node | None]) -> Node | None:
    if place in edits:
        return edits[place]
    if not any(other[: len(place)] == place for other in edits):
        return node
    changed: dict[str, object] = {}
    for name in field_names(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            after = _edited(value, (*place, (name, ALONE)), edits)
            if after is None:
                return None
            changed[name] = after
        elif isinstance(value, tuple):
            changed[name] = tuple(_items(node, value, (place, name), edits))
    if isinstance(node, (And, Or)):
        operands = cast("tuple[Condition, ...]", changed["operands"])
        return joined(type(node), operands)
    if isinstance(node, Comparison) and not changed["arguments"] and node.arguments:
        return None
    return replace(node, **changed)  # type: ignore[arg-type]


def _items(
    parent: Node, items: tuple[object, ...], at: tuple[Place, str], edits: Mapping[Place, Node | None]
) -> Iterator[object]:
    place, name = at
    for number, item in enumerate(items):
        after = _edited(item, (*place, (name, number)), edits) if isinstance(item, Node) else item
        if type(after) is type(parent) is not type(item) and isinstance(after, (And, Or)):
            yield from after.operands
        elif after is not None:
            yield after


def joined(kind: type[And | Or], operands: tuple[Condition, ...]) -> Condition | None:
    """Conditions under one junction; the only one by itself, None for none."""
    if len(operands) > 1:
        return kind(operands)
    return operands[0] if operands else None


def added(root: Condition, kind: type[And | Or], condition: Condition) -> Condition:
    """The root and one more condition under a junction, flat."""
    before = root.operands if isinstance(root, kind) else (root,)
    after = condition.operands if isinstance(condition, kind) else (condition,)
    more = tuple(part for part in after if part not in before)
    return kind((*before, *more)) if more else root


def negated(condition: Condition, *, as_any: bool = False) -> Condition:
    """The condition that holds exactly where this one doesn't, in the words people use: "0 times" for a count.

    Negating twice gives the condition back, but for counts written in another way ("at most 0"). `as_any` says that a
    comparison of events is read as ANY, as one that stands bare in an account audience is.
    """
    match condition:
        case Comparison() if as_any and reads_events(condition):
            return AllUsers(negated(condition))
        case Not(operand):
            return operand
        case AnyUser(operand):
            return AllUsers(negated(operand))
        case AllUsers(operand):
            return AnyUser(negated(operand))
        case Comparison() if (count := counted_number(condition)) is not None:
            return _negated_count(condition, count)
        case Comparison(left, operator, arguments) if not arguments:
            opposite = BY_OPERATOR[operator].opposite
            return Not(condition) if opposite is None else Comparison(left, opposite)
        case _:
            return Not(condition)


def counted_number(node: Comparison) -> int | float | None:
    """The number that a count is compared with; None for any other comparison."""
    if not isinstance(node.left, Aggregate) or node.left.reducer.name not in _COUNTS or len(node.arguments) != 1:
        return None
    argument = node.arguments[0]
    if not isinstance(argument, Literal) or isinstance(argument.value, str):
        return None
    return argument.value if BY_OPERATOR[node.operator].family is Family.ORDER else None


def _negated_count(node: Comparison, number: float) -> Comparison:
    literal = node.arguments[0]
    if node.operator is Operator.AT_LEAST and number == 1:
        return Comparison(node.left, Operator.EQUALS, (replace(cast("Literal", literal), value=0),))
    if number == 0 and node.operator in (Operator.EQUALS, Operator.AT_MOST):
        return Comparison(node.left, Operator.AT_LEAST, (replace(cast("Literal", literal), value=1),))
    return Comparison(node.left, negated_count(node.operator), node.arguments)
