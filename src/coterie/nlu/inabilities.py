"""What people tried and could not do: "couldn't get a loan", "the transfer didn't go through".

Where the space has an event for the failure of it, that happened; it says more than that the success did not.
"""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.attempts import is_failure
from coterie.nlu.eventdraft import Draft
from coterie.nlu.frames import EventFrame, Shape, Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.nameweights import Kind

_ABLE = words("could can able unable cannot ca couldn")
_GOING, _THROUGH = words("go come"), "through"
_WENT_THROUGH_QUALITY = 0.9
_FAIL = "_fail"
"""How the ids of concepts of failing end: `deploy_fail` of `deploy`."""


def failure_meant(draft: Draft, frame: EventFrame) -> Entry | None:
    """The event of the failure, where a denied deed is one that could not be done or that did not go through."""
    if not frame.negated or frame.counts or frame.measure is not None or frame.shape is not Shape.PLAIN:
        return None
    mark = next((mark for mark in draft.stretch.marks(Role.NOT) if mark in draft.ledger.marks), None)
    if mark is None or not (_going_through(draft, mark) or _is_inability(draft, mark)):
        return None
    return _failure_of(draft.stretch.index, draft.head.entry, frame.tests)


def as_failure(draft: Draft, frame: EventFrame) -> EventFrame:
    """The frame of a failure itself, of which "could not" denies nothing."""
    for mark in draft.stretch.marks(Role.NOT):
        draft.ledger.use(draft.ledger.free(_going_through(draft, mark)), _WENT_THROUGH_QUALITY)
    return replace(frame, negated=False, said_negation=False, mask=frame.mask | draft.ledger.mask)


def _is_inability(draft: Draft, mark: Mark) -> bool:
    return any(draft.stretch.word(number) in _ABLE for number in range(mark.start - 1, mark.end + 1))


def _going_through(draft: Draft, mark: Mark) -> int:
    """The tokens of a "go through" right behind a "not"."""
    at = mark.end
    if draft.stretch.word(at + 1) != _THROUGH or not draft.stretch.analysis.inflected(_GOING) >> at & 1:
        return 0
    return span_mask(at, at + 2)


def _failure_of(index: SpaceIndex, entry: Entry, tests: tuple[Test, ...]) -> Entry | None:
    """The event that says that the deed of another failed, if the space has one that holds the same."""
    if is_failure(entry.name):
        return entry
    failures = {f"{concept}{_FAIL}" for concept in entry.concepts}
    found = [
        other
        for other in index.entries
        if other.kind is Kind.EVENT
        and other.active
        and (not failures.isdisjoint(other.concepts) or (other.family and other.family == entry.family))
        and is_failure(other.name)
    ]
    if not found:
        return None
    best = max(found, key=lambda other: (other.prior, -other.id))
    schemas = index.owned_by(best.name).schemas
    return best if all(test.path in schemas for test in tests) else None
