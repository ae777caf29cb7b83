"""Answers that could never be meant: two values of one occurrence, a fee of nothing, one number of two fields."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Tarn",
    about="Boat club",
    events=(
        event("Boat Returned", ("reason", TEXT, ("too_slow", "too_wet"))),
        event("Order Placed", ("amount", NUMBER, (5, 30))),
        event("Video Watched", ("title", TEXT, ("Knots", "Sails"))),
        event("Berth Booked", ("own_harbour", BOOLEAN, ()), ("fee", NUMBER, (0, 4, 9))),
    ),
    traits=(trait("orders_90d", NUMBER, 0, 1, 4),),
)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "returned a boat as too slow or too wet, at least twice",
            "event('Boat Returned').where(property('reason').one_of('too_slow', 'too_wet')).count() >= 2",
        ),
        ("one-time buyers: exactly one order, ever", "event('Order Placed').count() = 1"),
        (
            "never ordered anything but watched at least 3 videos in the last 30 days",
            "event('Order Placed').count() = 0 AND event('Video Watched').within(30 days).count() >= 3",
        ),
        (
            "booked a berth outside our own harbour w/ a fee",
            "event('Berth Booked').where(property('own_harbour') = 'false' AND property('fee') > 0).count() >= 1",
        ),
        ("booked a berth without a fee", "event('Berth Booked').where(property('fee') = 0).count() >= 1"),
    ],
)
def test_answers_that_can_be_meant(prompt: str, query: str) -> None:
    definition = Generator(SPACE, now=NOW).generate(prompt).definition
    assert definition is not None
    assert print_query(definition) == query
