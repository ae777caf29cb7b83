"""Whether a node is well-formed by itself, whatever the space: what the tree's types can't say.

The parser, the wire form and the checker share these rules, so that a tree built by hand is held to the same ones as a
text. A well-formed tree prints to text that parses back to it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coterie.core.values import is_number
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    Between,
    Comparison,
    Context,
    Duration,
    Entity,
    Event,
    ExcludeSources,
    Literal,
    LiteralKind,
    Node,
    Not,
    Or,
    Property,
    Reducer,
    Scalar,
    Trait,
    Unit,
    Where,
    Within,
    children,
    field_names,
)
from coterie.language.lexer import DATE_PATTERN, TIMESTAMP_PATTERN, forbidden_character
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.problems import Code, Problem
from coterie.language.reducers import BY_REDUCER

MAX_NESTING = 60
"""Levels of AND, OR, NOT, ANY, ALL and where() inside each other."""

WHERE_LEVELS = 6
"""How many levels a where() counts as; the language's own rules allow two inside each other."""

MAX_DURATION_DAYS = 365_000
"""A thousand years; beyond, dates run out."""

MAX_FREQUENCY = 1_000_000_000

_JUNCTIONS = (And, Or, Not, AnyUser, AllUsers)
_DATE = {LiteralKind.DATE: re.compile(DATE_PATTERN), LiteralKind.TIMESTAMP: re.compile(TIMESTAMP_PATTERN)}


@dataclass(frozen=True)
class Flaw:
    """What is wrong with a node; `place` is the sub-node that it is about."""

    code: Code
    message: str
    place: Node

    def problem(self, *, path: str = "", text: str | None = None) -> Problem:
        """The flaw as an error."""
        return Problem(self.code, self.message, span=self.place.span, path=path, text=text)


def flaws(node: Node) -> Iterator[Flaw]:
    """What is wrong with this node alone; its sub-nodes are looked at for themselves."""
    match node:  # the most frequent first
        case Literal():
            yield from _literal(node)
        case Comparison():
            yield from _comparison(node)
        case Reducer():
            yield from _reducer(node)
        case Duration():
            yield from _duration(node)
        case Event(name) | Entity(name) | Trait(name) | Property(name) | Context(name):
            yield from _text(node, name)
        case And(operands) | Or(operands) if len(operands) < 2:  # noqa: PLR2004
            yield Flaw(Code.NOT_BOOLEAN, "AND and OR join two or more conditions", node)
        case ExcludeSources(source_ids):
            if not source_ids:
                yield Flaw(Code.EMPTY_LIST, "sources({exclude: …}) needs at least one source id", node)
            for source_id in source_ids:
                yield from _text(node, source_id)
        case Within(duration):
            yield from _no_seconds(duration)
        case Between(start, end):
            yield from _no_seconds(start)
            yield from _no_seconds(end)
        case _:
            pass


def all_flaws(root: Node, *, root_path: str = "$") -> Iterator[tuple[str, Flaw]]:
    """Every flaw of a tree with the path of its node in the JSON form."""
    for path, node in walk_paths(root, root_path=root_path):
        for flaw in flaws(node):
            yield path, flaw


def walk_paths(root: Node, *, root_path: str = "$") -> Iterator[tuple[str, Node]]:
    """Every node of a tree with its path in the JSON form, parents before their children, left to right."""
    stack = [(root_path, root)]
    while stack:
        path, node = stack.pop()
        yield path, node
        below: list[tuple[str, Node]] = []
        for name in field_names(type(node)):
            value = getattr(node, name)
            if isinstance(value, Node):
                below.append((f"{path}.{name}", value))
            elif isinstance(value, tuple):
                below += [(f"{path}.{name}[{i}]", item) for i, item in enumerate(value) if isinstance(item, Node)]
        stack.extend(reversed(below))


def nesting(root: Node) -> int:
    """How many levels of conditions and where()s stand inside each other at most."""
    deepest = 0
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        depth += WHERE_LEVELS if isinstance(node, Where) else isinstance(node, _JUNCTIONS)
        deepest = max(deepest, depth)
        for child in children(node):
            stack.append((child, depth))  # noqa: PERF401 - many a node has one child or none
    return deepest


def is_list(scalar: Scalar) -> bool:
    """Whether a scalar is `unique(…)` without its count, which no comparison takes."""
    return isinstance(scalar, Aggregate) and BY_REDUCER[scalar.reducer.name].is_list


def _text(node: Node, text: str) -> Iterator[Flaw]:
    place = forbidden_character(text)
    if place is not None:
        yield Flaw(Code.BAD_CHARACTER, f"the character U+{ord(text[place]):04X} can't be part of a name or value", node)


def _literal(node: Literal) -> Iterator[Flaw]:
    value, kind = node.value, node.kind
    if kind is LiteralKind.NUMBER:
        if isinstance(value, str) or not is_number(value):
            yield Flaw(Code.ARGUMENT, "a number constant holds a number", node)
        elif not _is_finite(value):
            yield Flaw(Code.ARGUMENT, "the number is too large", node)
    elif not isinstance(value, str):
        yield Flaw(Code.ARGUMENT, f"a {kind} constant holds text", node)
    elif kind is LiteralKind.STRING:
        yield from _text(node, value)
    elif not _DATE[kind].fullmatch(value):
        form = "yyyy-mm-dd" if kind is LiteralKind.DATE else "yyyy-mm-ddThh:mm:ssZ"
        yield Flaw(Code.BAD_DATE, f"a {kind} is written {form}", node)


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(float(value))
    except OverflowError:
        return False


def _duration(node: Duration) -> Iterator[Flaw]:
    if type(node.amount) is not int or node.amount < 0:
        yield Flaw(Code.DURATION, "a duration is a whole number of 0 or more", node)
    elif node.seconds > MAX_DURATION_DAYS * Unit.DAYS.seconds:
        yield Flaw(Code.DURATION, f"a duration of more than {MAX_DURATION_DAYS:,} days", node)


def _no_seconds(duration: Duration) -> Iterator[Flaw]:
    if duration.unit is Unit.SECONDS:
        yield Flaw(Code.BAD_UNIT, "seconds are for expires_after() only; use hours or days", duration)


def _reducer(node: Reducer) -> Iterator[Flaw]:
    info = BY_REDUCER[node.name]
    if info.takes_argument and node.argument is None:
        yield Flaw(Code.ARGUMENT, f"{info.word} reads a property, as in {info.examples[0].call}", node)
    if not info.takes_argument and node.argument is not None:
        yield Flaw(Code.ARGUMENT, f"{info.word} takes no argument", node)
    if node.value_type is not None and node.value_type not in info.value_types:
        yield Flaw(Code.ARGUMENT, f"{info.word} can't be taken 'as {node.value_type}'", node)
    if info.takes_frequency:
        if node.min_frequency is None:
            yield Flaw(Code.ARGUMENT, f"{info.word} needs a minimum frequency, as in {info.examples[0].call}", node)
        elif not 1 <= node.min_frequency <= MAX_FREQUENCY:
            yield Flaw(Code.ARGUMENT, f"{info.word} needs a minimum frequency of 1 or more", node)
    elif node.min_frequency is not None:
        yield Flaw(Code.ARGUMENT, f"{info.word} takes no minimum frequency", node)


def _comparison(node: Comparison) -> Iterator[Flaw]:
    info = BY_OPERATOR[node.operator]
    count = len(node.arguments)
    if is_list(node.left):
        message = f"{info.word} is not allowed after the list of unique(…); count it first: unique(…).count()"
        yield Flaw(Code.NOT_ALLOWED_AFTER, message, node)
    if info.takes is Takes.CONSTANTS and not count:
        yield Flaw(Code.EMPTY_LIST, f"{info.word} needs at least one value", node)
    elif info.takes is not Takes.CONSTANTS and count != (info.takes is not Takes.NOTHING):
        wanted = "nothing" if info.takes is Takes.NOTHING else info.takes.value
        yield Flaw(Code.ARGUMENT, f"{info.word} takes {wanted}, not {count} values", node)
    else:
        for argument in node.arguments:
            yield from _argument(node, argument)


def _argument(node: Comparison, argument: Argument) -> Iterator[Flaw]:
    info = BY_OPERATOR[node.operator]
    if isinstance(argument, Duration):
        if info.takes is not Takes.DURATION:
            yield Flaw(Code.ARGUMENT, f"{info.word} takes {info.takes.value}, not a duration", argument)
        yield from _no_seconds(argument)
    elif isinstance(argument, Literal):
        if info.takes is Takes.DURATION:
            yield Flaw(Code.ARGUMENT, f"{info.word} takes {info.takes.value}, as in 7 days", argument)
    elif info.takes is not Takes.SCALAR:
        yield Flaw(Code.ARGUMENT, f"{info.word} takes constants only", argument)
    elif is_list(argument):
        yield Flaw(Code.NOT_ALLOWED_AFTER, f"{info.word} can't compare with the list of unique(…)", argument)
