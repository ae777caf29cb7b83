"""The time over which things are counted or added up: "3 orders over 90 days" is no order of more than 90 days."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.comparators import BEFORE
from coterie.nlu.durations import UNITS
from coterie.nlu.numerals import NUMERAL_STARTERS, numerals_at
from coterie.nlu.tokens import Token, TokenKind, ends_clause

_PARTING = words("and or but while who whose that which where with without")
_ARTICLES = words("a an the")
_COUNTING = words("once twice thrice repeatedly often times no not never none nobody")
_SUMMING = words("adding add adds added total totalling totaling totals summing sum sums amounting coming")
_MEASURING = words(
    "late early old older overdue past ago after before prior long longer away apart ahead of in without left since "
    "due or each per straight running"
)
"""What stands behind a length that is measured, and no time in which something was counted."""

_UPWARDS, _COMING = words("more over above fewer less"), words("come comes came is are was were")
_REACH, _SOON = 13, 3


def is_told_over(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an "over" from `start` on follows a number of its clause, or is followed by what adds up.

    Whether the thing itself lasted so long is up to the event, which may keep that.
    """
    behind = [token.word for token in tokens[end : end + _SOON]]
    if behind and behind[0] in _MEASURING:
        return False
    if behind and (behind[0] in _SUMMING or _is_held_against(tokens, end)):
        return True
    for at in range(start - 1, max(start - _REACH, 0) - 1, -1):
        token = tokens[at]
        if ends_clause(token) or (token.word in _PARTING and tokens[at + 1].word not in _UPWARDS):
            return False  # "4 or more" goes on with what it counts
        is_number = token.kind is TokenKind.NUMBER or (token.word in NUMERAL_STARTERS and any(numerals_at(tokens, at)))
        is_number = is_number and token.word not in _ARTICLES and tokens[at + 1].word not in UNITS
        if is_number or token.word in _COUNTING:
            return True
    return False


def _is_held_against(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number that compares follows: in "watch hours over 30 days below 2" only the 2 is compared with."""
    if tokens[at].word in _COMING:
        at += 1 + (at + 1 < len(tokens) and tokens[at + 1].word == "to")
    return any(end < len(tokens) and any(numerals_at(tokens, end)) for end, _ in BEFORE.at(tokens, at))
