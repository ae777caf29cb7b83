"""Changes to a schema for those who take more than what every provider does.

Small models repeat themselves, in a list or a text, until they are cut off. Vendors' own servers are not sent such
limits: some refuse them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

MOST_ITEMS, LONGEST_TEXT, LARGEST_NUMBER = 50, 200, 100
"""More than any answer of ours needs."""

_NAMED = frozenset(("properties", "$defs"))


def with_limits(schema: Mapping[str, object]) -> dict[str, object]:
    """A schema in which every list, every text that isn't one of some words, and every whole number has a limit."""
    found: dict[str, object] = {}
    for key, value in schema.items():
        if key in _NAMED and isinstance(value, Mapping):
            found[key] = {name: with_limits(inner) for name, inner in value.items()}
        else:
            found[key] = with_limits(value) if isinstance(value, Mapping) else value
    match schema.get("type"):
        case "array":
            found.setdefault("maxItems", MOST_ITEMS)
        case "string" if "enum" not in schema:
            found.setdefault("maxLength", LONGEST_TEXT)
        case "integer":
            found |= {"minimum": 0, "maximum": LARGEST_NUMBER} | found
        case _:
            pass
    return found


def without_required(schema: Mapping[str, object], optional: Collection[str]) -> dict[str, object]:
    """A schema in which fields of these names may be left out, wherever they are.

    A model that has to fill every field writes three times as much, and a small one fills them with anything.
    """
    found: dict[str, object] = {}
    for key, value in schema.items():
        if key == "required" and isinstance(value, list):
            found[key] = [name for name in value if name not in optional]
        elif key in _NAMED and isinstance(value, Mapping):
            found[key] = {name: without_required(inner, optional) for name, inner in value.items()}
        else:
            found[key] = without_required(value, optional) if isinstance(value, Mapping) else value
    return found
