"""Properties whose values are plain, read by Arrow straight from their JSON: no objects are made of them.

Arrow is told which properties an event has and of which types they are, as learnt from its calls so far. What it can't
read that way, or would read otherwise than `columns` does, is left to that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pj

from coterie.schema.layout import Storage
from coterie.store.calls import MAX_FIELDS
from coterie.store.columns import ARROW_TYPES, MAX_DENSE_KEYS, Array, Documents, FieldValues, documents_to_columns

MAX_EVENTS_KNOWN = 10_000
"""Of how many events it is remembered what properties they have."""

FEW = 32
"""So few documents are not worth telling Arrow about."""

LARGEST_WHOLE_NUMBER = 2.0**53
"""From here on doubles leave out whole numbers, which `columns` keeps exact."""

_NUMBER, _NULL = ARROW_TYPES[Storage.NUMBER], pa.null()
_STORAGE_OF: Mapping[Any, Storage] = {ARROW_TYPES[s]: s for s in (Storage.NUMBER, Storage.BOOLEAN, Storage.STRING)}
_READ = msgspec.json.Decoder(dict[str, Any]).decode_lines


class UnreadableError(ValueError):
    """Properties are no JSON object, or there are too many of them."""


class PlainReader:
    """Reads the properties of events, and learns on the way what they are like."""

    def __init__(self) -> None:
        self._schemas: dict[str, Any] = {}

    def read(self, event: str, texts: Sequence[msgspec.Raw]) -> Documents:
        """The JSON texts of one event's properties (empty or null: none) as `documents_to_columns` gives them.

        The texts are valid UTF-8 and have no line ends. Raises UnreadableError, and what `msgspec` and
        `documents_to_columns` raise.
        """
        joined = _join(texts)
        schema = self._schemas.get(event)
        if schema is not None and len(texts) >= FEW:
            fields = _fields(joined, len(texts), schema)
            if fields is not None:
                return Documents(len(texts), fields, {})
        documents = _READ(joined)
        if max(map(len, documents)) > MAX_FIELDS:
            raise UnreadableError
        found = documents_to_columns(documents)
        if event not in self._schemas or schema is not None:
            if len(self._schemas) >= MAX_EVENTS_KNOWN:
                self._schemas.clear()
            learnt = _learn(documents, found, schema)
            is_in_vain = learnt == schema and len(texts) >= FEW  # Arrow would fail again
            self._schemas[event] = None if is_in_vain else learnt
        return found


def _join(texts: Sequence[msgspec.Raw]) -> bytes:
    """One document a line."""
    joined = b"\n".join(texts)
    if joined.startswith(b"{") and joined.count(b"\n{") == len(texts) - 1:
        return joined
    given = [b"{}" if text in {b"", b"null"} else text for text in map(bytes, texts)]
    if not all(text.startswith(b"{") for text in given):
        raise UnreadableError
    return b"\n".join(given)


def _fields(joined: bytes, count: int, schema: Any) -> tuple[FieldValues, ...] | None:  # noqa: ANN401 - Arrow's
    """The columns of some documents with this schema; None when they are not like it."""
    try:
        table = pj.read_json(
            pa.BufferReader(joined),
            pj.ReadOptions(use_threads=False, block_size=len(joined) + 1),
            pj.ParseOptions(explicit_schema=schema, newlines_in_values=False, unexpected_field_behavior="error"),
        )
    except pa.ArrowInvalid:
        return None
    if table.num_rows != count:
        return None
    fields = []
    for name, column in zip(table.column_names, table.columns, strict=True):
        values = column.combine_chunks()
        if values.null_count == count:
            continue
        if values.type == _NUMBER and not _is_exact(values):
            return None
        fields.append(FieldValues((name,), _STORAGE_OF[values.type], values))
    return tuple(fields)


def _is_exact(numbers: Array) -> bool:
    """Whether all are as `columns` would have them: no whole number that is too large, and no zero below zero."""
    ends = pc.min_max(numbers)
    least, most = ends["min"].as_py(), ends["max"].as_py()
    if least <= -LARGEST_WHOLE_NUMBER or most >= LARGEST_WHOLE_NUMBER:
        return False
    if least > 0 or most < 0:
        return True
    values = numbers.to_numpy(zero_copy_only=False)
    return not bool(np.signbit(values[values == 0]).any())


def _learn(documents: Sequence[Mapping[str, Any]], found: Documents, schema: Any) -> Any:  # noqa: ANN401 - Arrow's
    """The schema of documents that were read, and of those before; None when their values are not plain."""
    types = dict.fromkeys(set().union(*documents), _NULL)
    for field in found.fields:
        if len(field.steps) > 1 or field.storage not in _STORAGE_OF.values() or field.rows is not None:
            return None
        types[field.steps[0]] = ARROW_TYPES[field.storage]
    for known in schema or ():
        new = types.get(known.name, _NULL)
        if new not in (_NULL, known.type) and known.type != _NULL:
            return None
        types[known.name] = known.type if new == _NULL else new
    if len(types) > MAX_DENSE_KEYS or not types:
        return None
    return pa.schema([(name, types[name]) for name in sorted(types)])
