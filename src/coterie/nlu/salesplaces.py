"""Where something was bought: online or in a shop, where the space keeps the two apart as events."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import Stretch
from coterie.nlu.collected import take_collected
from coterie.nlu.eventdraft import Draft
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.mentioned import bits
from coterie.nlu.names import fold, name_forms, split_words

_ONLINE, _ORDERS = words("online"), words("purchase order_create food_order booking card_transaction payment")
_SHOPS = words("store shop pos till counter branch offline instore retail terminal")
"""Concepts of what is done online or in a shop, and words of the names of what is done in one."""

SHOP_WORDS = words("store stores shop shops supermarket supermarkets branch branches outlet outlets boutique showroom")
_SAID_PLACES, _AT_PLACES = SHOP_WORDS | words("person"), words("in at from across inside")
_BEFORE_PLACES = words("our the your a an any one of physical local bricks retail high street own")
_BUYING, _SALES = "purchase", ("pos_sale", "purchase")
_SOLD = words("purchase sale transaction order txn trx receipt buy checkout")
_REACH = 4
_UNSURE, _LIKELY_EVENT, _SAID, _ELSEWHERE = 0.35, 0.4, 0.5, 0.7


def take_sale(draft: Draft) -> None:
    """Whether it was sold online, and how what was sold was had."""
    _use_online(draft)
    take_collected(draft)


def _use_online(draft: Draft) -> None:
    """Let "online" say no more of what was bought than that it was in no shop, where no event of buying holds that."""
    entry = draft.head.entry
    if not draft.stretch.analysis.spoken(_ONLINE) & draft.stretch.own or _ORDERS.isdisjoint(entry.concepts):
        return
    if not _is_in_shop(entry) and not _is_kept_of_orders(draft.stretch.index):
        draft.ledger.use_words(_ONLINE, _SAID)


def _is_kept_of_orders(index: SpaceIndex) -> bool:
    """Whether a property of some event of buying was seen to be "online"."""
    fields = {index.entries[index.values[n].entry].name for said in _ONLINE for n in index.values_by_text.get(said, ())}
    orders = {index.entries[n].name for each in _ORDERS for n, sure in index.by_concept.get(each, ()) if sure > _UNSURE}
    schemas = (index.property_schema(event, name) for event in orders for name in fields)
    return any(fold(str(value)) in _ONLINE for schema in schemas if schema is not None for value in schema.values)


def cost_of_elsewhere(draft: Draft) -> float:
    """What speaks against an event that is named for a shop, or for none, where it was bought in the other place."""
    place, is_online = place_said(draft.stretch)
    if not place or place & draft.told or any(test.mask & place for test in draft.tests):
        return 0.0
    entry, index = draft.head.entry, draft.stretch.index
    if _is_in_shop(entry) is not is_online or not is_sale(entry):
        return 0.0
    return _ELSEWHERE * (bought_elsewhere(index, is_online=is_online) is not None)


def bought_in_shop(index: SpaceIndex) -> Entry | None:
    """The event of what is bought in shops, where the space has one that is named for them."""
    found = [
        (sure, index.entries[number])
        for concept in _SALES
        for number, sure in index.by_concept.get(concept, ())
        if sure >= _LIKELY_EVENT and _is_of_shops(index.entries[number])
    ]
    return max(found, key=lambda pair: (pair[0], -pair[1].id), default=(0.0, None))[1]


def _is_of_shops(entry: Entry) -> bool:
    """Whether an event is named for what is sold in shops: not what was returned there, and no visit."""
    return entry.active and _is_in_shop(entry) and not _SOLD.isdisjoint(name_forms(entry.name))


def _is_in_shop(entry: Entry) -> bool:
    return not _SHOPS.isdisjoint((*name_forms(entry.name), *split_words(entry.name)))


def place_said(stretch: Stretch) -> tuple[int, bool]:
    """The words that say where something was bought, if any, and whether that was online."""
    online = stretch.own & stretch.analysis.spoken(_ONLINE)
    return (online, True) if online else (_shop_said(stretch), False)


def is_sale(entry: Entry) -> bool:
    """Whether an event is one of buying, wherever."""
    return not _ORDERS.isdisjoint(entry.concepts) or _is_of_shops(entry)


def bought_elsewhere(index: SpaceIndex, *, is_online: bool) -> Entry | None:
    """The event of what is bought online or in shops, where the space keeps the two apart."""
    shop = bought_in_shop(index)
    if shop is None or not is_online:
        return shop
    found = (index.entries[number] for number, sure in index.by_concept.get(_BUYING, ()) if sure > _LIKELY_EVENT)
    others = [entry for entry in found if entry.active and not _is_in_shop(entry)]
    best = max(others, key=lambda entry: (entry.concepts[_BUYING], entry.prior, -entry.id), default=None)
    return None if _is_kept_of_orders(index) else best


def _shop_said(stretch: Stretch) -> int:
    """The words that say that something was done in a shop: "in our supermarkets", "in person"."""
    for number in bits(stretch.own & stretch.analysis.spoken(_SAID_PLACES)):
        before = number - 1
        if stretch.word(number) in SHOP_WORDS:
            while before > number - _REACH and stretch.word(before) in _BEFORE_PLACES:
                before -= 1
        if before >= stretch.low and stretch.word(before) in _AT_PLACES:
            return 1 << number
    return 0
