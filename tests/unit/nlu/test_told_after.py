"""One deed after another, within a time of it: told from the time on, in roundabout words, and dated behind."""

from functools import cache

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.nlu.clause_space import NOW, event, number, string

NURSERY = Space(
    name="nursery",
    events=(
        event("Order Placed", 900, number("total", 20, 70.5), string("category", "Ferns", "Bulbs")),
        event("Plant Viewed", 5000, string("plant_id", "p1", "p2"), string("category", "Ferns", "Bulbs")),
        event("Plant Saved", 800, string("plant_id", "p1", "p2")),
        event("Plant Bought", 600, string("plant_id", "p1", "p2")),
        event("Newsletter Opened", 2500, string("issue", "Spring", "Autumn")),
        event("Workshop Booked", 60, string("branch", "Harbour", "Old Town")),
        event("Workshop Cancelled", 20, string("branch", "Harbour", "Old Town")),
    ),
)
GENERATOR = Generator(NURSERY, now=NOW)

ORDERED = "event('Newsletter Opened').where(event('Order Placed').within(parent: 3 days).count() >= 1).count() >= 1"
NOT_ORDERED = "event('Newsletter Opened').where(event('Order Placed').within(parent: 3 days).count() = 0).count() >= 1"
SOON = "event('Order Placed').within(parent: 3 days).count()"
BOOKED_SOON = "event('Workshop Booked').within(parent: 3 days).count()"
NEVER_ORDERED = "event('Newsletter Opened').where(event('Order Placed').count() = 0).count() >= 1"
OF_LATE = (
    "event('Newsletter Opened').where(event('Order Placed').within(parent: 3 days).count() >= 1)"
    ".within(30 days).count() >= 1"
)
BOUGHT = (
    "event('Plant Saved').where(event('Plant Bought').where(property('plant_id') = property(parent: 'plant_id'))"
    ".within(parent: 14 days).count() >= 1).count() >= 1"
)


@cache
def _answer(prompt: str) -> str:
    found = GENERATOR.generate(prompt)
    return print_query(found.definition.condition) if found.definition else "refused"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("Within 3 days of opening the newsletter, they placed an order", ORDERED),
        ("people who within three days of opening the newsletter placed an order", ORDERED),
        ("In the 3 days after they opened the newsletter they placed no order", NOT_ORDERED),
        ("Over the three days after opening a newsletter, no order was placed", NOT_ORDERED),
        ("in the 3 days following their opening of the newsletter no order was placed", NOT_ORDERED),
        ("an order came within three days of opening a newsletter", ORDERED),
        ("no order followed in the 3 days after opening the newsletter", NOT_ORDERED),
        ("orders placed no later than three days after they'd opened the newsletter", ORDERED),
        ("opened the newsletter and, in the 3 days after that, no order was placed", NOT_ORDERED),
        ("opened the newsletter, after which three days went by with no order", NOT_ORDERED),
        ("three days passed after opening the newsletter and still no order was placed", NOT_ORDERED),
        ("opened the newsletter, and three days went by without them placing an order", NOT_ORDERED),
        ("ordered within 3 days of opening the newsletter, the opening being in the past 30 days", OF_LATE),
        ("ordered within 3 days of opening the newsletter, where that opening was in the last 30 days", OF_LATE),
        ("ordered within 3 days of opening the newsletter, opened in the last 30 days", OF_LATE),
        ("opened the newsletter and went on to order within 3 days", ORDERED),
        ("opened the newsletter, only to place an order within three days", ORDERED),
        ("opened the newsletter but did not go on to order within three days", NOT_ORDERED),
        ("after opening the newsletter they placed an order, within 3 days", ORDERED),
        ("since opening the newsletter they have placed no order", NEVER_ORDERED),
        ("opened the newsletter and placed no order after it was opened", NEVER_ORDERED),
        ("bought that very plant no more than two weeks after they'd saved it", BOUGHT),
        ("Within two weeks of saving a plant they bought that very one", BOUGHT),
        ("saved a plant and bought that very plant within two weeks of saving it", BOUGHT),
        ("saved a plant, and within two weeks of saving it, bought it", BOUGHT),
        ("bought the plant they'd saved, within two weeks of saving it", BOUGHT),
        ("within 3 days of opening the newsletter came an order", ORDERED),
        ("newsletters opened where, in the 3 days that followed, no order was placed", NOT_ORDERED),
        ("bought a plant within two weeks after saving it (same plant)", BOUGHT),
        ("plants bought by people who'd saved that very plant", BOUGHT.replace(".within(parent: 14 days)", "")),
    ],
)
def test_one_deed_within_a_time_of_another(prompt: str, query: str) -> None:
    assert _answer(prompt) == query


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "Within 3 days of opening the newsletter they placed an order or booked a workshop",
            f"event('Newsletter Opened').where({SOON} >= 1 OR {BOOKED_SOON} >= 1).count() >= 1",
        ),
        (
            "In the 3 days after opening the newsletter they neither placed an order nor booked a workshop",
            f"event('Newsletter Opened').where({SOON} = 0 AND {BOOKED_SOON} = 0).count() >= 1",
        ),
        (
            "placed an order within three days after either opening the newsletter or booking a workshop",
            f"{ORDERED} OR event('Workshop Booked').where({SOON} >= 1).count() >= 1",
        ),
        (
            "at least 4 times in the last 60 days placed an order within three days of opening the newsletter",
            f"event('Newsletter Opened').where({SOON} >= 1).within(60 days).count() >= 4",
        ),
        (
            "booked a new workshop within a week of cancelling one",
            f"event('Workshop Cancelled').where({BOOKED_SOON.replace('3', '7')} >= 1).count() >= 1",
        ),
    ],
)
def test_alternatives_in_one_time(prompt: str, query: str) -> None:
    assert _answer(prompt) == query


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "In the last 3 days they opened the newsletter and placed an order",
            _answer("opened the newsletter in the last 3 days and placed an order in the last 3 days"),
        ),
        (
            "ordered in the last 90 days, viewed bulbs in the last 30 days",
            _answer("ordered in the last 90 days and viewed bulbs in the last 30 days"),
        ),
        ("went on to order after opening the newsletter", _answer("ordered after opening the newsletter")),
        (
            "saved a plant, saved up within the last 30 days",
            _answer("saved a plant and saved up within the last 30 days"),
        ),
        (
            "ordered a fern, the workshop being in the last 30 days",
            _answer("ordered a fern, workshop in the last 30 days"),
        ),
    ],
)
def test_what_only_looks_like_it(prompt: str, query: str) -> None:
    assert _answer(prompt) == query


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("their last-30-days orders for ferns", "their last 30 days' orders for ferns"),
        ("last-2-weeks newsletter openings", "last 2 weeks' newsletter openings"),
        ("newsletter openers, 30 days", "newsletter openers in the last 30 days"),
        ("saved a plant and placed no order of any kind after it", "saved a plant and placed no order after it"),
        ("plants saved last week with no order following", "plants saved last week with no order after"),
        ("plants saved which the same person then bought", "plants saved which they then bought"),
        (
            "bought, within 14 days of saving it, the very plant they'd saved",
            "bought, within 14 days of saving it, the plant they'd saved",
        ),
        (
            "bought a plant after they saved one, on the same branch",
            "bought a plant after they saved one on the same branch",
        ),
    ],
)
def test_wordy_ways(prompt: str, plain: str) -> None:
    assert _answer(prompt) == _answer(plain) != "refused"


GRANTS = Space(
    name="grants",
    events=(
        event("Grant Requested", 500, string("grant_id", "g1", "g2"), string("purpose", "travel", "books")),
        event("Grant Rejected", 90, string("grant_id", "g1", "g2"), string("purpose", "travel", "books")),
        event("Email Opened", 900, string("campaign", "spring", "autumn")),
    ),
)


@pytest.mark.parametrize(
    ("prompt", "tie"),
    [
        (
            "requested a travel grant within 7 days of being rejected for a books grant",
            "property('purpose') = 'travel'",
        ),
        ("requested a books grant within 7 days of being rejected for a books grant", "property('purpose') = 'books'"),
        (
            "requested a books grant within 7 days of being rejected",
            "property('grant_id') = property(parent: 'grant_id')",
        ),
    ],
)
def test_things_of_their_own(prompt: str, tie: str) -> None:
    found = Generator(GRANTS, now=NOW).generate(prompt)
    assert found.definition is not None
    assert f"event('Grant Requested').where({tie})" in print_query(found.definition.condition)


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("placed an order of any kind except ferns", "property('category') != 'Ferns'"),
        ("whose hours total over 20 after opening the newsletter, placed an order", "Order Placed"),
    ],
)
def test_kinds_that_are_told_after_all(prompt: str, part: str) -> None:
    assert part in _answer(prompt)
