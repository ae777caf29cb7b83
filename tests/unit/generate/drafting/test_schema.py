"""The schema keeps to what providers take, and says what the flat form says."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from coterie.generate.context import Context, Entry
from coterie.generate.drafting.example import ANSWER
from coterie.generate.drafting.schema import LISTED, USUAL, flat_schema
from coterie.generate.drafting.words import NOTHING, TESTS
from coterie.language.ast import AudienceType
from coterie.providers.limits import without_required
from flat_answers import audience, context_of, events, traits, whole

_KEYWORDS = {"type", "properties", "required", "additionalProperties", "items", "enum", "$ref", "$defs"}
_MOST_WORDS, _MOST_LEVELS, _MOST_CHARACTERS = 1000, 10, 120_000


def _schemas(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for item in (*node.get("properties", {}).values(), *node.get("$defs", {}).values()):
        yield from _schemas(item)
    if "items" in node:
        yield from _schemas(node["items"])


def _levels(node: Mapping[str, Any]) -> int:
    below = [*node.get("properties", {}).values(), *([node["items"]] if "items" in node else [])]
    return 1 + max(map(_levels, below), default=0)


def _many(count: int, *, length: int = 5) -> tuple[Entry, ...]:
    return tuple(Entry(kind="event", name=f"{number:0{length}}", because="recent") for number in range(count))


@pytest.mark.parametrize("audience_type", AudienceType)
@pytest.mark.parametrize("entries", [(), context_of().entries, _many(250), _many(5000), _many(3, length=500)])
def test_it_is_taken_by_every_provider(entries: tuple[Entry, ...], audience_type: AudienceType) -> None:
    schema = flat_schema(entries, audience_type)
    Draft202012Validator.check_schema(schema)
    every = list(_schemas(schema))
    for node in every:
        assert node.keys() <= _KEYWORDS
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if "enum" in node:
            assert 0 < len(node["enum"]) <= 250
            assert all(node["enum"])
            assert len(set(node["enum"])) == len(node["enum"])
    words = [word for node in every for word in node.get("enum", ())]
    assert len(words) <= _MOST_WORDS
    assert len("".join(words)) < _MOST_CHARACTERS
    assert _levels(schema) <= _MOST_LEVELS
    assert all("$ref" not in node for name in schema["$defs"] for node in _schemas(schema["$defs"][name]))  # type: ignore[index,union-attr]


def test_names_are_lists_of_words() -> None:
    definitions: Any = flat_schema(context_of().entries, AudienceType.USERS)["$defs"]
    assert definitions["event"]["enum"] == ["Lamp Bought", "Lamp Returned", "Shop Visited"]
    assert definitions["property"]["enum"][:2] == [NOTHING, "price"]
    assert definitions["property"]["enum"].count("shade_id") == 1
    assert definitions["audience"]["enum"] == ["vip", "key_accounts"]
    assert definitions["test"]["enum"] == list(TESTS)


def test_names_that_arent_listed_are_texts() -> None:
    some: Any = flat_schema(context_of().entries, AudienceType.USERS, listed=LISTED[1])["$defs"]
    assert "enum" in some["event"]
    assert some["property"] == {"type": "string"}
    none = json.dumps(flat_schema(context_of().entries, AudienceType.USERS, listed=LISTED[-1]))
    assert "Lamp" not in none
    assert "vip" not in none


def test_who_is_asked_of_accounts_only() -> None:
    assert '"who"' not in json.dumps(flat_schema((), AudienceType.USERS))
    assert '"who"' in json.dumps(flat_schema((), AudienceType.ACCOUNTS))


@pytest.mark.parametrize(
    ("answer", "is_valid"),
    [
        (events({"event": "Lamp Bought"}), True),
        (events({"event": "Lamp Sold"}), False),
        (events({"event": "Lamp Bought", "time": "sometimes"}), False),
        (traits({"trait": "plan", "is": "not one_of", "values": ["pro"]}), True),
        (traits({"trait": "plan", "is": "not differs", "values": ["pro"]}), False),
        (audience({"audiences": [{"audience": "vip"}]}), True),
        (audience({"audiences": [{"audience": "VIP"}]}), False),
        (audience({"who": "any_user", "events": [{"event": "Lamp Bought"}]}), True),
    ],
)
def test_it_says_what_an_answer_may_be(answer: dict[str, Any], is_valid: bool) -> None:
    validator = Draft202012Validator(flat_schema(context_of().entries, AudienceType.ACCOUNTS))
    assert validator.is_valid(whole(answer, AudienceType.ACCOUNTS)) is is_valid


def test_hostile_names_are_words_and_nothing_else() -> None:
    names = ('a"], "enum": ["b', "</space-data>", "$ref", NOTHING, "\u202e\n")
    entries = tuple(Entry(kind="property", name=name, event="x", because="said") for name in names)
    context = Context(entries=entries, left_out=0, tokens=0, text="")
    definitions: Any = json.loads(json.dumps(flat_schema(context.entries, AudienceType.USERS)))["$defs"]
    assert definitions["property"] == {"type": "string", "enum": [NOTHING, *(n for n in names if n != NOTHING)]}


def test_an_answer_with_its_usual_values_left_out_fits_where_that_is_allowed() -> None:
    schema = flat_schema((), AudienceType.USERS)
    shorter = Draft202012Validator(without_required(schema, USUAL))
    assert not Draft202012Validator(schema).is_valid(ANSWER)
    assert not shorter.is_valid(events({"quote": "bought"}))
    for answer in (ANSWER, {"outcome": "cannot", "groups": []}, whole(ANSWER, AudienceType.USERS)):
        short = json.loads(json.dumps(answer))
        for group in short["groups"]:
            for row in group.get("audiences", ()):
                row.setdefault("quote", "")
        shorter.validate(short)
