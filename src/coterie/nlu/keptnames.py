"""What a thing is called, which two events may keep under names of their own: `offer_name` and `product_name`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import split_words
from coterie.schema.space import PropertySchema

CALLED = words("name title")
"""Last words of the names of what a thing is called, which says as well as its id which one it is."""

_KINDS = words("type kind id code key no number of in for")
"""Words that names share though they are names of different things: `item_type` and `ticket_type`."""


def kept_otherwise(earlier: EventFrame, frame: EventFrame, index: SpaceIndex) -> tuple[Test, ...]:
    """The tests that say what a thing is called and that another event keeps under another name.

    The `offer_name` that was viewed is the `product_name` of what is bought, where that was seen with the same value.
    """
    found = []
    for test in earlier.tests:
        paths = [seen_under(test, event, index) for event in frame.events]
        if paths[0] is not None and set(paths) == {paths[0]}:
            found.append(replace(test, path=paths[0]))
    return tuple(found)


def is_called(test: Test) -> bool:
    """Whether a test says which thing it was by what it is called."""
    return test.operator is Operator.EQUALS and not CALLED.isdisjoint(split_words(test.path)[-1:])


def seen_under(test: Test, event: str, index: SpaceIndex) -> str | None:
    """The property of an event that was seen with what another one is called, and is named like that.

    None if it has that one itself.
    """
    parts = split_words(test.path)
    if test.operator is not Operator.EQUALS or index.property_schema(event, test.path) is not None:
        return None
    is_called = not CALLED.isdisjoint(parts[-1:])
    for item in seen_with(test, event, index):
        own = split_words(item.name)
        if not set(own).intersection(parts) <= _KINDS or (is_called and not CALLED.isdisjoint(own[-1:])):
            return item.name
    return None


def seen_with(test: Test, event: str, index: SpaceIndex) -> Iterator[PropertySchema]:
    """The properties of an event that were seen with the value of a test."""
    wanted = {argument.value for argument in test.arguments if isinstance(argument, Literal)}
    schema = index.space.event(event)
    for item in schema.properties if schema is not None else ():
        if wanted.intersection(map(str, item.values)):
            yield item
