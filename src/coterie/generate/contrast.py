"""How readings of one prompt differ, in words: "revenue instead of total", and the question that settles it.

Two conditions are laid side by side down to the parts in which they differ: an event, a property, a time, a number, a
test more. Few such parts are told by themselves; where readings differ in too many, whole conditions are told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Comparison,
    Condition,
    Definition,
    Event,
    Literal,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Scalar,
    Trait,
    Where,
)
from coterie.language.describe import describe_condition, describe_fact, reduced_words
from coterie.language.form import form
from coterie.language.rewrite import conjuncts, normalise_condition, where_of
from coterie.language.words import amount_words, counted, is_none, is_some, listed, window_words
from coterie.nlu.names import split_words
from coterie.schema.space import Space

_MOST_FACETS = 2
_LONG = 30
"""From this length on, a comma parts the options of a question."""

_LOOSE = 9
"""Conditions that differ in this many parts are different conditions."""

_TOTALS = {
    ReducerName.SUM: "all of them together",
    ReducerName.AVG: "on average",
}


class Facet(StrEnum):
    """A kind of part in which two conditions may differ."""

    EVENT = "event"
    FIELD = "field"
    AMOUNT = "amount"
    VALUE = "value"
    TIME = "time"
    NUMBER = "number"
    TOTAL = "total"
    TEST = "test"
    SIGN = "sign"
    QUANTIFIER = "quantifier"
    JUNCTION = "junction"
    CONDITION = "condition"


@dataclass(frozen=True)
class Difference:
    """One part in which two conditions differ: how either says it; empty where it has no such part."""

    facet: Facet
    mine: str
    theirs: str


def difference(answer: Definition, other: Definition, space: Space | None = None) -> str:
    """What another reading says instead of the answer, as it stands in a list of readings."""
    found = differences(answer, other, space)
    swapped = [item for item in found if item.mine and item.theirs]
    words = []
    if swapped:
        theirs, mine = listed([item.theirs for item in swapped]), listed([item.mine for item in swapped])
        words.append(f"{theirs} instead of {mine}")
    added = [item.theirs for item in found if not item.mine]
    removed = [item.mine for item in found if not item.theirs]
    if added:
        words.append(f"also {listed(added)}")
    if removed:
        words.append(f"without “{listed(removed)}”")
    return ", ".join(words)


def question(answer: Definition, others: Sequence[Definition], space: Space | None = None) -> str:
    """The question whose options are the answer and other readings, best first; it names what differs."""
    found = [differences(answer, other, space) for other in others]
    first = found[0][0]
    alike = [items[0] for items in found if len(items) == 1 and items[0].facet is first.facet]
    if len(alike) != len(found) or len({item.mine for item in alike}) > 1:
        if len(found[0]) > 1:
            return _two_ways(difference(answer, others[0], space))
        alike = [first]
    mine = first.mine
    theirs = list(dict.fromkeys(item.theirs for item in alike))
    if not first.mine:
        return f"All of them, or only those {theirs[0]}?"
    if not theirs[0]:
        return f"Only those {mine}, or others too?"
    options = listed([mine, *theirs], "or") if max(map(len, (mine, *theirs))) < _LONG else ", or ".join((mine, *theirs))
    head = _HEADS.get(first.facet, "")
    return f"{head}: {options}?" if head else f"{options[:1].upper()}{options[1:]}?"


_HEADS = {
    Facet.FIELD: "Which one",
    Facet.AMOUNT: "Which amount",
    Facet.VALUE: "Which value",
    Facet.TIME: "When",
    Facet.NUMBER: "How often",
    Facet.CONDITION: "Which one",
}


def _two_ways(words: str) -> str:
    theirs, sign, mine = words.partition(" instead of ")
    return f"Which one: {mine}, or {theirs}?" if sign else f"Should it be {words}?"


def differences(mine: Definition, theirs: Definition, space: Space | None = None) -> list[Difference]:
    """The parts in which two definitions differ; none where they mean the same."""
    told = _Contrast(space, mine.audience_type)
    found = list(told.conditions(normalise_condition(mine.condition), normalise_condition(theirs.condition)))
    if 0 < len(found) <= _MOST_FACETS:
        return found
    whole = list(told.leftover(*told.unshared(conjuncts(mine.condition), conjuncts(theirs.condition))))
    return whole or found or [Difference(Facet.CONDITION, "this", "the same by another way")]


@dataclass(frozen=True)
class _Contrast:
    space: Space | None
    audience_type: AudienceType

    # Conditions -------------------------------------------------------------------------------------------------------

    def conditions(self, mine: Condition, theirs: Condition) -> Iterator[Difference]:
        if self._form(mine) == self._form(theirs):
            return
        match mine, theirs:
            case (And(a), Or(b)) | (Or(a), And(b)) if not any(self.unshared(a, b)):
                both, either = "all of these together", "just one of them"
                is_and = isinstance(mine, And)
                yield Difference(Facet.JUNCTION, both if is_and else either, either if is_and else both)
            case (Or(a), Or(b)):
                yield from self._joined(a, b, Or)
            case (Comparison(), Comparison()):
                yield from self._comparisons(mine, theirs)
            case (Not(a), Not(b)) | (AnyUser(a), AnyUser(b)) | (AllUsers(a), AllUsers(b)):
                yield from self._of_operands(mine, theirs, a, b)
            case (Not(a), b) | (a, Not(b)) if self._form(a) == self._form(b):
                yield Difference(Facet.SIGN, self._words(mine), self._words(theirs))
            case _ if _of_users(mine) and _of_users(theirs):
                yield Difference(Facet.QUANTIFIER, self._words(mine), self._words(theirs))
            case _ if isinstance(mine, And) or isinstance(theirs, And):
                yield from self._joined(conjuncts(mine), conjuncts(theirs), And)
            case _:
                yield Difference(Facet.CONDITION, self._words(mine), self._words(theirs))

    def _of_operands(self, mine: Condition, theirs: Condition, a: Condition, b: Condition) -> Iterator[Difference]:
        inner = replace(self, audience_type=AudienceType.USERS) if _of_users(mine) else self
        found = list(inner.conditions(a, b))
        if any(item.facet is Facet.CONDITION for item in found):
            found = [Difference(Facet.CONDITION, self._words(mine), self._words(theirs))]
        yield from found

    def _joined(
        self, mine: Sequence[Condition], theirs: Sequence[Condition], kind: type[And | Or]
    ) -> Iterator[Difference]:
        a, b = self.unshared(mine, theirs)
        if len(a) == len(b) == 1:
            yield from self.conditions(a[0], b[0])
            return
        pairs, rest, others = self._paired(a, b)
        if kind is Or and (rest or others):
            yield Difference(Facet.CONDITION, self._words(_join(Or, mine)), self._words(_join(Or, theirs)))
            return
        for one, other in pairs:
            yield from self.conditions(one, other)
        yield from self.leftover(rest, others)

    def unshared(
        self, mine: Sequence[Condition], theirs: Sequence[Condition]
    ) -> tuple[list[Condition], list[Condition]]:
        """The conditions of either side that the other doesn't have."""
        a = {self._form(item): item for item in mine}
        b = {self._form(item): item for item in theirs}
        return [a[key] for key in a if key not in b], [b[key] for key in b if key not in a]

    def leftover(self, mine: Sequence[Condition], theirs: Sequence[Condition]) -> Iterator[Difference]:
        """Conditions that have no counterpart, told whole."""
        if mine or theirs:
            a = self._words(_join(And, mine)) if mine else ""
            yield Difference(Facet.CONDITION, a, self._words(_join(And, theirs)) if theirs else "")

    def _paired(
        self, mine: Sequence[Condition], theirs: Sequence[Condition]
    ) -> tuple[list[tuple[Condition, Condition]], list[Condition], list[Condition]]:
        """Conditions that say nearly the same, side by side, and the rest of either."""
        pairs: list[tuple[Condition, Condition]] = []
        rest = list(theirs)
        alone = []
        for one in mine:
            near = [(self._distance(one, other), number) for number, other in enumerate(rest)]
            best = min(near, default=(_LOOSE, -1))
            if best[0] < _LOOSE:
                pairs.append((one, rest.pop(best[1])))
            else:
                alone.append(one)
        return pairs, alone, rest

    def _distance(self, one: Condition, other: Condition) -> int:
        found = list(self.conditions(one, other))
        return _LOOSE if any(item.facet is Facet.CONDITION for item in found) else len(found)

    # Comparisons ------------------------------------------------------------------------------------------------------

    def _comparisons(self, mine: Comparison, theirs: Comparison) -> Iterator[Difference]:
        match mine.left, theirs.left:
            case (Aggregate() as a, Aggregate() as b) if isinstance(a.source, Event) and isinstance(b.source, Event):
                found = list(self._aggregates(mine, theirs, a, b))
                yield from _as_one(found) or self._whole(mine, theirs)
            case (Trait(a), Trait(b)) if a == b and not _is_flag(mine) and not _is_flag(theirs):
                yield from self._predicates(mine, theirs)
            case (Trait(a), Trait(b)) if (mine.operator, mine.arguments) == (theirs.operator, theirs.arguments):
                yield Difference(Facet.FIELD, plain(a), plain(b))
            case _:
                yield from self._whole(mine, theirs)

    def _whole(self, mine: Condition, theirs: Condition) -> Iterator[Difference]:
        yield Difference(Facet.CONDITION, self._words(mine), self._words(theirs))

    def _aggregates(self, mine: Comparison, theirs: Comparison, a: Aggregate, b: Aggregate) -> Iterator[Difference]:
        total = _total(mine, theirs, a, b)
        if total is not None:
            yield total
            return
        if a.source != b.source:
            yield Difference(Facet.EVENT, plain(_name(a)), plain(_name(b)))
        windows = _time(a), _time(b)
        if windows[0] != windows[1]:
            yield Difference(Facet.TIME, *windows)
        yield from self._tests(a, b)
        if a.reducer != b.reducer:
            yield _reducers(a.reducer, b.reducer, mine, theirs)
        elif (mine.operator, mine.arguments) != (theirs.operator, theirs.arguments):
            yield from self._predicates(mine, theirs)

    def _tests(self, a: Aggregate, b: Aggregate) -> Iterator[Difference]:
        """What is asked of the occurrences of either."""
        first, second = where_of(a), where_of(b)
        mine, theirs = self.unshared(conjuncts(first) if first else (), conjuncts(second) if second else ())
        for one in list(mine):
            same = next((other for other in theirs if _is_same_field(one, other)), None)
            same = same or next((other for other in theirs if _is_same_test(one, other)), None)
            same = same or next((other for other in theirs if _is_step(one) and _is_step(other)), None)
            if same is None:
                continue
            mine.remove(one)
            theirs.remove(same)
            if isinstance(one, Comparison) and isinstance(same, Comparison) and _is_step(one):
                yield from self._steps(one, same, a)
            elif isinstance(one, Comparison) and isinstance(same, Comparison) and one.left != same.left:
                facet = Facet.AMOUNT if _is_number(one) else Facet.FIELD
                yield Difference(facet, _field(one.left), _field(same.left))
            else:
                yield Difference(Facet.VALUE, self._fact(one, a), self._fact(same, b))
        if mine and theirs:
            yield Difference(Facet.TEST, self._facts(mine, a), self._facts(theirs, b))
        elif mine:
            yield Difference(Facet.TEST, f"only where {self._facts(mine, a)}", f"any {plain(_name(a))}")
        elif theirs:
            yield Difference(Facet.TEST, f"any {plain(_name(a))}", f"only where {self._facts(theirs, b)}")

    def _steps(self, mine: Comparison, theirs: Comparison, parent: Aggregate) -> Iterator[Difference]:
        """How what followed differs."""
        a, b = mine.left, theirs.left
        found = (
            list(self._aggregates(mine, theirs, a, b)) if isinstance(a, Aggregate) and isinstance(b, Aggregate) else []
        )
        yield from _as_one(found) or [Difference(Facet.TEST, self._fact(mine, parent), self._fact(theirs, parent))]

    def _predicates(self, mine: Comparison, theirs: Comparison) -> Iterator[Difference]:
        first, second = counted(mine), counted(theirs)
        if first and second and is_none(*first[1:]) and is_some(*second[1:]):
            yield Difference(Facet.SIGN, f"no {plain(_name(first[0]))}", f"at least one {plain(_name(second[0]))}")
        elif first and second and is_some(*first[1:]) and is_none(*second[1:]):
            yield Difference(Facet.SIGN, f"at least one {plain(_name(first[0]))}", f"no {plain(_name(second[0]))}")
        elif first and second:
            yield Difference(Facet.NUMBER, _times(mine), _times(theirs))
        else:
            said = self._words(mine), self._words(theirs)
            yield Difference(Facet.VALUE, *_without_common_start(*said))

    # Words ------------------------------------------------------------------------------------------------------------

    def _form(self, condition: Condition) -> str:
        return _form_of(condition, self.audience_type)

    def _words(self, condition: Condition) -> str:
        return describe_condition(condition, self.space, audience_type=self.audience_type)

    def _fact(self, condition: Condition, aggregate: Aggregate) -> str:
        return describe_fact(condition, self.space, event=_name(aggregate))

    def _facts(self, conditions: Sequence[Condition], aggregate: Aggregate) -> str:
        return self._fact(_join(And, conditions), aggregate)


@lru_cache(maxsize=1024)
def _form_of(condition: Condition, audience_type: AudienceType) -> str:
    return form(Definition(audience_type, condition))


def plain(name: str) -> str:
    """A name as a person would write it: `order_total` is "order total"."""
    words = split_words(name)
    return name if " " in name or len(words) <= 1 else " ".join(words)


def _join(kind: type[And | Or], operands: Sequence[Condition]) -> Condition:
    return operands[0] if len(operands) == 1 else kind(tuple(operands))


def _of_users(condition: Condition) -> bool:
    return isinstance(condition, (AnyUser, AllUsers))


def _name(aggregate: Aggregate) -> str:
    return aggregate.source.name if isinstance(aggregate.source, Event) else aggregate.source.slug


def _field(scalar: Scalar) -> str:
    return plain(scalar.path) if isinstance(scalar, (Property, Trait)) else "another field"


def _time(aggregate: Aggregate) -> str:
    said = [window_words(item) for item in aggregate.filters if not isinstance(item, Where)]
    return " ".join(filter(None, said)) or "at any time"


def _is_same_field(one: Condition, other: Condition) -> bool:
    return isinstance(one, Comparison) and isinstance(other, Comparison) and one.left == other.left


def _is_same_test(one: Condition, other: Condition) -> bool:
    """Whether two tests ask the same of different properties."""
    if not isinstance(one, Comparison) or not isinstance(other, Comparison):
        return False
    are_fields = isinstance(one.left, Property) and isinstance(other.left, Property)
    return are_fields and (one.operator, one.arguments) == (other.operator, other.arguments)


def _is_step(test: Condition) -> bool:
    """Whether a test is about what followed."""
    return isinstance(test, Comparison) and isinstance(test.left, Aggregate)


def _is_flag(test: Comparison) -> bool:
    return any(isinstance(item, Literal) and item.value in ("true", "false") for item in test.arguments)


def _as_one(found: Sequence[Difference]) -> list[Difference]:
    """The one part that differs, or an event together with its own field; nothing where that would not be clear."""
    if len(found) == _MOST_FACETS and found[0].facet is Facet.EVENT and found[1].facet in (Facet.AMOUNT, Facet.FIELD):
        event, item = found
        return [Difference(Facet.EVENT, f"{event.mine} with {item.mine}", f"{event.theirs} with {item.theirs}")]
    return list(found) if len(found) == 1 else []


def _is_number(test: Comparison) -> bool:
    return any(isinstance(item, Literal) and isinstance(item.value, (int, float)) for item in test.arguments)


def _reducers(a: Reducer, b: Reducer, mine: Comparison, theirs: Comparison) -> Difference:
    if a.name is b.name and isinstance(a.argument, Property) and isinstance(b.argument, Property):
        return Difference(Facet.AMOUNT, plain(a.argument.path), plain(b.argument.path))
    said = tuple("how often" if item.name is ReducerName.COUNT else f"the {reduced_words(item)}" for item in (a, b))
    if (mine.operator, mine.arguments) == (theirs.operator, theirs.arguments):
        return Difference(Facet.TOTAL, *said)
    return Difference(Facet.CONDITION, describe_condition(mine), describe_condition(theirs))


def _total(mine: Comparison, theirs: Comparison, a: Aggregate, b: Aggregate) -> Difference | None:
    """One occurrence over an amount, or all of them together."""
    for count, total, is_mine in ((mine, theirs, True), (theirs, mine, False)):
        single, many = count.left, total.left
        if not isinstance(single, Aggregate) or not isinstance(many, Aggregate) or single.source != many.source:
            continue
        name = _TOTALS.get(many.reducer.name)
        how_many = counted(count)
        if name is None or how_many is None or not is_some(*how_many[1:]):
            continue
        tests = _tests_of(single) - _tests_of(many)
        wanted = Comparison(many.reducer.argument, total.operator, total.arguments) if many.reducer.argument else None
        if tests != {wanted} or _time(a) != _time(b):
            continue
        amount = _without_subject(total)
        one = f"any one {plain(_name(single))} {amount}"
        every = f"{name} {amount}"
        return Difference(Facet.TOTAL, one, every) if is_mine else Difference(Facet.TOTAL, every, one)
    return None


def _tests_of(aggregate: Aggregate) -> set[Condition]:
    condition = where_of(aggregate)
    return set() if condition is None else set(conjuncts(condition))


def _without_subject(node: Comparison) -> str:
    value = node.arguments[0].value if node.arguments and isinstance(node.arguments[0], Literal) else ""
    words = {
        Operator.GREATER_THAN: "over",
        Operator.AT_LEAST: "of at least",
        Operator.LESS_THAN: "under",
        Operator.AT_MOST: "of at most",
        Operator.EQUALS: "of exactly",
    }
    return f"{words.get(node.operator, 'of')} {value:,}" if isinstance(value, (int, float)) else f"of {value}"


def _times(node: Comparison) -> str:
    """How often: `at least 3 times`."""
    count = counted(node)
    if count is None:
        return describe_condition(node)
    _, operator, number = count
    if is_none(operator, number):
        return "never"
    return amount_words(operator, "once" if number == 1 else f"{number:,} times")


def _without_common_start(mine: str, theirs: str) -> tuple[str, str]:
    """Two texts without the words that both begin with, up to the first one that differs."""
    a, b = mine.split(" "), theirs.split(" ")
    start = 0
    while start < min(len(a), len(b)) - 1 and a[start] == b[start]:
        start += 1
    return " ".join(a[start:]), " ".join(b[start:])
