"""Parts of a page that a browser has aren't sent again; a row is written once for all that its text depends on."""

import re

import pytest
from markupsafe import Markup

from coterie.schema.space import Space
from coterie.web.builder.parts import Parts, Written, held_parts


def row(figure: str, text: str = "a") -> Markup:
    return Markup(f'<div class="cond" id="n2">{text} <span data-keep>{figure}</span></div>')  # noqa: S704 - a test's


def test_a_part_that_is_held_is_only_named_whatever_its_figures() -> None:
    space, written = Space(name="one"), Written()

    def shown(parts: Parts, figure: str, text: str = "a") -> Markup:
        return parts.written("n2", written.once(space, (figure, text), lambda: row(figure, text)))

    first = shown(Parts(), "3")
    found = re.search(r'id="n2" data-is="(\w+)">a <span data-keep>3<', first)
    assert found is not None
    held = held_parts(f"g1.head:ff n2:{found[1]} nonsense")
    assert shown(held, "4") == '<div id="n2" data-same></div>'
    assert ">b <span" in shown(held, "3", "b")


def test_a_part_that_is_held_is_not_even_written() -> None:
    first = re.search(r'data-is="(\w+)"', Parts().part("n2", ("a", 1), lambda: row("3")))
    assert first is not None
    held = held_parts(f"n2:{first[1]}")
    assert held.part("n2", ("a", 1), lambda: pytest.fail("written")) == '<div id="n2" data-same></div>'
    assert ">b <span" in held.part("n2", ("a", 2), lambda: row("3", "b"))


def test_what_was_written_is_kept_for_as_long_as_the_space_is_the_same() -> None:
    written, one, other = Written(), Space(name="one"), Space(name="other")
    assert [written.once(one, 1, lambda: "a").html, written.once(one, 1, lambda: "b").html] == ["a", "a"]
    assert [written.once(one, 2, lambda: "b").html, written.once(other, 1, lambda: "c").html] == ["b", "c"]
