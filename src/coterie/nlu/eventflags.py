"""Tests of an event's properties that are true or false: "with gift wrap", "never outside our network"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import is_past
from coterie.schema.space import FieldType

_SPELLED_FLAG = 0.15
"""What speaks for a reading in which a word is the very name of a flag, against those in which it means something."""

_IS = words("is = equals was are")
TRUTHS = words("true false")
_REFUSING = words("declined refused rejected skipped omitted waived unticked unchecked deselected forwent forgone")
_TURNING = {
    "left": words("off out"),
    "leaving": words("off out"),
    "leave": words("off out"),
    "turned": words("down"),
    "opted": words("out"),
    "passed": words("on up"),
    "ticked": words("off"),
    "took": words("off out"),
    "taken": words("off out"),
}
"""Verbs that say that a thing was not had with a deed, and those that do with a particle beside them or behind it."""

_COUNTING_NONE = words("no without zero")
"""What says of deeds that there were none."""

_BEFORE_THING, _REFUSAL_QUALITY = words("the a an any their our all of to on up off out down"), 0.8
_BEFORE_REFUSAL = words("never not without n't")
_ASKING, _ASKING_QUALITY = words("asked requested wanted chose ticked picked selected needed added included got"), 0.8


def take_flags(draft: Draft) -> None:
    """Properties that are true or false: "with gift wrap", "that were not refunded", "ok is false"."""
    for found in draft.named:
        if (
            draft.type_of(found.entry) is not FieldType.BOOLEAN
            or draft.has_test(found.entry.name)
            or draft.measures(found.entry.name)
        ):
            continue
        free, beside = draft.ledger.free(found.mask), draft.is_told_beside(found)
        beside = beside or (found.entry.name == draft.head.evidence and _is_asked_for(draft, found.mask))
        if not free and not beside:
            continue
        said = _said_truth(draft, found.mask)
        if said is None:
            if not free & draft.stretch.content and not beside and not _is_spelled(draft, found):
                continue
            named = draft.behind_event(free if free & draft.stretch.content else found.mask)
            is_never = draft.says_never(named)
            if is_never and draft.take_contrast(named):
                said = "false" if found.how == "no" else "true"
                draft.ledger.use(found.mask, NAMED_QUALITY)
                draft.ledger.use_inside(found.mask)
                draft.denied.append(Test(found.entry.name, Operator.EQUALS, (text_literal(said),), mask=found.mask))
                continue
            denied = not (is_never or _is_of_none(draft, named))
            denied = denied and (draft.take_denial(named) or _is_refused(draft, found.mask))
            said = "false" if denied != (found.how == "no") else "true"
        else:
            draft.ledger.use(1 << (high_bit(found.mask) + 2), NAMED_QUALITY)
        draft.ledger.use(found.mask, NAMED_QUALITY)
        draft.ledger.use_inside(found.mask)
        draft.ledger.extra += _SPELLED_FLAG * draft.is_spelled(found)
        _use_when(draft, found.mask)
        draft.tests.append(Test(found.entry.name, Operator.EQUALS, (text_literal(said),), mask=found.mask))


def _is_of_none(draft: Draft, mask: int) -> bool:
    """Whether a "no" counts the deeds that the word of a flag describes: "no automatic deposits"."""
    denial, behind = draft.denial(mask), high_bit(mask) + 1
    if denial is None or draft.stretch.word(denial.start) not in _COUNTING_NONE:
        return False
    if any(draft.stretch.word(number) not in _BEFORE_THING for number in range(denial.end, low_bit(mask))):
        return False
    is_deed = bool(draft.head.mask & draft.stretch.own & ~mask & 1 << behind)
    return is_deed and not is_past(draft.stretch.analysis.tokens[behind])  # "no photo attached"


def _use_when(draft: Draft, mask: int) -> None:
    """The "when" between how something went and the deed is spoken for: "didn't convert when their trial ended"."""
    deed = low_bit(draft.head.mask & draft.stretch.own & draft.stretch.content)
    for mark in draft.stretch.marks(Role.RELATIVE):
        if draft.stretch.word(mark.start) == "when" and high_bit(mask) < mark.start < deed:
            draft.ledger.marks.add(mark)


def _is_refused(draft: Draft, mask: int) -> bool:
    """Whether people said no to what a flag says: "declined the warranty", "left the gift wrap off"."""
    said, at, behind = draft.stretch.word, low_bit(mask) - 1, high_bit(mask) + 1
    particles: dict[str, int] = {}
    while at >= 0 and draft.stretch.own >> at & 1 and said(at) in _BEFORE_THING:
        particles[said(at)] = at
        at -= 1
    if at < 0 or not draft.stretch.own >> at & 1 or said(at - 1) in _BEFORE_REFUSAL:
        return False
    particles.setdefault(said(behind), behind)
    particle = next((particles[word] for word in _TURNING.get(said(at), ()) if word in particles), None)
    if said(at) not in _REFUSING and particle is None:
        return False
    draft.ledger.use(1 << at | (0 if particle is None else 1 << particle), _REFUSAL_QUALITY)
    draft.ledger.use_marks(Role.EXCEPT)
    return True


def _is_asked_for(draft: Draft, mask: int) -> bool:
    """Whether all that is told is that people wanted what a flag says: "asked for cutlery"; the verb is then used."""
    first = low_bit(mask)
    verb = next((n for n in (first - 1, first - 2, first - 3) if draft.stretch.word(n) in _ASKING), None)
    if verb is not None:
        draft.ledger.use(1 << verb, _ASKING_QUALITY)
    return verb is not None


def _is_spelled(draft: Draft, found: Head) -> bool:
    """Whether a word that mostly says that something is there is the very name of a flag: a "shared" ride.

    So are several small words that together are all of it: "on time".
    """
    if found.mask & (found.mask - 1) and not found.mask & draft.stretch.content and draft.is_spelled(found):
        return True
    mark = draft.stretch.analysis.role_at(low_bit(found.mask))
    if mark is None or mark in draft.ledger.marks or mark.role not in (Role.PRESENT, Role.FIRST):
        return False
    is_first = mark.role is Role.FIRST and "first" in name_forms(found.entry.name) and found.mask & draft.stretch.own
    return draft.is_spelled(found) or bool(is_first)


def _said_truth(draft: Draft, mask: int) -> str | None:
    """The value of a flag spelled out after its name: "ok is false", "shared = true"."""
    behind = high_bit(mask) + 1
    word = draft.stretch.word(behind + 1)
    return word if draft.stretch.word(behind) in _IS and word in TRUTHS else None
