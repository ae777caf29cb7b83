"""Descriptions over a shop that also sells to companies: counts said twice, applications, shares."""

from dataclasses import replace

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.printer import print_query
from coterie.schema.space import Collection, FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

SHOP = Space(
    name="shop",
    events=(
        event("Order Completed", 900, number("total", 20, 70.5), string("category", "Kitchen", "Garden")),
        event("Trade Application Started", 30, string("industry", "Retail", "Software")),
        event("Trade Application Completed", 20, string("industry", "Retail", "Software")),
    ),
    traits=(
        trait("likelihood_to_purchase", FieldType.NUMBER, 0, 0.2, 0.45, 0.9),
        trait("value_percentile", FieldType.NUMBER, 0.1),
    ),
)


@pytest.fixture(scope="module")
def shop() -> Generator:
    return Generator(SHOP, now=NOW)


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        ("first-time shoppers with exactly one order", "event('Order Completed').count() = 1"),
        ("first-time buyers who ordered exactly once", "event('Order Completed').count() = 1"),
        (
            "people who started a trade application but did not complete it",
            "event('Trade Application Started').count() >= 1 AND event('Trade Application Completed').count() = 0",
        ),
        ("likelihood to purchase in the top 20 %", "trait('likelihood_to_purchase') >= 0.8"),
        ("likelihood to purchase above the 80th percentile", "trait('likelihood_to_purchase') > 0.8"),
        (
            "likelihood to purchase between the 25th and the 65th percentile",
            "trait('likelihood_to_purchase') >= 0.25 AND trait('likelihood_to_purchase') <= 0.65",
        ),
        ("likelihood to purchase in the bottom 10%", "trait('likelihood_to_purchase') <= 0.1"),
    ],
)
def test_a_description(shop: Generator, prompt: str, query: str) -> None:
    answer = shop.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query


def test_a_value_that_several_traits_have_is_left_to_one_of_them() -> None:
    """A word that spells it also says, by a synonym, what the counted are called."""
    counted = trait("employee_count", FieldType.NUMBER, 5, 90)
    fields = (trait(key, FieldType.STRING, "staffing", "retail") for key in ("field", "was_in"))
    traits = tuple(replace(one, collection=Collection.ACCOUNTS) for one in (counted, *fields))
    generator = Generator(Space(name="agencies", traits=traits), now=NOW)
    answer = generator.generate("staffing agencies with over 100 employees", AudienceType.ACCOUNTS)
    assert answer.definition is not None
    expected = "trait('field') = 'staffing' AND trait('employee_count') > 100"
    assert print_query(answer.definition.condition) == expected
