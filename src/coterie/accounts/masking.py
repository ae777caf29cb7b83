"""Personal data are shown to those who may see them, and masked for everybody else.

Personal is what the key says (an e-mail, a phone number, a name, an address), and what a value shows by its form,
wherever it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coterie.schema.personal import is_personal, looks_personal
from coterie.schema.space import FieldValue, Space

MASK = "••••••"


def masked(path: str, value: Any) -> Any:  # noqa: ANN401 - a value of a trait or property is any JSON
    """The value as somebody sees it who may not see personal data. Of the same length whatever it hides."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return {key: masked(f"{path}.{key}", item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(masked(path, item) for item in value)
    if is_personal(path):
        return MASK if value != "" else value
    return MASK if isinstance(value, str) and looks_personal(value) else value


def masked_all(values: Mapping[str, Any]) -> dict[str, Any]:
    """All values by their keys, masked."""
    return {path: masked(path, value) for path, value in values.items()}


def masked_space(space: Space) -> Space:
    """A space whose frequent values are masked where they are personal."""
    return replace(
        space,
        events=tuple(
            replace(
                event,
                properties=tuple(replace(item, values=_values(item.name, item.values)) for item in event.properties),
            )
            for event in space.events
        ),
        traits=tuple(replace(trait, values=_values(trait.key, trait.values)) for trait in space.traits),
    )


def _values(path: str, values: tuple[FieldValue, ...]) -> tuple[FieldValue, ...]:
    """Only those that aren't personal: masked ones would all be the same."""
    return tuple(item for item in values if masked(path, item) == item)
