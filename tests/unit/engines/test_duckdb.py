"""The DuckDB engine beside its meaning: ids, samples, what it remembers, snapshots, threads, and hostile names."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count

import duckdb
import pytest
from sqlglot import exp, parse_one

from coterie.core.errors import InvalidInputError
from coterie.engines.base import DIALECTS, Engine, render
from coterie.engines.duckdb import ATTEMPTS, DuckDBEngine
from coterie.language.ast import AudienceType, Definition
from coterie.language.events import Account, Database, EventRecord, Profile
from coterie.language.lower import Output
from coterie.language.parser import parse_audience
from coterie.language.printer import quote
from loader import LoadedLayout, load

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
MOMENT = {"now": NOW, "lookback_days": 365}


def event(name: str, age_days: int, **properties: object) -> EventRecord:
    return EventRecord(name, NOW - timedelta(days=age_days), properties, message_id=f"{name}{age_days}")


ANN = Profile("ann", {"plan": "pro", "age": 30, "tags": ["a", "b"], "vip": True}, (event("Order", 1, total=5),))
BEN = Profile("ben", {"plan": "free", "address": {"city": "Rome"}, "mixed": "x"}, (event("Order", 40, total=9),))
CAT = Profile("cat", {"age": 41.5, "mixed": 5}, (event("Visit", 2), event("Visit", 3)))
DATABASE = Database(
    (ANN, BEN, CAT), (Account("acme", {"seats": 5, "big": True}, (ANN, BEN)), Account("none", {"big": False}, (CAT,)))
)


def users(query: str) -> Definition:
    return parse_audience(query, AudienceType.USERS)


def accounts(query: str) -> Definition:
    return parse_audience(query, AudienceType.ACCOUNTS)


@pytest.fixture
def loaded() -> Iterator[tuple[duckdb.DuckDBPyConnection, LoadedLayout]]:
    connection, layout = load(DATABASE, anonymous=frozenset({"ben"}))
    with connection:
        yield connection, layout


@pytest.fixture
def engine(loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout]) -> DuckDBEngine:
    return DuckDBEngine(*loaded, data_version=lambda: 1)


class Counting:
    """A connection whose cursors count the statements that they run."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection
        self.statements: list[str] = []

    def cursor(self) -> "Counting":
        cursor = Counting(self.connection.cursor())
        cursor.statements = self.statements
        return cursor

    def execute(self, sql: str, *parameters: object) -> duckdb.DuckDBPyConnection:
        self.statements.append(sql)
        return self.connection.execute(sql, *parameters)

    def __getattr__(self, name: str) -> object:
        return getattr(self.connection, name)


def test_it_is_an_engine(engine: DuckDBEngine) -> None:
    as_engine: Engine = engine
    assert (as_engine.name, as_engine.dialect) == ("DuckDB", "duckdb")
    assert all(gap.what and gap.why for gap in as_engine.gaps)


# Members --------------------------------------------------------------------------------------------------------------


def test_a_profile_without_a_user_id_is_called_by_its_smallest_anonymous_id(engine: DuckDBEngine) -> None:
    assert engine.members(users("event('Order').count() >= 1"), **MOMENT) == ["ann", "ben"]
    statement = engine.statement(users("event('Order').count() >= 1"), **MOMENT)
    assert engine.connection.execute(statement.sql, dict(statement.parameters)).fetchall() == [("ann",), ("ben",)]


def test_a_profile_without_user_and_anonymous_ids_is_called_by_another(
    loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout],
) -> None:
    loaded[0].execute("DELETE FROM external_ids WHERE type = 'anonymous_id'")
    engine = DuckDBEngine(*loaded, data_version=lambda: 1)
    assert engine.members(users("trait('plan') = 'free'"), **MOMENT) == ["0ben@example.com"]


def test_members_are_sorted_by_code_point() -> None:
    names = ["b", "a", "Z", "é", "😀", "\uffff", "10", "9"]
    connection, layout = load(Database(tuple(Profile(name) for name in names)))
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 1)
        assert engine.members(users("trait('x').absent()"), **MOMENT) == sorted(names)
        statement = engine.statement(users("trait('x').absent()"), **MOMENT)
        assert [row[0] for row in connection.execute(statement.sql).fetchall()] == sorted(names)


def test_accounts_are_called_by_their_group_ids(engine: DuckDBEngine) -> None:
    assert engine.members(accounts("ANY (trait('plan') = 'pro')"), **MOMENT) == ["acme"]


def test_nobody_at_all() -> None:
    connection, layout = load(Database())
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 1)
        for definition in (users("event('Order').count() = 0"), accounts("ALL (trait('x') = 'a')")):
            assert engine.members(definition, **MOMENT) == []
            assert engine.count(definition, **MOMENT) == 0
            assert engine.sample(definition, 5, **MOMENT) == []


# Samples --------------------------------------------------------------------------------------------------------------


def test_a_sample_has_ids_and_the_traits_asked_for(engine: DuckDBEngine) -> None:
    traits = ("plan", "age", "tags", "vip", "address.city", "mixed", "tags.$", "unknown")
    ann, ben, cat = engine.sample(users("trait('x').absent()"), 10, **MOMENT, traits=traits)
    assert ann.id == "ann"
    assert ann.external_ids == {"user_id": ("ann",), "anonymous_id": ("0ann",), "email": ("0ann@example.com",)}
    assert ann.traits == {"plan": "pro", "age": 30, "tags": ["a", "b"], "vip": True, "tags.$": ["a", "b"]}
    assert ben.external_ids["anonymous_id"] == ("ben", "ben~")
    assert ben.traits == {"plan": "free", "address.city": "Rome", "mixed": "x"}
    assert cat.traits == {"age": 41.5, "mixed": 5}


def test_a_sample_is_spread_over_all_members_and_the_same_each_time() -> None:
    connection, layout = load(Database(tuple(Profile(f"u{place:03}") for place in range(100))))
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 1)
        sample = [member.id for member in engine.sample(users("trait('x').absent()"), 4, **MOMENT)]
        assert sample == ["u000", "u025", "u050", "u075"]


def test_a_sample_of_accounts_has_their_traits(engine: DuckDBEngine) -> None:
    (acme,) = engine.sample(accounts("trait('seats') >= 5"), 3, **MOMENT, traits=("seats", "plan"))
    assert (acme.id, acme.external_ids, acme.traits) == ("acme", {}, {"seats": 5})


# Audiences of accounts ------------------------------------------------------------------------------------------------


def test_users_see_the_audiences_of_their_accounts_but_not_the_traits(
    loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout],
) -> None:
    engine = DuckDBEngine(*loaded, data_version=lambda: 1, account_audiences=lambda: frozenset({"big"}))
    assert engine.members(users("trait('big') = 'true'"), **MOMENT) == ["ann", "ben"]
    assert engine.members(users("trait('big') = 'false'"), **MOMENT) == ["cat"]
    assert engine.members(
        users("event('Order').where(trait('big') = 'true').within(7 days).count() >= 1"), **MOMENT
    ) == ["ann"]
    assert engine.members(users("trait('seats').exists()"), **MOMENT) == []
    statement = engine.statement(users("NOT trait('big') = 'true'"), **MOMENT)
    assert engine.connection.execute(statement.sql, dict(statement.parameters)).fetchall() == [("cat",)]
    blind = DuckDBEngine(*loaded, data_version=lambda: 1)
    assert blind.members(users("trait('big').exists()"), **MOMENT) == []


def test_a_user_of_several_accounts_is_in_if_one_is() -> None:
    one = Profile("one")
    database = Database((one,), (Account("in", {"big": True}, (one,)), Account("out", {"big": False}, (one,))))
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, lambda: 1, account_audiences=lambda: frozenset({"big"}))
        assert engine.members(users("trait('big') = 'true'"), **MOMENT) == ["one"]


def test_a_users_own_value_hides_the_accounts() -> None:
    one, two = Profile("one", {"big": False}), Profile("two")
    connection, layout = load(Database((one, two), (Account("in", {"big": True}, (one, two)),)))
    with connection:
        engine = DuckDBEngine(connection, layout, lambda: 1, account_audiences=lambda: frozenset({"big"}))
        assert engine.members(users("trait('big') = 'true'"), **MOMENT) == ["two"]


# What is remembered ---------------------------------------------------------------------------------------------------

EDITED = (
    "trait('plan') = 'pro' AND event('Order').count() >= 1",
    "trait('plan') = 'free' AND event('Order').count() >= 1",
)


def test_an_edit_costs_the_condition_that_changed(loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout]) -> None:
    counting = Counting(loaded[0])
    engine = DuckDBEngine(counting, loaded[1], data_version=lambda: 1)  # type: ignore[arg-type]

    def reads(query: str) -> int:
        counting.statements.clear()
        engine.count(users(query), **MOMENT)
        return len([sql for sql in counting.statements if "LIMIT 1" not in sql])

    assert reads(EDITED[0]) == 2
    assert reads(EDITED[0]) == 0
    assert reads(EDITED[1]) == 1
    assert reads(f"NOT ({EDITED[0]}) OR {EDITED[1]}") == 1  # everyone
    assert reads("event('Order').count() >= 1 AND event('Order').count() >= 1") == 0


def test_a_condition_on_traits_outlives_the_moment(loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout]) -> None:
    engine = DuckDBEngine(*loaded, data_version=lambda: 1)
    for minutes in range(3):
        engine.count(users(EDITED[0]), now=NOW + timedelta(minutes=minutes), lookback_days=365)
    assert len(engine.cache) == 1 + 3


def test_new_data_is_seen_when_the_version_changes(loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout]) -> None:
    version = 1
    engine = DuckDBEngine(*loaded, data_version=lambda: version)
    query = users("event('Visit').count() >= 1")
    assert engine.count(query, **MOMENT) == 1
    loaded[0].execute(f"DELETE FROM {loaded[1].events['Visit'].name}")  # noqa: S608  the loader's own name
    assert engine.count(query, **MOMENT) == 1
    version = 2
    assert engine.count(query, **MOMENT) == 0


def test_a_change_while_the_queries_are_written_is_waited_out(
    loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout],
) -> None:
    versions = iter([1, 2, 2, 2])
    engine = DuckDBEngine(*loaded, data_version=lambda: next(versions))
    assert engine.count(users("event('Visit').count() >= 1"), **MOMENT) == 1
    assert next(versions, None) is None


def test_data_that_never_rests_is_computed_and_not_remembered(
    loaded: tuple[duckdb.DuckDBPyConnection, LoadedLayout],
) -> None:
    versions = count()
    engine = DuckDBEngine(*loaded, data_version=lambda: next(versions))
    assert engine.count(users("event('Visit').count() >= 1"), **MOMENT) == 1
    assert next(versions) == 2 * ATTEMPTS
    assert engine.count(users("event('Visit').count() >= 1"), **MOMENT) == 1


def test_the_set_given_out_is_the_callers_own(engine: DuckDBEngine) -> None:
    query = users("trait('plan') = 'pro'")
    engine.ids(query, **MOMENT).clear()
    assert engine.count(query, **MOMENT) == 1


def test_many_threads_at_once(engine: DuckDBEngine) -> None:
    queries = [
        "event('Order').count() >= 1",
        "trait('plan') = 'pro'",
        "event('Visit').count() = 0",
        "NOT trait('age') > 1",
    ]
    expected = {query: engine.members(users(query), **MOMENT) for query in queries}

    def run(place: int) -> bool:
        query = queries[place % len(queries)]
        if place % 5 == 0:
            engine.cache.clear()
        return engine.members(users(query), **MOMENT) == expected[query]

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(run, range(80)))


# Hostile names and values ---------------------------------------------------------------------------------------------

HOSTILE = [
    "x'; DROP TABLE profiles; --",
    'x"; DROP TABLE profiles; --',
    "$p1",
    "?",
    "%s",
    "{p1: String}",
    ":p1",
    "'",
    '"',
    "\\",
    "\\'",
    "a\nb",
    "😀",
    "[*]",
    "a[0]",
    "/*",
    "*/ UNION SELECT 1 --",
    "' OR 1=1 --",
    "NULL",
    "(SELECT 1)",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("flatten", [True, False])
def test_hostile_names_and_values_are_only_that(text: str, flatten: bool) -> None:
    step = text.replace("\\", "\\\\").replace(".", "\\.")
    records = (EventRecord(text, NOW, {text: text, "o": {text: [text]}}, {text: text}, source_id=text),)
    one = Profile("one", {text: text, "o": {text: text}}, records)
    other = Profile("other", {"plain": "y"}, (EventRecord("plain", NOW, {"plain": "y"}, source_id="web"),))
    connection, layout = load(Database((one, other)), flatten=flatten)
    name, path = quote(text), quote(step)
    nested, elements = quote("o." + step), quote(f"o.{step}.$")
    queries = [
        f"trait({path}) = {name}",
        f"trait({nested}).contains({name})",
        f"trait({path}).one_of({name}, 'zzz')",
        f"event({name}).count() >= 1",
        f"event({name}).where(property({path}) = {name}).count() >= 1",
        f"event({name}).where(property({elements}) = {name}).count() >= 1",
        f"event({name}).where(context({path}).starts_with({name})).count() >= 1",
        f"event({name}).last(property({path})) = {name}",
        f"event({name}).mode(property({path}), 1) = {name}",
        f"event({name}).where(property({path}) = trait({path})).count() >= 1",
        f"NOT event({name}).sources({{exclude: {name}}}).count() >= 1 AND trait({path}).exists()",
    ]
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 1)
        for query in queries:
            definition = users(query)
            assert engine.members(definition, **MOMENT) == ["one"], query
            statement = engine.statement(definition, **MOMENT)
            assert connection.execute(statement.sql, dict(statement.parameters)).fetchall() == [("one",)], query
        assert connection.execute("SELECT count(*) FROM profiles").fetchall() == [(2,)]


# Other dialects -------------------------------------------------------------------------------------------------------

RENDERED = (
    "event('Order').where(property('total') >= 5 AND NOT event('Visit').within(parent: 1 day).count() >= 1)"
    ".within(30 days).count() >= 2 AND trait('plan').one_of('pro', 'team') AND NOT event('Visit').count() = 0"
)


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("output", Output)
def test_a_definition_can_be_shown_in_other_dialects(engine: DuckDBEngine, dialect: str, output: Output) -> None:
    statement = render(users(RENDERED), engine.layout, dialect=dialect, output=output, **MOMENT)
    if dialect != "clickhouse":  # its placeholders have types, which SQLGlot doesn't know when it reads them back
        assert isinstance(parse_one(statement.sql, dialect=dialect), exp.Select)
    assert {"pro", "team", 5.0} <= set(statement.parameters.values())
    assert not any(text in statement.sql for text in ("'pro'", "'team'", "2026"))


def test_an_unknown_dialect_is_refused(engine: DuckDBEngine) -> None:
    with pytest.raises(InvalidInputError, match="klingon"):
        render(users(RENDERED), engine.layout, dialect="klingon", **MOMENT)


def test_the_portable_form_runs_where_the_dialect_has_it(engine: DuckDBEngine) -> None:
    statement = render(users(RENDERED), engine.layout, dialect="duckdb", **MOMENT)
    rows = engine.connection.execute(statement.sql, dict(statement.parameters)).fetchall()
    assert [row[0] for row in rows] == engine.members(users(RENDERED), **MOMENT)
