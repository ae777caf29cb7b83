"""Who did it, where people are said to have done it themselves: "cancelled the order themselves"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Test
from coterie.nlu.mentioned import bits
from coterie.nlu.names import split_words
from coterie.schema.space import FieldType

_THEMSELVES, _BY = words("themselves themself himself herself"), "by"
_PEOPLE = words(
    "customer user client member buyer passenger rider guest player subscriber traveller traveler shopper self"
)
"""Values for those who are asked for themselves, beside those for a shop, a courier or the system."""

_SAID = 0.8


def take_doers(draft: Draft) -> None:
    """The test that those who are meant did it, where the event keeps by whom it was done."""
    said = draft.stretch.own & draft.stretch.analysis.spoken(_THEMSELVES)
    for entry in draft.owned if said else ():
        if split_words(entry.name)[-1:] != (_BY,) or draft.type_of(entry) is not FieldType.STRING:
            continue
        value = next((value for value in draft.values_of(entry) if str(value).lower() in _PEOPLE), None)
        if value is not None and not draft.has_test(entry.name):
            draft.ledger.use(said, _SAID)
            mask = 1 << bits(said)[0]
            draft.tests.append(Test(entry.name, Operator.EQUALS, (text_literal(str(value)),), mask=mask))
            return
