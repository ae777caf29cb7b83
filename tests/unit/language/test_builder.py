"""The builder's lines."""

import pytest

from coterie.language.ast import AudienceType
from coterie.language.builder import builder_wording, is_simple
from coterie.language.parser import parse_condition
from strategies import SPACE


def lines(query: str, kind: AudienceType = AudienceType.USERS) -> list[str]:
    return [str(row) for row in builder_wording(parse_condition(query), SPACE, audience_type=kind)]


def test_groups_and_rows() -> None:
    query = (
        "event('Order Completed').where(property('total') > 50).within(30 days).count() >= 2"
        " AND (trait('plan') = 'pro' OR trait('age') >= 5) AND NOT (trait('vip') = 'true')"
    )
    assert lines(query) == [
        "All users who",
        "  performed Order Completed at least 2 times, any time within 30 days",
        "    and where total greater than 50",
        "And who",
        "  have a Custom Trait plan equals pro",
        "  or have a Computed Trait age greater than or equal to 5",
        "And not who",
        "  are part of an Audience VIP customers",
    ]
    assert is_simple(parse_condition(query), SPACE)


def test_funnels() -> None:
    query = (
        "event('A').where(NOT event('B').where(property('id') = property(parent: 'id')).within(parent: 7 days)"
        ".count() >= 1).between(30 days, 90 days).count() >= 1"
    )
    assert lines(query) == [
        "All users who",
        "  performed A at least 1 time, any time in between 30 and 90 days ago",
        "    and then did not perform B, any time within 7 days of A",
        "      and where id equals id of A",
    ]
    zero = "event('A').where(event('B').count() = 0).count() >= 1"
    assert lines(zero)[2] == "    and then did not perform B"
    assert lines(zero.replace("= 0", ">= 1"))[2] == "    and then did perform B at least 1 time"


def test_operators_in_the_builders_words() -> None:
    assert lines("trait('plan').contains('a', 'b')")[1] == "  have a Custom Trait plan contains any of a, b"
    assert lines("trait('plan').contains('a')")[1] == "  have a Custom Trait plan contains a"
    assert lines("trait('joined').within_last(7 days)")[1] == "  have a Custom Trait joined within last 7 days"
    assert lines("trait('plan').absent()")[1] == "  have a Custom Trait plan not exists"
    assert lines("trait('age') > trait('plan')")[1] == "  have a Computed Trait age greater than Trait plan"


def test_quantifiers() -> None:
    query = "ALL NOT (event('A').count() >= 1) AND ANY (trait('plan') = 'pro') AND trait('seats') > 5"
    assert lines(query, AudienceType.ACCOUNTS) == [
        "All accounts who",
        "  None of the users: performed A at least 1 time",
        "And who",
        "  Any user: have a Custom Trait plan equals pro",
        "And who",
        "  have a Custom Trait seats greater than 5",
    ]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (
            "trait('age') = 1 OR (trait('plan') = 'pro' AND trait('age') = 2)",
            "  or match: whose plan is pro and whose age is 2",
        ),
        ("event('A').count() > 2", "  performed A more than 2 times"),
        (
            "event('A').where(property('p') = 1 OR property('q') = 2).count() = 1",
            "    and where either p is 1 or q is 2",
        ),
        (
            "event('A').within(2 days).sum(property('p')) > 5",
            "  have sum of p of A greater than 5, any time within 2 days",
        ),
        ("trait('plan').none_of('a')", "  have a Custom Trait plan equals none of a"),
    ],
)
def test_what_the_builder_has_no_form_for(query: str, text: str) -> None:
    assert lines(query)[-1] == text
    assert not is_simple(parse_condition(query), SPACE)
