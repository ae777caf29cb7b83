"""The functions of `language.lower_functions` as DuckDB 2 has them, exact in every case that can occur.

What DuckDB does by itself that would be wrong here: doubles print with `.0` and an exponent, the SUM of decimals as
doubles is not their sum, JSON compares only with JSON.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sqlglot import exp

from coterie.language.lower_functions import (
    WHOLE_REGEX,
    Functions,
    Gap,
)
from coterie.language.lower_sql import (
    Sql,
    Test,
    all_of,
    any_of,
    as_sql,
    binary,
    call,
    cast,
    choose,
    coalesce,
    column,
    equals,
    is_not_null,
    is_null,
    number,
    text,
    try_cast,
)

DECIMALS = 6
"""Numbers with at most this many decimals add up as whole numbers; others as big ones, which are slower."""
FRACTIONS_BELOW = 10**9
WHOLES_BELOW = 9 * 10**15
EXACT_BELOW = 2**53

SHIFT = 350
"""Big sums count units of 10^-350: the text of no double has a digit further right."""
DIVIDEND_DIGITS = 37
"""Digits of a big sum that is divided: as many as fit into 128 bits."""
MORE_DIGITS = 19
"""Further digits of a quotient, from the remainder: with them they are three times as many as a double tells apart."""


class DuckDBFunctions(Functions):
    """DuckDB 2."""

    gaps: ClassVar[tuple[Gap, ...]] = (
        Gap(
            "Text of arrays and objects inside JSON: floats of 1e16 and more are written without a plus sign.",
            "DuckDB writes JSON that it has parsed in its own way; whole values are kept as they came.",
        ),
        Gap(
            "The average of numbers that together span more than 37 digits may be off in the last bit.",
            "DuckDB divides whole numbers of at most 128 bits.",
        ),
        Gap("A name that is empty is not found behind `$`.", "DuckDB has no JSON path for it."),
    )

    # Texts and numbers ------------------------------------------------------------------------------------------------

    def matches(self, value: Sql, pattern: str) -> Sql:
        """See `Functions`."""
        return call("regexp_full_match", value, text(pattern))

    def contains(self, value: Sql, sought: Sql) -> Sql:
        """See `Functions`."""
        return call("contains", value, sought)

    def text_of_number(self, value: Sql) -> Sql:
        """See `Functions`. Adding 0 makes -0.0 a plain 0; big numbers keep every digit."""
        double = value if isinstance(value, exp.TryCast) else cast(value, "DOUBLE")
        is_small = binary(exp.LT, call("abs", double), number(WHOLES_BELOW))
        small = cast(try_cast(double, "BIGINT"), "TEXT")
        big = cast(try_cast(double, "BIGNUM"), "TEXT")
        is_whole = all_of(equals(call("trunc", double), double), call("isfinite", double))
        whole = choose((is_small, small), otherwise=big)
        return choose((is_whole, whole), otherwise=cast(double, "TEXT"))

    def text_of_exact(self, double: Sql, excess: Sql) -> Sql:
        """See `Functions`."""
        exact = cast(binary(exp.Add, try_cast(double, "BIGNUM"), excess), "TEXT")
        is_exact = equals(excess, cast(number(0), "BIGNUM"))
        return choose((is_exact, self.text_of_number(double)), otherwise=exact)

    def excess(self, document: Sql, double: Sql) -> Sql | None:
        """See `Functions`."""
        beyond = all_of(
            self.matches(document, WHOLE_REGEX + "[0-9]{15}"), binary(exp.GTE, call("abs", double), number(EXACT_BELOW))
        )
        excess = binary(exp.Sub, try_cast(document, "BIGNUM"), try_cast(double, "BIGNUM"))
        return choose((beyond, excess), otherwise=cast(number(0), "BIGNUM"))

    def excess_constant(self, excess: int) -> Sql:
        """See `Functions`."""
        return cast(self.parameters.add(str(excess)), "BIGNUM")

    # Instants ---------------------------------------------------------------------------------------------------------

    def micros(self, timestamp: Sql) -> Sql:
        """See `Functions`."""
        return call("epoch_us", timestamp)

    # JSON -------------------------------------------------------------------------------------------------------------

    def json_get(self, document: Sql, steps: Sequence[str]) -> Sql:
        """See `Functions`. Only a JSON pointer finds an empty name."""
        found = document
        start = 0
        for place in [*(index for index, step in enumerate(steps) if not step), len(steps)]:
            if place > start:
                found = call("json_extract", found, self.json_path(steps[start:place], literal=True))
            if place < len(steps):
                found = call("json_extract", found, text("/"))
            start = place + 1
        return exp.Nullif(this=cast(found, "TEXT"), expression=text("null"))

    def json_elements(self, document: Sql, steps: Sequence[str]) -> Sql:
        """See `Functions`."""
        if not all(steps):
            return cast(exp.Array(expressions=[]), "TEXT[]")
        element = self.names.fresh("x")
        variable = exp.Column(this=exp.to_identifier(element))
        kept = exp.Lambda(this=binary(exp.NEQ, variable, text("null")), expressions=[exp.to_identifier(element)])
        # As JSON they would only compare with JSON.
        found = cast(call("json_extract", document, self.json_path(steps)), "TEXT[]")
        return call("list_filter", found, kept)

    def json_string(self, document: Sql) -> Sql:
        """See `Functions`."""
        return call("json_extract_string", document, text("$"))

    def json_array(self, elements: Sql) -> Sql:
        """See `Functions`."""
        return call("concat", text("["), call("array_to_string", elements, text(",")), text("]"))

    def has_element(self, elements: Sql, predicate: exp.Lambda) -> Sql:
        """See `Functions`."""
        return binary(exp.GT, call("len", call("list_filter", elements, predicate)), number(0))

    def sequence(self, time: Sql, seq: Sql) -> Sql:
        """See `Functions`. One number of 128 bits sorts twice as fast as a pair."""
        high = binary(exp.Mul, cast(self.micros(time), "INT128"), cast(number(2**64), "INT128"))
        return binary(exp.Add, high, seq)

    # Sums -------------------------------------------------------------------------------------------------------------

    def is_finite(self, double: Sql) -> Sql:
        """See `Functions`."""
        return call("isfinite", double)

    def sum_parts(self, double: Sql, exact_text: Sql | None) -> Mapping[str, Sql]:
        """See `Functions`. Numbers with few decimals, other whole numbers and all others are added apart, each exactly.

        A double has the decimals of n / 10^k, n below 10^15, exactly when it is the double nearest to that quotient.
        """
        scaled = call("round", binary(exp.Mul, double, number(10**DECIMALS)))
        has_few_decimals = all_of(
            binary(exp.LT, call("abs", double), number(FRACTIONS_BELOW)),
            equals(binary(exp.Div, scaled, cast(number(10**DECIMALS), "DOUBLE")), double),
        )
        is_whole = all_of(
            binary(exp.LT, call("abs", double), number(WHOLES_BELOW)), equals(call("trunc", double), double)
        )
        digits = cast(double, "TEXT") if exact_text is None else coalesce(exact_text, cast(double, "TEXT"))
        nothing, whole = exp.Null(), try_cast(double, "BIGINT")
        return {
            "fractions": exp.Sum(this=choose((has_few_decimals, try_cast(scaled, "BIGINT")))),
            "wholes": exp.Sum(this=choose((has_few_decimals, nothing), (is_whole, whole))),
            "others": exp.Sum(
                this=choose((has_few_decimals, nothing), (is_whole, nothing), otherwise=_shifted(digits))
            ),
            "count": exp.Count(this=exp.Star()),
        }

    def sum_total(self, source: str) -> Sql:
        """See `Functions`."""
        scaled, others = _scaled_sum(source), column(source, "others")
        small = binary(exp.Div, cast(scaled, "DOUBLE"), cast(number(10**DECIMALS), "DOUBLE"))
        return choose(
            (_is_none(column(source, "count")), exp.Null()),
            (_is_small(scaled, others), small),
            (is_null(others), _as_double(cast(scaled, "TEXT"), text(f"e-{DECIMALS}"))),
            otherwise=_as_double(_big_sum(source), text(f"e-{SHIFT}")),
        )

    def average(self, source: str) -> Sql:
        """See `Functions`."""
        scaled, others, count = _scaled_sum(source), column(source, "others"), column(source, "count")
        small = binary(
            exp.Div,
            cast(scaled, "DOUBLE"),
            cast(binary(exp.Mul, cast(count, "INT128"), number(10**DECIMALS)), "DOUBLE"),
        )
        return choose(
            (_is_none(count), exp.Null()),
            (_is_small(scaled, others), small),
            otherwise=_quotient(_big_sum(source), count),
        )


def _is_none(count: Sql) -> Test:
    """Whether there was nothing to add: a group of none, or no group."""
    return any_of(is_null(count), equals(count, number(0)))


def _scaled_sum(source: str) -> Sql:
    """The sum of the whole numbers and of those with few decimals, in millionths."""
    wholes, fractions = (coalesce(column(source, name), number(0)) for name in ("wholes", "fractions"))
    return binary(exp.Add, binary(exp.Mul, cast(wholes, "INT128"), number(10**DECIMALS)), fractions)


def _is_small(scaled: Sql, others: Sql) -> Sql:
    """Whether doubles hold the sum exactly."""
    return as_sql(all_of(is_null(others), binary(exp.LT, call("abs", scaled), number(EXACT_BELOW))))


def _shifted(decimals: Sql) -> Sql:
    """A decimal text, such as `-1.5e-07`, as a big whole number of units of 10^-350."""
    mantissa = call("split_part", decimals, text("e"), number(1))
    exponent = coalesce(try_cast(call("split_part", decimals, text("e"), number(2)), "INTEGER"), number(0))
    fraction = call("length", call("split_part", mantissa, text("."), number(2)))
    zeros = binary(exp.Add, binary(exp.Sub, exponent, fraction), number(SHIFT))
    digits = call("replace", mantissa, text("."), text(""))
    return try_cast(binary(exp.DPipe, digits, call("repeat", text("0"), zeros)), "BIGNUM")


def _big_sum(source: str) -> Sql:
    """The text of the whole sum, in units of 10^-350."""
    zeros = call("repeat", text("0"), number(SHIFT - DECIMALS))
    scaled = try_cast(binary(exp.DPipe, cast(_scaled_sum(source), "TEXT"), zeros), "BIGNUM")
    return cast(binary(exp.Add, scaled, coalesce(column(source, "others"), cast(number(0), "BIGNUM"))), "TEXT")


def _as_double(digits: Sql, exponent: Sql) -> Sql:
    return try_cast(binary(exp.DPipe, digits, exponent), "DOUBLE")


def _quotient(total: Sql, count: Sql) -> Sql:
    """A big total divided by a count, as the nearest double.

    The total keeps its first digits, filled up with zeros; the quotient of these is continued from the remainder by
    further digits, and a 1 stands for all that follow.
    """
    digits = call("ltrim", total, text("-"))
    kept = try_cast(
        call("rpad", call("left", digits, number(DIVIDEND_DIGITS)), number(DIVIDEND_DIGITS), text("0")), "INT128"
    )
    divisor = cast(count, "INT128")
    rest = binary(exp.Mul, binary(exp.Mod, kept, divisor), cast(number(10**MORE_DIGITS), "INT128"))
    more = call("lpad", cast(binary(exp.IntDiv, rest, divisor), "TEXT"), number(MORE_DIGITS), text("0"))
    is_cut = any_of(
        binary(exp.GT, binary(exp.Mod, rest, divisor), number(0)),
        is_not_null(
            exp.Nullif(
                this=call("rtrim", call("substr", digits, number(DIVIDEND_DIGITS + 1)), text("0")), expression=text("")
            )
        ),
    )
    exponent = binary(exp.Sub, call("length", digits), number(DIVIDEND_DIGITS + SHIFT))
    sign = choose((call("starts_with", total, text("-")), text("-")), otherwise=text(""))
    pieces = [
        sign,
        cast(binary(exp.IntDiv, kept, divisor), "TEXT"),
        text("."),
        more,
        choose((is_cut, text("1")), otherwise=text("0")),
        text("e"),
        cast(exponent, "TEXT"),
    ]
    return try_cast(call("concat", *pieces), "DOUBLE")
