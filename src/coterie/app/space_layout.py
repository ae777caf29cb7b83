"""The tables that a space's data would lie in, for SQL without data (`coterie sql --space`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coterie.core.paths import ELEMENTS, split_path
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import Collection, FieldType, PropertySchema, Space, TraitSchema

_STORAGE = {
    FieldType.NUMBER: Storage.NUMBER,
    FieldType.BOOLEAN: Storage.BOOLEAN,
    FieldType.STRING: Storage.STRING,
    FieldType.DATE: Storage.STRING,
    FieldType.ARRAY: Storage.JSON,
    FieldType.OBJECT: Storage.JSON,
    FieldType.MIXED: Storage.JSON,
}


class SpaceLayout:
    """A `schema.layout.Layout` derived from a space: tables and columns are numbered in the space's order."""

    def __init__(self, space: Space) -> None:
        self._tables = {event.name: EventTable(f"ev{n}", event.name) for n, event in enumerate(space.events, 1)}
        self._properties = {event.name: _columns("p", _storages(event.properties)) for event in space.events}
        self._traits = {
            collection: _columns(
                "t",
                {
                    **dict.fromkeys(space.audiences_of(collection), Storage.BOOLEAN),
                    **_storages(space.traits_of(collection).values()),
                },
            )
            for collection in Collection
        }

    def event_table(self, event: str) -> EventTable | None:
        """See `Layout`."""
        return self._tables.get(event)

    def property_column(self, event: str, path: str) -> Column | None:
        """See `Layout`."""
        return _find(self._properties.get(event, {}), path)

    def trait_column(self, collection: Collection, path: str) -> Column | None:
        """See `Layout`."""
        return _find(self._traits[collection], path)


_Columns = Mapping[tuple[str, ...], Column]


def _storages(fields: Iterable[PropertySchema | TraitSchema]) -> dict[str, Storage]:
    return {item.key if isinstance(item, TraitSchema) else item.name: _STORAGE[item.type] for item in fields}


def _columns(prefix: str, storages: Mapping[str, Storage]) -> _Columns:
    """A column for each path; what a path reads of an array's elements lies in the column of the array."""
    stored: dict[tuple[str, ...], Storage] = {}
    for path, storage in storages.items():
        steps = split_path(path)
        if _is_inside(steps):
            stored[steps[: steps.index(ELEMENTS)]] = Storage.JSON
        else:
            stored.setdefault(steps, storage)
    return {steps: Column(f"{prefix}{number}", storage) for number, (steps, storage) in enumerate(stored.items(), 1)}


def _find(columns: _Columns, path: str) -> Column | None:
    """The column of a path, or the one that it reaches into with the steps that are left."""
    steps = split_path(path)
    end = steps.index(ELEMENTS) if _is_inside(steps) else len(steps)
    for length in range(end, 0, -1):
        column = columns.get(steps[:length])
        if column is not None:
            return Column(column.name, column.storage, steps[length:])
    return None


def _is_inside(steps: tuple[str, ...]) -> bool:
    return ELEMENTS in steps[1:]
