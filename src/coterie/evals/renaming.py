"""A space under the names that another team would have given its events, properties and traits.

What is asked stays the same and so does what it means, so that whatever is right under the one set of names and wrong
under the other fails by its names alone. A map of names has lines of pairs, parted by semicolons:

    e Order Completed = basket_paid; Product Viewed = item_seen
    p total = grand_total
    p@Order Completed: coupon = promo
    t last_login_at = latest_visit

`p` is for all events that have the property, `p@` for one of them, which goes before. Audiences and values stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from coterie.core.errors import InvalidInputError
from coterie.core.paths import ELEMENTS
from coterie.language.ast import Aggregate, Event, Node, Property, Trait
from coterie.language.parser import parse_condition
from coterie.language.printer import print_query

_Kind = TypeVar("_Kind", bound=Node)

SUFFIX = "_renamed"
"""What the name of a renamed space ends with."""

_SPELLED = re.compile(r"[_.]|[a-z][A-Z]")
"""What only names have; a prompt that spells one out can't be asked under another name."""


@dataclass(frozen=True, kw_only=True)
class Names:
    """The new names by the old ones; of properties also by the event that has them."""

    events: Mapping[str, str] = field(default_factory=dict)
    traits: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)
    own_properties: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def read(cls, text: str) -> Names:
        """Read a map. Raises InvalidInputError naming a line that is none."""
        tables: dict[str, dict[str, str]] = {"e": {}, "t": {}, "p": {}}
        own: dict[tuple[str, str], str] = {}
        for number, line in enumerate(text.splitlines(), 1):
            kind, rest = line[:1], line[1:].strip()
            if not line.strip() or kind == "#":
                continue
            event, colon, behind = rest[1:].partition(":") if rest.startswith("@") else ("", "", rest)
            for pair in behind.split(";"):
                old, equals, new = (part.strip() for part in pair.partition("="))
                if kind not in tables or (rest.startswith("@") and not colon) or (pair.strip() and not equals):
                    raise InvalidInputError(f"Line {number} of the map of names is none: {line.strip()[:80]}")
                if equals and event:
                    own[event.strip(), old] = new
                elif equals:
                    tables[kind][old] = new
        return cls(events=tables["e"], traits=tables["t"], properties=tables["p"], own_properties=own)

    def of_property(self, event: str, path: str) -> str:
        """The new name of a property of an event, by the event's old name; its elements are its own (`tags.$`)."""
        name = path.removesuffix(f".{ELEMENTS}")
        return self.own_properties.get((event, name), self.properties.get(name, name)) + path[len(name) :]

    def of_trait(self, path: str) -> str:
        """The new name of a trait, or of an audience, which keeps its own."""
        key = path.removesuffix(f".{ELEMENTS}")
        return self.traits.get(key, key) + path[len(key) :]


def renamed_space(document: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """The file of a space under other names.

    Raises InvalidInputError for a name that it doesn't have, and where two would be called the same.
    """
    events = [
        {
            **event,
            "name": names.events.get(event["name"], event["name"]),
            "properties": [
                {**item, "name": names.of_property(event["name"], item["name"])} for item in event.get("properties", ())
            ],
        }
        for event in document["events"]
    ]
    traits = [{**trait, "key": names.of_trait(trait["key"])} for trait in document["traits"]]
    _check_known(document, names)
    for called in (
        [event["name"] for event in events],
        *([item["name"] for item in event["properties"]] for event in events),
        [(trait["collection"], trait["key"]) for trait in traits],
    ):
        twice = {str(name) for name in called if called.count(name) > 1}
        if twice:
            raise InvalidInputError(f"Two things would be called {', '.join(sorted(twice))}.")
    return {**document, "space": document["space"] + SUFFIX, "events": events, "traits": traits}


def _check_known(document: Mapping[str, Any], names: Names) -> None:
    events = {event["name"]: {item["name"] for item in event.get("properties", ())} for event in document["events"]}
    unknown = [*names.events.keys() - events.keys(), *names.traits.keys() - {t["key"] for t in document["traits"]}]
    unknown += names.properties.keys() - set[str]().union(*events.values())
    unknown += [f"{event}: {name}" for event, name in names.own_properties if name not in events.get(event, ())]
    if unknown:
        raise InvalidInputError(f"The space has no {', '.join(sorted(unknown))}.")


def renamed_case(case: Mapping[str, Any], names: Names) -> dict[str, Any] | None:
    """A case over a space under other names; None where its prompt spells out an old one as only names are spelled."""
    said = case["prompt"].lower()
    old = (*names.events, *names.traits, *names.properties)
    if any(_SPELLED.search(name) and name.lower() in said for name in old):
        return None
    accept = [renamed_query(query, names) for query in case["accept"]]
    return {**case, "id": f"{case['id']}-renamed", "space": case["space"] + SUFFIX, "accept": accept}


def renamed_query(query: str, names: Names) -> str:
    """A query over a space under other names. Raises QueryError for what is none."""
    return print_query(_renamed(parse_condition(query), names, event="", parent=""))


def _renamed(node: _Kind, names: Names, event: str, parent: str) -> _Kind:
    """A node with other names, inside the filters of an event, which may itself be inside those of a parent."""
    match node:
        case Property():
            return replace(node, path=names.of_property(parent if node.of_parent else event, node.path))
        case Trait():
            return replace(node, path=names.of_trait(node.path))
        case Event():
            return replace(node, name=names.events.get(node.name, node.name))
        case Aggregate(source=Event(name=name)):
            event, parent = name, event
        case _:
            pass
    changed: dict[str, Any] = {
        item.name: _renamed_value(getattr(node, item.name), names, event, parent) for item in fields(node) if item.init
    }
    return replace(node, **changed)


def _renamed_value(value: object, names: Names, event: str, parent: str) -> object:
    if isinstance(value, tuple):
        return tuple(_renamed_value(item, names, event, parent) for item in value)
    return _renamed(value, names, event, parent) if isinstance(value, Node) else value
