"""Tokens that remember what was read at their places, so that recognisers may look at the same place many times."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Self, TypeVar, cast

from coterie.nlu.tokens import Token

Arguments = ParamSpec("Arguments")
Found = TypeVar("Found")


class Reading(tuple[Token, ...]):  # noqa: SLOT001 - a tuple with a memory beside it
    """The tokens of one prompt, with the results of functions that are `remembered`."""

    memory: dict[Hashable, Any]

    @classmethod
    def of(cls, tokens: Sequence[Token]) -> Self:
        """The tokens as a Reading, if they aren't one already."""
        if isinstance(tokens, cls):
            return tokens
        made = cls(tokens)
        made.memory = {}
        return made


def remembered(
    function: Callable[Concatenate[Sequence[Token], int, Arguments], list[Found]],
) -> Callable[Concatenate[Sequence[Token], int, Arguments], list[Found]]:
    """A function of tokens and a place, computed once for each place of a Reading; callers leave its list alone."""
    name = function.__name__

    @wraps(function)
    def wrapper(tokens: Sequence[Token], start: int, *args: Arguments.args, **kwargs: Arguments.kwargs) -> list[Found]:
        if not isinstance(tokens, Reading):
            return function(tokens, start, *args, **kwargs)
        key = (name, start, args, tuple(kwargs.items()) if kwargs else ())
        found = tokens.memory.get(key)
        if found is None:
            found = tokens.memory[key] = function(tokens, start, *args, **kwargs)
        return cast("list[Found]", found)

    return cast("Callable[Concatenate[Sequence[Token], int, Arguments], list[Found]]", wrapper)
