"""Commands that change a time, a number or a value: "make it 60 days", "over $100 instead of $50", "Canada instead"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.core.text import Span
from coterie.generate.generation import Generation
from coterie.generate.refining.changes import (
    BOOLEANS,
    UNIT_HOURS,
    NewNumber,
    NewTime,
    end_of_range,
    field_of,
    has_time,
    length_of,
    moved_twin,
    new_number,
    new_time,
    scaled,
    takes_number,
    texts_of,
    values_said,
    with_number,
    with_time,
    with_values,
)
from coterie.generate.refining.commands import Command
from coterie.generate.refining.edits import Place, counted_number, edited
from coterie.generate.refining.kindred import siblings_of
from coterie.generate.refining.mentions import REDUCERS
from coterie.generate.refining.result import RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.units import Unit, times_of, unit_node, words_of
from coterie.generate.refining.wordings import PRONOUNS, VERBS_OF_DEEDS, WINDOW_NOUNS, WITH
from coterie.generate.refining.workbench import Candidate, Step, Workbench, refused, whole, without
from coterie.language.ast import (
    Aggregate,
    And,
    AudienceType,
    Comparison,
    Condition,
    Definition,
    Literal,
    Node,
    Operator,
    ReducerName,
    Trait,
    Where,
)
from coterie.language.checker import check
from coterie.language.problems import errors
from coterie.nlu.analysis import Analysis
from coterie.nlu.meanings import Bound, Range, Window, WindowKind

_SMALL = frozenset({"the", "a", "an", "to", "it"})
_OF_NUMBERS = frozenset({ReducerName.SUM, ReducerName.AVG, ReducerName.MAX, ReducerName.MIN})
_EACH = frozenset({"each", "apiece", "per"})
_THAT = re.compile(
    r"\s*((?:fewer|less|more|no more)\s+than|at\s+(?:least|most)|exactly|over|under|above|below)\s+(?:that|this)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_IN_THE_LAST = "in the last "
_LONGEST_LENGTH = 4
_UNITS = frozenset({unit + ending for unit in UNIT_HOURS for ending in ("", "s")})
_Edits = dict[Place, Node | None]


def apply_setting(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """What SET does."""
    if command.scale:
        return _scale_all(bench, command)
    span = command.new or command.span
    analysis = bench.analysis(span)
    time, number = new_time(analysis) or _length_said(bench, span), new_number(analysis)
    if time is None and number is not None:
        time = _in_unit_of(bench, command, number)
        number = number if time is None else None
    if command.loosely and number is not None:
        number = replace(number, bounds=tuple(map(_not_exact, number.bounds)))
    if command.by:
        time, number = time and replace(time, by=command.by), number and replace(number, by=command.by)
    if time is not None and number is not None and time.mask == number.mask:
        # "60 days" may be a time, and it may be a number of days that a property holds.
        if _names_number(bench, command, (analysis, number)):
            time = None
        elif any(_has_time(bench, unit) for unit in bench.units) or not _fits_any(bench, number):
            number = None
        else:
            time = None
    if number is not None and any(token.word in _EACH for token in analysis.tokens):
        number = replace(number, of_each=True)
    if time is None and number is None:
        number = _than_that(bench, span)
    if time is None and number is None:
        return _set_value(bench, command, span, analysis)
    mask = without(analysis, WINDOW_NOUNS) & ~((time.mask if time else 0) | (number.mask if number else 0))
    step = _set_all(bench, command, time, number, (analysis, mask))
    if isinstance(step, RefinementRefusal) and time is not None and number is not None:
        # The time may be in the name of what has the number: "five flights this year" of `flights_this_year`.
        mask = without(analysis, WINDOW_NOUNS) & ~number.mask
        again = _set_all(bench, command, None, number, (analysis, mask))
        return again if isinstance(again, Step) else step
    return step


def _length_said(bench: Workbench, span: Span) -> NewTime | None:
    """A length that is one only behind "in the last": "half a year", "a couple of weeks"."""
    text = span.of(bench.instruction)
    if len(text.split()) > _LONGEST_LENGTH or _UNITS.isdisjoint(text.lower().split()):
        return None
    edges = bench.spoken(_IN_THE_LAST + text).times
    window = edges[0].meaning if len(edges) == 1 else None
    said = len(_IN_THE_LAST.split()) + len(bench.analysis(span).tokens)
    if not isinstance(window, Window) or window.kind is not WindowKind.LAST or edges[0].end < said:
        return None
    return NewTime(window, bare=True, mask=whole(bench.analysis(span)))


def _than_that(bench: Workbench, span: Span) -> NewNumber | None:
    """The number there is, held against in another way: "fewer than that"; None where several are."""
    said = _THAT.match(span.of(bench.instruction))
    nodes = [node for unit in bench.tops for node in bench.nodes(unit)]
    numbers = [n for node in nodes if (n := counted_number(node)) is not None and n > 1] if said else []
    if said is None or len(numbers) != 1:
        return None
    found = new_number(bench.spoken(f"{said[1]} {numbers[0]}"))
    return None if found is None else replace(found, mask=whole(bench.analysis(span)))


def _not_exact(bound: Bound | Range) -> Bound | Range:
    return replace(bound, bare=True) if isinstance(bound, Bound) and bound.operator is Operator.EQUALS else bound


def _names_number(bench: Workbench, command: Command, said: tuple[Analysis, NewNumber]) -> bool:
    """Whether the other words mean a condition that keeps such a number: "5 years of experience instead"."""
    analysis, number = said
    phrases = [(bench.analysis(span), whole(bench.analysis(span))) for span in command.targets]
    phrases.append((analysis, without(analysis, WINDOW_NOUNS) & ~number.mask))
    for words, mask in phrases:
        found = bench.mentions(words).find(mask, bench.units)
        if found.named and not found.left and len(found.units) == 1:
            return bool(_numbered(bench, found.units[0], number, bench.nodes(found.units[0])))
    return False


def _in_unit_of(bench: Workbench, command: Command, number: NewNumber) -> NewTime | None:
    """A bare number in the place of a time is one of its units: "30 instead of 90 days"."""
    bound = number.bounds[0]
    if len(command.targets) != 1 or not isinstance(bound, Bound) or not bound.bare or bound.number.unit:
        return None
    analysis = bench.analysis(command.targets[0])
    time = new_time(analysis)
    rest = 0 if time is None else bench.mentions(analysis).content(whole(analysis) & ~time.mask)
    if time is None or rest or bound.number.currency is not None:
        return None
    units = [token.lemma for token in analysis.tokens if token.lemma in UNIT_HOURS]
    length = length_of(replace(bound, number=replace(bound.number, unit=units[0]))) if units else None
    return None if length is None else NewTime(Window(WindowKind.LAST, length=length), bare=True, mask=number.mask)


def remove_time(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """What UNTIME does."""
    return _set_all(bench, command, NewTime(None, bare=False, mask=0), None, None)


def _scale_all(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """The time of a condition, or where it has none its number, many times as long."""
    candidates = []
    for unit in bench.units:
        if len(unit.leaves) != 1:
            continue
        after = scaled(bench.nodes(unit)[0], command.scale, counts=command.counts)
        if after is not None:
            candidates.append(bench.candidate(unit, {unit.leaves[0]: after}))
    picked = bench.pick(command, candidates, "change", but=WINDOW_NOUNS)
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


# Times and numbers ----------------------------------------------------------------------------------------------------


def _set_all(
    bench: Workbench,
    command: Command,
    time: NewTime | None,
    number: NewNumber | None,
    rest: tuple[Analysis, int] | None,
) -> Step | RefinementRefusal:
    ways = ((unit, edits) for unit in bench.units for edits in _settings(bench, unit, time, number))
    candidates = [bench.candidate(unit, edits) for unit, edits in ways]
    candidates = [item for item in candidates if item.after != item.before]
    ranks = {item.unit: _rank(bench, item.unit, number) for item in candidates}
    picked = bench.pick(command, candidates, "change", rest=rest, ranks=ranks, but=WINDOW_NOUNS)
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _settings(bench: Workbench, unit: Unit, time: NewTime | None, number: NewNumber | None) -> Iterator[_Edits]:
    """The ways in which a time, a number or both may be set in a unit."""
    nodes = bench.nodes(unit)
    if time is None:
        if number is not None:
            yield from _numbered(bench, unit, number, nodes)
        return
    timed = _timed(bench, unit, time, nodes)
    if timed is None:
        return
    before: _Edits = dict(zip(unit.leaves, timed, strict=True))
    if number is None:
        yield before
        return
    comparisons = [node for node in timed if isinstance(node, Comparison)]
    if len(comparisons) == len(timed):
        for edits in _numbered(bench, unit, number, comparisons):
            yield before | edits


def _timed(bench: Workbench, unit: Unit, time: NewTime, nodes: Sequence[Comparison]) -> list[Condition] | None:
    if _are_twins(unit, nodes):
        if not time.bare:
            return None
        found = [with_time(nodes[0], time, bench.plan, None), moved_twin(nodes[1], time)]
    elif unit.is_group and len({times_of(node) for node in nodes}) > 1:
        return None
    else:
        found = [with_time(node, time, bench.plan, bench.entry(unit, node)) for node in nodes]
    kept = [node for node in found if node is not None]
    return kept if len(kept) == len(found) else None


def _are_twins(unit: Unit, nodes: Sequence[Comparison]) -> bool:
    """Whether a unit is "for the first time in the last 30 days": did within them, and not before."""
    return len(unit.places) > 1 and nodes[0].left != nodes[1].left


def _fits_any(bench: Workbench, number: NewNumber) -> bool:
    return any(_numbered(bench, unit, number, bench.nodes(unit)) for unit in bench.units)


def _numbered(bench: Workbench, unit: Unit, number: NewNumber, nodes: Sequence[Comparison]) -> list[_Edits]:
    """The ways in which a number may be set: several for one end of a range that may be either."""
    entries = [bench.entry(unit, node) for node in nodes]
    if not all(takes_number(node, number, entry) for node, entry in zip(nodes, entries, strict=True)):
        return []
    made = [with_number(node, number, entry) for node, entry in zip(nodes, entries, strict=True)]
    if len(nodes) == 1:
        return [{unit.leaves[0]: made[0]}]
    if unit.is_group:
        same = len({(node.operator, node.arguments) for node in nodes}) == 1
        return [dict(zip(unit.leaves, made, strict=True))] if same else []
    if nodes[0].left != nodes[1].left:
        return []
    bound = number.bounds[0]
    exact = isinstance(bound, Bound) and bound.operator is Operator.EQUALS and not bound.bare
    if isinstance(made[0], And) or exact:
        return [{unit.leaves[0]: made[0], unit.leaves[1]: None}]
    return [{unit.leaves[end]: made[end]} for end in end_of_range(nodes, number)]


def _has_time(bench: Workbench, unit: Unit) -> bool:
    return any(has_time(node) for node in bench.nodes(unit))


def _rank(bench: Workbench, unit: Unit, number: NewNumber | None) -> int:
    """Which of several units an "it" rather means: what has a time or a number of its own before what has none."""
    if number is None:
        return 0 if _has_time(bench, unit) else 1
    rank = 0
    for node in bench.nodes(unit):
        count = counted_number(node)
        if count is not None:
            rank = max(rank, 2 if count == 0 else 1 if count == 1 and node.operator is Operator.AT_LEAST else 0)
    return rank


# Values ---------------------------------------------------------------------------------------------------------------


def _set_value(bench: Workbench, command: Command, span: Span, analysis: Analysis) -> Step | RefinementRefusal:
    candidates = [*_reduced(bench, analysis)]
    candidates = candidates or [item for unit in bench.units for item in _valued(bench, unit, command, analysis)]
    if candidates:
        picked = bench.pick(command, candidates, "change")
        if not isinstance(picked, RefinementRefusal):
            return bench.chosen(command, picked)
        if picked.code is RefinementRefusalCode.AMBIGUOUS:
            return picked
    if analysis.tokens[0].word == "any":
        return _lifted(bench, command, span)
    siblings = list(siblings_of(bench, command, analysis))
    if len(siblings) == 1:
        return bench.chosen(command, siblings)
    if not any(bench.says_something(target) for target in command.targets):
        return _of_which(bench, command, span) or bench.unknown(span)
    named = bench.pick(command, bench.removals(), "change")
    if isinstance(named, RefinementRefusal):
        meant = bench.meant_by(command.targets[0]) if len(command.targets) == 1 else None
        if meant is None:
            return named
        named = bench.removals([meant])
    if len(named) > 1:
        return bench.unknown(span)
    unit = named[0].unit
    return _replaced(bench, command, unit, span) or _in_own_words(bench, command, unit, analysis) or bench.unknown(span)


def _reduced(bench: Workbench, analysis: Analysis) -> Iterator[Candidate]:
    """The change of a sum into an average, and the like: "average rather than total"."""
    said = {name for token in analysis.tokens for name in REDUCERS.get(token.word, ())}
    if len(said) != 1 or any(token.word not in REDUCERS and token.word not in _SMALL for token in analysis.tokens):
        return
    name = said.pop()
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        if node is None or not isinstance(node.left, Aggregate) or node.left.reducer.name not in _OF_NUMBERS:
            continue
        left = replace(node.left, reducer=replace(node.left.reducer, name=name))
        if left != node.left and name in _OF_NUMBERS:
            yield bench.candidate(unit, {unit.leaves[0]: replace(node, left=left)})


def _lifted(bench: Workbench, command: Command, span: Span) -> Step | RefinementRefusal:
    """Takes out the test of which "any" is said: "make it any country"."""
    picked = bench.pick(replace(command, targets=(span, *command.targets)), bench.removals(), "remove")
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _valued(bench: Workbench, unit: Unit, command: Command, analysis: Analysis) -> Iterator[Candidate]:
    """The change of a unit's values to those that the new words spell in its field."""
    if len(unit.leaves) != 1:
        return
    node = bench.nodes(unit)[0]
    entry = bench.entry(unit, node)
    if entry is None or not texts_of(node):
        return
    values = values_said(analysis, bench.index, whole(analysis), entry)
    if values:
        after = with_values(node, _old_values(bench, node, command), values)
        if after != node:
            yield bench.candidate(unit, {unit.leaves[0]: after})


def _old_values(bench: Workbench, node: Comparison, command: Command) -> list[Literal]:
    """The constants of a comparison that the targets of a command spell."""
    old: list[Literal] = []
    for span in command.targets:
        analysis = bench.analysis(span)
        mentions = bench.mentions(analysis)
        old += [item for item in texts_of(node) if mentions.spelled([item], whole(analysis))]
    return old


def _in_own_words(
    bench: Workbench, command: Command, unit: Unit, analysis: Analysis
) -> Step | RefinementRefusal | None:
    """A value that the space has never seen, in the user's own words."""
    node = bench.nodes(unit)[0]
    text = " ".join(token.text for token in analysis.tokens if token.word not in _SMALL)
    texts = texts_of(node)
    if len(unit.leaves) != 1 or not text or not texts or any(item.value in BOOLEANS for item in texts):
        return None
    after = with_values(node, _old_values(bench, node, command), [text])
    found = field_of(node)
    note = f"“{text}” has not been seen as a value of {found[1] if found else 'this field'}."
    return bench.chosen(command, [bench.candidate(unit, {unit.leaves[0]: after})], (note,))


def _replaced(bench: Workbench, command: Command, unit: Unit, span: Span) -> Step | RefinementRefusal | None:
    """Another condition in the place of a unit: another event in the same form, or whatever the words say."""
    generation = _condition_said(bench, span)
    if generation.definition is None or unit.event:
        return None
    new = generation.definition.condition
    edits: _Edits = {unit.places[0]: new} | dict.fromkeys(unit.places[1:])
    node = bench.nodes(unit)[0]
    if len(unit.leaves) == 1 and isinstance(new, Comparison):
        swapped = _of_other_event(bench, node, new) or _of_other_trait(bench, unit, node, new)
        if swapped is not None:
            edits = {unit.leaves[0]: swapped}
    return bench.chosen(command, [bench.candidate(unit, edits)], generation.notes)


def _condition_said(bench: Workbench, span: Span) -> Generation:
    """What the words of a span are as a condition; a mere noun may be what people have: "carts"."""
    generation = bench.generate("", span)
    return generation if generation.definition is not None else bench.generate(WITH, span)


def _of_other_trait(bench: Workbench, unit: Unit, node: Comparison, new: Comparison) -> Comparison | None:
    """The same values of another trait that knows them, where it is named and no more: "by store, not by town"."""
    if not isinstance(new.left, Trait) or new.operator is not Operator.EXISTS or not texts_of(node):
        return None
    swapped = replace(node, left=new.left)
    entry = bench.entry(unit, swapped)
    known = {str(value) for value in getattr(entry.schema, "values", ())} if entry is not None else set()
    return swapped if all(str(item.value) in known for item in texts_of(node)) else None


def _of_other_event(bench: Workbench, node: Comparison, new: Comparison) -> Comparison | None:
    """The same count of another event; its filters stay where the other event has their properties."""
    left, other = node.left, new.left
    if not isinstance(left, Aggregate) or not isinstance(other, Aggregate) or counted_number(node) is None:
        return None
    if counted_number(new) != 1 or new.operator is not Operator.AT_LEAST or other.filters:
        return None
    swapped = replace(node, left=replace(left, source=other.source))
    problems = check(Definition(AudienceType.USERS, swapped), bench.space)
    if not errors(problems):
        return swapped
    kept = tuple(item for item in left.filters if not isinstance(item, Where))
    return replace(node, left=replace(left, source=other.source, filters=kept))


def _of_kind(bench: Workbench, new: Condition) -> list[Unit]:
    """The conditions that count an event, for a new one that does; those on the trait, for one on a trait."""
    if not isinstance(new, Comparison):
        return []
    if isinstance(new.left, Trait):
        return [unit for unit in bench.tops if all(node.left == new.left for node in bench.nodes(unit))]
    if counted_number(new) is None:
        return []
    return [unit for unit in bench.tops if all(counted_number(node) is not None for node in bench.nodes(unit))]


def _of_which(bench: Workbench, command: Command, span: Span) -> Step | RefinementRefusal | None:
    """The only condition that can be meant by "instead", which doesn't say of which; a question where several can."""
    generation = _condition_said(bench, span)
    if generation.definition is None:
        return None
    new = generation.definition.condition
    said = command.span.of(bench.instruction).lower().split()
    is_deed = len(said) > 1 and said[0] in VERBS_OF_DEEDS and said[1] not in PRONOUNS  # "let their pass lapse"
    alike = bench.tops if len(bench.tops) == 1 else _of_kind(bench, new)
    if len(alike) == 1 and not is_deed:
        return _replaced(bench, command, alike[0], span)
    found = []
    for unit in bench.tops:
        edits: _Edits = {unit.places[0]: new} | dict.fromkeys(unit.places[1:])
        words = words_of(unit_node(bench.root, unit), unit, bench.space)
        found.append((f"Replace “{words}”.", edited(bench.root, edits)))
    message = f"Which condition should “{bench.words(new)}” take the place of?"
    return refused(RefinementRefusalCode.AMBIGUOUS, message, command.span, bench.choices(found))
