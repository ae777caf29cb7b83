"""From the columns of several chunks to one column a field, in the storage of its table, with statistics on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from coterie.core.time import parse_instant
from coterie.schema.layout import Storage
from coterie.store import tables
from coterie.store.catalog import FieldEntry, Owner
from coterie.store.columns import (
    ARROW_TYPES,
    KINDS_OF_STORAGE,
    LARGEST_PLAIN_NUMBER,
    Array,
    Documents,
    FieldValues,
    Kinds,
    Steps,
    json_text,
    kinds_of,
    to_json,
)
from coterie.store.times import Micros

_DATES = r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2}))?$"
_DATE_LENGTH = 10
_NOT_SEEN = np.iinfo(np.int64).min


@dataclass(frozen=True, slots=True)
class Part:
    """Documents of one chunk: which of them are kept, and when each happened."""

    documents: Documents
    keep: npt.NDArray[np.bool_]
    times: Micros


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of some parts: how many documents of each, which (None: all), and when they happened.

    What happens later than now counts as not seen.
    """

    numbers: Sequence[int]
    masks: Sequence[npt.NDArray[np.bool_] | None]
    times: Micros

    @classmethod
    def of(cls, parts: Sequence[Part], now: int) -> _Kept:
        numbers = [int(part.keep.sum()) for part in parts]
        masks = [None if n == len(part.keep) else part.keep for n, part in zip(numbers, parts, strict=True)]
        times = np.concatenate([np.zeros(0, np.int64), *(part.times[part.keep] for part in parts)])
        return cls(numbers, masks, np.where(times <= now, times, _NOT_SEEN))

    def latest(self, values: Array | None) -> int | None:
        """The latest time of all documents, or of those that have a value."""
        times = self.times if values is None else self.times[values.is_valid().to_numpy()]
        latest = int(times.max(initial=_NOT_SEEN))
        return None if latest == _NOT_SEEN else latest


@dataclass(slots=True)
class Assembled:
    """One column for each field, over all documents that were kept.

    `leftover` are top-level keys that have no room for a column, `overflow` their values as JSON objects.
    """

    columns: dict[Steps, Array] = field(default_factory=dict)
    leftover: tuple[str, ...] = ()
    overflow: Array = None


def assemble(connection: duckdb.DuckDBPyConnection, owner: Owner, parts: Sequence[Part], *, now: int) -> Assembled:
    """Join the documents of several chunks, make the columns that they need, and update the statistics.

    `now`, in microseconds, is when the documents arrive: what happens later is not counted as seen.
    """
    kept = _Kept.of(parts, now)
    by_steps: dict[Steps, list[FieldValues | None]] = {}
    leftover: dict[str, None] = {}
    for number, part in enumerate(parts):
        for values in part.documents.fields:
            if values.is_of_elements:
                _observe_elements(owner, values, part, now)
                continue
            if not owner.has_room(values.steps):
                leftover.update({values.steps[0]: None} if len(values.steps) == 1 else {})
                continue
            dense = values.dense(part.documents.count)
            if owner.fields.get(values.steps) is None and _is_any_kept(dense, part):
                owner.name_column(owner.entry(values.steps))
            by_steps.setdefault(values.steps, [None] * len(parts))[number] = dense
    result = Assembled(leftover=tuple(leftover))
    for steps, given in by_steps.items():
        entry = owner.fields.get(steps)
        if entry is not None:
            storage = _settle(connection, owner, entry, given)
            result.columns[steps] = _join(entry, storage, given, kept)
    if leftover:
        result.overflow = _overflow(leftover, parts)
    return result


def _is_any_kept(values: FieldValues, part: Part) -> bool:
    valid = values.values.is_valid().to_numpy(zero_copy_only=False)
    return bool((valid & part.keep).any())


def _settle(
    connection: duckdb.DuckDBPyConnection, owner: Owner, entry: FieldEntry, given: Sequence[FieldValues | None]
) -> Storage:
    """Find the storage that takes both what is there and what came; add the column or convert it."""
    storages = {values.storage for values in given if values is not None}
    if entry.storage is not None:
        storages.add(entry.storage)
    storage = storages.pop() if len(storages) == 1 else Storage.JSON
    column = owner.name_column(entry)
    if entry.storage is None:
        connection.execute(f"ALTER TABLE {owner.table} ADD COLUMN {column} {tables.SQL_TYPES[storage]}")
    elif entry.storage is not storage:
        for statement in _conversion(owner.table, column, entry.storage):
            connection.execute(statement)
    entry.storage = storage
    return storage


def _conversion(table: str, column: str, storage: Storage) -> tuple[str, ...]:
    """The statements that turn a typed column into one of JSON texts, written as `columns.to_json` writes them.

    By way of another column, and not by `ALTER COLUMN ... USING`: DuckDB keeps that expression in its write-ahead log,
    and after a crash can't open the file, since it reads the log before it has its functions.
    """
    text = f"CAST(to_json({column}) AS VARCHAR)"
    whole = (
        f"WHEN {column} = trunc({column}) AND abs({column}) <= {LARGEST_PLAIN_NUMBER:.0f} "
        f"THEN CAST(CAST({column} AS BIGINT) AS VARCHAR) "
        if storage is Storage.NUMBER
        else ""
    )
    return (
        f"ALTER TABLE {table} ADD COLUMN converted VARCHAR",
        f"UPDATE {table} SET converted = CASE WHEN {column} IS NULL THEN NULL {whole}ELSE {text} END",  # noqa: S608 - our names
        f"ALTER TABLE {table} DROP COLUMN {column}",
        f"ALTER TABLE {table} RENAME COLUMN converted TO {column}",
    )


def _join(entry: FieldEntry, storage: Storage, given: Sequence[FieldValues | None], kept: _Kept) -> Array:
    arrays = []
    kinds = Kinds.NONE
    for values, number, mask in zip(given, kept.numbers, kept.masks, strict=True):
        if values is None:
            arrays.append(pa.nulls(number, ARROW_TYPES[storage]))
            continue
        array = values.values if values.storage is storage else to_json(values)
        if mask is not None:
            array = array.filter(pa.array(mask))
        arrays.append(array)
        if values.kinds is None:
            kinds |= KINDS_OF_STORAGE[values.storage] if array.null_count < number else Kinds.NONE
        else:
            kinds |= Kinds(int(np.bitwise_or.reduce(values.kinds if mask is None else values.kinds[mask])))
    joined: Array = pa.chunked_array(arrays, ARROW_TYPES[storage])
    nulls = joined.null_count
    if nulls < len(joined):
        entry.count += len(joined) - nulls
        entry.kinds |= kinds
        _see(entry, kept.latest(joined if nulls else None))
    _observe(entry, joined, storage)
    return joined


def _observe(entry: FieldEntry, values: Array, storage: Storage) -> None:
    """Count the values of a column, and see whether they are dates."""
    entry.top.add(values, storage)
    if entry.only_dates and Kinds.STRING in entry.kinds:
        entry.only_dates = storage is Storage.STRING and are_dates(values)


def _observe_elements(owner: Owner, values: FieldValues, part: Part, now: int) -> None:
    """Count the values of array elements, which have no column."""
    keep = part.keep[values.rows]
    if not keep.any():
        return
    entry = owner.entry(values.steps)
    _count(entry, kinds_of(values)[keep], part.times[values.rows][keep], now)
    array = values.values.filter(pa.array(keep))
    entry.top.add(array, values.storage)
    if entry.only_dates and Kinds.STRING in entry.kinds:
        entry.only_dates = entry.kinds is Kinds.STRING and are_dates(array)


def _count(entry: FieldEntry, kinds: npt.NDArray[np.uint8], times: Micros, now: int) -> None:
    came = kinds != 0
    number = int(came.sum())
    if not number:
        return
    entry.count += number
    entry.kinds |= Kinds(int(np.bitwise_or.reduce(kinds)))
    seen = times[came & (times <= now)]
    _see(entry, int(seen.max()) if len(seen) else None)


def _see(entry: FieldEntry, moment: int | None) -> None:
    if moment is not None:
        entry.last_seen = max(moment, entry.last_seen if entry.last_seen is not None else 0)


def are_dates(texts: Array) -> bool:
    """Whether every text of an Arrow array is a date, as `core.time.parse_instant` reads it."""
    texts = texts.drop_null()
    if not len(texts):
        return True
    if parse_instant(texts[0].as_py()) is None or not pc.all(pc.match_substring_regex(texts, _DATES)).as_py():
        return False
    try:
        pc.cast(pc.utf8_slice_codeunits(texts, 0, _DATE_LENGTH), pa.date32())
        long = texts.filter(pc.greater(pc.binary_length(texts), _DATE_LENGTH))
        pc.cast(long, pa.timestamp("us", "UTC"))
    except pa.ArrowInvalid:
        return all(parse_instant(text) is not None for text in texts.to_pylist())
    return True


def _overflow(keys: Iterable[str], parts: Sequence[Part]) -> Array:
    """Objects of the values that have no column."""
    wanted = set(keys)
    texts: list[str | None] = []
    for part in parts:
        inside: list[list[str]] = [[] for _ in range(part.documents.count)]
        for values in part.documents.fields:
            if len(values.steps) == 1 and values.steps[0] in wanted:
                name = json_text(values.steps[0])
                rows = range(part.documents.count) if values.rows is None else values.rows.tolist()
                for row, text in zip(rows, to_json(values).to_pylist(), strict=True):
                    if text is not None:
                        inside[row].append(f"{name}:{text}")
        texts += ("{" + ",".join(inside[row]) + "}" if inside[row] else None for row in np.flatnonzero(part.keep))
    return pa.array(texts, pa.string())
