"""Deeds that are told of people behind them: "no order in 120 days from people who used to order"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS
from coterie.nlu.lexicon import SUBJECTS
from coterie.nlu.tokens import Token, as_comma, renumbered

_OF, _WHO = words("from by among amongst for"), words("who that whose with")
_PEOPLE = words("people those anyone anybody everyone everybody folk")


def told_of_people(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a comma before the people of whom a deed and its time are told."""
    for at in range(2, len(tokens) - 2):
        if tokens[at].word in _OF and tokens[at - 1].word in UNITS and tokens[at + 2].word in _WHO:
            people = tokens[at + 1]
            if people.word in _PEOPLE or people.lemma in _PEOPLE or people.lemma in SUBJECTS:
                return renumbered([*tokens[:at], as_comma(tokens[at]), *tokens[at + 1 :]])
    return tokens
