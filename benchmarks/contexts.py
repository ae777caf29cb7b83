"""What of a space a model is told: whether the names that a description needs are among them, and how long it takes.

    python benchmarks/contexts.py [--names 0 2000 50000] [--budget 960] [--spaces kinora forkful] [--readings]

For each size the evaluation spaces, filled up with made-up events, properties, traits and audiences to so many names,
and all descriptions that have an answer: the share whose every name is in the context (of one of its accepted answers),
and the CPU time of a context in milliseconds. The made-up names are drawn from words that people use for such things,
are as recent as the space's own, and hold values of the same kinds. 0 leaves the spaces as they are. An index of 50,000
names takes a minute or so for each space. With `--readings` the parser reads each description first, and the names of
its readings are told as well, as in use; the time of that isn't counted.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice, product
from pathlib import Path
from typing import TypeVar

from generating import ACTIONS, ASPECTS, DEVELOPMENT, NOW, OBJECTS, OPEN, PARTS, contents

from coterie.generate.context import BUDGET_TOKENS, Context, ContextBuilder, Privacy
from coterie.generate.modes import hints_of
from coterie.generate.pipeline import Generator
from coterie.language.ast import Aggregate, AudienceType, Condition, Event, Node, Property, Trait, children
from coterie.language.parser import parse_condition
from coterie.nlu.index import SpaceIndex
from coterie.schema.files import read_space
from coterie.schema.space import AudienceRef, EventSchema, PropertySchema, Space, TraitSchema

PROPERTIES_PER_EVENT, TRAITS, AUDIENCES = 6, 0.2, 0.05
"""What the made-up names are: properties for each event, and the shares of traits and audiences among all names."""

BEFORE = ("", "last", "first", "avg", "total", "preferred", "legacy", "partner", "mobile")
BEHIND = ("", "Mobile", "Partner", "Kiosk", "Legacy", "Internal")
HABITS = ("frequent", "lapsed", "new", "recent", "loyal", "active", "dormant", "first time")
FOLK = ("buyers", "viewers", "users", "customers", "fans")
DAYS = 20

Name = tuple[str, str]
"""An event and "", an event and a path of it, or "" and the key of a trait or audience."""


@dataclass(frozen=True)
class Case:
    """A description and the queries that it may mean."""

    prompt: str
    audience_type: AudienceType
    accepted: tuple[Condition, ...]


def sets() -> Iterator[tuple[str, Path, list[Case]]]:
    """The evaluation spaces at hand: the set each belongs to, its file, and its descriptions that have an answer."""
    for title, spaces, folder in (
        ("dev", DEVELOPMENT / "spaces", DEVELOPMENT / "dev"),
        ("open", OPEN / "spaces", OPEN / "cases"),
    ):
        by_space: dict[str, list[Case]] = {}
        for path in sorted(folder.glob("*.jsonl")):
            for line in path.read_text(encoding="utf-8").splitlines():
                case = json.loads(line)
                if case["accept"]:
                    accepted = tuple(map(parse_condition, case["accept"]))
                    read = Case(case["prompt"], AudienceType(case["type"]), accepted)
                    by_space.setdefault(case["space"], []).append(read)
        for name, cases in sorted(by_space.items()):
            yield title, spaces / f"{name}.json", cases


# Made-up names --------------------------------------------------------------------------------------------------------


def filled(space: Space, names: int) -> Space:
    """The space with made-up names besides its own, so many in all."""
    own = sum(1 + len(event.properties) for event in space.events) + len(space.traits) + len(space.audiences)
    if names <= own:
        return space
    draw = random.Random(space.name)
    traits, audiences = int((names - own) * TRAITS), int((names - own) * AUDIENCES)
    events = _events(space, names - own - traits - audiences, draw)
    return replace(
        space,
        events=_mixed((*space.events, *events), draw),
        traits=_mixed((*space.traits, *_traits(space, traits, draw)), draw),
        audiences=_mixed((*space.audiences, *_audiences(audiences, draw)), draw),
    )


T = TypeVar("T")


def _mixed(items: Iterable[T], draw: random.Random) -> tuple[T, ...]:
    found = list(items)
    draw.shuffle(found)
    return tuple(found)


def _events(space: Space, names: int, draw: random.Random) -> Iterator[EventSchema]:
    is_spaced = sum(" " in event.name for event in space.events) * 2 > len(space.events)
    things = _mixed(product(OBJECTS, ("", *PARTS), ACTIONS), draw)
    for behind, parts in product(BEHIND, things):
        if names <= 0:
            return
        said = " ".join(word.title() for word in (*parts, behind) if word)
        name = said if is_spaced else said.lower().replace(" ", "_")
        if name not in space.events_by_name:
            paths = draw.sample(ASPECTS, min(PROPERTIES_PER_EVENT, names - 1))
            properties = tuple(_property(path, draw) for path in paths)
            names -= 1 + len(properties)
            yield EventSchema(name=name, properties=properties, last_seen=_seen(draw), count_30d=draw.randint(1, 10**5))


def _property(path: str, draw: random.Random) -> PropertySchema:
    kind, values = contents(path, draw)
    return PropertySchema(name=path, type=kind, values=values, last_seen=NOW)


def _seen(draw: random.Random) -> datetime:
    return NOW - timedelta(hours=draw.randrange(1, 24 * DAYS))


def _traits(space: Space, count: int, draw: random.Random) -> Iterator[TraitSchema]:
    known = {trait.key for trait in space.traits}
    keys = ("_".join(filter(None, parts)) for parts in _mixed(product(BEFORE, OBJECTS, ASPECTS), draw))
    for key in islice((key for key in keys if key not in known), count):
        kind, values = contents(key, draw)
        yield TraitSchema(key=key, type=kind, values=values, last_seen=_seen(draw))


def _audiences(count: int, draw: random.Random) -> Iterator[AudienceRef]:
    for parts in _mixed(product(HABITS, OBJECTS, FOLK), draw)[:count]:
        name = " ".join(parts)
        yield AudienceRef(key=name.replace(" ", "_"), name=name.capitalize())


# Measuring ------------------------------------------------------------------------------------------------------------


def needed(node: Node, event: str = "", parent: str = "") -> Iterator[Name]:
    """The names that a query uses."""
    match node:
        case Aggregate(Event(name)):
            yield name, ""
            for child in children(node):
                yield from needed(child, name, event)
        case Property(path, of_parent):
            yield parent if of_parent else event, path.split(".$")[0]
        case Trait(path):
            yield "", path.split(".$")[0]
        case _:
            for child in children(node):
                yield from needed(child, event, parent)


def holds(context: Context, case: Case) -> bool:
    """Whether a context has every name of one of the queries."""
    names = {
        (entry.event, entry.name) if entry.event else (entry.name, "") if entry.kind == "event" else ("", entry.name)
        for entry in context.entries
    }
    return any(names.issuperset(needed(query)) for query in case.accepted)


def measure(names: int, budget_tokens: int, wanted: Sequence[str], *, has_readings: bool) -> None:
    """Print the row of one size for each set."""
    held: dict[str, list[bool]] = {}
    times: list[float] = []
    tokens: list[int] = []
    for title, path, cases in sets():
        if wanted and path.stem not in wanted:
            continue
        space = filled(read_space(path), names)
        parser = Generator(space, now=NOW) if has_readings else None
        index = parser.parser.index if parser is not None else SpaceIndex.build(space, NOW)
        builder = ContextBuilder(space, index, privacy=Privacy(), now=NOW)
        for case in cases:
            builder.build(case.prompt, case.audience_type, budget_tokens=budget_tokens)  # what is read once is read
        for case in cases:
            hints = () if parser is None else hints_of(parser.generate(case.prompt, case.audience_type))
            start = time.process_time()
            context = builder.build(case.prompt, case.audience_type, budget_tokens=budget_tokens, hints=hints)
            times.append((time.process_time() - start) * 1000)
            tokens.append(context.tokens)
            held.setdefault(title, []).append(holds(context, case))
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    shares = ", ".join(f"{title} {sum(found)} of {len(found)}" for title, found in held.items())
    print(
        f"| {names or 'own'} | {shares} | {statistics.median(times):.1f} | {p95:.1f} | {max(tokens)} |",
        flush=True,
    )


def main() -> None:
    """Measure all sizes asked for."""
    arguments = argparse.ArgumentParser(description="Whether contexts hold what descriptions need, and how fast.")
    arguments.add_argument("--names", type=int, nargs="*", default=[0, 2000, 50_000])
    arguments.add_argument("--budget", type=int, default=BUDGET_TOKENS, help="tokens of a context")
    arguments.add_argument("--spaces", nargs="*", default=[], help="only these spaces")
    arguments.add_argument("--readings", action="store_true", help="tell the names of the parser's readings as well")
    given = arguments.parse_args()
    print("| Names | Every name is there | p50 ms | p95 ms | Most tokens |\n|---|---|---|---|---|")
    for names in given.names:
        measure(names, given.budget, given.spaces, has_readings=given.readings)


if __name__ == "__main__":
    main()
