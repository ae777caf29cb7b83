"""Hints help, and say nothing that the description and the context don't."""

import json
from dataclasses import replace
from typing import Any

import pytest

from coterie.generate.context import Context
from coterie.generate.drafting.hints import hints_of
from coterie.generate.drafting.words import AS_DESCRIBED
from coterie.language.ast import Comparison, Operator, Trait
from coterie.language.rebuilding import rebuilt
from flat_answers import PLAN, PROMPT, SHOP, context_of, parsed


def _hints(*queries: str, prompt: str = PROMPT, context: Context | None = None) -> list[dict[str, Any]]:
    definitions = [parsed(query) for query in queries]
    return hints_of(definitions, prompt, context or context_of(), space=SHOP, plan=PLAN)


def test_a_draft_is_told_in_the_words_of_an_answer() -> None:
    assert _hints("event('Lamp Bought').where(property('price') > 50).within(30 days).count() >= 1") == [
        {
            "outcome": "audience",
            "groups": [
                {
                    "match": "all",
                    "events": [
                        {
                            "event": "Lamp Bought",
                            "filters": [{"property": "price", "is": "greater_than", "values": ["50"]}],
                            "is": "at_least",
                            "values": ["1"],
                            "time": "last",
                            "from": "30",
                            "unit": "days",
                        }
                    ],
                }
            ],
        }
    ]


def test_few_are_told() -> None:
    assert len(_hints(*[f"trait('age') > {number}" for number in range(9)])) == 2


@pytest.mark.parametrize(
    ("query", "prompt", "told"),
    [
        ("trait('plan') = 'pro'", "people on the Pro plan", "pro"),
        ("trait('plan') = 'pro'", "people with professional plans", AS_DESCRIBED),
        ("trait('plan') = 'pro'", "people called [name-1]", AS_DESCRIBED),
        ("trait('plan').one_of('pro', 'free')", "people on pro or gratis", AS_DESCRIBED),
        ("event('Lamp Bought').where(property('colour').contains('Red')).count() >= 1", "crimson lamps", AS_DESCRIBED),
    ],
)
def test_texts_that_the_description_does_not_say_stay_here(query: str, prompt: str, told: str) -> None:
    (hint,) = _hints(query, prompt=prompt)
    assert f'"{told}"' in json.dumps(hint)
    if told == AS_DESCRIBED:
        assert "free" not in json.dumps(hint)
        assert "Red" not in json.dumps(hint)


def test_values_that_the_context_tells_are_told() -> None:
    entries = [replace(entry, values=("pro",)) if entry.name == "plan" else entry for entry in context_of().entries]
    (hint,) = _hints(
        "trait('plan') = 'pro'", prompt="paying people", context=replace(context_of(), entries=tuple(entries))
    )
    assert '"pro"' in json.dumps(hint)


@pytest.mark.parametrize("hidden", ["plan", "Lamp Bought", "colour"])
def test_names_that_the_context_does_not_name_stay_here(hidden: str) -> None:
    entries = tuple(entry for entry in context_of().entries if entry.name != hidden)
    query = "event('Lamp Bought').where(property('colour') = 'red').count() >= 1 AND trait('plan') = 'pro'"
    assert len(_hints(query)) == 1
    assert _hints(query, context=replace(context_of(), entries=entries)) == []


def test_what_the_form_cannot_say_is_no_hint() -> None:
    assert _hints("event('Lamp Bought').mode(property('colour'), 2) = 'red'") == []


def test_trees_are_rebuilt_from_below() -> None:
    condition = parsed("trait('a') = 1 AND NOT trait('b').exists()").condition
    seen: list[str] = []

    def change(node: Any) -> Any:
        seen.append(type(node).__name__)
        return replace(node, path=node.path * 2) if isinstance(node, Trait) else node

    found = rebuilt(condition, change)
    assert found == parsed("trait('aa') = 1 AND NOT trait('bb').exists()").condition
    assert seen == ["Trait", "Literal", "Comparison", "Trait", "Comparison", "Not", "And"]
    assert Comparison(Trait("a"), Operator.EXISTS) not in found.operands  # type: ignore[union-attr]
