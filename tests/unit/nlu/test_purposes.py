"""What an audience is for adds nothing to it, wherever and however it is said; what only resembles it is still read."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, TEXT, event, has, trait

SPACE = Space(
    name="Kettles",
    events=(
        event("Kettle Bought", has("color", "red", "blue"), has("price", 20.0, 45.5)),
        event("Gift Sent", has("occasion", "birthday", "wedding")),
        event("Newsletter Opened", has("edition", "Spring News", "Tea Post")),
        event("Hotline Called", has("topic", "billing", "repair")),
        event("Email Opened", has("campaign", "welcome", "summer_sale")),
    ),
    traits=(
        trait("city", TEXT, "Rome", "Oslo"),
        trait("email_opt_in", BOOLEAN, True, False),
        trait("plan", TEXT, "basic", "gold"),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

BEFORE = (
    "For our summer campaign: ",
    "For the July newsletter, I need ",
    "I want to send a survey to ",
    "We're running a promo next week: ",
    "We want to email ",
    "Send a push to ",
    "I'd love to reward ",
    "For an A/B test we need ",
)
BEHIND = (
    " to email them an offer",
    " to win them back",
    " to reward their loyalty",
    ", we want to send them a survey",
    " - for a newsletter",
    " so they get the new offer",
    " so support can call them",
    ". We will email them next week.",
    " because we're launching a referral program",
    " for retargeting on Facebook",
    " - reactivation campaign",
    " who should get our apology email",
    " whom we should call this week",
    " - they'll get a free month",
    ". Need it for a mailing tomorrow.",
    ", thinking of sending them a voucher",
    " to feature in a case study",
    ". Thanks in advance!",
)
PEOPLE = (
    "customers who bought a red kettle in the last 30 days",
    "people in Rome who have never opened the newsletter",
    "customers on the gold plan who called the hotline at least 3 times",
)


def answer(prompt: str) -> str:
    definition = GENERATOR.generate(prompt).definition
    return print_query(definition.condition) if definition is not None else "refused"


@pytest.mark.parametrize("people", PEOPLE)
def test_a_purpose_adds_nothing(people: str) -> None:
    meant = answer(people)
    told = {
        text: answer(text) for text in (*(opening + people for opening in BEFORE), *(people + end for end in BEHIND))
    }
    assert {text: said for text, said in told.items() if said != meant} == {}


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "people who sent a gift for a birthday",
            "event('Gift Sent').where(property('occasion') = 'birthday').count() >= 1",
        ),
        ("people who let us email them", "trait('email_opt_in') = 'true'"),
        (
            "gave us permission to email them and live in Oslo",
            "trait('email_opt_in') = 'true' AND trait('city') = 'Oslo'",
        ),
        (
            "people who opened the newsletter for Tea Post",
            "event('Newsletter Opened').where(property('edition') = 'Tea Post').count() >= 1",
        ),
    ],
)
def test_what_resembles_a_purpose_is_read(prompt: str, query: str) -> None:
    assert answer(prompt) == query
