"""A kind of people and what they did, read in one clause, taken apart before an "or": "German players with A or B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import AudienceFrame, TraitFrame
from coterie.nlu.grammar import Role

_WITH = words("with having w/")


def part_kinds(clauses: Sequence[Clause], analysis: Analysis) -> list[Clause]:
    """The clauses, with what people of a kind had as one of its own where the next is an alternative to it alone."""
    found: list[Clause] = []
    for clause, following in zip_longest(clauses, clauses[1:]):
        is_followed = following is not None and following.junction is Role.OR and not following.of_people
        kind = clause.frames[:-1] if is_followed and clause.event is not None and not clause.left_out else []
        if not kind or not all(isinstance(frame, (TraitFrame, AudienceFrame)) for frame in kind):
            found.append(clause)
            continue
        told = clause.event.mask if clause.event is not None else 0
        people = analysis.subjects & span_mask(clause.low, clause.high)
        joined = analysis.spoken(_WITH) & span_mask(people.bit_length(), clause.high) if people else 0
        if not joined or joined & told & -told:
            found.append(clause)
            continue
        found.append(replace(clause, frames=kind, children=[], steps=[], pair=None))
        rest = replace(clause, frames=clause.frames[-1:], lead=(), junction=Role.AND, strong=False, attached=True)
        found.append(replace(rest, of_people=False))
    return found
