"""The declared table of comparisons (`segment.md` 2.8, 2.9, 3.7 and 3.9): one value for each operator.

Parser, printer, describer, checker, evaluator, the builder's form and the docs are derived from it. A comparison holds
of a value that isn't null as its `test` says; what it says of null is `true_of_null`. An operator that `denies` another
holds when that one holds of no value, so that a path with `$` works as in `segment.md` 2.13.
"""

from __future__ import annotations

import operator as order
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from coterie.core.values import equal, in_time_order, ordered, to_instant, to_text
from coterie.language.ast import Duration, Operator, Unit
from coterie.schema.space import FieldType

EXAMPLE_NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
"""The moment at which the examples hold."""

Test = Callable[[object, object, datetime], bool]
"""Whether a value that isn't null passes, given one option (a value or a Duration) and the moment of evaluation."""


class Takes(StrEnum):
    """What stands in the parentheses, or after the sign."""

    NOTHING = "nothing"
    SCALAR = "a constant, trait(…) or property(…)"
    CONSTANT = "one constant"
    CONSTANTS = "one or more constants"
    DATE = "a date or timestamp"
    DURATION = "a number of hours or days"


class Family(StrEnum):
    """Which kind of test an operator is."""

    ORDER = "order"
    PRESENCE = "presence"
    TEXT = "text"
    LIST = "list"
    DATE = "date"
    RELATIVE_DATE = "relative date"


@dataclass(frozen=True)
class Example:
    """A query, the traits of a profile, and whether the query holds of it at EXAMPLE_NOW."""

    query: str
    traits: Mapping[str, object]
    holds: bool


@dataclass(frozen=True, kw_only=True)
class OperatorInfo:
    """Everything about one comparison.

    `label` is the builder's wording (2.8), `label_many` the one for several arguments. `phrase` and `negated` follow a
    subject in a sentence, `{0}` being the argument in words; `negated` words `NOT (…)`, nulls included. `types` are the
    field types that the builder offers it for. `opposite` is the operator that is true exactly when this one is false.
    """

    operator: Operator
    family: Family
    takes: Takes
    label: str
    phrase: str
    negated: str
    types: frozenset[FieldType]
    test: Test | None = None
    denies: Operator | None = None
    opposite: Operator | None = None
    true_of_null: bool = False
    sugar: str | None = None
    label_many: str | None = None
    formerly: tuple[str, ...] = ()
    in_builder: bool = True
    examples: tuple[Example, ...] = field(repr=False)

    @property
    def word(self) -> str:
        """The name of the function in the query language."""
        return self.operator.value


_EVERY = frozenset(FieldType)
_UNKNOWN = frozenset({FieldType.MIXED, FieldType.OBJECT})
_EXACT = _UNKNOWN | {FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN, FieldType.DATE}
_ORDERED = _UNKNOWN | {FieldType.NUMBER, FieldType.DATE}
_LISTED = _UNKNOWN | {FieldType.STRING, FieldType.NUMBER}
_SOUGHT = _UNKNOWN | {FieldType.STRING, FieldType.ARRAY}
_TEXTUAL = _UNKNOWN | {FieldType.STRING}
_DATED = _UNKNOWN | {FieldType.DATE}


def _holds(query: str, traits: Mapping[str, object]) -> Example:
    return Example(query, traits, holds=True)


def _fails(query: str, traits: Mapping[str, object]) -> Example:
    return Example(query, traits, holds=False)


def _in_order(test: Callable[[Any, Any], bool]) -> Test:
    return lambda value, option, _now: ordered(value, option, test)


def _in_time(test: Callable[[Any, Any], bool]) -> Test:
    return lambda value, option, _now: in_time_order(value, option, test)


def _ahead(value: object, duration: object, now: datetime) -> tuple[float, float] | None:
    """How far a value lies ahead of now, and the duration, in days of the calendar (UTC) or in seconds (3.7)."""
    instant = to_instant(value)
    if instant is None or not isinstance(duration, Duration):
        return None
    if duration.unit is Unit.DAYS:
        return instant.toordinal() - now.astimezone(UTC).toordinal(), duration.amount
    return (instant - now).total_seconds(), duration.seconds


def _relative(test: Callable[[float, float], bool]) -> Test:
    def holds(value: object, option: object, now: datetime) -> bool:
        found = _ahead(value, option, now)
        return found is not None and test(*found)

    return holds


OPERATORS: tuple[OperatorInfo, ...] = (
    OperatorInfo(
        operator=Operator.EQUALS,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar="=",
        label="equals",
        phrase="is {0}",
        negated="is not {0} (or has no value)",
        types=_EXACT,
        test=lambda value, option, _now: equal(value, option),
        formerly=("eq",),
        examples=(
            _holds("trait('plan') = 'pro'", {"plan": "pro"}),
            _fails("trait('plan') = 'pro'", {"plan": "Pro"}),
            _holds("trait('seats') = 5", {"seats": "5.0"}),
            _holds("trait('vip') = 'true'", {"vip": True}),
            _fails("trait('plan') = 'pro'", {}),
        ),
    ),
    OperatorInfo(
        operator=Operator.DIFFERS,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar="!=",
        label="not equals",
        phrase="is something other than {0}",
        negated="is {0} (or has no value)",
        types=_EXACT,
        denies=Operator.EQUALS,
        formerly=("neq",),
        examples=(
            _holds("trait('plan') != 'pro'", {"plan": "free"}),
            _fails("trait('plan') != 'pro'", {}),
            _holds("NOT (trait('plan') = 'pro')", {}),
        ),
    ),
    OperatorInfo(
        operator=Operator.LESS_THAN,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar="<",
        label="less than",
        phrase="is less than {0}",
        negated="is not less than {0} (or has no value)",
        types=_ORDERED,
        test=_in_order(order.lt),
        formerly=("lt",),
        examples=(
            _holds("trait('age') < 18", {"age": 17.5}),
            _holds("trait('age') < 18", {"age": "9"}),
            _fails("trait('age') < 18", {"age": "young"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.GREATER_THAN,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar=">",
        label="greater than",
        phrase="is greater than {0}",
        negated="is not greater than {0} (or has no value)",
        types=_ORDERED,
        test=_in_order(order.gt),
        formerly=("gt",),
        examples=(
            _holds("trait('age') > 30", {"age": 30.5}),
            _fails("trait('age') > 30", {"age": 30}),
            _fails("trait('age') > 30", {}),
        ),
    ),
    OperatorInfo(
        operator=Operator.AT_MOST,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar="<=",
        label="less than or equal to",
        phrase="is at most {0}",
        negated="is not at most {0} (or has no value)",
        types=_ORDERED,
        test=_in_order(order.le),
        formerly=("lte",),
        examples=(
            _holds("trait('age') <= 30", {"age": 30}),
            _fails("trait('age') <= 30", {"age": "30.5"}),
            _holds("trait('born') <= 2000-01-01", {"born": "1999-12-31T23:00:00Z"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.AT_LEAST,
        family=Family.ORDER,
        takes=Takes.SCALAR,
        sugar=">=",
        label="greater than or equal to",
        phrase="is at least {0}",
        negated="is not at least {0} (or has no value)",
        types=_ORDERED,
        test=_in_order(order.ge),
        formerly=("gte",),
        examples=(
            _holds("trait('spent') >= trait('limit')", {"spent": 10, "limit": "9.5"}),
            _fails("trait('spent') >= trait('limit')", {"spent": 10}),
        ),
    ),
    OperatorInfo(
        operator=Operator.ONE_OF,
        family=Family.LIST,
        takes=Takes.CONSTANTS,
        label="equals any of",
        phrase="is {0}",
        negated="is not {0} (or has no value)",
        types=_LISTED,
        test=lambda value, option, _now: equal(value, option),
        examples=(
            _holds("trait('plan').one_of('pro', 'team')", {"plan": "team"}),
            _holds("trait('tags.$').one_of('a', 'b')", {"tags": ["x", "b"]}),
            _fails("trait('plan').one_of('pro', 'team')", {"plan": "teams"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.NONE_OF,
        family=Family.LIST,
        takes=Takes.CONSTANTS,
        label="equals none of",
        phrase="is something other than {0}",
        negated="is {0} (or has no value)",
        types=_LISTED,
        denies=Operator.ONE_OF,
        in_builder=False,
        examples=(
            _holds("trait('plan').none_of('pro', 'team')", {"plan": "free"}),
            _fails("trait('plan').none_of('pro', 'team')", {}),
            _fails("trait('tags.$').none_of('a')", {"tags": []}),
        ),
    ),
    OperatorInfo(
        operator=Operator.CONTAINS,
        family=Family.TEXT,
        takes=Takes.CONSTANTS,
        label="contains",
        label_many="contains any of",
        phrase="contains {0}",
        negated="does not contain {0}",
        types=_SOUGHT,
        opposite=Operator.OMITS,
        test=lambda value, option, _now: to_text(option) in to_text(value),
        formerly=("contains_one",),
        examples=(
            _holds("trait('email').contains('@gmail.com', '@yahoo.com')", {"email": "a@yahoo.com"}),
            _holds("trait('tags').contains('boots')", {"tags": ["shoes", "boots"]}),
            _fails("trait('email').contains('GMAIL')", {"email": "a@gmail.com"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.OMITS,
        family=Family.TEXT,
        takes=Takes.CONSTANT,
        label="does not contain",
        phrase="does not contain {0}",
        negated="contains {0}",
        types=_SOUGHT,
        denies=Operator.CONTAINS,
        opposite=Operator.CONTAINS,
        true_of_null=True,
        examples=(
            _holds("trait('email').omits('@gmail.com')", {"email": "a@yahoo.com"}),
            _holds("trait('email').omits('@gmail.com')", {}),
            _fails("trait('email').omits('@gmail.com')", {"email": "a@gmail.com"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.STARTS_WITH,
        family=Family.TEXT,
        takes=Takes.CONSTANT,
        label="starts with",
        phrase="starts with {0}",
        negated="does not start with {0}",
        types=_TEXTUAL,
        test=lambda value, option, _now: to_text(value).startswith(to_text(option)),
        examples=(
            _holds("trait('phone').starts_with('+44')", {"phone": "+4420"}),
            _fails("trait('phone').starts_with('+44')", {}),
        ),
    ),
    OperatorInfo(
        operator=Operator.ENDS_WITH,
        family=Family.TEXT,
        takes=Takes.CONSTANT,
        label="ends with",
        phrase="ends with {0}",
        negated="does not end with {0}",
        types=_TEXTUAL,
        test=lambda value, option, _now: to_text(value).endswith(to_text(option)),
        examples=(
            _holds("trait('email').ends_with('.edu')", {"email": "a@b.edu"}),
            _fails("trait('email').ends_with('.edu')", {"email": "a@edu.b"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.EXISTS,
        family=Family.PRESENCE,
        takes=Takes.NOTHING,
        label="exists",
        phrase="has a value",
        negated="has no value",
        types=_EVERY,
        opposite=Operator.ABSENT,
        formerly=("is_set",),
        examples=(
            _holds("trait('phone').exists()", {"phone": ""}),
            _fails("trait('phone').exists()", {"phone": None}),
        ),
    ),
    OperatorInfo(
        operator=Operator.ABSENT,
        family=Family.PRESENCE,
        takes=Takes.NOTHING,
        label="not exists",
        phrase="has no value",
        negated="has a value",
        types=_EVERY,
        opposite=Operator.EXISTS,
        true_of_null=True,
        formerly=("is_null",),
        examples=(
            _holds("trait('phone').absent()", {}),
            _fails("trait('phone').absent()", {"phone": "1"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.BEFORE_DATE,
        family=Family.DATE,
        takes=Takes.DATE,
        label="before date",
        phrase="is before {0}",
        negated="is not before {0} (or is no date)",
        types=_DATED,
        test=_in_time(order.lt),
        examples=(
            _holds("trait('joined').before_date(2026-01-01)", {"joined": "2025-12-31T23:59:59Z"}),
            _fails("trait('joined').before_date(2026-01-01)", {"joined": "2026-01-01"}),
            _fails("trait('joined').before_date(2026-01-01)", {"joined": "2025-01-01T00:00:00"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.AFTER_DATE,
        family=Family.DATE,
        takes=Takes.DATE,
        label="after date",
        phrase="is after {0}",
        negated="is not after {0} (or is no date)",
        types=_DATED,
        test=_in_time(order.gt),
        examples=(
            _holds("trait('joined').after_date('2026-01-01T00:00:00Z')", {"joined": "2026-01-01T01:00:00Z"}),
            _fails("trait('joined').after_date(2026-01-01)", {"joined": "2026-01-01T00:00:00+02:00"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.WITHIN_LAST,
        family=Family.RELATIVE_DATE,
        takes=Takes.DURATION,
        label="within last",
        phrase="is within the last {0}",
        negated="is not within the last {0} (or is no date)",
        types=_DATED,
        test=_relative(lambda ahead, length: -length <= ahead <= 0),
        examples=(
            _holds("trait('joined').within_last(7 days)", {"joined": "2026-06-08T00:00:00Z"}),
            _fails("trait('joined').within_last(7 days)", {"joined": "2026-06-07T23:59:59Z"}),
            _fails("trait('joined').within_last(1 hour)", {"joined": "2026-06-15T10:59:59Z"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.WITHIN_NEXT,
        family=Family.RELATIVE_DATE,
        takes=Takes.DURATION,
        label="within next",
        phrase="is within the next {0}",
        negated="is not within the next {0} (or is no date)",
        types=_DATED,
        test=_relative(lambda ahead, length: 0 <= ahead <= length),
        examples=(
            _holds("trait('renews').within_next(7 days)", {"renews": "2026-06-22"}),
            _fails("trait('renews').within_next(7 days)", {"renews": "2026-06-23"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.BEFORE_LAST,
        family=Family.RELATIVE_DATE,
        takes=Takes.DURATION,
        label="before last",
        phrase="is {0} ago or earlier",
        negated="is not {0} ago or earlier (or is no date)",
        types=_DATED,
        test=_relative(lambda ahead, length: ahead <= -length),
        examples=(
            _holds("trait('joined').before_last(365 days)", {"joined": "2025-06-15T20:00:00Z"}),
            _fails("trait('joined').before_last(365 days)", {"joined": "2025-06-16"}),
        ),
    ),
    OperatorInfo(
        operator=Operator.AFTER_NEXT,
        family=Family.RELATIVE_DATE,
        takes=Takes.DURATION,
        label="after next",
        phrase="is {0} from now or later",
        negated="is not {0} from now or later (or is no date)",
        types=_DATED,
        test=_relative(lambda ahead, length: ahead >= length),
        examples=(
            _holds("trait('renews').after_next(30 days)", {"renews": "2026-07-15"}),
            _fails("trait('renews').after_next(30 days)", {"renews": "2026-07-14"}),
        ),
    ),
)
"""In the order of the builder's list."""

BY_OPERATOR: Mapping[Operator, OperatorInfo] = {info.operator: info for info in OPERATORS}
_BY_WORD = {info.word: info for info in OPERATORS}
_BY_SUGAR = {info.sugar: info for info in OPERATORS if info.sugar} | {"==": BY_OPERATOR[Operator.EQUALS]}
RENAMED: Mapping[str, str] = {old: info.word for info in OPERATORS for old in info.formerly}
"""Names that Segment's language had until April 2024, and what they are called now."""


def by_word(word: str) -> OperatorInfo | None:
    """The comparison that is called by this function name."""
    return _BY_WORD.get(word)


def by_sugar(sign: str) -> OperatorInfo | None:
    """The comparison that this sign stands for; `==` is `=`."""
    return _BY_SUGAR.get(sign)


def offered_for(field_type: FieldType) -> tuple[OperatorInfo, ...]:
    """The comparisons that the builder offers for a field of this type (2.9), in the order of its list."""
    return tuple(info for info in OPERATORS if field_type in info.types and info.in_builder)
