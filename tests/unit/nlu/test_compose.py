"""How clauses are put together: denials, windows said once, funnels, lists of values, quantifiers, junctions."""

from datetime import UTC, datetime

import pytest

from coterie.language.ast import AudienceType, Definition, Operator
from coterie.language.form import form
from coterie.language.parser import parse_condition
from coterie.language.printer import print_query
from coterie.nlu.analysis import analyse
from coterie.nlu.clauses import Clause, kept
from coterie.nlu.frames import EventFrame, Frame, TraitFrame
from coterie.nlu.frames import Test as FieldTest
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.parser import EmbeddedParser
from coterie.nlu.quantifiers import join_roles
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    PropertySchema,
    Space,
    TraitSchema,
)

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)


def text(name: str, *values: str) -> PropertySchema:
    return PropertySchema(name=name, values=values)


SPACE = Space(
    name="Garden centre",
    events=(
        EventSchema(
            name="Order Completed",
            properties=(
                text("order_id", "o-1"),
                text("category", "seeds", "tools"),
                PropertySchema(name="total", type=FieldType.NUMBER, values=(12, 90)),
            ),
        ),
        EventSchema(name="Product Viewed", properties=(text("product_id", "p-1"), text("category", "seeds", "tools"))),
        EventSchema(name="Product Added", properties=(text("product_id", "p-1"), text("category", "seeds", "tools"))),
        EventSchema(name="Email Opened", properties=(text("campaign_id", "c-1"),)),
        EventSchema(name="Email Link Clicked", properties=(text("campaign_id", "c-1"),)),
        EventSchema(name="Workshop Booked"),
        EventSchema(name="Signed In"),
    ),
    traits=(
        TraitSchema(key="country", values=("FR", "DE", "US")),
        TraitSchema(key="plan", values=("free", "pro", "team")),
        TraitSchema(key="role", values=("admin", "editor")),
        TraitSchema(key="email_opt_in", type=FieldType.BOOLEAN, values=(True, False)),
        TraitSchema(key="tier", collection=Collection.ACCOUNTS, values=("starter", "enterprise")),
    ),
    audiences=(AudienceRef(key="vip", name="VIP"), AudienceRef(key="staff", name="Staff")),
)

ORDER, VIEW, ADD = "event('Order Completed')", "event('Product Viewed')", "event('Product Added')"
OPEN, CLICK = "event('Email Opened')", "event('Email Link Clicked')"
BOOK, SIGN = "event('Workshop Booked')", "event('Signed In')"

SAME_PRODUCT = "property('product_id') = property(parent: 'product_id')"
SEEDS = "property('category') = 'seeds'"
PRO = "trait('plan') = 'pro'"
VIP, STAFF = "trait('vip') = 'true'", "trait('staff') = 'true'"


def did(event: str, *, days: int | None = None, where: str = "") -> str:
    return _counted(event, days, where, ">= 1")


def never(event: str, *, days: int | None = None, where: str = "") -> str:
    return _counted(event, days, where, "= 0")


def _counted(event: str, days: int | None, where: str, bound: str) -> str:
    filters = (f".where({where})" if where else "") + (f".within({days} days)" if days else "")
    return f"{event}{filters}.count() {bound}"


NEGATION = [
    ("customers who haven't opened an email or booked a workshop", f"{never(OPEN)} AND {never(BOOK)}"),
    (
        "people who neither signed in nor placed an order in the last 30 days",
        f"{never(SIGN, days=30)} AND {never(ORDER, days=30)}",
    ),
    ("customers who didn't open an email but booked a workshop", f"{never(OPEN)} AND {did(BOOK)}"),
    ("customers who viewed a product but did not place an order", f"{did(VIEW)} AND {never(ORDER)}"),
    ("customers not on the pro plan or the team plan", "trait('plan').none_of('pro', 'team')"),
    (
        "people on the pro plan excluding staff and those who booked a workshop",
        f"{PRO} AND NOT ({STAFF}) AND {never(BOOK)}",
    ),
    ("people who are not VIPs, and not staff", f"NOT ({VIP}) AND NOT ({STAFF})"),
]
WINDOWS = [
    (
        "customers who viewed a product and placed an order in the last 7 days",
        f"{did(VIEW, days=7)} AND {did(ORDER, days=7)}",
    ),
    ("customers who opened or clicked an email in the past 14 days", f"{did(OPEN, days=14)} OR {did(CLICK, days=14)}"),
    (
        "customers who never booked a workshop and who haven't signed in for the last 10 days",
        f"{never(BOOK)} AND {never(SIGN, days=10)}",
    ),
    (
        "customers who never placed an order but viewed a product in the last 7 days",
        f"{never(ORDER)} AND {did(VIEW, days=7)}",
    ),
    ("in the last 10 days booked a workshop and signed in", f"{did(BOOK, days=10)} AND {did(SIGN, days=10)}"),
    (
        "customers who signed in, booked a workshop and placed an order, each within the past 20 days",
        f"{did(SIGN, days=20)} AND {did(BOOK, days=20)} AND {did(ORDER, days=20)}",
    ),
    (
        "people who viewed a product in the last 30 days but placed no order in the same period",
        f"{did(VIEW, days=30)} AND {never(ORDER, days=30)}",
    ),
    (
        "viewed a product, added a product and placed an order, each of them in the past 12 days",
        f"{did(VIEW, days=12)} AND {did(ADD, days=12)} AND {did(ORDER, days=12)}",
    ),
    (
        "used to place orders but hasn't done so for 60 days",
        f"{did(ORDER)} AND {never(ORDER, days=60)}",
    ),
    ("signed in within the last 7 days but booked no workshop", f"{did(SIGN, days=7)} AND {never(BOOK)}"),
]
FUNNELS = [
    (
        "viewed a product and then placed an order within 3 days",
        f"{VIEW}.where({ORDER}.within(parent: 3 days).count() >= 1).count() >= 1",
    ),
    ("opened an email but then didn't place an order", did(OPEN, where=never(ORDER))),
    ("booked a workshop after opening an email", did(OPEN, where=did(BOOK))),
    (
        "viewed a product and within 2 days added that product",
        did(VIEW, where=f"{ADD}.where({SAME_PRODUCT}).within(parent: 2 days).count() >= 1"),
    ),
    (
        "viewed a product, placed an order after that, and booked a workshop",
        f"{did(VIEW, where=did(ORDER))} AND {did(BOOK)}",
    ),
    ("viewed a product and hasn't placed an order since", did(VIEW, where=never(ORDER))),
    (
        "viewed a product and then added the same product",
        did(VIEW, where=did(ADD, where="property('product_id') = property(parent: 'product_id')")),
    ),
    (
        "people who viewed seeds but never ordered any",
        f"{did(VIEW, where=SEEDS)} AND {never(ORDER, where=SEEDS)}",
    ),
]
LISTS = [
    ("customers in France or Germany", "trait('country').one_of('FR', 'DE')"),
    ("customers in France and Germany", "trait('country').one_of('FR', 'DE')"),
    ("customers in France or on the pro plan", f"trait('country') = 'FR' OR {PRO}"),
    ("either VIPs or people on the pro plan, and in France", f"({VIP} OR {PRO}) AND trait('country') = 'FR'"),
    (
        "customers in Germany who booked a workshop or signed in",
        f"trait('country') = 'DE' AND ({did(BOOK)} OR {did(SIGN)})",
    ),
]
ACCOUNTS = [
    ("accounts where nobody signed in or booked a workshop", f"ALL NOT ({did(SIGN)}) AND ALL NOT ({did(BOOK)})"),
    ("accounts where every user signed in within the last 7 days", f"ALL ({did(SIGN, days=7)})"),
    ("accounts with at least one admin who booked a workshop", f"ANY (trait('role') = 'admin' AND {did(BOOK)})"),
    ("accounts where no admin has booked a workshop", f"ALL NOT (trait('role') = 'admin' AND {did(BOOK)})"),
    (
        "accounts with an admin on the pro plan who signed in",
        f"ANY (trait('role') = 'admin' AND {PRO} AND {did(SIGN)})",
    ),
    ("accounts that haven't signed in for 30 days", f"ALL NOT ({did(SIGN, days=30)})"),
    (
        "enterprise accounts where someone signed in and placed an order",
        f"trait('tier') = 'enterprise' AND ANY ({did(SIGN)}) AND ANY ({did(ORDER)})",
    ),
]


@pytest.fixture(scope="module")
def parser() -> EmbeddedParser:
    return EmbeddedParser(SPACE, now=NOW)


def check_reading(parser: EmbeddedParser, prompt: str, audience: Collection, expected: str) -> None:
    best = parser.parse(prompt, audience).candidates[0].condition
    wanted = parse_condition(expected)
    kind = AudienceType(audience.value)
    assert form(Definition(kind, best)) == form(Definition(kind, wanted))


@pytest.mark.parametrize(("prompt", "expected"), [*NEGATION, *WINDOWS, *FUNNELS, *LISTS])
def test_clauses_about_users(parser: EmbeddedParser, prompt: str, expected: str) -> None:
    check_reading(parser, prompt, Collection.USERS, expected)


@pytest.mark.parametrize(("prompt", "expected"), ACCOUNTS)
def test_clauses_about_accounts(parser: EmbeddedParser, prompt: str, expected: str) -> None:
    check_reading(parser, prompt, Collection.ACCOUNTS, expected)


def test_every_part_says_where_it_came_from(parser: EmbeddedParser) -> None:
    prompt = "customers in Germany who booked a workshop"
    best = parser.parse(prompt, Collection.USERS).candidates[0]
    said = {print_query(part.condition): [span.of(prompt) for span in part.spans] for part in best.parts}
    assert said == {"trait('country') = 'DE'": ["Germany"], did(BOOK): ["booked", "workshop"]}


def test_a_later_step_of_a_funnel_is_no_part_of_its_own(parser: EmbeddedParser) -> None:
    best = parser.parse("opened an email but then didn't place an order", Collection.USERS).candidates[0]
    assert [part.condition for part in best.parts] == [best.condition]


def test_roles_in_a_row_are_all_of_the_user_who_acts() -> None:
    def clause(place: int, frame: Frame) -> Clause:
        return Clause(low=place, high=place + 1, lead=(), frames=[frame], junction=Role.AND, strong=False)

    traits = [TraitFrame(Collection.USERS, (FieldTest(path, Operator.EXISTS),), mask=0) for path in ("role", "plan")]
    deed = EventFrame(("Signed In",), mask=0)
    frames: list[Frame] = [*traits, deed]
    clauses = [clause(place, frame) for place, frame in enumerate(frames)]
    join_roles(clauses, analyse("admins on a plan signed in", SpaceIndex.build(SPACE, NOW), None, NOW))
    assert [c.frames for c in kept(clauses)] == [frames]
