"""What is set against what was said before: a number against a number, and what is not so against what is."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.tokens import Token, TokenKind, clause_end

_CONTRASTING, _COUNTING = words("against versus vs"), words("more fewer less at over under exactly only just no zero")
_NEVER, _HAVING, _LONGEST_THING = words("never not"), words("has have was were"), 4
_PLACING, _OTHER, _LONGEST_OTHERS, _LEAST_DEED = (
    words("on in at by with via through from to"),
    words("other else"),
    5,
    2,
)
_BEING, _COPULA_AND_NOT, _LONGEST_CONTRAST = words("is are was were"), 2, 6


def with_contrasts(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, with one where a number is set against the one before: "1 refund versus at least 9 orders".

    "Against" does it only where both are said to be of one time: people also play and file things against others.
    """
    found = [mark._replace(role=Role.BUT) if _is_set_against(mark, tokens) else mark for mark in marks]
    for number, token in enumerate(tokens[:-1]):
        if token.word not in _CONTRASTING or not any(t.kind is TokenKind.NUMBER for t in tokens[:number]):
            continue
        after = tokens[number + 1]
        is_counted = after.word in _COUNTING or after.kind is TokenKind.NUMBER
        if is_counted and (token.word != "against" or any(t.word == "same" for t in tokens[number:])):
            found = [mark for mark in found if not mark.start <= number < mark.end]
            found.append(Mark(number, number + 1, Role.BUT))
    return sorted(found, key=lambda mark: mark.start)


def _is_set_against(mark: Mark, tokens: Sequence[Token]) -> bool:
    """Whether a comma sets what is not so against what is: "drama is in their tastes, comedy is not"."""
    if mark.role is Role.AND:
        return _is_nowhere_else(mark, tokens)
    if mark.role is not Role.COMMA:
        return False
    end = clause_end(tokens, mark.end)
    said = [token.word for token in tokens[mark.end : end]]
    if _was_never_done(said):
        return any(token.word in _BEING for token in tokens[: mark.start])
    if len(said) <= _COPULA_AND_NOT or len(said) > _LONGEST_CONTRAST or said[-1] != "not" or said[-2] not in _BEING:
        return False
    return any(token.word in _BEING for token in tokens[: mark.start])


def _was_never_done(said: Sequence[str]) -> bool:
    """Whether a clause names a thing of its own with what never happened to it: "the letter has never been sent"."""
    at = next((n for n, word in enumerate(said) if word in _NEVER), 0)
    return 1 < at <= _LONGEST_THING and said[at - 1] in _HAVING


def _is_nowhere_else(mark: Mark, tokens: Sequence[Token]) -> bool:
    """Whether an "and" sets other places against the one before it: "paid in shops and never in any other place"."""
    said = [token.word for token in tokens[mark.end : mark.end + _LONGEST_OTHERS]]
    if mark.start < _LEAST_DEED or len(said) < _LONGEST_OTHERS - 1 or said[0] not in _NEVER:
        return False
    return said[1] in _PLACING and not _OTHER.isdisjoint(said[2:])
