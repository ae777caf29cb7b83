"""One look at decoded calls: whose each is, what it is of, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass, field
from operator import attrgetter

from coterie.store import calls as rules
from coterie.store.calls import Call, Fault
from coterie.store.identity import MAX_ID_CHARACTERS, ExternalId, ids_in_context, ids_key

NO_IDS = ids_key(None, None, None)
"""The key of a call that is nobody's."""

_IDENTIFYING = frozenset({"traits", "device", "integrations", "externalIds"})


@dataclass(slots=True)
class Looked:
    """What one look at some calls shows. Rows are those of events by name, and of other calls by type.

    `keys` are the external ids of each call as a text; `faults` what is wrong with some.
    """

    keys: list[str] = field(default_factory=list)
    events: dict[str, list[int]] = field(default_factory=dict)
    others: dict[str, list[int]] = field(default_factory=dict)
    faults: dict[int, Fault] = field(default_factory=dict)
    has_contexts: bool = False


def look_at(calls: Sequence[Call]) -> Looked:
    """Look at each call once; at those of a kind that can hardly be wrong only briefly."""
    looked = Looked()
    keys, events = looked.keys, looked.events
    for row, call in enumerate(calls):
        if (
            call.type == "track"
            and (name := call.event)
            and (call.user_id or call.anonymous_id)
            and call.context is None
            and call.integrations is None
        ):
            keys.append(f"{call.user_id or ''}\x00\x00{call.anonymous_id or ''}")
            rows = events.get(name)
            if rows is None:
                events[name] = [row]
            else:
                rows.append(row)
        else:
            _look_closely(row, call, looked)
    if _is_closer_look_needed(calls, looked):
        closer = Looked()
        for row, call in enumerate(calls):
            _look_closely(row, call, closer)
        return closer
    return looked


def _is_closer_look_needed(calls: Sequence[Call], looked: Looked) -> bool:
    """Whether something is among the calls that the brief look passes over: long, or ids with odd characters."""
    return (
        max(map(len, looked.keys), default=0) > MAX_ID_CHARACTERS
        or max(map(len, looked.events), default=0) > rules.MAX_NAME
        or _longest(calls, attrgetter("message_id")) > rules.MAX_MESSAGE_ID
        or _longest(calls, attrgetter("properties")) > rules.MAX_FIELDS
        or any(key[:1] == "\x01" or key.count("\x00") > 2 for key in set(looked.keys))  # noqa: PLR2004
    )


def _longest(calls: Sequence[Call], get: Callable[[Call], Sized | None]) -> int:
    return max(map(len, filter(None, map(get, calls))), default=0)


def _look_closely(row: int, call: Call, looked: Looked) -> None:
    fault = rules.fault_of(call)
    if fault is None and rules.is_long(call.user_id, call.anonymous_id):
        fault = rules.LONG_ID
    if fault is not None:
        looked.faults[row] = fault
    looked.keys.append(key_of(call))
    looked.has_contexts = looked.has_contexts or bool(call.context)
    call_type = call.type or ""
    if call_type == "track":
        looked.events.setdefault(call.event or "", []).append(row)
        return
    looked.others.setdefault(call_type, []).append(row)
    if call_type in rules.NAMED_CALLS:
        looked.events.setdefault(rules.NAMED_CALLS[call_type][0], []).append(row)


def key_of(call: Call) -> str:
    """The external ids of a call; none for an alias, which is nobody's."""
    if call.type == "alias":
        return NO_IDS
    email = call.traits.get("email") if call.type == "identify" and call.traits else None
    if type(email) is not str or len(email) > MAX_ID_CHARACTERS:
        email = None
    others: list[ExternalId] = []
    if call.context and not _IDENTIFYING.isdisjoint(call.context):
        others = [item for item in ids_in_context(call.context) if len(item[1]) <= MAX_ID_CHARACTERS]
    return ids_key(call.user_id, email, call.anonymous_id, others)
