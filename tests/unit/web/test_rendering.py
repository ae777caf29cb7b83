"""Figures and values as pages show them; templates escape what comes from data."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from coterie.web.rendering import STATIC, asset, day, hue, milliseconds, number, percent, points, render, whole_percent
from coterie.web.shell import Shell
from coterie.web.shown import cell


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "0 %"),
        (0.0001, "< 0.1 %"),
        (0.012, "1.2 %"),
        (0.5, "50 %"),
        (0.9999, "> 99.9 %"),
        (1, "100 %"),
    ],
)
def test_a_share_never_says_nobody_or_everybody_without_cause(share: float, text: str) -> None:
    assert percent(share) == text


def test_figures() -> None:
    assert number(1234567) == "1,234,567"
    assert whole_percent(0.915) == "92 %"
    assert [milliseconds(value) for value in (0.26, 12.4, 1500)] == ["0.3 ms", "12 ms", "1.5 s"]
    assert day(datetime(2026, 6, 5, tzinfo=UTC)) == "5 Jun 2026"
    assert day(None) == "–"
    assert [hue(value) for value in (None, 1, 6, 7)] == [0, 1, 6, 1]


def test_the_length_is_counted_in_code_points_without_space_around() -> None:
    assert points("  a👍🏽b \n") == 4


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (12, "12"),
        (1234.5, "1,234.50"),
        ("2026-06-05T10:00:00Z", "5 Jun 2026"),
        ("pro", "pro"),
        (["a", 1], "a, 1"),
        ({"a": [1]}, '{"a": [1]}'),
        ([{"a": 1}], '[{"a":1}]'),
        ("x" * 100, "x" * 59 + "…"),
    ],
)
def test_a_value_is_shown_short(value: object, text: str) -> None:
    assert cell(value).text == text


def test_templates_escape_and_miss_nothing() -> None:
    shell = Shell(section="", space="", path="/", here="/", toast=None)
    context = {"shell": shell, "actor": None, "error_status": 400, "next_step": "", "reference": ""}
    page = render("error.html", title="<script>", message="a & b", **context)
    assert "&lt;script&gt;" in page
    assert "a &amp; b" in page
    with pytest.raises(UndefinedError):
        render("error.html", status=400)


def test_static_files_have_addresses_that_change_with_them() -> None:
    assert re.fullmatch(r"/static/base\.css\?v=[0-9a-f]{12}", asset("base.css"))
    with pytest.raises(KeyError):
        asset("nothing.css")


def test_nothing_is_fetched_from_elsewhere_and_nothing_is_inline() -> None:
    folder = STATIC.parent
    for path in filter(Path.is_file, [*STATIC.rglob("*"), *(folder / "templates").rglob("*")]):
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|@import", text), path.name
        assert path.suffix != ".css" or not re.search(r"url\((?!data:)", text), path.name
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=", text), path.name
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text)), path.name


def test_scripts_stay_few() -> None:
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in STATIC.rglob("*.js"))
    assert lines <= 600
