"""Spaces whose events and fields are called otherwise than people say: a deed as a noun, several words for one."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.nlu.joinednames import deed_lemmas, event_lemmas, wordings
from coterie.nlu.names import name_lemmas
from coterie.nlu.verbnouns import deeds_of
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

SPACE = Space(
    name="Spadework",
    about="Allotments for rent, with evening lessons",
    events=(
        event("Cover Termination", 40, string("why", "price", "moved")),
        event("plot_lesson_called_off", 60, number("notice_hours", 2, 30)),
        event("plot_lesson_taken", 900),
        event("free_period_begin", 300),
        event("free_period_ran_out", 200),
        event("Gardener Approached", 80, string("route", "email", "phone")),
        event("launched_application", 5000, string("os", "ios", "android")),
        event("borrowed_kit", 300, number("length_m", 2, 12)),
        event("returned_kit", 290),
        event("kit_hire_fee_charged", 70, number("amt_cents", 500, 2500)),
    ),
    traits=(
        trait("free_period_until", FieldType.DATE, "2026-07-01"),
        trait("licences_bought", FieldType.NUMBER, 5, 40),
        trait("licences_taken", FieldType.NUMBER, 2, 40),
        trait("dropout_risk", FieldType.NUMBER, 0.2, 0.8),
        trait("membership_status", FieldType.STRING, "trial", "paid"),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

CASES = (
    ("people who terminated their cover last month", "event('Cover Termination').within(30 days).count() >= 1"),
    ("people who cancelled their cover because of the price",
     "event('Cover Termination').where(property('why') = 'price').count() >= 1"),
    ("anyone who cancelled a plot lesson at least twice", "event('plot_lesson_called_off').count() >= 2"),
    ("people whose trial ends in the next 5 days", "trait('free_period_until').within_next(5 days)"),
    ("trial ending in the next 5 days", "trait('free_period_until').within_next(5 days)"),
    ("people who started a trial in the last 10 days", "event('free_period_begin').within(10 days).count() >= 1"),
    ("people whose trial expired in the last 10 days", "event('free_period_ran_out').within(10 days).count() >= 1"),
    ("people who contacted a gardener by phone",
     "event('Gardener Approached').where(property('route') = 'phone').count() >= 1"),
    ("people who opened the app today", "event('launched_application').within(1 days).count() >= 1"),
    ("people who borrowed kit and never returned any",
     "event('borrowed_kit').count() >= 1 AND event('returned_kit').count() = 0"),
    ("people using fewer than 3 seats", "trait('licences_taken') < 3"),
    ("members with a churn risk over 0.5", "trait('dropout_risk') > 0.5"),
)  # fmt: skip


@pytest.mark.parametrize(("prompt", "query"), CASES)
def test_a_name_in_other_words_is_understood(prompt: str, query: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None
    assert form(answer.definition) == form(parse_audience(query)), print_query(answer.definition.condition)


def test_several_words_that_say_one_thing_are_taken_as_one_as_well() -> None:
    assert (("lesson",), ("call off",)) in wordings("lesson_called_off", is_event=True)
    assert (("free period",), ("end", "until")) in wordings("free_period_until", is_event=False)


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("termination", "terminate"), ("refusal", "refuse"), ("expiry", "expire"), ("redemption", "redeem")],
)
def test_a_noun_at_the_end_of_a_name_is_the_deed(noun: str, verb: str) -> None:
    assert verb in deeds_of(noun)
    assert verb in event_lemmas(f"card_{noun}")[-1]


def test_a_noun_for_a_thing_is_no_deed() -> None:
    assert deeds_of("department") == deeds_of("equipment") == ()


def test_words_are_no_short_forms() -> None:
    assert name_lemmas("moved_down")[-1] == ("down",)
    assert name_lemmas("day_pass")[-1] == ("pass",)


@pytest.mark.parametrize(
    ("name", "deed"),
    [("took_group_lesson", "take"), ("sent_invite", "send"), ("lesson_taken", "take")],
)
def test_the_deed_may_stand_first(name: str, deed: str) -> None:
    assert deed in deed_lemmas(name)
