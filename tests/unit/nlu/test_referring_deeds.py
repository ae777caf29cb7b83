"""Deeds that take over what was told of the deed before, its order or its time; over a small space of its own."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, event, has

LOOKBACK_DAYS = 365

SPACE = Space(
    name="Kiln & Clay",
    about="Pottery classes, kiln hire and a shop for glazes",
    events=(
        event("Lesson Booked", has("lesson", "Raku Night", "wheel bar"), has("teacher", "Ines Aho")),
        event("Lesson Attended", has("lesson", "Raku Night", "wheel bar"), has("teacher", "Ines Aho")),
        event("Letter Opened", has("letter", "May Glazes", "Kiln Log"), has("device", "phone", "laptop")),
        event("Letter Clicked", has("letter", "May Glazes", "Kiln Log"), has("device", "phone", "laptop")),
        event("attended_fair", has("fair", "Ash Fair", "Rust Fair")),
        event("signed_up_for_fair", has("fair", "Ash Fair", "Rust Fair")),
        event("Shard Saved", has("shard_id", "s1"), has("colour", "blue", "ochre")),
        event("Offer Sent", has("shard_id", "s1"), has("colour", "blue", "ochre"), has("price", 5, 9)),
        event("Guild Joined", has("guild", "Slipware", "Majolica")),
        event("Guild Left", has("guild", "Slipware", "Majolica"), has("reason", "price", "moved")),
        event("Kit Ordered", has("order_id", "o1"), has("kit", "Starter", "Sculptor"), has("total", 20, 80)),
        event("Kit Returned", has("order_id", "o1"), has("kit", "Starter", "Sculptor")),
        event("Payment Declined", has("reason", "expired_card", "insufficient_funds")),
        event("Firing Requested", has("firing_id", "f1"), has("glaze", "celadon", "tenmoku")),
        event("Firing Approved", has("firing_id", "f1")),
        event("Page Viewed", has("page_name", "Prices", "Kilns")),
        event("Ferry Booked", has("origin", "Bergen", "Turku"), has("destination", "Bergen", "Turku")),
    ),
    traits=(),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, *tests: str, rest: str = ".count() >= 1") -> str:
    where = f".where({' AND '.join(tests)})" if tests else ""
    return f"event('{name}'){where}{rest}"


def same(path: str) -> str:
    return f"property('{path}') = property(parent: '{path}')"


NEVER = ".count() = 0"
RAKU, BAR = "property('lesson') = 'Raku Night'", "property('lesson') = 'wheel bar'"
MAY, SLIPWARE = "property('letter') = 'May Glazes'", "property('guild') = 'Slipware'"
EXPIRED, STARTER = "property('reason') = 'expired_card'", "property('kit') = 'Starter'"
ASH = "property('fair') = 'Ash Fair'"
LAPTOP = "property('device') = 'laptop'"
BOOKED, OPENED = did("Lesson Booked", RAKU), did("Letter Opened", MAY)

OF_THE_SAME_THING = [
    ("booked Raku Night but never attended", f"{BOOKED} AND {did('Lesson Attended', RAKU, rest=NEVER)}"),
    ("opened the May Glazes letter, no click", f"{OPENED} AND {did('Letter Clicked', MAY, rest=NEVER)}"),
    (
        "opened the May Glazes letter but didn't click the letter",
        f"{OPENED} AND {did('Letter Clicked', MAY, rest=NEVER)}",
    ),
    (
        "booked a wheel bar lesson and never attended",
        f"{did('Lesson Booked', BAR)} AND {did('Lesson Attended', BAR, rest=NEVER)}",
    ),
    ("opened May Glazes but never clicked anything at all", f"{OPENED} AND {did('Letter Clicked', rest=NEVER)}"),
    (
        "opened a letter on a laptop but never clicked",
        f"{did('Letter Opened', LAPTOP)} AND {did('Letter Clicked', rest=NEVER)}",
    ),
]

OF_THE_SAME_THING += [
    ("opened the May Glazes letter and clicked", f"{OPENED} AND {did('Letter Clicked', MAY)}"),
    (
        "signed up for Ash Fair but never attended",
        f"{did('signed_up_for_fair', ASH)} AND {did('attended_fair', ASH, rest=NEVER)}",
    ),
    (
        "booked Raku Night but never booked another lesson",
        f"{BOOKED} AND {did('Lesson Booked', f'NOT ({RAKU})', rest=NEVER)}",
    ),
    (
        "saved a blue shard and then sent an offer for it",
        did("Shard Saved", "property('colour') = 'blue'", did("Offer Sent", same("shard_id"))),
    ),
]

IN_ORDER = [
    (
        "requested a firing that wasn't approved within 3 days",
        did("Firing Requested", did("Firing Approved", same("firing_id"), rest=".within(parent: 3 days).count() = 0")),
    ),
    (
        "left the Slipware guild and later rejoined a guild",
        did("Guild Left", SLIPWARE, did("Guild Joined")),
    ),
    (
        "viewed the Prices page and within two weeks after ordered a kit",
        did(
            "Page Viewed",
            "property('page_name') = 'Prices'",
            did("Kit Ordered", rest=".within(parent: 14 days).count() >= 1"),
        ),
    ),
    (
        "their payment was declined for an expired card and they never ordered a kit after",
        did("Payment Declined", EXPIRED, did("Kit Ordered", rest=NEVER)),
    ),
    (
        "payment declined, expired card, & no kit ordered right after",
        did("Payment Declined", EXPIRED, did("Kit Ordered", rest=NEVER)),
    ),
    (
        "viewed the Prices page and, within a week after, ordered a kit",
        did(
            "Page Viewed",
            "property('page_name') = 'Prices'",
            did("Kit Ordered", rest=".within(parent: 7 days).count() >= 1"),
        ),
    ),
    (
        "left the Slipware guild within a month of joining it",
        did("Guild Joined", SLIPWARE, did("Guild Left", SLIPWARE, rest=".within(parent: 30 days).count() >= 1")),
    ),
    (
        "returned a Starter kit within 7 days after ordering it",
        did("Kit Ordered", STARTER, did("Kit Returned", same("order_id"), rest=".within(parent: 7 days).count() >= 1")),
    ),
    ("left the Slipware guild, no new guild since", did("Guild Left", SLIPWARE, did("Guild Joined", rest=NEVER))),
    (
        "requested a firing, didn't get it approved within 3 days, past month only",
        did(
            "Firing Requested",
            did("Firing Approved", same("firing_id"), rest=".within(parent: 3 days).count() = 0"),
            rest=".within(30 days).count() >= 1",
        ),
    ),
    (
        "ordered a Starter kit, then returned it anyway within 2 weeks",
        did(
            "Kit Ordered", STARTER, did("Kit Returned", same("order_id"), rest=".within(parent: 14 days).count() >= 1")
        ),
    ),
    (
        "joined the Slipware guild, and after a payment was declined they didn't order a kit",
        f"{did('Guild Joined', SLIPWARE)} AND {did('Payment Declined', did('Kit Ordered', rest=NEVER))}",
    ),
]

RECENT = did("Kit Ordered", rest=".within(30 days).count() >= 1")
EARLIER = did("Kit Ordered", rest=".between(30 days, 1095 days).count() = 0")
LEFT_OUT = [
    (
        "ordered a Starter kit, no repeat buyers",
        f"{did('Kit Ordered', STARTER)} AND NOT ({did('Kit Ordered', rest='.count() >= 2')})",
    ),
    (
        "joined the Slipware guild but not new customers",
        f"{did('Guild Joined', SLIPWARE)} AND NOT ({RECENT} AND {EARLIER})",
    ),
]

PLACES = [
    ("people who booked a ferry for Bergen", did("Ferry Booked", "property('destination') = 'Bergen'")),
    ("people who booked a ferry out of Bergen", did("Ferry Booked", "property('origin') = 'Bergen'")),
    ("people who booked a ferry from Bergen", did("Ferry Booked", "property('origin') = 'Bergen'")),
]


@pytest.mark.parametrize(("prompt", "meant"), [*OF_THE_SAME_THING, *IN_ORDER, *LEFT_OUT, *PLACES])
def test_a_deed_refers_to_the_one_before(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, f"refused: {answer.refusal}"
    found = witness(answer.definition, parse_audience(meant), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(answer.definition)
