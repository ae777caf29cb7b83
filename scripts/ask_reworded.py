"""How well other wordings of prompts are read: `scripts/ask_reworded.py [SPACE …] [--out DIR] [--lost]`.

The files of `evals/open/reworded` have, a line each, the id of an open case, a tab and the same audience in other
words; what is right for the one is right for the other. Prints for each space how many of the prompts that are right
in the words of the case are right in the others; `--lost` prints those that are not. `--out DIR` writes the cases for
`coterie eval --spaces evals/open/spaces`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from rename_spaces import outcomes, print_kept

from coterie.evals.cases import files_of

_OPEN = Path(__file__).resolve().parents[1] / "evals" / "open"


def reworded(cases: Iterable[str], wordings: Iterable[str]) -> list[str]:
    """The lines of cases in other words, their ids with "-r1", "-r2" … behind; KeyError for a case that isn't there."""
    known = {case["id"]: case for case in map(json.loads, cases)}
    told = Counter[str]()
    lines = []
    for line in wordings:
        name, text = line.split("\t")
        told[name] += 1
        lines.append(json.dumps({**known[name], "id": f"{name}-r{told[name]}", "prompt": text}))
    return lines


def main() -> None:
    """Measure, and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("spaces", nargs="*")
    options.add_argument("--out", type=Path)
    options.add_argument("--lost", action="store_true")
    asked = options.parse_args()
    names = asked.spaces or sorted(path.stem for path in (_OPEN / "reworded").glob("*.tsv"))
    with tempfile.TemporaryDirectory() as scratch:
        out = asked.out or Path(scratch)
        out.mkdir(parents=True, exist_ok=True)
        for name in names:
            cases = (_OPEN / "cases" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
            wordings = (_OPEN / "reworded" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
            (out / f"{name}.jsonl").write_text("\n".join(reworded(cases, wordings)) + "\n", encoding="utf-8")
        others = outcomes(files_of([out]), _OPEN / "spaces")
    before = outcomes((_OPEN / "cases" / f"{name}.jsonl" for name in names), _OPEN / "spaces")
    print_kept(before, others, lambda name: name.rpartition("-r")[0], show_lost=asked.lost)


if __name__ == "__main__":
    main()
