"""Queries of one form have the same members, whatever their order and spelling; others have another form."""

import pytest

from coterie.language.ast import AudienceType
from coterie.language.form import form
from coterie.language.parser import parse_audience


def form_of(query: str, audience_type: AudienceType = AudienceType.USERS) -> str:
    return form(parse_audience(query, audience_type))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("trait('a') = 1 AND trait('b') = 2", "trait('b') = 2 AND trait('a') = 1"),
        ("trait('a') = 1 OR (trait('b') = 2 OR trait('c') = 3)", "trait('c') = 3 OR trait('b') = 2 OR trait('a') = 1"),
        ("event('E').within(48 hours).count() > 0", "event('E').within(2 days).count() >= 1"),
        ("event('E').count() <= 0", "event('E').count() = 0"),
        ("event('E').count() < 1", "event('E').count() = 0"),
        ("event('E').count() < 4", "event('E').count() <= 3"),
        ("event('E').count() != 0", "event('E').count() >= 1"),
        ("NOT (event('E').count() >= 1)", "event('E').count() = 0"),
        ("NOT (event('E').count() = 0)", "event('E').count() >= 1"),
        ("trait('p').one_of('b', 'a', 'b')", "trait('p').one_of('a', 'b')"),
        ("trait('p').one_of('a')", "trait('p') = 'a'"),
        (
            "event('E').within(7 days).where(property('a') = 1).where(property('b') = 2).count() >= 1",
            "event('E').where(property('b') = 2 AND property('a') = 1).within(7 days).count() >= 1",
        ),
        ("event('E').between(9 days, 3 days).count() >= 1", "event('E').between(3 days, 9 days).count() >= 1"),
        (
            "event('E').sources({exclude: 'b', 'a'}).count() >= 1",
            "event('E').sources({exclude: 'a', 'b'}).count() >= 1",
        ),
    ],
)
def test_what_differs_only_in_order_or_spelling_has_one_form(left: str, right: str) -> None:
    assert form_of(left) == form_of(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("trait('a') > 1", "trait('a') >= 2"),
        ("event('E').sum(property('p')) > 1", "event('E').sum(property('p')) >= 2"),
        ("event('E').within(2 days).count() >= 1", "event('E').count() >= 1"),
        ("trait('a') != 1", "NOT (trait('a') = 1)"),
        ("trait('a') = 1 AND trait('b') = 2", "trait('a') = 1 OR trait('b') = 2"),
        ("event('E').where(property('a') = 1 OR property('b') = 1).count() >= 1", "event('E').count() >= 1"),
        ("trait('renews').after_next(24 hours)", "trait('renews').after_next(1 day)"),
    ],
)
def test_what_means_something_else_has_another_form(left: str, right: str) -> None:
    assert form_of(left) != form_of(right)


def test_an_account_may_have_no_users() -> None:
    queries = ("NOT (event('E').count() >= 1)", "event('E').count() = 0")
    assert len({form_of(query, AudienceType.ACCOUNTS) for query in queries}) == len(queries)
    assert len({form_of(f"ANY ({query})", AudienceType.ACCOUNTS) for query in queries}) == 1


def test_a_form_is_a_query_of_the_same_form() -> None:
    query = "ANY (event('E').within(24 hours).count() > 2) AND ALL NOT (event('F').count() >= 1)"
    once = form_of(query, AudienceType.ACCOUNTS)
    assert form_of(once, AudienceType.ACCOUNTS) == once
