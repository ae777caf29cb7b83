"""How long descriptions take: on the evaluation spaces, in word salad, on a space as large as they come, and from cold.

    python benchmarks/generating.py [--events 2000] [--prompts 40]

Prints a table of the median, the 95th percentile and the most of the CPU time per prompt in milliseconds (of the whole
generation, in a warm process, so that what else runs on the machine counts little); then for the large space the time
to index it and the memory that the index takes, and the CPU time of `coterie generate` from start to answer. Word salad
is 300 characters of words drawn from the prompts and the names of a space. The large space is made up: its names are
drawn from words that people use for such things, so that many of them resemble a prompt, and each of its fields has one
value that others have as well.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from coterie.core.wordlists import words
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.nlu.index import SpaceIndex
from coterie.schema.files import read_space
from coterie.schema.space import EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
MAIN = Path(__file__).parent.parent
DEVELOPMENT, OPEN = MAIN.parent / "shared/evals", MAIN / "evals/open"
PROPERTIES_PER_EVENT, TRAITS = 10, 1000
MEBIBYTE = 1 << 20
SALADS, SALAD_LENGTH = 12, 300

OBJECTS = sorted(
    words(
        "order product cart checkout payment invoice refund return shipment delivery coupon gift wishlist review "
        "rating search category page article video playlist episode lesson course quiz exam ticket booking flight "
        "hotel ride trip driver message email push survey form profile account team project task comment file "
        "report dashboard plan trial subscription session device app game level match score wallet card transfer "
        "loan deposit claim policy quote lead"
    )
)
PARTS = sorted(words("item line detail step screen banner button list filter menu tab widget header batch group draft"))
ACTIONS = sorted(
    words(
        "viewed added removed started completed created updated deleted shared saved opened closed clicked "
        "submitted approved rejected cancelled renewed upgraded downloaded uploaded scheduled assigned archived "
        "restored"
    )
)
ASPECTS = sorted(
    words(
        "total amount price count quantity rating duration_seconds category type status channel method name title "
        "brand country city plan tier source currency discount tax is_gift is_first created_at due_date coupon "
        "language"
    )
)
VALUES = sorted(
    words(
        "shoes hats jackets electronics books premium basic free pro gold silver email push sms web ios android "
        "paypal visa news sports music comedy drama french german english red blue green small large monthly "
        "yearly"
    )
)
PROMPTS = (
    "Customers who completed an order over $50 in the last 30 days",
    "People who viewed at least 3 product pages but did not add anything to their cart this week",
    "Users on the premium plan who have not opened the app for 14 days",
    "Members who spent more than $500 on flight bookings in the last 90 days",
    "Users who started a trial and then upgraded their subscription within 7 days",
    "Customers whose average order total is above $80 and who have a coupon",
    "People who watched videos in the comedy category for more than 10 minutes",
    "Shoppers who added shoes or jackets to their wishlist and never completed a checkout",
    "Everyone who submitted a survey with a rating below 3 in the past month",
    "Users who cancelled a booking or requested a refund since March 2026",
)


def big_space(events: int, seed: int = 7) -> Space:
    """A space of so many events with 10 properties each, half of them the event's own, and 1,000 traits."""
    draw = random.Random(seed)
    names = list(
        dict.fromkeys(
            name
            for thing in OBJECTS
            for part in ("", *PARTS)
            for action in ACTIONS
            for name in (" ".join(word.title() for word in (thing, part, action) if word),)
        )
    )
    draw.shuffle(names)
    plain = [name for name in names if len(name.split()) == len(("Order", "Completed"))]
    chosen = list(dict.fromkeys((*plain, *names)))[:events]
    traits = tuple(_traits(draw))
    return Space(name="Large", events=tuple(_event(name, draw) for name in chosen), traits=traits)


def _event(name: str, draw: random.Random) -> EventSchema:
    thing = "_".join(name.lower().split()[:-1])
    half = PROPERTIES_PER_EVENT // 2
    paths = [*draw.sample(ASPECTS, half), *(f"{thing}_{aspect}" for aspect in draw.sample(ASPECTS, half))]
    return EventSchema(
        name=name,
        properties=tuple(_property(path, draw) for path in paths),
        last_seen=NOW - timedelta(hours=1),
        count_30d=draw.randint(1, 100_000),
    )


def _property(path: str, draw: random.Random) -> PropertySchema:
    kind, values = contents(path, draw)
    return PropertySchema(name=path, type=kind, values=values, last_seen=NOW)


def _traits(draw: random.Random) -> Iterator[TraitSchema]:
    paths = list(dict.fromkeys((*ASPECTS, *(f"{thing}_{aspect}" for aspect in ASPECTS for thing in OBJECTS))))
    for path in paths[:TRAITS]:
        kind, values = contents(path, draw)
        yield TraitSchema(key=path, type=kind, values=values, last_seen=NOW)


def contents(path: str, draw: random.Random) -> tuple[FieldType, tuple[str | int, ...]]:
    """A type and values that fit the name of a field."""
    if path.endswith(("total", "amount", "price", "count", "quantity", "rating", "seconds", "discount", "tax")):
        return FieldType.NUMBER, tuple(draw.sample(range(1000), 5))
    if "is_" in path:
        return FieldType.BOOLEAN, ()
    if path.endswith(("_at", "_date")):
        return FieldType.DATE, ("2026-05-01T00:00:00Z",)
    own = [f"{path.replace('_', '-')}-{letter}" for letter in "abcdef"]
    return FieldType.STRING, (draw.choice(VALUES), *own)


def times_ms(generator: Generator, prompts: Sequence[tuple[str, AudienceType]]) -> list[float]:
    """The CPU time of each generation in milliseconds, after one that warms up."""
    generator.generate(*prompts[0])
    times = []
    for prompt, audience in prompts:
        start = time.process_time()
        generator.generate(prompt, audience)
        times.append((time.process_time() - start) * 1000)
    return times


def report(name: str, times: Sequence[float]) -> None:
    """Print one row of the table."""
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    print(
        f"| {name:28} | {len(times):7} | {statistics.median(times):5.1f} | {p95:5.1f} | {max(times):5.1f} |", flush=True
    )


def salads(space: Space, prompts: Sequence[tuple[str, AudienceType]]) -> list[tuple[str, AudienceType]]:
    """Texts of as many characters as a prompt may have, of words that the space and its prompts use."""
    draw = random.Random(space.name)
    said = [word for prompt, _ in prompts for word in prompt.split()]
    names = [part for event in space.events for part in (*event.name.split(), *(p.name for p in event.properties))]
    found = []
    for number in range(SALADS):
        text = ""
        while len(text) < SALAD_LENGTH:
            text += draw.choice((*said, *names) if number % 2 else said) + " "
        found.append((text[:SALAD_LENGTH].strip(), AudienceType.USERS))
    return found


def evaluation_spaces(limit: int) -> None:
    """Time the prompts of the development set where it is at hand, or else of the open one."""
    spaces, cases = (DEVELOPMENT / "spaces", DEVELOPMENT / "dev")
    if not spaces.is_dir():
        spaces, cases = (OPEN / "spaces", OPEN / "cases")
    prompts: dict[str, list[tuple[str, AudienceType]]] = {}
    for path in sorted(cases.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            prompts.setdefault(case["space"], []).append((case["prompt"], AudienceType(case["type"])))
    print("| Prompts | Number | p50 ms | p95 ms | Most |\n|---|---|---|---|---|")
    everything, salad = [], []
    for name, of_space in sorted(prompts.items()):
        generator = Generator(read_space(spaces / f"{name}.json"), now=NOW)
        times = times_ms(generator, of_space[:limit] if limit else of_space)
        report(name, times)
        everything += times
        salad += times_ms(generator, salads(generator.space, of_space))
    report("all of them", everything)
    report("word salad", salad)
    cold_start(spaces / f"{name}.json", of_space[0][0])


def cold_start(space: Path, prompt: str) -> None:
    """The CPU time of `coterie generate` from start to answer: with bytecode to be made, and with it there.

    An installed package has its bytecode; a checkout has none where Python is told to write none.
    """
    command = "from coterie.cli import main; main()"
    arguments = ("generate", prompt, "--space", str(space), "--now", NOW.isoformat())
    taken = []
    with tempfile.TemporaryDirectory() as kept:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": kept, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(2):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            program = [sys.executable, "-c", command, *arguments]
            subprocess.run(program, check=False, capture_output=True, env=environment)  # noqa: S603
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    print(f"`coterie generate` from cold: {taken[1]:.2f} s of CPU time, without bytecode {taken[0]:.2f} s", flush=True)


def large_space(events: int) -> None:
    """Time the indexing of a large space, and prompts on it."""
    space = big_space(events)
    start = time.process_time()
    generator = Generator(space, now=NOW)
    ready = time.process_time() - start
    print(
        f"{len(space.events)} events, {sum(len(event.properties) for event in space.events)} properties, "
        f"{len(space.traits)} traits: ready in {ready:.1f} s",
        flush=True,
    )
    report("large space", times_ms(generator, [(prompt, AudienceType.USERS) for prompt in PROMPTS]))
    tracemalloc.start()
    index = SpaceIndex.build(space, NOW)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"index: {kept / MEBIBYTE:.0f} MiB, {len(index.forms)} forms, {len(index.values)} values")


def main() -> None:
    """Run both."""
    arguments = argparse.ArgumentParser(description="How long descriptions take.")
    arguments.add_argument("--events", type=int, default=2000, help="events of the large space")
    arguments.add_argument("--prompts", type=int, default=0, help="prompts per evaluation space; 0: all")
    given = arguments.parse_args()
    evaluation_spaces(given.prompts)
    large_space(given.events)


if __name__ == "__main__":
    main()
