"""What engines do differently: the functions that audiences need beyond plain SQL, in portable nodes.

`Functions` is the meaning of `core.values` as far as most dialects can say it. An engine that has to be exact overrides
what its dialect says otherwise; what stays inexact, it declares in its gaps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlglot import exp

from coterie.core.paths import ELEMENTS
from coterie.core.values import NUMBER_PATTERN
from coterie.language.lower_sql import (
    Names,
    Parameters,
    Sql,
    Test,
    all_of,
    as_sql,
    binary,
    call,
    cast,
    choose,
    column,
    equals,
    is_not_null,
    number,
    part,
    text,
    try_cast,
)

NUMBER_REGEX = NUMBER_PATTERN.replace(r"\d", "[0-9]").replace("(", "(?:")
WHOLE_REGEX = "-?[0-9]+"
DATE_REGEX = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-[0-9]{2}-[0-9]{2}"
TIME_REGEX = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?"
OFFSET_REGEX = "[+-](?:(?:[01][0-9]|2[0-2]):?[0-9]{2}|23:?[0-5][0-9])"
TIMESTAMP_REGEX = f"{DATE_REGEX}[T ]{TIME_REGEX}(?:Z|{OFFSET_REGEX})"

FIRST_INSTANT = -62_135_596_800_000_000
"""The start of year 1 in microseconds since 1970; a date before it is none."""
LAST_INSTANT = 253_402_300_799_999_999
"""The end of year 9999 in microseconds since 1970; a date after it is none."""


@dataclass(frozen=True)
class Gap:
    """Something that an engine or a dialect does otherwise than the written meaning, and why."""

    what: str
    why: str


class Functions:
    """Portable forms. Each is NULL of NULL, and none raises on any value."""

    gaps: ClassVar[tuple[Gap, ...]] = (
        Gap("Sums and averages are decimals of 38 digits, 9 of them after the point.", "No dialect has exact ones."),
        Gap("Numbers as text, and JSON inside JSON, look as the dialect prints them.", "Dialects print differently."),
        Gap("Whole numbers beyond 2^53 in mixed columns compare as doubles.", "Dialects differ in their big integers."),
    )

    def __init__(self, parameters: Parameters, names: Names) -> None:
        self.parameters = parameters
        self.names = names

    # Texts ------------------------------------------------------------------------------------------------------------

    def matches(self, value: Sql, pattern: str) -> Sql:
        """Whether all of a text fits a regular expression, one of ours, that every dialect reads alike."""
        return exp.RegexpLike(this=part(value), expression=text(f"^(?:{pattern})$"))

    def contains(self, value: Sql, sought: Sql) -> Sql:
        """Whether a text has another in it; every text has the empty one."""
        return exp.Contains(this=part(value), expression=part(sought))

    def starts_with(self, value: Sql, prefix: Sql) -> Sql:
        """Whether a text starts with another."""
        return exp.StartsWith(this=part(value), expression=part(prefix))

    def ends_with(self, value: Sql, suffix: Sql) -> Sql:
        """Whether a text ends with another."""
        return exp.EndsWith(this=part(value), expression=part(suffix))

    # Numbers ----------------------------------------------------------------------------------------------------------

    def to_double(self, value: Sql) -> Sql:
        """A text that is known to be a number, as a double."""
        return try_cast(value, "DOUBLE")

    def number_of_text(self, value: Sql) -> Sql:
        """The double that a text reads as, else NULL."""
        return choose((self.matches(value, NUMBER_REGEX), self.to_double(value)))

    def text_of_number(self, value: Sql) -> Sql:
        """A double as text: whole numbers without a point."""
        whole = cast(cast(value, "DECIMAL(38, 0)"), "TEXT")
        is_whole = all_of(
            equals(exp.Floor(this=part(value)), value),
            binary(exp.LT, exp.Abs(this=part(value)), number(10**15)),
        )
        return choose((is_whole, whole), otherwise=cast(value, "TEXT"))

    def text_of_exact(self, double: Sql, excess: Sql) -> Sql:
        """A whole number as text, given its double and its excess."""
        del excess
        return self.text_of_number(double)

    def excess(self, document: Sql, double: Sql) -> Sql | None:
        """What a JSON number has beyond its double: not 0 for some whole ones beyond 2^53; None if not told apart."""
        del document, double
        return None

    def excess_constant(self, excess: int) -> Sql:
        """The excess of a constant."""
        return cast(self.parameters.add(str(excess)), "DECIMAL(38, 0)")

    # Instants ---------------------------------------------------------------------------------------------------------

    def micros(self, timestamp: Sql) -> Sql:
        """A naive UTC timestamp in microseconds since 1970."""
        return exp.UnixMicros(this=part(timestamp))

    def instant_of_text(self, value: Sql) -> Sql:
        """The instant that a text reads as (see `core.time.parse_instant`), in microseconds since 1970, else NULL."""
        date = self.micros(try_cast(value, "TIMESTAMP"))
        stamp = self.micros(try_cast(value, "TIMESTAMPTZ"))
        in_years = exp.Between(this=part(stamp), low=number(FIRST_INSTANT), high=number(LAST_INSTANT))
        return choose(
            (self.matches(value, DATE_REGEX), date),
            (self.matches(value, TIMESTAMP_REGEX), choose((in_years, stamp))),
        )

    # JSON -------------------------------------------------------------------------------------------------------------

    def json_path(self, steps: Sequence[str], *, literal: bool = False) -> Sql:
        """A JSON path as a parameter; `$` steps are wildcards unless `literal`."""
        quoted = (
            "[*]" if step == ELEMENTS and not literal else '."' + step.replace("\\", "\\\\").replace('"', '\\"') + '"'
            for step in steps
        )
        return self.parameters.add("$" + "".join(quoted))

    def json_get(self, document: Sql, steps: Sequence[str]) -> Sql:
        """The JSON text at some keys inside objects; NULL where there is none, or JSON's null."""
        found = cast(exp.JSONExtract(this=part(document), expression=self.json_path(steps, literal=True)), "TEXT")
        return exp.Nullif(this=found, expression=text("null"))

    def json_elements(self, document: Sql, steps: Sequence[str]) -> Sql:
        """The list of the JSON texts at a path with `$`, nulls left out; empty or NULL where there are none."""
        found = exp.JSONExtract(this=part(document), expression=self.json_path(steps))
        element = self.names.fresh("x")
        return exp.ArrayFilter(
            this=found, expression=_lambda(element, binary(exp.NEQ, _variable(element), text("null")))
        )

    def json_string(self, document: Sql) -> Sql:
        """The text that a JSON string stands for."""
        return exp.JSONExtractScalar(this=part(document), expression=text("$"))

    def json_array(self, elements: Sql) -> Sql:
        """The compact JSON text of an array of the elements of a list."""
        return call("TO_JSON", elements)

    def any_element(self, elements: Sql, test: Callable[[Sql], Test]) -> Test:
        """Whether some element of a list passes a test."""
        element = self.names.fresh("x")
        inner = test(_variable(element))
        if inner is False:
            return False
        if inner is True:
            return binary(exp.GT, exp.ArraySize(this=part(elements)), number(0))
        return self.has_element(elements, _lambda(element, as_sql(inner)))

    def has_element(self, elements: Sql, predicate: exp.Lambda) -> Sql:
        """Whether a predicate is true of some element of a list."""
        return exp.ArrayAny(this=part(elements), expression=predicate)

    def element_rows(self, elements: Sql, alias: str, value: str, index: str) -> exp.Join:
        """A join that makes a row of each element of a list in the row before, with its place."""
        rows = exp.Unnest(
            expressions=[part(elements)],
            alias=exp.TableAlias(
                this=exp.to_identifier(alias, quoted=True), columns=[exp.to_identifier(value, quoted=True)]
            ),
            offset=exp.to_identifier(index, quoted=True),
        )
        return exp.Join(this=rows, kind="CROSS")

    # Aggregates -------------------------------------------------------------------------------------------------------

    def sequence(self, time: Sql, seq: Sql) -> Sql:
        """What an occurrence's place in its profile's stream sorts by."""
        return call("ROW", time, seq)

    def earliest(self, value: Sql, order: Sequence[Sql]) -> Sql:
        """Aggregate: the value of the row that comes first."""
        return exp.ArgMin(this=part(value), expression=_row(order))

    def latest(self, value: Sql, order: Sequence[Sql]) -> Sql:
        """Aggregate: the value of the row that comes last."""
        return exp.ArgMax(this=part(value), expression=_row(order))

    def is_finite(self, double: Sql) -> Test:
        """Whether a double is neither NULL nor infinite, as texts such as `1e999` read: reducers pass over those."""
        return is_not_null(double)

    def sum_parts(self, double: Sql, exact_text: Sql | None) -> Mapping[str, Sql]:
        """Aggregates of a group of finite doubles that `sum_total` and `average` put together.

        `exact_text` is the text of a whole number that perhaps no double holds, else NULL; None if there are none.
        """
        del exact_text
        return {"total": exp.Sum(this=cast(double, "DECIMAL(38, 9)")), "count": exp.Count(this=exp.Star())}

    def sum_total(self, source: str) -> Sql:
        """The exact sum as the nearest double, from the columns of `sum_parts`."""
        return cast(column(source, "total"), "DOUBLE")

    def average(self, source: str) -> Sql:
        """The exact average as the nearest double, from the columns of `sum_parts`."""
        return binary(exp.Div, cast(column(source, "total"), "DOUBLE"), column(source, "count"))


def _variable(name: str) -> Sql:
    return exp.Column(this=exp.to_identifier(name))


def _lambda(variable: str, body: Sql) -> exp.Lambda:
    return exp.Lambda(this=part(body), expressions=[exp.to_identifier(variable)])


def _row(order: Sequence[Sql]) -> Sql:
    return order[0] if len(order) == 1 else call("ROW", *order)
