"""Says a definition in plain English, in one sentence that reads well aloud.

Negation is pushed down to the tests, so that a NOT is said where it matters; every sentence says what the query means,
missing values included (`segment.md` 1.5 and 3.9).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from coterie.core.paths import has_elements
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Comparison,
    ComputedTrait,
    Condition,
    Context,
    Definition,
    Duration,
    Event,
    ExcludeSources,
    Literal,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Scalar,
    Trait,
    ValueType,
)
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.reducers import BY_REDUCER
from coterie.language.rewrite import conjuncts, reads_events, where_of
from coterie.language.words import (
    amount_words,
    counted,
    duration_words,
    is_none,
    is_some,
    last_words,
    listed,
    literal_words,
    name_words,
    negated_count,
    path_words,
    window_words,
)
from coterie.schema.space import AudienceRef, Collection, Space

_BRACKETS_FROM = 2
_PRONOUNS = ("who", "that", "with")
_TRUE = {(Operator.EQUALS, "true"): True, (Operator.DIFFERS, "false"): True}
_LEFT = {(Operator.EQUALS, "false"): True, (Operator.DIFFERS, "true"): True}


def describe(definition: Definition | ComputedTrait, space: Space | None = None) -> str:
    """A definition in one sentence: `Users whose plan is pro.`, with its full stop.

    With a space, memberships are told from traits and audiences are called by their names.
    """
    accounts = definition.audience_type is AudienceType.ACCOUNTS
    if isinstance(definition, ComputedTrait):
        teller = _Teller(space, Collection.USERS)
        whom = "For each account, over all its users" if accounts else "For each user"
        return f"{whom}: the {teller.noun(definition.scalar)}.".replace(",.", ".")
    teller = _Teller(space, Collection(definition.audience_type.value))
    said = [teller.clause(part) for part in _split(definition.condition)]
    joined = said[0] if len(said) == 1 else f"{', '.join(said[:-1])}, and {said[-1]}"
    return f"{'Accounts' if accounts else 'Users'} {joined}."


def describe_condition(
    condition: Condition, space: Space | None = None, *, audience_type: AudienceType = AudienceType.USERS
) -> str:
    """A condition as a clause that may follow "users" or "accounts": `who performed Signed Up at least once`."""
    return _Teller(space, Collection(audience_type.value)).clause(condition)


def describe_fact(condition: Condition, space: Space | None = None, *, event: str) -> str:
    """What a where() asks of an occurrence, such as `total is greater than 50`; `event` is the event's name."""
    return _Teller(space, Collection.USERS, event=event).fact(condition)


def _split(condition: Condition) -> tuple[Condition, ...]:
    """What is said one after the other: the conditions that all have to hold."""
    if isinstance(condition, Not) and isinstance(condition.operand, Or):
        return tuple(Not(operand) for operand in condition.operand.operands)
    return conjuncts(condition)


@dataclass(frozen=True)
class _Teller:
    """Says conditions about one kind of owner: users or accounts, one of them or many."""

    space: Space | None
    traits_of: Collection
    is_one: bool = False
    event: str = ""
    parent: str = ""

    @property
    def who(self) -> str:
        return "who" if self.traits_of is Collection.USERS else "that"

    def one_user(self) -> _Teller:
        return replace(self, traits_of=Collection.USERS, is_one=True)

    # Clauses about users and accounts ---------------------------------------------------------------------------------

    def clause(self, condition: Condition, *, negated: bool = False, depth: int = 0) -> str:
        """A relative clause: `who …`, `whose …`, `with at least one user who …`."""
        match condition:
            case Not(operand):
                return self.clause(operand, negated=not negated, depth=depth)
            case And(operands) | Or(operands):
                is_and = isinstance(condition, And) != negated
                said = [self.clause(operand, negated=negated, depth=depth + 1) for operand in operands]
                return _joined(said, is_and=is_and, depth=depth)
            case AnyUser(operand):
                return self.any_user(operand, negated=negated, depth=depth)
            case AllUsers(operand):
                return self.all_users(operand, negated=negated, depth=depth)
            case Comparison():
                if self.traits_of is Collection.ACCOUNTS and reads_events(condition):
                    return self.any_user(condition, negated=negated, depth=depth)
                return self.comparison(condition, negated=negated)
            case _:
                assert_never(condition)

    def any_user(self, operand: Condition, *, negated: bool, depth: int) -> str:
        if not negated:
            return f"with at least one user {self.one_user().clause(operand, depth=depth)}"
        return f"with no user {self.one_user().clause(operand, depth=depth)}"

    def all_users(self, operand: Condition, *, negated: bool, depth: int) -> str:
        if negated:
            return f"with at least one user {self.one_user().clause(operand, negated=True, depth=depth)}"
        if isinstance(operand, Not):
            return f"with no user {self.one_user().clause(operand.operand, depth=depth)}"
        return f"in which every user is one {self.one_user().clause(operand, depth=depth)}"

    def comparison(self, node: Comparison, *, negated: bool) -> str:
        audience = self.audience(node.left)
        if audience is not None and (said := self.membership(node, audience, negated=negated)):
            return f"{self.who} {said}"
        count = counted(node)
        if count is None:
            return f"whose {self.noun(node.left)} {self.predicate(node, negated=negated)}"
        aggregate, operator, number = count
        operator = negated_count(operator) if negated else operator
        what = event_words(aggregate)
        rest = self.circumstances(aggregate)
        if is_none(operator, number):
            return f"{self.who} did not perform {what}{rest}"
        times = "once" if number == 1 else f"{number:,} times"
        times = "at least once" if is_some(operator, number) else amount_words(operator, times)
        return f"{self.who} performed {what} {times}{rest}"

    def membership(self, node: Comparison, audience: AudienceRef, *, negated: bool) -> str:
        """`are in the audience VIP`; false is stored only when someone leaves (3.9)."""
        value = node.arguments[0].value if len(node.arguments) == 1 and isinstance(node.arguments[0], Literal) else None
        name = f"the audience {name_words(audience.name or audience.key)}"
        no = " not" if negated else ""
        if (node.operator, value) in _TRUE:
            return f"{'is' if self.is_one else 'are'}{no} in {name}"
        if (node.operator, value) in _LEFT:
            return f"{'has' if self.is_one else 'have'}{no} left {name}"
        return ""

    def audience(self, scalar: Scalar) -> AudienceRef | None:
        if not isinstance(scalar, Trait) or self.space is None:
            return None
        return self.space.audiences_of(self.traits_of).get(scalar.path)

    # Clauses about an occurrence --------------------------------------------------------------------------------------

    def fact(self, condition: Condition, *, negated: bool = False, depth: int = 0) -> str:
        """What is true of an occurrence: `total is greater than 50`, `no Order Completed followed within 7 days`."""
        match condition:
            case Not(operand):
                return self.fact(operand, negated=not negated, depth=depth)
            case And(operands) | Or(operands):
                is_and = isinstance(condition, And) != negated
                said = [self.fact(operand, negated=negated, depth=depth + 1) for operand in operands]
                return _joined(said, is_and=is_and, depth=depth * _BRACKETS_FROM)
            case AnyUser(operand) | AllUsers(operand):
                which = "some user" if isinstance(condition, AnyUser) != negated else "every user"
                return f"of {which} {self.fact(operand, negated=negated, depth=depth + 1)}"
            case Comparison():
                return self.fact_of(condition, negated=negated)
            case _:
                assert_never(condition)

    def fact_of(self, node: Comparison, *, negated: bool) -> str:
        audience = self.audience(node.left)
        if audience is not None and (said := replace(self, is_one=True).membership(node, audience, negated=negated)):
            return f"the user {said}"
        count = counted(node)
        if count is None:
            return f"{self.subject(node.left)} {self.predicate(node, negated=negated)}"
        aggregate, operator, number = count
        operator = negated_count(operator) if negated else operator
        amount = "no" if is_none(operator, number) else amount_words(operator, "one" if number == 1 else f"{number:,}")
        amount = "at least one" if is_some(operator, number) else amount
        return f"{amount} {self.child(aggregate)}"

    def child(self, aggregate: Aggregate) -> str:
        """A funnel's child: `Order Completed whose product_id is the same followed within 7 days`."""
        inner = replace(self, event=event_words(aggregate), parent=self.event)
        condition = where_of(aggregate)
        told = ""
        if condition is not None:
            own = all(map(_is_own_test, conjuncts(condition)))
            told = f" whose {inner.fact(condition)}" if own else f" (where {inner.fact(condition)})"
        return " ".join(filter(None, (f"{event_words(aggregate)}{told} followed", *_windows(aggregate))))

    def subject(self, scalar: Scalar) -> str:
        """The left side of a fact."""
        match scalar:
            case Trait(path):
                return f"the user's {path_words(path)}"
            case Property(path, of_parent):
                return f"the {path_words(path)} of {self.parent or 'the parent'}" if of_parent else path_words(path)
            case Context(path):
                return path_words(path)
            case Aggregate():
                inner = replace(self, event=event_words(scalar), parent=self.event)
                return f"the {reduced_words(scalar.reducer)} in the {inner.child_of(scalar)}"
            case _:
                assert_never(scalar)

    def child_of(self, aggregate: Aggregate) -> str:
        condition = where_of(aggregate)
        told = "" if condition is None else f" (where {self.fact(condition)})"
        return " ".join(filter(None, (f"{self.event}{told} that followed", *_windows(aggregate))))

    # Parts ------------------------------------------------------------------------------------------------------------

    def circumstances(self, aggregate: Aggregate) -> str:
        """When, from where, and where what: what follows `performed Order Completed at least once`."""
        inner = replace(self, event=event_words(aggregate), parent=self.event)
        condition = where_of(aggregate)
        facts = () if condition is None else (f"where {inner.fact(condition)}",)
        said = " ".join((*_windows(aggregate), *facts))
        return f" {said}" if said else ""

    def noun(self, scalar: Scalar) -> str:
        """A scalar as a noun phrase that may follow "whose"."""
        match scalar:
            case Trait(path) | Property(path) | Context(path):
                return path_words(path)
            case Aggregate():
                rest = self.circumstances(scalar)
                rest = f",{rest}," if where_of(scalar) else rest
                link = "of" if scalar.reducer.name is ReducerName.COUNT else "in"
                return f"{reduced_words(scalar.reducer)} {link} {event_words(scalar)}{rest}"
            case _:
                assert_never(scalar)

    def predicate(self, node: Comparison, *, negated: bool) -> str:
        """What follows the subject, from the table of operators."""
        info = BY_OPERATOR[node.operator]
        words = listed([self.argument(argument, node) for argument in node.arguments], "or")
        if _is_many(node.left):
            return _of_entries(node.operator, words, negated=negated)
        left = node.left
        if isinstance(left, Property) and not left.of_parent and node.arguments == (replace(left, of_parent=True),):
            words = "the same"
        return (info.negated if negated else info.phrase).replace("{0}", words)

    def argument(self, argument: Argument, node: Comparison) -> str:
        match argument:
            case Literal():
                return literal_words(argument)
            case Duration():
                is_span = node.operator in (Operator.WITHIN_LAST, Operator.WITHIN_NEXT)
                return last_words(argument) if is_span else duration_words(argument)
            case Trait(path):
                return f"the user's {path_words(path)}" if self.event else f"their {path_words(path)}"
            case Property(path, of_parent):
                return self.subject(argument) if of_parent else f"the {path_words(path)}"
            case Context(path):
                return f"the {path_words(path)}"
            case Aggregate():
                return self.subject(argument) if self.event else f"their {self.noun(argument)}".rstrip(",")
            case _:
                assert_never(argument)


def _joined(said: Sequence[str], *, is_and: bool, depth: int) -> str:
    """Clauses joined: alternatives after "either", and in brackets where nesting would blur them."""
    pronoun = said[0].partition(" ")[0]
    shared = f"{pronoun} " if pronoun in _PRONOUNS and all(text.startswith(f"{pronoun} ") for text in said) else ""
    text = listed([text.removeprefix(shared) for text in said], "and" if is_and else "or")
    if is_and and depth == 0:
        return f"{shared}{text}"
    text = f"{shared}{'both' if is_and and len(said) == 2 else 'all of' if is_and else 'either'} {text}"  # noqa: PLR2004
    return f"({text})" if depth >= _BRACKETS_FROM else text


def event_words(aggregate: Aggregate) -> str:
    """The name of the event that is counted."""
    source = aggregate.source
    return name_words(source.name) if isinstance(source, Event) else f"the entity {name_words(source.slug)}"


def reduced_words(reducer: Reducer) -> str:
    """`sum of total`, `most frequent category (seen at least 2 times)`."""
    argument = "" if reducer.argument is None else path_words(reducer.argument.path)
    words = BY_REDUCER[reducer.name].phrase.replace("{0}", argument)
    if reducer.value_type is ValueType.STRING and reducer.name is not ReducerName.MODE:
        words += " as text"
    elif reducer.value_type is ValueType.ARRAY:
        words += " as a whole list"
    elif reducer.value_type is ValueType.NUMBER and reducer.name is ReducerName.MODE:
        words += " as a number"
    if reducer.min_frequency is not None and reducer.min_frequency > 1:
        words += f" (seen at least {reducer.min_frequency:,} times)"
    return words


def _windows(aggregate: Aggregate) -> list[str]:
    """When and from where an event is counted."""
    words = [window_words(item) for item in aggregate.filters]
    excluded = [item.source_ids for item in aggregate.filters if isinstance(item, ExcludeSources)]
    words += [f"not from the source {listed([name_words(source) for source in ids], 'or')}" for ids in excluded]
    return [word for word in words if word]


def _is_own_test(condition: Condition) -> bool:
    """Whether a condition tests a property of the event itself, so that it may follow "whose"."""
    inner = condition.operand if isinstance(condition, Not) else condition
    return isinstance(inner, Comparison) and isinstance(inner.left, Property) and not inner.left.of_parent


def _is_many(scalar: Scalar) -> bool:
    return isinstance(scalar, (Trait, Property, Context)) and has_elements(scalar.path)


def _of_entries(operator: Operator, words: str, *, negated: bool) -> str:
    """A test of a path with `$`: any entry passes it; a negative one needs an entry, and none that fails (2.13)."""
    info = BY_OPERATOR[operator]
    if info.takes is Takes.NOTHING:
        return "has an entry" if (operator is Operator.EXISTS) != negated else "has no entry"
    positive = BY_OPERATOR[info.denies or operator].phrase.replace("{0}", words)
    if info.denies is None:
        return f"has {'no' if negated else 'an'} entry that {positive}"
    return f"has no entry, or one that {positive}" if negated else f"has entries, none of which {positive}"
