"""The canonical form of a definition: what is the same but for order and spelling has the same form.

Two definitions of one form have the same members. The reverse doesn't hold; that is what `membership` is for.
"""

from __future__ import annotations

from typing import assert_never

from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Definition,
    Duration,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    Not,
    Operator,
    Or,
    ReducerName,
    Unit,
    Where,
    Within,
)
from coterie.language.printer import print_query
from coterie.language.rewrite import normalise_condition, where_of

_HOURS_PER_DAY = 24
_LISTS = (Operator.ONE_OF, Operator.NONE_OF, Operator.CONTAINS)


def form(definition: Definition) -> str:
    """The canonical form, as a query."""
    of_users = definition.audience_type is AudienceType.USERS
    condition = _condition(normalise_condition(definition.condition), of_users=of_users)
    return print_query(Definition(definition.audience_type, condition))


def _condition(condition: Condition, *, of_users: bool = True) -> Condition:
    """The form of a condition; `of_users` says that it is asked of a user or an occurrence, and not of an account."""
    match condition:
        case And(operands):
            return And(_sorted(operands, of_users=of_users))
        case Or(operands):
            return Or(_sorted(operands, of_users=of_users))
        case Not(operand):
            inner = _condition(operand, of_users=of_users)
            return _not(inner) if of_users else Not(inner)
        case AnyUser(operand):
            return AnyUser(_condition(operand))
        case AllUsers(operand):
            return AllUsers(_condition(operand))
        case Comparison():
            return _comparison(condition)
        case _:
            assert_never(condition)


def _sorted(operands: tuple[Condition, ...], *, of_users: bool) -> tuple[Condition, ...]:
    formed = [_condition(operand, of_users=of_users) for operand in operands]
    return tuple(sorted(dict.fromkeys(formed), key=print_query))


def _not(operand: Condition) -> Condition:
    """NOT of "at least once" is "never", and the reverse; the counts of a user are never null.

    Asked of an account, a count means that of any of its users (3.8), and an account may have none.
    """
    match operand:
        case Comparison(left, Operator.AT_LEAST, (Literal(value=1),)) if _is_count(left):
            return Comparison(left, Operator.EQUALS, (_shifted(operand, -1),))
        case Comparison(left, Operator.EQUALS, (Literal(value=0),)) if _is_count(left):
            return Comparison(left, Operator.AT_LEAST, (_shifted(operand, 1),))
        case _:
            return Not(operand)


def _comparison(node: Comparison) -> Condition:
    left = _aggregate(node.left) if isinstance(node.left, Aggregate) else node.left
    arguments = tuple(map(_argument, node.arguments))
    if node.operator in _LISTS:
        arguments = tuple(sorted(dict.fromkeys(arguments), key=print_query))
    operator = node.operator
    if operator is Operator.ONE_OF and len(arguments) == 1:
        operator = Operator.EQUALS
    plain = Comparison(left, operator, arguments)
    return _whole(plain) if _is_count(left) else plain


def _whole(node: Comparison) -> Comparison:
    """A test of a count in its usual form: counts are whole and never negative."""
    match node:
        case Comparison(left, Operator.GREATER_THAN, (Literal(value=int()),)):
            return Comparison(left, Operator.AT_LEAST, (_shifted(node, 1),))
        case Comparison(left, Operator.LESS_THAN, (Literal(value=int(value)),)) if value >= 1:
            return _whole(Comparison(left, Operator.AT_MOST, (_shifted(node, -1),)))
        case Comparison(left, Operator.AT_MOST, (Literal(value=0),)):
            return Comparison(left, Operator.EQUALS, node.arguments)
        case Comparison(left, Operator.DIFFERS, (Literal(value=0),)):
            return Comparison(left, Operator.AT_LEAST, (_shifted(node, 1),))
        case _:
            return node


def _is_count(left: object) -> bool:
    return isinstance(left, Aggregate) and left.reducer.name is ReducerName.COUNT


def _shifted(node: Comparison, by: int) -> Literal:
    (literal,) = node.arguments
    if not isinstance(literal, Literal) or not isinstance(literal.value, int):
        raise TypeError("a whole number is needed")
    return Literal(literal.value + by, literal.kind)


def _argument(argument: Argument) -> Argument:
    """A relative date keeps its unit: days are days of the calendar there, hours are instants (3.7)."""
    return _aggregate(argument) if isinstance(argument, Aggregate) else argument


def _aggregate(aggregate: Aggregate) -> Aggregate:
    """The filters in one order: what is asked of an occurrence as a single where(), then sources and the window."""
    others: list[Filter] = []
    for item in aggregate.filters:
        match item:
            case Where():
                pass  # all of them together, below
            case ExcludeSources(source_ids):
                others.append(ExcludeSources(tuple(sorted(set(source_ids)))))
            case Within(duration, of_parent):
                others.append(Within(_duration(duration), of_parent))
            case Between(start, end, of_parent):
                near, far = sorted((start, end), key=lambda duration: duration.seconds)
                others.append(Between(_duration(near), _duration(far), of_parent))
            case ExpiresAfter(duration):
                others.append(ExpiresAfter(_duration(duration)))
            case _:
                assert_never(item)
    others.sort(key=repr)
    condition = where_of(aggregate)
    if condition is not None:
        others.insert(0, Where(_condition(normalise_condition(condition))))
    return Aggregate(aggregate.source, tuple(others), aggregate.reducer)


def _duration(duration: Duration) -> Duration:
    """The length of a window, in days where it is whole days: windows are precise to the hour in either unit."""
    if duration.unit is Unit.HOURS and duration.amount % _HOURS_PER_DAY == 0:
        return Duration(duration.amount // _HOURS_PER_DAY, Unit.DAYS)
    return duration
