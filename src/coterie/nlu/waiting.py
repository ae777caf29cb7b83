"""What people wait for has not been done: "still waiting for the loan to be approved", "awaiting verification"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.valuesenses import values_kept

_FOR, _ALONE = words("for on"), words("awaiting")
_DENIED_BEFORE = words("without kept keep up not never no been were long")
"""Before "waiting", these leave it a deed of its own: "gave up waiting for a table", "were kept waiting"."""

_OF_THING_BEFORE = words("it them")
"""What is awaited is then done to the thing of the event before, which no trait of people tells."""

_SURE = 0.9
"""How surely a phrase has to stand for a field."""

_ENDING = words("and but or who then whose")


def mark_waiting(all_marks: Sequence[list[Mark]], tokens: Sequence[Token], links: Links, index: SpaceIndex) -> None:
    """Mark "waiting for" as a denial of what follows.

    Where the space keeps with the same field that it is pending, that is said instead of a denial of what is awaited.
    """
    for number, token in enumerate(tokens[:-1]):
        is_for = token.word == "waiting" and _is_for(tokens, number + 1)
        if not (is_for or token.word in _ALONE) or (number and tokens[number - 1].word in _DENIED_BEFORE):
            continue
        start = number + 1 + is_for
        stop = next((at for at in range(start, len(tokens)) if _ends(tokens[at])), len(tokens))
        hits = [hit for hit in links.value_hits if hit.start == number and hit.sense is not None]
        kept = {entry for hit in hits for entry in _fields(hit, index)}
        done = [hit for hit in links.value_hits if start <= hit.start and hit.end <= stop]
        awaited = [hit for hit in done if not kept.isdisjoint(_fields(hit, index))]
        is_thing_before = not _OF_THING_BEFORE.isdisjoint(token.word for token in tokens[start:stop])
        if not is_thing_before and (awaited or any(_is_named(entry, (start, stop), links, index) for entry in kept)):
            links.value_hits[:] = [hit for hit in links.value_hits if hit not in awaited]
        elif stop > start:
            links.value_hits[:] = [hit for hit in links.value_hits if hit not in hits]
            all_marks[number].insert(0, Mark(number, start, Role.NOT))


def _is_named(entry: int, span: tuple[int, int], links: Links, index: SpaceIndex) -> bool:
    """Whether a stretch of tokens says what a field is about: the `kyc_status` of "ID verification"."""
    outside = ~((1 << span[1]) - (1 << span[0]))
    concepts = index.entries[entry].concepts
    said = (hit for hit in links.concept_hits if hit.kind == "field" and hit.weight >= _SURE)
    return any(hit.concept in concepts and not hit.mask & outside for hit in said)


def _is_for(tokens: Sequence[Token], number: int) -> bool:
    """Whether it is told what is waited for: "for approval", "to be approved"."""
    is_passive = tokens[number].word == "to" and number + 1 < len(tokens) and tokens[number + 1].word == "be"
    return tokens[number].word in _FOR or is_passive


def _fields(hit: ValueHit, index: SpaceIndex) -> set[int]:
    """The fields that keep what is said as a value."""
    numbers = (*hit.values, *(values_kept(hit.sense, index) if hit.sense is not None else ()))
    return {index.values[number].entry for number in numbers}


def _ends(token: Token) -> bool:
    return token.kind is TokenKind.PUNCTUATION or token.word in _ENDING
