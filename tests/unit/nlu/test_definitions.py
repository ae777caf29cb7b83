"""Sentences that define whom they name, remarks beside an audience, and what only looks like either."""

from functools import cache

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

BAKERY = Space(
    name="bakery",
    events=(
        event("Order Completed", 900, number("total", 20, 70.5), string("category", "Rye Bread", "Cakes")),
        event("Basket Started", 700, string("category", "Rye Bread", "Cakes")),
        event("Account Created", 300, string("method", "email", "google")),
        event("Workshop Booked", 60, string("branch", "Harbour", "Old Town")),
    ),
    traits=(
        trait("plan", FieldType.STRING, "free", "crumb", "loaf"),
        trait("city", FieldType.STRING, "Berlin", "Ghent"),
        trait("sms_consent", FieldType.BOOLEAN, "true", "false"),
        trait("plan_renews_on", FieldType.DATE, "2026-07-01"),
    ),
    audiences=(AudienceRef(key="sourdough_club", name="Sourdough club"), AudienceRef(key="bakery_staff")),
)
GENERATOR = Generator(BAKERY, now=NOW)

MANY = "event('Order Completed').within(60 days).count() >= 4"
BOOKED = "event('Workshop Booked').count() >= 2"
NEVER = "event('Order Completed').within(45 days).count() = 0"
FREE = "trait('plan') = 'free' AND event('Order Completed').within(60 days).count() >= 4"
CLUB = "trait('sourdough_club') = 'true'"


@cache
def _answer(prompt: str) -> str:
    found = GENERATOR.generate(prompt)
    return print_query(found.definition.condition) if found.definition else "refused"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("Crust fanatics are customers with at least four orders in the last 60 days", MANY),
        ("A heavy eater is one with at least four orders in the last 60 days", MANY),
        ("my notes say: crust fanatics = ordered 4 or more times over the past 60 days", MANY),
        ("Loyal means 4+ orders in the past 60 days", MANY),
        ("We define loyal as 4 or more orders in the past 60 days", MANY),
        ("Customers count as loyal once they placed 4+ orders in the past 60 days", MANY),
        ("Eager kneaders – people who booked at least two workshops", BOOKED),
        ("Serial kneaders count as anyone who booked at least two workshops", BOOKED),
        ("by inactive we mean people who haven't ordered for 45 days", NEVER),
        ("dozing customers = no order for 45 days, right?", NEVER),
        ("no-text folks, so no SMS consent and no order in 45 days", f"trait('sms_consent') = 'false' AND {NEVER}"),
        (
            "Accounts created in the last week and not yet activated, meaning they haven't placed a single order",
            _answer("Accounts created in the last week who haven't placed a single order"),
        ),
    ],
)
def test_the_name_of_a_definition_adds_nothing(prompt: str, query: str) -> None:
    assert _answer(prompt) == query


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("4+ orders in the past 60 days (we nudge them to a workshop)", MANY),
        ("4+ orders in the past 60 days (re-engagement e-mail no. 2)", MANY),
        ("4+ orders in the past 60 days – our classic not-yet-loyal segment", MANY),
        ("4+ orders in the past 60 days – ask them to bring a friend", MANY),
        ("Free customers with 4+ orders in the past 60 days (our best upsell candidates)", FREE),
        ("Free customers with 4+ orders in the past 60 days – a perfect match for the Crumb plan", FREE),
        ("Free customers who placed 4+ orders in the past 60 days are ripe for an upgrade to Crumb", FREE),
        ("Upsell trigger. Placed 4 or more orders in the past 60 days", MANY),
        ("Tasting invite goes to our sourdough club", CLUB),
    ],
)
def test_a_remark_adds_nothing(prompt: str, query: str) -> None:
    assert _answer(prompt) == query


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("customers whose plan is crumb", "trait('plan') = 'crumb'"),
        ("users who are on the crumb plan", "trait('plan') = 'crumb'"),
        ("everyone with city = Ghent", "trait('city') = 'Ghent'"),
        ("sourdough club members are in Ghent", f"{CLUB} AND trait('city') = 'Ghent'"),
        (
            "booked a workshop (Harbour only)",
            "event('Workshop Booked').where(property('branch') = 'Harbour').count() >= 1",
        ),
        ("booked a workshop (last 30 days)", "event('Workshop Booked').within(30 days).count() >= 1"),
        ("Crumb customers (not the bakery staff)", "trait('plan') = 'crumb' AND NOT (trait('bakery_staff') = 'true')"),
        ("crumb customers – in Berlin", "trait('plan') = 'crumb' AND trait('city') = 'Berlin'"),
    ],
)
def test_what_tells_of_the_people_stays(prompt: str, query: str) -> None:
    assert _answer(prompt) == query
