"""Windows, funnels, sources, traits beside events, and accounts: queries put to data that lies around every edge."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType
from coterie.language.evaluate import members
from coterie.language.events import Account, Database, EventRecord, Profile
from coterie.language.parser import parse_audience
from loader import load

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
LOOKBACK_DAYS = 90
MOMENT = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
MICRO, HOUR, DAY = timedelta(microseconds=1), timedelta(hours=1), timedelta(days=1)

EDGES = [timedelta(0), HOUR, DAY, 7 * DAY, 30 * DAY, LOOKBACK_DAYS * DAY]
AGES = [edge + step for edge in EDGES for step in (-MICRO, timedelta(0), MICRO)]
GAPS = [timedelta(0), MICRO, HOUR - MICRO, HOUR, HOUR + MICRO, DAY, DAY + MICRO, 2 * DAY, -HOUR]


def event(name: str, at: datetime, source: str = "web", **properties: object) -> EventRecord:
    return EventRecord(name, at, properties, {"page": {"url": f"/{name}"}}, source, f"{name}-{at.isoformat()}")


def profiles() -> list[Profile]:
    """One event of each age; pairs of events each gap apart; and events that differ in everything else."""
    found = [Profile(f"age{place}", {"plan": "pro"}, (event("A", NOW - age, x=1),)) for place, age in enumerate(AGES)]
    for place, (age, gap) in enumerate(product([2 * HOUR, 3 * DAY, 8 * DAY, 89 * DAY], GAPS)):
        first = NOW - age
        pair = (event("A", first, x=1, y="a"), event("B", first + gap, x=place % 2, y="a"))
        found.append(Profile(f"pair{place}", {"plan": ("pro", "free")[place % 2], "limit": place % 3}, pair))
        again = event("A", first + gap + HOUR, x=2, y="b")
        found.append(Profile(f"again{place}", {"limit": "1"}, (*pair, again)))
    several = tuple(event("A", NOW - n * HOUR, ("web", "src_test")[n % 2], x=n, y="abc"[n % 3]) for n in range(6))
    found.append(Profile("several", {"limit": 3, "plan": "a"}, several))
    found.append(Profile("other", {"plan": "c"}, tuple(replace(one, name="B") for one in several)))
    found.append(Profile("nothing"))
    found.append(Profile("only traits", {"limit": 0, "plan": "pro", "vip": True}))
    return found


DATABASE = Database(
    tuple(profiles()),
    (
        Account("none", {"seats": 5}),
        Account("one", {"seats": "5", "big": True}, tuple(profiles()[3:4])),
        Account("idle", {"seats": 50, "big": False}, (Profile("nothing"), profiles()[-1])),
        Account("mixed", {}, (*profiles()[20:40:3], Profile("nothing"))),
        Account("busy", {"seats": 7}, tuple(profiles()[20:60])),
        *(Account(f"of{one.id}", {"seats": place}, (one,)) for place, one in enumerate(profiles()[::7])),
    ),
)

WINDOWS = ["", ".within(1 hour)", ".within(1 day)", ".within(7 days)", ".within(30 days)", ".within(0 days)"]
WINDOWS += [".between(1 day, 7 days)", ".between(30 days, 1 hour)", ".between(7 days, 7 days)", ".within(1095 days)"]
COUNTS = [">= 1", "= 0", ">= 2", "< 1", "<= 1", "!= 1", "> 1", ">= 0", "!= 0", "< 0", "= 1.5", "> 0.5", "= 'x'"]
CHILD_WINDOWS = ["", ".within(parent: 1 hour)", ".within(parent: 1 day)", ".between(parent: 1 hour, 2 days)"]
CHILD_WINDOWS += [".within(7 days)", ".between(1 hour, 3 days)", ".within(parent: 0 days)"]
USERS = [
    *(f"event('A'){window}.count() {count}" for window in WINDOWS for count in COUNTS[:4]),
    *(f"event('A').within(30 days).count() {count}" for count in COUNTS),
    *(
        f"event('A').count(){test}"
        for test in (".exists()", ".absent()", ".contains('1')", ".one_of(1, 2)", ".none_of(0)")
    ),
    *(
        f"event('A').where(event('B'){window}.count() {count}).within(30 days).count() >= 1"
        for window in CHILD_WINDOWS
        for count in (">= 1", "= 0", "= 1", "!= 1")
    ),
    "event('A').where(NOT event('A').count() >= 1).count() >= 1",
    "event('A').where(event('A').within(parent: 1 day).count() >= 2).count() >= 2",
    "event('A').where(property('x') = 1 AND event('B').where(property(parent: 'x') = 1).count() = 1).count() = 1",
    "event('A').where(event('B').where(property('x') = property(parent: 'x')).count() >= 1).count() = 1",
    "event('A').where(event('B').where(property('y') != property(parent: 'y')).count() = 0).count() >= 1",
    "event('A').where(event('B').where(property('x') < trait('limit')).count() >= 1).count() >= 1",
    "event('A').where(event('B').where(trait('plan') = 'pro').count() >= 1).count() >= 1",
    "event('A').where(event('B').sum(property('x')) >= 1 OR property('y') = 'b').count() >= 1",
    "event('A').where(event('B').first(property('y')) = property('y')).count() >= 1",
    "event('A').where(event('A').last(property('x')) > trait('limit')).count() >= 1",
    "event('A').where(event('A').mode(property('y'), 1).absent()).count() >= 1",
    "event('A').where(event('B').count() = event('A').count()).count() >= 1",
    "event('A').where(property('x') >= trait('limit')).count() >= 1",
    "event('A').where(trait('plan') = 'pro').count() = 0",
    "event('A').where(trait('plan') = property('y') OR trait('vip').absent()).count() >= 1",
    "event('A').count() >= trait('limit')",
    "event('A').count() > event('B').count()",
    "event('A').last(property('x')) != event('B').first(property('x'))",
    "event('A').count() = event('Never').count()",
    "trait('limit') <= event('A').count()",
    "event('Never').count() = 0",
    "event('Never').sum(property('x')).absent()",
    "event('A').sources({exclude: 'src_test'}).count() >= 2",
    "event('A').sources({exclude: 'src_test', 'web'}).count() = 0",
    "event('A').where(context('page.url').contains('/A')).count() >= 3",
    "event('A').where(context('page.none').omits('x') AND context('gone').absent()).count() >= 3",
    "event('A').where(property('never').exists()).count() = 0",
    "event('A').where(property('never') != 'a').count() >= 1",
    "event('A').where(NOT property('never') = 'a').count() >= 1",
    "NOT trait('never') = 'a'",
    "NOT (trait('plan') != 'pro' OR trait('limit') > 0)",
    "trait('limit') = '1' OR NOT (trait('plan') = 'pro' AND NOT trait('limit').exists())",
]
ACCOUNTS = [
    "trait('seats') >= 5",
    "NOT trait('seats') = 5",
    "trait('big') = 'true'",
    "trait('big') = 'false' OR trait('seats').within_last(1 day)",
    *(
        f"{quantifier} ({condition})"
        for quantifier in ("ANY", "ALL", "ALL NOT", "NOT ANY", "NOT ALL", "ANY NOT")
        for condition in ("event('A').count() >= 1", "trait('plan') = 'pro'", "event('A').within(7 days).count() = 0")
    ),
    "event('A').count() >= 1",
    "event('A').count() = 0",
    "NOT event('A').count() = 0",
    "event('A').count() > trait('limit')",
    "event('A').where(trait('plan') = 'pro').count() >= 1 AND trait('seats').exists()",
    "ANY (trait('plan') = 'pro' AND event('B').count() >= 1) OR trait('seats') = 50",
    "ALL (trait('plan').exists() OR event('A').sum(property('x')) > 1)",
]


@pytest.fixture(scope="module")
def engine() -> DuckDBEngine:
    connection, layout = load(DATABASE)
    return DuckDBEngine(connection, layout, data_version=lambda: 0)


def check(engine: DuckDBEngine, query: str, audience_type: AudienceType) -> None:
    definition = parse_audience(query, audience_type)
    expected = sorted(members(definition, DATABASE, **MOMENT))
    assert engine.members(definition, **MOMENT) == expected
    statement = engine.statement(definition, **MOMENT)
    rows = engine.connection.execute(statement.sql, dict(statement.parameters)).fetchall()
    assert [member for (member,) in rows] == expected


@pytest.mark.parametrize("query", USERS)
def test_users(engine: DuckDBEngine, query: str) -> None:
    check(engine, query, AudienceType.USERS)


@pytest.mark.parametrize("query", ACCOUNTS)
def test_accounts(engine: DuckDBEngine, query: str) -> None:
    check(engine, query, AudienceType.ACCOUNTS)


def test_most_queries_tell_profiles_apart(engine: DuckDBEngine) -> None:
    counts = [engine.count(parse_audience(query, AudienceType.USERS), **MOMENT) for query in USERS]
    telling = [count for count in counts if 0 < count < len(DATABASE.profiles)]
    assert len(telling) > 0.7 * len(USERS)


def test_the_edges_of_a_window_belong_to_it(engine: DuckDBEngine) -> None:
    definition = parse_audience("event('A').between(1 day, 7 days).count() >= 1", AudienceType.USERS)
    found = {AGES[int(one[3:])] for one in engine.members(definition, **MOMENT) if one.startswith("age")}
    assert found == {age for age in AGES if DAY <= age <= 7 * DAY}


def test_what_is_older_than_the_look_back_or_in_the_future_is_never_seen(engine: DuckDBEngine) -> None:
    definition = parse_audience("event('A').count() >= 1", AudienceType.USERS)
    found = {AGES[int(one[3:])] for one in engine.members(definition, **MOMENT) if one.startswith("age")}
    assert found == {age for age in AGES if timedelta(0) <= age <= LOOKBACK_DAYS * DAY}


def test_an_account_without_users_has_all_and_not_any(engine: DuckDBEngine) -> None:
    for query, is_member in (("ALL", True), ("ALL NOT", True), ("ANY", False), ("ANY NOT", False)):
        definition = parse_audience(f"{query} (event('A').count() >= 1)", AudienceType.ACCOUNTS)
        assert ("none" in engine.members(definition, **MOMENT)) is is_member
