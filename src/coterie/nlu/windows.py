"""Which events a time or a count belongs to that stands by itself: "…, in the last 30 days", "none since"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause, previous_event
from coterie.nlu.frames import EventFrame, LooseFrame, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound, Number, Window, WindowKind
from coterie.nlu.sharedwindows import OWN, are_alike, continues, is_spoken, says_each
from coterie.nlu.tokens import Token

_SINCE_WHEN = (WindowKind.SPAN, WindowKind.OLDER)
_PLACED = (*_SINCE_WHEN, WindowKind.DURING, WindowKind.UNTIL)
"""Stretches of the past that a "since", and an "again", may count from."""

_ONCE = Bound(Operator.EQUALS, Number(1))
_ONCE_MORE, _EVER = frozenset(("again",)), frozenset(("ever",))
_LATEST = frozenset(("last", "past", "previous", "recent", "this", "since"))
_ONES = frozenset(("one", "time", "of"))
_A_DAY = timedelta(days=1)
_LIST_OPENERS = (":", ",", "-", "–", "—")
_ENDS = (";", ".")
_SETTING_BESIDE = (Role.BUT, Role.AND, Role.COMMA, Role.STOP)
_COUPLING = (Role.EITHER, Role.BOTH, Role.NEITHER)
_PARALLEL = 2


def place_loose(clauses: Sequence[Clause], analysis: Analysis) -> bool:
    """Give each time or count that stands by itself to its event; False if one has none."""
    for number, clause in enumerate(clauses):
        loose = clause.said
        if not isinstance(loose, LooseFrame):
            continue
        if loose.counts and number and not loose.negated:
            _forget_degree(clauses[number - 1], clause, analysis)
        if loose.negated:
            if not _deny(clauses, number, loose, analysis):
                return False
            continue
        ending = _one_of_them(clause, analysis)
        several = previous_event(clauses, number) if ending is not None else None
        if ending is not None and several is not None and several.event is not None and several.event.counts:
            clause.set_event(_at_end(several.event, loose, ending))
            clause.again = True
            continue
        clause.dropped = True
        covered = _covered(clauses, number, loose, analysis)
        if loose.window is not None and any(each.event is not None for each in covered):
            _give_to_all(covered, loose.window)
        elif number == 0 and loose.window is not None and not loose.counts and loose.window.kind not in OWN:
            if not any(_take(candidate, loose) for candidate in _neighbours(clauses, number, loose)):
                return False
            _give_on(clauses[1:], loose.window)
        elif not any(_take(candidate, loose) for candidate in _neighbours(clauses, number, loose)):
            if not _count_again(clauses, number, loose, analysis):
                return False
        else:
            _count_ever(clauses[:number], loose, analysis)
            _give_back(clauses, number, analysis)
    return True


def _count_again(clauses: Sequence[Clause], number: int, loose: LooseFrame, analysis: Analysis) -> bool:
    """Count the event before in another time too: "10 orders in the last 90 days but fewer than 3 in the last 30"."""
    clause, before = clauses[number], previous_event(clauses, number)
    event = before.event if before is not None else None
    if before is None or event is None or not (event.window or is_spoken(_EVER, before, analysis)):
        return False  # "at least 5 toys but at most 20, last 30 days" is of one time
    if loose.window is None or not loose.counts or not clause.leads(*_SETTING_BESIDE):
        return False
    if event.measure is not None or event.shape is not Shape.PLAIN or event.follow is not None:
        return False
    affirmed = replace(event, negated=False, said_negation=False)
    clause.set_event(replace(affirmed, counts=loose.counts, window=loose.window, mask=loose.mask))
    clause.again, clause.dropped = True, False
    return True


def _forget_degree(before: Clause, clause: Clause, analysis: Analysis) -> None:
    """Let a number that spells out how often take the place of a word: "serial no-shows, meaning 3 or more a year"."""
    frame = before.event
    if frame is None or not frame.counts or not clause.leads(Role.EXPLAIN, Role.STOP):
        return
    if not any(before.low <= edge.start < before.high for edge in analysis.quantities):
        before.set_event(replace(frame, counts=()))


def _count_ever(clauses: Sequence[Clause], loose: LooseFrame, analysis: Analysis) -> None:
    """Keep the number of all time apart from when it was: "exactly one order ever, and it was over 60 days ago"."""
    for clause in clauses:
        frame = clause.event
        if frame is None or frame.window is None or frame.window != loose.window or not frame.counts:
            continue
        if frame.shape is Shape.PLAIN and frame.measure is None and is_spoken(_EVER, clause, analysis):
            clause.set_event(replace(frame, shape=Shape.COUNTED))


def _only_once(event: EventFrame) -> EventFrame | None:
    """The event as one that happened just once: "tried it once and never again"; None if it was more or has a time."""
    plain = event.shape is Shape.PLAIN and event.measure is None and event.window is None and not event.negated
    counts = event.counts or (_ONCE,)
    if not plain or len(counts) > 1 or not isinstance(counts[0], Bound) or counts[0].number.value != 1:
        return None
    return replace(event, counts=(_ONCE,))


def _says_since(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether nothing more is said to have happened after a stretch of the past: "30 to 90 days ago, but not since"."""
    if before.window is None:
        return False
    if before.window.kind in _SINCE_WHEN and any(analysis.roles(Role.SINCE, clause.low, clause.high)):
        return not clause.leads(Role.THEN)
    return before.window.kind in _PLACED and is_spoken(_ONCE_MORE, clause, analysis)


def _deny(clauses: Sequence[Clause], number: int, loose: LooseFrame, analysis: Analysis) -> bool:
    """Deny the event before once more: "… but none since"; False if there is none that it can be."""
    clause, before = clauses[number], previous_event(clauses, number)
    if before is None or before.event is None:
        return False
    if loose.window is None and _says_since(before, clause, analysis):
        loose = replace(loose, window=Window(WindowKind.NEWER))
    elif loose.window is None and is_spoken(_ONCE_MORE, clause, analysis):
        only = _only_once(before.event)
        if only is not None:
            before.set_event(only)
            clause.dropped = True
        return only is not None
    counts_on = clause.leads(Role.THEN) and not _says_till_now(clause, analysis)
    clause.set_event(_denied_again(before.event, loose, counts_on=counts_on))
    clause.again = True
    return True


def take_heading(clauses: Sequence[Clause], tokens: Sequence[Token]) -> None:
    """Let a heading that only tells when lend its time to what it heads: "flyers in May: boarded 5 flights"."""
    if len(clauses) < _PARALLEL:
        return
    heading, first = clauses[0].event, clauses[1].event
    if heading is None or first is None or heading.events != first.events or heading.window is None:
        return
    is_bare = not (heading.negated or heading.counts or heading.tests or heading.measure or clauses[0].pair)
    if is_bare and heading.shape is Shape.PLAIN and first.window is None and tokens[clauses[1].low].text == ":":
        clauses[0].dropped = True
        _give_to_all(clauses[1:], heading.window)


def _give_back(clauses: Sequence[Clause], number: int, analysis: Analysis) -> None:
    """Let a time behind what only denies a detail be that of the event too: "booked, but not in Rome, in May"."""
    loose, denial = clauses[number], previous_event(clauses, number)
    first = previous_event(clauses, clauses.index(denial)) if denial is not None else None
    if denial is None or first is None or denial.event is None or first.event is None or first.window is not None:
        return
    if not (loose.leads(Role.COMMA, Role.STOP) and denial.leads(Role.COMMA, Role.STOP)) or not denial.event.negated:
        return
    if first.event.negated or first.event.events != denial.event.events or denial.window is None:
        return
    first.set_window(denial.window)
    if "never" in analysis.words[denial.low : denial.high]:
        denial.set_window(None)


def _one_of_them(clause: Clause, analysis: Analysis) -> Role | None:
    """Whether a time is that of the last or the first of several: "3 orders, the last one in May"."""
    for role in (Role.LAST, Role.FIRST):
        for mark in analysis.roles(role, clause.low, clause.high):
            if mark.end < len(analysis.tokens) and analysis.tokens[mark.end].word in _ONES:
                return role
            if analysis.tokens[mark.end - 1].word == "recently" and mark.start == clause.body:
                return role  # "…, most recently over 60 days ago"
    return None


def _at_end(event: EventFrame, loose: LooseFrame, ending: Role) -> EventFrame:
    """The event once more, as its last or first time is said to have been."""
    kind = loose.window.kind if loose.window is not None else None
    shape = Shape.PLAIN
    if ending is Role.FIRST and kind in (WindowKind.LAST, WindowKind.SINCE):
        shape = Shape.BEGAN
    elif ending is Role.LAST and kind in (WindowKind.OLDER, WindowKind.UNTIL, WindowKind.SPAN):
        shape = Shape.STALE
    return replace(event, counts=(), measure=None, follow=None, window=loose.window, shape=shape, mask=loose.mask)


def _says_till_now(clause: Clause, analysis: Analysis) -> bool:
    """Whether a time by itself ends now: "and then nothing in the last 90 days", not "for 90 days"."""
    return bool(analysis.spoken(_LATEST) & span_mask(clause.low, clause.high))


def _denied_again(event: EventFrame, loose: LooseFrame, *, counts_on: bool) -> EventFrame:
    """The event once more, denied within the time that is given: "bought before but haven't for 60 days".

    With `counts_on`, a length counts from the event: "ordered and then nothing for 90 days".
    """
    window, follow = loose.window, None
    if counts_on and window is not None and window.kind is WindowKind.LAST:
        follow = replace(window, kind=WindowKind.FOLLOWING, alternatives=())
        window = None
    return replace(
        event,
        negated=True,
        said_negation=True,
        counts=loose.counts,
        window=window,
        measure=None,
        follow=follow,
        shape=Shape.PLAIN,
        pronoun=False,
        mask=loose.mask,
    )


def _heads_list(clauses: Sequence[Clause], tokens: Sequence[Token]) -> bool:
    """Whether a colon or a comma follows the time: "Over the last 10 days: A, B and C"."""
    low = clauses[1].low if len(clauses) > 1 else 0
    return any(token.text in _LIST_OPENERS for token in tokens[low : low + 1])


def _covered(clauses: Sequence[Clause], number: int, loose: LooseFrame, analysis: Analysis) -> Sequence[Clause]:
    """The clauses that a time is said of together, if it is of more than the one beside it."""
    if loose.window is None or loose.window.kind is WindowKind.FOLLOWING:
        return ()  # "less than 3 days apart" is between two
    if number == 0 and _heads_list(clauses, analysis.tokens):
        return clauses[1:]
    if says_each(loose.window, clauses[number], analysis):
        return clauses[:number]
    is_time = not loose.counts
    if is_time and _opens_sentence(clauses[number], analysis.tokens) and _heads_list(clauses[number:], analysis.tokens):
        behind = clauses[number + 1 :]
        end = next((n for n, clause in enumerate(behind) if n and not continues(clause)), len(behind))
        return behind[:end]
    return _coupled(clauses, number) or _all_before(clauses, number, loose)


def _opens_sentence(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether a clause begins what a semicolon, an "and" or a "who" parts from the rest: "…; in that time, none"."""
    return any(mark.role in (Role.AND, Role.RELATIVE) or tokens[mark.start].text in _ENDS for mark in clause.lead)


def _coupled(clauses: Sequence[Clause], number: int) -> Sequence[Clause]:
    """What a time stands before that "either", "both" or "neither" opens: "in May either flew or took the train"."""
    behind = clauses[number + 1 :]
    if not behind or not behind[0].leads(*_COUPLING):
        return ()
    joint = Role.AND if behind[0].leads(Role.BOTH) else Role.NOR if behind[0].leads(Role.NEITHER) else Role.OR
    end = 1
    for place, clause in enumerate(behind[1:], start=1):
        if clause.leads(Role.STOP, Role.RELATIVE) or (joint is Role.AND and place > 1):
            break
        if clause.junction is joint:
            end = place + 1
    return behind[:end]


def _all_before(clauses: Sequence[Clause], number: int, loose: LooseFrame) -> Sequence[Clause]:
    """What a time behind a comma, with no event behind it, is said of: "opened it but never clicked, this month"."""
    clause = clauses[number]
    if loose.counts or loose.window is None or loose.window.kind in OWN or not clause.leads(Role.COMMA, Role.STOP):
        return ()
    if clause.leads(Role.AND, Role.OR, Role.BUT, Role.THEN) or any(c.event is not None for c in clauses[number + 1 :]):
        return ()
    before = [c for c in clauses[:number] if c.event is not None and not c.dropped]
    if len(before) < _PARALLEL or any(c.window is not None or c.leads(Role.THEN) for c in before):
        return ()
    return () if any(are_alike(first, second) for first, second in pairwise(before)) else before


def _give_to_all(clauses: Sequence[Clause], window: Window) -> None:
    for clause in clauses:
        if clause.event is not None and clause.window is None and not clause.leads(Role.THEN):
            clause.set_window(window)
            clause.set_pair_window(window)


def _give_on(clauses: Sequence[Clause], window: Window) -> None:
    """Give a time said before all else to what goes on from the first event: "In May, users who called or wrote"."""
    events = [number for number, clause in enumerate(clauses) if clause.event is not None]
    for clause in clauses[events[0] + 1 :] if events else ():
        if not continues(clause) or clause.leads(Role.EXCEPT):
            return
        if clause.event is not None and clause.window is None:
            clause.set_window(window)
            clause.set_pair_window(window)


def _denies_part_of(clause: Clause, earlier: Clause) -> bool:
    """Whether a clause only denies what never came with the event before."""
    frame, event = clause.event, earlier.event
    if frame is None or event is None or frame.events != event.events:
        return False
    return frame.negated and not event.negated and event.window is None


def _neighbours(clauses: Sequence[Clause], number: int, loose: LooseFrame) -> list[Clause]:
    """The clauses that a loose time or count may belong to, nearest first."""
    before = previous_event(clauses, number)
    earlier = previous_event(clauses, clauses.index(before)) if before is not None and loose.counts else None
    if before is not None and earlier is not None and _denies_part_of(before, earlier):
        before = earlier  # "paid bills, none of them by card, at least 2 in May"
    following = next((c for c in clauses[number + 1 :] if c.event is not None), None)
    if number and not clauses[number].lead and following is not None and following.leads(Role.BUT, Role.THEN):
        following = None  # what stands right behind a clause, and before a "but", is of no later one
    is_from_step = loose.window is not None and loose.window.kind is WindowKind.FOLLOWING
    is_first = before is not None and previous_event(clauses, clauses.index(before)) is None
    if is_from_step and is_first and before is not None and following is not None:
        return [following, before]  # "opened where, in the 14 days that followed, nothing came"
    if loose.counts and before is not None:
        in_funnel = before.leads(Role.THEN) or (before.event is not None and before.event.follow is not None)
        # In a funnel, the whole of which the count is about, the first step carries it.
        return [next(c for c in clauses if c.event is not None) if in_funnel else before]
    if before is not None and before.window is not None and before.leads(Role.THEN):
        # The step has its own time after the one before; another time is about the whole.
        return [c for c in clauses[:number] if c.event is not None and c is not before]
    if following is None and before is not None and before.event is not None and before.window is not None:
        # "didn't submit it within 3 days, past month only": when what it counts from was begun
        first = previous_event(clauses, clauses.index(before))
        is_ended = loose.window is not None and loose.window.kind is WindowKind.LAST and before.event.negated
        return [before, first] if first is not None and is_ended and first.window is None else [before]
    return [c for c in (before, following) if c is not None]


def _take(clause: Clause, loose: LooseFrame) -> bool:
    frame = clause.event
    if frame is None:
        return False
    if not loose.counts and frame.window is not None and loose.window is not None and _is_same(frame.window, loose):
        return True
    if loose.window is not None and loose.window.kind is WindowKind.FOLLOWING and not loose.counts:
        if frame.follow is not None:
            return False
        clause.set_event(replace(frame, follow=loose.window))
        return True
    if (frame.window is not None and loose.window is not None) or (frame.counts and loose.counts):
        return False
    clause.set_event(replace(frame, window=loose.window or frame.window, counts=frame.counts or loose.counts))
    clause.give_window_to_like(loose.window)
    clause.set_pair_window(loose.window)
    return True


def _is_same(window: Window, loose: LooseFrame) -> bool:
    """Whether a time only says the one before again in other words: "in the first quarter (January to March)"."""
    said = [window, *window.alternatives]
    again = [loose.window, *loose.window.alternatives] if loose.window is not None else []
    return any(_bounds(w) == _bounds(v) or _names_edge(w, v) for w in again for v in said)


def _names_edge(again: Window, window: Window) -> bool:
    """Whether a date is the one that a window begins or ends at: "since Easter Monday, 6 April"."""
    if again.kind is not WindowKind.DURING or window.kind not in (WindowKind.SINCE, WindowKind.UNTIL):
        return False
    return again.start is not None and any(
        day is not None and abs(day - again.start) <= _A_DAY for day in (window.start, window.end)
    )


def _bounds(window: Window) -> tuple[object, ...]:
    return window.kind, window.length, window.near, window.far, window.start, window.end
