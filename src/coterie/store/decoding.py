"""From lines, or rows, to a chunk of columns: everything that needs no database, so that other processes can do it.

A chunk keeps what is wrong (`rejections`) beside what is right. Row numbers count the calls taken, from 0.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from pickle import PickleBuffer
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from coterie.schema.layout import Storage
from coterie.store import calls as rules
from coterie.store import times
from coterie.store.badlines import BLANK, excerpt_of, fault_of_line, line_too_long
from coterie.store.calls import Call, Fault, Rejection
from coterie.store.columns import (
    Array,
    Documents,
    FieldValues,
    NestedTooDeeplyError,
    Rows,
    documents_to_columns,
    json_text,
)
from coterie.store.looking import NO_IDS, TYPE_NUMBERS, Fields, Looked, key_of, look_at, side_by_side
from coterie.store.plain import PlainReader, UnreadableError
from coterie.store.times import Micros


class LinesJob(NamedTuple):
    """Lines to decode. `identity` tells files apart when a call without a messageId is given one."""

    data: bytes
    first_line: int
    identity: str

    def __reduce__(self) -> tuple[object, ...]:
        """Lets the data be sent to another process without a copy."""
        return _lines_job, (PickleBuffer(self.data), self.first_line, self.identity)


def _lines_job(data: Any, first_line: int, identity: str) -> LinesJob:  # noqa: ANN401 - any buffer
    return LinesJob(bytes(data), first_line, identity)


@dataclass(slots=True)
class Numbered:
    """Calls, and where each stands. `seeds` are what missing messageIds are made of, besides the place.

    There are none when no messageId is missing.
    """

    calls: list[Call] = field(default_factory=list)
    lines: Sequence[int] = field(default_factory=list)
    seeds: Sequence[bytes] = field(default_factory=list)

    def only(self, keep: npt.NDArray[np.bool_]) -> Numbered:
        """Some of the calls."""
        rows = np.flatnonzero(keep).tolist()
        return Numbered(
            [self.calls[row] for row in rows],
            [self.lines[row] for row in rows],
            [self.seeds[row] for row in rows] if self.seeds else (),
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Calls of one sort: which rows they are, and their properties or traits."""

    rows: Rows
    documents: Documents


@dataclass(frozen=True, slots=True)
class AliasCall:
    """An alias call, which is stored and merges nothing."""

    row: int
    user_id: str
    previous_id: str


@dataclass(slots=True)
class Chunk:
    """Decoded calls. Arrays have one value a call.

    `times` and `received` are microseconds since 1970, or `times.ABSENT`. `ids` are the different sets of external
    ids as texts (`identity.ids_key`), `ids_of` says which a call has (-1: none needed). `events` are by name,
    `accounts_of` are the group ids of the rows of `accounts`, one each.
    """

    read: int
    rejections: list[Rejection]
    lines: npt.NDArray[np.int64]
    message_ids: Any
    types: npt.NDArray[np.uint8]
    times: Micros
    received: Micros
    sources: Any
    contexts: Any
    ids: Any
    ids_of: Rows
    events: dict[str, Group] = field(default_factory=dict)
    users: Group | None = None
    accounts: Group | None = None
    accounts_of: list[str] = field(default_factory=list)
    aliases: list[AliasCall] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.lines)


_DECODER = msgspec.json.Decoder(Call)
_MIN_TIME = 0
_MAX_TIME = times.to_micros(datetime(9999, 12, 31, tzinfo=UTC))
_RAW_DECODER = msgspec.json.Decoder(rules.RawCall)
_PLAIN = PlainReader()
_NAMED_EVENTS = dict(rules.NAMED_CALLS.values())
_NO_ROWS: Rows = np.zeros(0, np.int32)
_EMPTY: dict[str, Any] = {}


def decode_lines(job: LinesJob) -> Chunk:
    """Decode lines of JSON, one call or batch of calls each. Never raises for what the lines hold."""
    quickly = _decode_quickly(job)
    if quickly is not None:
        return quickly
    lines: list[bytes] = []
    rejections: list[Rejection] = []
    numbered = _decode_fast(job, _DECODER)
    if numbered is None:
        lines = _split(job.data)
        numbered = _decode_each(job, lines, rejections)
    read = len(numbered.calls) + len(rejections)

    def excerpt(line: int) -> str:
        if not lines:
            lines.extend(_split(job.data))
        return excerpt_of(lines[line - job.first_line])

    return build_chunk(
        numbered,
        read=read,
        rejections=rejections,
        identity=job.identity,
        excerpt=excerpt,
    )


def build_chunk(
    numbered: Numbered,
    *,
    read: int,
    rejections: list[Rejection],
    identity: str,
    excerpt: Callable[[int], str],
    from_table: bool = False,
) -> Chunk:
    """Check calls, and turn those that are right into columns. What is wrong is added to `rejections`.

    Calls from tables may do with an e-mail address, and those of accounts with a groupId.
    """
    builder = _Builder(identity, excerpt, rejections, from_table=from_table)
    while True:
        try:
            chunk = builder.build(numbered)
        except (NestedTooDeeplyError, RecursionError):
            deep = np.fromiter(map(_is_deep, numbered.calls), np.bool_, len(numbered.calls))
            if not deep.any():  # without this, a mistake here would never end
                raise
            builder.reject(numbered, dict.fromkeys(np.flatnonzero(deep).tolist(), rules.NESTED_TOO_DEEPLY))
            numbered = numbered.only(~deep)
            continue
        chunk.read = read
        chunk.rejections = sorted(rejections, key=lambda item: item.line)
        return chunk


def _split(data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    if not lines[-1]:
        lines.pop()
    return lines


def _has_long_line(data: bytes) -> bool:
    start = 0
    while len(data) - start > rules.MAX_LINE_BYTES:
        end = data.rfind(b"\n", start, start + rules.MAX_LINE_BYTES + 1)
        if end < 0:
            return True
        start = end + 1
    return False


def _decode_quickly(job: LinesJob) -> Chunk | None:
    """The chunk of lines without a fault, the properties of each event read together; None when there may be one."""
    try:
        if not job.data.isascii():
            job.data.decode()
        numbered = _decode_fast(job, _RAW_DECODER)
        if numbered is None:
            return None
        fields = side_by_side(numbered.calls)
        moments, received = _times(fields)
        looked = look_at(numbered.calls, fields)
        if looked.faults or _faults_of_times(moments):
            return None
        chunk = _chunk(numbered, fields, looked, moments, received, job.identity)
        for name, rows in looked.events.items():
            chunk.events[name] = Group(rows, _read_event(name, rows, fields, looked.types))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, UnreadableError, NestedTooDeeplyError):
        return None
    chunk.read = len(chunk)
    return chunk


def _read_event(name: str, rows: Rows, fields: Fields, types: npt.NDArray[np.uint8]) -> Documents:
    """The properties of an event, those that a page's or screen's name and category become among them."""
    places = rows.tolist()
    found = _PLAIN.read(name, [fields.properties[row] for row in places])
    property_of_name = _NAMED_EVENTS.get(name)
    if property_of_name is None:
        return found
    is_named = (types[rows] != TYPE_NUMBERS["track"]).tolist()
    extra = {
        key: [values[row] if named else None for row, named in zip(places, is_named, strict=True)]
        for key, values in ((property_of_name, fields.name), ("category", fields.category))
    }
    extra = {key: values for key, values in extra.items() if any(values)}
    if not extra:
        return found
    if any(field.steps[0] in extra for field in found.fields):  # those of the calls win where both are given
        raise UnreadableError
    columns = [FieldValues((key,), Storage.STRING, pa.array(values, pa.string())) for key, values in extra.items()]
    return Documents(found.count, tuple(sorted([*found.fields, *columns], key=lambda field: field.steps[0])), {})


def _decode_fast(job: LinesJob, decoder: msgspec.json.Decoder[Any]) -> Numbered | None:
    """All lines at once; None when any of them needs a closer look."""
    if _has_long_line(job.data):
        return None
    try:
        decoded = decoder.decode_lines(job.data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    count = job.data.count(b"\n") + (1 if job.data and not job.data.endswith(b"\n") else 0)
    if len(decoded) != count or any(call.type == "batch" for call in decoded):
        return None
    seeds = () if all(call.message_id for call in decoded) else _split(job.data)
    return Numbered(decoded, range(job.first_line, job.first_line + count), seeds)


def _decode_each(job: LinesJob, lines: Sequence[bytes], rejections: list[Rejection]) -> Numbered:
    found: list[tuple[Call, int, bytes]] = []
    for number, line in enumerate(lines, job.first_line):
        if not line.strip(BLANK):
            continue
        if len(line) > rules.MAX_LINE_BYTES:
            rejections.append(Rejection(number, *_pair(line_too_long(len(line))), excerpt_of(line)))
            continue
        try:
            call = _DECODER.decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            if not _is_batch(line):
                rejections.append(Rejection(number, *_pair(fault_of_line(line, error)), excerpt_of(line)))
                continue
            call = None
        if call is not None and call.type != "batch":
            found.append((call, number, line))
        else:
            found += _decode_batch(number, line, call, rejections)
    return Numbered([item[0] for item in found], [item[1] for item in found], [item[2] for item in found])


def _is_batch(line: bytes) -> bool:
    """Whether a line that doesn't decode as a call is a batch nevertheless, with a wrong field."""
    return False if b'"batch"' not in line else _batch_document(line) is not None


def _batch_document(line: bytes) -> dict[str, Any] | None:
    try:
        document = msgspec.json.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return document if isinstance(document, dict) and document.get("type") == "batch" else None


def _decode_batch(
    number: int, line: bytes, call: Call | None, rejections: list[Rejection]
) -> list[tuple[Call, int, bytes]]:
    """The calls of a batch; those that are wrong are rejected one by one (`segment.md` 5.2)."""
    if call is None:
        fault = rules.fault_of_types(_batch_document(line))
        rejections.append(Rejection(number, *_pair(fault), excerpt_of(line)))
        return []
    fault_of_all = rules.batch_fault(call.batch or ())
    if fault_of_all is not None:
        rejections.append(Rejection(number, *_pair(fault_of_all), excerpt_of(line)))
        return []
    found = []
    for index, item in enumerate(rules.batch_items(call)):
        try:
            found.append((msgspec.convert(item, Call), number, b"%d:%b" % (index, line)))
        except (msgspec.MsgspecError, RecursionError):
            fault = rules.fault_of_types(item)
            text = f"call {index + 1} of a batch: {fault.reason}"
            rejections.append(Rejection(number, fault.code, text, excerpt_of(_encode(item))))
    return found


def _encode(value: object) -> bytes:
    try:
        return msgspec.json.encode(value)
    except RecursionError:
        return b""


def _pair(fault: Fault) -> tuple[str, str]:
    return fault.code, fault.reason


def _is_deep(call: Call) -> bool:
    """Whether a call is nested too deeply to be turned into columns."""
    try:
        json_text([call.properties, call.traits, call.context])
    except (NestedTooDeeplyError, RecursionError):
        return True
    return False


class _Builder:
    """Builds one chunk."""

    def __init__(
        self, identity: str, excerpt: Callable[[int], str], rejections: list[Rejection], *, from_table: bool
    ) -> None:
        self.identity, self.excerpt, self.rejections, self.from_table = identity, excerpt, rejections, from_table

    def build(self, numbered: Numbered) -> Chunk:
        fields = side_by_side(numbered.calls)
        moments, received = _times(fields)
        faults = _faults_of_times(moments)
        while True:
            looked = look_at(numbered.calls, fields)
            faults = looked.faults | faults
            if self.from_table:
                faults = {row: fault for row, fault in faults.items() if not _does_without(numbered.calls[row], fault)}
            if not faults:
                return self._columns(numbered, fields, looked, moments, received)
            self.reject(numbered, faults)
            keep = np.ones(len(numbered.calls), np.bool_)
            keep[list(faults)] = False
            numbered, moments, received, faults = numbered.only(keep), moments[keep], received[keep], {}
            fields = side_by_side(numbered.calls)

    def reject(self, numbered: Numbered, faults: Mapping[int, Fault]) -> None:
        """Note what is wrong with some rows."""
        for row, fault in faults.items():
            line = numbered.lines[row]
            self.rejections.append(Rejection(line, fault.code, fault.reason, self.excerpt(line)))

    def _columns(self, numbered: Numbered, fields: Fields, looked: Looked, moments: Micros, received: Micros) -> Chunk:
        chunk = _chunk(numbered, fields, looked, moments, received, self.identity)
        for name, rows in looked.events.items():
            if name in _NAMED_EVENTS:
                documents = [rules.properties_of(numbered.calls[row]) for row in rows.tolist()]
            else:
                documents = [fields.properties[row] or _EMPTY for row in rows.tolist()]
            chunk.events[name] = Group(rows, documents_to_columns(documents))
        return chunk


def _chunk(
    numbered: Numbered, fields: Fields, looked: Looked, moments: Micros, received: Micros, identity: str
) -> Chunk:
    """All but the events of a chunk."""
    ids_of = looked.ids_of
    without = pc.index(looked.ids, NO_IDS).as_py()
    if without >= 0:
        ids_of = np.where(ids_of == without, np.int32(-1), ids_of)
    grouped = looked.of_type.get("group", _NO_ROWS)
    return Chunk(
        read=0,
        rejections=[],
        lines=_as_array(numbered.lines),
        message_ids=looked.message_ids
        if all(fields.message_id)
        else pa.array(_message_ids(numbered, fields, identity), pa.string()),
        types=looked.types,
        times=moments,
        received=received,
        sources=pa.array(fields.source_id, pa.string()),
        contexts=_contexts(fields),
        ids=looked.ids,
        ids_of=ids_of,
        users=_traits(fields, looked.of_type.get("identify")),
        accounts=_traits(fields, looked.of_type.get("group")),
        accounts_of=[fields.group_id[row] or "" for row in grouped.tolist()],
        aliases=[
            AliasCall(row, fields.user_id[row] or "", fields.previous_id[row] or "")
            for row in looked.of_type.get("alias", _NO_ROWS).tolist()
        ],
    )


def _message_ids(numbered: Numbered, fields: Fields, identity: str) -> list[str]:
    given = zip(fields.message_id, numbered.lines, numbered.seeds, strict=True)
    return [message_id or derived_message_id(identity, line, seed) for message_id, line, seed in given]


def _does_without(call: Call, fault: Fault) -> bool:
    """Whether a row of a table may lack what a call must have."""
    return fault is rules.NO_ID and (call.type == "group" or key_of(call) != NO_IDS)


def _as_array(lines: Sequence[int]) -> npt.NDArray[np.int64]:
    if isinstance(lines, range):
        return np.arange(lines.start, lines.stop, dtype=np.int64)
    return np.array(lines, np.int64)


def _faults_of_times(moments: Micros) -> dict[int, Fault]:
    faults = {}
    wrong = (moments != times.ABSENT) & ((moments < _MIN_TIME) | (moments > _MAX_TIME))
    for row in np.flatnonzero(wrong).tolist():
        early = times.INVALID < moments[row] < _MIN_TIME
        faults[row] = rules.TOO_EARLY if early else rules.NO_TIMESTAMP
    return faults


def _contexts(fields: Fields) -> Array:
    if not any(fields.context):
        return pa.nulls(len(fields.context), pa.string())
    return pa.array([json_text(context) if context else None for context in fields.context], pa.string())


def _times(fields: Fields) -> tuple[Micros, Micros]:
    """When each call happened, and when it was received."""
    timestamp = times.read_times(fields.timestamp)
    others = (fields.original_timestamp, fields.sent_at, fields.received_at)
    if not any(any(texts) for texts in others):
        return timestamp, np.full(len(timestamp), times.ABSENT, np.int64)
    original, sent, received = (times.read_times(texts) for texts in others)
    return times.event_times(timestamp, original, sent, received), received


def derived_message_id(identity: str, line: int, seed: bytes) -> str:
    """A messageId for a call that has none: the same content at the same place of the same file has the same."""
    digest = blake2b(seed, digest_size=16)
    digest.update(f"\n{identity}\n{line}".encode())
    return f"derived-{digest.hexdigest()}"


def count_types(types: npt.NDArray[np.uint8]) -> Counter[str]:
    """How many calls of each type there are."""
    counts = np.bincount(types, minlength=len(rules.CALL_TYPES))
    return Counter({name: int(count) for name, count in zip(rules.CALL_TYPES, counts, strict=True) if count})


def _traits(fields: Fields, rows: Rows | None) -> Group | None:
    if rows is None:
        return None
    documents = [fields.traits[row] or _EMPTY for row in rows.tolist()]
    return Group(rows, documents_to_columns(documents, with_mentions=True))
