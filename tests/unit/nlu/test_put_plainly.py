"""Times, counts, tiers and new people said in the roundabout way of handbooks mean what the plain words do."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.made_space import BOOLEAN, NOW, TEXT, event, has, trait

DATE = FieldType.DATE

SPACE = Space(
    name="Kites",
    events=(
        event("Signed Up", has("source", "ad", "friend")),
        event("Kite Bought", has("color", "red", "blue"), has("price", 20.0, 45.5)),
        event("Kite Returned", has("reason", "broken", "late")),
        event("Email Opened", has("campaign", "welcome", "summer_sale")),
        event("Crew Member Joined", has("role", "pilot", "helper")),
    ),
    traits=(
        trait("email_opt_in", BOOLEAN, True, False),
        trait("tier", TEXT, "reed", "cane", "oak"),
        trait("member_since", DATE, "2024-02-01"),
        trait("hire_date", DATE, "2024-02-01"),
        trait("renewal_date", DATE, "2026-09-01"),
    ),
    audiences=(AudienceRef(key="oak_and_up", name="Oak and up"),),
)
GENERATOR = Generator(SPACE, now=NOW)


def answer(prompt: str) -> str | None:
    """The query for a prompt; None for a refusal."""
    definition = GENERATOR.generate(prompt).definition
    return None if definition is None else print_query(definition.condition)


ALIKE = [
    ("members who bought a kite recently (last 10 days)", "members who bought a kite in the last 10 days"),
    ("members who recently bought a red kite (past 2 weeks)", "members who bought a red kite in the past 2 weeks"),
    (
        "members who bought a kite lately, in the past 20 days, and opened an email",
        "members who bought a kite in the past 20 days, and opened an email",
    ),
    ("people renewing soon - within 45 days - with email opt-in", "people renewing within 45 days with email opt-in"),
    ("people soon to renew, in the next 45 days", "people renewing in the next 45 days"),
    ("Soon to renew: people whose renewal is in the next 45 days", "people whose renewal is in the next 45 days"),
    ("members who often buy kites, at least 4 times a month", "members who buy kites at least 4 times a month"),
    ("members who buy kites 4 times a month or more", "members who buy kites at least 4 times a month"),
    ("members who buy kites twice weekly", "members who buy kites twice a week"),
    (
        "people who haven't opened an email in a while (60+ days)",
        "people who haven't opened an email in 60+ days",
    ),
    ("Long-time members (over 3 years) who bought a kite", "members for over 3 years who bought a kite"),
    ("members in their first 20 days who returned a kite", "new members in the last 20 days who returned a kite"),
    ("New members who joined in the last 20 days", "members who joined in the last 20 days"),
    ("New people: they signed up in the last 20 days", "people who signed up in the last 20 days"),
    ("people who bought at least 3 kites over their lifetime", "people who bought at least 3 kites"),
    ("cane and up members who bought a kite", "cane or oak members who bought a kite"),
    ("people of cane tier or higher who bought a kite", "cane or oak people who bought a kite"),
    ("people below oak who bought a kite", "reed or cane people who bought a kite"),
    ("people a month before their renewal", "people with renewal in the next month"),
    ("people in the last 20 days before renewal", "people with renewal in the next 20 days"),
    ("people renewing within the week", "people renewing within a week"),
    ("members who returned a kite in their first week", "members who returned a kite within a week of signing up"),
    ("members who returned no kite by day 9", "members who returned no kite within 9 days of signing up"),
    (
        "members who bought a kite on the day they signed up",
        "members who bought a kite within 1 day of signing up",
    ),
    ("people with no activity in the last 20 days", "people inactive for 20 days"),
    ("members of 3+ years who bought a kite", "members for 3+ years who bought a kite"),
    (
        "people whose only kite was bought over a month ago",
        "people with exactly one kite bought ever, over a month ago",
    ),
]


@pytest.mark.parametrize(("said", "plain"), ALIKE)
def test_roundabout_words_mean_the_plain_ones(said: str, plain: str) -> None:
    assert answer(said) is not None
    assert answer(said) == answer(plain)


MEANT = [
    (
        "New sign-ups from the last 14 days",
        {"trait('member_since').within_last(14 days)", "event('Signed Up').within(14 days).count() >= 1"},
    ),
    ("New hires from the past 90 days", {"trait('hire_date').within_last(90 days)"}),
    (
        "Recent hires who returned a kite",
        {"trait('hire_date').within_last(30 days) AND event('Kite Returned').count() >= 1"},
    ),
    ("oak and above who bought a kite", {"trait('oak_and_up') = 'true' AND event('Kite Bought').count() >= 1"}),
    # What only looks like it.
    (
        "people who bought a kite recently, then returned one within 2 days",
        {
            (
                "event('Kite Bought').where(event('Kite Returned').within(parent: 2 days).count() >= 1)"
                ".within(30 days).count() >= 1"
            )
        },
    ),
    (
        "oak and cane members who bought a kite",
        {"trait('tier').one_of('oak', 'cane') AND event('Kite Bought').count() >= 1"},
    ),
    ("people who joined a crew in the last 9 days", {"event('Crew Member Joined').within(9 days).count() >= 1"}),
]


@pytest.mark.parametrize(("prompt", "queries"), MEANT)
def test_new_people_and_tiers(prompt: str, queries: set[str]) -> None:
    assert answer(prompt) in queries
