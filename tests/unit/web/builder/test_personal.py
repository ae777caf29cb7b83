"""Personal data in descriptions."""

import pytest

from coterie.web.builder.personal import personal_data


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Customers like ann@example.com", ("an email address",)),
        ("The one with 4111 1111 1111 1111", ("a card number",)),
        ("Whose number is 123-45-6789", ("a social security number",)),
        ("Who called from +44 20 7946 0958", ("a phone number",)),
        ("Who called from (555) 123-4567", ("a phone number",)),
        ("Customers with orders over $1,234,567 since 2026-01-31", ()),
        ("Spent more than 1000000 in 30-90 days with @home", ()),
    ],
)
def test_what_seems_personal_is_named(text: str, found: tuple[str, ...]) -> None:
    assert personal_data(text) == found
