"""What stands beside a deed and belongs to it: participles, levels, the last one's total, habits, brackets."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, NUMBER, TEXT, event, has, trait

LOOKBACK_DAYS = 365

SPACE = Space(
    name="Quayside",
    about="A line of seaplanes with a restaurant on board and a club with stages",
    events=(
        event("Order Placed", has("payment_method", "card", "voucher", "cash"), has("total", 12, 40, 90)),
        event("Cabin Viewed", has("stars", 2, 3, 4), has("deck", "upper", "lower")),
        event("Cabin Booked", has("stars", 2, 3, 4), has("deck", "upper", "lower"), has("total", 80, 300)),
        event("Ferry Viewed", has("line", "Seabird", "Osprey")),
        event("Ferry Booked", has("line", "Seabird", "Osprey"), has("total", 20, 75), has("channel", "app", "web")),
        event("Online Checkin Done", has("line", "Seabird", "Osprey"), has("seat_type", "window", "aisle")),
        event("Club Level Reached", has("club_level", 5, 20, 40), has("season", "spring", "autumn")),
    ),
    traits=(
        trait("preferred_payment", TEXT, "card", "voucher", "cash"),
        trait("orders_30d", NUMBER, 0, 3, 9),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

CASES = (
    (
        "4+ orders in the last month, paid by voucher",
        "event('Order Placed').where(property('payment_method') = 'voucher').within(30 days).count() >= 4",
    ),
    (
        "at least 2 orders this week, paid in cash",
        "event('Order Placed').where(property('payment_method') = 'cash').within(7 days).count() >= 2",
    ),
    ("made it to club level 30", "event('Club Level Reached').where(property('club_level') = 30).count() >= 1"),
    (
        "reached club level 20 or higher in spring",
        "event('Club Level Reached').where(property('season') = 'spring' AND property('club_level') >= 20).count() > 0",
    ),
    ("reached 5 club levels this year", "event('Club Level Reached').within(365 days).count() >= 5"),
    ("the total of their most recent order was above 50", "event('Order Placed').last(property('total')) > 50"),
    ("the total of their first cabin booking was over 200", "event('Cabin Booked').first(property('total')) > 200"),
    (
        "the combined total of their orders in the last 60 days was above 150",
        "event('Order Placed').within(60 days).sum(property('total')) > 150",
    ),
    (
        "booked an upper deck cabin of 3 stars and up",
        "event('Cabin Booked').where(property('deck') = 'upper' AND property('stars') >= 3).count() >= 1",
    ),
    ("usually flies with Seabird", "event('Ferry Booked').mode(property('line'), 1) = 'Seabird'"),
    (
        "nothing booked in the last 90 days (no cabin, no ferry)",
        "event('Cabin Booked').within(90 days).count() = 0 AND event('Ferry Booked').within(90 days).count() = 0",
    ),
)


@pytest.mark.parametrize(("prompt", "wanted"), CASES)
def test_it_belongs_to_the_deed_beside_it(prompt: str, wanted: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, answer.refusal
    query = parse_audience(wanted)
    assert witness(answer.definition, query, now=NOW, lookback_days=LOOKBACK_DAYS) is None, print_query(
        answer.definition
    )
