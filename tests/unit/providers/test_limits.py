"""Limits for small models: everything that could go on and on has one, and what is right still fits."""

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator

from coterie.providers.limits import LONGEST_TEXT, MOST_ITEMS, with_limits, without_required

SCHEMA = {
    "type": "object",
    "properties": {
        "properties": {"type": "array", "items": {"$ref": "#/$defs/text"}},
        "type": {"type": "string", "enum": ["a", "b"]},
        "count": {"type": "integer"},
        "few": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
    },
    "required": ["properties", "type", "count", "few"],
    "additionalProperties": False,
    "$defs": {"text": {"type": "string"}},
}
RIGHT = {"properties": ["x" * LONGEST_TEXT] * MOST_ITEMS, "type": "a", "count": 7, "few": ["y", "z"]}


def _nodes(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for item in (*node.get("properties", {}).values(), *node.get("$defs", {}).values()):
        yield from _nodes(item)
    if "items" in node:
        yield from _nodes(node["items"])


def test_every_list_text_and_number_has_a_limit() -> None:
    limited = with_limits(SCHEMA)
    Draft202012Validator.check_schema(limited)
    for node in _nodes(limited):
        match node.get("type"):
            case "array":
                assert 0 < node["maxItems"] <= MOST_ITEMS
            case "string":
                assert "enum" in node or "maxLength" in node
            case "integer":
                assert (node["minimum"], node["maximum"]) == (0, 100)


def test_what_fits_is_taken_and_what_goes_on_is_not() -> None:
    validator = Draft202012Validator(with_limits(SCHEMA))
    validator.validate(RIGHT)
    assert with_limits(SCHEMA)["properties"]["few"]["maxItems"] == 2  # type: ignore[index]
    for wrong in (
        {"properties": ["x"] * (MOST_ITEMS + 1)},
        {"properties": ["x" * (LONGEST_TEXT + 1)]},
        {"count": 101},
        {"few": ["x"] * 3},
    ):
        assert not validator.is_valid(RIGHT | wrong)


def test_what_has_a_usual_value_may_be_left_out_wherever_it_stands() -> None:
    row = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]}
    schema = {
        "type": "object",
        "properties": {"required": {"type": "array", "items": row}, "b": {"$ref": "#/$defs/row"}},
        "required": ["required", "b"],
        "$defs": {"row": row},
    }
    assert not Draft202012Validator(schema).is_valid({"required": [{"a": "x"}]})
    shorter = Draft202012Validator(without_required(schema, ("b",)))
    assert shorter.is_valid({"required": [{"a": "x"}]})
    assert not shorter.is_valid({"required": [{"b": "x"}]})
    assert not shorter.is_valid({"required": [], "b": {"b": "x"}})
    assert without_required(schema, ()) == schema
