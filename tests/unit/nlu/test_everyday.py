"""What everyday prompts leave to the reader: lists of denied values, slips in units of time, bare denials, headings."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.nlu.typos import Corrector
from coterie.schema.space import Space
from unit.made_space import NOW, NUMBER, TEXT, event, has, trait

LOOKBACK_DAYS = 365
SPACE = Space(
    name="Lantern Library",
    about="Books by post, and letters about them",
    events=(
        event("Catalogue Searched", has("query", "ghosts", "tides"), has("results_count", 0, 9)),
        event("Shelf Viewed", has("shelf_name", "North Wall", "Attic")),
        event("Book Read", has("genre", "crime", "poetry", "travel"), has("read_minutes", 30, 90)),
        event("Reminder Shown", has("place", "home", "shelf")),
        event("Email Delivered", has("campaign", "Quiet Week", "New Shelf")),
        event("Email Opened", has("campaign", "Quiet Week", "New Shelf")),
        event("Email Clicked", has("campaign", "Quiet Week", "New Shelf")),
        event("Order Placed", has("order_id", "o1"), has("total", 8, 20)),
        event("Order Rated", has("order_id", "o1"), has("stars", 1, 3, 5)),
        event("Courier Rated", has("order_id", "o1"), has("stars", 1, 3, 5)),
        event("Account Registered", has("method", "email", "phone")),
    ),
    traits=(
        trait("country", TEXT, "PT", "ES", "NO"),
        trait("engagement_score", NUMBER, 10, 80),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

QUIET = "where(property('campaign') = 'Quiet Week')"
GOT_AND_OPENED = f"event('Email Delivered').{QUIET}.count() >= 1 AND event('Email Opened').{QUIET}.count() >= 1"
ORDERED = "event('Order Placed')"
SCORED = "trait('engagement_score') > 40"
CASES = [
    # A further value of what is denied is denied too, whatever else is said of the people.
    ("readers outside Spain and Norway with an engagement score over 40",
     f"trait('country').none_of('ES', 'NO') AND {SCORED}"),
    ("readers not in Spain or Norway with an engagement score over 40",
     f"trait('country').none_of('ES', 'NO') AND {SCORED}"),
    ("readers not from Spain and from Norway with an engagement score over 40",
     f"trait('country').none_of('ES', 'NO') AND {SCORED}"),
    ("readers outside Spain but in Norway with an engagement score over 40",
     f"trait('country') != 'ES' AND trait('country') = 'NO' AND {SCORED}"),
    # Units of time with a slip in them, though they be English words.
    ("placed an order last moth", "event('Order Placed').within(30 days).count() >= 1"),
    ("read a poetry book this quater",
     "event('Book Read').where(property('genre') = 'poetry').within(90 days).count() >= 1"),
    ("placed 3 orders in the past 2 wekes", "event('Order Placed').within(14 days).count() >= 3"),
    # What was read so often is no explanation.
    ("saw the reminder at least twice, read 5+ crime books",
     "event('Reminder Shown').count() >= 2 AND event('Book Read').where(property('genre') = 'crime').count() >= 5"),
    ("saw the reminder twice, read three books",
     "event('Reminder Shown').count() >= 2 AND event('Book Read').count() >= 3"),
    # A bare denied verb goes on with "it"; one that is about something else doesn't.
    ("got the Quiet Week email, opened it, didn't click",
     f"{GOT_AND_OPENED} AND event('Email Clicked').{QUIET}.count() = 0"),
    ("got the Quiet Week email, opened it, never ordered",
     f"{GOT_AND_OPENED} AND event('Order Placed').count() = 0"),
    # What a search has in it.
    ("searched for something with 'ghosts' in it",
     "event('Catalogue Searched').where(property('query').contains('ghosts')).count() >= 1"),
    ("searched for anything with 'lanterns' in it",
     "event('Catalogue Searched').where(property('query').contains('lanterns')).count() >= 1"),
    ("searched for 'tides'", "event('Catalogue Searched').where(property('query') = 'tides').count() >= 1"),
    # The stars of a list go to what was rated.
    ("rated an order one or two stars", "event('Order Rated').where(property('stars').one_of(1, 2)).count() >= 1"),
    ("rated a courier one or two stars", "event('Courier Rated').where(property('stars').one_of(1, 2)).count() >= 1"),
    # A heading for newcomers whose first deed is told.
    ("newbies - first ever order was in the last 14 days",
     f"{ORDERED}.within(14 days).count() >= 1 AND {ORDERED}.between(14 days, 365 days).count() = 0"),
    ("newbies who placed an order this week",
     "event('Account Registered').within(30 days).count() >= 1 AND event('Order Placed').within(7 days).count() >= 1"),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "meant"), CASES)
def test_everyday_prompts_mean_what_they_say(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, f"refused: {answer.refusal}"
    found = witness(answer.definition, parse_audience(meant), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(answer.definition)


@pytest.mark.parametrize(
    ("slip", "unit"),
    [("moth", "month"), ("quater", "quarter"), ("wek", "week"), ("yera", "year"), ("mouth", None), ("rhino", None)],
)
def test_slips_in_units_of_time(slip: str, unit: str | None) -> None:
    assert Corrector(["order", "placed"]).correct_unit(slip) == unit


def test_a_word_of_the_space_is_no_slip() -> None:
    assert Corrector(["moth", "month"]).correct_unit("moth") is None
