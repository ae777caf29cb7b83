"""People who gave up their subscription and came back, or didn't."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, event, has

GENERATOR = Generator(
    Space(
        name="Kilns",
        events=(
            event("Subscription Started", has("plan", "clay", "glaze")),
            event("Subscription Cancelled", has("reason", "price", "moving")),
            event("Order Placed", has("total", 20.0, 45.5)),
            event("Order Cancelled", has("reason", "late", "broken")),
            event("App Opened", has("device", "phone", "tablet")),
        ),
    ),
    now=NOW,
)
GIVEN_UP = "event('Subscription Cancelled').where("
STARTED = "event('Subscription Started')"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("people who cancelled and came back", f"{GIVEN_UP}{STARTED}.count() >= 1).count() >= 1"),
        ("cancelled their subscription but never came back", f"{GIVEN_UP}{STARTED}.count() = 0).count() >= 1"),
        (
            "cancelled because of the price and then returned within 60 days",
            f"{GIVEN_UP}property('reason') = 'price' AND {STARTED}.within(parent: 60 days).count() >= 1).count() >= 1",
        ),
        ("people who cancelled, and haven't come back", f"{GIVEN_UP}{STARTED}.count() = 0).count() >= 1"),
    ],
)
def test_coming_back_after_giving_up_is_a_new_subscription(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None
    assert print_query(generation.definition.condition) == query


@pytest.mark.parametrize("prompt", ["cancelled an order and came back to the app", "people who came back to the app"])
def test_coming_back_from_something_else_is_none(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is None or "Subscription" not in print_query(generation.definition.condition)
