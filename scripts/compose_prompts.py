"""How well prompts put together of open cases are read: `scripts/compose_prompts.py [--count N] [--seed N] …`.

What open prompts of one condition say, where it is answered right alone, is joined by some two hundred wordings whose
tree is known (`src/coterie/evals/connectors.py`). Prints by wording and family how many come out right. `--out FILE`
writes the prompts as cases for `coterie eval`, and `--wrong` prints those that are wrong. The same seed over the same
cases gives the same prompts, as long as the same parts are right alone.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from random import Random

from coterie.evals.connectors import FAMILIES, TIMED
from coterie.evals.together import CONNECTORS, Bench

_OPEN = Path(__file__).resolve().parents[1] / "evals" / "open"
_FAMILY = {name: family for family, wordings in FAMILIES.items() for name in wordings} | dict.fromkeys(
    TIMED, "one time"
)


def main() -> None:
    """Measure, and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=25, help="prompts for each wording")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="the wordings, parted by |")
    options.add_argument("--out", type=Path)
    options.add_argument("--wrong", action="store_true")
    asked = options.parse_args()
    bench = Bench.over(_OPEN)
    right, made = Counter[str](), Counter[str]()
    lines = list[str]()
    for name in asked.only.split("|") if asked.only else CONNECTORS:
        for item in bench.compositions(name, Random(f"{asked.seed} {name}"), asked.count):
            outcome = bench.judged(item)
            for key in (name, f"family {_FAMILY[name]}", "family all"):
                made[key] += 1
                right[key] += outcome.is_right
            case = {"id": item.id, "space": item.space, "type": "users", "prompt": item.prompt, "accept": item.accept}
            lines.append(json.dumps({**case, "error": None, "tags": [_FAMILY[name], name]}))
            if asked.wrong and not outcome.is_right:
                print(f"{name} | {item.space} | {item.prompt}\n  meant {item.accept[0]}\n  read  {outcome.query}")
    for name in sorted(made, key=lambda each: (each.startswith("family"), right[each] / made[each])):
        print(f"{right[name]:6}/{made[name]:<6} {name}")
    if asked.out:
        asked.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
