"""Puts the clauses of a derivation together: what each pass changes in them, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import assert_never

from coterie.core.records import record
from coterie.language.ast import Condition, Not, Operator
from coterie.language.rewrite import conjuncts
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.bracketdenials import spell_out
from coterie.nlu.clauses import (
    Clause,
    clauses_of,
    is_about_users,
    is_attached,
    is_elliptic,
    is_of_people,
    is_predicate,
    kept,
)
from coterie.nlu.conditions import Plan, audience_condition, both, either, event_condition, trait_condition
from coterie.nlu.contrasts import align_sums, go_on_summing
from coterie.nlu.derivations import Derivation
from coterie.nlu.details import join_details
from coterie.nlu.frames import AudienceFrame, EventFrame, LooseFrame, TraitFrame
from coterie.nlu.funnels import Funnels
from coterie.nlu.grammar import Role
from coterie.nlu.headings import join_listed
from coterie.nlu.index import SpaceIndex
from coterie.nlu.kindsofpeople import part_kinds
from coterie.nlu.listheads import open_list, part_excluding
from coterie.nlu.neithers import deny_both
from coterie.nlu.objects import deny_parts, go_on_counting, inherit_by_ellipsis, inherit_objects, tie_relatives
from coterie.nlu.ordering import find_order
from coterie.nlu.quantifiers import find_quantifiers, fold_deeds, join_doers, join_roles, quantified
from coterie.nlu.saidtwice import drop_contradicted, drop_said_twice, join_same_deed
from coterie.nlu.scope import exclude, reopen_asides, spread_negation
from coterie.nlu.sharedwindows import resolve_same_windows, share_windows
from coterie.nlu.topicvalues import take_topic
from coterie.nlu.valuelists import merge_values
from coterie.nlu.windows import place_loose, take_heading
from coterie.schema.space import Collection

_Joined = list[tuple[Clause, Condition]]
_KIND_AND_CLAUSE = 2
_IN_ONE = "Both in one is more than can be asked: each may have been in one of its own."


@record(frozen=True)
class Composed:
    """A whole condition; `parts` are those of its `clauses`, each with the mask of the tokens that it came from.

    A clause may say several.
    `adrift` are the tokens of times after another event that no other event was found for.
    """

    condition: Condition
    parts: tuple[tuple[Condition, int], ...]
    clauses: int
    notes: tuple[str, ...]
    adrift: int = 0


@dataclass(frozen=True)
class Composer:
    """Composes the derivations of one prompt."""

    analysis: Analysis
    index: SpaceIndex
    audience: Collection
    plan: Plan

    def compose(self, derivation: Derivation) -> Composed | None:
        """The condition of a derivation; None when it holds none."""
        clauses = clauses_of(derivation)
        clauses = part_excluding(clauses)
        open_list(clauses, self.analysis)
        if not place_loose(clauses, self.analysis):
            return None
        take_heading(clauses, self.analysis.tokens)
        if any(_lacks_date(before, clause, self.analysis) for before, clause in pairwise(clauses)):
            return None
        clauses = self._passed(kept(clauses))
        if not clauses:
            return None
        conditions = [self._condition(clause) for clause in clauses]
        return Composed(
            condition=_join(list(zip(clauses, conditions, strict=True))),
            parts=tuple(
                (each, mask)
                for clause, found in zip(clauses, conditions, strict=True)
                for part, mask in self._parts(clause, found)
                for each in conjuncts(part)
            ),
            clauses=len(clauses),
            notes=(
                *(note for item in derivation.items for note in item.reading.notes),
                *(_IN_ONE for before, clause in pairwise(clauses) if self._is_in_one(before, clause)),
            ),
            adrift=self._adrift(clauses),
        )

    def _is_in_one(self, before: Clause, clause: Clause) -> bool:
        """Whether two values of one property are asked for in one occurrence, which has only one of them."""
        frame, earlier = clause.event, before.event
        if frame is None or earlier is None or frame.events != earlier.events or frame.negated != earlier.negated:
            return False
        if frame.counts or not {test.path for test in frame.tests} & {test.path for test in earlier.tests}:
            return False
        return any(self.analysis.roles(Role.SINGLE, clause.low, clause.high)) or frame.same

    def _adrift(self, clauses: Sequence[Clause]) -> int:
        mask = 0
        for clause in clauses:
            follow = clause.event.follow if clause.event is not None else None
            for edge in self.analysis.times if follow is not None else ():
                if edge.meaning == follow:
                    mask |= span_mask(edge.start, edge.end)
        return mask

    def _passed(self, clauses: Sequence[Clause]) -> list[Clause]:
        """The clauses after all passes. Windows are shared before events are nested, which uses windows up."""
        tokens = self.analysis.tokens
        reopen_asides(clauses, tokens)
        for clause, following in zip_longest(clauses, clauses[1:]):
            clause.predicate = is_predicate(clause, self.analysis)
            clause.elliptic = is_elliptic(clause, self.analysis)
            clause.attached = is_attached(clause, self.analysis)
            clause.of_people = is_of_people(clause, self.analysis)
            clause.tells_doers = clause.low < clause.high and self.analysis.words[clause.low] == "by"
            if clause.pair_listed and following is not None and following.junction is Role.OR:
                clause.pair_role = Role.OR  # "called, visited the shop or wrote"
        join_listed(clauses, self.analysis)
        spread_negation(clauses, self.analysis)
        exclude(clauses, self.analysis)
        resolve_same_windows(clauses, self.analysis)
        deny_parts(clauses, self.analysis)
        spell_out(clauses, self.analysis, self.index)
        take_topic(clauses, self.analysis, self.index)
        join_same_deed(clauses, self.analysis)
        drop_contradicted(clauses, self.analysis)
        clauses = kept(clauses)
        go_on_summing(clauses, self.analysis)
        align_sums(clauses, self.analysis, self.index)
        tie_relatives(clauses, self.analysis, self.index)
        find_order(clauses, self.analysis)
        clauses = kept(clauses)
        funnels = Funnels(self.analysis, self.index, self.plan)
        share_windows(clauses, self.analysis, funnels.counts_from)
        join_details(clauses, self.analysis)
        deny_both(clauses, self.analysis, self.index)
        inherit_objects(clauses, self.analysis, self.index)
        inherit_by_ellipsis(clauses, self.analysis, self.index)
        go_on_counting(clauses, self.analysis, self.index)
        funnels.build(clauses)
        clauses = kept(clauses)
        merge_values(clauses)
        drop_said_twice(clauses, self.analysis, self.index)
        clauses = kept(clauses)
        if self.audience is Collection.ACCOUNTS:
            find_quantifiers(clauses, self.analysis)
            join_doers(clauses, self.analysis)
            clauses = kept(clauses)
            join_roles(clauses, self.analysis)
            clauses = kept(clauses)
            fold_deeds(clauses)
        clauses = part_kinds(clauses, self.analysis)
        for clause in clauses:
            if clause.beside is not None and not clause.beside.dropped:
                clause.beside.frames += clause.frames
                clause.dropped = True
        return kept(clauses)

    # Conditions ---------------------------------------------------------------------------------------------------

    def _parts(self, clause: Clause, condition: Condition) -> tuple[tuple[Condition, int], ...]:
        """The conditions of a clause, each with its tokens; times and numbers go to the events among them, if any."""
        frames = [frame for frame in clause.frames if not isinstance(frame, LooseFrame)]
        is_quantified = self.audience is Collection.ACCOUNTS and any(is_about_users(frame) for frame in frames)
        mask = self._mask(clause)
        if len(frames) <= 1 or is_quantified or clause.left_out:
            return ((condition, mask),)
        events = [frame for frame in frames if isinstance(frame, EventFrame)]
        shared = mask
        for frame in frames:
            shared &= ~frame.mask
        return tuple(
            (self._frame_condition(frame, clause), frame.mask | (shared if frame in (events or frames) else 0))
            for frame in frames
        )

    def _mask(self, clause: Clause) -> int:
        mask = 0
        for frame in clause.frames:
            mask |= frame.mask
        for edge in (*self.analysis.times, *self.analysis.quantities):
            if edge.start >= clause.low and edge.end <= clause.high:
                mask |= span_mask(edge.start, edge.end)
        for step in clause.steps:
            mask |= self._mask(step)
        return mask

    def _condition(self, clause: Clause) -> Condition:
        own: list[Condition] = []
        of_users: list[Condition] = []
        for frame in clause.frames:
            if isinstance(frame, LooseFrame):
                continue  # its event has it
            in_account = self.audience is Collection.ACCOUNTS and is_about_users(frame)
            (of_users if in_account else own).append(self._frame_condition(frame, clause))
        if of_users:
            own.append(quantified(clause, of_users, self.analysis))
        return Not(both(*own)) if clause.left_out else both(*own)

    def _frame_condition(self, frame: EventFrame | TraitFrame | AudienceFrame, clause: Clause) -> Condition:
        match frame:
            case EventFrame():
                return self._event_condition(frame, clause)
            case TraitFrame():
                return trait_condition(frame)
            case AudienceFrame():
                return audience_condition(frame)
            case _:
                assert_never(frame)

    def _event_condition(self, frame: EventFrame, clause: Clause) -> Condition:
        children = tuple(clause.children)
        main = event_condition(frame, self.plan, children)
        if clause.pair is None:
            return main
        second = event_condition(clause.pair, self.plan, children)
        return either(main, second) if clause.pair_role is Role.OR and not frame.negated else both(main, second)


def _lacks_date(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a field without a value is said to have come to be after a deed: "no renewal since", of a renewal date.

    What is in the order of deeds is one itself.
    """
    said = clause.said
    if not isinstance(said, TraitFrame) or [test.operator for test in said.tests] != [Operator.ABSENT]:
        return False
    is_later = clause.leads(Role.THEN, Role.SINCE) or any(analysis.roles(Role.SINCE, clause.low, clause.high))
    return before.event is not None and (is_later or before.leads(Role.AFTER))


# Joining --------------------------------------------------------------------------------------------------------------


@dataclass
class _Group:
    """Clauses that stand in one pair of brackets: an OR of `alternatives`, each an AND.

    `either` says that the word opened it, `nominal` that its alternatives are kinds of people with a clause of their
    own ("Gold members who flew or Platinum members who …").
    """

    alternatives: list[_Joined]
    either: bool = False
    nominal: bool = False

    @property
    def clauses(self) -> list[Clause]:
        """All clauses, in their order."""
        return [clause for alternative in self.alternatives for clause, _ in alternative]

    @property
    def has_or(self) -> bool:
        """Whether there is more than one alternative."""
        return len(self.alternatives) > 1

    @property
    def opened_by_comma(self) -> bool:
        """Whether a comma stands before the last "or"."""
        return self.has_or and self.alternatives[-1][0][0].leads(Role.COMMA)

    @property
    def is_parallel(self) -> bool:
        """Whether the first alternative has parts of its own, as the next may then have too."""
        return self.has_or and (self.nominal or (self.either and len(self.alternatives[0]) > 1))

    def condition(self) -> Condition:
        """The OR of the alternatives; of two that exclude each other, one and not the other."""
        each = [both(*[condition for _, condition in parts]) for parts in self.alternatives]
        is_one = len(each) == _KIND_AND_CLAUSE and any(clause.not_both for clause in self.clauses)
        return both(either(*each), Not(both(*each))) if is_one else either(*each)


def _join(joined: _Joined) -> Condition:
    """AND binds tighter than OR, except where the wording groups (`generation.md` 9)."""
    groups: list[_Group] = []
    for number, (clause, condition) in enumerate(joined):
        following = joined[number + 1][0] if number + 1 < len(joined) else None
        if groups and clause.junction is Role.OR and not clause.leads(Role.EITHER):
            _reach_back(groups, clause, following)
            groups[-1].alternatives.append([(clause, condition)])
        elif not groups or _opens_group(clause, groups[-1], following):
            groups.append(_Group([[(clause, condition)]], either=clause.leads(Role.EITHER)))
        elif clause.pair_role is Role.OR and not groups[-1].has_or and _is_list(groups[-1], clause):
            groups[-1].alternatives = [[part] for part in groups[-1].alternatives[0]] + [[(clause, condition)]]
        else:
            groups[-1].alternatives[-1].append((clause, condition))
    return both(*[group.condition() for group in groups])


def _opens_group(clause: Clause, group: _Group, following: Clause | None) -> bool:
    """Whether a clause joined by AND stands outside of the brackets of what went before."""
    if clause.leads(Role.EITHER, Role.CASES) or (clause.leads(Role.EXCEPT) and group.has_or):
        return True  # whoever is left out is so of all that were said
    if group.either and not group.has_or:
        return False  # what is said between "either" and its "or" is the first alternative
    if group.is_parallel:
        return clause.leads(Role.STOP, Role.COMMA, Role.BUT)
    if group.either and not clause.strong and group.opened_by_comma:
        return False  # "either Gold, or 20 points and a card": the comma says how far the alternatives reach
    if clause.strong or group.either:
        return True
    other = following if following is not None and following.junction is Role.OR else None
    is_described = len(group.clauses) == 1 and isinstance(group.clauses[0].said, AudienceFrame) and not clause.lead
    if other is not None and is_described:
        return not isinstance(other.said, AudienceFrame)  # "key accounts with an open case or a low score"
    if other is not None and clause.tells_doers and clause.event is None:
        return other.event is None  # "app opened by a student or a staff member"
    if other is not None and clause.attached and not clause.lead and _are_kinds(group.clauses):
        return not other.of_people and not isinstance(other.said, AudienceFrame)  # "Gold members with a trip or a bill"
    if other is not None and other.elliptic and clause.leads(Role.AND) and clause.event is not None:
        return other.event is not None  # "… and had a bag lost or a flight delayed": the verb is that of both
    return clause.leads(Role.COMMA) and (group.has_or or (other is not None and not _is_list(group, clause)))


def _is_list(group: _Group, clause: Clause) -> bool:
    """Whether a comma only parts the items of a list that ends in "or": "signed in, ordered or booked"."""
    clauses = [*group.clauses, clause]
    if clause.attached and not clauses[0].attached:
        return False  # "trials that end soon, with 3 tickets or …"
    return all(c.leads(Role.COMMA) and not c.leads(Role.AND) for c in clauses[1:]) and _are_alike(clauses)


def _are_alike(clauses: Sequence[Clause]) -> bool:
    if len({(type(clause.said), clause.said.said_negation) for clause in clauses}) == 1:
        return True
    return all(clause.predicate for clause in clauses)  # "are in Rome, bought a kite or booked a lesson"


def _reach_back(groups: list[_Group], clause: Clause, following: Clause | None) -> None:
    """Put what an "or" joins into one group: the items of a list, or two kinds of people with a clause each."""
    group = groups[-1]
    parts = group.alternatives[-1]
    if (not group.either or _is_bare_list(parts)) and len(parts) > 1 and _is_list(_Group([parts[:-1]]), parts[-1][0]):
        if _are_alike([*(part for part, _ in parts), clause]):
            group.alternatives[-1:] = [[part] for part in parts]
        return
    if len(groups) < _KIND_AND_CLAUSE or group.has_or or groups[-2].has_or or following is None:
        return
    if _is_kind(clause) and _is_own_clause(following) and _is_own_clause(group.clauses[0]):
        kind = groups[-2].clauses[-1]
        if _is_kind(kind) and len(groups[-2].clauses) == 1:
            groups[-2:] = [_Group([[*groups[-2].alternatives[0], *parts]], groups[-2].either, nominal=True)]


def _is_bare_list(parts: _Joined) -> bool:
    """Whether what stands before an "or" is parted by commas alone: "either called, wrote or visited"."""
    return all(clause.leads(Role.COMMA) and not clause.leads(Role.AND, Role.BUT) for clause, _ in parts[1:])


def _is_kind(clause: Clause) -> bool:
    """Whether a clause is a noun phrase for a kind of people: "Gold members", "students"."""
    return isinstance(clause.said, (TraitFrame, AudienceFrame)) and not clause.leads(Role.RELATIVE, Role.WHOSE)


def _are_kinds(clauses: Sequence[Clause]) -> bool:
    """Whether clauses are a noun phrase for the people who are meant: "Gold members in France"."""
    are_traits = all(isinstance(clause.said, (TraitFrame, AudienceFrame)) for clause in clauses)
    return are_traits and not any(clause.predicate or clause.leads(Role.OR) for clause in clauses)


def _is_own_clause(clause: Clause) -> bool:
    """Whether a clause describes the noun right before it: "… who flew last month"."""
    return clause.leads(Role.RELATIVE, Role.WHOSE) and not clause.leads(Role.COMMA, Role.AND, Role.OR, Role.STOP)
