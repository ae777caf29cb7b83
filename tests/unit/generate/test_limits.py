"""How a number is held against something, wherever English puts it, over the space of a climbing hall."""

from datetime import UTC, datetime

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import EventSchema, FieldType, FieldValue, Limits, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
NUMBER, TEXT = FieldType.NUMBER, FieldType.STRING


def has(name: str, type: FieldType = TEXT, *values: FieldValue) -> PropertySchema:
    return PropertySchema(name=name, type=type, values=values)


def event(name: str, *properties: PropertySchema) -> EventSchema:
    return EventSchema(name=name, properties=properties, last_seen=NOW, count_30d=1000)


SPACE = Space(
    name="Gripwell",
    about="A climbing hall with courses and a shop",
    events=(
        event("Course Booked", has("level", TEXT, "taster", "lead"), has("price", NUMBER, 20, 90)),
        event("Route Climbed", has("setter", TEXT, "Ada", "Bo"), has("minutes", NUMBER, 2, 9)),
        event("Test Taken", has("level", TEXT, "taster", "lead"), has("passed", FieldType.BOOLEAN, True, False)),
        event("Order Placed", has("total", NUMBER, 15, 120), has("channel", TEXT, "web", "desk")),
    ),
    traits=(
        TraitSchema(key="age", type=NUMBER, values=(19, 44)),
        TraitSchema(key="household_size", type=NUMBER, values=(1, 4)),
    ),
    limits=Limits(lookback_days=730),
)
GENERATOR = Generator(SPACE, now=NOW)

CLIMBED = "event('Route Climbed').within(30 days).count()"
SETTERS = "event('Route Climbed').within(30 days).unique(property('setter')).count()"
SPENT = "event('Order Placed').within(90 days).sum(property('total'))"
BOOKED = "event('Course Booked').where(property('price') {}).count() >= 1"

LIMITS = {
    # a limit cut short, with its point or a colon
    "climbed min. 12 routes in the last 30 days": f"{CLIMBED} >= 12",
    "climbed max. 12 routes in the last 30 days": f"{CLIMBED} <= 12",
    "households with min. 3 people": "trait('household_size') >= 3",
    "a course booked for min. $40": BOOKED.format(">= 40"),
    "routes climbed in the last 30 days: minimum: 12": f"{CLIMBED} >= 12",
    # how far it is past the limit says nothing
    "climbed comfortably over 12 routes in the last 30 days": f"{CLIMBED} > 12",
    "climbed a touch under 12 routes in the last 30 days": f"{CLIMBED} < 12",
    "climbed an absolute minimum of 12 routes in the last 30 days": f"{CLIMBED} >= 12",
    "climbed not in excess of 12 routes in the last 30 days": f"{CLIMBED} <= 12",
    # behind the number or the noun, set off or not
    "climbed 12 (or more) routes in the last 30 days": f"{CLIMBED} >= 12",
    "climbed 12 routes (max) in the last 30 days": f"{CLIMBED} <= 12",
    "climbed 12 routes, tops, in the last 30 days": f"{CLIMBED} <= 12",
    "climbed 12 routes at the most in the last 30 days": f"{CLIMBED} <= 12",
    "climbed 12 routes and no more in the last 30 days": f"{CLIMBED} = 12",
    "households of 3 people at the very least": "trait('household_size') >= 3",
    "a course priced at $40 - at most": BOOKED.format("<= 40"),
    "a total of $200+ spent on orders in the past 90 days": f"{SPENT} >= 200",
    # two limits in a row are of one thing
    "climbed no fewer than 5 and no more than 20 routes in the last 30 days": f"{CLIMBED} >= 5 AND {CLIMBED} <= 20",
    "routes climbed in the last 30 days: over five, under twenty": f"{CLIMBED} > 5 AND {CLIMBED} < 20",
    "climbed 5 or more but at most 20 routes in the last 30 days": f"{CLIMBED} >= 5 AND {CLIMBED} <= 20",
    "climbed routes of more than 3 and fewer than 8 setters in the last 30 days": f"{SETTERS} > 3 AND {SETTERS} < 8",
    "orders adding up to at least $200 and at most $500 in the past 90 days": f"{SPENT} >= 200 AND {SPENT} <= 500",
    # the second one behind what is counted
    "climbed at least five routes in the last 30 days, twenty at most": f"{CLIMBED} >= 5 AND {CLIMBED} <= 20",
    "no more than 20 routes climbed in the last 30 days, but at least one": f"{CLIMBED} <= 20 AND {CLIMBED} >= 1",
    "at least 5 routes climbed this year but at most 1 order": (
        "event('Route Climbed').within(365 days).count() >= 5 AND event('Order Placed').count() <= 1"
    ),
    "older than 25 but not over 40": "trait('age') > 25 AND trait('age') <= 40",
    # near misses: a limit belongs to the next number, a minute is none, and two of different things stay apart
    "climbed a route for 5 min. or more": "event('Route Climbed').where(property('minutes') >= 5).count() >= 1",
    "households of over 1, fewer than 5 orders": "trait('household_size') > 1 AND event('Order Placed').count() < 5",
    "an average order under $40 and at least 50 routes climbed": (
        "event('Order Placed').avg(property('total')) < 40 AND event('Route Climbed').count() >= 50"
    ),
    "older than 30, at least 2 orders": "trait('age') > 30 AND event('Order Placed').count() >= 2",
    "climbed 9 routes, at least 2 orders": "event('Route Climbed').count() >= 9 AND event('Order Placed').count() >= 2",
}


@pytest.mark.parametrize("prompt", LIMITS)
def test_a_limit_means_the_same_wherever_it_stands(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, generation.refusal
    meant = parse_audience(LIMITS[prompt])
    found = witness(generation.definition, meant, now=NOW, lookback_days=730)
    assert found is None, print_query(generation.definition)


ORDERED = "event('Order Placed')"
OF_90_DAYS = f"{ORDERED}.within(90 days).sum(property('total'))"
ADDED_UP = {
    "their orders over the last 90 days come to more than $500": f"{OF_90_DAYS} > 500",
    "whose orders in the past 90 days total at least $500": f"{OF_90_DAYS} >= 500",
    "what they ordered in the last 90 days adds up to over $500": f"{OF_90_DAYS} > 500",
    "everything they ordered in the past 90 days amounts to $500 or more": f"{OF_90_DAYS} >= 500",
    "total web orders of the past 90 days north of $500": (
        f"{ORDERED}.where(property('channel') = 'web').within(90 days).sum(property('total')) > 500"
    ),
    "routes climbed this month come to more than 3 hours": (
        "event('Route Climbed').within(30 days).sum(property('minutes')) > 180"
    ),
    # one thing is as large as it came to
    "placed an order that came to more than $80": f"{ORDERED}.where(property('total') > 80).count() >= 1",
    "placed an order totalling over $80": f"{ORDERED}.where(property('total') > 80).count() >= 1",
    "the last order they placed came to more than $80": f"{ORDERED}.last(property('total')) > 80",
    # how many different, the number before or behind
    "the number of different setters of the routes they climbed is three or higher": (
        "event('Route Climbed').unique(property('setter')).count() >= 3"
    ),
    "the routes they climbed span at least three setters": (
        "event('Route Climbed').unique(property('setter')).count() >= 3"
    ),
    # which one was the last, and how it was
    "lead was the level of the first course they booked": "event('Course Booked').first(property('level')) = 'lead'",
    "passed the last lead test they took": (
        "event('Test Taken').where(property('level') = 'lead').last(property('passed')) = 'true'"
    ),
    "failed their most recent test": "event('Test Taken').last(property('passed')) = 'false'",
}


@pytest.mark.parametrize("prompt", ADDED_UP)
def test_what_is_said_of_several_is_reduced(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, generation.refusal
    meant = parse_audience(ADDED_UP[prompt])
    assert witness(generation.definition, meant, now=NOW, lookback_days=730) is None, print_query(generation.definition)
