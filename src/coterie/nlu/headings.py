"""Headings that say how the list behind them is meant: "any of these: …", "none of the following: …"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.scope import negate
from coterie.nlu.tokens import Token

_ANY, _NONE = words("any one either"), words("none neither")
_LISTED = words("these those following them below things")
_LONGEST = 5
"""How many words there are at most from the "any" of such a heading to its end."""


def join_listed(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Join what a heading lists as it says: one of all, or none of them."""
    tokens = analysis.tokens
    colon = next((number for number, token in enumerate(tokens) if token.text == ":"), 0)
    said = _said(tokens, colon)
    items = [clause for clause in clauses if clause.high > colon + 1] if said else []
    if said in _NONE:
        for clause in items:
            if not clause.said.said_negation:
                clause.frames = [negate(frame) for frame in clause.frames]
            clause.junction = Role.AND
    elif items:
        first, *others = items
        first.lead = (*first.lead, Mark(first.low, first.low, Role.EITHER))
        for clause in others:
            if clause.leads(Role.COMMA, Role.STOP, Role.OR):
                clause.junction, clause.strong = Role.OR, False


def _said(tokens: Sequence[Token], colon: int) -> str:
    """The word that tells how a list behind a colon is meant, or nothing."""
    heading = [token.word for token in tokens[max(colon - _LONGEST, 0) : colon]]
    if _LISTED.isdisjoint(heading):
        return ""
    return next((word for word in heading if word in _ANY or word in _NONE), "")
