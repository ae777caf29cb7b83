"""Time spent doing something, deeds of a kind of which there were none, and what is to follow within hours."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.nlu.timespent import doing_for_so_long, spent_in_each
from coterie.nlu.tokens import tokenise
from coterie.schema.space import Space
from unit.made_space import NOW, event, has

SPACE = Space(
    name="Looms",
    events=(
        event("Pattern Saved", has("automatic", True, False)),
        event("Order Placed", has("total", 20.0, 45.5)),
        event("Payment Failed", has("reason", "expired", "limit")),
        event("Newsletter Subscribed", has("topic", "wool", "silk")),
        event("Email Opened", has("campaign", "welcome", "spring")),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("spent over 3 hours watching series", "watching over 3 hours of series"),
        ("who spent 20 minutes or more listening to radio plays", "who listening to 20 minutes or more of radio plays"),
        ("spend at least 2 hours learning in the last week", "learning at least 2 hours in the last week"),
        ("spent over 15 minutes reading an article", "spent over 15 minutes reading an article"),
        ("spent over 50 euros on knitting", "spent over 50 euros on knitting"),
    ],
)
def test_what_is_done_for_some_time_is_told_first(said: str, meant: str) -> None:
    assert " ".join(token.text for token in doing_for_so_long(tokenise(said))) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("spent over 200 in store and over 300 online", "spent over 200 in store and spent over 300 online"),
        (
            "spent 50 or more online or at least 20 in our shops",
            "spent 50 or more online or spent at least 20 in our shops",
        ),
        ("spent over 200 and over 3 orders in the last week", "spent over 200 and over 3 orders in the last week"),
        ("spent over 200 online and over 30 in the last week", "spent over 200 online and over 30 in the last week"),
    ],
)
def test_amounts_in_places_are_each_spent(said: str, meant: str) -> None:
    assert " ".join(token.text for token in spent_in_each(tokenise(said))) == meant


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "no automatic pattern saves in the last 60 days",
            "event('Pattern Saved').where(property('automatic') = 'true').within(60 days).count() = 0",
        ),
        (
            "people without an automatic pattern save",
            "event('Pattern Saved').where(property('automatic') = 'true').count() = 0",
        ),
        (
            "saved a pattern that was not automatic",
            "event('Pattern Saved').where(property('automatic') = 'false').count() >= 1",
        ),
        (
            "whose payment failed and who did not place an order within 2 hours",
            "event('Payment Failed').where(event('Order Placed').within(parent: 2 hours).count() = 0).count() >= 1",
        ),
        (
            "newsletter subscribers who haven't opened an email in 90 days",
            "event('Newsletter Subscribed').count() >= 1 AND event('Email Opened').within(90 days).count() = 0",
        ),
    ],
)
def test_what_is_denied_and_what_follows(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None
    assert print_query(generation.definition.condition) == query


TALK = Generator(
    Space(
        name="Talk",
        events=(
            event("Comment Posted", has("comment_length", 40, 700), has("section", "news", "sport")),
            event("Plan Started", has("plan", "basic", "basic_plus")),
            event("Plan Paused", has("weeks", 2, 8)),
        ),
    ),
    now=NOW,
)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("wrote comments of over 500 characters", "property('comment_length') > 500"),
        ("posted a comment shorter than 80 characters", "property('comment_length') < 80"),
        ("those who started basic plus who paused", "property('plan') = 'basic_plus'"),
    ],
)
def test_lengths_of_texts_and_names_that_end_in_plus(prompt: str, query: str) -> None:
    generation = TALK.generate(prompt)
    assert generation.definition is not None
    assert query in print_query(generation.definition.condition)
