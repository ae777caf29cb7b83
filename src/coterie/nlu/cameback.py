"""Coming back to a subscription that was given up: "cancelled and came back" is "cancelled and then subscribed"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.index import SpaceIndex
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, renumbered, spoken_words

_ENDING, _START, _STOP = words("cancelled canceled churned"), "subscription_start", "subscription_cancel"
_SUBSCRIPTION = words("subscription membership plan account")
_OF_IT = words("their the a our his her")
_OTHERWISE = words(
    "by via on through from because due over for in within since after during last and but then who , ; . - ( or as yet"
)
"""What stands behind "cancelled" where it isn't told what was cancelled."""

_BACK = "(came back|come back|returned|rejoined|got back|been back) [again] [to us] [(as|in)]"
_RETURNS = Phrases(
    [
        (f"(and|but|yet|,) [(and|but)] [then] [(later|since|have|has)] [then] {_BACK}", True),
        (
            f"(and|but|yet|,) [(and|but)] [then] (never|(have|has) (never|not|n't|yet to)|did (not|n't)) [yet] {_BACK}",
            False,
        ),
    ]
)
_GOING_ON = words("within in over during last since after before , . ; ) and but for on")
"""What stands behind "came back" where nothing is told that they came back to."""


def come_back(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with the new subscription named, where a space has events for both its end and its beginning."""
    given_up = next((n for n, token in enumerate(tokens) if token.word in _ENDING and _ends_it(tokens, n)), None)
    if given_up is None or not all(index.best_event(each, active=True) for each in (_START, _STOP)):
        return tokens
    for number in range(given_up + 1, len(tokens)):
        for end, came in _RETURNS.at(tokens, number):
            if end == len(tokens) or tokens[end].word in _GOING_ON:
                said = ("and", "then", "subscribe") if came else ("and", "then", "never", "subscribe")
                return renumbered([*tokens[:number], *spoken_words(tokens[number], *said), *tokens[end:]])
    return tokens


def _ends_it(tokens: Sequence[Token], number: int) -> bool:
    """Whether what was cancelled is the subscription, said or not, rather than some order."""
    behind = [token.word for token in tokens[number + 1 : number + 3]]
    if behind and behind[0] in _OF_IT:
        behind = behind[1:]
    return not behind or behind[0] in _SUBSCRIPTION or behind[0] in _OTHERWISE
