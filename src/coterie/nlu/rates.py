"""How often in which time, said from behind: "twice a week or more" is "at least twice a week"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.numerals import numerals_at
from coterie.nlu.tokens import Token, TokenKind, as_word, renumbered

_TIMES, _ADVERBS = words("times time x"), words("once twice thrice")
_PER = words("a an per each every")
_PERIODS = words("hour day week fortnight month quarter year")
_BY_PERIOD = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
}
_LIMITS = {
    ("or", "more"): ("at", "least"),
    ("at", "least"): ("at", "least"),
    ("or", "less"): ("at", "most"),
    ("or", "fewer"): ("at", "most"),
    ("at", "most"): ("at", "most"),
}
_BOUND = words("least most than over under exactly + only about")
"""What compares a number already."""

_THAN = words("than then")


def rates_in_order(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the periods of rates as nouns, and with what limits a rate before it."""
    if not any(token.word in _TIMES or token.word in _ADVERBS for token in tokens):
        return tokens
    at = 0
    while at < len(tokens):
        end = _times_end(tokens, at)
        if end is not None:
            tokens = _in_order(tokens, at, end)
            at = end
        at += 1
    return tokens


def _times_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "twice", "3 times" or "3+ times" ends that begins at a place; None if none does."""
    if tokens[at].word in _ADVERBS:
        return at + 1
    if tokens[at].kind is not TokenKind.NUMBER and not numerals_at(tokens, at):
        return None
    end = max((numeral.end for numeral in numerals_at(tokens, at)), default=at + 1)
    end += end < len(tokens) and tokens[end].text == "+"
    return end + 1 if end < len(tokens) and tokens[end].word in _TIMES else None


def _in_order(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The tokens with the rate in order whose times stand between two places."""
    if end >= len(tokens):
        return tokens
    noun = _BY_PERIOD.get(tokens[end].word)
    is_told = end + 1 < len(tokens) and tokens[end].word in _PER and tokens[end + 1].word in _PERIODS
    if noun is not None:
        period = [as_word(tokens[end], "a"), as_word(tokens[end], noun)]
        behind = end + 1
    elif is_told:
        period, behind = [as_word(tokens[end], "a"), tokens[end + 1]], end + 2
    else:
        return tokens
    limit: list[Token] = []
    said = tuple(token.word for token in tokens[behind : behind + 2])
    after = tokens[behind + 2].word if behind + 2 < len(tokens) else ""
    is_free = all(token.word not in _BOUND for token in tokens[max(0, start - 1) : end])
    if said in _LIMITS and is_free and after not in _THAN:
        limit = [as_word(token, word) for token, word in zip(tokens[behind:], _LIMITS[said], strict=False)]
        behind += 2
    if noun is None and not limit and tokens[end].word == "a":
        return tokens
    made = [*tokens[:start], *limit, *tokens[start:end], *period, *tokens[behind:]]
    return renumbered(made)
