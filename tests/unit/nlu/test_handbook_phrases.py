"""Single constructions of handbooks: what went through since, whose date a noun carries, which one a count is of."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Collection, FieldType, Space, TraitSchema
from unit.made_space import NOW, NUMBER, TEXT, event, has, trait

LOOKBACK_DAYS = 365


def of_accounts(key: str, *values: float) -> TraitSchema:
    return TraitSchema(key=key, type=NUMBER, values=values, collection=Collection.ACCOUNTS, last_seen=NOW)


SPACE = Space(
    name="Heronsgate",
    about="A stately home with tours, a garden club, a newsletter and rooms for teams",
    events=(
        event("Advert Played", has("advert_seconds", 10, 20, 30), has("channel", "radio", "video")),
        event(
            "Entries Bought", has("event_theme", "family", "history"), has("entry_type", "adult", "family", "senior")
        ),
        event("Payment Declined", has("amount", 10, 40)),
        event("Payment Settled", has("amount", 10, 40)),
        event("Refund Case Opened", has("case_id", "c1", "c2")),
        event("Refund Case Rated", has("case_id", "c1", "c2"), has("stars", 1, 3, 5)),
        event("Trial Week Ended", has("converted", True, False)),
        event("Tour No Show", has("site", "north", "south")),
        event("Colleague Invited", has("role", "tour_lead", "gardener")),
        event("Newsletter Opened", has("edition", "spring", "autumn")),
        event("Membership Started", has("plan", "garden", "patron")),
        event("Push Sent", has("campaign", "spring", "autumn")),
        event("Push Tapped", has("campaign", "spring", "autumn")),
        event("App Opened", has("platform", "ios", "android")),
        event("Quiz Started", has("quiz", "roses", "herbs")),
        event("Quiz Completed", has("quiz", "roses", "herbs")),
        event("Room Viewed", has("size", "small", "large")),
        event("Room Booked", has("size", "small", "large")),
        event("Coach Booked", has("seats", 12, 40)),
    ),
    traits=(
        trait("plan", TEXT, "garden", "patron"),
        trait("credit_points", NUMBER, 0, 40, 900),
        trait("credit_points_expire_on", FieldType.DATE, "2026-07-01"),
        trait("is_staff", FieldType.BOOLEAN, True, False),
        trait("email", TEXT, "ida@example.com"),
        trait("email_opt_in", FieldType.BOOLEAN, True, False),
        trait("sms_opt_in", FieldType.BOOLEAN, True, False),
        trait("phone", TEXT, "+4512345678"),
        of_accounts("employees", 12, 400),
        of_accounts("desks_used", 2, 9),
        of_accounts("desks_limit", 5, 20),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
EXPIRING, CASE = "trait('credit_points_expire_on').within_next(30 days)", "event('Refund Case Opened')"
HERBS = "property('quiz') = 'herbs'"
INVITED = "event('Colleague Invited')"
RATED = "event('Refund Case Rated').where(property('stars') = 5 AND property('case_id') = property(parent: 'case_id'))"

OF_PEOPLE = (
    ("visitors who sat through 60 or more adverts", "event('Advert Played').count() >= 60"),
    ("visitors with points that expire within the next 30 days", EXPIRING),
    (
        "visitors with over 100 points that expire within the next 30 days",
        f"trait('credit_points') > 100 AND {EXPIRING}",
    ),
    ("subscribers on the patron plan", "trait('plan') = 'patron'"),
    (
        "bought family entries at least twice",
        "event('Entries Bought').where(property('entry_type') = 'family').count() >= 2",
    ),
    (
        "whose payment was declined in the last 10 days and hasn't gone through since",
        "event('Payment Declined').where(event('Payment Settled').count() = 0).within(10 days).count() >= 1",
    ),
    ("repeat no-shows for a tour", "event('Tour No Show').count() >= 2"),
    ("serial no-shows, meaning 3 or more in the last 90 days", "event('Tour No Show').within(90 days).count() >= 3"),
    (
        "opened exactly one refund case and gave 5 stars when rating it",
        f"{CASE}.count() = 1 AND {CASE}.where({RATED}.count() >= 1).count() >= 1",
    ),
    (
        "didn't convert when their trial week ended",
        "event('Trial Week Ended').where(property('converted') = 'false').count() >= 1",
    ),
    (
        "on the garden plan, suppressing anyone who is on the staff",
        "trait('plan') = 'garden' AND NOT (trait('is_staff') = 'true')",
    ),
    (
        "sent 5 or more pushes in the last 30 days and opened zero of them in that time",
        "event('Push Sent').within(30 days).count() >= 5 AND event('Push Tapped').within(30 days).count() = 0",
    ),
    (
        "started the herbs quiz but dropped off before finishing it",
        f"event('Quiz Started').where({HERBS}).count() >= 1 AND event('Quiz Completed').where({HERBS}).count() = 0",
    ),
    (
        "booked a single room ever, within the last 45 days",
        "event('Room Booked').count() = 1 AND event('Room Booked').within(45 days).count() >= 1",
    ),
    (
        "no room or coach booked in the last 90 days",
        "event('Room Booked').within(90 days).count() = 0 AND event('Coach Booked').within(90 days).count() = 0",
    ),
    (
        "opted in to SMS but not to email, with a phone number on file",
        "trait('sms_opt_in') = 'true' AND trait('email_opt_in') = 'false' AND trait('phone').exists()",
    ),
)
OF_ACCOUNTS = (
    (
        "companies with over 200 employees where at least one user has invited a gardener",
        f"trait('employees') > 200 AND ANY ({INVITED}.where(property('role') = 'gardener').count() >= 1)",
    ),
    ("companies whose desks used have reached their desk limit", "trait('desks_used') >= trait('desks_limit')"),
)
CASES = [
    *((prompt, query, AudienceType.USERS) for prompt, query in OF_PEOPLE),
    *((prompt, query, AudienceType.ACCOUNTS) for prompt, query in OF_ACCOUNTS),
]


@pytest.mark.parametrize(("prompt", "query", "audience"), CASES)
def test_what_is_meant(prompt: str, query: str, audience: AudienceType) -> None:
    answer = GENERATOR.generate(prompt, audience)
    assert answer.definition is not None, answer.refusal
    wanted = parse_audience(query, audience)
    assert witness(answer.definition, wanted, now=NOW, lookback_days=LOOKBACK_DAYS) is None, print_query(
        answer.definition
    )


@pytest.mark.parametrize(
    ("prompt", "audience"),
    [
        ("opened the newsletter on a river barge", AudienceType.USERS),
        ("companies with at least 2 people who invited a gardener in the last week", AudienceType.ACCOUNTS),
    ],
)
def test_what_no_condition_says(prompt: str, audience: AudienceType) -> None:
    assert GENERATOR.generate(prompt, audience).definition is None
