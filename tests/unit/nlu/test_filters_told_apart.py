"""What is told of one occurrence, or of the kind that is lacking: totals, places, payments, alternatives of people."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Fennel",
    about="Market hall",
    events=(
        event("Order Placed", ("total", NUMBER, (20, 60, 90)), ("category", TEXT, ("cheese", "bread"))),
        event("Stall Payment", ("amount_cents", NUMBER, (900, 5000)), ("category", TEXT, ("bakery", "florist"))),
        event("Stay Booked", ("nights", NUMBER, (1, 3, 7)), ("total", NUMBER, (90, 400))),
        event("Contest Finished", ("placement", NUMBER, (1, 4, 30)), ("contest_name", TEXT, ("Loaf Cup",))),
        event("Refund Issued", ("reason", TEXT, ("mould", "late"))),
        event("Card Declined", ("reason", TEXT, ("no funds", "expired"))),
        event("Stall Paused", ("crate_type", TEXT, ("wood", "wire")), ("left_outside", BOOLEAN, ())),
        event("Game Finished", ("result", TEXT, ("win", "loss")), ("mode", TEXT, ("darts", "boules"))),
        event("Parcel Picked Up", ("promo_code", TEXT, ("HAY5",))),
        event("Rent Paid", ("seq", NUMBER, (1, 2, 3)), ("amount", NUMBER, (50, 80))),
        event("Game Crashed", ("device", TEXT, ("Tern 4", "Gull")), ("app_version", TEXT, ("2.1", "2.2"))),
        event("Tier Changed", ("direction", TEXT, ("up", "down"))),
        event("Tasting Held", ("attendees", NUMBER, (4, 20)), ("title", TEXT, ("Rinds",))),
        event("Stock Searched", ("result_count", NUMBER, (0, 9)), ("max_price", NUMBER, (5, 90))),
        event("Round Walked", ("distance_km", NUMBER, (1.5, 4, 9)), ("minutes", NUMBER, (20, 95))),
        event("Crate Delivered", ("delivery_mins", NUMBER, (20, 60)), ("delay_mins", NUMBER, (0, 30))),
        event("Review Submitted", ("would_recommend", BOOLEAN, ()), ("stall", TEXT, ("Old Dairy",))),
        event("Riddle Attempted", ("solved", BOOLEAN, ()), ("riddle_theme", TEXT, ("seeds",))),
    ),
    traits=(
        trait("tier", TEXT, "Gold", "Silver"),
        trait("favourite_category", TEXT, "cheese", "bread"),
        trait("is_staff", BOOLEAN),
        trait("avg_basket_value", NUMBER, 20, 60),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
ORDER = "event('Order Placed')"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("an order with a total above 50 euros", f"{ORDER}.where(property('total') > 50).count() >= 1"),
        ("placed an order for a grand total of over $50", f"{ORDER}.where(property('total') > 50).count() >= 1"),
        ("placed orders worth a total of more than $500", f"{ORDER}.sum(property('total')) > 500"),
        (
            "booked a stay of at least 3 nights or with a total over 300",
            "event('Stay Booked').where(property('nights') >= 3 OR property('total') > 300).count() >= 1",
        ),
        (
            "made a stall payment of over 30 dollars in the bakery category",
            (
                "event('Stall Payment').where(property('category') = 'bakery' AND property('amount_cents') > 3000)"
                ".count() >= 1"
            ),
        ),
        (
            "finished the contest Loaf Cup fourth or better",
            (
                "event('Contest Finished').where(property('placement') <= 4 AND property('contest_name') = 'Loaf Cup')"
                ".count() >= 1"
            ),
        ),
        (
            "came tenth or worse in a contest",
            "event('Contest Finished').where(property('placement') >= 10).count() >= 1",
        ),
        (
            "without a single cheese order in the past 90 days",
            f"{ORDER}.where(property('category') = 'cheese').within(90 days).count() = 0",
        ),
        ("placed an order that was not cheese", f"{ORDER}.where(property('category') != 'cheese').count() >= 1"),
        (
            "Gold members with a stay booked or a refund issued",
            "trait('tier') = 'Gold' AND (event('Stay Booked').count() >= 1 OR event('Refund Issued').count() >= 1)",
        ),
        (
            "Gold members with a stay booked or Silver members with a refund issued",
            (
                "trait('tier') = 'Gold' AND event('Stay Booked').count() >= 1 OR trait('tier') = 'Silver' AND "
                "event('Refund Issued').count() >= 1"
            ),
        ),
        (
            "Gold or Silver members with a stay booked or a refund issued",
            (
                "trait('tier').one_of('Gold', 'Silver') AND (event('Stay Booked').count() >= 1 OR "
                "event('Refund Issued').count() >= 1)"
            ),
        ),
        (
            "reviewers who wouldn't recommend us",
            "event('Review Submitted').where(property('would_recommend') = 'false').count() >= 1",
        ),
        ("failed to solve a riddle", "event('Riddle Attempted').where(property('solved') = 'false').count() >= 1"),
        ("placed an order whose category is bread", f"{ORDER}.where(property('category') = 'bread').count() >= 1"),
        (
            "two or more orders where cheese was the category",
            f"{ORDER}.where(property('category') = 'cheese').count() >= 2",
        ),
        (
            "booked a stay of at least 3 nights and a total over 300",
            "event('Stay Booked').where(property('nights') >= 3 AND property('total') > 300).count() >= 1",
        ),
        (
            "held a tasting, attendees over 15",
            "event('Tasting Held').where(property('attendees') > 15).count() >= 1",
        ),
        (
            "beaten in a game this week",
            "event('Game Finished').where(property('result') = 'loss').within(7 days).count() >= 1",
        ),
        ("moved to a lower tier", "event('Tier Changed').where(property('direction') = 'down').count() >= 1"),
        (
            "at least one of their orders exceeded the average basket value they have",
            f"{ORDER}.where(property('total') > trait('avg_basket_value')).count() >= 1",
        ),
        (
            "orders placed by Gold members or staff",
            f"{ORDER}.count() >= 1 AND (trait('tier') = 'Gold' OR trait('is_staff') = 'true')",
        ),
        ("paused a stall for a while", "event('Stall Paused').count() >= 1"),
        (
            "Leave out staff; I want members who ordered in the past week",
            f"NOT (trait('is_staff') = 'true') AND {ORDER}.within(7 days).count() >= 1",
        ),
        (
            "got a refund for mould, and no card of theirs was ever declined",
            (
                "event('Refund Issued').where(property('reason') = 'mould').count() >= 1 AND "
                "event('Card Declined').count() = 0"
            ),
        ),
        (
            "a promo code was used on a parcel pick-up",
            "event('Parcel Picked Up').where(property('promo_code').exists()).count() >= 1",
        ),
        (
            "a parcel pick-up whose promo code was HAY5",
            "event('Parcel Picked Up').where(property('promo_code') = 'HAY5').count() >= 1",
        ),
        (
            "had a crate delivery delayed by over 15 min",
            "event('Crate Delivered').where(property('delay_mins') > 15).count() >= 1",
        ),
        (
            "haven't ordered, having booked a stay in the last 60 days",
            f"{ORDER}.count() = 0 AND event('Stay Booked').within(60 days).count() >= 1",
        ),
        ("paid the rent number 2", "event('Rent Paid').where(property('seq') = 2).count() >= 1"),
        (
            "at least two orders where the total exceeded 50 euros",
            f"{ORDER}.where(property('total') > 50).count() >= 2",
        ),
        (
            "had a game crash three times on a Tern 4, app version 2.1",
            (
                "event('Game Crashed').where(property('device') = 'Tern 4' AND property('app_version') = '2.1')"
                ".count() >= 3"
            ),
        ),
        (
            "held a tasting and over 15 people came",
            "event('Tasting Held').where(property('attendees') > 15).count() >= 1",
        ),
        ("held at least 3 tastings", "event('Tasting Held').count() >= 3"),
        (
            "no fewer than three zero-result stock searches",
            "event('Stock Searched').where(property('result_count') = 0).count() >= 3",
        ),
        (
            "walked a round over a distance of 5k or more",
            "event('Round Walked').where(property('distance_km') >= 5).count() >= 1",
        ),
        (
            "a crate delivery delayed by over 15 minutes",
            "event('Crate Delivered').where(property('delay_mins') > 15).count() >= 1",
        ),
        (
            "walked a round for the hour and a half",
            "event('Round Walked').where(property('minutes') = 90).count() >= 1",
        ),
        (
            "placed an order and whose favourite category is bread",
            f"{ORDER}.count() >= 1 AND trait('favourite_category') = 'bread'",
        ),
    ],
)
def test_filters(prompt: str, query: str) -> None:
    definition = GENERATOR.generate(prompt).definition
    assert definition is not None
    assert print_query(definition) == query
