"""Constructions of marketing prose: steps and places of sale, what was given up, who is let in, what is the same."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, has, trait

LOOKBACK_DAYS = 730

SPACE = Space(
    name="Copperleaf",
    about="A garden centre with shops, an online shop and a club",
    events=(
        event(
            "Order Placed",
            has("total", 12.5, 60, 240),
            has("platform", "ios", "android", "web"),
            has("fulfilment", "delivery", "pickup"),
        ),
        event("Store Purchase Made", has("receipt", "R-1", "R-2"), has("total", 4.5, 18, 75)),
        event("Planner Started", has("planner", "border", "patio")),
        event("Planner Completed", has("planner", "border", "patio")),
        event("Talk Booked", has("speaker", "Ida", "Tom"), has("venueTown", "Hexham", "Alnwick")),
        event("Workshop Viewed", has("party", 2, 12)),
        event("Workshop Booked", has("party", 2, 12)),
        event("Garden Visited", has("town", "Hexham", "Alnwick")),
        event("Survey Answered", has("moment", "post_visit", "post_delivery"), has("score", 2, 7, 10)),
        event("Unsubscribed", has("channel", "email", "sms")),
    ),
    traits=(
        trait("onlineOrderCount", NUMBER, 0, 3, 12),
        trait("lastOnlineOrderAt", FieldType.DATE, "2026-06-01", "2025-11-20"),
        trait("lifetime_value", NUMBER, 20, 300, 2100),
        trait("club_member", BOOLEAN, True, False),
        trait("club_renews_on", FieldType.DATE, "2026-07-01", "2026-12-01"),
        trait("acquisition_channel", TEXT, "leaflet", "instagram"),
    ),
    audiences=(AudienceRef(key="win_back_2y", name="Win-back two years"), AudienceRef(key="late_returners")),
)
GENERATOR = Generator(SPACE, now=NOW)

CASES = (
    # An app is named for its system.
    (
        "spent over 300 in total through the iOS app",
        "event('Order Placed').where(property('platform') = 'ios').sum(property('total')) > 300",
    ),
    (
        "placed an order through the app",
        "event('Order Placed').where(property('platform').one_of('ios', 'android')).count() >= 1",
    ),
    # A step is no trait.
    (
        "visited a garden, then placed an online order within 10 days",
        "event('Garden Visited').where(event('Order Placed').within(parent: 10 days).count() >= 1).count() >= 1",
    ),
    (
        "visited a garden this week and placed no online order afterwards",
        "event('Garden Visited').where(event('Order Placed').count() = 0).within(7 days).count() >= 1",
    ),
    ("people with at least 5 online orders", "trait('onlineOrderCount') >= 5"),
    # Where it was bought.
    (
        "spent over 100 in our stores in the last 90 days",
        "event('Store Purchase Made').within(90 days).sum(property('total')) > 100",
    ),
    ("spent over 100 in the last 90 days", "event('Order Placed').within(90 days).sum(property('total')) > 100"),
    ("repeat online customers", "event('Order Placed').count() >= 2"),
    ("repeat in-store customers", "event('Store Purchase Made').count() >= 2"),
    (
        "bought in store this month but nothing online",
        "event('Store Purchase Made').within(30 days).count() >= 1 AND event('Order Placed').count() = 0",
    ),
    (
        "people who have bought online but never in store",
        "event('Order Placed').count() >= 1 AND event('Store Purchase Made').count() = 0",
    ),
    (
        "bought online or in one of our shops this week",
        "event('Order Placed').within(7 days).count() >= 1 OR event('Store Purchase Made').within(7 days).count() >= 1",
    ),
    # What was given up was not done, and what was started is not what was completed.
    ("started a planner this week", "event('Planner Started').within(7 days).count() >= 1"),
    (
        "no workshop or talk booked this month",
        "event('Workshop Booked').within(30 days).count() = 0 AND event('Talk Booked').within(30 days).count() = 0",
    ),
    (
        "began the patio planner but dropped off before finishing it",
        (
            "event('Planner Started').where(property('planner') = 'patio').count() >= 1 AND "
            "event('Planner Completed').where(property('planner') = 'patio').count() = 0"
        ),
    ),
    # All time, and the one time.
    ("ordered at least three times over their lifetime", "event('Order Placed').count() >= 3"),
    (
        "a single order ever, placed within the last 30 days",
        "event('Order Placed').count() = 1 AND event('Order Placed').within(30 days).count() >= 1",
    ),
    ("spent over £50 on a single order", "event('Order Placed').where(property('total') > 50).count() >= 1"),
    # Others who are let in.
    (
        "people who unsubscribed from SMS, plus all late returners",
        "event('Unsubscribed').where(property('channel') = 'sms').count() >= 1 OR trait('late_returners') = 'true'",
    ),
    # People of a kind, and theirs is due.
    (
        "Club members up for renewal in the next 3 weeks",
        "trait('club_member') = 'true' AND trait('club_renews_on').within_next(21 days)",
    ),
    ("club renewal coming up in the next 3 weeks", "trait('club_renews_on').within_next(21 days)"),
    # How it was had, whatever people are called.
    (
        "picked up at least two orders themselves this month instead of having them delivered",
        "event('Order Placed').where(property('fulfilment') = 'pickup').within(30 days).count() >= 2",
    ),
    (
        "delivery people who ordered for pickup this month",
        "event('Order Placed').where(property('fulfilment') = 'pickup').within(30 days).count() >= 1",
    ),
    ("originally acquired through a leaflet", "trait('acquisition_channel') = 'leaflet'"),
    ("customers in the two-year win-back group", "trait('win_back_2y') = 'true'"),
    # What came before is told by a value, what is the same by another name.
    (
        "answered a survey with a score below 5 after a visit",
        "event('Survey Answered').where(property('moment') = 'post_visit' AND property('score') < 5).count() >= 1",
    ),
    (
        "visited a garden and then booked a talk in the same town",
        (
            "event('Garden Visited').where(event('Talk Booked').where("
            "property('venueTown') = property(parent: 'town')).count() >= 1).count() >= 1"
        ),
    ),
)


@pytest.mark.parametrize(("prompt", "wanted"), CASES)
def test_it_is_what_the_construction_means(prompt: str, wanted: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, answer.refusal
    query = parse_audience(wanted)
    assert witness(answer.definition, query, now=NOW, lookback_days=LOOKBACK_DAYS) is None, print_query(
        answer.definition
    )
