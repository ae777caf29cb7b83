"""How fast calls come in: a million calls of JSON lines into an empty store, and the same file once more.

    python benchmarks/importing.py [--calls 1000000] [--processes 0 1 2] [--folder DIR]

The calls are like a shop's: visits of about eight calls in a row by one person, some two hundred people at a time;
12 events with 8 properties, identify calls with 7 traits, page and group calls. Prints a table: calls a second, the
processor's time of the loading process and of all decoding ones together, the largest memory of the loading process and
of a decoding one, and the size of the file. Time on the clock is no less than all processor's time by the number of
cores; the rest is waiting, for others where the machine is not quiet. The data is drawn from a fixed seed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from coterie.store import Store, import_calls
from coterie.store.workers import NoPandas

EVENTS = (
    "Product Viewed",
    "Product Added",
    "Product Searched",
    "Order Completed",
    "Email Opened",
    "Signed Up",
    "Logged In",
    "Video Played",
    "Coupon Applied",
    "Support Ticket Opened",
    "Review Written",
    "Trial Started",
)
WEIGHTS = [1 / (rank + 1) for rank in range(len(EVENTS))]
START = datetime(2025, 1, 1, tzinfo=UTC)
PEOPLE_AT_A_TIME = 200
CALLS_A_VISIT = 8
CALLS_A_PERSON = 20


def calls(number: int) -> Iterator[dict[str, Any]]:
    """The calls, in the order of their times."""
    rng = random.Random(number)
    people = max(1, number // CALLS_A_PERSON)
    visitors = [visitor(rng, people) for _ in range(PEOPLE_AT_A_TIME)]
    for index in range(number):
        place = rng.randrange(PEOPLE_AT_A_TIME)
        if rng.random() < 1 / CALLS_A_VISIT:
            visitors[place] = visitor(rng, people)
        person, device = visitors[place]
        moment = START + timedelta(seconds=index * 500 * 86400 / number)
        head = {
            "messageId": f"{rng.getrandbits(128):032x}",
            "timestamp": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "userId": f"user-{person}",
            "anonymousId": f"device-{person}-{device}",
        }
        yield head | body(rng, person, index)


def visitor(rng: random.Random, people: int) -> tuple[int, int]:
    """Somebody, the early ones more often, on one of two devices."""
    return int(people * rng.random() ** 2), rng.randrange(2)


def body(rng: random.Random, person: int, index: int) -> dict[str, Any]:
    """What a call says."""
    kind = rng.random()
    if kind < 0.1:  # noqa: PLR2004 - shares of the calls
        traits = {
            "email": f"user-{person}@example.com",
            "plan": rng.choice(["free", "pro", "team"]),
            "age": rng.randrange(18, 80),
            "country": rng.choice(["US", "DE", "FR", "GB"]),
            "created_at": f"2024-{1 + person % 12:02}-01T00:00:00Z",
            "score": round(rng.random(), 3),
            "newsletter": rng.random() < 0.5,  # noqa: PLR2004
        }
        return {"type": "identify", "traits": traits}
    if kind < 0.12:  # noqa: PLR2004
        return {
            "type": "group",
            "groupId": f"firm-{person % 500}",
            "traits": {"industry": "it", "employees": person % 90},
        }
    if kind < 0.25:  # noqa: PLR2004
        page = {"url": f"https://example.com/{rng.randrange(500)}", "referrer": rng.choice(["google", "bing", ""])}
        return {"type": "page", "name": rng.choice(["Home", "Pricing", "Docs"]), "properties": page}
    properties = {
        "product_id": f"p-{rng.randrange(5000)}",
        "category": rng.choice(["boots", "hats", "coats"]),
        "price": round(rng.random() * 200, 2),
        "quantity": rng.randrange(1, 5),
        "currency": rng.choice(["USD", "EUR"]),
        "coupon": rng.choice([None, "SUMMER", "WELCOME"]),
        "in_stock": rng.random() < 0.9,  # noqa: PLR2004
        "order_id": f"o-{index}",
    }
    return {"type": "track", "event": rng.choices(EVENTS, WEIGHTS)[0], "properties": properties}


def measure(folder: Path, file: Path, processes: int, times: int) -> None:
    """Import a file into a new store, `times` times, and print a line for each. Run in a process of its own."""
    sys.meta_path.insert(0, NoPandas())  # a tool of the tests, which those who run Coterie don't have
    with Store.open(folder, create=True) as store:
        for turn in range(times):
            started, before = time.perf_counter(), processor_seconds()
            report = import_calls(store, [file], processes=processes)
            seconds, after = time.perf_counter() - started, processor_seconds()
            own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
            size = (folder / "space.duckdb").stat().st_size
            numbers = (
                f"{processes:,}",
                f"{report.read:,}",
                f"{report.stored:,}",
                f"{seconds:.1f}",
                f"{report.read / seconds:,.0f}",
                f"{after[0] - before[0]:.1f}",
                f"{after[1] - before[1]:.1f}",
                f"{own.ru_maxrss / 1024:,.0f}",
                f"{children.ru_maxrss / 1024:,.0f}",
                f"{size / 2**20:,.0f}",
            )
            print(row("again" if turn else "new", *numbers), flush=True)


def processor_seconds() -> tuple[float, float]:
    """The processor's time of this process, and of its children that have ended."""
    used = os.times()
    return used.user + used.system, used.children_user + used.children_system


def row(first: str, *others: str) -> str:
    """A line of the table."""
    return f"{first:<6}" + "".join(f"{other:>11}" for other in others)


def main() -> None:
    """Write the calls, and import them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, nargs="*", default=[0, 1, 2])
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder when not given")
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        folder, file, processes = options.measure
        measure(Path(folder), Path(file), int(processes), times=2)
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        file = Path(name) / "calls.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            lines.writelines(json.dumps(call) + "\n" for call in calls(options.calls))
        print(f"{options.calls:,} calls, {file.stat().st_size / 2**20:,.0f} MiB of JSON, {os.cpu_count()} cores\n")
        print(
            row(
                "",
                "processes",
                "read",
                "stored",
                "s",
                "calls/s",
                "CPU load",
                "CPU decode",
                "MiB",
                "+ MiB each",
                "file MiB",
            )
        )
        for processes in options.processes:
            command = [sys.executable, __file__, "--measure", f"{name}/data-{processes}", str(file), str(processes)]
            subprocess.run(command, check=True)  # noqa: S603 - this program again


if __name__ == "__main__":
    main()
