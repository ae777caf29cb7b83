"""Laws of engines: DuckDB selects whom the reference meaning selects, by bitmaps and by one statement alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType, Definition, Not
from coterie.language.evaluate import members
from coterie.language.events import Account, Database, Profile
from coterie.language.lower import Output
from coterie.language.printer import print_query
from loader import load, looked_at
from strategies import LOOKBACK_DAYS, NOW, SPACE, databases, definitions

MOMENT = {"now": NOW, "lookback_days": LOOKBACK_DAYS}


def several(count: int) -> st.SearchStrategy[list[Definition]]:
    """Many definitions for one database: loading it costs more than computing one."""
    return st.lists(definitions(), min_size=count, max_size=count)


def ids_of(database: Database, audience_type: AudienceType) -> set[str]:
    everyone: tuple[Profile | Account, ...] = database.profiles
    if audience_type is AudienceType.ACCOUNTS:
        everyone = database.accounts
    return {one.id for one in everyone}


COMPARED: set[tuple[str, bool, Definition]] = set()


def compare(database: Database, drawn: list[Definition], *, flatten: bool) -> None:
    """What was compared already isn't again: of five examples, Hypothesis makes four out of parts of the one before."""
    text = repr(database)
    fresh = [definition for definition in dict.fromkeys(drawn) if (text, flatten, definition) not in COMPARED]
    if not fresh:
        return
    connection, layout = load(database, flatten=flatten)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        for definition in fresh:
            expected = sorted(members(definition, database, **MOMENT))
            query = print_query(definition)
            assert engine.members(definition, **MOMENT) == expected, query
            statement = engine.statement(definition, **MOMENT)
            rows = connection.execute(statement.sql, dict(statement.parameters)).fetchall()
            assert [member for (member,) in rows] == expected, query
        looked_at_ids = looked_at(connection, 2)
        for audience_type in AudienceType:
            asked = [definition for definition in fresh if definition.audience_type is audience_type]
            for definition, sampled in zip(asked, engine.sampled_counts(asked, parts=2, **MOMENT), strict=True):
                everyone = engine.ids(definition, **MOMENT)
                found = everyone if sampled.is_exact else everyone & looked_at_ids
                assert sampled.found == len(found), print_query(definition)
    COMPARED.update((text, flatten, definition) for definition in fresh)


@settings(max_examples=20)
@given(databases(), several(10), st.booleans())
def test_members_are_those_of_the_reference(database: Database, drawn: list[Definition], flatten: bool) -> None:
    compare(database, drawn, flatten=flatten)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@settings(max_examples=90)
@given(databases(max_profiles=8, max_accounts=4), several(20), st.booleans())
def test_members_are_those_of_the_reference_at_length(
    database: Database, drawn: list[Definition], flatten: bool
) -> None:
    compare(database, drawn, flatten=flatten)


@pytest.mark.slow
@pytest.mark.judge
@pytest.mark.timeout(1200)
@settings(max_examples=25)
@given(several(10), st.integers(0, 1000), st.booleans())
def test_members_in_a_database_built_around_the_definitions(drawn: list[Definition], seed: int, flatten: bool) -> None:
    """Drawn data mostly has all or none; the judge's is built so that each condition holds of some, if it can."""
    import judge_bridge as judge

    generate, space = judge.module("data").generate_databases, judge.judge_space(SPACE)
    built = judge.module("model").Database()
    trees = [judge.judge_tree(definition) for definition in drawn]
    for place, (definition, tree) in enumerate(zip(drawn, trees, strict=True)):
        options = {"audience_type": definition.audience_type.value, "prefix": f"q{place}_", "now": NOW, "size": 12}
        for database in generate(space, [tree], seed, 1, complete=True, alongside=trees, **options):
            built.profiles += database.profiles
            built.accounts += database.accounts
    compare(judge.from_judge(built), drawn, flatten=flatten)


@settings(max_examples=10)
@given(databases(), several(5))
def test_not_takes_everyone_else(database: Database, drawn: list[Definition]) -> None:
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        for definition in drawn:
            opposite = Definition(definition.audience_type, Not(definition.condition))
            chosen, others = (set(engine.members(one, **MOMENT)) for one in (definition, opposite))
            assert chosen | others == ids_of(database, definition.audience_type), print_query(definition)
            assert not chosen & others, print_query(definition)


@settings(max_examples=10)
@given(databases(), several(5))
def test_the_count_is_that_of_the_members(database: Database, drawn: list[Definition]) -> None:
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        for definition in drawn:
            count = engine.count(definition, **MOMENT)
            assert count == len(engine.members(definition, **MOMENT)) == len(engine.ids(definition, **MOMENT))
            statement = engine.statement(definition, **MOMENT, output=Output.COUNT)
            assert connection.execute(statement.sql, dict(statement.parameters)).fetchall() == [(count,)]
