"""When two events are about the same thing: pronouns that stand for an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise
from operator import or_

from coterie.core.wordlists import words
from coterie.nlu.alikedeeds import goes_on_with_thing, tells_which
from coterie.nlu.analysis import Analysis, mask_of, span_mask
from coterie.nlu.borrowing import is_bare_verb
from coterie.nlu.clauses import Clause
from coterie.nlu.clausework import high_bit
from coterie.nlu.frames import EventFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.keptnames import is_called, kept_otherwise
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms, split_words
from coterie.nlu.others import about_others
from coterie.nlu.sharing import (
    has,
    names_object,
    share_detail,
    share_forward,
    share_object,
    shareable,
    without_borrowed,
)
from coterie.nlu.things import has_id_of, has_id_of_first, has_own_id, is_id, is_named_for, is_told_of, tie
from coterie.nlu.valuecues import WAY_WORDS

_NONE_OF, _PARTS = ("none", "of"), words("it them those these which")
_WAYS = words("by via through from")
_DEED_REACH, _TELLING = 3, words("code name title")
_ORDERING = (Role.AND, Role.OR, Role.BUT, Role.THEN, Role.COMMA, Role.AFTER, Role.BEFORE, Role.SINCE, Role.STOP)
_OF_THINGS, _EARLIER, _SUBJECTS = words("that which"), "had", words("they he she we")


def inherit_objects(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Give an event whose object is left unsaid ("never bought one") the filters that name the object before.

    One that is tied to the very object ("it") by its id needs none of them.
    """
    events = [clause for clause in clauses if clause.event is not None]
    share_detail(events, analysis, index)
    for clause, following in pairwise(events):
        share_forward(clause, following, analysis, index)
    for before, clause in pairwise(events):
        previous, frame = before.event, clause.event
        if previous is None or frame is None:
            continue
        if frame.other:
            named = shareable(previous, frame, index)
            clause.set_event(about_others(frame, named, span_mask(clause.low, clause.high)))
            continue
        without_borrowed(before, clause, analysis, index)
        if _stands_for_told(previous, frame, analysis, index) or _goes_on_with(previous, clause, frame, analysis):
            told = {test.path for test in frame.tests}
            named = tuple([test for test in shareable(previous, frame, index) if test.path not in told])
            named = named or kept_otherwise(previous, frame, index)
            if named:
                clause.set_event(replace(frame, tests=(*frame.tests, *named)))
        elif goes_on_with_thing(previous, clause, frame, analysis):
            named = tuple([test for test in shareable(previous, frame, index) if tells_which(test)])
            clause.set_event(replace(frame, tests=named))
        share_object(before, clause, analysis, index)


def _goes_on_with(previous: EventFrame, clause: Clause, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether a bare denied verb is about the "it" of the verb before: "got the letter, opened it, didn't reply"."""
    if not previous.pronoun or not frame.negated or frame.pronoun or frame.tests or frame.window:
        return False
    if clause.leads(Role.RELATIVE, Role.STOP, Role.THEN, Role.OR) or previous.events == frame.events:
        return False
    return is_bare_verb(analysis, clause.body, clause.high)


def _stands_for_told(previous: EventFrame, frame: EventFrame, analysis: Analysis, index: SpaceIndex) -> bool:
    """Whether a pronoun stands for what was told of the event before, and no id says so already."""
    if not frame.pronoun:
        return False
    tied = tie(previous, frame, analysis, index) if frame.tied or frame.same else None
    if frame.tests:
        return frame.tied and tied is None
    if frame.same:
        return tied is None or not is_id(tied[1])
    if not frame.tied or not has_id_of_first(previous, frame, index):
        return True
    return any(is_called(test) and has(frame, test.path, index) for test in previous.tests)  # told by its name


def go_on_counting(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Let a verb with a mere number count what the event before did: "won 10 ranked matches and lost fewer than 5"."""
    for previous, clause in pairwise(clauses):
        parent, frame = previous.event, clause.event
        if parent is None or frame is None or not parent.counts or not (frame.counts or frame.negated):
            continue
        if not clause.leads(Role.AND, Role.BUT) or not _is_number_alone(clause, analysis):
            continue
        told = {test.path for test in frame.tests}
        named = tuple(t for t in parent.tests if t.path not in told and names_object(t) and has(frame, t.path, index))
        clause.set_event(replace(frame, tests=(*named, *frame.tests), window=frame.window or parent.window))


def _is_number_alone(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause says a verb and a number, or "none", and no object: "received none", "lost fewer than 5"."""
    edges = [e for e in (*analysis.times, *analysis.quantities) if clause.body <= e.start and e.end <= clause.high]
    said = analysis.content & span_mask(clause.body, clause.high) & ~mask_of(edges)
    if said.bit_count() != 1 or not said & analysis.verbs:
        return False
    counted = [edge for edge in edges if edge in analysis.quantities]
    end = min([clause.high, *(edge.start for edge in edges if edge in analysis.times)])
    if clause.said.said_negation:  # "never an order over £20" says a price
        return analysis.words[end - 1] == "none" and not counted
    return len(counted) == 1 and counted[0].end == end and counted[0].start > said.bit_length() - 1


def deny_parts(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Let "none of it paid in cash" deny the event before once more in the same time, and not of its own object."""
    for previous, clause in pairwise(clauses):
        parent, frame = previous.event, clause.event
        if parent is None or frame is None or not frame.negated or parent.events != frame.events:
            continue
        spoken = analysis.words[clause.low : clause.high]
        if any(spoken[n : n + 2] == _NONE_OF and spoken[n + 2] in _PARTS for n in range(len(spoken) - 2)):
            clause.set_event(replace(frame, tied=False, pronoun=False, window=frame.window or parent.window))


def inherit_by_ellipsis(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Give an event told by its way alone the object of the clause before: "opened A on a PC, or by cloud"."""
    for before, clause in pairwise(clauses):
        previous, frame = before.event, clause.event
        if previous is None or frame is None or frame.events == previous.events or frame.pronoun or frame.negated:
            continue
        opens = analysis.words[clause.body : clause.body + 1]
        if not clause.leads(Role.OR, Role.AND) or _WAYS.isdisjoint(opens):
            continue
        if frame.verb_mask & span_mask(clause.body, clause.high) & analysis.verbs:
            continue
        told = {test.path for test in frame.tests}
        named = (test for test in previous.tests if names_object(test) and has(frame, test.path, index))
        tests = tuple(test for test in named if test.path not in told and not name_forms(test.path) & WAY_WORDS)
        clause.set_event(replace(frame, tests=(*frame.tests, *tests)))


def tie_relatives(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Tie an event in a relative clause to the object that it is told of: "sent an invoice that later bounced"."""
    for previous, clause in pairwise(clauses):
        parent, frame = previous.event, clause.event
        if parent is None or frame is None or frame.tied or frame.same or parent.events == frame.events:
            continue
        noun = _object_before(previous, parent, clause, analysis)
        if noun < 0:
            paths = tie(parent, frame, analysis, index) if _is_told_of_noun(parent, frame, clause, analysis) else None
            if paths is not None and (is_id(paths[1]) or not _TELLING.isdisjoint(split_words(paths[1])[-1:])):
                clause.precedes = True  # "reviewed a game they bought"
                clause.set_event(replace(frame, tied=True))
            continue
        lemmas = {lemma for n in _objects(parent, noun, analysis) for lemma in analysis.tokens[n].lemmas}
        tied = tie(parent, frame, analysis, index)
        is_told = tied is not None and is_told_of(parent, frame, lemmas, tied)
        who = next((mark.end for mark in clause.lead if mark.role is Role.RELATIVE), 0)
        by_them = who > 0 and not _SUBJECTS.isdisjoint(analysis.words[who : who + 1])
        is_told = is_told or (by_them and tied is not None)  # "a coupon that they then used": the very same one
        if is_told or has_id_of(parent, frame, index, lemmas) or has_own_id(parent, frame, index):
            clause.set_event(replace(frame, tied=True))


def _is_told_of_noun(parent: EventFrame, frame: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause tells of a noun what "they" did with it: the "booked" of "a review of a hotel they booked"."""
    places = range(max(clause.low - 1, 1), clause.high - 1)
    they = next((n for n in places if analysis.words[n] in _SUBJECTS), 0)
    if not they or any(mark.start < they or mark.role in _ORDERING for mark in clause.lead):
        return False
    if frame.negated or parent.negated or not frame.verb_mask & span_mask(they, they + _DEED_REACH):
        return False
    deeds = analysis.verbs & ~analysis.nominal
    objects = analysis.content & ~analysis.subjects & ~deeds & ~mask_of(analysis.times)
    return bool(objects >> (they - 1) & 1) and not deeds & analysis.content & span_mask(min(clause.low, they), they)


def _objects(parent: EventFrame, noun: int, analysis: Analysis) -> tuple[int, ...]:
    """A noun, and where it is a value those that it belongs to: the "email" of "an email about Spring Days that …"."""
    values = reduce(or_, (test.mask for test in parent.tests), 0)
    if not values >> noun & 1:
        return (noun,)
    nouns = ~parent.verb_mask | analysis.nominal
    return (noun, *bits(parent.mask & analysis.content & ~values & nouns))


def _object_before(previous: Clause, parent: EventFrame, clause: Clause, analysis: Analysis) -> int:
    """The noun of the event before that a "that" or "which" stands behind; -1 for people, a deed, or a time before."""
    mark = next((mark for mark in clause.lead if mark.role is Role.RELATIVE), None)
    tokens = analysis.tokens
    if mark is None or tokens[mark.start].word not in _OF_THINGS or clause.leads(Role.AND, Role.OR):
        return -1
    if any(token.word == _EARLIER for token in tokens[clause.body : clause.high]):
        return -1  # "voided one that had been viewed"
    said = analysis.content & span_mask(previous.low, mark.start)
    if not _SUBJECTS.isdisjoint(analysis.words[mark.end : mark.end + 1]):  # "a push delivered last week that they …"
        return high_bit(said & parent.mask & ~analysis.subjects & ~analysis.people)
    noun = high_bit(said)
    if noun > 0 and parent.verb_mask >> noun & 1:
        noun = high_bit(said & ~(1 << noun))  # "got an order delivered that …"
    if noun < 0 or not parent.mask & ~parent.verb_mask & ~analysis.subjects & 1 << noun:
        return -1
    is_of_people = analysis.people >> noun & 1 and not is_named_for(parent, analysis.tokens[noun].lemmas)
    return -1 if is_of_people else noun


def is_tied(parent: EventFrame, child: EventFrame) -> bool:
    """Whether the later event is about the object of the earlier one, and nothing else says so already."""
    shared = {(t.path, t.arguments) for t in parent.tests} & {(t.path, t.arguments) for t in child.tests}
    return child.same or (child.tied and not shared)
