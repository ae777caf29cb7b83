"""What is asked of no one any more: a test of which "any" is said, an exclusion of those who are let back in."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.refining.changes import extended, texts_of, without_values
from coterie.generate.refining.commands import Command
from coterie.generate.refining.edits import counted_number, node_at
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.wordings import ALL_OF, SUBJECTS
from coterie.generate.refining.workbench import Candidate, Step, Workbench
from coterie.language.ast import Aggregate, AllUsers, AnyUser, Comparison, Condition, Not, Operator, Where
from coterie.language.rewrite import where_of
from coterie.nlu.analysis import Analysis

_PLACING = words("on in with of from at whose which is are be the can")
_MAY = words("can could may might")
_NEGATIVE = frozenset({Operator.DIFFERS, Operator.NONE_OF, Operator.ABSENT, Operator.OMITS})


def lifted(bench: Workbench, command: Command, analysis: Analysis) -> Step | None:
    """Takes out the test of which "any" is said: "any country"."""
    said = [token.word for token in analysis.tokens]
    first = said.index("any") if "any" in said[:-1] else -1
    if first < 0 and said[0] in ALL_OF and len(said) > 1 and SUBJECTS.isdisjoint(said):
        first = 0
    may = len(said) > 1 and said[0] == "they" and said[1] in _MAY
    if first < 0 or not (may or (SUBJECTS | _PLACING).issuperset(said[:first])):
        return None
    start = (command.new or command.span).start + analysis.tokens[first].span.start
    picked = bench.pick_each(replace(command, targets=(Span(start, command.span.end),)), bench.removals(), "remove")
    if isinstance(picked, RefinementRefusal):
        return None
    step = bench.chosen(command, [_untested(bench, item) for item in picked])
    return step if isinstance(step, Step) else None


def _untested(bench: Workbench, item: Candidate) -> Candidate:
    """For an event of which each occurrence had to be of a kind, that it may be of any: "any email will do"."""
    node = bench.nodes(item.unit)[0]
    left = node.left
    if item.unit.event or len(item.unit.leaves) != 1 or not isinstance(left, Aggregate) or where_of(left) is None:
        return item
    filters = tuple(part for part in left.filters if not isinstance(part, Where))
    return bench.candidate(item.unit, {item.unit.leaves[0]: replace(node, left=replace(left, filters=filters))})


def let_back_in(bench: Workbench, new: Condition) -> Candidate | None:
    """The exclusion that is lifted where those are let in again whom it keeps out."""
    found: list[Candidate] = []
    for unit in bench.tops:
        if len(unit.places) != 1 or not isinstance(new, Comparison):
            continue
        node = node_at(bench.root, unit.places[0])
        inner = node.operand if isinstance(node, Not) else node
        if not isinstance(inner, Comparison) or not isinstance(node, (Not, Comparison)) or not is_negative(node):
            continue
        if isinstance(new.left, Aggregate) and isinstance(inner.left, Aggregate):
            if new.left.source == inner.left.source and counted_number(new) is not None:
                found.append(bench.candidate(unit, {unit.places[0]: None}))
        elif inner.left == new.left:
            values = texts_of(inner)
            let_in = [item for item in values if item in texts_of(new)]
            rest = without_values(inner, let_in) if let_in else None
            if rest is not None:
                found.append(bench.candidate(unit, {unit.leaves[0]: rest}))
            elif let_in or new.operator is inner.operator:
                found.append(bench.candidate(unit, {unit.places[0]: None}))
    return found[0] if len(found) == 1 else None


def widened_by(bench: Workbench, new: Condition) -> Candidate | None:
    """A list of values that grows ("also include Canada"), or an exclusion that is lifted."""
    grown: list[Candidate] = []
    for unit in bench.tops:
        if len(unit.places) != 1:
            continue
        node = node_at(bench.root, unit.places[0])
        if isinstance(node, Not) and node.operand == new:
            return bench.candidate(unit, {unit.places[0]: None})
        if isinstance(node, Comparison) and isinstance(new, Comparison):
            wider = extended(node, new)
            if wider is not None and wider != node:
                grown.append(bench.candidate(unit, {unit.places[0]: wider}))
    return grown[0] if len(grown) == 1 else None


def is_negative(condition: Condition) -> bool:
    """Whether a condition says that something is not so."""
    match condition:
        case Not(operand):
            return not is_negative(operand)
        case AnyUser(operand) | AllUsers(operand):
            return is_negative(operand)
        case Comparison():
            zero = counted_number(condition) == 0 and condition.operator in (Operator.EQUALS, Operator.AT_MOST)
            return zero or condition.operator in _NEGATIVE
        case _:
            return False
