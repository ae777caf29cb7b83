"""What is offered to whoever types: values that are personal only to those who may see them."""

from datetime import UTC, datetime

import pytest

from coterie.schema.space import Space, TraitSchema
from coterie.web.builder.picks import Picker

NOW = datetime(2026, 6, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("key", "sees", "shown"),
    [
        ("note", True, ["vip", "ada@example.com"]),
        ("note", False, ["vip"]),
        ("email", True, ["vip", "ada@example.com"]),
        ("email", False, []),
    ],
)
def test_personal_values_are_offered_to_those_who_may_see_them(key: str, *, sees: bool, shown: list[str]) -> None:
    trait = TraitSchema(key=key, values=("vip", "ada@example.com"))
    found = Picker(Space(name="s", traits=(trait,)), NOW).values(trait, "", sees_personal_data=sees)
    assert [entry.value for section in found.sections for entry in section.entries] == shown
