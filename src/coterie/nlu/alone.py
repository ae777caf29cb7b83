"""Households of one, said without a number: "live by themselves", "live alone", "on their own"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.fieldvalues import number_literal
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_LIVING = words("live lives living lived dwell cook cooks cooking")
_ALONE = (("alone",), ("solo",), ("by", "themselves"), ("on", "their", "own"), ("with", "nobody", "else"))
_CONCEPT, _SURE, _QUALITY = "household_size", 0.6, 1.0


def read_alone(stretch: Stretch) -> Iterator[Reading]:
    """The reading as a household of one person, where a trait keeps how many there are."""
    for verb in bits(stretch.own & stretch.analysis.spoken(_LIVING)):
        for said in _ALONE:
            end = verb + 1 + len(said)
            if tuple(stretch.word(number) for number in range(verb + 1, end)) != said:
                continue
            for number, quality in stretch.index.by_concept.get(_CONCEPT, ()):
                entry = stretch.index.entries[number]
                if entry.kind is Kind.TRAIT and entry.type is FieldType.NUMBER and entry.active and quality >= _SURE:
                    ledger = Ledger(stretch)
                    mask = span_mask(verb, end)
                    ledger.use(mask & stretch.own, _QUALITY)
                    ledger.use_inside(mask)
                    test = Test(entry.name, Operator.EQUALS, (number_literal(1),), mask=mask)
                    yield ledger.reading(TraitFrame(entry.collection, (test,), mask))
                    return
