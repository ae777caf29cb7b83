"""Commands that add a condition: "also exclude …", "and who …", "only those …", "or people who …"."""

from __future__ import annotations

import re
from dataclasses import replace

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.generation import Reason
from coterie.generate.refining.changes import new_number, new_time, texts_of, with_values, without_values
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.conditions import read_condition
from coterie.generate.refining.edits import added, counted_number, edited, negated
from coterie.generate.refining.excluding import (
    audience_named,
    excluded_of_event,
    is_of_other_event,
    speaks_of_people,
    together,
)
from coterie.generate.refining.inside import said_anew, tests_of, value_inside, value_listed, values_alone
from coterie.generate.refining.kindred import done_to_it
from coterie.generate.refining.lifting import is_negative, let_back_in, lifted, widened_by
from coterie.generate.refining.of_events import said_of_event
from coterie.generate.refining.result import Change, ChangeKind, RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.setting import apply_setting
from coterie.generate.refining.units import Unit, unit_node, words_of
from coterie.generate.refining.users import of_all_users
from coterie.generate.refining.wordings import PLAIN_UNIT_NOUNS, RELATIVES
from coterie.generate.refining.workbench import Candidate, Step, Workbench, refused, whole, without
from coterie.language.ast import (
    Aggregate,
    And,
    Comparison,
    Condition,
    Operator,
    Or,
    Trait,
    walk,
)
from coterie.language.rewrite import conjuncts
from coterie.language.satisfiable import is_satisfiable
from coterie.language.words import listed
from coterie.nlu.analysis import Analysis
from coterie.nlu.fieldvalues import number_literal
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound, WindowKind
from coterie.schema.space import Collection

_ONLY = words("only just solely")
_OWING = words("must should need have has ought gotta")
_NEAR = 4
_SHORT, _SHORT_LIST = 3, 8
_ONES = re.compile(r"\s+ones?[\s.!]*$", re.IGNORECASE)

_DENYING = frozenset({Role.NOT, Role.EXCEPT, Role.NO_USER})


def apply_adding(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """What NARROW, EXCLUDE, WIDEN and JOIN do."""
    span = command.new or command.span
    analysis = bench.analysis(span)
    if command.act is Act.EXCLUDE:
        without = excluded_of_event(bench, command, span)
        if without is not None:
            return without
    short = _said_shortly(bench, command, span, analysis)
    if short is not None:
        return short
    setting = command.act is Act.NARROW and _is_setting(bench, analysis) and not _says_also(bench, command)
    read = read_condition(bench, command, span)
    generation, span = read.generation, read.span
    if generation.definition is None and setting:
        return apply_setting(bench, replace(command, act=Act.SET, targets=()))
    if generation.definition is None:
        inside = value_inside(bench, command, analysis) or _said_inside(bench, command, span)
        inside = inside or _set_after_all(bench, command, analysis)
        left_out = audience_named(bench, command, span) if inside is None else None
        if left_out is not None:
            return _added(bench, And, left_out, bench.new_tops(left_out, (command.span,)))
        return inside or read.refusal(bench, command)
    new, reasons = generation.definition.condition, read.reasons(command)
    both = together(bench, span, new) if command.act is Act.EXCLUDE and command.prefix else new
    deed = done_to_it(bench, analysis) if isinstance(new, Comparison) and counted_number(new) is not None else None
    if deed is not None:
        none = is_negative(new)
        number = number_literal(0 if none else 1)
        new = Comparison(deed, Operator.EQUALS if none else Operator.AT_LEAST, (number,))
        reasons = (Reason(condition=new, spans=(command.span,), text=bench.words(new)),)
        return _with_new(bench, command, new, reasons, generation.notes)
    if both != new:
        new, reasons = both, (Reason(condition=both, spans=(command.span,), text=bench.words(both)),)
    notes = (*generation.notes, *(f"Left out: “{item.text}”." for item in generation.unplaced))
    return _said_again(bench, command, analysis, new) or _with_new(bench, command, new, reasons, notes)


def _says_also(bench: Workbench, command: Command) -> bool:
    return "also" in command.span.of(bench.instruction).lower().split()


def _said_shortly(
    bench: Workbench, command: Command, span: Span, analysis: Analysis
) -> Step | RefinementRefusal | None:
    """What a command does that is a change of a condition there is by its form; None for a condition of its own."""
    setting = command.act is Act.NARROW and _is_setting(bench, analysis)
    if setting and not _says_also(bench, command) and not command.joined and not speaks_of_people(analysis):
        step = apply_setting(bench, replace(command, act=Act.SET, targets=(), new=_exact(bench, command) or span))
        if isinstance(step, Step) or step.code is not RefinementRefusalCode.NOT_FOUND:
            return step
    if command.bare:
        direct = lifted(bench, command, analysis) or opposite(bench, command, analysis)
        if direct is not None:
            return direct
    listed_anew = value_listed(bench, command, analysis) or _other_value(bench, command, analysis)
    if listed_anew is None and command.act is Act.NARROW and _ONES.search(span.of(bench.instruction)):
        inside = _said_inside(bench, command, span)
        return inside if isinstance(inside, Step) else None
    return listed_anew


def _other_value(bench: Workbench, command: Command, analysis: Analysis) -> Step | None:
    """A value in the place of one that occurrences are asked for: "rock please" where jazz was."""
    if command.act is not Act.NARROW or not command.bare or command.joined or len(analysis.tokens) > _SHORT - 1:
        return None
    found = []
    for unit in bench.units:
        node = bench.nodes(unit)[0] if unit.event and len(unit.leaves) == 1 else None
        entry = None if node is None else bench.entry(unit, node)
        if node is None or entry is None or not texts_of(node):
            continue
        values = values_alone(bench, analysis, entry, unit.event)
        after = with_values(node, (), values) if values else node
        if after != node and not {str(item.value) for item in texts_of(node)} & set(values):
            found.append(bench.candidate(unit, {unit.leaves[0]: after}))
    step = bench.chosen(command, found) if len(found) == 1 else None
    return step if isinstance(step, Step) else None


def _said_again(
    bench: Workbench, command: Command, analysis: Analysis, new: Condition
) -> Step | RefinementRefusal | None:
    """What a command does whose condition is one there is, with another time or number or a further test."""
    if command.act is Act.NARROW and not command.joined and is_of_other_event(bench, new):
        inside = value_inside(bench, command, analysis) or _tested_alike(bench, command, new)
        if inside is not None:
            return inside
    anew = said_anew(bench, command, new) if _says_of_the_same(bench, command) else None
    return anew if anew is not None else _counted_anew(bench, command, analysis, new)


def _with_new(
    bench: Workbench, command: Command, new: Condition, reasons: tuple[Reason, ...], notes: tuple[str, ...]
) -> Step | RefinementRefusal:
    """The definition with what the generator made of the words of a command."""
    widened = widened_by(bench, new)
    if widened is None and command.act in (Act.WIDEN, Act.JOIN):
        widened = let_back_in(bench, new)
    if widened is not None and (command.act in (Act.WIDEN, Act.JOIN) or (command.bare and _says_all_of(widened, new))):
        return bench.chosen(command, [widened], notes)
    kind = Or if command.act is Act.WIDEN else And
    step = _added(bench, kind, new, reasons, notes)
    if step.condition == bench.root:
        message = f"The definition already asks for “{bench.words(new)}”. What else should change?"
        return refused(RefinementRefusalCode.UNCHANGED, message, command.span)
    if command.act is Act.JOIN and not (command.joined and not speaks_of_people(bench.analysis(command.span))):
        return _ask_how(bench, command, new, step)
    if kind is And and not is_satisfiable(step.condition) and is_satisfiable(bench.root):
        return _in_its_place(bench, command, new) or _contradiction(bench, command, new)
    return step


def _set_after_all(bench: Workbench, command: Command, analysis: Analysis) -> Step | None:
    """A time or number for a condition that is named beside it, where the words are no condition: "avg over 75"."""
    that = any(token.word == "that" for token in analysis.tokens)
    if command.act is not Act.NARROW or not command.bare:
        return None
    if not that and (new_time(analysis), new_number(analysis)) == (None, None):
        return None
    step = apply_setting(bench, replace(command, act=Act.SET, targets=()))
    return step if isinstance(step, Step) else None


def _said_inside(bench: Workbench, command: Command, span: Span) -> Step | RefinementRefusal | None:
    """A test of occurrences; "ones" stands for their name."""
    ones = _ONES.search(span.of(bench.instruction))
    span = Span(span.start, span.start + ones.start()) if ones is not None and ones.start() else span
    return said_of_event(bench, command, span) if command.act is Act.NARROW else None


def _tested_alike(bench: Workbench, command: Command, new: Condition) -> Step | None:
    """The test that the words make of another event, of one that is counted already: "remote jobs only"."""
    if not isinstance(new, Comparison) or not isinstance(new.left, Aggregate) or not tests_of(new.left):
        return None
    span = command.new or command.span
    said = bench.analysis(span).tokens
    of_them = said[0].word in ("that", "which")  # "that cost over 10" are not people
    if speaks_of_people(bench.analysis(span)) or not (of_them or RELATIVES.isdisjoint(token.word for token in said)):
        return None
    inside = said_of_event(bench, command, span)
    step = inside if isinstance(inside, Step) else None
    if of_them:
        return step
    before = {node for node in walk(bench.root) if isinstance(node, Comparison)}
    fresh = {node for node in walk(step.condition) if isinstance(node, Comparison)} - before if step else set()
    return step if set(tests_of(new.left)) <= fresh else None


def _in_its_place(bench: Workbench, command: Command, new: Condition) -> Step | RefinementRefusal | None:
    """A value in the place of the one that it contradicts, where nothing but it is said: "metal plan"."""
    if command.act is not Act.NARROW or not command.bare or command.joined or not isinstance(new, Comparison):
        return None
    said = bench.analysis(command.span)
    if not isinstance(new.left, Trait) or new.operator not in (Operator.EQUALS, Operator.ONE_OF):
        return None
    if len(said.tokens) > (_SHORT if new.operator is Operator.EQUALS else _SHORT_LIST):
        return None
    if speaks_of_people(said) or not RELATIVES.isdisjoint(token.word for token in said.tokens):
        return None
    found = [
        bench.candidate(unit, {unit.leaves[0]: new})
        for unit in bench.tops
        if len(unit.leaves) == 1
        and bench.nodes(unit)[0].left == new.left
        and not is_negative(unit_node(bench.root, unit))
    ]
    return bench.chosen(command, found) if len(found) == 1 else None


def negation(bench: Workbench, unit: Unit) -> Candidate:
    """The change of a unit into its opposite."""
    as_any = unit.collection is Collection.ACCOUNTS and not unit.quantified and not unit.event
    after = negated(unit_node(bench.root, unit), as_any=as_any)
    return bench.candidate(unit, {unit.places[0]: after} | dict.fromkeys(unit.places[1:]))


def _is_setting(bench: Workbench, analysis: Analysis) -> bool:
    """Whether words are no condition but a time or number for one: "in the last 2 weeks", "at least 3 times"."""
    time, number = new_time(analysis), new_number(analysis)
    if time is None and number is None:
        return False
    words = [token.word for token in analysis.tokens]
    if PLAIN_UNIT_NOUNS.intersection(words) or (words[-1] in ("one", "ones") and time is not None):
        return True
    if time is not None and time.window is not None and time.window.kind is WindowKind.FOLLOWING:
        return True
    mask = (time.mask if time else 0) | (number.mask if number else 0)
    return not bench.mentions(analysis).content(whole(analysis) & ~mask)


def _exact(bench: Workbench, command: Command) -> Span | None:
    """The whole command where "only" or "just" belongs to its number: "only once" is exactly once."""
    number = new_number(bench.analysis(command.span))
    bound = number.bounds[0] if number is not None and number.times else None
    is_exact = isinstance(bound, Bound) and bound.operator is Operator.EQUALS and not bound.bare
    return command.span if is_exact else None


def _says_of_the_same(bench: Workbench, command: Command) -> bool:
    """Whether a command may speak of what is asked for already: "orders in May", "only tent orders"."""
    said = command.span.of(bench.instruction).lower().split()
    owed = not _OWING.isdisjoint(said[:_NEAR]) and "also" not in said
    denies = command.act is Act.EXCLUDE and not command.prefix  # "not in the West studio"
    if denies and command.bare:
        return True
    return command.act is Act.NARROW and not command.joined and (command.bare or owed or not _ONLY.isdisjoint(said))


def _counted_anew(bench: Workbench, command: Command, analysis: Analysis, new: Condition) -> Step | None:
    """Another number for a condition there is, though something else keeps such a number too: "2 courses at least"."""
    number = new_number(analysis) if command.bare and not command.joined and command.act is Act.NARROW else None
    if number is None or speaks_of_people(analysis):
        return None
    sides = conjuncts(new)  # two of a range: "at least 4 and at most 8 classes"
    first = sides[0]
    if not isinstance(first, Comparison) or any(getattr(side, "left", None) != first.left for side in sides):
        return None
    if not isinstance(first.left, Trait) and counted_number(first) is None:
        return None
    step = apply_setting(bench, replace(command, act=Act.SET, targets=()))
    return step if isinstance(step, Step) else None


def _says_all_of(widened: Candidate, new: Condition) -> bool:
    """Whether a list of values that grows is then just what was said: "gold or platinum" where gold was asked for."""
    after = next(iter(widened.edits.values()))
    same = isinstance(after, Comparison) and isinstance(new, Comparison) and after.left == new.left
    return (
        same
        and isinstance(after, Comparison)
        and isinstance(new, Comparison)
        and set(after.arguments) == set(new.arguments)
    )


def opposite(bench: Workbench, command: Command, analysis: Analysis) -> Step | RefinementRefusal | None:
    """Says of a condition that is there, and of nothing else, that it should be the other way: "who did NOT open"."""
    if analysis.times or analysis.quantities:
        return None
    mentions = bench.mentions(analysis)
    of_all = any(mark.role is Role.ALL_USERS for mark in analysis.marks)
    mask = without(analysis, _OWING) if of_all else whole(analysis)
    found = mentions.find(mask, [unit for unit in bench.units if not unit.is_group])
    if not found.named or found.left or len(found.units) != 1:
        return None
    unit = found.units[0]
    if of_all:
        return of_all_users(bench, command, unit)
    denied = any(mark.role in _DENYING for mark in analysis.marks)
    if unit.inner or denied == is_negative(unit_node(bench.root, unit)):
        return None
    node = bench.nodes(unit)[0]
    texts = texts_of(node)
    spelled = [item for item in texts if mentions.spelled([item], whole(analysis))]
    if spelled and len(spelled) < len(texts):
        shorter = without_values(node, spelled)
        return None if shorter is None else bench.chosen(command, [bench.candidate(unit, {unit.leaves[0]: shorter})])
    return bench.chosen(command, [negation(bench, unit)])


def _added(
    bench: Workbench,
    kind: type[And | Or],
    new: Condition,
    reasons: tuple[Reason, ...] = (),
    notes: tuple[str, ...] = (),
) -> Step:
    words = bench.words(new)
    text = f"Added: {words}." if kind is And else f"Added: or {words}."
    change = Change(kind=ChangeKind.ADDED, text=text, after=words)
    condition = added(bench.root, kind, new)
    if kind is Or:
        reasons = bench.new_tops(condition, tuple(place for reason in reasons for place in reason.spans))
    return Step(condition, (change,), reasons, notes)


def _ask_how(bench: Workbench, command: Command, new: Condition, narrowed: Step) -> RefinementRefusal:
    """The question whether "and people who opened an email" lets them in as well, or keeps only those."""
    words = bench.words(new)
    widened = _added(bench, Or, new)
    texts = (f"Keep only those {words}.", f"Let in everyone {words} as well.")
    choices = bench.choices(zip(texts, (narrowed.condition, widened.condition), strict=True))
    message = f"Should only those {words} stay, or should everyone {words} be let in as well?"
    return refused(RefinementRefusalCode.AMBIGUOUS, message, command.span, choices)


def _contradiction(bench: Workbench, command: Command, new: Condition) -> RefinementRefusal:
    """Nobody can match: offers to put the new condition in the place of the one that it contradicts."""
    against: list[str] = []
    found: list[tuple[str, Condition]] = []
    said = bench.words(new)
    widened = widened_by(bench, new) if command.joined else None
    if widened is not None and (wider := edited(bench.root, widened.edits)) is not None:
        found.append((widened.change.text, wider))
    for unit in bench.tops:
        rest = edited(bench.root, dict.fromkeys(unit.places))
        condition = new if rest is None else added(rest, And, new)
        if is_satisfiable(condition):
            words = words_of(unit_node(bench.root, unit), unit, bench.space)
            against.append(f"“{words}”")
            found.append((f"Replace “{words}” by “{said}”.", condition))
    if not against:
        message = f"Nobody could satisfy “{said}” as well as what is asked already. Which conditions should go?"
        return refused(RefinementRefusalCode.IMPOSSIBLE, message, command.span)
    message = f"Nobody could satisfy both “{said}” and {listed(against, 'or')}. Should the new one take its place?"
    return refused(RefinementRefusalCode.IMPOSSIBLE, message, command.span, bench.choices(found))
