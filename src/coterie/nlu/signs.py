"""Numbers said to be below or above zero, or none, without a number: "a negative balance", "childless"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.concepts import concepts
from coterie.nlu.fieldvalues import is_money, number_literal, numbers_among, values_of
from coterie.nlu.frames import Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms
from coterie.schema.space import FieldType

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


SAYING = ("yes", "no")
"""How the phrases of a concept are said that tell of having some or none by themselves: "owe us money", "childless"."""

_OF_THINGS = ("count", "money")


def says_some_or_none(head: Head) -> bool:
    """Whether a number is said by such a phrase, of a concept that is a number of things or of money."""
    field = concepts().fields.get(head.evidence)
    is_number = head.entry.type is FieldType.NUMBER and field is not None and field.value_type == "number"
    return is_number and head.how in SAYING and field is not None and field.unit in _OF_THINGS


def says_none(stretch: Stretch, head: Head) -> bool:
    """Whether the phrase for a number says by itself that there is none: "have no kids", "paid in full"."""
    is_denied = any(mark.role is Role.NOT for mark in stretch.analysis.marks_inside(head.mask))
    return head.entry.type is FieldType.NUMBER and (head.how == "no" or is_denied)


def keeps_nothing(entry: Entry) -> bool:
    """Whether an amount of money is kept where it is none: whoever *has credit* has some."""
    return is_money(entry) and 0 in values_of(entry)
