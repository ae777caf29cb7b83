"""What only says again what stands beside it: a heading inside a list, an audience in brackets, what follows from it.

As in "…, and lapsed: ordered before but …", "shops with us a lot (the regulars audience)", "(so not in that list)".
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links
from coterie.nlu.shortnames import audiences_spelled
from coterie.nlu.tokens import Token, TokenKind

_STATES = words("lapsed dormant inactive churned idle lost former regular regulars active")
_FRESH = words("new recent first fresh")
_PEOPLE = words("customer customers user users buyer buyers member members shopper shoppers people player players")
_USED_TO = ("used", "to")
_LONGEST_HEADING, _HEADING_WITH_DEED = 2, 4
_CALLING = words("audience segment cohort list group")
_OPENING = words("the our your in i.e. ie i e . , this that is so a")
_JOINING = words("and or but who then")
_ADDING = words("with without whose over under")
_NAMED, _SHORTEST_STEM = 0.85, 5


def restated_mask(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """The tokens of what is said again."""
    mask = 0
    for number, token in enumerate(tokens):
        if token.text == ":" and number:
            start = _clause_start(tokens, number)
            if _is_state(tokens, start, number):
                mask |= (1 << number) - (1 << start)
        elif token.text == "(" and number:
            end = next((at for at in range(number + 1, len(tokens)) if tokens[at].text == ")"), len(tokens))
            if tokens[number + 1 : end] and tokens[number + 1].word == "so":
                mask |= (1 << end) - (1 << number + 1)
            named = _audience_in(tokens, links, index, number + 1, end)
            start = _clause_start(tokens, number)
            if (named and _tells_same(tokens, start, number, named)) or _is_new(tokens, start, number, end):
                mask |= (1 << number) - (1 << start)
    return mask


def _clause_start(tokens: Sequence[Token], end: int) -> int:
    """Where the clause begins that ends at a place."""
    for at in range(end - 1, -1, -1):
        if tokens[at].kind is TokenKind.PUNCTUATION or tokens[at].word in _JOINING:
            return at + 1
    return 0


def _is_state(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a clause before a colon is no more than a state, which what follows spells out."""
    said = [token.word for token in tokens[start:end]]
    if end + 2 >= len(tokens):
        return False
    if tuple(said[:2]) == _USED_TO:
        return 2 < len(said) <= _HEADING_WITH_DEED  # noqa: PLR2004
    is_state = bool(said) and said[0] in _STATES and len(said) <= _LONGEST_HEADING
    return is_state and _PEOPLE.issuperset(said[1:])


def _is_new(tokens: Sequence[Token], start: int, end: int, close: int) -> bool:
    """Whether people are called new or lapsed, and brackets behind them tell a time or a number that says of whom."""
    said = [token.word for token in tokens[start:end]]
    is_kind = (
        not start and 1 < len(said) <= _HEADING_WITH_DEED and said[0] in _STATES | _FRESH and said[-1].endswith("s")
    )
    inside = tokens[end + 1 : close]
    has_deed = any(token.word != token.lemma and may_be_verb(token.lemmas) for token in inside)
    return is_kind and has_deed and any(token.kind is TokenKind.NUMBER for token in inside)


def _audience_in(tokens: Sequence[Token], links: Links, index: SpaceIndex, start: int, end: int) -> int:
    """The tokens of the name of an audience that brackets hold, perhaps with no more than that it is one."""
    if tokens[end - 1].word not in _CALLING:
        whole = (1 << end) - (1 << start)
        return whole if start < end and not whole & ~audiences_spelled(links, index) else 0
    said = 0
    for _, hits in links.hits_among(index.audience_forms):
        for _, mask, quality in hits:
            said |= mask if quality >= _NAMED else 0
    inside = [at for at in range(start, end - 1) if tokens[at].word not in _OPENING]
    return sum(1 << at for at in inside) if inside and all(said >> at & 1 for at in inside) else 0


def _tells_same(tokens: Sequence[Token], start: int, end: int, named: int) -> bool:
    """Whether a clause has a word in common with a name: "switched their salary" of Salary switchers."""
    if any(token.kind is TokenKind.NUMBER or token.word in _ADDING for token in tokens[start:end]):
        return False  # that tells more
    stems = {token.lemma[:_SHORTEST_STEM] for at, token in enumerate(tokens) if named >> at & 1}
    return any(token.lemma[:_SHORTEST_STEM] in stems for token in tokens[start:end] if len(token.lemma) > 2)  # noqa: PLR2004
