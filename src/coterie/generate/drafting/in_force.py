"""An audience in force, as a model that is to change it may be told of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from coterie.core.text import bare
from coterie.core.values import to_text
from coterie.generate.context import Context
from coterie.generate.drafting.encode import Json, encode
from coterie.generate.drafting.hints import names_in
from coterie.generate.drafting.quotes import spans_of
from coterie.generate.personal import Masked
from coterie.language.ast import Aggregate, Comparison, Definition, Literal, Node, Property, Reducer, Trait, walk
from coterie.language.rebuilding import rebuilt
from coterie.nlu.conditions import Plan
from coterie.schema.personal import looks_personal
from coterie.schema.space import Space

_PLAIN = re.compile(r"true|false|-?\d{1,6}(\.\d{1,6})?|\d{4}-\d{2}-\d{2}", re.ASCII)
"""What tells nothing of anybody by itself."""


@dataclass(frozen=True, kw_only=True)
class InForce:
    """The flat form of a definition, and the masks of the follow-up with those of the definition's texts."""

    answer: Json
    masked: Masked


def in_force(
    definition: Definition,
    masked: Masked,
    context: Context,
    *,
    is_personal: Callable[[str], bool],
    space: Space,
    plan: Plan,
) -> InForce | None:
    """A definition for the model that is to change it; None where it can't be told.

    Its texts may be values that people were seen with. So only those are told which the follow-up or the context says;
    placeholders stand for the others. Nothing is told of names that the context may not have, nor of a number that a
    personal field is compared with.
    """
    named = {entry.name for entry in context.entries}
    if any(name not in named for name in names_in(definition)):
        return None
    told = {value for entry in context.entries for value in entry.values}
    hidden: dict[str, str] = {original: name for name, original in masked.held.items()}
    for node in walk(definition.condition):
        if not isinstance(node, Comparison):
            continue
        path = _path(node)
        personal = path is not None and is_personal(path)
        for literal in _constants(node):
            if not isinstance(literal.value, str):
                if personal or looks_personal(to_text(literal.value)):
                    return None
            elif not _may_be_told(literal.value, masked, told, personal=personal):
                hidden.setdefault(literal.value, _free_name(masked.text, hidden))
    held = {name: original for original, name in hidden.items()}
    condition = rebuilt(definition.condition, lambda node: _masked(node, hidden))
    answer = encode(Definition(definition.audience_type, condition), space, plan)
    return None if answer is None else InForce(answer=answer, masked=replace(masked, held=held))


def _constants(node: Comparison) -> Iterator[Literal]:
    """The constants that a comparison is with, not those of the occurrences that it reduces."""
    return (item for item in node.arguments if isinstance(item, Literal))


def _path(node: Comparison) -> str | None:
    """The field whose values are compared."""
    match node.left:
        case Trait(path) | Property(path) | Aggregate(reducer=Reducer(argument=Property(path))):
            return path
        case _:
            return None


def _may_be_told(text: str, masked: Masked, told: set[str], *, personal: bool) -> bool:
    if any(bare(original) in bare(text) for original in masked.held.values() if bare(original)):
        return False
    if spans_of(text, masked.text):
        return True
    return not personal and (_PLAIN.fullmatch(text) is not None or text in told)


def _masked(node: Node, hidden: Mapping[str, str]) -> Node:
    if isinstance(node, Literal) and isinstance(node.value, str) and node.value in hidden:
        return replace(node, value=hidden[node.value])
    return node


def _free_name(text: str, hidden: Mapping[str, str]) -> str:
    number = 1
    while (name := f"[value-{number}]") in hidden.values() or name in text.lower():
        number += 1
    return name
