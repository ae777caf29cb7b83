"""Segment-style calls: what one looks like, and what is wrong with one that can't be taken.

After `segment.md` 5.1, 5.2 and 5.5; the codes of 5.2 are kept, others are ours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from coterie.store.identity import MAX_ID_CHARACTERS

MAX_LINE_BYTES = 1_048_576
"""The longest call taken from a file, 1 MiB. The HTTP API takes 32 KB (`segment.md` 5.1); files may hold more."""

MAX_BATCH_CALLS = 2500
MAX_MESSAGE_ID = 100
MAX_FIELDS = 300
MAX_GROUP_ID = 500
MAX_NAME = 1000
EXCERPT_CHARACTERS = 200

PAGE_VIEWED = "Page Viewed"
SCREEN_VIEWED = "Screen Viewed"
NAMED_CALLS: Mapping[str, tuple[str, str]] = {
    "page": (PAGE_VIEWED, "page_name"),
    "screen": (SCREEN_VIEWED, "screen_name"),
}
"""Calls that appear as an event: its name, and the property that the call's name becomes (`segment.md` 2.5)."""

CALL_TYPES = ("identify", "track", "page", "screen", "group", "alias")


class Call(msgspec.Struct, rename="camel", gc=False):
    """One call, as it comes. Fields that Coterie doesn't use are passed over."""

    type: str | None = None
    user_id: str | None = None
    anonymous_id: str | None = None
    message_id: str | None = None
    event: str | None = None
    name: str | None = None
    category: str | None = None
    group_id: str | None = None
    previous_id: str | None = None
    source_id: str | None = None
    timestamp: str | None = None
    original_timestamp: str | None = None
    sent_at: str | None = None
    received_at: str | None = None
    properties: dict[str, Any] | None = None
    traits: dict[str, Any] | None = None
    context: dict[str, Any] | None = None
    integrations: dict[str, Any] | None = None
    batch: list[Any] | None = None


RawCall = msgspec.defstruct(
    "RawCall",
    [
        (field.name, msgspec.Raw, msgspec.Raw()) if field.name == "properties" else (field.name, field.type, None)
        for field in msgspec.structs.fields(Call)
    ],
    rename="camel",
    gc=False,
)
"""A call with the JSON text of its properties, to be read together with those of others."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a call can't be taken: a stable code and a sentence."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rejection:
    """A call that was not taken: where it stood (lines count from 1), why, and how it begins."""

    line: int
    code: str
    reason: str
    excerpt: str = ""


_IDS = ("userId", "anonymousId", "groupId", "previousId")
_OBJECTS = ("properties", "traits", "context", "integrations")
_TEXTS = ("event", "name", "category")
_TIMES = ("timestamp", "originalTimestamp", "sentAt", "receivedAt")

NO_ID = Fault("no_user_anon_id", "neither userId nor anonymousId is given")
_NO_EVENT = Fault("event_not_defined", "a track call needs the name of its event")
_NO_GROUP = Fault("id_required", "a group call needs a groupId")
_NO_PREVIOUS = Fault("id_required", "an alias call needs a userId and a previousId")
_LONG_MESSAGE_ID = Fault("message_id_too_long", f"messageId has more than {MAX_MESSAGE_ID} characters")
_LONG_GROUP_ID = Fault("group_id_too_long", f"groupId has more than {MAX_GROUP_ID} characters")
_LONG_NAME = Fault("event_too_long", f"the name of the event has more than {MAX_NAME} characters")
LONG_ID = Fault("id_too_long", f"an id has more than {MAX_ID_CHARACTERS:,} characters")
_ENGAGE_OFF = Fault("engage_off", "integrations switch Personas off, which keeps the call out of audiences")
_EMPTY_GROUP = Fault("group_id_empty", "context.groupId is empty")
NESTED_TOO_DEEPLY = Fault("nested_too_deeply", "arrays and objects are nested more than 64 levels deep")
NO_TIMESTAMP = Fault("timestamp_not_valid", "a time is no ISO-8601 timestamp")
TOO_EARLY = Fault("timestamp_before_1970", "the timestamp is before 1970-01-01")
NO_MATCHING_IDS = Fault("no_matching_identifiers", "all ids of the call have blocked values")


def fault_of(call: Call) -> Fault | None:  # noqa: C901, PLR0912 - one rule after the other
    """What is wrong with a call whose fields have the right types; None when nothing is."""
    kind = call.type
    if kind == "track":
        if not call.event:
            return Fault("event_not_string", "the name of the event is empty") if call.event == "" else _NO_EVENT
        if len(call.event) > MAX_NAME:
            return _LONG_NAME
        if call.context is not None and call.context.get("groupId") == "":
            return _EMPTY_GROUP
    elif kind in NAMED_CALLS:
        if call.name == "" or call.category == "":
            word = "name" if call.name == "" else "category"
            return Fault(f"{word}_not_string", f"{word} is empty")
    elif kind == "identify":
        if call.traits is not None and len(call.traits) >= MAX_FIELDS:
            return Fault("too_many_traits", f"{len(call.traits)} traits: an identify call may have 299")
    elif kind == "group":
        if not call.group_id:
            return _NO_GROUP
        if len(call.group_id) > MAX_GROUP_ID:
            return _LONG_GROUP_ID
        if call.traits is not None and len(call.traits) > MAX_FIELDS:
            return Fault("too_many_traits", f"{len(call.traits)} traits: a group call may have {MAX_FIELDS}")
    elif kind == "alias":
        if not call.user_id or not call.previous_id:
            return _NO_PREVIOUS
        if is_long(call.user_id, call.previous_id):
            return LONG_ID
    elif kind is None:
        return Fault("type_required", f"no type is given; it is one of {', '.join(CALL_TYPES)}")
    else:
        return Fault("type_unknown", f"{kind[:40]!r} is no type of call; it is one of {', '.join(CALL_TYPES)}")
    if isinstance(call.properties, dict) and len(call.properties) > MAX_FIELDS:
        return Fault("too_many_properties", f"{len(call.properties)} properties: a call may have {MAX_FIELDS}")
    if call.message_id is not None and len(call.message_id) > MAX_MESSAGE_ID:
        return _LONG_MESSAGE_ID
    if call.integrations is not None and call.integrations.get("Personas") is False:
        return _ENGAGE_OFF
    return None if call.user_id or call.anonymous_id else NO_ID


def is_long(*values: str | None) -> bool:
    """Whether an id is absurdly long."""
    return any(value is not None and len(value) > MAX_ID_CHARACTERS for value in values)


def fault_of_types(document: object) -> Fault:  # noqa: C901 - one rule after the other
    """What is wrong with a call that doesn't even decode as one: fields of wrong types."""
    if not isinstance(document, dict):
        return Fault("not_an_object", f"a call is a JSON object, not {_word(document)}")
    if not isinstance(document.get("type", ""), str | None):
        return Fault("type_unknown", f"type is {_word(document['type'])}, not a string")
    for key in _IDS:
        if not isinstance(document.get(key), str | None):
            return Fault("id_not_string", f"{key} is {_word(document[key])}, not a string")
    for key in _TEXTS:
        if not isinstance(document.get(key), str | None):
            return Fault(f"{key}_not_string", f"{key} is {_word(document[key])}, not a string")
    for key in _OBJECTS:
        if not isinstance(document.get(key), dict | None):
            return Fault(f"{key}_not_object", f"{key} is {_word(document[key])}, not an object")
    for key in ("messageId", "sourceId"):
        if not isinstance(document.get(key), str | None):
            code = "message_id_not_string" if key == "messageId" else "source_id_not_string"
            return Fault(code, f"{key} is {_word(document[key])}, not a string")
    for key in _TIMES:
        if not isinstance(document.get(key), str | None):
            return Fault(NO_TIMESTAMP.code, f"{key} is {_word(document[key])}, not an ISO-8601 timestamp")
    if not isinstance(document.get("batch"), list | None):
        return Fault("batch_not_array", f"batch is {_word(document['batch'])}, not an array")
    return Fault("number_out_of_range", "a number is larger than any double")


def batch_fault(items: Sequence[object]) -> Fault | None:
    """What is wrong with a whole batch."""
    if not items:
        return Fault("empty_batch", "the batch holds no calls")
    if len(items) > MAX_BATCH_CALLS:
        return Fault("batch_too_large", f"{len(items):,} calls: a batch may have {MAX_BATCH_CALLS:,}")
    return None


def batch_items(call: Call) -> list[object]:
    """The calls of a batch with its context, integrations and sentAt merged into each; their own win."""
    shared = {"context": call.context, "integrations": call.integrations}
    items: list[object] = []
    for item in call.batch or ():
        if not isinstance(item, dict):
            items.append(item)
            continue
        merged = dict(item)
        for key, outer in shared.items():
            inner = merged.get(key)
            if outer and (inner is None or isinstance(inner, dict)):
                merged[key] = {**outer, **(inner or {})}
        if call.sent_at is not None:
            merged.setdefault("sentAt", call.sent_at)
        items.append(merged)
    return items


def properties_of(call: Call) -> dict[str, Any]:
    """The properties of a call's event: a page's or screen's name and category are among them (`segment.md` 2.5)."""
    properties = call.properties or {}
    if call.type == "track" or (call.name is None and call.category is None):
        return properties
    _, name_property = NAMED_CALLS[call.type or ""]
    extra = {} if call.name is None else {name_property: call.name}
    if call.category is not None:
        extra["category"] = call.category
    return {**properties, **extra}


def _word(value: object) -> str:
    if value is None:
        return "null"
    return {
        bool: "a boolean",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "an array",
        dict: "an object",
    }[type(value)]
