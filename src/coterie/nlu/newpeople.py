"""The "new" of people who are new, which says nothing of what they did: "new members with fewer than 3 workouts"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.nameweights import ASPECT

_NEW = words("new")


def new_people(analysis: Analysis) -> int:
    """The tokens of "new" right before a noun for people."""
    return analysis.spoken(_NEW) & analysis.subjects >> 1


def aspects_said(analysis: Analysis) -> int:
    """The words that say no more of a deed than that it happened."""
    return analysis.inflected(ASPECT) & ~new_people(analysis)
