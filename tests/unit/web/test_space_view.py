"""What a space is called."""

import pytest

from coterie.schema.space import Space
from coterie.web.space_view import _title


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
