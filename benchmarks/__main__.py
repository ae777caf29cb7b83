"""How fast the parts are on this machine: `make bench`, or `make bench ARGS=parse` for those whose name has "parse".

Each line is the median of 7 rounds of one call; nothing is judged, so that no test depends on a clock.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from coterie.language.parser import parse_condition
from coterie.language.printer import print_query
from coterie.schema.files import read_space

ROUNDS = 7
SPACE = Path(__file__).parent.parent / "evals/open/spaces/forkful.json"
SHORT = "event('Order Completed').within(30 days).count() = 0"
LONG = " AND ".join(
    f"event('Event {number}').where(property('p') > {number} AND property('q').one_of('a', 'b')).count() >= 1"
    for number in range(16)
)
LONG_TREE = parse_condition(LONG)

BENCHMARKS: tuple[tuple[str, Callable[[], object]], ...] = (
    ("parse a query of 1 comparison", lambda: parse_condition(SHORT)),
    ("parse a query of 48 comparisons", lambda: parse_condition(LONG)),
    ("print a query of 48 comparisons", lambda: print_query(LONG_TREE)),
    ("read a space of 20 KB", lambda: read_space(SPACE)),
)


def milliseconds(call: Callable[[], object]) -> float:
    """The median time of a call."""
    call()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    for name, call in BENCHMARKS:
        if wanted in name:
            print(f"{name:<40}{milliseconds(call):9.3f} ms")
