"""Properties read by Arrow from their JSON are what they are when each is read by itself."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.schema.layout import Storage
from coterie.store.calls import MAX_FIELDS
from coterie.store.columns import Documents, documents_to_columns, kinds_of
from coterie.store.plain import FEW, PlainReader, UnreadableError

PLAIN = {
    "text": st.none() | st.text(st.characters(codec="utf-8"), max_size=5),
    "number": st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
    "flag": st.none() | st.booleans(),
    "never": st.none(),
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=4,
)
DOCUMENTS = st.lists(
    st.fixed_dictionaries({}, optional=PLAIN)
    | st.fixed_dictionaries({}, optional=dict.fromkeys(PLAIN, ANYTHING) | {"é\n": ANYTHING}),
    min_size=1,
    max_size=6,
)


def raw(document: object) -> msgspec.Raw:
    return msgspec.Raw(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())


def plain(documents: Documents) -> list[Any]:
    """Columns as values that can be compared; zeros below zero are told from others."""
    return [
        (field.steps, field.storage, list(map(repr, field.values.to_pylist())), kinds_of(field).tolist())
        for field in documents.fields
    ]


@given(st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_columns_are_the_same_however_often_the_reader_has_seen_an_event(batches: list[list[dict[str, Any]]]) -> None:
    reader = PlainReader()
    for documents in (batch * FEW for batch in [*batches, *batches]):
        try:
            expected = documents_to_columns(msgspec.json.decode(msgspec.json.encode(documents)))
            texts = list(map(raw, documents))
            msgspec.json.decode(texts[0])
        except msgspec.MsgspecError:  # a whole number that no double comes near
            continue
        assert plain(reader.read("E", texts)) == plain(expected)


@pytest.mark.parametrize(
    ("first", "then", "storage", "values"),
    [
        ('{"p":1.5}', '{"p":2}', Storage.NUMBER, 2.0),
        ('{"p":1.5}', '{"p":-0.0}', Storage.NUMBER, -0.0),
        ('{"p":1.5}', '{"p":-0}', Storage.NUMBER, 0.0),
        ('{"p":1.5}', '{"p":9007199254740993}', Storage.JSON, "9007199254740993"),
        ('{"p":1.5}', '{"p":"1"}', Storage.STRING, "1"),
        ('{"p":1.5}', '{"p":true}', Storage.BOOLEAN, True),
        ('{"p":null}', '{"p":"x"}', Storage.STRING, "x"),
        ('{"p":"x"}', '{"p":"\\u0000\\ud83d\\ude00é"}', Storage.STRING, "\x00😀é"),
        ('{"p":"x"}', '{"p":[1]}', Storage.JSON, "[1]"),
        ('{"p":"x"}', '{"p":"x","p":"y"}', Storage.STRING, "y"),
    ],
)
def test_what_arrow_would_read_otherwise_is_not_left_to_it(
    first: str, then: str, storage: Storage, values: object
) -> None:
    reader = PlainReader()
    for text in (first, first, then, then):
        found = reader.read("E", [msgspec.Raw(text.encode())] * FEW)
    field = found.fields[0]
    assert (field.steps, field.storage) == (("p",), storage)
    assert set(map(repr, field.values.to_pylist())) == {repr(values)}


def test_a_property_that_was_not_seen_before_is_not_lost() -> None:
    reader = PlainReader()
    reader.read("E", [raw({"a": 1})] * FEW)
    found = reader.read("E", [raw({"a": 1})] * FEW + [raw({"b": "x"})])
    assert [field.steps for field in found.fields] == [("a",), ("b",)]
    assert np.flatnonzero(kinds_of(found.fields[1])).tolist() == [FEW]


def test_no_properties_are_an_empty_object() -> None:
    found = PlainReader().read("E", [msgspec.Raw(), msgspec.Raw(b"null"), raw({"a": 1})])
    assert (found.count, found.fields[0].values.to_pylist()) == (3, [None, None, 1.0])


@pytest.mark.parametrize("text", ["[]", "5", '"x"', "true", json.dumps(dict.fromkeys(map(str, range(MAX_FIELDS + 1))))])
def test_what_is_no_object_or_too_large_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        PlainReader().read("E", [raw({})] * FEW + [msgspec.Raw(text.encode())])
