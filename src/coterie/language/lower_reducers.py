"""Reducers as SQL: one value of the occurrences of a group (`segment.md` 3.6, `language.reducers`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp

from coterie.core.errors import InternalError
from coterie.language.ast import Reducer, ReducerName, ValueType
from coterie.language.lower_functions import Functions
from coterie.language.lower_sql import (
    Names,
    Parameters,
    Sql,
    aliased,
    all_of,
    binary,
    coalesce,
    column,
    equals,
    filtered,
    number,
    part,
    select,
    subquery,
)
from coterie.language.lower_values import (
    Constant,
    Document,
    Elements,
    Flag,
    Nothing,
    Number,
    Read,
    Scalar,
    Text,
    Values,
)

COUNTS = (ReducerName.COUNT, ReducerName.UNIQUE, ReducerName.UNIQUE_COUNT)
"""The reducers that are 0 of no occurrences; the others are null."""


@dataclass(frozen=True)
class Reduced:
    """A query with one row for each group that has any value, and the value in terms of that query's alias."""

    query: exp.Select
    value: Callable[[str], Scalar]


class Reducers:
    """Adds reducers to queries of occurrences.

    A query comes without projections and isn't used again. `by` are the columns to group by; of none, the query has one
    row, with a count of 0 or NULL where there are no occurrences.
    """

    def __init__(self, values: Values, functions: Functions, parameters: Parameters, names: Names) -> None:
        self.values, self.functions, self.parameters, self.names = values, functions, parameters, names

    def reduce(
        self, query: exp.Select, table: str, reducer: Reducer, read: Read | None, by: Sequence[Sql]
    ) -> Reduced | None:
        """The value of a reducer; None if there never is one. `read` is what its argument reads from the table."""
        if read is None:
            return Reduced(_grouped(query, by, {"n": exp.Count(this=exp.Star())}), _number_in("n"))
        value = read.values
        order = [self.functions.sequence(column(table, "ts"), column(table, "seq"))]
        if isinstance(value, Elements):
            if reducer.value_type is ValueType.ARRAY:
                filtered(query, self.values.present(read))
                value = Text(self.functions.json_array(value.items))
            else:
                alias = self.names.fresh("u")
                query.append("joins", self.functions.element_rows(value.items, alias, "v", "i"))
                value, order = Document(column(alias, "v")), [*order, column(alias, "i")]
        if isinstance(value, (Nothing, Constant)):
            return None
        numeric = reducer.name in (ReducerName.SUM, ReducerName.AVG) or (
            reducer.name in (ReducerName.MIN, ReducerName.MAX) and reducer.value_type is not ValueType.STRING
        )
        if numeric or reducer.value_type is ValueType.NUMBER:
            return self._of_numbers(query, reducer, value, by)
        filtered(query, self.values.present(Read(value)))
        match reducer.name:
            case ReducerName.UNIQUE | ReducerName.UNIQUE_COUNT:
                # Doubles differ exactly when their texts do.
                identity = value.double if isinstance(value, Number) else self.values.text(value)
                count = exp.Count(this=exp.Distinct(expressions=[part(identity)]))
                return Reduced(_grouped(query, by, {"n": count}), _number_in("n"))
            case ReducerName.FIRST:
                return _chosen(query, by, value, lambda chosen: self.functions.earliest(chosen, order))
            case ReducerName.LAST:
                return _chosen(query, by, value, lambda chosen: self.functions.latest(chosen, order))
            case ReducerName.MIN | ReducerName.MAX:
                kind = exp.Min if reducer.name is ReducerName.MIN else exp.Max
                return Reduced(_grouped(query, by, {"v": kind(this=part(self.values.text(value)))}), _text_in("v"))
            case ReducerName.MODE:
                found = self._mode(query, by, {"v": self.values.text(value)}, reducer.min_frequency or 1)
                return Reduced(found, _text_in("v"))
            case _:
                raise InternalError(f"no such reducer: {reducer.name}")

    def _of_numbers(self, query: exp.Select, reducer: Reducer, value: Scalar, by: Sequence[Sql]) -> Reduced | None:
        """Reducers that pass over what is no number."""
        numbers = self.values.number(value)
        if numbers is None:
            return None
        is_sum = reducer.name in (ReducerName.SUM, ReducerName.AVG)
        further = {"w": self.values.whole_text(value)} if is_sum else {"x": numbers.excess}
        columns = {"v": numbers.double} | {name: item for name, item in further.items() if item is not None}
        if not isinstance(numbers.double, exp.Column):
            query, by, columns = self._computed(query, by, columns)
        double = columns["v"]
        filtered(query, self.functions.is_finite(double))
        if is_sum:
            parts = self.functions.sum_parts(double, columns.get("w"))
            total = self.functions.sum_total if reducer.name is ReducerName.SUM else self.functions.average
            return Reduced(_grouped(query, by, parts), lambda source: Number(total(source)))
        if reducer.name is ReducerName.MODE:
            found = self._mode(query, by, columns, reducer.min_frequency or 1)
        else:
            found = _grouped(query, by, self._extreme(columns, smallest=reducer.name is ReducerName.MIN))
        return Reduced(found, _number_in("v", "x" if "x" in columns else None))

    def _computed(
        self, query: exp.Select, by: Sequence[Sql], columns: Mapping[str, Sql]
    ) -> tuple[exp.Select, list[Sql], dict[str, Sql]]:
        """The same rows with the values computed once, however often they are named then."""
        alias = self.names.fresh("v")
        named = {key.name: key for key in by} | dict(columns)
        query.set("expressions", [aliased(value, name) for name, value in named.items()])
        outer = select([], subquery(query, alias))
        return outer, [column(alias, key.name) for key in by], {name: column(alias, name) for name in columns}

    def _extreme(self, columns: dict[str, Sql], *, smallest: bool) -> dict[str, Sql]:
        """Aggregates: the smallest or largest value of column `v`, and its excess `x` if there is one."""
        value, excess = columns["v"], columns.get("x")
        kind = exp.Min if smallest else exp.Max
        if excess is None:
            return {"v": kind(this=part(value))}
        choose = self.functions.earliest if smallest else self.functions.latest
        return {"v": kind(this=part(value)), "x": choose(excess, [value, excess])}

    def _mode(self, query: exp.Select, by: Sequence[Sql], columns: dict[str, Sql], least: int) -> exp.Select:
        """The most frequent value of columns `v` (and `x`); of several, the first in order; none if below `least`."""
        counted, ranked = self.names.fresh("g"), self.names.fresh("g")
        keys = [key.name for key in by]
        counts = _grouped(query, [*by, *columns.values()], {"n": exp.Count(this=exp.Star())}, names=[*keys, *columns])
        most = exp.Window(this=exp.Max(this=column(counted, "n")), partition_by=[column(counted, key) for key in keys])
        all_columns = [column(counted, name) for name in (*keys, *columns, "n")]
        with_most = select([*all_columns, aliased(most, "most")], subquery(counts, counted))
        frequency = column(ranked, "n")
        is_best = all_of(
            equals(frequency, column(ranked, "most")), binary(exp.GTE, frequency, self.parameters.add(least))
        )
        return _grouped(
            select([], subquery(with_most, ranked), is_best),
            [column(ranked, key) for key in keys],
            self._extreme({name: column(ranked, name) for name in columns}, smallest=True),
        )


def empty_value(reducer: Reducer) -> Scalar:
    """The value of no occurrences: 0 for counts, else null (`segment.md` 3.6)."""
    return Constant(0) if reducer.name in COUNTS else Nothing()


def or_empty(reducer: Reducer, value: Scalar) -> Scalar:
    """A reduced value where a join may have found no row."""
    if reducer.name in COUNTS and isinstance(value, Number):
        return Number(coalesce(value.double, number(0)))
    return value


def _grouped(
    query: exp.Select, by: Sequence[Sql], aggregates: Mapping[str, Sql], *, names: Sequence[str] | None = None
) -> exp.Select:
    """A query with one row for each group, or one in all if there is nothing to group by."""
    keys = [aliased(key, name) for key, name in zip(by, names or [key.name for key in by], strict=True)]
    query.set("expressions", [*keys, *(aliased(aggregate, name) for name, aggregate in aggregates.items())])
    if by:
        query.set("group", exp.Group(expressions=[part(key) for key in by]))
    return query


def _chosen(query: exp.Select, by: Sequence[Sql], value: Scalar, choose: Callable[[Sql], Sql]) -> Reduced:
    """One of the values, as it is."""
    match value:
        case Number(double=expression):
            return Reduced(_grouped(query, by, {"v": choose(expression)}), _number_in("v"))
        case Flag(value=expression):
            return Reduced(_grouped(query, by, {"v": choose(expression)}), lambda source: Flag(column(source, "v")))
        case Text(value=expression):
            return Reduced(_grouped(query, by, {"v": choose(expression)}), _text_in("v"))
        case Document(json=expression):
            return Reduced(_grouped(query, by, {"v": choose(expression)}), lambda source: Document(column(source, "v")))
        case _:
            raise InternalError(f"{value!r} is no column")


def _number_in(name: str, excess: str | None = None) -> Callable[[str], Scalar]:
    return lambda source: Number(column(source, name), None if excess is None else column(source, excess))


def _text_in(name: str) -> Callable[[str], Scalar]:
    return lambda source: Text(column(source, name))
