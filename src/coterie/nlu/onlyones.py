"""The only one of somebody and when it was: "whose only order was in May" is "with exactly one order ever, in May"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS
from coterie.nlu.tokens import Token, as_comma, renumbered, spoken_words

_ONLY = words("only sole")
_BEING = words("was is came happened occurred")
_DONE = words("placed made done completed booked bought paid")
_TIMING = words("in within over more less under on before since during last during today yesterday at than")
_LONGEST_NOUN, _REACH = 3, 6


def only_ones(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the only one of its kind, and its time, as a count of one and that time."""
    for at in range(len(tokens) - 3):
        if tokens[at].word != "whose" or tokens[at + 1].word not in _ONLY:
            continue
        noun = at + 2
        end = next(
            (n for n in range(noun + 1, min(noun + 1 + _LONGEST_NOUN, len(tokens))) if tokens[n].word in _BEING), 0
        )
        if not end or not _has_time(tokens, end + 1):
            continue
        first = tokens[at]
        said = [*spoken_words(first, "with", "exactly", "one"), *tokens[noun:end], *spoken_words(first, "ever")]
        return renumbered([*tokens[:at], *said, as_comma(first), *tokens[end + 1 :]])
    return tokens


def _has_time(tokens: Sequence[Token], start: int) -> bool:
    """Whether a time begins at a place, perhaps behind a participle: "placed over a month ago"."""
    start += start < len(tokens) and tokens[start].word in _DONE
    if start >= len(tokens) or tokens[start].word not in _TIMING:
        return False
    return any(token.word in UNITS or token.word == "ago" for token in tokens[start : start + _REACH])
