"""What stretches of a prompt can mean before they are put together: numbers, bounds, frequencies and times.

Recognisers (`quantities`, `times`) turn tokens into Edges that carry these meanings; the parser composes them.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from coterie.core.records import record
from coterie.language.ast import Duration, Operator


@record(frozen=True)
class Number:
    """A number with the unit that was said with it.

    `currency` is an ISO code or "" (for "$50", "50 dollars", "50 bucks": USD). `unit` is a physical unit in singular
    that a property's name may carry in another size: second, minute, hour, day, week, month, year, percent, cent,
    kilometre, mile, gigabyte …; None where there is none.
    """

    value: int | float
    currency: str | None = None
    unit: str | None = None


@record(frozen=True)
class Bound:
    """A comparison with a number: "at least 3", "3+", "over $50", "exactly 2".

    `bare` marks a number without a word of comparison ("3 orders"), whose operator is then EQUALS as a value and
    AT_LEAST as a count.
    """

    operator: Operator
    number: Number
    bare: bool = False


LOWER_BOUNDS = (Operator.AT_LEAST, Operator.GREATER_THAN)
UPPER_BOUNDS = (Operator.AT_MOST, Operator.LESS_THAN)
"""What bounds a number from one side."""


@record(frozen=True)
class Range:
    """What lies between two numbers: "between 2 and 4", "25 to 34", "500-2,000", "at least 5 and at most 20".

    Both ends belong, but for what is said to be `above` the lower or `below` the higher one: "over two, under six".
    """

    low: Number
    high: Number
    above: bool = False
    below: bool = False

    @property
    def lower(self) -> Operator:
        """How the lower end compares."""
        return Operator.GREATER_THAN if self.above else Operator.AT_LEAST

    @property
    def upper(self) -> Operator:
        """How the higher end compares."""
        return Operator.LESS_THAN if self.below else Operator.AT_MOST


@record(frozen=True)
class Frequency:
    """How often, said as such: "twice", "at least 3 times", "only once", "between two and five times", "repeatedly".

    `bounds` all hold. `vague` marks words without a number, for which `bounds` is the reading to produce.
    """

    bounds: tuple[Bound | Range, ...]
    vague: bool = False


class WindowKind(StrEnum):
    """The shapes of a time expression."""

    LAST = "last"  # from `length` ago to now: "in the last 30 days", "this week", "recently", "today"
    SPAN = "span"  # from `far` ago to `near` ago: "30 to 60 days ago", "yesterday", "last month" as a calendar period
    OLDER = "older"  # more than `length` ago: "over a year ago", "before 90 days ago"
    NEXT = "next"  # from now to `length` ahead: "in the next 14 days", "within the coming week"
    LATER = "later"  # more than `length` ahead: "later than 30 days from now", "in more than 2 weeks"
    SINCE = "since"  # from `start` to now: "since 1 March 2026", "after March 3rd"
    UNTIL = "until"  # before `end`: "before 2026", "until 1 April"
    DURING = "during"  # from `start` to `end`, both days included: "in March 2026", "on 3 May", "in 2025"
    EVER = "ever"  # "ever", "of all time", "so far", "at some point", "at any time"
    FOLLOWING = "following"  # within `length` after another event: "within 7 days of it", "in the following 2 hours"
    SAME = "same"  # the window said before: "in that time", "over the same period", "in that period"
    NEWER = "newer"  # from the end of the window said before to now: "nothing more recent than that"
    EARLIER = "earlier"  # all that lies before the window said before: "5 visits before that"


@record(frozen=True)
class Window:
    """A time expression. Which fields are set depends on `kind`; lengths keep hours as hours, all else is in days.

    `strict` says that the word was one of excess ("after 1 March": the day itself is out). `vague` marks words without
    a number ("recently"). `alternatives` are other readings that are as good, best first: "this month" as the rolling
    30 days has the calendar month as an alternative.
    """

    kind: WindowKind
    length: Duration | None = None
    near: Duration | None = None
    far: Duration | None = None
    start: date | None = None
    end: date | None = None
    strict: bool = False
    vague: bool = False
    alternatives: tuple[Window, ...] = ()


Meaning = Number | Bound | Range | Frequency | Window


@record(frozen=True)
class Edge:
    """A reading of the tokens from `start` up to, not including, `end`.

    `score` is 0 for a sure reading, less for a doubtful one; readings of the same tokens compete.
    """

    start: int
    end: int
    meaning: Meaning
    score: float = 0.0
