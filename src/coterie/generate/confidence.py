"""How sure an answer is: a logistic model over a few features of its derivation."""

from __future__ import annotations

import math

from coterie.nlu.parser import Candidate

_BIAS = 1.1
_WEIGHTS = {"left": -1.6, "density": 2.2, "items": -0.18, "rivals": -0.35, "assumed": -0.8}


def features(candidate: Candidate, *, rivals: int) -> dict[str, float]:
    """What the model looks at: words left, score for each word of content, clauses, rivals, values never seen."""
    content = max(candidate.content_weight, 1.0)
    return {
        "left": candidate.left_weight,
        "density": max(-1.0, min(1.0, candidate.score / content)),
        "items": float(len(candidate.parts)),
        "rivals": float(rivals),
        "assumed": float(len(candidate.notes)),
    }


def confidence_of(candidate: Candidate, *, rivals: int) -> float:
    """The probability that the candidate is right, 0 to 1; `rivals` are the other readings that may be right."""
    total = _BIAS + sum(_WEIGHTS[name] * value for name, value in features(candidate, rivals=rivals).items())
    return round(1.0 / (1.0 + math.exp(-total)), 4)
