"""Tests of occurrences in words that are no condition by themselves: "because they leaked", "only 5 star ones".

They are read behind the name of an event that the definition counts, and what the event is then asked for besides goes
into its where(). "Ignore the hotfix branch" puts the opposite there.
"""

from __future__ import annotations

from dataclasses import replace

from coterie.core.text import Span
from coterie.generate.refining.commands import Command
from coterie.generate.refining.edits import counted_number, negated
from coterie.generate.refining.inside import one_of_these, said_of, tests_of
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.workbench import Candidate, Step, Workbench
from coterie.language.ast import Aggregate, And, Comparison, Condition, Event, Not, Operator, Where
from coterie.language.operators import BY_OPERATOR
from coterie.nlu.names import name_forms

_OPPOSITES = {Operator.EQUALS: Operator.DIFFERS, Operator.ONE_OF: Operator.NONE_OF}


def said_of_event(
    bench: Workbench, command: Command, span: Span, *, denied: bool = False
) -> Step | RefinementRefusal | None:
    """The change of the counted event of which the words of a span say something; None where they say nothing so."""
    found: list[Candidate] = []
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        if node is None or not isinstance(node.left, Aggregate) or not isinstance(node.left.source, Event):
            continue
        if counted_number(node) in (None, 0):
            continue
        new = _read_behind(bench, node.left.source.name, span)
        if new is None or not isinstance(new.left, Aggregate) or new.left.source != node.left.source:
            continue
        tests = tests_of(new.left)
        if not tests or (counted_number(new), new.operator) != (1, Operator.AT_LEAST):
            continue
        fresh = new.left
        if denied:
            other = tuple(map(_opposite, tests))
            fresh = replace(fresh, filters=(Where(other[0] if len(other) == 1 else And(other)),))
        candidate = said_of(bench, unit, replace(new, left=fresh), fresh, tells_count=False)
        if candidate is not None and candidate.after != candidate.before:
            found.append(candidate)
    return one_of_these(bench, command, found) if found else None


def _read_behind(bench: Workbench, event: str, span: Span) -> Comparison | None:
    generation = bench.generate(f"{event} ", span)
    new = generation.definition.condition if generation.definition is not None else None
    if not isinstance(new, Comparison):
        return None
    left = (word for item in generation.unplaced for word in item.text.lower().split())
    named = name_forms(event)
    return new if all(word in named or word.rstrip("s") in named for word in left) else None


def _opposite(test: Condition) -> Condition:
    if isinstance(test, Comparison) and test.operator in _OPPOSITES:
        return replace(test, operator=_OPPOSITES[test.operator])
    if isinstance(test, Comparison) and BY_OPERATOR[test.operator].opposite is not None and not test.arguments:
        return negated(test)
    return test.operand if isinstance(test, Not) else Not(test)
