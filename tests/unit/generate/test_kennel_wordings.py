"""Wordings of number, denial and grouping over the space of a kennel: each has one meaning."""

from datetime import UTC, datetime

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import EventSchema, FieldType, FieldValue, Limits, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
LOOKBACK_DAYS = 730
NUMBER, BOOLEAN, ARRAY, TEXT = FieldType.NUMBER, FieldType.BOOLEAN, FieldType.ARRAY, FieldType.STRING


def has(name: str, type: FieldType = TEXT, *values: FieldValue) -> PropertySchema:
    return PropertySchema(name=name, type=type, values=values)


def event(name: str, *properties: PropertySchema) -> EventSchema:
    return EventSchema(name=name, properties=properties, last_seen=NOW, count_30d=1000)


def trait(key: str, type: FieldType = TEXT, *values: FieldValue) -> TraitSchema:
    return TraitSchema(key=key, type=type, values=values)


SPACE = Space(
    name="Barkfield",
    about="A kennel with a walking service",
    events=(
        event(
            "Boarding Booked",
            has("nights", NUMBER, 2, 7),
            has("total", NUMBER, 90, 400),
            has("discount", NUMBER, 0, 15),
            has("extras", ARRAY, ("bath",), ("nail trim", "play hour")),
        ),
        event("Boarding Cancelled", has("reason", TEXT, "no transport", "owner ill")),
        event("Walk Logged", has("minutes", NUMBER, 20, 55), has("route", TEXT, "river", "hill")),
        event("Card Payment Completed", has("amount", NUMBER, 25, 300)),
        event("Card Payment Failed", has("amount", NUMBER, 25, 300), has("reason", TEXT, "insufficient funds")),
        event("Kennel Searched", has("min_price", NUMBER, 10, 40), has("max_price", NUMBER, 30, 90)),
        event("Treats Purchased", has("pack_size", NUMBER, 20, 50, 100), has("price", NUMBER, 4, 12)),
        event("Booking Started", has("total", NUMBER, 90)),
        event("Two Factor Enabled", has("method", TEXT, "sms", "app")),
    ),
    traits=(
        trait("city", TEXT, "Leeds", "York"),
        trait("tier", TEXT, "Basic", "Gold"),
        trait("dogs_owned", NUMBER, 1, 2),
        trait("open_vouchers", NUMBER, 0, 3),
        trait("is_breeder", BOOLEAN, True, False),
        trait("points", NUMBER, 100, 5000),
    ),
    limits=Limits(lookback_days=LOOKBACK_DAYS),
)
GENERATOR = Generator(SPACE, now=NOW)

WORDINGS = {
    # What came off a price is the discount, not the price.
    "got more than 10 dollars off boarding": "event('Boarding Booked').where(property('discount') > 10).count() >= 1",
    "saved at least $20 on a boarding": "event('Boarding Booked').where(property('discount') >= 20).count() >= 1",
    # What was tried and came to nothing is the event of the failure, where there is one.
    "couldn't pay by card in the last 30 days": "event('Card Payment Failed').within(30 days).count() >= 1",
    # What a reason denies is not what it is a reason for.
    "cancelled their boarding because they had no transport": (
        "event('Boarding Cancelled').where(property('reason') = 'no transport').count() >= 1"
    ),
    # A number within a name counts nothing; one that describes a thing is its size.
    "turned on two-factor by sms": "event('Two Factor Enabled').where(property('method') = 'sms').count() >= 1",
    "purchased a 100 treat pack": "event('Treats Purchased').where(property('pack_size') = 100).count() >= 1",
    "booked a 7 night boarding": "event('Boarding Booked').where(property('nights') = 7).count() >= 1",
    # An amount behind which nothing is counted.
    "paid over 200 by card for a stay": "event('Card Payment Completed').where(property('amount') > 200).count() >= 1",
    # How long it took, and not when.
    "logged a walk for over 45 minutes": "event('Walk Logged').where(property('minutes') > 45).count() >= 1",
    # A range over a least and a most.
    "searched for a kennel between 20 and 60 dollars": (
        "event('Kennel Searched').where(property('min_price') >= 20 AND property('max_price') <= 60).count() >= 1"
    ),
    # A bare "within" behind a denied deed counts from the deed before.
    "started a booking but didn't book boarding within 2 days": (
        "event('Booking Started').where(event('Boarding Booked').within(parent: 2 days).count() = 0).count() >= 1"
    ),
    "started a booking but haven't logged a walk within 2 days": (
        "event('Booking Started').within(2 days).count() >= 1 AND event('Walk Logged').within(2 days).count() = 0"
    ),
    # Having none of what is counted.
    "breeders with no open vouchers": "trait('is_breeder') = 'true' AND trait('open_vouchers') = 0",
    # All that is said of those who are left out holds at once.
    "booked boarding unless they are breeders and live in York": (
        "event('Boarding Booked').count() >= 1 AND NOT (trait('is_breeder') = 'true' AND trait('city') = 'York')"
    ),
    # A comma before the "or" says how far the alternatives reach.
    "either Gold tier, or more than 900 points and in Leeds": (
        "trait('tier') = 'Gold' OR (trait('points') > 900 AND trait('city') = 'Leeds')"
    ),
    # Of a list, "and" asks for each.
    "booked boarding with a bath and a nail trim in the same stay": (
        "event('Boarding Booked').where(property('extras').contains('bath') "
        "AND property('extras').contains('nail trim')).count() >= 1"
    ),
}


@pytest.mark.parametrize("prompt", WORDINGS)
def test_wording_has_its_meaning(prompt: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, answer.refusal
    wanted = parse_audience(WORDINGS[prompt])
    differs = witness(answer.definition, wanted, now=NOW, lookback_days=LOOKBACK_DAYS)
    assert differs is None, print_query(answer.definition)


@pytest.mark.parametrize("prompt", ["read the hill route for over 10 minutes", "booked boarding for over 3 hours"])
def test_a_length_that_no_event_keeps_is_no_window(prompt: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is None or answer.unplaced, print_query(answer.definition)
