"""How two readings differ in words, where order does not count."""

from datetime import UTC, datetime

import pytest

from coterie.generate.explain import difference, unordered
from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_condition
from coterie.schema.space import EventSchema, Space, TraitSchema

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
SPACE = Space(
    name="Library",
    events=(EventSchema(name="Book Borrowed"), EventSchema(name="Fine Paid")),
    traits=(TraitSchema(key="branch", values=("north", "south")), TraitSchema(key="card", values=("adult", "child"))),
)
A, B, C = "trait('branch') = 'north'", "trait('card') = 'adult'", "event('Book Borrowed').count() >= 1"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{A} AND {B}", f"{B} AND {A}"),
        (f"{A} AND ({B} OR {C})", f"({C} OR {B}) AND {A}"),
        (f"NOT ({A} OR {B})", f"NOT ({B} OR {A})"),
        (f"{A} AND {A}", A),
        (
            "event('Fine Paid').where(property('a') = 1 AND property('b') = 2).count() >= 1",
            "event('Fine Paid').where(property('b') = 2 AND property('a') = 1).count() >= 1",
        ),
    ],
)
def test_order_does_not_count(one: str, other: str) -> None:
    assert unordered(parse_condition(one)) == unordered(parse_condition(other))


@pytest.mark.parametrize(("one", "other"), [(f"{A} AND {B}", f"{A} OR {B}"), (A, f"NOT ({A})"), (A, B)])
def test_what_means_something_else_stays_different(one: str, other: str) -> None:
    assert unordered(parse_condition(one)) != unordered(parse_condition(other))


def test_a_difference_names_what_is_added_and_what_is_missing() -> None:
    words = difference(parse_condition(f"{A} AND {B}"), parse_condition(f"{C} AND {A}"))
    added, removed = words.split(" instead of ")
    assert "Book Borrowed" in added
    assert "card" in removed
    assert "branch" not in words


def test_fewer_conditions_are_called_so() -> None:
    assert difference(parse_condition(f"{A} AND {B}"), parse_condition(A)).startswith("fewer conditions instead of ")


def test_no_alternative_says_the_same_as_the_answer_or_another_one() -> None:
    generator = Generator(SPACE, now=NOW)
    for prompt in ("adult card holders in the north branch", "north branch adults who borrowed a book and paid a fine"):
        answer = generator.generate(prompt)
        assert answer.definition is not None
        forms = [unordered(d.condition) for d in (answer.definition, *(a.definition for a in answer.alternatives))]
        assert len(set(forms)) == len(forms)
