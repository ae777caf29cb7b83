"""A property that is computed once: `functools.cached_property` without the lock that it takes before Python 3.12."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class once(Generic[Owner, Value]):  # noqa: N801 - used like a function
    """Decorates a method of what lives for one prompt, which no two threads share; later uses find the value itself."""

    def __init__(self, function: Callable[[Owner], Value]) -> None:
        self.function = function
        self.name = function.__name__
        self.__doc__ = function.__doc__

    def __get__(self, instance: Owner, _: type[Owner]) -> Value:
        value = instance.__dict__[self.name] = self.function(instance)
        return value
