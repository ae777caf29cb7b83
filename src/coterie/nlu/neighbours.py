"""Values that the space has not seen, told by those beside them in a list: "in France, Spain or Utopia".

A value is never swapped for a related one: the user's own word is kept and said to be unseen (`generation.md` 5).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.valuesenses import values_kept
from coterie.schema.space import FieldType

BESIDE = 0.7
"""The quality of such a value."""

_SURELY_SEEN, _NAME_SAID = 0.9, 0.6
_LONGEST = 3
_JOINERS = words("or / and , &")
_ALTERNATIVE = words("or /")
_SMALL = words("the a an in on from at of with for")
_HOLDING = (FieldType.STRING, FieldType.ARRAY, FieldType.MIXED)


def values_beside(
    links: Links, index: SpaceIndex, marks: Sequence[Sequence[Mark]], barred: Sequence[bool]
) -> Iterator[ValueHit]:
    """What is written as a name in a list with "or", where a value that was seen stands next to it.

    `barred` are the tokens of times and numbers. Only words that say no value, name or audience of the space are taken.
    """
    tokens = links.tokens
    if not any(token.word in _ALTERNATIVE for token in tokens):
        return
    sure = [hit for hit in links.value_hits if hit.quality >= _SURELY_SEEN and _is_of_text(hit, index)]
    if not sure:
        return
    spans = list(_names_unknown(links, index, marks, barred))
    while spans and sure:
        found = [
            ValueHit(start, end, BESIDE, beside=hit.beside or hit)
            for start, end in spans
            for hit in sure
            if _is_listed(tokens, hit, start, end)
        ]
        yield from found
        spans = [(start, end) for start, end in spans if all(hit.start != start for hit in found)]
        sure = found


def _names_unknown(
    links: Links, index: SpaceIndex, marks: Sequence[Sequence[Mark]], barred: Sequence[bool]
) -> Iterator[tuple[int, int]]:
    """Where a few words are written as a name that says nothing else."""
    tokens, known = links.tokens, _known(links, index)
    for start in range(1, len(tokens)):
        if not _is_written_as_name(tokens[start]) or (start > 1 and _is_written_as_name(tokens[start - 1])):
            continue
        end = start + 1
        while end < len(tokens) and _is_written_as_name(tokens[end]):
            end += 1
        if end - start <= _LONGEST and not any(
            known >> number & 1 or barred[number] or _is_small(marks[number]) for number in range(start, end)
        ):
            yield start, end


def _is_written_as_name(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text[:1].isupper() and not token.quoted


def _is_small(marks: Sequence[Mark]) -> bool:
    """Whether a token is a word of the grammar."""
    return any(mark.role is not Role.EMPTY for mark in marks)


def _is_of_text(hit: ValueHit, index: SpaceIndex) -> bool:
    return hit.sense is not None or any(index.entries[index.values[n].entry].type in _HOLDING for n in hit.values)


def _known(links: Links, index: SpaceIndex) -> int:
    """The tokens that are a value of a trait, or a word that matters in a name of the space.

    What only stands for a value, where some field keeps it as it is written beside another that is said, is unknown
    here: the Paris of "Rome or Paris" where an airport keeps CDG.
    """
    mask = 0
    for hit in links.value_hits:
        meant = () if hit.sense is None or _is_written_beside(hit, links, index) else values_kept(hit.sense, index)
        if any(index.entries[index.values[number].entry].kind is Kind.TRAIT for number in (*hit.values, *meant)):
            mask |= hit.mask
    for number, hits in links.form_hits.items():
        for position, said, strength in hits:
            if strength >= _SURELY_SEEN and index.forms[number].weights[position] >= _NAME_SAID:
                mask |= said
    return mask


def _is_written_beside(hit: ValueHit, links: Links, index: SpaceIndex) -> bool:
    """Whether some field keeps the words themselves, and another value that is said."""
    own, others = set[int](), set[int]()
    for other in links.value_hits:
        fields = own if other.mask == hit.mask else others
        fields.update(index.values[number].entry for number in other.values)
    return not own.isdisjoint(others)


def _is_listed(tokens: Sequence[Token], hit: ValueHit, start: int, end: int) -> bool:
    """Whether a value stands on one side, with nothing but what joins between, and the list has an "or"."""
    low, high = (hit.end, start) if hit.end <= start else (end, hit.start)
    between = [token.word for token in tokens[low:high]]
    if not between or between[0] not in _JOINERS or any(w not in _JOINERS and w not in _SMALL for w in between):
        return False
    if not _ALTERNATIVE.isdisjoint(between):
        return True
    return high == start and any(token.word in _ALTERNATIVE for token in tokens[end : end + 2])
