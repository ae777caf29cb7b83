"""Places in a text."""

import pytest

from coterie.core.text import Span, line_and_column


def test_a_span_covers_a_part_of_the_text() -> None:
    assert Span(6, 9).of("naïve café") == "caf"
    assert Span(3, 3).of("abc") == ""


def test_joined_spans_cover_both_in_any_order() -> None:
    assert Span(4, 6).join(Span(0, 2)) == Span(0, 6)
    assert Span(0, 9).join(Span(2, 3)) == Span(0, 9)


def test_spans_sort_by_their_place() -> None:
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 5)]


@pytest.mark.parametrize(("offset", "expected"), [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (3, 1)), (6, (3, 3))])
def test_lines_and_columns_count_from_one(offset: int, expected: tuple[int, int]) -> None:
    assert line_and_column("ab\n\ncd", offset) == expected
