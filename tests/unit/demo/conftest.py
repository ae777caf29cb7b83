"""A small demo shop, and its calls put together to profiles without the store: by the ids that calls share."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import pytest

from coterie.core.time import parse_instant
from coterie.demo.calls import write_calls
from coterie.language.events import Account, Database, EventRecord, Profile

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
PEOPLE = 6000
NAMED = {"page": ("Page Viewed", "page_name"), "screen": ("Screen Viewed", "screen_name")}


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def lines() -> bytes:
    sink = io.BytesIO()
    write_calls(sink, people=PEOPLE, now=NOW)
    return sink.getvalue()


@pytest.fixture(scope="session")
def calls(lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.splitlines()]


@pytest.fixture(scope="session")
def database(calls: list[dict[str, Any]]) -> Database:
    parents: dict[str, str] = {}

    def find(key: str) -> str:
        while parents.setdefault(key, key) != key:
            key = parents[key]
        return key

    for call in calls:
        if "userId" in call and "anonymousId" in call:
            parents[find(call["anonymousId"])] = find(call["userId"])
    traits: dict[str, dict[str, Any]] = defaultdict(dict)
    events: dict[str, list[EventRecord]] = defaultdict(list)
    accounts: dict[str, dict[str, Any]] = defaultdict(dict)
    users: dict[str, set[str]] = defaultdict(set)
    for call in calls:
        person = find(call.get("userId") or call["anonymousId"])
        if call["type"] == "identify":
            traits[person] |= call["traits"]
        elif call["type"] == "group":
            accounts[call["groupId"]] |= call["traits"]
            users[call["groupId"]].add(person)
        else:
            name, named = call.get("event", ""), {}
            if call["type"] in NAMED:
                name, key = NAMED[call["type"]]
                named = {key: call["name"]}
            instant = parse_instant(call["timestamp"])
            assert instant
            events[person].append(EventRecord(name, instant, call["properties"] | named, call.get("context", {})))
    people = {key: Profile(key, traits[key], tuple(events[key])) for key in sorted({*events} | {*traits})}
    groups = [Account(key, accounts[key], tuple(people[one] for one in sorted(users[key]))) for key in sorted(accounts)]
    return Database(tuple(people.values()), tuple(groups))
