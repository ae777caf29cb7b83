"""Python's collector of cyclic garbage, kept from looking at everything there is while something short is under way."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collection inside, for what takes milliseconds and leaves few cycles behind.

    What is made there dies at its end by reference counting. A collection in the middle would find nothing, and now
    and then go through all objects of the process, which for a large space takes longer than the work itself. Whoever
    switched the collector off switches it on again, so threads may overlap.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def kept() -> Iterator[None]:
    """No collection inside, and none ever of what is there at the end: for what is made once and lives long.

    An index of a large space is a million objects without a cycle. The collector would go through them a few times
    before it believes it, each time for longer than an answer takes. They still die by reference counting.
    """
    with uncollected():
        yield
        gc.freeze()
