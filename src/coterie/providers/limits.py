"""Schemas for servers that take no limits on numbers and lengths."""

from __future__ import annotations

from collections.abc import Mapping

_LIMITS = frozenset(("maxItems", "minItems", "maxLength", "minLength", "minimum", "maximum"))
_NAMED = frozenset(("properties", "$defs"))


def without_limits(schema: Mapping[str, object]) -> dict[str, object]:
    """A schema without limits on numbers and lengths, which some vendors' servers refuse."""
    found: dict[str, object] = {}
    for key, value in schema.items():
        if key in _NAMED and isinstance(value, Mapping):
            found[key] = {name: without_limits(inner) for name, inner in value.items()}
        elif key not in _LIMITS:
            found[key] = without_limits(value) if isinstance(value, Mapping) else value
    return found
