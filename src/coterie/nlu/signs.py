"""Numbers said to be below or above zero without a number: "a negative balance", "in the red", "underwater"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger
from coterie.nlu.fieldvalues import number_literal, numbers_among, values_of
from coterie.nlu.frames import Test, TraitFrame
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms

_BELOW, _ABOVE = words("negative underwater red"), words("positive black")
_COLOURS, _ARTICLE = words("red black"), ("in", "the")
_SIGNED = words("balance pnl profit return gain growth change net cashflow")
"""Words of the names of numbers that may lie below zero."""

_SIGN_QUALITY = 0.9


def signed(ledger: Ledger, head: Head) -> TraitFrame | None:
    """A number that is said to be negative or positive, where it may be either."""
    stretch, entry = ledger.stretch, head.entry
    for number in range(stretch.low, stretch.high):
        word = stretch.word(number)
        is_below = word in _BELOW
        if not (is_below or word in _ABOVE):
            continue
        if word in _COLOURS and (stretch.word(number - 2), stretch.word(number - 1)) != _ARTICLE:
            continue
        if not _may_be_signed(entry):
            return None
        ledger.use(ledger.free(1 << number), _SIGN_QUALITY)
        negated = ledger.use_denial()
        operator = Operator.LESS_THAN if is_below else Operator.GREATER_THAN
        test = Test(entry.name, operator, (number_literal(0),), mask=ledger.mask)
        return TraitFrame(entry.collection, (test,), ledger.mask, negated=negated, said_negation=negated)
    return None


def _may_be_signed(entry: Entry) -> bool:
    seen = numbers_among(values_of(entry))
    return any(value < 0 for value in seen) or not _SIGNED.isdisjoint(name_forms(entry.name))
