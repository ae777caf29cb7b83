"""Audiences as SQL over the tables of `schema.layout`: one query for each condition, or one statement for the whole.

Both forms mean what `language.evaluate` says. A `Lowering` is made for one statement, because parameters and the names
of tables are counted within it. It expects definitions that have passed the checker.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import assert_never

from sqlglot import exp

from coterie.core.errors import InternalError
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Comparison,
    Condition,
    Definition,
    Not,
    Or,
    Trait,
)
from coterie.language.lower_events import PROFILE_ID, PROFILES, Events, Scope, aggregates_of
from coterie.language.lower_functions import Functions
from coterie.language.lower_reducers import empty_value, or_empty
from coterie.language.lower_sql import (
    Names,
    Parameters,
    ParameterValue,
    Sql,
    Test,
    aliased,
    all_of,
    any_of,
    coalesce,
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
    text,
)
from coterie.language.lower_values import Flag, Nothing, Read, Scalar, Values
from coterie.language.rewrite import reads_events
from coterie.schema.layout import Layout
from coterie.schema.space import Collection

ACCOUNTS = "accounts"
ACCOUNT_ID = "account_id"
MEMBERSHIPS = "memberships"
EXTERNAL_IDS = "external_ids"
ANONYMOUS_ID = "anonymous_id"


def no_account_audiences() -> frozenset[str]:
    """For a space without accounts."""
    return frozenset()


class Output(StrEnum):
    """What a statement returns: how many members there are, or their external ids in order."""

    COUNT = "count"
    MEMBERS = "members"


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When an audience is computed (an aware time), and how many days of history are seen, none before `since`."""

    now: datetime
    lookback_days: int
    since: datetime | None = None

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise InternalError("now must know its time zone")
        object.__setattr__(self, "now", self.now.astimezone(UTC))
        if self.since is not None:
            object.__setattr__(self, "since", self.since.astimezone(UTC))


@dataclass(frozen=True)
class Leaf:
    """Whom a comparison holds of: those whose ids `query` yields, in column 0 and perhaps repeatedly.

    With `complement` it is everyone else, so that `count() = 0` reads only the events that there are. Without a query
    it is no one, or everyone.
    """

    query: exp.Select | None
    complement: bool = False


@dataclass
class Lowering:
    """Lowers one statement.

    `account_audiences` gives the keys of account audiences, and is asked only when a trait may be one. A user has the
    value of one that no trait of users hides: true if any of the user's accounts is a member (`segment.md` 2.15).
    """

    layout: Layout
    moment: Moment
    make_functions: Callable[[Parameters, Names], Functions] = Functions
    account_audiences: Callable[[], frozenset[str]] = no_account_audiences
    parameters: Parameters = field(default_factory=Parameters, init=False)
    names: Names = field(default_factory=Names, init=False)

    def __post_init__(self) -> None:
        self.functions = self.make_functions(self.parameters, self.names)
        self.values = Values(self.functions, self.parameters, self.moment.now)
        self.events = Events(
            self.layout,
            self.values,
            self.functions,
            self.parameters,
            self.names,
            read_trait=self.trait,
            lookback_days=self.moment.lookback_days,
            since=self.moment.since,
        )

    def parameters_of(self, tree: Sql) -> Mapping[str, ParameterValue]:
        """The values of the parameters that a tree of this lowering names."""
        return self.parameters.named_in(tree)

    # One condition ----------------------------------------------------------------------------------------------------

    def leaf(self, comparison: Comparison, collection: Collection) -> Leaf:
        """The ids of the profiles, or accounts, that a comparison holds of.

        A comparison that reads events is about profiles; `reads_events` says so of comparisons in account audiences.
        """
        aggregates = aggregates_of(comparison)
        if not aggregates:
            alias = self.names.fresh("p")
            name, key = (PROFILES, PROFILE_ID) if collection is Collection.USERS else (ACCOUNTS, ACCOUNT_ID)
            test = self.events.compare(comparison, Scope(alias, collection), {})
            if isinstance(test, bool):
                return Leaf(None, complement=test)
            return Leaf(select([column(alias, key)], table(name, alias), test))
        if isinstance(comparison.left, Aggregate) and not any(
            isinstance(argument, (Aggregate, Trait)) for argument in comparison.arguments
        ):
            return self._of_aggregate(comparison, comparison.left)
        return self._of_aggregates(comparison, aggregates)

    def _of_aggregate(self, comparison: Comparison, aggregate: Aggregate) -> Leaf:
        """An aggregate compared with constants: who has no occurrence is decided beforehand."""
        of_none = self.events.of_empty(comparison)
        of_some = self.events.truth_of_any_count(comparison)
        scope = Scope(self.names.fresh("p"))
        if of_some is not None:
            rows = None if of_some is of_none else self.events.rows(aggregate, scope)
            query = None if rows is None else rows.select(column(rows.row.alias, PROFILE_ID))
            return Leaf(query, complement=of_none)
        reduced = self.events.reduce(aggregate, scope, by_profile=True)
        if reduced is None:
            return Leaf(None, complement=of_none)
        alias = self.names.fresh("r")
        test = self.events.compare(comparison, scope, {aggregate: reduced.value(alias)})
        sought = negate(test) if of_none else test
        if sought is False:
            return Leaf(None, complement=of_none)
        return Leaf(select([column(alias, PROFILE_ID)], subquery(reduced.query, alias), sought), complement=of_none)

    def _of_aggregates(self, comparison: Comparison, aggregates: list[Aggregate]) -> Leaf:
        """Aggregates compared with traits or with each other, for every profile."""
        scope = Scope(self.names.fresh("p"))
        query = select([column(scope.owner, PROFILE_ID)], table(PROFILES, scope.owner))
        values: dict[Aggregate, Scalar] = {}
        for aggregate in aggregates:
            reduced = self.events.reduce(aggregate, Scope(self.names.fresh("p")), by_profile=True)
            if reduced is None:
                values[aggregate] = empty_value(aggregate.reducer)
                continue
            alias = self.names.fresh("r")
            same = equals(column(alias, PROFILE_ID), column(scope.owner, PROFILE_ID))
            joined(query, subquery(reduced.query, alias), same, left=True)
            values[aggregate] = or_empty(aggregate.reducer, reduced.value(alias))
        test = self.events.compare(comparison, scope, values)
        if isinstance(test, bool):
            return Leaf(None, complement=test)
        return Leaf(filtered(query, test))

    # Traits -----------------------------------------------------------------------------------------------------------

    def trait(self, path: str, scope: Scope) -> Read:
        """A trait of the row that has the traits."""
        own = self.values.column(self.layout.trait_column(scope.collection, path), path, scope.owner)
        if scope.collection is Collection.ACCOUNTS or not isinstance(own.values, (Nothing, Flag)):
            return own
        membership, account = self.names.fresh("m"), self.names.fresh("a")
        entered = self.values.column(self.layout.trait_column(Collection.ACCOUNTS, path), path, account).values
        if not isinstance(entered, Flag) or path not in self.account_audiences():
            return own
        query = select(
            [exp.LogicalOr(this=entered.value)],
            table(MEMBERSHIPS, membership),
            equals(column(membership, PROFILE_ID), column(scope.owner, PROFILE_ID)),
        )
        joined(query, table(ACCOUNTS, account), equals(column(account, ACCOUNT_ID), column(membership, ACCOUNT_ID)))
        through_accounts = exp.Subquery(this=query)
        if isinstance(own.values, Flag):
            return Read(Flag(coalesce(own.values.value, through_accounts)))
        return Read(Flag(through_accounts))

    # The whole --------------------------------------------------------------------------------------------------------

    def statement(self, definition: Definition, output: Output) -> exp.Select:
        """One query that answers for the whole definition."""
        collection = collection_of(definition.audience_type)
        name = PROFILES if collection is Collection.USERS else ACCOUNTS
        scope = Scope(self.names.fresh("p"), collection)
        test = self._condition(definition.condition, scope)
        everyone = table(name, scope.owner)
        if output is Output.COUNT:
            return select([aliased(exp.Count(this=exp.Star()), "members")], everyone, test)
        query = select([aliased(self.external_id(scope), "id")], everyone, test)
        query.set("order", exp.Order(expressions=[exp.Ordered(this=exp.column("id", quoted=True), nulls_first=False)]))
        return query

    def external_id(self, scope: Scope) -> Sql:
        """The id that stands for a member: an account's group id; a profile's user id, else its smallest anonymous id.

        A profile that has neither is called by the smallest of its other ids.
        """
        if scope.collection is Collection.ACCOUNTS:
            return column(scope.owner, "group_id")
        return coalesce(
            column(scope.owner, "user_id"), self._smallest_id(scope, text(ANONYMOUS_ID)), self._smallest_id(scope, None)
        )

    def _smallest_id(self, scope: Scope, id_type: Sql | None) -> Sql:
        alias = self.names.fresh("x")
        own = equals(column(alias, PROFILE_ID), column(scope.owner, PROFILE_ID))
        of_type = True if id_type is None else equals(column(alias, "type"), id_type)
        smallest = exp.Min(this=column(alias, "value"))
        return exp.Subquery(this=select([smallest], table(EXTERNAL_IDS, alias), all_of(own, of_type)))

    def _condition(self, condition: Condition, scope: Scope) -> Test:
        match condition:
            case Comparison() if scope.collection is Collection.ACCOUNTS and reads_events(condition):
                return self._some_user(condition, scope, wanted=True)
            case Comparison():
                return self._comparison(condition, scope)
            case And(operands=operands):
                return all_of(*(self._condition(operand, scope) for operand in operands))
            case Or(operands=operands):
                return any_of(*(self._condition(operand, scope) for operand in operands))
            case Not(operand=operand):
                return negate(self._condition(operand, scope))
            case AnyUser(operand=operand):
                return self._some_user(operand, scope, wanted=True)
            case AllUsers(operand=operand):
                return negate(self._some_user(operand, scope, wanted=False))
        assert_never(condition)

    def _comparison(self, comparison: Comparison, scope: Scope) -> Test:
        if not aggregates_of(comparison):
            return self.events.compare(comparison, scope, {})
        leaf = self.leaf(comparison, scope.collection)
        if leaf.query is None:
            return leaf.complement
        alias = self.names.fresh("l")
        own = equals(column(alias, PROFILE_ID), column(scope.owner, PROFILE_ID))
        found = exists(select([number(1)], subquery(leaf.query, alias), own))
        return negate(found) if leaf.complement else found

    def _some_user(self, condition: Condition, account: Scope, *, wanted: bool) -> Test:
        """Whether some user of an account satisfies a condition, or with `wanted` false, doesn't."""
        membership, user = self.names.fresh("m"), Scope(self.names.fresh("p"))
        test = self._condition(condition, user)
        query = select(
            [number(1)],
            table(MEMBERSHIPS, membership),
            equals(column(membership, ACCOUNT_ID), column(account.owner, ACCOUNT_ID)),
        )
        joined(
            query, table(PROFILES, user.owner), equals(column(user.owner, PROFILE_ID), column(membership, PROFILE_ID))
        )
        return exists(filtered(query, test if wanted else negate(test)))


def collection_of(audience_type: AudienceType) -> Collection:
    """Whose conditions an audience's are."""
    return Collection.ACCOUNTS if audience_type is AudienceType.ACCOUNTS else Collection.USERS
