"""What is to come without a time: an "upcoming trip" is one, where a date trait tells of the next."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.index import SpaceIndex
from coterie.nlu.lexicon import lookup
from coterie.nlu.meanings import Edge
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token

_COMING = "upcoming"


def names_what_comes(edge: Edge, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether "upcoming" and the noun behind it say a date that the space keeps, so that it is no time of its own."""
    if edge.end != edge.start + 1 or tokens[edge.start].word != _COMING or edge.end == len(tokens):
        return False
    said = {tokens[edge.end].word, *tokens[edge.end].lemmas}
    return any(
        saying.kind == "field" and saying.words[1:2] and index.of_concept(saying.concept, Kind.TRAIT)
        for saying in lookup.sayings_within(_COMING, said)
    )
