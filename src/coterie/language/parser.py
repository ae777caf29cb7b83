"""Parses the query language (`segment.md` 3.2 and 3.3) by recursive descent.

Every refusal is a `QueryError` with one Problem, which says where the text goes wrong and, where it can be told, what
was meant. Names, and places of functions that need the context of a space, are left to the checker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NoReturn

from coterie.core.errors import QueryError
from coterie.core.text import Span
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Between,
    Comparison,
    ComputedTrait,
    Condition,
    Context,
    Definition,
    Duration,
    Entity,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    Not,
    Or,
    Property,
    Reducer,
    ReducerName,
    Scalar,
    Trait,
    ValueType,
    Where,
    Within,
)
from coterie.language.cursor import EXTRACTORS, LITERALS, Cursor
from coterie.language.lexer import Kind, Token, quote
from coterie.language.operators import OPERATORS, RENAMED, OperatorInfo, Takes, by_sugar, by_word
from coterie.language.problems import Code, closest
from coterie.language.reducers import FILTER_WORDS, REDUCERS, reducer_by_word
from coterie.language.shape import MAX_NESTING, WHERE_LEVELS, all_flaws, nesting

_FUNCTIONS = (*FILTER_WORDS, *dict.fromkeys(info.word for info in REDUCERS), *(info.word for info in OPERATORS))
_PREFIXES: Mapping[str, type[Not | AnyUser | AllUsers]] = {"NOT": Not, "ANY": AnyUser, "ALL": AllUsers}


def parse_audience(text: str, audience_type: AudienceType = AudienceType.USERS) -> Definition:
    """The audience that a query defines. Raises QueryError with the place and reason where it defines none."""
    return Definition(audience_type, parse_condition(text))


def parse_condition(text: str) -> Condition:
    """The condition that a query states. Raises QueryError."""
    parser = _Parser(text)
    condition = parser.condition()
    parser.end("AND, OR or the end of the query")
    parser.hold_to_shape(condition)
    return condition


def parse_computed_trait(text: str, audience_type: AudienceType = AudienceType.USERS) -> ComputedTrait:
    """The computed trait that a query defines, which ends in a reducer (`segment.md` 2.28). Raises QueryError."""
    parser = _Parser(text)
    chain = parser.chain()
    if chain.test is not None or parser.peek.text in ("=", "==", "!=", ">", ">=", "<", "<="):
        parser.fail(Code.NOT_SCALAR, "a computed trait ends in a reducer such as count(), not in a comparison")
    parser.end("a function or the end of the query")
    scalar = parser.scalar(chain)
    if not isinstance(scalar, Aggregate):
        parser.fail(Code.NOT_SCALAR, "a computed trait starts with event('…') and ends in a reducer", chain.span)
    parser.hold_to_shape(scalar)
    return ComputedTrait(audience_type, scalar)


@dataclass
class _Chain:
    """A chain as it grows: what it starts with, the calls on it, and the comparison that may end it."""

    source: Event | Entity | Trait | Property | Context
    span: Span
    filters: list[Filter] = field(default_factory=list)
    reducer: Reducer | None = None
    test: OperatorInfo | None = None
    arguments: tuple[Argument, ...] = ()

    @property
    def is_stream(self) -> bool:
        return isinstance(self.source, (Event, Entity)) and self.reducer is None

    def describe(self) -> str:
        """What the chain is so far, for messages of type flow."""
        if self.test is not None:
            return f"the comparison {self.test.word}(…)"
        if self.reducer is not None and self.reducer.name is ReducerName.UNIQUE:
            return "the list of unique(…)"
        if self.reducer is not None:
            return f"the scalar that {self.reducer.name.value.removeprefix('unique_')}(…) gives"
        return f"{type(self.source).__name__.lower()}(…)"


class _Parser(Cursor):
    """The grammar. Every method reads what it is named for and leaves the cursor behind it."""

    def hold_to_shape(self, root: Condition | Aggregate) -> None:
        """Refuses what the grammar lets through and no tree may hold."""
        problems = tuple(flaw.problem(text=self.text) for _, flaw in all_flaws(root))
        if problems:
            raise QueryError(problems)
        if nesting(root) > MAX_NESTING:
            self.too_deep(root.span)

    # Conditions -------------------------------------------------------------------------------------------------------

    def condition(self) -> Condition:
        operands = [self.conjunction()]
        while self.keyword("OR"):
            operands.append(self.conjunction())
        return operands[0] if len(operands) == 1 else Or(tuple(operands), span=_cover(operands))

    def conjunction(self) -> Condition:
        operands = [self.unary()]
        while self.keyword("AND"):
            operands.append(self.unary())
        return operands[0] if len(operands) == 1 else And(tuple(operands), span=_cover(operands))

    def unary(self) -> Condition:
        prefixes: list[tuple[str, int]] = []
        start = self.peek.span.start
        while word := self.keyword(*_PREFIXES):
            prefixes.append((word, start))
            self.deeper()
            start = self.peek.span.start
        operand = self.bracketed(deeper=not prefixes) if self.sign("(") else self.comparison()
        end = self.last_end
        self.depth -= len(prefixes)
        for word, where in reversed(prefixes):
            operand = _PREFIXES[word](operand, span=Span(where, end))
        return operand

    def bracketed(self, *, deeper: bool) -> Condition:
        if deeper:
            self.deeper()
        condition = self.condition()
        self.expect(")", "or AND or OR")
        self.depth -= deeper
        return condition

    def comparison(self) -> Condition:
        chain = self.chain()
        if chain.test is not None:
            left = self.scalar(chain)
            if self.peek.kind is Kind.SIGN and (by_sugar(self.peek.text) or self.peek.text == "."):
                self.fail(Code.NOT_ALLOWED_AFTER, f"nothing may follow {chain.describe()}")
            return Comparison(left, chain.test.operator, chain.arguments, span=chain.span)
        info = by_sugar(self.peek.text) if self.peek.kind is Kind.SIGN else None
        if info is None:
            self.not_boolean(chain)
        left = self.scalar(chain)
        self.take()
        right = self.right_side()
        span = chain.span.join(Span(chain.span.start, self.last_end))
        if self.peek.kind is Kind.SIGN and (by_sugar(self.peek.text) or self.peek.text == "."):
            self.fail(Code.NOT_ALLOWED_AFTER, "nothing may follow a comparison; join two comparisons with AND")
        return Comparison(left, info.operator, (right,), span=span)

    def not_boolean(self, chain: _Chain) -> NoReturn:
        token = self.peek
        at_end = token.kind is Kind.END or token.text in (")", "}") or token.text.upper() in ("AND", "OR")
        if not at_end:
            self.unexpected("a comparison such as >= 1")
        hint = ".count() >= 1" if chain.is_stream else " >= 1" if chain.reducer else ".exists() or = 'x'"
        message = f"a condition ends in a comparison, and {chain.describe()} is none; add one, such as {hint.strip()}"
        self.fail(Code.NOT_BOOLEAN, message, chain.span)

    def right_side(self) -> Scalar | Literal:
        """What follows a comparison sign."""
        argument = self.argument()
        if isinstance(argument, Duration):
            self.fail(Code.ARGUMENT, "a duration can't be compared; use within_last(…) and its like", argument.span)
        return argument

    # Chains -----------------------------------------------------------------------------------------------------------

    def chain(self) -> _Chain:
        start = self.peek.span.start
        chain = _Chain(self.extractor(), Span(start, self.last_end))
        while self.sign("."):
            self.call(chain)
            chain.span = Span(start, self.last_end)
        return chain

    def scalar(self, chain: _Chain) -> Scalar:
        if isinstance(chain.source, (Trait, Property, Context)):
            return chain.source
        if chain.reducer is None:
            name = chain.describe()
            message = f"{name} is a stream of occurrences; end it in a reducer such as .count() before comparing"
            self.fail(Code.NOT_ALLOWED_AFTER, message, chain.span)
        reducer_span = chain.reducer.span or chain.span
        span = Span(chain.span.start, reducer_span.end)
        return Aggregate(chain.source, tuple(chain.filters), chain.reducer, span=span)

    def extractor(self) -> Event | Entity | Trait | Property | Context:
        token = self.peek
        if token.kind is not Kind.WORD or token.text not in EXTRACTORS:
            self.no_extractor(token)
        self.take()
        self.expect("(", f"after {token.text}")
        if token.text == "property":
            of_parent = self.parent()
            return Property(self.name("property"), of_parent, span=self.from_(token))
        name = self.name(token.text)
        span = self.from_(token)
        match token.text:
            case "event":
                return Event(name, span=span)
            case "trait":
                return Trait(name, span=span)
            case "context":
                return Context(name, span=span)
            case _:
                return Entity(name, span=span)

    def no_extractor(self, token: Token) -> NoReturn:
        word = token.text
        if token.kind in LITERALS or word in ("literal", "true", "false"):
            self.fail(Code.SYNTAX, "a constant can't stand on the left; write trait('x') = 'a', not 'a' = trait('x')")
        if token.kind is not Kind.WORD:
            self.unexpected("a condition, which starts with event(…), trait(…), NOT or a bracket")
        if word in _FUNCTIONS:
            self.fail(Code.NOT_ALLOWED_AFTER, f"{word} stands after event(…) or trait(…), as in event('…').{word}(…)")
        if word.upper() in ("AND", "OR"):
            self.fail(Code.SYNTAX, f"{word} stands between two conditions; one is missing here")
        suggestions = closest(word, EXTRACTORS)
        self.fail(Code.UNKNOWN_FUNCTION, f"there is no function '{word}'", suggestions=suggestions)

    def name(self, function: str) -> str:
        """The name in quotes of an extractor, and its closing bracket."""
        token = self.peek
        if token.kind is not Kind.STRING:
            following = self.text[token.span.start :].partition(")")[0][:60]
            meant = (f"{function}({quote(following.strip())})",) if token.kind is Kind.WORD else ()
            self.fail(Code.SYNTAX, f"{function} takes a name in single quotes", suggestions=meant)
        self.take()
        self.expect(")", f"after the name of the {function}")
        return str(token.value)

    def parent(self) -> bool:
        """Takes `parent:` if it comes next."""
        if self.peek.kind is not Kind.WORD or self.peek.text != "parent":
            return False
        self.take()
        self.expect(":", "after parent")
        return True

    def call(self, chain: _Chain) -> None:
        """One call on a chain: a filter, a reducer or a comparison."""
        token = self.peek
        if token.kind is not Kind.WORD:
            self.unexpected("the name of a function after '.'")
        if token.text not in _FUNCTIONS:
            self.unknown_function(token)
        self.allowed(token, chain)
        self.take()
        self.expect("(", f"after {token.text}")
        info = by_word(token.text)
        if info is not None:
            chain.test, chain.arguments = info, self.arguments(info)
        elif token.text in FILTER_WORDS:
            chain.filters.append(self.filter(token))
        elif chain.reducer is not None:
            self.expect(")", "after count(")
            chain.reducer = Reducer(
                ReducerName.UNIQUE_COUNT, chain.reducer.argument, span=Span(_start(chain.reducer), self.last_end)
            )
        else:
            chain.reducer = self.reducer(token)

    def unknown_function(self, token: Token) -> NoReturn:
        word = token.text
        if word in RENAMED:
            message = f"'{word}' was renamed to '{RENAMED[word]}'"
            self.fail(Code.RENAMED_FUNCTION, message, suggestions=(RENAMED[word],))
        if word in EXTRACTORS:
            self.fail(Code.NOT_ALLOWED_AFTER, f"{word}(…) starts an expression and can't follow '.'")
        self.fail(Code.UNKNOWN_FUNCTION, f"there is no function '{word}'", suggestions=closest(word, _FUNCTIONS))

    def allowed(self, token: Token, chain: _Chain) -> None:
        """The type flow of `segment.md` 3.8."""
        word = token.text
        if chain.test is not None:
            self.fail(Code.NOT_ALLOWED_AFTER, f"nothing may follow {chain.describe()}")
        if by_word(word) is not None:
            if chain.is_stream:
                message = f"{word} is not allowed after {chain.describe()}; reduce it first, as in .count()"
                self.fail(Code.NOT_ALLOWED_AFTER, message)
            return
        if chain.is_stream:
            return
        if chain.reducer is not None and chain.reducer.name is ReducerName.UNIQUE and word == "count":
            return
        hint = "; filters stand before the reducer" if word in FILTER_WORDS and chain.reducer else ""
        self.fail(Code.NOT_ALLOWED_AFTER, f"{word} is not allowed after {chain.describe()}{hint}")

    def filter(self, token: Token) -> Filter:
        """A filter, from after its opening bracket to its closing one."""
        made: Filter
        match token.text:
            case "where":
                self.deeper(WHERE_LEVELS)
                braced = self.sign("{")
                condition = self.condition()
                if braced:
                    self.expect("}", "after the condition")
                self.depth -= WHERE_LEVELS
                self.expect(")", "or AND or OR")
                return Where(condition, span=self.from_(token))
            case "sources":
                return self.sources(token)
            case "within":
                of_parent = self.parent()
                made = Within(self.duration(), of_parent)
            case "between":
                of_parent = self.parent()
                start = self.duration()
                self.expect(",", "between the two durations")
                made = Between(start, self.duration(), of_parent)
            case _:
                made = ExpiresAfter(self.duration())
        self.expect(")", f"after the duration of {token.text}")
        return replace(made, span=self.from_(token))

    def sources(self, token: Token) -> ExcludeSources:
        form = "sources({exclude: 'id'})"
        braces = 0
        while self.sign("{"):
            braces += 1
        if braces not in (1, 2) or self.peek.text != "exclude":
            self.unexpected(f"the form {form}")
        self.take()
        self.expect(":", f"as in {form}")
        ids = [str(literal.value) for literal in self.listed(strings_only=True)]
        for _ in range(braces):
            self.expect("}", f"as in {form}")
        self.expect(")", f"as in {form}")
        return ExcludeSources(tuple(ids), span=self.from_(token))

    def reducer(self, token: Token) -> Reducer:
        """A reducer, from after its opening bracket to its closing one."""
        info = reducer_by_word(token.text)
        assert info is not None  # noqa: S101 - the caller looked the word up
        argument: Property | Context | None = None
        value_type: ValueType | None = None
        min_frequency: int | None = None
        if self.peek.text != ")":
            start = self.peek
            if start.text not in ("property", "context") or not info.takes_argument:
                wanted = "property('…') or context('…')" if info.takes_argument else "no argument"
                self.unexpected(f"{wanted} in {info.word}()", Code.ARGUMENT)
            found = self.extractor()
            argument = found if isinstance(found, (Property, Context)) else None
            if self.peek.kind is Kind.WORD and self.peek.text == "as":
                self.take()
                value_type = self.value_type()
            if self.sign(","):
                min_frequency = self.whole_number("a minimum frequency")
        self.expect(")", f"after the argument of {info.word}")
        return Reducer(info.name, argument, value_type, min_frequency, span=self.from_(token))

    def value_type(self) -> ValueType:
        word = self.peek.text
        if word not in tuple(ValueType):
            self.unexpected("number, string or array after 'as'")
        self.take()
        return ValueType(word)

    # Arguments --------------------------------------------------------------------------------------------------------

    def arguments(self, info: OperatorInfo) -> tuple[Argument, ...]:
        """The arguments of a comparison, from after its opening bracket to its closing one."""
        if self.sign(")"):
            return ()
        if info.takes is Takes.CONSTANTS and self.peek.text == "[":
            found: tuple[Argument, ...] = tuple(self.listed())
        else:
            items = [self.argument()]
            while self.sign(","):
                items.append(self.argument())
            found = tuple(items)
        self.expect(")", f"after the arguments of {info.word}")
        return found

    def argument(self) -> Argument:
        token = self.peek
        if token.kind is Kind.WORD and token.text in EXTRACTORS:
            chain = self.chain()
            if chain.test is not None:
                self.fail(Code.NOT_ALLOWED_AFTER, f"{chain.describe()} is true or false, and no value", chain.span)
            return self.scalar(chain)
        following = self.tokens[min(self.position + 1, len(self.tokens) - 1)]
        junctions = ("AND", "OR", *_PREFIXES)
        if token.kind is Kind.INT and following.kind is Kind.WORD and following.text.upper() not in junctions:
            return self.duration()
        return self.literal()


def _start(node: Reducer) -> int:
    return node.span.start if node.span else 0


def _cover(operands: list[Condition]) -> Span | None:
    first, last = operands[0].span, operands[-1].span
    return first.join(last) if first and last else None
