"""Readings of states: "inactive for 45 days", "repeat customers", "lapsed buyers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Operator, Unit
from coterie.nlu import lexicon
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, low_bit
from coterie.nlu.frames import EventFrame, Reading, Shape, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.lexicon import State, StateKind
from coterie.nlu.meanings import Bound, Number, Window, WindowKind
from coterie.nlu.mentioned import Head
from coterie.nlu.nameweights import Kind
from coterie.nlu.newcomers import buys_nothing
from coterie.nlu.salesplaces import SHOP_WORDS, bought_in_shop
from coterie.schema.space import Collection, FieldType

_UNSURE, _INDIRECT, _SUBJECT = 0.35, 0.1, 0.3
_SURE_DEED = 0.8
_BACKWARD = (WindowKind.LAST, WindowKind.SINCE, WindowKind.OLDER)
_OPPOSITES = {StateKind.ACTIVE: StateKind.INACTIVE, StateKind.INACTIVE: StateKind.ACTIVE}
_KINDS = (StateKind.NEW, StateKind.REPEAT, StateKind.LAPSED)
"""States that are kinds of people, so that a "no" or "not" before one leaves these out."""

_LAST_ACTIVITY = words("last_active last_login last_seen")
_JOINING, _BUYING = "sign_up", "purchase"
_RECENT = Window(WindowKind.LAST, length=Duration(30, Unit.DAYS), vague=True)


def read_states(stretch: Stretch) -> Iterator[Reading]:
    """A reading for each state said within the stretch."""
    for said, mask, weight in stretch.heads.states(stretch.own):
        state = _meant(stretch, said, mask)
        ledger = Ledger(stretch)
        ledger.use(mask, weight)
        ledger.extra = -_UNSURE * (1.0 - weight) - _INDIRECT
        ledger.use(stretch.analysis.subjects & span_mask(stretch.low, stretch.high), _SUBJECT)
        window = _window(stretch, ledger)
        # The "not" of "not seen" and the "with no" of "with no activity" say the state; another one denies it.
        denials = [mark for mark in stretch.marks(Role.NOT) if not span_mask(mark.start, mark.end) & mask]
        ledger.marks.update(m for m in stretch.marks(Role.NOT) if span_mask(m.start, m.end) & mask)
        ledger.marks.update(stretch.analysis.marks_inside(mask))
        ledger.marks.update(denials[:1])
        who = _who_behind(stretch, mask)
        denied = bool(denials) and not (who and denials[0].start >= who)
        deed = _deed_left(stretch, state, mask, denials) if window is not None else None
        if deed is not None:
            ledger.use_each(deed.qualities)
            yield ledger.reading(_left(deed, state, ledger, window))
            continue
        entry = _event_of(stretch, state, mask)
        if entry is None:
            frame: EventFrame | TraitFrame | None = _by_date(stretch, state, window, ledger.mask)
        else:
            since = _is_since(stretch)
            frame = _by_event(EventFrame((entry.name,), ledger.mask, window=window), state, denied=denied, since=since)
            if frame is not None and denied and state.kind in _KINDS and denials[0].start < low_bit(mask):
                frame = replace(frame, negated=True, said_negation=True)  # "…, no new customers"
        if frame is not None:
            yield ledger.reading(frame)


def _meant(stretch: Stretch, state: State, mask: int) -> State:
    """The state that is meant: "new customers who haven't ordered yet" have only joined."""
    if state.kind is not StateKind.NEW or not state.concept or state.concept == _JOINING:
        return state
    entry = _event_of(stretch, state, mask)
    return replace(state, concept=_JOINING) if entry is not None and buys_nothing(stretch, entry) else state


def _deed_left(stretch: Stretch, state: State, mask: int, denials: Sequence[Mark]) -> Head | None:
    """What people no longer do that the clause behind their "who" denies: "lapsed customers who haven't ordered"."""
    if state.kind not in (StateKind.LAPSED, StateKind.INACTIVE) or len(denials) != 1:
        return None
    who = _who_behind(stretch, mask)
    if not who or who > denials[0].start or any(named.mask & mask for named in stretch.heads.audiences(stretch.own)):
        return None
    heads = stretch.heads.events(stretch.own & ~span_mask(stretch.low, denials[0].end))
    best = max(heads, key=lambda head: head.credit, default=None)
    return best if best is not None and best.strength >= _SURE_DEED else None


def _who_behind(stretch: Stretch, mask: int) -> int:
    """Where the "who" ends behind the words of a state; 0 without one."""
    return next((mark.end for mark in stretch.marks(Role.RELATIVE) if not mask >> mark.start), 0)


def _left(deed: Head, state: State, ledger: Ledger, window: Window | None) -> EventFrame:
    frame = EventFrame((deed.entry.name,), ledger.mask, window=window, said_negation=True)
    if state.kind is StateKind.LAPSED:
        return replace(frame, shape=Shape.LAPSED)
    return replace(frame, negated=True)


def _window(stretch: Stretch, ledger: Ledger) -> Window | None:
    for edge in stretch.times:
        if isinstance(edge.meaning, Window) and edge.meaning.kind in _BACKWARD:
            ledger.use_edge(edge)
            return edge.meaning
    return None


def activity_event(index: SpaceIndex) -> Entry | None:
    """The event of the space's main activity (`generation.md` 5)."""
    for concept in lexicon.ACTIVITY:
        found = index.best_event(concept, active=True)
        if found:
            return found
    return None


def _event_of(stretch: Stretch, state: State, mask: int) -> Entry | None:
    index = stretch.index
    if state.concept == _BUYING and mask & stretch.analysis.spoken(SHOP_WORDS):
        return bought_in_shop(index)  # "repeat in-store customers"
    return index.best_event(state.concept, active=False) if state.concept else activity_event(index)


def _is_since(stretch: Stretch) -> bool:
    """Whether a state is one since something was done: "signed up and have been inactive since"."""
    behind = stretch.analysis.role_at(stretch.high)
    is_since = bool(stretch.marks(Role.SINCE)) or (behind is not None and behind.role is Role.SINCE)
    return is_since and bool(stretch.content & span_mask(0, stretch.low))


def _by_event(frame: EventFrame, state: State, *, denied: bool, since: bool) -> EventFrame | None:
    """The state as something done or not done, in the window of the frame; None where the state needs a window.

    What holds `since` something needs none.
    """
    kind = state.kind
    if denied:
        kind = _OPPOSITES.get(kind, kind)
    if frame.window is None and (
        kind in (StateKind.ACTIVE, StateKind.LAPSED) or (kind is StateKind.INACTIVE and not state.concept and not since)
    ):
        return None
    match kind:
        case StateKind.ACTIVE:
            return frame
        case StateKind.INACTIVE:
            return replace(frame, negated=True, said_negation=True)
        case StateKind.LAPSED:
            return replace(frame, shape=Shape.LAPSED)
        case StateKind.NEVER:
            return replace(frame, negated=True)
        case StateKind.ONCE:
            return replace(frame, counts=(Bound(Operator.EQUALS, Number(1)),))
        case StateKind.REPEAT:
            return replace(frame, counts=(Bound(Operator.AT_LEAST, Number(2)),))
        case StateKind.NEW:
            began = state.concept and state.concept != _JOINING  # people join once, and buy again
            shape = Shape.BEGAN if began else frame.shape
            return replace(frame, window=frame.window or _RECENT, shape=shape)
        case _:
            assert_never(kind)


def _by_date(stretch: Stretch, state: State, window: Window | None, mask: int) -> TraitFrame | None:
    """The state by the date of the last activity, where there is only that."""
    if state.concept or window is None or window.length is None:
        return None
    for entry in stretch.index.entries:
        if entry.kind is not Kind.TRAIT or entry.type is not FieldType.DATE or entry.collection is not Collection.USERS:
            continue
        if _LAST_ACTIVITY.intersection(entry.concepts):
            chosen = replace(window, kind=WindowKind.OLDER) if state.kind is StateKind.INACTIVE else window
            return TraitFrame(entry.collection, (), mask, window=chosen, date_path=entry.name)
    return None
