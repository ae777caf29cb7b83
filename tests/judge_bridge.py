"""The independent judge of ../shared/evals/judge, fed with our values. Import only in tests marked `judge`."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from coterie.language.ast import AudienceType, Definition
from coterie.language.events import Account, Database, EventRecord, Profile
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.files import space_to_json
from coterie.schema.space import Space

EVALS = Path(__file__).resolve().parents[2] / "shared" / "evals"


@cache
def module(name: str) -> ModuleType:
    """A module of the judge: language, check, evaluate, data, model or space."""
    folder = str(EVALS / "judge")
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)


def judge_space(space: Space) -> Any:
    return module("space").space_from_json(space_to_json(space))


def judge_tree(definition: Definition) -> Any:
    """The judge's tree of a definition, by way of its text."""
    return module("language").parse(print_query(definition))


def judge_errors(query: str, space: Any, audience_type: AudienceType) -> list[str] | None:
    """What the judge finds wrong with a query, as texts; None where it doesn't parse."""
    try:
        tree = module("language").parse(query)
    except module("language").ParseError:
        return None
    check = module("check")
    return [str(problem) for problem in check.errors(check.check(tree, space, audience_type.value))]


def judge_members(definition: Definition, database: Any, **options: Any) -> set[str]:
    tree = judge_tree(definition)
    found: set[str] = module("evaluate").members(
        tree, database, audience_type=definition.audience_type.value, **options
    )
    return found


def to_judge(database: Database) -> Any:
    """Our database as the judge's."""
    model = module("model")
    users = {
        profile.id: model.Profile(profile.id, dict(profile.traits), [_event_to(event) for event in profile.events])
        for profile in database.profiles
    }
    accounts = [
        model.Account(account.id, dict(account.traits), [users[user.id] for user in account.users])
        for account in database.accounts
    ]
    return model.Database(list(users.values()), accounts)


def _event_to(event: EventRecord) -> Any:
    return module("model").Event(
        event.name, event.timestamp, dict(event.properties), dict(event.context), event.source_id, event.message_id
    )


def from_judge(database: Any) -> Database:
    """The judge's database as ours."""
    users = {id(user): _profile_from(user) for user in database.profiles}
    accounts = tuple(
        Account(account.id, account.traits, tuple(users[id(user)] for user in account.users))
        for account in database.accounts
    )
    return Database(tuple(users.values()), accounts)


def _profile_from(user: Any) -> Profile:
    events = tuple(
        EventRecord(
            event.name, event.timestamp, event.properties, event.context or {}, event.source_id, event.message_id
        )
        for event in user.events
    )
    return Profile(user.id, user.traits, events)


def cases() -> Iterator[dict[str, Any]]:
    """The cases of the development set."""
    for path in sorted((EVALS / "dev").glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def accepted() -> Iterator[tuple[str, str, AudienceType]]:
    """Every accepted query: its space, text and type."""
    for case in cases():
        for query in case["accept"]:
            yield case["space"], query, AudienceType(case["type"])


def gold() -> Iterator[tuple[str, Definition]]:
    """The same as definitions, each with its space."""
    for space, query, audience_type in accepted():
        yield space, parse_audience(query, audience_type)
