"""Objects, values and filters that a second clause shares with the first, or doesn't; over a small space of its own."""

from __future__ import annotations

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, event, has, trait
from unit.made_space import TEXT as WORDS

LOOKBACK_DAYS = 365

SPACE = Space(
    name="Barge & Bunting",
    about="Canal trips with guides, courses at the boatyard, and a chandlery",
    events=(
        event("Trip Viewed", has("trip_id", "t1"), has("town", "Leiden", "Delft"), has("style", "sunset", "lunch")),
        event("Trip Booked", has("trip_id", "t1"), has("style", "sunset", "lunch"), has("guide", "Noor", "Piet")),
        event("Trip Taken", has("trip_id", "t1"), has("style", "sunset", "lunch"), has("guide", "Noor", "Piet")),
        event("Mooring Paid", has("destination", "Leiden", "Delft"), has("amount", 12, 30)),
        event("Course Started", has("course", "Knots", "Locks"), has("level", "novice", "skipper")),
        event("Course Finished", has("course", "Knots", "Locks"), has("level", "novice", "skipper")),
        event("Email Opened", has("campaign", "Boat Week", "Ice Warning")),
        event("Email Clicked", has("campaign", "Boat Week", "Ice Warning")),
        event("Push Opened", has("campaign", "Boat Week", "Ice Warning")),
        event("Share Traded", has("side", "bought", "sold"), has("kind", "hull", "quay", "lock")),
        event("Voucher Saved", has("voucher_code", "OAR5", "SAIL10")),
        event("Voucher Redeemed", has("voucher_code", "OAR5", "SAIL10"), has("discount", 5, 10)),
        event("Voucher Removed", has("voucher_code", "OAR5", "SAIL10")),
        event("Badge Earned", has("badge_id", "b1"), has("badge", "Lock Hero")),
        event("Badge Shared", has("badge_id", "b1"), has("network", "mail", "wall")),
        event("Film Rented", has("title", "Low Water", "The Lock")),
        event("Film Play Finished", has("title", "Low Water", "The Lock")),
        event("Permit Renewed", has("zone", "inner", "outer"), has("months", 6, 12)),
        event("Permit Created", has("zone", "inner", "outer"), has("scope", "guest", "trade")),
    ),
    traits=(trait("country", WORDS, "NL", "BE"),),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, *tests: str, rest: str = ".count() >= 1") -> str:
    where = f".where({' AND '.join(tests)})" if tests else ""
    return f"event('{name}'){where}{rest}"


def same(path: str) -> str:
    return f"property('{path}') = property(parent: '{path}')"


SUNSET, NOVICE, NOOR = "property('style') = 'sunset'", "property('level') = 'novice'", "property('guide') = 'Noor'"
BOAT_WEEK, INNER = "property('campaign') = 'Boat Week'", "property('zone') = 'inner'"
KNOTS, GUEST = "property('course') = 'Knots'", "property('scope') = 'guest'"
FROM_LEIDEN, TO_LEIDEN = "property('town') = 'Leiden'", "property('destination') = 'Leiden'"
SOLD, BOUGHT = "property('side') = 'sold'", "property('side') = 'bought'"
HULL_OR_QUAY, LOCK = "property('kind').one_of('hull', 'quay')", "property('kind') = 'lock'"
LOW_WATER = "property('title') = 'Low Water'"

COUNTED = [
    (
        "booked 5 or more sunset trips while taking fewer than 2",
        f"{did('Trip Booked', SUNSET, rest='.count() >= 5')} AND {did('Trip Taken', SUNSET, rest='.count() < 2')}",
    ),
    (
        "started more than 2 novice courses in the last 30 days and finished none",
        (
            f"{did('Course Started', NOVICE, rest='.within(30 days).count() > 2')} AND "
            f"{did('Course Finished', NOVICE, rest='.within(30 days).count() = 0')}"
        ),
    ),
    (
        "viewed sunset trips 5 times but took fewer than 3 trips",  # a noun of its own
        f"{did('Trip Viewed', SUNSET, rest='.count() >= 5')} AND {did('Trip Taken', rest='.count() < 3')}",
    ),
]

NOUNS = [
    (
        "started Knots or finished the course",
        f"{did('Course Started', KNOTS)} OR {did('Course Finished', KNOTS)}",
    ),
    (
        "booked a sunset trip with Noor or took a trip of hers",
        f"{did('Trip Booked', SUNSET, NOOR)} OR {did('Trip Taken', NOOR)}",
    ),
    (
        "opened the Boat Week email or push",
        f"{did('Email Opened', BOAT_WEEK)} OR {did('Push Opened', BOAT_WEEK)}",
    ),
    (
        "opened the Boat Week email or a push",
        f"{did('Email Opened', BOAT_WEEK)} OR {did('Push Opened')}",
    ),
    (
        "neither started nor finished Knots",
        f"{did('Course Started', KNOTS, rest='.count() = 0')} AND {did('Course Finished', KNOTS, rest='.count() = 0')}",
    ),
    (
        "viewed a trip in Leiden and paid for a mooring there",
        f"{did('Trip Viewed', FROM_LEIDEN)} AND {did('Mooring Paid', TO_LEIDEN)}",
    ),
]

TIED = [
    (
        "opened an email about Boat Week that they then clicked",
        did("Email Opened", BOAT_WEEK, did("Email Clicked", BOAT_WEEK)),
    ),
    (
        "saved a voucher that they then redeemed",
        did("Voucher Saved", did("Voucher Redeemed", same("voucher_code"))),
    ),
    (
        "saved a voucher that they later removed",
        did("Voucher Saved", did("Voucher Removed", same("voucher_code"))),
    ),
    (
        "earned a badge which they shared on the wall",
        did("Badge Earned", did("Badge Shared", "property('network') = 'wall'", same("badge_id"))),
    ),
    (
        "rented Low Water but never finished it",
        f"{did('Film Rented', LOW_WATER)} AND {did('Film Play Finished', LOW_WATER, rest='.count() = 0')}",
    ),
    (
        "viewed a sunset trip and booked that same one",
        did("Trip Viewed", SUNSET, did("Trip Booked", same("trip_id"))),
    ),
]

OWN = [
    (
        "renewed an inner permit, or created a new one with guest scope",
        f"{did('Permit Renewed', INNER)} OR {did('Permit Created', GUEST)}",
    ),
    (
        "sold a hull or quay share without having bought any lock share",
        (f"{did('Share Traded', SOLD, HULL_OR_QUAY)} AND {did('Share Traded', BOUGHT, LOCK, rest='.count() = 0')}"),
    ),
]


@pytest.mark.parametrize(("prompt", "meant"), [*COUNTED, *NOUNS, *TIED, *OWN])
def test_a_second_clause_shares_what_it_leaves_unsaid(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, f"refused: {answer.refusal}"
    found = witness(answer.definition, parse_audience(meant), now=NOW, lookback_days=LOOKBACK_DAYS)
    assert found is None, print_query(answer.definition)
