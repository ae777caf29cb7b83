"""How far a time reaches: which parts of a prompt a window belongs to, and windows that are told from one before."""

import pytest

from coterie.language.ast import AudienceType, Definition
from coterie.language.form import form
from coterie.language.parser import parse_condition
from coterie.nlu.parser import EmbeddedParser
from coterie.schema.space import Collection
from unit.nlu.test_compose import BOOK, CLICK, NOW, OPEN, ORDER, PRO, SEEDS, SIGN, SPACE, VIEW, did, never

LOOKBACK = 1095

OWN = [
    # What is granted, or told with a subject of its own, has no part in the time of the rest.
    ("no workshop booked even though they signed in over the last 60 days", f"{never(BOOK)} AND {did(SIGN, days=60)}"),
    (
        "never booked a workshop although they placed an order in the past 30 days",
        f"{never(BOOK)} AND {did(ORDER, days=30)}",
    ),
    (
        "their last order was in tools and they've not signed in for 45 days",
        f"{ORDER}.last(property('category')) = 'tools' AND {never(SIGN, days=45)}",
    ),
    (
        "opened or clicked an email, and no order placed in the last 14 days",
        f"({did(OPEN)} OR {did(CLICK)}) AND {never(ORDER, days=14)}",
    ),
    (
        "recently viewed a product and has never booked a workshop",
        f"{did(VIEW, days=30)} AND {never(BOOK)}",
    ),
    (
        "booked a workshop, then haven't signed in over the last 20 days",
        f"{did(BOOK)} AND {never(SIGN, days=20)}",
    ),
    (
        "booked a workshop and in the last 30 days placed an order",
        f"{did(BOOK)} AND {did(ORDER, days=30)}",
    ),
    # Near misses: one denial, alternatives, two deeds of one breath.
    ("never opened or clicked an email in the last 9 days", f"{never(OPEN, days=9)} AND {never(CLICK, days=9)}"),
    ("viewed a product but didn't order in the last 5 days", f"{did(VIEW, days=5)} AND {never(ORDER, days=5)}"),
]
WHOLE = [
    (
        "signed in, viewed a product and placed an order, last 14 days",
        f"{did(SIGN, days=14)} AND {did(VIEW, days=14)} AND {did(ORDER, days=14)}",
    ),
    (
        "signed in, viewed a product but placed no order, all in the last 8 days",
        f"{did(SIGN, days=8)} AND {did(VIEW, days=8)} AND {never(ORDER, days=8)}",
    ),
    (
        "signed in, viewed a product and booked a workshop, in the last 8 days each",
        f"{did(SIGN, days=8)} AND {did(VIEW, days=8)} AND {did(BOOK, days=8)}",
    ),
    (
        "signed in, booked a workshop and placed an order, all three in the last 7 days",
        f"{did(SIGN, days=7)} AND {did(BOOK, days=7)} AND {did(ORDER, days=7)}",
    ),
    (
        "people on the pro plan who in the last 30 days either booked a workshop or placed an order",
        f"{PRO} AND ({did(BOOK, days=30)} OR {did(ORDER, days=30)})",
    ),
    (
        "in the past 12 days neither signed in nor placed an order",
        f"{never(SIGN, days=12)} AND {never(ORDER, days=12)}",
    ),
    (
        "both booked a workshop and placed an order in the last month, or else on the pro plan",
        f"{did(BOOK, days=30)} AND {did(ORDER, days=30)} OR {PRO}",
    ),
]
POINTING = [
    (
        "signed in over the last 20 days and placed no order over the course of those 20 days",
        f"{did(SIGN, days=20)} AND {never(ORDER, days=20)}",
    ),
    (
        "exactly two orders between 30 and 90 days ago, but nothing more recent than that",
        f"{ORDER}.between(30 days, 90 days).count() = 2 AND {never(ORDER, days=30)}",
    ),
    (
        "placed an order between 40 and 80 days ago, and not since",
        f"{ORDER}.between(40 days, 80 days).count() >= 1 AND {never(ORDER, days=40)}",
    ),
    (
        "signed in over the last 30 days and placed more than 4 orders before that",
        f"{did(SIGN, days=30)} AND {ORDER}.between(30 days, {LOOKBACK} days).count() > 4",
    ),
    (
        "exactly one order ever, placed more than 90 days ago",
        f"{ORDER}.count() = 1 AND {ORDER}.between(90 days, {LOOKBACK} days).count() >= 1",
    ),
    (
        "spent over 900 in the last year across at least 4 orders",
        f"{ORDER}.within(365 days).sum(property('total')) > 900 AND {ORDER}.within(365 days).count() >= 4",
    ),
    (
        "exactly two orders ever, and they were more than 70 days ago",
        f"{ORDER}.count() = 2 AND {ORDER}.between(70 days, {LOOKBACK} days).count() >= 1",
    ),
    (
        "their last order was between 60 and 120 days ago",
        f"{ORDER}.between(60 days, 120 days).count() >= 1 AND {never(ORDER, days=60)}",
    ),
    (
        "booked a workshop 30 to 60 days ago, and never again after that",
        f"{BOOK}.between(30 days, 60 days).count() >= 1 AND {never(BOOK, days=30)}",
    ),
    (
        "placed orders of over $900 in the last year across at least 4 purchases",
        f"{ORDER}.within(365 days).sum(property('total')) > 900 AND {ORDER}.within(365 days).count() >= 4",
    ),
    (
        "placed at least 4 orders over $900 in the last year",
        f"{ORDER}.where(property('total') > 900).within(365 days).count() >= 4",
    ),
    ("placed an order and, before that, had opened an email", did(OPEN, where=did(ORDER))),
    ("booked a workshop once but never again", f"{BOOK}.count() = 1"),
    ("placed an order between 30 and 90 days ago", f"{ORDER}.between(30 days, 90 days).count() >= 1"),
]


@pytest.fixture(scope="module")
def parser() -> EmbeddedParser:
    return EmbeddedParser(SPACE, now=NOW)


@pytest.mark.parametrize(("prompt", "expected"), [*OWN, *WHOLE, *POINTING])
def test_how_far_a_time_reaches(parser: EmbeddedParser, prompt: str, expected: str) -> None:
    best = parser.parse(prompt, Collection.USERS).candidates[0].condition
    assert form(Definition(AudienceType.USERS, best)) == form(Definition(AudienceType.USERS, parse_condition(expected)))


def _of(category: str, days: int | None = None) -> str:
    return f"{ORDER}.where(property('category') = '{category}')" + (f".within({days} days)" if days else "")


CONTRASTS = [
    (
        "placed at least 6 orders of seeds in the last 90 days but fewer than 2 of tools",
        f"{_of('seeds', 90)}.count() >= 6 AND {_of('tools')}.count() < 2",
    ),
    (
        "spent over $400 on tools this year but less than $30 on seeds in that year",
        f"{_of('tools', 365)}.sum(property('total')) > 400 AND {_of('seeds', 365)}.sum(property('total')) < 30",
    ),
    (
        "exactly one workshop booked in the last 50 days against more than 8 orders placed in the same period",
        f"{BOOK}.within(50 days).count() = 1 AND {ORDER}.within(50 days).count() > 8",
    ),
    (
        "placed at least 6 orders of seeds in the last 90 days and viewed fewer than 2",
        f"{_of('seeds', 90)}.count() >= 6 AND {VIEW}.where({SEEDS}).within(90 days).count() < 2",
    ),
    (
        "placed at least 6 orders in the last 90 days, and never an order over $20",
        f"{ORDER}.within(90 days).count() >= 6 AND {ORDER}.where(property('total') > 20).count() = 0",
    ),
    (
        "placed 2 or more orders of tools over $100",
        f"{ORDER}.where(property('category') = 'tools' AND property('total') > 100).count() >= 2",
    ),
]


@pytest.mark.parametrize(("prompt", "expected"), CONTRASTS)
def test_numbers_set_against_each_other(parser: EmbeddedParser, prompt: str, expected: str) -> None:
    test_how_far_a_time_reaches(parser, prompt, expected)
