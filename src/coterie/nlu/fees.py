"""What was paid for a deed or wasn't, said without an amount: "free of charge", "paid nothing", "free shipping"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import is_money, number_literal
from coterie.nlu.frames import Test
from coterie.nlu.meanings import Number
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import default_property, numeric_entries
from coterie.nlu.reductions import kept_back, long_values

_FREE, _FREE_QUALITY = (
    (
        (words("pay pays paid paying cost costs charged"), words("nothing zero")),
        (words("free"), words("of"), words("charge")),
        (words("at for"), words("no zero"), words("cost charge")),
    ),
    0.8,
)
"""Ways to say that something cost nothing."""

_WHERE_TO = words("into onto in to towards toward off back since after")

_FREE_BEGINS = frozenset().union(*(said[0] for said in _FREE))
FREE = words("pay spend cost charge nothing zero free no")
"""Words of these, in all their forms."""

_PAID, _FEES, _FEE_REACH = words("pay paid pays paying charged"), words("fee charge surcharge"), 4
_FEE_WORDS = _PAID | {"free"}
_WHOLE_PRICE = words("total price amount cost value order fee charge gross net of item unit base discount refund")
"""Words of the names of amounts that don't tell a part of the price."""


def take_free(draft: Draft) -> None:
    """That nothing was paid, where the event keeps what was: "paid nothing", "free of charge"."""
    stretch = draft.stretch
    for start in bits(stretch.own & stretch.analysis.spoken(_FREE_BEGINS)):
        said = next((said for said in _FREE if all(stretch.word(start + n) in w for n, w in enumerate(said))), None)
        if said is None or not stretch.inside(start, start + len(said)):
            continue
        if stretch.word(start + len(said)) in _WHERE_TO:
            continue  # "paid nothing into it" denies that they paid
        mask = span_mask(start, start + len(said))
        path = _charge(draft) or default_property(draft, Number(0, currency="USD"))
        if path is None or draft.has_test(path) or mask & draft.head.mask & draft.literal:
            continue
        draft.ledger.use(mask, _FREE_QUALITY)
        draft.ledger.use_inside(mask)
        draft.told |= mask
        draft.tests.append(Test(path, Operator.EQUALS, (number_literal(0),), mask=mask))
        return


def _charge(draft: Draft) -> str | None:
    """The fee that an event keeps beside the money that it moves: a transfer free of charge still sends some."""
    usual = default_property(draft, Number(0, currency="USD"))
    fees = (e.name for e in numeric_entries(draft) if _FEES & name_forms(e.name) and e.name != usual)
    return next((name for name in fees if not name_forms(name) - _WHOLE_PRICE), None)


def take_fee(draft: Draft) -> None:
    """That a part of the price was paid or not, where the event keeps it: "free shipping", "paid a fee"."""
    stretch = draft.stretch
    said = stretch.own & stretch.analysis.spoken(_FEE_WORDS)
    if not said:
        return
    for entry in numeric_entries(draft):
        parts = name_forms(entry.name) - _WHOLE_PRICE
        if not is_money(entry) or draft.has_test(entry.name) or not (parts or entry.name == _charge(draft)):
            continue
        for noun in bits(stretch.own & stretch.content & ~long_values(draft)):
            forms = stretch.analysis.links.forms[noun]
            if forms.isdisjoint(parts) and not (_FEES & name_forms(entry.name) and not forms.isdisjoint(_FEES)):
                continue
            before = [stretch.word(n) for n in range(max(stretch.low, noun - _FEE_REACH), noun)]
            if before[-1:] != ["free"] and (stretch.bounds or _PAID.isdisjoint(before)):
                continue
            paid = max((number for number, word in enumerate(before) if word in _PAID), default=-1)
            at = noun - len(before) + paid
            is_free = before[-1:] == ["free"] or draft.take_denial(1 << noun) or kept_back(draft, at, noun)
            mask = span_mask(noun - 1 if before[-1:] == ["free"] else at, noun + 1)
            draft.ledger.use(mask & (stretch.content | 1 << noun), _FREE_QUALITY)
            draft.ledger.use_inside(mask)
            draft.told |= mask
            operator = Operator.EQUALS if is_free else Operator.GREATER_THAN
            draft.tests.append(Test(entry.name, operator, (number_literal(0),), mask=mask))
            return
