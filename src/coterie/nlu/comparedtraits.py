"""One trait held against another: "more seats than they bought", "fewer logins than seats"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator, Trait
from coterie.nlu.analysis import span_mask
from coterie.nlu.barevalues import with_other_values
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.countfields import counts_things
from coterie.nlu.fieldvalues import is_money
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms

COMPARING = words("more fewer less lower higher greater smaller larger bigger")
_LESS = words("fewer less lower smaller")
_COMPARING_QUALITY, _HAVING_AGAIN = 0.5, 0.6
_OR_EQUAL = {
    Operator.LESS_THAN: Operator.AT_MOST,
    Operator.GREATER_THAN: Operator.AT_LEAST,
    Operator.DIFFERS: Operator.DIFFERS,
}
OWNING = words("buy have own hold pay purchase get license")
_OWNED = words("purchase buy pay license licence own limit include allow")
_SAME_THING = 0.75


def compared_traits(stretch: Stretch, head: Head) -> Reading | None:
    """One trait held against another: "more seats than they bought", where the noun may go unsaid on the right."""
    marks = [*stretch.marks(Role.MORE_THAN), *stretch.marks(Role.LESS_THAN), *stretch.marks(Role.DIFFERS)]
    own = bits(stretch.own)
    comparing = [number for number in own if stretch.word(number) in COMPARING]
    than = next((number for number in own if stretch.word(number) == "than"), -1)
    if not marks and (than < 0 or not comparing):
        return None
    at, behind = (than, than + 1) if than >= 0 else (marks[0].start, marks[0].end)
    left = stretch.own & ~span_mask(at, stretch.high)
    right = stretch.own & span_mask(behind, stretch.high)
    named = next((found for found in stretch.heads.fields(left) if found.entry.id == head.entry.id), None)
    other = _other_trait(stretch, named, left, right) if named is not None else None
    if named is None or other is None:
        return None
    ledger = Ledger.under(stretch, named)
    ledger.marks.update(marks)
    ledger.use_each(other.qualities)
    for number in comparing:
        ledger.use(1 << number, _COMPARING_QUALITY)
    for number in bits(right):
        if not OWNING.isdisjoint(stretch.analysis.tokens[number].lemmas):
            ledger.use(1 << number, _HAVING_AGAIN)
    operator = _comparison(marks, {stretch.word(number) for number in comparing})
    if any(stretch.word(number) == "or" for mark in marks for number in range(mark.start, mark.end)):
        operator = _OR_EQUAL[operator]  # "equals or exceeds"
    test = Test(head.entry.name, operator, (Trait(other.entry.name),), mask=ledger.mask)
    return with_other_values(ledger, TraitFrame(head.entry.collection, (test,), ledger.mask))


def _other_trait(stretch: Stretch, head: Head, left: int, right: int) -> Head | None:
    """The likeliest trait of the same type that is named on the right, if need be with the noun of the left side."""

    def alike(other: Head) -> bool:
        return (
            other.entry.id != head.entry.id
            and other.entry.type is head.entry.type
            and other.entry.collection is head.entry.collection
            and other.is_named
            and _is_amount(other.entry) == _is_amount(head.entry)
        )

    tokens = stretch.analysis.tokens
    told = right & (stretch.content | sum(1 << n for n in bits(right) if may_be_verb(tokens[n].lemmas)))
    named = [other for other in stretch.heads.fields(right) if alike(other) and other.mask & told]
    shared = [other for other in stretch.heads.fields(left | right) if alike(other) and other.mask & told]
    found = max((*named, *shared), key=lambda other: other.credit, default=None)
    if found is not None:
        return found
    if any(not OWNING.isdisjoint(stretch.analysis.tokens[number].lemmas) for number in bits(right)):
        same = (
            other
            for other in stretch.heads.fields(left & head.mask)
            if alike(other) and (other.strength >= _SAME_THING or _OWNED & name_forms(other.entry.name))
        )
        return max(same, key=lambda other: other.credit, default=None)
    return None


def _is_amount(entry: Entry) -> bool:
    """Whether a trait holds money, and not a number of things that were paid for: `paid_seats`."""
    return is_money(entry) and not (counts_things(entry) and entry.name.lower().endswith("s"))


def _comparison(marks: list[Mark], said: set[str]) -> Operator:
    if marks and all(mark.role is Role.DIFFERS for mark in marks):
        return Operator.DIFFERS
    less = any(mark.role is Role.LESS_THAN for mark in marks) or not _LESS.isdisjoint(said)
    return Operator.LESS_THAN if less else Operator.GREATER_THAN
