"""Events that are told by their values: a verb that is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.index import Entry, FieldValue, SpaceIndex
from coterie.nlu.lexicon import ValueSense
from coterie.nlu.linking import ValueHit
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.outcomewords import CONTEST, outcome_of
from coterie.nlu.tokens import is_plural
from coterie.nlu.valuesenses import values_kept

_MOST_OWNERS = 2
_DEED_NAMES = words("action type kind side direction change operation activity movement decision")
_STATE_NAMES, _CAUSE_NAMES = words("status state outcome result stage decision verdict"), words("reason cause")
"""Words of the names of properties that tell what was done, how it stands then, and what it was done for."""

_MISHAPS, _FAULTS = "mishaps", words("issue problem complaint fault defect damage reason type category")
"""The family of the values that say what went wrong, and words of the names of properties that hold it."""

_OF_GOODS = words("out_of_stock")
"""What is the matter with goods before a deed: who "viewed something that was sold out" cancelled nothing."""

_PATH = "/"
"""How a path begins, which is written for nothing else: "hit /v1/orders"."""

_FULFILMENTS, _ORDERS = "fulfilments", words("purchase food_order")
"""The family of the values that say how an order was had, and the concepts of orders."""

_ENDINGS = words("win victory triumph loss defeat draw")
_ENDED = words("win won victory loss lost lose defeat")
"""Nouns for how a contest ended, and values that may say so."""

_OF_DEEDS = words("a an the another their his her some any against to by for us them")
"""What stands behind the verbs that look like these nouns: "draws a card"."""


class Told(NamedTuple):
    """Tokens that are values of an event, which tell it; `is_sure` where they do so whatever else explains them."""

    mask: int
    event: str
    value: str
    is_sure: bool


def told_by_values(analysis: Analysis, index: SpaceIndex) -> Iterator[Told]:
    """Events told by verbs that are values of a property which few events have: "sold", where trades have a side."""
    yield from _contests(analysis, index)
    for hit in analysis.links.value_hits:
        if hit.family == _MISHAPS and hit.sense is not None and hit.sense.id not in _OF_GOODS:
            yield from _gone_wrong(hit, hit.sense, index)
        elif hit.family == _FULFILMENTS and hit.sense is not None and hit.end - hit.start > 1:
            yield from _had(hit, hit.sense, index)
        for number in _values_of(hit, analysis, index) if hit.end - hit.start == 1 else ():
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.kind is not Kind.PROPERTY or len(entry.events) > _MOST_OWNERS:
                continue
            names = name_forms(entry.name)
            token = analysis.tokens[hit.start]
            if token.word.startswith(_PATH) and hit.quality >= 1.0:
                yield from (Told(hit.mask, event, str(value.value), is_sure=False) for event in entry.events)
            is_past = token.word.endswith("ed") and token.word not in token.lemmas
            if not _is_verb(value) and not (is_past and names & _CAUSE_NAMES):
                continue
            is_spelled = hit.quality >= 1.0
            is_state = is_spelled and not _STATE_NAMES.isdisjoint(names)
            is_cause = is_spelled and is_past and not _CAUSE_NAMES.isdisjoint(names)
            if is_state or is_cause or not _DEED_NAMES.isdisjoint(names):
                for event in entry.events:
                    yield Told(hit.mask, event, str(value.value), is_state)


def _contests(analysis: Analysis, index: SpaceIndex) -> Iterator[Told]:
    """Events told by how they ended, said as a noun: "ten blitz defeats", "a ranked win"."""
    for number in bits(analysis.inflected(_ENDINGS)):
        behind = analysis.words[number + 1 : number + 2]
        is_noun = analysis.nominal >> number & 1 or is_plural(analysis.tokens[number])
        if is_noun and _OF_DEEDS.isdisjoint(behind):
            yield from (Told(1 << number, event, value, is_sure=True) for event, value in _that_end(index))


def _that_end(index: SpaceIndex) -> Iterator[tuple[str, str]]:
    """The events that are won or lost, and a value that says so."""
    said = (index.values[number] for word in _ENDED for number in index.values_by_word.get(word, ()))
    for entry in {value.entry: index.entries[value.entry] for value in said}.values():
        for event in entry.events if entry.kind is Kind.PROPERTY else ():
            schema = index.property_schema(event, entry.name)
            values = [str(value) for value in schema.values] if schema is not None else []
            ends = {found.good: v for v in values if (found := outcome_of(v)) is not None and found.family == CONTEST}
            if {1, -1} <= ends.keys():
                yield event, ends[1]


_REASON_NAMES = words("reason cause why error failure decline")
_REASON_WORDS = 2
"""From so many words on, a reason is said by nothing else."""


class Explained(NamedTuple):
    """Tokens that say why something happened, and the event that keeps it as its reason: alone where `is_only`."""

    mask: int
    event: str
    value: str
    is_only: bool


def told_by_reasons(analysis: Analysis, index: SpaceIndex) -> Iterator[Explained]:
    """Events told by why they happened: "ran out of moves", "the card was declined"; what went wrong did happen."""
    for hit in analysis.links.value_hits:
        if hit.end - hit.start < _REASON_WORDS or hit.beside is not None:
            continue
        numbers = hit.values
        if hit.sense is not None:
            numbers = tuple(values_kept(hit.sense, index))
        for number in dict.fromkeys(numbers):
            value = index.values[number]
            entry = index.entries[value.entry]
            if entry.kind is not Kind.PROPERTY or _REASON_NAMES.isdisjoint(name_forms(entry.name)):
                continue
            for event in _seen_with(value, entry, index):
                yield Explained(hit.mask, event, str(value.value), len(entry.events) == 1)


def says_enough(head: Head | None, mask: int, least: float) -> bool:
    """Whether an event is said better than by the values at some tokens, or by these tokens already."""
    return head is not None and (head.strength > least or not mask & ~head.mask)


def head_told(event: Entry, mask: int, value: str, quality: float, before: Head | None) -> Head:
    """The head of an event that a value at some tokens tells, with what says it otherwise: "sold gold" of a trade."""
    qualities = dict(before.qualities) if before is not None else {}
    qualities |= dict.fromkeys(bits(mask), quality)
    whole = mask | (before.mask if before is not None else 0)
    return Head.of(event, whole, quality, tuple(sorted(qualities.items())), "say", value)


def _gone_wrong(hit: ValueHit, sense: ValueSense, index: SpaceIndex) -> Iterator[Told]:
    """What went wrong tells the event that it was reported with: "a part was missing", where reports have an issue."""
    for number in values_kept(sense, index):
        value = index.values[number]
        entry = index.entries[value.entry]
        if entry.kind is not Kind.PROPERTY or _FAULTS.isdisjoint(name_forms(entry.name)):
            continue
        seen = _seen_with(value, entry, index)
        for event in seen if len(seen) <= _MOST_OWNERS else ():
            yield Told(hit.mask, event, str(value.value), is_sure=hit.end - hit.start > 1)


def _seen_with(value: FieldValue, entry: Entry, index: SpaceIndex) -> list[str]:
    """The events that were seen with a value of a property."""
    schemas = ((event, index.property_schema(event, entry.name)) for event in entry.events)
    return [event for event, schema in schemas if schema is not None and value.value in schema.values]


def _had(hit: ValueHit, sense: ValueSense, index: SpaceIndex) -> Iterator[Told]:
    """How something was had tells that it was ordered: "used the drive-through", where orders have a type."""
    for number in values_kept(sense, index):
        value = index.values[number]
        entry = index.entries[value.entry]
        for event in entry.events if entry.kind is Kind.PROPERTY else ():
            if not _ORDERS.isdisjoint(index.event(event).concepts):
                yield Told(hit.mask, event, str(value.value), is_sure=False)


def _values_of(hit: ValueHit, analysis: Analysis, index: SpaceIndex) -> Sequence[int]:
    """The values that a token spells, or those of the sense that a past form has: "dumped" for `sell`."""
    token = analysis.tokens[hit.start]
    if hit.sense is None or token.word in token.lemmas:
        return hit.values
    return list(values_kept(hit.sense, index))


def _is_verb(value: FieldValue) -> bool:
    return len(value.words) == 1 and may_be_verb(value.words[0])
