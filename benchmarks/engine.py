"""How long audiences take on DuckDB: 20 million events of a million profiles, in the layout that the store writes.

    python benchmarks/engine.py [--events 20000000] [--profiles 1000000] [--database FILE]

Prints a table: members; the first computation (nothing remembered); a sample of one profile in 64; the computation
again; after an edit of one condition; the one SQL statement; whether the sample's interval holds the members. Times are
the best of several runs, in milliseconds. The data is drawn by hashing row numbers: `hash(i * 256 + salt)`, since
`hash(i, salt)` gives columns that depend on each other. The independence is checked.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from coterie.core.paths import split_path
from coterie.core.sampling import Sampled
from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType, Definition
from coterie.language.lower import Output
from coterie.language.parser import parse_audience
from coterie.language.references import EVERYONE
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
LOOKBACK_DAYS = 1095
HISTORY_DAYS = 730
PARTS = 64
SHARES = {
    "Page Viewed": 0.40,
    "Product Viewed": 0.25,
    "Product Added": 0.12,
    "Signed In": 0.10,
    "Email Opened": 0.08,
    "Order Completed": 0.04,
    "Order Refunded": 0.01,
}
"""The share of all events."""

PROPERTIES = {"total": Storage.NUMBER, "category": Storage.STRING, "product_id": Storage.STRING, "tags": Storage.JSON}
TRAITS = {"plan": Storage.STRING, "age": Storage.NUMBER, "opted_in": Storage.BOOLEAN, "created_at": Storage.STRING}

SPENT = "event('Order Completed').where(property('total') > 50).within(30 days).count() >= 2"
ORDERED = "event('Order Completed')"
SAME_PRODUCT = f"{ORDERED}.where(property('product_id') = property(parent: 'product_id')).within(parent: 7 days)"
EIGHT = (
    f"({SPENT} OR event('Product Added').within(7 days).count() >= 1)",
    "trait('plan').one_of('pro', 'team')",
    "NOT (event('Order Refunded').count() >= 1 OR trait('age') < 20)",
    "(event('Page Viewed').within(14 days).count() >= 3 OR event('Email Opened').within(30 days).count() >= 1)",
    "event('Signed In').within([[90 days]]).count() >= 1",
)
QUERIES = {
    "the target": (f"{SPENT} AND event('Email Opened').within([[180 days]]).count() = 0", "90 days"),
    "no big event": (
        "NOT (event('Page Viewed').within(365 days).count() >= 1) AND trait('plan') = '[[pro]]'",
        "free",
    ),
    "sum": ("event('Order Completed').sum(property('total')) > 500 AND trait('age') >= [[30]]", "40"),
    "funnel, not": (
        f"event('Product Added').where({ORDERED}.within(parent: [[1 day]]).count() = 0).within(7 days).count() >= 1",
        "2 days",
    ),
    "funnel, same product": (
        f"event('Product Viewed').where({SAME_PRODUCT}.count() >= 1).within([[90 days]]).count() >= 1",
        "60 days",
    ),
    "first value": ("event('Order Completed').[[first]](property('category')) = 'shoes'", "last"),
    "mode": ("event('Product Viewed').within([[90 days]]).mode(property('category'), 2) = 'boots'", "60 days"),
    "array": ("event('Order Completed').where(property('tags.$') = '[[gift]]').count() >= 1", "sale"),
    "date trait": ("trait('created_at').within_last([[30 days]]) AND trait('opted_in') = 'true'", "60 days"),
    "eight conditions": (" AND ".join(EIGHT), "30 days"),
}
"""Each query, and what an edit puts in place of the part in double brackets."""

_EDITED = re.compile(r"\[\[(.+?)\]\]")


@dataclass(frozen=True)
class BenchmarkLayout:
    """The columns that `generate` makes."""

    def event_table(self, event: str) -> EventTable | None:
        """See `Layout`."""
        return EventTable(table_of(event), event) if event in SHARES else None

    def property_column(self, event: str, path: str) -> Column | None:
        """See `Layout`."""
        name, *rest = split_path(path)
        return Column(name, PROPERTIES[name], tuple(rest)) if event in SHARES and name in PROPERTIES else None

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        """See `Layout`."""
        known = collection is Collection.USERS and path in TRAITS
        return Column(path, TRAITS[path]) if known else None


def table_of(event: str) -> str:
    """The table of an event."""
    return f"ev{list(SHARES).index(event)}"


def draw(salt: int) -> str:
    """SQL for a number from 0 to 1, drawn for row i."""
    return f"(hash(i * 256 + {salt}) / 18446744073709551616.0)"


def pick(salt: int, *values: str) -> str:
    """SQL for one of some texts, drawn for row i."""
    return f"list_extract({list(values)!r}, 1 + CAST(floor({draw(salt)} * {len(values)}) AS BIGINT))"


def generate(connection: duckdb.DuckDBPyConnection, events: int, profiles: int) -> None:
    """Make the tables. A tenth of the profiles has no events; the others' activity is skewed, and so is time."""
    connection.execute(f"""
        CREATE TABLE profiles AS SELECT i AS profile_id, 'user_' || i AS user_id,
            CASE WHEN {draw(1)} < 0.9 THEN {pick(2, "free", "free", "free", "pro", "team")} END AS plan,
            CASE WHEN {draw(3)} < 0.8 THEN floor(15 + {draw(4)} * 60) END AS age,
            {draw(5)} < 0.4 AS opted_in,
            strftime(TIMESTAMP '{NOW:%Y-%m-%d}' - to_days(CAST(floor({draw(6)} * 900) AS INTEGER)),
                '%Y-%m-%dT%H:%M:%SZ') AS created_at
        FROM range({profiles}) AS r(i)""")  # noqa: S608  numbers and names of this file
    connection.execute("CREATE TABLE accounts (account_id BIGINT, group_id VARCHAR)")
    connection.execute("CREATE TABLE memberships (account_id BIGINT, profile_id BIGINT)")
    connection.execute(
        "CREATE TABLE external_ids AS SELECT profile_id, 'user_id' AS type, user_id AS value FROM profiles"
    )
    for place, (event, share) in enumerate(SHARES.items()):
        start, count = place * events, int(events * share)
        history = HISTORY_DAYS * 86_400
        connection.execute(f"""
            CREATE TABLE {table_of(event)} AS SELECT
                CAST(floor({profiles} * 0.9 * pow({draw(10)}, 1.6)) AS BIGINT) AS profile_id,
                TIMESTAMP '{NOW:%Y-%m-%d %H:%M:%S}' - to_seconds(floor({history} * pow({draw(11)}, 1.3))) AS ts,
                i AS seq, 'web' AS source_id, CAST(NULL AS VARCHAR) AS context,
                CASE WHEN {draw(12)} < 0.95 THEN round(5 + 195 * pow({draw(13)}, 2), 2) END AS total,
                {pick(14, "shoes", "boots", "jackets", "tents", "maps")} AS category,
                'p' || CAST(floor({draw(15)} * 500) AS BIGINT) AS product_id,
                {pick(16, '["sale"]', '["gift","new"]', "[]", '["new"]')} AS tags
            FROM range({start}, {start + count}) AS r(i) ORDER BY ts""")  # noqa: S608  numbers and names of this file


def check_independence(connection: duckdb.DuckDBPyConnection) -> None:
    """Raises if the columns of an event depend on each other: all cells of profile and time must be filled alike."""
    (spread,) = connection.execute(f"""
        WITH cells AS (
            SELECT ntile(20) OVER (ORDER BY profile_id, seq) AS a, ntile(20) OVER (ORDER BY ts, seq) AS b
            FROM {table_of("Order Completed")}
        ), counts AS (SELECT a, b, count(*) AS n FROM cells GROUP BY a, b)
        SELECT CASE WHEN count(*) < 400 THEN 1 ELSE (max(n) - min(n)) / avg(n) END FROM counts""").fetchall()[0]  # noqa: S608
    most = 0.5
    if spread > most:
        raise SystemExit(f"the generated columns depend on each other: {spread:.2f}")


def best_ms(run: Callable[[], object], *, runs: int = 5) -> float:
    """The shortest of some runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def measure(connection: duckdb.DuckDBPyConnection, query: str, edited: str) -> tuple[int, bool, list[float]]:
    """Members, whether a sample's interval holds them, and the times in milliseconds: see above."""
    definition, after = (parse_audience(text, AudienceType.USERS) for text in (query, edited))
    options = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
    engine = DuckDBEngine(connection, BenchmarkLayout(), data_version=lambda: 0)
    everyone = Definition(AudienceType.USERS, EVERYONE)

    def forget() -> None:
        engine.cache.clear()
        engine.count(definition, **options)

    def look() -> Sampled:
        engine.cache.clear()
        engine.count(everyone, **options)
        return engine.sampled_counts([definition], parts=PARTS, **options)[0]

    def sample() -> float:
        engine.cache.clear()
        engine.count(everyone, **options)
        return best_ms(lambda: engine.sampled_counts([definition], parts=PARTS, **options), runs=1)

    def edit() -> float:
        engine.cache.clear()
        engine.count(definition, **options)
        return best_ms(lambda: engine.count(after, **options), runs=1)

    first = best_ms(forget)
    sampled, sampled_ms = look(), min(sample() for _ in range(3))
    forget()
    again = best_ms(lambda: engine.count(definition, **options))
    edited_ms = min(edit() for _ in range(3))
    statement = engine.statement(definition, output=Output.COUNT, **options)
    whole = best_ms(lambda: connection.execute(statement.sql, dict(statement.parameters)).fetchall())
    members = engine.count(definition, **options)
    if connection.execute(statement.sql, dict(statement.parameters)).fetchall() != [(members,)]:
        raise SystemExit(f"the statement and the bitmaps disagree: {query}")
    return members, sampled.low <= members <= sampled.high, [first, sampled_ms, again, edited_ms, whole]


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=20_000_000)
    parser.add_argument("--profiles", type=int, default=1_000_000)
    parser.add_argument("--database", type=Path, help="a file to keep the data in; used again if it is there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = options.database or Path(folder) / "benchmark.duckdb"
        is_new = not file.exists()
        with duckdb.connect(str(file)) as connection:
            if is_new:
                start = time.perf_counter()
                generate(connection, options.events, options.profiles)
                check_independence(connection)
                connection.execute("CHECKPOINT")
                print(f"data made in {time.perf_counter() - start:.0f} s, {file.stat().st_size / 2**20:.0f} MiB")
            heads = ("members", "first", "sample", "again", "edited", "statement", "held")
            print(f"{'':24}" + "".join(f"{head:>10}" for head in heads))
            for name, (query, instead) in QUERIES.items():
                members, is_held, times = measure(connection, _EDITED.sub(r"\1", query), _EDITED.sub(instead, query))
                print(f"{name:24}{members:>10}" + "".join(f"{ms:>10.1f}" for ms in times) + f"{is_held!s:>10}")


if __name__ == "__main__":
    main()
