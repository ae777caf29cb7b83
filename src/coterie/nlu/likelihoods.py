"""What is likely by a trait that keeps it as a level: "likely to leave" is a churn risk of `high`."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.concepts import concepts
from coterie.nlu.fieldvalues import values_of
from coterie.nlu.index import Entry
from coterie.nlu.lexicon import Role
from coterie.nlu.names import fold
from coterie.schema.space import FieldType

_LIKELY, _UNLIKELY = words("high likely elevated"), words("low unlikely")
"""The levels that say that something is likely, and that it isn't."""


def likely_value(entry: Entry, *, denied: bool) -> str | None:
    """The level of a trait that tells how likely something is, where people are said to be likely, or not, to do it."""
    if entry.type is not FieldType.STRING:
        return None
    table = concepts().fields
    if not any(table[name].role is Role.LIKELIHOOD for name in entry.concepts if name in table):
        return None
    wanted = _UNLIKELY if denied else _LIKELY
    return next((str(value) for value in values_of(entry) if fold(str(value)) in wanted), None)
