"""How sentences hang together: pronouns, what is waited for, who is left out; over a small space of its own."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

LOOKBACK_DAYS = 365

SPACE = Space(
    name="Kiln",
    about="Shared pottery studio: wheels and courses to book, pieces to fire, clay to buy",
    events=(
        event("Signed In", ("device", TEXT, ("mobile", "desktop"))),
        event("Email Sent", ("campaign", TEXT, ("Glaze Week", "Open Day"))),
        event("Badge Confirmed", ("method", TEXT, ("email", "desk"))),
        event("Course Joined", ("course_id", TEXT, ("c1", "c2")), ("course_name", TEXT, ("Raku Basics", "Handles"))),
        event("Course Completed", ("course_id", TEXT, ("c1", "c2")), ("course_name", TEXT, ("Raku Basics", "Handles"))),
        event("Wheel Completed", ("minutes", NUMBER, (30, 90))),
        event("Locker Added", ("size", TEXT, ("small", "large"))),
        event("Locker Confirmed", ("size", TEXT, ("small", "large"))),
        event("Clay Ordered", ("order_id", TEXT, ("o1",)), ("clay", TEXT, ("stoneware", "porcelain"))),
        event("Clay Refunded", ("order_id", TEXT, ("o1",)), ("amount", NUMBER, (12, 40))),
        event("Rent Payment Missed", ("amount", NUMBER, (20, 60))),
        event("Rent Payment Made", ("amount", NUMBER, (20, 60))),
        event("Wheel Booked", ("hours", NUMBER, (1, 3))),
        event("Kiln Booked", ("shelves", NUMBER, (1, 4)), ("rate", TEXT, ("REFUNDABLE", "NONREF"))),
        event("Firing Complaint Filed", ("issue", TEXT, ("missing", "cracked"))),
        event("Account Opened", ("kind", TEXT, ("student", "guild")), ("initial_deposit", NUMBER, (20, 50))),
        event("Given", ("amount", NUMBER, (5, 25))),
        event("Gift Paused", ("months", NUMBER, (1, 3))),
        event("Course Cancelled", ("course_id", TEXT, ("c1", "c2")), ("reason", TEXT, ("ill", "price"))),
        event("Plan Cancelled", ("reason", TEXT, ("price", "moved"))),
        event("Firing Failed", ("attempt", NUMBER, (1, 2, 3))),
        event("Design Uploaded", ("pages", NUMBER, (1, 12)), ("format", TEXT, ("pdf", "svg"))),
        event("Page Viewed", ("path", TEXT, ("/clay", "/kilns"))),
        event("Review Posted", ("stars", NUMBER, (1, 5))),
        event("Storage Limit Reached", ("pct", NUMBER, (90, 100))),
        event("Plan Upgraded", ("plan", TEXT, ("Solo", "Studio"))),
    ),
    traits=(
        trait("plan", TEXT, "Solo", "Studio"),
        trait("id_check", TEXT, "verified", "pending", "failed"),
        trait("subscription_status", TEXT, "active", "cancelled"),
        trait("lifetime_giving", NUMBER, 10, 400),
        trait("churn_score", NUMBER, 0.1, 0.9),
        trait("newsletter", BOOLEAN, True, False),
    ),
    audiences=(AudienceRef(key="internal_users", name="Internal users", collection=Collection.USERS),),
)
GENERATOR = Generator(SPACE, now=NOW)

POINTED_AT = [
    (
        "added a locker without ever confirming it",
        "event('Locker Added').count() >= 1 AND event('Locker Confirmed').count() = 0",
    ),
    (
        "joined Raku Basics but didn't complete it",
        (
            "event('Course Joined').where(property('course_name') = 'Raku Basics').count() >= 1 AND "
            "event('Course Completed').where(property('course_name') = 'Raku Basics').count() = 0"
        ),
    ),
    (
        "ordered clay and then sent it back",
        (
            "event('Clay Ordered').where(event('Clay Refunded').where(property('order_id') = "
            "property(parent: 'order_id')).count() >= 1).count() >= 1"
        ),
    ),
]

WAITED_FOR = [
    ("still waiting for their ID to be verified", "trait('id_check') = 'pending'"),
    (
        "ordered clay and are still waiting for a refund",
        "event('Clay Ordered').count() >= 1 AND event('Clay Refunded').count() = 0",
    ),
    (
        "added a locker, still waiting for it to be confirmed",
        "event('Locker Added').count() >= 1 AND event('Locker Confirmed').count() = 0",
    ),
]

LEFT_OUT = [
    ("Studio members except our own team", "trait('plan') = 'Studio' AND NOT (trait('internal_users') = 'true')"),
    (
        "Studio members, leaving out our own people",
        "trait('plan') = 'Studio' AND NOT (trait('internal_users') = 'true')",
    ),
    ("on the Solo plan but not staff", "trait('plan') = 'Solo' AND NOT (trait('internal_users') = 'true')"),
]

DEEDS = [
    (
        "booked a non-refundable kiln this month",
        "event('Kiln Booked').where(property('rate') = 'NONREF').within(30 days).count() >= 1",
    ),
    (
        "ordered clay for the first time in the last 30 days",
        (
            "event('Clay Ordered').within(30 days).count() >= 1 AND "
            "event('Clay Ordered').between(30 days, 365 days).count() = 0"
        ),
    ),
    (
        "joined Raku Basics this month but cancelled",
        (
            "event('Course Joined').where(property('course_name') = 'Raku Basics').within(30 days).count() >= 1 AND "
            "event('Course Cancelled').count() >= 1"
        ),
    ),
    (
        "a third failed firing attempt this month",
        "event('Firing Failed').where(property('attempt') = 3).within(30 days).count() >= 1",
    ),
    (
        "uploaded a design of more than 10 pages this week",
        "event('Design Uploaded').where(property('pages') > 10).within(7 days).count() >= 1",
    ),
    (
        "no wheel or kiln was booked this year",
        "event('Wheel Booked').within(365 days).count() = 0 AND event('Kiln Booked').within(365 days).count() = 0",
    ),
    (
        "neither a wheel nor a kiln was booked this year",
        "event('Wheel Booked').within(365 days).count() = 0 AND event('Kiln Booked').within(365 days).count() = 0",
    ),
    (
        "gave more than 20 in total this year but no review",
        "event('Given').within(365 days).sum(property('amount')) > 20 AND event('Review Posted').count() = 0",
    ),
    (
        "missed a rent payment but have made one since",
        "event('Rent Payment Missed').where(event('Rent Payment Made').count() >= 1).count() >= 1",
    ),
    (
        "signed in this month but haven't booked anything in 60 days",
        (
            "event('Signed In').within(30 days).count() >= 1 AND event('Wheel Booked').within(60 days).count() = 0 AND "
            "event('Kiln Booked').within(60 days).count() = 0"
        ),
    ),
    (
        "filed a complaint about a missing piece this week",
        "event('Firing Complaint Filed').where(property('issue') = 'missing').within(7 days).count() >= 1",
    ),
    (
        "opened a student account in the last year, deposit over $30",
        (
            "event('Account Opened').where(property('kind') = 'student' AND property('initial_deposit') > 30)"
            ".within(365 days).count() >= 1"
        ),
    ),
    (
        "booked a kiln this month and are still subscribed",
        "event('Kiln Booked').within(30 days).count() >= 1 AND trait('subscription_status') = 'active'",
    ),
    (
        "signed in this week but haven't left a review",
        "event('Signed In').within(7 days).count() >= 1 AND event('Review Posted').count() = 0",
    ),
]


@pytest.mark.parametrize(("prompt", "meant"), [*POINTED_AT, *WAITED_FOR, *LEFT_OUT, *DEEDS])
def test_sentences_mean_what_they_say(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, f"refused: {answer.refusal}"
    found = witness(answer.definition, parse_audience(meant), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(answer.definition)


def test_of_whom_nobody_did_something_no_step_of_another_is_told() -> None:
    prompt = "accounts where someone reached the storage limit and nobody upgraded their plan afterwards"
    answer = GENERATOR.generate(prompt, AudienceType.ACCOUNTS)
    assert answer.definition is not None
    assert print_query(answer.definition) == (
        "ANY (event('Storage Limit Reached').count() >= 1) AND ALL NOT (event('Plan Upgraded').count() >= 1)"
    )
