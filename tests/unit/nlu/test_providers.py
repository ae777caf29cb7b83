"""What people do with banks, networks and processors of payments, in words that no name of the space has."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

LOOKBACK_DAYS = 730

SPACE = Space(
    name="Post House",
    about="A post office that keeps accounts, sells lines and takes cards for market stalls",
    events=(
        event("chq_lodged", ("amount", NUMBER, (20, 900))),
        event("standing_instruction_created", ("amount", NUMBER, (5, 80))),
        event("Overdraft Limit Changed", ("direction", TEXT, ("increase", "decrease"))),
        event("Card Bill Paid", ("kind", TEXT, ("minimum", "full"))),
        event(
            "Alert Setting Updated",
            ("alert_type", TEXT, ("low_balance", "payday")),
            ("enabled", BOOLEAN, (True, False)),
        ),
        event("Stall Payment Captured", ("amount", NUMBER, (2, 60)), ("contactless", BOOLEAN, (True, False))),
        event("Test Payment Made", ("amount", NUMBER, (1, 2))),
        event("chargeback_rebuttal_submitted", ("amount", NUMBER, (10, 90))),
        event("number_ported_in", ("from_network", TEXT, ("Volta",))),
        event("roam_session_started", ("zone", TEXT, ("eu", "world"))),
    ),
    traits=(
        trait("tenure_months", NUMBER, 2, 70),
        trait("card_volume_30d", NUMBER, 0, 9000),
        trait("overdraft_limit", NUMBER, 0, 900),
        trait("mortgage_balance", NUMBER, 0, 200000),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

WORDINGS = [
    ("paid in a cheque in the last 30 days", "event('chq_lodged').within(30 days).count() >= 1"),
    ("arranged a regular payment this week", "event('standing_instruction_created').within(7 days).count() >= 1"),
    (
        "lowered their overdraft in the last 60 days",
        "event('Overdraft Limit Changed').where(property('direction') = 'decrease').within(60 days).count() >= 1",
    ),
    (
        "made a minimum payment on their credit card",
        "event('Card Bill Paid').where(property('kind') = 'minimum').count() >= 1",
    ),
    (
        "turned off an alert in the last 5 days",
        "event('Alert Setting Updated').where(property('enabled') = 'false').within(5 days).count() >= 1",
    ),
    ("switched on an alert", "event('Alert Setting Updated').where(property('enabled') = 'true').count() >= 1"),
    ("took a payment in the last 30 days", "event('Stall Payment Captured').within(30 days).count() >= 1"),
    ("never ran a test transaction", "event('Test Payment Made').count() = 0"),
    ("fought a chargeback in the past week", "event('chargeback_rebuttal_submitted').within(7 days).count() >= 1"),
    ("brought their number with them", "event('number_ported_in').count() >= 1"),
    ("used their phone abroad in the last 60 days", "event('roam_session_started').within(60 days).count() >= 1"),
    ("have been with us for more than 2 years", "trait('tenure_months') > 24"),
    ("with us for less than 6 months", "trait('tenure_months') < 6"),
    ("have an overdraft limit of at least 500", "trait('overdraft_limit') >= 500"),
    ("owe more than $90,000 on their mortgage", "trait('mortgage_balance') > 90000"),
]


@pytest.mark.parametrize(("prompt", "query"), WORDINGS, ids=[prompt for prompt, _ in WORDINGS])
def test_what_is_done_with_providers(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, generation.refusal
    found = witness(generation.definition, parse_audience(query), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(generation.definition)
