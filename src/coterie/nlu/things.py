"""What two events can be about together: the properties that say that it is the same thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from coterie.core.paths import ELEMENTS, split_path
from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import synsets_of
from coterie.nlu.frames import EventFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_forms, name_lemmas, split_words
from coterie.schema.space import FieldType, PropertySchema

_TECHNICAL = words("template device session source user anonymous message store")
"""Ids with these words are shared by events that have nothing to do with each other."""

_IDS = words("id uuid guid ref reference identifier sku ean upc isbn asin")
_NUMBERS = words("no num nr number")
_NUMBERED = words("order purchase booking reservation invoice bill claim ticket case request policy quote application")
"""Last words of the names of ids, and those of numbers of what is told apart by them: `purchase_no`, not `step_no`."""

_NAMING = words("id name title campaign code number")
_KINDS = words("type kind category class tier plan level mode stage group status")
"""Words of the names of what many things are alike in, so that it doesn't tell which one it was."""

_AGAIN, _OF_ONE_DEED = "again", words("order booking reservation purchase transaction receipt invoice payment session")
_BEGUN = words("origin from departure depart start source previous old home pickup billing")
_SAID_REACH = 2
_NO_THINGS = words("one thing in on at to for of within inside and or but is was then again it")


def tie(parent: EventFrame, child: EventFrame, analysis: Analysis, index: SpaceIndex) -> tuple[str, str] | None:
    """The paths, in the child and in the parent, that are equal when both events are about the same thing.

    A shared property that the prompt names ("the same product") goes first, then a shared id, then a singular of the
    parent among an array of the child, then a shared name.
    """
    said = frozenset(_said_things(analysis))
    mine = _properties(child, index)
    theirs = [item.name for item in _properties(parent, index)]
    own = {item.name for item in mine}
    shared = [name for name in theirs if name in own]
    if _AGAIN in analysis.words:  # "returned a lamp and bought it again": that is another order
        shared = [name for name in shared if _OF_ONE_DEED.isdisjoint(split_words(name))]
    named = next((name for name in sorted(shared, key=lambda n: not is_id(n)) if _is_called(name, said)), None)
    if named is not None:
        return named, named
    called = _called_otherwise(mine, _properties(parent, index), said)
    if called is not None:
        return called
    ids = _ids(shared, parent, child)
    if ids:
        return ids[0], ids[0]
    inside = next(_inside_lists(mine, theirs), None)
    if inside is not None:
        return inside
    nouns = _nouns(parent) & _nouns(child)
    names = (name for name in shared if _ends_in(name, _NAMING) or name.lower() in nouns)
    return next(
        chain(_listed(mine, theirs), ((name, name) for name in names), _other_word(parent, child, mine, shared)), None
    )


def _other_word(
    parent: EventFrame, child: EventFrame, mine: Iterable[PropertySchema], shared: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The text that both of two events of one thing keep and that is another word for it: `course` of a training."""
    things = shared_things(parent, child) if parent.events != child.events else ()
    for item in mine if things else ():
        is_telling = item.type is FieldType.STRING and name_forms(item.name).isdisjoint(_KINDS)
        if item.name in shared and is_telling and any(_is_named(part, things) for part in split_words(item.name)):
            yield item.name, item.name


def _called_otherwise(
    mine: Sequence[PropertySchema], theirs: Sequence[PropertySchema], said: frozenset[str]
) -> tuple[str, str] | None:
    """Two texts for what is said to be the same that the events call differently: `city` and `destinationCity`.

    Of several that one event has, what it leads to rather than where it began.
    """
    own, other = ([item.name for item in items if _tells(item, said)] for items in (mine, theirs))
    if not own or not other:
        return None
    own, other = (sorted(names, key=lambda name: not _BEGUN.isdisjoint(split_words(name))) for names in (own, other))
    return own[0], other[0]


def _tells(item: PropertySchema, said: frozenset[str]) -> bool:
    """Whether a text is called by the very noun, perhaps with another before it."""
    return item.type is FieldType.STRING and not is_id(item.name) and _ends_in(item.name, said)


def named_alike(parent: EventFrame, child: EventFrame) -> bool:
    """Whether both events are named for one thing: "Trade Application Started" and "Trade Application Completed"."""
    return not _nouns(parent).isdisjoint(_nouns(child))


def is_named_for(frame: EventFrame, lemmas: Collection[str]) -> bool:
    """Whether an event is called by a noun: "Newsletter Opened" by "newsletter", which may tell of readers as well."""
    return not _nouns(frame).isdisjoint(lemmas)


def shared_things(parent: EventFrame, child: EventFrame) -> set[str]:
    """What both events are called by before what was done: the table of "Table Booked", "Table Booking Cancelled"."""
    mine, theirs = ({o for options in name_lemmas(frame.events[0])[:-1] for o in options} for frame in (parent, child))
    return mine & theirs


def is_done_to_it(parent: EventFrame, child: EventFrame, index: SpaceIndex) -> bool:
    """Whether a later event is surely done to the thing of the earlier one: one of its family, or with the id of it."""
    family = index.event(parent.events[0]).family
    is_of_family = bool(family) and index.event(child.events[0]).family == family
    return is_of_family or has_id_of(parent, child, index, _nouns(parent))


def has_own_id(parent: EventFrame, child: EventFrame, index: SpaceIndex) -> bool:
    """Whether both events have the id of what they are named after: `class_id` of "Class Booked", "Class Attended"."""
    return has_id_of(parent, child, index, _nouns(parent) & _nouns(child))


def has_id_of_first(parent: EventFrame, child: EventFrame, index: SpaceIndex) -> bool:
    """Whether both events have the id of what the first is named after: the `job_id` of "Job Saved"."""
    return has_id_of(parent, child, index, _nouns(parent))


def has_id_of(parent: EventFrame, child: EventFrame, index: SpaceIndex, nouns: Collection[str]) -> bool:
    """Whether both events have the id of a thing that is called by one of some nouns."""
    shared = {item.name for item in _properties(parent, index)} & {item.name for item in _properties(child, index)}
    return any(is_id(name) and not set(nouns).isdisjoint(split_words(name)) for name in shared)


def is_told_of(parent: EventFrame, child: EventFrame, lemmas: Collection[str], tied: tuple[str, str]) -> bool:
    """Whether what ties two events is the thing that a noun stands for: a coupon by its code, an e-mail both are of."""
    both = _nouns(parent) & _nouns(child)
    return not (set(split_words(tied[1])) | both).isdisjoint(lemmas)


def _is_called(name: str, said: frozenset[str]) -> bool:
    """Whether a property tells what was said of a thing, by its id or name, or by the word itself ("the same type")."""
    parts = split_words(name) if _ends_in(name, _NAMING) or is_id(name) else split_words(name)[-1:]
    return not said.isdisjoint(parts) or any(_say_the_same(part, noun) for part in parts for noun in said)


def _say_the_same(part: str, noun: str) -> bool:
    """Whether two words stand for one thing: the `sku` for the product."""
    own = {synset for synset, quality in synsets_of(part) if quality >= _SURELY and not synset.startswith("to_")}
    return bool(own) and any(synset in own and quality >= _SURELY for synset, quality in synsets_of(noun))


_SURELY = 0.9


def _ends_in(name: str, ends: frozenset[str]) -> bool:
    return not ends.isdisjoint(split_words(name)[-1:])


def is_id(name: str) -> bool:
    """Whether a property holds the id of a thing."""
    parts = split_words(name)
    is_number = len(parts) > 1 and parts[-1] in _NUMBERS and parts[-2] in _NUMBERED
    return is_number or _ends_in(name, _IDS)


def _nouns(frame: EventFrame) -> set[str]:
    """The words of the names of the events of a frame: `newsletter` is what "Newsletter Opened" is about."""
    return {word for name in frame.events for options in name_lemmas(name) for word in options}


def _inside_lists(mine: Iterable[PropertySchema], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Ids inside a list of the child: `products.$.product_id` of an order is the `product_id` of a view."""
    for item in mine:
        steps = split_path(item.name)
        if ELEMENTS in steps and steps[-1] in theirs and is_id(steps[-1]):
            yield item.name, steps[-1]


def _properties(frame: EventFrame, index: SpaceIndex) -> tuple[PropertySchema, ...]:
    event = index.space.event(frame.events[0])
    return event.properties if event else ()


def _said_things(analysis: Analysis) -> Iterator[str]:
    """The nouns after "the same"."""
    for mark in analysis.roles(Role.SAME, 0, len(analysis.tokens)):
        for token in analysis.tokens[mark.end : mark.end + _SAID_REACH]:
            if token.word not in _NO_THINGS:
                yield token.lemma


def _ids(shared: Sequence[str], parent: EventFrame, child: EventFrame) -> list[str]:
    """The shared ids of things, first those that are named like the events."""
    nouns = _nouns(parent) | _nouns(child)
    things = [name for name in shared if is_id(name) and not _TECHNICAL.intersection(split_words(name))]
    return sorted(things, key=lambda name: not any(_is_named(part, nouns) for part in split_words(name)))


def _is_named(part: str, nouns: Collection[str]) -> bool:
    return part in nouns or any(_say_the_same(part, noun) for noun in nouns)


def _listed(mine: Iterable[PropertySchema], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Arrays of the child that hold what the parent has one of: `product_ids` and `product_id`."""
    for item in mine:
        singular = item.name.lower().rstrip("s")
        if item.type is FieldType.ARRAY and is_id(singular):
            things = split_words(singular)
            yield from (
                (f"{item.name}.$", name)
                for name in theirs
                if is_id(name) and any(_say_the_same(part, thing) for part in split_words(name) for thing in things)
            )
        if item.type is FieldType.ARRAY:
            yield from ((f"{item.name}.$", name) for name in theirs if name.lower() == singular)
