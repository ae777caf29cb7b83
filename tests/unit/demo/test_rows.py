"""Every kind of audience that the specification describes has somebody in it, and somebody outside it.

The rows are those of `segment.md` 8; 57 and 58 are of linked audiences, which are out of scope.
"""

from datetime import datetime

import pytest

from coterie.demo.prompts import EXAMPLE_PROMPTS
from coterie.language.ast import AudienceType
from coterie.language.evaluate import members
from coterie.language.events import Database
from coterie.language.parser import parse_audience

ORDERED = "event('Order Completed')"
VISITED = "event('Page Viewed')"

USER_ROWS = {
    1: f"{ORDERED}.within(30 days).count() <= 0",
    2: "event('Email Opened').within(30 days).count() >= 1",
    3: f"{ORDERED}.where(property('total') > 50).count() >= 1",
    4: "trait('phone').absent()",
    5: "event('Email Delivered').within(180 days).count() = 0",
    6: f"event('Product Viewed').where(property('price') > 200).count() >= 1 AND {ORDERED}.count() = 0",
    7: f"{VISITED}.between(30 days, 90 days).count() >= 1 AND {VISITED}.within(30 days).count() = 0",
    8: "trait('total_spend') > 400",
    9: f"event('Product Added').where({ORDERED}.within(parent: 7 days).count() = 0).within(7 days).count() >= 1",
    10: f"event('Checkout Started').where({ORDERED}.count() = 0).within(7 days).count() >= 1",
    11: f"event('Product Viewed').where({ORDERED}.within(parent: 7 days).count() = 0).within(90 days).count() >= 1"
    " AND trait('likely_to_churn') = 'true'",
    12: f"{VISITED}.within(30 days).count() >= 1 AND NOT (trait('likely_to_churn') = 'true')",
    13: f"event('Cart Viewed').where({ORDERED}.within(parent: 1 days).count() = 0).within(30 days).count() >= 1",
    14: "event('Product Viewed').where(event('Product Added')"
    ".where(property('product_id') = property(parent: 'product_id')).within(parent: 7 days).count() = 0).count() >= 1",
    15: f"{VISITED}.where(property('categories.$').one_of('Garden', 'Kitchen')).count() >= 1",
    16: "trait('twitter_followers') > 3000",
    17: f"event('Product Added').where({ORDERED}.within(parent: 1 days).count() = 0).within(7 days).count() >= 1",
    18: "event('Payment Info Entered').where(property('payment_method') = 'credit card'"
    " AND event('Subscription Started').count() = 0).count() >= 1",
    19: f"{ORDERED}.within(30 days).count() >= 1",
    20: f"{ORDERED}.count() = 1",
    21: "event('Signed Up').within(7 days).count() >= 1",
    25: "trait('role') = 'Admin'",
    28: f"{ORDERED}.where(property('total') > 100).within(365 days).count() >= 3",
    29: f"event('Product Added').within(7 days).count() >= 1 AND {ORDERED}.within(7 days).count() = 0",
    30: f"{VISITED}.within(7 days).count() >= 1",
    31: f"{ORDERED}.within(180 days).count() = 0",
    32: f"{ORDERED}.where(property('coupon') = 'WELCOME10').count() >= 1",
    33: "trait('email_opt_in') = 'false' AND trait('sms_opt_in') = 'false'",
    34: f"{ORDERED}.count() = 1",
    35: "trait('most_frequent_utm_source') = 'email'",
    36: "trait('lifetime_value') > 100",
    37: "event('Trial Started').count() >= 1 AND event('Subscription Started').count() = 0",
    38: "event('Account Created').count() >= 1 AND event('Tutorial Completed').count() = 0",
    39: "event('Subscription Started').where(property('plan_type') = 'Free').count() >= 1",
    40: f"{VISITED}.within(60 days).count() = 0",
    41: "trait('favorite_article_category') = 'Cooking'",
    42: "event('Webinar Registered').count() >= 1 AND event('Webinar Attended').count() = 0",
    43: "trait('discount_used') = 'true'",
    44: f"event('Product Added').within(7 days).count() >= 1 AND {ORDERED}.within(7 days).count() = 0",
    45: "event('Trade Application Started').where(event('Trade Application Completed').count() = 0).count() >= 1",
    46: "event('Product Viewed').count() >= 2 AND event('Product Added').count() = 0",
    47: f"{ORDERED}.between(90 days, 1095 days).count() >= 1 AND {ORDERED}.within(90 days).count() = 0",
    48: "trait('likelihood_to_purchase') >= 0.8",
    49: f"{ORDERED}.count() >= 1 AND trait('likelihood_to_purchase') >= 0.25"
    " AND trait('likelihood_to_purchase') <= 0.65",
    50: "trait('predicted_ltv_percentile') >= 0.9",
    51: f"{VISITED}.within(14 days).count() >= 1 AND trait('predicted_ltv_percentile') >= 0.8"
    " AND trait('likelihood_to_purchase') >= 0.8",
    52: f"{VISITED}.within(60 days).count() = 0 AND trait('likelihood_to_purchase') < 0.2",
    53: f"{ORDERED}.where(property('products').contains('Lawn Mower')).within(180 days).count() >= 1",
    54: "event('Article Viewed').where(property('category') = 'Gardening').count() >= 3",
    55: f"{VISITED}.where(property('page_name') = 'Pricing').count() >= 1",
    56: f"{ORDERED}.where(property('category') = 'Kitchen').within(90 days).sum(property('revenue')) > 100",
    59: f"event('Signed Up').count() >= 1 OR {ORDERED}.count() >= 1",
    60: f"{ORDERED}.count() >= 1 AND NOT"
    " (event('Support Ticket Opened').where(property('type') = 'complaint').count() >= 1)",
}
ACCOUNT_ROWS = {
    22: "trait('plan') = 'paid' AND ALL NOT (event('Signed In').within(60 days).count() >= 1)",
    23: "trait('plan') = 'business' AND ALL NOT (event('Signed In').within(30 days).count() >= 1)",
    24: "trait('logins_past_30_days') < 10",
    25: "trait('software_industry_audience') = 'true' AND ANY (trait('role') = 'Admin')",
    26: "trait('plan') = 'trial' AND trait('logins_past_30_days') > 1",
    27: "ANY (event('Quote Requested').count() >= 3)",
}
ROWS = [(row, query, AudienceType.USERS) for row, query in USER_ROWS.items()] + [
    (row, query, AudienceType.ACCOUNTS) for row, query in ACCOUNT_ROWS.items()
]


def test_every_row_in_scope_is_here() -> None:
    assert {row for row, *_ in ROWS} == set(range(1, 61)) - {57, 58}


@pytest.mark.slow
@pytest.mark.parametrize(("row", "query", "audience_type"), ROWS, ids=[f"{r}-{t}" for r, _, t in ROWS])
def test_row_selects_some_and_not_all(
    database: Database, now: datetime, row: int, query: str, audience_type: AudienceType
) -> None:
    everyone = database.accounts if audience_type is AudienceType.ACCOUNTS else database.profiles
    assert 0 < len(members(parse_audience(query, audience_type), database, now=now)) < len(everyone)


def test_examples_are_of_legal_length_and_differ() -> None:
    assert all(20 <= len(prompt.text) <= 300 for prompt in EXAMPLE_PROMPTS)
    assert len({prompt.text for prompt in EXAMPLE_PROMPTS}) == len(EXAMPLE_PROMPTS) == 24
