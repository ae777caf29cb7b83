"""Values snap to the spelling that the space has seen, and to no other value."""

import pytest

from coterie.generate.drafting.spelling import as_kept


@pytest.mark.parametrize(
    ("text", "values", "kept"),
    [
        ("pro", ("Pro", "Free"), "Pro"),
        (" PRO ", ("Pro", "Free"), "Pro"),
        ("pro", ("Pro", "PRO"), "pro"),
        ("pro", ("Pro", "pro"), "pro"),
        ("Running shoes", ("running_shoe", "boots"), "running_shoe"),
        ("jacket", ("Jackets", "Boots"), "Jackets"),
        ("café", ("Cafe", "Bar"), "Cafe"),
        ("gold", ("Pro", "Free"), "gold"),
        ("gold", (), "gold"),
        ("5", (5, 7), "5"),
        # countries and their like, by their codes
        ("Germany", ("US", "DE"), "DE"),
        ("germany", ("us", "gb"), "de"),
        ("Germany", ("United States", "France"), "Germany"),
        ("DE", ("United States", "Germany"), "Germany"),
        ("USA", ("US", "DE"), "US"),
        ("Texas", ("CA", "NY"), "TX"),
        ("French", ("en", "fr"), "fr"),
        ("English", ("en-US", "en-GB"), "English"),
        ("women", ("f", "m"), "f"),
        ("girls", ("f", "woman"), "girls"),
        ("congolese", ("CD", "US"), "congolese"),
        # a code for something else is none
        ("Germany", ("red", "blue"), "Germany"),
        ("Germany", ("US", "red"), "Germany"),
    ],
)
def test_spelling(text: str, values: tuple[str | int, ...], kept: str) -> None:
    assert as_kept(text, values) == kept
