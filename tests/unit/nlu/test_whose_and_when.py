"""By whom, how often at most and since when: over a space of desks that companies and people rent."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Hollybank Desks",
    about="Desks and rooms that companies and freelancers rent by the day",
    events=(
        event(
            "Desk Booked",
            ("site", TEXT, ("Kirkgate", "Otley")),
            ("seat_class", TEXT, ("first", "quiet", "open")),
            ("total", NUMBER, (12, 90)),
        ),
        event("Room Booked", ("site", TEXT, ("Kirkgate", "Otley")), ("seats", NUMBER, (4, 12))),
        event("Overdraft Occurred", ("amount", NUMBER, (5, 60))),
        event("Fee Charged", ("fee_type", TEXT, ("overdraft", "late")), ("amount", NUMBER, (3, 15))),
    ),
    traits=(trait("role", TEXT, "office_lead", "finance_partner", "guest"),),
)
DESK, ROOM, LEAD = "event('Desk Booked')", "event('Room Booked')", "trait('role') = 'office_lead'"
KIRKGATE = f"{DESK}.where(property('site') = 'Kirkgate')"

OF_COMPANIES = [
    ("companies where at least one office lead booked a room", f"ANY ({LEAD} AND {ROOM}.count() >= 1)"),
    ("companies in which an office lead booked a room", f"ANY ({LEAD} AND {ROOM}.count() >= 1)"),
    ("accounts with 3+ rooms booked from a single user in 30 days", f"ANY ({ROOM}.within(30 days).count() >= 3)"),
    ("accounts with 5 rooms booked by one person", f"ANY ({ROOM}.count() >= 5)"),
]
OF_PEOPLE = [
    (
        "have only ever booked a desk in Kirkgate once in the last 60 days",
        f"{KIRKGATE}.within(60 days).count() = 1",
    ),
    ("people who only booked a desk at the Kirkgate site twice", f"{KIRKGATE}.count() = 2"),
    ("people who booked a room since the start of the year 2026", f"{ROOM}.within(166 days).count() >= 1"),
    ("people who booked a room in the year 2025", f"{ROOM}.between(166 days, 531 days).count() >= 1"),
    ("people who overdrew their account in the last week", "event('Overdraft Occurred').within(7 days).count() >= 1"),
    ("people who have overdrawn their account twice", "event('Overdraft Occurred').count() >= 2"),
    (
        "people who were charged an overdraft fee",
        "event('Fee Charged').where(property('fee_type') = 'overdraft').count() >= 1",
    ),
    ("people who booked 3 first class desks", f"{DESK}.where(property('seat_class') = 'first').count() >= 3"),
]


GENERATOR = Generator(SPACE, now=NOW)
CASES = [
    *((prompt, query, AudienceType.ACCOUNTS) for prompt, query in OF_COMPANIES),
    *((prompt, query, AudienceType.USERS) for prompt, query in OF_PEOPLE),
]


@pytest.mark.parametrize(("prompt", "query", "audience"), CASES, ids=[prompt for prompt, *_ in CASES])
def test_by_whom_how_often_and_since_when(prompt: str, query: str, audience: AudienceType) -> None:
    generation = GENERATOR.generate(prompt, audience)
    assert generation.definition is not None, generation.refusal
    assert print_query(generation.definition) == query
