"""How many different values a property has: "three different categories", "orders across 4 brands"."""

from __future__ import annotations

from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import Operator, ReducerName
from coterie.nlu.amounts import as_count
from coterie.nlu.clausework import number_of
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.frames import Measure
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.identities import identity
from coterie.nlu.labels import is_plain
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import counted_property, noun_behind
from coterie.nlu.tokens import is_plural
from coterie.schema.space import FieldType

_HOW_MANY = words("of many")
"""What stands before "different" where the number comes at the end: "the number of different shows is over five"."""

_SPREADING = words("from in across at to on of over between among amongst through throughout")
"""Before a number of things that tell an event, these say that it happened with each of them."""

_ONE = ("a", "an")
SURELY_NAMED = 0.9
SAID = 0.2
"""What speaks for a reading that makes use of a word of aggregation."""


def take_unique(draft: Draft, mark: Mark) -> bool:
    """How many different values a property has: "three different categories"; without a number, two."""
    noun = draft.stretch.after(mark.end) if mark.role is Role.DIFFERENT else -1
    if noun >= 0 and draft.stretch.word(mark.start - 1) in _ONE:
        draft.ledger.marks.add(mark)  # "a different size" is one, and another than before
    if noun < 0 or mark in draft.ledger.marks:
        return False
    forms = draft.stretch.analysis.links.forms[noun]
    said = [head for head in draft.named if head.mask >> noun & 1]
    spelled = [head for head in said if forms & name_forms(head.entry.name)]
    found = next(iter(spelled or said), None)
    if found is None and draft.head.mask >> noun & 1 and not draft.literal >> noun & 1:
        found = _named_by(draft, noun)
    path = found.entry.name if found else identity(draft, noun) if draft.head.mask >> noun & 1 else None
    if path is None:
        return False
    count: Bound | Range = Bound(Operator.AT_LEAST, Number(2))
    before = [(edge, meaning) for edge, meaning in draft.stretch.bounds if edge.end <= mark.start]
    touching = [pair for pair in before if draft.stretch.after(pair[0].end) in (-1, mark.start)]
    if not before and draft.stretch.word(mark.start - 1) in _HOW_MANY:
        before = [(edge, meaning) for edge, meaning in draft.stretch.bounds if noun_behind(draft, edge) < 0][-1:]
    if before:
        edge, meaning = touching[-1] if touching else before[0]
        count = as_count(meaning)
        draft.ledger.use_edge(edge)
    if found:
        draft.ledger.use(found.mask, NAMED_QUALITY)
    draft.measure = Measure(ReducerName.UNIQUE_COUNT, path, (count,))
    draft.ledger.extra += SAID
    return True


class Kinds(NamedTuple):
    """A number of kinds of a thing, said by a noun for one of the event's properties: "3 categories"."""

    edge: Edge
    meaning: Bound | Range
    noun: int
    found: Head


def counted_kinds(draft: Draft) -> list[Kinds]:
    """The numbers of the clause with a noun for a property behind them."""
    kinds = []
    for edge, meaning in draft.stretch.bounds:
        if draft.ledger.has_edge(edge) or not is_plain(number_of(meaning)):
            continue
        noun = noun_behind(draft, edge)
        found = _named_by(draft, noun) if noun >= 0 else None
        if found is not None:
            kinds.append(Kinds(edge, meaning, noun, found))
    return kinds


def _take_kinds(draft: Draft, kinds: Kinds, mask: int) -> None:
    draft.ledger.use_edge(kinds.edge)
    draft.ledger.use(mask, NAMED_QUALITY)
    draft.measure = Measure(ReducerName.UNIQUE_COUNT, kinds.found.entry.name, (as_count(kinds.meaning),))


def take_several(draft: Draft, counted: list[Kinds]) -> bool:
    """How many kinds of a thing there were, where no occurrence has more than one: "watched 3 genres"."""
    for kinds in counted:
        noun, found = kinds.noun, kinds.found
        if draft.head.mask >> noun & 1 or not is_plural(draft.stretch.analysis.tokens[noun]):
            continue
        if found.strength >= SURELY_NAMED and not draft.has_test(found.entry.name):
            _take_kinds(draft, kinds, found.mask)
            return True
    return False


def take_spread(draft: Draft, counted: list[Kinds]) -> bool:
    """How many values a property has where a preposition puts the deed in so many: "bought from 4 brands"."""
    stretch = draft.stretch
    for kinds in counted:
        edge, meaning, noun, _ = kinds
        number = number_of(meaning)
        if stretch.word(edge.start - 1) not in _SPREADING or draft.literal >> noun & 1:
            continue
        if counted_property(draft, edge, number) is not None:
            continue
        is_several = isinstance(meaning, Bound) and meaning.operator is Operator.GREATER_THAN and number.value == 1
        if is_several or (is_plural(stretch.analysis.tokens[noun]) and number.value > 1):
            _take_kinds(draft, kinds, 1 << noun)
            draft.ledger.extra += SAID
            return True
    return False


def _named_by(draft: Draft, noun: int) -> Head | None:
    """The property that a noun names which a phrase for the event takes as well: "dined at 3 bistros"."""
    forms = draft.stretch.analysis.links.forms[noun]
    said = (found for found in draft.mentioned if found.mask >> noun & 1 and forms & name_forms(found.entry.name))
    return next((found for found in said if draft.type_of(found.entry) is FieldType.STRING), None)
