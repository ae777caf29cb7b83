"""How playbooks speak: titles, what people are to be used for, and adjectives that the rest gives the measure of."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, has, trait

SPACE = Space(
    name="Kettles",
    events=(
        event("Kettle Bought", has("color", "red", "blue"), has("price", 20.0, 45.5)),
        event("Newsletter Opened", has("edition", "Spring News", "Tea Post")),
        event("Hotline Called", has("topic", "billing", "repair")),
        event("Plan Upgraded", has("plan", "plus", "gold")),
        event("Review Written", has("stars", 1, 5)),
    ),
    traits=(
        trait("city", TEXT, "Rome", "Oslo"),
        trait("plan", TEXT, "free", "plus", "gold"),
        trait("crew_role", TEXT, "member", "captain"),
        trait("churn_risk", TEXT, "low", "high"),
        trait("lifetime_spend", NUMBER, 10.0, 900.0),
        trait("renews_on", FieldType.DATE, "2026-07-01"),
        trait("marketing_consent", BOOLEAN, True, False),
        trait("country", TEXT, "IT", "NO"),
    ),
    audiences=(AudienceRef(key="loyal_brewers", name="Loyal brewers"), AudienceRef(key="tea_club", name="Tea club")),
)
GENERATOR = Generator(SPACE, now=NOW)

PEOPLE = (
    "plus customers who called the hotline in the last 30 days",
    "members in Rome with a lifetime spend above 300",
    "anyone who has never opened the newsletter",
)
TITLES = (
    "Upsell to gold",
    "Cross-sell to Rome",
    "Win-back play",
    "Upgrade pitch for gold",
    "Switch to gold",
    "Gold plan teaser",
    "Suppression list",
    "Seed audience for lookalikes",
    "Nurture track, part 2",
    "Renewal reminder (30 days out)",
    "Newsletter offer",
)
USES = (
    ", to leave out of the review request",
    " to hold back from the price-rise email",
    ", ready for an upgrade pitch",
    " who are ripe for a gold upgrade offer",
    ", good candidates for an upsell",
    " as a seed list for lookalikes",
    " as part of our win-back programme",
    " to thank with a voucher",
    " to invite to the ambassador programme",
    " ahead of the spring launch",
    " before we launch the summer sale",
    " (upsell play)",
    " [suppression list]",
)


def answer(prompt: str) -> str:
    definition = GENERATOR.generate(prompt).definition
    return print_query(definition.condition) if definition is not None else "refused"


@pytest.mark.parametrize("people", PEOPLE)
def test_a_title_and_a_use_add_nothing(people: str) -> None:
    meant = answer(people)
    told = [*(f"{title}: {people}" for title in TITLES), *(people + use for use in USES)]
    assert meant != "refused"
    assert {text: answer(text) for text in told if answer(text) != meant} == {}


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "Tea club: opened the newsletter this week",
            "trait('tea_club') = 'true' AND event('Newsletter Opened').within(7 days).count() >= 1",
        ),
        (
            "Gold members: no call to the hotline in the last 60 days",
            "trait('plan') = 'gold' AND event('Hotline Called').within(60 days).count() = 0",
        ),
        ("Plan upgrade: in the last 30 days", "event('Plan Upgraded').within(30 days).count() >= 1"),
        ("newsletter: opened at least 3 times this month", "event('Newsletter Opened').within(30 days).count() >= 3"),
        (
            "Non-buyers: have never bought a kettle, live in Oslo",
            "event('Kettle Bought').count() = 0 AND trait('city') = 'Oslo'",
        ),
    ],
)
def test_a_heading_that_names_those_who_are_meant_is_read(prompt: str, query: str) -> None:
    assert answer(prompt) == query


@pytest.mark.parametrize(
    ("adjective", "people"),
    [
        ("High-value", "shoppers with a lifetime spend above 300"),
        ("Loyal, high-value", "customers with 10+ kettles bought"),
        ("Highly engaged", "readers who opened the newsletter 5 times this month"),
        ("Disengaged", "plus members who haven't opened the newsletter in 60 days"),
        ("At-risk", "customers who called the hotline about billing twice this week"),
        ("Unhappy", "customers who wrote a review with 1 star"),
    ],
)
def test_an_adjective_adds_nothing_to_its_measure(adjective: str, people: str) -> None:
    meant = answer(people)
    assert meant != "refused"
    assert answer(f"{adjective} {people}") == meant


@pytest.mark.parametrize(
    "prompt",
    [
        "High-value shoppers who live in Rome",
        "Loyal customers under 30 in Oslo",
        "Disengaged members on the gold plan",
    ],
)
def test_an_adjective_without_a_measure_is_refused(prompt: str) -> None:
    assert answer(prompt) == "refused"


def test_an_adjective_that_an_audience_has_is_read() -> None:
    assert answer("Loyal brewers with a lifetime spend above 300") == (
        "trait('loyal_brewers') = 'true' AND trait('lifetime_spend') > 300"
    )


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "Paying members who called the hotline",
            "trait('plan') != 'free' AND event('Hotline Called').count() >= 1",
        ),
        (
            "Premium customers due to renew in the next 10 days",
            "trait('plan') != 'free' AND trait('renews_on').within_next(10 days)",
        ),
        ("Free members who live in Rome", "trait('plan') = 'free' AND trait('city') = 'Rome'"),
        (
            "Gold members who gave marketing consent",
            "trait('plan') = 'gold' AND trait('marketing_consent') = 'true'",
        ),
    ],
)
def test_those_who_pay_are_on_any_plan_but_the_free_one(prompt: str, query: str) -> None:
    assert answer(prompt) == query


OPENINGS = (
    "Upsell gold to ",
    "Cross-sell the gold plan to ",
    "Re-engage ",
    "Suppress ",
    "Dunning outreach to ",
    "Renewal reminder for ",
    "Start with ",
    "Frequency cap: suppress ",
    "Playbook 4 - upsell: ",
    "Product tour, chapter 3: ",
    "Free to plus upgrade: ",
)


@pytest.mark.parametrize("people", PEOPLE)
def test_what_is_done_with_people_adds_nothing(people: str) -> None:
    meant = answer(people)
    assert {text: answer(text + people) for text in OPENINGS if answer(text + people) != meant} == {}
