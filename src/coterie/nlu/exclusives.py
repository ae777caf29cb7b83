"""What people do in one way and no other: "only ever ride scooters" is a ride on one, and none on anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fragments import FRAME_COST
from coterie.nlu.frames import EventFrame, Shape, Test
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms

_ONLY, _SURELY = words("only exclusively solely purely"), 0.9
_BUT = frozenset(("but",))
"""Words for "only", those of them that weigh something, and the "but" of "nothing but"."""

_ELSE, _NOTHING = words("else other others"), words("nothing anything no")
_WHATEVER = words("product item thing kind type sort category one place")
"""The end of "and nothing else", "but no other kind", which says "only" behind what it is about, and its nouns."""

TELLING = _WHATEVER
"""Words that any event may make use of in all their forms."""

_DOING = words("do does did")
_NOT, _BETWEEN = "not", words("ever really actually have has been do does did are were is was")
_RELATED = words("on in at by via with through using from to for of the a an their about over during into")
"""What may stand between an "only" and the verb, and between it and the value."""


def nothing_else(draft: Draft, frame: EventFrame) -> tuple[EventFrame, ...]:
    """The frames that say that it was never done otherwise, where an "only" stands by the verb or by the value."""
    if not draft.stretch.analysis.spoken(_ONLY | _BUT | _ELSE) & draft.stretch.own or not frame.tests:
        return ()
    if frame.negated or frame.counts or frame.measure is not None or frame.shape is not Shape.PLAIN:
        return ()
    for number in _alone(draft.stretch):
        told = list(_told_by(draft, frame, number))
        if told:
            draft.ledger.use(1 << number, _SURELY)
            draft.ledger.extra += FRAME_COST * len(told)  # one deed, however often it is said again
            others = tuple(test for test in frame.tests if test not in told)
            said = replace(frame, mask=frame.mask | 1 << number)
            return tuple(_never_otherwise(said, test, others) for test in told)
    return ()


def _alone(stretch: Stretch) -> Iterator[int]:
    """The words for "only" that neither make a number exact nor are denied."""
    counted = {number for edge in stretch.quantities for number in range(edge.start, edge.end)}
    for number in bits(stretch.analysis.spoken(_ELSE) & stretch.own):
        if stretch.word(number - 1) in _NOTHING:
            yield number
    for number in bits(stretch.analysis.spoken(_ONLY | _BUT) & stretch.own):
        if stretch.word(number) in _BUT and not _is_nothing_but(stretch, number):
            continue
        if number not in counted and number + 1 not in counted and stretch.word(number - 1) != _NOT:
            yield number


def _is_nothing_but(stretch: Stretch, number: int) -> bool:
    mark, before = stretch.analysis.role_at(number), number - 1
    before -= stretch.word(before) in _ELSE
    return mark is not None and mark.role is Role.EMPTY and stretch.word(before) == "nothing"


def _told_by(draft: Draft, frame: EventFrame, number: int) -> Iterator[Test]:
    """The tests that an "only" is about: those behind it, or the one right before it at the end."""
    stretch = draft.stretch
    if stretch.word(number) in _ELSE:
        yield from _last_before(draft, frame, number)
        return
    verbs = draft.head.mask & stretch.own & stretch.analysis.verbs
    ahead, behind = verbs & span_mask(0, number), verbs & ~span_mask(0, number + 1)
    following = number + 1
    if not ahead:
        while stretch.word(following) in _BETWEEN:
            following += 1
        if low_bit(behind) != following and stretch.word(following - 1) not in _DOING:
            return
    else:
        while stretch.word(following) in _RELATED:
            following += 1
    for test in frame.tests:
        if test.denied or not test.mask & stretch.own:
            continue
        is_behind = low_bit(test.mask) > number and (not ahead or test.mask >> following & 1)
        is_before = ahead and high_bit(test.mask) == number - 1 and low_bit(test.mask) > low_bit(ahead)
        is_before = is_before and not _is_set_apart(stretch, low_bit(ahead), low_bit(test.mask))
        if is_behind or (is_before and _ends(stretch, number + 1)):
            yield test


def _last_before(draft: Draft, frame: EventFrame, number: int) -> Iterator[Test]:
    """The last value before a "nothing else", with no more between them than words of the event: "flats viewed"."""
    stretch = draft.stretch
    said = [test for test in frame.tests if test.mask & stretch.own and high_bit(test.mask) < number]
    last = max(said, key=lambda test: high_bit(test.mask), default=None)
    mark = stretch.analysis.role_at(number)
    if last is None or last.denied or mark is None or mark.role is not Role.EMPTY:
        return
    between = span_mask(high_bit(last.mask) + 1, number) & stretch.content & ~stretch.time_mask
    nouns = stretch.own & stretch.content & ~stretch.time_mask & ~span_mask(0, number)
    kinds, forms = _WHATEVER | name_forms(last.path), stretch.analysis.links.forms
    if not between & ~draft.head.mask and all(draft.head.mask >> n & 1 or forms[n] & kinds for n in bits(nouns)):
        draft.ledger.use(draft.ledger.free(nouns), _SURELY)
        yield last


def _is_set_apart(stretch: Stretch, verb: int, value: int) -> bool:
    """Whether a comma or bracket stands before a value, which then says which are meant: "in May (organic only)"."""
    return any(verb < mark.start < value for mark in stretch.marks(Role.COMMA, Role.STOP))


def _ends(stretch: Stretch, number: int) -> bool:
    """Whether nothing but a time follows in a clause."""
    return not stretch.content & stretch.own & ~stretch.time_mask & ~span_mask(0, number)


def _never_otherwise(frame: EventFrame, test: Test, others: tuple[Test, ...]) -> EventFrame:
    return replace(frame, tests=(*others, replace(test, denied=True)), negated=True, said_negation=True)
