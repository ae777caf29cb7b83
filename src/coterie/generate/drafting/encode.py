"""From a definition to the flat answer that says it: for hints, for examples, and to prove what the form can say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coterie.core.errors import QueryError
from coterie.core.values import to_text
from coterie.generate.drafting.answers import read_answer, readings_of
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.words import TESTS, Against, FlatTest, Match, Outcome, Step, Time, Who
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Context,
    Definition,
    Duration,
    Entity,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Unit,
    Where,
    Within,
)
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.rewrite import conjuncts, where_of
from coterie.nlu.conditions import Plan
from coterie.schema.space import Collection, Space

Json = dict[str, object]
_HOURS_PER_DAY = 24


class _BeyondError(ValueError):
    """The flat form has no words for something."""


def encode(definition: Definition, space: Space, plan: Plan) -> Json | None:
    """The answer that decodes to a definition of the same form; None if the flat form can't say it.

    What has its usual value is left out, so that hints are short.
    """
    writer = _Writer(space, definition.audience_type, plan)
    try:
        usual = parse_audience(form(definition), definition.audience_type)
        writer.conditions(conjuncts(usual.condition), inside=0)
    except (_BeyondError, QueryError):
        return None
    written: Json = {"outcome": Outcome.AUDIENCE.value, "groups": writer.groups}
    return written if _says(written, definition, space, plan) else None


def _says(written: Json, definition: Definition, space: Space, plan: Plan) -> bool:
    answer, complaints = read_answer(written)
    if complaints:
        return False
    readings, complaints = readings_of(answer, Names(space, definition.audience_type), plan)
    return not complaints and len(readings) == 1 and form(readings[0].definition) == form(definition)


@dataclass
class _Writer:
    space: Space
    audience_type: AudienceType
    plan: Plan
    groups: list[Json] = field(default_factory=list)

    # Groups -------------------------------------------------------------------------------------------------------

    def conditions(self, conditions: Iterable[Condition], *, inside: int) -> None:
        """Groups for conditions that all have to hold: one for the rows, one for each of the others."""
        several = tuple(conditions)
        rows = [condition for condition in several if isinstance(condition, Comparison)]
        if rows:
            self.group(Match.ALL, Who.ACCOUNT, rows, inside=inside)
        for condition in several:
            if not isinstance(condition, Comparison):
                self.condition(condition, Who.ACCOUNT, inside=inside)

    def condition(self, condition: Condition, who: Who, *, inside: int) -> None:
        """The group of one condition, said of whom it is."""
        match condition:
            case AnyUser(operand) if who is Who.ACCOUNT:
                self.condition(operand, Who.ANY_USER, inside=inside)
            case AllUsers(Not(operand)) if who is Who.ACCOUNT:
                self.condition(operand, Who.NO_USER, inside=inside)
            case AllUsers(operand) if who is Who.ACCOUNT:
                self.condition(operand, Who.EVERY_USER, inside=inside)
            case And(operands):
                self.group(Match.ALL, who, operands, inside=inside)
            case Or(operands):
                self.group(Match.ANY, who, operands, inside=inside)
            case Not(Or(operands)):
                self.group(Match.NONE, who, operands, inside=inside)
            case Not(And(operands)):
                self.group(Match.NOT_ALL, who, operands, inside=inside)
            case Not(operand):
                self.group(Match.NONE, who, (operand,), inside=inside)
            case _:
                self.group(Match.ALL, who, (condition,), inside=inside)

    def group(self, match: Match, who: Who, parts: Sequence[Condition], *, inside: int) -> None:
        """A group with its rows, and the groups inside it behind it."""
        group: Json = {}
        self.groups.append(group)
        number = len(self.groups)
        if inside:
            group["inside"] = inside
        group["match"] = match.value
        if self.audience_type is AudienceType.ACCOUNTS:
            group["who"] = who.value
        events: list[Json] = []
        traits: list[Json] = []
        audiences: list[Json] = []
        for part in parts:
            match part:
                case Comparison(Aggregate() as left):
                    events += self.event(part, left)
                case Comparison(Trait(path), Operator.EQUALS, (Literal(value="true"),)) if self.is_audience(path):
                    audiences.append({"audience": path})
                case Comparison(Trait(path)):
                    traits.append({"trait": path} | self.test(part, negated=False))
                case Comparison():
                    raise _BeyondError
                case _:
                    self.condition(part, Who.ACCOUNT, inside=number)
        group |= {key: rows for key, rows in (("events", events), ("traits", traits), ("audiences", audiences)) if rows}

    def is_audience(self, path: str) -> bool:
        """Whether a trait is the membership of an audience."""
        return any(path in self.space.audiences_of(collection) for collection in Collection)

    # Rows ---------------------------------------------------------------------------------------------------------

    def event(self, test: Comparison, left: Aggregate, *, negated: bool = False) -> list[Json]:
        """The row of an event, and those of its steps behind it."""
        if isinstance(left.source, Entity):
            raise _BeyondError
        row: Json = {"event": left.source.name}
        filters: list[Json] = []
        steps: list[Json] = []
        condition = where_of(left)
        for part in conjuncts(condition) if condition is not None else ():
            match part:
                case Comparison(Aggregate() as child):
                    steps += self.step(part, child, negated=False)
                case Not(Comparison(Aggregate() as child) as inner):
                    steps += self.step(inner, child, negated=True)
                case Comparison(Property(path, of_parent=False)):
                    filters.append({"property": path} | self.test(part, negated=False))
                case Not(Comparison(Property(path, of_parent=False)) as inner):
                    filters.append({"property": path} | self.test(inner, negated=True))
                case _:
                    raise _BeyondError
        if filters:
            row["filters"] = filters
        row |= _measure(left.reducer) | self.test(test, negated=negated) | self.time(left.filters)
        return [row, *steps]

    def step(self, test: Comparison, child: Aggregate, *, negated: bool) -> list[Json]:
        """The row of a step; it has none of its own."""
        step, *further = self.event(test, child, negated=negated)
        if further:
            raise _BeyondError
        return [{"event": step.pop("event"), "step": Step.THEN.value} | step]

    def test(self, test: Comparison, *, negated: bool) -> Json:
        """What a comparison asks for."""
        said = FlatTest(test.operator, negated).word
        if said not in TESTS:
            raise _BeyondError
        texts, against = _texts(test.arguments)
        written: Json = {"is": said}
        if texts:
            written["values"] = texts
        if against is not Against.VALUES:
            written["against"] = against.value
        return written

    def time(self, filters: Sequence[Filter]) -> Json:
        """When it happened."""
        found: Json = {}
        for item in filters:
            match item:
                case Where():
                    pass
                case Within(duration, of_parent):
                    found = {"time": (Time.AFTER if of_parent else Time.LAST).value, "from": str(duration.amount)}
                    found["unit"] = duration.unit.value
                case Between(start, end, of_parent):
                    found = self.between(start, end, of_parent=of_parent)
                case ExcludeSources() | ExpiresAfter():
                    raise _BeyondError
        return found

    def between(self, start: Duration, end: Duration, *, of_parent: bool) -> Json:
        """A time between two ages; one that ends with the history is told as before the first."""
        near, far = sorted((start, end), key=lambda duration: duration.seconds)
        unit = Unit.DAYS if near.unit is far.unit is Unit.DAYS else Unit.HOURS
        first, last = _in(near, unit), _in(far, unit)
        if not of_parent and far.seconds == Duration(self.plan.lookback_days, Unit.DAYS).seconds:
            return {"time": Time.BEFORE_AGO.value, "from": str(first), "unit": unit.value}
        kind = Time.BETWEEN_AFTER if of_parent else Time.BETWEEN_AGO
        return {"time": kind.value, "from": str(first), "to": str(last), "unit": unit.value}


def _in(duration: Duration, unit: Unit) -> int:
    return duration.amount if duration.unit is unit else duration.amount * _HOURS_PER_DAY


def _measure(reducer: Reducer) -> Json:
    match reducer:
        case Reducer(ReducerName.COUNT):
            return {}
        case Reducer(name, Property(path, of_parent=False), None, None | 1):
            return {"measure": name.value, "of": path}
        case _:
            raise _BeyondError


def _texts(arguments: Sequence[Argument]) -> tuple[list[str], Against]:
    texts: list[str] = []
    against = Against.VALUES
    for argument in arguments:
        match argument:
            case Literal(value):
                texts.append(to_text(value))
            case Duration(amount, unit):
                texts.append(f"{amount} {unit.value}")
            case Trait(path):
                texts, against = [path], Against.TRAIT
            case Property(path, of_parent=True):
                texts, against = [path], Against.EARLIER_EVENT
            case Property() | Context() | Aggregate():
                raise _BeyondError
    return texts, against
