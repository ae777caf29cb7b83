"""The builder's form: what stands in its fields, which may be unfinished or wrong.

Groups are joined by AND and the rows of a group by OR, as in `segment.md` 2.3; a nested group holds what goes deeper,
and a query row what the form has no fields for. Everything that a person types is kept as text. Each part that can be
pointed at has an id, which is never given out again in the same form.

msgspec's structs, since forms are stored as JSON and come back checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TypeAlias

import msgspec

from coterie.language.ast import AudienceType, LiteralKind, Operator, ReducerName, Unit, ValueType
from coterie.schema.space import TraitKind


class Quantifier(StrEnum):
    """Of how many of an account's users a condition has to hold (`segment.md` 2.16)."""

    ANY = "any"
    ALL = "all"
    NONE = "none"


class Mode(StrEnum):
    """How the rows of a nested group are joined."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Source(StrEnum):
    """Where a value is read from: `parent` is the event that a funnel's child follows."""

    PROPERTY = "property"
    PARENT = "parent"
    CONTEXT = "context"
    TRAIT = "trait"


class Span(StrEnum):
    """What kind of time window stands on an event."""

    ANY_TIME = "any"
    WITHIN = "within"
    BETWEEN = "between"


class Value(msgspec.Struct, frozen=True, omit_defaults=True):
    """A constant as typed, and how the query writes it."""

    text: str
    kind: LiteralKind = LiteralKind.STRING


class Reference(msgspec.Struct, frozen=True, omit_defaults=True):
    """A field that is read: a property, a trait."""

    source: Source = Source.PROPERTY
    path: str = ""


class Test(msgspec.Struct, frozen=True, omit_defaults=True):
    """An operator and what it compares with: constants, a duration, or with `against` another field.

    What the operator doesn't take is kept all the same: who changes the operator and back finds it again.
    """

    __test__ = False

    operator: Operator = Operator.EQUALS
    values: tuple[Value, ...] = ()
    against: Reference | None = None
    amount: str = ""
    unit: Unit = Unit.DAYS


class Window(msgspec.Struct, frozen=True, omit_defaults=True):
    """A time window: `amount` for within, both for in between; counted from now, or from the parent event."""

    span: Span = Span.ANY_TIME
    amount: str = ""
    unit: Unit = Unit.DAYS
    far: str = ""
    far_unit: Unit = Unit.DAYS
    of_parent: bool = False


class Measure(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is compared of an event's occurrences: their number, or a value made of one of their properties."""

    name: ReducerName = ReducerName.COUNT
    of: Reference = Reference()
    value_type: ValueType | None = None
    frequency: str = ""


class EventTest(msgspec.Struct, frozen=True, omit_defaults=True):
    """An event, what of it is compared, its filters, its window and the sources that don't count."""

    event: str = ""
    measure: Measure = Measure()
    test: Test = Test(operator=Operator.AT_LEAST, values=(Value("1", LiteralKind.NUMBER),))
    filters: tuple[Filter, ...] = ()
    window: Window = Window()
    excluded_sources: tuple[str, ...] = ()


# Lines below an event -------------------------------------------------------------------------------------------------


class PropertyFilter(msgspec.Struct, frozen=True, omit_defaults=True, tag="property"):
    """`and where …`: a test of a field of the occurrence."""

    id: str
    of: Reference = Reference()
    test: Test = Test()


class Child(msgspec.Struct, frozen=True, omit_defaults=True, tag="child"):
    """`and then did perform …`, or did not: a funnel's next step."""

    id: str
    did: bool = True
    body: EventTest = EventTest()


class FilterGroup(msgspec.Struct, frozen=True, omit_defaults=True, tag="filters"):
    """Filters of which all, any or none have to hold."""

    id: str
    mode: Mode = Mode.ANY
    filters: tuple[Filter, ...] = ()


class FilterQuery(msgspec.Struct, frozen=True, omit_defaults=True, tag="filter-query"):
    """A filter as the text of a query."""

    id: str
    text: str = ""


Filter: TypeAlias = PropertyFilter | Child | FilterGroup | FilterQuery

# Rows -----------------------------------------------------------------------------------------------------------------


class EventRow(msgspec.Struct, frozen=True, omit_defaults=True, tag="event"):
    """`performed …`. In account audiences, by any, all or none of the users."""

    id: str
    body: EventTest = EventTest()
    quantifier: Quantifier | None = None


class TraitRow(msgspec.Struct, frozen=True, omit_defaults=True, tag="trait"):
    """`have a trait …`. In account audiences, with a quantifier, a trait of the users."""

    id: str
    path: str = ""
    test: Test = Test()
    kind: TraitKind = TraitKind.CUSTOM
    quantifier: Quantifier | None = None


class AudienceRow(msgspec.Struct, frozen=True, omit_defaults=True, tag="audience"):
    """`are part of an audience`, or are not."""

    id: str
    key: str = ""
    is_member: bool = True
    quantifier: Quantifier | None = None


class NestRow(msgspec.Struct, frozen=True, omit_defaults=True, tag="nest"):
    """A group inside a group. In account audiences, with a quantifier, its rows are about one and the same user."""

    id: str
    mode: Mode = Mode.ALL
    rows: tuple[Row, ...] = ()
    quantifier: Quantifier | None = None


class QueryRow(msgspec.Struct, frozen=True, omit_defaults=True, tag="query"):
    """A condition as the text of a query, for what has no form."""

    id: str
    text: str = ""


Row: TypeAlias = EventRow | TraitRow | AudienceRow | NestRow | QueryRow


class Group(msgspec.Struct, frozen=True, omit_defaults=True):
    """Rows of which one has to hold, or with `is_negated` none."""

    id: str
    rows: tuple[Row, ...] = ()
    is_negated: bool = False


Part: TypeAlias = Group | Row | Filter


class FormDefinition(msgspec.Struct, frozen=True, omit_defaults=True):
    """All of it. `next_id` is the number of the next part."""

    type: AudienceType = AudienceType.USERS
    groups: tuple[Group, ...] = ()
    next_id: int = 1


def empty_form(audience_type: AudienceType) -> FormDefinition:
    """A form with one group that waits for its first condition."""
    return FormDefinition(audience_type, (Group("n1"),), 2)


def parts(form: FormDefinition) -> Iterator[Part]:
    """Every group, row and filter, outer ones first."""
    stack: list[Part] = list(reversed(form.groups))
    while stack:
        part = stack.pop()
        yield part
        stack.extend(reversed(below(part)))


def below(part: Part) -> tuple[Part, ...]:
    """The rows or filters directly inside a part."""
    match part:
        case Group(rows=rows) | NestRow(rows=rows):
            return rows
        case EventRow(body=body) | Child(body=body):
            return body.filters
        case FilterGroup(filters=filters):
            return filters
        case _:
            return ()
