"""Descriptions to try on the demo space, each with the query that it means.

Every one selects somebody and nobody selects everybody; a test says so of the queries, and of what Coterie generates.
"""

from __future__ import annotations

from dataclasses import dataclass

from coterie.language.ast import AudienceType


@dataclass(frozen=True)
class ExamplePrompt:
    """A description, and one query that answers it."""

    text: str
    query: str
    audience_type: AudienceType = AudienceType.USERS


EXAMPLE_PROMPTS: tuple[ExamplePrompt, ...] = (
    ExamplePrompt(
        "Customers who haven't purchased in the last 30 days",
        "event('Order Completed').within(30 days).count() = 0",
    ),
    ExamplePrompt(
        "Customers who have orders greater than $200",
        "event('Order Completed').where(property('total') > 200).count() >= 1",
    ),
    ExamplePrompt(
        "Customers who don't have a phone number",
        "trait('phone').absent()",
    ),
    ExamplePrompt(
        "People who haven't received an email in the last 6 months",
        "event('Email Delivered').within(180 days).count() = 0",
    ),
    ExamplePrompt(
        "Profiles that opened an email but didn't click a link in the last 30 days",
        "event('Email Opened').within(30 days).count() >= 1"
        " AND event('Email Link Clicked').within(30 days).count() = 0",
    ),
    ExamplePrompt(
        "Shoppers who added a product to their cart in the last 7 days but have not ordered in the last 7 days",
        "event('Product Added').within(7 days).count() >= 1 AND event('Order Completed').within(7 days).count() = 0",
    ),
    ExamplePrompt(
        "Customers who spent more than $500 in the last 90 days",
        "event('Order Completed').within(90 days).sum(property('total')) > 500",
    ),
    ExamplePrompt(
        "Repeat customers who have a garden and live in California",
        "event('Order Completed').count() >= 2 AND trait('has_garden') = 'true' AND trait('address.state') = 'CA'",
    ),
    ExamplePrompt(
        "VIP customers who haven't ordered in the last 60 days",
        "trait('vip_customers') = 'true' AND event('Order Completed').within(60 days).count() = 0",
    ),
    ExamplePrompt(
        "People who viewed Kitchen products at least 3 times in the last 30 days and never purchased",
        "event('Product Viewed').where(property('category') = 'Kitchen').within(30 days).count() >= 3"
        " AND event('Order Completed').count() = 0",
    ),
    ExamplePrompt(
        "Customers who started checkout and then did not complete an order within 2 days",
        "event('Checkout Started').where(event('Order Completed').within(parent: 2 days).count() = 0).count() >= 1",
    ),
    ExamplePrompt(
        "People who viewed a product in the last 30 days and then did not order anything within 7 days",
        "event('Product Viewed').where(event('Order Completed').within(parent: 7 days).count() = 0)"
        ".within(30 days).count() >= 1",
    ),
    ExamplePrompt(
        "Gmail users who are subscribed to the newsletter",
        "trait('email').ends_with('@gmail.com') AND trait('newsletter_subscribers') = 'true'",
    ),
    ExamplePrompt(
        "Customers whose Plus membership renews in the next 14 days",
        "trait('plus_renewal_date').within_next(14 days)",
    ),
    ExamplePrompt(
        "People who started a trial but never started a subscription",
        "event('Trial Started').count() >= 1 AND event('Subscription Started').count() = 0",
    ),
    ExamplePrompt(
        "Customers in Germany or France aged 25 to 34",
        "trait('address.country').one_of('DE', 'FR') AND trait('age') >= 25 AND trait('age') <= 34",
    ),
    ExamplePrompt(
        "Customers who applied the coupon GARDEN15 in the last 365 days and never got a refund",
        "event('Coupon Applied').where(property('coupon') = 'GARDEN15').within(365 days).count() >= 1"
        " AND event('Order Refunded').count() = 0",
    ),
    ExamplePrompt(
        "Members who signed in 30 to 90 days ago but haven't signed in during the last 30 days",
        "event('Signed In').between(30 days, 90 days).count() >= 1 AND event('Signed In').within(30 days).count() = 0",
    ),
    ExamplePrompt(
        "App users who tapped a push notification more than twice",
        "event('Push Notification Tapped').count() > 2",
    ),
    ExamplePrompt(
        "Accounts on the paid plan where nobody has signed in for 60 days",
        "trait('plan') = 'paid' AND ALL NOT (event('Signed In').within(60 days).count() >= 1)",
        AudienceType.ACCOUNTS,
    ),
    ExamplePrompt(
        "Trial accounts with more than 5 logins in the past 30 days",
        "trait('plan') = 'trial' AND trait('logins_past_30_days') > 5",
        AudienceType.ACCOUNTS,
    ),
    ExamplePrompt(
        "Accounts in the hospitality industry with more than 20 employees",
        "trait('industry') = 'Hospitality' AND trait('employees') > 20",
        AudienceType.ACCOUNTS,
    ),
    ExamplePrompt(
        "Accounts where any user requested a quote in the last 30 days",
        "ANY (event('Quote Requested').within(30 days).count() >= 1)",
        AudienceType.ACCOUNTS,
    ),
    ExamplePrompt(
        "Key accounts whose renewal date is in the next 60 days",
        "trait('key_accounts') = 'true' AND trait('renewal_date').within_next(60 days)",
        AudienceType.ACCOUNTS,
    ),
)
