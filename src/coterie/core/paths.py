r"""Paths into traits, properties and context (`segment.md` 2.13 and 3.3).

`a.b` reaches into an object, `a.$` takes every element of an array, `a\.b` is a name with a literal dot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

ELEMENTS = "$"


@lru_cache(maxsize=65536)
def split_path(path: str) -> tuple[str, ...]:
    """The steps of a path, unescaped."""
    steps = [""]
    characters = iter(path)
    for character in characters:
        if character == ".":
            steps.append("")
        elif character == "\\":
            steps[-1] += next(characters, "\\")
        else:
            steps[-1] += character
    return tuple(steps)


def join_path(steps: tuple[str, ...]) -> str:
    r"""The path of some steps: dots and backslashes inside a name are escaped."""
    return ".".join(re.sub(r"([\\.])", r"\\\1", step) for step in steps)


@lru_cache(maxsize=65536)
def has_elements(path: str) -> bool:
    """Whether the path goes through an array's elements, so that it yields many values."""
    return ELEMENTS in split_path(path)


def read_path(document: Mapping[str, object], path: str) -> list[object]:
    """The values at a path that aren't null: at most one, or any number of them when the path has `$`.

    A path of one step reads that key as it stands, whatever it is.
    """
    steps = split_path(path)
    if len(steps) == 1:
        value = document.get(steps[0])
        return [] if value is None else [value]
    current: list[object] = [document]
    for step in steps:
        found: list[object] = []
        for value in current:
            if step == ELEMENTS:
                found.extend(value if isinstance(value, (list, tuple)) else ())
            elif isinstance(value, Mapping) and step in value:
                found.append(value[step])
        current = found
    return [value for value in current if value is not None]
