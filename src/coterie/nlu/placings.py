"""The place that somebody came in at least: "placed third or better", "finished in 5th place or higher"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import number_literal
from coterie.nlu.frames import Test
from coterie.nlu.names import last_lemmas
from coterie.nlu.numerals import numerals_at

_RANKS = words("rank place placement position standing placing ranking")
_PLACE, _OR, _QUALITY = words("place position"), words("or and"), 0.95
_BEHIND = {
    **dict.fromkeys(("better", "higher", "above"), Operator.AT_MOST),
    **dict.fromkeys(("worse", "lower", "below"), Operator.AT_LEAST),
}
"""What may follow a place, with what it makes of the number: a better one is a lower number."""

_BEHIND_WORDS = frozenset(_BEHIND)


def take_placing(draft: Draft) -> None:
    """An ordinal with "or better" as a bound on the one rank that the event keeps, which is no number of times."""
    stretch = draft.stretch
    if not stretch.quantities or not stretch.analysis.spoken(_BEHIND_WORDS):
        return
    ranks = [e for e in draft.numbers if not _RANKS.isdisjoint(last_lemmas(e.name)) and not draft.has_test(e.name)]
    for number in range(stretch.low, stretch.high) if len(ranks) == 1 else ():
        numeral = next((found for found in numerals_at(stretch.analysis.tokens, number) if found.ordinal), None)
        if numeral is None:
            continue
        end = numeral.end + (stretch.word(numeral.end) in _PLACE)
        operator = _BEHIND.get(stretch.word(end + 1))
        if stretch.word(end) not in _OR or operator is None:
            continue
        mask = span_mask(number, end + 2)
        for edge, tokens in stretch.masked_edges:
            if tokens & mask:
                draft.ledger.use_edge(edge)
        draft.ledger.use(mask, _QUALITY)
        draft.ledger.use_inside(mask)
        draft.told |= mask
        draft.tests.append(Test(ranks[0].name, operator, (number_literal(numeral.value),), mask=mask))
        return
