"""A small shop to draft audiences of, and flat answers over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from coterie.generate.context import Context, Entry
from coterie.generate.drafting.judging import Judged, judge
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.schema import names_by_kind
from coterie.generate.drafting.words import NOTHING
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.nlu.conditions import Plan
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitSchema,
)

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
PLAN = Plan(NOW, 365)
PROMPT = "Customers who bought lamps over $50 in the last month, but no VIPs"


def _has(name: str, type: FieldType = FieldType.STRING, *values: str) -> PropertySchema:
    return PropertySchema(name=name, type=type, values=values)


SHOP = Space(
    name="shop",
    events=(
        EventSchema(
            name="Lamp Bought",
            properties=(
                _has("price", FieldType.NUMBER),
                _has("colour", FieldType.STRING, "Red", "blue"),
                _has("gift", FieldType.BOOLEAN),
                _has("shade_id"),
                _has("delivered_on", FieldType.DATE),
                _has("labels", FieldType.ARRAY),
            ),
        ),
        EventSchema(name="Lamp Returned", properties=(_has("shade_id"), _has("reason"))),
        EventSchema(name="Shop Visited", properties=()),
    ),
    traits=(
        TraitSchema(key="plan", values=("pro", "free")),
        TraitSchema(key="age", type=FieldType.NUMBER),
        TraitSchema(key="opted_in", type=FieldType.BOOLEAN),
        TraitSchema(key="joined", type=FieldType.DATE),
        TraitSchema(key="hobbies", type=FieldType.ARRAY),
        TraitSchema(key="avg_price", type=FieldType.NUMBER),
        TraitSchema(key="industry", collection=Collection.ACCOUNTS),
        TraitSchema(key="seats", type=FieldType.NUMBER, collection=Collection.ACCOUNTS),
    ),
    audiences=(
        AudienceRef(key="vip", name="VIP customers"),
        AudienceRef(key="key_accounts", name="Key accounts", collection=Collection.ACCOUNTS),
    ),
    limits=Limits(lookback_days=PLAN.lookback_days),
)


def context_of(space: Space = SHOP) -> Context:
    """Everything in a space."""
    entries = [Entry(kind="event", name=event.name, because="recent") for event in space.events]
    entries += [
        Entry(kind="property", name=item.name, event=event.name, because="recent", types=(item.type,))
        for event in space.events
        for item in event.properties
    ]
    entries += [
        Entry(kind="trait", name=item.key, because="recent", collection=item.collection, types=(item.type,))
        for item in space.traits
    ]
    entries += [
        Entry(kind="audience", name=item.key, because="recent", collection=item.collection) for item in space.audiences
    ]
    names = ", ".join(entry.name for entry in entries)
    return Context(entries=tuple(entries), left_out=0, tokens=100, text=f"<space-data>{names}</space-data>")


def names_of(space: Space = SHOP, audience_type: AudienceType = AudienceType.USERS) -> Names:
    return Names(space, audience_type, names_by_kind(context_of(space).entries))


def judged(
    output: object, *, space: Space = SHOP, audience_type: AudienceType = AudienceType.USERS, prompt: str = PROMPT
) -> Judged:
    return judge(output, prompt, names_of(space, audience_type), now=NOW)


def query_of(found: Judged) -> str:
    assert not found.complaints, found.complaints
    assert found.definition is not None
    return print_query(found.definition)


def audience(*groups: Mapping[str, Any], **others: Any) -> dict[str, Any]:
    return {"outcome": "audience", "groups": list(groups), **others}


def events(*rows: Mapping[str, Any]) -> dict[str, Any]:
    """An audience of one group of event rows."""
    return audience({"match": "all", "events": list(rows)})


def traits(*rows: Mapping[str, Any]) -> dict[str, Any]:
    """An audience of one group of trait rows."""
    return audience({"match": "all", "traits": list(rows)})


def parsed(query: str, audience_type: AudienceType = AudienceType.USERS) -> Definition:
    return parse_audience(query, audience_type)


_TESTED: dict[str, Any] = {"values": [], "against": "values"}
_EVENT: dict[str, Any] = {
    "step": "start",
    "filters": [],
    "measure": "count",
    "of": NOTHING,
    "is": "at_least",
    "values": ["1"],
    "time": "ever",
    "from": "",
    "to": "",
    "unit": "days",
    "quote": "",
}
_GROUP: dict[str, Any] = {
    "option": 1,
    "inside": 0,
    "match": "all",
    "who": "account",
    "events": [],
    "traits": [],
    "audiences": [],
}


def whole(answer: Mapping[str, Any], audience_type: AudienceType) -> dict[str, Any]:
    """An answer as strict providers have it: with every field, those left out at their usual values."""
    groups = []
    for short in answer.get("groups", ()):
        group = _GROUP | short
        if audience_type is AudienceType.USERS:
            del group["who"]
        group["events"] = [_whole_event(row) for row in group["events"]]
        group["traits"] = [_TESTED | {"quote": ""} | row for row in group["traits"]]
        group["audiences"] = [{"quote": ""} | row for row in group["audiences"]]
        groups.append(group)
    return {"outcome": "audience", "message": "", "options": [], "unused": []} | answer | {"groups": groups}


def _whole_event(row: Mapping[str, Any]) -> dict[str, Any]:
    filters: Sequence[Mapping[str, Any]] = row.get("filters", ())
    usual = _EVENT | ({"values": []} if row.get("is") in ("exists", "absent") else {})
    return usual | row | {"filters": [_TESTED | item for item in filters]}
