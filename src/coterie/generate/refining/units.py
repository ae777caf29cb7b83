"""The conditions of a definition that can be spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from coterie.generate.refining.edits import ALONE, Place, condition_at, counted_number
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Definition,
    Event,
    Node,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    Trait,
    Where,
    Within,
    walk,
)
from coterie.language.describe import describe_condition, describe_fact
from coterie.nlu.nameweights import Kind
from coterie.schema.space import Collection, Space

_LOWER = frozenset(
    {Operator.AT_LEAST, Operator.GREATER_THAN, Operator.AFTER_DATE, Operator.WITHIN_LAST, Operator.AFTER_NEXT}
)
_UPPER = frozenset(
    {Operator.AT_MOST, Operator.LESS_THAN, Operator.BEFORE_DATE, Operator.BEFORE_LAST, Operator.WITHIN_NEXT}
)

Name = tuple[Kind, str]
"""What a condition tests: an event, trait, property or audience by its name."""


@dataclass(frozen=True)
class Unit:
    """A condition that can be spoken of.

    It is one comparison with the NOT, ANY or ALL around it, two that belong together as the ends of a range do, or a
    group of alternatives. `places` are what goes when the unit goes; `leaves` are the places of its comparisons. `own`
    are the names that it tests by itself, `inner` those in its where()s. `event` is the event whose occurrences it
    tests, if it stands in a where().
    """

    places: tuple[Place, ...]
    leaves: tuple[Place, ...]
    own: frozenset[Name]
    inner: frozenset[Name]
    collection: Collection
    event: str = ""
    quantified: bool = False
    members: tuple[Unit, ...] = ()

    @property
    def is_group(self) -> bool:
        """Whether it is a group of alternatives."""
        return bool(self.members)


def units_of(definition: Definition) -> list[Unit]:
    """All units of a definition in reading order; a group after its members."""
    collection = Collection(definition.audience_type.value)
    return list(_units(definition.condition, _At((), (), collection), at_root=True))


def whole_unit(definition: Definition) -> Unit:
    """The whole condition as one unit, which no phrase finds."""
    collection = Collection(definition.audience_type.value)
    return Unit(places=((),), leaves=(), own=frozenset(), inner=frozenset(), collection=collection)


def unit_node(root: Condition, unit: Unit) -> Condition:
    """The condition that a unit is; two conditions that belong together are joined by AND."""
    conditions = [condition_at(root, place) for place in unit.places]
    return conditions[0] if len(conditions) == 1 else And(tuple(conditions))


def words_of(condition: Condition, unit: Unit, space: Space) -> str:
    """The condition of a unit in words."""
    if unit.event:
        return describe_fact(condition, space, event=unit.event)
    return describe_condition(condition, space, audience_type=AudienceType(unit.collection.value))


@dataclass(frozen=True)
class _At:
    """Where a condition stands: its place, the place of what goes with it, and whose or which event's it is."""

    place: Place
    outer: Place
    collection: Collection
    event: str = ""
    quantified: bool = False

    def below(self, name: str, number: int = ALONE) -> _At:
        place = (*self.place, (name, number))
        return replace(self, place=place, outer=place)


def _units(condition: Condition, at: _At, *, at_root: bool = False) -> Iterator[Unit]:
    match condition:
        case Comparison():
            yield from _leaf(condition, at)
        case Not(operand):
            yield from _units(operand, replace(at.below("operand"), outer=at.outer))
        case AnyUser(operand) | AllUsers(operand):
            inner = replace(at.below("operand"), outer=at.outer, collection=Collection.USERS, quantified=True)
            yield from _units(operand, inner)
        case And(operands):
            found = [list(_units(item, at.below("operands", number))) for number, item in enumerate(operands)]
            yield from _paired(condition, found)
        case Or(operands):
            found = [list(_units(item, at.below("operands", number))) for number, item in enumerate(operands)]
            yield from (unit for units in found for unit in units)
            if not at_root and all(found):
                tops = [units[0] for units in found]
                yield Unit(
                    places=(at.outer,),
                    leaves=tuple(leaf for unit in tops for leaf in unit.leaves),
                    own=frozenset.intersection(*(unit.own for unit in tops)),
                    inner=frozenset().union(*(unit.inner for unit in tops)),
                    collection=at.collection,
                    event=at.event,
                    quantified=at.quantified,
                    members=tuple(tops),
                )


def _leaf(node: Comparison, at: _At) -> Iterator[Unit]:
    own: set[Name] = set()
    inner: set[Name] = set()
    if isinstance(node.left, Aggregate):
        own |= set(_names(node.left.source))
        own |= set(_names(node.left.reducer))
        for item in node.left.filters:
            if isinstance(item, Where):
                inner |= {name for part in walk(item.condition) for name in _names(part)}
    else:
        own |= set(_names(node.left))
    whole = at.outer
    yield Unit((whole,), (at.place,), frozenset(own), frozenset(inner), at.collection, at.event, at.quantified)
    if isinstance(node.left, Aggregate):
        event = node.left.source.name if isinstance(node.left.source, Event) else ""
        for number, item in enumerate(node.left.filters):
            if isinstance(item, Where):
                place = (*at.place, ("left", ALONE), ("filters", number), ("condition", ALONE))
                yield from _units(item.condition, replace(at, place=place, outer=place, event=event or "event"))


def _names(node: Node) -> Iterator[Name]:
    match node:
        case Event(name):
            yield Kind.EVENT, name
        case Trait(path):
            yield Kind.TRAIT, path
            yield Kind.AUDIENCE, path
        case Property(path):
            yield Kind.PROPERTY, path
        case Reducer(_, argument) if isinstance(argument, Property):
            yield Kind.PROPERTY, argument.path


def _paired(condition: And, found: list[list[Unit]]) -> Iterator[Unit]:
    """The units of an AND's operands, those of the two ends of a range as one."""
    partner: dict[int, int] = {}
    for number, item in enumerate(condition.operands):
        for other in range(number + 1, len(condition.operands)):
            if number not in partner and other not in partner and _belong_together(item, condition.operands[other]):
                partner[number] = other
    seconds = set(partner.values())
    for number, units in enumerate(found):
        if number in seconds:
            continue
        if number not in partner:
            yield from units
            continue
        one, two = units[0], found[partner[number]][0]
        yield replace(one, places=(*one.places, *two.places), leaves=(*one.leaves, *two.leaves))
        yield from units[1:]
        yield from found[partner[number]][1:]


def _belong_together(one: Condition, two: Condition) -> bool:
    """Whether two conditions are what one phrase says: both ends of a range, or "for the first time in 30 days"."""
    if not isinstance(one, Comparison) or not isinstance(two, Comparison):
        return False
    if one.left == two.left:
        pair = {one.operator, two.operator}
        return bool(pair & _LOWER) and bool(pair & _UPPER)
    if not isinstance(one.left, Aggregate) or not isinstance(two.left, Aggregate) or one.left.source != two.left.source:
        return False
    recent, earlier = window_of(one), window_of(two)
    if not isinstance(recent, Within) or not isinstance(earlier, Between) or recent.of_parent or earlier.of_parent:
        return False
    near = min(earlier.start.seconds, earlier.end.seconds)
    return near == recent.duration.seconds and counted_number(one) == 1 and counted_number(two) == 0


def times_of(node: Comparison) -> tuple[Within | Between, ...]:
    """The windows of a comparison's event."""
    filters = node.left.filters if isinstance(node.left, Aggregate) else ()
    return tuple(item for item in filters if isinstance(item, (Within, Between)))


def window_of(node: Comparison) -> Within | Between | None:
    """The first window of a comparison's event."""
    return next(iter(times_of(node)), None)


def without_members(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units without those that are part of a group among them."""
    groups = [unit for unit in units if unit.is_group]
    if not groups:
        return units
    inside = {leaf for group in groups for leaf in group.leaves}
    return tuple(unit for unit in units if unit.is_group or not inside.issuperset(unit.leaves))
