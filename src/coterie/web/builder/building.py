"""From the form to a definition, or what is missing or wrong at which field.

A row that isn't finished is told as such and left out; `Built.definition` is what the finished ones mean, so that a
count can be shown all the while. Only a form without problems has a definition that may be saved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from coterie.core.errors import QueryError
from coterie.core.text import line_and_column
from coterie.core.values import NUMBER_PATTERN
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
    Context,
    Definition,
    Duration,
    Event,
    ExcludeSources,
    Filter,
    Literal,
    LiteralKind,
    Node,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    Scalar,
    Trait,
    Unit,
    Where,
    Within,
)
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.parser import parse_condition
from coterie.language.problems import Severity, problems_of
from coterie.language.reducers import BY_REDUCER
from coterie.language.shape import flaws
from coterie.web.builder import form as forms
from coterie.web.builder.form import (
    AudienceRow,
    Child,
    EventRow,
    EventTest,
    FilterGroup,
    FilterQuery,
    FormDefinition,
    Group,
    Measure,
    Mode,
    NestRow,
    PropertyFilter,
    Quantifier,
    QueryRow,
    Reference,
    Row,
    Source,
    Span,
    Test,
    TraitRow,
    Value,
    Window,
)

_NUMBER = re.compile(NUMBER_PATTERN, re.ASCII)
_WHOLE = re.compile(r"\d{1,12}", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class FieldProblem:
    """What is wrong at a field: `part` is the id of a row or filter, `field` the name of its field.

    `is_gap` says that something is still to be filled in, which is no mistake yet.
    """

    part: str
    field: str
    message: str
    severity: Severity = Severity.ERROR
    suggestions: tuple[str, ...] = ()
    is_gap: bool = False


@dataclass(frozen=True)
class Place:
    """A node, kept so that its `id` stays its own, and the part and field of the form that it stands in."""

    node: Node
    part: str
    field: str


@dataclass(frozen=True, kw_only=True)
class Built:
    """What a form means: the definition of its finished conditions, None where there is none yet."""

    definition: Definition | None
    problems: tuple[FieldProblem, ...] = ()
    conditions: dict[str, Condition] = field(default_factory=dict)
    """The condition of each finished group and row, by its id."""
    places: dict[int, Place] = field(default_factory=dict)
    """Where a node stands in the form, by the node's `id`."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing or wrong, so that it may be saved."""
        return self.definition is not None and not any(item.severity is Severity.ERROR for item in self.problems)


class _UnfinishedError(Exception):
    """A part whose fields don't make a condition; what is missing has been told."""


def to_definition(form: FormDefinition, *, without: frozenset[str] = frozenset()) -> Built:
    """What a form means. Parts whose id is in `without` are left out as if they weren't finished."""
    builder = _Builder(form.type, without)
    found = [(group, builder.group(group)) for group in form.groups]
    conditions = [condition for _, condition in found if condition is not None]
    return Built(
        definition=Definition(form.type, _joined(And, conditions)) if conditions else None,
        problems=tuple(builder.problems),
        conditions=builder.conditions,
        places=builder.places,
    )


def _joined(kind: type[And | Or], conditions: Sequence[Condition]) -> Condition:
    return conditions[0] if len(conditions) == 1 else kind(tuple(conditions))


def _nested(mode: Mode, conditions: Sequence[Condition]) -> Condition:
    joined = _joined(And if mode is Mode.ALL else Or, conditions)
    return Not(joined) if mode is Mode.NONE else joined


def _quantified(quantifier: Quantifier | None, condition: Condition) -> Condition:
    match quantifier:
        case None:
            return condition
        case Quantifier.ANY:
            return AnyUser(condition)
        case Quantifier.ALL:
            return AllUsers(condition)
        case Quantifier.NONE:
            return AllUsers(Not(condition))
        case _:
            assert_never(quantifier)


@dataclass
class _Builder:
    audience_type: AudienceType
    without: frozenset[str]
    problems: list[FieldProblem] = field(default_factory=list)
    conditions: dict[str, Condition] = field(default_factory=dict)
    places: dict[int, Place] = field(default_factory=dict)

    def gap(self, part: str, name: str, message: str) -> _UnfinishedError:
        self.problems.append(FieldProblem(part=part, field=name, message=message, is_gap=True))
        return _UnfinishedError()

    def wrong(self, part: str, name: str, message: str, suggestions: tuple[str, ...] = ()) -> _UnfinishedError:
        self.problems.append(FieldProblem(part=part, field=name, message=message, suggestions=suggestions))
        return _UnfinishedError()

    def placed(self, part: str, name: str, node: Node) -> None:
        self.places[id(node)] = Place(node, part, name)

    # Groups and rows --------------------------------------------------------------------------------------------------

    def group(self, group: Group) -> Condition | None:
        conditions = list(self.all_of(group.rows))
        if not conditions:
            if not group.rows:
                self.gap(group.id, "rows", "Add a condition.")
            return None
        condition = _joined(Or, conditions)
        condition = Not(condition) if group.is_negated else condition
        self.conditions[group.id] = condition
        return condition

    def all_of(self, rows: Sequence[Row]) -> Iterator[Condition]:
        for row in rows:
            condition = self.finished(row.id, lambda row=row: self.row(row))  # type: ignore[misc]
            if condition is not None:
                self.conditions[row.id] = condition
                yield condition

    def finished(self, part: str, make: Callable[[], Condition]) -> Condition | None:
        """The condition, or None where it isn't finished."""
        try:
            condition = make()
        except _UnfinishedError:
            return None
        return None if part in self.without else condition

    def row(self, row: Row) -> Condition:
        match row:
            case EventRow(id=name, body=body, quantifier=quantifier):
                inner: Condition = self.event(name, body, depth=0)
            case TraitRow(id=name, path=path, test=test, quantifier=quantifier):
                if not path:
                    raise self.gap(name, "path", "Choose a trait.")
                left = Trait(path)
                self.placed(name, "path", left)
                inner = self.comparison(name, left, test)
            case AudienceRow(id=name, key=key, is_member=is_member, quantifier=quantifier):
                if not key:
                    raise self.gap(name, "key", "Choose an audience.")
                trait = Trait(key)
                self.placed(name, "key", trait)
                member = Comparison(trait, Operator.EQUALS, (Literal("true", LiteralKind.STRING),))
                self.checked(name, "key", trait)
                inner = member if is_member else Not(member)
            case NestRow(id=name, mode=mode, rows=rows, quantifier=quantifier):
                conditions = list(self.all_of(rows))
                if not conditions:
                    raise self.gap(name, "rows", "Add a condition.") if not rows else _UnfinishedError
                inner = _nested(mode, conditions)
            case QueryRow(id=name, text=text):
                quantifier = None
                inner = self.query(name, text)
            case _:
                assert_never(row)
        condition = _quantified(quantifier, inner)
        self.placed(row.id, "", inner)
        self.placed(row.id, "quantifier", condition)
        return condition

    def query(self, part: str, text: str) -> Condition:
        if not text.strip():
            raise self.gap(part, "text", "Write a condition, such as trait('plan') = 'pro'.")
        try:
            return parse_condition(text)
        except QueryError as error:
            for problem in problems_of(error):
                line, column = (1, 1) if problem.span is None else line_and_column(text, problem.span.start)
                place = f"Line {line}, column {column}: " if "\n" in text else f"Column {column}: "
                self.wrong(part, "text", place + problem.message, problem.suggestions)
            raise _UnfinishedError from error

    # Events -----------------------------------------------------------------------------------------------------------

    def event(self, part: str, body: EventTest, *, depth: int) -> Comparison:
        if not body.event:
            raise self.gap(part, "event", "Choose an event.")
        source = Event(body.event)
        self.placed(part, "event", source)
        self.checked(part, "event", source)
        filters: list[Filter] = []
        conditions = list(self.filters(body.filters, depth=depth + 1))
        if conditions:
            filters.append(Where(_joined(And, conditions)))
        if body.excluded_sources:
            filters.append(ExcludeSources(body.excluded_sources))
        window = self.window(part, body.window)
        filters += [] if window is None else [window]
        aggregate = Aggregate(source, tuple(filters), self.measure(part, body.measure))
        self.placed(part, "window", aggregate)
        return self.comparison(part, aggregate, body.test)

    def filters(self, filters: Sequence[forms.Filter], *, depth: int) -> Iterator[Condition]:
        for item in filters:
            condition = self.finished(item.id, lambda item=item: self.filter(item, depth=depth))  # type: ignore[misc]
            if condition is None:
                # An event without one of its filters is another condition: better none than a wrong one.
                raise _UnfinishedError
            yield condition

    def filter(self, item: forms.Filter, *, depth: int) -> Condition:
        match item:
            case PropertyFilter(id=name, of=of, test=test):
                if not of.path:
                    raise self.gap(name, "path", "Choose a property.")
                left = _scalar(of)
                self.placed(name, "path", left)
                condition: Condition = self.comparison(name, left, test)
            case Child(id=name, did=did, body=body):
                step = self.event(name, body, depth=depth)
                condition = step if did else Not(step)
            case FilterGroup(id=name, mode=mode, filters=filters):
                conditions = list(self.filters(filters, depth=depth))
                if not conditions:
                    raise self.gap(name, "filters", "Add a filter.")
                condition = _nested(mode, conditions)
            case FilterQuery(id=name, text=text):
                condition = self.query(name, text)
            case _:
                assert_never(item)
        self.placed(item.id, "", condition)
        return condition

    def measure(self, part: str, measure: Measure) -> Reducer:
        info = BY_REDUCER[measure.name]
        if not info.takes_argument:
            return Reducer(measure.name)
        if not measure.of.path:
            raise self.gap(part, "measured", "Choose a property.")
        argument = _scalar(measure.of)
        if not isinstance(argument, (Property, Context)):
            raise self.wrong(part, "measured", "Choose a property of the event.")
        frequency = self.whole(part, "frequency", measure.frequency or "1") if info.takes_frequency else None
        value_type = measure.value_type if measure.value_type in info.value_types else None
        reducer = Reducer(measure.name, argument, value_type, frequency)
        self.placed(part, "measured", argument)
        self.checked(part, "measured", reducer)
        return reducer

    def window(self, part: str, window: Window) -> Within | Between | None:
        match window.span:
            case Span.ANY_TIME:
                return None
            case Span.WITHIN:
                node: Within | Between = Within(
                    self.duration(part, "within", window.amount, window.unit), window.of_parent
                )
            case Span.BETWEEN:
                near = self.duration(part, "within", window.amount, window.unit)
                far = self.duration(part, "until", window.far, window.far_unit)
                node = Between(near, far, window.of_parent)
            case _:
                assert_never(window.span)
        self.placed(part, "within", node)
        return node

    def duration(self, part: str, name: str, amount: str, unit: Unit) -> Duration:
        node = Duration(self.whole(part, name, amount), unit)
        self.placed(part, name, node)
        self.checked(part, name, node)
        return node

    def whole(self, part: str, name: str, text: str) -> int:
        if not text.strip():
            raise self.gap(part, name, "Enter a number.")
        if not _WHOLE.fullmatch(text.strip()):
            raise self.wrong(part, name, f"“{text[:40]}” is no whole number.")
        return int(text)

    # Comparisons ------------------------------------------------------------------------------------------------------

    def comparison(self, part: str, left: Scalar, test: Test) -> Comparison:
        arguments = tuple(self.arguments(part, test))
        node = Comparison(left, test.operator, arguments)
        self.placed(part, "values", node)
        self.checked(part, "values", node)
        return node

    def arguments(self, part: str, test: Test) -> Iterator[Argument]:
        takes = BY_OPERATOR[test.operator].takes
        if takes is Takes.NOTHING:
            return
        if takes is Takes.DURATION:
            yield self.duration(part, "length", test.amount, test.unit)
        elif takes is Takes.SCALAR and test.against is not None:
            if not test.against.path:
                raise self.gap(part, "against", "Choose what to compare with.")
            scalar = _scalar(test.against)
            self.placed(part, "against", scalar)
            self.checked(part, "against", scalar)
            yield scalar
        elif not test.values:
            raise self.gap(part, "values", "Enter a value.")
        else:
            for value in test.values if takes is Takes.CONSTANTS else test.values[:1]:
                literal = self.literal(part, value)
                self.placed(part, "values", literal)
                yield literal

    def literal(self, part: str, value: Value) -> Literal:
        if value.kind is not LiteralKind.NUMBER:
            node = Literal(value.text, value.kind)
            self.checked(part, "values", node)
            return node
        if not _NUMBER.fullmatch(value.text):
            raise self.wrong(part, "values", f"“{value.text[:40]}” is no number.")
        number = int(value.text) if _is_whole(value.text) else float(value.text)
        node = Literal(number, LiteralKind.NUMBER)
        self.checked(part, "values", node)
        return node

    def checked(self, part: str, name: str, node: Node) -> None:
        """What is wrong with a node by itself, whatever the space."""
        found = list(flaws(node))
        if found:
            raise self.wrong(part, name, f"{found[0].message[:1].upper()}{found[0].message[1:]}.")


def _is_whole(text: str) -> bool:
    return not set(text) & set(".eE")


def _scalar(of: Reference) -> Property | Context | Trait:
    match of.source:
        case Source.PROPERTY | Source.PARENT:
            return Property(of.path, of.source is Source.PARENT)
        case Source.CONTEXT:
            return Context(of.path)
        case Source.TRAIT:
            return Trait(of.path)
        case _:
            assert_never(of.source)
