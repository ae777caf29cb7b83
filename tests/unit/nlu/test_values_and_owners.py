"""What values belong to: reasons joined by "or", lists with a "not" inside, what a clause tells of the deed before."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, flag, number, string, trait

CLIMBS = Space(
    name="climbs",
    events=(
        event(
            "Wall Visit Booked",
            900,
            number("total", 12, 80),
            number("climbers", 1, 2, 4),
            number("days_before_visit", 1, 20),
            string("route_grade", "easy", "steep"),
            string("coupon", "CHALK10", "ROPE20"),
            string("payment_method", "card", "paypal"),
        ),
        event("Visit Cancelled", 40, string("reason", "injury", "bad weather", "moved away", "too crowded")),
        event("Gear Returned", 30, string("reason", "torn", "lost", "wrong size")),
        event("Gear Bought", 300, string("category", "fragrance", "ropes"), number("total", 20, 90)),
        event("Wall Rated", 80, number("stars", 1, 4, 5), flag("would_recommend"), string("mood", "tired", "happy")),
        event("App Session", 700, string("platform", "web", "ios", "android")),
    ),
    traits=(
        trait("gear_owned", FieldType.ARRAY, ("rope", "helmet"), ("harness",)),
        trait("interests", FieldType.ARRAY, ("skiing", "golf"), ("hiking",)),
        trait("styles", FieldType.ARRAY, ("boulder", "trad")),
        trait("top_style", FieldType.STRING, "boulder"),
        trait("plan", FieldType.STRING, "free", "pro"),
        trait("moods", FieldType.ARRAY, ("tired", "happy")),
        trait("trial_end_date", FieldType.DATE, "2026-06-20"),
        trait("app_user", FieldType.BOOLEAN),
        trait("phone", FieldType.STRING, "+33123"),
        trait("vip", FieldType.BOOLEAN),
        trait("gear_points", FieldType.NUMBER, 20, 900),
        trait("visits_total", FieldType.NUMBER, 1, 30),
    ),
)


@pytest.fixture(scope="module")
def climbs() -> Generator:
    return Generator(CLIMBS, now=NOW)


PHONE = "trait('phone').exists()"
BOOKED = "event('Wall Visit Booked').where(%s).count() >= 1"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "people who returned their gear because it was torn or lost",
            "event('Gear Returned').where(property('reason').one_of('torn', 'lost')).count() >= 1",
        ),
        (
            "cancelled a visit because they moved away or had an injury",
            "event('Visit Cancelled').where(property('reason').one_of('moved away', 'injury')).count() >= 1",
        ),
        (
            "own a rope but not a harness",
            "trait('gear_owned').contains('rope') AND trait('gear_owned').omits('harness')",
        ),
        (
            "gear owned includes a helmet and not a harness",
            "trait('gear_owned').contains('helmet') AND trait('gear_owned').omits('harness')",
        ),
        ("boulder or trad as their top style", "trait('top_style').one_of('boulder', 'trad')"),
        ("skiers who are on the pro plan", "trait('interests').contains('skiing') AND trait('plan') = 'pro'"),
        ("golfers without a phone number", "trait('interests').contains('golf') AND trait('phone').absent()"),
        ("free trial ends within the next 2 days", "trait('trial_end_date').within_next(2 days)"),
        (
            "used CHALK10 or ROPE20 on a visit booking, paid by PayPal",
            BOOKED % "property('coupon').one_of('CHALK10', 'ROPE20') AND property('payment_method') = 'paypal'",
        ),
        (
            "rated a wall 1 star and would not recommend it",
            "event('Wall Rated').where(property('stars') = 1 AND property('would_recommend') = 'false').count() >= 1",
        ),
        (
            "rated a wall, mood was tired or happy",
            "event('Wall Rated').where(property('mood').one_of('tired', 'happy')).count() >= 1",
        ),
        (
            "bought perfume for more than 50 pounds in one single order",
            "event('Gear Bought').where(property('category') = 'fragrance' AND property('total') > 50).count() >= 1",
        ),
        (
            "had an app session on the web but don't have the app",
            "event('App Session').where(property('platform') = 'web').count() >= 1 AND trait('app_user') = 'false'",
        ),
        (
            "pro plan, with over 100 gear points or more than 20 visits, and a phone number",
            f"trait('plan') = 'pro' AND (trait('gear_points') > 100 OR trait('visits_total') > 20) AND {PHONE}",
        ),
    ],
)
def test_what_a_value_belongs_to(climbs: Generator, prompt: str, query: str) -> None:
    answer = climbs.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("they own neither a rope nor a harness", "omits('rope') AND NOT (trait('gear_owned').contains('harness'))"),
        ("rated a wall and their plan is pro", "event('Wall Rated').count() >= 1 AND trait('plan') = 'pro'"),
        ("on the free plan, trial ends within 2 days", "trait('plan') = 'free' AND trait('trial_end_date')"),
    ],
)
def test_its_neighbours_stay_as_they_were(climbs: Generator, prompt: str, query: str) -> None:
    answer = climbs.generate(prompt)
    assert answer.definition is not None
    assert query in print_query(answer.definition.condition)
