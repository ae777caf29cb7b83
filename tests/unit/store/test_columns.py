import json
from typing import Any

import pytest

from coterie.core.values import to_text
from coterie.schema.layout import Storage
from coterie.store.columns import (
    MAX_DENSE_KEYS,
    Documents,
    FieldValues,
    Kinds,
    NestedTooDeeplyError,
    documents_to_columns,
    json_text,
    number_text,
    to_json,
)


def fields(*documents: dict[str, Any]) -> dict[tuple[str, ...], FieldValues]:
    return {field.steps: field for field in documents_to_columns(documents).fields}


def read(documents: Documents, *steps: str) -> tuple[Storage, list[Any]]:
    (field,) = [field for field in documents.fields if field.steps == steps]
    return field.storage, field.values.to_pylist()


@pytest.mark.parametrize(
    ("values", "storage", "stored"),
    [
        ([1, 2.5, None], Storage.NUMBER, [1.0, 2.5, None]),
        ([2**53, -(2**53)], Storage.NUMBER, [2.0**53, -(2.0**53)]),
        ([2**53 + 1, 1], Storage.JSON, ["9007199254740993", "1"]),
        ([10**30], Storage.JSON, ["1000000000000000000000000000000"]),
        ([True, False], Storage.BOOLEAN, [True, False]),
        ([True, 1], Storage.JSON, ["true", "1"]),
        (["a", ""], Storage.STRING, ["a", ""]),
        (["a", 1, None, True], Storage.JSON, ['"a"', "1", None, "true"]),
        ([[1, "é"], []], Storage.JSON, ['[1,"é"]', "[]"]),
        ([{"b": 1}, {}], Storage.JSON, ['{"b":1}', "{}"]),
        (["\x00", "🎉"], Storage.STRING, ["\x00", "🎉"]),
    ],
)
def test_storage_is_chosen_by_what_came(values: list[Any], storage: Storage, stored: list[Any]) -> None:
    assert read(documents_to_columns([{"p": value} for value in values]), "p") == (storage, stored)


def test_nulls_alone_make_no_column() -> None:
    assert fields({"p": None}, {}) == {}


def test_a_key_that_only_some_documents_have() -> None:
    assert fields({"a": 1}, {"b": "x"})[("b",)].values.to_pylist() == [None, "x"]


def test_objects_get_columns_for_what_is_inside() -> None:
    found = fields({"address": {"city": "Oslo", "geo": {"lat": 59.9}}}, {"address": "unknown"})
    assert found[("address",)].values.to_pylist() == ['{"city":"Oslo","geo":{"lat":59.9}}', '"unknown"']
    assert found[("address", "city")].values.to_pylist() == ["Oslo", None]
    assert found[("address", "geo", "lat")].values.to_pylist() == [59.9, None]


def test_elements_of_arrays_are_listed_with_their_documents() -> None:
    found = fields({"tags": ["a", "b"]}, {"tags": []}, {"tags": ["c", None, 1]})
    elements = found[("tags", "$")]
    assert elements.is_of_elements
    assert elements.values.to_pylist() == ['"a"', '"b"', '"c"', None, "1"]
    assert elements.rows is not None
    assert elements.rows.tolist() == [0, 0, 2, 2, 2]


def test_objects_in_arrays() -> None:
    found = fields({"products": [{"price": 5, "tags": ["x"]}, {"price": 7}]}, {"products": [{"price": 9}]})
    prices = found[("products", "$", "price")]
    assert (prices.storage, prices.values.to_pylist()) == (Storage.NUMBER, [5.0, 7.0, 9.0])
    assert prices.rows is not None
    assert prices.rows.tolist() == [0, 0, 1]
    assert found[("products", "$", "tags", "$")].values.to_pylist() == ["x"]


def test_a_dollar_inside_an_object_is_no_step() -> None:
    assert set(fields({"$": 1, "a": {"$": 2, "b": 3}})) == {("$",), ("a",), ("a", "b")}


def test_rare_keys_among_very_many_list_only_their_documents() -> None:
    documents = [{f"k{number}": number, "common": "x"} for number in range(3 * MAX_DENSE_KEYS)]
    found = {field.steps: field for field in documents_to_columns(documents).fields}
    assert len(found) == 3 * MAX_DENSE_KEYS + 1
    assert found[("common",)].rows is None
    rare = [field for field in found.values() if field.rows is not None]
    assert len(rare) > MAX_DENSE_KEYS
    for field in rare:
        number = int(field.steps[0][1:])
        expected = [None] * len(documents)
        expected[number] = float(number)
        assert field.dense(len(documents)).values.to_pylist() == expected


def test_mentions_include_nulls() -> None:
    mentions = documents_to_columns([{"a": None}, {}, {"a": 1, "b": 2}], with_mentions=True).mentions
    assert {key: rows.tolist() for key, rows in mentions.items()} == {"a": [0, 2], "b": [2]}


@pytest.mark.parametrize(
    "value",
    [[1e16, 1e-5, 1.5e-7, 0.1, -0.0, 5.0, 1e300], ["1e5", "ü", '\n\t\x01\x7f"\\/'], {"a": {"b": [None, True, 1.0]}}],
)
def test_arrays_and_objects_are_written_as_the_reference_reads_them(value: Any) -> None:
    assert json_text(value) == to_text(value)


@pytest.mark.parametrize("number", [0.0, -0.0, 5.0, -3.0, 1e15, 1e16, 2.0**53, 1e300, 0.1, 1e-7, 123456.789])
def test_numbers_as_json_are_the_same_numbers(number: float) -> None:
    assert to_text(json.loads(number_text(number))) == to_text(number)


def test_typed_columns_can_become_json() -> None:
    documents = documents_to_columns([{"n": 1, "s": 'a"b', "b": True}, {"n": 2.5}, {}])
    texts = {field.steps[0]: to_json(field).to_pylist() for field in documents.fields}
    assert texts == {"n": ["1", "2.5", None], "s": ['"a\\"b"', None, None], "b": ["true", None, None]}


def test_kinds_of_mixed_values() -> None:
    kinds = fields({"p": 1}, {"p": "x"}, {"p": None}, {"p": [1]}, {"p": {}}, {"p": False})[("p",)].kinds
    assert kinds is not None
    assert kinds.tolist() == [Kinds.NUMBER, Kinds.STRING, 0, Kinds.ARRAY, Kinds.OBJECT, Kinds.BOOLEAN]


def test_what_is_nested_too_deeply_is_refused() -> None:
    value: Any = 1
    for _ in range(65):
        value = {"a": value}
    with pytest.raises(NestedTooDeeplyError):
        documents_to_columns([{"p": value}])
