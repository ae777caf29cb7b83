"""Profiles made to tell two queries apart do so, and never tell a query from itself."""

import pytest

from coterie.evals.membership import witness
from coterie.evals.runner import NOW
from coterie.language.ast import AudienceType, Definition
from coterie.language.evaluate import matches
from coterie.language.parser import parse_audience

LOOKBACK_DAYS = 1095

DIFFERENT = [
    ("event('E').count() >= 2", "event('E').count() >= 3"),
    ("event('E').within(7 days).count() >= 1", "event('E').within(8 days).count() >= 1"),
    ("event('E').within(7 days).count() >= 1", "event('E').count() >= 1"),
    ("event('E').within(7 days).count() = 0", "event('E').within(7 days).count() <= 1"),
    ("event('E').between(7 days, 30 days).count() >= 1", "event('E').within(30 days).count() >= 1"),
    ("event('E').count() >= 1", "event('F').count() >= 1"),
    ("event('E').where(property('p') > 50).count() >= 1", "event('E').where(property('p') >= 50).count() >= 1"),
    ("event('E').where(property('p') = 'a').count() >= 1", "event('E').where(property('p') = 'b').count() >= 1"),
    ("event('E').where(property('p') != 'a').count() >= 1", "event('E').where(NOT property('p') = 'a').count() >= 1"),
    (
        "event('E').where(property('p') = 'a' AND property('q') = 1).count() >= 1",
        "event('E').where(property('p') = 'a').count() >= 1 AND event('E').where(property('q') = 1).count() >= 1",
    ),
    ("event('E').sum(property('p')) > 100", "event('E').max(property('p')) > 100"),
    ("event('E').sum(property('p')) > 100", "event('E').sum(property('p')) >= 100"),
    ("event('E').avg(property('p')) > 100", "event('E').sum(property('p')) > 100"),
    ("event('E').first(property('p')) = 'a'", "event('E').last(property('p')) = 'a'"),
    ("event('E').mode(property('p'), 1) = 'a'", "event('E').mode(property('p'), 2) = 'a'"),
    ("event('E').unique(property('p')).count() >= 3", "event('E').count() >= 3"),
    ("trait('t') = 'a'", "trait('t').contains('a')"),
    ("trait('t').starts_with('a')", "trait('t').ends_with('a')"),
    ("trait('t') != 'a'", "NOT (trait('t') = 'a')"),
    ("trait('t').contains('a')", "trait('t.$') = 'a'"),
    ("trait('t').exists()", "trait('t') = 'true'"),
    ("trait('t').within_last(30 days)", "trait('t').within_last(31 days)"),
    ("trait('t').before_last(30 days)", "NOT (trait('t').within_last(30 days))"),
    ("trait('t').before_date('2026-03-01')", "trait('t').before_date('2026-03-02')"),
    ("trait('t') > trait('u')", "trait('t') >= trait('u')"),
    (
        "event('E').where(event('F').count() >= 1).count() >= 1",
        "event('E').count() >= 1 AND event('F').count() >= 1",
    ),
    (
        "event('E').where(event('F').within(parent: 2 days).count() = 0).count() >= 1",
        "event('E').where(event('F').within(parent: 3 days).count() = 0).count() >= 1",
    ),
    (
        "event('E').where(event('F').where(property('p') = property(parent: 'p')).count() >= 1).count() >= 1",
        "event('E').where(event('F').count() >= 1).count() >= 1",
    ),
    ("event('E').where(context('page.url').contains('x')).count() >= 1", "event('E').count() >= 1"),
    ("event('E').sources({exclude: 's'}).count() >= 1", "event('E').count() >= 1"),
    ("trait('a') = 1 AND trait('b') = 1 AND trait('c') = 1", "trait('a') = 1 AND trait('b') = 1"),
    ("trait('a') = 1 AND (trait('b') = 1 OR trait('c') = 1)", "trait('a') = 1 AND trait('b') = 1 OR trait('c') = 1"),
]

DIFFERENT_ACCOUNTS = [
    ("ANY (event('E').count() >= 1)", "ALL (event('E').count() >= 1)"),
    ("ALL NOT (event('E').count() >= 1)", "ANY (event('E').count() = 0)"),
    ("ANY (event('E').count() >= 1 AND trait('t') = 1)", "ANY (event('E').count() >= 1) AND ANY (trait('t') = 1)"),
    ("trait('t') = 1", "ANY (trait('t') = 1)"),
]

SAME = [
    ("event('E').count() >= 1", "NOT (event('E').count() = 0)"),
    ("trait('t').one_of('a', 'b')", "trait('t') = 'a' OR trait('t') = 'b'"),
    ("NOT (trait('a') = 1 AND trait('b') = 1)", "NOT (trait('a') = 1) OR NOT (trait('b') = 1)"),
    ("event('E').within(7 days).count() >= 2", "event('E').within(7 days).count() > 1"),
    ("trait('t').absent()", "NOT (trait('t').exists())"),
]


def definitions(queries: tuple[str, str], audience_type: AudienceType) -> tuple[Definition, Definition]:
    left, right = (parse_audience(query, audience_type) for query in queries)
    return left, right


@pytest.mark.parametrize(
    ("queries", "audience_type"),
    [(pair, AudienceType.USERS) for pair in DIFFERENT] + [(pair, AudienceType.ACCOUNTS) for pair in DIFFERENT_ACCOUNTS],
)
@pytest.mark.parametrize("seed", [0, 1])
def test_a_witness_is_found(queries: tuple[str, str], audience_type: AudienceType, seed: int) -> None:
    left, right = definitions(queries, audience_type)
    found = witness(left, right, now=NOW, lookback_days=LOOKBACK_DAYS, seed=seed)
    assert found is not None
    held = [matches(item, found, now=NOW, lookback_days=LOOKBACK_DAYS) for item in (left, right)]
    assert held[0] != held[1]


@pytest.mark.parametrize("queries", SAME)
def test_none_is_found_where_there_is_no_difference(queries: tuple[str, str]) -> None:
    left, right = definitions(queries, AudienceType.USERS)
    assert witness(left, right, now=NOW, lookback_days=LOOKBACK_DAYS) is None


def test_only_audiences_of_one_type_are_compared() -> None:
    users = parse_audience("trait('t') = 1", AudienceType.USERS)
    accounts = parse_audience("trait('t') = 1", AudienceType.ACCOUNTS)
    with pytest.raises(ValueError, match="one type"):
        witness(users, accounts, now=NOW, lookback_days=LOOKBACK_DAYS)
