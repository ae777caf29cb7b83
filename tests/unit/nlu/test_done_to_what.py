"""What a deed is done to, across clauses: a verb left to the first, a thing under another name, one thing."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, event, has

LOOKBACK_DAYS = 365
KINDS, RUGS = has("category", "rugs", "lamps", "mirrors"), has("rug_name", "Fell Runner", "Dune")

SPACE = Space(
    name="Loom & Lamp",
    about="Rugs and lamps, hire of both, and courses in weaving",
    events=(
        event("Item Viewed", has("item_id", "i1", "i2"), KINDS, has("price", 20, 90)),
        event("Item Added To Wishlist", has("item_id", "i1", "i2"), KINDS, has("price", 20, 90)),
        event("Order Placed", has("order_id", "o1", "o2"), KINDS, has("total", 30, 120)),
        event("Order Returned", has("order_id", "o1", "o2"), KINDS),
        event("Item Reviewed", has("item_id", "i1", "i2"), has("stars", 1, 5)),
        event("Teaser Opened", has("teaser_name", "Fell Runner", "Spring Loom"), has("clicks", 1, 2)),
        event("Rug Hired", RUGS, has("voucher", "WARM10", "WOOL5"), has("days", 2, 9)),
        event("Lamp Hired", has("lamp_name", "Beacon", "Glow"), has("voucher", "WARM10", "WOOL5")),
        event("Basket Opened", has("hire_type", "rug", "lamp"), has("worth", 10, 50)),
        event("Hire Ended", has("hire_type", "rug", "lamp"), has("late", "yes", "no")),
        event("Loom Training Assigned", has("course", "Twill basics", "Knots"), has("source", "mentor", "shop")),
        event("loom_training_finished", has("course", "Twill basics", "Knots"), has("grade", 1, 5)),
        event("Place Offered", has("place_id", "p1")),
        event("Place Taken", has("place_id", "p1")),
        event("Club Taken Up", has("club", "Weft", "Warp")),
        event("Voucher Entered", has("voucher", "WARM10", "WOOL5"), has("valid", "yes", "no")),
        event("Parcel Ready", has("shop", "Oban", "Ayr")),
        event("Parcel Collected", has("shop", "Oban", "Ayr")),
        event("Payment Failed", has("attempt", 1, 2)),
        event("Payment Succeeded", has("amount", 5, 20)),
        event("Maker Followed", has("maker", "Oda Lund", "Rui Paz")),
        event("Print Bought", has("maker", "Oda Lund", "Rui Paz"), has("price", 5, 20)),
        event("Ferry Booked", has("origin_town", "Oban", "Ayr"), has("destination_town", "Oban", "Ayr")),
        event("Room Booked", has("town", "Oban", "Ayr"), has("nights", 1, 4)),
    ),
    traits=(),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, *tests: str, rest: str = ".count() >= 1") -> str:
    where = f".where({' AND '.join(tests)})" if tests else ""
    return f"event('{name}'){where}{rest}"


def same(path: str) -> str:
    return f"property('{path}') = property(parent: '{path}')"


def of(category: str) -> str:
    return f"property('category') = '{category}'"


def within(days: int) -> str:
    return f".within(parent: {days} days).count() >= 1"


NEVER, SOON_NOT = ".count() = 0", ".within(parent: 14 days).count() = 0"
LATE, THREE = ".within(90 days).count() >= 1", ".within(90 days).count() >= 3"
ODA, LATE_NOT = "property('maker') = 'Oda Lund'", ".within(90 days).count() = 0"
WARM, DEAR, WOOL = "property('voucher') = 'WARM10'", "property('price') > 400", "property('voucher') = 'WOOL5'"
TEASED, HIRED = "property('teaser_name') = 'Fell Runner'", "property('rug_name') = 'Fell Runner'"
SPRING = "property('teaser_name') = 'Spring Loom'"

VERB_LEFT_TO_THE_FIRST = [
    (
        "ordered rugs and then lamps within 30 days",
        did("Order Placed", of("rugs"), did("Order Placed", of("lamps"), rest=within(30))),
    ),
    (
        "viewed lamps, followed by mirrors",
        did("Item Viewed", of("lamps"), did("Item Viewed", of("mirrors"))),
    ),
    (
        "viewed rugs or lamps and then mirrors within 7 days",
        did(
            "Item Viewed",
            "property('category').one_of('rugs', 'lamps')",
            did("Item Viewed", of("mirrors"), rest=within(7)),
        ),
    ),
    ("ordered rugs or lamps", did("Order Placed", "property('category').one_of('rugs', 'lamps')")),
    ("viewed rugs and then ordered lamps", did("Item Viewed", of("rugs"), did("Order Placed", of("lamps")))),
]

CARRIED_ON = [
    (
        "assigned a loom training and then did not finish it within 14 days",
        did("Loom Training Assigned", did("loom_training_finished", same("course"), rest=SOON_NOT)),
    ),
    (
        "opened the Fell Runner teaser at least twice but never hired it",
        f"{did('Teaser Opened', TEASED, rest='.count() >= 2')} AND {did('Rug Hired', HIRED, rest=NEVER)}",
    ),
    (
        "opened the Spring Loom teaser but never hired a lamp",
        f"{did('Teaser Opened', SPRING)} AND {did('Lamp Hired', rest=NEVER)}",
    ),
    (
        "opened a rug basket and then didn't hire the rug",
        did("Basket Opened", "property('hire_type') = 'rug'", did("Rug Hired", rest=NEVER)),
    ),
    ("reviewed an item they viewed", did("Item Viewed", did("Item Reviewed", same("item_id")))),
    ("returned rugs and ordered them again", did("Order Returned", of("rugs"), did("Order Placed", of("rugs")))),
    (
        "people who were offered a place but who haven't taken",
        f"{did('Place Offered')} AND {did('Place Taken', rest=NEVER)}",
    ),
]

SUCCEEDED, TOWN = did("Payment Succeeded", rest=NEVER), "property('town') = property(parent: 'destination_town')"
UNDONE = [
    (
        "people who were offered a place in the last 90 days that hasn't been taken",
        did("Place Offered", did("Place Taken", same("place_id"), rest=NEVER), rest=LATE),
    ),
    (
        "Parcel collecting customers whose parcel was ready in the last 90 days but hasn't been collected",
        f"{did('Parcel Ready', rest=LATE)} AND {did('Parcel Collected', rest=NEVER)}",
    ),
    (
        "entered at least two different vouchers in the last 90 days",
        did("Voucher Entered", rest=".within(90 days).unique(property('voucher')).count() >= 2"),
    ),
    (
        "assigned a loom training but dropped out before finishing it",
        did("Loom Training Assigned", did("loom_training_finished", same("course"), rest=NEVER)),
    ),
    (
        "viewed lamps and left before ordering anything",
        f"{did('Item Viewed', of('lamps'))} AND {did('Order Placed', rest=NEVER)}",
    ),
    (
        "people whose payment failed in the last 90 days and hasn't gone through since",
        did("Payment Failed", SUCCEEDED, rest=LATE),
    ),
    (
        "people with no rug or lamp hired in the last 90 days",
        f"{did('Rug Hired', rest=LATE_NOT)} AND {did('Lamp Hired', rest=LATE_NOT)}",
    ),
]

TOLD_OF_ALL = [
    (
        "followed Oda Lund but never bought her prints",
        f"{did('Maker Followed', ODA)} AND {did('Print Bought', ODA, rest=NEVER)}",
    ),
    (
        "booked a ferry and then a room in the same town within 7 days",
        did("Ferry Booked", did("Room Booked", TOWN, rest=within(7))),
    ),
    ("hired a rug or a lamp with the voucher WARM10", f"{did('Rug Hired', WARM)} OR {did('Lamp Hired', WARM)}"),
    (
        "hired a rug with the voucher WOOL5 or a lamp with the voucher WARM10",
        f"{did('Rug Hired', WOOL)} OR {did('Lamp Hired', WARM)}",
    ),
]

ONE_THING = [
    ("wishlisted a lamp priced above 400", did("Item Added To Wishlist", of("lamps"), DEAR)),
    (
        "wishlisted lamps listed over 400 in the last 90 days",
        did("Item Added To Wishlist", of("lamps"), DEAR, rest=LATE),
    ),
    (
        "viewed 3 or more lamps in the last 90 days without ordering any lamps",
        f"{did('Item Viewed', of('lamps'), rest=THREE)} AND {did('Order Placed', of('lamps'), rest=NEVER)}",
    ),
]


@pytest.mark.parametrize(("prompt", "meant"), [*VERB_LEFT_TO_THE_FIRST, *CARRIED_ON, *UNDONE, *TOLD_OF_ALL, *ONE_THING])
def test_a_deed_is_done_to_what_was_told(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, f"refused: {answer.refusal}"
    found = witness(answer.definition, parse_audience(meant), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(answer.definition)
