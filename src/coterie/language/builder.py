"""The wording of the audience builder (`segment.md` 2.3 to 2.11): groups, rows and their lines.

The builder joins groups by AND and the rows of a group by OR, and negates whole groups. What it can't show that way is
told as a clause in a row that is marked as not exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
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
    Duration,
    ExcludeSources,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Property,
    Scalar,
    Trait,
    Within,
)
from coterie.language.describe import describe_condition, describe_fact, event_words, reduced_words
from coterie.language.operators import BY_OPERATOR
from coterie.language.rewrite import conjuncts, reads_events, where_of
from coterie.language.words import (
    amount_words,
    counted,
    duration_words,
    is_some,
    literal_words,
    name_words,
    span_words,
)
from coterie.schema.space import AudienceRef, Collection, Space, TraitKind

_KINDS = {TraitKind.CUSTOM: "a Custom Trait", TraitKind.COMPUTED: "a Computed Trait", TraitKind.SQL: "a SQL Trait"}
_COUNTED = frozenset({Operator.EQUALS, Operator.AT_LEAST, Operator.AT_MOST})


class Role(StrEnum):
    """What a line is: the head of a group, a row, a property filter on it, or a funnel's child."""

    GROUP = "group"
    ROW = "row"
    FILTER = "filter"
    CHILD = "child"


@dataclass(frozen=True)
class BuilderRow:
    """A line, how far it is indented, and whether the builder's form has this very line."""

    level: int
    role: Role
    text: str
    is_exact: bool = True

    def __str__(self) -> str:
        """The line, indented by two spaces a level."""
        return "  " * self.level + self.text


def builder_wording(
    condition: Condition, space: Space | None = None, *, audience_type: AudienceType = AudienceType.USERS
) -> list[BuilderRow]:
    """The lines of a condition in the builder. With a space, traits are told from memberships, and their kinds."""
    everyone = "All users who" if audience_type is AudienceType.USERS else "All accounts who"
    rows: list[BuilderRow] = []
    for index, group in enumerate(conjuncts(condition)):
        is_negated = isinstance(group, Not)
        inner = group.operand if isinstance(group, Not) else group
        head = f"{everyone} do not match: who" if is_negated and not index else everyone
        head = head if not index else "And not who" if is_negated else "And who"
        rows.append(BuilderRow(0, Role.GROUP, head))
        for number, part in enumerate(_disjuncts(inner)):
            lines = list(_Wording(space, audience_type).row(part, level=1))
            if number:
                lines[0] = BuilderRow(1, Role.ROW, f"or {lines[0].text}", lines[0].is_exact)
            rows += lines
    return rows


def _disjuncts(condition: Condition) -> tuple[Condition, ...]:
    if isinstance(condition, Or):
        return tuple(part for operand in condition.operands for part in _disjuncts(operand))
    return (condition,)


@dataclass(frozen=True)
class _Wording:
    space: Space | None
    audience_type: AudienceType
    traits_of: Collection | None = None
    parent: str = ""

    @property
    def collection(self) -> Collection:
        return self.traits_of or Collection(self.audience_type.value)

    def user(self) -> _Wording:
        return _Wording(self.space, self.audience_type, Collection.USERS, self.parent)

    # Rows -------------------------------------------------------------------------------------------------------------

    def row(self, condition: Condition, *, level: int, prefix: str = "") -> Iterator[BuilderRow]:
        """A row and the lines below it."""
        match condition:
            case AnyUser(operand):
                yield from self.user().row(operand, level=level, prefix="Any user: ")
            case AllUsers(Not(operand)):
                yield from self.user().row(operand, level=level, prefix="None of the users: ")
            case AllUsers(operand):
                yield from self.user().row(operand, level=level, prefix="All users: ")
            case Comparison():
                if self.collection is Collection.ACCOUNTS and reads_events(condition):
                    yield from self.user().row(condition, level=level, prefix="Any user: ")
                else:
                    yield from self.test(condition, level=level, prefix=prefix)
            case And() | Or() | Not():
                yield self.told(condition, level=level, prefix=prefix)
            case _:
                assert_never(condition)

    def told(self, condition: Condition, *, level: int, prefix: str) -> BuilderRow:
        """A row for what the builder has no form for."""
        kind = AudienceType(self.collection.value)
        text = describe_condition(condition, self.space, audience_type=kind)
        return BuilderRow(level, Role.ROW, f"{prefix}match: {text}", is_exact=False)

    def test(self, node: Comparison, *, level: int, prefix: str) -> Iterator[BuilderRow]:
        count = counted(node)
        if count is not None:
            aggregate, operator, number = count
            when = self.windows(aggregate)
            text = f"{prefix}performed {event_words(aggregate)} {_times(operator, number)}{when}"
            yield BuilderRow(level, Role.ROW, text, operator in _COUNTED)
            yield from self.filters(aggregate, level=level + 1)
        elif isinstance(node.left, Trait):
            yield self.trait(node, node.left, level=level, prefix=prefix)
        elif isinstance(node.left, Aggregate):
            test = self.comparison(node)
            what = f"{reduced_words(node.left.reducer)} of {event_words(node.left)}"
            yield BuilderRow(level, Role.ROW, f"{prefix}have {what} {test}{self.windows(node.left)}", is_exact=False)
            yield from self.filters(node.left, level=level + 1)
        else:
            yield self.told(node, level=level, prefix=prefix)

    def trait(self, node: Comparison, left: Trait, *, level: int, prefix: str) -> BuilderRow:
        audience = self.audience(left)
        value = node.arguments[0].value if len(node.arguments) == 1 and isinstance(node.arguments[0], Literal) else None
        if audience is not None and node.operator is Operator.EQUALS and value == "true":
            text = f"{prefix}are part of an Audience {name_words(audience.name or audience.key)}"
            return BuilderRow(level, Role.ROW, text)
        trait = None if self.space is None else self.space.trait(left.path, self.collection)
        kind = "a Trait" if trait is None else _KINDS[trait.kind]
        info = BY_OPERATOR[node.operator]
        text = f"{prefix}have {kind} {name_words(left.path)} {self.comparison(node)}"
        return BuilderRow(level, Role.ROW, text, info.in_builder)

    def audience(self, trait: Trait) -> AudienceRef | None:
        return None if self.space is None else self.space.audiences_of(self.collection).get(trait.path)

    # Lines below a row ------------------------------------------------------------------------------------------------

    def filters(self, aggregate: Aggregate, *, level: int) -> Iterator[BuilderRow]:
        """The "and where" lines of an event, and "and then" for its funnel."""
        condition = where_of(aggregate)
        if condition is None:
            return
        for part in conjuncts(condition):
            yield from self.filter(part, event_words(aggregate), level=level)

    def filter(self, condition: Condition, event: str, *, level: int) -> Iterator[BuilderRow]:
        inner = condition.operand if isinstance(condition, Not) else condition
        count = counted(inner) if isinstance(inner, Comparison) else None
        is_plain = isinstance(condition, Comparison) and not isinstance(condition.left, Aggregate)
        if count is not None:
            yield from self.child(*count, event, level=level, is_negated=inner is not condition)
        elif isinstance(condition, Comparison) and is_plain:
            left = condition.left
            is_property = isinstance(left, (Property, Context)) and not getattr(left, "of_parent", False)
            text = f"and where {self.subject(left)} {self.comparison(condition, event)}"
            yield BuilderRow(level, Role.FILTER, text, is_property and BY_OPERATOR[condition.operator].in_builder)
        else:
            text = f"and where {describe_fact(condition, self.space, event=event)}"
            yield BuilderRow(level, Role.FILTER, text, is_exact=False)

    def child(
        self, aggregate: Aggregate, operator: Operator, number: int, event: str, *, level: int, is_negated: bool
    ) -> Iterator[BuilderRow]:
        """`and then did not perform …`: a count of zero is the negation of at least one (2.11)."""
        if not is_negated and operator in (Operator.EQUALS, Operator.AT_MOST) and number == 0:
            is_negated, operator, number = True, Operator.AT_LEAST, 1
        did = "did not perform" if is_negated else "did perform"
        times = "" if is_negated and is_some(operator, number) else f" {_times(operator, number)}"
        inner = _Wording(self.space, self.audience_type, self.traits_of, event)
        text = f"and then {did} {event_words(aggregate)}{times}{inner.windows(aggregate)}"
        yield BuilderRow(level, Role.CHILD, text, operator in _COUNTED)
        yield from inner.filters(aggregate, level=level + 1)

    # Parts ------------------------------------------------------------------------------------------------------------

    def windows(self, aggregate: Aggregate) -> str:
        said = [self.window(item) for item in aggregate.filters]
        return "".join(f", {text}" for text in said if text)

    def window(self, item: Filter) -> str:
        match item:
            case Within(duration, of_parent):
                return f"any time within {duration_words(duration)}{f' of {self.parent}' if of_parent else ''}"
            case Between(_, _, of_parent):
                return f"any time in between {span_words(item)} {f'after {self.parent}' if of_parent else 'ago'}"
            case ExcludeSources(source_ids):
                return f"not from source {', '.join(map(name_words, source_ids))}"
            case _:
                return ""

    def subject(self, scalar: Scalar) -> str:
        match scalar:
            case Property(path, of_parent):
                return f"{name_words(path)} of {self.parent}" if of_parent else name_words(path)
            case Context(path):
                return name_words(path)
            case Trait(path):
                return f"Trait {name_words(path)}"
            case Aggregate():
                return f"{reduced_words(scalar.reducer)} of {event_words(scalar)}"
            case _:
                assert_never(scalar)

    def comparison(self, node: Comparison, event: str = "") -> str:
        """The operator in the builder's words, and its values."""
        info = BY_OPERATOR[node.operator]
        label = info.label_many if info.label_many and len(node.arguments) > 1 else info.label
        values = ", ".join(self.value(argument, event) for argument in node.arguments)
        return f"{label} {values}".rstrip()

    def value(self, argument: Argument, event: str) -> str:
        match argument:
            case Literal(value, kind):
                return str(value) if kind is LiteralKind.DATE else literal_words(argument)
            case Duration():
                return duration_words(argument)
            case Property(path, of_parent=False) if event:
                return f"{name_words(path)} of {event}"
            case _:
                return self.subject(argument)


def _times(operator: Operator, number: int) -> str:
    return f"{amount_words(operator, f'{number:,}')} {'time' if number == 1 else 'times'}"


def is_simple(condition: Condition, space: Space | None = None) -> bool:
    """Whether the builder's form shows a condition exactly, line for line (2.3)."""
    return all(row.is_exact for row in builder_wording(condition, space))
