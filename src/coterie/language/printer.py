"""Prints a tree as a query in its one canonical spelling, on one line: parsing the text gives the tree back."""

from __future__ import annotations

from typing import assert_never

from coterie.core.errors import InternalError
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Between,
    Comparison,
    ComputedTrait,
    Condition,
    Context,
    Definition,
    Duration,
    Entity,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    LiteralKind,
    Node,
    Not,
    Or,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Where,
    Within,
)
from coterie.language.lexer import quote
from coterie.language.operators import BY_OPERATOR
from coterie.language.reducers import BY_REDUCER
from coterie.language.shape import flaws


def print_query(node: Node | Definition | ComputedTrait) -> str:
    """The query text of a tree, or of any part of one.

    A constant that isn't what its kind says, which the checker refuses, is printed in quotes: no text of a tree is
    ever read as anything but a value.
    """
    match node:
        case Definition():
            return _condition(node.condition)
        case ComputedTrait():
            return _node(node.scalar)
        case _:
            return _node(node)


def _node(node: Node) -> str:
    match node:
        case And() | Or() | Not() | AnyUser() | AllUsers() | Comparison():
            return _condition(node)
        case Aggregate():
            return ".".join(map(_node, (node.source, *node.filters, node.reducer)))
        case Trait(path):
            return f"trait({quote(path)})"
        case Property(path, of_parent):
            return f"property({_parent(of_parent=of_parent)}{quote(path)})"
        case Context(path):
            return f"context({quote(path)})"
        case Event(name):
            return f"event({quote(name)})"
        case Entity(slug):
            return f"entity({quote(slug)})"
        case Where() | ExcludeSources() | Within() | Between() | ExpiresAfter():
            return _filter(node)
        case Reducer():
            return _reducer(node)
        case Literal():
            return _literal(node)
        case Duration(amount, unit):
            return f"{amount} {unit.value if amount != 1 else unit.value[:-1]}"
        case _:
            message = f"no such node: {type(node).__name__}"
            raise InternalError(message)


def _condition(node: Condition) -> str:
    match node:
        case And(operands):
            return " AND ".join(_joined(operand, (And, Or)) for operand in operands)
        case Or(operands):
            return " OR ".join(_joined(operand, (Or,)) for operand in operands)
        case Not(operand):
            return f"NOT {_operand(operand)}"
        case AnyUser(operand):
            return f"ANY {_operand(operand)}"
        case AllUsers(operand):
            return f"ALL {_operand(operand)}"
        case Comparison(left, operator, arguments):
            info = BY_OPERATOR[operator]
            if info.sugar and len(arguments) == 1:
                return f"{_node(left)} {info.sugar} {_node(arguments[0])}"
            return f"{_node(left)}.{info.word}({', '.join(map(_node, arguments))})"
        case _:
            assert_never(node)


def _joined(operand: Condition, in_brackets: tuple[type[Node], ...]) -> str:
    text = _condition(operand)
    return f"({text})" if isinstance(operand, in_brackets) else text


def _operand(operand: Condition) -> str:
    """The operand of NOT, ANY or ALL, which stack without brackets: `ALL NOT (…)`."""
    text = _condition(operand)
    return text if isinstance(operand, (Not, AnyUser, AllUsers)) else f"({text})"


def _filter(node: Filter) -> str:
    match node:
        case Where(condition):
            return f"where({_condition(condition)})"
        case ExcludeSources(source_ids):
            return f"sources({{exclude: {', '.join(map(quote, source_ids))}}})"
        case Within(duration, of_parent):
            return f"within({_parent(of_parent=of_parent)}{_node(duration)})"
        case Between(start, end, of_parent):
            return f"between({_parent(of_parent=of_parent)}{_node(start)}, {_node(end)})"
        case ExpiresAfter(duration):
            return f"expires_after({_node(duration)})"
        case _:
            assert_never(node)


def _reducer(node: Reducer) -> str:
    argument = "" if node.argument is None else _node(node.argument)
    taken_as = "" if node.value_type is None else f" as {node.value_type.value}"
    frequency = "" if node.min_frequency is None else f", {node.min_frequency}"
    counted = ".count()" if node.name is ReducerName.UNIQUE_COUNT else ""
    return f"{BY_REDUCER[node.name].word}({argument}{taken_as}{frequency}){counted}"


def _literal(node: Literal) -> str:
    if node.kind is LiteralKind.STRING or any(flaws(node)):
        return quote(str(node.value))
    return str(node.value)


def _parent(*, of_parent: bool) -> str:
    return "parent: " if of_parent else ""
