"""Orders that people fetched themselves, with how many between the verb and its object: "picked up two orders"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu import lexicon
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import FieldValue
from coterie.nlu.mentioned import bits
from coterie.nlu.names import fold

_FETCHING, _PICKING, _UP = words("collect fetch"), words("pick"), "up"
_ORDERS = words("purchase food_order order_create")
_FAMILY, _SENSE = "fulfilments", "to_collect"
_SAID = 0.9


def take_collected(draft: Draft) -> None:
    """The way in which an order was had that the verb tells, where the order keeps it."""
    stretch = draft.stretch
    fetching = stretch.own & stretch.analysis.inflected(_FETCHING | _PICKING)
    if not fetching or not stretch.quantities or _ORDERS.isdisjoint(draft.head.entry.concepts):
        return
    for number in bits(fetching & stretch.analysis.verbs):
        end = number + 1
        if not _PICKING.isdisjoint(stretch.analysis.tokens[number].lemmas):
            end += stretch.word(end) == _UP
            if end == number + 1:
                continue
        noun = next((edge.end for edge in stretch.quantities if edge.start == end), -1)
        value = _kept(draft) if noun >= 0 and draft.head.mask >> noun & 1 else None
        if value is None or stretch.marks(Role.NOT):
            continue
        mask = span_mask(number, end)
        draft.ledger.use(mask, _SAID)
        path = stretch.index.entries[value.entry].name
        draft.tests.append(Test(path, Operator.EQUALS, (text_literal(str(value.value)),), mask=mask))
        return


def _kept(draft: Draft) -> FieldValue | None:
    """The value for what was fetched that a property of the event was seen with, unless another of it is said."""
    index = draft.stretch.index
    sense = next(sense for sense in lexicon.VALUES[_FAMILY] if sense.id == _SENSE)
    for code in sense.codes:
        for number in index.values_by_text.get(fold(code), ()):
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.id in draft.owned_ids and value.value in draft.values_of(entry) and not draft.has_test(entry.name):
                return value
    return None
