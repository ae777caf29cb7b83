"""Drafts of the embedded parser as hints, without anything that may not leave.

The parser knows the values of the space, and it read the description before personal data in it were masked. So a hint
names only what the context names, and says only texts that the description or the context says.
"""

from __future__ import annotations

import re
from collections.abc import Collection as Several
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.generate.context import Context
from coterie.generate.drafting.encode import Json, encode
from coterie.generate.drafting.quotes import spans_of
from coterie.generate.drafting.words import AS_DESCRIBED
from coterie.language.ast import Context as EventContext
from coterie.language.ast import Definition, Event, Literal, Node, Property, Trait, walk
from coterie.language.rebuilding import rebuilt
from coterie.nlu.conditions import Plan
from coterie.schema.space import Space

MOST_HINTS = 2

_PLAIN = re.compile(r"true|false|-?[\d.]{1,20}|\d{4}-\d{2}-\d{2}", re.ASCII)
_ELEMENTS = ".$"


def hints_of(
    definitions: Sequence[Definition], prompt: str, context: Context, *, space: Space, plan: Plan
) -> list[Json]:
    """The first few definitions as answers; those that name what the context doesn't are left out."""
    named = {entry.name for entry in context.entries}
    told = {value for entry in context.entries for value in entry.values}
    found: list[Json] = []
    for definition in definitions[:MOST_HINTS]:
        if any(name not in named for name in names_in(definition)):
            continue
        condition = rebuilt(definition.condition, lambda node: _said(node, prompt, told))
        answer = encode(Definition(definition.audience_type, condition), space, plan)
        if answer is not None:
            found.append(answer)
    return found


def names_in(definition: Definition) -> Iterator[str]:
    """The names of events, properties, traits and audiences that a definition reads."""
    for node in walk(definition.condition):
        if isinstance(node, Event):
            yield node.name
        elif isinstance(node, (Trait, Property, EventContext)):
            yield node.path.removesuffix(_ELEMENTS)


def _said(node: Node, prompt: str, told: Several[str]) -> Node:
    """A constant as it may be told."""
    if not isinstance(node, Literal) or not isinstance(node.value, str) or _PLAIN.fullmatch(node.value):
        return node
    return node if node.value in told or spans_of(node.value, prompt) else replace(node, value=AS_DESCRIBED)
