"""Nouns for the people of a household, as those whom an audience is of: "kids who …", "families in Leeds"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import Token, TokenKind

_PEOPLE = words("families children kids couples mums moms dads mothers fathers toddlers teens grandparents")
_WHOLE = words("families couples households individuals")
"""Nouns for people, and those of them that a plan is called by as well, in the singular: the family plan."""

_OF_OTHERS = words("with have has having had no without of for whose who that which and or any their bring brings")
_BEHIND = words("who whose that which with in on at from into having have has are were not never")
_PLANS = words("plan tier")


def without_plans(links: Links, tokens: Sequence[Token], index: SpaceIndex) -> None:
    """Leave out plans as what several people are: "families" are not those on the plan `family`."""
    if any(token.word in _WHOLE for token in tokens):
        links.value_hits[:] = [hit for hit in links.value_hits if not _is_plan(hit, tokens, index)]


def _is_plan(hit: ValueHit, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    if hit.end - hit.start != 1 or tokens[hit.start].word not in _WHOLE:
        return False
    return bool(hit.values) and all(_holds_plans(index.entries[index.values[value].entry]) for value in hit.values)


def _holds_plans(entry: Entry) -> bool:
    return bool(_PLANS & name_forms(entry.name))


def household_mask(tokens: Sequence[Token]) -> int:
    """The mask of the noun for people at the head of a prompt, which adds no condition; none of whom others have."""
    for number, token in enumerate(tokens):
        if token.word in _OF_OTHERS or token.kind is not TokenKind.WORD:
            return 0
        if token.word in _PEOPLE:
            behind = tokens[number + 1] if number + 1 < len(tokens) else None
            return 1 << number if behind is None or _ends_noun(behind) else 0
    return 0


def _ends_noun(behind: Token) -> bool:
    return behind.kind is not TokenKind.WORD or behind.word in _BEHIND or behind.word.endswith("ing")
