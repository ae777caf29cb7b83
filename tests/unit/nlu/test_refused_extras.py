"""Extras that people said no to, values spelled in full, values beside having none, and what the rest tells as well."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def _property(name: str, *values: str, kind: FieldType = FieldType.STRING) -> PropertySchema:
    return PropertySchema(name=name, type=kind, values=values)


SPACE = Space(
    name="Sledge",
    about="Ski hire",
    events=(
        EventSchema(
            name="Skis Rented",
            properties=(
                _property("warranty_added", "true", "false", kind=FieldType.BOOLEAN),
                _property("resort", "Arosa", "Davos"),
            ),
            last_seen=NOW,
            count_30d=500,
        ),
        EventSchema(
            name="Signed Up",
            properties=(
                _property("method", "google", "email"),
                _property("source", "organic", "paid_search", "partner"),
            ),
            last_seen=NOW,
            count_30d=500,
        ),
    ),
    traits=(
        TraitSchema(key="certificate", type=FieldType.STRING, values=("none", "basic", "advanced")),
        TraitSchema(key="town", type=FieldType.STRING, values=("Bern", "Chur")),
        TraitSchema(key="country", type=FieldType.STRING, values=("CH", "US")),
        TraitSchema(key="found_by", type=FieldType.STRING, values=("referral", "advert")),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)


def _answer(prompt: str) -> str:
    definition = GENERATOR.generate(prompt).definition
    return print_query(definition.condition) if definition else "refused"


@pytest.mark.parametrize(
    ("ending", "value"),
    [
        ("declined the warranty", "false"),
        ("skipped the warranty", "false"),
        ("left the warranty off", "false"),
        ("left off the warranty", "false"),
        ("turned down the warranty", "false"),
        ("took the warranty", "true"),
        ("added the warranty", "true"),
    ],
)
def test_an_extra_that_was_refused_is_false(ending: str, value: str) -> None:
    assert _answer(f"people who rented skis and {ending}") == (
        f"event('Skis Rented').where(property('warranty_added') = '{value}').count() >= 1"
    )


def test_a_flag_may_open_the_prompt() -> None:
    assert (
        _answer("warranty on skis rented")
        == "event('Skis Rented').where(property('warranty_added') = 'true').count() >= 1"
    )


@pytest.mark.parametrize(
    ("how", "test"),
    [("paid search", "property('source') = 'paid_search'"), ("google", "property('method') = 'google'")],
)
def test_a_value_spelled_in_full_goes_before_one_that_is_meant(how: str, test: str) -> None:
    assert _answer(f"people who signed up via {how}") == f"event('Signed Up').where({test}).count() >= 1"


@pytest.mark.parametrize(
    "prompt",
    [
        "skiers with no certificate or a basic certificate",
        "people with no certificate or basic certificate",
    ],
)
def test_none_or_a_value_is_either(prompt: str) -> None:
    assert _answer(prompt) == "trait('certificate').one_of('none', 'basic')"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("local shoppers in Bern or Chur", "trait('town').one_of('Bern', 'Chur')"),
        ("local customers in Chur", "trait('town') = 'Chur'"),
        ("people who came to us by referral", "trait('found_by') = 'referral'"),
        ("people who found us through an advert", "trait('found_by') = 'advert'"),
        ("people from the US who came to us by referral", "trait('country') = 'US' AND trait('found_by') = 'referral'"),
    ],
)
def test_what_the_rest_tells_as_well_adds_nothing(prompt: str, query: str) -> None:
    assert _answer(prompt) == query
