"""How problems print, and how names are suggested."""

import pytest

from coterie.core.text import Span
from coterie.language.problems import Code, Problem, Severity, closest, errors, with_text


def test_printing() -> None:
    assert str(Problem(Code.TYPE, "odd", Severity.WARNING, path="$.condition")) == "$.condition: warning: odd"
    assert str(Problem(Code.SYNTAX, "odd", suggestions=("a", "b"))) == "odd. Did you mean 'a' or 'b'?"
    (placed,) = with_text([Problem(Code.SYNTAX, "odd", span=Span(2, 3))], "a\nb")
    assert str(placed) == "line 2, column 1: odd"
    assert placed == Problem(Code.SYNTAX, "odd", span=Span(2, 3))


def test_only_errors_count_as_errors() -> None:
    problems = [Problem(Code.TYPE, "odd", severity) for severity in Severity]
    assert errors(problems) == [problems[0]]


def test_excerpt_of_a_long_line_shows_the_place() -> None:
    text = "x" * 5000 + "HERE" + "x" * 5000
    excerpt = Problem(Code.SYNTAX, "odd", span=Span(5000, 5004), text=text).excerpt
    line, carets = excerpt.split("\n")
    assert line[carets.index("^") : carets.index("^") + carets.count("^")] == "HERE"
    assert len(line) <= 120


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("order completed", "Order Completed"),
        ("order_completed", "Order Completed"),
        ("Order Complted", "Order Completed"),
        ("Signed", "Signed Up"),
        ("zzz", None),
        ("", None),
        ("x" * 100_000, None),
    ],
)
def test_closest_names(name: str, first: str | None) -> None:
    found = closest(name, ["Order Completed", "Order Cancelled", "Signed Up"])
    assert (found[0] if found else None) == first


def test_codes_are_distinct_words() -> None:
    assert all(code.value == code.name.lower().replace("_", "-") for code in Code)
