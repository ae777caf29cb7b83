"""From a flat answer to definitions: names are found in the space, and rows become conditions.

Every node gets a span whose start is the number of its place in the answer, so that what the checker says of a node
can be told as being said of a field of the answer. `cleared` takes these spans off again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, assert_never

from coterie.core.paths import has_elements
from coterie.core.text import Span
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.reading import MOST_DEPTH, FlatAudience, FlatEvent, FlatFilter, FlatGroup, FlatTrait
from coterie.generate.drafting.values import Kept, UnusableError, WindowSaid, duration, literal, window
from coterie.generate.drafting.words import NOTHING, UNITS, Against, Match, Step, Time, Who
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Comparison,
    Condition,
    Event,
    Filter,
    Literal,
    Node,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Scalar,
    Trait,
    Where,
    field_names,
)
from coterie.language.operators import BY_OPERATOR, Family, Takes
from coterie.language.rebuilding import rebuilt
from coterie.language.reducers import BY_REDUCER
from coterie.nlu.conditions import Plan
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType

_MOST_COMPLAINTS = 20
_AFTER = (Time.AFTER, Time.BETWEEN_AFTER)
_LISTS = {Operator.EQUALS: Operator.ONE_OF, Operator.DIFFERS: Operator.NONE_OF}
_COUNTED = (ReducerName.COUNT, ReducerName.UNIQUE_COUNT)
_NUMERIC = (*_COUNTED, ReducerName.SUM, ReducerName.AVG, ReducerName.MIN, ReducerName.MAX)

Made = TypeVar("Made")
Tree = TypeVar("Tree", bound=Node)
Junction = TypeVar("Junction", And, Or)


@dataclass(frozen=True)
class Place:
    """A place in the answer, and the words of the prompt that its row was made for."""

    path: str
    quote: str = ""


@dataclass(frozen=True)
class _Scope:
    """Whose traits a row reads, and whether that is said of a user of the account already."""

    collection: Collection
    quantified: bool = False


@dataclass
class Decoder:
    """Decodes the groups of one reading."""

    names: Names
    plan: Plan
    complaints: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def reading(self, groups: Sequence[tuple[int, FlatGroup]]) -> Condition | None:
        """The condition of some groups with their numbers in the answer; None where something is complained of."""
        below: dict[int, list[tuple[int, FlatGroup]]] = {}
        known = {number for number, _ in groups}
        for number, group in groups:
            if group.inside and group.inside not in known:
                self.complain(f"{group.place}.inside", "a group stands inside one of the same option")
                return None
            below.setdefault(group.inside, []).append((number, group))
        top = _Scope(Collection(self.names.audience_type.value))
        found = [self._group(group, below, number, top, depth=1) for number, group in below.get(0, ())]
        conditions = [condition for condition in found if condition is not None]
        if self.complaints or len(conditions) < len(found):
            return None
        if not conditions:
            self.complain("groups", "an audience needs at least one group with a row")
            return None
        return _joined(And, conditions)

    def complain(self, place: str, message: str) -> None:
        """Note what is wrong at a place."""
        self.complaints.append(f"{place}: {message}")

    def _tried(self, place: str, find: Callable[[], Made]) -> Made | None:
        """What is found; None, and a complaint, where it can't be. After many complaints nothing is looked for."""
        if len(self.complaints) >= _MOST_COMPLAINTS:
            return None
        try:
            return find()
        except UnusableError as error:
            self.complain(place, str(error))
            return None

    def _at(self, path: str, quote: str = "") -> Span:
        self.places.append(Place(path, quote))
        return Span(len(self.places) - 1, len(self.places))

    # Groups -------------------------------------------------------------------------------------------------------

    def _group(
        self,
        group: FlatGroup,
        below: Mapping[int, list[tuple[int, FlatGroup]]],
        number: int,
        scope: _Scope,
        *,
        depth: int,
    ) -> Condition | None:
        who = group.who if self.names.audience_type is AudienceType.ACCOUNTS else Who.ACCOUNT
        if who is not Who.ACCOUNT and scope.quantified:
            self.complain(f"{group.place}.who", "the group that this one stands inside says already which users")
            return None
        if depth > MOST_DEPTH:
            self.complain(f"{group.place}.inside", f"groups stand at most {MOST_DEPTH} deep inside each other")
            return None
        inner = scope if who is Who.ACCOUNT else _Scope(Collection.USERS, quantified=True)
        parts = [*self._events(group.events, inner)]
        parts += [self._trait(row, inner) for row in group.traits]
        parts += [self._audience(row, inner) for row in group.audiences]
        parts += [self._group(item, below, key, inner, depth=depth + 1) for key, item in below.get(number, ())]
        if not parts:
            self.complain(group.place, "the group is empty: leave it out, or give it a row")
        operands = [part for part in parts if part is not None]
        if not operands or len(operands) < len(parts):
            return None
        return self._quantified(who, self._matched(group, operands), group)

    def _matched(self, group: FlatGroup, operands: list[Condition]) -> Condition:
        match group.match:
            case Match.ALL:
                return _joined(And, operands)
            case Match.ANY:
                return _joined(Or, operands)
            case Match.NONE:
                return Not(_joined(Or, operands), span=self._at(f"{group.place}.match"))
            case Match.NOT_ALL:
                return Not(_joined(And, operands), span=self._at(f"{group.place}.match"))
            case _:
                assert_never(group.match)

    def _quantified(self, who: Who, condition: Condition, group: FlatGroup) -> Condition:
        if who is Who.ACCOUNT:
            return condition
        span = self._at(f"{group.place}.who")
        match who:
            case Who.ANY_USER:
                return AnyUser(condition, span=span)
            case Who.EVERY_USER:
                return AllUsers(condition, span=span)
            case Who.NO_USER:
                return AllUsers(Not(condition, span=span), span=span)
            case _:
                assert_never(who)

    def _of_any_user(self, condition: Condition, scope: _Scope, *, is_never: bool = False) -> Condition:
        """What users did or are, asked of the account itself: any of them did it, and never means that none did."""
        if scope.quantified or scope.collection is Collection.USERS:
            return condition
        return AllUsers(condition, span=condition.span) if is_never else AnyUser(condition, span=condition.span)

    # Rows ---------------------------------------------------------------------------------------------------------

    def _events(self, rows: Sequence[FlatEvent], scope: _Scope) -> Iterable[Condition | None]:
        """The conditions of event rows: each start takes the steps behind it along."""
        for number, row in enumerate(rows):
            if row.step is Step.START:
                steps = []
                for step in rows[number + 1 :]:
                    if step.step is Step.START:
                        break
                    steps.append(step)
                yield self._start(row, steps, scope)
            elif number == 0:
                self.complain(f"{row.place}.step", "'then' needs an event before it in the same group")
                yield None

    def _start(self, row: FlatEvent, steps: Sequence[FlatEvent], scope: _Scope) -> Condition | None:
        if row.time in _AFTER:
            self.complain(f"{row.place}.time", f"'{row.time}' is for steps; a first event takes another time")
            return None
        found = self._event(row, None, steps)
        return None if found is None else self._of_any_user(found, scope, is_never=_is_never(found))

    def _event(
        self, row: FlatEvent, parent: EventSchema | None, steps: Sequence[FlatEvent] = ()
    ) -> Comparison | Not | None:
        event = self._tried(f"{row.place}.event", lambda: self.names.event(row.event))
        if event is None:
            return None
        tests = [self._filter(item, event, parent) for item in row.filters]
        tests += [self._event(step, event) for step in steps]
        conditions = [test for test in tests if test is not None]
        reducer, kept = self._measure(row, event)
        filters: list[Filter] = [Where(_joined(And, conditions))] if conditions else []
        said = WindowSaid(row.time, row.start, row.end, _unit(row))
        windows = self._tried(f"{row.place}.time", lambda: window(said, self.plan))
        if len(conditions) < len(tests) or reducer is None or windows is None:
            return None
        filters += [_marked(item, self._at(f"{row.place}.time", row.quote)) for item in windows]
        source = Event(event.name, span=self._at(f"{row.place}.event", row.quote))
        left = Aggregate(source, tuple(filters), reducer, span=self._at(row.place, row.quote))
        whole = FlatFilter(place=row.place, name="", test=row.test, values=row.values, against=Against.VALUES)
        return self._compared(left, whole, kept, quote=row.quote)

    def _measure(self, row: FlatEvent, event: EventSchema) -> tuple[Reducer | None, Kept]:
        info = BY_REDUCER[row.measure]
        span = self._at(f"{row.place}.measure", row.quote)
        if not info.takes_argument:
            return Reducer(info.name, span=span), Kept("a count", FieldType.NUMBER)
        item = self._tried(f"{row.place}.of", lambda: self.names.property(row.of, event))
        if item is None:
            return None, Kept("")
        path, known = item
        frequency = 1 if info.takes_frequency else None
        argument = Property(path, span=self._at(f"{row.place}.of", row.quote))
        if info.name in _NUMERIC:
            kept = Kept(f"{info.phrase.format(path)}", FieldType.NUMBER)
        else:
            type_ = FieldType.STRING if info.takes_frequency else known.type
            kept = Kept(f"'{path}'", type_, known.values)
        return Reducer(info.name, argument, min_frequency=frequency, span=span), kept

    def _filter(self, item: FlatFilter, event: EventSchema, parent: EventSchema | None) -> Condition | None:
        found = self._tried(f"{item.place}.property", lambda: self.names.property(item.name, event))
        if found is None:
            return None
        path, known = found
        path = _into_elements(path, known.type, item)
        left = Property(path, span=self._at(f"{item.place}.property"))
        kept = Kept(f"'{path}'", known.type, known.values)
        return self._compared(left, item, kept, parent=parent)

    def _trait(self, row: FlatTrait, scope: _Scope) -> Condition | None:
        item = row.test
        owners = self.names.owners(quantified=scope.quantified)
        found = self._tried(f"{item.place}.trait", lambda: self.names.trait_or_audience(item.name, owners))
        if found is None:
            return None
        path, known, owner = found
        if isinstance(known, AudienceRef):
            kept = Kept(f"'{path}'", FieldType.BOOLEAN)
        else:
            path = _into_elements(path, known.type, item)
            kept = Kept(f"'{path}'", known.type, known.values)
        left = Trait(path, span=self._at(f"{item.place}.trait", row.quote))
        test = self._compared(left, item, kept, quote=row.quote, owner=owner)
        return None if test is None else self._of_its_owner(test, owner, scope)

    def _audience(self, row: FlatAudience, scope: _Scope) -> Condition | None:
        owners = self.names.owners(quantified=scope.quantified)
        found = self._tried(f"{row.place}.audience", lambda: self.names.audience(row.key, owners))
        if found is None:
            return None
        _, known, owner = found
        left = Trait(known.key, span=self._at(f"{row.place}.audience", row.quote))
        span = self._at(row.place, row.quote)
        test = Comparison(left, Operator.EQUALS, (literal("true", Operator.EQUALS, Kept("")),), span=span)
        return self._of_its_owner(test, owner, scope)

    def _of_its_owner(self, test: Condition, owner: Collection, scope: _Scope) -> Condition:
        return self._of_any_user(test, scope) if owner is not scope.collection else test

    # Comparisons --------------------------------------------------------------------------------------------------

    def _compared(
        self,
        left: Scalar,
        item: FlatFilter,
        kept: Kept,
        *,
        quote: str = "",
        parent: EventSchema | None = None,
        owner: Collection = Collection.USERS,
    ) -> Comparison | Not | None:
        """A comparison as an item says it; its constants are of the kind that is kept there."""
        operator = item.test.operator
        if item.against is Against.VALUES and len(item.values) > 1:
            operator = _LISTS.get(operator, operator)
        span = self._at(item.place, quote)
        found = self._tried(
            f"{item.place}.values", lambda: self._arguments(operator, item, kept, parent=parent, owner=owner)
        )
        if found is None:
            return None
        place = self._at(f"{item.place}.values", quote)
        test = Comparison(left, operator, tuple(replace(argument, span=place) for argument in found), span=span)
        return Not(test, span=span) if item.test.negated else test

    def _arguments(
        self, operator: Operator, item: FlatFilter, kept: Kept, *, parent: EventSchema | None, owner: Collection
    ) -> tuple[Argument, ...]:
        values, against = item.values, item.against
        info = BY_OPERATOR[operator]
        if info.takes is Takes.NOTHING:
            return ()
        if not values:
            raise UnusableError(f"{operator} takes {info.takes.value}, and there is none")
        if info.takes is not Takes.CONSTANTS and len(values) > 1:
            raise UnusableError(f"{operator} takes {info.takes.value}, and there are {len(values)}")
        if against is not Against.VALUES and info.takes is not Takes.SCALAR:
            raise UnusableError(f"{operator} compares with values only, not with a trait or an earlier event")
        if against is Against.EARLIER_EVENT:
            return (self._of_parent(values[0], parent),)
        if against is Against.TRAIT:
            return (self._trait_of(values[0], owner),)
        if info.takes is Takes.DURATION:
            return (duration(values[0]),)
        constants: dict[Literal, None] = dict.fromkeys(literal(text, operator, kept) for text in values)
        return tuple(constants)

    def _of_parent(self, name: str, parent: EventSchema | None) -> Property:
        if parent is None:
            raise UnusableError("only a step ('then') can be compared with an earlier event")
        return Property(self.names.property(name, parent)[0], of_parent=True)

    def _trait_of(self, name: str, owner: Collection) -> Trait:
        return Trait(self.names.trait(name, owner)[0])


def _into_elements(path: str, type_: FieldType | None, item: FlatFilter) -> str:
    """The path of an array's elements where single values are asked for (`generation.md` 6)."""
    single = BY_OPERATOR[item.test.operator].family in (Family.ORDER, Family.LIST)
    return f"{path}.$" if type_ is FieldType.ARRAY and single and not has_elements(path) else path


def _unit(row: FlatEvent) -> str:
    """The unit of a row's time; one whose bounds are dates has none."""
    return row.unit if row.unit.strip() not in ("", NOTHING) else UNITS[1]


def _is_never(condition: Condition) -> bool:
    match condition:
        case Comparison(Aggregate(reducer=Reducer(ReducerName.COUNT)), operator, (Literal(value=value),)):
            below = operator is Operator.LESS_THAN and value == 1
            return below or (operator in (Operator.EQUALS, Operator.AT_MOST) and value == 0)
        case _:
            return False


def _joined(kind: type[Junction], conditions: Sequence[Condition]) -> Condition:
    """One condition of several; what was said twice is said once."""
    different = tuple(dict.fromkeys(conditions))
    return kind(different) if len(different) > 1 else different[0]


def _marked(node: Tree, span: Span) -> Tree:
    """A filter whose durations have its place as well."""
    inside = {
        name: replace(value, span=span)
        for name in field_names(type(node))
        if isinstance(value := getattr(node, name), Node)
    }
    return replace(node, span=span, **inside)


def cleared(node: Tree) -> Tree:
    """A tree without spans."""
    return rebuilt(node, lambda item: replace(item, span=None))
