"""Changes that a few words make inside of a condition there is: a value more, a value of its event, its time or number.

"or tulips" lets in another value of a test of occurrences, "on groceries only" adds such a test, and "orders in the
last 90 days" says anew of the orders that are asked for already when and how often.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.generate.refining.changes import BOOLEANS, DATED, has_time, number_side, texts_of, values_said, with_values
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.edits import counted_number, node_at
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.units import Unit, times_of
from coterie.generate.refining.wordings import RELATIVES, SUBJECTS
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
    Trait,
    Where,
    Within,
    walk,
)
from coterie.language.rewrite import conjuncts, where_of
from coterie.nlu.analysis import Analysis
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms

_LISTS = frozenset({Operator.EQUALS, Operator.ONE_OF, Operator.DIFFERS, Operator.NONE_OF, Operator.CONTAINS})
_DENYING = frozenset({Operator.DIFFERS, Operator.NONE_OF})
_ONLY = words("only just solely")
_LEADING = words("and only just also but the those ones")
_BESIDE = words("or and on in at with for of only just too also either both to from by not include exclude allow")


def value_listed(bench: Workbench, command: Command, analysis: Analysis) -> Step | RefinementRefusal | None:
    """Values of a field that is tested already: "also Spain", "gold or silver", "only gold"; None for other words."""
    changed = list(_listed(bench, command, analysis))
    return one_of_these(bench, command, changed) if changed else None


def value_inside(bench: Workbench, command: Command, analysis: Analysis) -> Step | RefinementRefusal | None:
    """A test with values that are all that the words are, of the events that are asked for; None for other words."""
    tests = list(_tests(bench, analysis)) if command.act is Act.NARROW else []
    return one_of_these(bench, command, tests) if tests else None


def one_of_these(bench: Workbench, command: Command, candidates: Sequence[Candidate]) -> Step | RefinementRefusal:
    """The step of the only candidate that can be meant; else the question which one is."""
    if len(candidates) == 1:
        return bench.chosen(command, candidates)
    picked = bench.valid_or_which(command, candidates, "change")
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _listed(bench: Workbench, command: Command, analysis: Analysis) -> Iterator[Candidate]:
    """Units whose list of values the words make longer, or with an "only" shorter."""
    if command.act is Act.EXCLUDE:
        return
    joins = command.act in (Act.WIDEN, Act.JOIN) or command.joined
    only = not joins and not (command.bare and _ONLY.isdisjoint(token.word for token in analysis.tokens))
    for unit in bench.units:
        if unit.is_group or len(unit.leaves) != 1 or len(unit.places) != 1:
            continue
        node = bench.nodes(unit)[0]
        entry = bench.entry(unit, node)
        known = [str(literal.value) for literal in texts_of(node)]
        if entry is None or not known or node.operator not in _LISTS or not BOOLEANS.isdisjoint(known):
            continue
        values = values_alone(bench, analysis, entry, unit.event)
        fresh = [value for value in values if value not in known]
        said_again = len(values) - len(fresh)
        is_denied = node.operator in _DENYING or isinstance(node_at(bench.root, unit.places[0]), Not)
        if only and not fresh and 0 < said_again < len(known) and not is_denied:
            yield bench.candidate(unit, {unit.leaves[0]: with_values(node, (), values)})
        elif not only and fresh and (command.joined or not is_denied) and (joins or said_again == len(known)):
            yield bench.candidate(unit, {unit.leaves[0]: with_values(node, (), [*known, *fresh])})


def values_alone(
    bench: Workbench, analysis: Analysis, entry: Entry, event: str, besides: frozenset[str] = frozenset()
) -> list[str]:
    """The values of a field that the words are, if they are nothing else but names of the field and its event."""
    values = values_said(analysis, bench.index, whole(analysis), entry)
    if not values:
        return []
    mentions = bench.mentions(analysis)
    spelled = mentions.spelled([text_literal(value) for value in values], whole(analysis))
    named = name_forms(entry.name) | name_forms(event)
    rest = [analysis.tokens[number] for number in bits(mentions.content(whole(analysis))) if number not in spelled]
    is_more = any(token.word not in _BESIDE | besides and named.isdisjoint(token.lemmas) for token in rest)
    return [] if is_more else values


def _tests(bench: Workbench, analysis: Analysis) -> Iterator[Candidate]:
    """Counted events with a test more, of a property that has seen what the words are."""
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        if node is None or not isinstance(node.left, Aggregate) or not isinstance(node.left.source, Event):
            continue
        for entry in bench.index.owned_by(node.left.source.name).entries:
            values = values_alone(bench, analysis, entry, node.left.source.name)
            if not values or any(Property(entry.name) == _tested(item) for item in tests_of(node.left)):
                continue
            operator = Operator.ONE_OF if len(values) > 1 else Operator.EQUALS
            test = Comparison(Property(entry.name), operator, tuple(text_literal(value) for value in values))
            left = replace(node.left, filters=tuple(_with_test(node.left, test)))
            yield bench.candidate(unit, {unit.leaves[0]: replace(node, left=left)})


def tests_of(aggregate: Aggregate) -> tuple[Condition, ...]:
    """What has to hold of each occurrence."""
    condition = where_of(aggregate)
    return () if condition is None else conjuncts(condition)


def _tested(condition: Condition) -> Node | None:
    inner = condition.operand if isinstance(condition, Not) else condition
    return inner.left if isinstance(inner, Comparison) else None


def _with_test(aggregate: Aggregate, test: Condition) -> Iterator[Filter]:
    """The filters of an aggregate with one test more, in its where() if it has one."""
    parts = tests_of(aggregate)
    yield Where(And((*parts, test)) if parts else test)
    yield from (item for item in aggregate.filters if not isinstance(item, Where))


# Said anew ------------------------------------------------------------------------------------------------------------


def said_anew(bench: Workbench, command: Command, new: Condition) -> Step | RefinementRefusal | None:
    """The time or number of an event that is asked for already; None where the words ask for something else."""
    if isinstance(new, Comparison) and isinstance(new.left, Trait):
        return _bounded_anew(bench, command, new)
    if not isinstance(new, Comparison) or not isinstance(new.left, Aggregate):
        return None
    fresh = new.left
    said = command.span.of(bench.instruction).lower().split()
    of_them = said[0] in ("that", "which") and name_forms(getattr(fresh.source, "name", "")).isdisjoint(said)
    is_clause = (_is_clause(said) and not of_them) or any(
        isinstance(node, Event) for test in tests_of(fresh) for node in walk(test)
    )
    count = counted_number(new)
    tells_count = count is not None and (count, new.operator) != (1, Operator.AT_LEAST)
    if count is None or count == 0 or not (has_time(new) or tells_count or (tests_of(fresh) and not is_clause)):
        return None
    candidates = [
        item for unit in bench.tops if (item := said_of(bench, unit, new, fresh, tells_count=tells_count)) is not None
    ]
    return one_of_these(bench, command, candidates) if len(candidates) == 1 else None


def _is_clause(said: Sequence[str]) -> bool:
    """Whether words tell what people did: "who ordered roses", but not "roses that cost over 50"."""
    if said[0] == "with":
        return _ONLY.isdisjoint(said)
    relatives = RELATIVES - {"with"}
    first = next((number for number, word in enumerate(said) if word in relatives), None)
    if first is None:
        return False
    return said[first] in ("who", "whose") or not SUBJECTS.isdisjoint(said[:first]) or _LEADING.issuperset(said[:first])


def _bounded_anew(bench: Workbench, command: Command, new: Comparison) -> Step | RefinementRefusal | None:
    """Another bound of a trait in the place of the one from the same side: "savings above 25k" where it was 10k.

    Of a date another time of the same kind: "joined in the last 90 days" where it was 30.
    """
    found = [
        bench.candidate(unit, {place: new})
        for unit in bench.tops
        for place, node in zip(unit.leaves, bench.nodes(unit), strict=True)
        if node.left == new.left and node != new and _bound_alike(node, new)
        if not any(isinstance(node_at(bench.root, outer), Not) for outer in unit.places)
    ]
    return bench.chosen(command, found) if len(found) == 1 else None


def _bound_alike(node: Comparison, new: Comparison) -> bool:
    """Whether both bound a number from the same side, or both a date in the same way."""
    side = number_side(new)
    if side is not None:
        return number_side(node) == side
    return node.operator is new.operator and new.operator in DATED


def said_of(bench: Workbench, unit: Unit, new: Comparison, fresh: Aggregate, *, tells_count: bool) -> Candidate | None:
    """A unit on the same event with what is said of that anew; None where the two don't go together."""
    if len(unit.leaves) != 1 or len(unit.places) != 1:
        return None
    node = bench.nodes(unit)[0]
    left = node.left
    if not isinstance(left, Aggregate) or (left.source, left.reducer) != (fresh.source, fresh.reducer):
        return None
    if counted_number(node) in (None, 0) or isinstance(node_at(bench.root, unit.places[0]), Not):
        return None
    tested = [_tested(item) for item in tests_of(left)]
    more = [item for item in tests_of(fresh) if item not in tests_of(left)]
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
    return bench.candidate(unit, {unit.leaves[0]: after})
