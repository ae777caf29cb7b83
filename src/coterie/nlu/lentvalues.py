"""Several values of one trait: which of them are had, which are not, and which only a field like it was seen with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.fieldvalues import claims_of
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.linking import Claim
from coterie.nlu.names import last_lemmas
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_NEAR = 2
"""How many tokens may stand between an "or" and the value that it joins: "jazz or a classical"."""


def with_lent(stretch: Stretch, entry: Entry, chosen: list[Claim]) -> list[Claim]:
    """The values of a named trait, with what an "or" joins to them that was seen in a field of the same noun.

    "Jazz or classical as top genre" means both though `top_genre` was only seen with jazz: `genre` has the other.
    """
    if not chosen or entry.type is not FieldType.STRING or len(chosen) > 1:
        return chosen
    noun, held = last_lemmas(entry.name), chosen[0]
    for mark in stretch.marks(Role.OR):
        if mark.start < low_bit(held.mask):
            found = [c for c in _others(stretch, noun) if 0 <= mark.start - high_bit(c.mask) - 1 < _NEAR]
        else:
            found = [c for c in _others(stretch, noun) if 0 <= low_bit(c.mask) - mark.end < _NEAR]
        is_beside = min(abs(mark.start - high_bit(held.mask) - 1), abs(low_bit(held.mask) - mark.end)) < _NEAR
        other = max(found, key=lambda claim: claim.quality, default=None)
        if other is not None and is_beside and not other.mask & held.mask:
            lent = Claim(entry, other.value, other.mask, other.quality)
            return sorted((held, lent), key=lambda claim: low_bit(claim.mask))
    return chosen


def _others(stretch: Stretch, noun: tuple[str, ...]) -> list[Claim]:
    """The values inside of any field whose name ends in a noun."""
    found = [*stretch.trait_claims, *claims_of(stretch.analysis, stretch.index, stretch.own, Kind.PROPERTY)]
    return [claim for claim in found if claim.seen and not {*noun}.isdisjoint(last_lemmas(claim.entry.name))]


def parted(ledger: Ledger, chosen: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The values of a list that are had and those that aren't, where some are and some not; none else.

    "Uses Jira but not Slack", "has chess installed and not go", "is not vegan but halal".
    """
    stretch = ledger.stretch
    for number, (before, claim) in enumerate(pairwise(chosen), 1):
        between = range(high_bit(before.mask) + 1, low_bit(claim.mask))
        denial = next((mark for mark in stretch.marks(Role.NOT, Role.EXCEPT) if mark.start in between), None)
        front = any(mark.end <= low_bit(chosen[0].mask) for mark in stretch.marks(Role.NOT, Role.EXCEPT))
        turn = next((mark for mark in stretch.marks(Role.BUT) if mark.start in between), None)
        if denial is not None and not front:
            ledger.use_denial_at(denial.start)
            ledger.use_joiners(between.start, between.stop, Role.BUT, Role.AND, Role.COMMA)
            return [*chosen[:number]], [*chosen[number:]]
        if front and denial is None and turn is not None:
            ledger.use_denial()
            ledger.marks.add(turn)
            return [*chosen[number:]], [*chosen[:number]]
    return [], []
