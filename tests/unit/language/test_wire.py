"""The JSON form: its shape, and what is said of a broken one."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from coterie.core.errors import QueryError
from coterie.language.parser import parse_audience
from coterie.language.problems import Code
from coterie.language.wire import condition_from_json, condition_to_json, from_json, json_schema, to_json

DEFINITION = parse_audience("event('E').where(property('p') > 5).within(7 days).count() >= 1 AND NOT trait('t') = 'x'")


def test_form() -> None:
    assert to_json(parse_audience("event('E').within(7 days).count() >= 1")) == {
        "audience_type": "users",
        "condition": {
            "node": "comparison",
            "left": {
                "node": "aggregate",
                "source": {"node": "event", "name": "E"},
                "filters": [{"node": "within", "duration": {"node": "duration", "amount": 7, "unit": "days"}}],
                "reducer": {"node": "reducer", "name": "count"},
            },
            "operator": "at_least",
            "arguments": [{"node": "literal", "value": 1, "kind": "number"}],
        },
    }


def test_defaults_may_be_written_out() -> None:
    document = to_json(DEFINITION)
    aggregate = document["condition"]["operands"][0]["left"]
    aggregate["filters"][1]["of_parent"] = False
    aggregate["reducer"] |= {"argument": None, "value_type": None, "min_frequency": None}
    assert from_json(document) == DEFINITION


def test_conditions_alone() -> None:
    document = condition_to_json(DEFINITION.condition)
    assert condition_from_json(document) == DEFINITION.condition
    with pytest.raises(QueryError, match=r"\$\.rows\[2\]: expected an object"):
        condition_from_json(None, path="$.rows[2]")


def _broken(path: str, value: object) -> Any:
    """The JSON form with one place overwritten; a path is keys and indexes joined by dots."""
    document = json.loads(json.dumps(to_json(DEFINITION)))
    *steps, last = path.split(".")
    holder: Any = document
    for step in steps:
        holder = holder[int(step) if step.isdigit() else step]
    holder[last] = value
    return document


@pytest.mark.parametrize(
    ("document", "code", "path", "said"),
    [
        (None, Code.JSON_TYPE, "$", "an object, found null"),
        ([], Code.JSON_TYPE, "$", "a list"),
        ({}, Code.JSON_FIELD, "$", "'audience_type' is missing"),
        (_broken("audience_type", "linked"), Code.JSON_TYPE, "$.audience_type", "users, accounts"),
        (_broken("audience_type", "user"), Code.JSON_TYPE, "$.audience_type", "Did you mean 'users'?"),
        (_broken("audience_type", ["users"]), Code.JSON_TYPE, "$.audience_type", "found a list"),
        (_broken("conditions", {}), Code.JSON_FIELD, "$", "Did you mean 'condition'?"),
        (_broken("condition.node", "adn"), Code.JSON_FIELD, "$.condition", "Did you mean"),
        (_broken("condition.node", {}), Code.JSON_FIELD, "$.condition", "found an object"),
        (_broken("condition.operands", []), Code.NOT_BOOLEAN, "$.condition", "two or more"),
        (_broken("condition.operands", {"0": 1}), Code.JSON_TYPE, "$.condition.operands", "a list, found an object"),
        (
            _broken("condition.operands.1.operand.left.path", 5),
            Code.JSON_TYPE,
            "$.condition.operands[1].operand.left.path",
            "expected text, found a number",
        ),
        (
            _broken("condition.operands.0.left.filters.1.duration.amount", True),
            Code.JSON_TYPE,
            "$.condition.operands[0].left.filters[1].duration.amount",
            "a whole number, found true",
        ),
        (
            _broken("condition.operands.0.left.filters.1.duration.amount", -1),
            Code.DURATION,
            "$.condition.operands[0].left.filters[1].duration",
            "0 or more",
        ),
        (
            _broken("condition.operands.0.arguments", []),
            Code.ARGUMENT,
            "$.condition.operands[0]",
            "at_least takes",
        ),
        (
            _broken("condition.operands.0.arguments.0.value", float("nan")),
            Code.ARGUMENT,
            "$.condition.operands[0].arguments[0]",
            "too large",
        ),
        (
            _broken("condition.operands.0.arguments.0.value", 10**400),
            Code.ARGUMENT,
            "$.condition.operands[0].arguments[0]",
            "too large",
        ),
        (
            _broken("condition.operands.0.arguments.0.kind", "date"),
            Code.ARGUMENT,
            "$.condition.operands[0].arguments[0]",
            "holds text",
        ),
        (
            _broken("condition.operands.0.left.source.name", "a\0"),
            Code.BAD_CHARACTER,
            "$.condition.operands[0].left.source",
            "U+0000",
        ),
    ],
)
def test_broken_documents(document: object, code: Code, path: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        from_json(document)
    problem = caught.value.problems[0]
    assert (problem.code, problem.path) == (code, path)
    assert said in str(problem)


def test_every_problem_is_reported() -> None:
    document = _broken("condition.operands.0.left.source.name", 5)
    document["audience_type"] = 1
    document["extra"] = 1
    with pytest.raises(QueryError) as caught:
        from_json(document)
    assert len(caught.value.problems) == 3


def test_deep_documents_are_refused() -> None:
    condition: dict[str, object] = {"node": "nothing"}
    for _ in range(100_000):
        condition = {"node": "not", "operand": condition}
    with pytest.raises(QueryError) as caught:
        from_json({"audience_type": "users", "condition": condition})
    assert [problem.code for problem in caught.value.problems] == [Code.TOO_DEEP]
    document = condition_to_json(DEFINITION.condition)
    for _ in range(70):
        document = {"node": "not", "operand": document}
    with pytest.raises(QueryError, match="60 levels"):
        condition_from_json(document)


def test_schema_is_one_and_written_down(root: Path) -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    file = root / "docs" / "schemas" / "definition.schema.json"
    current = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    assert file.read_text(encoding="utf-8") == current, "write json.dumps(json_schema(), indent=2) to it"


@pytest.mark.parametrize(
    ("operator", "arguments"),
    [
        ("exists", [{"node": "literal", "value": 1, "kind": "number"}]),
        ("equals", []),
        ("one_of", []),
        ("within_last", [{"node": "literal", "value": 1, "kind": "number"}]),
        ("contains", [{"node": "trait", "path": "x"}]),
    ],
)
def test_schema_knows_what_operators_take(operator: str, arguments: list[object]) -> None:
    comparison = {"node": "comparison", "left": {"node": "trait", "path": "x"}, "operator": operator}
    document = {"audience_type": "users", "condition": comparison | {"arguments": arguments}}
    assert not Draft202012Validator(json_schema()).is_valid(document)
    with pytest.raises(QueryError):
        from_json(document)
