"""The JSON form of definitions, derived from the nodes: a new node needs no code here.

A node is an object whose `node` names its class in snake case and whose other members are its fields; fields at their
default may be left out, and spans are not carried. The same description of the fields writes, reads and makes the
JSON Schema (draft 2020-12).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from coterie.core.errors import QueryError
from coterie.language import ast
from coterie.language.ast import (
    And,
    Argument,
    Comparison,
    ComputedTrait,
    Condition,
    Definition,
    Duration,
    ExcludeSources,
    Filter,
    Node,
    Or,
    Reducer,
    Scalar,
    Unit,
)
from coterie.language.operators import OPERATORS, Takes
from coterie.language.problems import Code, Problem, closest
from coterie.language.shape import MAX_DURATION_DAYS, MAX_FREQUENCY, MAX_NESTING, all_flaws, nesting

TAG = "node"
_MAX_DEPTH = 2 * MAX_NESTING
_BROKEN = object()
_SHOWN = 60

_CONCRETE: tuple[type[Node], ...] = tuple(
    item for item in vars(ast).values() if isinstance(item, type) and issubclass(item, Node) and item is not Node
)
_TAGS: Mapping[type[Node], str] = {kind: re.sub(r"(?<!^)([A-Z])", r"_\1", kind.__name__).lower() for kind in _CONCRETE}
_BY_TAG: Mapping[str, type[Node]] = {tag: kind for kind, tag in _TAGS.items()}

Root = TypeVar("Root", Definition, ComputedTrait)


def to_json(definition: Definition | ComputedTrait) -> dict[str, Any]:
    """The JSON form of a definition: `audience_type` and `condition`, or `scalar` for a computed trait."""
    return {attribute.name: _write(getattr(definition, attribute.name)) for attribute in fields(definition)}


def condition_to_json(condition: Condition) -> dict[str, Any]:
    """The JSON form of one condition."""
    written: dict[str, Any] = _write(condition)
    return written


def from_json(document: object) -> Definition:
    """The definition that a JSON value is the form of. Raises QueryError with every problem and its JSON path."""
    return _root(document, Definition)


def computed_trait_from_json(document: object) -> ComputedTrait:
    """The computed trait that a JSON value is the form of. Raises QueryError."""
    return _root(document, ComputedTrait)


def condition_from_json(document: object, *, path: str = "$") -> Condition:
    """The condition that a JSON value is the form of. Raises QueryError; `path` is where the value stands."""
    reader = _Reader()
    found: Condition = reader.value(document, Condition, path, 0)
    reader.finish()
    _hold_to_shape(found, path)
    return found


def json_schema() -> dict[str, Any]:
    """The JSON Schema of definitions. Shape only: names, places and limits are for the checker."""
    hints = _FORMS[Definition].hints
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:coterie:definition",
        "title": "Audience definition",
        "description": "An audience: whom it is made of, and the condition that its members satisfy.",
        "type": "object",
        "properties": {name: _schema_of(hint) for name, hint in hints.items()},
        "required": list(hints),
        "additionalProperties": False,
        "$defs": {name: _union_schema(union) for union, name in _ALIASES.items()}
        | {_TAGS[kind]: _node_schema(kind) for kind in _CONCRETE},
    }


# Fields ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Form:
    """The fields of a class but the span: the type of each, and the defaults."""

    hints: Mapping[str, Any]
    defaults: Mapping[str, object]


def _form(kind: type[Node | Definition | ComputedTrait]) -> _Form:
    hints = get_type_hints(kind)
    carried = [item for item in fields(kind) if item.name != "span"]
    defaults = {item.name: item.default for item in carried if item.default is not MISSING}
    return _Form({item.name: hints[item.name] for item in carried}, defaults)


_FORMS: Mapping[type, _Form] = {kind: _form(kind) for kind in (*_CONCRETE, Definition, ComputedTrait)}


def _is_union(hint: object) -> bool:
    return get_origin(hint) in (Union, UnionType)


def _write(value: object) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Node):
        kind = type(value)
        written: dict[str, Any] = {TAG: _TAGS[kind]}
        for name in _FORMS[kind].hints:
            item = getattr(value, name)
            if item != _FORMS[kind].defaults.get(name, MISSING):
                written[name] = _write(item)
        return written
    if isinstance(value, tuple):
        return [_write(item) for item in value]
    return value.value if isinstance(value, StrEnum) else value


# Reading --------------------------------------------------------------------------------------------------------------


def _root(document: object, kind: type[Root]) -> Root:
    reader = _Reader()
    found = reader.members(document, kind, "$", 0)
    reader.finish()
    tree = kind(**found)
    part = next(name for name in _FORMS[kind].hints if name != "audience_type")
    _hold_to_shape(getattr(tree, part), f"$.{part}")
    return tree


def _hold_to_shape(root: Node, path: str) -> None:
    problems = tuple(flaw.problem(path=where) for where, flaw in all_flaws(root, root_path=path))
    if not problems and nesting(root) > MAX_NESTING:
        problems = (_too_deep(path),)
    if problems:
        raise QueryError(problems)


def _too_deep(path: str) -> Problem:
    return Problem(Code.TOO_DEEP, f"the definition is nested more than {MAX_NESTING} levels deep", path=path)


class _Reader:
    """Reads JSON values as what a type hint says, and gathers the problems; what is broken reads as `_BROKEN`."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def finish(self) -> None:
        """Refuses what had problems."""
        if self.problems:
            raise QueryError(tuple(self.problems))

    def broken(self, code: Code, message: str, path: str, suggestions: tuple[str, ...] = ()) -> Any:  # noqa: ANN401
        self.problems.append(Problem(code, message, path=path, suggestions=suggestions))
        return _BROKEN

    def value(self, value: object, hint: Any, path: str, depth: int) -> Any:  # noqa: ANN401 - a hint may be anything
        options = get_args(hint) if _is_union(hint) else (hint,)
        if value is None and NoneType in options:
            return None
        nodes = tuple(option for option in options if isinstance(option, type) and issubclass(option, Node))
        if nodes:
            return self.node(value, nodes, path, depth)
        if get_origin(hint) is tuple:
            return self.items(value, get_args(hint)[0], path, depth)
        return self.scalar(value, options, path)

    def items(self, value: object, hint: Any, path: str, depth: int) -> Any:  # noqa: ANN401
        if not isinstance(value, (list, tuple)):
            return self.broken(Code.JSON_TYPE, f"expected a list, found {_kind(value)}", path)
        read = tuple(self.value(item, hint, f"{path}[{index}]", depth) for index, item in enumerate(value))
        return _BROKEN if _BROKEN in read else read

    def scalar(self, value: object, options: tuple[Any, ...], path: str) -> Any:  # noqa: ANN401
        for option in options:
            if isinstance(option, type) and issubclass(option, StrEnum):
                if isinstance(value, str) and value in tuple(option):
                    return option(value)
                known = tuple(item.value for item in option)
                message = f"expected one of {', '.join(known)}, found {_kind(value)}"
                near = closest(value, known) if isinstance(value, str) else ()
                return self.broken(Code.JSON_TYPE, message, path, near)
            if type(value) is option:
                return value
        names = " or ".join(_NAMES[option] for option in options if option in _NAMES)
        return self.broken(Code.JSON_TYPE, f"expected {names}, found {_kind(value)}", path)

    def node(self, value: object, kinds: tuple[type[Node], ...], path: str, depth: int) -> Any:  # noqa: ANN401
        tags = [_TAGS[kind] for kind in kinds]
        if not isinstance(value, Mapping):
            return self.broken(Code.JSON_TYPE, f"expected an object, found {_kind(value)}", path)
        tag = value.get(TAG)
        if tag not in tags:
            found = f"'{tag}'"[:_SHOWN] if isinstance(tag, str) else "none" if tag is None else _kind(tag)
            message = f"expected a '{TAG}' of {', '.join(tags)}, found {found}"
            near = closest(tag, tags) if isinstance(tag, str) else ()
            return self.broken(Code.JSON_FIELD, message, path, near)
        if depth > _MAX_DEPTH:
            self.problems.append(_too_deep(path))
            return _BROKEN
        kind = _BY_TAG[str(tag)]
        read = self.members({key: item for key, item in value.items() if key != TAG}, kind, path, depth)
        return _BROKEN if _BROKEN in read.values() else kind(**read)

    def members(self, value: object, kind: type, path: str, depth: int) -> dict[str, Any]:
        """The fields of a node or definition, by name."""
        hints, defaults = _FORMS[kind].hints, _FORMS[kind].defaults
        if not isinstance(value, Mapping):
            self.broken(Code.JSON_TYPE, f"expected an object, found {_kind(value)}", path)
            return {}
        for key in value:
            if key not in hints:
                shown = str(key)[:_SHOWN]
                self.broken(Code.JSON_FIELD, f"there is no field '{shown}' here", path, closest(shown, hints))
        read: dict[str, Any] = {}
        for name, hint in hints.items():
            if name in value:
                read[name] = self.value(value[name], hint, f"{path}.{name}", depth + 1)
            elif name not in defaults:
                read[name] = self.broken(Code.JSON_FIELD, f"the field '{name}' is missing", path)
        return read


_NAMES: Mapping[object, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _kind(value: object) -> str:
    """What a value is, for messages; short texts and numbers as they are."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return repr(value[:_SHOWN])
        case int() | float():
            return "a number"
        case list() | tuple():
            return "a list"
        case Mapping():
            return "an object"
        case _:
            return f"a {type(value).__name__}"


# Schema ---------------------------------------------------------------------------------------------------------------

_ALIASES: Mapping[Any, str] = {
    Condition: "condition",
    Scalar: "scalar",
    Argument: "argument",
    Filter: "filter",
}
_CONSTRAINTS: Mapping[tuple[type, str], dict[str, Any]] = {
    (And, "operands"): {"minItems": 2},
    (Or, "operands"): {"minItems": 2},
    (ExcludeSources, "source_ids"): {"minItems": 1},
    (Duration, "amount"): {"minimum": 0, "maximum": MAX_DURATION_DAYS * Unit.DAYS.seconds},
    (Reducer, "min_frequency"): {"minimum": 1, "maximum": MAX_FREQUENCY},
}


def _union_schema(hint: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"oneOf": [{"$ref": f"#/$defs/{_TAGS[kind]}"} for kind in get_args(hint)]}


def _schema_of(hint: Any) -> dict[str, Any]:  # noqa: ANN401
    if hint in _ALIASES:
        return {"$ref": f"#/$defs/{_ALIASES[hint]}"}
    if _is_union(hint):
        options = [_schema_of(option) for option in get_args(hint) if option is not NoneType]
        return options[0] if len(options) == 1 else {"anyOf": options}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema_of(get_args(hint)[0])}
    if issubclass(hint, StrEnum):
        return {"enum": [item.value for item in hint]}
    if issubclass(hint, Node):
        return {"$ref": f"#/$defs/{_TAGS[hint]}"}
    return {"type": {str: "string", int: "integer", float: "number", bool: "boolean"}[hint]}


def _node_schema(kind: type[Node]) -> dict[str, Any]:
    hints, defaults = _FORMS[kind].hints, _FORMS[kind].defaults
    properties = {TAG: {"const": _TAGS[kind]}}
    properties |= {name: _schema_of(hint) | _CONSTRAINTS.get((kind, name), {}) for name, hint in hints.items()}
    schema: dict[str, Any] = {
        "description": (kind.__doc__ or "").strip().splitlines()[0].replace("`", "'"),
        "type": "object",
        "properties": properties,
        "required": [TAG, *(name for name in hints if name not in defaults)],
        "additionalProperties": False,
    }
    if kind is Comparison:
        schema["allOf"] = [_arguments_schema(takes) for takes in Takes]
    return schema


def _arguments_schema(takes: Takes) -> dict[str, Any]:
    """What the operators that take the same may be given."""
    words = [info.word for info in OPERATORS if info.takes is takes]
    least, most = {Takes.NOTHING: (0, 0), Takes.CONSTANTS: (1, None)}.get(takes, (1, 1))
    kinds = {Takes.DURATION: ["duration"], Takes.SCALAR: ["scalar", "literal"]}.get(takes, ["literal"])
    arguments: dict[str, Any] = {"minItems": least, "items": {"anyOf": [{"$ref": f"#/$defs/{kind}"} for kind in kinds]}}
    if most is not None:
        arguments["maxItems"] = most
    needed = {"required": ["arguments"]} if least else {}
    return {
        "if": {"properties": {"operator": {"enum": words}}, "required": ["operator"]},
        "then": {"properties": {"arguments": arguments}} | needed,
    }
