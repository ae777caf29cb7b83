"""Those who pay or are subscribed, by the status that the space keeps of it: "paying users", "isn't subscribed"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Stretch
from coterie.nlu.fieldvalues import text_literal, values_of
from coterie.nlu.frames import Test
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import fold

_STATUS = "subscription_status"
_IN_FORCE = ("active", "paying", "paid", "subscribed", "current", "live", "premium")
"""Values of a status that say that somebody pays or is subscribed, surest first."""

_BEING = words("paying pay pays paid subscriber subscribers subscribed subscribe member members")
"""Words for those who are; "status" and "subscription" only name the field."""


def value_in_force(head: Head, stretch: Stretch) -> str | None:
    """The value of a status that stands for those who pay or are subscribed, where words for them name it."""
    if head.evidence != _STATUS or not any(stretch.word(number) in _BEING for number in bits(head.mask)):
        return None
    seen = {fold(str(value)): str(value) for value in values_of(head.entry)}
    return next((seen[code] for code in _IN_FORCE if code in seen), None)


def standing(head: Head, value: str, *, denied: bool) -> Test:
    """The test that somebody's status is a value, or is another."""
    operator = Operator.DIFFERS if denied else Operator.EQUALS
    return Test(head.entry.name, operator, (text_literal(value),), mask=head.mask)
