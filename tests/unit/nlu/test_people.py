"""People as marketers name them: by a value, by what they do, by what they agreed to; over a space of its own."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

LOOKBACK_DAYS = 730

SPACE = Space(
    name="Allotment",
    about="Garden plots to let, with tools to borrow and a market for seeds",
    events=(
        event("Plot Viewing Attended", ("site", TEXT, ("Hill", "River"))),
        event("Tool Reserved", ("tool", TEXT, ("spade", "mower")), ("deposit", NUMBER, (5, 20))),
        event("Seed Traded", ("action", TEXT, ("buy", "sell")), ("seed", TEXT, ("beans", "maize"))),
        event("Plot Application Started", ("site", TEXT, ("Hill", "River"))),
        event("Plot Application Submitted", ("site", TEXT, ("Hill", "River"))),
        event("Tool Returned Late", ("reason", TEXT, ("never_collected", "rain"))),
        event("Signed In", ("device", TEXT, ("mobile", "desktop"))),
    ),
    traits=(
        trait("home_town", TEXT, "Sutton", "Oxted"),
        trait("city", TEXT, "Norwich", "Bergen"),
        trait("country", TEXT, "GB", "NO"),
        trait("housing", TEXT, "homeowner", "renter"),
        trait("plan", TEXT, "Basic", "Premium"),
        trait("age", NUMBER, 24, 70),
        trait("age_band", TEXT, "18-29", "30-59"),
        trait("relationship", TEXT, "single", "married"),
        trait("smokes", BOOLEAN, True, False),
        trait("has_children", BOOLEAN, True, False),
        trait("is_verified", BOOLEAN, True, False),
        trait("greenhouse_count", NUMBER, 0, 2),
        trait("monthly_fee", NUMBER, 9, 15),
        trait("phone_model", TEXT, "iPhone", "Galaxy"),
        trait("can_email", BOOLEAN, True, False),
        trait("sms_consent", BOOLEAN, True, False),
        trait("push_enabled", BOOLEAN, True, False),
        trait("do_not_call", BOOLEAN, True, False),
        trait("post_opt_in", BOOLEAN, True, False),
        trait("ad_personalization", BOOLEAN, True, False),
    ),
    audiences=(AudienceRef(key="seed_savers", name="Seed savers", collection=Collection.USERS),),
)
GENERATOR = Generator(SPACE, now=NOW)

CONSENT = [
    ("people who may be emailed", "trait('can_email') = 'true'"),
    ("members that we can text", "trait('sms_consent') = 'true'"),
    ("anyone we're not allowed to text", "trait('sms_consent') = 'false'"),
    ("turned down push notifications", "trait('push_enabled') = 'false'"),
    ("notifications are switched off", "trait('push_enabled') = 'false'"),
    ("happy to receive our letters", "trait('post_opt_in') = 'true'"),
    ("fine with hearing from us by post", "trait('post_opt_in') = 'true'"),
    ("withheld consent for ads", "trait('ad_personalization') = 'false'"),
    ("gave consent to personalised ads", "trait('ad_personalization') = 'true'"),
    ("asked us not to call them", "trait('do_not_call') = 'true'"),
    ("customers whom we may call", "trait('do_not_call') = 'false'"),
    ("haven't given consent to texts", "trait('sms_consent') = 'false'"),
    ("sms consent missing on record", "trait('sms_consent').absent()"),
]

BY_VALUE = [
    (
        "Norwegians on mobile",
        "trait('country') = 'NO' AND event('Signed In').where(property('device') = 'mobile').count() >= 1",
    ),
    ("Norwegians with a greenhouse", "trait('country') = 'NO' AND trait('greenhouse_count') > 0"),
    ("tenants without a greenhouse", "trait('housing') = 'renter' AND trait('greenhouse_count') = 0"),
    ("Bergenites on the Premium plan", "trait('city') = 'Bergen' AND trait('plan') = 'Premium'"),
    ("iPhone owners in Norwich", "trait('phone_model') = 'iPhone' AND trait('city') = 'Norwich'"),
    ("smokers with children", "trait('smokes') = 'true' AND trait('has_children') = 'true'"),
    ("non-smokers who are single", "trait('smokes') = 'false' AND trait('relationship') = 'single'"),
    (
        "verified homeowners over 50",
        "trait('is_verified') = 'true' AND trait('housing') = 'homeowner' AND trait('age') > 50",
    ),
    ("teenagers living in Norwich", "trait('age') >= 13 AND trait('age') <= 19 AND trait('city') = 'Norwich'"),
    ("seed savers aged 18-29", "trait('seed_savers') = 'true' AND trait('age_band') = '18-29'"),
    (
        "seed savers over 40 in Bergen",
        "trait('seed_savers') = 'true' AND trait('age') > 40 AND trait('city') = 'Bergen'",
    ),
    ("people who pay over 12 a month", "trait('monthly_fee') > 12"),
]

BY_DEED = [
    (
        "reserved 4 tools in the last month, none of them a mower",
        (
            "event('Tool Reserved').within(30 days).count() >= 4"
            " AND event('Tool Reserved').where(property('tool') = 'mower').within(30 days).count() = 0"
        ),
    ),
    (
        "reserved 4 tools this month, at least two of them spades",
        (
            "event('Tool Reserved').within(30 days).count() >= 4"
            " AND event('Tool Reserved').where(property('tool') = 'spade').within(30 days).count() >= 2"
        ),
    ),
    ("signed in once only this year", "event('Signed In').within(365 days).count() = 1"),
    ("haven't signed in all month", "event('Signed In').within(30 days).count() = 0"),
    (
        "traded each of beans and maize",
        (
            "event('Seed Traded').where(property('seed') = 'beans').count() >= 1"
            " AND event('Seed Traded').where(property('seed') = 'maize').count() >= 1"
        ),
    ),
    (
        "returned a tool late that they had never gone to collect",
        "event('Tool Returned Late').where(property('reason') = 'never_collected').count() >= 1",
    ),
    ("repeat reservers of mowers", "event('Tool Reserved').where(property('tool') = 'mower').count() >= 2"),
    (
        "people who sold beans in the last week",
        (
            "event('Seed Traded').where(property('action') = 'sell' AND property('seed') = 'beans')"
            ".within(7 days).count() >= 1"
        ),
    ),
    (
        "started a plot application this month and never finished",
        (
            "event('Plot Application Started').within(30 days).count() >= 1"
            " AND event('Plot Application Submitted').count() = 0"
        ),
    ),
    (
        "returned a tool late because it was never collected",
        "event('Tool Returned Late').where(property('reason') = 'never_collected').count() >= 1",
    ),
    (
        "paid a deposit above 10 for a spade",
        "event('Tool Reserved').where(property('tool') = 'spade' AND property('deposit') > 10).count() >= 1",
    ),
]


def means_the_same(prompt: str, query: str) -> str:
    """The query generated, or "" where it selects the same people as the one expected."""
    generation = GENERATOR.generate(prompt)
    if generation.definition is None:
        return f"refused: {generation.refusal}"
    found = witness(generation.definition, parse_audience(query), now=NOW, lookback_days=LOOKBACK_DAYS)
    return "" if found is None else print_query(generation.definition)


@pytest.mark.parametrize(("prompt", "query"), CONSENT, ids=[prompt for prompt, _ in CONSENT])
def test_consent_is_what_was_said_yes_or_no_to_and_how(prompt: str, query: str) -> None:
    assert means_the_same(prompt, query) == ""


@pytest.mark.parametrize(("prompt", "query"), BY_VALUE, ids=[prompt for prompt, _ in BY_VALUE])
def test_people_are_named_by_what_they_are(prompt: str, query: str) -> None:
    assert means_the_same(prompt, query) == ""


@pytest.mark.parametrize(("prompt", "query"), BY_DEED, ids=[prompt for prompt, _ in BY_DEED])
def test_people_are_named_by_what_they_do(prompt: str, query: str) -> None:
    assert means_the_same(prompt, query) == ""
