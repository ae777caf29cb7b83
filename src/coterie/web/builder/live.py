"""The live figures of a form: how many match, what each condition does to that, and what is doubtful about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from coterie.core.errors import ExposedError
from coterie.core.sampling import Sampled, exactly
from coterie.language.ast import And, Condition, Definition
from coterie.language.parser import parse_audience
from coterie.language.references import EVERYONE
from coterie.web.builder.checking import Checked
from coterie.web.builder.state import Answer

Count = Callable[[Sequence[Definition]], Sequence[Sampled]]
"""Counts the members of several definitions, all of one sample or all exactly."""

NEARLY_ALL = 0.98
"""From which share on an audience is nearly everyone, which is seldom meant."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A group of the waterfall: how many are left with it, and how many it took away."""

    group: str
    number: int
    keeps: Sampled
    drops: Sampled


@dataclass(frozen=True, kw_only=True)
class Live:
    """The figures. `counts` are those of groups and rows alone, by their ids; `readings` those of other readings."""

    count: Sampled
    at: datetime
    counts: Mapping[str, Sampled]
    steps: tuple[Step, ...] = ()
    readings: tuple[Sampled, ...] = ()
    is_empty: bool = False
    problem: str = ""

    @property
    def of(self) -> int:
        """How many there are."""
        return self.count.of

    @property
    def is_exact(self) -> bool:
        """Whether all were looked at, so that no better figures follow."""
        return self.count.is_exact

    @property
    def share(self) -> float:
        """The share of all, 0 to 1."""
        return self.count.share

    @property
    def is_nobody(self) -> bool:
        """Whether nobody matches, for certain."""
        return not self.is_empty and not self.problem and self.is_exact and self.count.found == 0 < self.of

    @property
    def is_nearly_all(self) -> bool:
        """Whether nearly everyone matches."""
        return not self.is_empty and self.of > 0 and self.share >= NEARLY_ALL

    @property
    def culprit(self) -> str:
        """The group after which nobody is left, where one is to blame."""
        return next((step.group for step in self.steps if step.keeps.found == 0), "")


def live(checked: Checked, answer: Answer | None, *, count: Count, at: datetime) -> Live:
    """Count a form: all of it at once, of one state of the data. What can't be answered is told in its place."""
    kind, definition = checked.form.type, checked.definition
    readings = () if answer is None else tuple(parse_audience(item.query, kind).condition for item in answer.readings)
    alone = {name: item for name, item in checked.conditions.items() if not _is_inside(checked, name)}
    chain = _chain(checked)
    # A group of one condition, and the first group of the waterfall, are the same one: each is counted once.
    wanted = list(dict.fromkeys([EVERYONE, *readings, *alone.values(), *(joined for _, _, joined in chain)]))
    try:
        known = dict(zip(wanted, count([Definition(kind, condition) for condition in wanted]), strict=True))
    except ExposedError as error:
        return Live(count=exactly(0, 0), at=at, counts={}, problem=error.message)
    everyone = known[EVERYONE]
    steps: list[Step] = []
    for group, number, joined in chain:
        before, keeps = steps[-1].keeps if steps else everyone, known[joined]
        steps.append(Step(group=group, number=number, keeps=keeps, drops=before - keeps))
    return Live(
        count=steps[-1].keeps if steps else everyone,
        at=at,
        counts={name: known[condition] for name, condition in alone.items()},
        steps=tuple(steps),
        readings=tuple(known[condition] for condition in readings),
        is_empty=definition is None,
    )


def _is_inside(checked: Checked, name: str) -> bool:
    """Whether a part is a row inside a nested group, whose conditions may be about one user of an account."""
    tops = {row.id for group in checked.form.groups for row in group.rows} | {group.id for group in checked.form.groups}
    return name not in tops


def _chain(checked: Checked) -> list[tuple[str, int, Condition]]:
    """Each group that asks something, its number, and what it asks together with those before it."""
    found: list[tuple[str, int, Condition]] = []
    left: list[Condition] = []
    for number, group in enumerate(checked.form.groups, 1):
        condition = checked.conditions.get(group.id)
        if condition is not None:
            left.append(condition)
            found.append((group.id, number, left[0] if len(left) == 1 else And(tuple(left))))
    return found
