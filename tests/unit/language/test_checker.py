"""Each problem of a definition: its code, place, wording and suggestions."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coterie.language.ast import AudienceType, Definition, Not
from coterie.language.checker import check
from coterie.language.parser import parse_audience, parse_computed_trait
from coterie.language.problems import Code, Problem, Severity, errors
from coterie.schema.space import Collection, EventSchema, FieldType, Limits, PropertySchema, TraitSchema
from strategies import NOW, SPACE

SHOP = replace(
    SPACE,
    traits=(
        *SPACE.traits,
        TraitSchema(key="score", type=FieldType.NUMBER, last_seen=NOW - timedelta(days=20)),
        TraitSchema(key="region", collection=Collection.ACCOUNTS),
    ),
)


def problems_of(query: str, kind: AudienceType = AudienceType.USERS) -> list[Problem]:
    return check(parse_audience(query, kind), SHOP, now=NOW, text=query)


def the_problem(query: str, kind: AudienceType = AudienceType.USERS) -> Problem:
    (problem,) = problems_of(query, kind)
    return problem


@pytest.mark.parametrize(
    ("query", "code", "place", "said"),
    [
        ("event('order completed').count() >= 1", Code.UNKNOWN_EVENT, "event('order completed')", "'Order Completed'?"),
        ("event('plan').count() >= 1", Code.UNKNOWN_EVENT, "event('plan')", "write trait('…')"),
        ("trait('plam') = 'pro'", Code.UNKNOWN_TRAIT, "trait('plam')", "'plan'?"),
        ("trait('VIP customers') = 'true'", Code.UNKNOWN_TRAIT, "trait('VIP customers')", "'vip'?"),
        ("trait('region') = 'x'", Code.UNKNOWN_TRAIT, "trait('region')", "belongs to accounts"),
        ("trait('Order Completed') = 'x'", Code.UNKNOWN_TRAIT, "trait('Order Completed')", "write event('…')"),
        (
            "event('Order Completed').where(property('totl') > 5).count() >= 1",
            Code.UNKNOWN_PROPERTY,
            "property('totl')",
            "'total'?",
        ),
        ("event('Order Completed').sum(property('totl')) > 5", Code.UNKNOWN_PROPERTY, "property('totl')", "'total'?"),
        ("property('total') > 5", Code.OUTSIDE_WHERE, "property('total')", "inside where()"),
        ("context('page.url') = 'x'", Code.OUTSIDE_WHERE, "context('page.url')", "inside where()"),
        (
            "event('Order Completed').where(property(parent: 'total') > 5).count() >= 1",
            Code.PARENT_OUTSIDE_FUNNEL,
            "property(parent: 'total')",
            "funnel",
        ),
        (
            "event('Order Completed').within(parent: 5 days).count() >= 1",
            Code.PARENT_OUTSIDE_FUNNEL,
            "within(parent: 5 days)",
            "funnel",
        ),
        (
            "event('Order Completed').sum(property(parent: 'total')) >= 1",
            Code.PARENT_OUTSIDE_FUNNEL,
            "property(parent: 'total')",
            "own event",
        ),
        (
            "event('Order Completed').within(5 days).between(1 day, 2 days).count() >= 1",
            Code.SEVERAL_WINDOWS,
            "event('Order Completed').within(5 days).between(1 day, 2 days).count()",
            "one time window",
        ),
        (
            "event('Order Completed').expires_after(1 hour).count() >= 1",
            Code.EXPIRES_AFTER,
            "expires_after(1 hour)",
            "computed traits",
        ),
        ("entity('bookings').count() >= 1", Code.ENTITY, "entity('bookings')", "Linked audiences"),
        ("ANY trait('plan') = 'pro'", Code.QUANTIFIER, "ANY trait('plan') = 'pro'", "account audiences"),
        ("trait('joined') > 2026-02-30", Code.BAD_DATE, "2026-02-30", "no date"),
        ("trait('joined').before_date('2026-01-01T10:00:00')", Code.BAD_DATE, "'2026-01-01T10:00:00'", "end it in Z"),
        ("trait('joined').before_date(5)", Code.BAD_DATE, "5", "no date"),
        (
            "event('Order Completed').within(61 days).count() >= 1",
            Code.LOOKBACK,
            "within(61 days)",
            "Your plan only supports a compute history of 60 days.",
        ),
        (
            "event('Order Completed').between(1 day, 1441 hours).count() >= 1",
            Code.LOOKBACK,
            "between(1 day, 1441 hours)",
            "Your plan only supports a compute history of 60 days.",
        ),
    ],
)
def test_errors(query: str, code: Code, place: str, said: str) -> None:
    found = errors(problems_of(query))
    assert [problem.code for problem in found] == [code]
    assert found[0].span.of(query) == place
    assert said in str(found[0])


def test_lookback_message_is_exact() -> None:
    assert the_problem("event('Order Completed').within(61 days).count() >= 1").message == (
        "Your plan only supports a compute history of 60 days."
    )
    assert problems_of("event('Order Completed').within(1440 hours).count() >= 1") == []


def test_nested_funnels() -> None:
    query = (
        "event('Order Completed').where(event('page\\\\view').where(event('page\\\\view').count() >= 1).count() >= 1)"
        ".count() >= 1"
    )
    assert [problem.code for problem in problems_of(query)] == [Code.NESTED_FUNNEL]


def test_a_long_window_after_the_parent_is_a_warning() -> None:
    query = "event('Order Completed').where(event('page\\\\view').within(parent: 61 days).count() >= 1).count() >= 1"
    problem = the_problem(query)
    assert (problem.code, problem.severity) == (Code.LOOKBACK, Severity.WARNING)


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        ("ANY (trait('seats') > 4)", Code.UNKNOWN_TRAIT, "outside ANY and ALL"),
        ("trait('age') > 4", Code.UNKNOWN_TRAIT, "inside ANY or ALL"),
        ("ANY (ALL (trait('age') > 4))", Code.QUANTIFIER, "another ANY or ALL"),
        (
            "ANY (event('Order Completed').where(ANY (property('total') > 4)).count() >= 1)",
            Code.QUANTIFIER,
            "inside where()",
        ),
    ],
)
def test_errors_of_account_audiences(query: str, code: Code, said: str) -> None:
    problem = errors(problems_of(query, AudienceType.ACCOUNTS))[0]
    assert problem.code is code
    assert said in problem.message


def test_events_of_accounts_are_read_as_any() -> None:
    query = "event('Order Completed').count() >= 1 AND trait('seats') > 4 AND ALL (trait('age') > 5)"
    problem = the_problem(query, AudienceType.ACCOUNTS)
    assert (problem.code, problem.severity, problem.path) == (
        Code.READ_AS_ANY,
        Severity.WARNING,
        "$.condition.operands[0]",
    )
    in_user = "event('Order Completed').count() >= trait('seats')"
    assert Code.UNKNOWN_TRAIT in [problem.code for problem in problems_of(in_user, AudienceType.ACCOUNTS)]


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        ("trait('plan') = 'Pro'", Code.VALUE_CASE, "'pro'"),
        ("trait('plan') > 5", Code.TYPE, "text"),
        ("trait('age') = 'old'", Code.TYPE, "number"),
        ("trait('opted_in') = 'yes'", Code.TYPE, "'true' or 'false'"),
        ("trait('opted_in').contains('t')", Code.TYPE, "'true' or 'false'"),
        ("trait('joined') > 5", Code.TYPE, "date"),
        ("trait('age').within_last(5 days)", Code.TYPE, "tests dates"),
        ("trait('tags') = 'a'", Code.TYPE, "'tags.$'"),
        ("trait('vip').exists()", Code.TYPE, "audience"),
        ("trait('vip') = 'yes'", Code.TYPE, "audience"),
        ("event('Order Completed').count() >= 0", Code.POINTLESS, "always true"),
        ("event('Order Completed').count() < 0", Code.POINTLESS, "never true"),
        ("event('Order Completed').count() = 1.5", Code.POINTLESS, "never true"),
        ("event('Order Completed').count() = 'one'", Code.TYPE, "a number"),
        ("event('Order Completed').count().contains('1')", Code.TYPE, "a number"),
        ("event('Order Completed').sum(property('coupon')) > 1", Code.TYPE, "reads numbers"),
        ("event('Order Completed').where(trait('plan') = 'pro').count() >= 1", Code.TRAIT_IN_WHERE, "every occurrence"),
    ],
)
def test_warnings(query: str, code: Code, said: str) -> None:
    problem = the_problem(query)
    assert (problem.code, problem.severity) == (code, Severity.WARNING)
    assert said in str(problem)


@pytest.mark.parametrize(
    "query",
    [
        "trait('plan') = 'pro' AND trait('plan') = 'gold'",
        "trait('age') > 5 AND trait('age').contains('5')",
        "trait('opted_in') = 'true' OR trait('opted_in').absent()",
        "trait('joined') > 2026-01-01 AND trait('joined').within_last(5 days)",
        "trait('tags').contains('a') AND trait('tags.$') = 'a' AND trait('tags').exists()",
        "trait('vip') = 'true' AND NOT (trait('vip') = 'true') AND trait('big') = 'true'",
        "event('Order Completed').max(property('coupon') as string) = 'x'",
        "event('Order Completed').where(property('products.$.sku') = 'x' AND context('a') = 1).count() = 0",
    ],
)
def test_nothing_to_say(query: str) -> None:
    assert problems_of(query) == []


def test_what_was_not_seen_lately_is_noted_once() -> None:
    query = "event('Produit ajouté \\'x\\'').count() >= 1 AND event('Produit ajouté \\'x\\'').count() <= 5"
    problem = the_problem(query)
    assert (problem.code, problem.severity) == (Code.INACTIVE, Severity.NOTE)
    assert "2026-05-06" in problem.message
    assert the_problem("trait('score') > 5").code is Code.INACTIVE
    assert check(parse_audience(query), SHOP) == []


def test_limit_of_expressions() -> None:
    many = " OR ".join(["trait('plan') = 'pro'"] * 50)
    assert problems_of(many) == []
    problem = the_problem(f"{many} OR trait('plan') = 'pro'")
    assert problem.code is Code.TOO_MANY_EXPRESSIONS
    assert "51" in problem.message
    small = replace(SHOP, limits=Limits(primary_expressions=1))
    nested = parse_audience("event('Order Completed').where(property('total') > 1).count() >= 1")
    assert [problem.code for problem in check(nested, small)] == [Code.TOO_MANY_EXPRESSIONS]


def test_problems_come_in_reading_order_with_their_paths() -> None:
    query = "trait('nope') = 1 AND event('Order Completed').where(property('nope') = 1).within(99 days).count() >= 1"
    assert [(problem.code, problem.path) for problem in problems_of(query)] == [
        (Code.UNKNOWN_TRAIT, "$.condition.operands[0].left"),
        (Code.UNKNOWN_PROPERTY, "$.condition.operands[1].left.filters[0].condition.left"),
        (Code.LOOKBACK, "$.condition.operands[1].left.filters[1]"),
    ]


def test_deep_trees_are_refused() -> None:
    condition = parse_audience("trait('plan') = 'pro'").condition
    for _ in range(5000):
        condition = Not(condition)
    assert [problem.code for problem in check(Definition(AudienceType.USERS, condition), SHOP)] == [Code.TOO_DEEP]


def test_aliases_are_suggested_by_their_name() -> None:
    space = replace(SHOP, events=(EventSchema(name="Order Completed", aliases=("purchase",)),))
    (problem,) = check(parse_audience("event('Purchase').count() >= 1"), space)
    assert problem.suggestions == ("Order Completed",)


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("event('Order Completed').expires_after(1 hour).count()", []),
        ("event('Order Completed').expires_after(1800 seconds).count()", []),
        ("event('Order Completed').expires_after(1799 seconds).count()", [Code.DURATION]),
        ("event('Order Completed').expires_after(91 days).count()", [Code.DURATION]),
        ("event('Order Completed').expires_after(1 hour).within(1 day).count()", [Code.SEVERAL_WINDOWS]),
        ("event('Order Completed').where(trait('seats') > property('total')).count()", [Code.UNKNOWN_TRAIT]),
        ("event('Order Completed').within(61 days).unique(property('coupon'))", [Code.LOOKBACK]),
        ("event('Nope').count()", [Code.UNKNOWN_EVENT]),
    ],
)
@pytest.mark.parametrize("kind", AudienceType)
def test_computed_traits(query: str, codes: list[Code], kind: AudienceType) -> None:
    found = errors(check(parse_computed_trait(query, kind), SHOP))
    assert [problem.code for problem in found] == codes
    assert all(problem.path.startswith("$.scalar") for problem in found)


def test_mixed_fields_may_be_anything() -> None:
    event = EventSchema(name="E", properties=(PropertySchema(name="p", type=FieldType.MIXED),))
    space = replace(SHOP, events=(event,))
    query = "event('E').where(property('p.$') = 1 AND property('p').within_last(1 day)).sum(property('p')) > 1"
    assert check(parse_audience(query), space) == []
