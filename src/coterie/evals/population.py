"""Synthetic profiles and accounts that tell definitions apart.

Each is made for a purpose: that a definition holds of it, or just doesn't, every value, number and time being taken
from the pools around the constants of all definitions. What is asked of single comparisons is found by trial: random
occurrences are tested with the reference meaning and sorted into those that satisfy it and those that don't.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar, assert_never, cast

from coterie.core.paths import ELEMENTS, read_path, split_path
from coterie.evals.pools import Place, Pools, pools, whole
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
    Duration,
    Event,
    Filter,
    Literal,
    LiteralKind,
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
    Within,
    children,
    walk,
)
from coterie.language.evaluate import matches
from coterie.language.events import Account, EventRecord, Profile
from coterie.language.rewrite import reads_events

Item = TypeVar("Item")

TRIALS = 48
"""How many groups of occurrences are tried for a comparison. More find rarer cases, and take longer."""

MAX_USERS = 3
"""The most users that are made for an account on purpose."""


def population(
    definitions: Sequence[Definition], *, now: datetime, lookback_days: int, size: int, seed: int
) -> Iterator[Profile | Account]:
    """`size` profiles, or accounts, around definitions of one type. The first one has nothing at all."""
    random = Random(seed)  # noqa: S311 - reproducible, no cryptography
    maker = _Maker(random, pools(definitions, now=now, lookback_days=lookback_days), now, lookback_days)
    accounts = definitions[0].audience_type is AudienceType.ACCOUNTS
    yield Account("0") if accounts else Profile("0")
    for number in range(1, size):
        # Wishes are laid over each other, and the last one wins: so one definition may hold and the other not.
        count = random.choice((1, 1, 2))
        wishes = [(random.choice(definitions).condition, maker.chance(0.6)) for _ in range(count)]
        if accounts:
            yield maker.account(str(number), wishes)
        else:
            yield maker.profile(str(number), wishes)


Wish = tuple[Condition, bool]
"""A condition, and whether it should hold."""


@dataclass
class _Draft:
    traits: dict[str, object] = field(default_factory=dict)
    events: list[EventRecord] = field(default_factory=list)

    def profile(self, identity: str) -> Profile:
        events = tuple(replace(event, message_id=f"{number:05}") for number, event in enumerate(self.events))
        return Profile(identity, document(self.traits), events)


@dataclass(frozen=True)
class _Plan:
    """What occurrences that are made for an aggregate have in common."""

    followers: Sequence[tuple[Aggregate, str]]
    """The aggregates of a funnel's later events, with the events' names."""
    places: Sequence[Place]
    """What is read of the event."""
    tied: Sequence[tuple[str, str]]
    """The properties that are compared with one of the parent's, and which."""
    good: Mapping[Place, list[object]]
    """The values that the filters ask for."""
    ages: list[float]
    """The ages that lie in its windows."""
    distances: list[float]
    """The distances from the parent that do."""


class _Maker:
    def __init__(self, random: Random, found: Pools, now: datetime, lookback_days: int) -> None:
        self.random = random
        self.pools = found
        self.now = now
        self.lookback_days = lookback_days
        self.tried: dict[Comparison, dict[bool, list[_Draft]]] = {}
        # By identity, since to hash a tree takes as long as to make an occurrence; the aggregate is kept for that.
        self.plans: dict[int, tuple[Aggregate, _Plan]] = {}

    # Wishes --------------------------------------------------------------------------------------------------------

    def profile(self, identity: str, wishes: Sequence[Wish]) -> Profile:
        draft = _Draft()
        for condition, wanted in wishes:
            self.grant(condition, draft, wanted=wanted)
        return draft.profile(identity)

    def account(self, identity: str, wishes: Sequence[Wish]) -> Account:
        own = _Draft()
        users = [_Draft() for _ in range(self.random.randrange(MAX_USERS))]
        for condition, wanted in wishes:
            self.grant_account(condition, own, users, wanted=wanted)
        profiles = tuple(user.profile(f"{identity}-{number}") for number, user in enumerate(users))
        return Account(identity, document(own.traits), profiles)

    def grant_account(self, condition: Condition, own: _Draft, users: list[_Draft], *, wanted: bool) -> None:
        match condition:
            case And(operands) | Or(operands):
                for operand, part in self.shares(operands, wanted=wanted, all_needed=isinstance(condition, And)):
                    self.grant_account(operand, own, users, wanted=part)
            case Not(operand):
                self.grant_account(operand, own, users, wanted=not wanted)
            case AnyUser(operand):
                self.grant_users(operand, users, wanted=wanted, all_needed=False)
            case AllUsers(operand):
                self.grant_users(operand, users, wanted=wanted, all_needed=True)
            case Comparison() if reads_events(condition):
                self.grant_users(condition, users, wanted=wanted, all_needed=False)
            case Comparison():
                self.grant(condition, own, wanted=wanted)
            case _:
                assert_never(condition)

    def grant_users(self, condition: Condition, users: list[_Draft], *, wanted: bool, all_needed: bool) -> None:
        if not users and (wanted or self.chance(0.5)):
            users.append(_Draft())
        shares = self.shares(tuple(range(len(users))), wanted=wanted, all_needed=all_needed)
        for index, part in shares:
            self.grant(condition, users[index], wanted=part)

    def grant(self, condition: Condition, draft: _Draft, *, wanted: bool) -> None:
        """Change a draft so that a condition holds of it, or doesn't, as far as earlier wishes allow."""
        match condition:
            case And(operands) | Or(operands):
                for operand, part in self.shares(operands, wanted=wanted, all_needed=isinstance(condition, And)):
                    self.grant(operand, draft, wanted=part)
            case Not(operand):
                self.grant(operand, draft, wanted=not wanted)
            case AnyUser(operand) | AllUsers(operand):
                self.grant(operand, draft, wanted=wanted)
            case Comparison():
                choices = self.trials(condition)
                chosen = self.random.choice(choices[wanted] or choices[not wanted])
                draft.traits |= chosen.traits
                draft.events += chosen.events
            case _:
                assert_never(condition)

    def shares(self, operands: Sequence[Item], *, wanted: bool, all_needed: bool) -> list[tuple[Item, bool]]:
        """What to wish of each part so that the whole is as wanted: of every part, or of one, the rest mostly not."""
        decisive = self.random.randrange(len(operands)) if operands else 0
        shares = []
        for index, operand in enumerate(operands):
            decides = wanted == all_needed or index == decisive
            shares.append((operand, wanted if decides else self.chance(0.75) == all_needed))
        self.random.shuffle(shares)
        return shares

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    # Trials --------------------------------------------------------------------------------------------------------

    def trials(self, comparison: Comparison) -> Mapping[bool, list[_Draft]]:
        """Drafts that satisfy a comparison (True), and that don't (False)."""
        if comparison not in self.tried:
            definition = Definition(AudienceType.USERS, comparison)
            sorted_out: dict[bool, list[_Draft]] = {True: [], False: []}
            for _ in range(TRIALS):
                draft = self.trial(comparison)
                holds = matches(definition, draft.profile("?"), now=self.now, lookback_days=self.lookback_days)
                sorted_out[holds].append(draft)
            self.tried[comparison] = sorted_out
        return self.tried[comparison]

    def trial(self, comparison: Comparison) -> _Draft:
        draft = _Draft()
        for node in walk(comparison):
            if isinstance(node, Trait):
                draft.traits[whole(node.path)] = self.value(("trait", whole(node.path)))
        sides = [comparison.left, *comparison.arguments]
        for side in sides:
            if isinstance(side, Aggregate) and isinstance(side.source, Event):
                draft.events += self.occurrences(comparison, side, side.source.name, draft)
        return draft

    def occurrences(self, comparison: Comparison, aggregate: Aggregate, name: str, draft: _Draft) -> list[EventRecord]:
        """A number of occurrences that pass the filters, as far as some are found, and now and then some that don't."""
        good: list[list[EventRecord]] = []
        bad: list[list[EventRecord]] = []
        definition = Definition(AudienceType.USERS, _at_least_one(aggregate))
        wanted = self.number(comparison, aggregate, name)
        spare = self.random.choice((0, 0, 1, 2))
        value = self.reduced(comparison, aggregate, name)
        for _ in range(6 * min(wanted, 4) + spare):
            group = self.occurrence(aggregate, name)
            if value is not None and aggregate.reducer.argument is not None and self.chance(0.8):
                put(cast("dict[str, object]", group[0].properties), whole(aggregate.reducer.argument.path), value)
            profile = _Draft(draft.traits, group).profile("?")
            passes = matches(definition, profile, now=self.now, lookback_days=self.lookback_days)
            (good if passes else bad).append(group)
            if len(good) >= wanted:
                break
        repeated = [good[index % len(good)] for index in range(wanted)] if good else []
        extra = self.random.sample(bad, min(spare, len(bad)))
        return [event for group in (*repeated, *extra) for event in group]

    def number(self, comparison: Comparison, aggregate: Aggregate, name: str) -> int:
        """How many occurrences: often just enough for a count, or just too few."""
        counts = self.pools.counts[name]
        if aggregate is comparison.left and aggregate.reducer.name is ReducerName.COUNT and self.chance(0.6):
            suiting = [count for count in counts if self.suits(comparison, count)]
            edges = [
                n for n in counts for near in (n - 1, n + 1) if near in counts and (n in suiting) != (near in suiting)
            ]
            return self.random.choice(edges or counts)
        return self.random.choice(counts)

    def reduced(self, comparison: Comparison, aggregate: Aggregate, name: str) -> object:
        """For a reducer that picks a value, one that satisfies its comparison, or None to leave it to chance."""
        argument = aggregate.reducer.argument
        if argument is None or aggregate is not comparison.left or self.chance(0.5):
            return None
        candidates = self.pools.values.get(("property", name, whole(argument.path)), [])
        suiting = [value for value in candidates if value is not None and self.suits(comparison, value)]
        return self.random.choice(suiting) if suiting else None

    def occurrence(self, aggregate: Aggregate, name: str) -> list[EventRecord]:
        """One occurrence and, for a funnel, what may have followed it."""
        plan = self.plan(aggregate, name)
        age = self.moment(plan.ages, self.pools.ages[name])
        parent = self.event(plan, name, self.now - timedelta(seconds=age), None)
        followers = []
        for child, child_name in plan.followers:
            following = self.plan(child, child_name)
            for _ in range(self.random.choice((0, 1, 1, 2))):
                step = self.moment(following.distances, self.pools.distances[child_name])
                moment = parent.timestamp + timedelta(seconds=step)
                followers.append(self.event(following, child_name, moment, parent))
        return [parent, *followers]

    def event(self, plan: _Plan, name: str, moment: datetime, parent: EventRecord | None) -> EventRecord:
        properties: dict[str, object] = {}
        context: dict[str, object] = {}
        for place in plan.places:
            good = plan.good.get(place)
            value = self.random.choice(good) if good is not None and self.chance(0.8) else self.value(place)
            put(context if place[0] == "context" else properties, place[-1], value)
        if parent is not None and self.chance(0.6):
            for path, parent_path in plan.tied:
                values = read_path(parent.properties, parent_path)
                put(properties, path, values[0] if values else None)
        return EventRecord(name, moment, properties, context, self.random.choice(self.pools.sources))

    def moment(self, fitting: list[float], candidates: list[float]) -> float:
        """An age, or a distance from the parent: mostly one of those that fit."""
        return self.random.choice(fitting if fitting and self.chance(0.7) else candidates)

    def plan(self, aggregate: Aggregate, name: str) -> _Plan:
        """What is known of an aggregate of an event before any occurrence is made for it."""
        found = self.plans.get(id(aggregate))
        if found is None:
            children_of = _children(aggregate)
            plan = _Plan(
                followers=[(one, one.source.name) for one in children_of if isinstance(one.source, Event)],
                places=_read_of(aggregate, name),
                tied=list(_tied(aggregate)),
                good=self.good(aggregate, name),
                ages=_fitting(aggregate, self.pools.ages[name], of_parent=False),
                distances=_fitting(aggregate, self.pools.distances[name], of_parent=True),
            )
            found = self.plans[id(aggregate)] = (aggregate, plan)
        return found[1]

    def good(self, aggregate: Aggregate, name: str) -> dict[Place, list[object]]:
        """For what is read of an event, the values that its filters ask for: of all of them, if any value suits all."""
        suiting: dict[Place, list[list[object]]] = {}
        for condition, wanted in _tests(aggregate):
            place = _place(condition.left, name)
            fitting = [value for value in self.pools.values.get(place, ()) if self.suits(condition, value) == wanted]
            suiting.setdefault(place, []).append(fitting)
        return {
            place: [value for value in lists[0] if all(value in other for other in lists[1:])] or lists[0]
            for place, lists in suiting.items()
            if lists[0]
        }

    def suits(self, test: Comparison, value: object) -> bool:
        """Whether a value passes a test with constants, as a trait of the same path would."""
        left = Trait("value.$" if _is_elements(test.left) else "value")
        profile = Profile("?", {} if value is None else {"value": value})
        return matches(Definition(AudienceType.USERS, replace(test, left=left)), profile, now=self.now)

    def value(self, place: Place) -> object:
        candidates = self.pools.values.get(place)
        return self.random.choice(candidates) if candidates else self.random.choice((None, "a", "b", 1, 2))


# Documents -----------------------------------------------------------------------------------------------------------


def document(values: Mapping[str, object]) -> dict[str, object]:
    """The JSON value that has these values at these paths."""
    found: dict[str, object] = {}
    for path, value in values.items():
        put(found, path, value)
    return found


def put(target: dict[str, object], path: str, value: object) -> None:
    """Set what a path reads: `a.b` in an object, `a.$` as the elements of an array. None leaves it absent."""
    if value is None:
        return
    steps = split_path(path)
    if len(steps) == 1:
        target[steps[0]] = value
        return
    step, rest = steps[0], steps[1:]
    inner = target.get(step)
    nested = _nested(inner if isinstance(inner, dict) else None, rest, value)
    target[step] = nested


def _nested(existing: dict[str, object] | None, steps: tuple[str, ...], value: object) -> object:
    if not steps:
        return value
    if steps[0] == ELEMENTS:
        values = list(value) if isinstance(value, tuple) else [value]
        return [_nested(None, steps[1:], item) for item in values]
    inner = existing or {}
    below = inner.get(steps[0])
    return inner | {steps[0]: _nested(below if isinstance(below, dict) else None, steps[1:], value)}


# Aggregates ----------------------------------------------------------------------------------------------------------


def _at_least_one(aggregate: Aggregate) -> Comparison:
    """That an occurrence passes the filters of an aggregate."""
    counted = Aggregate(aggregate.source, aggregate.filters, Reducer(ReducerName.COUNT))
    return Comparison(counted, Operator.AT_LEAST, (Literal(1, LiteralKind.NUMBER),))


def _asked(node: Node) -> Iterator[Node]:
    """The nodes of a condition without what lies within an aggregate, but with the aggregate itself."""
    yield node
    if not isinstance(node, Aggregate):
        for child in children(node):
            yield from _asked(child)


def _inside(aggregate: Aggregate) -> Iterator[Node]:
    for item in aggregate.filters:
        if isinstance(item, Where):
            yield from _asked(item.condition)


def _children(aggregate: Aggregate) -> list[Aggregate]:
    """The aggregates of a funnel's later events."""
    return [node for node in _inside(aggregate) if isinstance(node, Aggregate)]


def _read_of(aggregate: Aggregate, name: str) -> list[Place]:
    """What is read of an event: by its own filters and reducer, and by the funnel's later events."""
    nodes = [*_inside(aggregate), *([aggregate.reducer.argument] if aggregate.reducer.argument else [])]
    nodes += [node for child in _children(aggregate) for node in _inside(child)]
    later = {id(node) for child in _children(aggregate) for node in _inside(child)}
    places = []
    for node in nodes:
        is_later = id(node) in later
        if isinstance(node, Property) and node.of_parent == is_later:
            places.append(("property", name, whole(node.path)))
        elif isinstance(node, Context) and not is_later:
            places.append(("context", name, whole(node.path)))
    return list(dict.fromkeys(places))


def _place(side: Scalar, name: str) -> Place:
    """The place of what a test inside an event's where() reads."""
    match side:
        case Property(path):
            return ("property", name, whole(path))
        case Context(path):
            return ("context", name, whole(path))
        case _:
            return ("trait", side.path if isinstance(side, Trait) else "")


def _tests(aggregate: Aggregate) -> Iterator[tuple[Comparison, bool]]:
    """The tests of single values with constants among the filters, and whether each is wanted to hold."""
    waiting = [(item.condition, True) for item in aggregate.filters if isinstance(item, Where)]
    while waiting:
        condition, wanted = waiting.pop()
        match condition:
            case And(operands) | Or(operands):
                waiting += [(operand, wanted) for operand in operands]
            case Not(operand):
                waiting.append((operand, not wanted))
            case Comparison(Property(of_parent=False) | Context(), _, arguments):
                if all(isinstance(item, (Literal, Duration)) for item in arguments):
                    yield condition, wanted
            case _:
                pass


def _is_elements(side: Scalar) -> bool:
    return not isinstance(side, Aggregate) and whole(side.path) != side.path


def _fitting(aggregate: Aggregate, candidates: Sequence[float], *, of_parent: bool) -> list[float]:
    """The ages, or distances from the parent, that lie in the windows of an aggregate."""
    return [age for age in candidates if all(_in_window(item, age, of_parent) for item in aggregate.filters)]


def _in_window(item: Filter, seconds: float, of_parent: bool) -> bool:  # noqa: FBT001 - a predicate's own argument
    match item:
        case Within(duration) if item.of_parent == of_parent:
            return 0 <= seconds <= duration.seconds
        case Between(start, end) if item.of_parent == of_parent:
            return min(start.seconds, end.seconds) <= seconds <= max(start.seconds, end.seconds)
        case _:
            return not of_parent or seconds > 0


def _tied(aggregate: Aggregate) -> Iterator[tuple[str, str]]:
    """Pairs of a property of a later event and the one of its parent that it is compared with."""
    for node in _inside(aggregate):
        if isinstance(node, Comparison) and isinstance(node.left, Property) and not node.left.of_parent:
            for argument in node.arguments:
                if isinstance(argument, Property) and argument.of_parent:
                    yield whole(node.left.path), whole(argument.path)
