"""Names for people that the prompt itself spells out, and those that tell of something else."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

TEAROOM = Space(
    name="tearoom",
    events=(
        event("Order Completed", 900, number("total", 20, 70.5), string("category", "Green Tea", "Cakes")),
        event("Product Viewed", 2000, string("category", "Green Tea", "Cakes")),
        event("Product Added", 700, string("category", "Green Tea", "Cakes")),
        event("Checkout Started", 600, number("value", 20, 70.5)),
        event("Voucher Redeemed", 300, string("code", "LEAF5", "CUP10")),
        event("Gift Card Purchased", 90, number("amount", 20, 50)),
        event("Email Opened", 800, string("campaign", "Spring Leaves")),
        event("Tasting Booked", 60, string("branch", "Harbour")),
    ),
    traits=(
        trait("is_student", FieldType.BOOLEAN, "true", "false"),
        trait("tier", FieldType.STRING, "gold", "silver"),
        trait("total_spend", FieldType.NUMBER, 0, 120.5),
    ),
    audiences=(AudienceRef(key="leaf_hunters", name="Leaf hunters"),),
)


@pytest.fixture(scope="module")
def tearoom() -> Generator:
    return Generator(TEAROOM, now=NOW)


BEGUN = "event('Checkout Started').where(event('Order Completed').count() = 0).within(3 days).count() >= 1"
VOUCHERS = "event('Voucher Redeemed').within(30 days).count() >= 4"
CARDS = "event('Gift Card Purchased').where(property('amount') > 40).count() >= 1"
VIEWED = "event('Product Viewed').where(property('category') = 'Cakes').within(7 days).count() >= 6"
TASTED = "event('Tasting Booked').count() >= 2"
NEW = (
    "event('Order Completed').within(30 days).count() >= 1"
    f" AND event('Order Completed').between(30 days, {TEAROOM.limits.lookback_days} days).count() = 0"
)
OPENED_OFTEN = "event('Email Opened').within(7 days).count() >= 3"
FUNNEL = "event('Email Opened').where(event('Tasting Booked').within(parent: 2 days).count() >= 1).count() >= 1"
OPENED = "event('Email Opened').within(7 days).count() >= 1"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("Cart abandoners who started checkout in the last 3 days and then didn't order", BEGUN),
        ("Checkout drop-offs: started checkout in the last 3 days and then didn't order", BEGUN),
        ("Bargain hunters who redeemed a voucher at least 4 times in the last 30 days", VOUCHERS),
        (
            "Student deal seekers who redeemed 4+ vouchers in the last 30 days",
            f"trait('is_student') = 'true' AND {VOUCHERS}",
        ),
        ("Gift givers who bought a gift card of more than 40 dollars", CARDS),
        ("Browsers who viewed 6 or more cakes in the last week", VIEWED),
        ("Repeat tasters: booked a tasting at least twice", TASTED),
        ("Local regulars who booked at least two tastings", TASTED),
        (
            "Non-spenders to convert: never ordered anything but opened an email in the last 7 days",
            f"event('Order Completed').count() = 0 AND {OPENED}",
        ),
        ("Win-back: deal-hungry fans who booked a tasting two or more times", TASTED),
        ("Word-of-mouth heroes who booked a tasting two or more times", TASTED),
        ("Serial tasters of fine leaves: booked a tasting at least twice", TASTED),
        ("Tasting takers with at least two tastings booked", TASTED),
        ("Voucher hoarders who redeemed 4+ vouchers in the last 30 days", VOUCHERS),
        ("Student foodies with at least two tastings booked", f"trait('is_student') = 'true' AND {TASTED}"),
        ("Fast converters who opened an email and then booked a tasting within 2 days", FUNNEL),
        ("Gold level tasting fans who booked a tasting twice or more", f"trait('tier') = 'gold' AND {TASTED}"),
        (
            "Lapsed tasters: booked a tasting before, but none in the last 90 days",
            "event('Tasting Booked').count() >= 1 AND event('Tasting Booked').within(90 days).count() = 0",
        ),
    ],
)
def test_a_name_that_the_rest_spells_out_adds_nothing(tearoom: Generator, prompt: str, query: str) -> None:
    answer = tearoom.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query
    assert not answer.unplaced


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("Repeat buyers who opened an email in the last 7 days", f"event('Order Completed').count() >= 2 AND {OPENED}"),
        (
            "Gift card buyers who opened an email in the last 7 days",
            f"event('Gift Card Purchased').count() >= 1 AND {OPENED}",
        ),
        ("Leaf hunters who redeemed 4+ vouchers in the last 30 days", f"trait('leaf_hunters') = 'true' AND {VOUCHERS}"),
        ("New buyers who opened 3 or more emails in the last 7 days", f"{NEW} AND {OPENED_OFTEN}"),
        ("Gold members who booked a tasting twice or more", f"trait('tier') = 'gold' AND {TASTED}"),
        ("Non-gold members who booked a tasting twice or more", f"trait('tier') != 'gold' AND {TASTED}"),
        (
            "One-time buyers who opened an email in the last 7 days",
            f"event('Order Completed').count() = 1 AND {OPENED}",
        ),
    ],
)
def test_a_name_that_tells_of_something_else_stays(tearoom: Generator, prompt: str, query: str) -> None:
    answer = tearoom.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query


@pytest.mark.parametrize(
    "prompt",
    ["Submarine captains who booked a tasting twice", "Local customers who wandered past our fountain last week"],
)
def test_a_name_for_what_the_space_lacks_is_told(tearoom: Generator, prompt: str) -> None:
    answer = tearoom.generate(prompt)
    assert answer.definition is None or answer.unplaced
