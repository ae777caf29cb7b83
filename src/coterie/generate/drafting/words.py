"""The words of the flat form, in which a model answers: what its fields may hold, derived from the language's tables.

An answer is a list of groups. Every group joins its rows (events, traits, audiences) and the groups inside it; which
group it stands in is a number, so that any tree fits into a schema without recursion. The step of a funnel is the row
behind its first event.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from coterie.language.ast import Operator, ReducerName
from coterie.language.operators import OPERATORS, Family
from coterie.language.reducers import REDUCERS


class Outcome(StrEnum):
    """What an answer is."""

    AUDIENCE = "audience"
    QUESTION = "question"
    CANNOT = "cannot"


class Match(StrEnum):
    """How a group joins what is in it."""

    ALL = "all"
    ANY = "any"
    NONE = "none"
    NOT_ALL = "not_all"


class Who(StrEnum):
    """Whom a group of an account audience is about."""

    ACCOUNT = "account"
    ANY_USER = "any_user"
    EVERY_USER = "every_user"
    NO_USER = "no_user"


class Step(StrEnum):
    """Whether an event stands by itself or has to come after the one before it in the list."""

    START = "start"
    THEN = "then"


class Time(StrEnum):
    """When an event happened; the last two are counted from the event that a step follows."""

    EVER = "ever"
    LAST = "last"
    BETWEEN_AGO = "between_ago"
    BEFORE_AGO = "before_ago"
    SINCE = "since"
    UNTIL = "until"
    DURING = "during"
    AFTER = "after"
    BETWEEN_AFTER = "between_after"


class Against(StrEnum):
    """What a field is compared with."""

    VALUES = "values"
    TRAIT = "trait"
    EARLIER_EVENT = "earlier_event"


NOTHING = "(none)"
"""Stands for no name: some providers take no empty text in a list of words."""

AS_DESCRIBED = "(as described)"
"""Stands in hints for a text that the description says in other words; no answer may hold it."""

NEGATION = "not "
"""In front of a comparison: true also where there is no value."""

UNITS = ("hours", "days", "weeks", "months", "quarters", "years")

MEASURES: Mapping[str, ReducerName] = {info.name.value: info.name for info in REDUCERS if not info.is_list}
"""What is compared of an event, by its word."""

_NO_OPPOSITE = frozenset({Operator.DIFFERS, Operator.NONE_OF})


@dataclass(frozen=True)
class FlatTest:
    """A comparison of the flat form: an operator, maybe negated."""

    operator: Operator
    negated: bool = False

    @property
    def word(self) -> str:
        """How it is written."""
        return f"{NEGATION if self.negated else ''}{self.operator.value}"


def _negatable(operator: Operator) -> bool:
    info = next(info for info in OPERATORS if info.operator is operator)
    in_order = info.family is Family.ORDER and operator is not Operator.EQUALS
    return info.opposite is None and operator not in _NO_OPPOSITE and not in_order


TESTS: Mapping[str, FlatTest] = {
    test.word: test
    for test in (
        *(FlatTest(info.operator) for info in OPERATORS),
        *(FlatTest(info.operator, negated=True) for info in OPERATORS if _negatable(info.operator)),
    )
}
"""The comparisons by their words. Those that have an exact opposite, or order values, have no negation."""
