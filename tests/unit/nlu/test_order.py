"""Which of several deeds came first, and how long after it the next one came."""

import pytest

from coterie.language.ast import AudienceType, Definition
from coterie.language.form import form
from coterie.language.parser import parse_condition
from coterie.nlu.parser import EmbeddedParser
from coterie.schema.space import Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema
from unit.nlu.clause_space import NOW


def text(name: str, *values: str) -> PropertySchema:
    return PropertySchema(name=name, values=values)


SPACE = Space(
    name="Lending library of tools",
    events=(
        EventSchema(name="Tool Reserved", properties=(text("reservation_id", "r-1"), text("tool", "drill", "ladder"))),
        EventSchema(
            name="Reservation Cancelled", properties=(text("reservation_id", "r-1"), text("reason", "price", "moved"))
        ),
        EventSchema(name="Cover Added", properties=(text("reservation_id", "r-1"),)),
        EventSchema(name="Voucher Clipped", properties=(text("voucher_code", "V1"),)),
        EventSchema(name="Voucher Redeemed", properties=(text("voucher_code", "V1"),)),
        EventSchema(name="Plan Upgraded", properties=(text("to_plan", "Basic", "Workshop"),)),
        EventSchema(name="Email Opened", properties=(text("campaign", "Autumn Offer"),)),
        EventSchema(name="Page Viewed", properties=(text("page_name", "Pricing", "Help"),)),
        EventSchema(name="Support Chat Started", properties=(text("topic", "fees", "repairs"),)),
        EventSchema(name="Payment Failed"),
        EventSchema(name="Deposit Paid"),
        EventSchema(
            name="Survey Answered", properties=(PropertySchema(name="score", type=FieldType.NUMBER, values=(2, 9)),)
        ),
    ),
    traits=(TraitSchema(key="created_at", type=FieldType.DATE), TraitSchema(key="town", values=("Ghent", "Leeds"))),
)

RESERVED, CANCELLED = "event('Tool Reserved')", "event('Reservation Cancelled')"
COVER, UPGRADED = "event('Cover Added')", "event('Plan Upgraded')"
OPENED, VIEWED = "event('Email Opened')", "event('Page Viewed')"
CHAT, FAILED, PAID = "event('Support Chat Started')", "event('Payment Failed')", "event('Deposit Paid')"
SAME = "property('reservation_id') = property(parent: 'reservation_id')"
SOON = f"{UPGRADED}.within(parent: 3 days).count() >= 1"
AUTUMN = "property('campaign') = 'Autumn Offer'"
SAME_CODE = "property('voucher_code') = property(parent: 'voucher_code')"
CLIPPED, REDEEMED = "event('Voucher Clipped')", "event('Voucher Redeemed')"
DRILL, WORKSHOP = "property('tool') = 'drill'", "property('to_plan') = 'Workshop'"


def canonical(query: str) -> str:
    return form(Definition(AudienceType.USERS, parse_condition(query)))


def understood(prompt: str) -> str:
    best = EmbeddedParser(SPACE, now=NOW).parse(prompt, Collection.USERS).candidates[0].condition
    return form(Definition(AudienceType.USERS, best))


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "After reserving a drill they started a support chat within 2 weeks",
            f"{RESERVED}.where({DRILL} AND {CHAT}.within(parent: 14 days).count() >= 1).count() >= 1",
        ),
        (
            "after upgrading to Workshop, they opened the Autumn Offer email",
            f"{UPGRADED}.where({WORKSHOP} AND {OPENED}.where({AUTUMN}).count() >= 1).count() >= 1",
        ),
        (
            "Upgraded to Workshop and, since upgrading, have not reserved a drill",
            f"{UPGRADED}.where({WORKSHOP} AND {RESERVED}.where({DRILL}).count() = 0).count() >= 1",
        ),
        (
            "upgraded in the last 60 days and have since started a support chat about fees",
            f"{UPGRADED}.where({CHAT}.where(property('topic') = 'fees').count() >= 1).within(60 days).count() >= 1",
        ),
        (
            "upgraded their plan and, before that, had started a support chat",
            f"{CHAT}.where({UPGRADED}.count() >= 1).count() >= 1",
        ),
        ("Viewed the Pricing page before upgrading their plan", None),
        (
            "Before upgrading to Workshop they'd opened the Autumn Offer email - no more than 5 days before",
            f"{OPENED}.where({AUTUMN} AND {UPGRADED}.where({WORKSHOP}).within(parent: 5 days).count() > 0).count() > 0",
        ),
        (
            "a payment failed in the last 30 days and no deposit was paid after it",
            f"{FAILED}.where({PAID}.count() = 0).within(30 days).count() >= 1",
        ),
        (
            "Cancelled a reservation on a tool they'd reserved in the last 30 days",
            f"{RESERVED}.where({CANCELLED}.where({SAME}).count() >= 1).within(30 days).count() >= 1",
        ),
        (
            "Added cover to a drill they had reserved, within a day of reserving it",
            f"{RESERVED}.where({DRILL} AND {COVER}.where({SAME}).within(parent: 1 days).count() >= 1).count() >= 1",
        ),
    ],
)
def test_deeds_are_put_in_the_order_that_is_told(prompt: str, query: str | None) -> None:
    pricing = f"{VIEWED}.where(property('page_name') = 'Pricing' AND {UPGRADED}.count() >= 1).count() >= 1"
    assert understood(prompt) == canonical(query or pricing)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "started a support chat after a payment failed less than a week before",
            f"{FAILED}.where({CHAT}.within(parent: 7 days).count() >= 1).count() >= 1",
        ),
        (
            "upgraded after a payment failed, no more than 14 days apart",
            f"{FAILED}.where({UPGRADED}.within(parent: 14 days).count() >= 1).count() >= 1",
        ),
        (
            "reserved a drill in the last 90 days and upgraded within 3 days",
            f"{RESERVED}.where({DRILL} AND {SOON}).within(90 days).count() >= 1",
        ),
        (
            "opened an email and upgraded within the last 3 days",
            f"{OPENED}.within(3 days).count() >= 1 AND {UPGRADED}.within(3 days).count() >= 1",
        ),
        ("upgraded before 1 March 2026", f"{UPGRADED}.between(107 days, 1095 days).count() >= 1"),
    ],
)
def test_a_time_between_two_deeds_counts_from_the_first(prompt: str, query: str) -> None:
    assert understood(prompt) == canonical(query)


def test_a_step_comes_after_each_of_several_deeds() -> None:
    step = f"{UPGRADED}.within(parent: 3 days).count() >= 1"
    assert understood(
        "viewed the Pricing page or opened the Autumn Offer email, then upgraded within 3 days"
    ) == canonical(
        f"{VIEWED}.where(property('page_name') = 'Pricing' AND {step}).count() >= 1"
        f" OR {OPENED}.where({AUTUMN} AND {step}).count() >= 1"
    )


def test_a_step_may_count_from_another_step() -> None:
    assert understood(
        "reserved a drill, cancelled that same reservation, and started a support chat within 5 days of cancelling"
    ) == canonical(
        f"{RESERVED}.where({DRILL} AND {CANCELLED}.where({SAME}).count() >= 1).count() >= 1"
        f" AND {CANCELLED}.where({CHAT}.within(parent: 5 days).count() >= 1).count() >= 1"
    )


def test_since_at_the_end_holds_for_all_that_is_denied() -> None:
    denied = f"{CHAT}.count() = 0 AND {VIEWED}.where(property('page_name') = 'Help').count() = 0"
    assert understood(
        "had a payment fail this month and haven't started a support chat or viewed the Help page since"
    ) == canonical(f"{FAILED}.where({denied}).within(30 days).count() >= 1")


def test_what_is_done_to_a_thing_with_they_is_done_to_that_very_thing() -> None:
    assert understood("clipped a voucher that they then redeemed within 7 days") == canonical(
        f"{CLIPPED}.where({REDEEMED}.where({SAME_CODE}).within(parent: 7 days).count() >= 1).count() >= 1"
    )


def test_the_time_till_now_of_a_denied_perfect_is_no_step() -> None:
    assert understood("reserved a drill, then haven't upgraded in the last 30 days") == canonical(
        f"{RESERVED}.where({DRILL}).count() >= 1 AND {UPGRADED}.within(30 days).count() = 0"
    )


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "redeemed the very same voucher they clipped, within 10 days of clipping it",
            f"{CLIPPED}.where({REDEEMED}.where({SAME_CODE}).within(parent: 10 days).count() >= 1).count() >= 1",
        ),
        (
            "made a tool reservation that wasn't then cancelled within 7 days",
            f"{RESERVED}.where({CANCELLED}.where({SAME}).within(parent: 7 days).count() = 0).count() >= 1",
        ),
        (
            "upgraded in March 2026 and started a support chat within a week",
            f"{UPGRADED}.where({CHAT}.within(parent: 7 days).count() >= 1).between(76 days, 107 days).count() >= 1",
        ),
        (
            "a payment failed last month and they've been inactive since",
            f"{FAILED}.where({VIEWED}.count() = 0).within(30 days).count() >= 1",
        ),
    ],
)
def test_what_did_or_did_not_come_of_it(prompt: str, query: str) -> None:
    assert understood(prompt) == canonical(query)
