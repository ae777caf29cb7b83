"""By how much something rose or fell, where an event keeps the change: "renewed with a price rise over 15 percent"."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldtests import TURNED, bound_tests
from coterie.nlu.fieldvalues import unit_of
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge
from coterie.nlu.names import name_forms

_RISING = words("rise increase hike jump uplift raise growth rose increased risen")
_FALLING = words("drop fall decrease cut reduction decline fell dropped decreased")
_CHANGE, _REACH, _QUALITY = words("change difference diff delta"), 3, 0.9
"""Words for a change upwards and downwards, and of the names of what keeps one."""


def take_rise(draft: Draft) -> None:
    """Hold the change that an event keeps against a number behind a word for a rise or a fall."""
    stretch = draft.stretch
    changes = [entry for entry in draft.numbers if _CHANGE & name_forms(entry.name)]
    for edge, meaning in stretch.bounds if changes else ():
        at = _word_of_change(draft, edge)
        entry = _kept_in(changes, percent=number_of(meaning).unit == "percent") if at >= 0 else None
        if entry is None or not isinstance(meaning, Bound) or draft.ledger.has_edge(edge) or draft.has_test(entry.name):
            continue
        bound = meaning
        if stretch.word(at) in _FALLING:
            operator = TURNED.get(meaning.operator, meaning.operator)
            bound = Bound(operator, replace(meaning.number, value=-meaning.number.value))
        is_told = at > stretch.low and stretch.content & ~draft.head.mask & 1 << (at - 1)  # the price of "price rise"
        mask = span_mask(at - 1 if is_told else at, at + 1)
        draft.ledger.use(mask, _QUALITY)
        draft.told |= mask
        draft.ledger.use_edge(edge)
        mask |= span_mask(edge.start, edge.end)
        draft.tests.extend(bound_tests(entry, bound, draft.values_of(entry), mask))


def _word_of_change(draft: Draft, edge: Edge) -> int:
    """The token of a word for a rise or a fall, right before or behind a number; -1 without any."""
    stretch = draft.stretch
    before = range(edge.start - 1, max(stretch.low - 1, edge.start - _REACH), -1)
    for number in (*before, *range(edge.end, edge.end + _REACH)):
        if stretch.inside(number, number + 1) and stretch.word(number) in _RISING | _FALLING:
            return int(number)
    return -1


def _kept_in(changes: list[Entry], *, percent: bool) -> Entry | None:
    found = [entry for entry in changes if (unit_of(entry.name) in ("percent", "ratio")) == percent]
    return found[0] if len(found) == 1 else None
