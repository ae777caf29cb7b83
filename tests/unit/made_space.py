"""Events, properties and traits of the small spaces that tests make, in few words."""

from __future__ import annotations

from datetime import UTC, datetime

from coterie.schema.space import EventSchema, FieldType, FieldValue, PropertySchema, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
TEXT, NUMBER, BOOLEAN = FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN

Typed = tuple[str, FieldType, tuple[str | float, ...]]
"""A property as its name, its type and values seen."""


def event(name: str, *properties: PropertySchema | Typed) -> EventSchema:
    """An event in use, with its properties."""
    own = tuple(
        item if isinstance(item, PropertySchema) else PropertySchema(name=item[0], type=item[1], values=item[2])
        for item in properties
    )
    return EventSchema(name=name, properties=own, last_seen=NOW, count_30d=900)


def has(name: str, *values: FieldValue) -> PropertySchema:
    """A property of the type that its values have."""
    is_flag = all(isinstance(value, bool) for value in values)
    kind = BOOLEAN if is_flag else TEXT if isinstance(values[0], str) else NUMBER
    return PropertySchema(name=name, type=kind, values=values)


def trait(key: str, type: FieldType, *values: str | float | bool) -> TraitSchema:
    """A trait in use."""
    return TraitSchema(key=key, type=type, values=values, last_seen=NOW)
