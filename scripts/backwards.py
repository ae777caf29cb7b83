"""The rate at which the parser reads back what the grammar says backwards: `scripts/backwards.py [SEEDS]`.

Prints, for plain and for rich wordings, how many prompts over random spaces come back as the tree that they were made
of, by kind of condition, and the ones that don't. The same seeds give the same prompts.
"""

from __future__ import annotations

import sys
from collections import Counter

from coterie.evals.backwards import made
from coterie.evals.runner import NOW
from coterie.generate.pipeline import Generator
from coterie.language.form import form
from coterie.language.printer import print_query

_SEEDS = 300


def main(seeds: int) -> None:
    """Measure, and print."""
    for name, plain in (("plain", True), ("rich", False)):
        asked, right = Counter[str](), Counter[str]()
        for seed in range(seeds):
            item = made(seed, plain=plain)
            answer = Generator(item.space, now=NOW).generate(item.prompt).definition
            is_right = answer is not None and form(answer) == form(item.definition)
            for kind in {"all", *item.kinds}:
                asked[kind] += 1
                right[kind] += is_right
            if not is_right:
                print(f"  {seed}: {item.prompt}")
                print(f"     meant {print_query(item.definition)}")
                print(f"     read  {print_query(answer) if answer else 'refused'}")
        print(name, ", ".join(f"{kind} {right[kind]}/{asked[kind]}" for kind in sorted(asked)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _SEEDS)
