"""Laws of sampled counts: the same profiles whatever is asked, and intervals that hold the exact count."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import duckdb
import pytest

from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience
from coterie.language.references import Reach
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection

MOMENT = {"now": datetime(2026, 6, 15, 12, tzinfo=UTC), "lookback_days": 365}
SPACES, ASKED, PROFILES, PARTS = 6, 20, 16_000, 8
LEAST_HELD = 0.88


@dataclass(frozen=True)
class Layout:
    """Two traits and two events."""

    def event_table(self, event: str) -> EventTable | None:
        return {"Order": EventTable("ev0", "Order"), "Visit": EventTable("ev1", "Visit")}.get(event)

    def property_column(self, event: str, path: str) -> Column | None:
        return Column("total", Storage.NUMBER) if event and path == "total" else None

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        known = {"age": Storage.NUMBER, "plan": Storage.STRING}
        return Column(path, known[path]) if collection is Collection.USERS and path in known else None


def space(number: int) -> duckdb.DuckDBPyConnection:
    """A space whose ids, and so the sample, are its own."""
    connection, first = duckdb.connect(), number * 1_000_003
    connection.execute(f"""
        CREATE TABLE profiles AS SELECT i + {first} AS profile_id, 'u' || i AS user_id,
            CASE WHEN hash(i * 8 + 1) % 10 < 9 THEN CAST(hash(i * 8 + 2) % 80 AS DOUBLE) END AS age,
            list_extract(['free', 'pro', 'team'], CAST(1 + hash(i * 8 + 3) % 3 AS BIGINT)) AS plan
        FROM range({PROFILES}) AS r(i)""")  # noqa: S608 - numbers of this file
    connection.execute("""CREATE TABLE external_ids AS SELECT profile_id, CASE WHEN profile_id % 3 = 0
        THEN 'anonymous_id' ELSE 'user_id' END AS type, user_id AS value FROM profiles""")
    connection.execute("CREATE TABLE accounts (account_id BIGINT, group_id VARCHAR)")
    connection.execute("CREATE TABLE memberships (account_id BIGINT, profile_id BIGINT)")
    for event in range(2):
        connection.execute(f"""
            CREATE TABLE ev{event} AS SELECT
                CAST({first} + floor({PROFILES} * pow(hash(i * 8 + {event}) / 18446744073709551616.0, 2)) AS BIGINT)
                    AS profile_id,
                TIMESTAMP '2026-06-15 12:00:00' - to_hours(CAST(hash(i * 8 + 4) % 8760 AS INTEGER)) AS ts,
                i AS seq, 'web' AS source_id, CAST(NULL AS VARCHAR) AS context,
                CAST(hash(i * 8 + 5) % 100 AS DOUBLE) AS total
            FROM range({4 * PROFILES}) AS r(i)""")  # noqa: S608 - numbers of this file
    return connection


def drawn(draw: random.Random, depth: int = 2) -> str:
    """A query, of conditions that a few, many or most meet."""
    if depth and draw.random() < 0.6:
        return f"({drawn(draw, depth - 1)} {draw.choice(('AND', 'OR'))} {drawn(draw, depth - 1)})"
    event = f"event('{draw.choice(('Order', 'Visit'))}')"
    leaf = draw.choice(
        (
            f"trait('age') > {draw.randint(1, 78)}",
            f"trait('plan') = '{draw.choice(('free', 'pro'))}'",
            f"{event}.within({draw.randint(1, 300)} days).count() >= {draw.randint(1, 4)}",
            f"{event}.where(property('total') > {draw.randint(1, 98)}).count() = 0",
            f"{event}.sum(property('total')) > {draw.randint(50, 600)}",
        )
    )
    return f"NOT ({leaf})" if draw.random() < 0.3 else leaf


def definitions(seed: int) -> list[Definition]:
    draw = random.Random(seed)
    return [parse_audience(drawn(draw), AudienceType.USERS) for _ in range(ASKED)]


@pytest.fixture(scope="module")
def engines() -> Iterator[list[DuckDBEngine]]:
    connections = [space(number) for number in range(SPACES)]
    yield [DuckDBEngine(connection, Layout(), data_version=lambda: 0) for connection in connections]
    for connection in connections:
        connection.close()


def test_with_one_part_the_counts_are_exact(engines: list[DuckDBEngine]) -> None:
    asked = definitions(99)
    found = engines[0].sampled_counts(asked, parts=1, **MOMENT)
    assert all(one.is_exact and one.of == PROFILES for one in found)
    assert [one.count for one in found] == engines[0].counts(asked, **MOMENT)


def test_intervals_hold_the_exact_count(engines: list[DuckDBEngine]) -> None:
    held = []
    for number, engine in enumerate(engines):
        asked = definitions(number)
        exact = engine.counts(asked, **MOMENT)
        for sampled, count in zip(engine.sampled_counts(asked, parts=PARTS, **MOMENT), exact, strict=True):
            assert not sampled.is_exact
            assert sampled.of == PROFILES
            assert PROFILES / PARTS * 0.8 < sampled.among < PROFILES / PARTS * 1.2
            held.append(sampled.low <= count <= sampled.high)
    assert len(held) == SPACES * ASKED
    assert sum(held) / len(held) >= LEAST_HELD


def test_all_conditions_are_asked_of_the_same_profiles(engines: list[DuckDBEngine]) -> None:
    """So what a group keeps and what it drops make up what there was before it."""
    for query in ("trait('age') > 30", "event('Order').within(60 days).count() >= 2", "event('Visit').count() = 0"):
        asked = [
            parse_audience(text, AudienceType.USERS) for text in (query, f"NOT ({query})", "trait('plan').exists()")
        ]
        inside, outside, everyone = engines[1].sampled_counts(asked, parts=PARTS, **MOMENT)
        assert inside.found + outside.found == everyone.found == inside.among


def test_who_may_be_a_member_narrows_sample_and_all_alike(engines: list[DuckDBEngine]) -> None:
    reach = Reach(identified_by=frozenset({"user_id"}))
    asked = definitions(7)
    exact = engines[2].counts(asked, reach=reach, **MOMENT)
    found = engines[2].sampled_counts(asked, parts=PARTS, reach=reach, **MOMENT)
    assert all(one.of < PROFILES for one in found)
    assert sum(one.low <= count <= one.high for one, count in zip(found, exact, strict=True)) >= ASKED * 0.8


def test_accounts_are_counted_whole(engines: list[DuckDBEngine]) -> None:
    asked = [parse_audience("event('Order').count() >= 1", AudienceType.ACCOUNTS)]
    assert engines[0].sampled_counts(asked, parts=PARTS, **MOMENT)[0].is_exact
