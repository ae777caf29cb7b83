"""Readings of states: "inactive for 45 days", "repeat customers", "lapsed buyers"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.language.ast import Duration, Operator, Unit
from coterie.nlu import lexicon
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.frames import EventFrame, Reading, Shape, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry, Kind, SpaceIndex
from coterie.nlu.lexicon import State, StateKind
from coterie.nlu.meanings import Bound, Number, Window, WindowKind
from coterie.schema.space import Collection, FieldType

_RECENT = Window(WindowKind.LAST, length=Duration(30, Unit.DAYS), vague=True)


def read_states(stretch: Stretch) -> Iterator[Reading]:
    """A reading for each state said within the stretch."""
    for state, mask, weight in stretch.heads.states(stretch.own):
        ledger = Ledger(stretch)
        ledger.use(mask, weight)
        ledger.extra = -0.35 * (1.0 - weight) - 0.1
        for number in range(stretch.low, stretch.high):
            if stretch.analysis.subjects >> number & 1:
                ledger.use(1 << number, 0.3)
        window = _window(stretch, ledger)
        denied = False
        for mark in stretch.marks(Role.NOT):
            if not denied:
                ledger.marks.add(mark)
            denied = True
        for frame in _frames(stretch, state, window, ledger, denied=denied):
            score, explained, left = ledger.settle()
            yield Reading((frame,), score, explained, left)


def _window(stretch: Stretch, ledger: Ledger) -> Window | None:
    for edge in stretch.times:
        if isinstance(edge.meaning, Window) and edge.meaning.kind in (
            WindowKind.LAST,
            WindowKind.SINCE,
            WindowKind.OLDER,
        ):
            ledger.edges.add(edge)
            return edge.meaning
    return None


def activity_event(index: SpaceIndex) -> Entry | None:
    """The event of the space's main activity (`generation.md` 5)."""
    for concept in lexicon.ACTIVITY:
        found = [
            (quality + index.entries[number].prior, -number)
            for number, quality in index.by_concept.get(concept, ())
            if index.entries[number].kind is Kind.EVENT and quality >= 0.6 and index.entries[number].active
        ]
        if found:
            return index.entries[-max(found)[1]]
    return None


def _event_of(index: SpaceIndex, state: State) -> Entry | None:
    if not state.concept:
        return activity_event(index)
    found = [
        (quality + index.entries[number].prior, -number)
        for number, quality in index.by_concept.get(state.concept, ())
        if index.entries[number].kind is Kind.EVENT and quality >= 0.6
    ]
    return index.entries[-max(found)[1]] if found else None


def _frames(
    stretch: Stretch, state: State, window: Window | None, ledger: Ledger, *, denied: bool
) -> Iterator[EventFrame | TraitFrame]:
    entry = _event_of(stretch.index, state)
    if entry is None:
        yield from _by_date(stretch, state, window, ledger)
        return
    frame = EventFrame((entry.name,), ledger.mask)
    kind = state.kind
    if denied and kind in (StateKind.ACTIVE, StateKind.INACTIVE):
        kind = StateKind.INACTIVE if kind is StateKind.ACTIVE else StateKind.ACTIVE
    match kind:
        case StateKind.INACTIVE:
            if window is None and not state.concept:
                return
            yield replace(frame, negated=True, said_negation=True, window=window)
        case StateKind.ACTIVE:
            if window is None:
                return
            yield replace(frame, window=window)
        case StateKind.LAPSED:
            if window is None:
                return
            yield replace(frame, shape=Shape.LAPSED, window=window)
        case StateKind.NEVER:
            yield replace(frame, negated=True, window=window)
        case StateKind.ONCE:
            yield replace(frame, counts=(Bound(Operator.EQUALS, Number(1)),), window=window)
        case StateKind.REPEAT:
            yield replace(frame, counts=(Bound(Operator.AT_LEAST, Number(2)),), window=window)
        case StateKind.NEW:
            yield replace(frame, window=window or _RECENT)


def _by_date(stretch: Stretch, state: State, window: Window | None, ledger: Ledger) -> Iterator[TraitFrame]:
    """Where there is only a date of the last activity."""
    if state.concept or window is None or window.length is None:
        return
    for entry in stretch.index.entries:
        if entry.kind is Kind.TRAIT and entry.type is FieldType.DATE and entry.collection is Collection.USERS:
            if any(concept in ("last_active", "last_login", "last_seen") for concept in entry.concepts):
                older = replace(window, kind=WindowKind.OLDER)
                chosen = older if state.kind is StateKind.INACTIVE else window
                yield TraitFrame(entry.collection, (), ledger.mask, window=chosen, date_path=entry.name)
                return
