"""What an audience is like: what each condition contributes, who else its members are, how its size has moved.

Every number comes from functions that are handed in (`Measures`), so that nothing here knows an engine. All of them are
of one moment, `now`, and of one reach (`language.references.Reach`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.paths import has_elements
from coterie.core.values import Value
from coterie.language.ast import (
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Comparison,
    Condition,
    Definition,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Trait,
)
from coterie.language.references import EVERYONE, Known, Reach, trait_paths
from coterie.schema.space import Collection, FieldType, Space, TraitSchema

WEEK = timedelta(days=7)
DAYS = 90
TRAITS = 3
MOST_VALUES = 10
MOST_CANDIDATES = 30
FEW_VALUES = 50
"""A space lists at most so many values of a trait: one that lists fewer has no more."""

_COMPARABLE = frozenset({FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN, FieldType.MIXED})


class Shared(Protocol):
    """How many members, and how many others (`engines.base.Share`)."""

    @property
    def inside(self) -> int:
        """How many members."""

    @property
    def outside(self) -> int:
        """How many others."""


class Valued(Protocol):
    """A value of a trait, and who has it (`engines.base.ValueCount`)."""

    @property
    def value(self) -> Value:
        """The value."""

    @property
    def share(self) -> Shared:
        """Who has it."""


class Values(Protocol):
    """The values of a trait (`engines.base.TraitValues`)."""

    @property
    def values(self) -> Sequence[Valued]:
        """The most frequent ones."""

    @property
    def other(self) -> Shared:
        """Who has another one."""

    @property
    def missing(self) -> Shared:
        """Who has none."""

    @property
    def among(self) -> Shared:
        """Everyone."""


class Measures(Protocol):
    """What has to be counted; `app.workspace.Workspace` counts it."""

    def counts(self, definitions: Sequence[Definition], *, now: datetime, reach: Reach) -> list[int]:
        """How many members each definition has."""

    def id_types(self, definition: Definition, *, now: datetime, reach: Reach) -> Mapping[str, int]:
        """How many members have an external id of each type."""

    def trait_values(
        self, definition: Definition, traits: Sequence[str], *, most: int, now: datetime, reach: Reach
    ) -> Mapping[str, Values]:
        """The most frequent values of traits."""

    def space(self) -> Space:
        """What there is."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """The audience that is looked at, and when."""

    definition: Definition
    now: datetime
    reach: Reach = field(default_factory=Reach)

    @property
    def collection(self) -> Collection:
        """Whether it is of users or of accounts."""
        return Collection(self.definition.audience_type.value)


# Conditions -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class ConditionCount:
    """How many a condition alone holds of. `path` is its place in the JSON form, as in problems of the checker.

    Inside ANY and ALL it is how many accounts have a user whom it holds of.
    """

    path: str
    condition: Condition
    count: int


@dataclass(frozen=True, kw_only=True)
class Step:
    """One of the conditions that all have to hold: what it leaves of those whom the ones before it left.

    `count` is how many it alone holds of.
    """

    number: int
    path: str
    condition: Condition
    count: int
    before: int
    keeps: int

    @property
    def drops(self) -> int:
        """How many it takes away."""
        return self.before - self.keeps


@dataclass(frozen=True, kw_only=True)
class Waterfall:
    """All who might be members, and what the conditions leave of them one after the other."""

    of: int
    steps: tuple[Step, ...]

    @property
    def count(self) -> int:
        """How many are left at the end: the members."""
        return self.steps[-1].keeps


def condition_counts(measures: Measures, subject: Subject) -> tuple[ConditionCount, ...]:
    """The count of every condition of a definition, of groups too, in reading order."""
    found = list(_conditions(subject.definition.condition, "$.condition", is_of_users=False))
    asked = [Definition(subject.definition.audience_type, whole) for _, _, whole in found]
    counts = measures.counts(asked, now=subject.now, reach=subject.reach)
    return tuple(
        ConditionCount(path=path, condition=condition, count=count)
        for (path, condition, _), count in zip(found, counts, strict=True)
    )


def waterfall(measures: Measures, subject: Subject) -> Waterfall:
    """What each of the conditions that all have to hold takes away, in the order that they are written in."""
    audience_type = subject.definition.audience_type
    parts = list(_conjuncts(subject.definition.condition, "$.condition"))
    alone = [Definition(audience_type, part) for _, part in parts]
    running = [Definition(audience_type, _all([part for _, part in parts[:end]])) for end in range(2, len(parts) + 1)]
    everyone = Definition(audience_type, EVERYONE)
    of, *counts = measures.counts([everyone, *alone, *running], now=subject.now, reach=subject.reach)
    kept = [counts[0], *counts[len(alone) :]]
    return Waterfall(
        of=of,
        steps=tuple(
            Step(number=number, path=path, condition=part, count=count, before=before, keeps=keeps)
            for number, ((path, part), count, before, keeps) in enumerate(
                zip(parts, counts[: len(alone)], [of, *kept], kept, strict=False), 1
            )
        ),
    )


def _conditions(node: Condition, path: str, *, is_of_users: bool) -> Iterator[tuple[str, Condition, Condition]]:
    """Every condition with its path, and as a condition that stands alone."""
    yield path, node, AnyUser(node) if is_of_users else node
    match node:
        case And(operands=operands) | Or(operands=operands):
            for place, operand in enumerate(operands):
                yield from _conditions(operand, f"{path}.operands[{place}]", is_of_users=is_of_users)
        case Not(operand=operand):
            yield from _conditions(operand, f"{path}.operand", is_of_users=is_of_users)
        case AnyUser(operand=operand) | AllUsers(operand=operand):
            yield from _conditions(operand, f"{path}.operand", is_of_users=True)
        case _:
            pass


def _conjuncts(node: Condition, path: str) -> Iterator[tuple[str, Condition]]:
    """The conditions that all have to hold, as `rewrite.conjuncts` gives them, with their paths."""
    if isinstance(node, And):
        for place, operand in enumerate(node.operands):
            yield from _conjuncts(operand, f"{path}.operands[{place}]")
    else:
        yield path, node


def _all(parts: Sequence[Condition]) -> Condition:
    return And(tuple(parts)) if len(parts) > 1 else parts[0]


# Other audiences ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """The numbers of a Venn diagram of two audiences; `neither` counts those who might be members of the first."""

    first: int
    second: int
    both: int
    of: int

    @property
    def only_first(self) -> int:
        """Members of the first alone."""
        return self.first - self.both

    @property
    def only_second(self) -> int:
        """Members of the second alone."""
        return self.second - self.both

    @property
    def either(self) -> int:
        """Members of at least one."""
        return self.first + self.second - self.both

    @property
    def share(self) -> float:
        """How much of the first is in the second too, 0 to 1."""
        return self.both / self.first if self.first else 0.0


def overlap(measures: Measures, subject: Subject, key: str, known: Known) -> Overlap:
    """How an audience overlaps with another one of the space, saved or come with the data.

    Raises NotFoundError for an unknown key, and InvalidInputError where one is of users and the other of accounts.
    """
    space = measures.space()
    if key not in space.audiences_of(subject.collection):
        if any(item.key == key for item in space.audiences):
            raise InvalidInputError("An audience of users and one of accounts have no members in common.")
        raise NotFoundError("There is no such audience.")
    audience_type = subject.definition.audience_type
    member = Comparison(Trait(key), Operator.EQUALS, (Literal("true", LiteralKind.STRING),))
    everyone = Definition(audience_type, EVERYONE)
    both = Definition(audience_type, And((subject.definition.condition, member)))
    counts = measures.counts([everyone, subject.definition, both], now=subject.now, reach=subject.reach)
    saved = known.get(key)
    reach = saved.reach if saved is not None and saved.collection is subject.collection else Reach()
    (second,) = measures.counts([Definition(audience_type, member)], now=subject.now, reach=reach)
    return Overlap(of=counts[0], first=counts[1], both=counts[2], second=second)


# Time -----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class TimePoint:
    """How many members there would have been at a time."""

    at: datetime
    size: int


@dataclass(frozen=True, kw_only=True)
class SizeOverTime:
    """How the size would have moved, week by week, the last point now.

    Events count as of each time. Traits, memberships that came with the data and the profiles themselves are as of
    now: `has_traits` says whether the definition asks for any.
    """

    points: tuple[TimePoint, ...]
    has_traits: bool


def size_over_time(measures: Measures, subject: Subject, *, days: int = DAYS) -> SizeOverTime:
    """The sizes that an audience would have had over the last days, by what had happened then."""
    count = days // WEEK.days
    moments = [subject.now - WEEK * place for place in range(count, -1, -1)]
    points = []
    for moment in moments:
        (size,) = measures.counts([subject.definition], now=moment, reach=subject.reach)
        points.append(TimePoint(at=moment, size=size))
    return SizeOverTime(points=tuple(points), has_traits=bool(trait_paths(subject.definition)))


# Who they are ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class IdentifierShare:
    """How many members have an external id of a type."""

    id_type: str
    count: int
    of: int

    @property
    def share(self) -> float:
        """Of all members, 0 to 1."""
        return self.count / self.of if self.of else 0.0


def identifier_breakdown(measures: Measures, subject: Subject) -> tuple[IdentifierShare, ...]:
    """The share of members who have each type of external id, the most common first; none for accounts (2.16)."""
    if subject.definition.audience_type is AudienceType.ACCOUNTS:
        return ()
    (size,) = measures.counts([subject.definition], now=subject.now, reach=subject.reach)
    found = measures.id_types(subject.definition, now=subject.now, reach=subject.reach)
    shares = [IdentifierShare(id_type=id_type, count=count, of=size) for id_type, count in found.items()]
    return tuple(sorted(shares, key=lambda item: (-item.count, item.id_type)))


@dataclass(frozen=True, kw_only=True)
class ValueShare:
    """A value, None for no value, and its share of the members and of the others, 0 to 1."""

    value: Value | None
    inside: float
    outside: float


@dataclass(frozen=True, kw_only=True)
class TraitDifference:
    """How the members differ from the others in a trait.

    `distance` is half of the sum of the absolute differences of all shares: of each of the most frequent values, of all
    others together, and of having none. It is 0 where members are like everyone else and 1 where they have nothing in
    common (the total variation distance). `other` is the share of all values that aren't listed.
    """

    key: str
    distance: float
    values: tuple[ValueShare, ...]
    other: ValueShare
    missing: ValueShare


def trait_differences(
    measures: Measures, subject: Subject, *, traits: int = TRAITS, except_for: Sequence[str] = ()
) -> tuple[TraitDifference, ...]:
    """The traits in which members differ most from those who might be members and aren't; `except_for` those.

    Traits with few values are compared: of a name or a number of dollars each is nearly the only one.
    """
    known = measures.space().traits_of(subject.collection).values()
    able = [item for item in known if _is_comparable(item) and item.key not in except_for]
    keys = [item.key for item in sorted(able, key=lambda item: -(item.count or 0))[:MOST_CANDIDATES]]
    found = measures.trait_values(subject.definition, keys, most=MOST_VALUES, now=subject.now, reach=subject.reach)
    differences = [_difference(key, values) for key, values in found.items() if values.among.inside]
    differences.sort(key=lambda item: (-item.distance, item.key))
    return tuple(item for item in differences[:traits] if item.distance > 0)


def _is_comparable(trait: TraitSchema) -> bool:
    is_short = 1 < len(trait.values) < FEW_VALUES
    return is_short and trait.type in _COMPARABLE and not has_elements(trait.key)


def _difference(key: str, found: Values) -> TraitDifference:
    def share(value: Value | None, counts: Shared) -> ValueShare:
        return ValueShare(
            value=value,
            inside=counts.inside / found.among.inside if found.among.inside else 0.0,
            outside=counts.outside / found.among.outside if found.among.outside else 0.0,
        )

    values = [share(item.value, item.share) for item in found.values]
    other, missing = share(None, found.other), share(None, found.missing)
    distance = sum(abs(item.inside - item.outside) for item in (*values, other, missing)) / 2
    values.sort(key=lambda item: -item.inside)
    return TraitDifference(key=key, distance=distance, values=tuple(values), other=other, missing=missing)
