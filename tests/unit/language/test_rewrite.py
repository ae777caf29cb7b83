"""Counting and simplifying trees."""

import pytest

from coterie.language.parser import parse_condition
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts, expressions, normalise_condition, reads_events


@pytest.mark.parametrize(
    ("text", "simple"),
    [
        (
            "trait('a') = 1 AND (trait('b') = 2 AND trait('c') = 3)",
            "trait('a') = 1 AND trait('b') = 2 AND trait('c') = 3",
        ),
        ("NOT NOT trait('a') = 1", "trait('a') = 1"),
        ("NOT NOT NOT trait('a') = 1", "NOT (trait('a') = 1)"),
        ("NOT trait('a').exists()", "trait('a').absent()"),
        ("NOT trait('a.$').contains('x')", "NOT (trait('a.$').contains('x'))"),
        ("trait('a') = 1 OR (trait('a') = 1 OR trait('b') = 2)", "trait('a') = 1 OR trait('b') = 2"),
        ("trait('a') = 1 AND trait('a') = 1", "trait('a') = 1"),
        (
            "event('E').where(NOT NOT property('p') = 1).count() >= 1",
            "event('E').where(property('p') = 1).count() >= 1",
        ),
        ("ANY NOT NOT trait('a') = 1", "ANY (trait('a') = 1)"),
    ],
)
def test_normal_form(text: str, simple: str) -> None:
    assert print_query(normalise_condition(parse_condition(text))) == simple


def test_counting() -> None:
    query = "event('E').where(property('p') = 1 AND event('F').count() = 0).count() >= 1 OR trait('a') = 1"
    tree = parse_condition(query)
    assert expressions(tree) == 4
    assert reads_events(tree)
    assert not reads_events(parse_condition("trait('a') = trait('b')"))
    assert len(conjuncts(parse_condition("trait('a') = 1 AND (trait('b') = 1 AND trait('c') = 1)"))) == 3
