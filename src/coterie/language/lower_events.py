"""Event streams as SQL: filters, funnels and reducers (`segment.md` 3.4 to 3.6, 2.10 to 2.12)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import assert_never

from sqlglot import exp

from coterie.core.errors import InternalError
from coterie.core.values import to_number
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    Between,
    Comparison,
    Condition,
    Context,
    Duration,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    Not,
    Or,
    Property,
    ReducerName,
    Trait,
    Where,
    Within,
    walk,
)
from coterie.language.lower_functions import Functions
from coterie.language.lower_reducers import Reduced, Reducers, empty_value
from coterie.language.lower_sql import (
    Names,
    Parameters,
    Sql,
    Test,
    all_of,
    any_of,
    binary,
    column,
    equals,
    exists,
    filtered,
    joined,
    negate,
    number,
    select,
    subquery,
    table,
)
from coterie.language.lower_values import (
    SECOND_MICROS,
    Constant,
    Read,
    Scalar,
    Values,
)
from coterie.language.lower_values import Argument as ReadArgument
from coterie.language.operators import BY_OPERATOR, Family
from coterie.schema.layout import Layout
from coterie.schema.space import Collection

PROFILES = "profiles"
PROFILE_ID = "profile_id"


@dataclass(frozen=True)
class Occurrence:
    """A row of an event's table: its alias, its event, and times that it certainly lies between (naive, UTC)."""

    alias: str
    event: str
    low: datetime
    high: datetime


@dataclass(frozen=True)
class Scope:
    """What a condition is about: the alias of the row that has the traits and, in where(), the events."""

    owner: str
    collection: Collection = Collection.USERS
    event: Occurrence | None = None
    parent: Occurrence | None = None


@dataclass(frozen=True)
class Rows:
    """The occurrences left by an aggregate's filters: a query that has no projections yet, and what a row of it is."""

    query: exp.Select
    row: Occurrence

    def where(self, test: Test) -> Rows:
        """Fewer rows."""
        return replace(self, query=filtered(self.query, test))

    def select(self, *projections: Sql) -> exp.Select:
        """The rows as a query."""
        self.query.set("expressions", list(projections))
        return self.query


class Events:
    """Lowers aggregates, and the conditions inside where()."""

    def __init__(
        self,
        layout: Layout,
        values: Values,
        functions: Functions,
        parameters: Parameters,
        names: Names,
        *,
        read_trait: Callable[[str, Scope], Read],
        lookback_days: int,
        since: datetime | None = None,
    ) -> None:
        self.layout, self.values, self.functions = layout, values, functions
        self.read_trait = read_trait
        self.reducers = Reducers(values, functions, parameters, names)
        self.parameters, self.names = parameters, names
        self.now = values.now.astimezone(UTC).replace(tzinfo=None)
        self.earliest = _before(self.now, lookback_days * 86400)
        if since is not None:
            self.earliest = max(self.earliest, since.astimezone(UTC).replace(tzinfo=None))

    # Conditions inside where() ----------------------------------------------------------------------------------------

    def condition(self, condition: Condition, scope: Scope) -> Test:
        """A condition about one occurrence."""
        match condition:
            case Comparison():
                return self.comparison(condition, scope)
            case And(operands=operands):
                return all_of(*(self.condition(operand, scope) for operand in operands))
            case Or(operands=operands):
                return any_of(*(self.condition(operand, scope) for operand in operands))
            case Not(operand=operand):
                return negate(self.condition(operand, scope))
            case AnyUser() | AllUsers():
                raise InternalError("ANY and ALL inside where() should have been refused")
        assert_never(condition)

    def comparison(self, comparison: Comparison, scope: Scope) -> Test:
        """A comparison about one occurrence: of its own values, or of what is reduced from a funnel's children."""
        aggregates = aggregates_of(comparison)
        if not aggregates:
            return self.compare(comparison, scope, {})
        some = self.truth_of_any_count(comparison)
        if some is not None:
            of_none = self.of_empty(comparison)
            rows = None if some is of_none else self.rows(aggregates[0], scope)
            if rows is None:
                return of_none
            found = exists(rows.select(number(1)))
            return found if some else negate(found)
        sources: list[tuple[str, exp.Select]] = []
        reduced: dict[Aggregate, Scalar] = {}
        for aggregate in aggregates:
            result = self.reduce(aggregate, scope, by_profile=False)
            reduced[aggregate] = empty_value(aggregate.reducer)
            if result is not None:
                alias = self.names.fresh("r")
                sources.append((alias, result.query))
                reduced[aggregate] = result.value(alias)
        test = self.compare(comparison, scope, reduced)
        if not sources or isinstance(test, bool):
            return test
        query = select([number(1)], subquery(sources[0][1], sources[0][0]))
        for alias, source in sources[1:]:
            query = joined(query, subquery(source, alias), on=True)
        return exists(filtered(query, test))

    def compare(self, comparison: Comparison, scope: Scope, reduced: dict[Aggregate, Scalar]) -> Test:
        """A comparison whose aggregates are already reduced."""
        left = self.read(comparison.left, scope, reduced)
        arguments = [self._argument(argument, comparison, scope, reduced) for argument in comparison.arguments]
        return self.values.test(left, comparison.operator, arguments)

    def read(
        self, node: Aggregate | Trait | Property | Context, scope: Scope, reduced: dict[Aggregate, Scalar]
    ) -> Read:
        """The values of a scalar."""
        match node:
            case Aggregate():
                return Read(reduced[node])
            case Trait(path=path):
                return self.read_trait(path, scope)
            case Property(path=path, of_parent=of_parent):
                row = _required(scope.parent if of_parent else scope.event)
                return self.values.column(self.layout.property_column(row.event, path), path, row.alias)
            case Context():
                return self.values.context(node, _required(scope.event).alias)
        assert_never(node)

    def _argument(
        self, argument: Argument, comparison: Comparison, scope: Scope, reduced: dict[Aggregate, Scalar]
    ) -> ReadArgument:
        match argument:
            case Duration():
                return argument
            case Literal():
                return self.values.literal(argument, comparison.operator)
            case _:
                return self.read(argument, scope, reduced)

    # What is known before any data is read ----------------------------------------------------------------------------

    def of_empty(self, comparison: Comparison) -> bool:
        """Whether a comparison of an aggregate with constants holds where the aggregate has no occurrence."""
        left = comparison.left
        if not isinstance(left, Aggregate):
            raise InternalError("only an aggregate can be empty")
        return self._of_constant(comparison, empty_value(left.reducer))

    def truth_of_any_count(self, comparison: Comparison) -> bool | None:
        """Whether a comparison of a count with constants holds of every count of 1 or more; None if that depends."""
        left = comparison.left
        if not isinstance(left, Aggregate) or left.reducer.name is not ReducerName.COUNT:
            return None
        if not all(isinstance(argument, Literal) for argument in comparison.arguments):
            return None
        if BY_OPERATOR[comparison.operator].family not in (Family.ORDER, Family.LIST, Family.PRESENCE):
            return None
        edges = [to_number(argument.value) for argument in comparison.arguments if isinstance(argument, Literal)]
        counts = {1} | {
            math.floor(edge) + step
            for edge in edges
            if edge is not None and math.isfinite(edge)
            for step in (-1, 0, 1, 2)
        }
        truths = {self._of_constant(comparison, Constant(count)) for count in counts if count >= 1}
        return truths.pop() if len(truths) == 1 else None

    def _of_constant(self, comparison: Comparison, value: Scalar) -> bool:
        arguments = [
            argument if isinstance(argument, Duration) else self.values.literal(argument, comparison.operator)
            for argument in comparison.arguments
            if isinstance(argument, (Duration, Literal))
        ]
        test = self.values.test(Read(value), comparison.operator, arguments)
        if isinstance(test, bool):
            return test
        raise InternalError("a comparison of constants must be known")

    # Streams ----------------------------------------------------------------------------------------------------------

    def rows(self, aggregate: Aggregate, scope: Scope) -> Rows | None:
        """The occurrences left by the filters; None if there can't be any.

        Inside where() only occurrences of the same profile strictly after the current one, their parent, are seen.
        """
        source = aggregate.source
        place = self.layout.event_table(source.name) if isinstance(source, Event) else None
        if place is None:
            return None
        parent = scope.event
        low, high, distance = self._window(aggregate.filters, parent)
        if low > high:
            return None
        row = Occurrence(self.names.fresh("e"), place.event, low, high)
        rows = Rows(exp.Select(from_=exp.From(this=table(place.name, row.alias))), row)
        inner = Scope(scope.owner, event=row, parent=parent)
        tests = [self._in_time(row, parent, distance)]
        for item in aggregate.filters:
            match item:
                case Where(condition=condition):
                    tests.append(self.condition(condition, inner))
                case ExcludeSources(source_ids=source_ids):
                    source_id = column(row.alias, "source_id")
                    tests.append(negate(any_of(*(equals(source_id, self.parameters.add(one)) for one in source_ids))))
                case Within() | Between():
                    pass  # in `_window`
                case ExpiresAfter():
                    raise InternalError("expires_after in an audience should have been refused")
        if parent is None and any(isinstance(node, Trait) for node in walk(aggregate)):
            same_profile = equals(column(scope.owner, PROFILE_ID), column(row.alias, PROFILE_ID))
            joined(rows.query, table(PROFILES, scope.owner), same_profile)
        passed = all_of(*tests)
        return None if passed is False else rows.where(passed)

    def _window(
        self, filters: Sequence[Filter], parent: Occurrence | None
    ) -> tuple[datetime, datetime, tuple[int, int] | None]:
        """The times that an occurrence must lie between, and its distance from the parent in seconds, if it matters."""
        low, high = self.earliest, self.now
        distance: tuple[int, int] | None = None
        for item in filters:
            match item:
                case Within(duration=duration, of_parent=of_parent):
                    near, far = 0, duration.seconds
                case Between(start=start, end=end, of_parent=of_parent):
                    near, far = sorted((start.seconds, end.seconds))
                case _:
                    continue
            if of_parent:
                distance = (near, far) if distance is None else (max(near, distance[0]), min(far, distance[1]))
            else:
                low, high = max(low, _before(self.now, far)), min(high, _before(self.now, near))
        if parent is not None:
            near, far = distance or (0, 0)
            low = max(low, _before(parent.low, -near))
            high = min(high, _before(parent.high, -far)) if distance else high
        return low, high, distance

    def _in_time(self, row: Occurrence, parent: Occurrence | None, distance: tuple[int, int] | None) -> Test:
        """Whether an occurrence is in history and in its window and, in a funnel, of that profile and later."""
        time = column(row.alias, "ts")
        in_window = all_of(
            binary(exp.GTE, time, self.parameters.add(row.low)), binary(exp.LTE, time, self.parameters.add(row.high))
        )
        if parent is None:
            return in_window
        before = column(parent.alias, "ts")
        tests: list[Test] = [
            equals(column(row.alias, PROFILE_ID), column(parent.alias, PROFILE_ID)),
            in_window,
            binary(exp.GT, time, before),
        ]
        if distance is not None:
            near, far = (self.parameters.add(seconds * SECOND_MICROS) for seconds in distance)
            apart = binary(exp.Sub, self.functions.micros(time), self.functions.micros(before))
            tests.append(binary(exp.LTE, apart, far))
            if distance[0] > 0:
                tests.append(binary(exp.GTE, apart, near))
        return all_of(*tests)

    def reduce(self, aggregate: Aggregate, scope: Scope, *, by_profile: bool) -> Reduced | None:
        """The value of an aggregate for each profile that has one, or for the row of `scope`; None if there is none.

        For a row of `scope` there always is a row, with a count of 0 or NULL where there are no occurrences.
        """
        rows = self.rows(aggregate, scope)
        if rows is None:
            return None
        by = [column(rows.row.alias, PROFILE_ID)] if by_profile else []
        argument = aggregate.reducer.argument
        read = None if argument is None else self.read(argument, Scope(scope.owner, event=rows.row), {})
        return self.reducers.reduce(rows.query, rows.row.alias, aggregate.reducer, read, by)


def aggregates_of(comparison: Comparison) -> list[Aggregate]:
    """The aggregates that a comparison itself compares; those inside their filters are their own affair."""
    sides = (comparison.left, *comparison.arguments)
    return list(dict.fromkeys(side for side in sides if isinstance(side, Aggregate)))


def _required(row: Occurrence | None) -> Occurrence:
    if row is None:
        raise InternalError("property() and context() outside where() should have been refused")
    return row


def _before(moment: datetime, seconds: int) -> datetime:
    """A time some seconds earlier; not before the first or after the last one that there is."""
    try:
        return moment - timedelta(seconds=seconds)
    except OverflowError:
        return datetime.min if seconds > 0 else datetime.max  # noqa: DTZ901  times in SQL are naive UTC
