"""What speaks for another event than the one that a clause is read under: its own verb, or a thing that isn't said."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import high_bit, number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.mentioned import bits
from coterie.nlu.moneyranks import TOKENS
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.nameweights import ASPECT
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_OF_A_THING, _OTHER_DEED, _NO_MONEY_THERE, _SURELY = 0.6, 0.6, 1.5, 0.9
_WHATEVER = words("anything something nothing anythin")
_ANY_GOODS = words("iap in app item product order purchase transaction store shop online buy make complete good place")
"""What stands for whatever there is, and words of the names of events that are about any of it."""


def cost_of_another(draft: Draft) -> float:
    """What speaks against an event for the sake of another."""
    cost = _OF_A_THING * _is_of_unsaid_thing(draft) + _OTHER_DEED * _is_deed_of_family(draft)
    return cost + _NO_MONEY_THERE * _is_paid_in_tokens(draft)


def _is_of_unsaid_thing(draft: Draft) -> bool:
    """Whether an event is of one thing only, and "anything" was bought: a battle pass is not whatever there is."""
    stretch, parts = draft.stretch, name_lemmas(draft.head.entry.name)
    last = high_bit(draft.head.mask & stretch.own) if draft.head.mask & stretch.own else -1
    if last < 0 or stretch.word(last + 1) not in _WHATEVER:
        return False
    forms = stretch.analysis.links.forms
    said = frozenset().union(*(forms[number] for number in bits(draft.head.mask)))
    unsaid = (options for options in parts if said.isdisjoint((*options, *(s for o in options for s in stems_of(o)))))
    return any((_ANY_GOODS | ASPECT).isdisjoint(options) for options in unsaid)


def _is_deed_of_family(draft: Draft) -> bool:
    """Whether the verb that sets a flag of an event is another event of its family: a dashboard shared is no view."""
    family = draft.head.entry.family
    flags = [test for test in draft.tests if draft.property(test.path).type is FieldType.BOOLEAN and test.mask]
    for test in flags if family else ():
        verb = test.mask & draft.stretch.analysis.verbs & ~draft.head.mask
        for head in draft.stretch.heads.events(draft.stretch.evidence) if verb else ():
            is_own = head.entry.id == draft.head.entry.id or head.entry.family != family
            if not is_own and head.how == "name" and head.mask & verb and head.strength >= _SURELY:
                return True
    return False


def _is_paid_in_tokens(draft: Draft) -> bool:
    """Whether dollars are told of, and an event was seen with gems and the like as its currencies."""
    if all(number_of(meaning).currency is None for _, meaning in draft.stretch.bounds):
        return False
    kept = (entry for entry in draft.owned if entry.type is FieldType.STRING and "currency" in name_forms(entry.name))
    return any(str(value).lower().rstrip("s") in TOKENS for entry in kept for value in draft.values_of(entry))
