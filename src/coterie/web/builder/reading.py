"""From a definition to the form: every definition has one, and its groups are the conditions joined by AND."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
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
    Context,
    Definition,
    Duration,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Literal,
    LiteralKind,
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
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts, reads_events, where_of
from coterie.language.shape import is_list
from coterie.language.words import counted
from coterie.schema.space import Collection, Space, TraitKind
from coterie.web.builder.form import (
    AudienceRow,
    Child,
    EventRow,
    EventTest,
    Filter,
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


class NoFormError(Exception):
    """A condition for which the form has no fields; a query row takes it."""


@dataclass(frozen=True)
class _Scope:
    """Where a condition stands: whose traits it reads, and how many events are around it."""

    collection: Collection
    is_quantified: bool = False
    depth: int = 0


def to_form(definition: Definition, space: Space | None = None) -> FormDefinition:
    """The form of a definition. With a space, memberships and kinds of traits are told apart."""
    reader = _Reader(definition.audience_type, space)
    scope = _Scope(Collection(definition.audience_type.value))
    groups = tuple(reader.group(part, scope) for part in conjuncts(definition.condition))
    return FormDefinition(definition.audience_type, groups, next(reader.numbers))


def _either(condition: Condition) -> tuple[Condition, ...]:
    if isinstance(condition, Or):
        return tuple(part for operand in condition.operands for part in _either(operand))
    return (condition,)


def _inside(condition: And | Or | Not) -> tuple[Mode, tuple[Condition, ...]]:
    """How a nested group joins what it holds."""
    if isinstance(condition, And):
        return Mode.ALL, conjuncts(condition)
    if isinstance(condition, Or):
        return Mode.ANY, _either(condition)
    return Mode.NONE, _either(condition.operand)


@dataclass
class _Reader:
    audience_type: AudienceType
    space: Space | None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def id(self) -> str:
        return f"n{next(self.numbers)}"

    def group(self, condition: Condition, scope: _Scope) -> Group:
        inner = condition.operand if isinstance(condition, Not) else condition
        name = self.id()
        rows = tuple(self.row(part, scope) for part in _either(inner))
        return Group(name, rows, isinstance(condition, Not))

    # Rows -------------------------------------------------------------------------------------------------------------

    def row(self, condition: Condition, scope: _Scope) -> Row:
        """One row for a condition, whatever it is."""
        match condition:
            case AnyUser() | AllUsers() if self.audience_type is AudienceType.USERS or scope.is_quantified:
                return QueryRow(self.id(), print_query(condition))
            case AnyUser(operand):
                return self.quantified(operand, Quantifier.ANY, scope)
            case AllUsers(Not(operand)):
                return self.quantified(operand, Quantifier.NONE, scope)
            case AllUsers(operand):
                return self.quantified(operand, Quantifier.ALL, scope)
            case _:
                return self.plain(condition, scope, None)

    def quantified(self, operand: Condition, quantifier: Quantifier, scope: _Scope) -> Row:
        inner = replace(scope, collection=Collection.USERS, is_quantified=True)
        if isinstance(operand, (AnyUser, AllUsers)):
            return NestRow(self.id(), Mode.ALL, (self.row(operand, inner),), quantifier)
        return self.plain(operand, inner, quantifier)

    def plain(self, condition: Condition, scope: _Scope, quantifier: Quantifier | None) -> Row:
        """A row for what stands inside a quantifier, or without one."""
        member = self.membership(condition, scope)
        if member is not None:
            return AudienceRow(self.id(), member[0], member[1], quantifier)
        if isinstance(condition, (And, Or, Not)):
            name = self.id()
            mode, operands = _inside(condition)
            return NestRow(name, mode, tuple(self.row(part, scope) for part in operands), quantifier)
        if isinstance(condition, Comparison):
            try:
                return self.comparison(condition, scope, quantifier)
            except NoFormError:
                pass
        query = QueryRow(self.id(), print_query(condition))
        return query if quantifier is None else NestRow(self.id(), Mode.ALL, (query,), quantifier)

    def comparison(self, node: Comparison, scope: _Scope, quantifier: Quantifier | None) -> Row:
        name = self.id()
        if isinstance(node.left, Trait):
            path = _reference(node.left).path
            return TraitRow(name, path, _test(node, scope.depth), self.kind(path, scope), quantifier)
        if not isinstance(node.left, Aggregate):
            raise NoFormError
        if self.audience_type is AudienceType.ACCOUNTS and not scope.is_quantified and reads_events(node):
            # What an account's users did is read as ANY (`segment.md` 3.8); the form says so.
            quantifier = Quantifier.ANY
        return EventRow(name, self.body(node, node.left, scope), quantifier)

    def membership(self, condition: Condition, scope: _Scope) -> tuple[str, bool] | None:
        """The audience that a condition asks about, and whether it asks for its members."""
        node = condition.operand if isinstance(condition, Not) else condition
        if self.space is None or not isinstance(node, Comparison) or not isinstance(node.left, Trait):
            return None
        if node.left.path not in self.space.audiences_of(scope.collection) or node.operator is not Operator.EQUALS:
            return None
        if node.arguments != (Literal("true", LiteralKind.STRING),):
            return None
        return node.left.path, node is condition

    def kind(self, path: str, scope: _Scope) -> TraitKind:
        known = None if self.space is None else self.space.trait(path, scope.collection)
        return TraitKind.CUSTOM if known is None else known.kind

    # Events -----------------------------------------------------------------------------------------------------------

    def body(self, node: Comparison, aggregate: Aggregate, scope: _Scope) -> EventTest:
        if not isinstance(aggregate.source, Event) or not aggregate.source.name or is_list(aggregate):
            raise NoFormError
        windows: list[Within | Between] = []
        excluded: list[str] = []
        for item in aggregate.filters:
            match item:
                case Within() | Between():
                    windows.append(item)
                case ExcludeSources(source_ids):
                    excluded += source_ids
                case ExpiresAfter():
                    raise NoFormError
                case Where():
                    pass  # all of them together, below
        if len(windows) > 1:
            raise NoFormError
        where = where_of(aggregate)
        inner = replace(scope, depth=scope.depth + 1)
        return EventTest(
            event=aggregate.source.name,
            measure=_measure(aggregate.reducer),
            test=_test(node, scope.depth),
            filters=() if where is None else tuple(self.filter(part, inner) for part in conjuncts(where)),
            window=_window(windows[0]) if windows else Window(),
            excluded_sources=tuple(dict.fromkeys(excluded)),
        )

    def filter(self, condition: Condition, scope: _Scope) -> Filter:
        """A line below an event, whatever the condition is."""
        inner = condition.operand if isinstance(condition, Not) else condition
        try:
            if isinstance(inner, Comparison) and isinstance(inner.left, Aggregate) and scope.depth == 1:
                return self.child(inner, inner.left, scope, did=inner is condition)
            if isinstance(condition, Comparison) and not isinstance(condition.left, Aggregate):
                name = self.id()
                return PropertyFilter(name, _reference(condition.left), _test(condition, scope.depth))
        except NoFormError:
            return FilterQuery(self.id(), print_query(condition))
        if isinstance(condition, (And, Or, Not)):
            name = self.id()
            mode, operands = _inside(condition)
            return FilterGroup(name, mode, tuple(self.filter(part, scope) for part in operands))
        return FilterQuery(self.id(), print_query(condition))

    def child(self, node: Comparison, aggregate: Aggregate, scope: _Scope, *, did: bool) -> Child:
        """A funnel's step; zero times is said as "did not" (`segment.md` 2.11)."""
        name = self.id()
        test = counted(node)
        if did and test is not None and test[1:] in ((Operator.EQUALS, 0), (Operator.AT_MOST, 0)):
            node, did = replace(node, operator=Operator.AT_LEAST, arguments=(Literal(1, LiteralKind.NUMBER),)), False
        return Child(name, did, self.body(node, aggregate, scope))


def _measure(reducer: Reducer) -> Measure:
    return Measure(
        name=reducer.name,
        of=Reference() if reducer.argument is None else _reference(reducer.argument),
        value_type=reducer.value_type,
        frequency="" if reducer.min_frequency is None else str(reducer.min_frequency),
    )


def _window(node: Within | Between) -> Window:
    if isinstance(node, Within):
        amount, unit = _amount(node.duration)
        return Window(Span.WITHIN, amount, unit, of_parent=node.of_parent)
    (amount, unit), (far, far_unit) = _amount(node.start), _amount(node.end)
    return Window(Span.BETWEEN, amount, unit, far, far_unit, node.of_parent)


def _amount(duration: Duration) -> tuple[str, Unit]:
    if duration.unit is Unit.SECONDS:
        raise NoFormError
    return str(duration.amount), duration.unit


def _test(node: Comparison, depth: int) -> Test:
    """The right side of a comparison; at `depth` 0 there is no event whose properties could stand there."""
    if BY_OPERATOR[node.operator].takes is Takes.DURATION:
        if len(node.arguments) != 1 or not isinstance(node.arguments[0], Duration):
            raise NoFormError
        amount, unit = _amount(node.arguments[0])
        return Test(node.operator, amount=amount, unit=unit)
    if len(node.arguments) == 1 and not isinstance(node.arguments[0], Literal):
        return Test(node.operator, against=_against(node.arguments[0], depth))
    return Test(node.operator, tuple(map(_value, node.arguments)))


def _against(argument: Argument, depth: int) -> Reference:
    if isinstance(argument, (Literal, Duration, Aggregate)):
        raise NoFormError
    if not depth and not isinstance(argument, Trait):
        raise NoFormError
    return _reference(argument)


def _value(argument: Argument) -> Value:
    if not isinstance(argument, Literal):
        raise NoFormError
    return Value(str(argument.value), argument.kind)


def _reference(scalar: Scalar) -> Reference:
    if isinstance(scalar, Aggregate) or not scalar.path:
        raise NoFormError
    match scalar:
        case Property(path, of_parent):
            return Reference(Source.PARENT if of_parent else Source.PROPERTY, path)
        case Context(path):
            return Reference(Source.CONTEXT, path)
        case Trait(path):
            return Reference(Source.TRAIT, path)
        case _:
            assert_never(scalar)
