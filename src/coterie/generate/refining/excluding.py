"""Who, or what, is left out: occurrences of a kind, an audience by a part of its name, people by two things at once."""

from __future__ import annotations

import re

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.edits import counted_number
from coterie.generate.refining.inside import values_alone
from coterie.generate.refining.lifting import is_negative
from coterie.generate.refining.of_events import said_of_event
from coterie.generate.refining.result import RefinementRefusal
from coterie.generate.refining.wordings import SUBJECTS
from coterie.generate.refining.workbench import Step, Workbench
from coterie.language.ast import Aggregate, And, Comparison, Condition, Event, Not, Operator, Trait, walk
from coterie.nlu.analysis import Analysis
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.names import name_forms
from coterie.schema.space import Collection

_IGNORING = words("ignore ignoring disregard disregarding")
_LISTING = words("and or , & nor")
_DENIAL = re.compile(r"(?:but\s+)?(?:not|no|never|without|w/o)\s+(?:the\s+|any\s+)?", re.IGNORECASE)
_POINTING = frozenset({"those", "them"})


def excluded_of_event(bench: Workbench, command: Command, span: Span) -> Step | RefinementRefusal | None:
    """Occurrences that are not to be counted: "ignore the hotfix branch", "not in business class"."""
    ignored = command.span.of(bench.instruction).lower().split()[0] in _IGNORING
    if not command.prefix:
        generation = bench.generate("", span)
        new = generation.definition.condition if generation.definition is not None else None
        if new is not None and not _is_value_of_event(bench, span, new):
            return None
    elif not ignored:
        return None
    if speaks_of_people(bench.analysis(span)):
        return None
    return said_of_event(bench, command, denied(bench, span), denied=True)


def _is_value_of_event(bench: Workbench, span: Span, new: Condition) -> bool:
    """Whether words that were taken for another event are values of one that is counted: "not renewals"."""
    if not is_of_other_event(bench, new):
        return False
    analysis = bench.analysis(denied(bench, span))
    events = [node for unit in bench.tops for node in bench.nodes(unit) if counted_number(node) not in (None, 0)]
    names = {
        left.source.name
        for node in events
        if isinstance(left := node.left, Aggregate) and isinstance(left.source, Event)
    }
    entries = ((name, entry) for name in names for entry in bench.index.owned_by(name).entries)
    return any(values_alone(bench, analysis, entry, name) for name, entry in entries)


def together(bench: Workbench, span: Span, new: Condition) -> Condition:
    """Who is to be left out by two things at once, "admins from Italy", is left out only where both hold."""
    said = {token.word for token in bench.analysis(span).tokens}
    if not isinstance(new, And) or not said.isdisjoint(_LISTING):
        return new
    generation = bench.generate("", span)
    both = generation.definition.condition if generation.definition is not None else None
    if not isinstance(both, And) or generation.unplaced or any(map(is_negative, both.operands)):
        return new
    return Not(both)


def audience_named(bench: Workbench, command: Command, span: Span) -> Condition | None:
    """That nobody is in the only audience of whose name the words are a part: "no testers" for the internal testers."""
    analysis = bench.analysis(denied(bench, span))
    said = [token for token in analysis.tokens if bench.mentions(analysis).content(1 << token.index)]
    collection = Collection(bench.definition.audience_type.value)
    found = [
        audience
        for audience in bench.space.audiences
        if audience.collection is collection and said
        if all(not name_forms(audience.key).isdisjoint((token.word, *token.lemmas)) for token in said)
    ]
    if command.act is not Act.EXCLUDE or len(found) != 1:
        return None
    return Not(Comparison(Trait(found[0].key), Operator.EQUALS, (text_literal("true"),)))


def denied(bench: Workbench, span: Span) -> Span:
    """The words behind a "not"."""
    found = _DENIAL.match(span.of(bench.instruction))
    return span if found is None else Span(span.start + found.end(), span.end)


def is_of_other_event(bench: Workbench, new: Condition) -> bool:
    """Whether a condition asks for nothing but an event that the definition doesn't speak of."""
    left = new.left if isinstance(new, Comparison) else None
    known = {node for node in walk(bench.root) if isinstance(node, Event)}
    return isinstance(left, Aggregate) and isinstance(left.source, Event) and left.source not in known


def speaks_of_people(analysis: Analysis) -> bool:
    """Whether the words begin with people: "people over 30" is no number for a condition there is."""
    return any(token.word in SUBJECTS - _POINTING for token in analysis.tokens)
