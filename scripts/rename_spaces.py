"""How well prompts are read where all is called otherwise: `scripts/rename_spaces.py [--out DIR] [--lost]`.

The open spaces that have a map of names (`evals/open/renamed`, see `src/coterie/evals/renaming.py`) are asked what they
are asked in `evals/open/cases`, under their own names and under the others. Prints for each space how many of the
prompts that are right under its own names are right under the others; `--lost` prints those that are not. `--out DIR`
writes the spaces and cases for `coterie eval`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from coterie.evals.cases import Prompt, files_of, read_cases, read_spaces
from coterie.evals.outcomes import Outcome
from coterie.evals.renaming import SUFFIX, Names, renamed_case, renamed_space
from coterie.evals.runner import NOW, run
from coterie.generate.generation import Generation
from coterie.generate.pipeline import Generator

_OPEN = Path(__file__).resolve().parents[1] / "evals" / "open"


def write(out: Path) -> None:
    """Write the spaces that have a map, and their cases, under their other names."""
    for folder in ("spaces", "cases"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for path in sorted((_OPEN / "renamed").glob("*.txt")):
        names, name = Names.read(path.read_text(encoding="utf-8")), path.stem
        space = json.loads((_OPEN / "spaces" / f"{name}.json").read_text(encoding="utf-8"))
        cases = map(json.loads, (_OPEN / "cases" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
        lines = [json.dumps(case) for each in cases if (case := renamed_case(each, names)) is not None]
        (out / "spaces" / f"{name}{SUFFIX}.json").write_text(json.dumps(renamed_space(space, names)), encoding="utf-8")
        (out / "cases" / f"{name}{SUFFIX}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def outcomes(files: Iterable[Path], folder: Path) -> dict[str, Outcome]:
    """What comes of the cases of some files, by their ids."""
    cases = read_cases(files)
    spaces = read_spaces((case.prompt.space for case in cases), folder)
    generators = {name: Generator(space, now=NOW) for name, space in spaces.items()}

    def generate(prompt: Prompt) -> Generation:
        return generators[prompt.space].generate(prompt.text, audience_type=prompt.audience_type)

    return {outcome.case.prompt.id: outcome for outcome in run(cases, spaces, generate)}


def print_kept(
    before: Mapping[str, Outcome], others: Mapping[str, Outcome], before_of: Callable[[str], str], *, show_lost: bool
) -> None:
    """Print for each space how many of the others are right, of those whose case of before, by its id, was right."""
    right, made = Counter[str](), Counter[str]()
    for name, other in others.items():
        outcome = before[before_of(name)]
        if not outcome.is_right:
            continue
        for key in (outcome.case.prompt.space, "all"):
            made[key] += 1
            right[key] += other.is_right
        if show_lost and not other.is_right:
            print(f"{name} | {other.case.prompt.text}\n  meant {other.case.accept[:1]}\n  read  {other.query}")
    for key in sorted(made, key=lambda each: (each == "all", each)):
        print(f"{right[key]:6}/{made[key]:<6} {key}")


def main() -> None:
    """Measure, and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path)
    options.add_argument("--lost", action="store_true")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        out = asked.out or Path(scratch)
        write(out)
        renamed = outcomes(files_of([out / "cases"]), out / "spaces")
    mapped = sorted(path.stem for path in (_OPEN / "renamed").glob("*.txt"))
    before = outcomes((_OPEN / "cases" / f"{name}.jsonl" for name in mapped), _OPEN / "spaces")
    print_kept(before, renamed, lambda name: name.removesuffix("-renamed"), show_lost=asked.lost)


if __name__ == "__main__":
    main()
