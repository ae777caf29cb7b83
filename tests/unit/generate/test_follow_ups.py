"""Follow-ups as people write them, over a shop, a bank and a tool for teams: only what is named changes."""

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.generate.refine import RefinementRefusalCode, refine
from coterie.language.ast import AudienceType
from coterie.language.checker import check
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.problems import errors
from coterie.language.satisfiable import is_satisfiable
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitSchema,
)

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
USERS, ACCOUNTS = AudienceType.USERS, AudienceType.ACCOUNTS


def _number(name: str, *values: float) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.NUMBER, values=values)


def _text(name: str, *values: str) -> PropertySchema:
    return PropertySchema(name=name, values=values)


def _trait(
    key: str, *values: object, kind: FieldType = FieldType.STRING, of: Collection = Collection.USERS
) -> TraitSchema:
    return TraitSchema(key=key, type=kind, values=values, collection=of)


FLORIST = Space(
    name="Florist",
    events=(
        EventSchema(
            name="Bouquet Ordered",
            properties=(
                _number("total", 25, 90),
                _text("flower", "roses", "tulips", "lilies"),
                _text("occasion", "wedding", "birthday"),
            ),
        ),
        EventSchema(name="Bouquet Delivered", properties=(_text("city", "Bonn", "Lyon"),)),
        EventSchema(name="Cart Abandoned", properties=(_number("cart_value", 30),)),
        EventSchema(name="Email Opened", properties=(_text("campaign", "Mother's Day"),)),
        EventSchema(name="Email Clicked", properties=(_text("campaign", "Mother's Day"),)),
        EventSchema(name="Review Posted", properties=(_number("stars", 1, 5),)),
        EventSchema(name="Page Viewed", properties=(_text("page", "/weddings"),)),
    ),
    traits=(
        _trait("country", "DE", "FR", "CA", "US"),
        _trait("plan", "basic", "pro", "enterprise"),
        _trait("age", 25, 40, kind=FieldType.NUMBER),
        _trait("email", "a@b.de"),
        _trait("newsletter", True, False, kind=FieldType.BOOLEAN),
        _trait("joined_at", "2026-01-02", kind=FieldType.DATE),
        _trait("lifetime_value", 100, 900, kind=FieldType.NUMBER),
    ),
    audiences=(AudienceRef(key="vip", name="VIP customers"), AudienceRef(key="staff", name="Staff")),
    limits=Limits(lookback_days=730),
)
BANK = Space(
    name="Bank",
    events=(
        EventSchema(
            name="card_payment",
            properties=(_number("amount", 12, 300), _text("merchant_category", "groceries", "travel", "fuel")),
        ),
        EventSchema(name="transfer_sent", properties=(_number("amount", 100), _text("currency", "EUR", "USD"))),
        EventSchema(name="login_succeeded", properties=(_text("channel", "app", "web"),)),
        EventSchema(name="login_failed", properties=(_text("channel", "app", "web"),)),
        EventSchema(name="loan_requested", properties=(_number("loan_amount", 5000),)),
        EventSchema(name="account_closed", properties=(_text("reason", "fees", "moved"),)),
    ),
    traits=(
        _trait("segment", "mass", "premier", "private"),
        _trait("savings_balance", 100, 9000, kind=FieldType.NUMBER),
        _trait("credit_score", 600, 800, kind=FieldType.NUMBER),
        _trait("state", "TX", "NY", "FL"),
        _trait("kyc_passed", True, False, kind=FieldType.BOOLEAN),
        _trait("last_login_at", "2026-05-01", kind=FieldType.DATE),
        _trait("phone", "+1 555"),
    ),
    audiences=(AudienceRef(key="mortgage_leads", name="Mortgage leads"),),
    limits=Limits(lookback_days=365),
)
TOOL = Space(
    name="Team tool",
    events=(
        EventSchema(name="Signed In", properties=(_text("device", "phone", "laptop"),)),
        EventSchema(name="Project Created", properties=(_text("template", "kanban", "scrum"),)),
        EventSchema(name="Task Completed", properties=(_text("priority", "high", "low"),)),
        EventSchema(name="File Uploaded", properties=(_number("size_mb", 3, 200),)),
        EventSchema(name="Invite Sent"),
    ),
    traits=(
        _trait("role", "admin", "editor", "viewer"),
        _trait("language", "en", "de"),
        _trait("plan", "starter", "team", "enterprise", of=Collection.ACCOUNTS),
        _trait("seats", 5, 50, kind=FieldType.NUMBER, of=Collection.ACCOUNTS),
        _trait("industry", "retail", "software", of=Collection.ACCOUNTS),
        _trait("renewal_date", "2026-09-01", kind=FieldType.DATE, of=Collection.ACCOUNTS),
    ),
    limits=Limits(lookback_days=365),
)
GENERATORS = {space.name: Generator(space, now=NOW) for space in (FLORIST, BANK, TOOL)}

# Shop
O30 = "event('Bouquet Ordered').within(30 days).count() >= 1"
BIG = "event('Bouquet Ordered').where(property('total') > 50).within(30 days).count() >= 1"
ROSES = "event('Bouquet Ordered').where(property('flower') = 'roses').within(90 days).count() >= 1"
MAIL = "event('Email Opened').within(14 days).count() >= 1"
CLICK = "event('Email Clicked').within(14 days).count() >= 1"
CART = "event('Cart Abandoned').within(7 days).count() >= 1"
DE, FR, PRO = "trait('country') = 'DE'", "trait('country') = 'FR'", "trait('plan') = 'pro'"
# Bank
PAID = "event('card_payment').where(property('merchant_category') = 'travel').within(60 days).count() >= 3"
SUM = "event('card_payment').within(30 days).sum(property('amount')) > 1000"
QUIET = "event('login_succeeded').within(45 days).count() = 0"
PREMIER, SAVED = "trait('segment') = 'premier'", "trait('savings_balance') >= 5000"
# Teams
ANY_IN = "ANY (event('Signed In').within(30 days).count() >= 1)"
ALL_IN = "ALL (event('Signed In').within(30 days).count() >= 1)"
NO_IN = "ALL (event('Signed In').within(30 days).count() = 0)"
STARTER = "trait('plan') = 'starter'"

FLORIST_FOLLOW_UPS = [
    # more that has to hold
    (O30, "also exclude people from Germany", f"{O30} AND NOT ({DE})"),
    (O30, "only those on the pro plan", f"{O30} AND {PRO}"),
    (O30, "only pro customers please", f"{O30} AND {PRO}"),
    (O30, "and who opened an email in the last week", f"{O30} AND event('Email Opened').within(7 days).count() >= 1"),
    (O30, "they should also have left a review", f"{O30} AND event('Review Posted').count() >= 1"),
    (O30, "leave out VIPs", f"{O30} AND NOT (trait('vip') = 'true')"),
    (O30, "not the staff though", f"{O30} AND NOT (trait('staff') = 'true')"),
    (O30, "minus anyone on the basic plan", f"{O30} AND NOT (trait('plan') = 'basic')"),
    (O30, "narrow it down to newsletter subscribers", f"{O30} AND trait('newsletter') = 'true'"),
    (O30, "I only want people over 30", f"{O30} AND trait('age') > 30"),
    (O30, "just the ones in France", f"{O30} AND {FR}"),
    (O30, "and no review posted", f"{O30} AND event('Review Posted').count() = 0"),
    (O30, "who haven't abandoned a cart", f"{O30} AND event('Cart Abandoned').count() = 0"),
    (O30, "add: lifetime value above 500", f"{O30} AND trait('lifetime_value') > 500"),
    (O30, "and living in Canada", f"{O30} AND trait('country') = 'CA'"),
    (O30, "plus they must have an email address", f"{O30} AND trait('email').exists()"),
    (O30, "can you also exclude people who clicked an email in the last 3 days?",
     f"{O30} AND NOT (event('Email Clicked').within(3 days).count() >= 1)"),
    # others let in
    (DE, "or Canada", "trait('country').one_of('DE', 'CA')"),
    (f"{O30} AND {DE}", "or France", f"{O30} AND trait('country').one_of('DE', 'FR')"),
    (ROSES, "or tulips", ROSES.replace("= 'roses'", ".one_of('roses', 'tulips')")),
    (ROSES, "lilies are fine too", ROSES.replace("= 'roses'", ".one_of('roses', 'lilies')")),
    (f"{O30} AND {DE}", "include Canada as well", f"{O30} AND trait('country').one_of('DE', 'CA')"),
    (MAIL, "or clicked one", [f"{MAIL} OR event('Email Clicked').count() >= 1", f"{MAIL} OR {CLICK}"]),
    # less
    (f"{O30} AND {MAIL} AND {DE}", "remove the email condition", f"{O30} AND {DE}"),
    (f"{O30} AND {MAIL} AND {DE}", "forget about Germany", f"{O30} AND {MAIL}"),
    (f"{O30} AND {MAIL} AND {DE}", "the email thing can go", f"{O30} AND {DE}"),
    (f"{O30} AND {MAIL} AND {DE}", "ignore the country", f"{O30} AND {MAIL}"),
    (f"{O30} AND {MAIL} AND {DE}", "no need for the email part", f"{O30} AND {DE}"),
    (f"{O30} AND {MAIL} AND {DE}", "take out the country", f"{O30} AND {MAIL}"),
    (f"{O30} AND {MAIL} AND {DE}", "never mind the emails", f"{O30} AND {DE}"),
    (ROSES, "any flower", ROSES.replace(".where(property('flower') = 'roses')", "")),
    (ROSES, "it doesn't have to be roses", ROSES.replace(".where(property('flower') = 'roses')", "")),
    # times
    (O30, "make it 60 days", O30.replace("30 days", "60 days")),
    (O30, "drop the time limit", O30.replace(".within(30 days)", "")),
    (O30, "not just this month but this year", O30.replace("30 days", "365 days")),
    (O30, "this year instead of this month", O30.replace("30 days", "365 days")),
    (O30, "look back 6 months", O30.replace("30 days", "180 days")),
    (O30, "go back a year", O30.replace("30 days", "365 days")),
    (O30, "use 2 weeks", O30.replace("30 days", "14 days")),
    (O30, "ever, not just the last 30 days", O30.replace(".within(30 days)", "")),
    (O30, "actually the last quarter", O30.replace("30 days", "90 days")),
    (O30, "double the window", O30.replace("30 days", "60 days")),
    (f"{O30} AND {MAIL}", "orders in the last 90 days", O30.replace("30 days", "90 days") + f" AND {MAIL}"),
    (f"{O30} AND {MAIL}", "the email within 3 days", f"{O30} AND {MAIL.replace('14 days', '3 days')}"),
    # numbers
    (O30, "at least 3 times instead", O30.replace(">= 1", ">= 3")),
    (O30, "twice or more", O30.replace(">= 1", ">= 2")),
    (O30, "only once", O30.replace(">= 1", "= 1")),
    (O30, "3+ orders", O30.replace(">= 1", ">= 3")),
    (BIG, "make that over 80 euros", BIG.replace("> 50", "> 80")),
    (BIG, "lower the amount to 20", BIG.replace("> 50", "> 20")),
    (BIG, "at least 50 rather than over 50", BIG.replace("> 50", ">= 50")),
    # values
    (f"{O30} AND {DE}", "change Germany to France", f"{O30} AND {FR}"),
    (f"{O30} AND {PRO}", "swap the plan for enterprise", f"{O30} AND trait('plan') = 'enterprise'"),
    (f"{O30} AND {PRO}", "make the plan enterprise", f"{O30} AND trait('plan') = 'enterprise'"),
    (ROSES, "tulips, not roses", ROSES.replace("roses", "tulips")),
    (ROSES, "I meant tulips", ROSES.replace("roses", "tulips")),
    (f"{O30} AND {DE}", "from France instead", f"{O30} AND {FR}"),
    (f"{O30} AND {MAIL}", "clicked instead of opened", f"{O30} AND {CLICK}"),
    (O30, "delivered instead of ordered", O30.replace("Ordered", "Delivered")),
    # the other way round
    (f"{O30} AND {DE}", "not from Germany", f"{O30} AND NOT ({DE})"),
    (f"{O30} AND {MAIL}", "who have not opened", f"{O30} AND {MAIL.replace('>= 1', '= 0')}"),
    (f"{O30} AND {MAIL}", "either one is enough", f"{O30} OR {MAIL}"),
    (f"{O30} AND {MAIL} AND {DE}", "either the order or the email will do", f"({O30} OR {MAIL}) AND {DE}"),
    # others of the same kinds
    (f"{O30} AND {MAIL} AND {DE}", "leave the emails out", f"{O30} AND {DE}"),
    (f"{O30} AND {MAIL} AND {DE}", "I don't care about emails", f"{O30} AND {DE}"),
    (f"{O30} AND {MAIL} AND {DE}", "drop everything but the country", DE),
    (f"{O30} AND {MAIL} AND {DE}", "keep only the order condition", O30),
    (f"{O30} AND {MAIL}", "the last 7 days for both",
     f"{O30} AND {MAIL}".replace("30 days", "7 days").replace("14", "7")),
    (f"{O30} AND {MAIL}", "also remove VIPs", f"{O30} AND {MAIL} AND NOT (trait('vip') = 'true')"),
    (f"{O30} AND {DE}", "not Germany, France", f"{O30} AND {FR}"),
    (f"{O30} AND {DE}", "orders of at least 100",
     f"{BIG.replace('> 50', '>= 100')} AND {DE}"),
    (f"{O30} AND {DE}", "and lifetime value of at least 300 too",
     f"{O30} AND {DE} AND trait('lifetime_value') >= 300"),
    (O30, "any time is fine", O30.replace(".within(30 days)", "")),
    (O30, "twice the window", O30.replace("30 days", "60 days")),
    # several
    (f"{O30} AND {DE}", "60 days, and France instead of Germany", f"{O30.replace('30 days', '60 days')} AND {FR}"),
    (O30, "exclude Germany and France", f"{O30} AND NOT (trait('country').one_of('DE', 'FR'))"),
]  # fmt: skip
BANK_FOLLOW_UPS = [
    (PAID, "5 times instead of 3", PAID.replace(">= 3", ">= 5")),
    (PAID, "fuel instead", PAID.replace("travel", "fuel")),
    (PAID, "travel or groceries", PAID.replace("= 'travel'", ".one_of('travel', 'groceries')")),
    (PAID, "extend to 90 days", PAID.replace("60 days", "90 days")),
    (SUM, "more than 2k", SUM.replace("1000", "2000")),
    (SUM, "raise it to $2,500", SUM.replace("1000", "2500")),
    (SUM, "on groceries only", SUM.replace(".within", ".where(property('merchant_category') = 'groceries').within")),
    (QUIET, "make it 2 months", QUIET.replace("45", "60")),
    (QUIET, "premier customers only", f"{QUIET} AND {PREMIER}"),
    (f"{QUIET} AND {PREMIER}", "private instead of premier", f"{QUIET} AND trait('segment') = 'private'"),
    (f"{QUIET} AND {PREMIER}", "private too", f"{QUIET} AND trait('segment').one_of('premier', 'private')"),
    (f"{SAVED} AND {PREMIER}", "10k instead", f"{SAVED.replace('5000', '10000')} AND {PREMIER}"),
    (f"{SAVED} AND {PREMIER}", "less than 5000 in savings instead",
     f"{SAVED.replace('>= 5000', '< 5000')} AND {PREMIER}"),
    (f"{SAVED} AND {PREMIER}", "not in Texas or Florida",
     [f"{SAVED} AND {PREMIER} AND NOT (trait('state').one_of('TX', 'FL'))",
      f"{SAVED} AND {PREMIER} AND trait('state').none_of('TX', 'FL')"]),
    (PAID, "halve the period", PAID.replace("60", "30")),
    (f"{PAID} AND {PREMIER}", "all of premier, private and mass",
     f"{PAID} AND trait('segment').one_of('premier', 'private', 'mass')"),
    (SAVED, "with no phone number", f"{SAVED} AND trait('phone').absent()"),
    (SAVED, "who passed KYC", f"{SAVED} AND trait('kyc_passed') = 'true'"),
    (f"{SAVED} AND trait('kyc_passed') = 'true'", "who did not pass KYC",
     [f"{SAVED} AND trait('kyc_passed') != 'true'", f"{SAVED} AND NOT (trait('kyc_passed') = 'true')"]),
    (SAVED, "and not in mortgage leads", f"{SAVED} AND NOT (trait('mortgage_leads') = 'true')"),
    (f"{SAVED} AND trait('credit_score') > 700", "bump the credit score up to 750",
     f"{SAVED} AND trait('credit_score') > 750"),
    (f"{SAVED} AND trait('credit_score') > 700", "drop the credit score", SAVED),
]  # fmt: skip
TOOL_FOLLOW_UPS = [
    (ALL_IN, "anyone instead of all users", ANY_IN),
    (ANY_IN, "all users instead of any", ALL_IN),
    (ANY_IN, "every user, not just one", ALL_IN),
    (ANY_IN, "nobody instead", NO_IN),
    (f"{ANY_IN} AND {STARTER}", "team plan instead of starter", f"{ANY_IN} AND trait('plan') = 'team'"),
    (f"{ANY_IN} AND {STARTER}", "with at least 20 seats", f"{ANY_IN} AND {STARTER} AND trait('seats') >= 20"),
    (f"{ANY_IN} AND {STARTER}", "make it 7 days", f"{ANY_IN.replace('30', '7')} AND {STARTER}"),
    (f"{ANY_IN} AND {STARTER}", "and whose renewal is in the next 60 days",
     f"{ANY_IN} AND {STARTER} AND trait('renewal_date').within_next(60 days)"),
    (f"{ANY_IN} AND {STARTER}", "exclude retail", f"{ANY_IN} AND {STARTER} AND NOT (trait('industry') = 'retail')"),
    (f"{ANY_IN} AND {STARTER}", "drop the sign-in part", STARTER),
    (f"{ANY_IN} AND {STARTER}", "none of them", f"{NO_IN} AND {STARTER}"),
    (f"{ANY_IN} AND {STARTER}", "all of their users", f"{ALL_IN} AND {STARTER}"),
    (f"{ANY_IN} AND {STARTER}", "all users must be admins",
     f"{ANY_IN} AND {STARTER} AND ALL (trait('role') = 'admin')"),
    (STARTER, "where somebody created a project in the last week",
     f"{STARTER} AND ANY (event('Project Created').within(7 days).count() >= 1)"),
    (STARTER, "where no one sent an invite",
     [f"{STARTER} AND ALL (event('Invite Sent').count() = 0)",
      f"{STARTER} AND NOT (ANY (event('Invite Sent').count() >= 1))"]),
]  # fmt: skip
FOLLOW_UPS = [
    *(("Florist", USERS, *row) for row in FLORIST_FOLLOW_UPS),
    *(("Bank", USERS, *row) for row in BANK_FOLLOW_UPS),
    *(("Team tool", ACCOUNTS, *row) for row in TOOL_FOLLOW_UPS),
]


@pytest.mark.parametrize(("space", "kind", "before", "text", "after"), FOLLOW_UPS)
def test_a_follow_up_changes_what_it_names(
    space: str, kind: AudienceType, before: str, text: str, after: str | list[str]
) -> None:
    generator = GENERATORS[space]
    answer = refine(parse_audience(before, kind), text, generator)
    assert answer.refusal is None, f"{answer.refusal.message} ({answer.refusal.code})"
    assert answer.definition is not None
    assert errors(check(answer.definition, generator.space)) == []
    assert is_satisfiable(answer.definition.condition)
    assert answer.changes
    accepted = [after] if isinstance(after, str) else after
    assert form(answer.definition) in [form(parse_audience(query, kind)) for query in accepted]


UNREADABLE = [
    ("Florist", USERS, f"{O30} AND {MAIL}", "make it nicer", RefinementRefusalCode.UNKNOWN),
    ("Florist", USERS, f"{O30} AND {MAIL}", "and who live on the moon", RefinementRefusalCode.UNKNOWN),
    ("Florist", USERS, f"{O30} AND {MAIL}", "remove the phone condition", RefinementRefusalCode.NOT_FOUND),
    ("Florist", USERS, f"{O30} AND {MAIL}", "make it 60 days", RefinementRefusalCode.AMBIGUOUS),
    ("Florist", USERS, f"{O30} AND {DE}", "users who posted a review too", RefinementRefusalCode.AMBIGUOUS),
    ("Florist", USERS, O30, "asdf qwer", RefinementRefusalCode.UNKNOWN),
    ("Bank", USERS, SAVED, "write a poem about savings", RefinementRefusalCode.UNKNOWN),
    ("Bank", USERS, QUIET, "go back 5 years", RefinementRefusalCode.LOOKBACK),
    ("Team tool", ACCOUNTS, STARTER, "anyone instead of all users", RefinementRefusalCode.NOT_FOUND),
]


@pytest.mark.parametrize(("space", "kind", "before", "text", "code"), UNREADABLE)
def test_what_is_not_understood_changes_nothing_and_says_what_to_do(
    space: str, kind: AudienceType, before: str, text: str, code: RefinementRefusalCode
) -> None:
    answer = refine(parse_audience(before, kind), text, GENERATORS[space])
    assert answer.definition is None
    assert answer.refusal is not None
    assert answer.refusal.code is code, answer.refusal
    assert answer.changes == ()
    assert len(answer.refusal.message) > 20
