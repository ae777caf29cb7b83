"""Every reducer of the table, over properties of every storage, gives what the table says."""

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product

import duckdb
import pytest

from coterie.core.paths import has_elements, read_path
from coterie.engines.duckdb import DuckDBEngine
from coterie.engines.duckdb_functions import DuckDBFunctions
from coterie.language.ast import (
    Aggregate,
    AudienceType,
    Comparison,
    Context,
    Definition,
    Event,
    Literal,
    LiteralKind,
    Operator,
    Property,
    Reducer,
    ReducerName,
    ValueType,
    Where,
)
from coterie.language.evaluate import members
from coterie.language.events import Database, EventRecord, Profile
from coterie.language.lower import Lowering, Moment
from coterie.language.lower_events import Scope
from coterie.language.lower_reducers import COUNTS
from coterie.language.lower_sql import Sql, cast, column, number, select, subquery
from coterie.language.lower_values import Document, Flag, Number, Text
from coterie.language.reducers import BY_REDUCER, REDUCERS, ReducerInfo
from loader import LoadedLayout, load, named, number_of

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
MOMENT = {"now": NOW, "lookback_days": 365}

STREAMS: list[list[object]] = [
    *(
        [],
        [None],
        [5],
        ["5"],
        [5, "5"],
        ["5", 5.0],
        [0.1, 0.2],
        [0.1, "0.2", 0.3],
        [1, 2, 2, 1],
        ["b", "a"],
        ["b", "a", "b"],
    ),
    *([True, False], [True], ["true", True], [10, "9"], ["a", None, "b"], [None, "b", "a", None], ["x", 3]),
    *([1e9 + 0.1, 1e-7], [123456789012.34, 0.01], [2**53, 1], [2**53 + 1], [2**53 + 1, 2**53 + 1, 2**53], [10**30, 1]),
    *(
        [1e300, -1e300, 1.5],
        [1e308, 1e308],
        [-1e308, -1e308],
        [0.1234567, 0.7654321],
        [1 / 3, 1 / 3, 1 / 3],
        [5e-324, 1],
    ),
    *([[1, 2], [2]], [["a", "b"], ["b"]], [[]], [["5", 5]], [[None, 1]], [{"k": 1}], [["b"], "b"], [[0.1], [0.2]]),
    *([-0.0], [0.0, -0.0], ["", ""], [""], ["é", "z"], ["10", "9", "9"], [3, 3, 2, 2], ["1e2", 100], ["😀", "\uffff"]),
    *(
        [0.1] * 10,
        ["1e999", 1],
        ["1e999"],
        ["-1e999", "1e999"],
        [9e15, 9e15, 0.5],
        ["2026-06-15", "2026-06-14"],
        [1.005, 1.005],
        [-0.1, -0.2, -0.3],
    ),
]
"""The values of the property in the occurrences of one profile each, the oldest first."""

OF_STORAGE = {
    "number": [
        [v for v in s if isinstance(v, float) or (isinstance(v, int) and not isinstance(v, bool))] for s in STREAMS
    ],
    "string": [[v for v in stream if isinstance(v, str)] for stream in STREAMS],
    "boolean": [[v for v in stream if isinstance(v, bool)] for stream in STREAMS],
    "json": STREAMS,
}
OF_STORAGE["number"] = [[v for v in s if float(v) == v] for s in OF_STORAGE["number"]]  # type: ignore[arg-type]

TESTS = [
    (Operator.EXISTS, ()),
    (Operator.ABSENT, ()),
    (Operator.OMITS, (Literal("a", LiteralKind.STRING),)),
    (Operator.CONTAINS, (Literal("00", LiteralKind.STRING),)),
    (Operator.DIFFERS, (Literal(5, LiteralKind.NUMBER),)),
    (Operator.EQUALS, (Literal(0, LiteralKind.NUMBER),)),
    (Operator.EQUALS, (Literal(2**53 + 1, LiteralKind.NUMBER),)),
    (Operator.AT_MOST, (Literal(2**53, LiteralKind.NUMBER),)),
    (Operator.LESS_THAN, (Literal("b", LiteralKind.STRING),)),
    (Operator.NONE_OF, (Literal("true", LiteralKind.STRING), Literal(2, LiteralKind.NUMBER))),
]
"""What a reduced value is compared with: above all, nothing, 0, and what is no double."""


def database_of(streams: list[list[object]]) -> Database:
    """Each value in an occurrence of its own; two occurrences share each moment, ordered by message id."""
    profiles = []
    for place, stream in enumerate(streams):
        events = [
            EventRecord(
                "E",
                NOW - timedelta(days=9) + timedelta(hours=number // 2),
                {"p": value, "number": number},
                {"page": {"p": value}},
                message_id=f"m{number}",
            )
            for number, value in enumerate(stream)
        ]
        profiles.append(Profile(f"u{place}", {}, tuple(reversed(events))))
    return Database(tuple(profiles))


def reducers_of(info: ReducerInfo, path: str, *, in_context: bool = False) -> list[Reducer]:
    if not info.takes_argument:
        return [Reducer(info.name)]
    argument = Context(f"page.{path}") if in_context else Property(path)
    frequencies = (1, 2) if info.takes_frequency else (None,)
    return [Reducer(info.name, argument, kind, least) for kind in (None, *info.value_types) for least in frequencies]


def reduced_values(connection: duckdb.DuckDBPyConnection, layout: LoadedLayout, reducer: Reducer) -> dict[int, object]:
    """The value that SQL gives for each profile that has any."""
    lowering = Lowering(layout, Moment(**MOMENT), make_functions=DuckDBFunctions)
    reduced = lowering.events.reduce(Aggregate(Event("E"), (), reducer), Scope("p"), by_profile=True)
    if reduced is None:
        return {}
    value = reduced.value("r")
    excess: Sql = number(0)
    match value:
        case Number(double=expression, excess=None) | Flag(value=expression) | Text(value=expression):
            pass
        case Number(double=expression, excess=Sql() as excess):
            pass
        case Document(json=expression):
            pass
        case _:
            raise AssertionError(value)
    query = select([column("r", "profile_id"), expression, cast(excess, "TEXT")], subquery(reduced.query, "r"))
    rows = connection.execute(query.sql("duckdb"), dict(lowering.parameters_of(query))).fetchall()
    is_json = isinstance(value, Document)
    return {
        one: json.loads(found) if is_json else int(found) + int(more) if int(more) else found
        for one, found, more in rows
        if found is not None
    }


def expected_values(streams: list[list[object]], reducer: Reducer, path: str) -> dict[int, object]:
    """The value that the table gives for each profile that has any; counts of 0 need no row."""
    found = {}
    for place, stream in enumerate(streams):
        read = [read_path({"p": value}, path) for value in stream]
        if reducer.value_type is ValueType.ARRAY and has_elements(path):
            read = [[values] for values in read if values]
        values: list[object] = [value for values in read for value in values]
        result = len(stream) if reducer.argument is None else BY_REDUCER[reducer.name].meaning(values, reducer)
        if result is not None and not (reducer.name in COUNTS and result == 0):
            found[number_of(place)] = result
    return found


def same(left: dict[int, object], right: dict[int, object]) -> bool:
    """Whether values are the same to the last bit, whole numbers being the same as doubles that equal them."""
    return left.keys() == right.keys() and all(
        isinstance(left[key], str) == isinstance(right[key], str)
        and isinstance(left[key], bool) == isinstance(right[key], bool)
        and left[key] == right[key]
        for key in left
    )


COMPARED = [info for info in REDUCERS if not info.is_list]


@cache
def loaded(storage: str) -> tuple[duckdb.DuckDBPyConnection, LoadedLayout]:
    """The streams of a storage, loaded once for all reducers, which only read them."""
    return load(database_of(OF_STORAGE[storage]))


def check(storage: str, info: ReducerInfo, path: str, *, in_context: bool = False) -> None:
    streams = OF_STORAGE[storage]
    connection, layout = loaded(storage)
    for reducer in reducers_of(info, path, in_context=in_context):
        found = reduced_values(connection, layout, reducer)
        expected = expected_values(streams, reducer, path)
        assert same(found, expected), (reducer, {k: (found.get(k), expected.get(k)) for k in found | expected})


@pytest.mark.parametrize("info", COMPARED, ids=lambda info: info.name.value)
@pytest.mark.parametrize("storage", OF_STORAGE)
def test_a_reducer_over_a_storage(info: ReducerInfo, storage: str) -> None:
    check(storage, info, "p")


@pytest.mark.parametrize("storage", OF_STORAGE)
def test_the_storages_are_those(storage: str) -> None:
    connection, layout = load(database_of(OF_STORAGE[storage]))
    connection.close()
    column = layout.property_column("E", "p")
    assert column is not None
    assert column.storage.value == storage


@pytest.mark.parametrize("info", COMPARED, ids=lambda info: info.name.value)
@pytest.mark.parametrize("in_context", [False, True])
@pytest.mark.parametrize("path", ["p.$", "p"])
def test_a_reducer_over_elements_and_context(info: ReducerInfo, path: str, in_context: bool) -> None:
    check("json", info, path, in_context=in_context)


@pytest.mark.parametrize("info", COMPARED, ids=lambda info: info.name.value)
def test_a_reduced_value_is_compared(info: ReducerInfo) -> None:
    database = database_of(STREAMS)
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        for reducer, (operator, arguments) in product(reducers_of(info, "p"), TESTS):
            comparison = Comparison(Aggregate(Event("E"), (), reducer), operator, arguments)
            definition = Definition(AudienceType.USERS, comparison)
            differing = members(definition, database, **MOMENT) ^ named(database, engine.ids(definition, **MOMENT))
            assert not differing, comparison


@pytest.mark.slow
@pytest.mark.parametrize("info", COMPARED, ids=lambda info: info.name.value)
@pytest.mark.parametrize("path", ["p", "p.$"])
def test_a_reducer_of_a_funnels_child(info: ReducerInfo, path: str) -> None:
    database = database_of(STREAMS)
    connection, layout = load(database)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
        for reducer in reducers_of(info, path):
            for operator, arguments in TESTS[:4]:
                child = Comparison(Aggregate(Event("E"), (), reducer), operator, arguments)
                parent = Aggregate(Event("E"), (Where(child),), Reducer(ReducerName.COUNT))
                at_least_two = Comparison(parent, Operator.AT_LEAST, (Literal(2, LiteralKind.NUMBER),))
                definition = Definition(AudienceType.USERS, at_least_two)
                differing = members(definition, database, **MOMENT) ^ named(database, engine.ids(definition, **MOMENT))
                assert not differing, child


@pytest.mark.parametrize("info", COMPARED, ids=lambda info: info.name.value)
def test_the_examples_of_the_table(info: ReducerInfo) -> None:
    """As `language.parser` reads the call, its result must equal the example's, or be absent."""
    from coterie.language.parser import parse_audience

    for example in info.examples:
        database = database_of([list(example.values)])
        connection, layout = load(database)
        with connection:
            engine = DuckDBEngine(connection, layout, data_version=lambda: 0)
            expected = f" = {example.result!r}" if example.result is not None else ".absent()"
            definition = parse_audience(f"event('E').{example.call}{expected}", AudienceType.USERS)
            assert engine.members(definition, **MOMENT) == ["u0"], example
