"""How many kinds of a thing, put plainly: "three kinds of item" is "three different types of item"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.comparators import BEFORE
from coterie.nlu.index import SpaceIndex
from coterie.nlu.numerals import numerals_at
from coterie.nlu.tokens import Token, as_word, renumbered, spoken_words

_KINDS, _KIND = words("kinds sorts varieties"), "kind"
_BEHIND_NUMBER = words("more fewer above over higher + ) least most")
_DIFFERENT = words("different distinct separate unique various")
_SPANNING = words("span spans spanned spanning")


def kinds_counted(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with kinds as types, unless the space keeps kinds, and with what spans several across them."""
    spoken = {token.word for token in tokens}
    if not spoken.isdisjoint(_SPANNING):
        spread = (
            as_word(token, "across") if token.word in _SPANNING and _has_number(tokens, n + 1) else token
            for n, token in enumerate(tokens)
        )
        tokens = renumbered(spread)
    if spoken.isdisjoint(_KINDS) or _KIND in index.name_words:
        return tokens
    made: list[Token] = []
    for n, token in enumerate(tokens):
        is_kinds = token.word in _KINDS and n + 1 < len(tokens) and tokens[n + 1].word == "of" and bool(made)
        if is_kinds and made[-1].word in _DIFFERENT:
            made += spoken_words(token, "types")
        elif is_kinds and (made[-1].word in _BEHIND_NUMBER or numerals_at(tokens, n - 1)):
            made += spoken_words(token, "different", "types")
        else:
            made.append(token)
    return renumbered(made)


def _has_number(tokens: Sequence[Token], start: int) -> bool:
    places = (start, *(end for end, _ in BEFORE.at(tokens, start)))
    return any(place < len(tokens) and numerals_at(tokens, place) for place in places)
