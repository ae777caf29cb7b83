"""How long there was to go when something was done: "cancelled with under two days left until arrival".

Read as "cancelled with under two days before arrival", where events of the space keep how long before it was. What is
left of a trial or a plan is another matter, and is told of people.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.durations import UNITS
from coterie.nlu.index import SpaceIndex
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_word, is_past, renumbered

_LEFT = "[still] (left|remaining|to spare|left to go|to go|to run|to go still|to wait)"
_TO_GO = Phrases(
    [
        (f"{_LEFT}", False),
        (f"{_LEFT} (until|till|before|to|ahead of|prior to)", True),
    ]
)
_STOPPING = words("they he she we and or but because for due as")
_BEING = words("be have leave remain")
_KEPT = words("before until")
"""Words of the names of numbers that keep how long before something it was."""


def before_what(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with a time to go as a time before."""
    for at in range(2, len(tokens)):
        if tokens[at - 1].word not in UNITS:
            continue
        found = _TO_GO.at(tokens, at)
        if not found:
            continue
        end, is_until = found[0]
        behind = tokens[end] if end < len(tokens) else None
        is_end = behind is None or behind.kind is TokenKind.PUNCTUATION or behind.word in _STOPPING
        if is_until is is_end or not _is_deed(tokens) or not _keeps_time_before(index):
            continue
        return renumbered([*tokens[:at], as_word(tokens[at], "before"), *tokens[end:]])
    return tokens


def _is_deed(tokens: Sequence[Token]) -> bool:
    """Whether something is told that was done: a verb in the past."""
    told = (token for token in tokens if _BEING.isdisjoint(token.lemmas) and token.word not in token.lemmas)
    return any(is_past(token) or may_be_verb(token.lemmas) for token in told)


def _keeps_time_before(index: SpaceIndex) -> bool:
    """Whether an event keeps how long before something it was: `hours_before`."""
    return any(not _KEPT.isdisjoint(forms) for forms in index.number_names)
