"""Money as people talk of it: moved in and out, refused, owed and kept; over a space of its own."""

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
    name="Threeballs",
    about="A pawnbroker that changes money, keeps purses and lends against watches",
    events=(
        event("Pledge Redeemed", ("item", TEXT, ("watch", "ring")), ("interest", NUMBER, (4, 60))),
        event("Cash Withdrawal", ("amount", NUMBER, (20, 900)), ("counter_fee", NUMBER, (0, 3))),
        event("Purse Deposit", ("amount", NUMBER, (5, 400)), ("source", TEXT, ("manual", "round_up"))),
        event("Remittance Sent", ("amount", NUMBER, (50, 2000)), ("commission", NUMBER, (1, 30))),
        event("Remittance Failed", ("amount", NUMBER, (50, 2000)), ("reason", TEXT, ("nsf", "wrong_name"))),
        event("Loan Approved", ("amount", NUMBER, (100, 5000))),
        event("Loan Declined", ("amount", NUMBER, (100, 5000)), ("reason", TEXT, ("low_score", "no_income"))),
        event("Repayment Missed", ("amount", NUMBER, (20, 90))),
        event("Late Fee Waived", ("fee", NUMBER, (5, 12))),
        event("Gold Trade Executed", ("side", TEXT, ("buy", "sell")), ("amount", NUMBER, (90, 4000))),
        event("Complaint Raised", ("reason", TEXT, ("duplicate_charge", "not_delivered"))),
    ),
    traits=(
        trait("work", TEXT, "self_emp", "retired", "student"),
        trait("ledger_balance", NUMBER, -40, 900),
        trait("open_pledges", NUMBER, 0, 3),
        trait("days_past_due", NUMBER, 0, 31),
        trait("two_factor_enabled", BOOLEAN, True, False),
        trait("marketing_opt_in", BOOLEAN, True, False),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

WORDINGS = [
    ("couldn't get a loan in the last 60 days", "event('Loan Declined').within(60 days).count() >= 1"),
    ("their remittance didn't go through in the past 5 days", "event('Remittance Failed').within(5 days).count() >= 1"),
    (
        "couldn't send a remittance because of insufficient funds",
        "event('Remittance Failed').where(property('reason') = 'nsf').count() >= 1",
    ),
    (
        "took out over 300 in cash from the counter",
        "event('Cash Withdrawal').where(property('amount') > 300).count() >= 1",
    ),
    (
        "paid more than $20 in commission on a remittance",
        "event('Remittance Sent').where(property('commission') > 20).count() >= 1",
    ),
    ("fell behind on a repayment in the past month", "event('Repayment Missed').within(30 days).count() >= 1"),
    ("we let them off a late fee this quarter", "event('Late Fee Waived').within(90 days).count() >= 1"),
    (
        "dumped gold in the last 5 days",
        "event('Gold Trade Executed').where(property('side') = 'sell').within(5 days).count() >= 1",
    ),
    (
        "complained about being charged twice",
        "event('Complaint Raised').where(property('reason') = 'duplicate_charge').count() >= 1",
    ),
    ("freelancers with at least two open pledges", "trait('work') = 'self_emp' AND trait('open_pledges') >= 2"),
    ("people with no pledges open at the moment", "trait('open_pledges') = 0"),
    ("customers with a negative balance", "trait('ledger_balance') < 0"),
    ("more than 20 days in arrears", "trait('days_past_due') > 20"),
    ("students without two-factor turned on", "trait('work') = 'student' AND trait('two_factor_enabled') = 'false'"),
    ("don't want to get any marketing", "trait('marketing_opt_in') = 'false'"),
]


@pytest.mark.parametrize(("prompt", "query"), WORDINGS, ids=[prompt for prompt, _ in WORDINGS])
def test_money_is_said_in_many_ways(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, generation.refusal
    found = witness(generation.definition, parse_audience(query), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(generation.definition)
