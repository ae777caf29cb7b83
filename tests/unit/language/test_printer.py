"""The canonical spelling."""

import pytest

from coterie.language.ast import Duration, Literal, LiteralKind, Unit
from coterie.language.parser import parse_audience, parse_computed_trait, parse_condition
from coterie.language.printer import print_query


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("trait('a')=='x'", "trait('a') = 'x'"),
        ("trait('a').at_least(5)", "trait('a') >= 5"),
        ("trait('a')=TRUE_".replace("TRUE_", "true"), "trait('a') = 'true'"),
        ("not trait('a').exists()", "NOT (trait('a').exists())"),
        ("all not any trait('a').exists()", "ALL NOT ANY (trait('a').exists())"),
        ("trait('a')=1 and (trait('b')=2 or trait('c')=3)", "trait('a') = 1 AND (trait('b') = 2 OR trait('c') = 3)"),
        ("(trait('a')=1 and trait('b')=2) or trait('c')=3", "trait('a') = 1 AND trait('b') = 2 OR trait('c') = 3"),
        ("trait('a')=1 and (trait('b')=2 and trait('c')=3)", "trait('a') = 1 AND (trait('b') = 2 AND trait('c') = 3)"),
        ("trait('a') = 'it\\'s'", "trait('a') = 'it\\'s'"),
        ("event('E').within(1 days).count() = 0", "event('E').within(1 day).count() = 0"),
        ("trait('a') < 2026-01-31", "trait('a') < 2026-01-31"),
    ],
)
def test_spelling(text: str, printed: str) -> None:
    assert print_query(parse_condition(text)) == printed
    assert print_query(parse_audience(printed)) == printed


def test_computed_traits_and_parts() -> None:
    text = "event('E').between(30 days, 90 days).mode(property('p') as number, 2)"
    trait = parse_computed_trait(text)
    assert print_query(trait) == text
    assert print_query(trait.scalar.filters[0]) == "between(30 days, 90 days)"
    assert print_query(Duration(2, Unit.HOURS)) == "2 hours"


@pytest.mark.parametrize("kind", [LiteralKind.DATE, LiteralKind.TIMESTAMP, LiteralKind.NUMBER])
def test_a_forged_constant_stays_a_constant(kind: LiteralKind) -> None:
    forged = Literal("1') OR trait('a').exists(", kind)
    assert print_query(forged) == "'1\\') OR trait(\\'a\\').exists('"
