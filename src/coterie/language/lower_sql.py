"""Small building blocks of SQL trees: parameters, and conditions of which some are known before any data is read.

A `Test` may be SQL's NULL where the reference says false. AND, OR and WHERE treat the two alike, so only `negate` has
to tell them apart, and it does: three-valued logic never gets out.

What is used several times is part of the tree several times, as the same object: to copy it took a quarter of the time
in which SQL is written. So nothing that is part of an expression is changed any more, and trees are only read from the
top down, as whoever writes or copies them does.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache, reduce

from sqlglot import exp

Sql = exp.Expr
"""Any SQL expression."""

Test = Sql | bool
"""A condition; a bool where it is already known. NULL means false."""

ParameterValue = str | int | float | datetime
"""A value that travels beside the SQL text. A datetime is naive, UTC."""


class Parameters:
    """The values that a statement names. Every value of a query gets into SQL through here, and in no other way."""

    def __init__(self) -> None:
        self._names: dict[tuple[type, ParameterValue], str] = {}

    def add(self, value: ParameterValue) -> Sql:
        """The placeholder of a value; the same value has the same name."""
        name = self._names.setdefault((type(value), value), f"p{len(self._names) + 1}")
        return exp.Placeholder(this=name)

    def named_in(self, tree: Sql) -> Mapping[str, ParameterValue]:
        """The values of the parameters that a tree really has; simplified parts may have dropped some."""
        used = {node.name for node in _placeholders(tree)}
        return {name: value for (_, value), name in self._names.items() if name in used}


_WITHOUT: frozenset[type] = frozenset(
    {str, bool, type(None), exp.Boolean, exp.Column, exp.DataType, exp.Identifier, exp.Literal, exp.Null}
)
"""What has no placeholders, and is most of a tree."""


def _placeholders(tree: Sql) -> Iterator[exp.Placeholder]:
    """The placeholders in a tree, in no order; every statement needs them, and the tree's own walk is slow."""
    waiting: list[object] = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) in _WITHOUT:
            continue
        if isinstance(node, exp.Placeholder):
            yield node
        elif isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, exp.Expr):
            waiting.extend(node.args.values())


class Names:
    """Fresh names of tables within one statement."""

    def __init__(self) -> None:
        self._numbers: Iterator[int] = itertools.count(1)

    def fresh(self, prefix: str) -> str:
        """A name that this statement doesn't have yet."""
        return f"{prefix}{next(self._numbers)}"


def column(table: str, name: str) -> Sql:
    """A column of a table, both quoted."""
    return exp.column(name, table=table, quoted=True)


def table(name: str, alias: str) -> exp.Table:
    """A table under an alias, both quoted."""
    identifier = exp.to_identifier(alias, quoted=True)
    return exp.Table(this=exp.to_identifier(name, quoted=True), alias=exp.TableAlias(this=identifier))


def subquery(query: exp.Query, alias: str) -> exp.Subquery:
    """A query as a table under a quoted alias."""
    return exp.Subquery(this=query, alias=exp.TableAlias(this=exp.to_identifier(alias, quoted=True)))


def aliased(expression: Sql, name: str) -> exp.Alias:
    """An expression under a quoted name."""
    return exp.Alias(this=part(expression), alias=exp.to_identifier(name, quoted=True))


def part(expression: Sql) -> Sql:
    """An expression to be put into another one, in parentheses if needed."""
    binds_loosely = isinstance(expression, (exp.Binary, exp.Not, exp.In, exp.Neg)) and not isinstance(
        expression, exp.Dot
    )
    return exp.Paren(this=expression) if binds_loosely else expression


def binary(kind: type[exp.Binary], left: Sql, right: Sql) -> Sql:
    """`left kind right`."""
    return kind(this=part(left), expression=part(right))


def equals(left: Sql, right: Sql) -> Sql:
    """`left = right`."""
    return binary(exp.EQ, left, right)


def call(name: str, *arguments: Sql) -> Sql:
    """A call of a function that SQLGlot has no node for."""
    return exp.Anonymous(this=name, expressions=list(arguments))


def coalesce(first: Sql, *others: Sql) -> Sql:
    """The first that isn't NULL."""
    return exp.Coalesce(this=first, expressions=list(others))


@lru_cache(maxsize=64)
def _parsed_type(name: str) -> exp.DataType:
    return exp.DataType.build(name, udt=True)


def _data_type(name: str) -> exp.DataType:
    """A tree of its own for each cast. A copy takes a tenth of the time of parsing the name."""
    return _parsed_type(name).copy()


def cast(expression: Sql, data_type: str) -> Sql:
    """`CAST(expression AS data_type)`."""
    return exp.Cast(this=expression, to=_data_type(data_type))


def try_cast(expression: Sql, data_type: str) -> Sql:
    """`TRY_CAST(expression AS data_type)`: NULL of what can't be cast.

    Also used where a CASE has made sure that it can be, because an engine may compute a branch that it doesn't take.
    """
    return exp.TryCast(this=expression, to=_data_type(data_type))


def number(value: int) -> Sql:
    """A whole number that Coterie itself puts into SQL."""
    return exp.Literal.number(value)


def text(value: str) -> Sql:
    """A text that Coterie itself puts into SQL, such as a pattern; never a value from a query or from data."""
    return exp.Literal.string(value)


def is_null(expression: Sql) -> Sql:
    """`expression IS NULL`: never NULL itself."""
    return exp.Is(this=part(expression), expression=exp.Null())


def is_not_null(expression: Sql) -> Sql:
    """`NOT expression IS NULL`: never NULL itself."""
    return exp.Not(this=is_null(expression))


def choose(*branches: tuple[Test, Sql], otherwise: Sql | None = None) -> Sql:
    """The expression of the first branch whose condition is true, else `otherwise`, which by default is NULL.

    Conditions that are known drop out; a branch that is certain ends the list.
    """
    ifs: list[exp.If] = []
    for condition, result in branches:
        if condition is True:
            otherwise = result
            break
        if condition is not False:
            ifs.append(exp.If(this=condition, true=result))
    if not ifs:
        return otherwise or exp.Null()
    return exp.Case(ifs=ifs, default=otherwise)


def all_of(*tests: Test) -> Test:
    """True if every test is; so of no tests."""
    if any(test is False for test in tests):
        return False
    return _join(exp.And, tests, of_none=True)


def any_of(*tests: Test) -> Test:
    """True if at least one test is."""
    if any(test is True for test in tests):
        return True
    return _join(exp.Or, tests, of_none=False)


def negate(test: Test) -> Test:
    """True exactly when a test is not, also when it is NULL."""
    if isinstance(test, bool):
        return not test
    if isinstance(test, exp.Not) and _is_total(test):
        denied: Sql = test.this
        return denied.unnest()
    return exp.Not(this=_logical(test) if _is_total(test) else coalesce(test, exp.false()))


def as_sql(test: Test) -> Sql:
    """A test as an expression."""
    return exp.Boolean(this=test) if isinstance(test, bool) else test


def exists(query: exp.Select) -> Sql:
    """`EXISTS (query)`: never NULL."""
    return exp.Exists(this=query)


def select(projections: Sequence[Sql], source: exp.Table | exp.Subquery, where: Test | None = None) -> exp.Select:
    """`SELECT projections FROM source WHERE where`."""
    query = exp.Select(expressions=list(projections), from_=exp.From(this=source))
    return query if where is None else filtered(query, where)


def filtered(query: exp.Select, where: Test) -> exp.Select:
    """The query itself, with one more condition."""
    if where is True:
        return query
    present = query.args.get("where")
    both = all_of(present.this, where) if present is not None else where
    query.set("where", exp.Where(this=as_sql(both)))
    return query


def joined(query: exp.Select, source: exp.Table | exp.Subquery, on: Test, *, left: bool = False) -> exp.Select:
    """The query itself, with one more table; with `left` its own rows all stay."""
    query.append("joins", exp.Join(this=source, on=as_sql(on), side="LEFT" if left else None))
    return query


def _join(kind: type[exp.And | exp.Or], tests: Sequence[Test], *, of_none: bool) -> Test:
    """Known tests drop out; the others become a balanced tree, since engines limit how deep an expression may be."""
    level: list[Sql] = [test for test in tests if not isinstance(test, bool)]
    if not level:
        return of_none
    while len(level) > 1:
        pairs = [level[start : start + 2] for start in range(0, len(level), 2)]
        level = [
            reduce(lambda left, right: kind(this=_logical(left, kind), expression=_logical(right, kind)), pair)
            for pair in pairs
        ]
    return level[0]


def _logical(test: Sql, within: type[exp.Connector] | None = None) -> Sql:
    """A test inside AND, OR or NOT, in parentheses only if it is another AND or OR."""
    return exp.Paren(this=test) if isinstance(test, exp.Connector) and type(test) is not within else test


def _is_total(expression: Sql) -> bool:
    """Whether an expression is certain not to be NULL."""
    match expression:
        case exp.Exists() | exp.Is() | exp.Boolean():
            return True
        case exp.Not() | exp.Paren():
            return _is_total(expression.this)
        case exp.And() | exp.Or():
            return _is_total(expression.left) and _is_total(expression.right)
        case exp.Coalesce():
            return isinstance(expression.expressions[-1], exp.Boolean)
        case _:
            return False
