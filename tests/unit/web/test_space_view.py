"""The head of the page, and the names that a space knows, without telling who anybody is."""

from datetime import UTC, datetime

import pytest

from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema
from coterie.web.space_view import _title, lexicon

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
OLD = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "about", "title", "said"),
    [
        ("marlow_finch", "Marlow & Finch: an online shop", "Marlow & Finch", "An online shop"),
        ("northwind_outfitters", "a shop: outdoors", "Northwind Outfitters", "a shop: outdoors"),
        ("house_of_the-rising_sun", "", "House of the Rising Sun", ""),
        ("My Shop_2", "", "My Shop_2", ""),
        ("", "", "", ""),
    ],
)
def test_a_space_is_headed_as_its_people_write_it(name: str, about: str, title: str, said: str) -> None:
    assert _title(Space(name=name, about=about)) == (title, said)


def test_the_names_of_a_space_are_listed_the_busiest_first() -> None:
    space = Space(
        name="shop",
        events=(
            EventSchema(name="Rare", count_30d=1, last_seen=OLD),
            EventSchema(name="Usual", count_30d=5, last_seen=NOW, properties=(PropertySchema(name="total"),)),
        ),
        traits=(
            TraitSchema(key="plan", values=("free", "pro")),
            TraitSchema(key="seats", collection=Collection.ACCOUNTS, type=FieldType.NUMBER, values=(1, 2, 3, 4, 5, 6)),
        ),
        audiences=(AudienceRef(key="vip", name="VIP"),),
    )
    sections = lexicon(space, NOW)
    assert [(section.title, section.count) for section in sections] == [
        ("Events", 2),
        ("Traits of users", 1),
        ("Traits of accounts", 1),
        ("Audiences", 1),
    ]
    assert [(row.name, row.cells[0].state) for row in sections[0].rows] == [("Usual", True), ("Rare", False)]
    assert sections[2].rows[0].cells[-1].text == "1, 2, 3, 4, 5, …"


@pytest.mark.parametrize(
    "trait",
    [
        TraitSchema(key="email", values=("ada@example.com",)),
        TraitSchema(key="contact", values=("ada@example.com",)),
        TraitSchema(key="firstName", values=("Ada",)),
        TraitSchema(key="home_phone", values=("+1 555 0100",)),
        TraitSchema(key="customer_id", values=("17",)),
        TraitSchema(key="created_at", type=FieldType.DATE, values=("2026-01-01",)),
    ],
)
def test_values_that_tell_who_somebody_is_are_not_shown(trait: TraitSchema) -> None:
    (_, traits) = lexicon(Space(name="shop", traits=(trait,)), NOW)
    assert traits.rows[0].cells[-1].text == ""
