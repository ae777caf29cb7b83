"""Words of the names of numbers that are measured, which say nothing else there."""

from __future__ import annotations

from coterie.nlu.eventdraft import Draft
from coterie.schema.space import FieldType


def is_of_measure(draft: Draft, mask: int) -> bool:
    """Whether a word is only one of the name of a number: the "failed" of "more than 5 failed tests"."""
    if mask & (mask - 1):
        return False
    return any(
        found.mask & mask
        and found.mask & ~mask
        and found.strength >= 1.0
        and found.evidence == "name"
        and draft.type_of(found.entry) is FieldType.NUMBER
        for found in draft.named
    )
