"""Tokens that remember what was read at their places, so that recognisers may look at the same place many times."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from coterie.nlu.tokens import Token

Arguments = ParamSpec("Arguments")
Found = TypeVar("Found")


class Reading(tuple[Token, ...]):
    """The tokens of one prompt, with the results of functions that are `remembered`."""

    memory: dict[Hashable, object]

    def __new__(cls, tokens: Sequence[Token]) -> Reading:
        """The tokens, or what is one already."""
        if isinstance(tokens, Reading):
            return tokens
        made = super().__new__(cls, tokens)
        made.memory = {}
        return made


def remembered(
    function: Callable[Concatenate[Sequence[Token], int, Arguments], list[Found]],
) -> Callable[Concatenate[Sequence[Token], int, Arguments], list[Found]]:
    """A function of tokens and a place that is computed once for each place of a Reading; callers leave its list alone."""

    @wraps(function)
    def wrapper(tokens: Sequence[Token], start: int, *args: Arguments.args, **kwargs: Arguments.kwargs) -> list[Found]:
        if not isinstance(tokens, Reading):
            return function(tokens, start, *args, **kwargs)
        key = (function.__name__, start, args, tuple(kwargs.items()))
        found = tokens.memory.get(key)
        if found is None:
            found = tokens.memory[key] = function(tokens, start, *args, **kwargs)
        return found  # type: ignore[return-value]

    return wrapper
