"""Words for an answer: why each condition is there, how readings differ, and the nearest names for what is unknown."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import assert_never

from coterie.generate.generation import Reason
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    Comparison,
    Condition,
    Not,
    Or,
    Scalar,
    Where,
)
from coterie.language.describe import describe_condition
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts, normalise_condition
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import fold
from coterie.nlu.parser import Candidate
from coterie.schema.space import Space

_MOST_SUGGESTIONS = 5
_SHORT_WORD = 2
"""Words up to this length look like parts of too many names."""

_OF_WHOLE, _OF_PARTS = 0.6, 0.4
_LIKE_ENOUGH = 0.45
_LETTER_BITS = 127


def reasons_of(candidate: Candidate, space: Space) -> tuple[Reason, ...]:
    """One reason for each part of the answer: the words it came from and how they were read."""
    return tuple(
        Reason(condition=part.condition, spans=part.spans, text=describe_condition(part.condition, space))
        for part in candidate.parts
    )


def difference(answer: Condition, other: Condition) -> str:
    """What another reading has that the answer doesn't, in words; order does not count."""
    mine, theirs = _tops(answer), _tops(other)
    added = [condition for form, condition in theirs.items() if form not in mine]
    removed = [condition for form, condition in mine.items() if form not in theirs]
    words = " and ".join(describe_condition(condition) for condition in added) or "fewer conditions"
    if removed:
        return f"{words} instead of {' and '.join(describe_condition(condition) for condition in removed)}"
    return words


def _tops(condition: Condition) -> dict[Condition, Condition]:
    """The conditions that all have to hold, by their unordered forms."""
    return {unordered(top): top for top in conjuncts(condition)}


def unordered(condition: Condition) -> Condition:
    """A form that is the same for conditions which differ only in the order of what AND and OR join."""
    return _sorted(normalise_condition(condition))


def _sorted(condition: Condition) -> Condition:
    match condition:
        case And(operands) | Or(operands):
            return replace(condition, operands=tuple(sorted(map(_sorted, operands), key=print_query)))
        case Not(operand) | AnyUser(operand) | AllUsers(operand):
            return replace(condition, operand=_sorted(operand))
        case Comparison(left, _, arguments):
            return replace(condition, left=_sorted_inside(left), arguments=tuple(map(_sorted_argument, arguments)))
        case _:
            assert_never(condition)


def _sorted_argument(argument: Argument) -> Argument:
    return _sorted_inside(argument) if isinstance(argument, Aggregate) else argument


def _sorted_inside(scalar: Scalar) -> Scalar:
    if not isinstance(scalar, Aggregate):
        return scalar
    filters = (Where(_sorted(item.condition)) if isinstance(item, Where) else item for item in scalar.filters)
    return replace(scalar, filters=tuple(filters))


def suggestions_for(text: str, index: SpaceIndex) -> tuple[str, ...]:
    """Names of the space that look most like a phrase or one of its words, best first.

    Likeness is costly and most names are nothing like the phrase, so names are looked at by falling ceiling of their
    score until no further one can be among the best.
    """
    phrase = fold(text)
    words = [word for word in phrase.split() if len(word) > _SHORT_WORD] or [phrase]
    names = {entry.name: fold(entry.name.replace("_", " ")) for entry in index.entries}
    said_parts = {part for name in names.values() for part in name.split()}
    part_ceilings = {part: max(_ceiling(word, part) for word in words) for part in said_parts}
    ceilings: list[tuple[float, str]] = []
    for name, said in names.items():
        parts = max((part_ceilings[part] for part in said.split()), default=0.0)
        ceiling = _OF_WHOLE * _ceiling(phrase, said) + _OF_PARTS * parts
        if ceiling > _LIKE_ENOUGH:
            ceilings.append((ceiling, name))
    best: list[tuple[float, str]] = []
    for ceiling, name in sorted(ceilings, reverse=True):
        if len(best) == _MOST_SUGGESTIONS and ceiling < -best[-1][0]:
            break
        said = names[name]
        parts = max((_likeness(word, part) for word in words for part in said.split()), default=0.0)
        score = _OF_WHOLE * _likeness(phrase, said) + _OF_PARTS * parts
        if score > _LIKE_ENOUGH:
            best = sorted([*best, (-score, name)])[:_MOST_SUGGESTIONS]
    return tuple(name for _, name in best)


@lru_cache(maxsize=65536)
def _likeness(said: str, name: str) -> float:
    return SequenceMatcher(None, said, name).ratio()


def _ceiling(said: str, name: str) -> float:
    """What the likeness of two texts can't exceed: letters that only one of them has are not alike."""
    letters, others = _letters(said), _letters(name)
    alike = min(len(said) - (letters & ~others).bit_count(), len(name) - (others & ~letters).bit_count())
    return 2.0 * alike / (len(said) + len(name)) if said or name else 1.0


@lru_cache(maxsize=65536)
def _letters(text: str) -> int:
    """The letters of a text as bits; different letters may share one."""
    mask = 0
    for letter in text:
        mask |= 1 << (ord(letter) & _LETTER_BITS)
    return mask
