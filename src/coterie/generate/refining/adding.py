"""Commands that add a condition: "also exclude …", "and who …", "only those …", "or people who …"."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.generation import Generation, Reason, RefusalCode
from coterie.generate.refining.changes import extended, new_number, new_time, texts_of, without_values
from coterie.generate.refining.edits import added, counted_number, edited, negated, node_at
from coterie.generate.refining.inside import said_anew, value_inside, value_listed
from coterie.generate.refining.instructions import Act, Command
from coterie.generate.refining.result import Change, ChangeKind, RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.setting import apply_setting
from coterie.generate.refining.units import Unit, unit_node, words_of
from coterie.generate.refining.users import of_all_users
from coterie.generate.refining.wordings import PLAIN_UNIT_NOUNS, SUBJECTS
from coterie.generate.refining.workbench import Candidate, Step, Workbench, refused, whole
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Comparison,
    Condition,
    Event,
    Not,
    Operator,
    Or,
    Trait,
    walk,
)
from coterie.language.rewrite import conjuncts
from coterie.language.satisfiable import is_satisfiable
from coterie.language.words import listed
from coterie.nlu.analysis import Analysis
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Bound, WindowKind
from coterie.schema.space import Collection

_ONLY = words("only just solely")
_PLACING = words("on in with of from at whose which is are be the can")
_POINTING = frozenset({"those", "them"})
_DENYING = frozenset({Role.NOT, Role.EXCEPT, Role.NO_USER})
_NEGATIVE = frozenset({Operator.DIFFERS, Operator.NONE_OF, Operator.ABSENT, Operator.OMITS})


def apply_adding(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """What NARROW, EXCLUDE, WIDEN and JOIN do."""
    span = command.new or command.span
    analysis = bench.analysis(span)
    setting = command.act is Act.NARROW and _is_setting(bench, analysis)
    if setting and not command.joined and not _speaks_of_people(analysis):
        return apply_setting(bench, replace(command, act=Act.SET, targets=(), new=_exact(bench, command) or span))
    if command.bare:
        direct = _lifted(bench, command, analysis) or _opposite(bench, command, analysis)
        if direct is not None:
            return direct
    listed_anew = value_listed(bench, command, analysis)
    if listed_anew is not None:
        return listed_anew
    generation = bench.generate(command.prefix, span)
    if generation.definition is None and setting:
        return apply_setting(bench, replace(command, act=Act.SET, targets=()))
    if generation.definition is None:
        inside = value_inside(bench, command, analysis)
        return inside or _not_generated(bench, generation, command, span)
    new = generation.definition.condition
    if command.act is Act.NARROW and not command.joined and _is_of_other_event(bench, new):
        inside = value_inside(bench, command, analysis)
        if inside is not None:
            return inside
    reasons = _reasons(generation, command, span)
    notes = (*generation.notes, *(f"Left out: “{item.text}”." for item in generation.unplaced))
    anew = said_anew(bench, command, new) if _says_of_the_same(bench, command) else None
    if anew is not None:
        return anew
    counted = _counted_anew(bench, command, analysis, new)
    if counted is not None:
        return counted
    return _with_new(bench, command, new, reasons, notes)


def _with_new(
    bench: Workbench, command: Command, new: Condition, reasons: tuple[Reason, ...], notes: tuple[str, ...]
) -> Step | RefinementRefusal:
    """The definition with what the generator made of the words of a command."""
    widened = _widened(bench, new)
    if widened is not None and (command.act in (Act.WIDEN, Act.JOIN) or (command.bare and _says_all_of(widened, new))):
        return bench.chosen(command, [widened], notes)
    kind = Or if command.act is Act.WIDEN else And
    step = _added(bench, kind, new, reasons, notes)
    if step.condition == bench.root:
        message = f"The definition already asks for “{bench.words(new)}”. What else should change?"
        return refused(RefinementRefusalCode.UNCHANGED, message, command.span)
    if command.act is Act.JOIN and not (command.joined and not _speaks_of_people(bench.analysis(command.span))):
        return _ask_how(bench, command, new, step)
    if kind is And and not is_satisfiable(step.condition) and is_satisfiable(bench.root):
        return _contradiction(bench, command, new)
    return step


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
    if PLAIN_UNIT_NOUNS.intersection(words) or words[-1] in ("one", "ones"):
        return True
    if time is not None and time.window is not None and time.window.kind is WindowKind.FOLLOWING:
        return True
    mask = (time.mask if time else 0) | (number.mask if number else 0)
    return not bench.mentions(analysis).content(whole(analysis) & ~mask)


def _speaks_of_people(analysis: Analysis) -> bool:
    """Whether the words begin with people: "people over 30" is no number for a condition there is."""
    return any(token.word in SUBJECTS - _POINTING for token in analysis.tokens)


def _exact(bench: Workbench, command: Command) -> Span | None:
    """The whole command where "only" or "just" belongs to its number: "only once" is exactly once."""
    number = new_number(bench.analysis(command.span))
    bound = number.bounds[0] if number is not None and number.times else None
    is_exact = isinstance(bound, Bound) and bound.operator is Operator.EQUALS and not bound.bare
    return command.span if is_exact else None


def _lifted(bench: Workbench, command: Command, analysis: Analysis) -> Step | None:
    """Takes out the test of which "any" is said: "any country"."""
    said = [token.word for token in analysis.tokens]
    first = said.index("any") if "any" in said[:-1] else -1
    if first < 0 or not (SUBJECTS | _PLACING).issuperset(said[:first]):
        return None
    start = (command.new or command.span).start + analysis.tokens[first].span.start
    picked = bench.pick_each(replace(command, targets=(Span(start, command.span.end),)), bench.removals(), "remove")
    step = picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)
    return step if isinstance(step, Step) else None


def _says_of_the_same(bench: Workbench, command: Command) -> bool:
    """Whether a command may speak of what is asked for already: "orders in May", "only tent orders"."""
    said = command.span.of(bench.instruction).lower().split()
    return command.act is Act.NARROW and not command.joined and (command.bare or not _ONLY.isdisjoint(said))


def _counted_anew(bench: Workbench, command: Command, analysis: Analysis, new: Condition) -> Step | None:
    """Another number for a condition there is, though something else keeps such a number too: "2 courses at least"."""
    number = new_number(analysis) if command.bare and not command.joined and command.act is Act.NARROW else None
    if number is None or _speaks_of_people(analysis) or not isinstance(new, Comparison):
        return None
    if not isinstance(new.left, Trait) and counted_number(new) is None:
        return None
    step = apply_setting(bench, replace(command, act=Act.SET, targets=()))
    return step if isinstance(step, Step) else None


def _is_of_other_event(bench: Workbench, new: Condition) -> bool:
    """Whether a condition asks for nothing but an event that the definition doesn't speak of."""
    left = new.left if isinstance(new, Comparison) else None
    known = {node for node in walk(bench.root) if isinstance(node, Event)}
    return isinstance(left, Aggregate) and isinstance(left.source, Event) and left.source not in known


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


def _opposite(bench: Workbench, command: Command, analysis: Analysis) -> Step | RefinementRefusal | None:
    """Says of a condition that is there, and of nothing else, that it should be the other way: "who did NOT open"."""
    if analysis.times or analysis.quantities:
        return None
    mentions = bench.mentions(analysis)
    found = mentions.find(whole(analysis), [unit for unit in bench.units if not unit.is_group])
    if not found.named or found.left or len(found.units) != 1:
        return None
    unit = found.units[0]
    if any(mark.role is Role.ALL_USERS for mark in analysis.marks):
        return of_all_users(bench, command, unit)
    denied = any(mark.role in _DENYING for mark in analysis.marks)
    if unit.inner or denied == _is_negative(unit_node(bench.root, unit)):
        return None
    node = bench.nodes(unit)[0]
    texts = texts_of(node)
    spelled = [item for item in texts if mentions.spelled([item], whole(analysis))]
    if spelled and len(spelled) < len(texts):
        shorter = without_values(node, spelled)
        return None if shorter is None else bench.chosen(command, [bench.candidate(unit, {unit.leaves[0]: shorter})])
    return bench.chosen(command, [negation(bench, unit)])


def _is_negative(condition: Condition) -> bool:
    """Whether a condition says that something is not so."""
    match condition:
        case Not(operand):
            return not _is_negative(operand)
        case AnyUser(operand) | AllUsers(operand):
            return _is_negative(operand)
        case Comparison():
            zero = counted_number(condition) == 0 and condition.operator in (Operator.EQUALS, Operator.AT_MOST)
            return zero or condition.operator in _NEGATIVE
        case _:
            return False


def _reasons(generation: Generation, command: Command, span: Span) -> tuple[Reason, ...]:
    """The reasons of a generation with their places in the instruction."""
    shift = span.start - len(command.prefix)

    def moved(place: Span) -> Span:
        if place.end <= len(command.prefix):
            return Span(command.span.start, span.start)
        return Span(max(place.start + shift, span.start), place.end + shift)

    return tuple(
        replace(reason, condition=part, spans=tuple(moved(place) for place in reason.spans))
        for reason in generation.reasons
        for part in conjuncts(reason.condition)
    )


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


def _widened(bench: Workbench, new: Condition) -> Candidate | None:
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
    widened = _widened(bench, new) if command.joined else None
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


def _not_generated(bench: Workbench, generation: Generation, command: Command, span: Span) -> RefinementRefusal:
    refusal = generation.refusal
    phrase = command.span
    if refusal is not None and refusal.phrase is not None:
        shift = span.start - len(command.prefix)
        phrase = Span(max(refusal.phrase.start + shift, span.start), max(refusal.phrase.end + shift, span.start + 1))
    if refusal is not None and refusal.code is RefusalCode.LOOKBACK:
        return refused(RefinementRefusalCode.LOOKBACK, refusal.message, phrase)
    if refusal is not None and generation.reasons:  # it was understood, and nobody can match
        return refused(RefinementRefusalCode.IMPOSSIBLE, " ".join(generation.notes) or refusal.message, phrase)
    suggestions = refusal.suggestions if refusal is not None else ()
    return replace(bench.unknown(phrase), suggestions=suggestions)
