"""What the readers of clauses share: one stretch of tokens with its edges and marks, and a ledger of what is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.heads import HeadFinder, bits
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Bound, Edge, Range

UNUSED_EDGE = 1.6
UNUSED_NOT = 1.2
USED_EDGE = 0.5
_POINTING = 0.35
_UNUSED = {
    Role.AND: 1.1,
    Role.OR: 1.2,
    Role.BUT: 2.0,
    Role.COMMA: 0.6,
    Role.STOP: 0.6,
    Role.RELATIVE: 1.0,
    Role.WHOSE: 0.8,
    Role.EXCEPT: 1.2,
    Role.EITHER: 0.8,
    Role.BOTH: 0.2,
    Role.NEITHER: 1.0,
    Role.NOR: 2.5,
    Role.THEN: 1.0,
    Role.AFTER: 0.9,
    Role.SINCE: 0.8,
    Role.DIFFERENT: 0.6,
    Role.AVERAGE: 0.8,
    Role.TOTAL: 0.25,
    Role.LARGEST: 0.6,
    Role.SMALLEST: 0.6,
    Role.LAST: 0.5,
    Role.FIRST: 0.5,
    Role.MOSTLY: 0.5,
    Role.CONTAINS: 0.4,
    Role.STARTS: 0.6,
    Role.ENDS: 0.6,
    Role.SAME: 0.4,
    Role.MISSING: 0.7,
    Role.DIFFERS: 0.7,
}
"""What it costs to leave a mark of a role inside a clause without use."""


@dataclass(frozen=True)
class Stretch:
    """The tokens of one clause: `evidence` may be wider than `own` by tokens borrowed from the clause beside."""

    analysis: Analysis
    index: SpaceIndex
    heads: HeadFinder
    low: int
    high: int
    own: int
    evidence: int

    @property
    def times(self) -> list[Edge]:
        """The time expressions inside."""
        return [e for e in self.analysis.times if self.inside(e.start, e.end)]

    @property
    def quantities(self) -> list[Edge]:
        """The quantities inside."""
        return [e for e in self.analysis.quantities if self.inside(e.start, e.end)]

    def inside(self, start: int, end: int) -> bool:
        """Whether tokens belong to this stretch."""
        return not span_mask(start, end) & ~self.own

    def marks(self, *roles: Role) -> list[Mark]:
        """The marks of some roles inside, left to right."""
        return [m for m in self.analysis.marks if m.role in roles and self.inside(m.start, m.end)]

    def word(self, number: int) -> str:
        """The word of a token, or "" beyond the ends."""
        return self.analysis.tokens[number].word if 0 <= number < len(self.analysis.tokens) else ""

    def is_blank(self, number: int) -> bool:
        """Whether a token says nothing by itself: an article, an auxiliary, "of"."""
        mark = self.analysis.role_at(number)
        return mark is not None and mark.role in (Role.EMPTY, Role.PREPOSITION, Role.WITH)

    def before(self, number: int) -> int:
        """The nearest token before that is not an article or the like; -1 if none."""
        number -= 1
        while number >= self.low and self._is_empty(number):
            number -= 1
        return number if number >= self.low else -1

    def after(self, number: int) -> int:
        """The nearest token from `number` on that is not an article or the like; -1 if none."""
        while number < self.high and self._is_empty(number):
            number += 1
        return number if number < self.high else -1

    def _is_empty(self, number: int) -> bool:
        mark = self.analysis.role_at(number)
        return mark is not None and (mark.role is Role.EMPTY or self.word(number) in ("of", "for", "in", "with", "as"))


@dataclass
class Ledger:
    """What a reading has used so far."""

    stretch: Stretch
    tokens: dict[int, float] = field(default_factory=dict)
    edges: set[Edge] = field(default_factory=set)
    marks: set[Mark] = field(default_factory=set)
    extra: float = 0.0
    notes: list[str] = field(default_factory=list)

    def use(self, mask: int, quality: float = 1.0) -> None:
        """Count tokens as explained."""
        for token in bits(mask):
            if quality > self.tokens.get(token, 0.0):
                self.tokens[token] = quality

    def use_inside(self, mask: int) -> None:
        """Marks whose tokens all belong to something explained are spoken for: the "not" of "not verified"."""
        for mark in self.stretch.analysis.marks:
            if not span_mask(mark.start, mark.end) & ~mask:
                self.marks.add(mark)

    @property
    def mask(self) -> int:
        """The tokens explained."""
        mask = 0
        for token in self.tokens:
            mask |= 1 << token
        return mask

    def free(self, mask: int) -> int:
        """The tokens of a mask that nothing explains yet."""
        return mask & ~self.mask

    def settle(self) -> tuple[float, int, int]:
        """Score, explained tokens, and content tokens left over."""
        stretch = self.stretch
        weights = stretch.analysis.weights
        score = self.extra
        left = explained = 0
        marked = 0
        for mark in self.marks:
            marked |= span_mask(mark.start, mark.end)
        for token in bits(stretch.own):
            quality = self.tokens.get(token)
            if quality is not None:
                score += quality * max(weights[token], 0.25)
                explained |= 1 << token
            elif weights[token] and not marked >> token & 1:
                score -= weights[token] * 1.1
                left |= 1 << token
        for edge in (*stretch.times, *stretch.quantities):
            if edge in self.edges:
                score += USED_EDGE
                explained |= span_mask(edge.start, edge.end)
            elif not span_mask(edge.start, edge.end) & ~self.mask:
                continue
            else:
                score -= UNUSED_EDGE
                left |= span_mask(edge.start, edge.end)
        for mark in stretch.analysis.marks:
            if mark in self.marks or not stretch.inside(mark.start, mark.end):
                continue
            if span_mask(mark.start, mark.end) & self.mask:
                continue
            if mark.role is Role.DIFFERENT:
                left |= span_mask(mark.start, mark.end)
            if mark.role is Role.RELATIVE and stretch.word(mark.start) in ("that", "which", "where"):
                score -= _POINTING  # more often about the object than about the subject
                continue
            score -= UNUSED_NOT if mark.role is Role.NOT else _UNUSED.get(mark.role, 0.0)
        return score, explained, left


def low_bit(mask: int) -> int:
    """The first token of a mask; -1 of none."""
    return (mask & -mask).bit_length() - 1


def high_bit(mask: int) -> int:
    """The last token of a mask; -1 of none."""
    return mask.bit_length() - 1


def is_bare(meaning: object) -> bool:
    """Whether a quantity is a number without a word of comparison."""
    return isinstance(meaning, Bound) and meaning.bare


def numbers_of(edges: Iterable[Edge]) -> list[Bound | Range]:
    """The bounds and ranges among some edges."""
    return [edge.meaning for edge in edges if isinstance(edge.meaning, (Bound, Range))]
