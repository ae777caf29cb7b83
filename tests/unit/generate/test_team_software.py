"""What prompts mean over a space of software for teams: laboratory books with licences, scans, reviews and calls."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coterie.evals.membership import witness
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
TEXT, NUMBER, BOOLEAN = FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN


def event(name: str, **properties: tuple[object, ...]) -> EventSchema:
    own = tuple(
        PropertySchema(name=key, type=NUMBER if isinstance(values[0], int) else TEXT, values=values)
        for key, values in properties.items()
    )
    return EventSchema(name=name, properties=own, last_seen=NOW, count_30d=1000)


def trait(key: str, kind: FieldType, *values: object, of: Collection = Collection.USERS) -> TraitSchema:
    return TraitSchema(key=key, type=kind, values=values, collection=of, last_seen=NOW)


SPACE = Space(
    name="Beaker",
    about="Laboratory books for teams",
    events=(
        event("Notebook Created", layout=("blank", "template"), kind=("protocol", "slides")),
        event("Samples Added", qty=(1, 12, 90)),
        event("Scan Started", env=("prod", "staging"), lang=("py", "rb")),
        event("Scan Failed", env=("prod", "staging"), cause=("oom", "timeout")),
        event("Secret Rotated", env=("prod", "staging")),
        event("Secret Revoked", env=("prod", "staging")),
        event("Review Requested", kind=("protocol", "slides")),
        event("Call Logged", direction=("in", "out"), outcome=("no_answer", "voicemail", "connected")),
        event("Inspection No Show", site=("north", "south")),
        event("Mfa Enrolled", factor=("totp", "sms")),
        event("Tier Changed", direction=("up", "down"), to_tier=("solo", "lab")),
        event("Member Removed", role=("admin", "technician")),
    ),
    traits=(
        trait("department", TEXT, "eng", "mktg", "pm"),
        trait("language", TEXT, "en", "ja"),
        trait("country", TEXT, "DE", "US"),
        trait("licences_total", NUMBER, 5, 40, of=Collection.ACCOUNTS),
        trait("licences_assigned", NUMBER, 3, 40, of=Collection.ACCOUNTS),
        trait("billing_status", TEXT, "active", "on_hold", "past_due", of=Collection.ACCOUNTS),
        trait("cloud", TEXT, "aws", "gcp", of=Collection.ACCOUNTS),
    ),
    audiences=(AudienceRef(key="pilot_group", name="Pilot group"), AudienceRef(key="gift_givers", name="Gift givers")),
)
GENERATOR = Generator(SPACE, now=NOW)
ADDED = "event('Samples Added').count() >= 1"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (
            "put two-factor in place with an authenticator app",
            "event('Mfa Enrolled').where(property('factor') = 'totp')",
        ),
        ("have not rotated a secret for 90 days", "event('Secret Rotated').within(90 days).count() = 0"),
        ("killed a secret on production", "event('Secret Revoked').where(property('env') = 'prod')"),
        (
            "kicked a scan of Ruby off on staging",
            "event('Scan Started').where(property('env') = 'staging' AND property('lang') = 'rb')",
        ),
        ("had a scan run out of memory", "event('Scan Failed').where(property('cause') = 'oom')"),
        ("asked for a sign-off this week", "event('Review Requested').within(7 days)"),
        ("added 50 or more samples", "event('Samples Added').where(property('qty') >= 50)"),
        ("rang somebody with no answer", "event('Call Logged').where(property('outcome') = 'no_answer')"),
        ("took an incoming call today", "event('Call Logged').where(property('direction') = 'in').within(1 days)"),
        ("engineers who speak Japanese", "trait('department') = 'eng' AND trait('language') = 'ja'"),
        (
            "added samples, excluding engineers who speak Japanese",
            f"{ADDED} AND NOT (trait('department') = 'eng' AND trait('language') = 'ja')",
        ),
        (
            "added samples, except engineers who revoked a secret",
            f"{ADDED} AND NOT (trait('department') = 'eng' AND event('Secret Revoked').count() >= 1)",
        ),
        (
            "added samples but not engineers from the US",
            f"{ADDED} AND NOT (trait('department') = 'eng' AND trait('country') = 'US')",
        ),
        (
            "added samples, excluding engineers and Germans",
            f"{ADDED} AND NOT (trait('department') = 'eng') AND NOT (trait('country') = 'DE')",
        ),
        (
            "pilot group people with a Japanese locale or who added samples",
            f"trait('pilot_group') = 'true' AND (trait('language') = 'ja' OR {ADDED})",
        ),
        (
            "added samples. Exclude engineers in both cases and whoever rotated a secret",
            f"{ADDED} AND NOT (trait('department') = 'eng') AND event('Secret Rotated').count() = 0",
        ),
        (
            "gift givers who are not in the pilot group",
            "trait('gift_givers') = 'true' AND NOT (trait('pilot_group') = 'true')",
        ),
        ("I need engineers, they should have added samples", f"trait('department') = 'eng' AND {ADDED}"),
        ("added samples or not in Germany", f"{ADDED} OR trait('country') != 'DE'"),
        ("people not in Germany with a Japanese locale", "trait('country') != 'DE' AND trait('language') = 'ja'"),
        ("engineers who aren't in Germany", "trait('department') = 'eng' AND trait('country') != 'DE'"),
        ("an admin was thrown out of the team", "event('Member Removed').where(property('role') = 'admin')"),
        ("started a notebook from scratch", "event('Notebook Created').where(property('layout') = 'blank')"),
    ],
)
def test_what_people_say_of_their_tools(prompt: str, query: str) -> None:
    wanted = query if "count()" in query or query.startswith("trait") else f"{query}.count() >= 1"
    answer = GENERATOR.generate(prompt)
    assert answer.definition is not None, answer.refusal
    accepted = parse_audience(wanted, AudienceType.USERS)
    assert witness(answer.definition, accepted, now=NOW, lookback_days=365) is None, print_query(answer.definition)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("companies with every licence assigned", "trait('licences_assigned') >= trait('licences_total')"),
        ("companies that have licences to spare", "trait('licences_assigned') < trait('licences_total')"),
        ("companies with no licences left", "trait('licences_assigned') >= trait('licences_total')"),
        ("companies whose account is on hold", "trait('billing_status') = 'on_hold'"),
        ("companies that are behind on their bills", "trait('billing_status') = 'past_due'"),
        ("companies that run on Google Cloud", "trait('cloud') = 'gcp'"),
    ],
)
def test_what_people_say_of_accounts(prompt: str, query: str) -> None:
    answer = GENERATOR.generate(prompt, AudienceType.ACCOUNTS)
    assert answer.definition is not None, answer.refusal
    accepted = parse_audience(query, AudienceType.ACCOUNTS)
    assert witness(answer.definition, accepted, now=NOW, lookback_days=365) is None, print_query(answer.definition)


@pytest.mark.parametrize(
    "instruction",
    [
        "leave the pilot group out",
        "please keep the pilot group out of it",
        "drop the pilot group",
        "take the pilot group off the list",
        "remove anyone in the pilot group from the list",
        "get rid of the pilot group",
        "weed out the pilot group",
        "barring the pilot group",
        "don't send to the pilot group",
        "the pilot group suppressed",
        "but the pilot group is out of it",
    ],
)
def test_instructions_to_leave_people_out_are_never_turned_round(instruction: str) -> None:
    for prompt in (f"engineers who added samples, {instruction}", f"engineers who added samples. {instruction}."):
        answer = GENERATOR.generate(prompt)
        assert answer.definition is not None, prompt
        wanted = f"trait('department') = 'eng' AND {ADDED} AND NOT (trait('pilot_group') = 'true')"
        accepted = parse_audience(wanted, AudienceType.USERS)
        found = witness(answer.definition, accepted, now=NOW, lookback_days=365)
        assert found is None, (prompt, print_query(answer.definition))


@pytest.mark.parametrize(
    "prompt", ["removed a member in the last 7 days", "people who keep rotating secrets", "dropped in to add samples"]
)
def test_deeds_in_such_words_stay_deeds(prompt: str) -> None:
    answer = GENERATOR.generate(prompt)
    assert answer.definition is None or "NOT" not in print_query(answer.definition)


def test_who_is_left_out_is_never_dropped() -> None:
    answer = GENERATOR.generate("everyone in the pilot group except the odd ones")
    assert answer.refusal is not None or answer.unplaced
