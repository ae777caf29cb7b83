"""Names that differ by one word, one of which is put in the place of the other: "push instead of email consent".

What a condition asks of the one stays and is asked of the other: `email_opt_in` becomes `push_opt_in`,
`savings_balance` becomes `checking_balance`, and an event another one of the same deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.generate.refining.changes import texts_of
from coterie.generate.refining.commands import Command
from coterie.generate.refining.units import Unit
from coterie.generate.refining.workbench import Candidate, Workbench, whole
from coterie.language.ast import Aggregate, Comparison, Event, Reducer, ReducerName, Trait, Where
from coterie.nlu.analysis import Analysis
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token

_IT = frozenset({"it", "them", "those", "that"})


def siblings_of(bench: Workbench, command: Command, analysis: Analysis) -> Iterator[Candidate]:
    """The changes of conditions to such on a name that differs by the word that a command puts in."""
    content = bench.mentions(analysis).content(whole(analysis)) or whole(analysis)
    if len(command.targets) != 1:
        return
    old = bench.analysis(command.targets[0])
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        if node is None or not bench.mentions(old).find(whole(old), [unit]).units:
            continue
        for name in _siblings(bench, unit, node, old, analysis, content):
            after = _of_other(bench, unit, node, name)
            if after is not None:
                yield bench.candidate(unit, {unit.leaves[0]: after})


def _siblings(
    bench: Workbench, unit: Unit, node: Comparison, old: Analysis, new: Analysis, content: int
) -> Iterator[Entry]:
    kind, own = _named(node)
    if kind is None:
        return
    parts = name_lemmas(own)
    said_before = {form for token in old.tokens for form in (token.word, *token.lemmas)}
    for entry in bench.index.entries:
        others = name_lemmas(entry.name) if entry.kind is kind and entry.name != own else ()
        differing = [place for place, pair in enumerate(zip(parts, others, strict=False)) if pair[0] != pair[1]]
        if len(others) != len(parts) or len(differing) != 1 or said_before.isdisjoint(parts[differing[0]]):
            continue
        rest = frozenset(form for place, forms in enumerate(others) if place not in differing for form in forms)
        words = [new.tokens[number] for number in bits(content)]
        telling = [token for token in words if not set(others[differing[0]]).isdisjoint((token.word, *token.lemmas))]
        further = [token for token in words if token not in telling and rest.isdisjoint((token.word, *token.lemmas))]
        if telling and (not further or _means(bench, unit, new, further)):
            yield entry


def done_to_it(bench: Workbench, analysis: Analysis) -> Aggregate | None:
    """The event that "opened it" means where the e-mail was delivered: as it is asked for, but with the other deed.

    None where the words name no such event, or several.
    """
    said = {form for token in analysis.tokens for form in (token.word, *token.lemmas)}
    if not analysis.tokens or analysis.tokens[-1].word not in _IT:
        return None
    found: dict[str, Aggregate] = {}
    for unit in bench.tops:
        node = bench.nodes(unit)[0] if len(unit.leaves) == 1 else None
        left = None if node is None else node.left
        if not isinstance(left, Aggregate) or not isinstance(left.source, Event):
            continue
        parts = name_lemmas(left.source.name)
        for entry in bench.index.entries:
            others = name_lemmas(entry.name) if entry.kind is Kind.EVENT else ()
            differing = [other for part, other in zip(parts, others, strict=False) if part != other]
            if len(others) != len(parts) or len(differing) != 1 or said.isdisjoint(differing[0]):
                continue
            owned = bench.index.owned_by(entry.name).schemas
            asked = {path for kind, path in unit.inner if kind is Kind.PROPERTY}
            if asked <= owned.keys():
                reducer = Reducer(ReducerName.COUNT)
                found[entry.name] = replace(left, source=Event(entry.name), reducer=reducer)
    return next(iter(found.values())) if len(found) == 1 else None


def _means(bench: Workbench, unit: Unit, new: Analysis, further: Sequence[Token]) -> bool:
    """Whether the other words said are for the condition too: the "consent" of `push_opt_in`."""
    mask = sum(1 << token.index for token in further)
    found = bench.mentions(new).find(mask, [unit])
    return bool(found.units) and not found.left


def _named(node: Comparison) -> tuple[Kind | None, str]:
    match node.left:
        case Trait(path):
            return Kind.TRAIT, path
        case Aggregate(source=Event(name)):
            return Kind.EVENT, name
        case _:
            return None, ""


def _of_other(bench: Workbench, unit: Unit, node: Comparison, entry: Entry) -> Comparison | None:
    """The same comparison of another name; None where the other one can't be asked so."""
    left = node.left
    if isinstance(left, Trait):
        same = bench.entry(unit, node)
        if same is None or same.type is not entry.type or entry.collection is not unit.collection:
            return None
        known = {str(value) for value in getattr(entry.schema, "values", ())}
        if not same.type or any(str(item.value) not in known | {"true", "false"} for item in texts_of(node)):
            return None
        return replace(node, left=Trait(entry.name))
    if isinstance(left, Aggregate):
        owned = bench.index.owned_by(entry.name).schemas
        asked = {path for kind, path in (*unit.inner, *unit.own) if kind is Kind.PROPERTY}
        if any(isinstance(item, Where) for item in left.filters) and not asked <= owned.keys():
            return None
        return replace(node, left=replace(left, source=Event(entry.name)))
    return None
