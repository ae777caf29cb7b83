"""Follow-ups: an instruction such as "make it 60 days" changes what it names in a definition, and nothing else.

The instruction is read into commands (`refining.instructions`), the words of each find the conditions that they mean
(`refining.mentions`), and the change is made at their places in the tree (`refining.changes`, `refining.edits`). New
conditions come from the same generator as those of a prompt. What fits several conditions, or none, is answered with a
question that names the conditions in words. Every result passes the checker and can be satisfied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from coterie.core.text import Span
from coterie.generate.generation import Reason
from coterie.generate.guard import asks_for_something_else
from coterie.generate.personal import personal_note
from coterie.generate.pipeline import Generator
from coterie.generate.refining.adding import apply_adding, negation, opposite
from coterie.generate.refining.changes import texts_of, without_values
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.edits import ALONE, Place, condition_at, edited
from coterie.generate.refining.instructions import asks_for_a_deed, read_commands, read_parts, takes_back
from coterie.generate.refining.listing import begins_with_removal, is_list_of_settings, steps_of
from coterie.generate.refining.result import (
    Change,
    ChangeKind,
    Choice,
    Refinement,
    RefinementRefusal,
    RefinementRefusalCode,
)
from coterie.generate.refining.setting import apply_setting, remove_time
from coterie.generate.refining.units import Unit, unit_node, whole_unit, words_of
from coterie.generate.refining.users import apply_users
from coterie.generate.refining.wordings import SUBJECTS
from coterie.generate.refining.workbench import Candidate, Step, Workbench, carried, refused, whole
from coterie.language.ast import AllUsers, And, AnyUser, Condition, Definition, Literal, Node, Not, Or
from coterie.language.shape import MAX_NESTING, nesting
from coterie.nlu.grammar import Role
from coterie.nlu.tokens import tokenise

_NO_WAY_BACK = (
    "An instruction can't take back an earlier change: the definition doesn't keep what it was before. Go back to the "
    "version before, or say what should change."
)
_EVERYTHING = frozenset({"everything", "all", "whole", "entire", "audience", "definition"})


def refine(definition: Definition, instruction: str, generator: Generator) -> Refinement:
    """What an instruction in English makes of a definition; never raises for anything that an instruction may hold.

    Understood are adding and excluding, removing conditions or their time filters, changing times, numbers and values,
    the opposite of a condition, and "either is enough" or "all of them". The generator's space and moment count.
    """
    answer = _answer(definition, instruction, generator)
    note = personal_note(instruction)
    return answer if note is None else replace(answer, notes=(*answer.notes, note))


def _answer(definition: Definition, instruction: str, generator: Generator) -> Refinement:
    blank = Refinement(instruction=instruction, original=definition)
    refusal = _unreadable(definition, instruction, generator)
    if refusal is not None:
        return replace(blank, refusal=refusal)
    bench = Workbench(definition, instruction, generator)
    tokens = tokenise(instruction, generator.parser.corrector)
    if takes_back(tokens):
        return replace(blank, refusal=refused(RefinementRefusalCode.UNKNOWN, _NO_WAY_BACK))
    commands = read_commands(tokens)
    if not commands or asks_for_a_deed(tokens):
        return replace(blank, refusal=bench.unknown(None))
    parts = read_parts(tokens)
    is_listed = len(parts) > len(commands) and is_list_of_settings(parts)
    listed = steps_of(bench, parts, _apply_either) if is_listed else None
    if listed is not None:
        return _after(blank, listed)
    answer = _after_commands(blank, bench, commands)
    if answer.refusal is not None and begins_with_removal(parts):
        listed = steps_of(bench, parts, _apply_either)
        return answer if listed is None else _after(blank, listed)
    return answer


def _after(blank: Refinement, steps: Sequence[tuple[Workbench, Command, Step]]) -> Refinement:
    """What comes of steps that all could be made."""
    reasons: tuple[Reason, ...] = ()
    for bench, _, step in steps:
        reasons = carried(reasons, bench.root, step)
    return replace(
        blank,
        definition=Definition(blank.original.audience_type, steps[-1][2].condition),
        changes=tuple(change for *_, step in steps for change in step.changes),
        reasons=reasons,
        notes=tuple(dict.fromkeys(note for *_, step in steps for note in step.notes)),
    )


def _apply_either(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """What a command does; where it fits nothing, what its other reading does."""
    step = _apply(bench, command)
    if not isinstance(step, RefinementRefusal) or command.otherwise is None:
        return step
    other = _apply_either(bench, command.otherwise)
    is_blind = isinstance(other, RefinementRefusal) and other.code is RefinementRefusalCode.UNKNOWN
    names_none = step.code is RefinementRefusalCode.NOT_FOUND and command.act is Act.REMOVE
    return step if is_blind and names_none else other


def _after_commands(blank: Refinement, bench: Workbench, commands: Sequence[Command]) -> Refinement:
    definition = bench.definition
    steps: list[tuple[Workbench, Command, Step]] = []
    for command in commands:
        step = _apply_either(bench, command)
        if isinstance(step, RefinementRefusal):
            choices = tuple(choice for choice in step.choices if choice.definition != definition)
            return replace(blank, refusal=replace(step, choices=choices))
        after = Definition(definition.audience_type, step.condition)
        wrong = bench.wrong(after) if step.condition != bench.root else _same(command)
        if wrong is not None:
            return replace(blank, refusal=replace(wrong, phrase=wrong.phrase or command.span))
        steps.append((bench, command, step))
        bench = Workbench(after, bench.instruction, bench.generator)
    return replace(blank, refusal=_same(commands[-1])) if bench.definition == definition else _after(blank, steps)


def _unreadable(definition: Definition, instruction: str, generator: Generator) -> RefinementRefusal | None:
    limit = generator.space.limits.prompt_max
    length = len(instruction.strip())
    if not 1 <= length <= limit:
        message = f"The instruction has {length} characters; it takes 1 to {limit}."
        return refused(RefinementRefusalCode.LENGTH, message)
    if nesting(definition.condition) > MAX_NESTING:
        message = "The definition is nested too deeply to be changed by an instruction. Change it by hand."
        return refused(RefinementRefusalCode.INVALID, message)
    elsewhere = asks_for_something_else(instruction)
    if elsewhere is not None:
        return Workbench(definition, instruction, generator).unknown(Span(*elsewhere))
    return None


def _apply(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    of_users = apply_users(bench, command)
    if of_users is not None:
        return of_users
    match command.act:
        case Act.NARROW | Act.EXCLUDE | Act.WIDEN | Act.JOIN:
            return apply_adding(bench, command)
        case Act.REMOVE:
            return _remove(bench, command)
        case Act.UNTIME:
            return _remove_time(bench, command)
        case Act.SET:
            return _the_other_way(bench, command) or apply_setting(bench, command)
        case Act.NEGATE:
            return _negate(bench, command)
        case Act.ANY | Act.ALL:
            return _junction(bench, command)


def _the_other_way(bench: Workbench, command: Command) -> Step | None:
    """What "make it people who did book one" asks for where nobody was to."""
    if command.targets or command.new is None:
        return None
    analysis = bench.analysis(command.new)
    of_users = any(mark.role in (Role.ALL_USERS, Role.NO_USER) for mark in analysis.marks)
    if SUBJECTS.isdisjoint(token.word for token in analysis.tokens) and not of_users:
        return None
    step = opposite(bench, command, analysis)
    return step if isinstance(step, Step) else None


def _same(command: Command) -> RefinementRefusal:
    return refused(RefinementRefusalCode.UNCHANGED, "That is so already. What should change?", command.span)


# Removing -------------------------------------------------------------------------------------------------------------


def _remove(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    units = bench.tops if command.others else None
    picked = bench.pick_each(command, bench.removals(units), "keep" if command.others else "remove")
    if isinstance(picked, RefinementRefusal):
        return picked
    if command.others:
        kept = {item.unit for item in picked}
        return bench.chosen(command, bench.removals([unit for unit in bench.tops if unit not in kept]))
    shorter = _shorter_list(bench, picked[0].unit, command) if len(picked) == 1 else None
    return bench.chosen(command, picked if shorter is None else [shorter])


def _shorter_list(bench: Workbench, unit: Unit, command: Command) -> Candidate | None:
    """What "remove Germany" does where others are listed beside it."""
    node = bench.nodes(unit)[0]
    if len(unit.leaves) != 1 or len(node.arguments) == 1:
        return None
    gone: list[Literal] = []
    for span in command.targets:
        analysis = bench.analysis(span)
        mentions = bench.mentions(analysis)
        spelled = {literal: mentions.spelled([literal], whole(analysis)) for literal in texts_of(node)}
        tokens = set[int]().union(*spelled.values())
        if mentions.content(whole(analysis)) & ~sum(1 << token for token in tokens):
            return None
        gone += [literal for literal, places in spelled.items() if places]
    rest = without_values(node, gone)
    return None if rest is None or not gone else bench.candidate(unit, {unit.leaves[0]: rest})


def _remove_time(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    """The time filter goes; where no condition has one, "the date condition" may be a condition itself."""
    result = remove_time(bench, command)
    if not isinstance(result, RefinementRefusal) or result.code is not RefinementRefusalCode.NOT_FOUND:
        return result
    removal = _remove(bench, replace(command, targets=(command.new or command.span,)))
    return result if isinstance(removal, RefinementRefusal) else removal


# Opposites and junctions ----------------------------------------------------------------------------------------------


def _negate(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    candidates = [negation(bench, unit) for unit in bench.units]
    words = {token.word for span in command.targets for token in bench.analysis(span).tokens}
    if len(bench.tops) > 1 and not any(bench.says_something(span) for span in command.targets):
        others = Candidate(
            whole_unit(bench.definition), {(): Not(bench.root)}, bench.words(bench.root), "everyone else"
        )
        if words & _EVERYTHING:
            return bench.chosen(command, [others])
        tops = [item for item in candidates if item.unit in bench.tops]
        asked = bench.valid_or_which(command, [*tops, others], "turn into its opposite", together=False)
        return asked if isinstance(asked, RefinementRefusal) else bench.chosen(command, asked)
    picked = bench.pick_each(command, candidates, "turn into its opposite")
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _junction(bench: Workbench, command: Command) -> Step | RefinementRefusal:
    wanted, other = (Or, And) if command.act is Act.ANY else (And, Or)
    if command.targets:
        return _junction_of(bench, command, wanted)
    places = list(_junctions(bench.root, other))
    if not places:
        if not isinstance(bench.root, (And, Or)):
            so = "There is only one condition."
        else:
            so = "One of the conditions is enough already." if wanted is Or else "All conditions have to hold already."
        return refused(RefinementRefusalCode.UNCHANGED, f"{so} What should change?", command.span)
    candidates = [_rejoined(bench, place, wanted) for place in ([()] if () in places else places)]
    if len(candidates) == 1:
        return bench.chosen(command, candidates)
    picked = bench.valid_or_which(command, candidates, "change")
    return picked if isinstance(picked, RefinementRefusal) else bench.chosen(command, picked)


def _rejoined(bench: Workbench, place: Place, kind: type[And | Or]) -> Candidate:
    """The operands at a place under another junction; what belongs together, such as a range, stays together."""
    node = condition_at(bench.root, place)
    pairs = {unit.places[0]: unit for unit in bench.units if len(unit.places) > 1}
    seconds = {second for unit in pairs.values() for second in unit.places[1:]}
    operands: list[Condition] = []
    for number, operand in enumerate(cast("And | Or", node).operands):
        at = (*place, ("operands", number))
        if at in seconds and kind is Or:
            continue
        if at in pairs and kind is Or:
            operands.append(unit_node(bench.root, pairs[at]))
        elif isinstance(operand, kind):
            operands.extend(operand.operands)
        else:
            operands.append(operand)
    after = kind(tuple(operands)) if len(operands) > 1 else operands[0]
    unit = replace(whole_unit(bench.definition), places=(place,))
    return Candidate(unit, {place: after}, bench.words(node), bench.words(after))


def _junctions(condition: Condition, kind: type[And | Or], place: Place = ()) -> Iterator[Place]:
    """The places of the junctions of a kind, outside of where()s."""
    if isinstance(condition, kind):
        yield place
    match condition:
        case And(operands) | Or(operands):
            for number, operand in enumerate(operands):
                yield from _junctions(operand, kind, (*place, ("operands", number)))
        case Not(operand) | AnyUser(operand) | AllUsers(operand):
            yield from _junctions(operand, kind, (*place, ("operand", ALONE)))
        case _:
            return


def _junction_of(bench: Workbench, command: Command, kind: type[And | Or]) -> Step | RefinementRefusal:
    """Some of the conditions under a junction of their own: "either the email or the order condition is enough"."""
    chosen: list[Unit] = []
    for span in command.targets:
        picked = bench.pick(replace(command, targets=(span,)), bench.removals(bench.tops), "join")
        if isinstance(picked, RefinementRefusal):
            return picked
        chosen += [item.unit for item in picked]
    places = [place for unit in chosen for place in unit.places]
    beside = len({place[:-1] for place in places}) == 1 and len(set(places)) == len(places) and () not in places
    if not beside:
        message = "These conditions don't stand side by side, so that they can't be joined. Which ones are meant?"
        return refused(RefinementRefusalCode.NOT_FOUND, message, command.span)
    group = kind(tuple(unit_node(bench.root, unit) for unit in chosen))
    edits: dict[Place, Node | None] = dict.fromkeys(places)
    edits[places[0]] = group
    if edited(bench.root, edits) == bench.root:
        return _same(command)
    before = " and ".join(words_of(unit_node(bench.root, unit), unit, bench.space) for unit in chosen)
    after = words_of(group, chosen[0], bench.space)
    return bench.chosen(command, [Candidate(chosen[0], edits, before, after)])


__all__ = ["Change", "ChangeKind", "Choice", "Refinement", "RefinementRefusal", "RefinementRefusalCode", "refine"]
