"""What a prompt says beside its conditions, or says twice, adds none; nor may anything that it says raise an error."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, FieldType, Space, TraitSchema
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Lathe",
    about="Workshops by the month: desks, machines, lessons and a shop",
    events=(
        event(
            "Tier Raised",
            ("old_tier", TEXT, ("bronze", "silver")),
            ("new_tier", TEXT, ("silver", "gold")),
            ("desks", NUMBER, (2, 40)),
        ),
        event("Tier Lowered", ("old_tier", TEXT, ("gold", "silver")), ("new_tier", TEXT, ("bronze",))),
        event("App Opened", ("platform", TEXT, ("ios", "android"))),
        event("Account Opened", ("channel", TEXT, ("app", "desk"))),
        event("Machine Used", ("machine", TEXT, ("laser", "kiln")), ("minutes_used", NUMBER, (20, 90))),
        event("Machine Stopped", ("machine", TEXT, ("laser", "kiln")), ("reason", TEXT, ("fire", "stopped_machine"))),
        event("Lesson Dropped", ("lesson", TEXT, ("Turning 1",)), ("percent_done", NUMBER, (5, 60))),
        event("Tools Borrowed", ("order_id", TEXT, ("o1",)), ("automatic", BOOLEAN, (True, False))),
        event(
            "Purchase Completed", ("total", NUMBER, (12, 80)), ("coupon", TEXT, ("TEN",)), ("discount", NUMBER, (0, 5))
        ),
        event("Season Pass Bought", ("price", NUMBER, (99,))),
        event("Chips Spent", ("currency", TEXT, ("coins", "gems")), ("amount", NUMBER, (5, 300))),
        event("Plan Viewed", ("plan_id", TEXT, ("p1",)), ("shared", BOOLEAN, (True, False))),
        event("Plan Shared", ("plan_id", TEXT, ("p1",))),
        event("Plan Drawn", ("plan_id", TEXT, ("p1",))),
        event("Gift Sent", ("recipient_type", TEXT, ("member", "stranger"))),
        event("Gift Received", ("sender_type", TEXT, ("member", "stranger"))),
        event("Lesson Group Joined", ("city", TEXT, ("Ghent", "Turin"))),
        event("pos_slip_v2", ("amt_cents", NUMBER, (1200, 4500))),
    ),
    traits=(
        trait("tier", TEXT, "bronze", "silver", "gold"),
        trait("city", TEXT, "Ghent", "Turin"),
        trait("age", NUMBER, 24, 61),
        trait("email_opt_in", BOOLEAN, True, False),
        trait("home_owner", BOOLEAN, True, False),
        trait("home_type", TEXT, "house", "flat"),
        trait("average_order_value", NUMBER, 20, 80),
        trait("playlist_count", NUMBER, 0, 7),
        trait("chips_balance", NUMBER, 0, 900),
        trait("chips_expire_on", FieldType.DATE, "2026-09-01"),
        TraitSchema(key="mrr_cents", type=FieldType.NUMBER, values=(4900, 120000), collection=Collection.ACCOUNTS),
        TraitSchema(key="renewal_date", type=FieldType.DATE, values=("2026-09-01",), collection=Collection.ACCOUNTS),
    ),
    audiences=(
        AudienceRef(key="night_turners", name="Night turners", collection=Collection.USERS),
        AudienceRef(key="lapsed_members", name="Lapsed members", collection=Collection.USERS),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
USED, BOUGHT = "event('Machine Used')", "event('Purchase Completed')"

BESIDE = [
    (
        "Laser push: aged 30 to 45 and on the gold tier",
        "trait('age') >= 30 AND trait('age') <= 45 AND trait('tier') = 'gold'",
    ),
    ("Kiln cross-sell - in Ghent, no machine used yet", f"trait('city') = 'Ghent' AND {USED}.count() = 0"),
    ("Something for the summer fair: people in Turin", "trait('city') = 'Turin'"),
    (
        "in Ghent, and lapsed: used a machine before but nothing in the last 60 days",
        f"trait('city') = 'Ghent' AND {USED}.count() >= 1 AND {USED}.within(60 days).count() = 0",
    ),
    (
        "used to turn: a machine used between 90 and 180 days ago and none in the last 60",
        f"{USED}.between(90 days, 180 days).count() >= 1 AND {USED}.within(60 days).count() = 0",
    ),
    (
        "turn mostly by night (the night turners audience), over 40",
        "trait('night_turners') = 'true' AND trait('age') > 40",
    ),
    ("sits in the night turners group", "trait('night_turners') = 'true'"),
    ("haven't been invited to the night turners yet (so not in there)", "NOT (trait('night_turners') = 'true')"),
    (
        "used a machine twice this week? The safety desk wants to reach out",
        f"{USED}.within(7 days).count() >= 2",
    ),
    ("with the average order value trait above 50", "trait('average_order_value') > 50"),
    (
        "stopped a machine because of a fire",
        "event('Machine Stopped').where(property('reason') = 'fire').count() >= 1",
    ),
]
OWN = [
    (
        "used a machine twice between 30 and 90 days ago, but not since",
        f"{USED}.between(30 days, 90 days).count() >= 2 AND {USED}.within(30 days).count() = 0",
    ),
    (
        "their chips run out in the next 2 weeks, at least 100 of them",
        "trait('chips_expire_on').within_next(14 days) AND trait('chips_balance') >= 100",
    ),
    ("spent over $30 in the past quarter in total", f"{BOUGHT}.within(90 days).sum(property('total')) > 30"),
    ("people who own their home in Ghent", "trait('city') = 'Ghent' AND trait('home_owner') = 'true'"),
    ("homeowners in a flat", "trait('home_owner') = 'true' AND trait('home_type') = 'flat'"),
    ("people on gold, under 25, in Turin", "trait('tier') = 'gold' AND trait('age') < 25 AND trait('city') = 'Turin'"),
    ("a playlist of at least 5 songs", "trait('playlist_count') >= 5"),
    ("people who have not bought anything in 30 days", f"{BOUGHT}.within(30 days).count() = 0"),
    ("people who never used a coupon on an order", f"{BOUGHT}.where(property('coupon').exists()).count() = 0"),
    (
        "used the laser for more than 20 hours altogether this month",
        f"{USED}.where(property('machine') = 'laser').within(30 days).sum(property('minutes_used')) > 1200",
    ),
    (
        "dropped a lesson before the 10% mark",
        "event('Lesson Dropped').where(property('percent_done') < 10).count() >= 1",
    ),
    ("dropped a lesson past the 50% mark", "event('Lesson Dropped').where(property('percent_done') > 50).count() >= 1"),
    (
        "at least 3 gifts from members this year",
        "event('Gift Received').where(property('sender_type') = 'member').within(365 days).count() >= 3",
    ),
    ("borrowed tools automatically", "event('Tools Borrowed').where(property('automatic') = 'true').count() >= 1"),
    (
        "drew a plan this month but hasn't shared it",
        (
            "event('Plan Drawn').where(event('Plan Shared').where(property('plan_id') = property(parent: 'plan_id'))"
            ".count() = 0).within(30 days).count() >= 1"
        ),
    ),
    (
        "any pos_slip_v2 over £20 this month",
        "event('pos_slip_v2').where(property('amt_cents') > 2000).within(30 days).count() >= 1",
    ),
    ("people who made a successful purchase this week", f"{BOUGHT}.within(7 days).count() >= 1"),
    ("used a machine in the 30 days up to now", f"{USED}.within(30 days).count() >= 1"),
]
ACCOUNTS = [
    ("Corporate clients with a renewal in the next quarter", "trait('renewal_date').within_next(90 days)"),
    (
        "companies where nobody has opened the app for 30 days",
        "ALL NOT (event('App Opened').within(30 days).count() >= 1)",
    ),
    ("accounts with an MRR over 1,000", "trait('mrr_cents') > 100000"),
]


def answer(prompt: str, of: AudienceType = AudienceType.USERS) -> str:
    definition = GENERATOR.generate(prompt, of).definition
    return print_query(definition.condition) if definition is not None else "refused"


def test_what_tells_of_an_event_by_a_property_and_by_a_change_keeps_its_property() -> None:
    assert answer("moved up from silver to gold in the last 60 days, with 30 desks or more") == (
        "event('Tier Raised').where(property('old_tier') = 'silver' AND property('new_tier') = 'gold' AND "
        "property('desks') >= 30).within(60 days).count() >= 1"
    )
    assert answer("upgraded from bronze to silver with 20 desks or more, and since then no downgrade") != "refused"


@pytest.mark.parametrize(
    "prompt", ["within 7 days, and since then used another one", "of 4 machines in one lesson, used"]
)
def test_a_time_or_a_number_may_begin_a_prompt(prompt: str) -> None:
    answer(prompt)


@pytest.mark.parametrize(("prompt", "query"), [*BESIDE, *OWN])
def test_what_is_said_is_asked_for_and_no_more(prompt: str, query: str) -> None:
    assert answer(prompt) == query


@pytest.mark.parametrize(("prompt", "query"), ACCOUNTS)
def test_of_accounts(prompt: str, query: str) -> None:
    assert answer(prompt, AudienceType.ACCOUNTS) == query
