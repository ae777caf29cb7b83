"""The reference meaning of the query language, over plain Python values (`segment.md` 3.4 to 3.9).

Every engine is tested against this. It prefers clarity to speed and expects definitions that passed the checker;
another one may raise InternalError. What the specification leaves open is settled so:

- Events older than the look-back and events after now are never seen. Both edges of every window belong to it.
- An event() inside a where() is a funnel's child: it counts only strictly after its parent, whatever its window.
- A comparison with a null on the right is false, `!=` too.
- A comparison of an account audience that reads events outside ANY and ALL is read as ANY, its traits being the user's.
- A session (`expires_after`) is what the other filters leave, from the latest gap longer than the duration on; it is
  empty once the duration has passed since the last occurrence. Filters may stand in any order.
- An account's computed trait reads the occurrences of all its users, each filtered with its own user's traits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import assert_never

from coterie.core.errors import InternalError
from coterie.core.paths import has_elements, read_path
from coterie.core.time import parse_instant
from coterie.core.values import Value
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
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
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
from coterie.language.events import Account, Database, Document, EventRecord, Profile
from coterie.language.operators import BY_OPERATOR, Family
from coterie.language.reducers import BY_REDUCER
from coterie.language.rewrite import conjuncts, reads_events

DEFAULT_LOOKBACK_DAYS = 1095


def members(
    definition: Definition,
    database: Database,
    *,
    now: datetime,
    lookback_days: int = DEFAULT_LOOKBACK_DAYS,
    since: datetime | None = None,
) -> set[str]:
    """The ids of the profiles, or accounts, that a definition selects. Events before `since` are not seen."""
    everyone: Sequence[Profile | Account] = database.profiles
    if definition.audience_type is AudienceType.ACCOUNTS:
        everyone = database.accounts
    clock = _clock(now, lookback_days, since)
    return {one.id for one in everyone if _matches(definition, one, clock)}


def matches(
    definition: Definition,
    subject: Profile | Account,
    *,
    now: datetime,
    lookback_days: int = DEFAULT_LOOKBACK_DAYS,
    since: datetime | None = None,
) -> bool:
    """Whether a definition selects a profile or an account, whichever its type asks for; see `members`."""
    return _matches(definition, subject, _clock(now, lookback_days, since))


def _matches(definition: Definition, subject: Profile | Account, clock: _Clock) -> bool:
    if isinstance(subject, Account):
        return _account_holds(definition.condition, subject, clock)
    return _holds(definition.condition, _Scope(subject, clock))


def compute(
    trait: ComputedTrait, subject: Profile | Account, *, now: datetime, lookback_days: int = DEFAULT_LOOKBACK_DAYS
) -> Value | None:
    """The value of a computed trait for a profile or an account; None is null."""
    clock = _Clock(now, _earliest(now, lookback_days))
    users = subject.users if isinstance(subject, Account) else (subject,)
    unique = {user.id: user for user in users}.values()
    streams = (_stream(trait.scalar, _Scope(user, clock)) for user in unique)
    events = sorted((event for stream in streams for event in stream), key=lambda event: event.order)
    return _reduce(_session(events, trait.scalar.filters, now), trait.scalar.reducer)


@dataclass(frozen=True)
class Look:
    """A profile, looked at part by part: why a definition holds of it, or doesn't."""

    profile: Profile
    now: datetime
    lookback_days: int = DEFAULT_LOOKBACK_DAYS
    since: datetime | None = None

    def holds(self, condition: Condition) -> bool:
        """Whether a condition of users holds."""
        return _holds(condition, self._scope)

    def values(self, scalar: Scalar) -> Sequence[object]:
        """What a scalar is; nothing is null."""
        return _scalar(scalar, self._scope).values

    def occurrences(self, aggregate: Aggregate) -> list[EventRecord]:
        """The occurrences that an aggregate counts, in order."""
        return _stream(aggregate, self._scope)

    def is_in_history(self, event: EventRecord) -> bool:
        """Whether an occurrence is neither too old to be seen nor still to come."""
        return _in_history(event, self._scope)

    def unmet(self, aggregate: Aggregate, event: EventRecord) -> tuple[Filter, ...]:
        """The filters of an aggregate that keep this occurrence out, each part of a where() by itself."""
        parts: list[Filter] = []
        for item in aggregate.filters:
            parts += map(Where, conjuncts(item.condition)) if isinstance(item, Where) else [item]
        return tuple(part for part in parts if not _passes(event, part, self._scope))

    @property
    def _scope(self) -> _Scope:
        return _Scope(self.profile, _clock(self.now, self.lookback_days, self.since))


@dataclass(frozen=True)
class _Clock:
    """The moment of evaluation, and the beginning of the history that the plan computes over."""

    now: datetime
    earliest: datetime


@dataclass(frozen=True)
class _Scope:
    """What a condition is tested on: a profile or account and, inside where(), an event and its funnel's parent."""

    owner: Profile | Account
    clock: _Clock
    event: EventRecord | None = None
    parent: EventRecord | None = None


@dataclass(frozen=True)
class _Values:
    """What a scalar or argument is: no value is null; only a path with `$` has many."""

    values: Sequence[object]
    is_many: bool = False


def _clock(now: datetime, lookback_days: int, since: datetime | None) -> _Clock:
    earliest = _earliest(now, lookback_days)
    return _Clock(now, earliest if since is None else max(earliest, since))


def _earliest(now: datetime, lookback_days: int) -> datetime:
    try:
        return now - timedelta(days=lookback_days)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


# Conditions -----------------------------------------------------------------------------------------------------------


def _account_holds(condition: Condition, account: Account, clock: _Clock) -> bool:
    match condition:
        case And(operands):
            return all(_account_holds(operand, account, clock) for operand in operands)
        case Or(operands):
            return any(_account_holds(operand, account, clock) for operand in operands)
        case Not(operand):
            return not _account_holds(operand, account, clock)
        case AnyUser(operand):
            return any(_holds(operand, _Scope(user, clock)) for user in account.users)
        case AllUsers(operand):
            return all(_holds(operand, _Scope(user, clock)) for user in account.users)
        case Comparison():
            if reads_events(condition):
                return any(_holds(condition, _Scope(user, clock)) for user in account.users)
            return _holds(condition, _Scope(account, clock))
        case _:
            assert_never(condition)


def _holds(condition: Condition, scope: _Scope) -> bool:
    match condition:
        case Comparison():
            return _compare(condition, scope)
        case And(operands):
            return all(_holds(operand, scope) for operand in operands)
        case Or(operands):
            return any(_holds(operand, scope) for operand in operands)
        case Not(operand):
            return not _holds(operand, scope)
        case AnyUser() | AllUsers():
            raise InternalError("ANY and ALL stand outside where() in an account audience")
        case _:
            assert_never(condition)


def _compare(node: Comparison, scope: _Scope) -> bool:
    """A comparison (3.7) with nulls as in 3.9; a path with `$` needs an element in any case (2.13)."""
    info = BY_OPERATOR[node.operator]
    left = _scalar(node.left, scope)
    if node.operator is Operator.EXISTS:
        return bool(left.values)
    if not left.values:
        return info.true_of_null and (node.operator is Operator.ABSENT or not left.is_many)
    options = [option for argument in node.arguments for option in _argument(argument, info.family, scope)]
    test = BY_OPERATOR[info.denies or info.operator].test
    if not options or test is None:
        return False
    found = any(test(value, option, scope.clock.now) for value in left.values for option in options)
    return found != (info.denies is not None)


def _argument(argument: Argument, family: Family, scope: _Scope) -> Sequence[object]:
    """The values of an argument. A date without quotes is an instant, except where text is sought."""
    match argument:
        case Duration():
            return (argument,)
        case Literal(value, kind):
            if kind in (LiteralKind.DATE, LiteralKind.TIMESTAMP) and family is not Family.TEXT:
                instant = parse_instant(str(value))
                return () if instant is None else (instant,)
            return (value,)
        case _:
            return _scalar(argument, scope).values


# Scalars --------------------------------------------------------------------------------------------------------------


def _scalar(scalar: Scalar, scope: _Scope) -> _Values:
    match scalar:
        case Aggregate():
            if not isinstance(scope.owner, Profile):
                raise InternalError("events are read of users")
            value = _reduce(_stream(scalar, scope), scalar.reducer)
            return _Values(() if value is None else (value,))
        case Trait(path):
            return _read(scope.owner.traits, path)
        case Property(path, of_parent):
            event = scope.parent if of_parent else scope.event
            return _read(_required(event).properties, path)
        case Context(path):
            return _read(_required(scope.event).context, path)
        case _:
            assert_never(scalar)


def _read(document: Document, path: str) -> _Values:
    return _Values(read_path(document, path), has_elements(path))


def _required(event: EventRecord | None) -> EventRecord:
    if event is None:
        raise InternalError("property() and context() stand inside where()")
    return event


def _reduce(events: Sequence[EventRecord], reducer: Reducer) -> Value | None:
    """The value that a reducer makes of some occurrences in order; None is null."""
    if reducer.name is ReducerName.COUNT:
        return len(events)
    values = [value for event in events for value in _reduced_values(event, reducer)]
    return BY_REDUCER[reducer.name].meaning(values, reducer)


def _reduced_values(event: EventRecord, reducer: Reducer) -> Sequence[object]:
    """What a reducer reads of one event: every element under `$`, or with `as array` all of them as one value."""
    argument = reducer.argument
    if argument is None:
        raise InternalError(f"{reducer.name} reads a property")
    found = _read(event.context if isinstance(argument, Context) else event.properties, argument.path)
    if found.values and found.is_many and reducer.value_type is ValueType.ARRAY:
        return ([*found.values],)
    return found.values


# Streams --------------------------------------------------------------------------------------------------------------


def _stream(aggregate: Aggregate, scope: _Scope) -> list[EventRecord]:
    """The occurrences that pass the filters, in order; sessions are left to `_session`."""
    source = aggregate.source
    if not isinstance(source, Event) or not isinstance(scope.owner, Profile):
        raise InternalError("only events of users make a stream")
    events = [event for event in scope.owner.events_by_name.get(source.name, ()) if _in_history(event, scope)]
    for item in aggregate.filters:
        events = [event for event in events if _passes(event, item, scope)]
    return sorted(events, key=lambda event: event.order)


def _in_history(event: EventRecord, scope: _Scope) -> bool:
    """Neither too old nor in the future and, in a funnel's child, strictly after its parent, the current event."""
    if scope.event is not None and event.timestamp <= scope.event.timestamp:
        return False
    return scope.clock.earliest <= event.timestamp <= scope.clock.now


def _passes(event: EventRecord, item: Filter, scope: _Scope) -> bool:
    match item:
        case Where(condition):
            return _holds(condition, _Scope(scope.owner, scope.clock, event, scope.event))
        case Within(duration, of_parent):
            return 0 <= _seconds(event, scope, of_parent=of_parent) <= duration.seconds
        case Between(start, end, of_parent):
            near, far = sorted((start.seconds, end.seconds))
            return near <= _seconds(event, scope, of_parent=of_parent) <= far
        case ExcludeSources(source_ids):
            return event.source_id not in source_ids
        case ExpiresAfter():
            return True
        case _:
            assert_never(item)


def _seconds(event: EventRecord, scope: _Scope, *, of_parent: bool) -> float:
    """Seconds from the event to now, or from the parent event to it."""
    distance = event.timestamp - _required(scope.event).timestamp if of_parent else scope.clock.now - event.timestamp
    return distance.total_seconds()


def _session(events: Sequence[EventRecord], filters: tuple[Filter, ...], now: datetime) -> Sequence[EventRecord]:
    """The occurrences of the current session, if a filter asks for one."""
    for item in filters:
        if isinstance(item, ExpiresAfter):
            start = len(events)
            later = now
            while start and (later - events[start - 1].timestamp).total_seconds() <= item.duration.seconds:
                start -= 1
                later = events[start].timestamp
            events = events[start:]
    return events
