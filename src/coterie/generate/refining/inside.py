"""Changes that a few words make inside of a condition there is: a value more, a value of its event, its time or number.

"or tulips" lets in another value of a test of occurrences, "on groceries only" adds such a test, and "orders in the
last 90 days" says anew of the orders that are asked for already when and how often.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.generate.refining.changes import extended, has_time, texts_of, values_said
from coterie.generate.refining.edits import counted_number, node_at
from coterie.generate.refining.instructions import Act, Command
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.units import Unit, times_of
from coterie.generate.refining.wordings import RELATIVES
from coterie.generate.refining.workbench import Candidate, Step, Workbench, whole
from coterie.language.ast import (
    Aggregate,
    And,
    Between,
    Comparison,
    Condition,
    Event,
    Filter,
    Node,
    Not,
    Operator,
    Property,
    Where,
    Within,
)
from coterie.language.rewrite import conjuncts, where_of
from coterie.nlu.analysis import Analysis
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits

_BESIDE = words("or and on in at with for of only just too also either both to from by not include exclude allow")


def value_inside(bench: Workbench, command: Command, analysis: Analysis) -> Step | RefinementRefusal | None:
    """Values for a test that is there, or a test with them; None where the words are more than values."""
    grown = list(_grown(bench, command, analysis))
    if grown:
        return _one_of(bench, command, grown)
    if command.act is Act.NARROW:
        tests = list(_tests(bench, analysis))
        if tests:
            return _one_of(bench, command, tests)
    return None


def _one_of(bench: Workbench, command: Command, candidates: Sequence[Candidate]) -> Step | RefinementRefusal:
    if len(candidates) == 1:
        return bench.chosen(command, candidates)
    picked = bench.valid_or_which(command, candidates, "change")
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _grown(bench: Workbench, command: Command, analysis: Analysis) -> Iterator[Candidate]:
    """Units whose list of values the words make longer."""
    if command.act is Act.EXCLUDE or (command.act is Act.NARROW and not command.bare):
        return
    for unit in bench.units:
        if unit.is_group or len(unit.leaves) != 1:
            continue
        node = bench.nodes(unit)[0]
        entry = bench.entry(unit, node)
        values = _values(bench, analysis, entry) if entry is not None and texts_of(node) else []
        known = {literal.value for literal in texts_of(node)}
        if not values or (command.act is Act.NARROW and not known <= set(values)):
            continue
        more = Comparison(node.left, Operator.EQUALS, tuple(text_literal(value) for value in values))
        if node.operator is Operator.CONTAINS:
            more = replace(more, operator=Operator.CONTAINS)
        elif len(values) > 1:
            more = replace(more, operator=Operator.ONE_OF)
        wider = extended(node, more)
        if wider is not None and wider != node:
            yield bench.candidate(unit, {unit.leaves[0]: wider})


def _values(bench: Workbench, analysis: Analysis, entry: Entry) -> list[str]:
    """The values of a field that the words are, if they are nothing else."""
    values = values_said(analysis, bench.index, whole(analysis), entry)
    if not values:
        return []
    mentions = bench.mentions(analysis)
    spelled = mentions.spelled([text_literal(value) for value in values], whole(analysis))
    rest = [analysis.tokens[number].word for number in bits(mentions.content(whole(analysis))) if number not in spelled]
    return [] if set(rest) - _BESIDE else values


def _tests(bench: Workbench, analysis: Analysis) -> Iterator[Candidate]:
    """Counted events with a test more, of a property that has seen what the words are."""
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        if node is None or not isinstance(node.left, Aggregate) or not isinstance(node.left.source, Event):
            continue
        for entry in bench.index.owned_by(node.left.source.name).entries:
            values = _values(bench, analysis, entry)
            if not values or any(Property(entry.name) == _tested(item) for item in _where(node.left)):
                continue
            operator = Operator.ONE_OF if len(values) > 1 else Operator.EQUALS
            test = Comparison(Property(entry.name), operator, tuple(text_literal(value) for value in values))
            left = replace(node.left, filters=tuple(_with_test(node.left, test)))
            yield bench.candidate(unit, {unit.leaves[0]: replace(node, left=left)})


def _where(aggregate: Aggregate) -> tuple[Condition, ...]:
    condition = where_of(aggregate)
    return () if condition is None else conjuncts(condition)


def _tested(condition: Condition) -> Node | None:
    inner = condition.operand if isinstance(condition, Not) else condition
    return inner.left if isinstance(inner, Comparison) else None


def _with_test(aggregate: Aggregate, test: Condition) -> Iterator[Filter]:
    """The filters of an aggregate with one test more, in its where() if it has one."""
    parts = _where(aggregate)
    yield Where(And((*parts, test)) if parts else test)
    yield from (item for item in aggregate.filters if not isinstance(item, Where))


# Said anew ------------------------------------------------------------------------------------------------------------


def said_anew(bench: Workbench, command: Command, new: Condition) -> Step | RefinementRefusal | None:
    """The time or number of an event that is asked for already; None where the words ask for something else."""
    if not isinstance(new, Comparison) or not isinstance(new.left, Aggregate):
        return None
    fresh = new.left
    is_clause = not RELATIVES.isdisjoint(command.span.of(bench.instruction).lower().split())
    count = counted_number(new)
    tells_count = count is not None and (count, new.operator) != (1, Operator.AT_LEAST)
    if count is None or count == 0 or not (has_time(new) or tells_count or (_where(fresh) and not is_clause)):
        return None
    candidates = [
        item for unit in bench.tops if (item := _anew(bench, unit, new, fresh, tells_count=tells_count)) is not None
    ]
    return _one_of(bench, command, candidates) if len(candidates) == 1 else None


def _anew(bench: Workbench, unit: Unit, new: Comparison, fresh: Aggregate, *, tells_count: bool) -> Candidate | None:
    if len(unit.leaves) != 1 or len(unit.places) != 1:
        return None
    node = bench.nodes(unit)[0]
    left = node.left
    if not isinstance(left, Aggregate) or (left.source, left.reducer) != (fresh.source, fresh.reducer):
        return None
    if counted_number(node) in (None, 0) or isinstance(node_at(bench.root, unit.places[0]), Not):
        return None
    tested = [_tested(item) for item in _where(left)]
    more = [item for item in _where(fresh) if item not in _where(left)]
    if any(_tested(item) in tested for item in more):
        return None
    windows = times_of(new)
    filters: tuple[Filter, ...] = left.filters
    for test in more:
        filters = tuple(_with_test(replace(left, filters=filters), test))
    if windows:
        filters = (*(item for item in filters if not isinstance(item, (Within, Between))), *windows)
    after = replace(node, left=replace(left, filters=filters))
    if tells_count:
        after = replace(after, operator=new.operator, arguments=new.arguments)
    return None if after == node else bench.candidate(unit, {unit.leaves[0]: after})
