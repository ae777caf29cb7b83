"""Those who pay or are subscribed, by the status that the space keeps of it: "paying users", "isn't subscribed"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.fieldvalues import text_literal, values_of
from coterie.nlu.frames import Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import fold
from coterie.nlu.paidplans import free_plan, tells_payers

_STATUS = "subscription_status"
_IN_FORCE = ("active", "paying", "paid", "subscribed", "current", "live", "premium")
"""Values of a status that say that somebody pays or is subscribed, surest first."""

_PLAN = "plan"

_BEING = words("paying pay pays subscriber subscribers member members")
_BEEN, _BE, _SMALL = words("subscribed paid"), words("is are be being was were"), words("not yet currently still now")
"""Words for those who are, and participles that only say so of what is: "subscribed last week" is a deed."""


def read_standing(ledger: Ledger, head: Head) -> TraitFrame | None:
    """A status that is the one of those who pay or are subscribed, or is another, where words for them name it."""
    stretch = ledger.stretch
    if head.evidence == _PLAN:
        return _on_paid_plan(ledger, head)
    if head.evidence != _STATUS or stretch.marks(Role.MISSING):
        return None
    seen = {fold(str(value)): str(value) for value in values_of(head.entry)}
    value = next((seen[code] for code in _IN_FORCE if code in seen), None)
    if value is None or not any(_says_being(stretch, number) for number in bits(head.mask)):
        return None
    denied = ledger.use_denial() != (head.how == "no")
    ledger.use_marks(Role.PRESENT, Role.WITH)
    operator = Operator.DIFFERS if denied else Operator.EQUALS
    test = Test(head.entry.name, operator, (text_literal(value),), mask=ledger.mask)
    return TraitFrame(head.entry.collection, (test,), ledger.mask, said_negation=denied)


def _on_paid_plan(ledger: Ledger, head: Head) -> TraitFrame | None:
    """Any plan but the free one, of those who are called paying or premium."""
    tokens = ledger.stretch.analysis.tokens
    if not any(tells_payers(tokens, number) for number in bits(head.mask)):
        return None
    free = free_plan(head.entry)
    if not free:
        return None
    operator = Operator.EQUALS if ledger.use_denial() else Operator.DIFFERS
    test = Test(head.entry.name, operator, (text_literal(free),), mask=ledger.mask)
    return TraitFrame(head.entry.collection, (test,), ledger.mask)


def _says_being(stretch: Stretch, number: int) -> bool:
    """Whether a word is for those who pay or are subscribed, rather than for the field or for having become so."""
    if stretch.word(number) not in _BEEN:
        return stretch.word(number) in _BEING
    if tells_payers(stretch.analysis.tokens, number):
        return True
    before = number - 1
    while stretch.word(before) in _SMALL:
        before -= 1
    return stretch.word(before) in _BE
