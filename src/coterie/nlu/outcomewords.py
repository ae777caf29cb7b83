"""Words that say how something went: won, failed, turned down, a defeat."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.names import name_lemmas


class Outcome(NamedTuple):
    """One way in which things of a family go: well (1), badly (-1), or neither (0)."""

    family: str
    id: str
    good: int


CONTEST = "contest"
_SAID = {
    Outcome(CONTEST, "win", 1): "win victory victorious triumph winner beat",
    Outcome(CONTEST, "loss", -1): "lose loss loser beaten",
    Outcome(CONTEST, "draw", 0): "draw drawn tie",
    Outcome("trial", "pass", 1): "pass",
    Outcome("trial", "success", 1): "success successful successfully succeed ok green",
    Outcome("trial", "failure", -1): "fail failure unsuccessful unsuccessfully flunk break broken error crash red",
    Outcome("trial", "approval", 1): "approve approval grant accept",
    Outcome("trial", "rejection", -1): "reject rejection decline deny denial refuse refusal",
    Outcome("step", "up", 1): "upgrade",
    Outcome("step", "down", -1): "downgrade",
}
PLAN = words("plan tier level")
SAID_IN_TWO = {
    ("turn", "down"): Outcome("trial", "rejection", -1),
    ("knock", "back"): Outcome("trial", "rejection", -1),
    ("go", "through"): Outcome("trial", "success", 1),
    **{(verb, "up"): Outcome("step", "up", 1) for verb in ("move", "step", "trade", "scale")},
    **{(verb, "down"): Outcome("step", "down", -1) for verb in ("move", "step", "trade", "scale")},
    **{(much, step): Outcome("step", "up", 1) for much in ("big", "large", "high") for step in PLAN},
    **{(much, step): Outcome("step", "down", -1) for much in ("small", "low", "cheap") for step in PLAN},
}

_KEPT = {"up": Outcome("step", "up", 1), "down": Outcome("step", "down", -1)}
"""Values that say an outcome, though nobody says it so."""

BY_WORD = {word: outcome for outcome, said in _SAID.items() for word in words(said)}
TELLING = frozenset({*BY_WORD, "defeat", "beat", *(first for first, _ in SAID_IN_TWO)})
"""Words that may say an outcome, or begin to."""

FLAG_WORDS = words("is has was had did flag status be do have")


@lru_cache(maxsize=4096)
def outcome_of(name: str) -> Outcome | None:
    """The outcome that a value or the name of a flag says, and nothing else."""
    parts = [options for options in name_lemmas(name) if not FLAG_WORDS.intersection(options)]
    if len(parts) != 1:
        return None
    if parts[0][0] in _KEPT:
        return _KEPT[parts[0][0]]
    return BY_WORD["lose"] if "defeat" in parts[0] else next((BY_WORD[f] for f in parts[0] if f in BY_WORD), None)
