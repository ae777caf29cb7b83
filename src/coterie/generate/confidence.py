"""How sure an answer is: a logistic model over a few features of its derivation."""

from __future__ import annotations

import math

from coterie.nlu.parser import Candidate

_BIAS = 1.1
_WEIGHTS = {"left": -1.6, "density": 2.2, "items": -0.18, "rivals": -0.35, "assumed": -0.8}
_CLOSE = 0.5
"""Up to this difference of scores, a rival makes the answer less sure."""


def features(candidate: Candidate, *, rivals: int, margin: float | None = None) -> dict[str, float]:
    """What the model may look at; those without a weight wait for the next fit.

    Words left, score for each word of content, clauses, rivals, values never seen; how much of a name the weakest link
    leaves unsaid, how close the best rival comes (`margin` is the difference of scores), and words for absent things.
    """
    content = max(candidate.content_weight, 1.0)
    return {
        "left": candidate.left_weight,
        "density": max(-1.0, min(1.0, candidate.score / content)),
        "items": float(len(candidate.parts)),
        "rivals": float(rivals),
        "assumed": float(len(candidate.notes)),
        "weak": candidate.weakness,
        "close": 0.0 if margin is None else max(0.0, 1.0 - margin / _CLOSE),
        "absent": float(len(candidate.absent)),
    }


def confidence_of(candidate: Candidate, *, rivals: int, margin: float | None = None) -> float:
    """The probability that the candidate is right, 0 to 1; `rivals` are the other readings that may be right."""
    found = features(candidate, rivals=rivals, margin=margin)
    total = _BIAS + sum(weight * found[name] for name, weight in _WEIGHTS.items())
    return round(1.0 / (1.0 + math.exp(-total)), 4)
