"""What numbers in a description mean (`generation.md` 2 to 6): counts, labels, amounts, measures that traits hold."""

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


def number(name: str, *values: float) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.NUMBER, values=values)


def text(name: str, *values: str) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.STRING, values=values)


def event(name: str, *properties: PropertySchema) -> EventSchema:
    return EventSchema(name=name, properties=properties, last_seen=NOW, count_30d=500)


def trait(key: str, *values: float | str, of: Collection = Collection.USERS) -> TraitSchema:
    kind = FieldType.STRING if values and isinstance(values[0], str) else FieldType.NUMBER
    return TraitSchema(key=key, type=kind, values=values, collection=of)


SPACE = Space(
    name="Chalk",
    about="Climbing gyms",
    events=(
        event(
            "Route Climbed", text("wall", "north", "cave"), number("level_number", 3, 7, 12), number("metres", 8, 15)
        ),
        event("Gear Hired", text("gear", "shoes", "rope"), number("days", 1, 3, 10), number("price_cents", 500, 2500)),
        event(
            "Course Dropped",
            text("reason", "cost"),
            number("progress_percent", 10, 45, 80),
            number("weeks_attended", 1, 5),
        ),
        event("Competition Entered", number("rank", 1, 20, 150), number("team_size", 2, 6)),
        event("Points Redeemed", number("points", 100, 250, 500)),
        event("Visit Rated", number("stars", 1, 4, 5), text("comment", "Great")),
    ),
    traits=(
        trait("average_visit_minutes", 40, 95),
        trait("visits_30d", 0, 4, 20),
        trait("climbing_level", 2, 5, 61),
        trait("distance_to_gym_km", 1, 8),
        trait("points_balance", 0, 300, 1200),
        trait("age", 19, 44),
        trait("passes_bought", 10, 50, of=Collection.ACCOUNTS),
        trait("passes_used", 4, 40, of=Collection.ACCOUNTS),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
CLIMBED, HIRED = "event('Route Climbed')", "event('Gear Hired')"
USERS = (
    ("climbers with an average visit of over 90 minutes", "trait('average_visit_minutes') > 90"),
    ("more than 10 visits in the last 30 days", "trait('visits_30d') > 10"),
    ("people who climbed at least 10 routes", f"{CLIMBED}.count() >= 10"),
    ("people who climbed 10 or more routes in total", f"{CLIMBED}.count() >= 10"),
    ("climbers at level 40 or above", "trait('climbing_level') >= 40"),
    (
        "people who climbed more than 200 metres in the last week",
        f"{CLIMBED}.within(7 days).sum(property('metres')) > 200",
    ),
    ("people who climbed a route of 12 metres or more", f"{CLIMBED}.where(property('metres') >= 12).count() >= 1"),
    ("people who hired gear for 7 days or longer", f"{HIRED}.where(property('days') >= 7).count() >= 1"),
    ("gear hired for $10 or $20", f"{HIRED}.where(property('price_cents').one_of(1000, 2000)).count() >= 1"),
    ("people whose first gear hire cost less than $8", f"{HIRED}.first(property('price_cents')) < 800"),
    (
        "people who dropped a course less than a quarter of the way through",
        "event('Course Dropped').where(property('progress_percent') < 25).count() >= 1",
    ),
    (
        "people who dropped a course after fewer than 3 weeks",
        "event('Course Dropped').where(property('weeks_attended') < 3).count() >= 1",
    ),
    (
        "people who entered a competition and came rank 10 or better",
        "event('Competition Entered').where(property('rank') <= 10).count() >= 1",
    ),
    (
        "people who entered a competition for 5 or more people",
        "event('Competition Entered').where(property('team_size') >= 5).count() >= 1",
    ),
    (
        "people who redeemed 250 or 500 points",
        "event('Points Redeemed').where(property('points').one_of(250, 500)).count() >= 1",
    ),
    ("a visit rated with a single star by them", "event('Visit Rated').where(property('stars') = 1).count() >= 1"),
    (
        "rated a visit with a final rating of 4 or above",
        "event('Visit Rated').where(property('stars') >= 4).count() >= 1",
    ),
    ("their final visit was rated 4 stars", "event('Visit Rated').last(property('stars')) = 4"),
    ("people who live within 5 km of the gym", "trait('distance_to_gym_km') <= 5"),
    ("people who only climbed a route once", f"{CLIMBED}.count() = 1"),
    ("members aged 18-24 or over 60", "trait('age') >= 18 AND trait('age') <= 24 OR trait('age') > 60"),
)
ACCOUNTS = (
    ("companies with fewer passes used than passes bought", "trait('passes_used') < trait('passes_bought')"),
    ("companies where passes used exceeds passes bought", "trait('passes_used') > trait('passes_bought')"),
    ("companies using more passes than they have bought", "trait('passes_used') > trait('passes_bought')"),
)


@pytest.mark.parametrize(
    ("prompt", "wanted", "audience_type"),
    [
        *((prompt, query, AudienceType.USERS) for prompt, query in USERS),
        *((prompt, query, AudienceType.ACCOUNTS) for prompt, query in ACCOUNTS),
    ],
)
def test_number_means_what_it_stands_by(prompt: str, wanted: str, audience_type: AudienceType) -> None:
    answer = GENERATOR.generate(prompt, audience_type)
    assert answer.definition is not None, answer.refusal
    query = parse_audience(wanted, audience_type)
    assert witness(answer.definition, query, now=NOW, lookback_days=LOOKBACK_DAYS) is None, print_query(
        answer.definition
    )


def test_contradictory_bounds_of_one_trait_are_refused() -> None:
    answer = GENERATOR.generate("members with a points balance above 800 and also below 200")
    assert answer.refusal is not None


def test_a_comparison_that_finds_no_place_is_no_small_loss() -> None:
    answer = GENERATOR.generate("dropped a course of more than 3 kilos")
    assert answer.definition is None
    assert answer.refusal is not None
    assert answer.refusal.phrase is not None
