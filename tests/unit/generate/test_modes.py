"""Parser and model together: what stands, what leads, and how sure the answer is."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from coterie.core.errors import (
    ModelAnswerError,
    ModelBudgetError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelMissingError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from coterie.core.text import Span
from coterie.generate.drafting.drafter import Draft
from coterie.generate.generation import (
    Agreement,
    Alternative,
    Clarification,
    Drafted,
    Fallback,
    Generation,
    Mode,
    Reason,
    Refusal,
    RefusalCode,
)
from coterie.generate.modes import (
    LEADS,
    SURE,
    Joiner,
    agreed,
    asks_model,
    doubtful_after_refusal,
    fallback_of,
    hints_of,
    model_over_parser,
    parser_over_model,
)
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience
from coterie.schema.space import EventSchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
SPACE = Space(
    name="shop",
    events=(
        EventSchema(name="Order", last_seen=NOW),
        EventSchema(name="Old", last_seen=datetime(2020, 1, 1, tzinfo=UTC)),
    ),
    traits=(TraitSchema(key="plan", last_seen=NOW),),
)
PROMPT = "People on the pro plan who ordered"
ORDERED_SAID = Span(PROMPT.index("ordered"), len(PROMPT))
PRO_SAID = Span(PROMPT.index("pro"), PROMPT.index("pro") + 3)


def query(text: str) -> Definition:
    return parse_audience(text, AudienceType.USERS)


ORDERED, PRO, OLD = (
    query("event('Order').count() >= 1"),
    query("trait('plan') = 'pro'"),
    query("event('Old').count() >= 1"),
)


def answered(confidence: float, definition: Definition = ORDERED, **more: Any) -> Generation:
    return Generation(
        prompt=PROMPT, audience_type=AudienceType.USERS, definition=definition, confidence=confidence, **more
    )


def refused(confidence: float = 0.7, code: RefusalCode = RefusalCode.UNKNOWN, **more: Any) -> Generation:
    refusal = Refusal(code=code, message="no", **more)
    return Generation(prompt=PROMPT, audience_type=AudienceType.USERS, refusal=refusal, confidence=confidence)


def draft(definition: Definition | None = None, **more: Any) -> Draft:
    return Draft(definition=definition, model="test:model", attempts=1, input_tokens=10, output_tokens=5, **more)


def joined(embedded: Generation, found: Draft, mode: Mode = Mode.AUTO) -> Generation:
    return Joiner(embedded, Drafted(mode=mode, model="test:model", attempts=1), SPACE, NOW).join(found)


def test_a_model_is_asked_where_the_parser_is_not_sure_and_never_for_what_our_own_code_refuses() -> None:
    assert not asks_model(answered(SURE), Mode.AUTO)
    assert asks_model(answered(SURE - 0.01), Mode.AUTO)
    assert asks_model(answered(0.99), Mode.MODEL)
    assert asks_model(refused(), Mode.AUTO)
    assert asks_model(refused(), Mode.MODEL)
    for mode in Mode:
        assert not asks_model(refused(1.0, RefusalCode.LENGTH), mode)
        assert not asks_model(refused(0.5, RefusalCode.LENGTH), mode)
        assert not asks_model(refused(0.9, RefusalCode.LOOKBACK), mode)
        assert not asks_model(refused(0.95), mode)
    assert not asks_model(answered(0.1), Mode.EMBEDDED)


def test_agreement_raises_confidence_and_keeps_the_parsers_words() -> None:
    reason = Reason(condition=ORDERED.condition, spans=(ORDERED_SAID,), text="ordered")
    found = joined(answered(0.7, reasons=(reason,)), draft(query("event('Order').count() > 0")))
    assert found.definition == ORDERED
    assert found.reasons == (reason,)
    assert found.confidence == agreed(0.7) > 0.7
    assert found.drafted.agreement is Agreement.AGREED
    assert found.generator == "embedded + test:model"


def test_a_question_of_the_parser_is_settled_by_agreement() -> None:
    option = Alternative(definition=PRO, difference="plan", confidence=0.3)
    asked = Clarification(question="Which?", options=(replace(option, definition=ORDERED), option))
    sure = joined(answered(0.8, alternatives=(option,), clarification=asked), draft(ORDERED))
    assert sure.clarification is None
    assert sure.alternatives == (option,)
    unsure = joined(answered(0.2, alternatives=(option,), clarification=asked), draft(ORDERED))
    assert unsure.clarification == asked


@pytest.mark.parametrize("confidence", [LEADS, 0.6, SURE - 0.01])
def test_the_parser_leads_where_it_is_likelier_and_the_model_is_offered(confidence: float) -> None:
    found = joined(answered(confidence), draft(PRO))
    assert found.definition == ORDERED
    assert found.confidence == parser_over_model(confidence) < confidence
    assert [item.definition for item in found.alternatives] == [PRO]
    assert found.alternatives[0].difference
    assert found.clarification is not None
    assert [item.definition for item in found.clarification.options] == [ORDERED, PRO]
    assert found.drafted.agreement is Agreement.DIFFERED
    assert found.generator == "embedded"


def test_the_model_leads_where_the_parser_is_unlikely_to_be_right() -> None:
    reason = Reason(condition=PRO.condition, spans=(PRO_SAID,), text="plan is pro")
    found = joined(answered(0.3, notes=("a note",)), draft(PRO, reasons=(reason,), unplaced=(ORDERED_SAID,)))
    assert found.definition == PRO
    assert found.reasons == (reason,)
    assert [item.text for item in found.unplaced] == ["ordered"]
    assert [item.definition for item in found.alternatives] == [ORDERED]
    assert found.confidence == model_over_parser(0.3)
    assert found.generator == "test:model"


def test_in_model_mode_the_model_leads_whatever_the_parser_thinks() -> None:
    found = joined(answered(0.97), draft(PRO), Mode.MODEL)
    assert found.definition == PRO
    assert found.confidence < 0.2
    assert [item.definition for item in found.alternatives] == [ORDERED]
    same = joined(answered(0.97), draft(ORDERED), Mode.MODEL)
    assert same.confidence > 0.97
    assert same.generator == "test:model"


def test_a_models_answer_where_the_parser_refuses_is_doubted_and_shows_what_the_parser_could_not_place() -> None:
    reason = Reason(condition=PRO.condition, spans=(PRO_SAID,), text="plan is pro")
    embedded = refused(phrase=ORDERED_SAID, suggestions=("Order",))
    found = joined(embedded, draft(PRO, reasons=(reason,)))
    assert found.definition == PRO
    assert found.refusal is None
    assert found.confidence == doubtful_after_refusal(0.7) < LEADS
    assert [(item.text, item.suggestions) for item in found.unplaced] == [("ordered", ("Order",))]
    assert any("look at each condition" in note for note in found.notes)
    covered = joined(refused(phrase=PRO_SAID), draft(PRO, reasons=(reason,)))
    assert covered.unplaced == ()


def test_inactive_names_in_a_models_answer_are_noted() -> None:
    found = joined(refused(), draft(OLD))
    assert any("Old" in note for note in found.notes)


def test_a_model_that_declines_confirms_a_refusal_and_doubts_an_answer() -> None:
    twice = joined(refused(), draft(declined="no such event", refusal=RefusalCode.UNKNOWN))
    assert twice.refusal is not None
    assert twice.confidence > 0.7
    assert twice.drafted.agreement is Agreement.AGREED
    doubted = joined(answered(0.8), draft(declined="no such event", refusal=RefusalCode.UNKNOWN))
    assert doubted.definition == ORDERED
    assert doubted.confidence < 0.8
    assert doubted.drafted.fallback is Fallback.DECLINED
    assert "The model says: no such event" in doubted.notes
    alone = joined(answered(0.8), draft(declined="no", refusal=RefusalCode.UNKNOWN), Mode.MODEL)
    assert alone.definition is None
    assert alone.refusal is not None
    assert alone.refusal.code is RefusalCode.UNKNOWN
    assert [item.definition for item in alone.alternatives] == [ORDERED]


def test_a_look_back_that_the_model_understood_is_refused_as_such() -> None:
    found = joined(refused(), draft(declined="too far", refusal=RefusalCode.LOOKBACK))
    assert found.refusal is not None
    assert found.refusal.code is RefusalCode.LOOKBACK
    assert "1095 days" in found.refusal.message
    kept = joined(answered(0.8), draft(declined="too far", refusal=RefusalCode.LOOKBACK))
    assert kept.definition == ORDERED


def test_a_question_of_the_model_is_asked_with_the_parsers_reading_first() -> None:
    options = tuple(Alternative(definition=item, difference="", confidence=0.5) for item in (PRO, ORDERED))
    asked = draft(PRO, question=Clarification(question="Which one?", options=options))
    found = joined(answered(0.3), asked)
    assert found.definition == ORDERED
    assert found.clarification is not None
    assert found.clarification.question == "Which one?"
    assert [item.definition for item in found.clarification.options] == [ORDERED, PRO]
    other = joined(answered(0.3, OLD), asked)
    assert other.definition == PRO
    assert other.clarification == asked.question
    leading = joined(answered(0.7, OLD), asked)
    assert leading.definition == OLD
    assert [item.definition for item in leading.alternatives] == [PRO]
    fresh = joined(refused(), asked)
    assert fresh.definition == PRO
    assert fresh.clarification == asked.question


def test_a_draft_that_never_was_valid_leaves_what_the_parser_said() -> None:
    kept = joined(answered(0.6), draft(problems=("groups: unknown event",)))
    assert kept.definition == ORDERED
    assert kept.confidence == 0.6
    assert kept.drafted.fallback is Fallback.INVALID
    assert any("no valid audience" in note for note in kept.notes)
    still = joined(refused(), draft())
    assert still.refusal is not None
    assert still.drafted.fallback is Fallback.INVALID
    alone = joined(answered(0.6), draft(), Mode.MODEL)
    assert alone.refusal is not None
    assert alone.definition is None


@pytest.mark.parametrize(
    ("error", "fallback"),
    [
        (ModelUnavailableError(), Fallback.UNAVAILABLE),
        (ModelBusyError(), Fallback.BUSY),
        (ModelTimeoutError(), Fallback.TIMEOUT),
        (ModelKeyError(), Fallback.KEY),
        (ModelMissingError(), Fallback.MISSING),
        (ModelBudgetError(), Fallback.BUDGET),
        (ModelAnswerError(), Fallback.INVALID),
        (ModelError(), Fallback.UNAVAILABLE),
    ],
)
def test_every_error_is_a_reason_that_is_said(error: ModelError, fallback: Fallback) -> None:
    assert fallback_of(error) is fallback
    joiner = Joiner(answered(0.6), Drafted(mode=Mode.AUTO), SPACE, NOW)
    found = joiner.without_draft(fallback)
    assert found.definition == ORDERED
    assert found.drafted.fallback is fallback
    assert len(found.notes) == 1


def test_hints_are_the_parsers_readings_best_first() -> None:
    other = Alternative(definition=PRO, difference="", confidence=0.2)
    assert hints_of(answered(0.6, alternatives=(other,))) == (ORDERED, PRO)
    assert hints_of(refused()) == ()


def test_confidence_is_a_probability_and_agreement_always_raises_it() -> None:
    for percent in range(1, 100):
        confidence = percent / 100
        assert confidence < agreed(confidence) < 1
        assert 0 < parser_over_model(confidence) < confidence
        assert 0 < model_over_parser(confidence) < 1
        assert parser_over_model(confidence) + model_over_parser(confidence) <= 1.0001
        assert 0 < doubtful_after_refusal(confidence) < 1
