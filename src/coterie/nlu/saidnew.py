"""The "new" of people who are new, which says nothing of what they did: "new members with fewer than 3 workouts"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import ASPECT
from coterie.nlu.tokens import TokenKind

_NEW = words("new")
_BEFORE = words("and or but for all the our only to find show list target get exclude excluding except")


def new_people(analysis: Analysis) -> int:
    """The tokens of "new" right before a noun for people, where these are the subject: not "opened a new account"."""
    found = analysis.spoken(_NEW) & analysis.subjects >> 1
    return sum(1 << number for number in bits(found) if _opens(analysis, number)) if found else 0


def _opens(analysis: Analysis, number: int) -> bool:
    before = analysis.tokens[number - 1] if number else None
    return before is None or before.kind is TokenKind.PUNCTUATION or before.word in _BEFORE


def aspects_said(analysis: Analysis) -> int:
    """The words that say no more of a deed than that it happened."""
    return analysis.inflected(ASPECT) & ~new_people(analysis)
