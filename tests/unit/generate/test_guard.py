"""What asks for no audience: other work, questions about the world, rankings of people; and what only looks like it."""

from __future__ import annotations

import pytest

from coterie.generate.guard import asks_for_ranking, asks_for_something_else, asks_for_vague_amount


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("How tall is the tower in Ghent?", "How tall is the tower in Ghent"),
        ("Hi! how do I reset my password? I forgot it", "how do I reset my password"),
        ("why was my parcel late? please look into it", "why was my parcel late"),
        ("what's a fair price for a used bike?", "what's a fair price for a used bike"),
        ("when does the library open on Sundays?", "when does the library open on Sundays"),
        ("which tariff is the cheapest right now?", "which tariff is the cheapest right now"),
        ("is the shop in Ghent open on Sundays?", "is the shop in Ghent open on Sundays"),
        ("could you please translate this into Dutch", "translate this into Dutch"),
        ("Draft a press release about our new tariff", "Draft a press release about our new tariff"),
        ("delete everyone who is inactive", "delete everyone who is inactive"),
    ],
)
def test_other_work_and_questions_about_the_world_are_told(prompt: str, asked: str) -> None:
    found = asks_for_something_else(prompt)
    assert found is not None
    assert prompt[slice(*found)] in asked


@pytest.mark.parametrize(
    "prompt",
    [
        "which customers booked a tour last week?",
        "how many members borrowed a book this month?",
        "what readers have more than 3 fines?",
        "who has never paid a fine?",
        "did they pay a fine in the last month?",
        "did a quiz but never passed one",
        "are there visitors who paid at the desk?",
        "where a booking was cancelled by the guide",
        "people who recommend us and explain why",
        "users who wrote a review or deleted their account",
    ],
)
def test_questions_about_people_may_ask_for_an_audience(prompt: str) -> None:
    assert asks_for_something_else(prompt) is None


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("the top 5% of donors by amount", "top 5%"),
        ("our 40 most generous donors", "40 most generous"),
        ("best 100 customers", "best 100"),
        ("highest-spending ten percent of the base", "highest-spending ten percent"),
        ("the three oldest members", "three oldest"),
        ("customers in the bottom quartile by orders", "bottom quartile"),
    ],
)
def test_rankings_of_people_are_told(prompt: str, asked: str) -> None:
    found = asks_for_ranking(prompt)
    assert found is not None
    assert prompt[slice(*found)] == asked


@pytest.mark.parametrize(
    "prompt",
    [
        "at least 3 orders in the last 30 days",
        "their 3 latest orders were late",
        "whose biggest order was over 100",
        "at most five users",
        "the newest 4 products in their basket",
        "people whose most visited page is Home",
        "highest order above 50 percent off",
    ],
)
def test_superlatives_of_things_are_no_rankings(prompt: str) -> None:
    assert asks_for_ranking(prompt) is None


def test_an_amount_without_a_number_is_vague() -> None:
    for prompt in ("spent a lot of money on tools", "readers who spend lots on maps", "paid us a fortune last year"):
        assert asks_for_vague_amount(prompt) is not None
    for prompt in ("spent a lot of time in the app", "spent a lot: over 500 in May", "spent more than a week abroad"):
        assert asks_for_vague_amount(prompt) is None
