"""Fits the confidence of answers: makes `src/coterie/generate/confidence.json`, and says how far it can be trusted.

    .venv/bin/python scripts/train_confidence.py evals/open ../shared/evals

Every answer is judged; a logistic model with a penalty on its weights learns which are right. The parser was made with
these sets in view and is right on them more often than elsewhere, so slope and bias of what the model says are then
fitted to `evals/first_sights.jsonl`, the first answers to prompts that nobody had seen (Platt scaling). What is printed
was found on spaces left out of the fit. The same sets give the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coterie.evals.cases import files_of, read_cases, read_spaces
from coterie.evals.outcomes import judge
from coterie.evals.runner import NOW, answer
from coterie.generate import confidence, pipeline

MODEL = Path(__file__).parents[1] / "src" / "coterie" / "generate" / "confidence.json"
PENALTY, STEPS = 2.0, 40
BINS = 10
DIGITS = 4
FIRST_SIGHTS = Path(__file__).parents[1] / "evals" / "first_sights.jsonl"

UNSEEN = {"assumed": -0.8, "absent": -0.8}
"""Weights, set by hand, of features that no answer of the sets has."""


@dataclass(frozen=True)
class Row:
    """An answer: its space, its features, whether it is right, and whether there should have been none."""

    space: str
    features: dict[str, float]
    is_right: bool
    is_due_refusal: bool


def rows_of(folder: Path) -> list[Row]:
    """For every answer of a folder's prompts: its space, its features, and whether it is right."""
    where = folder / "cases" if (folder / "cases").is_dir() else folder / "dev"
    cases = read_cases(files_of([where]))
    spaces = read_spaces((case.prompt.space for case in cases), folder / "spaces")
    generators = {name: pipeline.Generator(space, now=NOW) for name, space in spaces.items()}
    seen: list[dict[str, float]] = []
    plain = pipeline.confidence_of
    # The answer itself is asked about before its alternatives, so that the first features are its own.
    pipeline.confidence_of = lambda best, **others: (
        seen.append(confidence.features(best, **others)) or 1.0
    )  # else it were none
    found = []
    for case in cases:
        prompt = case.prompt
        seen.clear()
        given = answer(prompt, lambda p: generators[p.space].generate(p.text, p.audience_type))
        if given.definition is not None:
            is_right = judge(case, given, spaces[prompt.space], now=NOW).is_right
            found.append(Row(prompt.space, seen[0], is_right, case.refusal is not None))
    pipeline.confidence_of = plain
    return found


def first_sights() -> list[Row]:
    """The first answers to prompts that nobody who worked on the parser had seen."""
    found = []
    for line in FIRST_SIGHTS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found.append(Row(row["space"], row["features"], row["right"], is_due_refusal=False))
    return found


class Logistic:
    """Logistic regression by Newton's method on standardised features, scaled to first sights."""

    def __init__(self, rows: list[Row], unseen: list[Row]) -> None:
        self.unseen = unseen
        self.names = sorted(rows[0].features)
        table = self._table(rows)
        self.mean, self.scale = table.mean(axis=0), np.maximum(table.std(axis=0), 1e-6)

    def _table(self, rows: list[Row]) -> np.ndarray:
        return np.array([[row.features[name] for name in self.names] for row in rows])

    def _inputs(self, rows: list[Row]) -> np.ndarray:
        table = (self._table(rows) - self.mean) / self.scale
        return np.hstack([table, np.ones((len(rows), 1))])

    def fit(self, rows: list[Row]) -> np.ndarray:
        """The weights, the bias last."""
        inputs, right = self._inputs(rows), np.array([row.is_right for row in rows], dtype=float)
        pull = np.full(inputs.shape[1], PENALTY)
        pull[-1] = 0.0
        weights = np.zeros(inputs.shape[1])
        for _ in range(STEPS):
            chance = _logistic(inputs @ weights)
            slope = inputs.T @ (chance - right) + pull * weights
            curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + np.diag(pull + 1e-9)
            weights = weights - np.linalg.solve(curve, slope)
        return weights

    def scaled(self, weights: np.ndarray, without: str = "") -> np.ndarray:
        """The weights with the slope and the bias that fit first sights best, those of a space left out."""
        rows = [row for row in self.unseen if row.space != without]
        said, right = self._inputs(rows) @ weights, np.array([row.is_right for row in rows], dtype=float)
        inputs = np.stack([said, np.ones(len(rows))], axis=1)
        scaling = np.array([1.0, 0.0])
        for _ in range(STEPS):
            chance = _logistic(inputs @ scaling)
            curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + 1e-9 * np.eye(2)
            scaling = scaling - np.linalg.solve(curve, inputs.T @ (chance - right))
        slope, bias = scaling
        return np.append(slope * weights[:-1], slope * weights[-1] + bias)

    def chances(self, rows: list[Row], weights: np.ndarray) -> np.ndarray:
        """How likely each row is right."""
        return _logistic(self._inputs(rows) @ weights)

    def document(self, weights: np.ndarray) -> dict[str, float]:
        """The weights of plain features, and the bias."""
        plain = weights[:-1] / self.scale
        bias = float(weights[-1]) - float(plain @ self.mean)
        table = {name: round(float(value), DIGITS) for name, value in zip(self.names, plain, strict=True)}
        never = {name: value for name, value in UNSEEN.items() if not self.mean[self.names.index(name)]}
        return {**table, **never, "bias": round(bias, DIGITS)}


def _logistic(values: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-np.clip(values, -30, 30)))


def main() -> None:
    """Fit, and print how far the confidence can be trusted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    rows = [row for folder in parser.parse_args().folders for row in rows_of(folder)]
    unseen = first_sights()
    model = Logistic(rows, unseen)
    spaces = sorted({row.space for row in rows})
    chance: list[float] = []
    held_rows: list[Row] = []
    for space in spaces:
        weights = model.scaled(model.fit([row for row in rows if row.space != space]), space)
        held = [row for row in rows if row.space == space]
        chance += list(model.chances(held, weights))
        held_rows += held
    chances, rights = np.array(chance), np.array([row.is_right for row in held_rows])
    due = np.array([row.is_due_refusal for row in held_rows])
    print(f"{len(rows)} answers, {rights.mean():.1%} right; with each space left out:\n")
    print("| Confidence | Answers | Mean confidence | Right |\n|---|---|---|---|")
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    for number in np.unique(bins):
        inside = bins == number
        share = f"{chances[inside].mean():.1%} | {rights[inside].mean():.1%}"
        print(f"| {number / BINS:.1f} to {(number + 1) / BINS:.1f} | {inside.sum()} | {share} |")
    for bar in (0.9, 0.95):
        sure = chances > bar
        print(f"above {bar}: {sure.sum()} answers, {(~rights[sure]).sum()} wrong")
    for bar in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35):
        unsure = chances < bar
        print(f"below {bar}: {unsure.sum()} answers, {rights[unsure].sum()} right, {due[unsure].sum()} to be refused")
    weights = model.scaled(model.fit(rows))
    said, met = model.chances(unseen, weights), np.array([row.is_right for row in unseen])
    print(f"first sights: {len(unseen)} answers, {met.mean():.1%} right, mean confidence {said.mean():.1%}")
    table = model.document(weights)
    digest = hashlib.sha256(json.dumps(table, sort_keys=True).encode()).hexdigest()
    about = {"made_by": "scripts/train_confidence.py", "answers": len(rows), "penalty": PENALTY, "sha256": digest}
    MODEL.write_text(json.dumps({"about": about, "weights": table}, indent=1, sort_keys=True) + "\n")
    print(f"\n{MODEL.name}: sha256 of the weights {digest}")
    for name, value in sorted(table.items(), key=lambda item: -abs(item[1])):
        print(f"{value:9.3f}  {name}")


if __name__ == "__main__":
    main()
