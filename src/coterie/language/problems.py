"""What can be wrong with a query, as values: parser, wire form and checker all report in these."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum

from coterie.core.errors import ExposedError, QueryError
from coterie.core.text import Span, line_and_column

MAX_SUGGESTIONS = 3
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Severity(StrEnum):
    """`error`: the definition can't be used. `warning`: allowed and probably not meant. `note`: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(StrEnum):
    """Codes of problems. They are part of the public interface and never change."""

    # the text
    SYNTAX = "syntax"
    BAD_CHARACTER = "bad-character"
    TOO_LONG = "too-long"
    TOO_DEEP = "too-deep"
    UNKNOWN_FUNCTION = "unknown-function"
    RENAMED_FUNCTION = "renamed-function"
    # the JSON form
    JSON_TYPE = "json-type"
    JSON_FIELD = "json-field"
    # shape and type flow
    NOT_ALLOWED_AFTER = "not-allowed-after"
    NOT_BOOLEAN = "not-boolean"
    NOT_SCALAR = "not-scalar"
    ARGUMENT = "argument"
    EMPTY_LIST = "empty-list"
    BAD_UNIT = "bad-unit"
    BAD_DATE = "bad-date"
    DURATION = "duration"
    # places
    OUTSIDE_WHERE = "outside-where"
    PARENT_OUTSIDE_FUNNEL = "parent-outside-funnel"
    NESTED_FUNNEL = "nested-funnel"
    SEVERAL_WINDOWS = "several-windows"
    EXPIRES_AFTER = "expires-after"
    ENTITY = "entity"
    QUANTIFIER = "quantifier"
    READ_AS_ANY = "read-as-any"
    # the space and its limits
    UNKNOWN_EVENT = "unknown-event"
    UNKNOWN_PROPERTY = "unknown-property"
    UNKNOWN_TRAIT = "unknown-trait"
    TOO_MANY_EXPRESSIONS = "too-many-expressions"
    LOOKBACK = "lookback"
    INACTIVE = "inactive"
    # plausibility
    TYPE = "type"
    VALUE_CASE = "value-case"
    POINTLESS = "pointless"
    TRAIT_IN_WHERE = "trait-in-where"


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a query.

    `span` is the place in the query text, `path` the place in the JSON form (`$.condition.operands[0]`); either may be
    unknown. `suggestions` are names or spellings that may have been meant, best first. `text` is the query text, where
    it is known; it serves only to print line and column.
    """

    code: Code
    message: str
    severity: Severity = Severity.ERROR
    span: Span | None = None
    path: str = ""
    suggestions: tuple[str, ...] = ()
    text: str | None = field(default=None, compare=False, repr=False, kw_only=True)

    @property
    def line_and_column(self) -> tuple[int, int] | None:
        """Where the problem starts, counted from 1, or None where that isn't known."""
        if self.span is None or self.text is None:
            return None
        return line_and_column(self.text, self.span.start)

    @property
    def excerpt(self) -> str:
        """The line of the query with carets below the place; empty where it isn't known."""
        place = self.line_and_column
        if place is None or self.text is None or self.span is None:
            return ""
        line, column = place
        shown = _UNPRINTABLE.sub("\ufffd", self.text.split("\n")[line - 1]).replace("\t", " ")
        width = max(1, min(self.span.end - self.span.start, len(shown) - column + 1))
        first = max(0, column - 61)
        return f"{shown[first : first + 120]}\n{' ' * (column - 1 - first)}{'^' * min(width, 60)}"

    def __str__(self) -> str:
        """Place, message and suggestions on one line."""
        place = self.line_and_column
        where = f"line {place[0]}, column {place[1]}: " if place else f"{self.path}: " if self.path else ""
        kind = "" if self.severity is Severity.ERROR else f"{self.severity}: "
        hint = f" Did you mean {_either(self.suggestions)}?" if self.suggestions else ""
        end = "" if self.message.endswith((".", "?", "!")) or not hint else "."
        return f"{where}{kind}{self.message}{end}{hint}"


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """The problems that make a definition unusable."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def problems_of(error: ExposedError) -> list[Problem]:
    """The problems that an error is made of, if any."""
    problems = error.problems if isinstance(error, QueryError) else ()
    return [problem for problem in problems if isinstance(problem, Problem)]


def with_text(problems: Iterable[Problem], text: str) -> list[Problem]:
    """The problems with the query text that their spans are places in."""
    return [replace(problem, text=text) for problem in problems]


def closest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names most like `name`, best first: the same but for case and separators, or nearly the same."""
    by_shape: dict[str, list[str]] = {}
    for candidate in known:
        by_shape.setdefault(_shape(candidate), []).append(candidate)
    shapes = get_close_matches(_shape(name), by_shape, n=MAX_SUGGESTIONS, cutoff=0.65)
    return tuple(candidate for shape in shapes for candidate in by_shape[shape])[:MAX_SUGGESTIONS]


def _shape(name: str) -> str:
    return name.casefold().replace("_", " ").replace("-", " ").strip()[:200]


def _either(names: tuple[str, ...]) -> str:
    quoted = [name if "'" in name else f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
