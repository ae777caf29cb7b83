"""Several values of one trait: which of them are had, which are not, and which only a field like it was seen with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.fieldvalues import claims_of
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.linking import Claim
from coterie.nlu.names import last_lemmas
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_DENIALS, _TELLING = (Role.NOT, Role.EXCEPT, Role.MISSING), words("is are among amongst in has have own owns")
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
        denial = next((mark for mark in stretch.marks(*_DENIALS) if mark.start in between), None)
        front = any(mark.end <= low_bit(chosen[0].mask) for mark in stretch.marks(*_DENIALS))
        turn = next((mark for mark in stretch.marks(Role.BUT, Role.WITH) if mark.start in between), None)
        behind = _denied_behind(stretch, claim) if claim is chosen[-1] and _is_told(stretch, between) else None
        lacking = denial or behind
        if lacking is not None and not front:
            ledger.marks.add(lacking)
            ledger.use_denial_at(lacking.start)
            ledger.use_joiners(between.start, between.stop, Role.BUT, Role.AND, Role.COMMA)
            return [*chosen[:number]], [*chosen[number:]]
        if front and denial is None and turn is not None:
            ledger.marks.update(mark for mark in stretch.marks(*_DENIALS) if mark.end <= low_bit(chosen[0].mask))
            ledger.use_denial()
            ledger.marks.add(turn)
            ledger.use_joiners(between.start, between.stop, Role.AND, Role.COMMA)
            return [*chosen[number:]], [*chosen[:number]]
    return [], []


def _is_told(stretch: Stretch, between: range) -> bool:
    """Whether what stands between two values tells of the first alone: "is one of their games, …", no mere "and"."""
    parted = any(mark.start in between for mark in stretch.marks(Role.COMMA, Role.BUT, Role.AND, Role.STOP))
    return parted and any(stretch.word(number) in _TELLING for number in between)


def _denied_behind(stretch: Stretch, claim: Claim) -> Mark | None:
    """The "not" right behind a value: "…, Chess isn't", "…, Chess not among them"."""
    end = high_bit(claim.mask) + 1
    return next((m for m in stretch.marks(Role.NOT) if end <= m.start <= end + 1), None)
