"""Flags that share their words: "neither e-mail nor SMS opt-in"."""

from __future__ import annotations

from dataclasses import replace

from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Reading, TraitFrame


def flag_of(reading: Reading | None) -> TraitFrame | None:
    """The one true-or-false trait that a reading is about, if it is that."""
    frame = reading.frames[0] if reading is not None and len(reading.frames) == 1 else None
    if not isinstance(frame, TraitFrame) or len(frame.tests) != 1:
        return None
    values = [getattr(argument, "value", None) for argument in frame.tests[0].arguments]
    return frame if values in (["true"], ["false"]) else None


def both_flags(first: TraitFrame, second: TraitFrame, *, any_test: bool, denied: bool) -> TraitFrame:
    """Two flags as one frame: both hold, or any; where denied, both are false."""
    tests = (*first.tests, *second.tests)
    if denied:
        tests = tuple(replace(test, arguments=(text_literal("false"),)) for test in tests)
    mask = first.mask | second.mask
    return replace(first, tests=tests, mask=mask, any_test=any_test and not denied, said_negation=denied)
