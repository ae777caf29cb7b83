"""Documents (properties, traits) as columns: every path that occurs, with its values and what kinds of values they are.

Pure and free of the database, so that it can run in another process. Arrays are Arrow's, one value a document, or one
value an array element for paths that go through `$`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntFlag
from itertools import chain
from typing import Any, TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from coterie.core.paths import ELEMENTS
from coterie.schema.layout import Storage

Array: TypeAlias = Any
"""An Arrow array, chunked or not; pyarrow has no types of its own."""

Document = dict[str, Any]
Steps = tuple[str, ...]
Rows = npt.NDArray[np.int32]

MAX_DEPTH = 64
"""Arrays and objects nested more deeply than this are refused: no analysis reaches there, and recursion has an end."""

MAX_FLATTENED_DEPTH = 8
"""Objects nested more deeply get no columns of their own; their values are read out of the JSON of an ancestor."""

MAX_DENSE_KEYS = 300
"""Where objects have more different keys than this, columns of the rare ones list only the documents that have them."""


LARGEST_PLAIN_NUMBER = 1e15


class Kinds(IntFlag):
    """The kinds of JSON values that came at a path."""

    NONE = 0
    STRING = 1
    NUMBER = 2
    BOOLEAN = 4
    ARRAY = 8
    OBJECT = 16


class NestedTooDeeplyError(ValueError):
    """A value goes deeper than `MAX_DEPTH`."""


@dataclass(frozen=True, slots=True)
class FieldValues:
    """The values at one path.

    `values` is float64, bool or string, and string holding JSON texts when `storage` is JSON; then `kinds` has the kind
    of each value (0 for null). `rows` is the document of each value for paths through `$` and for rare ones, else None:
    one value a document.
    """

    steps: Steps
    storage: Storage
    values: Array
    kinds: npt.NDArray[np.uint8] | None = None
    rows: Rows | None = None

    @property
    def is_of_elements(self) -> bool:
        """Whether the values are those of array elements, any number a document."""
        return len(self.steps) > 1 and ELEMENTS in self.steps

    def dense(self, count: int) -> FieldValues:
        """The same with one value a document, of `count` documents."""
        if self.rows is None:
            return self
        index = np.full(count, -1, np.int64)
        index[self.rows] = np.arange(len(self.rows))
        kinds = None if self.kinds is None else np.where(index < 0, np.uint8(0), self.kinds[index])
        return FieldValues(self.steps, self.storage, self.values.take(pa.array(index, mask=index < 0)), kinds)


@dataclass(frozen=True, slots=True)
class Documents:
    """Some documents as columns. `mentions` has, for each key, the documents that have it at all, be it with null."""

    count: int
    fields: tuple[FieldValues, ...]
    mentions: Mapping[str, Rows]


ARROW_TYPES: Mapping[Storage, Any] = {
    Storage.NUMBER: pa.float64(),
    Storage.BOOLEAN: pa.bool_(),
    Storage.STRING: pa.string(),
    Storage.JSON: pa.string(),
}

KINDS_OF_STORAGE: Mapping[Storage, Kinds] = {
    Storage.NUMBER: Kinds.NUMBER,
    Storage.BOOLEAN: Kinds.BOOLEAN,
    Storage.STRING: Kinds.STRING,
}

_NULL = type(None)
_KIND_OF_TYPE: dict[type, int] = {
    _NULL: 0,
    str: int(Kinds.STRING),
    int: int(Kinds.NUMBER),
    float: int(Kinds.NUMBER),
    bool: int(Kinds.BOOLEAN),
    list: int(Kinds.ARRAY),
    dict: int(Kinds.OBJECT),
}
_STORAGE_OF_TYPE = {str: Storage.STRING, int: Storage.NUMBER, float: Storage.NUMBER, bool: Storage.BOOLEAN}
_NESTED = frozenset({list, dict})
_EMPTY: dict[str, Any] = {}
_UNLIKE_PYTHON = re.compile(rb"\de[-+]?\d|0\.0000")
_BRACKETS_TO_COUNT = MAX_DEPTH

encode = msgspec.json.encode


def documents_to_columns(documents: Sequence[Document], *, with_mentions: bool = False) -> Documents:
    """Turn documents into columns, keys in order. Raises NestedTooDeeplyError."""
    shapes = set(map(tuple, documents))
    keys = sorted(set().union(*shapes))
    mentions = _mentions(documents, shapes) if with_mentions else {}
    return Documents(len(documents), tuple(_columns(documents, shapes, (), keys, None)), mentions)


def _mentions(documents: Sequence[Document], shapes: AbstractSet[Steps]) -> dict[str, Rows]:
    if len(shapes) == 1:
        return dict.fromkeys(next(iter(shapes)), np.arange(len(documents), dtype=np.int32))
    rows: dict[str, list[int]] = {}
    for row, document in enumerate(documents):
        for key in document:
            rows.setdefault(key, []).append(row)
    return {key: np.array(found, np.int32) for key, found in rows.items()}


def json_text(value: object) -> str:
    """The compact JSON text that the reference meaning reads arrays and objects as (`core.values.to_text`).

    Floats are written as Python writes them, which msgspec does not do for very large and very small ones.
    """
    try:
        text = encode(value)
    except RecursionError:
        raise NestedTooDeeplyError from None
    if text.count(b"[") + text.count(b"{") > _BRACKETS_TO_COUNT and _depth(value) > MAX_DEPTH:
        raise NestedTooDeeplyError
    if _UNLIKE_PYTHON.search(text):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return text.decode()


def to_json(field: FieldValues) -> Array:
    """The values of a typed column as JSON texts, an Arrow array."""
    if field.storage is Storage.JSON:
        return field.values
    text_of = number_text if field.storage is Storage.NUMBER else json_text
    return pa.array([None if value is None else text_of(value) for value in field.values.to_pylist()], pa.string())


def number_text(number: float) -> str:
    """The JSON text of a double; whole numbers up to 10^15 lose their point."""
    return str(int(number)) if number.is_integer() and abs(number) <= LARGEST_PLAIN_NUMBER else json_text(number)


def kinds_of(field: FieldValues) -> npt.NDArray[np.uint8]:
    """The kind of each value of a column, 0 for null."""
    if field.kinds is not None:
        return field.kinds
    valid = field.values.is_valid().to_numpy(zero_copy_only=False)
    return np.where(valid, np.uint8(KINDS_OF_STORAGE[field.storage]), np.uint8(0))


def _columns(
    documents: Sequence[Document], shapes: AbstractSet[Steps], prefix: Steps, keys: Sequence[str], rows: Rows | None
) -> Iterator[FieldValues]:
    """The columns of some keys of documents; `shapes` are the different sequences of keys that the documents have."""
    if len(keys) > MAX_DENSE_KEYS:
        if ELEMENTS in prefix:
            return
        keys, rare = _part_rare(documents, keys)
        own = np.arange(len(documents), dtype=np.int32) if rows is None else rows
        for key, (having, values) in rare.items():
            yield from _column((*prefix, key), values, own[having])
    if len(shapes) == 1:  # as one line of somebody's code writes them: reading them side by side is twice as fast
        places = {key: place for place, key in enumerate(next(iter(shapes)))}
        values = list(chain.from_iterable(map(dict.values, documents)))
        for key in keys:
            yield from _column((*prefix, key), values[places[key] :: len(places)], rows)
        return
    for key in keys:
        yield from _column((*prefix, key), [document.get(key) for document in documents], rows)


def _part_rare(
    documents: Sequence[Document], keys: Sequence[str]
) -> tuple[list[str], dict[str, tuple[list[int], list[Any]]]]:
    """Common keys, and rare ones with the documents that have them and their values there."""
    frequencies = Counter(chain.from_iterable(documents))
    common = {key for key, _ in frequencies.most_common(MAX_DENSE_KEYS)}
    rare: dict[str, tuple[list[int], list[Any]]] = {key: ([], []) for key in keys if key not in common}
    for row, document in enumerate(documents):
        for key in document:
            if key in rare:
                having, values = rare[key]
                having.append(row)
                values.append(document[key])
    return [key for key in keys if key in common], rare


def _column(steps: Steps, values: Sequence[Any], rows: Rows | None) -> Iterator[FieldValues]:
    simple = _simple_column(steps, values, rows)
    if simple is not None:
        yield simple
        return
    types = set(map(type, values))
    types.discard(_NULL)
    if types:
        yield _json_column(steps, values, rows)
        if types & _NESTED and len(steps) < MAX_FLATTENED_DEPTH:
            yield from _inside(steps, values, rows, types)


def _simple_column(steps: Steps, values: Sequence[Any], rows: Rows | None) -> FieldValues | None:
    """The column of values of one simple type, taken for that of the first; None when it isn't, or all are null."""
    first = type(next((value for value in values if value is not None), None))
    storage = _STORAGE_OF_TYPE.get(first)
    if storage is None:
        return None
    if storage is Storage.NUMBER and bool in set(map(type, values)):  # Arrow would take true for 1
        return None
    try:
        return FieldValues(steps, storage, pa.array(values, ARROW_TYPES[storage]), rows=rows)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):  # of other types, or an integer that no double equals
        return None


def _json_column(steps: Steps, values: Sequence[Any], rows: Rows | None) -> FieldValues:
    texts = pa.array([None if value is None else json_text(value) for value in values], pa.string())
    kinds = np.fromiter((_KIND_OF_TYPE[type(value)] for value in values), np.uint8, len(values))
    return FieldValues(steps, Storage.JSON, texts, kinds, rows)


def _inside(steps: Steps, values: Sequence[Any], rows: Rows | None, types: set[type]) -> Iterator[FieldValues]:
    if dict in types:
        objects = [value if type(value) is dict else _EMPTY for value in values]
        shapes = set(map(tuple, objects))
        keys = sorted(set().union(*shapes) - {ELEMENTS})  # no path reaches a key that is a dollar sign
        yield from _columns(objects, shapes, steps, keys, rows)
    if list in types:
        lengths = [len(value) if type(value) is list else 0 for value in values]
        own = np.arange(len(values), dtype=np.int32) if rows is None else rows
        elements = [element for value in values if type(value) is list for element in value]
        yield from _column((*steps, ELEMENTS), elements, np.repeat(own, lengths))


def _depth(value: object) -> int:
    """How deeply arrays and objects are nested, found without recursion."""
    deepest, level = 0, [value]
    while level and deepest <= MAX_DEPTH:
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer if type(outer) is list else ())
            if type(inner) in _NESTED
        ]
        deepest += 1
    return deepest
