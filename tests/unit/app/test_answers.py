"""An answer is shown whole: every word of the prompt once, every condition in a group, all of it as JSON."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.app.answers import Mark, document, groups, number_of, pieces, refusal_error
from coterie.core.errors import LookbackExceededError, NotUnderstoodError, PromptLengthError, RefusedError
from coterie.core.text import Span
from coterie.generate.generation import (
    Alternative,
    Clarification,
    Generation,
    Reason,
    Refusal,
    RefusalCode,
    Unplaced,
)
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience
from coterie.language.rewrite import conjuncts
from coterie.schema.space import EventSchema, Limits, Space, TraitSchema

SPACE = Space(
    name="shop",
    events=(EventSchema(name="Order Completed"),),
    traits=(TraitSchema(key="plan"),),
    limits=Limits(lookback_days=90),
)
PROMPT = "Buyers on pro or trial, not blue"
DEFINITION = parse_audience(
    "event('Order Completed').count() >= 1 AND (trait('plan') = 'pro' OR trait('plan') = 'trial')"
    " AND NOT (trait('plan') = 'blue')"
)
BUYERS, PLANS, _ = conjuncts(DEFINITION.condition)
OTHER = Alternative(definition=parse_audience("trait('plan') = 'pro'"), difference="no orders", confidence=0.25)


def generation(**changes: Any) -> Generation:
    values: dict[str, Any] = {
        "prompt": PROMPT,
        "audience_type": AudienceType.USERS,
        "definition": DEFINITION,
        "reasons": (
            Reason(condition=BUYERS, spans=(Span(0, 6),), text="who ordered"),
            Reason(condition=parse_audience("trait('plan') = 'trial'").condition, spans=(Span(17, 22),), text="trial"),
        ),
        "unplaced": (Unplaced(span=Span(24, 27), text="not", suggestions=("plan",)),),
        "alternatives": (OTHER,),
        "clarification": Clarification(question="Which?", options=(OTHER,)),
        "notes": ("A note",),
        "confidence": 0.5,
    }
    return Generation(**{**values, **changes})


def test_conditions_are_grouped_as_in_the_builder() -> None:
    shown = groups(DEFINITION, SPACE)
    assert [(group.number, group.head, group.is_negated) for group in shown] == [
        (1, "All users who", False),
        (2, "And who", False),
        (3, "And not who", True),
    ]
    assert [len(group.rows) for group in shown] == [1, 2, 1]
    assert [group.condition for group in shown] == list(conjuncts(DEFINITION.condition))


def test_a_reason_has_the_number_of_its_group_or_of_the_one_that_holds_it() -> None:
    shown = groups(DEFINITION, SPACE)
    assert [number_of(reason, shown) for reason in generation().reasons] == [1, 2]
    foreign = Reason(condition=parse_audience("trait('x') = 1").condition, spans=(), text="")
    assert number_of(foreign, shown) is None


def test_the_prompt_is_cut_at_its_marks() -> None:
    found = pieces(generation(), groups(DEFINITION, SPACE))
    assert [(piece.text, piece.mark, piece.number) for piece in found] == [
        ("Buyers", Mark.REASON, 1),
        (" on pro or ", Mark.NONE, None),
        ("trial", Mark.REASON, 2),
        (", ", Mark.NONE, None),
        ("not", Mark.UNPLACED, None),
        (" blue", Mark.NONE, None),
    ]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-2, 40), st.integers(-2, 40)), max_size=6))
def test_no_word_is_lost_or_doubled_whatever_the_spans(prompt: str, places: list[tuple[int, int]]) -> None:
    spans = tuple(Span(start, end) for start, end in places)
    reasons = (Reason(condition=BUYERS, spans=spans, text=""),)
    found = pieces(generation(prompt=prompt, reasons=reasons, unplaced=()), groups(DEFINITION, SPACE))
    assert "".join(piece.text for piece in found) == prompt
    assert all(piece.text for piece in found)


def test_an_answer_is_a_json_value() -> None:
    found: Any = json.loads(json.dumps(document(generation(), SPACE)))
    assert parse_audience(found["query"]) == DEFINITION
    assert found["sentence"].startswith("Users who performed Order Completed at least once")
    assert [group["number"] for group in found["conditions"]] == [1, 2, 3]
    assert found["definition"]["audience_type"] == "users"
    assert found["reasons"][0] == {
        "condition": 1,
        "query": "event('Order Completed').count() >= 1",
        "text": "who ordered",
        "spans": [{"start": 0, "end": 6, "text": "Buyers"}],
    }
    assert found["unplaced"] == [{"start": 24, "end": 27, "text": "not", "suggestions": ["plan"]}]
    assert found["alternatives"] == found["clarification"]["options"]
    assert found["alternatives"][0]["query"] == "trait('plan') = 'pro'"
    assert found["refusal"] is None


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (RefusalCode.LENGTH, PromptLengthError),
        (RefusalCode.UNKNOWN, NotUnderstoodError),
        (RefusalCode.LOOKBACK, LookbackExceededError),
    ],
)
def test_a_refusal_is_an_error_of_its_own(code: RefusalCode, error: type[RefusedError]) -> None:
    refused = generation(
        definition=None,
        reasons=(),
        refusal=Refusal(code=code, message="It has 6 characters.", phrase=Span(0, 6), suggestions=("plan",)),
    )
    found = refusal_error(refused, SPACE)
    assert type(found) is error
    shown: Any = document(refused, SPACE)
    assert shown["query"] is None
    assert shown["refusal"]["phrase"] == {"start": 0, "end": 6, "text": "Buyers"}
    assert pieces(refused, ())[0].mark is Mark.REFUSED


def test_the_look_back_error_names_the_days_of_the_space() -> None:
    refused = generation(definition=None, refusal=Refusal(code=RefusalCode.LOOKBACK, message=""))
    error = refusal_error(refused, SPACE)
    assert error is not None
    assert error.message == "Your plan only supports a compute history of 90 days."


def test_an_answer_is_no_refusal() -> None:
    assert refusal_error(generation(), SPACE) is None


def test_where_nothing_came_in_yet_one_is_told_to_import_first() -> None:
    refused = generation(definition=None, refusal=Refusal(code=RefusalCode.UNKNOWN, message=""))
    error = refusal_error(refused, Space(name="fresh"))
    assert error is not None
    assert "coterie import" in error.hint


def test_an_account_audience_is_headed_so() -> None:
    definition = Definition(AudienceType.ACCOUNTS, DEFINITION.condition)
    assert groups(definition, None)[0].head == "All accounts who"
