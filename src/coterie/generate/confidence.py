"""How sure an answer is: a logistic model over a few features of its derivation.

The weights are in `confidence.json`; `scripts/train_confidence.py` fits them to judged answers, and says how far the
confidence can be trusted on spaces that it was not fitted to.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from coterie.nlu.parser import Candidate

_CLOSE = 0.5
"""Up to this difference of scores, a rival makes the answer less sure."""


def features(candidate: Candidate, *, rivals: int, margin: float | None = None) -> dict[str, float]:
    """What the model looks at.

    Words of content, words left, score for each word of content, clauses, rivals, values never seen; how much of a name
    the weakest link leaves unsaid, how close the best rival comes (`margin` is the difference of scores), and words for
    absent things.
    """
    content = max(candidate.content_weight, 1.0)
    return {
        "left": candidate.left_weight,
        "density": max(-1.0, min(1.0, candidate.score / content)),
        "content": candidate.content_weight,
        "items": float(candidate.clauses),
        "rivals": float(rivals),
        "assumed": float(len(candidate.notes)),
        "weak": candidate.weakness,
        "close": 0.0 if margin is None else max(0.0, 1.0 - margin / _CLOSE),
        "absent": float(len(candidate.absent)),
    }


def confidence_of(candidate: Candidate, *, rivals: int, margin: float | None = None) -> float:
    """The probability that the candidate is right, 0 to 1; `rivals` are the other readings that may be right."""
    table = weights()
    found = features(candidate, rivals=rivals, margin=margin)
    total = table["bias"] + sum(table[name] * value for name, value in found.items())
    return round(1.0 / (1.0 + math.exp(-total)), 4)


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The fitted weights by feature, and the `bias`."""
    document = json.loads(files("coterie.generate").joinpath("confidence.json").read_text(encoding="utf-8"))
    found: dict[str, float] = document["weights"]
    return found
