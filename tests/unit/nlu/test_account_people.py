"""Which people of an account are meant, and what is denied of them; over a space of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, FieldType, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Sawmill",
    about="Saws and stock for joiners; accounts are workshops",
    events=(
        event("Drawing Created", ("format", TEXT, ("plan", "model"))),
        event("Saw Calibrated", ("by_hand", BOOLEAN, (True, False))),
        event("Order Placed", ("total", NUMBER, (20, 900))),
        event("Signed In", ("device", TEXT, ("mobile", "desktop"))),
    ),
    traits=(
        trait("role", TEXT, "foreman", "joiner", "apprentice"),
        trait("two_factor_enabled", BOOLEAN, True, False),
        trait("phone", TEXT, "+44 20 1111"),
        trait("is_certified", BOOLEAN, True, False),
        trait("email_opt_in", BOOLEAN, True, False),
        trait("joined_at", FieldType.DATE, "2024-02-01"),
        trait("badge_expires_on", FieldType.DATE, "2026-08-01"),
        trait("woods", FieldType.ARRAY, "oak", "ash", "teak"),
        trait("discount_card", TEXT, "student", "trade"),
        replace(trait("supply_contract_ends_on", FieldType.DATE, "2026-08-01"), collection=Collection.ACCOUNTS),
        replace(trait("sector", TEXT, "boats", "kitchens"), collection=Collection.ACCOUNTS),
        replace(trait("past_due", BOOLEAN, True, False), collection=Collection.ACCOUNTS),
        replace(trait("machines", NUMBER, 3, 40), collection=Collection.ACCOUNTS),
    ),
    audiences=(
        AudienceRef(key="testers", name="Testers", collection=Collection.USERS),
        AudienceRef(key="leaving_soon", name="Leaving soon", collection=Collection.ACCOUNTS),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)
DRAWN = "event('Drawing Created').count() >= 1"
SAFE = "trait('two_factor_enabled') = 'true'"


def check(prompt: str, query: str, kind: AudienceType) -> None:
    answer = GENERATOR.generate(prompt, audience_type=kind)
    assert answer.definition is not None, (prompt, answer.refusal)
    found = witness(answer.definition, parse_audience(query, kind), now=NOW, lookback_days=365)
    assert found is None, (prompt, print_query(answer.definition))


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("zero drawings created by any of the company's users", f"ALL NOT ({DRAWN})"),
        ("workshops with zero drawings created", f"ALL NOT ({DRAWN})"),
        ("drawings created: none by any user, sector: boats", f"ALL NOT ({DRAWN}) AND trait('sector') = 'boats'"),
        ("no drawing was ever created by anyone at the account", f"ALL NOT ({DRAWN})"),
        ("no drawing was created by a joiner", f"ALL NOT (trait('role') = 'joiner' AND {DRAWN})"),
        ("whose joiners have never created a drawing", f"ALL NOT (trait('role') = 'joiner' AND {DRAWN})"),
        ("not one joiner there has created a drawing", f"ALL NOT (trait('role') = 'joiner' AND {DRAWN})"),
        (
            "with joiners who have never created a drawing",
            "ANY (trait('role') = 'joiner' AND event('Drawing Created').count() = 0)",
        ),
        ("a user there has created zero drawings", "ANY (event('Drawing Created').count() = 0)"),
        ("some user has never signed in", "ANY (event('Signed In').count() = 0)"),
    ],
)
def test_who_did_not_do_it(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.ACCOUNTS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "a drawing was created last month by one of their joiners",
            "ANY (trait('role') = 'joiner' AND event('Drawing Created').within(30 days).count() >= 1)",
        ),
        (
            "a drawing was created by someone whose role is foreman or joiner",
            f"ANY (trait('role').one_of('foreman', 'joiner') AND {DRAWN})",
        ),
        (
            "a drawing was created within 7 days by someone whose role is foreman",
            "ANY (trait('role') = 'foreman' AND event('Drawing Created').within(7 days).count() >= 1)",
        ),
        ("a user in the foreman role created a drawing", f"ANY (trait('role') = 'foreman' AND {DRAWN})"),
        ("someone with the role of foreman has created a drawing", f"ANY (trait('role') = 'foreman' AND {DRAWN})"),
        ("nobody in the foreman role has created a drawing", f"ALL NOT (trait('role') = 'foreman' AND {DRAWN})"),
    ],
)
def test_roles_of_who_did_it(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.ACCOUNTS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("workshops where nobody lacks two-factor", f"ALL ({SAFE})"),
        ("no user at the workshop is without two-factor", f"ALL ({SAFE})"),
        ("not one user without a phone number", "ALL (trait('phone').exists())"),
        ("workshops with a user without two-factor", "ANY (trait('two_factor_enabled') = 'false')"),
        ("nobody there has two-factor enabled", f"ALL NOT ({SAFE})"),
        ("two-factor for each and every person at the company", f"ALL ({SAFE})"),
        ("two-factor for all users with no exceptions, sector boats", f"ALL ({SAFE}) AND trait('sector') = 'boats'"),
    ],
)
def test_a_lack_that_nobody_has_is_what_all_have(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.ACCOUNTS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("two-factor: no, certified: yes", "trait('two_factor_enabled') = 'false' AND trait('is_certified') = 'true'"),
        ("certified: yes, two-factor: no", "trait('two_factor_enabled') = 'false' AND trait('is_certified') = 'true'"),
        (
            "opted in to email: no; two-factor: no",
            "trait('email_opt_in') = 'false' AND trait('two_factor_enabled') = 'false'",
        ),
        ("drawings created in the last 30 days: none", "event('Drawing Created').within(30 days).count() = 0"),
        ("created a drawing zero times", "event('Drawing Created').count() = 0"),
    ],
)
def test_an_answer_belongs_to_what_stands_before_it(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.USERS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("oak is in their woods, teak is not", "trait('woods').contains('oak') AND trait('woods').omits('teak')"),
        ("their badge expires inside 20 days", "trait('badge_expires_on').within_next(20 days)"),
        ("whose badge expiry falls in the next month (30 days)", "trait('badge_expires_on').within_next(30 days)"),
        ("members since over 2 years ago", "trait('joined_at').before_last(730 days)"),
        (
            "either a certified joiner or holder of a trade discount card",
            "trait('is_certified') = 'true' AND trait('role') = 'joiner' OR trait('discount_card') = 'trade'",
        ),
        ("leave out the testers, keep everybody else", "NOT (trait('testers') = 'true')"),
        ("keep everyone apart from the testers", "NOT (trait('testers') = 'true')"),
        ("everyone who belongs to testers, no more than that", "trait('testers') = 'true'"),
        ("we have a phone number for them", "trait('phone').exists()"),
        ("not a single drawing was created over 45 days", "event('Drawing Created').within(45 days).count() = 0"),
    ],
)
def test_told_at_length(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.USERS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "outside the Leaving soon audience, sector boats",
            "NOT (trait('leaving_soon') = 'true') AND trait('sector') = 'boats'",
        ),
        ("corporate contracts running out within 60 days", "trait('supply_contract_ends_on').within_next(60 days)"),
        ("which accounts are in the boats sector?", "trait('sector') = 'boats'"),
        ("whose joiners have never, any of them, created a drawing", f"ALL NOT (trait('role') = 'joiner' AND {DRAWN})"),
    ],
)
def test_accounts_told_at_length(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.ACCOUNTS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("people whose two-factor isn't on", "trait('two_factor_enabled') = 'false'"),
        ("two-factor on, email opt-in off", f"{SAFE} AND trait('email_opt_in') = 'false'"),
        ("two-factor off, email opt-in on", "trait('two_factor_enabled') = 'false' AND trait('email_opt_in') = 'true'"),
    ],
)
def test_each_flag_has_its_own_state(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.USERS)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "boats sector, past due, over 5 machines",
            "trait('sector') = 'boats' AND trait('past_due') = 'true' AND trait('machines') > 5",
        ),
        (
            "past due, and one of these two: sector boats, or over 30 machines",
            "trait('past_due') = 'true' AND (trait('sector') = 'boats' OR trait('machines') > 30)",
        ),
        (
            "with a drawing created by one of the apprentices in the last 30 days",
            "ANY (trait('role') = 'apprentice' AND event('Drawing Created').within(30 days).count() >= 1)",
        ),
    ],
)
def test_nothing_of_an_account_is_turned_or_dropped(prompt: str, query: str) -> None:
    check(prompt, query, AudienceType.ACCOUNTS)
