"""The tree of the query language (`segment.md` section 3), the one currency of Coterie.

Parser, wire form, builder and generators build this tree; printer, describer, checker, evaluator and the lowering to
SQL read it. Nodes are frozen; `span` says where a node stood in a query text and takes no part in equality.

The tree is typed so that most nonsense can't be built: an event always ends in a reducer, filters only stand on
events, and a comparison has a scalar on its left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from enum import StrEnum

from coterie.core.text import Span


class AudienceType(StrEnum):
    """What an audience is made of (`segment.md` 2.1)."""

    USERS = "users"
    ACCOUNTS = "accounts"


class Unit(StrEnum):
    """Units of durations; seconds only occur in `expires_after`."""

    SECONDS = "seconds"
    HOURS = "hours"
    DAYS = "days"

    @property
    def seconds(self) -> int:
        """How many seconds one unit lasts."""
        return {"seconds": 1, "hours": 3600, "days": 86400}[self.value]


class LiteralKind(StrEnum):
    """How a constant was written: `'a'`, `5`, `2026-01-31` or `2026-01-31T00:00:00Z`."""

    STRING = "string"
    NUMBER = "number"
    DATE = "date"
    TIMESTAMP = "timestamp"


class ReducerName(StrEnum):
    """What makes one value of a stream of events (`segment.md` 3.6). `unique_count` is `unique(…).count()`."""

    COUNT = "count"
    SUM = "sum"
    AVG = "avg"
    MIN = "min"
    MAX = "max"
    FIRST = "first"
    LAST = "last"
    MODE = "mode"
    UNIQUE = "unique"
    UNIQUE_COUNT = "unique_count"


class ValueType(StrEnum):
    """The `as …` of max, min and mode."""

    NUMBER = "number"
    STRING = "string"
    ARRAY = "array"


class Operator(StrEnum):
    """Comparisons by their function names (`segment.md` 3.7)."""

    EQUALS = "equals"
    DIFFERS = "differs"
    GREATER_THAN = "greater_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    ABSENT = "absent"
    EXISTS = "exists"
    CONTAINS = "contains"
    OMITS = "omits"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    ONE_OF = "one_of"
    NONE_OF = "none_of"
    BEFORE_DATE = "before_date"
    AFTER_DATE = "after_date"
    WITHIN_LAST = "within_last"
    WITHIN_NEXT = "within_next"
    BEFORE_LAST = "before_last"
    AFTER_NEXT = "after_next"


@dataclass(frozen=True)
class Node:
    """Base of every node. `span` is the node's place in the query text, if it came from one."""

    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


# Values ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Duration(Node):
    """A length of time, `amount` units long; the amount is never negative."""

    amount: int
    unit: Unit

    @property
    def seconds(self) -> int:
        """The length in seconds."""
        return self.amount * self.unit.seconds


@dataclass(frozen=True)
class Literal(Node):
    """A constant. Dates and timestamps keep their ISO text; booleans are the strings `true` and `false`."""

    value: str | int | float
    kind: LiteralKind


@dataclass(frozen=True)
class Trait(Node):
    """`trait('path')`: a trait of the profile or account, or membership of the audience with this key."""

    path: str


@dataclass(frozen=True)
class Property(Node):
    """`property('path')` of the current event, or with `of_parent` of the funnel's parent event."""

    path: str
    of_parent: bool = False


@dataclass(frozen=True)
class Context(Node):
    """`context('path')` of the current event."""

    path: str


@dataclass(frozen=True)
class Event(Node):
    """The occurrences of an event, by its name."""

    name: str


@dataclass(frozen=True)
class Entity(Node):
    """`entity('slug')`: Linked audiences only. Parsed, and refused by the checker."""

    slug: str


# Filters and reducers -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Where(Node):
    """Keeps the occurrences that satisfy a condition."""

    condition: Condition


@dataclass(frozen=True)
class ExcludeSources(Node):
    """`sources({exclude: …})`: drops the occurrences from these source ids."""

    source_ids: tuple[str, ...]


@dataclass(frozen=True)
class Within(Node):
    """The last `duration` before now or, with `of_parent`, the `duration` after the parent event. Edges belong."""

    duration: Duration
    of_parent: bool = False


@dataclass(frozen=True)
class Between(Node):
    """From one age to another, in either order; with `of_parent`, from one distance after the parent to another."""

    start: Duration
    end: Duration
    of_parent: bool = False


@dataclass(frozen=True)
class ExpiresAfter(Node):
    """A session window, for computed traits only."""

    duration: Duration


Filter = Where | ExcludeSources | Within | Between | ExpiresAfter


@dataclass(frozen=True)
class Reducer(Node):
    """A reducer and what it reads.

    `argument` is None for count alone; `value_type` belongs to min, max and mode; `min_frequency` to mode alone.
    """

    name: ReducerName
    argument: Property | Context | None = None
    value_type: ValueType | None = None
    min_frequency: int | None = None


@dataclass(frozen=True)
class Aggregate(Node):
    """An event, the filters on it in the order written, and the reducer at the end: one value for each profile."""

    source: Event | Entity
    filters: tuple[Filter, ...]
    reducer: Reducer


Scalar = Aggregate | Trait | Property | Context
"""What may stand on the left of a comparison."""

Argument = Scalar | Literal | Duration

# Conditions -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Comparison(Node):
    """A test of a scalar: one *primary expression* in the sense of the limit of 50 (`segment.md` 3.1)."""

    left: Scalar
    operator: Operator
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True)
class And(Node):
    """All of two or more conditions."""

    operands: tuple[Condition, ...]


@dataclass(frozen=True)
class Or(Node):
    """At least one of two or more conditions."""

    operands: tuple[Condition, ...]


@dataclass(frozen=True)
class Not(Node):
    """True only if its operand is false, so also of nulls (`segment.md` 3.9)."""

    operand: Condition


@dataclass(frozen=True)
class AnyUser(Node):
    """`ANY`: at least one user of the account."""

    operand: Condition


@dataclass(frozen=True)
class AllUsers(Node):
    """`ALL`: every user of the account; true of an account without users."""

    operand: Condition


Condition = Comparison | And | Or | Not | AnyUser | AllUsers


@dataclass(frozen=True)
class Definition:
    """An audience: its type, and the condition that its members satisfy."""

    audience_type: AudienceType
    condition: Condition


@dataclass(frozen=True)
class ComputedTrait:
    """A computed trait: its type, and the scalar that it computes (`segment.md` 2.28)."""

    audience_type: AudienceType
    scalar: Aggregate


_FIELD_NAMES: dict[type[Node], tuple[str, ...]] = {}


def field_names(kind: type[Node]) -> tuple[str, ...]:
    """The names of a class's fields but its span, in order; kept, since trees are walked often."""
    found = _FIELD_NAMES.get(kind)
    if found is None:
        found = _FIELD_NAMES[kind] = tuple(item.name for item in fields(kind) if item.name != "span")
    return found


def children(node: Node) -> Iterator[Node]:
    """The direct sub-nodes of a node, in order; derived from the fields, so a new node needs no code here."""
    for name in field_names(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            yield value
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, Node):
                    yield item


def walk(node: Node) -> Iterator[Node]:
    """Every node of a tree, parents before their children, left to right."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(list(children(current))))
