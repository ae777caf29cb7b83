"""What the demo space holds, in words: every event with its properties, every trait and audience.

The calls are made by `calls`; a test holds the two together. Page and screen calls stand under the events that they
become (`segment.md` 2.5).
"""

from __future__ import annotations

from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)

ABOUT = "Marlow & Finch: an online shop for home, garden and kitchen, with an app, a Plus membership and a trade side"

_TYPES = {
    "price": FieldType.NUMBER,
    "quantity": FieldType.NUMBER,
    "result_count": FieldType.NUMBER,
    "read_seconds": FieldType.NUMBER,
    "value": FieldType.NUMBER,
    "total": FieldType.NUMBER,
    "revenue": FieldType.NUMBER,
    "subtotal": FieldType.NUMBER,
    "discount": FieldType.NUMBER,
    "shipping": FieldType.NUMBER,
    "tax": FieldType.NUMBER,
    "item_count": FieldType.NUMBER,
    "refund_amount": FieldType.NUMBER,
    "rating": FieldType.NUMBER,
    "minutes_watched": FieldType.NUMBER,
    "points": FieldType.NUMBER,
    "amt": FieldType.NUMBER,
    "from_background": FieldType.BOOLEAN,
    "trial_end_date": FieldType.DATE,
    "rooms": FieldType.ARRAY,
    "categories": FieldType.ARRAY,
    "products": FieldType.ARRAY,
}
"""Types of the properties that aren't strings; a name has one type wherever it occurs."""


def _event(name: str, description: str, properties: str) -> EventSchema:
    fields = (PropertySchema(name=field, type=_TYPES.get(field, FieldType.STRING)) for field in properties.split())
    return EventSchema(name=name, description=description, properties=tuple(fields))


_PRODUCT = "product_id name category brand price"
_LETTER = "email_id campaign_id campaign_name email_subject"

EVENTS: tuple[EventSchema, ...] = (
    _event("Page Viewed", "a page of the site was looked at", "page_name url path title referrer categories"),
    _event("Screen Viewed", "a screen of the app was looked at", "screen_name"),
    _event("Products Searched", "searched the shop", "query result_count"),
    _event("Product List Viewed", "looked at a category's list", "category list_id"),
    _event("Product Viewed", "looked at a product", f"{_PRODUCT} rooms"),
    _event("Product Added", "put a product into the basket", f"{_PRODUCT} quantity"),
    _event("Product Removed", "took a product out of the basket", f"{_PRODUCT} quantity"),
    _event("Product Added to Wishlist", "put a product on the wish list", _PRODUCT),
    _event("Product Shared", "shared a product with somebody", "product_id name share_via"),
    _event("Product Reviewed", "reviewed a product that was bought; 1 to 5 stars", "product_id name rating"),
    _event("Promotion Clicked", "clicked a banner on the site", "promotion_id name position"),
    _event("Article Viewed", "read an article of the magazine", "title category read_seconds"),
    _event("Cart Viewed", "looked at the basket", "cart_id value"),
    _event("Checkout Started", "went to the checkout", "value currency"),
    _event("Payment Info Entered", "said how to pay", "payment_method"),
    _event("Coupon Applied", "used a coupon at the checkout", "coupon discount"),
    _event(
        "Order Completed",
        "bought something; the category is that of the dearest product",
        "order_id total revenue subtotal discount shipping tax coupon currency category item_count products",
    ),
    _event("Order Cancelled", "an order was cancelled before it was sent", "order_id total reason"),
    _event("Order Refunded", "an order was paid back, wholly or in part", "order_id refund_amount reason category"),
    _event("Support Ticket Opened", "asked or complained", "ticket_id type topic channel order_id"),
    _event("Signed Up", "opened an account of the shop", "method"),
    _event("Signed In", "signed in, on the site or in the app", "method"),
    _event("Application Installed", "installed the app", "version"),
    _event("Application Opened", "opened the app", "from_background"),
    _event("Push Notification Received", "got a notification of the app", "campaign_name campaign_id"),
    _event("Push Notification Tapped", "tapped a notification of the app", "campaign_name campaign_id"),
    _event("Email Delivered", "an e-mail reached the person", _LETTER),
    _event("Email Opened", "opened an e-mail", _LETTER),
    _event("Email Link Clicked", "clicked a link in an e-mail", f"{_LETTER} link_url"),
    _event("Unsubscribed", "gave up the newsletter", _LETTER),
    _event("Trial Started", "began to try the Plus membership, for 30 days", "trial_plan_name trial_end_date"),
    _event("Subscription Started", "became a Plus member", "plan_name plan_type"),
    _event("Subscription Cancelled", "gave up the Plus membership", "plan_name reason"),
    _event("Trade Application Started", "began to apply for a trade account", "industry"),
    _event("Trade Application Completed", "applied for a trade account", "industry"),
    _event("Account Created", "opened a company's trade account", "account_name plan"),
    _event("Tutorial Completed", "went through the tutorial of the trade portal", "tutorial_name"),
    _event("Quote Requested", "asked for a quote, on the trade side", "quote_id total category item_count"),
    _event("Invite Sent", "invited a colleague into the trade account", "invitee_role"),
    _event("Webinar Registered", "registered for a webinar of the trade side", "webinar_id webinar_name"),
    _event("Webinar Attended", "attended a webinar", "webinar_id webinar_name minutes_watched"),
    _event("Catalog Requested", "asked for the paper catalogue; given up seven months ago", "issue"),
    _event("Loyalty Points Redeemed", "used points of the old scheme; given up five months ago", "points"),
    _event("ord_cmpl_v1", "an order of a store, as the old tills sent it; none for nine months", "amt store_no"),
)


def _trait(key: str, type: FieldType, description: str = "", *, kind: TraitKind = TraitKind.CUSTOM) -> TraitSchema:
    return TraitSchema(key=key, type=type, description=description, kind=kind)


def _computed(key: str, type: FieldType, description: str) -> TraitSchema:
    return _trait(key, type, description, kind=TraitKind.COMPUTED)


def _account(key: str, type: FieldType, description: str = "") -> TraitSchema:
    return TraitSchema(key=key, type=type, description=description, collection=Collection.ACCOUNTS)


_TEXT, _NUMBER, _BOOLEAN = FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN
_DATE, _ARRAY = FieldType.DATE, FieldType.ARRAY

TRAITS: tuple[TraitSchema, ...] = (
    _trait("email", _TEXT),
    _trait("phone", _TEXT, "missing for one in five"),
    _trait("first_name", _TEXT),
    _trait("last_name", _TEXT),
    _trait("age", _NUMBER),
    _trait("gender", _TEXT),
    _trait("address.city", _TEXT),
    _trait("address.state", _TEXT, "of the United States, Canada and Australia"),
    _trait("address.country", _TEXT, "as a code of two letters"),
    _trait("address.postal_code", _TEXT),
    _trait("createdAt", _DATE, "when the account of the shop was opened"),
    _trait("plan", _TEXT, "free, or plus for members"),
    _trait("plus_renewal_date", _DATE, "when the Plus membership renews"),
    _trait("trial_end_date", _DATE, "when the Plus trial ends or ended"),
    _trait("email_opt_in", _BOOLEAN),
    _trait("sms_opt_in", _BOOLEAN),
    _trait("loyalty_points", _NUMBER),
    _trait("favorite_categories", _ARRAY, "told by the person"),
    _trait("has_garden", _BOOLEAN, "told by the person"),
    _trait("household_size", _NUMBER, "told by the person"),
    _trait("twitter_followers", _NUMBER),
    _trait("role", _TEXT, "of users of trade accounts"),
    _computed("order_count", _NUMBER, "orders of all time"),
    _computed("total_spend", _NUMBER, "dollars paid, of all time"),
    _computed("lifetime_value", _NUMBER, "dollars paid less those paid back, of all time"),
    _computed("avg_order_value", _NUMBER, "dollars an order"),
    _computed("first_order_date", _DATE, "when the first order was made"),
    _computed("last_order_date", _DATE, "when the last order was made"),
    _computed("last_seen_at", _DATE, "when the last visit began"),
    _computed("most_purchased_category", _TEXT, "the most frequent category of orders"),
    _computed("favorite_article_category", _TEXT, "the category of most articles read"),
    _computed("most_frequent_utm_source", _TEXT, "the source of most tagged visits"),
    _computed("discount_used", _BOOLEAN, "whether any order had a coupon"),
    _computed("likelihood_to_purchase", _NUMBER, "a prediction: the share of members who are less likely to, 0 to 1"),
    _computed("predicted_ltv_percentile", _NUMBER, "a prediction: the share of members of less value, 0 to 1"),
    _account("name", _TEXT),
    _account("industry", _TEXT),
    _account("plan", _TEXT, "trial, paid or business"),
    _account("employees", _NUMBER),
    _account("seats", _NUMBER),
    _account("mrr", _NUMBER, "dollars a month"),
    _account("annual_spend", _NUMBER, "dollars of goods a year"),
    _account("createdAt", _DATE),
    _account("renewal_date", _DATE, "of paid and business plans"),
    _account("trial_end_date", _DATE, "of trials"),
    _account("account_manager", _TEXT, "of business plans"),
    _account("logins_past_30_days", _NUMBER, "sign-ins of all users together"),
)

AUDIENCES: tuple[AudienceRef, ...] = (
    AudienceRef(key="vip_customers", name="VIP Customers", description="spent 600 dollars or more"),
    AudienceRef(key="newsletter_subscribers", name="Newsletter Subscribers", description="get the newsletter"),
    AudienceRef(
        key="likely_to_churn",
        name="Likely to Churn",
        description="bought before, away for 45 days, unlikely to buy again",
    ),
    AudienceRef(
        key="cart_abandoners_7d",
        name="Cart Abandoners 7d",
        description="put something into the basket within 7 days and have not ordered since",
    ),
    AudienceRef(key="plus_members", name="Plus Members", description="members of Plus"),
    AudienceRef(key="new_customers_30d", name="New Customers 30d", description="first order within 30 days"),
    AudienceRef(key="garden_lovers", name="Garden Lovers", description="two orders of garden goods or more"),
    AudienceRef(key="shop_staff", name="Shop Staff", description="people who work at Marlow & Finch"),
    AudienceRef(
        key="software_industry_audience",
        name="Software Industry Accounts",
        collection=Collection.ACCOUNTS,
        description="accounts of software companies",
    ),
    AudienceRef(
        key="key_accounts",
        name="Key Accounts",
        collection=Collection.ACCOUNTS,
        description="spend more than 8,000 dollars a year",
    ),
    AudienceRef(
        key="dormant_accounts",
        name="Dormant Accounts",
        collection=Collection.ACCOUNTS,
        description="nobody there has come for 45 days",
    ),
)

DESCRIBED = Space(name="marlow_finch", about=ABOUT, events=EVENTS, traits=TRAITS, audiences=AUDIENCES)
"""What the store is told about the demo, as its data can't say it."""
