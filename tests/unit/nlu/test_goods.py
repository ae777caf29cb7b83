"""Descriptions over a shop that hires out and mends bicycles and runs a club: what people say for it, and how much."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

SHOP = Space(
    name="bicycles",
    events=(
        event(
            "Bike Purchased",
            900,
            number("total", 300, 1900),
            number("discount", 0, 120),
            string("frame", "steel", "carbon"),
            string("term", "month", "year"),
        ),
        event("Repair Booked", 300, string("part", "brakes", "wheel")),
        event("Repair Completed", 280, number("days", 1, 12)),
        event("Estimate Approved", 90, number("amount", 40, 300)),
        event("Estimate Declined", 40, number("amount", 40, 300)),
        event("Club Membership Paused", 60),
        event("Club Membership Resumed", 50),
        event("Race Completed", 80, string("race", "Last Mile Dash", "Hill Climb"), number("rank", 1, 90)),
        event("Coach Call Joined", 30),
        event("Coach Call Missed", 10),
        event("Shop Review Posted", 70, number("stars", 1, 5), string("category", "helmets", "lights")),
        event("NPS Given", 50, number("score", 2, 10)),
        event("Gear Viewed", 800, string("category", "helmets", "lights")),
        event("Size Exchanged", 40, string("to_size", "S", "L")),
    ),
    traits=(
        trait("skill", FieldType.STRING, "beg", "int", "adv"),
        trait("customer_kind", FieldType.STRING, "b2b", "b2c"),
        trait("current_streak", FieldType.NUMBER, 0, 21),
    ),
)


@pytest.fixture(scope="module")
def shop() -> Generator:
    return Generator(SHOP, now=NOW)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("riders who got at least 50 off their bike", "event('Bike Purchased').where(property('discount') >= 50)"),
        ("riders who asked for a repair", "event('Repair Booked')"),
        ("riders who had something fixed", "event('Repair Completed')"),
        ("riders who gave the go-ahead for an estimate", "event('Estimate Approved')"),
        ("riders who turned an estimate down", "event('Estimate Declined')"),
        ("riders who put their membership on ice", "event('Club Membership Paused')"),
        ("riders who came back after a break", "event('Club Membership Resumed')"),
        ("riders who finished a race in first place", "event('Race Completed').where(property('rank') = 1)"),
        (
            "riders who completed a race, the Last Mile Dash",
            "event('Race Completed').where(property('race') = 'Last Mile Dash')",
        ),
        ("riders who didn't turn up to a coach call", "event('Coach Call Missed')"),
        (
            "riders who left a two-star review on a lights product",
            "event('Shop Review Posted').where(property('category') = 'lights' AND property('stars') = 2)",
        ),
        ("riders who gave us under 5 on NPS", "event('NPS Given').where(property('score') < 5)"),
        ("riders who swapped for a different size", "event('Size Exchanged')"),
    ],
)
def test_a_deed(shop: Generator, prompt: str, query: str) -> None:
    answer = shop.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == f"{query}.count() >= 1"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("beginners with a streak of over two weeks", "trait('skill') = 'beg' AND trait('current_streak') > 14"),
        ("all of our business customers", "trait('customer_kind') = 'b2b'"),
    ],
)
def test_who_they_are(shop: Generator, prompt: str, query: str) -> None:
    answer = shop.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query


def test_a_basket_left_behind_lacks_a_purchase_whatever_else_has_a_price() -> None:
    space = Space(
        name="tea",
        events=(
            event("Tea Added To Basket", 400, number("price", 4, 20), string("kind", "green", "black")),
            event("Order Completed", 200, number("total", 10, 60)),
            event("Subscription Started", 90, number("price", 9, 30), string("plan", "month", "year")),
        ),
    )
    answer = Generator(space, now=NOW).generate("people who left their basket behind")
    assert answer.definition is not None
    assert "Subscription" not in print_query(answer.definition.condition)
