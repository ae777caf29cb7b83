"""What sentences say, and that they say it of every tree."""

import pytest
from hypothesis import given

from coterie.language.ast import AudienceType, ComputedTrait, Definition, Not
from coterie.language.builder import builder_wording
from coterie.language.describe import describe, describe_condition
from coterie.language.parser import parse_audience, parse_computed_trait, parse_condition
from strategies import SPACE, computed_traits, definitions
from wild import wild_definitions


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "event('Order Completed').where(property('total') > 50).within(30 days).count() >= 2",
            (
                "Users who performed Order Completed at least 2 times within the last 30 days where total is greater"
                " than 50."
            ),
        ),
        ("event('E').count() >= 1", "Users who performed E at least once."),
        ("event('E').count() > 0", "Users who performed E at least once."),
        ("event('E').within(1 day).count() = 0", "Users who did not perform E within the last day."),
        ("NOT event('E').count() >= 1", "Users who did not perform E."),
        ("NOT event('E').count() > 2", "Users who performed E at most 2 times."),
        ("event('E').count() = 1", "Users who performed E exactly once."),
        ("event('\u202eE').count() = 1", "Users who performed E exactly once."),
        ("event('E').count() < 5", "Users who performed E fewer than 5 times."),
        (
            "event('E').between(90 days, 30 days).sources({exclude: 'a', 'b'}).count() >= 1",
            "Users who performed E at least once between 30 and 90 days ago not from the source a or b.",
        ),
        ("event('E').count() >= 1.5", "Users whose number of E is at least 1.5."),
        ("trait('plan') = 'pro'", "Users whose plan is pro."),
        ("trait('plan') != 'pro'", "Users whose plan is something other than pro."),
        ("NOT trait('plan') = 'pro'", "Users whose plan is not pro (or has no value)."),
        ("trait('plan').one_of('a', 'b', 'c')", "Users whose plan is a, b or c."),
        ("trait('plan') = ''", "Users whose plan is an empty text."),
        ("trait('plan') = 'New York, NY'", "Users whose plan is “New York, NY”."),
        ("trait('plan') = 'pro and more'", "Users whose plan is “pro and more”."),
        ("trait('phone').absent()", "Users whose phone has no value."),
        ("NOT trait('phone').absent()", "Users whose phone has a value."),
        ("trait('spent') >= 50000", "Users whose spent is at least 50,000."),
        ("trait('spent') > trait('limit')", "Users whose spent is greater than their limit."),
        ("trait('joined').before_date(2026-01-31)", "Users whose joined is before 31 January 2026."),
        (
            "trait('joined').after_date('2026-01-31T10:30:00+02:00')",
            "Users whose joined is after 31 January 2026 at 08:30 UTC.",
        ),
        ("trait('joined').within_next(7 days)", "Users whose joined is within the next 7 days."),
        ("trait('joined').before_last(365 days)", "Users whose joined is 365 days ago or earlier."),
        ("trait('tags.$') = 'a'", "Users whose tags has an entry that is a."),
        ("NOT trait('tags.$') = 'a'", "Users whose tags has no entry that is a."),
        ("trait('tags.$') != 'a'", "Users whose tags has entries, none of which is a."),
        ("trait('vip') = 'true'", "Users who are in the audience VIP customers."),
        ("NOT trait('vip') = 'true'", "Users who are not in the audience VIP customers."),
        ("trait('vip') = 'false'", "Users who have left the audience VIP customers."),
        (
            "trait('plan') = 'pro' AND (trait('age') > 5 OR event('E').count() >= 1)",
            "Users whose plan is pro, and either whose age is greater than 5 or who performed E at least once.",
        ),
        (
            "event('A').count() >= 1 OR event('B').count() >= 1",
            "Users who either performed A at least once or performed B at least once.",
        ),
        (
            "NOT (event('A').count() >= 1 OR trait('plan').contains('x'))",
            "Users who did not perform A, and whose plan does not contain x.",
        ),
        (
            "NOT (event('A').count() >= 1 AND trait('plan').contains('x'))",
            "Users either who did not perform A or whose plan does not contain x.",
        ),
        (
            "event('A').where(NOT (property('p') = 1 AND property('q').exists())).count() >= 1",
            "Users who performed A at least once where either p is not 1 (or has no value) or q has no value.",
        ),
        (
            "event('A').where(NOT event('B').within(parent: 1 day).count() >= 1).within(7 days).count() >= 1",
            "Users who performed A at least once within the last 7 days where no B followed within 1 day.",
        ),
        (
            "event('A').where(event('B').where(property('id') = property(parent: 'id')).count() >= 1).count() >= 1",
            "Users who performed A at least once where at least one B whose id is the same followed.",
        ),
        (
            "event('A').where(property('total') >= trait('avg_order') AND property('x') = property('y')).count() >= 1",
            "Users who performed A at least once where total is at least the user's avg_order and x is the y.",
        ),
        (
            "event('A').within(90 days).sum(property('revenue')) > 500",
            "Users whose sum of revenue in A within the last 90 days is greater than 500.",
        ),
    ],
)
def test_sentences_about_users(query: str, sentence: str) -> None:
    assert describe(parse_audience(query), SPACE) == sentence


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "trait('plan') = 'paid' AND ALL NOT event('Signed In').within(60 days).count() >= 1",
            (
                "Accounts whose plan is paid, and with no user who performed Signed In at least once within the last"
                " 60 days."
            ),
        ),
        (
            "ALL (event('Signed In').count() >= 1 AND trait('age') > 4)",
            (
                "Accounts in which every user is one who performed Signed In at least once and whose age is greater"
                " than 4."
            ),
        ),
        ("ANY trait('vip') = 'true'", "Accounts with at least one user who is in the audience VIP customers."),
        ("event('A').count() >= 1", "Accounts with at least one user who performed A at least once."),
        ("NOT ANY event('A').count() >= 1", "Accounts with no user who performed A at least once."),
        ("trait('big') = 'true'", "Accounts that are in the audience Big accounts."),
    ],
)
def test_sentences_about_accounts(query: str, sentence: str) -> None:
    assert describe(parse_audience(query, AudienceType.ACCOUNTS), SPACE) == sentence


def test_sentences_about_computed_traits() -> None:
    trait = parse_computed_trait("event('A').within(90 days).mode(property('category'), 2)")
    assert describe(trait) == (
        "For each user: the most frequent category (seen at least 2 times) in A within the last 90 days."
    )


def test_without_a_space_a_membership_is_a_trait() -> None:
    assert describe(parse_audience("trait('vip') = 'true'")) == "Users whose vip is true."
    assert describe_condition(parse_condition("trait('vip') = 'true'"), SPACE) == (
        "who are in the audience VIP customers"
    )


@given(wild_definitions())
def test_every_tree_can_be_said(definition: Definition) -> None:
    for space in (None, SPACE):
        sentence = describe(definition, space)
        assert sentence.endswith(".")
        assert "{0}" not in sentence.replace(str(definition), "")
        assert builder_wording(definition.condition, space, audience_type=definition.audience_type)


@given(computed_traits())
def test_every_computed_trait_can_be_said(trait: ComputedTrait) -> None:
    assert describe(trait, SPACE).startswith("For each ")


@given(definitions())
def test_negation_changes_the_sentence(definition: Definition) -> None:
    negated = Definition(definition.audience_type, Not(definition.condition))
    assert describe(negated, SPACE) != describe(definition, SPACE)
