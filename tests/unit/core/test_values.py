"""The written meaning of equality and order, case by case and as laws."""

import operator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.core.values import equal, is_number, ordered, to_instant, to_number, to_text

MIDNIGHT = datetime(2026, 1, 31, tzinfo=UTC)

values = st.one_of(
    st.text(max_size=6),
    st.sampled_from(["5", "5.0", "1e3", "-0", "true", "false", "2026-01-31", "2026-01-31T00:00:00Z", ""]),
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.booleans(),
    st.lists(st.integers(0, 3) | st.text(max_size=2), max_size=3),
    st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - zoned by the last argument
)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("a", "a", True),
        ("a", "A", False),
        (5, "5", True),
        ("5.0", 5, True),
        ("5.0", "5", False),
        (5, "five", False),
        (True, "true", True),
        (True, 1, False),
        (False, "False", False),
        (MIDNIGHT, "2026-01-31", True),
        (MIDNIGHT, "2026-01-31T01:00:00+01:00", True),
        (MIDNIGHT, "31 January", False),
        ("2026-01-31", "2026-01-31T00:00:00Z", False),
        ([1, "a"], '[1,"a"]', True),
        ({"a": 1}, '{"a":1}', True),
    ],
)
def test_equality(left: object, right: object, expected: bool) -> None:
    assert equal(left, right) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (2, 10, True),
        ("2", "10", True),
        ("2", 10, True),
        ("b", "a", False),
        ("Z", "a", True),
        (2, "a", False),
        ("a", 2, False),
        ("2026-01-31", "2026-02-01T00:00:00Z", True),
        ("2026-01-31T00:00:00+02:00", "2026-01-31", True),
        (MIDNIGHT, "2026-02-01", True),
        (MIDNIGHT, "tomorrow", False),
        (MIDNIGHT, 5, False),
    ],
)
def test_less_than(left: object, right: object, expected: bool) -> None:
    assert ordered(left, right, operator.lt) is expected


def test_what_cannot_be_compared_is_in_no_order() -> None:
    for test in (operator.lt, operator.le, operator.gt, operator.ge):
        assert not ordered(1, "one", test)
        assert not ordered(MIDNIGHT, "soon", test)


@given(values, values)
def test_equality_is_symmetric(left: object, right: object) -> None:
    assert equal(left, right) == equal(right, left)


@given(values)
def test_equality_is_reflexive(value: object) -> None:
    assert equal(value, value)


@given(values, values)
def test_orders_mirror_each_other(left: object, right: object) -> None:
    assert ordered(left, right, operator.lt) == ordered(right, left, operator.gt)
    assert ordered(left, right, operator.le) == ordered(right, left, operator.ge)


@given(values, values)
def test_at_most_one_of_less_and_greater_holds(left: object, right: object) -> None:
    assert not (ordered(left, right, operator.lt) and ordered(left, right, operator.gt))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (5.0, "5"),
        (5.5, "5.5"),
        ([1, "é"], '[1,"é"]'),
        ((1, 2), "[1,2]"),
        ({"a": [True]}, '{"a":[true]}'),
        (MIDNIGHT, "2026-01-31T00:00:00Z"),
    ],
)
def test_text_of_a_value(value: object, text: str) -> None:
    assert to_text(value) == text


@pytest.mark.parametrize("text", ["5", "-5", "5.25", "1e3", "1E-3", "007"])
def test_texts_that_read_as_numbers(text: str) -> None:
    assert to_number(text) == float(text)


@pytest.mark.parametrize("text", ["", " 5", "5 ", "+5", ".5", "5.", "1_000", "1,000", "nan", "inf", "0x10", "٥"])
def test_texts_that_do_not(text: str) -> None:
    assert to_number(text) is None


def test_booleans_and_structures_are_no_numbers() -> None:
    assert not is_number(True)
    assert to_number(True) is None
    assert to_number([1]) is None
    assert to_number(None) is None


def test_only_texts_and_instants_are_instants() -> None:
    assert to_instant("2026-01-31") == MIDNIGHT
    assert to_instant(MIDNIGHT) is MIDNIGHT
    assert to_instant(20260131) is None
