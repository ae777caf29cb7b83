"""Several changes one after the other: "staging, last 14 days, at least twice", "Lyon instead of Bonn and 10 orders".

Each part has to be a change of its own that leaves no doubt, and together they have to come to the same in any order;
else the words are no list of changes, but a condition with commas in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from coterie.generate.refining.changes import new_number, new_time, with_values
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.edits import counted_number
from coterie.generate.refining.inside import values_alone
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.setting import apply_setting
from coterie.generate.refining.wordings import RELATIVES, SUBJECTS
from coterie.generate.refining.workbench import Step, Workbench
from coterie.language.ast import Definition
from coterie.nlu.mentioned import bits

Apply = Callable[[Workbench, Command], Step | RefinementRefusal]


def is_list_of_settings(parts: Sequence[Command]) -> bool:
    """Whether the parts are settings, one at least without a verb, with other acts behind them if at all."""
    bare = [part.bare and part.act is Act.NARROW for part in parts]
    if len(parts) < 2 or not any(bare):  # noqa: PLR2004 - a list
        return False
    settings = [is_bare or (part.act is Act.SET) for is_bare, part in zip(bare, parts, strict=True)]
    first = settings.index(False) if False in settings else len(settings)
    return first > 0 and not any(settings[first:]) and any(bare[:first])


def begins_with_removal(parts: Sequence[Command]) -> bool:
    """Whether something is taken out first, and the rest are settings: "forget the tier, Bonn or Lyon, 60 days"."""
    return (
        len(parts) > 1
        and parts[0].act is Act.REMOVE
        and all(part.bare and part.act is Act.NARROW for part in parts[1:])
    )


def steps_of(bench: Workbench, parts: Sequence[Command], apply: Apply) -> list[tuple[Workbench, Command, Step]] | None:
    """The steps of a list of changes, each with the definition that it starts from; None where they are none."""
    found = _run(bench, parts, apply)
    if found is None:
        return None
    turned = _run(bench, parts[::-1], apply)
    same = turned is not None and _parts(turned[-1][2]) == _parts(found[-1][2])
    return found if same else None


def _run(bench: Workbench, parts: Sequence[Command], apply: Apply) -> list[tuple[Workbench, Command, Step]] | None:
    done: list[tuple[Workbench, Command, Step]] = []
    for part in parts:
        step = _set(bench, part) if part.bare and part.act is Act.NARROW else apply(bench, part)
        if not isinstance(step, Step) or step.condition == bench.root:
            return None
        after = Definition(bench.definition.audience_type, step.condition)
        if bench.wrong(after) is not None:
            return None
        done.append((bench, part, step))
        bench = Workbench(after, bench.instruction, bench.generator)
    return done


def _parts(step: Step) -> object:
    """What has to hold in the end, in whatever order it was said."""
    return frozenset(getattr(step.condition, "operands", (step.condition,)))


def _set(bench: Workbench, part: Command) -> Step | None:
    """The change that a value, a time or a number makes by itself; None where several can be meant."""
    span = part.new or part.span
    analysis = bench.analysis(span)
    said = {token.word for token in analysis.tokens}
    if not said.isdisjoint(RELATIVES):
        return None
    number = new_number(analysis)
    if new_time(analysis) is None and number is None:
        return _set_values(bench, part)
    if not said.isdisjoint(SUBJECTS):
        return None
    if number is not None and not number.times:
        first = number.mask & -number.mask
        named = list(bits(bench.mentions(analysis).content(first - 1)))
        counts = [unit for unit in bench.tops if any(counted_number(node) is not None for node in bench.nodes(unit))]
        if named and bench.mentions(analysis).find(first - 1, counts).units:
            return None  # "orders over 50" are orders of such a sum
    step = apply_setting(bench, replace(part, act=Act.SET, bare=False, targets=(), new=span))
    return step if isinstance(step, Step) else None


def _set_values(bench: Workbench, part: Command) -> Step | None:
    analysis = bench.analysis(part.new or part.span)
    found = []
    for unit in bench.units:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 and not unit.is_group else None
        entry = None if node is None else bench.entry(unit, node)
        if node is None or entry is None:
            continue
        values = values_alone(bench, analysis, entry, unit.event, SUBJECTS)
        after = with_values(node, (), values) if values else node
        if after != node:
            found.append(bench.candidate(unit, {unit.leaves[0]: after}))
    step = bench.chosen(part, found) if len(found) == 1 else None
    return step if isinstance(step, Step) else None
