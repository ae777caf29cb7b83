"""Funnels: a later event nested in the `where` of the earlier one (`generation.md` 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from coterie.core.wordlists import words
from coterie.language.ast import (
    Aggregate,
    And,
    Comparison,
    Condition,
    Duration,
    Not,
    Operator,
    Or,
    Property,
    Unit,
    Within,
)
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause, previous_event
from coterie.nlu.clausework import low_bit
from coterie.nlu.conditions import Plan, either, event_condition
from coterie.nlu.frames import EventFrame, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Window, WindowKind
from coterie.nlu.objects import is_tied
from coterie.nlu.ordering import alternatives, counted_step, has_since
from coterie.nlu.ordermarks import ends_clause
from coterie.nlu.sharedwindows import opens_with_window
from coterie.nlu.sharing import shareable
from coterie.nlu.things import is_id, named_alike, tie

_BACKWARD = words("last past previous recent this trailing preceding for today ago lately recently")
_AGAIN = "again"
_WITHIN, _SOON = words("within in inside under"), words("within inside")
_PERFECT, _DENYING = words("have has"), words("not no never without")
_TILL_NOW = words("in for")
_OF_THINGS, _JOINING = words("that which"), words("and but")
_BEHIND = ("of", "after", "from", "following")
_FOLLOW_REACH, _BOTH = 2, 2
_OF_IT = words("its being")
_NEW = words("new another different")
_OCCASIONS = words("times twice thrice once occasions")
_PLACED = (WindowKind.OLDER, WindowKind.SPAN, WindowKind.DURING, WindowKind.UNTIL)
_WHETHER = (Operator.EXISTS, Operator.ABSENT)


@dataclass(frozen=True)
class Funnels:
    """Builds the funnels of one prompt."""

    analysis: Analysis
    index: SpaceIndex
    plan: Plan

    def build(self, clauses: Sequence[Clause]) -> None:
        """Nest each event that comes after another one; what is nested is dropped."""
        for number, clause in enumerate(clauses):
            before = previous_event(clauses, number)
            if before is None or clause.event is None or clause.dropped or self._is_of_others(clause):
                continue
            if self._is_alternative(clauses, number):
                self._nest_beside(clauses[number - 1], clause)
                continue
            open_parent = self._open_parent(clauses[number - 1], clause)
            if self._is_till_now(before, clause):
                continue
            if self._turns_back(clause):
                self._restate_or_nest(clauses, before, clause)
                self._nest_in_others(clauses[number:])
            elif self._counts_on(before, clause) or (open_parent is None and self._follows(before, clause)):
                step = counted_step(clauses, number, self.analysis)
                if step is not None:
                    self._nest_in_step(step, clause)
                else:
                    self._nest_in_all(clauses, before, clause)
            elif open_parent is not None:
                self._share_time(clauses[number - 1], clause)
                self._nest(open_parent, clause)

    def _is_alternative(self, clauses: Sequence[Clause], number: int) -> bool:
        """Whether a clause is one of two steps of which either is enough: "and either rated it or tipped"."""
        clause, before = clauses[number], clauses[number - 1]
        if clause.precedes or clause.children:
            return False
        if clause.junction is Role.OR and before.leads(Role.EITHER) and not clause.leads(Role.EITHER):
            return True
        if clause.junction is Role.OR and clause.follows and before.follows and before.dropped:
            return clause.event is not None and not clause.event.negated  # "within a day of it, took the bus or a cab"
        following = clauses[number + 1] if number + 1 < len(clauses) else None
        if following is None or following.junction is not Role.OR or not clause.leads(Role.EITHER):
            return False
        parent = previous_event(clauses, number)
        steps = [each.event for each in (clause, following) if each.event is not None and each.event.tied]
        is_plain = parent is not None and parent.event is not None and parent.event.shape is Shape.PLAIN
        return not self._says(clause, Role.THEN) and not (is_plain and len(steps) == _BOTH)

    def _nest_beside(self, before: Clause, clause: Clause) -> None:
        """Put the second of two alternatives into the step that the first one became, if it became one."""
        parent = before.parent
        if before.dropped and parent is not None and parent.children:
            first = parent.children.pop()
            self._nest(parent, clause)
            parent.children.append(either(first, parent.children.pop()))

    def _is_of_others(self, clause: Clause) -> bool:
        """Whether a clause tells that none of the users did something, and so of no step of the one before."""
        return any(self.analysis.roles(Role.NO_USER, clause.low, clause.body)) and not self._turns_back(clause)

    def _is_till_now(self, before: Clause, clause: Clause) -> bool:
        """Whether a step is rather what isn't done by now: "ordered a card, then haven't paid in the last 30 days"."""
        frame = clause.event
        if frame is None or not frame.negated or frame.window is None or frame.follow is not None:
            return False
        if clause.again and before.window is not None and before.window.kind is WindowKind.SPAN:
            return True  # "30 to 60 days ago, and never again after that"
        if (
            before.window is not None
            or clause.leads(Role.SINCE, Role.AFTER)
            or frame.window.kind is not WindowKind.LAST
        ):
            return False
        is_perfect = any(token.word in _PERFECT for token in self.analysis.tokens[clause.low : clause.high])
        return is_perfect and clause.leads(Role.THEN) and not self._counts_from_step(frame, frame.window)

    def counts_from(self, before: Clause, clause: Clause) -> bool:
        """Whether the window of a clause is the time that its event has after the one before."""
        window = clause.window
        if window is None or not self._is_plain(window):
            return False
        return self._counts_on(before, clause) or self._follows(before, clause)

    # Whether and where --------------------------------------------------------------------------------------------

    def _turns_back(self, clause: Clause) -> bool:
        """Whether a clause names what came first: "… after viewing", "… within 7 days of signing up"."""
        frame = clause.event
        if frame is None or frame.negated:
            return False
        if clause.precedes or self._says(clause, Role.EARLIER):
            return True
        if clause.leads(Role.SINCE) and clause.body < clause.high and not clause.leads(Role.THEN):
            # "no order since joining"; what ends in "since" comes after what went before
            return not has_since(clause, self.analysis)
        return clause.leads(Role.AFTER) or self._opens_with_follow(clause, frame)

    def _opens_with_follow(self, clause: Clause, frame: EventFrame) -> bool:
        if frame.follow is None:
            return False
        for edge in self.analysis.times:
            if edge.meaning == frame.follow and clause.low <= edge.start < clause.high:
                body = span_mask(clause.low, clause.high)
                values = reduce(or_, (test.mask for test in frame.tests), 0)
                said = (frame.verb_mask & body or frame.mask & body) & ~values
                close = 0 <= low_bit(said) - edge.end <= _FOLLOW_REACH or edge.start == clause.body
                return close and self.analysis.tokens[edge.end - 1].word in _BEHIND and self._names_deed(edge.end)
        return False

    def _names_deed(self, number: int) -> bool:
        """Whether what stands behind an "after" is what came first: no comma, and no verb that tells the next deed."""
        tokens = self.analysis.tokens
        if ends_clause(tokens, number):
            return False  # "and, within a week after, bought one"
        verb = tokens[number]
        is_past = verb.word not in verb.lemmas and not verb.word.endswith(("ing", "s"))
        return not (is_past and self.analysis.verbs >> number & 1)  # "and within a week after bought one"

    def _counts_on(self, before: Clause, clause: Clause) -> bool:
        """Whether a plain "within n days" counts from the step before: "and within 3 days bought one"."""
        frame, parent = clause.event, before.event
        if frame is None or parent is None or frame.window is None or not self._is_plain(frame.window):
            return False
        if clause.shares_time:
            return False
        if frame.negated and parent.window is not None and not self._is_plain(parent.window):
            # "viewed the cart in the last 30 days, no order within a day"
            return not self._lasts_till_now(clause, frame.window)
        if self._comes_soon(parent, clause, frame):
            return True
        return clause.leads(Role.AND) and (frame.pronoun or frame.same or opens_with_window(clause, self.analysis))

    def _comes_soon(self, parent: EventFrame, clause: Clause, frame: EventFrame) -> bool:
        """Whether a deed is said to come within a time of the one before, or not: "saw it and joined within 6 hours".

        Days that end now are rather said as "the last 2 days"; without an "and" only a few hours tell it.
        """
        length = frame.window.length if frame.window is not None else None
        if parent.negated or length is None:
            return False
        if parent.window is not None and (frame.negated or not _is_longer(parent.window, length)):
            return False  # "signed up in the last 90 days and created one within 3 days"
        if parent.measure is not None or frame.measure is not None or parent.shape is not Shape.PLAIN:
            return False
        edges = [edge for edge in self.analysis.times if edge.meaning == frame.window]
        tokens = self.analysis.tokens
        if not any(token.word in _SOON for edge in edges for token in tokens[edge.start : edge.end]):
            return False
        if frame.negated:  # "but didn't order within a day"; "haven't ordered within 30 days" counts from now
            has_not = any(token.word in _PERFECT for token in tokens[clause.low : clause.high])
            opens = tokens[clause.body].word if clause.body < len(tokens) else ""
            is_bare = clause.leads(Role.COMMA) and opens in _DENYING  # ", not converted within 14 days"
            if clause.leads(Role.RELATIVE):  # "sent an invite that wasn't accepted within 14 days"
                is_of_it = frame.tied or named_alike(parent, frame)
                is_of_people = any(self.analysis.words[mark.start] not in _OF_THINGS for mark in clause.lead)
                joins = any(
                    n in _JOINING for mark in clause.lead for n in self.analysis.words[mark.start - 1 : mark.start + 1]
                )
                is_soon = joins and length.unit is Unit.HOURS  # "and who didn't order within 2 hours"
                return (is_soon or (is_of_it and not is_of_people)) and not has_not
            return (clause.leads(Role.AND, Role.BUT) or is_bare) and not has_not
        # "installed it, uninstalled it within 3 days": what was done to it came after it was there.
        return clause.leads(Role.AND) or (clause.leads(Role.COMMA) and (length.unit is Unit.HOURS or frame.tied))

    def _open_parent(self, earlier: Clause, clause: Clause) -> Clause | None:
        """The parent of the step just nested, where this clause denies another event at the same step."""
        frame = clause.event
        if frame is None or not earlier.dropped or frame.window is not None or clause.strong:
            return None
        joined = clause.leads(Role.NOR) or (clause.leads(Role.OR) and frame.negated)
        return earlier.parent if joined else None

    def _follows(self, before: Clause, clause: Clause) -> bool:
        """Whether a clause says that its event comes after the one before, or is about the same object."""
        frame, parent = clause.event, before.event
        if frame is None or parent is None:
            return False
        if frame.window is not None and frame.negated and self._ends_now(clause, frame.window):
            return False
        if frame.follow is not None or clause.follows or self._says(clause, Role.THEN):
            return True
        if clause.leads(Role.BEFORE) and not frame.negated and not parent.negated:
            return True
        if frame.window is None and self._says(clause, Role.SINCE):
            return True
        if frame.pronoun and parent.events != frame.events and _AGAIN in self.analysis.words[clause.body : clause.high]:
            return True  # "returned a lamp and bought it again"
        if clause.leads(Role.EITHER) or (clause.shares_time and parent.tests):
            return False  # "…, and either rated it or tipped": what is one of two is no step
        return is_tied(parent, frame) and tie(parent, frame, self.analysis, self.index) is not None

    def _says(self, clause: Clause, role: Role) -> bool:
        return clause.leads(role) or any(self.analysis.roles(role, clause.low, clause.high))

    def _is_plain(self, window: Window) -> bool:
        """Whether a window only says "within n units", so that in a later step it counts from the step before."""
        for edge in self.analysis.times:
            if edge.meaning == window:
                said = {token.word for token in self.analysis.tokens[edge.start : edge.end]}
                return window.kind is WindowKind.LAST and not said & _BACKWARD and not said.isdisjoint(_WITHIN)
        return False

    def _lasts_till_now(self, clause: Clause, window: Window) -> bool:
        """Whether a perfect makes the window one that ends now: "haven't opened an email in 30 days"."""
        tokens = self.analysis.tokens
        if not any(token.word in _PERFECT for token in tokens[clause.low : clause.high]):
            return False
        return any(edge.meaning == window and tokens[edge.start].word in _TILL_NOW for edge in self.analysis.times)

    def _ends_now(self, clause: Clause, window: Window) -> bool:
        """Whether a denied perfect tells of the time till now: "then haven't paid with it in the last 30 days"."""
        tokens = self.analysis.tokens
        if not any(token.word in _PERFECT for token in tokens[clause.low : clause.high]):
            return False
        edges = [edge for edge in self.analysis.times if edge.meaning == window]
        return any(not _BACKWARD.isdisjoint(token.word for token in tokens[e.start : e.end]) for e in edges)

    # Nesting ------------------------------------------------------------------------------------------------------

    def _restate_or_nest(self, clauses: Sequence[Clause], before: Clause, clause: Clause) -> None:
        """Make B the parent in "A within 7 days of B", unless it only names again the parent that A already has."""
        frame, main = clause.event, before.event
        if frame is None or main is None:
            return
        earlier = previous_event(clauses, clauses.index(before))
        if earlier is not None and earlier.event is not None and earlier.event.events == frame.events:
            before.set_event(replace(main, follow=frame.follow))
            self._nest(earlier, before)
            clause.dropped = True
            return
        if self._is_new_one(before) or self._is_new_one(clause):
            frame = replace(frame, pronoun=False, tied=False)
        elif not _OF_IT.isdisjoint(self.analysis.words[clause.body : clause.high]) and not main.other:
            # "bought a game within a week of playing its demo", "solved a ticket within a day of being given it"
            frame = replace(frame, pronoun=True, tied=True)
        frame, main = self._of_one_thing(frame, main)
        if main.window is not None and frame.window is None and not frame.counts and self._counts_occasions(main):
            frame, main = replace(frame, counts=main.counts), replace(main, counts=())
        before.set_event(replace(frame, follow=None, window=frame.window or main.window))
        same, tied = main.same or frame.same, main.tied or frame.tied
        follow = frame.follow or main.follow  # "placed within two hours after | they'd opened it"
        clause.set_event(replace(main, window=None, follow=follow, same=same, tied=tied))
        self._nest(before, clause)

    def _is_new_one(self, clause: Clause) -> bool:
        """Whether a clause is about another thing of the kind: "made a new booking within a week of cancelling one"."""
        return any(word in _NEW for word in self.analysis.words[clause.body : clause.high])

    def _share_time(self, step: Clause, clause: Clause) -> None:
        """Give the second of two denials the time of the first: "within a day neither booked a hotel nor a flight"."""
        first, frame = step.event, clause.event
        if first is None or frame is None or frame.follow is not None or not clause.leads(Role.NOR):
            return
        counted = first.window if first.window is not None and self._is_plain(first.window) else None
        clause.set_event(replace(frame, follow=first.follow or counted))

    def _counts_occasions(self, frame: EventFrame) -> bool:
        """Whether a number says how often in a time that all of it came about: "3 times in a month ordered after …"."""
        if not frame.counts or frame.negated or frame.measure is not None or frame.shape is not Shape.PLAIN:
            return False
        ends = {edge.end for edge in self.analysis.quantities if self.analysis.words[edge.end - 1] in _OCCASIONS}
        return any(edge.meaning == frame.window and edge.start in ends for edge in self.analysis.times)

    def _nest_in_others(self, clauses: Sequence[Clause]) -> None:
        """Nest what came later in each of the deeds that it came after: "a sale within a day of calling or writing"."""
        clause, tokens = clauses[0], self.analysis.tokens
        for other in clauses[1:] if clause.dropped and clause.parent is not None else ():
            frame, opens = other.event, tokens[min(other.body, len(tokens) - 1)].word
            is_noun = other.elliptic or opens.endswith("ing")  # "… since having a card declined or a code rejected"
            if frame is None or frame.negated or frame.follow is not None or not other.leads(Role.OR) or not is_noun:
                break
            self._nest(other, clause)
            clause.parent = clauses[0].parent

    def _of_one_thing(self, first: EventFrame, later: EventFrame) -> tuple[EventFrame, EventFrame]:
        """Both steps with what is told of their thing: "left the book club within a month of joining it".

        What comes later is rather tied to the first by an id, if they have one.
        """
        if not (first.pronoun or first.same) or first.other:
            return first, later
        own = {test.path for test in first.tests}
        named = shareable(later, first, self.index)
        told = {test.path for test in later.tests}
        is_own = any(
            mine.path == test.path and not mine.mask & test.mask for mine in first.tests for test in later.tests
        )
        if is_own and not first.same:  # "applied for a nursing job after being rejected for a teaching job"
            return replace(first, pronoun=False, tied=False), replace(later, pronoun=False, tied=False)
        paths = tie(first, later, self.analysis, self.index)
        back = [test for test in shareable(first, later, self.index) if test.path not in told]
        if paths is not None and is_id(paths[1]):
            later = replace(later, tied=True, tests=tuple([test for test in later.tests if test not in named]))
            back = []
        first = replace(first, tests=(*first.tests, *[test for test in named if test.path not in own]))
        return first, replace(later, tests=(*later.tests, *back))

    def _nest_in_all(self, clauses: Sequence[Clause], before: Clause, clause: Clause) -> None:
        """Nest a step in each of the events that it may come after: "saw the page or opened the email, then bought"."""
        for parent in alternatives(clauses, before):
            self._nest(parent, clause)

    def _nest_in_step(self, step: Clause, clause: Clause) -> None:
        """Nest a clause in one that is itself a later step, which then stands by itself as well."""
        if step.dropped and step.event is not None:
            alone = replace(step.event, window=None, follow=None, same=False, tied=False)
            step.dropped, step.children, step.frames = False, [], [alone]
        self._nest(step, clause)

    def _nest(self, parent: Clause, child: Clause) -> None:
        main, frame = parent.event, child.event
        if main is None or frame is None:
            return
        ties = self._ties(main, frame)
        if ties:  # "a game they had bought" is that game, and not just any
            paths = {tie.left.path for tie in ties if isinstance(tie, Comparison) and isinstance(tie.left, Property)}
            tests = tuple(t for t in frame.tests if t.operator not in _WHETHER or t.path not in paths)
            frame = replace(frame, tests=tests)
        parent.children.append(self._step(frame, ties))
        if child.pair is not None:
            pair = child.pair
            if pair.follow is None and pair.window is None:
                pair = replace(pair, follow=frame.follow, window=frame.window)
            parent.children.append(self._step(pair, ties))
        child.dropped = True
        child.parent = parent
        parent.steps.append(child)
        for other in child.frames[:-1]:
            parent.frames.insert(0, other)
        if main.window is None and frame.window is not None and not self._counts_from_step(frame, frame.window):
            parent.set_window(frame.window)

    def _ties(self, parent: EventFrame, child: EventFrame) -> tuple[Condition, ...]:
        paths = tie(parent, child, self.analysis, self.index) if is_tied(parent, child) else None
        if paths is None or any(test.path == paths[0] and test.operator not in _WHETHER for test in child.tests):
            return ()
        own, theirs = paths
        return (Comparison(Property(own), Operator.EQUALS, (Property(theirs, of_parent=True),)),)

    def _counts_from_step(self, frame: EventFrame, window: Window) -> bool:
        """Whether the time of a step counts from the step before: "within 3 days", or "then didn't … for a month"."""
        if self._is_plain(window):
            return True
        if not frame.negated or window.kind is not WindowKind.LAST:
            return False
        tokens = self.analysis.tokens
        edges = [edge for edge in self.analysis.times if edge.meaning == window]
        return any(
            tokens[edge.start].word == "for"
            and _BACKWARD.isdisjoint(token.word for token in tokens[edge.start + 1 : edge.end])
            for edge in edges
        )

    def _step(self, frame: EventFrame, ties: tuple[Condition, ...]) -> Condition:
        window = frame.follow
        if window is None and frame.window is not None and self._counts_from_step(frame, frame.window):
            window = frame.window
        condition = event_condition(replace(frame, window=None, follow=None), self.plan, ties)
        if window is not None and window.length is not None:
            return _with_filter(condition, Within(window.length, of_parent=True))
        return condition


def _is_longer(window: Window, length: Duration) -> bool:
    """Whether a window is longer than a time, or is over, so that this is rather counted from what happened in it."""
    if window.kind is WindowKind.LAST and window.length is not None:
        return window.length.seconds > length.seconds
    return window.kind in _PLACED  # "more than 60 days ago, and cancelled within 14 days"


def _with_filter(condition: Condition, window: Within) -> Condition:
    """The condition of an event with a window added to each of its aggregates."""
    match condition:
        case And(operands) | Or(operands):
            return replace(condition, operands=tuple(_with_filter(operand, window) for operand in operands))
        case Not(operand):
            return replace(condition, operand=_with_filter(operand, window))
        case Comparison(Aggregate() as left):
            return replace(condition, left=replace(left, filters=(*left.filters, window)))
        case _:
            return condition
