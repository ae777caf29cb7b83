"""Every operator of the table, over columns of every storage and every kind of constant, means what the table says."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from coterie.core.time import print_instant
from coterie.engines.base import EVERYTHING
from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import (
    Argument,
    AudienceType,
    Comparison,
    Definition,
    Duration,
    Literal,
    LiteralKind,
    Operator,
    Trait,
    Unit,
)
from coterie.language.evaluate import members
from coterie.language.events import Database, Profile
from coterie.language.operators import EXAMPLE_NOW, OPERATORS, OperatorInfo, Takes
from coterie.language.parser import parse_audience
from coterie.schema.layout import Storage
from coterie.schema.space import Collection
from loader import LoadedLayout, load, named

NOW = datetime(2026, 6, 15, 12, 30, tzinfo=UTC)
MOMENT = {"now": NOW, "lookback_days": 365}

NUMBERS = [0, 1, 5, 5.5, -3, 0.1, 1e-7, 1.5e300, 1e15, 1e16, 1e22, 2**53, -0.0, 50, 4.999999999999999]
TEXTS = [
    "",
    "5",
    "5.0",
    "05",
    "-3",
    "1e0",
    "1e22",
    "abc",
    "Abc",
    "abcd",
    "b",
    "é",
    "e\u0301",
    "😀",
    "\uffff",
    "true",
    "false",
]
TEXTS += [
    "null",
    "%",
    "a%c",
    "_",
    "o'clock",
    'say "hi"',
    "back\\slash",
    "line\nbreak",
    "5\n",
    " 5",
    "0x5",
    "1_000",
    "٥",
    "inf",
    "nan",
]
DATES = [
    *("2026-06-15", "2026-06-14", "2026-06-16", "2026-06-08", "2026-06-22", "2025-06-15", "2027-06-15", "0001-01-01"),
    *("2026-06-15T12:30:00Z", "2026-06-15T12:29:59.999999Z", "2026-06-15T12:30:00.000001Z", "2026-06-15T11:30Z"),
    *("2026-06-14T23:30:00-01:00", "2026-06-15T00:30:00+01:00", "2026-06-08T00:00:00Z", "2026-06-07T23:59:59.9Z"),
    *("2026-06-22 23:59:59+0000", "2026-06-23T00:00:00Z", "2026-06-15T12:30:00", "2026-13-01", "2026-02-30"),
    *(
        "2026-06-15T24:00:00Z",
        "2026-06-15T12:30:60Z",
        "2026-06-15T12:30:00+24:00",
        "0000-01-01",
        "20260615",
        "9999-12-31",
    ),
    *("2026-06-16T03:00:00+14:30", "2026-06-15T12:30:00.1234567Z", "0001-01-01T00:00:00+01:00", "2026-06-15t12:30:00z"),
]
ODD = [
    *([], ["abc"], ["a", "b"], [5, "5", None], [None], [True], [[1]], [1.5, 2.0], ["é", 'q"'], [{"k": "abc"}], [""]),
    *({}, {"k": 5}, {"k": "abc"}, {"k": None}, {"k": ["abc"]}, {"k": {"k": 1}}),
    *(2**53 + 1, 2**63, 10**30, -(2**53) - 1, True, False),
]
MIXED: list[object] = [*NUMBERS, *TEXTS, *DATES, *ODD]
HUGE_INSIDE: list[object] = [[1.5, 1e16], {"k": 1e-7}]
"""Parsed JSON writes these floats as DuckDB does, which is a declared gap; values that are kept whole are exact."""

STORED: dict[str, list[object]] = {
    "number": [*NUMBERS],
    "boolean": [True, False],
    "string": [*TEXTS, *DATES],
    "json": [*MIXED, *HUGE_INSIDE],
    "nested.k": [{"k": value} for value in MIXED],
    "list.$": [[], *([value] for value in MIXED), [5, "abc"], [None, "b"], "abc", {"k": "abc"}],
    "rows.$.k": [[{"k": value}] for value in MIXED] + [[{"k": "b"}, {"k": 5}, {}, 7], {"k": 5}, [[{"k": 5}]]],
    "never": [],
}
"""A trait for each storage, and its values, one a profile; the first profile has none."""

LITERALS = [
    *(
        Literal(text, LiteralKind.STRING)
        for text in ("", "5", "abc", "b", "true", "2026-06-15", "A", "[", '"', "1e22", "😀")
    ),
    *(Literal(text, LiteralKind.STRING) for text in ("2026-06-15T12:30:00Z", "null", "back\\slash", '["abc"]', "%")),
    *(Literal(number, LiteralKind.NUMBER) for number in (5, 5.5, 0, -3, 2**53, 2**53 + 1, 10**30, 1e22, 10**400)),
    Literal("2026-06-15", LiteralKind.DATE),
    Literal("2026-06-15T12:30:00Z", LiteralKind.TIMESTAMP),
]
DURATIONS = [Duration(amount, unit) for amount in (0, 1, 7, 365, 400_000) for unit in (Unit.HOURS, Unit.DAYS)]
DATED = [literal for literal in LITERALS if str(literal.value).startswith("2026")]


def arguments_for(info: OperatorInfo) -> Iterator[tuple[Argument, ...]]:
    match info.takes:
        case Takes.NOTHING:
            yield ()
        case Takes.DURATION:
            yield from ((duration,) for duration in DURATIONS)
        case Takes.DATE:
            yield from ((literal,) for literal in DATED)
        case Takes.CONSTANTS:
            yield from ((literal,) for literal in LITERALS)
            yield tuple(LITERALS)
        case Takes.CONSTANT | Takes.SCALAR:
            yield from ((literal,) for literal in LITERALS)


def database_of(traits: dict[str, list[object]]) -> Database:
    documents: list[dict[str, object]] = [{}] + [{} for _ in range(max(map(len, traits.values())))]
    for path, values in traits.items():
        for document, value in zip(documents[1:], values, strict=False):
            document[path.split(".")[0]] = value
    return Database(tuple(Profile(f"u{place}", document) for place, document in enumerate(documents)))


@pytest.fixture(scope="module")
def stored() -> tuple[Database, DuckDBEngine, LoadedLayout]:
    database = database_of(STORED)
    connection, layout = load(database)
    return database, DuckDBEngine(connection, layout, data_version=lambda: 0), layout


@pytest.fixture(scope="module")
def unflattened() -> tuple[Database, DuckDBEngine]:
    database = database_of(STORED)
    connection, layout = load(database, flatten=False)
    return database, DuckDBEngine(connection, layout, data_version=lambda: 0)


def wrong(database: Database, engine: DuckDBEngine, *comparisons: Comparison) -> list[tuple[object, str]]:
    """The values that the engine and the table disagree about, all comparisons asked of one snapshot of the data."""
    definitions = [Definition(AudienceType.USERS, comparison) for comparison in comparisons]
    # A cursor and a transaction for each comparison took longer than all that is asked.
    with engine._snapshot(definitions, NOW, 365, EVERYTHING) as snapshot:
        found = [named(database, snapshot.members(definition, EVERYTHING)) for definition in definitions]
    differing = [members(one, database, **MOMENT) ^ chosen for one, chosen in zip(definitions, found, strict=True)]
    return [
        (comparison.arguments, str(one.traits))
        for comparison, ids in zip(comparisons, differing, strict=True)
        if ids
        for one in database.profiles
        if one.id in ids
    ]


def test_every_storage_occurs(stored: tuple[Database, DuckDBEngine, LoadedLayout]) -> None:
    layout = stored[2]
    found = {path: layout.trait_column(Collection.USERS, path) for path in STORED}
    storages = {column.storage for column in found.values() if column is not None}
    assert storages == set(Storage)
    assert found["never"] is None
    assert found["list.$"] is not None
    assert found["list.$"].rest == ("$",)
    assert found["nested.k"] is not None
    assert found["nested.k"].rest == ()


@pytest.mark.parametrize("path", STORED)
@pytest.mark.parametrize("info", OPERATORS, ids=lambda info: info.word)
def test_an_operator_over_a_storage(
    stored: tuple[Database, DuckDBEngine, LoadedLayout], info: OperatorInfo, path: str
) -> None:
    database, engine, _ = stored
    comparisons = [Comparison(Trait(path), info.operator, arguments) for arguments in arguments_for(info)]
    assert wrong(database, engine, *comparisons) == []


@pytest.mark.slow
@pytest.mark.parametrize("info", OPERATORS, ids=lambda info: info.word)
def test_an_operator_inside_an_object_that_is_kept_whole(
    unflattened: tuple[Database, DuckDBEngine], info: OperatorInfo
) -> None:
    comparisons = [Comparison(Trait("nested.k"), info.operator, arguments) for arguments in arguments_for(info)]
    assert wrong(*unflattened, *comparisons) == []


SCALAR_OPERATORS = [info.operator for info in OPERATORS if info.takes is Takes.SCALAR]


@pytest.mark.slow
@pytest.mark.parametrize("left", STORED)
@pytest.mark.parametrize("right", STORED)
def test_two_columns_compare(left: str, right: str) -> None:
    firsts, seconds = ([None, *sample(STORED[path])] for path in (left, right))
    pairs = list(product(firsts, seconds))
    traits = [{left.partition(".")[0]: one, "other_" + right.partition(".")[0]: two} for one, two in pairs]
    database = Database(tuple(Profile(f"u{place}", document) for place, document in enumerate(traits)))
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        other = (Trait("other_" + right),)
        comparisons = [Comparison(Trait(left), operator, other) for operator in SCALAR_OPERATORS]
        assert wrong(database, engine, *comparisons) == []


def sample(values: list[object]) -> list[object]:
    """Every fourth value, and what is most easily taken for another."""
    alike: list[object] = [5, "5", "5.0", "abc", "2026-06-15", "2026-06-15T00:00:00Z", 2**53 + 1, 2**53, True, "true"]
    return [value for place, value in enumerate(values) if place % 4 == 0 or value in alike]


@pytest.mark.parametrize("info", OPERATORS, ids=lambda info: info.word)
def test_the_examples_of_the_table(info: OperatorInfo) -> None:
    for example in info.examples:
        database = Database((Profile("one", example.traits),))
        connection, layout = load(database)
        with connection:
            engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
            definition = parse_audience(example.query, AudienceType.USERS)
            found = engine.members(definition, now=EXAMPLE_NOW, lookback_days=365)
            assert found == (["one"] if example.holds else []), example


@pytest.mark.parametrize("unit", [Unit.HOURS, Unit.DAYS])
@pytest.mark.parametrize("operator", [info.operator for info in OPERATORS if info.takes is Takes.DURATION])
def test_the_edges_of_relative_dates(operator: Operator, unit: Unit) -> None:
    seconds = 3 * unit.seconds
    steps = [
        timedelta(microseconds=1),
        timedelta(0),
        timedelta(microseconds=-1),
        timedelta(hours=12),
        timedelta(hours=-13),
    ]
    edges = [NOW + timedelta(seconds=sign * seconds) + step for sign in (-1, 0, 1) for step in steps]
    midnights = [edge.replace(hour=0, minute=0, second=0, microsecond=0) + step for edge in edges for step in steps[:3]]
    database = database_of({"at": [print_instant(edge) for edge in edges + midnights]})
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        assert wrong(database, engine, Comparison(Trait("at"), operator, (Duration(3, unit),))) == []


def test_text_orders_by_code_point() -> None:
    texts = ["Z", "a", "é", "z", "\uffff", "😀", "aa", "A", ""]
    database = database_of({"text": list(texts)})
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        literals = [Literal(text, LiteralKind.STRING) for text in texts]
        comparisons = [Comparison(Trait("text"), Operator.LESS_THAN, (literal,)) for literal in literals]
        assert wrong(database, engine, *comparisons) == []
