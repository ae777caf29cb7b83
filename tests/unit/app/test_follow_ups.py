"""Follow-ups with a model: what it is told, what of its answer is taken, and what stands where it isn't."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from coterie.app.drafting import Drafting
from coterie.app.generating import Generating, Request
from coterie.app.recording import Recording
from coterie.app.space_choices import SpaceSettings
from coterie.core.errors import ConflictError, ModelTimeoutError, ModelUnavailableError
from coterie.generate.generation import Agreement, Fallback, Mode, Stage
from coterie.generate.pipeline import Generator
from coterie.generate.refining.result import Refinement, RefinementRefusalCode
from coterie.generations.log import GenerationLog
from coterie.language.ast import AudienceType, Definition
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.providers.doubles import Answer, ScriptedModel
from coterie.records.database import open_records
from coterie.schema.space import EventSchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
SEEN = NOW - timedelta(days=1)
SPACE = Space(
    name="shop",
    events=(EventSchema(name="Order Completed", last_seen=SEEN), EventSchema(name="Email Opened", last_seen=SEEN)),
    traits=(
        TraitSchema(key="plan", last_seen=SEEN, values=("free", "pro")),
        TraitSchema(key="email", last_seen=SEEN, values=("ann@example.com",)),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
QUERY = (
    "event('Order Completed').within(30 days).count()>=1 AND trait('plan')='pro' AND trait('email')='bob@example.org'"
)
WITHOUT_EMAIL = "event('Order Completed').within(30 days).count()>=1 AND trait('plan')='pro'"
FOREIGN = "jetzt bitte 60 Tage"
"""A follow-up that the embedded refiner doesn't understand."""

PLAN = {"trait": "plan", "is": "equals", "values": ["[value-1]"]}
EMAIL = {"trait": "email", "is": "equals", "values": ["[value-2]"]}


def said(*traits: Mapping[str, object], days: int = 60, **more: object) -> dict[str, object]:
    """A model's answer: ordered within some days, and traits."""
    orders = {"event": "Order Completed", "time": "last", "from": str(days), "unit": "days", "quote": "60"}
    return {"outcome": "audience", "groups": [{"match": "all", "events": [orders], "traits": list(traits)}]} | more


def meaning(query: str) -> str:
    return form(parse_audience(query, AudienceType.USERS))


def making(model: ScriptedModel | None, **settings: Any) -> Generating:
    chosen = SpaceSettings(**({"mode": Mode.AUTO} | settings))
    return Generating(
        generator=lambda _: GENERATOR,
        state=lambda: 1,
        settings=lambda: chosen,
        drafting=lambda: Drafting(lambda: model),
    )


def refine(
    text: str,
    answers: list[Answer],
    *,
    query: str = QUERY,
    told: Callable[[Stage], None] | None = None,
    **settings: Any,
) -> tuple[Refinement, ScriptedModel]:
    model = ScriptedModel(answers)
    generating = making(model, **settings)
    try:
        found = generating.refine(parse_audience(query, AudienceType.USERS), Request(prompt=text), told=told)
    finally:
        generating.close()
    return found, model


def form_of(definition: Definition | None) -> str:
    assert definition is not None
    return form(definition)


def test_what_the_embedded_refiner_understands_stands_and_nothing_is_sent() -> None:
    found, model = refine("make it 60 days", [])
    assert form_of(found.definition) == meaning(QUERY.replace("30", "60"))
    assert (model.asked, found.drafted.mode, found.drafted.model) == ([], Mode.AUTO, "")


def test_a_question_which_condition_is_meant_is_for_the_person_and_not_for_a_model() -> None:
    two = "event('Order Completed').within(30 days).count()>=1 AND event('Email Opened').within(7 days).count()>=1"
    found, model = refine("make it 60 days", [], query=two)
    assert found.refusal is not None
    assert (found.refusal.code, model.asked) == (RefinementRefusalCode.AMBIGUOUS, [])


def test_the_model_changes_what_the_refiner_does_not_understand() -> None:
    stages: list[Stage] = []
    found, model = refine(FOREIGN, [said(PLAN, EMAIL)], told=stages.append)
    assert form_of(found.definition) == meaning(QUERY.replace("30", "60"))
    assert [change.kind.value for change in found.changes] == ["changed"]
    assert [[span.of(FOREIGN) for span in reason.spans] for reason in found.reasons] == [["60"]]
    assert "look at each change" in found.notes[0]
    assert (found.drafted.agreement, found.drafted.attempts, found.generator) == (Agreement.DIFFERED, 1, model.name)
    assert {item.name for item in found.drafted.sent} >= {"Order Completed", "plan", "email"}
    assert found.drafted.input_tokens > 0
    assert stages == [Stage.LINKING, Stage.DRAFTING, Stage.CHECKING]


def test_values_of_the_audience_in_force_are_not_told_without_consent() -> None:
    _, model = refine(FOREIGN, [said(PLAN, EMAIL)])
    prompt = model.asked[0].prompt
    assert "The audience in force: {" in prompt
    assert '"values":["[value-1]"]' in prompt
    assert not any(text in prompt for text in ('"pro"', "bob@example.org"))


def test_with_consent_frequent_values_are_told_and_personal_ones_never() -> None:
    found, model = refine(
        FOREIGN, [said(PLAN | {"values": ["pro"]}, EMAIL | {"values": ["[value-1]"]})], sends_values=True
    )
    prompt = model.asked[0].prompt
    assert '"values":["pro"]' in prompt
    assert "bob@example.org" not in prompt
    assert form_of(found.definition) == meaning(QUERY.replace("30", "60"))


def test_personal_data_in_a_follow_up_has_the_placeholder_of_the_condition_that_holds_it() -> None:
    text = "weg mit bob@example.org sofort"
    kept = said(PLAN, days=30)
    found, model = refine(text, [kept])
    assert 'Follow-up: "weg mit [email-1] sofort"' in model.asked[0].prompt
    assert '"values":["[email-1]"]' in model.asked[0].prompt
    assert form_of(found.definition) == meaning(WITHOUT_EMAIL)


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (said(PLAN), "the condition on 'email' to go"),
        (said(PLAN | {"values": ["free"]}, EMAIL), "the condition on 'plan' to be changed"),
        (said(PLAN, EMAIL, days=30), "nothing is changed"),
    ],
)
def test_what_was_not_asked_for_goes_back_and_is_never_the_answer(answer: Mapping[str, object], complaint: str) -> None:
    mended, model = refine(FOREIGN, [answer, said(PLAN, EMAIL)])
    assert complaint in model.asked[1].turns[0].complaint
    assert form_of(mended.definition) == meaning(QUERY.replace("30", "60"))
    stubborn, _ = refine(FOREIGN, [answer, answer])
    assert stubborn.definition is None
    assert stubborn.drafted.fallback is Fallback.INVALID


def test_a_change_of_more_than_was_asked_for_is_offered_for_a_person_to_choose() -> None:
    found, _ = refine(FOREIGN, [said(PLAN), said(PLAN)])
    assert found.refusal is not None
    assert found.refusal.message.endswith("Or is this meant?")
    (choice,) = found.refusal.choices
    assert form_of(choice.definition) == meaning(WITHOUT_EMAIL.replace("30", "60"))
    assert "Removed: whose email is bob@example.org." in choice.text


def test_conditions_that_stay_are_joined_as_they_were() -> None:
    answer = said(PLAN, EMAIL)
    loose = {**answer, "groups": [{**answer["groups"][0], "match": "any"}]}  # type: ignore[index]
    _, model = refine(FOREIGN, [loose, answer])
    assert "join the conditions that stay as they were joined" in model.asked[1].turns[0].complaint


def test_in_model_mode_agreement_is_told_and_another_reading_offered() -> None:
    same, _ = refine("make it 60 days", [said(PLAN, EMAIL)], mode=Mode.MODEL)
    assert (same.drafted.agreement, same.alternatives) == (Agreement.AGREED, ())
    other, _ = refine("make it 60 days", [said(PLAN, EMAIL, days=90)], mode=Mode.MODEL)
    assert form_of(other.definition) == meaning(QUERY.replace("30", "90"))
    assert [form(item.definition) for item in other.alternatives] == [meaning(QUERY.replace("30", "60"))]


def test_a_model_may_ask_and_may_decline() -> None:
    groups = [
        {"option": number, "match": "all", "traits": [PLAN, EMAIL], "events": said(days=days)["groups"][0]["events"]}  # type: ignore[index]
        for number, days in ((1, 60), (2, 90))
    ]
    asked, _ = refine(
        FOREIGN, [{"outcome": "question", "message": "60 or 90?", "options": ["60", "90"], "groups": groups}]
    )
    assert asked.refusal is not None
    assert (asked.refusal.code, asked.refusal.message) == (RefinementRefusalCode.AMBIGUOUS, "60 or 90?")
    assert [choice.text for choice in asked.refusal.choices] == ["60", "90"]
    declined, _ = refine(FOREIGN, [{"outcome": "cannot", "message": "No such condition."}])
    assert declined.refusal is not None
    assert "The model says: No such condition." in declined.notes
    assert declined.drafted.agreement is Agreement.AGREED
    doubted, _ = refine("make it 60 days", [{"outcome": "cannot", "message": "No."}], mode=Mode.MODEL)
    assert form_of(doubted.definition) == meaning(QUERY.replace("30", "60"))
    assert doubted.drafted.fallback is Fallback.DECLINED


def test_where_the_model_fails_the_embedded_answer_stands_or_it_is_an_error() -> None:
    found, _ = refine(FOREIGN, [ModelTimeoutError("slow")])
    assert found.refusal is not None
    assert found.drafted.fallback is Fallback.TIMEOUT
    with pytest.raises(ModelUnavailableError):
        refine(FOREIGN, [ModelUnavailableError("down")], mode=Mode.MODEL)


@pytest.mark.parametrize("query", ["trait('email')=4915112345678", "event('Gone').count()>=1 AND trait('plan')='pro'"])
def test_an_audience_that_cannot_be_told_is_not_sent(query: str) -> None:
    found, model = refine(FOREIGN, [], query=query)
    assert (model.asked, found.drafted.fallback) == ([], Fallback.UNTOLD)


def test_a_request_for_something_else_never_leaves() -> None:
    found, model = refine("write an email to them", [], mode=Mode.MODEL)
    assert found.refusal is not None
    assert model.asked == []


def test_the_same_follow_up_is_answered_from_the_cache_and_a_key_belongs_to_one_request() -> None:
    model = ScriptedModel([said(PLAN, EMAIL), said(PLAN, EMAIL)])
    generating = making(model)
    original = parse_audience(QUERY, AudienceType.USERS)
    first = generating.refine(original, Request(prompt=FOREIGN, key="k"))
    assert generating.refine(original, Request(prompt=FOREIGN, key="k")) is first
    again = generating.refine(original, Request(prompt=FOREIGN))
    assert (again.drafted.is_cached, again.cost_usd, len(model.asked)) == (True, 0.0, 1)
    assert again.definition == first.definition
    with pytest.raises(ConflictError):
        generating.refine(
            parse_audience(QUERY.replace("30", "40"), AudienceType.USERS), Request(prompt=FOREIGN, key="k")
        )
    generating.close()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[GenerationLog]:
    with open_records(tmp_path) as records:
        yield GenerationLog(records)


def test_a_follow_up_is_in_the_record_with_what_it_was_to_change_and_without_personal_data(log: GenerationLog) -> None:
    generating = making(ScriptedModel([said(PLAN, EMAIL)]))
    generating.recording = Recording(log, lambda: NOW, SpaceSettings)
    found = generating.refine(parse_audience(QUERY, AudienceType.USERS), Request(prompt=FOREIGN))
    generating.close()
    (record,) = log.every()
    assert (record.id, record.prompt, record.attempts, record.mode) == (found.id, FOREIGN, 1, "auto")
    assert "within(30 days)" in record.original
    assert "within(60 days)" in record.query
    assert "bob@" not in record.original + record.query
    assert "[email-1]" in record.original


def test_what_was_erased_from_the_record_is_given_from_memory_to_nobody(log: GenerationLog) -> None:
    model = ScriptedModel([said(PLAN, EMAIL)] * 3)
    generating = making(model)
    generating.recording = Recording(log, lambda: NOW, SpaceSettings)
    original = parse_audience(QUERY, AudienceType.USERS)
    for request in (Request(prompt=FOREIGN, key="k"), Request(prompt=FOREIGN, key="k"), Request(prompt=FOREIGN)):
        generating.refine(original, request)
    assert len(model.asked) == 1
    generating.recording.erase(None)
    generating.refine(original, Request(prompt=FOREIGN, key="k"))
    assert len(model.asked) == 2
    generating.recording.erase(None)
    generating.refine(original, Request(prompt=FOREIGN))
    assert len(model.asked) == 3
    generating.close()
