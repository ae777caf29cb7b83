"""The shape of the SQL: what each condition reads, and that values only travel as parameters."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from sqlglot import exp

from coterie.core.errors import InternalError
from coterie.language.ast import AudienceType, Comparison, Definition
from coterie.language.lower import Leaf, Lowering, Moment, Output
from coterie.language.lower_sql import (
    Parameters,
    ParameterValue,
    all_of,
    any_of,
    choose,
    column,
    equals,
    exists,
    is_null,
    negate,
    number,
    part,
    select,
    table,
)
from coterie.language.parser import parse_audience
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
MOMENT = Moment(now=NOW, lookback_days=365)


class Layout:
    """Every event has a table and every path a column of strings, but for the names that start with `never`."""

    def event_table(self, event: str) -> EventTable | None:
        return None if event.startswith("never") else EventTable('ev"1', event)

    def property_column(self, _event: str, path: str) -> Column | None:
        return None if path.startswith("never") else Column("p1", Storage.NUMBER if path == "total" else Storage.STRING)

    def trait_column(self, _collection: Collection, path: str) -> Column | None:
        return None if path.startswith("never") else Column("t1", Storage.STRING)


def leaf(query: str) -> tuple[Leaf, str, Mapping[str, ParameterValue]]:
    definition = parse_audience(query, AudienceType.USERS)
    assert isinstance(definition.condition, Comparison)
    lowering = Lowering(Layout(), MOMENT)
    found = lowering.leaf(definition.condition, Collection.USERS)
    if found.query is None:
        return found, "", {}
    return found, found.query.sql("duckdb"), lowering.parameters_of(found.query)


def test_a_count_of_one_or_more_groups_nothing() -> None:
    for count in (">= 1", "> 0", "!= 0", "= 0", "< 1", "<= 0", ">= 0.5"):
        _, sql, _ = leaf(f"event('E').within(30 days).count() {count}")
        assert "GROUP" not in sql, count
    assert "GROUP BY" in leaf("event('E').count() >= 2")[1]


def test_none_is_everyone_but_those_who_did() -> None:
    did, sql, _ = leaf("event('E').count() >= 1")
    did_not, opposite, _ = leaf("event('E').count() = 0")
    assert sql == opposite
    assert not did.complement
    assert did_not.complement


@pytest.mark.parametrize(
    ("query", "everyone"),
    [
        ("event('E').count() >= 0", True),
        ("event('E').count() < 0", False),
        ("event('E').count() = 'x'", False),
        ("event('never').count() = 0", True),
        ("event('never').count() >= 2", False),
        ("event('never').sum(property('total')).absent()", True),
        ("event('E').sum(property('never')) < 5", False),
        ("event('E').last(property('never')).omits('a')", True),
        ("event('E').where(property('never') = 'a').count() >= 1", False),
        ("event('E').between(400 days, 500 days).count() = 0", True),
        ("trait('never') != 'a'", False),
        ("trait('never').omits('a')", True),
        ("trait('never').absent()", True),
        ("trait('never').within_last(1 day)", False),
    ],
)
def test_what_is_known_needs_no_query(query: str, everyone: bool) -> None:
    found, _, _ = leaf(query)
    assert found == Leaf(None, complement=everyone)


def test_windows_are_times_among_the_parameters() -> None:
    _, sql, parameters = leaf("event('E').within(30 days).count() >= 1")
    assert "INTERVAL" not in sql
    assert set(parameters.values()) == {datetime(2026, 5, 16, 12), datetime(2026, 6, 15, 12)}  # noqa: DTZ001  SQL's


def test_a_window_ends_where_history_ends() -> None:
    _, _, parameters = leaf("event('E').within(900 days).count() >= 1")
    assert min(parameters.values()) == datetime(2025, 6, 15, 12)  # type: ignore[type-var]  # noqa: DTZ001


def test_only_what_reads_traits_joins_profiles() -> None:
    assert "profiles" not in leaf("event('E').where(property('total') > 5).count() >= 1")[1]
    assert "profiles" in leaf("event('E').where(property('total') > trait('limit')).count() >= 1")[1]


QUERIES = [
    "event('E').where(property('a') = 'b' AND NOT property('c').contains('d')).within(7 days).count() = 0",
    "event('E').where(NOT event('F').where(property('a') = property(parent: 'a')).count() >= 1).count() >= 3",
    "event('E').where(event('F').within(parent: 1 day).count() = 2).count() >= 3",
    "NOT (trait('a') = 'b' OR event('E').sum(property('total')) > 5) AND trait('tags').none_of('a', 'b')",
    "event('E').mode(property('a'), 2) != 'c' OR event('E').sources({exclude: 'x'}).first(property('a')) = trait('b')",
]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("output", Output)
def test_a_statement_has_neither_set_operations_nor_not_in_nor_intervals(query: str, output: Output) -> None:
    tree = Lowering(Layout(), MOMENT).statement(parse_audience(query, AudienceType.USERS), output)
    assert not list(tree.find_all(exp.SetOperation, exp.Interval, exp.In))


SECRET = "x' OR 1=1; DROP TABLE profiles --"


def constants(definition: Definition) -> set[str]:
    """The texts that stand in the SQL itself."""
    tree = Lowering(Layout(), MOMENT).statement(definition, Output.MEMBERS)
    return {node.this for node in tree.find_all(exp.Literal) if node.is_string}


def test_a_value_is_never_in_the_text() -> None:
    escaped = SECRET.replace("'", r"\'")
    where = f"property('{escaped}').one_of('{escaped}', 'b') AND context('{escaped}') = '{escaped}'"
    event = f"event('{escaped}').where({where})"
    query = f"trait('{escaped}').contains('{escaped}') OR {event}.sources({{exclude: '{escaped}'}}).count() >= 2"
    definition = parse_audience(query, AudienceType.USERS)
    tree = Lowering(Layout(), MOMENT).statement(definition, Output.MEMBERS)
    assert "DROP" not in tree.sql("duckdb")
    assert not any("1=1" in text for text in constants(definition))


def test_and_or_not_of_known_tests() -> None:
    test = equals(column("t", "a"), number(1))
    assert all_of() is True
    assert any_of() is False
    assert all_of(True, False, test) is False
    assert any_of(False, True, test) is True
    assert all_of(True, test) is test
    assert negate(True) is False


def test_not_of_what_may_be_null_is_true() -> None:
    test = equals(column("t", "a"), number(1))
    negated = negate(test)
    assert not isinstance(negated, bool)
    assert negated.sql() == 'NOT COALESCE("t"."a" = 1, FALSE)'
    assert negate(is_null(column("t", "a"))).sql() == 'NOT "t"."a" IS NULL'  # type: ignore[union-attr]
    inner = exists(select([number(1)], table("t", "t")))
    assert negate(negate(inner)).sql() == inner.sql()  # type: ignore[union-attr]


def test_many_operands_are_not_nested_deeply() -> None:
    tests = [equals(column("t", "a"), number(place)) for place in range(5000)]
    either = any_of(*tests)
    assert not isinstance(either, bool)
    depth = 0
    while isinstance(either, exp.Or):
        either, depth = either.this.unnest(), depth + 1
    assert depth < 15


def test_operands_keep_their_order_of_evaluation() -> None:
    both = all_of(any_of(equals(column("t", "a"), number(1)), is_null(column("t", "b"))), is_null(column("t", "c")))
    assert both.sql() == '("t"."a" = 1 OR "t"."b" IS NULL) AND "t"."c" IS NULL'  # type: ignore[union-attr]
    assert (
        exp.Mul(this=part(exp.Add(this=number(1), expression=number(2))), expression=number(3)).sql() == "(1 + 2) * 3"
    )


def test_choose_drops_what_is_known() -> None:
    test = equals(column("t", "a"), number(1))
    assert choose((False, number(1)), (True, number(2)), (test, number(3))) == number(2)
    assert choose((False, number(1))) == exp.Null()
    assert choose((test, number(1)), (True, number(2))).sql() == 'CASE WHEN "t"."a" = 1 THEN 1 ELSE 2 END'


def test_parameters_are_named_once_and_kept_by_type() -> None:
    parameters = Parameters()
    one, again, text, float_one = (parameters.add(value) for value in (1, 1, "1", 1.0))
    assert one == again
    assert len({one.name, text.name, float_one.name}) == 3
    assert parameters.named_in(text) == {text.name: "1"}


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(InternalError):
        Moment(now=datetime(2026, 6, 15), lookback_days=1)  # noqa: DTZ001  that is what is refused


def test_what_the_checker_refuses_is_not_lowered() -> None:
    query = "event('E').expires_after(1 hour).count() >= 1"
    definition = parse_audience(query, AudienceType.USERS)
    with pytest.raises(InternalError):
        Lowering(Layout(), MOMENT).statement(definition, Output.COUNT)
