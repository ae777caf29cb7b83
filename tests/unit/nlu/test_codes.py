"""Values that are codes, said in full: made by shortening words in each of the ways, and what is no code."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.core.wordlists import words
from coterie.language.printer import print_query
from coterie.nlu.index import SpaceIndex
from coterie.nlu.parser import EmbeddedParser
from coterie.schema.space import Collection, FieldType, Space
from unit.nlu.clause_space import NOW, event, string, trait

WORDS = sorted(words("furniture lighting bedding flooring upholstery kitchenware glassware crockery"))
SHORTENED: dict[str, Callable[[str], str]] = {
    "cut": lambda word: word[:4],
    "capitals": lambda word: word[:4].upper(),
    "bare": lambda word: word[0] + "".join(letter for letter in word[1:] if letter not in "aeiou"),
}
SPACE = Space(
    name="Codes",
    events=(
        event(
            "Order Completed",
            900,
            string("dept", "FURN", "LGT", "GRDN", "soft_furn"),
            string("trip", "OW", "RT"),
            string("region", "fra", "ams"),
            string("season", "S6", "S7"),
        ),
        event("Page Viewed", 9000, string("framework", "vue", "react")),
    ),
    traits=(trait("plan", FieldType.STRING, "free", "pro"),),
)


def answer(prompt: str, space: Space = SPACE) -> str:
    found = EmbeddedParser(space, now=NOW).parse(prompt, Collection.USERS)
    return print_query(found.candidates[0].condition)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("bought furniture twice", "property('dept') = 'FURN'"),
        ("bought lighting twice", "property('dept') = 'LGT'"),
        ("bought something for gardening twice", "property('dept') = 'GRDN'"),
        ("bought soft furnishings twice", "property('dept') = 'soft_furn'"),
        ("ordered a one-way twice", "property('trip') = 'OW'"),
        ("ordered a round trip twice", "property('trip') = 'RT'"),
        ("ordered season 7 twice", "property('season') = 'S7'"),
    ],
)
def test_words_are_found_under_the_code_that_shortens_them(said: str, value: str) -> None:
    assert f".where({value}).count() >= 2" in answer(f"people who {said}")


@given(
    shown=st.lists(st.sampled_from(WORDS), min_size=2, max_size=5, unique=True),
    how=st.sampled_from(sorted(SHORTENED)),
)
def test_the_word_that_was_shortened_says_the_code(shown: list[str], how: str) -> None:
    codes = [SHORTENED[how](word) for word in shown]
    space = Space(name="Shortened", events=(event("Order Completed", 9, string("dept", *codes)),))
    assert f"property('dept') = '{codes[0]}'" in answer(f"customers who ordered {shown[0]}", space)


@pytest.mark.parametrize(
    "said", ["viewed different frameworks", "moved on after ordering", "ordered and were transferred"]
)
def test_what_only_begins_like_a_code_is_none(said: str) -> None:
    index = SpaceIndex.build(SPACE, NOW)
    assert index.codes.single
    found = EmbeddedParser(SPACE, now=NOW).parse(f"customers who {said}", Collection.USERS)
    assert all(
        "'fra'" not in print_query(c.condition) and "'OW'" not in print_query(c.condition) for c in found.candidates
    )
