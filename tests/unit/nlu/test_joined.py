"""Two or three parts that are clear alone are joined as the words between them say."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import Definition
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, has, trait

SPACE = Space(
    name="Kites",
    events=(
        event("Kite Bought", has("color", "red", "blue"), has("price", 20.0, 45.5)),
        event("Lesson Booked", has("level", "beginner", "advanced")),
        event("Photo Uploaded"),
        event("Festival Joined", has("city", "Rome", "Oslo")),
        event("App Opened"),
    ),
    traits=(
        trait("city", TEXT, "Rome", "Oslo"),
        trait("phone", TEXT, "+44 1"),
        trait("email_opt_in", BOOLEAN, True, False),
        trait("plan", TEXT, "basic", "gold"),
        trait("kites_owned", NUMBER, 1, 7),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

KITE, LESSON = "event('Kite Bought')", "event('Lesson Booked')"
PHOTO, FESTIVAL = "event('Photo Uploaded')", "event('Festival Joined')"
DID, NOT, LATELY = ".count() >= 1", ".count() = 0", ".within(30 days)"
GOLD, OPTED = "trait('plan') = 'gold'", "trait('email_opt_in') = 'true'"
BOTH, ONLY_KITE = f"{KITE}{DID} AND {LESSON}{DID}", f"{KITE}{DID} AND {LESSON}{NOT}"


def meaning(query: str | Definition) -> Definition:
    return form(parse_audience(query, "users") if isinstance(query, str) else query)


def holds(prompt: str, query: str) -> None:
    answer = GENERATOR.generate(prompt).definition
    assert answer is not None, prompt
    assert meaning(answer) == meaning(query), prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "customers who bought a kite, and keep only the ones who booked a lesson",
        "People who bought a kite. Only keep the ones who booked a lesson",
        "users who bought a kite, narrowed down to those who booked a lesson",
        "people that bought a kite. Narrow it down to people who booked a lesson.",
        "customers who bought a kite, restricted to those who booked a lesson",
        "Take users who bought a kite and pick those that booked a lesson",
        "out of everyone who bought a kite, find the ones that booked a lesson",
        "people who not only bought a kite but also booked a lesson",
        "people who didn't just buy a kite but booked a lesson",
        "people who bought a kite if they also booked a lesson",
        "people who bought a kite, but only when they booked a lesson",
    ],
)
def test_those_who_are_kept_did_both(prompt: str) -> None:
    holds(prompt, BOTH)


@pytest.mark.parametrize(
    "prompt",
    [
        "customers who bought a kite, less those who booked a lesson",
        "customers who bought a kite. Not those who booked a lesson.",
        "users who bought a kite, and remove anyone who booked a lesson",
        "users who bought a kite. Drop the ones who booked a lesson.",
        "people who bought a kite - take out people who booked a lesson",
        "people who bought a kite, then filter out anybody that booked a lesson",
        "people who bought a kite, but not if they booked a lesson",
        "people who bought a kite but not when they booked a lesson",
        "customers who bought a kite instead of booking a lesson",
    ],
)
def test_those_who_are_dropped_did_one_alone(prompt: str) -> None:
    holds(prompt, ONLY_KITE)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("gold users but not those who are missing a phone number", f"{GOLD} AND trait('phone').exists()"),
        ("users who joined a festival except those who have no phone", f"{FESTIVAL}{DID} AND trait('phone').exists()"),
        ("customers who dropped a lesson they booked", f"{LESSON}{DID}"),
        (
            "In the last 30 days, people who bought a kite or uploaded a photo",
            f"{KITE}{LATELY}{DID} OR {PHOTO}{LATELY}{DID}",
        ),
        (
            "In the last 30 days, users who neither bought a kite nor uploaded a photo",
            f"{KITE}{LATELY}{NOT} AND {PHOTO}{LATELY}{NOT}",
        ),
        (
            "people who in the last 30 days either bought a kite or booked a lesson",
            f"{KITE}{LATELY}{DID} OR {LESSON}{LATELY}{DID}",
        ),
        (
            "In the last 30 days, people who bought a kite but have 7 kites",
            f"{KITE}{LATELY}{DID} AND trait('kites_owned') = 7",
        ),
        (
            "people who bought a kite at any time and booked a lesson in the last 30 days",
            f"{KITE}{DID} AND {LESSON}{LATELY}{DID}",
        ),
        (
            "people who bought a kite, minus those who booked a lesson in the last 30 days",
            f"{KITE}{DID} AND {LESSON}{LATELY}{NOT}",
        ),
    ],
)
def test_times_and_denials_stay_where_they_belong(prompt: str, query: str) -> None:
    holds(prompt, query)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "people who are in Rome, bought a kite or joined a festival",
            "trait('city') = 'Rome' OR {kite} OR {festival}",
        ),
        ("people who either opened the app, are on gold or uploaded a photo", "{app} OR {gold} OR {photo}"),
        ("users who uploaded a photo, have 7 kites, or went to a festival", "{photo} OR {seven} OR {festival}"),
        ("gold customers, bought a kite or booked a lesson", "{gold} AND ({kite} OR {lesson})"),
        ("people who are on gold, opened the app and booked a lesson", "{gold} AND {app} AND {lesson}"),
        ("people who don't have a phone or live in Rome", "trait('phone').absent() AND trait('city') != 'Rome'"),
        ("people who didn't book a lesson or have 7 kites", "{no_lesson} AND trait('kites_owned') != 7"),
        ("people who haven't bought a kite or are on gold", "{no_kite} OR {gold}"),
        ("people who didn't book a lesson and also hit the gold plan", "{no_lesson} AND {gold}"),
        ("people who didn't book a lesson but instead bought a kite", "{no_lesson} AND {kite}"),
        (
            "people who bought a kite without uploading a photo or booking a lesson",
            "{kite} AND {no_photo} AND {no_lesson}",
        ),
        ("people who bought a kite, but only if they didn't book a lesson", "{kite} AND {no_lesson}"),
        ("people who haven't booked a lesson or who had bought a kite", "{no_lesson} OR {kite}"),
        ("people who joined a festival in Oslo or are in Rome", "{oslo} OR trait('city') = 'Rome'"),
        ("people who did any of these: bought a kite, booked a lesson", "{kite} OR {lesson}"),
        (
            "gold members who did at least one of the following: bought a kite; booked a lesson",
            "{gold} AND ({kite} OR {lesson})",
        ),
        ("users who did none of these: bought a kite, booked a lesson", "{no_kite} AND {no_lesson}"),
        ("users who mostly live in Rome and booked a lesson", "trait('city') = 'Rome' AND {lesson}"),
        ("people who have 7 kites, excluding those who live in Rome", "{seven} AND NOT (trait('city') = 'Rome')"),
    ],
)
def test_lists_and_denials_reach_over_kinds(prompt: str, query: str) -> None:
    named = {"kite": KITE + DID, "lesson": LESSON + DID, "photo": PHOTO + DID, "festival": FESTIVAL + DID}
    named |= {"no_kite": KITE + NOT, "no_lesson": LESSON + NOT, "no_photo": PHOTO + NOT}
    rest = {"app": "event('App Opened').count() >= 1", "gold": GOLD, "seven": "trait('kites_owned') = 7"}
    rest["oslo"] = "event('Festival Joined').where(property('city') = 'Oslo').count() >= 1"
    holds(prompt, query.format(**named, **rest))
