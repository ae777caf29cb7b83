"""Lengths that are by their names those of a part: the pause of `pause_minutes`."""

from __future__ import annotations

from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import dimension, unit_of
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms

_LENGTHS = words(
    "duration length time total second seconds minute minutes min mins minimum sec secs hour hours day days ms millis "
    "elapsed spent taken avg average long"
)
"""Words of the names of lengths that say no more than that it is one."""


def is_of_a_part(draft: Draft, path: str) -> bool:
    """Whether a length is by its name that of something which the clause doesn't say: the pause of `pause_minutes`."""
    own = words_of_length(path)
    forms = (draft.stretch.analysis.links.forms[n] for n in bits(draft.stretch.evidence))
    return bool(own) and not any(own & said for said in forms)


@lru_cache(maxsize=4096)
def words_of_length(path: str) -> frozenset[str]:
    """The words of the name of a length that say what it is of; none of a field that is no time."""
    return name_forms(path) - _LENGTHS if dimension(unit_of(path)) == "time" else frozenset()
