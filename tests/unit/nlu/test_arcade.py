"""Conditions that stand apart, money beside tokens, words misspelt as others; over a space of its own."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, FieldType, Space, TraitSchema
from unit.made_space import NOW, NUMBER, TEXT, event, trait

LOOKBACK_DAYS = 365

SPACE = Space(
    name="Tiltworks",
    about="Arcades with pinball tables, a counter that sells tokens, and snacks",
    events=(
        event("Signed In", ("device", TEXT, ("mobile", "desktop"))),
        event("Match Played", ("mode", TEXT, ("solo", "doubles")), ("score", NUMBER, (900, 40000)),
              ("duration_seconds", NUMBER, (60, 900))),
        event("Flyer Received", ("campaign", TEXT, ("Flipper Week", "Late Nights"))),
        event("Flyer Opened", ("campaign", TEXT, ("Flipper Week", "Late Nights"))),
        event("Snack Ordered", ("snack", TEXT, ("nachos", "pretzel")), ("total", NUMBER, (4, 31)),
              ("item_count", NUMBER, (1, 6))),
        event("Prize Claimed", ("prize", TEXT, ("plush", "mug")), ("price_points", NUMBER, (100, 900))),
        event("Points Purchased", ("points", NUMBER, (500, 5000)), ("price_eur", NUMBER, (4, 40))),
        event("Alert Removed", ("reason", TEXT, ("too_many_messages", "moved"))),
        event("Operator Registered", ("method", TEXT, ("email", "google"))),
    ),
    traits=(
        trait("phone", TEXT, "+3312345678"),
        trait("city", TEXT, "Lyon", "Porto"),
        trait("age", NUMBER, 19, 44),
        trait("created_at", FieldType.DATE, "2024-02-11T08:00:00Z"),
        trait("playtime_hours_7d", NUMBER, 0, 11),
        trait("desired_salary", NUMBER, 22000, 41000),
        *(
            TraitSchema(key=key, type=kind, values=values, collection=Collection.ACCOUNTS)
            for key, kind, values in (("plan", TEXT, ("Basic", "Deluxe")), ("tables", NUMBER, (2, 40)))
        ),
    ),
    audiences=(AudienceRef(key="small_operators", name="Small operators", collection=Collection.ACCOUNTS),),
)  # fmt: skip
GENERATOR = Generator(SPACE, now=NOW)

NOT_OPENED = (
    "event('Flyer Received').where(property('campaign') = 'Flipper Week').count() >= 1 AND "
    "event('Flyer Opened').where(property('campaign') = 'Flipper Week').count() = 0 AND "
)
ONCE_DOUBLES = (
    "event('Match Played').where(property('mode') = 'doubles').count() >= 1 AND "
    "event('Match Played').where(property('mode') = 'doubles').within(40 days).count() = 0"
)

DOUBLES_THIS_WEEK = "event('Match Played').where(property('mode') = 'doubles').within(7 days)"

WORDINGS = [
    (
        "received the Flipper Week flyer, didn't open it, and haven't ordered a snack in the last 9 days",
        NOT_OPENED + "event('Snack Ordered').within(9 days).count() = 0",
    ),
    (
        "got the Flipper Week flyer but have not opened it, live in Porto and claimed no prize in the last 9 days",
        NOT_OPENED + "trait('city') = 'Porto' AND event('Prize Claimed').within(9 days).count() = 0",
    ),
    (
        "haven't opened a flyer or ordered a snack in the last 9 days",
        "event('Flyer Opened').within(9 days).count() = 0 AND event('Snack Ordered').within(9 days).count() = 0",
    ),
    ("used to play doubles, but not one doubles match in the last 40 days", ONCE_DOUBLES),
    ("used to play doubles, but no doubles matches in the last 40 days", ONCE_DOUBLES),
    ("bought points worth €20 or more", "event('Points Purchased').where(property('price_eur') >= 20).count() >= 1"),
    ("claimed a prize over 500 points", "event('Prize Claimed').where(property('price_points') > 500).count() >= 1"),
    ("whose biggest snack order was 300+", "event('Snack Ordered').max(property('total')) >= 300"),
    ("whose biggest snack order had 5 items or more", "event('Snack Ordered').max(property('item_count')) >= 5"),
    ("lads and ladies who ordered nachos", "event('Snack Ordered').where(property('snack') = 'nachos').count() >= 1"),
    (
        "removed an alert because of to many messages",
        "event('Alert Removed').where(property('reason') = 'too_many_messages').count() >= 1",
    ),
    ("people with no fone number", "trait('phone').absent()"),
    ("less than 2 hours played in the last 7 days", "trait('playtime_hours_7d') < 2"),
    (
        "more than 2 hours of doubles played in the last 7 days",
        DOUBLES_THIS_WEEK + ".sum(property('duration_seconds')) > 7200",
    ),
    ("accounts younger than 3 weeks", "trait('created_at').within_last(21 days)"),
    ("players younger than 30", "trait('age') < 30"),
    (
        "accounts older than 2 years that claimed a prize this week",
        "trait('created_at').before_last(730 days) AND event('Prize Claimed').within(7 days).count() >= 1",
    ),
    ("people who want more than 30,000 a year", "trait('desired_salary') > 30000"),
]

OF_ACCOUNTS = [
    ("operators on the Deluxe plan with fewer than 10 tables", "trait('plan') = 'Deluxe' AND trait('tables') < 10"),
    ("companys on the Basic plan", "trait('plan') = 'Basic'"),
]


@pytest.mark.parametrize(("prompt", "query"), WORDINGS)
def test_a_wording_comes_out_as_meant(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, generation.refusal
    found = witness(generation.definition, parse_audience(query), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(generation.definition)


@pytest.mark.parametrize(("prompt", "query"), OF_ACCOUNTS)
def test_accounts_are_called_by_their_own_noun(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt, AudienceType.ACCOUNTS)
    assert generation.definition is not None, generation.refusal
    assert print_query(generation.definition) == query
