"""What the space says about the fields of a form: the types of what is read, the operators offered, the names meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from coterie.core.paths import has_elements
from coterie.language.ast import AudienceType, LiteralKind, Operator, ReducerName
from coterie.language.operators import BY_OPERATOR, OPERATORS, Family, OperatorInfo, Takes, offered_for
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema
from coterie.web.builder.form import EventTest, Quantifier, Reference, Source

COUNT_LABELS = {
    Operator.EQUALS: "exactly",
    Operator.AT_LEAST: "at least",
    Operator.AT_MOST: "at most",
    Operator.GREATER_THAN: "more than",
    Operator.LESS_THAN: "fewer than",
    Operator.DIFFERS: "not exactly",
}
COUNT_OFFERED = (Operator.EQUALS, Operator.AT_LEAST, Operator.AT_MOST)
"""The count operators of the builder (`segment.md` 2.6); the others are shown where a query has them."""

MEASURES = tuple(name for name in ReducerName if name is not ReducerName.UNIQUE)
"""What a comparison may be made of; the list of `unique(…)` can't be compared."""

_NUMERIC = frozenset({ReducerName.COUNT, ReducerName.SUM, ReducerName.AVG, ReducerName.UNIQUE_COUNT})


def folded(name: str) -> str:
    """A name without what people leave out or write otherwise: case and separators."""
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").replace(".", " ").split())


@dataclass(frozen=True)
class Lookup:
    """A space as the builder of one type of audience sees it."""

    space: Space
    type: AudienceType

    # Owners -----------------------------------------------------------------------------------------------------------

    def owner(self, quantifier: Quantifier | None, *, in_users: bool = False) -> Collection:
        """Whose traits a row reads: in an account audience, with a quantifier on it or around it, its users'."""
        return Collection.USERS if quantifier is not None or in_users else Collection(self.type.value)

    # Types ------------------------------------------------------------------------------------------------------------

    def trait(self, path: str, owner: Collection) -> TraitSchema | None:
        """A trait of the space."""
        return self.space.trait(path, owner)

    def event(self, name: str) -> EventSchema | None:
        """An event of the space."""
        return self.space.event(name)

    def field(
        self, of: Reference, *, event: str, parent: str, owner: Collection
    ) -> PropertySchema | TraitSchema | None:
        """What a reference reads, where the space knows it."""
        if of.source is Source.CONTEXT:
            return None
        if of.source is Source.TRAIT:
            return self.space.trait(of.path, owner)
        known = self.space.event(parent if of.source is Source.PARENT else event)
        return None if known is None else known.property(of.path)

    @staticmethod
    def type_of(field: PropertySchema | TraitSchema | None, path: str = "") -> FieldType:
        """The type of a field's values; `mixed`, which all operators take, where it isn't known."""
        return FieldType.MIXED if field is None or has_elements(path) else field.type

    def measured_type(self, body: EventTest) -> FieldType:
        """The type of what is compared of an event."""
        if body.measure.name in _NUMERIC:
            return FieldType.NUMBER
        known = self.space.event(body.event)
        of = body.measure.of
        return self.type_of(None if known is None else known.property(of.path), of.path)

    @staticmethod
    def operators(field_type: FieldType, current: Operator) -> tuple[OperatorInfo, ...]:
        """The operators that fit a type, and the one that stands there."""
        offered = offered_for(field_type)
        if current not in {info.operator for info in offered}:
            return tuple(info for info in OPERATORS if info in offered or info.operator is current)
        return offered

    # Names ------------------------------------------------------------------------------------------------------------

    @cached_property
    def _events(self) -> dict[str, list[str]]:
        return _by_shape(event.name for event in self.space.events)

    def event_named(self, text: str) -> str:
        """The event that a text names: by its very name, or the only one that differs in case or separators."""
        return text if self.space.event(text) else _only(self._events, text)

    def property_named(self, event: str, text: str) -> str:
        """The same of an event's property."""
        known = self.space.event(event)
        if known is None or known.property(text):
            return text
        return _only(_by_shape(item.name for item in known.properties), text)

    def trait_named(self, text: str, owner: Collection) -> str:
        """The same of a trait."""
        if self.space.trait(text, owner):
            return text
        return _only(_by_shape(self.space.traits_of(owner)), text)

    def audience_named(self, text: str, owner: Collection) -> str:
        """The key of the audience that a text is the key or the name of."""
        audiences = self.space.audiences_of(owner)
        if text in audiences:
            return text
        by_name: dict[str, list[str]] = {}
        for item in audiences.values():
            by_name.setdefault(folded(item.name or item.key), []).append(item.key)
        found = _only(by_name, text)
        return found if found in audiences else _only(_by_shape(audiences), text)

    def audience(self, key: str, owner: Collection) -> AudienceRef | None:
        """An audience of the space."""
        return self.space.audiences_of(owner).get(key)


def kind_of(text: str, field_type: FieldType, operator: Operator) -> LiteralKind:
    """How a typed constant is written in the query, by the type of the field that it is compared with."""
    family = BY_OPERATOR[operator].family
    if family is Family.TEXT:
        return LiteralKind.STRING
    if field_type in (FieldType.NUMBER, FieldType.MIXED) and _reads_as_number(text):
        return LiteralKind.NUMBER
    if BY_OPERATOR[operator].takes is Takes.DATE or field_type is FieldType.DATE:
        return _dated(text)
    return LiteralKind.STRING


def _dated(text: str) -> LiteralKind:
    day, separator, clock = text.partition("T")
    if len(day) != 10 or day.count("-") != 2:  # noqa: PLR2004 - yyyy-mm-dd
        return LiteralKind.STRING
    if not separator:
        return (
            LiteralKind.DATE
            if day.replace("-", "").isascii() and day.replace("-", "").isdigit()
            else LiteralKind.STRING
        )
    return LiteralKind.STRING if clock else LiteralKind.DATE


def _reads_as_number(text: str) -> bool:
    whole, _, rest = text.removeprefix("-").partition(".")
    return text.isascii() and whole.isdigit() and (rest.isdigit() or ("." not in text))


def _by_shape(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(folded(name), []).append(name)
    return found


def _only(by_shape: dict[str, list[str]], text: str) -> str:
    found = by_shape.get(folded(text), [])
    return found[0] if len(found) == 1 else text
