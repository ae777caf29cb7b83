"""A verb that is left out behind its auxiliary, put back: "never redeemed A, but B was" is "but redeemed B".

The subject of the auxiliary is the thing that something was done to or not, so the verb stands in front of it then.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.concepts import is_past_verb
from coterie.nlu.tokens import Token, TokenKind, renumbered

_AUXILIARIES, _BEEN = words("was were has have is are"), "been"
_DENYING = words("not never")
_OPENING = words("but yet while whereas though although and however whilst")
_PARTING = ",;-–—"
_TIMING = words("in within over during since today yesterday this last ever at before after")
_NO_SUBJECTS = words(
    "who that which they he she we it you i there whose what them how when where whom one as because if"
)
_LONGEST = 8


def verbs_restored(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the verb of the clause before where an auxiliary ends a clause without one."""
    for at in range(4, len(tokens)):
        if tokens[at].word not in _AUXILIARIES:
            continue
        end = at + 1
        while end < len(tokens) and (tokens[end].word == _BEEN or tokens[end].word in _DENYING):
            end += 1
        if end < len(tokens) and not (tokens[end].kind is TokenKind.PUNCTUATION or tokens[end].word in _TIMING):
            continue
        opening = _opening_end(tokens, at)
        verb = _verb_before(tokens, opening) if opening else None
        if verb is None:
            continue
        denials = [token for token in tokens[opening:end] if token.word in _DENYING]
        thing = [token for token in tokens[opening:at] if token.word not in _DENYING]
        made = [*tokens[:opening], *denials[:1], verb, *thing, *tokens[end:]]
        return verbs_restored(renumbered(made))
    return tokens


def _opening_end(tokens: Sequence[Token], at: int) -> int:
    """Where the clause of a mere thing begins that ends at an auxiliary, behind a "but" or a comma; 0 for others."""
    start = at
    while start > 1 and at - start < _LONGEST:
        before = tokens[start - 1]
        if before.word in _OPENING or (before.kind is TokenKind.PUNCTUATION and before.text in _PARTING):
            return start if start < at and any(t.word not in _DENYING for t in tokens[start:at]) else 0
        if before.kind is TokenKind.PUNCTUATION or before.word in _NO_SUBJECTS or before.word in lexicon.SUBJECTS:
            return 0
        if _is_deed(before) and start == at:
            return 0
        start -= 1
    return 0


def _verb_before(tokens: Sequence[Token], opening: int) -> Token | None:
    """The last verb in the past that the clause before has."""
    for at in range(opening - 1, 0, -1):
        if _is_deed(tokens[at]):
            return tokens[at]
    return None


def _is_deed(token: Token) -> bool:
    return token.word not in _AUXILIARIES and token.word != _BEEN and is_past_verb(token)
