"""Traits that hold a measure, held against the one asked for: `largest_gift` is no average gift."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, number_of
from coterie.nlu.fieldvalues import dimension, unit_of
from coterie.nlu.grammar import Role
from coterie.nlu.heldcounts import counts_what_is_paid_for, use_holder, went_on_something
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Range, Window, WindowKind
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.namedtimes import window_of_name
from coterie.nlu.names import name_forms

MEASURES = (Role.AVERAGE, Role.TOTAL, Role.LARGEST, Role.SMALLEST, Role.LAST, Role.FIRST, Role.MOSTLY)
_SURELY_NAMED, MEASURE_HELD = 0.75, 0.5
_NAMED_IN_FULL = 0.2
"""What speaks for a trait all whose words are said, which holds just what is asked for."""

_HELD_TO_THE_UNIT, _DAY = 1.7, 86_400
"""What speaks for a trait whose name holds the unit and the time said, with nothing more said of the deed, where an
event could be added up as well."""

_OTHER_MEASURE, _OF_ONE_DEED, _OF_THINGS, _WENT_ON = 1.2, 0.8, 1.0, 0.8
"""What speaks against a trait where another measure is asked for, or a number of one occurrence ("500 in one gift"), or
of the things that it holds an amount for."""

_MEASURE_WORDS = {
    Role.AVERAGE: words("average avg mean"),
    Role.LARGEST: words("largest biggest highest max maximum large"),
    Role.SMALLEST: words("smallest lowest min minimum"),
    Role.TOTAL: words("total sum lifetime"),
}
"""Words of the names of traits that hold a measure, by what asks for it."""


def _use_heap(ledger: Ledger, head: Head) -> None:
    """What a heap is of says no more than the number of it does: the games of "a wishlist of at least 5 games"."""
    stretch = ledger.stretch
    for edge in stretch.quantities:
        of = edge.start if stretch.word(edge.start) == "of" else edge.start - 1
        is_noun = edge.end < stretch.high and bool(stretch.content >> edge.end & 1)
        if stretch.word(of) == "of" and of > 0 and head.mask >> (of - 1) & 1 and is_noun:
            ledger.use(1 << edge.end, _OF_HEAP)


_OF_HEAP = 0.5


def as_measure(ledger: Ledger, head: Head) -> float:
    """What it counts that a trait holds the very measure asked for, or another one, or is named in full."""
    _use_heap(ledger, head)
    use_holder(ledger, head)
    stretch = ledger.stretch
    score = -_OTHER_MEASURE if _is_other_measure(stretch, head.entry) else 0.0
    if _holds_measure(ledger, head):
        score += MEASURE_HELD
    elif head.strength >= 1.0 and (head.mask & stretch.content).bit_count() > 1 and head.is_named:
        score += _NAMED_IN_FULL
    elif not stretch.own & stretch.content & ~head.mask and _holds_window_and_unit(stretch, head.entry):
        score += _HELD_TO_THE_UNIT
    score -= _WENT_ON * went_on_something(stretch, head) + _OF_THINGS * counts_what_is_paid_for(stretch, head)
    return score - _OF_ONE_DEED if stretch.marks(Role.SINGLE) or _is_told_as_deed(stretch, head) else score


def _is_told_as_deed(stretch: Stretch, head: Head) -> bool:
    """Whether a verb in the past tells of one time, where the trait holds an average: "scored 85 on a quiz"."""
    if name_forms(head.entry.name).isdisjoint(_MEASURE_WORDS[Role.AVERAGE]) or stretch.marks(Role.AVERAGE):
        return False
    said = (stretch.analysis.tokens[number] for number in bits(head.mask & stretch.analysis.verbs))
    return any(token.word != token.lemma and token.word.endswith("ed") for token in said)


def _holds_window_and_unit(stretch: Stretch, entry: Entry) -> bool:
    """Whether a trait is kept in the very unit and over the very time that are said: `playtime_hours_14d`."""
    days, unit = window_of_name(entry.name), unit_of(entry.name)
    if not days or unit is None or dimension(unit) != "time":
        return False
    numbers = [number_of(edge.meaning) for edge in stretch.quantities if isinstance(edge.meaning, (Bound, Range))]
    windows = [edge.meaning for edge in stretch.times if isinstance(edge.meaning, Window)]
    return (
        bool(windows)
        and any(number.unit == unit for number in numbers)
        and all(
            window.kind is WindowKind.LAST and window.length is not None and round(window.length.seconds / _DAY) in days
            for window in windows
        )
    )


def _is_other_measure(stretch: Stretch, entry: Entry) -> bool:
    """Whether a trait holds another measure than the one asked for: `largest_gift` for an average."""
    said = {mark.role for mark in stretch.marks(*_MEASURE_WORDS)}
    held = {role for role, names in _MEASURE_WORDS.items() if names & name_forms(entry.name)}
    return bool(said and held) and said.isdisjoint(held)


def _holds_measure(ledger: Ledger, head: Head) -> bool:
    """Whether the trait is the very measure asked for ("average order value"): it goes before an aggregate."""
    if head.strength < _SURELY_NAMED:
        return False
    return any(span_mask(m.start, m.end) & head.mask for m in ledger.stretch.marks(*MEASURES))
