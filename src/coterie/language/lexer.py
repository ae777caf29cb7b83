r"""Splits query text into tokens (`segment.md` 3.3).

Strings are in single quotes, with `\'` and `\\` as escapes; any other backslash stands for itself. Text that is no
token makes one BAD token that carries its problem, so that whatever is wrong before it is reported first.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum

from coterie.core.text import Span
from coterie.language.problems import Code, Problem

MAX_QUERY_LENGTH = 200_000
"""Characters in a query; 50 expressions with long lists stay far below."""

TIMESTAMP_PATTERN = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)
DATE_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
MAX_DIGITS = 400

_TOKEN = re.compile(
    rf"""
      (?P<space>\s+)
    | (?P<string>'[^'\\]*(?:\\.[^'\\]*)*')
    | (?P<timestamp>{TIMESTAMP_PATTERN})
    | (?P<date>{DATE_PATTERN})
    | (?P<float>-?[0-9]+(?:\.[0-9]+(?:[eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+))
    | (?P<int>-?[0-9]+)
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<foreign><>|===|!==|=<|=>|&&|\|\||!(?!=)|&|\|)
    | (?P<sign>==|!=|>=|<=|[=<>(){{}}\[\],.:])
    """,
    re.VERBOSE | re.DOTALL,
)
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")
_QUOTES = {'"': '"', "“": "”", "‘": "’", "`": "`", "”": "”", "’": "’"}
_FOREIGN = {
    "<>": "!=",
    "===": "=",
    "!==": "!=",
    "=<": "<=",
    "=>": ">=",
    "&&": "AND",
    "||": "OR",
    "!": "NOT",
    "&": "AND",
    "|": "OR",
}


class Kind(StrEnum):
    """Kinds of tokens, by what they are called in a message."""

    WORD = "a word"
    STRING = "a string in single quotes"
    INT = "a whole number"
    FLOAT = "a number"
    DATE = "a date"
    TIMESTAMP = "a timestamp"
    SIGN = "a sign"
    END = "the end of the query"
    BAD = "no token"


@dataclass(frozen=True, slots=True)
class Token:
    """A token. `text` is as written; `value` is what a string or number means."""

    kind: Kind
    text: str
    span: Span
    value: str | int | float = ""
    problem: Problem | None = None


def tokenize(text: str) -> list[Token]:
    """The tokens of a query; the last one is END or BAD."""
    problem = _unreadable(text)
    if problem is not None:
        return [Token(Kind.BAD, "", problem.span or Span(0, 0), problem=problem)]
    tokens: list[Token] = []
    offset = 0
    while offset < len(text):
        match = _TOKEN.match(text, offset)
        token = _bad(text, offset) if match is None else _token(match, text)
        if token is not None:
            tokens.append(token)
            if token.kind is Kind.BAD:
                return tokens
        offset = len(text) if match is None else match.end()
    tokens.append(Token(Kind.END, "", Span(len(text), len(text))))
    return tokens


def unquote(quoted: str) -> str:
    """What a string in quotes means."""
    return re.sub(r"\\(['\\])", r"\1", quoted[1:-1])


def quote(text: str) -> str:
    """The string in quotes that means `text`."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def forbidden_character(text: str) -> int | None:
    """Where a NUL or half a surrogate pair stands, which no store can keep; None if the text has none."""
    found = _FORBIDDEN.search(text)
    return None if found is None else found.start()


def _unreadable(text: str) -> Problem | None:
    if len(text) > MAX_QUERY_LENGTH:
        message = f"the query has {len(text):,} characters; {MAX_QUERY_LENGTH:,} are allowed"
        return Problem(Code.TOO_LONG, message)
    place = forbidden_character(text)
    if place is None:
        return None
    message = f"the character U+{ord(text[place]):04X} can't be part of a query"
    return Problem(Code.BAD_CHARACTER, message, span=Span(place, place + 1), text=text)


def _token(match: re.Match[str], text: str) -> Token | None:
    span, written = Span(*match.span()), match.group()
    match match.lastgroup:
        case "space":
            return None
        case "string":
            return Token(Kind.STRING, written, span, unquote(written))
        case "int" | "float" as group:
            if len(written) > MAX_DIGITS or math.isinf(float(written)):
                return Token(Kind.BAD, written, span, problem=_problem("the number is too large", span, text))
            value = int(written) if group == "int" else float(written)
            return Token(Kind.INT if group == "int" else Kind.FLOAT, written, span, value)
        case "date":
            return Token(Kind.DATE, written, span, written)
        case "timestamp":
            return Token(Kind.TIMESTAMP, written, span, written)
        case "word":
            return Token(Kind.WORD, written, span)
        case "foreign":
            meant = _FOREIGN[written]
            problem = _problem(f"'{written}' is no sign of this language; write {meant}", span, text, meant)
            return Token(Kind.BAD, written, span, problem=problem)
        case _:
            return Token(Kind.SIGN, written, span)


def _bad(text: str, offset: int) -> Token:
    character = text[offset]
    span = Span(offset, offset + 1)
    if character == "'":
        problem = _problem("this string has no closing quote", Span(offset, len(text)), text)
    elif character in _QUOTES:
        end = text.find(_QUOTES[character], offset + 1)
        quoted = quote(text[offset + 1 : end]) if 0 <= end <= offset + 100 else ""
        span = Span(offset, end + 1) if quoted else span
        problem = _problem("strings stand in single quotes, as in 'Order Completed'", span, text, quoted)
    else:
        problem = _problem(f"the character '{character}' has no meaning here", span, text)
    return Token(Kind.BAD, character, span, problem=problem)


def _problem(message: str, span: Span, text: str, suggestion: str = "") -> Problem:
    return Problem(Code.SYNTAX, message, span=span, suggestions=(suggestion,) if suggestion else (), text=text)
