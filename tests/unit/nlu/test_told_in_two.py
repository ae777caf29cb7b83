"""Deeds told in two: tried and failed, given a yes, with a prefix apart, put on."""

from __future__ import annotations

from functools import cache

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, TEXT, event, has, trait

SPACE = Space(
    name="Lantern",
    events=(
        event("Payment Made", has("method", "card", "transfer")),
        event("Payment Failed", has("method", "card", "transfer"), has("reason", "declined", "expired_card")),
        event("Loan Approved", has("kind", "boat", "roof")),
        event("Loan Declined", has("kind", "boat", "roof"), has("reason", "income", "age")),
        event("Singer Followed", has("singer", "Ada Quell", "The Reeds")),
        event("Singer Unfollowed", has("singer", "Ada Quell", "The Reeds")),
        event("Song Played", has("genre", "folk", "swing")),
        event("Duel Won", has("arena", "north", "south")),
        event("Duel Lost", has("arena", "north", "south")),
        event("Visit Missed", has("slot", "morning", "evening")),
        event("Contract Paused", has("weeks", 2.0, 4.0)),
        event("Contract Cancelled", has("reason", "price", "moved")),
        event("Puzzle Finished", has("puzzle", "crossword", "sudoku")),
        event("Search Run", has("engine", "maps", "books"), has("timed_out", "true", "false")),
    ),
    traits=(trait("plan", TEXT, "free", "gold"),),
    audiences=(),
)
GENERATOR = Generator(SPACE, now=NOW)


@cache
def answer(prompt: str) -> str | None:
    """The query for a prompt; None for a refusal."""
    definition = GENERATOR.generate(prompt).definition
    return None if definition is None else print_query(definition.condition)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "tried to pay by card but it failed",
            "event('Payment Failed').where(property('method') = 'card').count() >= 1",
        ),
        ("tried paying by card last week and it didn't go through", "failed to pay by card last week"),
        ("attempted a payment by transfer, which bounced", "failed to pay by transfer"),
        ("unsuccessfully tried paying by transfer", "failed to pay by transfer"),
        ("tried to pay by card without success", "failed to pay by card at all"),
        ("got a yes on a boat loan this month", "were approved for a boat loan this month"),
        ("were given the green light for a roof loan", "were approved for a roof loan"),
        ("whose boat loan got a no from us", "event('Loan Declined').where(property('kind') = 'boat').count() >= 1"),
        ("un-followed The Reeds in the past week", "unfollowed The Reeds in the past week"),
        ("put some swing on in the past week", "played some swing in the past week"),
        ("cancelled a paused contract", "event('Contract Cancelled').count() >= 1"),
        ("three crosswords finished this week", "finished three crosswords this week"),
        ("three crosswords were finished this week", "finished three crosswords this week"),
        ("three defeats in the north arena", "lost three duels in the north arena"),
    ],
)
def test_what_is_told_in_two_is_one_deed(prompt: str, query: str) -> None:
    """A gold query, or the plain way to say it."""
    assert answer(prompt) == (query if query.startswith("event(") else answer(query))


@pytest.mark.parametrize(
    ("prompt", "event_name"),
    [
        ("paid by card and then played a song", "Payment Made"),
        ("followed Ada Quell in the past week", "Singer Followed"),
        ("won three duels in the north arena", "Duel Won"),
        ("got a loan for a boat declined", "Loan Declined"),
    ],
)
def test_what_only_looks_so_stays(prompt: str, event_name: str) -> None:
    """The event that is meant is there."""
    assert f"event('{event_name}')" in (answer(prompt) or "")


@pytest.mark.parametrize("prompt", ["people with two visits this month", "had a visit in the past week"])
def test_what_became_of_a_thing_has_to_be_said(prompt: str) -> None:
    """A visit isn't a missed one."""
    assert "Missed" not in (answer(prompt) or "")


@pytest.mark.parametrize(
    "prompt",
    ["missed a visit in the past week", "people with two missed visits"],
)
def test_what_became_of_it_is_said(prompt: str) -> None:
    """By its own word or another."""
    assert "event('Visit Missed')" in (answer(prompt) or "")
