"""How much of a thing something was done with, said without a number: "watched it to the end", "read it in full"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import number_literal, unit_of
from coterie.nlu.frames import Test
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import largest
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token
from coterie.schema.space import FieldType

_WHOLE: Phrases[bool] = Phrases(
    [
        ("[all the way|right|through] to the [very] end", True),
        ("[all the way|right] to the bottom", True),
        ("all the way [through]", True),
        ("from (start|beginning) to (end|finish)", True),
        ("in [its|their] (full|entirety)", True),
        ("(fully|completely|entirely)", True),
    ]
)
_STARTS = _WHOLE.first_words()
TELLING = words("end bottom full entirety fully completely entirely start beginning finish")
"""Words that such phrases have, besides those of the grammar."""

_SHARES = words("percent pct percentage progress completion depth ratio fraction share")
_FULL = (1, 100)
_QUALITY, _SAID = 0.9, 0.2


def take_extent(draft: Draft) -> None:
    """The test that a share is all of it, where the event keeps one and the clause says so."""
    free = ~draft.ledger.mask | draft.head.mask & ~draft.literal
    said = draft.stretch.own & draft.stretch.analysis.spoken(_STARTS) & free
    if not said or draft.measure is not None:
        return
    entry = next((each for each in draft.numbers if _is_share(draft, each) and not draft.has_test(each.name)), None)
    if entry is None:
        return
    tokens: list[Token] = list(draft.stretch.analysis.tokens)
    for number in bits(said):
        for end, _ in _WHOLE.at(tokens, number)[:1]:
            mask = span_mask(number, end)
            if mask & ~draft.stretch.own or draft.denial(mask):
                continue
            draft.ledger.use(mask, _QUALITY)
            draft.ledger.use_inside(mask)
            draft.ledger.extra += _SAID
            whole = number_literal(largest(draft.values_of(entry)))
            draft.tests.append(Test(entry.name, Operator.EQUALS, (whole,), mask=mask))
            return


def _is_share(draft: Draft, entry: Entry) -> bool:
    """Whether a property says how much of something there was, up to all of it."""
    if draft.type_of(entry) is not FieldType.NUMBER or largest(draft.values_of(entry)) not in _FULL:
        return False
    return unit_of(entry.name) in ("percent", "ratio") or bool(_SHARES & name_forms(entry.name))
