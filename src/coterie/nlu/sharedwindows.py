"""Times that are said once for several events, and times that are told from the one before: "in the same period"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import ReducerName
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.durations import plus
from coterie.nlu.frames import Order, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Window, WindowKind
from coterie.nlu.occurrences import OCCASIONS

OWN = (WindowKind.EVER, WindowKind.OLDER, WindowKind.UNTIL)
"""Windows that are about one event only: "ever", "more than a year ago", "before 2026"."""

_POINTING = (WindowKind.SAME, WindowKind.NEWER, WindowKind.EARLIER)
_NEVER, _EVER = frozenset(("never",)), words("ever historically anytime lifetime history")
_MERELY_NOT = words("not no nothing none")
_AT_ANY_TIME = frozenset(("time", "point", "stage"))
_OF_THE_PAST = words("in the past before already")
_THOSE = frozenset(("them", "those", "these"))
_AMONG = frozenset(("among", "amongst"))
_AUXILIARIES = frozenset(("do", "does", "did", "have", "has", "had"))
_AHEAD = (WindowKind.NEXT, WindowKind.LATER)
_EACH_REACH = 3
_PLAIN_BUT, _SUBJECTS, _SUBJECT_REACH = frozenset(("but", "still")), frozenset(("they", "he", "she")), 2
"""Words that oppose two deeds within one sentence, and those of its subject, which begins another."""

_ADVERBS = words("mostly mainly usually normally typically always often regularly also only")
_BEAT = words("put set cut hit quit let read beat shut split spread bet cost cast reset upset")
"""Verbs that are the same in the past."""

_LASTING = words("subscriber subscribers member members owner owners holder holders follower followers")
"""Names for people by what they once did and still are."""

_AT_AN_END = (ReducerName.FIRST, ReducerName.LAST)
_SPREADING = frozenset(("across", "over", "from", "in", "on", "with", "through"))
_PARALLEL = 2


def resolve_same_windows(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Put the window said before in the place of "in that time", "over the same period"."""
    last: Window | None = None
    for clause in clauses:
        if clause.event is None:
            dated = _window_of_trait(clause, analysis)
            last = dated if dated is not None and dated.kind not in _AHEAD else last
            continue
        if clause.window is not None and clause.window.kind in _POINTING:
            clause.shares_time = clause.window.kind is WindowKind.SAME and last is not None
            clause.set_window(_pointed_at(clause.window, last))
        if clause.pair is not None and clause.pair.window is not None and clause.pair.window.kind in _POINTING:
            clause.pair = replace(clause.pair, window=_pointed_at(clause.pair.window, last))
        if clause.window is not None and clause.window.kind is not WindowKind.EVER:
            last = clause.window


def _pointed_at(told: Window, last: Window | None) -> Window | None:
    """The window that is meant by one that is told from the one before: that very one, or what lies about it."""
    kind = told.kind
    if kind is WindowKind.SAME or last is None:
        return last
    newer = kind is WindowKind.NEWER
    edge = last.start if last.start is not None and not newer else last.end or last.start
    if edge is not None:
        behind = last.kind is WindowKind.DURING and newer
        return Window(WindowKind.SINCE, start=edge, strict=behind) if newer else Window(WindowKind.UNTIL, end=edge)
    begun = last.far or last.length
    if told.length is not None and begun is not None:
        return Window(WindowKind.SPAN, near=begun, far=plus(begun, told.length))
    length = (last.near if newer else last.far) or last.length
    return None if length is None else Window(WindowKind.LAST if newer else WindowKind.OLDER, length)


def _window_of_trait(clause: Clause, analysis: Analysis) -> Window | None:
    """The window that a clause about a trait says: of a date, or the one in a name (`orders_last_30d`)."""
    if not isinstance(clause.said, TraitFrame):
        return None
    said = (e.meaning for e in analysis.times if clause.low <= e.start < clause.high and isinstance(e.meaning, Window))
    return clause.said.window or next((window for window in said if window.kind is WindowKind.LAST), None)


def share_windows(clauses: Sequence[Clause], analysis: Analysis, counts_from: Callable[[Clause, Clause], bool]) -> None:
    """Give events without a window the one that is said for them too (`generation.md` 5).

    `counts_from` tells whether the window of the second of two clauses counts from the event of the first.
    """
    events = [clause for clause in clauses if clause.event is not None]
    if not events:
        return
    _carry_to_those(events, analysis)
    _carry_on(events, analysis)
    first, last = events[0], events[-1]
    if first.window is not None and opens_with_window(first, analysis):
        for clause in events[1:]:
            goes_on = continues(clause) or _denies_barely(clause, analysis)
            if clause.window is None and goes_on and not is_spoken(_NEVER, clause, analysis):
                clause.set_window(first.window)
    elif last.window is not None and says_each(last.window, last, analysis):
        for clause in events[:-1]:
            if clause.window is None:
                clause.set_window(last.window)
    else:
        for before, clause in reversed(list(pairwise(events))):
            if before.window is not None or not _hands_back(clause, analysis) or counts_from(before, clause):
                continue
            only_two = len(clauses) == _PARALLEL and clause is clauses[-1]
            if not only_two and _is_told_apart(before, clause, clauses, analysis):
                continue
            is_shared = only_two or _are_parallel(before, clause) or _are_coupled(before, clause)
            if is_shared and not _is_of_all_time(before, clause, analysis):
                before.set_window(clause.window)
                before.set_pair_window(clause.window)


def _carry_on(events: Sequence[Clause], analysis: Analysis) -> None:
    """Give a time that stands before a deed to what goes on from it: "…, and for 21 days neither called nor wrote"."""
    opening: Window | None = None
    for number, clause in enumerate(events):
        if clause.window is not None:
            is_open = clause.window.kind not in OWN and (clause.shares_time or opens_with_window(clause, analysis))
            opening = clause.window if number and is_open else None
        elif opening is not None and _goes_on(clause) and not _says_never_or_ever(clause, analysis):
            clause.set_window(opening)
            clause.set_pair_window(opening)
        else:
            opening = None


def _goes_on(clause: Clause) -> bool:
    return continues(clause) and not clause.leads(Role.COMMA, Role.STOP, Role.WHOSE)


def _says_never_or_ever(clause: Clause, analysis: Analysis) -> bool:
    return is_spoken(_NEVER, clause, analysis) or _says_ever(clause, analysis)


def _is_of_all_time(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether the time of a clause is none of the one before: "repeat customers who haven't ordered in 90 days"."""
    if clause.leads(Role.EXCEPT):
        return True  # who is left out is told of by itself
    if are_alike(before, clause) or _says_ever(before, analysis) or _says_used_to(before, analysis):
        return True
    if _says_once(before, analysis):
        return True
    if _tells_habit(before, clause, analysis):
        return True
    if clause.leads(Role.RELATIVE) and not before.lead and is_spoken(_LASTING, before, analysis):
        return True  # "subscribers to the newsletter who haven't opened it in 90 days" have long been so
    return _says_never(before, clause, analysis) or _tells_anew(before, clause, analysis)


def _tells_habit(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether the first of two clauses tells what people do, the second what they did: "mostly ride … and called"."""
    return _is_present(before, analysis) and not _is_present(clause, analysis)


def _is_present(clause: Clause, analysis: Analysis) -> bool:
    """Whether the verb of a clause, right behind what opens it, is in the present."""
    at = clause.body
    tokens = analysis.tokens
    while at < len(tokens) and tokens[at].word in _ADVERBS:
        at += 1
    if at >= len(tokens) or clause.said.said_negation:
        return False
    verb = tokens[at]
    return bool(analysis.verbs >> at & 1) and verb.word in (verb.lemma, f"{verb.lemma}s") and verb.word not in _BEAT


def _carry_to_those(events: Sequence[Clause], analysis: Analysis) -> None:
    """Give a clause about the very events of the one before their time: "took 3 tests and passed none of them"."""
    for before, clause in pairwise(events):
        is_told = clause.window is None and before.window is not None
        if is_told and (_is_about_those(before, clause, analysis) or is_spread_over(before, clause, analysis)):
            clause.set_window(before.window)


def _is_about_those(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause says "of them" of the event of the clause before."""
    frame, earlier = clause.event, before.event
    if frame is None or earlier is None or frame.events != earlier.events:
        return False
    said = [token.word for token in analysis.tokens[clause.low : clause.high]]
    return any(
        (pair[0] == "of" and pair[1] in _THOSE) or (pair[0] in _AMONG and pair[1] in _THOSE | {"it"})
        for pair in pairwise(said)
    )


def is_spread_over(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause tells in how many parts an amount came: "spent over 900 in the last year across 3 orders"."""
    frame, earlier = clause.event, before.event
    if frame is None or earlier is None or earlier.measure is None or not frame.counts or clause.lead:
        return False
    return earlier.measure.reducer is ReducerName.SUM and analysis.words[clause.low] in _SPREADING


def opens_with_window(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins with a time and goes on behind it: "in the last week opened …"."""
    return any(edge.start == clause.body and edge.end < clause.high for edge in analysis.times)


def continues(clause: Clause) -> bool:
    """Whether a clause goes on from the one before, rather than opposes it or follows on it."""
    joined = clause.leads(Role.AND, Role.OR, Role.COMMA, Role.NOR)
    return joined and not clause.leads(Role.RELATIVE, Role.BUT, Role.THEN)


def _denies_barely(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause only denies a further verb of the same sentence: "was opened by them but not clicked"."""
    return clause.leads(Role.BUT) and not clause.leads(Role.RELATIVE) and analysis.words[clause.body] in _MERELY_NOT


def says_each(window: Window, clause: Clause, analysis: Analysis) -> bool:
    """Whether the window is said of all: "each of them within the past 14 days", "all in the last week"."""
    for edge in analysis.times:
        if edge.meaning == window and clause.low <= edge.start <= clause.high:
            before = [token.word for token in analysis.tokens[max(0, edge.start - _EACH_REACH) : edge.start]]
            inside = [token.word for token in analysis.tokens[edge.start : edge.end + 1]]
            if inside[0] == "all":  # the time may take the word in
                before.append("all")
            if before[-2:-1] == ["all"]:  # "all three in the last 7 days"
                before.pop()
            is_all = before[-1:] == ["all"] and before[-2:-1] != ["at"]
            return "each" in (*before, inside[-1]) or before[-1:] == ["both"] or is_all
    return False


def _hands_back(clause: Clause, analysis: Analysis) -> bool:
    """Whether a window at the end of a clause may be meant for the clause before as well.

    One at its beginning isn't: "joined, and in the last 30 days wrote a review", nor one of what had gone before:
    "hasn't ordered, having joined in the last 30 days".
    """
    if clause.body < clause.high and analysis.words[clause.body] == "having" and clause.leads(Role.COMMA):
        return False
    frame = clause.event
    if frame is None or frame.window is None or frame.window.kind in OWN or opens_with_window(clause, analysis):
        return False
    if frame.window.vague and not any(clause.low <= edge.start < clause.high for edge in analysis.times):
        return False  # "new customers" says no time
    ordered = clause.leads(Role.THEN) or clause.follows or frame.follow is not None or frame.order is not Order.NONE
    return not (ordered or clause.again)


def are_alike(before: Clause, clause: Clause) -> bool:
    """Whether two clauses say the contrary of the same event, so that one window for both would contradict."""
    frame, earlier = clause.event, before.event
    if frame is None or earlier is None:
        return False
    return frame.events == earlier.events and frame.negated != earlier.negated


def _says_used_to(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause is about all the time before: "used to order"."""
    said = [token.word for token in analysis.tokens[clause.low : clause.high]]
    return ("used", "to") in pairwise(said)


def _says_ever(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause says that it is about all time: "have ever called", "called at some point"."""
    said = [token.word for token in analysis.tokens[clause.low : clause.high]]
    if not _EVER.isdisjoint(said) or said[-2:] == ["to", "date"]:
        return True
    while said and said[-1] in _OF_THE_PAST:
        said.pop()
    return any(one == "at" and other in ("any", "some") for one, other in pairwise(said)) and said[-1] in _AT_ANY_TIME


def _says_once(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause tells of people who did a thing once and no more: "one-time buyers" (`generation.md` 2)."""
    said = [token.word for token in analysis.tokens[clause.low : clause.high]]
    return any(pair[0] == "one" and pair[1] in OCCASIONS for pair in pairwise(said[:-1]))


def _says_never(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether "never" is said of the clause before alone: "never ordered and hasn't visited for 30 days"."""
    if not is_spoken(_NEVER, before, analysis):
        return False
    if not clause.leads(Role.OR, Role.NOR):
        return clause.event is not None
    return clause.leads(Role.RELATIVE, Role.BUT)


def _tells_anew(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins a sentence of its own, so that its time is no matter of the one before.

    It has its own subject or grants the one before ("no pass even though they've played for 60 days"); or what comes
    before tells of the first or last time, or of two deeds ("paused or cancelled, and no match in the past 30 days").
    """
    frame, earlier = clause.event, before.event
    if frame is None or earlier is None or clause.leads(Role.OR, Role.NOR):
        return False
    if earlier.measure is not None and earlier.measure.reducer in _AT_AN_END:
        return True
    if before.pair is not None and earlier.negated != frame.negated:
        return True
    tokens = analysis.tokens
    if any(mark.role is Role.BUT and tokens[mark.start].word not in _PLAIN_BUT for mark in clause.lead):
        return True
    opening = tokens[clause.body : clause.body + _SUBJECT_REACH]
    return any(token.word in _SUBJECTS for token in opening)


def is_spoken(spoken: frozenset[str], clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause says one of some words."""
    return bool(analysis.spoken(spoken) & span_mask(clause.low, clause.high))


def _is_told_apart(before: Clause, clause: Clause, clauses: Sequence[Clause], analysis: Analysis) -> bool:
    """Whether another clause stands between two, or each has a verb that is denied by itself.

    "didn't open it, and hasn't ordered in the last 14 days" tells no time of what was opened.
    """
    if clauses.index(clause) - clauses.index(before) > 1:
        return True
    return _denies_verb(before, analysis) and _denies_verb(clause, analysis)


def _denies_verb(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause has an auxiliary that is denied: "hasn't ordered", not "never ordered" or "no orders"."""
    tokens = analysis.tokens
    return any(
        tokens[mark.start].word in _AUXILIARIES or (mark.start > 0 and tokens[mark.start - 1].word in _AUXILIARIES)
        for mark in analysis.roles(Role.NOT, clause.low, clause.high)
    )


def _are_coupled(before: Clause, clause: Clause) -> bool:
    """Whether two deeds are said to be one: "both viewed … and bought …", "opened an email and clicked it"."""
    frame, earlier = clause.event, before.event
    if before.leads(Role.BOTH) and clause.junction is Role.AND and not clause.strong and not clause.leads(Role.BOTH):
        return True
    if frame is None or earlier is None or frame.negated or earlier.negated or not clause.leads(Role.AND):
        return False
    return frame.tied and not clause.leads(Role.RELATIVE)


def _are_parallel(before: Clause, clause: Clause) -> bool:
    """Whether two events are alternatives, or denied alike, so that a window goes with both."""
    frame, earlier = clause.event, before.event
    if frame is None or earlier is None or frame.negated != earlier.negated:
        return False
    return (frame.negated or clause.junction is Role.OR) and not clause.leads(Role.RELATIVE, Role.BUT, Role.WHOSE)
