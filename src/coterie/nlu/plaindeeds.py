"""Deeds told in a roundabout way: by their things, without their verb, by what was left to go."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.heldfor import held_for
from coterie.nlu.index import SpaceIndex
from coterie.nlu.plainphrases import phrases_put_plainly
from coterie.nlu.ranlong import as_lasting
from coterie.nlu.restoredverbs import verbs_restored
from coterie.nlu.timetogo import before_what
from coterie.nlu.tokens import Token


def deeds_put_plainly(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with such deeds as if they had been told the plain way."""
    tokens = as_lasting(verbs_restored(phrases_put_plainly(tokens)))
    return before_what(held_for(tokens, index), index)
