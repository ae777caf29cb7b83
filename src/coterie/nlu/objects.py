"""When two events are about the same thing: pronouns that stand for an object, and properties that tie events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from coterie.core.paths import ELEMENTS, split_path
from coterie.language.ast import Literal, Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_lemmas, split_words
from coterie.nlu.wordlists import words
from coterie.schema.space import FieldType, PropertySchema

_TECHNICAL = words("template device session source user anonymous message store")
"""Ids with these words are shared by events that have nothing to do with each other."""

_NAMING_ENDS = ("name", "title", "campaign", "code", "number")
_SAID_REACH = 2
_NO_OBJECTS = words("one thing in on at to for of within inside and or but is was then again it")


def inherit_objects(clauses: Sequence[Clause], index: SpaceIndex) -> None:
    """Give an event whose object is a pronoun ("never bought one") the filters that name the object before."""
    previous: EventFrame | None = None
    for clause in clauses:
        frame = clause.event
        if frame is None:
            continue
        if frame.pronoun and previous is not None and not frame.tests:
            named = tuple(test for test in previous.tests if _names_object(test) and _has(frame, test.path, index))
            if named:
                clause.set_event(replace(frame, tests=named))
        previous = clause.event


def _names_object(test: Test) -> bool:
    is_amount = any(isinstance(a, Literal) and isinstance(a.value, (int, float)) for a in test.arguments)
    return not is_amount and test.operator is not Operator.ABSENT


def _has(frame: EventFrame, path: str, index: SpaceIndex) -> bool:
    return all(index.property_schema(name, path) is not None for name in frame.events)


def is_tied(parent: EventFrame, child: EventFrame) -> bool:
    """Whether the later event is about the object of the earlier one, and nothing else says so already."""
    shared = {(t.path, t.arguments) for t in parent.tests} & {(t.path, t.arguments) for t in child.tests}
    return child.same or (child.tied and not shared)


def tie(parent: EventFrame, child: EventFrame, analysis: Analysis, index: SpaceIndex) -> tuple[str, str] | None:
    """The paths, in the child and in the parent, that are equal when both events are about the same thing.

    A shared property that the prompt names ("the same product") goes first, then a shared id, then a singular of the
    parent among an array of the child, then a shared name.
    """
    mine = _properties(child, index)
    theirs = [item.name for item in _properties(parent, index)]
    own = {item.name for item in mine}
    shared = [name for name in theirs if name in own]
    ids = _ids(shared, parent, child)
    said = [word for word in _said_objects(analysis) if word]
    for name in (*ids, *(name for name in shared if _identifies(name, said))):
        if any(word in name.lower() for word in said):
            return name, name
    if ids:
        return ids[0], ids[0]
    inside = next(_inside_lists(mine, theirs), None)
    if inside is not None:
        return inside
    nouns = _nouns(parent) & _nouns(child)
    names = (name for name in shared if name.lower().endswith(_NAMING_ENDS) or name.lower() in nouns)
    return next(chain(_listed(mine, theirs), ((name, name) for name in names)), None)


def _identifies(name: str, said: Sequence[str]) -> bool:
    """Whether a property tells which thing it is, rather than something about it: no `invite_channel`."""
    return name.lower().endswith(_NAMING_ENDS) or name.lower() in said


def _nouns(frame: EventFrame) -> set[str]:
    """The words of the names of the events of a frame: `newsletter` is what "Newsletter Opened" is about."""
    return {word for name in frame.events for options in name_lemmas(name) for word in options}


def _inside_lists(mine: Iterable[PropertySchema], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Ids inside a list of the child: `products.$.product_id` of an order is the `product_id` of a view."""
    for item in mine:
        steps = split_path(item.name)
        if ELEMENTS in steps and steps[-1] in theirs and steps[-1].lower().replace("_", "").endswith("id"):
            yield item.name, steps[-1]


def _properties(frame: EventFrame, index: SpaceIndex) -> tuple[PropertySchema, ...]:
    event = index.space.event(frame.events[0])
    return event.properties if event else ()


def _said_objects(analysis: Analysis) -> Iterator[str]:
    """The nouns after "the same"."""
    for mark in analysis.roles(Role.SAME, 0, len(analysis.tokens)):
        for token in analysis.tokens[mark.end : mark.end + _SAID_REACH]:
            if token.word not in _NO_OBJECTS:
                yield token.lemma


def _ids(shared: Sequence[str], parent: EventFrame, child: EventFrame) -> list[str]:
    """The shared ids of things, first those that are named like the events."""
    nouns = _nouns(parent) | _nouns(child)
    ids = [name for name in shared if name.lower().replace("_", "").endswith("id")]
    things = [name for name in ids if not _TECHNICAL.intersection(split_words(name))]
    return sorted(things, key=lambda name: nouns.isdisjoint(split_words(name)))


def _listed(mine: Iterable[PropertySchema], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Arrays of the child that hold what the parent has one of: `product_ids` and `product_id`."""
    for item in mine:
        singular = item.name.lower().rstrip("s")
        if item.type is FieldType.ARRAY:
            yield from ((f"{item.name}.$", name) for name in theirs if name.lower() == singular)
