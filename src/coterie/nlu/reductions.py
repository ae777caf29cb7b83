"""What was taken off a price: "got over $20 off a box", "10 % off", where the event keeps the discount."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, number_of
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.eventvalues import claims_for
from coterie.nlu.fieldtests import bound_tests
from coterie.nlu.fieldvalues import unit_of
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import numeric_entries

_SAVING = words("save saved saves saving")
_OFF, _TAKEN_OFF = "off", words("discount saving reduction markdown rebate saved")
_BEHIND = words("a an the their his her it any one each every of on -")
"""What stands behind "off" where it tells of a price: "off an order"; "off work" is something else."""

_NO_AMOUNT_OFF = 1.2
"""What speaks against an event that keeps no discount, where an amount was taken off."""


def take_off(draft: Draft) -> None:
    """An amount in front of "off", as the discount that the event keeps; it is no other amount."""
    stretch = draft.stretch
    for edge, meaning in stretch.bounds:
        number = number_of(meaning)
        is_amount = number.unit in (None, "percent", "cent")
        is_saved = number.currency is not None and stretch.word(edge.start - 1) in _SAVING
        if not is_amount or draft.ledger.has_edge(edge) or not (is_saved or _is_off(draft, edge, number)):
            continue
        taken = [entry for entry in numeric_entries(draft) if _TAKEN_OFF & name_forms(entry.name)]
        if not taken:
            draft.ledger.extra -= _NO_AMOUNT_OFF
            continue
        off = 1 << (edge.start - 1 if is_saved else edge.end)
        draft.ledger.use(off, NAMED_QUALITY)
        draft.told |= off
        draft.ledger.use_edge(edge)
        mask = span_mask(edge.start, edge.end) | off
        draft.tests.extend(bound_tests(taken[0], meaning, draft.values_of(taken[0]), mask))


def _is_off(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether an "off" behind a number tells of a price, as it does behind money."""
    stretch = draft.stretch
    if stretch.word(edge.end) != _OFF:
        return False
    is_bare = stretch.word(edge.end + 1) in _BEHIND or not (stretch.own & stretch.content) >> (edge.end + 1) & 1
    return is_bare or number.currency is not None


def bounds_of(stretch: Stretch, entry: Entry) -> list[tuple[Edge, Bound | Range]]:
    """The numbers that may be of a trait: what came off a price is so of a discount alone."""
    keeps_discount = not _TAKEN_OFF.isdisjoint(name_forms(entry.name))
    return [each for each in stretch.bounds if keeps_discount or not _came_off(stretch, *each)]


def _came_off(stretch: Stretch, edge: Edge, meaning: Bound | Range) -> bool:
    number = number_of(meaning)
    return stretch.word(edge.end) == _OFF and (number.currency is not None or number.unit == "percent")


def as_plain(meaning: Bound | Range) -> Bound | Range:
    """A number without its unit."""
    if isinstance(meaning, Bound):
        return replace(meaning, number=Number(meaning.number.value))
    return replace(meaning, low=Number(meaning.low.value), high=Number(meaning.high.value))


def in_whole_money(meaning: Bound | Range, path: str) -> Bound | Range:
    """A bare number for an amount that isn't named: whole money, though the field keeps cents."""
    if unit_of(path) != "cent":
        return meaning
    if isinstance(meaning, Bound):
        return replace(meaning, number=_of_money(meaning.number))
    return replace(meaning, low=_of_money(meaning.low), high=_of_money(meaning.high))


def _of_money(number: Number) -> Number:
    return number if number.currency is not None or number.unit is not None else Number(number.value, currency="")


def kept_back(draft: Draft, start: int, noun: int) -> bool:
    """Whether a part of the price is what was paid without, by a "not" in between: "paid without leaving any tip"."""
    denial = next((mark for mark in draft.stretch.marks(Role.NOT) if start < mark.start < noun), None)
    if denial is not None:
        draft.ledger.use_denial_at(denial.start)
    return denial is not None


def long_values(draft: Draft) -> int:
    """The words of values in several: the "delivery" of "paid by cash on delivery" is no fee."""
    mask = 0
    for claim in claims_for(draft):
        mask |= claim.mask if claim.mask.bit_count() > 1 else 0
    return mask
