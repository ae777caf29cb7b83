"""The live figures of a form: how many match, what each condition does to that, and what is doubtful about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from coterie.core.errors import ExposedError
from coterie.language.ast import And, Definition
from coterie.language.parser import parse_audience
from coterie.web.builder.checking import Checked
from coterie.web.builder.state import Answer

Count = Callable[[Definition], int]

NEARLY_ALL = 0.98
"""From which share on an audience is nearly everyone, which is seldom meant."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A group of the waterfall: how many are left with it, and how many it took away."""

    group: str
    number: int
    own: int
    keeps: int
    drops: int


@dataclass(frozen=True, kw_only=True)
class Live:
    """The figures. `counts` are those of groups and rows alone, by their ids; `readings` those of other readings."""

    count: int
    of: int
    at: datetime
    counts: Mapping[str, int]
    steps: tuple[Step, ...] = ()
    readings: tuple[int, ...] = ()
    is_empty: bool = False
    problem: str = ""

    @property
    def share(self) -> float:
        """The share of all, 0 to 1."""
        return self.count / self.of if self.of else 0.0

    @property
    def is_nobody(self) -> bool:
        """Whether nobody matches."""
        return not self.is_empty and not self.problem and self.count == 0 < self.of

    @property
    def is_nearly_all(self) -> bool:
        """Whether nearly everyone matches."""
        return not self.is_empty and self.of > 0 and self.share >= NEARLY_ALL

    @property
    def culprit(self) -> str:
        """The group after which nobody is left, where one is to blame."""
        return next((step.group for step in self.steps if step.keeps == 0), "")


def live(checked: Checked, answer: Answer | None, *, count: Count, of: int, at: datetime) -> Live:
    """Count a form. What the data can't answer is told in its place."""
    definition = checked.definition
    if definition is None:
        return Live(count=of, of=of, at=at, counts={}, is_empty=True, readings=_readings(checked, answer, count))
    try:
        counts = {
            name: count(Definition(definition.audience_type, condition))
            for name, condition in checked.conditions.items()
            if not _is_inside(checked, name)
        }
        return Live(
            count=count(definition),
            of=of,
            at=at,
            counts=counts,
            steps=tuple(_steps(checked, counts, count, of)),
            readings=_readings(checked, answer, count),
        )
    except ExposedError as error:
        return Live(count=0, of=of, at=at, counts={}, problem=error.message)


def _is_inside(checked: Checked, name: str) -> bool:
    """Whether a part is a row inside a nested group, whose conditions may be about one user of an account."""
    tops = {row.id for group in checked.form.groups for row in group.rows} | {group.id for group in checked.form.groups}
    return name not in tops


def _steps(checked: Checked, counts: Mapping[str, int], count: Count, of: int) -> list[Step]:
    found: list[Step] = []
    left, before = [], of
    for number, group in enumerate(checked.form.groups, 1):
        condition = checked.conditions.get(group.id)
        if condition is None:
            continue
        left.append(condition)
        joined = left[0] if len(left) == 1 else And(tuple(left))
        keeps = counts[group.id] if len(left) == 1 else count(Definition(checked.form.type, joined))
        found.append(Step(group=group.id, number=number, own=counts[group.id], keeps=keeps, drops=before - keeps))
        before = keeps
    return found


def _readings(checked: Checked, answer: Answer | None, count: Count) -> tuple[int, ...]:
    if answer is None:
        return ()
    return tuple(count(parse_audience(item.query, checked.form.type)) for item in answer.readings)
