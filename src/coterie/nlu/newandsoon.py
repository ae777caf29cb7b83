"""Words for new and soon that what follows tells in full: "New members who joined in May", "Soon to renew: …".

The exact time counts, and the word before it, be it an adjective or a heading, is no condition of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import fold
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, renumbered

_NEW = words("new newest fresh recent newly brand")
_JOINING = words(
    "join joined joining register registered registering enroll enrolled enrolling install installed installing "
    "downloaded hired onboarded created signed opened started subscribed"
)
_WHO = words("who that which")
_LITTLE = words("have has had just only recently newly first their our the")
_LONGEST_NOUN, _LONGEST_HEADING, _REACH = 3, 6, 4

_SOON = Phrases(
    [
        ("(soon|shortly|upcoming|imminent|imminently|nearing|approaching|coming up)", True),
        ("(about|due) to", True),
    ]
)
_COMING = words("next coming within upcoming following")
_PASSED = words("last past previous within since")
_GOING_ON = words("and or but who with without that whom yet where though")


def without_new_and_soon(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens without words that a time makes superfluous."""
    found = _without_heading(tokens, index)
    found = _without_new(found)
    return found if found is tokens else renumbered(found)


def _without_heading(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """Without a heading that only says "new" or "soon", where what it heads has a time of that kind."""
    colon = next((n for n, token in enumerate(tokens[: _LONGEST_HEADING + 1]) if token.text == ":"), 0)
    if not colon or colon + 1 >= len(tokens) or _names_something(tokens[:colon], index):
        return tokens
    if any(_SOON.at(tokens[:colon], at) for at in range(colon)):
        kind = _COMING
    elif tokens[0].word in _NEW:
        kind = _PASSED
    else:
        return tokens
    return tokens[colon + 1 :] if _has_time(tokens[colon + 1 :], kind) else tokens


def _names_something(heading: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether a word of a heading is a value of some trait, or the whole of it an audience."""
    texts = [fold(token.text) for token in heading]
    if " ".join(texts) in index.audience_names:
        return True
    values = (index.values[number] for text in texts for number in index.values_by_text.get(text, ()))
    return any(index.entries[value.entry].kind is Kind.TRAIT for value in values)


def _has_time(tokens: Sequence[Token], kind: frozenset[str]) -> bool:
    """Whether a time with a number or a unit follows a word of some kind."""
    return any(
        token.word in kind and any(after.word in UNITS for after in tokens[at + 1 : at + 1 + _REACH])
        for at, token in enumerate(tokens)
    )


def _without_new(tokens: Sequence[Token]) -> Sequence[Token]:
    """Without the "new" of people of whom it is told when they joined."""
    for start, token in enumerate(tokens):
        if token.word not in _NEW:
            continue
        end = start
        while tokens[end].word in _NEW and end + 1 < len(tokens):
            end += 1
        who = next((n for n in range(end + 1, min(end + 1 + _LONGEST_NOUN, len(tokens))) if tokens[n].word in _WHO), 0)
        if not who or not tokens[who - 1].word.endswith("s"):
            continue
        at = who + 1
        while at < len(tokens) and tokens[at].word in _LITTLE:
            at += 1
        if at < len(tokens) and tokens[at].word in _JOINING and _has_time(_clause(tokens, at), _PASSED):
            return [*tokens[:start], *tokens[end:]]
    return tokens


def _clause(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    """The tokens up to the next clause."""
    ends = (n for n in range(start, len(tokens)) if tokens[n].word in _GOING_ON or tokens[n].text in (",", ";", "."))
    return tokens[start : next(ends, len(tokens))]
