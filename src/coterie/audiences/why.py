"""Why a profile or account is in an audience, or isn't: each condition, and the events and values that decide it.

The meaning is `language.evaluate`'s, on the data of this one profile, which is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from coterie.core.paths import read_path
from coterie.core.values import Value
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Context,
    Definition,
    Event,
    ExcludeSources,
    Filter,
    Node,
    Not,
    Or,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Where,
    Within,
    children,
    walk,
)
from coterie.language.describe import describe_condition, describe_fact, reduced_words
from coterie.language.evaluate import Look, matches
from coterie.language.events import Account, EventRecord, Profile
from coterie.language.printer import print_query
from coterie.language.references import Known, Reach, references
from coterie.language.rewrite import reads_events
from coterie.language.words import amount_words, counted, duration_words, name_words, span_words
from coterie.schema.space import Collection, Space

MOST_EVENTS = 5
MOST_NEAR = 3
MOST_USERS = 3


@dataclass(frozen=True, kw_only=True)
class Person:
    """A profile with all events that the definition asks about, and what kinds of external ids it has."""

    profile: Profile
    id_types: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When it is asked, how much history there is, and what there is."""

    now: datetime
    lookback_days: int
    space: Space
    known: Known = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TraitFact:
    """A trait that a condition reads, and its value; None where there is none. `audience`: the name, if it is one."""

    path: str
    value: Value | None
    audience: str = ""


@dataclass(frozen=True, kw_only=True)
class EventFact:
    """An occurrence, and those of its properties that the condition reads. `unmet` says what keeps it from counting."""

    name: str
    timestamp: datetime
    properties: Mapping[str, object]
    unmet: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EventsFact:
    """What an event condition found.

    `value` is what is compared, such as the number of occurrences that count; `counting` are the latest of these and
    `near` the latest that don't count; `counted` and `seen` are how many count, and how many there are at all.
    """

    event: str
    value: Value | None
    counted: int
    seen: int
    counting: tuple[EventFact, ...]
    near: tuple[EventFact, ...]


@dataclass(frozen=True, kw_only=True)
class UsersFact:
    """How many users of an account a condition holds of, and the ids of some of them."""

    holds_of: int
    of: int
    some: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A condition, whether it holds, and what makes it so.

    `path` is its place in the JSON form. `told` says in words what was found. The conditions that it is made of are
    its `parts`; of a NOT, whatever holds of its part doesn't of it.
    """

    path: str
    condition: Condition
    query: str
    text: str
    holds: bool
    told: str = ""
    traits: tuple[TraitFact, ...] = ()
    events: tuple[EventsFact, ...] = ()
    users: UsersFact | None = None
    parts: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Why:
    """Whether it is a member, and what each of the conditions that all have to hold has to do with that.

    `is_eligible`: it has one of the external ids of which a member needs one (`segment.md` 2.21).
    """

    is_member: bool
    is_eligible: bool
    findings: tuple[Finding, ...]

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The conditions that keep it out."""
        return tuple(item for item in self.findings if not item.holds)


# What has to be read beforehand ---------------------------------------------------------------------------------------


def events_needed(definition: Definition, known: Known) -> frozenset[str]:
    """The names of all events that decide about members, by way of the audiences that are named too."""
    every = [definition, *(known[key].definition for key in named_within(definition, known))]
    return frozenset(node.name for one in every for node in walk(one.condition) if isinstance(node, Event))


def named_within(definition: Definition, known: Known) -> tuple[str, ...]:
    """The keys of the audiences that a definition names, by way of others too; each after those that it names."""
    found: dict[str, None] = {}

    def visit(one: Definition, inside: tuple[str, ...]) -> None:
        for key in references(one, known):
            if key not in found and key not in inside:
                visit(known[key].definition, (*inside, key))
                found[key] = None

    visit(definition, ())
    return tuple(found)


def with_memberships(
    person: Person, keys: Sequence[str], moment: Moment, *, in_account: Callable[[str], bool]
) -> Profile:
    """The profile with a trait for each of some audiences that it is in; `in_account`: one of its accounts is.

    The keys are in the order of `named_within`.
    """
    traits = {key: value for key, value in person.profile.traits.items() if key not in keys}
    for key in keys:
        membership = moment.known[key]
        if membership.definition.audience_type is AudienceType.ACCOUNTS:
            is_member = in_account(key)
        else:
            profile = replace(person.profile, traits=traits)
            is_member = is_eligible(person, membership.reach) and matches(
                membership.definition,
                profile,
                now=moment.now,
                lookback_days=moment.lookback_days,
                since=membership.reach.since,
            )
        if is_member:
            traits[key] = True
    return replace(person.profile, traits=traits)


def is_eligible(person: Person, reach: Reach) -> bool:
    """Whether a profile has one of the external ids of which a member needs one."""
    return reach.identified_by is None or not reach.identified_by.isdisjoint(person.id_types)


# Why ------------------------------------------------------------------------------------------------------------------


def why(definition: Definition, person: Person, moment: Moment, reach: Reach) -> Why:
    """Why a profile is in an audience of users, or isn't. Its memberships are among its traits."""
    work = _Work(moment, reach)
    findings = tuple(
        work.of_user(part, path, person.profile) for path, part in _parts(definition.condition, "$.condition")
    )
    eligible = is_eligible(person, reach)
    return Why(is_member=eligible and all(item.holds for item in findings), is_eligible=eligible, findings=findings)


def why_account(definition: Definition, account: Account, moment: Moment, reach: Reach) -> Why:
    """Why an account is in an audience of accounts, or isn't. Memberships are among its, and its users', traits."""
    work = _Work(moment, reach)
    parts = _parts(definition.condition, "$.condition")
    findings = tuple(work.of_account(part, path, account) for path, part in parts)
    return Why(is_member=all(item.holds for item in findings), is_eligible=True, findings=findings)


def _parts(node: Condition, path: str) -> list[tuple[str, Condition]]:
    if not isinstance(node, And):
        return [(path, node)]
    places = enumerate(node.operands)
    return [part for place, operand in places for part in _parts(operand, f"{path}.operands[{place}]")]


class _Work:
    def __init__(self, moment: Moment, reach: Reach) -> None:
        self.moment, self.reach = moment, reach

    def look(self, profile: Profile) -> Look:
        return Look(profile, self.moment.now, self.moment.lookback_days, self.reach.since)

    def finding(self, node: Condition, path: str, collection: Collection, *, holds: bool) -> Finding:
        audience_type = AudienceType(collection.value)
        text = describe_condition(node, self.moment.space, audience_type=audience_type)
        return Finding(path=path, condition=node, query=print_query(node), text=text, holds=holds)

    def of_account(self, node: Condition, path: str, account: Account) -> Finding:
        match node:
            case And(operands=operands) | Or(operands=operands):
                parts = tuple(
                    self.of_account(operand, f"{path}.operands[{place}]", account)
                    for place, operand in enumerate(operands)
                )
                test = all if isinstance(node, And) else any
                holds = test(part.holds for part in parts)
                return replace(self.finding(node, path, Collection.ACCOUNTS, holds=holds), parts=parts)
            case Not(operand=operand):
                part = self.of_account(operand, f"{path}.operand", account)
                return replace(self.finding(node, path, Collection.ACCOUNTS, holds=not part.holds), parts=(part,))
            case AnyUser(operand=operand) | AllUsers(operand=operand):
                return self.of_users(node, operand, path, account, is_all=isinstance(node, AllUsers))
            case Comparison():
                if reads_events(node):
                    return self.of_users(node, node, path, account, is_all=False)
                facts = _trait_facts(node, account.traits, self.moment.space, Collection.ACCOUNTS)
                holds = matches(Definition(AudienceType.ACCOUNTS, node), account, now=self.moment.now)
                found = self.finding(node, path, Collection.ACCOUNTS, holds=holds)
                return replace(found, traits=facts, told=_told_traits(facts))
        assert_never(node)

    def of_users(self, node: Condition, asked: Condition, path: str, account: Account, *, is_all: bool) -> Finding:
        passing = [user.id for user in account.users if self.look(user).holds(asked)]
        of = len(account.users)
        holds = len(passing) == of if is_all else bool(passing)
        told = f"{len(passing):,} of {of:,} {'user' if of == 1 else 'users'}" if of else "the account has no users"
        found = self.finding(node, path, Collection.ACCOUNTS, holds=holds)
        some = UsersFact(holds_of=len(passing), of=of, some=tuple(passing[:MOST_USERS]))
        return replace(found, users=some, told=told)

    def of_user(self, node: Condition, path: str, profile: Profile) -> Finding:
        match node:
            case And(operands=operands) | Or(operands=operands):
                parts = tuple(
                    self.of_user(operand, f"{path}.operands[{place}]", profile)
                    for place, operand in enumerate(operands)
                )
                test = all if isinstance(node, And) else any
                holds = test(part.holds for part in parts)
                return replace(self.finding(node, path, Collection.USERS, holds=holds), parts=parts)
            case Not(operand=operand) | AnyUser(operand=operand) | AllUsers(operand=operand):
                part = self.of_user(operand, f"{path}.operand", profile)
                holds = not part.holds if isinstance(node, Not) else part.holds
                return replace(self.finding(node, path, Collection.USERS, holds=holds), parts=(part,))
            case Comparison():
                return self.of_comparison(node, path, profile)
        assert_never(node)

    def of_comparison(self, node: Comparison, path: str, profile: Profile) -> Finding:
        look = self.look(profile)
        holds = look.holds(node)
        found = self.finding(node, path, Collection.USERS, holds=holds)
        traits = _trait_facts(node, profile.traits, self.moment.space, Collection.USERS)
        sides = [side for side in (node.left, *node.arguments) if isinstance(side, Aggregate)]
        events = tuple(self.events_fact(aggregate, look) for aggregate in sides)
        told = _told_events(node, events, holds=holds) if events else _told_traits(traits)
        return replace(found, traits=traits, events=events, told=told)

    def events_fact(self, aggregate: Aggregate, look: Look) -> EventsFact:
        name = aggregate.source.name if isinstance(aggregate.source, Event) else ""
        counting = look.occurrences(aggregate)
        every = sorted((one for one in look.profile.events if one.name == name), key=lambda one: one.order)
        near = [one for one in every if not any(one is other for other in counting)]
        values = look.values(aggregate)
        return EventsFact(
            event=name,
            value=_value(values),
            counted=len(counting),
            seen=len(every),
            counting=tuple(self.event_fact(one, aggregate) for one in reversed(counting[-MOST_EVENTS:])),
            near=tuple(
                replace(self.event_fact(one, aggregate), unmet=self.unmet(one, aggregate, look))
                for one in reversed(near[-MOST_NEAR:])
            ),
        )

    def event_fact(self, event: EventRecord, aggregate: Aggregate) -> EventFact:
        found: dict[str, object] = {}
        for node in _own_nodes(aggregate):
            if isinstance(node, Property) and not node.of_parent:
                values = read_path(event.properties, node.path)
            elif isinstance(node, Context):
                values = read_path(event.context, node.path)
            else:
                continue
            found[node.path] = values[0] if len(values) == 1 else (values or None)
        return EventFact(name=event.name, timestamp=event.timestamp, properties=found)

    def unmet(self, event: EventRecord, aggregate: Aggregate, look: Look) -> tuple[str, ...]:
        if not look.is_in_history(event):
            if event.timestamp > self.moment.now:
                return ("it is still to come",)
            since = self.reach.since
            too_old = since is not None and event.timestamp < since
            return ("it is from before the audience counts events" if too_old else "it is older than the history",)
        return tuple(self.unmet_words(item, event) for item in look.unmet(aggregate, event))

    def unmet_words(self, item: Filter, event: EventRecord) -> str:
        match item:
            case Within(duration=duration):
                return f"it is not within the last {duration_words(duration)}"
            case Between():
                return f"it is not between {span_words(item)} ago"
            case ExcludeSources():
                return f"it is from the source {name_words(event.source_id)}"
            case Where(condition=condition):
                return f"not so: {describe_fact(condition, self.moment.space, event=name_words(event.name))}"
            case _:
                return "it is not in the session"


def _own_nodes(node: Node) -> list[Node]:
    """The nodes of an aggregate that read its own occurrences, not those of a funnel's children."""
    found: list[Node] = []
    for child in children(node):
        found.append(child)
        if not isinstance(child, Aggregate):
            found += _own_nodes(child)
    return found


def _trait_facts(
    node: Comparison, traits: Mapping[str, object], space: Space, collection: Collection
) -> tuple[TraitFact, ...]:
    paths = dict.fromkeys(one.path for one in walk(node) if isinstance(one, Trait))
    audiences = space.audiences_of(collection)
    return tuple(
        TraitFact(
            path=path,
            value=_value(read_path(traits, path)),
            audience=audiences[path].name or path if path in audiences else "",
        )
        for path in paths
    )


def _value(values: Sequence[object]) -> Value | None:
    if not values:
        return None
    found = values[0] if len(values) == 1 else list(values)
    return found if isinstance(found, (str, int, float, bool, list, dict)) else str(found)


# Words ----------------------------------------------------------------------------------------------------------------


def _told_traits(facts: Sequence[TraitFact]) -> str:
    return "; ".join(map(_told_trait, facts))


def _told_trait(fact: TraitFact) -> str:
    if fact.audience and fact.value in (None, True, False):
        return f"{'in' if fact.value else 'not in'} {name_words(fact.audience)}"
    name = name_words(fact.path)
    return f"has no {name}" if fact.value is None else f"{name} is {_shown(fact.value)}"


def _told_events(node: Comparison, facts: Sequence[EventsFact], *, holds: bool) -> str:
    asked = counted(node)
    if asked is not None:
        _, operator, number = asked
        times = _times(facts[0].counted)
        if holds:
            return times
        seen = f" ({_times(facts[0].seen)} in all)" if facts[0].seen != facts[0].counted else ""
        return f"{times}{seen}, where it takes {amount_words(operator, f'{number:,}')}"
    aggregates = [side for side in (node.left, *node.arguments) if isinstance(side, Aggregate)]
    told = [
        f"the {_reduced(aggregate.reducer)} is {'nothing' if fact.value is None else _shown(fact.value)}"
        for aggregate, fact in zip(aggregates, facts, strict=True)
    ]
    return "; ".join(told)


def _reduced(reducer: Reducer) -> str:
    return "count" if reducer.name is ReducerName.COUNT else reduced_words(reducer)


def _times(number: int) -> str:
    return "never" if not number else "once" if number == 1 else f"{number:,} times"


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:,}"
    return str(value)
