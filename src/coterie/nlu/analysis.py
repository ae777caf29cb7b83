"""Everything about one prompt that does not depend on how its clauses are cut: tokens, edges, marks and weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from coterie.nlu.fillers import neutral_mask, purpose_mask, vague_masks
from coterie.nlu.grammar import Mark, Role, marks_of
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, link
from coterie.nlu.meanings import Bound, Edge, Frequency, Range, Window
from coterie.nlu.quantities import find_quantities
from coterie.nlu.times import find_times
from coterie.nlu.tokens import Token, TokenKind, tokenise
from coterie.nlu.typos import Corrector

_STRUCTURAL = frozenset(Role) - {Role.EMPTY}


@dataclass(frozen=True)
class Analysis:
    """A prompt taken apart.

    `weights` is the charge for leaving a token unexplained: 0 for words that add nothing, 1 for content. `marks` are
    the roles chosen for stretches of tokens; `quantities` and `times` do not overlap each other.
    """

    prompt: str
    tokens: Sequence[Token]
    links: Links
    marks: tuple[Mark, ...]
    all_marks: Sequence[Sequence[Mark]]
    quantities: tuple[Edge, ...]
    times: tuple[Edge, ...]
    weights: tuple[float, ...]
    vague: int
    subjects: int

    def roles(self, role: Role, low: int, high: int) -> Iterator[Mark]:
        """The marks of a role inside a range of tokens."""
        return (m for m in self.marks if m.role is role and m.start >= low and m.end <= high)

    def role_at(self, index: int) -> Mark | None:
        """The mark that covers a token."""
        for mark in self.marks:
            if mark.start <= index < mark.end:
                return mark
        return None


def span_mask(start: int, end: int) -> int:
    """The mask of the tokens from `start` up to `end`."""
    return (1 << end) - (1 << start)


def analyse(prompt: str, index: SpaceIndex, corrector: Corrector | None, now: datetime) -> Analysis:
    """Take a prompt apart."""
    tokens = tokenise(prompt, corrector)
    edges = _cover([*find_times(tokens, now.date()), *find_quantities(tokens)], tokens)
    inside = [False] * len(tokens)
    for edge in edges:
        for number in range(edge.start, edge.end):
            inside[number] = True
    links = link(tokens, index, inside)
    all_marks = marks_of(tokens)
    marks = _choose(all_marks, inside)
    subjects, neutral = neutral_mask(tokens, links.forms)
    purpose = purpose_mask(tokens, links.forms)
    weights = tuple(
        _weight(number, token, inside[number], marks, subjects | neutral | purpose)
        for number, token in enumerate(tokens)
    )
    return Analysis(
        prompt=prompt,
        tokens=tokens,
        links=links,
        marks=marks,
        all_marks=all_marks,
        quantities=tuple(e for e in edges if not isinstance(e.meaning, Window)),
        times=tuple(e for e in edges if isinstance(e.meaning, Window)),
        weights=weights,
        vague=vague_masks(links.forms),
        subjects=subjects,
    )


def _cover(edges: Sequence[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The best set of edges that do not overlap: as many tokens as possible, sure readings first."""
    useful = [edge for edge in edges if isinstance(edge.meaning, (Bound, Range, Frequency, Window))]
    ending: dict[int, list[Edge]] = {}
    for edge in useful:
        ending.setdefault(edge.end, []).append(edge)
    best: list[tuple[float, tuple[Edge, ...]]] = [(0.0, ())]
    for end in range(1, len(tokens) + 1):
        choice = best[end - 1]
        for edge in ending.get(end, ()):
            before = best[edge.start]
            gain = (edge.end - edge.start) + 0.3 * isinstance(edge.meaning, Window) + edge.score - 0.2
            if before[0] + gain > choice[0] + 1e-9:
                choice = (before[0] + gain, (*before[1], edge))
        best.append(choice)
    return list(best[-1][1])


def _choose(all_marks: Sequence[Sequence[Mark]], inside: Sequence[bool]) -> tuple[Mark, ...]:
    """Marks that do not overlap, longest first from left to right; none inside a quantity or a time."""
    chosen: list[Mark] = []
    number = 0
    while number < len(all_marks):
        here = [m for m in all_marks[number] if not any(inside[m.start : m.end])]
        if inside[number] or not here:
            number += 1
            continue
        longest = here[0].end
        candidates = [m for m in here if m.end == longest]
        structural = [m for m in candidates if m.role in _STRUCTURAL]
        chosen.extend(structural or candidates)
        number = longest
    return tuple(chosen)


def _weight(number: int, token: Token, inside: bool, marks: Sequence[Mark], neutral: int) -> float:  # noqa: FBT001
    if inside or token.kind is TokenKind.PUNCTUATION or (token.kind is TokenKind.SYMBOL and not token.text.isalnum()):
        return 0.0
    if neutral >> number & 1 or any(m.start <= number < m.end for m in marks):
        return 0.0
    return 1.0
