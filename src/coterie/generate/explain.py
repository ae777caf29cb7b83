"""Words for an answer: why each condition is there."""

from __future__ import annotations

from coterie.generate.generation import Reason
from coterie.language.describe import describe_condition
from coterie.nlu.parser import Candidate
from coterie.schema.space import Space


def reasons_of(candidate: Candidate, space: Space) -> tuple[Reason, ...]:
    """One reason for each condition of the answer: the words it came from and how they were read."""
    return tuple(
        Reason(condition=part.condition, spans=part.spans, text=describe_condition(part.condition, space))
        for part in candidate.parts
    )
