"""Audiences that definitions name by `trait('key')`, and definitions without such names (`segment.md` 2.15).

A member of a computed audience has the value true under its key, and everyone else has none (3.9). So a comparison
with such a name says one of two things without it: one of members, another of everyone else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import assert_never

from coterie.core.errors import InternalError, InvalidInputError
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Comparison,
    Condition,
    Definition,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Scalar,
    Trait,
    Where,
    walk,
)
from coterie.language.evaluate import matches
from coterie.language.events import Profile
from coterie.language.operators import BY_OPERATOR
from coterie.language.rewrite import expressions, reads_events
from coterie.schema.space import Collection

MOST_EXPRESSIONS = 2000
"""How many primary expressions a definition may have with those of all that it names, by way of others too."""

_TRUE = Literal("true", LiteralKind.STRING)
_WHATEVER = Comparison(Trait("id"), Operator.EXISTS)
EVERYONE: Condition = Or((_WHATEVER, Not(_WHATEVER)))
"""A condition that always holds."""

NO_ONE: Condition = And((_WHATEVER, Not(_WHATEVER)))
"""A condition that never does."""

_FLIPPED = {
    Operator.EQUALS: Operator.EQUALS,
    Operator.DIFFERS: Operator.DIFFERS,
    Operator.GREATER_THAN: Operator.LESS_THAN,
    Operator.LESS_THAN: Operator.GREATER_THAN,
    Operator.AT_LEAST: Operator.AT_MOST,
    Operator.AT_MOST: Operator.AT_LEAST,
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Known = Mapping[str, "Membership"]
"""Computed audiences by their keys."""


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What an audience counts beside its conditions.

    `identified_by`: only profiles with an external id of one of these types may be members (`segment.md` 2.21); None
    for every profile. `since`: events before it are not seen (2.20).
    """

    identified_by: frozenset[str] | None = None
    since: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A computed audience, as other definitions name it."""

    definition: Definition
    reach: Reach = field(default_factory=Reach)

    @property
    def collection(self) -> Collection:
        """Whether its members are users or accounts."""
        return Collection(self.definition.audience_type.value)

    def belongs_in(self, collection: Collection) -> bool:
        """Whether users or accounts may be asked for it: a user has those of the user's accounts too (2.15)."""
        return collection is Collection.USERS or self.collection is collection


def no_audiences() -> Known:
    """For where none are computed."""
    return {}


def leaves(condition: Condition, collection: Collection) -> Iterator[tuple[Comparison, Collection]]:
    """The comparisons of a condition, and whether they are of users or of accounts."""
    match condition:
        case Comparison():
            about_users = collection is Collection.ACCOUNTS and reads_events(condition)
            yield condition, Collection.USERS if about_users else collection
        case AnyUser(operand=operand) | AllUsers(operand=operand):
            yield from leaves(operand, Collection.USERS)
        case Not(operand=operand):
            yield from leaves(operand, collection)
        case And(operands=operands) | Or(operands=operands):
            for operand in operands:
                yield from leaves(operand, collection)
        case _:
            assert_never(condition)


def trait_paths(definition: Definition) -> frozenset[tuple[Collection, str]]:
    """What traits, and audiences, a definition reads, and whether of users or of accounts."""
    return frozenset(
        (collection, node.path)
        for comparison, collection in leaves(definition.condition, Collection(definition.audience_type.value))
        for node in walk(comparison)
        if isinstance(node, Trait)
    )


def references(definition: Definition, known: Known) -> tuple[str, ...]:
    """The keys of the computed audiences that a definition names itself, in order."""
    return tuple(
        sorted(
            path for collection, path in trait_paths(definition) if path in known and known[path].belongs_in(collection)
        )
    )


def first_reference(comparison: Comparison, collection: Collection, known: Known) -> str | None:
    """The key of a computed audience that a comparison names, if it names one."""
    if not known:
        return None
    for node in walk(comparison):
        if isinstance(node, Trait) and node.path in known and known[node.path].belongs_in(collection):
            return node.path
    return None


# Without names --------------------------------------------------------------------------------------------------------


def given(comparison: Comparison, key: str, *, is_member: bool) -> Comparison | bool:
    """What a comparison says of members of an audience, or of all others, without naming it; a truth if it is one."""
    node = _substituted(comparison, key, is_member=is_member)
    if isinstance(node, bool):
        return node
    if isinstance(node, Comparison):
        return node
    raise InternalError("a comparison stays one")


def inlined(definition: Definition, known: Known, *, most: int = MOST_EXPRESSIONS) -> Definition:
    """A definition with what the audiences that it names are defined by in place of their names.

    `Reach` of those is not in it, nor account audiences that users are asked for, which no condition of users says:
    their names stay. Raises InvalidInputError where it would have more than `most` primary expressions, or no end.
    """
    collection = Collection(definition.audience_type.value)
    work = _Inlining(known, most)
    return Definition(definition.audience_type, work.condition(definition.condition, collection, ()))


def constant(*, is_true: bool) -> Condition:
    """A condition that holds of everyone, or of no one."""
    return EVERYONE if is_true else NO_ONE


class _Inlining:
    def __init__(self, known: Known, most: int) -> None:
        self.known, self.most = known, most
        self.count = 0

    def condition(self, node: Condition, collection: Collection, inside: tuple[str, ...]) -> Condition:
        match node:
            case And(operands=operands):
                return And(tuple(self.condition(operand, collection, inside) for operand in operands), span=node.span)
            case Or(operands=operands):
                return Or(tuple(self.condition(operand, collection, inside) for operand in operands), span=node.span)
            case Not(operand=operand):
                return Not(self.condition(operand, collection, inside), span=node.span)
            case AnyUser(operand=operand):
                return AnyUser(self.condition(operand, Collection.USERS, inside), span=node.span)
            case AllUsers(operand=operand):
                return AllUsers(self.condition(operand, Collection.USERS, inside), span=node.span)
            case Comparison():
                if collection is Collection.ACCOUNTS and reads_events(node):
                    found = self.comparison(node, Collection.USERS, inside)
                    return found if found is node else AnyUser(found)
                return self.comparison(node, collection, inside)
        assert_never(node)

    def comparison(self, node: Comparison, collection: Collection, inside: tuple[str, ...]) -> Condition:
        # Accounts that a user belongs to can't be spoken of in a condition of users.
        ours = {key: item for key, item in self.known.items() if item.collection is collection}
        key = first_reference(node, collection, ours)
        if key is None:
            self.count += expressions(node)
            if self.count > self.most:
                raise InvalidInputError(
                    f"With the audiences that it names, the definition has more than {self.most:,} conditions.",
                    next_step="Name fewer audiences, or simpler ones.",
                )
            return node
        if key in inside:
            raise InvalidInputError(f"The audience '{key}' is defined by itself.")
        then = given(node, key, is_member=True)
        otherwise = given(node, key, is_member=False)
        if then is otherwise and isinstance(then, bool):
            return constant(is_true=then)
        member = self.condition(ours[key].definition.condition, collection, (*inside, key))
        if then is True and otherwise is False:
            return member
        if then is False and otherwise is True:
            return Not(member)
        sides = [
            constant(is_true=side) if isinstance(side, bool) else self.comparison(side, collection, inside)
            for side in (then, otherwise)
        ]
        return Or((And((member, sides[0])), And((Not(member), sides[1]))))


def _substituted(node: Condition, key: str, *, is_member: bool) -> Condition | bool:
    match node:
        case And(operands=operands) | Or(operands=operands):
            return _joined(type(node), [_substituted(operand, key, is_member=is_member) for operand in operands])
        case Not(operand=operand):
            found = _substituted(operand, key, is_member=is_member)
            return not found if isinstance(found, bool) else Not(found)
        case AnyUser() | AllUsers():
            raise InternalError("ANY and ALL stand outside comparisons")
        case Comparison():
            return _compared(node, key, is_member=is_member)
    assert_never(node)


def _joined(kind: type[And | Or], operands: list[Condition | bool]) -> Condition | bool:
    decisive = kind is Or
    if any(operand is decisive for operand in operands):
        return decisive
    open_ones = tuple(operand for operand in operands if not isinstance(operand, bool))
    if not open_ones:
        return not decisive
    return kind(open_ones) if len(open_ones) > 1 else open_ones[0]


def _compared(node: Comparison, key: str, *, is_member: bool) -> Comparison | bool:
    arguments: list[Argument] = []
    for argument in node.arguments:
        if isinstance(argument, Trait) and argument.path == key:
            if not is_member:
                return False  # with nothing on the right, no comparison holds
            arguments.append(_TRUE)
        else:
            arguments.append(_inside(argument, key, is_member=is_member))
    if not (isinstance(node.left, Trait) and node.left.path == key):
        left: Scalar = _inside_scalar(node.left, key, is_member=is_member)
        return Comparison(left, node.operator, tuple(arguments), span=node.span)
    info = BY_OPERATOR[node.operator]
    if not is_member:
        return info.true_of_null
    if len(arguments) == 1 and isinstance(arguments[0], Scalar):
        return Comparison(arguments[0], _FLIPPED[node.operator], (_TRUE,), span=node.span)
    alone = Comparison(node.left, node.operator, tuple(arguments))
    return matches(Definition(AudienceType.USERS, alone), Profile("", {key: True}), now=_EPOCH)


def _inside(argument: Argument, key: str, *, is_member: bool) -> Argument:
    return argument if not isinstance(argument, Aggregate) else _inside_aggregate(argument, key, is_member=is_member)


def _inside_scalar(scalar: Scalar, key: str, *, is_member: bool) -> Scalar:
    return scalar if not isinstance(scalar, Aggregate) else _inside_aggregate(scalar, key, is_member=is_member)


def _inside_aggregate(aggregate: Aggregate, key: str, *, is_member: bool) -> Aggregate:
    if not any(isinstance(node, Trait) and node.path == key for node in walk(aggregate)):
        return aggregate
    filters: list[Filter] = []
    for item in aggregate.filters:
        if not isinstance(item, Where):
            filters.append(item)
            continue
        found = _substituted(item.condition, key, is_member=is_member)
        if found is not True:
            filters.append(Where(NO_ONE if isinstance(found, bool) else found, span=item.span))
    return Aggregate(aggregate.source, tuple(filters), aggregate.reducer, span=aggregate.span)
