"""Lengths of time that a trait keeps as a number, and are no time when anything happened: "5 years no claims"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import unit_of_time
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Edge
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import split_words
from coterie.nlu.tokens import Token

_BETWEEN, _REACH = words("of in with as ' 's"), 4
_LIGHT = words("of in as total count number at")
"""Words of names that may stay unsaid."""


def is_kept_length(edge: Edge, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether the words behind a length are the rest of the name of a number in its unit: `years_of_experience`."""
    unit = unit_of_time(tokens, edge.end - 1)
    if unit is None or edge.end >= len(tokens):
        return False
    said = [token for token in tokens[edge.end : edge.end + _REACH] if token.word not in _BETWEEN]
    forms = [{token.word, *token.lemmas} for token in said]
    for entry in index.number_traits:
        parts = [(word, *lemmas(word)) for word in map(str.lower, split_words(entry.name))]
        of_unit = {number for number, options in enumerate(parts) if tokens[edge.end - 1].lemma in options}
        rest = [options for n, options in enumerate(parts) if n not in of_unit and options[0] not in _LIGHT]
        if of_unit and rest and all(form.intersection(options) for form, options in zip(forms, rest, strict=False)):
            return len(forms) >= len(rest)
    return False
