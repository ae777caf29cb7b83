"""Numbers and times told at length: exact by "no more and no less", "dating back", stars one or two, years."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import NOW, NUMBER, event, has, trait

SPACE = Space(
    name="Kettles",
    events=(
        event("Kettle Bought", has("color", "red", "blue"), has("price", 20.0, 45.5)),
        event("Kettle Reviewed", has("stars", 1, 2, 3, 4, 5)),
    ),
    traits=(trait("birth_year", NUMBER, 1975, 1990), trait("tea_hours_30d", NUMBER, 1.5, 20.0)),
)
GENERATOR = Generator(SPACE, now=NOW)
BOUGHT, REVIEWED = "event('Kettle Bought')", "event('Kettle Reviewed')"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("bought two kettles, no more and no less, in the last 30 days", f"{BOUGHT}.within(30 days).count() = 2"),
        ("one kettle bought, neither more nor fewer, in 60 days", f"{BOUGHT}.within(60 days).count() = 1"),
        ("three kettles bought, no more, no less, in the last 30 days", f"{BOUGHT}.within(30 days).count() = 3"),
        ("bought no less than three kettles", f"{BOUGHT}.count() >= 3"),
        ("a kettle purchase dating back 60 to 90 days", f"{BOUGHT}.between(60 days, 90 days).count() >= 1"),
        ("a kettle purchase dating back over 90 days", f"{BOUGHT}.between(90 days, 1095 days).count() >= 1"),
        ("gave a kettle a one or two star review", f"{REVIEWED}.where(property('stars').one_of(1, 2)).count() >= 1"),
        ("one or two kettles bought in 30 days", None),  # no stars
        ("4 or more kettles bought over 90 days", f"{BOUGHT}.within(90 days).count() >= 4"),
        ("bought a kettle over 90 days ago", f"{BOUGHT}.between(90 days, 1095 days).count() >= 1"),
        ("birth year earlier than 1980", "trait('birth_year') < 1980"),
        ("birth year later than 1980", "trait('birth_year') > 1980"),
        ("tea hours over 30 days below 2", "trait('tea_hours_30d') < 2"),
    ],
)
def test_said_the_usual_way(prompt: str, query: str | None) -> None:
    definition = GENERATOR.generate(prompt).definition
    assert definition is not None
    made = print_query(definition.condition)
    assert made == query if query else "one_of" not in made
