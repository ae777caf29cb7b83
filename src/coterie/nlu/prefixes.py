"""Prefixes that are written with a hyphen and turn a verb round: "un-followed" is unfollowed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.text import Span
from coterie.nlu.concepts import synsets_of
from coterie.nlu.morphology import lemmas
from coterie.nlu.tokens import Token, renumbered

_TURNING_ROUND, _ONCE_MORE = "un", "re"


def with_prefixes(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such a prefix and its verb as one word.

    What is done once more stays in two where nobody knows the word: phrases of the lexicon are written so.
    """
    made: list[Token] = []
    for token in tokens:
        before = made[-1] if made else None
        if token.joined and before is not None and before.word in (_TURNING_ROUND, _ONCE_MORE):
            word = before.word + token.word
            forms = lemmas(word)
            if before.word == _TURNING_ROUND or any(synsets_of(form) for form in forms):
                span = Span(before.span.start, token.span.end)
                made[-1] = replace(token, text=word, word=word, lemmas=forms, span=span, joined=before.joined)
                continue
        made.append(token)
    return renumbered(made) if len(made) < len(tokens) else tokens
