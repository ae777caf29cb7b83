"""Words for an answer: why each condition is there, how readings differ, and the nearest names for what is unknown."""

from __future__ import annotations

import difflib

from coterie.generate.generation import Reason
from coterie.language.ast import And, Condition
from coterie.language.describe import describe_condition
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import fold
from coterie.nlu.parser import Candidate
from coterie.schema.space import Space

_MOST_SUGGESTIONS = 5


def reasons_of(candidate: Candidate, space: Space) -> tuple[Reason, ...]:
    """One reason for each part of the answer: the words it came from and how they were read."""
    return tuple(
        Reason(condition=part.condition, spans=part.spans, text=describe_condition(part.condition, space))
        for part in candidate.parts
    )


def difference(answer: Condition, other: Condition) -> str:
    """What another reading has that the answer doesn't, in words."""
    mine, theirs = _tops(answer), _tops(other)
    added = [condition for condition in theirs if condition not in mine]
    removed = [condition for condition in mine if condition not in theirs]
    words = " and ".join(describe_condition(condition) for condition in added) or "fewer conditions"
    if removed:
        return f"{words} instead of {' and '.join(describe_condition(condition) for condition in removed)}"
    return words


def _tops(condition: Condition) -> tuple[Condition, ...]:
    return condition.operands if isinstance(condition, And) else (condition,)


def suggestions_for(text: str, index: SpaceIndex) -> tuple[str, ...]:
    """Names of the space that look most like a phrase or one of its words, best first."""
    phrase = fold(text)
    words = [word for word in phrase.split() if len(word) > 2] or [phrase]
    scored: dict[str, float] = {}
    for entry in index.entries:
        name = fold(entry.name.replace("_", " "))
        whole = difflib.SequenceMatcher(None, phrase, name).ratio()
        parts = max(
            (difflib.SequenceMatcher(None, word, part).ratio() for word in words for part in name.split()), default=0.0
        )
        scored[entry.name] = max(scored.get(entry.name, 0.0), 0.6 * whole + 0.4 * parts)
    ranked = sorted(scored.items(), key=lambda item: (-item[1], item[0]))
    return tuple(name for name, score in ranked[:_MOST_SUGGESTIONS] if score > 0.45)
