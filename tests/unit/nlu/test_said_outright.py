"""What a description says outright and no reading may drop: tiers, ends of addresses, ties, units misspelt."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
LOOKBACK_DAYS = 365


def text(key: str, *values: str, of: Collection = Collection.USERS) -> TraitSchema:
    return TraitSchema(key=key, type=FieldType.STRING, values=values, collection=of)


def number(key: str, *values: float, of: Collection = Collection.ACCOUNTS) -> TraitSchema:
    return TraitSchema(key=key, type=FieldType.NUMBER, values=values, collection=of)


BRAND = PropertySchema(name="label", type=FieldType.STRING, values=("Norvik", "Ashby"))
SPACE = Space(
    name="Loom",
    about="Work clothes",
    events=(
        EventSchema(name="Item Saved", properties=(BRAND,), last_seen=NOW, count_30d=500),
        EventSchema(name="Account Linked", last_seen=NOW, count_30d=50),
        EventSchema(name="Colleague Invited", last_seen=NOW, count_30d=90),
    ),
    traits=(
        text("email", "ann@loom.nl", "bo@gmail.com"),
        text("country", "NL", "FR"),
        text("city", "Rome", "Lyon"),
        text("slack_id", "U01", "U02"),
        text("membership", "Basic", "Plus"),
        TraitSchema(key="favourite_labels", type=FieldType.ARRAY, values=(("Norvik",), ("Ashby", "Norvik"))),
        text("tariff", "Start", "Plus", of=Collection.ACCOUNTS),
        number("active_workers", 3, 40),
        number("paid_lockers", 5, 50),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
INVITED = "event('Colleague Invited')"
USERS = (
    ("Plus members in Rome", "trait('membership') = 'Plus' AND trait('city') = 'Rome'"),
    ("For Friday: Plus people living in Lyon", "trait('membership') = 'Plus' AND trait('city') = 'Lyon'"),
    ("people with an email ending in .nl", "trait('email').ends_with('.nl')"),
    ("emails that end with .edu", "trait('email').ends_with('.edu')"),
    ("users with a .fr address", "trait('email').ends_with('.fr')"),
    ("people with Slack linked", "trait('slack_id').exists()"),
    ("Norvik among their favourite labels", "trait('favourite_labels').contains('Norvik')"),
    ("has Ashby in their list of favourite labels", "trait('favourite_labels').contains('Ashby')"),
    ("invited colleagues in the last fortnite", f"{INVITED}.within(14 days).count() >= 1"),
    ("invited colleagues in the past 2 wekes", f"{INVITED}.within(14 days).count() >= 1"),
    ("invited colleagues in the last 10 dais", f"{INVITED}.within(10 days).count() >= 1"),
)
ACCOUNTS = (
    ("Plus companies with 10 active workers or more", "trait('tariff') = 'Plus' AND trait('active_workers') >= 10"),
    ("accounts with more active workers than paid lockers", "trait('active_workers') > trait('paid_lockers')"),
    ("companies whose active workers are fewer than paid lockers", "trait('active_workers') < trait('paid_lockers')"),
)


@pytest.mark.parametrize(
    ("prompt", "wanted", "audience_type"),
    [
        *((prompt, query, AudienceType.USERS) for prompt, query in USERS),
        *((prompt, query, AudienceType.ACCOUNTS) for prompt, query in ACCOUNTS),
    ],
)
def test_nothing_said_outright_is_dropped(prompt: str, wanted: str, audience_type: AudienceType) -> None:
    answer = GENERATOR.generate(prompt, audience_type)
    assert answer.definition is not None, answer.refusal
    query = parse_audience(wanted, audience_type)
    assert witness(answer.definition, query, now=NOW, lookback_days=LOOKBACK_DAYS) is None, print_query(
        answer.definition
    )
