"""Prompts to try, and the columns of a sample, are those of the space."""

from datetime import UTC, datetime

import pytest

from coterie.app.examples import MOST, example_prompts
from coterie.app.samples import columns
from coterie.demo.contents import AUDIENCES, EVENTS, TRAITS
from coterie.demo.prompts import EXAMPLE_PROMPTS
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.schema.space import Collection, EventSchema, FieldType, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
OLD = datetime(2026, 1, 1, tzinfo=UTC)


def test_the_demo_space_has_its_own_prompts() -> None:
    space = Space(name="demo", events=EVENTS, traits=TRAITS, audiences=AUDIENCES)
    found = example_prompts(space, now=NOW)
    known = {example.text for example in EXAMPLE_PROMPTS}
    for audience_type in AudienceType:
        assert 0 < len(found[audience_type]) <= MOST
        assert set(found[audience_type]) <= known


def test_another_space_has_prompts_with_its_active_names() -> None:
    space = Space(
        name="music",
        events=(
            EventSchema(name="Song Played", count_30d=90, last_seen=NOW),
            EventSchema(name="Song Liked", count_30d=9, last_seen=NOW),
            EventSchema(name="Tape Rewound", count_30d=900, last_seen=OLD),
        ),
        traits=(
            TraitSchema(key="plan", values=("free", "pro")),
            TraitSchema(key="email", values=("a@example.com", "b@example.com")),
            TraitSchema(key="seats", collection=Collection.ACCOUNTS, type=FieldType.NUMBER),
        ),
    )
    found = example_prompts(space, now=NOW)
    assert found[AudienceType.USERS] == (
        "Users who did Song Played at least 3 times in the last 30 days",
        "Users who did Song Liked in the last 7 days",
        "Users who haven't done Song Played in the last 30 days",
        "Users whose plan is free",
        "Users who have no email",
    )
    assert found[AudienceType.ACCOUNTS] == ()
    assert all(20 <= len(text) <= 300 for text in found[AudienceType.USERS])


def test_an_empty_space_has_none() -> None:
    assert set(example_prompts(Space(name="empty"), now=NOW).values()) == {()}


TRAITS_OF_A_SAMPLE = (
    TraitSchema(key="plan", count=5),
    TraitSchema(key="visits", type=FieldType.NUMBER, count=50),
    TraitSchema(key="tags", type=FieldType.ARRAY, count=90),
    TraitSchema(key="tags.$", count=90),
    TraitSchema(key="city", count=40),
    TraitSchema(key="email", count=10),
    TraitSchema(key="firstName", count=10),
    TraitSchema(key="age", type=FieldType.NUMBER, count=30),
    TraitSchema(key="seats", collection=Collection.ACCOUNTS, type=FieldType.NUMBER),
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("event('E').count() >= 1", ("firstName", "email", "visits", "city", "age")),
        ("trait('plan') = 'pro'", ("firstName", "email", "plan", "visits", "city")),
        ("trait('tags').contains('x')", ("firstName", "email", "tags", "visits", "city")),
        ("trait('plan') = 'a' AND trait('age') > 1 AND trait('city') = 'b' AND trait('visits') > 1",
         ("firstName", "email", "plan", "age", "city")),
    ],
)  # fmt: skip
def test_names_come_first_then_what_is_tested(query: str, expected: tuple[str, ...]) -> None:
    space = Space(name="shop", traits=TRAITS_OF_A_SAMPLE)
    assert columns(parse_audience(query), space) == expected


def test_the_traits_of_an_account_are_its_own() -> None:
    space = Space(name="shop", traits=TRAITS_OF_A_SAMPLE)
    definition = parse_audience("ANY (trait('plan') = 'pro') AND trait('seats') > 5", AudienceType.ACCOUNTS)
    assert columns(definition, space) == ("seats",)
