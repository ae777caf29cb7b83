"""Steps through the tokens of a query, reads its constants, and refuses with a place and a reason."""

from __future__ import annotations

from typing import NoReturn

from coterie.core.errors import QueryError
from coterie.core.text import Span
from coterie.language.ast import Duration, Literal, LiteralKind, Unit
from coterie.language.lexer import Kind, Token, quote, tokenize
from coterie.language.problems import Code, Problem, closest
from coterie.language.shape import MAX_NESTING

EXTRACTORS = ("event", "trait", "property", "context", "entity")
PREFIXES = ("NOT", "ANY", "ALL")
LITERALS = {
    Kind.STRING: LiteralKind.STRING,
    Kind.INT: LiteralKind.NUMBER,
    Kind.FLOAT: LiteralKind.NUMBER,
    Kind.DATE: LiteralKind.DATE,
    Kind.TIMESTAMP: LiteralKind.TIMESTAMP,
}
_UNITS = {word: unit for unit in Unit for word in (unit.value, unit.value[:-1])}
_DAYS_OF = {"week": 7, "month": 30, "quarter": 90, "year": 365}
_MAX_AMOUNT_DIGITS = 12
_SHOWN = 40


class Cursor:
    """One pass over the tokens. `depth` counts brackets, prefixes and where()s, to stop before Python does."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.position = 0
        self.depth = 0

    # Tokens -----------------------------------------------------------------------------------------------------------

    @property
    def peek(self) -> Token:
        """The next token. Raises QueryError where it is none."""
        token = self.tokens[self.position]
        if token.problem is not None:
            raise QueryError((token.problem,))
        return token

    @property
    def last_end(self) -> int:
        """Where the token before ends."""
        return self.tokens[self.position - 1].span.end if self.position else 0

    def take(self) -> Token:
        """The next token, stepped over unless it is the end."""
        token = self.peek
        if token.kind is not Kind.END:
            self.position += 1
        return token

    def sign(self, sign: str) -> bool:
        """Takes this sign if it comes next."""
        if self.peek.kind is Kind.SIGN and self.peek.text == sign:
            self.position += 1
            return True
        return False

    def expect(self, sign: str, after: str) -> None:
        """Takes this sign, or refuses; `after` says where it was to stand."""
        if not self.sign(sign):
            self.unexpected(f"'{sign}' {after}")

    def keyword(self, *words: str) -> str | None:
        """Takes one of these junctions, in any case, if it comes next, and gives it in capitals."""
        token = self.peek
        if token.kind is Kind.WORD and token.text.upper() in words:
            self.position += 1
            return token.text.upper()
        return None

    def end(self, expected: str) -> None:
        """Refuses whatever is left; `expected` says what might have stood there."""
        if self.peek.kind is not Kind.END:
            self.unexpected(expected)

    def fail(self, code: Code, message: str, span: Span | None = None, suggestions: tuple[str, ...] = ()) -> NoReturn:
        """Refuses the query with one problem, at the next token where no other place is given."""
        place = self.tokens[self.position].span if span is None else span
        raise QueryError((Problem(code, message, span=place, suggestions=suggestions, text=self.text),))

    def unexpected(self, expected: str, code: Code = Code.SYNTAX) -> NoReturn:
        """Refuses the next token; `expected` says what should have stood there."""
        token = self.peek
        found = token.kind.value if token.kind is Kind.END else token.text
        shown = found if token.kind is Kind.END else f"{found[:_SHOWN]}{'…' if len(found) > _SHOWN else ''}"
        self.fail(code, f"expected {expected}, found {shown}")

    def deeper(self, levels: int = 1) -> None:
        """Counts a level of nesting, and refuses one too many."""
        self.depth += levels
        if self.depth > MAX_NESTING:
            self.too_deep(self.tokens[self.position].span)

    def too_deep(self, span: Span | None) -> NoReturn:
        """Refuses a query that is nested too deeply."""
        self.fail(Code.TOO_DEEP, f"the query is nested more than {MAX_NESTING} levels deep", span)

    def from_(self, token: Token) -> Span:
        """The place from this token up to here."""
        return Span(token.span.start, self.last_end)

    # Constants --------------------------------------------------------------------------------------------------------

    def listed(self, *, strings_only: bool = False) -> list[Literal]:
        """Constants, with or without the brackets of old."""
        bracketed = self.sign("[")
        if (bracketed and self.peek.text == "]") or (strings_only and self.peek.text == "}"):
            self.fail(Code.EMPTY_LIST, "the list is empty")
        items = [self.literal(strings_only=strings_only)]
        while self.sign(","):
            items.append(self.literal(strings_only=strings_only))
        if bracketed:
            self.expect("]", "after the list")
        return items

    def literal(self, *, strings_only: bool = False) -> Literal:
        """A constant, with or without `literal(…)` around it."""
        token = self.peek
        opened = 0
        while self.peek.text == "literal" and not strings_only:
            self.take()
            self.expect("(", "after literal")
            opened += 1
        found = self.take()
        if found.kind is Kind.WORD and found.text in ("true", "false") and not strings_only:
            kind, value = LiteralKind.STRING, found.text
        elif found.kind in LITERALS and (found.kind is Kind.STRING or not strings_only):
            kind, value = LITERALS[found.kind], found.value  # type: ignore[assignment]
        else:
            self.position -= found.kind is not Kind.END
            self.no_literal(found)
        for _ in range(opened):
            self.expect(")", "after the constant")
        return Literal(value, kind, span=self.from_(token))

    def no_literal(self, token: Token) -> NoReturn:
        """Refuses a token that should have been a constant."""
        if token.text.lower() in ("null", "none", "nil"):
            self.fail(Code.ARGUMENT, "there is no null; use .absent() or .exists()", suggestions=("absent()",))
        if token.text.upper() in PREFIXES or token.text == "(":
            self.fail(Code.ARGUMENT, "the right side of a comparison is a value, not a condition")
        if token.kind is Kind.WORD:
            message = f"expected a value, found {token.text[:_SHOWN]}; text stands in single quotes"
            self.fail(
                Code.SYNTAX, message, suggestions=closest(token.text, EXTRACTORS) or (quote(token.text[:_SHOWN]),)
            )
        self.unexpected("a value, such as 'text', 5 or 2026-01-31")

    def whole_number(self, what: str) -> int:
        """A whole number; `what` says in a message what it is."""
        token = self.peek
        if token.kind is not Kind.INT or len(token.text) > _MAX_AMOUNT_DIGITS:
            self.unexpected(f"{what}, which is a whole number", Code.ARGUMENT)
        self.take()
        return int(token.value)

    def duration(self) -> Duration:
        """A number of hours, days or seconds."""
        token = self.peek
        if token.kind is not Kind.INT or len(token.text) > _MAX_AMOUNT_DIGITS:
            self.unexpected("a duration such as 7 days, which has a whole number", Code.DURATION)
        amount = int(token.value)
        if amount < 0:
            self.fail(Code.DURATION, "a duration can't be negative", suggestions=(f"{-amount} days",))
        self.take()
        unit = self.peek
        if unit.kind is not Kind.WORD or unit.text not in _UNITS:
            days = _DAYS_OF.get(unit.text.lower().removesuffix("s"))
            meant = (f"{amount * days} days",) if days else closest(unit.text, _UNITS)
            self.fail(Code.BAD_UNIT, "durations are in hours or days", suggestions=meant)
        self.take()
        return Duration(amount, _UNITS[unit.text], span=self.from_(token))
