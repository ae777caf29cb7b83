"""Decisions told by a small verb and a noun: who "got a yes on a loan" was approved for it."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, as_word, renumbered, spoken_words

_ARTICLES = words("a an the their")
_NOUNS = Phrases(
    [
        ("(yes|green light|greenlight|go ahead|nod|ok|okay|all clear)", "approved"),
        ("[(flat|firm|polite)] (no|knock back|knockback)", "declined"),
    ]
)
_GETTING, _GIVEN = words("got get gets getting"), "given"
_HAVING = words("received receive receives had have has hear heard")
_BACK, _FROM = words("back with"), "from"
_BEHIND_NOUN = words(
    "on for from by to in at within this last over during and but or since after before yesterday today"
)
"""What may go on behind such a noun, which else is a part of another: "got a no deposit card"."""


def verdicts_spelled(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with what somebody was told, yes or no, as what was decided."""
    for at in range(len(tokens) - 1):
        if tokens[at].word not in _ARTICLES or not at:
            continue
        found = _NOUNS.at(tokens, at + 1)
        if not found or not _goes_on(tokens, found[0][0]):
            continue
        told = _told(tokens, at)
        if told is None:
            continue
        start, said = told
        end, decided = found[0]
        made = spoken_words(tokens[at], *said, decided)
        rest = list(tokens[end:])
        if rest and rest[0].word == _FROM:
            rest[0] = as_word(rest[0], "by")
        return renumbered([*tokens[:start], *made, *rest])
    return tokens


def _told(tokens: Sequence[Token], article: int) -> tuple[int, tuple[str, ...]] | None:
    """Where it begins that somebody was told something, and what stands in its place before what was decided."""
    verb = article - 1
    while verb and tokens[verb].word in _BACK:
        verb -= 1
    word = tokens[verb].word
    if word == _GIVEN:
        return verb, ()
    if word in _GETTING:
        return verb, (word,)
    return (verb, ("was",)) if word in _HAVING else None


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether nothing behind a noun belongs to it."""
    return end >= len(tokens) or not tokens[end].word.isalnum() or tokens[end].word in _BEHIND_NOUN
