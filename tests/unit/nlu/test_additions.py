"""What a prompt says beside its conditions, or says twice, adds none; and nothing that it says may raise an error."""

from __future__ import annotations

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, trait

SPACE = Space(
    name="Lathe",
    about="Workshops by the month: desks, machines and a shop",
    events=(
        event(
            "Tier Raised",
            ("old_tier", TEXT, ("bronze", "silver")),
            ("new_tier", TEXT, ("silver", "gold")),
            ("desks", NUMBER, (2, 40)),
        ),
        event("Tier Lowered", ("old_tier", TEXT, ("gold", "silver")), ("new_tier", TEXT, ("bronze",))),
    ),
    traits=(
        trait("tier", TEXT, "bronze", "silver", "gold"),
        trait("email_opt_in", BOOLEAN, True, False),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)


def answer(prompt: str) -> str:
    definition = GENERATOR.generate(prompt).definition
    return print_query(definition.condition) if definition is not None else "refused"


def test_what_tells_of_an_event_by_a_property_and_by_a_change_keeps_its_property() -> None:
    assert answer("moved up from silver to gold in the last 60 days, with 30 desks or more") == (
        "event('Tier Raised').where(property('old_tier') = 'silver' AND property('new_tier') = 'gold' AND "
        "property('desks') >= 30).within(60 days).count() >= 1"
    )
    assert answer("upgraded from bronze to silver with 20 desks or more, and since then no downgrade") != "refused"
