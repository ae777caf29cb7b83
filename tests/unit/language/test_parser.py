"""What the parser takes, and what it says of what it doesn't."""

import pytest

from coterie.core.errors import QueryError
from coterie.core.text import Span
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Comparison,
    Condition,
    Duration,
    Event,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Unit,
    ValueType,
    Within,
    walk,
)
from coterie.language.lexer import MAX_QUERY_LENGTH
from coterie.language.parser import parse_audience, parse_computed_trait, parse_condition
from coterie.language.printer import print_query
from coterie.language.problems import Code, Problem
from coterie.language.shape import MAX_NESTING


def problem_of(text: str) -> Problem:
    with pytest.raises(QueryError) as caught:
        parse_condition(text)
    (problem, *_) = caught.value.problems
    assert isinstance(problem, Problem)
    return problem


def equals(name: str, value: str | float) -> Comparison:
    kind = LiteralKind.STRING if isinstance(value, str) else LiteralKind.NUMBER
    return Comparison(Trait(name), Operator.EQUALS, (Literal(value, kind),))


A, B, C = equals("a", "x"), equals("b", 1), equals("c", "y")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("trait('a') = 'x' OR trait('b') = 1 AND trait('c') = 'y'", Or((A, And((B, C))))),
        ("(trait('a') = 'x' OR trait('b') = 1) AND trait('c') = 'y'", And((Or((A, B)), C))),
        ("NOT trait('a') = 'x' AND trait('b') = 1", And((Not(A), B))),
        ("not (trait('a') = 'x' and trait('b') = 1)", Not(And((A, B)))),
        ("ALL NOT trait('a')='x'", AllUsers(Not(A))),
        ("ANY (NOT (trait('a').equals('x')))", AnyUser(Not(A))),
        ("trait('a') == literal('x')", A),
        ("trait('a').one_of(['x', 'y'])", parse_condition("trait('a').one_of('x', 'y')")),
        ("trait('a') = true", equals("a", "true")),
        ("trait('a') = -5", equals("a", -5)),
        ("trait('a') = 1e3", equals("a", 1000.0)),
        ("trait('a\\\\.b') = 'o\\'clock \\d'", equals("a\\.b", "o'clock \\d")),
        ("((((trait('a') = 'x'))))", A),
        ("\n trait ( 'a' )\n=\t'x' ", A),
    ],
)
def test_conditions(text: str, tree: Condition) -> None:
    assert parse_condition(text) == tree


def test_chains() -> None:
    text = "event('E').within(7days).where({property('p') > 5}).sources({{exclude: ['s', 't']}}).count() >= 1"
    assert print_query(parse_condition(text)) == (
        "event('E').within(7 days).where(property('p') > 5).sources({exclude: 's', 't'}).count() >= 1"
    )
    scalar = parse_computed_trait("event('E').within(1 hour).max(property('p') as string)").scalar
    window = Within(Duration(1, Unit.HOURS))
    assert scalar == Aggregate(Event("E"), (window,), Reducer(ReducerName.MAX, Property("p"), ValueType.STRING))
    unique = parse_condition("event('E').unique(property('p')).count() > 2")
    assert unique.left.reducer == Reducer(ReducerName.UNIQUE_COUNT, Property("p"))


def test_dates_without_quotes() -> None:
    dates = parse_condition("trait('a').after_date(2026-01-31) OR trait('a') < 2026-01-31T10:00:00.5+02:00")
    kinds = [node.kind for node in walk(dates) if isinstance(node, Literal)]
    assert kinds == [LiteralKind.DATE, LiteralKind.TIMESTAMP]


def test_spans_are_places_in_the_text() -> None:
    text = "NOT (trait('a') = 'x') AND event('E').where(property('p') > 5).count() >= 1"
    tree = parse_condition(text)
    said = {type(node).__name__: node.span.of(text) for node in walk(tree)}
    assert said["And"] == text
    assert said["Not"] == "NOT (trait('a') = 'x')"
    assert said["Aggregate"] == "event('E').where(property('p') > 5).count()"
    assert said["Where"] == "where(property('p') > 5)"
    assert said["Reducer"] == "count()"
    assert said["Property"] == "property('p')"
    assert all(node.span is not None for node in walk(tree))


@pytest.mark.parametrize(
    ("text", "code", "place", "said"),
    [
        ("", Code.SYNTAX, "", "expected a condition"),
        ("event('E'", Code.SYNTAX, "", "')'"),
        ("event(Order Completed).count() >= 1", Code.SYNTAX, "Order", "single quotes"),
        ('event("E").count() >= 1', Code.SYNTAX, '"E"', "single quotes"),
        ("event(‘E’).count() >= 1", Code.SYNTAX, "‘E’", "single quotes"),
        ("trait('a') = 'x", Code.SYNTAX, "'x", "no closing quote"),
        ("trait('a') = 'x' && trait('b') = 1", Code.SYNTAX, "&&", "AND"),
        ("trait('a') <> 'x'", Code.SYNTAX, "<>", "!="),
        ("trait('a') = 'x' trait('b') = 1", Code.SYNTAX, "trait", "AND, OR"),
        ("trait('a') = 'x' AND", Code.SYNTAX, "", "expected a condition"),
        ("AND trait('a') = 'x'", Code.SYNTAX, "AND", "between two conditions"),
        ("'x' = trait('a')", Code.SYNTAX, "'x'", "on the left"),
        ("literal('x') = trait('a')", Code.SYNTAX, "literal", "on the left"),
        ("trait('a') = null", Code.ARGUMENT, "null", "absent()"),
        ("trait('a') = x", Code.SYNTAX, "x", "single quotes"),
        ("trait('a') = NOT trait('b')", Code.ARGUMENT, "NOT", "a value, not a condition"),
        ("trait('a') = 9" + "9" * 5000, Code.SYNTAX, None, "too large"),
        ("trait('a') = 1e999", Code.SYNTAX, "1e999", "too large"),
        ("trait('a') ~ 'x'", Code.SYNTAX, "~", "no meaning"),
        ("evnt('E').count() >= 1", Code.UNKNOWN_FUNCTION, "evnt", "event"),
        ("trait('a').contians('x')", Code.UNKNOWN_FUNCTION, "contians", "contains"),
        ("trait('a').is_set()", Code.RENAMED_FUNCTION, "is_set", "exists"),
        ("trait('a').neq('x')", Code.RENAMED_FUNCTION, "neq", "differs"),
        ("count() >= 1", Code.NOT_ALLOWED_AFTER, "count", "stands after event"),
        ("event('E') >= 1", Code.NOT_ALLOWED_AFTER, "event('E')", "stream"),
        ("event('E').exists()", Code.NOT_ALLOWED_AFTER, "exists", "reduce it first"),
        ("event('E').count().within(1 day) >= 1", Code.NOT_ALLOWED_AFTER, "within", "before the reducer"),
        ("event('E').count().count() >= 1", Code.NOT_ALLOWED_AFTER, "count", "after the scalar"),
        ("event('E').unique(property('p')) >= 1", Code.NOT_ALLOWED_AFTER, None, "count it first"),
        ("trait('a').where(trait('b') = 1) = 1", Code.NOT_ALLOWED_AFTER, "where", "after trait"),
        ("trait('a').exists().absent()", Code.NOT_ALLOWED_AFTER, "absent", "nothing may follow"),
        ("trait('a').exists() = 'x'", Code.NOT_ALLOWED_AFTER, "=", "nothing may follow"),
        ("trait('a') = 'x' = 'y'", Code.NOT_ALLOWED_AFTER, "=", "nothing may follow"),
        ("trait('a') = trait('b').exists()", Code.NOT_ALLOWED_AFTER, "trait('b').exists()", "true or false"),
        ("event('E').count()", Code.NOT_BOOLEAN, "event('E').count()", ">= 1"),
        ("(trait('a')) = 'x'", Code.NOT_BOOLEAN, "trait('a')", "exists()"),
        ("trait('a').one_of()", Code.EMPTY_LIST, None, "at least one"),
        ("trait('a').one_of([])", Code.EMPTY_LIST, "]", "empty"),
        ("event('E').sources({exclude: }).count() = 1", Code.EMPTY_LIST, "}", "empty"),
        ("trait('a').omits('x', 'y')", Code.ARGUMENT, None, "one constant"),
        ("trait('a').exists('x')", Code.ARGUMENT, None, "nothing"),
        ("trait('a').contains(trait('b'))", Code.ARGUMENT, "trait('b')", "constants only"),
        ("trait('a').contains(7 days)", Code.ARGUMENT, "7 days", "not a duration"),
        ("trait('a').within_last('7')", Code.ARGUMENT, "'7'", "as in 7 days"),
        ("trait('a') = 7 days", Code.ARGUMENT, "7 days", "within_last"),
        ("event('E').sum() > 1", Code.ARGUMENT, "sum()", "reads a property"),
        ("event('E').sum(trait('a')) > 1", Code.ARGUMENT, "trait", "property('…')"),
        ("event('E').count(property('p')) > 1", Code.ARGUMENT, "property", "no argument"),
        ("event('E').sum(property('p') as number) > 1", Code.ARGUMENT, None, "as number"),
        ("event('E').max(property('p') as array) > 1", Code.ARGUMENT, None, "as array"),
        ("event('E').mode(property('p')) = 'x'", Code.ARGUMENT, None, "minimum frequency"),
        ("event('E').mode(property('p'), 0) = 'x'", Code.ARGUMENT, None, "1 or more"),
        ("event('E').within(2 weeks).count() >= 1", Code.BAD_UNIT, "weeks", "14 days"),
        ("event('E').within(90 minutes).count() >= 1", Code.BAD_UNIT, "minutes", "hours or days"),
        ("event('E').within(7).count() >= 1", Code.BAD_UNIT, ")", "hours or days"),
        ("event('E').within(7 seconds).count() >= 1", Code.BAD_UNIT, "7 seconds", "expires_after"),
        ("event('E').within(1.5 days).count() >= 1", Code.DURATION, "1.5", "whole number"),
        ("event('E').within(-7 days).count() >= 1", Code.DURATION, "-7", "negative"),
        ("event('E').within(400000 days).count() >= 1", Code.DURATION, "400000 days", "365,000"),
        ("trait('a\0') = 'x'", Code.BAD_CHARACTER, "\0", "U+0000"),
        ("trait('a') = '\ud800'", Code.BAD_CHARACTER, "\ud800", "U+D800"),
        ("NOT " * 200 + "trait('a').exists()", Code.TOO_DEEP, None, "60 levels"),
        ("(" * 200 + "trait('a').exists()", Code.TOO_DEEP, None, "60 levels"),
        ("event('E').where(" * 200, Code.TOO_DEEP, None, "60 levels"),
        ("x" * 1_000_000, Code.TOO_LONG, None, "1,000,000"),
    ],
)
def test_problems(text: str, code: Code, place: str | None, said: str) -> None:
    problem = problem_of(text)
    assert problem.code is code
    assert said in str(problem)
    if place is not None:
        assert problem.span.of(text) == place


def test_a_name_without_quotes_is_given_with_them() -> None:
    assert problem_of("event(Order Completed).count() >= 1").suggestions == ("event('Order Completed')",)
    assert problem_of('trait("it\'s") = 1').suggestions == ("'it\\'s'",)


def test_the_first_thing_wrong_is_reported_first() -> None:
    assert problem_of('trait(a) = "x"').span == Span(6, 7)


def test_place_in_lines() -> None:
    problem = problem_of("trait('a') = 'x'\nAND trait('b')\n  .contians('x')")
    assert problem.line_and_column == (3, 4)
    assert str(problem) == "line 3, column 4: there is no function 'contians'. Did you mean 'contains'?"
    assert problem.excerpt == "  .contians('x')\n   ^^^^^^^^"


def nested(levels: int) -> str:
    return "NOT (" * levels + "trait('a').exists()" + ")" * levels


def test_nesting_up_to_the_limit_is_allowed() -> None:
    assert print_query(parse_condition(nested(MAX_NESTING))).startswith("NOT NOT NOT")
    assert problem_of(nested(MAX_NESTING + 1)).code is Code.TOO_DEEP
    deep = "event('E').where(" * 10 + "property('p') = 1" + ").count() >= 1" * 10
    assert parse_condition(deep) == parse_condition(print_query(parse_condition(deep)))


def test_a_flat_tree_may_be_wide() -> None:
    text = " OR ".join(["trait('a') = 'x'"] * 5000)
    assert len(text) < MAX_QUERY_LENGTH
    assert len(parse_condition(text).operands) == 5000


@pytest.mark.parametrize("text", ["event('E').count() >= 1", "trait('a')", "event('E')", "event('E').count() AND"])
def test_what_is_no_computed_trait(text: str) -> None:
    with pytest.raises(QueryError):
        parse_computed_trait(text)


def test_an_audience_knows_its_type() -> None:
    assert parse_audience("trait('a') = 'x'", AudienceType.ACCOUNTS).audience_type is AudienceType.ACCOUNTS
    assert parse_audience("trait('a') = 'x'").audience_type is AudienceType.USERS
