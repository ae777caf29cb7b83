"""What holds the money of an event: how near each name is to it, and what is paid with instead of money."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.index import Entry
from coterie.nlu.names import name_forms, name_lemmas

_MONEY_RANK = {
    "total": 0,
    "amount": 1,
    "spend": 1,
    "price": 2,
    "fare": 2,
    "refund": 2,
    "payment": 2,
    "value": 3,
    "cost": 3,
    "revenue": 5,
    "subtotal": 6,
    "balance": 7,
    "tip": 8,
    "fee": 8,
    "discount": 9,
    "coupon": 9,
    "voucher": 9,
    "cashback": 9,
    "saving": 9,
    "tax": 9,
    "shipping": 9,
}
"""How far each word is from what people mean by an amount of money without a name (`generation.md` 3)."""

_OTHER_MONEY_RANK, _LONG_NAME_RANK = 7, 2
PART_RANK = 5
"""From this rank on, a word says which part of the money a name is of, whatever else the name says of it."""

_LONGEST_MONEY_NAME = 2

TOKENS = words("gem coin point credit mile token gold diamond star")
"""What is paid with instead of money: no sum of it is in dollars."""

_NO_MONEY = TOKENS - words("credit gold")
CURRENCIES, PRICED = words("usd eur gbp"), words("price cost fare paid usd eur gbp")


def is_in_tokens(entry: Entry) -> bool:
    """Whether a field says by its name that it is in what is paid with instead of money: `price_gems`."""
    forms = name_forms(entry.name)
    return bool(_NO_MONEY & forms) and not CURRENCIES & forms


def money_rank(entry: Entry, own: frozenset[str]) -> int:
    """How far a field is from the amount of an event: a discount is none but where the event's `own` name says it."""
    forms = name_forms(entry.name)
    parts = [_MONEY_RANK[form] for form in forms - own if _MONEY_RANK.get(form, 0) >= PART_RANK]
    ranks = [max(parts)] if parts else [_MONEY_RANK[form] for form in forms if form in _MONEY_RANK]
    is_long = len(name_lemmas(entry.name)) > _LONGEST_MONEY_NAME
    return min(ranks, default=_OTHER_MONEY_RANK) + (_LONG_NAME_RANK if is_long else 0)
