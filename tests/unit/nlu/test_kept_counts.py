"""What a trait keeps count of, against counting what was done, and amounts that add up, over a small toy library."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def number(name: str, *values: float) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.NUMBER, values=values)


def event(name: str, *properties: PropertySchema) -> EventSchema:
    return EventSchema(name=name, properties=properties, last_seen=NOW, count_30d=500)


def trait(key: str, *values: float | str) -> TraitSchema:
    kind = FieldType.STRING if values and isinstance(values[0], str) else FieldType.NUMBER
    return TraitSchema(key=key, type=kind, values=values)


SPACE = Space(
    name="Cubbyhole",
    about="A library that lends toys",
    events=(
        event("toy_borrowed", PropertySchema(name="kind", type=FieldType.STRING, values=("puzzle", "train"))),
        event("friend_added"),
        event("shelf_added"),
        event("wishlist_added", PropertySchema(name="toy", type=FieldType.STRING, values=("Ark", "Kite"))),
        event("playroom_visited", number("minutes_spent", 15, 60, 90)),
        event("fund_paid_in", number("amount", 5, 20, 40)),
        event("parcel_brought", number("minutes_late", 0, 12, 55)),
        event(
            "toy_rated", number("stars", 1, 3, 5), PropertySchema(name="toy", type=FieldType.STRING, values=("Ark",))
        ),
        event("pass_renewed", number("price_change_pct", -4, 6, 18)),
        event("stamp_redeemed", number("stamps", 2, 10)),
    ),
    traits=(
        trait("friends_count", 0, 4, 19),
        trait("shelves_count", 0, 1, 6),
        trait("wishlist_size", 0, 3, 40),
        trait("stamps_balance", 0, 4, 10),
        trait("total_visits", 0, 7, 80),
        trait("lifetime_spend", 0, 35, 400),
        trait("no_breakage_years", 0, 2, 6),
        trait("age", 21, 36, 70),
        trait("town", "Hexley", "Morrow"),
        trait("payment_method", "card", "cash"),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
BORROWED, BROUGHT, RATED = "event('toy_borrowed')", "event('parcel_brought')", "event('toy_rated')"
VISITED, PAID = "event('playroom_visited')", "event('fund_paid_in')"
SAID = (
    ("members with fewer than 5 friends", "trait('friends_count') < 5"),
    ("members in Hexley with 3+ shelves", "trait('town') = 'Hexley' AND trait('shelves_count') >= 3"),
    ("members with no friends", "trait('friends_count') = 0"),
    ("ten or more toys on the wishlist", "trait('wishlist_size') >= 10"),
    ("9 stamps on their loyalty card", "trait('stamps_balance') = 9"),
    (
        "lifetime spend under $50 and they have three or more visits",
        "trait('lifetime_spend') < 50 AND trait('total_visits') >= 3",
    ),
    (
        "lifetime spend between 200 and 400 pounds",
        "trait('lifetime_spend') >= 200 AND trait('lifetime_spend') <= 400",
    ),
    ("members with at least 5 years no breakages", "trait('no_breakage_years') >= 5"),
    ("members under 30 with no shelves", "trait('age') < 30 AND trait('shelves_count') = 0"),
    (
        "30 to 45 in Morrow with more than 10 visits",
        "trait('age') >= 30 AND trait('age') <= 45 AND trait('town') = 'Morrow' AND trait('total_visits') > 10",
    ),
    ("two late parcels this week", f"{BROUGHT}.where(property('minutes_late') > 0).within(7 days).count() >= 2"),
    (
        "brought a parcel more than 20 minutes late this week",
        f"{BROUGHT}.where(property('minutes_late') > 20).within(7 days).count() >= 1",
    ),
    ("rated 3 toys at 2 stars or worse", f"{RATED}.where(property('stars') <= 2).count() >= 3"),
    ("rated any of our toys 1 star", f"{RATED}.where(property('stars') = 1).count() >= 1"),
    (
        "renewed their pass with a price rise over 15 percent",
        "event('pass_renewed').where(property('price_change_pct') > 15).count() >= 1",
    ),
    (
        "borrowed at least 5 toys but at most 20, last 30 days",
        f"{BORROWED}.within(30 days).count() >= 5 AND {BORROWED}.within(30 days).count() <= 20",
    ),
    ("borrowed toys a lot of times, say five or more", f"{BORROWED}.count() >= 5"),
    ("borrowed two different kinds of toys", f"{BORROWED}.unique(property('kind')).count() >= 2"),
    (
        "haven't redeemed any stamps although they have 8 or more of them",
        "event('stamp_redeemed').count() = 0 AND trait('stamps_balance') >= 8",
    ),
    # A deed or a time is counted all the same.
    ("added at least 5 friends to their list", "event('friend_added').count() >= 5"),
    ("5 or more friends added in the last 30 days", "event('friend_added').within(30 days).count() >= 5"),
    (
        "put in more than 5 hours in the playroom over the past month",
        f"{VISITED}.within(30 days).sum(property('minutes_spent')) > 300",
    ),
    (
        "spent over 20 minutes in the playroom in the last week",
        f"{VISITED}.where(property('minutes_spent') > 20).within(7 days).count() >= 1",
    ),
    (
        "paid more than $100 into the fund over the past 60 days",
        f"{PAID}.within(60 days).sum(property('amount')) > 100",
    ),
    (
        "paid more than $100 into the fund in one go over the past 60 days",
        f"{PAID}.where(property('amount') > 100).within(60 days).count() >= 1",
    ),
)


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_who_is_meant_by_a_number(said: str, meant: str) -> None:
    found = GENERATOR.generate(said)
    assert found.definition is not None, found.refusal
    assert print_query(found.definition) == meant
