"""One definition and one command at work: finding what the command's words mean, and making or asking."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from coterie.core.errors import LookbackExceededError
from coterie.core.text import Span
from coterie.generate.generation import Generation, Reason
from coterie.generate.nearest import suggestions_for
from coterie.generate.pipeline import Generator
from coterie.generate.refining.changes import field_of
from coterie.generate.refining.commands import Command
from coterie.generate.refining.edits import Place, comparison_at, condition_at, edited
from coterie.generate.refining.mentions import Mentions, field_entry
from coterie.generate.refining.result import (
    Change,
    ChangeKind,
    Choice,
    RefinementRefusal,
    RefinementRefusalCode,
)
from coterie.generate.refining.units import Unit, times_of, unit_node, units_of, without_members, words_of
from coterie.language.ast import Aggregate, And, Comparison, Condition, Definition, Node, Within
from coterie.language.checker import check
from coterie.language.describe import describe_condition
from coterie.language.problems import Code, errors
from coterie.language.rewrite import conjuncts
from coterie.language.satisfiable import is_satisfiable
from coterie.language.words import listed
from coterie.nlu.analysis import Analysis, analyse
from coterie.nlu.conditions import Plan
from coterie.nlu.index import Entry
from coterie.schema.space import Collection

Edits = Mapping[Place, Node | None]
_MOST_LISTED = 6
_MOST_CHOICES = 8
_LONGEST_SHOWN = 60
_MAYBE_SEVERAL = frozenset({RefinementRefusalCode.NOT_FOUND, RefinementRefusalCode.AMBIGUOUS})
_JOINING = frozenset({"and", "or", ",", "&"})


@dataclass(frozen=True)
class Candidate:
    """A unit that a change fits, the edits that make the change, and the unit in words before and after."""

    unit: Unit
    edits: Edits
    before: str
    after: str | None

    @property
    def change(self) -> Change:
        """What is done to the unit."""
        if self.after is None:
            return Change(kind=ChangeKind.REMOVED, text=f"Removed: {self.before}.", before=self.before)
        text = f"Changed “{self.before}” to “{self.after}”."
        return Change(kind=ChangeKind.CHANGED, text=text, before=self.before, after=self.after)


@dataclass(frozen=True)
class Step:
    """What one command did."""

    condition: Condition
    changes: tuple[Change, ...]
    reasons: tuple[Reason, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass
class Workbench:
    """The definition as it is, the instruction, and the generator whose space and parser are used."""

    definition: Definition
    instruction: str
    generator: Generator
    units: list[Unit] = field(init=False)
    _analyses: dict[Span, Analysis] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.units = units_of(self.definition)
        self.space = self.generator.space
        self.index = self.generator.parser.index
        self.plan = Plan(self.generator.now, self.space.limits.lookback_days)

    @property
    def root(self) -> Condition:
        """The condition of the definition."""
        return self.definition.condition

    @property
    def tops(self) -> list[Unit]:
        """The units that are about people or accounts, not about the occurrences of an event."""
        return [unit for unit in self.units if not unit.event and not unit.is_group]

    # Words of the instruction -------------------------------------------------------------------------------------

    def analysis(self, span: Span) -> Analysis:
        """The words of a span, taken apart by themselves."""
        if span not in self._analyses:
            self._analyses[span] = self.spoken(span.of(self.instruction))
        return self._analyses[span]

    def spoken(self, text: str) -> Analysis:
        """Any text taken apart like words of the instruction."""
        collection = Collection(self.definition.audience_type.value)
        return analyse(text, self.index, self.generator.parser.corrector, self.generator.now, collection)

    def meant_by(self, span: Span) -> Unit | None:
        """The only condition on the event or trait that the generator takes the words of a span for."""
        generation = self.generate("", span)
        new = generation.definition.condition if generation.definition is not None else None
        if not isinstance(new, Comparison) or generation.unplaced:
            return None
        about = _about(new)
        found = [unit for unit in self.tops if len(unit.leaves) == 1 and _about(self.nodes(unit)[0]) == about]
        return found[0] if len(found) == 1 else None

    def only_window(self) -> Within | None:
        """The time that all conditions have which have one; None where there is none, or where they differ."""
        nodes = (node for unit in self.tops for node in self.nodes(unit))
        windows = {window for node in nodes for window in times_of(node)}
        window = windows.pop() if len(windows) == 1 else None
        return window if isinstance(window, Within) and not window.of_parent else None

    def mentions(self, analysis: Analysis) -> Mentions:
        """Finds units by the words of a phrase."""
        return Mentions(self.definition, analysis, self.index)

    def says_something(self, span: Span) -> bool:
        """Whether a phrase names anything, unlike "it" and "the condition"."""
        analysis = self.analysis(span)
        return bool(self.mentions(analysis).content(whole(analysis)))

    def generate(self, prefix: str, span: Span, suffix: str = "") -> Generation:
        """The same generator on the words of a span; the least length is for prompts, not for instructions."""
        relaxed = copy.copy(self.generator)
        limits = replace(
            self.space.limits, prompt_min=1, prompt_max=self.space.limits.prompt_max + len(prefix) + len(suffix)
        )
        relaxed.space = replace(self.space, limits=limits)
        return relaxed.generate(prefix + span.of(self.instruction) + suffix, self.definition.audience_type)

    def entry(self, unit: Unit, node: Comparison) -> Entry | None:
        """The field of the space whose values a comparison of a unit reads."""
        found = field_of(node)
        return None if found is None else field_entry(self.index, *found, unit.collection)

    # Candidates ---------------------------------------------------------------------------------------------------

    def candidate(self, unit: Unit, edits: Edits) -> Candidate:
        """A change of a unit, with the unit in words on both sides of it."""
        parts: list[Condition] = []
        for place in unit.places:
            inner = {other[len(place) :]: node for other, node in edits.items() if other[: len(place)] == place}
            after = edited(condition_at(self.root, place), inner)
            if after is not None:
                parts.append(after)
        words = words_of(unit_node(self.root, unit), unit, self.space)
        if not parts:
            return Candidate(unit, edits, words, None)
        united = parts[0] if len(parts) == 1 else And(tuple(parts))
        return Candidate(unit, edits, words, words_of(united, unit, self.space))

    def removals(self, units: Sequence[Unit] | None = None) -> list[Candidate]:
        """A candidate for each unit that takes the unit out."""
        return [self.candidate(unit, dict.fromkeys(unit.places)) for unit in (self.units if units is None else units)]

    def pick(
        self,
        command: Command,
        candidates: Sequence[Candidate],
        verb: str,
        *,
        rest: tuple[Analysis, int] | None = None,
        ranks: Mapping[Unit, int] | None = None,
        but: frozenset[str] = frozenset(),
    ) -> list[Candidate] | RefinementRefusal:
        """The candidates that all phrases of a command mean: one, or all of those that it speaks of; else a question.

        `rest` are words beside the command's targets that may say which; `ranks` say which units an "it" rather means.
        The words `but` say nothing of which.
        """
        phrases = [(self.analysis(span), without(self.analysis(span), but)) for span in command.targets]
        named = several = False
        units = list(dict.fromkeys(item.unit for item in candidates))
        for analysis, mask in [*phrases, rest] if rest is not None else phrases:
            found = self.mentions(analysis).find(mask, units)
            several = several or found.several
            if not found.named:
                continue
            named = True
            if found.left or not found.units:
                return self.nothing_like(command, analysis, found.left or mask)
            units = list(found.units)
        if not units:
            return self.nothing_to(command, verb)
        if not named:
            order = ranks or {}
            units = list(without_members(tuple(units)))
            best = min(order.get(unit, 0) for unit in units)
            units = [unit for unit in units if order.get(unit, 0) == best]
        kept = [item for item in candidates if item.unit in units]
        if len(kept) > 1 and several and len(kept) == len(units):
            return kept
        return kept if len(kept) == 1 else self.valid_or_which(command, kept, verb)

    def pick_each(
        self, command: Command, candidates: Sequence[Candidate], verb: str
    ) -> list[Candidate] | RefinementRefusal:
        """As `pick`, but for "the email and the country conditions", which names several one by one.

        Words that name nothing mean conditions on people, not tests of occurrences inside of them.
        """
        ranks = {item.unit: 1 if item.unit.event else 0 for item in candidates}
        picked = self.pick(command, candidates, verb, ranks=ranks)
        if not isinstance(picked, RefinementRefusal) or picked.code not in _MAYBE_SEVERAL:
            return picked
        if len(command.targets) != 1:
            return picked
        found: dict[Unit, Candidate] = {}
        parts = list(self._listed_in(command.targets[0]))
        for part in parts:
            one = self.pick(replace(command, targets=(part,)), candidates, verb, ranks=ranks)
            if isinstance(one, RefinementRefusal) or not self.says_something(part):
                return picked
            found |= {item.unit: item for item in one}
        whole_list = len(parts) > 1 and (picked.code is RefinementRefusalCode.NOT_FOUND or len(found) == len(parts))
        return list(found.values()) if whole_list else picked

    def _listed_in(self, span: Span) -> Iterator[Span]:
        """The parts of a phrase between "and" and commas."""
        part: Span | None = None
        for token in self.analysis(span).tokens:
            place = Span(token.span.start + span.start, token.span.end + span.start)
            if token.word not in _JOINING:
                part = place if part is None else part.join(place)
            elif part is not None:
                yield part
                part = None
        if part is not None:
            yield part

    def valid_or_which(
        self, command: Command, candidates: Sequence[Candidate], verb: str, *, together: bool = True
    ) -> list[Candidate] | RefinementRefusal:
        """The only candidate that makes a valid definition, else a question with all that do."""
        possible = [item for item in candidates if self.is_possible(edited(self.root, item.edits))]
        if len(possible) == 1:
            return possible
        candidates = possible or list(candidates)
        found = [(item.change.text, edited(self.root, item.edits)) for item in candidates]
        if together and len({item.unit for item in candidates}) == len(candidates):
            edits: dict[Place, Node | None] = {}
            for item in candidates:
                edits |= item.edits
            found.append(("All of these.", edited(self.root, edits)))
        options = dict.fromkeys(f"“{item.before}”" for item in candidates)
        if len(options) == 1:
            options = dict.fromkeys(f"“{item.after}”" for item in candidates)
        message = f"Which one should I {verb}: {listed(shortened(list(options)), 'or')}?"
        return refused(RefinementRefusalCode.AMBIGUOUS, message, command.span, self.choices(found))

    def nothing_to(self, command: Command, verb: str) -> RefinementRefusal:
        """Nothing in the definition takes the change."""
        message = f"There is nothing to {verb} so. The conditions are: {self.listing()}. Which one is meant, and how?"
        return refused(RefinementRefusalCode.NOT_FOUND, message, command.span)

    def nothing_like(self, command: Command, analysis: Analysis, mask: int) -> RefinementRefusal:
        """No condition has what the words of a mask say."""
        said = " ".join(token.text for token in analysis.tokens if mask >> token.index & 1)
        message = f"No condition fits “{said}”. The conditions are: {self.listing()}. Which one is meant?"
        return refused(RefinementRefusalCode.NOT_FOUND, message, command.span)

    def listing(self) -> str:
        """All conditions in words."""
        return listed(shortened([f"“{words_of(unit_node(self.root, u), u, self.space)}”" for u in self.tops]))

    def chosen(
        self, command: Command, candidates: Sequence[Candidate], notes: tuple[str, ...] = ()
    ) -> Step | RefinementRefusal:
        """The step that makes the changes of some candidates."""
        edits: dict[Place, Node | None] = {}
        for item in candidates:
            edits |= item.edits
        condition = edited(self.root, edits)
        if condition is None:
            message = "Nothing would be left of the definition. Which condition should take its place?"
            return refused(RefinementRefusalCode.ONLY_CONDITION, message, command.span)
        changes = tuple(item.change for item in candidates)
        return Step(condition, changes, self.new_tops(condition, (command.span,)), notes)

    # Words and checks ---------------------------------------------------------------------------------------------

    def words(self, condition: Condition) -> str:
        """A condition on the audience in words."""
        return describe_condition(condition, self.space, audience_type=self.definition.audience_type)

    def new_tops(self, condition: Condition, spans: tuple[Span, ...]) -> tuple[Reason, ...]:
        """A reason for each top condition that the definition doesn't have yet."""
        before = conjuncts(self.root)
        tops = (part for part in conjuncts(condition) if part not in before)
        return tuple(Reason(condition=part, spans=spans, text=self.words(part)) for part in tops)

    def choices(self, found: Iterable[tuple[str, Condition | None]]) -> tuple[Choice, ...]:
        """The choices that are valid definitions, each once."""
        kept: dict[Condition, Choice] = {}
        for text, condition in found:
            if condition is not None and condition not in kept and self.is_possible(condition):
                definition = Definition(self.definition.audience_type, condition)
                kept[condition] = Choice(definition=definition, text=text)
        return tuple(kept.values())[:_MOST_CHOICES]

    def is_possible(self, condition: Condition | None) -> bool:
        """Whether a condition differs from the one there is and could take its place."""
        if condition is None or condition == self.root:
            return False
        return self.wrong(Definition(self.definition.audience_type, condition)) is None

    def wrong(self, definition: Definition) -> RefinementRefusal | None:
        """Why a changed definition can't be taken."""
        problems = errors(check(definition, self.space))
        if any(problem.code is Code.LOOKBACK for problem in problems):
            message = LookbackExceededError(self.space.limits.lookback_days).message
            return refused(RefinementRefusalCode.LOOKBACK, message)
        if problems:
            message = f"The definition would not be valid: {problems[0].message}. Change that first."
            return refused(RefinementRefusalCode.INVALID, message)
        if not is_satisfiable(definition.condition):
            message = "Nobody could satisfy these conditions at the same time. Which one should give way?"
            return refused(RefinementRefusalCode.IMPOSSIBLE, message)
        return None

    def unknown(self, phrase: Span | None) -> RefinementRefusal:
        """The words of a phrase were not understood."""
        text = phrase.of(self.instruction) if phrase else ""
        message = "This instruction was not understood. Name a condition of the definition and what to do with it, or "
        message += "what to add, in words of this space."
        if text:
            message = f"“{shown(text)}” was not understood. Name what to add or exclude in words of this space, or a "
            message += "condition of the definition and what to change: a time, a number, a value."
        refusal = refused(RefinementRefusalCode.UNKNOWN, message, phrase)
        return replace(refusal, suggestions=suggestions_for(text, self.index) if text else ())

    def nodes(self, unit: Unit) -> list[Comparison]:
        """The comparisons of a unit."""
        return [comparison_at(self.root, place) for place in unit.leaves]


def _about(node: Comparison) -> Node:
    """What a comparison is about: the event that it counts or sums up, or its trait."""
    return node.left.source if isinstance(node.left, Aggregate) else node.left


def refused(
    code: RefinementRefusalCode, message: str, phrase: Span | None = None, choices: tuple[Choice, ...] = ()
) -> RefinementRefusal:
    """A refusal with its place in the instruction and what to choose from."""
    return RefinementRefusal(code=code, message=message, phrase=phrase, choices=choices)


def whole(analysis: Analysis) -> int:
    """The mask of all tokens of a phrase."""
    return (1 << len(analysis.tokens)) - 1


def without(analysis: Analysis, words: frozenset[str]) -> int:
    """The mask of all tokens of a phrase but some words."""
    return sum(1 << token.index for token in analysis.tokens if token.word not in words)


def shown(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"


def shortened(items: Sequence[str]) -> list[str]:
    """The first items and how many more there are."""
    if len(items) <= _MOST_LISTED:
        return list(items)
    return [*items[:_MOST_LISTED], f"{len(items) - _MOST_LISTED} more"]


def carried(reasons: Sequence[Reason], before: Condition, step: Step) -> tuple[Reason, ...]:
    """The reasons so far and those of one more step, for what its condition still has.

    Where a step puts one condition in the place of another, the words that the other came from are words of it too.
    """
    tops = conjuncts(step.condition)
    gone = [part for part in conjuncts(before) if part not in tops]
    new = list(step.reasons)
    earlier = [reason for reason in reasons if reason.condition in gone]
    if len(gone) == len(new) == 1 and earlier:
        spans = sorted({span for reason in (*earlier, *new) for span in reason.spans})
        new = [replace(new[0], spans=tuple(spans))]
    return (*(reason for reason in reasons if reason.condition in tops), *new)
