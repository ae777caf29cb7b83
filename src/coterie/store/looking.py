"""One look at decoded calls: whose each is, what it is of, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from coterie.store import calls as rules
from coterie.store.calls import Call, Fault
from coterie.store.columns import Array, Rows
from coterie.store.identity import MAX_ID_CHARACTERS, ExternalId, ids_in_context, ids_key

NO_IDS = ids_key(None, None, None)
"""The key of a call that is nobody's."""

TYPE_NUMBERS = {name: number for number, name in enumerate(rules.CALL_TYPES)}

_SEPARATOR = "\x00"
_IDENTIFYING = frozenset({"traits", "device", "integrations", "externalIds"})
_UNUSUAL = _IDENTIFYING | {"groupId"}

Texts = Sequence[str | None]
Objects = Sequence[dict[str, Any] | None]
Mask = npt.NDArray[np.bool_]


class Fields(NamedTuple):
    """Calls side by side: the fields of `Call`, in its order, with a value a call."""

    type: Texts
    user_id: Texts
    anonymous_id: Texts
    message_id: Texts
    event: Texts
    name: Texts
    category: Texts
    group_id: Texts
    previous_id: Texts
    source_id: Texts
    timestamp: Texts
    original_timestamp: Texts
    sent_at: Texts
    received_at: Texts
    properties: Objects
    traits: Objects
    context: Objects
    integrations: Objects
    batch: Sequence[object]


def side_by_side(calls: Sequence[Call]) -> Fields:
    """Calls as columns."""
    values = list(chain.from_iterable(map(msgspec.structs.astuple, calls)))
    width = len(Fields._fields)
    return Fields(*(values[place::width] for place in range(width)))


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look at some calls shows. Rows are those of events by name, and of calls by type.

    `ids` are the different sets of external ids as texts, `ids_of` says which a call has; `faults` what is wrong with
    some. When anything is, the rest is only known of the others.
    """

    types: npt.NDArray[np.uint8]
    message_ids: Array
    ids: Array
    ids_of: Rows
    events: dict[str, Rows]
    of_type: dict[str, Rows]
    faults: dict[int, Fault]


class _Columns(NamedTuple):
    """Fields as Arrow arrays of texts."""

    users: Array
    devices: Array
    events: Array
    group_ids: Array
    message_ids: Array


def look_at(calls: Sequence[Call], fields: Fields) -> Looked:
    """Look at what is common to all calls side by side, and at unusual ones one by one."""
    types = _types(fields.type)
    of_type = {name: np.flatnonzero(types == number).astype(np.int32) for name, number in TYPE_NUMBERS.items()}
    of_type = {name: rows for name, rows in of_type.items() if len(rows)}
    columns = _Columns(
        *(
            pa.array(values, pa.string())
            for values in (fields.user_id, fields.anonymous_id, fields.event, fields.group_id, fields.message_id)
        )
    )
    unusual = _is_unusual(fields, columns, types, of_type)
    ids = _keys(calls, fields, columns, of_type.get("identify"), unusual)
    found = ((row, _fault_of(calls[row])) for row in np.flatnonzero(unusual).tolist())
    return Looked(
        types=types,
        message_ids=columns.message_ids,
        ids=ids.dictionary,
        ids_of=ids.indices.to_numpy(),
        events=_events(columns.events, types, of_type),
        of_type=of_type,
        faults={row: fault for row, fault in found if fault is not None},
    )


def _types(names: Texts) -> npt.NDArray[np.uint8]:
    """The number of each call's type; one more than the last where it is no type."""
    encoded = pa.array(names, pa.string()).dictionary_encode()
    none = len(TYPE_NUMBERS)
    numbers = np.array([*(TYPE_NUMBERS.get(name, none) for name in encoded.dictionary.to_pylist()), none], np.uint8)
    found: npt.NDArray[np.uint8] = numbers[pc.fill_null(encoded.indices, len(numbers) - 1).to_numpy()]
    return found


def _is_unusual(fields: Fields, columns: _Columns, types: npt.NDArray[np.uint8], of_type: Mapping[str, Rows]) -> Mask:
    """The calls that may be wrong, or may have ids in their context."""
    if _is_anything_long(fields, columns):
        return np.ones(len(types), np.bool_)
    unusual: Mask = (types >= len(TYPE_NUMBERS)) | (types == TYPE_NUMBERS["alias"])
    unusual |= _are_empty(columns.users) & _are_empty(columns.devices)
    unusual |= (types == TYPE_NUMBERS["track"]) & _are_empty(columns.events)
    if any(fields.context):
        unusual |= np.array([not _UNUSUAL.isdisjoint(value or ()) for value in fields.context])
    if any(fields.integrations):
        unusual |= np.array([bool(value) for value in fields.integrations])
    for call_type, rows in of_type.items():
        if call_type in rules.NAMED_CALLS:
            unusual[rows] |= [fields.name[row] == "" or fields.category[row] == "" for row in rows.tolist()]
        elif call_type == "group":
            unusual[rows] |= [not fields.group_id[row] for row in rows.tolist()]
    return unusual


def _is_anything_long(fields: Fields, columns: _Columns) -> bool:
    """Whether anything may be longer than it may be; that is rare, and then each call is looked at."""
    return (
        max(_longest(columns.users), _longest(columns.devices)) > MAX_ID_CHARACTERS
        or _longest(columns.events) > rules.MAX_NAME
        or _longest(columns.group_ids) > rules.MAX_GROUP_ID
        or _longest(columns.message_ids) > rules.MAX_MESSAGE_ID
        or _most_keys(fields.properties) > rules.MAX_FIELDS
        or _most_keys(fields.traits) >= rules.MAX_FIELDS
    )


def _most_keys(objects: Objects) -> int:
    """The keys of the object that has the most; of objects not read yet, whoever reads them looks."""
    if isinstance(next(iter(objects), None), msgspec.Raw):
        return 0
    return max(map(len, filter(None, objects)), default=0)


def _longest(texts: Array) -> int:
    """The bytes of the longest text; it has no more characters."""
    longest: int | None = pc.max(pc.binary_length(texts)).as_py()
    return longest or 0


def _are_empty(texts: Array) -> Mask:
    empty: Mask = pc.equal(pc.fill_null(pc.binary_length(texts), 0), 0).to_numpy(zero_copy_only=False)
    return empty


def _fault_of(call: Call) -> Fault | None:
    fault = rules.fault_of(call)
    if fault is None and rules.is_long(call.user_id, call.anonymous_id):
        return rules.LONG_ID
    return fault


def _events(events: Array, types: npt.NDArray[np.uint8], of_type: Mapping[str, Rows]) -> dict[str, Rows]:
    """The rows of each event, in the order in which they first come."""
    encoded = events.dictionary_encode()
    names = encoded.dictionary.to_pylist()
    numbers = np.where(types == TYPE_NUMBERS["track"], pc.fill_null(encoded.indices, -1).to_numpy(), np.int32(-1))
    for call_type, (name, _) in rules.NAMED_CALLS.items():
        if call_type in of_type:
            if name not in names:
                names.append(name)
            numbers[of_type[call_type]] = names.index(name)
    short = numbers.astype(np.int16) if len(names) < np.iinfo(np.int16).max else numbers  # these sort in one go
    order = np.argsort(short, kind="stable").astype(np.int32)
    ends = np.cumsum(np.bincount(numbers + 1, minlength=len(names) + 1))
    _, *groups = np.split(order, ends[:-1])
    found = [(int(rows[0]), name, rows) for name, rows in zip(names, groups, strict=True) if len(rows)]
    return {name: rows for _, name, rows in sorted(found, key=itemgetter(0))}


def _keys(calls: Sequence[Call], fields: Fields, columns: _Columns, identifying: Rows | None, unusual: Mask) -> Array:
    """The external ids of each call as a text; a dictionary."""
    emails: list[str | None] = [None] * len(calls)
    for row in [] if identifying is None else identifying.tolist():
        emails[row] = _email_of(fields.traits[row])
    keys = pc.binary_join_element_wise(
        columns.users, pa.array(emails, pa.string()), columns.devices, _SEPARATOR, null_handling="replace"
    )
    encoded = keys.dictionary_encode()
    texts = encoded.dictionary
    if pc.any(pc.or_(pc.starts_with(texts, "\x01"), pc.not_equal(pc.count_substring(texts, _SEPARATOR), 2))).as_py():
        return pa.array([key_of(call) for call in calls], pa.string()).dictionary_encode()
    if not unusual.any():
        return encoded
    own = [key_of(calls[row]) for row in np.flatnonzero(unusual).tolist()]
    return pc.replace_with_mask(keys, pa.array(unusual), pa.array(own, pa.string())).dictionary_encode()


def _email_of(traits: Mapping[str, Any] | None) -> str | None:
    email = traits.get("email") if traits else None
    return email if type(email) is str and len(email) <= MAX_ID_CHARACTERS else None


def key_of(call: Call) -> str:
    """The external ids of a call; none for an alias, which is nobody's."""
    if call.type == "alias":
        return NO_IDS
    email = _email_of(call.traits) if call.type == "identify" else None
    others: list[ExternalId] = []
    if call.context and not _IDENTIFYING.isdisjoint(call.context):
        others = [item for item in ids_in_context(call.context) if len(item[1]) <= MAX_ID_CHARACTERS]
    return ids_key(call.user_id, email, call.anonymous_id, others)
