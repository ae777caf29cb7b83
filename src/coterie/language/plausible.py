"""Doubts about a comparison or reducer that is allowed but, by the types of its space, probably not meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coterie.core.paths import has_elements
from coterie.core.time import parse_instant
from coterie.core.values import is_number, to_number, to_text
from coterie.language.ast import (
    Aggregate,
    Comparison,
    Context,
    Literal,
    Operator,
    Property,
    Reducer,
    ReducerName,
    Trait,
    ValueType,
)
from coterie.language.operators import BY_OPERATOR, Family
from coterie.language.problems import Code
from coterie.language.reducers import BY_REDUCER
from coterie.schema.space import AudienceRef, FieldType, PropertySchema, TraitSchema

_EXACT = frozenset({Operator.EQUALS, Operator.DIFFERS, Operator.ONE_OF, Operator.NONE_OF})
_DATED = frozenset({Family.DATE, Family.RELATIVE_DATE})
_WHOLE = frozenset({ReducerName.COUNT, ReducerName.UNIQUE_COUNT})
_BOOLEANS = frozenset({"true", "false"})
_ALWAYS = "always true of a count, which is a whole number of 0 or more"
_NEVER = "never true of a count, which is a whole number of 0 or more"


@dataclass(frozen=True)
class Doubt:
    """What is doubtful, and what may have been meant."""

    code: Code
    message: str
    suggestions: tuple[str, ...] = ()


def doubts(node: Comparison | Reducer, field: PropertySchema | TraitSchema | AudienceRef | None) -> Iterator[Doubt]:
    """The doubts about a comparison whose left side, or a reducer whose argument, reads this field of the space."""
    if isinstance(node, Reducer):
        yield from _of_reducer(node, field)
        return
    constants = [argument for argument in node.arguments if isinstance(argument, Literal)]
    if isinstance(node.left, Aggregate) and node.left.reducer.name in _WHOLE:
        yield from _of_count(node, constants)
    elif isinstance(field, AudienceRef):
        values = [constant.value for constant in constants]
        if node.operator not in (Operator.EQUALS, Operator.DIFFERS) or not values or values[0] not in _BOOLEANS:
            yield Doubt(Code.TYPE, f"'{field.key}' is an audience; compare it with 'true' or 'false'")
    elif field is not None:
        yield from _of_type(node, field, constants)
        yield from _of_values(node, field, constants)


def _of_reducer(node: Reducer, field: PropertySchema | TraitSchema | AudienceRef | None) -> Iterator[Doubt]:
    if field is None or isinstance(field, AudienceRef) or not BY_REDUCER[node.name].numeric:
        return
    if node.value_type is not ValueType.STRING and field.type not in (
        FieldType.NUMBER,
        FieldType.ARRAY,
        FieldType.MIXED,
    ):
        yield Doubt(Code.TYPE, f"{node.name} reads numbers, and '{_name(field)}' is a {field.type}")


def _of_count(node: Comparison, constants: list[Literal]) -> Iterator[Doubt]:
    family = BY_OPERATOR[node.operator].family
    if family not in (Family.ORDER, Family.LIST):
        yield Doubt(Code.TYPE, f"{node.operator} of a count, which is a number")
        return
    for constant in constants:
        number = to_number(constant.value)
        if number is None:
            yield Doubt(Code.TYPE, f"a count is a number, and {to_text(constant.value)!r} is none")
        elif family is Family.ORDER and (verdict := _count_verdict(node.operator, number)):
            yield Doubt(Code.POINTLESS, verdict)


def _count_verdict(operator: Operator, number: float) -> str:
    """Why a test of a count says nothing; empty if it does say something."""
    impossible = number < 0 or number != int(number) if abs(number) < 1e18 else number < 0  # noqa: PLR2004
    always = {
        Operator.AT_LEAST: number <= 0,
        Operator.GREATER_THAN: number < 0,
        Operator.DIFFERS: impossible,
    }
    never = {
        Operator.LESS_THAN: number <= 0,
        Operator.AT_MOST: number < 0,
        Operator.EQUALS: impossible,
    }
    return _ALWAYS if always.get(operator) else _NEVER if never.get(operator) else ""


def _of_type(node: Comparison, field: PropertySchema | TraitSchema, constants: list[Literal]) -> Iterator[Doubt]:
    name, family = _name(field), BY_OPERATOR[node.operator].family
    values = [constant.value for constant in constants]
    if family in _DATED:
        if field.type not in (FieldType.DATE, FieldType.MIXED):
            yield Doubt(Code.TYPE, f"{node.operator} tests dates, and '{name}' is a {field.type}")
    elif field.type is FieldType.BOOLEAN:
        if values and (node.operator not in _EXACT or any(value not in _BOOLEANS for value in values)):
            yield Doubt(Code.TYPE, f"'{name}' is true or false; compare it with 'true' or 'false'")
    elif field.type is FieldType.NUMBER:
        if family is not Family.TEXT and any(to_number(value) is None for value in values):
            yield Doubt(Code.TYPE, f"'{name}' is a number, and it is compared with text")
    elif field.type is FieldType.DATE:
        if family is Family.ORDER and any(parse_instant(str(value)) is None for value in values):
            yield Doubt(Code.TYPE, f"'{name}' is a date, and it is compared with something else")
    elif field.type is FieldType.ARRAY:
        if values and family is not Family.TEXT and not has_elements(_path(node)):
            meant = f"{_path(node)}.$"
            message = f"'{name}' is an array, which is compared as its JSON text; use contains(…), or '{meant}'"
            yield Doubt(Code.TYPE, message, (meant,))
    elif _orders_text(node, field, values):
        yield Doubt(Code.TYPE, f"'{name}' is text, and it is compared with a number")


def _of_values(node: Comparison, field: PropertySchema | TraitSchema, constants: list[Literal]) -> Iterator[Doubt]:
    """A value that was seen in other letter case only: comparisons are case-sensitive."""
    if node.operator not in _EXACT:
        return
    seen = [value for value in field.values if isinstance(value, str)]
    for constant in constants:
        value = constant.value
        if isinstance(value, str) and value not in seen:
            meant = tuple(known for known in seen if known.casefold() == value.casefold())
            if meant:
                message = f"'{_name(field)}' was seen as '{meant[0]}', not '{value}'; letter case counts"
                yield Doubt(Code.VALUE_CASE, message, meant)


def _orders_text(node: Comparison, field: PropertySchema | TraitSchema, values: list[str | int | float]) -> bool:
    """Whether text that was never seen to be a number is put in order with numbers."""
    if field.type is not FieldType.STRING or BY_OPERATOR[node.operator].family is not Family.ORDER:
        return False
    texts = bool(field.values) and all(to_number(value) is None for value in field.values)
    return node.operator not in _EXACT and bool(values) and all(map(is_number, values)) and texts


def _path(node: Comparison) -> str:
    return node.left.path if isinstance(node.left, (Trait, Property, Context)) else ""


def _name(field: PropertySchema | TraitSchema) -> str:
    return field.name if isinstance(field, PropertySchema) else field.key
