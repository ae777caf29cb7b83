"""Deeds told as things: a topic before who did it, nouns for how a contest ended, how long a thing ran or was held."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.made_space import NOW, TEXT, event, has, trait

SPACE = Space(
    name="Quoits",
    events=(
        event("Court Booked", has("court", "north", "south"), has("price", 12.0, 30.0)),
        event("Booking Cancelled", has("court", "north", "south"), has("hours_before", 2.0, 30.0)),
        event("Quoits Match Ended", has("mode", "ladder", "friendly"), has("result", "win", "loss", "draw")),
        event("Helpline Rung", has("topic", "fees", "lost_and_found"), has("duration_seconds", 90.0, 700.0)),
        event("Membership Cancelled", has("reason", "price", "moved"), has("months_active", 1.0, 14.0)),
        event("Review Posted", has("stars", 1.0, 5.0), has("court", "north", "south")),
    ),
    traits=(trait("trial_ends_at", FieldType.DATE, "2026-07-01"), trait("level", TEXT, "novice", "expert")),
)
GENERATOR = Generator(SPACE, now=NOW)


def answer(prompt: str) -> str | None:
    """The query for a prompt; None for a refusal."""
    definition = GENERATOR.generate(prompt).definition
    return None if definition is None else print_query(definition.condition)


ALIKE = [
    ("reviews of two stars or less - who posted them?", "who posted reviews of two stars or less"),
    ("the north court: who has booked it this week?", "who has booked the north court this week"),
    ("court bookings over $20, show me the people who made one", "people who made court bookings over $20"),
    ("court bookings in the past 9 days, who?", "court bookings in the past 9 days"),
    ("cancelled a booking with under 4 hours left", "cancelled a booking under 4 hours before"),
    ("with under 4 hours to go until the booking they cancelled it", "cancelled a booking under 4 hours before"),
    ("a call of theirs to the helpline ran past 9 minutes", "a helpline call of theirs lasted over 9 minutes"),
    ("the north court was never booked, but the south was", "never booked the north court but booked the south"),
    ("booked the north court while the south one never was", "booked the north court while never booked the south one"),
    ("a match that came back as a win, three of those", "a match with a win, three of those"),
    ("held a membership for under half a year and then cancelled it", "cancelled a membership after under half a year"),
    ("cancelled their membership after having it for over a year", "cancelled their membership after over a year"),
    ("helpline calls that went on for more than 9 minutes", "helpline calls that lasted over 9 minutes"),
]
QUERIES = [
    (
        "North court: people who posted a review of 2 stars",
        "event('Review Posted').where(property('court') = 'north' AND property('stars') = 2).count() >= 1",
    ),
    (
        "Novices: those who booked a court twice",
        "trait('level') = 'novice' AND event('Court Booked').count() >= 2",
    ),
    (
        "callers about fees whose call lasted over 9 minutes",
        "event('Helpline Rung').where(property('topic') = 'fees' AND property('duration_seconds') > 540).count() >= 1",
    ),
    (
        "no review ever posted, yet a court was booked",
        "event('Review Posted').count() = 0 AND event('Court Booked').count() >= 1",
    ),
    ("a review of at most 2 stars", "event('Review Posted').where(property('stars') <= 2).count() >= 1"),
    (
        "at least four ladder wins in the past 9 days",
        (
            "event('Quoits Match Ended').where(property('mode') = 'ladder' AND property('result') = 'win')"
            ".within(9 days).count() >= 4"
        ),
    ),
    (
        "no friendly defeats in the last 9 days",
        (
            "event('Quoits Match Ended').where(property('mode') = 'friendly' AND property('result') = 'loss')"
            ".within(9 days).count() = 0"
        ),
    ),
    (
        "whose match on the ladder was a draw, 3 ladder draws or more",
        "event('Quoits Match Ended').where(property('mode') = 'ladder' AND property('result') = 'draw').count() >= 3",
    ),
]


@pytest.mark.parametrize(("prompt", "plain"), ALIKE, ids=[prompt for prompt, _ in ALIKE])
def test_as_said_plainly(prompt: str, plain: str) -> None:
    assert answer(prompt) == answer(plain) is not None


@pytest.mark.parametrize(("prompt", "query"), QUERIES, ids=[prompt for prompt, _ in QUERIES])
def test_in_one_occurrence(prompt: str, query: str) -> None:
    assert answer(prompt) == query


def test_a_time_is_not_lost() -> None:
    found = answer("novices and experts at quoits, both in the last 20 days")
    assert found is None or "20 days" in found


def test_a_clause_is_no_topic() -> None:
    found = answer("booked a court in the past week - those who posted a review of it")
    assert found is not None
    assert "Court Booked" in found
    assert "Review Posted" in found
