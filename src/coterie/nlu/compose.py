"""Puts the clauses of a derivation together: what each pass changes in them, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from coterie.language.ast import Condition
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.chart import Derivation
from coterie.nlu.clauses import Clause, clauses_of, is_about_users, kept
from coterie.nlu.conditions import Plan, audience_condition, both, either, event_condition, trait_condition
from coterie.nlu.frames import AudienceFrame, EventFrame, LooseFrame, TraitFrame
from coterie.nlu.funnels import Funnels
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.objects import inherit_objects
from coterie.nlu.quantifiers import find_quantifiers, fold_deeds, join_roles, quantified
from coterie.nlu.scope import exclude, spread_negation
from coterie.nlu.valuelists import merge_values
from coterie.nlu.windows import place_loose, resolve_same_windows, share_windows
from coterie.schema.space import Collection

_Joined = list[tuple[Clause, Condition]]


@dataclass(frozen=True)
class Composed:
    """A whole condition; `parts` are its top conditions, each with the mask of the tokens that it came from."""

    condition: Condition
    parts: tuple[tuple[Condition, int], ...]
    notes: tuple[str, ...]


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
        if not place_loose(clauses, self.analysis):
            return None
        clauses = self._passed(kept(clauses))
        if not clauses:
            return None
        conditions = [self._condition(clause) for clause in clauses]
        return Composed(
            condition=_join(list(zip(clauses, conditions, strict=True))),
            parts=tuple((found, self._mask(clause)) for clause, found in zip(clauses, conditions, strict=True)),
            notes=tuple(note for item in derivation.items for note in item.reading.notes),
        )

    def _passed(self, clauses: Sequence[Clause]) -> list[Clause]:
        """The clauses after all passes. Windows are shared before events are nested, which uses windows up."""
        tokens = self.analysis.tokens
        spread_negation(clauses, tokens)
        exclude(clauses, self.analysis)
        resolve_same_windows(clauses)
        funnels = Funnels(self.analysis, self.index, self.plan)
        share_windows(clauses, self.analysis, funnels.counts_from)
        inherit_objects(clauses, self.index)
        funnels.build(clauses)
        clauses = kept(clauses)
        merge_values(clauses)
        clauses = kept(clauses)
        if self.audience is Collection.ACCOUNTS:
            find_quantifiers(clauses, self.analysis)
            join_roles(clauses)
            clauses = kept(clauses)
            fold_deeds(clauses)
        return kept(clauses)

    # Conditions ---------------------------------------------------------------------------------------------------

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
            own.append(quantified(clause, of_users, self.analysis.tokens))
        return both(*own)

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


# Joining --------------------------------------------------------------------------------------------------------------


def _join(joined: _Joined) -> Condition:
    """AND binds tighter than OR, except where the wording groups (`generation.md` 9)."""
    groups: list[_Joined] = []
    for number, (clause, condition) in enumerate(joined):
        before_or = number + 1 < len(joined) and joined[number + 1][0].junction is Role.OR
        if not groups or _opens_group(clause, groups[-1], before_or=before_or):
            groups.append([])
        groups[-1].append((clause, condition))
    return both(*[_or_of_ands(group) for group in groups])


def _opens_group(clause: Clause, group: _Joined, *, before_or: bool) -> bool:
    if clause.leads(Role.EITHER):
        return True
    if clause.junction is Role.OR:
        return False
    return clause.strong or _is_complete(group) or (before_or and clause.leads(Role.STOP))


def _is_complete(group: _Joined) -> bool:
    """Whether an either … or group is complete, so that an "and" leaves it."""
    return any(c.leads(Role.EITHER) for c, _ in group) and any(c.junction is Role.OR for c, _ in group)


def _or_of_ands(group: _Joined) -> Condition:
    alternatives: list[list[Condition]] = [[]]
    for number, (clause, condition) in enumerate(group):
        if number and clause.junction is Role.OR:
            alternatives.append([])
        alternatives[-1].append(condition)
    return either(*[both(*conditions) for conditions in alternatives])
