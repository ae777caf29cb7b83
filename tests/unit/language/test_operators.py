"""The tables are complete, and their examples are true."""

import pytest

from coterie.language.ast import AudienceType, Operator, Property, Reducer, ReducerName
from coterie.language.evaluate import compute, matches
from coterie.language.events import EventRecord, Profile
from coterie.language.operators import (
    BY_OPERATOR,
    EXAMPLE_NOW,
    OPERATORS,
    RENAMED,
    Example,
    Takes,
    by_sugar,
    by_word,
    offered_for,
)
from coterie.language.parser import parse_audience, parse_computed_trait
from coterie.language.reducers import (
    BY_REDUCER,
    FILTERS,
    REDUCERS,
    ReducerExample,
    reducer_by_word,
)
from coterie.schema.space import FieldType


def test_every_operator_has_one_row() -> None:
    assert [info.operator for info in OPERATORS] == list(dict.fromkeys(info.operator for info in OPERATORS))
    assert set(BY_OPERATOR) == set(Operator)
    assert set(BY_REDUCER) == set(ReducerName)


@pytest.mark.parametrize("info", OPERATORS, ids=lambda info: info.word)
def test_rows_are_whole(info: object) -> None:
    assert by_word(info.word) is info
    assert info.sugar is None or by_sugar(info.sugar) is info
    assert ("{0}" in info.phrase) == (info.takes is not Takes.NOTHING)
    assert ("{0}" in info.negated) == (info.takes is not Takes.NOTHING)
    assert info.phrase != info.negated
    assert {example.holds for example in info.examples} == {True, False}, "an example that holds and one that doesn't"
    assert (info.test is None) == (info.denies is not None or info.takes is Takes.NOTHING)
    if info.opposite is not None:
        assert BY_OPERATOR[info.opposite].opposite is info.operator


@pytest.mark.parametrize(
    "example", [example for info in OPERATORS for example in info.examples], ids=lambda example: example.query
)
def test_examples_of_operators(example: Example) -> None:
    profile = Profile("u", example.traits)
    assert matches(parse_audience(example.query), profile, now=EXAMPLE_NOW) is example.holds


@pytest.mark.parametrize(
    "example", [example for info in REDUCERS for example in info.examples], ids=lambda example: example.call
)
def test_examples_of_reducers(example: ReducerExample) -> None:
    events = tuple(
        EventRecord("E", EXAMPLE_NOW, {"p": value}, message_id=f"{index:03}")
        for index, value in enumerate(example.values)
    )
    trait = parse_computed_trait(f"event('E').{example.call}")
    assert compute(trait, Profile("u", {}, events), now=EXAMPLE_NOW) == example.result


@pytest.mark.parametrize("info", REDUCERS, ids=lambda info: info.name.value)
def test_meaning_of_no_values(info: object) -> None:
    reducer = Reducer(info.name, Property("p"), None, 1)
    nothing = {ReducerName.COUNT: 0, ReducerName.UNIQUE_COUNT: 0, ReducerName.UNIQUE: []}.get(info.name)
    assert info.meaning([], reducer) == nothing


def test_sums_stay_finite_or_say_so() -> None:
    reducer = Reducer(ReducerName.SUM, Property("p"))
    assert BY_REDUCER[ReducerName.SUM].meaning([1e308, 1e308], reducer) == float("inf")
    assert BY_REDUCER[ReducerName.SUM].meaning(["1e999", 1], reducer) == 1


def test_words() -> None:
    assert by_sugar("==") is BY_OPERATOR[Operator.EQUALS]
    assert by_word("is_null") is None
    assert RENAMED["is_null"] == "absent"
    assert reducer_by_word("unique").name is ReducerName.UNIQUE
    assert [info.word for info in FILTERS] == ["where", "sources", "within", "between", "expires_after"]


@pytest.mark.parametrize("info", FILTERS, ids=lambda info: info.word)
def test_examples_of_filters_parse(info: object) -> None:
    query = f"event('E').{info.example}.count()"
    assert isinstance(parse_computed_trait(query, AudienceType.USERS).scalar.filters[0], info.node)


def test_what_the_builder_offers() -> None:
    assert [info.word for info in offered_for(FieldType.BOOLEAN)] == ["equals", "differs", "exists", "absent"]
    assert len(offered_for(FieldType.MIXED)) == 19
    assert "within_last" not in [info.word for info in offered_for(FieldType.NUMBER)]
