"""Checks a definition against the rules of the language and the names and limits of a space (`segment.md` 3.1, 3.8).

Errors make a definition unusable; warnings and notes point at what is allowed and worth a second look. Each problem
has the path of its node in the JSON form and, if the tree came from a text, its span.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, assert_never

from coterie.core.errors import LookbackExceededError, QueryError
from coterie.core.time import SECONDS_PER_DAY, parse_instant
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
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
    LiteralKind,
    Node,
    Not,
    Or,
    Property,
    Reducer,
    Scalar,
    Trait,
    Where,
    Within,
)
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.parser import parse_audience
from coterie.language.plausible import Doubt, doubts
from coterie.language.problems import Code, Problem, Severity, closest, errors, with_text
from coterie.language.rewrite import expressions, reads_events
from coterie.language.shape import MAX_NESTING, all_flaws, nesting, walk_paths
from coterie.schema.space import AudienceRef, Collection, EventSchema, PropertySchema, Space, TraitSchema

MIN_SESSION_SECONDS = 30 * 60
MAX_SESSION_SECONDS = 90 * SECONDS_PER_DAY
_FUNNEL = 2  # the depth at which an event is a funnel's child's child

Field = PropertySchema | TraitSchema | AudienceRef


def check(
    definition: Definition | ComputedTrait, space: Space, *, now: datetime | None = None, text: str | None = None
) -> list[Problem]:
    """All problems of an audience or computed trait, in reading order; none of severity `error` means that it is valid.

    With `now`, names that were not seen lately are noted (`segment.md` 6.2). With `text`, the query that the tree was
    parsed from, problems print with line and column.
    """
    root: Node = definition.condition if isinstance(definition, Definition) else definition.scalar
    root_path = "$.condition" if isinstance(definition, Definition) else "$.scalar"
    if nesting(root) > MAX_NESTING:
        message = f"the definition is nested more than {MAX_NESTING} levels deep"
        return [Problem(Code.TOO_DEEP, message, span=root.span, path=root_path, text=text)]
    checker = _Checker(space, definition.audience_type, now, is_trait=isinstance(definition, ComputedTrait))
    checker.problems += [flaw.problem(path=path) for path, flaw in all_flaws(root, root_path=root_path)]
    if isinstance(definition, Definition):
        collection = Collection(definition.audience_type.value)
        checker.condition(definition.condition, _Scope(traits_of=collection, path=root_path))
    else:
        checker.computed_trait(definition.scalar, root_path)
    count, limit = expressions(root), space.limits.primary_expressions
    if count > limit:
        message = f"{count} primary expressions, and {limit} are allowed"
        checker.problems.append(Problem(Code.TOO_MANY_EXPRESSIONS, message, span=root.span, path=root_path))
    found = _in_reading_order(checker.problems, root, root_path)
    return found if text is None else with_text(found, text)


def checked_audience(
    text: str, audience_type: AudienceType, space: Space, *, now: datetime
) -> tuple[Definition, list[Problem]]:
    """The definition of a query that fits a space, and the warnings about it. Raises QueryError for any other."""
    definition = parse_audience(text, audience_type)
    problems = check(definition, space, now=now, text=text)
    if found := errors(problems):
        raise QueryError(tuple(found))
    return definition, [problem for problem in problems if problem.severity is Severity.WARNING]


def _in_reading_order(problems: list[Problem], root: Node, root_path: str) -> list[Problem]:
    if len(problems) <= 1:
        return problems
    places = {path: index for index, (path, _) in enumerate(walk_paths(root, root_path=root_path))}
    return sorted(dict.fromkeys(problems), key=lambda problem: places[problem.path])


class _Scope(NamedTuple):
    """Where a node stands: whose traits it reads, how many where()s are around it, and of which events.

    `event` and `parent` are the names of the current event and of its funnel's parent; None where `depth` says that
    there is one means that it is an entity.
    """

    traits_of: Collection
    path: str
    quantified: bool = False
    depth: int = 0
    event: str | None = None
    parent: str | None = None

    def at(self, step: str) -> _Scope:
        """The same scope one step further down the tree."""
        traits_of, path, quantified, depth, event, parent = self
        return _Scope(traits_of, f"{path}.{step}", quantified, depth, event, parent)

    def users(self) -> _Scope:
        """The scope of one user of the account."""
        return self._replace(traits_of=Collection.USERS, quantified=True)


class _Checker:
    def __init__(self, space: Space, audience_type: AudienceType, now: datetime | None, *, is_trait: bool) -> None:
        self.space = space
        self.audience_type = audience_type
        self.now = now
        self.is_trait = is_trait
        self.problems: list[Problem] = []
        self.inactive: set[str] = set()

    def report(
        self,
        node: Node,
        scope: _Scope,
        code: Code,
        message: str,
        severity: Severity = Severity.ERROR,
        suggestions: tuple[str, ...] = (),
    ) -> None:
        self.problems.append(Problem(code, message, severity, node.span, scope.path, suggestions))

    # Conditions -------------------------------------------------------------------------------------------------------

    def condition(self, node: Condition, scope: _Scope) -> None:
        match node:
            case And(operands) | Or(operands):
                for index, operand in enumerate(operands):
                    self.condition(operand, scope.at(f"operands[{index}]"))
            case Not(operand):
                self.condition(operand, scope.at("operand"))
            case AnyUser(operand) | AllUsers(operand):
                self.quantifier(node, scope)
                self.condition(operand, scope.users().at("operand"))
            case Comparison():
                self.comparison(node, scope)
            case _:
                assert_never(node)

    def quantifier(self, node: AnyUser | AllUsers, scope: _Scope) -> None:
        word = "ANY" if isinstance(node, AnyUser) else "ALL"
        if self.audience_type is AudienceType.USERS:
            self.report(node, scope, Code.QUANTIFIER, f"{word} is for account audiences")
        elif scope.depth:
            self.report(node, scope, Code.QUANTIFIER, f"{word} can't stand inside where()")
        elif scope.quantified:
            self.report(node, scope, Code.QUANTIFIER, f"{word} can't stand inside another ANY or ALL")

    def comparison(self, node: Comparison, scope: _Scope) -> None:
        if self.audience_type is AudienceType.ACCOUNTS and not scope.quantified and reads_events(node):
            message = "what users did needs ANY or ALL in an account audience; read as ANY"
            self.report(node, scope, Code.READ_AS_ANY, message, Severity.WARNING)
            scope = scope.users()
        if scope.depth and isinstance(node.left, Trait):
            message = "a trait on the left inside where() is the same for every occurrence"
            self.report(node, scope, Code.TRAIT_IN_WHERE, message, Severity.WARNING)
        self.scalar(node.left, scope.at("left"))
        for index, argument in enumerate(node.arguments):
            inner = scope.at(f"arguments[{index}]")
            if isinstance(argument, Literal):
                self.literal(argument, inner, in_date_test=BY_OPERATOR[node.operator].takes is Takes.DATE)
            elif not isinstance(argument, Duration):
                self.scalar(argument, inner)
        for doubt in doubts(node, self.field(node.left, scope)):
            self.doubt(node, scope, doubt)

    def doubt(self, node: Comparison, scope: _Scope, doubt: Doubt) -> None:
        self.report(node, scope, doubt.code, doubt.message, Severity.WARNING, doubt.suggestions)

    def literal(self, node: Literal, scope: _Scope, *, in_date_test: bool) -> None:
        dated = node.kind in (LiteralKind.DATE, LiteralKind.TIMESTAMP)
        text = str(node.value)
        if not (dated or in_date_test) or parse_instant(text) is not None:
            return
        if parse_instant(f"{text}Z") is not None:
            message = f"{text[:40]} has no time zone; end it in Z"
            self.report(node, scope, Code.BAD_DATE, message, suggestions=(f"{text}Z",))
        else:
            self.report(node, scope, Code.BAD_DATE, f"{text[:40]} is no date, such as 2026-01-31, nor an ISO timestamp")

    # Scalars ----------------------------------------------------------------------------------------------------------

    def computed_trait(self, node: Aggregate, path: str) -> None:
        """A computed trait of accounts is computed over the events of all their users (`segment.md` 2.16)."""
        self.scalar(node, _Scope(traits_of=Collection.USERS, path=path, quantified=True))

    def scalar(self, node: Scalar, scope: _Scope) -> None:
        match node:
            case Aggregate():
                self.aggregate(node, scope)
            case Trait(path):
                self.trait(node, path, scope)
            case Property():
                self.property(node, scope)
            case Context():
                if not scope.depth:
                    self.report(node, scope, Code.OUTSIDE_WHERE, "context() stands inside where() or a reducer")
            case _:
                assert_never(node)

    def aggregate(self, node: Aggregate, scope: _Scope) -> None:
        source = scope.at("source")
        name: str | None = None
        match node.source:
            case Event(name):
                self.event(node.source, name, source)
            case Entity(slug):
                message = f"entity('{slug}') is for Linked audiences, which are not supported; use event() or trait()"
                self.report(node.source, source, Code.ENTITY, message)
        for index, item in enumerate(node.filters):
            self.filter(item, name, scope.at(f"filters[{index}]"))
        windows = (Within, Between, ExpiresAfter) if self.is_trait else (Within, Between)
        if sum(isinstance(item, windows) for item in node.filters) > 1:
            self.report(node, scope, Code.SEVERAL_WINDOWS, "an event takes one time window")
        self.reducer(node.reducer, name, scope.at("reducer"))

    def event(self, node: Event, name: str, scope: _Scope) -> None:
        if scope.depth >= _FUNNEL:
            self.report(node, scope, Code.NESTED_FUNNEL, "a funnel has one level: no event inside a funnel's child")
        known = self.space.event(name)
        if known is None:
            traits = self.space.traits_of(Collection.USERS) | self.space.audiences_of(Collection.USERS)
            hint = "; it is a trait or audience, so write trait('…')" if name in traits else ""
            meant = _nearest(name, self.space.events)
            self.report(node, scope, Code.UNKNOWN_EVENT, f"no event '{name}' in the space{hint}", suggestions=meant)
        else:
            self.seen(node, scope, f"event '{name}'", known.last_seen)

    def trait(self, node: Trait, path: str, scope: _Scope) -> None:
        audience = self.space.audiences_of(scope.traits_of).get(path)
        trait = self.space.trait(path, scope.traits_of)
        if trait is not None:
            self.seen(node, scope, f"trait '{trait.key}'", trait.last_seen)
        if audience is not None or trait is not None:
            return
        owner = "user" if scope.traits_of is Collection.USERS else "account"
        message = f"no {owner} trait or audience '{path}' in the space{self.elsewhere(path, scope)}"
        known: list[TraitSchema | AudienceRef] = [*self.space.traits_of(scope.traits_of).values()]
        known += self.space.audiences_of(scope.traits_of).values()
        self.report(node, scope, Code.UNKNOWN_TRAIT, message, suggestions=_nearest(path, known))

    def elsewhere(self, path: str, scope: _Scope) -> str:
        """A hint where an unknown trait is known as something else."""
        other = Collection.ACCOUNTS if scope.traits_of is Collection.USERS else Collection.USERS
        if path in self.space.audiences_of(other) or self.space.trait(path, other) is not None:
            if self.audience_type is AudienceType.USERS:
                return f" (it belongs to {other})"
            if other is Collection.USERS:
                return " (it belongs to users, whose traits stand inside ANY or ALL)"
            return " (it belongs to accounts, whose traits stand outside ANY and ALL)"
        return " (it is an event, so write event('…'))" if path in self.space.events_by_name else ""

    def property(self, node: Property, scope: _Scope) -> None:
        if not scope.depth:
            self.report(node, scope, Code.OUTSIDE_WHERE, "property() stands inside where() or a reducer")
        elif node.of_parent and scope.depth < _FUNNEL:
            self.report(node, scope, Code.PARENT_OUTSIDE_FUNNEL, "'parent:' stands inside the child event of a funnel")
        else:
            self.known_property(node, scope.parent if node.of_parent else scope.event, scope)

    def known_property(self, node: Property, event_name: str | None, scope: _Scope) -> None:
        event = None if event_name is None else self.space.event(event_name)
        if event is None:
            return
        known = event.property(node.path)
        if known is None:
            message = f"event '{event.name}' has no property '{node.path}'"
            meant = _nearest(node.path, event.properties)
            self.report(node, scope, Code.UNKNOWN_PROPERTY, message, suggestions=meant)
        else:
            self.seen(node, scope, f"property '{known.name}' of '{event.name}'", known.last_seen)

    def reducer(self, node: Reducer, event_name: str | None, scope: _Scope) -> None:
        argument = node.argument
        if not isinstance(argument, Property):
            return
        inner = scope.at("argument")
        if argument.of_parent:
            self.report(argument, inner, Code.PARENT_OUTSIDE_FUNNEL, "a reducer reads its own event's properties")
            return
        self.known_property(argument, event_name, inner)
        event = None if event_name is None else self.space.event(event_name)
        field = None if event is None else event.property(argument.path)
        for doubt in doubts(node, field):
            self.report(argument, inner, doubt.code, doubt.message, Severity.WARNING)

    # Filters ----------------------------------------------------------------------------------------------------------

    def filter(self, node: Filter, event_name: str | None, scope: _Scope) -> None:
        match node:
            case Where(condition):
                inner = scope._replace(depth=scope.depth + 1, event=event_name, parent=scope.event)
                self.condition(condition, inner.at("condition"))
            case Within(duration, of_parent):
                self.window(node, (duration,), scope, of_parent=of_parent)
            case Between(start, end, of_parent):
                self.window(node, (start, end), scope, of_parent=of_parent)
            case ExpiresAfter(duration):
                self.session(node, duration, scope)
            case ExcludeSources():
                pass
            case _:
                assert_never(node)

    def window(self, node: Filter, durations: tuple[Duration, ...], scope: _Scope, *, of_parent: bool) -> None:
        if of_parent and not scope.depth:
            self.report(node, scope, Code.PARENT_OUTSIDE_FUNNEL, "'parent:' stands inside the child event of a funnel")
        days = self.space.limits.lookback_days
        if max(duration.seconds for duration in durations) <= days * SECONDS_PER_DAY:
            return
        if of_parent:
            message = f"a window after the parent event of more than the {days} days of history"
            self.report(node, scope, Code.LOOKBACK, message, Severity.WARNING)
        else:
            self.report(node, scope, Code.LOOKBACK, LookbackExceededError(days).message)

    def session(self, node: Filter, duration: Duration, scope: _Scope) -> None:
        if not self.is_trait:
            self.report(node, scope, Code.EXPIRES_AFTER, "expires_after() is for computed traits; use within()")
        elif scope.depth:
            self.report(node, scope, Code.EXPIRES_AFTER, "expires_after() can't stand inside where()")
        elif not MIN_SESSION_SECONDS <= duration.seconds <= MAX_SESSION_SECONDS:
            self.report(node, scope, Code.DURATION, "a session window lasts from 30 minutes (1800 seconds) to 90 days")

    # Fields -----------------------------------------------------------------------------------------------------------

    def field(self, scalar: Scalar, scope: _Scope) -> Field | None:
        """The trait, audience or property that a scalar reads, if the space knows it."""
        match scalar:
            case Trait(path):
                return self.space.audiences_of(scope.traits_of).get(path) or self.space.trait(path, scope.traits_of)
            case Property(path, of_parent):
                name = scope.parent if of_parent else scope.event
                event = None if name is None else self.space.event(name)
                return None if event is None else event.property(path)
            case _:
                return None

    def seen(self, node: Node, scope: _Scope, what: str, last_seen: datetime | None) -> None:
        """Notes once for each name that it was not seen lately."""
        if self.now is None or last_seen is None or what in self.inactive or self.space.is_active(last_seen, self.now):
            return
        self.inactive.add(what)
        message = f"{what} is inactive: last seen on {last_seen:%Y-%m-%d}"
        self.report(node, scope, Code.INACTIVE, message, Severity.NOTE)


def _nearest(name: str, known: Iterable[EventSchema | PropertySchema | TraitSchema | AudienceRef]) -> tuple[str, ...]:
    """The names most like `name`; people's other words for things count as well."""
    names: dict[str, str] = {}
    for item in known:
        own = item.key if isinstance(item, (TraitSchema, AudienceRef)) else item.name
        others = (item.name,) if isinstance(item, AudienceRef) and item.name else ()
        names |= dict.fromkeys((*item.aliases, *others), own)
        names[own] = own
    return tuple(dict.fromkeys(names[found] for found in closest(name, names)))
