"""Comparisons as SQL: what `core.values` and the table of operators say, over columns of each storage.

A scalar knows as much as its storage tells: a column of numbers is never compared as text, a constant is never parsed
at run time. What is left to decide for each row becomes a CASE.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import assert_never

from sqlglot import exp

from coterie.core.errors import InternalError
from coterie.core.paths import ELEMENTS, has_elements, split_path
from coterie.core.values import is_number, to_instant, to_number, to_text
from coterie.language.ast import Context, Duration, Literal, LiteralKind, Operator, Unit
from coterie.language.lower_functions import FIRST_INSTANT, LAST_INSTANT, WHOLE_REGEX, Functions
from coterie.language.lower_sql import (
    Parameters,
    Sql,
    Test,
    all_of,
    any_of,
    as_sql,
    binary,
    choose,
    column,
    equals,
    is_not_null,
    negate,
    number,
    part,
    text,
)
from coterie.language.operators import BY_OPERATOR, Family
from coterie.schema.layout import Column, Storage

_PLAIN = re.compile(r"[A-Za-z_@#][ !#-Z^-~]*|", re.ASCII)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DAY_MICROS = 86_400_000_000
SECOND_MICROS = 1_000_000
LARGEST_EXACT = 2**53
_COMPARISONS: dict[Operator, type[exp.Binary]] = {
    Operator.GREATER_THAN: exp.GT,
    Operator.AT_LEAST: exp.GTE,
    Operator.LESS_THAN: exp.LT,
    Operator.AT_MOST: exp.LTE,
    Operator.BEFORE_DATE: exp.LT,
    Operator.AFTER_DATE: exp.GT,
}
_STRICT: dict[type[exp.Binary], type[exp.Binary]] = {exp.GTE: exp.GT, exp.LTE: exp.LT}


@dataclass(frozen=True)
class Nothing:
    """Always null."""


@dataclass(frozen=True)
class Constant:
    """A constant of the query, or a value known beforehand, such as a count of 0."""

    value: str | int | float | datetime


@dataclass(frozen=True)
class Number:
    """A double, and what the real number has beyond it (see `Functions.excess`); None if always 0.

    `narrow` numbers are within ±2^53, so that they compare by their doubles with any other.
    """

    double: Sql
    excess: Sql | None = None
    narrow: bool = False


@dataclass(frozen=True)
class Flag:
    """A boolean."""

    value: Sql


@dataclass(frozen=True)
class Text:
    """A string."""

    value: Sql


@dataclass(frozen=True)
class Document:
    """The compact JSON text of a value of any type; NULL for null."""

    json: Sql


Scalar = Nothing | Constant | Number | Flag | Text | Document


@dataclass(frozen=True)
class Elements:
    """A list of the JSON texts of values, none of them null."""

    items: Sql


@dataclass(frozen=True)
class Read:
    """What a path or a constant yields; `many` if the path has `$`, so that null is an empty list of values."""

    values: Scalar | Elements
    many: bool = False


Argument = Read | Duration


class Values:
    """Reads columns, and compares what was read, at one moment `now`."""

    def __init__(self, functions: Functions, parameters: Parameters, now: datetime) -> None:
        self.functions = functions
        self.parameters = parameters
        self.now = now

    # Reading ----------------------------------------------------------------------------------------------------------

    def column(self, place: Column | None, path: str, table: str) -> Read:
        """What a path yields, given the column that its catalog names; None is always null."""
        many = has_elements(path)
        if place is None:
            return Read(Nothing(), many)
        value = column(table, place.name)
        if not place.rest:
            return Read(_of_storage(place.storage, value), many)
        if place.storage is not Storage.JSON:
            return Read(Nothing(), many)
        if ELEMENTS in place.rest:
            return Read(Elements(self.functions.json_elements(value, place.rest)), many)
        return Read(Document(self.functions.json_get(value, place.rest)), many)

    def context(self, node: Context, table: str) -> Read:
        """What a path into an event's context yields."""
        steps, many = split_path(node.path), has_elements(node.path)
        document = column(table, "context")
        if many and len(steps) > 1:
            return Read(Elements(self.functions.json_elements(document, steps)), many)
        return Read(Document(self.functions.json_get(document, steps)), many)

    def literal(self, node: Literal, operator: Operator) -> Read:
        """A constant. Dates without quotes are instants, except where text is looked for."""
        dated = node.kind in (LiteralKind.DATE, LiteralKind.TIMESTAMP)
        if not dated or BY_OPERATOR[operator].family is Family.TEXT:
            return Read(Constant(node.value))
        instant = to_instant(node.value)
        return Read(Nothing() if instant is None else Constant(instant))

    # Comparing --------------------------------------------------------------------------------------------------------

    def test(self, left: Read, operator: Operator, arguments: Sequence[Argument]) -> Test:
        """A comparison, nulls included (`segment.md` 3.9); a bool if it holds of constants alone."""
        info = BY_OPERATOR[operator]
        if operator is Operator.EXISTS:
            return self.present(left)
        if operator is Operator.ABSENT:
            return negate(self.present(left))
        options = [argument for argument in arguments if isinstance(argument, Read)]
        durations = [argument for argument in arguments if isinstance(argument, Duration)]
        if durations:
            return self._any(left, lambda value: self._in_range(operator, value, durations[0]))
        positive = self._any(
            left,
            lambda value: any_of(
                *(
                    self._any(option, lambda other: self._holds(info.denies or operator, value, other))
                    for option in options
                )
            ),
        )
        if info.denies is None:
            return positive
        denied = all_of(self.present(left), any_of(*map(self.present, options)), negate(positive))
        if info.true_of_null and not left.many:
            return any_of(negate(self.present(left)), denied)
        return denied

    def present(self, read: Read) -> Test:
        """Whether there is a value."""
        match read.values:
            case Nothing():
                return False
            case Constant():
                return True
            case Number(double=value) | Flag(value=value) | Text(value=value) | Document(json=value):
                return is_not_null(value)
            case Elements(items=items):
                return self.functions.any_element(items, lambda _: True)
        assert_never(read.values)

    def _any(self, read: Read, test: Callable[[Scalar], Test]) -> Test:
        """Whether a test holds of some value."""
        if isinstance(read.values, Elements):
            return self.functions.any_element(read.values.items, lambda item: test(Document(item)))
        return False if isinstance(read.values, Nothing) else test(read.values)

    def _holds(self, operator: Operator, value: Scalar, option: Scalar) -> Test:
        """A positive comparison of two values; false, or NULL, if either is null."""
        if isinstance(value, Constant) and isinstance(option, Constant):
            meaning = BY_OPERATOR[operator].test
            return meaning is not None and meaning(value.value, option.value, self.now)
        match operator:
            case Operator.EQUALS | Operator.ONE_OF:
                return self._equal(value, option)
            case Operator.CONTAINS:
                return self._on_texts(self.functions.contains, value, option)
            case Operator.STARTS_WITH:
                return self._on_texts(self.functions.starts_with, value, option)
            case Operator.ENDS_WITH:
                return self._on_texts(self.functions.ends_with, value, option)
            case Operator.BEFORE_DATE | Operator.AFTER_DATE:
                return self._in_time_order(_COMPARISONS[operator], value, option)
            case Operator.GREATER_THAN | Operator.AT_LEAST | Operator.LESS_THAN | Operator.AT_MOST:
                return self._ordered(_COMPARISONS[operator], value, option)
            case _:
                raise InternalError(f"{operator} is no positive comparison of two values")

    def _equal(self, left: Scalar, right: Scalar) -> Test:
        """`core.values.equal`."""
        if _is_instant(left) or _is_instant(right):
            return self._in_time_order(exp.EQ, left, right)
        for flag, other in ((left, right), (right, left)):
            if isinstance(flag, Flag) and isinstance(other, Constant):
                return {"true": flag.value, "false": exp.Not(this=part(flag.value))}.get(str(other.value), False)
        for document, other in ((left, right), (right, left)):
            if isinstance(document, Document) and isinstance(other, Constant) and _is_plain(other.value):
                return binary(exp.EQ, document.json, self.parameters.add(f'"{other.value}"'))
        numeric = any_of(self.is_number(left), self.is_number(right))
        by_text = binary(exp.EQ, self.text(left), self.text(right))
        if numeric is False or any(_is_wordy(value) for value in (left, right)):
            # A text that reads as no number is never the text of a number, so it equals by text alone.
            return by_text if not any(isinstance(value, Number) for value in (left, right)) else False
        by_number = self._compare_numbers(exp.EQ, left, right)
        return by_number if numeric is True else _cases((numeric, by_number), otherwise=by_text)

    def _ordered(self, comparison: type[exp.Binary], left: Scalar, right: Scalar) -> Test:
        """`core.values.ordered`."""
        if _is_instant(left) or _is_instant(right):
            return self._in_time_order(comparison, left, right)
        by_number = self._compare_numbers(comparison, left, right)
        numeric = any_of(self.is_number(left), self.is_number(right))
        if numeric is True:
            return by_number
        numbers = all_of(*(_is_known(value, _double(self.number(value))) for value in (left, right)))
        instants = all_of(*(_is_known(value, self.instant(value)) for value in (left, right)))
        by_time = self._in_time_order(comparison, left, right)
        by_text = binary(comparison, self.text(left), self.text(right))
        return _cases((numbers, by_number), (numeric, False), (instants, by_time), otherwise=by_text)

    def _compare_numbers(self, comparison: type[exp.Binary], left: Scalar, right: Scalar) -> Test:
        """Compares two values as numbers; not true unless both are."""
        one, other = self.number(left), self.number(right)
        if one is None or other is None:
            return False
        by_double = binary(comparison, one.double, other.double)
        if one.narrow or other.narrow or (one.excess is None and other.excess is None):
            return by_double
        none = self.functions.excess_constant(0)
        by_excess = binary(comparison, one.excess or none, other.excess or none)
        same = equals(one.double, other.double)
        if comparison is exp.EQ:
            return all_of(same, by_excess)
        return any_of(binary(_STRICT.get(comparison, comparison), one.double, other.double), all_of(same, by_excess))

    def _in_time_order(self, comparison: type[exp.Binary], left: Scalar, right: Scalar) -> Test:
        """`core.values.in_time_order`."""
        one, other = self.instant(left), self.instant(right)
        return False if one is None or other is None else binary(comparison, one, other)

    def _on_texts(self, function: Callable[[Sql, Sql], Sql], left: Scalar, right: Scalar) -> Test:
        return function(self.text(left), self.text(right))

    def _in_range(self, operator: Operator, value: Scalar, duration: Duration) -> Test:
        """Relative dates: days compare days of the calendar, hours compare instants (`segment.md` 3.7)."""
        if isinstance(value, Constant):
            meaning = BY_OPERATOR[operator].test
            return meaning is not None and meaning(value.value, duration, self.now)
        instant = self.instant(value)
        if instant is None:
            return False
        low, high = relative_range(operator, duration, self.now)
        in_range = exp.Between(this=part(instant), low=self.parameters.add(low), high=self.parameters.add(high - 1))
        if not isinstance(value, Text):
            return in_range
        # A text starts with its local date, which is at most a day off: most texts are out without being parsed.
        earliest, latest = (self.parameters.add(_date(edge)) for edge in (low - DAY_MICROS, high + DAY_MICROS))
        return all_of(
            binary(exp.GTE, value.value, earliest),
            binary(exp.LTE, exp.Left(this=part(value.value), expression=number(10)), latest),
            in_range,
        )

    # Facets -----------------------------------------------------------------------------------------------------------

    def is_number(self, value: Scalar) -> Test:
        """Whether a value is a number by itself; a string is none, even if it reads as one."""
        match value:
            case Number():
                return True
            case Constant(value=constant):
                return is_number(constant)
            case Document(json=document):
                return _starts_as_number(document)
            case _:
                return False

    def number(self, value: Scalar) -> Number | None:
        """The number that a value is or reads as; None if it never is one."""
        functions = self.functions
        match value:
            case Number():
                return value
            case Constant(value=constant):
                known = to_number(constant)
                return None if known is None else self.constant_number(known)
            case Text(value=string):
                return Number(functions.number_of_text(string))
            case Document(json=document):
                string = functions.number_of_text(functions.json_string(document))
                double = choose(
                    (_starts_as_number(document), functions.to_double(document)),
                    (self._starts_as_string(document), string),
                )
                return Number(double, functions.excess(document, functions.to_double(document)))
            case _:
                return None

    def constant_number(self, known: float) -> Number:
        """A number as a parameter, and what it has beyond the nearest double."""
        try:
            double = float(known)
        except OverflowError:
            double = sys.float_info.max if known > 0 else -sys.float_info.max
        excess = known - int(double) if isinstance(known, int) else 0
        return Number(
            self.parameters.add(double),
            self.functions.excess_constant(excess) if excess else None,
            narrow=abs(double) < LARGEST_EXACT,
        )

    def whole_text(self, value: Scalar) -> Sql | None:
        """The digits of a whole number in JSON, of any size, else NULL; None if the value is never one."""
        if not isinstance(value, Document):
            return None
        return choose((self.functions.matches(value.json, WHOLE_REGEX), value.json))

    def instant(self, value: Scalar) -> Sql | None:
        """The instant that a value is or reads as, in microseconds since 1970; None if it never is one."""
        match value:
            case Constant(value=constant):
                instant = to_instant(constant)
                return None if instant is None else self.parameters.add(micros(instant))
            case Text(value=string):
                return self.functions.instant_of_text(string)
            case Document(json=document):
                string = self.functions.json_string(document)
                return choose((self._starts_as_string(document), self.functions.instant_of_text(string)))
            case _:
                return None

    def text(self, value: Scalar) -> Sql:
        """`core.values.to_text`."""
        match value:
            case Nothing():
                return exp.Null()
            case Constant(value=constant):
                return self.parameters.add(to_text(constant))
            case Number(double=double, excess=excess):
                functions = self.functions
                return functions.text_of_number(double) if excess is None else functions.text_of_exact(double, excess)
            case Flag(value=flag):
                return choose((flag, text("true")), (exp.Not(this=part(flag)), text("false")))
            case Text(value=string):
                return string
            case Document(json=document):
                is_float = all_of(_starts_as_number(document), negate(self.functions.matches(document, WHOLE_REGEX)))
                return choose(
                    (self._starts_as_string(document), self.functions.json_string(document)),
                    (is_float, self.functions.text_of_number(self.functions.to_double(document))),
                    otherwise=document,
                )
        assert_never(value)

    def _starts_as_string(self, document: Sql) -> Sql:
        return self.functions.starts_with(document, text('"'))


def relative_range(operator: Operator, duration: Duration, now: datetime) -> tuple[int, int]:
    """The half-open range of instants, in microseconds since 1970, that a relative date test accepts."""
    moment = micros(now)
    if duration.unit is Unit.DAYS:
        start = moment - moment % DAY_MICROS
        step, length = DAY_MICROS, duration.amount * DAY_MICROS
    else:
        start, step, length = moment, 1, duration.seconds * SECOND_MICROS
    match operator:
        case Operator.WITHIN_LAST:
            low, high = start - length, start + step
        case Operator.WITHIN_NEXT:
            low, high = start, start + length + step
        case Operator.BEFORE_LAST:
            low, high = FIRST_INSTANT, start - length + step
        case Operator.AFTER_NEXT:
            low, high = start + length, LAST_INSTANT + 1
        case _:
            raise InternalError(f"{operator} is no relative date test")
    # Every instant is within the calendar's years, so an edge outside says no more than the calendar's own edge.
    end = LAST_INSTANT + 1
    return max(FIRST_INSTANT, min(low, end)), max(FIRST_INSTANT, min(high, end))


def micros(instant: datetime) -> int:
    """Microseconds since 1970."""
    return (instant - EPOCH) // timedelta(microseconds=1)


def _date(edge: int) -> str:
    """The date of an instant, or the first or last date that there is."""
    return (EPOCH + timedelta(microseconds=max(FIRST_INSTANT, min(edge, LAST_INSTANT)))).date().isoformat()


def _of_storage(storage: Storage, value: Sql) -> Scalar:
    match storage:
        case Storage.NUMBER:
            return Number(value)
        case Storage.BOOLEAN:
            return Flag(value)
        case Storage.STRING:
            return Text(value)
        case Storage.JSON:
            return Document(value)
    assert_never(storage)


def _starts_as_number(document: Sql) -> Sql:
    """Whether a JSON text is a number: only numbers start with a character from `-` up to before `:`."""
    low = binary(exp.GTE, document, text("-"))
    return as_sql(all_of(low, binary(exp.LT, document, text(":"))))


def _is_instant(value: Scalar) -> bool:
    return isinstance(value, Constant) and isinstance(value.value, datetime)


def _is_wordy(value: Scalar) -> bool:
    """A constant that is no number and doesn't read as one."""
    return isinstance(value, Constant) and to_number(value.value) is None


def _is_plain(value: object) -> bool:
    """A text that has only one JSON text, and equals no other value's text than its own.

    So not a number, a boolean, an array or an object in text, and nothing that JSON escapes.
    """
    return isinstance(value, str) and bool(_PLAIN.fullmatch(value)) and value not in ("true", "false")


def _double(number: Number | None) -> Sql | None:
    return None if number is None else number.double


def _is_known(value: Scalar, facet: Sql | None) -> Test:
    """Whether a value has a facet: a constant has it or not, a column may have it in some rows."""
    if facet is None or isinstance(value, Constant):
        return facet is not None
    return is_not_null(facet)


def _cases(*branches: tuple[Test, Test], otherwise: Test) -> Test:
    """The test of the first branch whose condition is true; one that is never true drops out."""
    open_branches = [(condition, result) for condition, result in branches if condition is not False]
    if not open_branches:
        return otherwise
    if open_branches[0][0] is True:
        return open_branches[0][1]
    return choose(*((condition, as_sql(result)) for condition, result in open_branches), otherwise=as_sql(otherwise))
