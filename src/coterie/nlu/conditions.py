"""From frames to conditions of the query language: windows, counts, tests, measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, groupby
from typing import assert_never

from coterie.core.paths import ELEMENTS
from coterie.language.ast import (
    Aggregate,
    And,
    Between,
    Comparison,
    Condition,
    Duration,
    Event,
    Filter,
    Literal,
    LiteralKind,
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
from coterie.nlu.durations import days
from coterie.nlu.fieldvalues import number_literal, text_literal
from coterie.nlu.frames import AudienceFrame, EventFrame, Measure, Shape, Test, TraitFrame
from coterie.nlu.meanings import Bound, Range, Window, WindowKind

_OF_ONE_VALUE = frozenset({Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.OMITS})
_VALUES = (Operator.EQUALS, Operator.ONE_OF)

_DAY = timedelta(days=1)
_RECENT_DAYS = 30  # "recent" on a date trait
_HOURS_OF_DAY = 24


@dataclass(frozen=True)
class Plan:
    """What conditions are built for: the moment, and the days of history (`H` in `generation.md` 5)."""

    now: datetime
    lookback_days: int


def both(first: Condition, *rest: Condition) -> Condition:
    """All of some conditions, flat, each once."""
    if not rest:
        return first
    found = (c.operands if isinstance(c, And) else (c,) for c in (first, *rest))
    operands = tuple(dict.fromkeys(chain.from_iterable(found)))
    return operands[0] if len(operands) == 1 else And(operands)


def either(first: Condition, *rest: Condition) -> Condition:
    """Any of some conditions, flat, each once."""
    if not rest:
        return first
    found = (c.operands if isinstance(c, Or) else (c,) for c in (first, *rest))
    operands = tuple(dict.fromkeys(chain.from_iterable(found)))
    return operands[0] if len(operands) == 1 else Or(operands)


# Windows --------------------------------------------------------------------------------------------------------------


def age_days(when: date, plan: Plan) -> int:
    """Whole days from the start of a date to now, rounded up so that the whole date is inside `within`."""
    start = datetime(when.year, when.month, when.day, tzinfo=UTC)
    return max(0, -((start - plan.now) // _DAY))


def event_windows(window: Window | None, plan: Plan) -> tuple[Filter, ...]:
    """The time filter of an event for a window, if it needs one."""
    if window is None:
        return ()
    match window.kind:
        case WindowKind.LAST if window.length is not None:
            return (Within(window.length),)
        case WindowKind.SPAN if window.near is not None and window.far is not None:
            return (Between(window.near, window.far),)
        case WindowKind.OLDER if window.length is not None:
            return (_before(window.length, plan),)
        case WindowKind.SINCE if window.start is not None:
            return (_since(window.start + _DAY if window.strict else window.start, plan),)
        case WindowKind.UNTIL if window.end is not None:
            return (_before(days(age_days(window.end, plan)), plan),)
        case WindowKind.DURING if window.start is not None and window.end is not None:
            end = age_days(window.end + _DAY, plan)
            return (Between(days(end), days(age_days(window.start, plan))),)
        case _:
            return ()


def _since(start: date, plan: Plan) -> Within:
    return Within(days(age_days(start, plan)))


def _before(length: Duration, plan: Plan) -> Between:
    """All of the history that is longer ago than a length; of none it is a day that the checker refuses."""
    if length.unit is Unit.HOURS:
        return Between(length, Duration(plan.lookback_days * _HOURS_OF_DAY, Unit.HOURS))
    return Between(length, days(max(plan.lookback_days, length.amount + (length.amount == plan.lookback_days))))


def date_condition(path: str, window: Window, *, negated: bool) -> Condition:
    """A test of a date trait for a window (`generation.md` 6)."""
    trait = Trait(path)

    def test(operator: Operator, argument: Duration | Literal) -> Condition:
        return Comparison(trait, operator, (argument,))

    length = window.length or days(_RECENT_DAYS)
    if negated and window.kind is WindowKind.LAST:
        return test(Operator.BEFORE_LAST, length)
    found: Condition
    match window.kind:
        case WindowKind.LAST:
            found = test(Operator.WITHIN_LAST, length)
        case WindowKind.OLDER:
            found = test(Operator.BEFORE_LAST, length)
        case WindowKind.NEXT:
            found = test(Operator.WITHIN_NEXT, length)
        case WindowKind.LATER:
            found = test(Operator.AFTER_NEXT, length)
        case WindowKind.SPAN if window.near is not None and window.far is not None:
            found = both(test(Operator.WITHIN_LAST, window.far), test(Operator.BEFORE_LAST, window.near))
        case WindowKind.SINCE if window.start is not None:
            found = test(Operator.AFTER_DATE, _date(window.start if window.strict else window.start - _DAY))
        case WindowKind.UNTIL if window.end is not None:
            found = test(Operator.BEFORE_DATE, _date(window.end))
        case WindowKind.DURING if window.start is not None and window.end is not None:
            found = both(
                test(Operator.AFTER_DATE, _date(window.start - _DAY)),
                test(Operator.BEFORE_DATE, _date(window.end + _DAY)),
            )
        case _:
            found = Comparison(trait, Operator.EXISTS)
    return Not(found) if negated else found


def _date(when: date) -> Literal:
    return Literal(when.isoformat(), LiteralKind.STRING)


# Tests ----------------------------------------------------------------------------------------------------------------


def property_test(test: Test) -> Condition:
    """A test of a property inside `where`."""
    return _tested(Property(test.path), test)


def trait_test(test: Test) -> Condition:
    """A test of a trait."""
    return _tested(Trait(test.path), test)


def _tested(left: Property | Trait, test: Test) -> Condition:
    if test.operator in _OF_ONE_VALUE and len(test.arguments) > 1:
        parts = [Comparison(left, test.operator, (argument,)) for argument in test.arguments]
        condition = both(*parts) if test.operator is Operator.OMITS else either(*parts)
    else:
        condition = Comparison(left, test.operator, test.arguments)
    return Not(condition) if test.denied else condition


# Frames ---------------------------------------------------------------------------------------------------------------


_MOST = (Operator.EQUALS, Operator.AT_MOST, Operator.LESS_THAN)


def event_condition(frame: EventFrame, plan: Plan, children: tuple[Condition, ...] = ()) -> Condition:
    """The conditions of an event frame; `children` are further ones for its `where`: the later steps of a funnel."""
    parts = [_one_event(Event(name), frame, plan, children) for name in frame.events]
    if len(parts) == 1:
        return parts[0]
    return both(*parts) if frame.negated or not frame.any_event else either(*parts)


def _one_event(event: Event, frame: EventFrame, plan: Plan, children: tuple[Condition, ...]) -> Condition:
    inner = [property_test(test) for test in _of_one_occurrence(frame.tests) if test.path not in frame.any_of]
    one = [property_test(test) for test in frame.tests if test.path in frame.any_of]
    if one:
        inner.append(either(*one))
    bare: tuple[Filter, ...] = (Where(both(*inner)),) if inner else ()
    # What came after one is no matter of when there was none.
    filters: tuple[Filter, ...] = (Where(both(*inner, *children)),) if inner or children else ()
    ever = _count(event, filters)
    inside = _count(event, (*filters, *event_windows(frame.window, plan)))
    match frame.shape:
        case Shape.LAPSED:
            return _unless(frame, both(_happened(ever), _never(inside)))
        case Shape.BEGAN:
            began = both(_happened(inside), _never(_count(event, (*bare, *_older(frame.window, plan)))))
            return _unless(frame, began)
        case Shape.STALE if frame.window is not None and frame.window.near is not None:
            return both(_happened(inside), _never(_count(event, (*bare, Within(frame.window.near)))))
        case Shape.STALE:
            return both(_happened(ever), _never(_count(event, (*bare, *_recent(frame.window, plan)))))
        case Shape.COUNTED:
            return both(_plain(frame, ever), _happened(inside))
        case Shape.PLAIN if children and _is_limited(frame):
            # "opened exactly one claim and rated it 5": there was one in all, and that one was rated so
            most, rest = (tuple(c for c in frame.counts if _is_most(c) is wanted) for wanted in (True, False))
            alone = _count(event, (*bare, *event_windows(frame.window, plan)))
            return both(_plain(replace(frame, counts=most), alone), _plain(replace(frame, counts=rest), inside))
        case Shape.PLAIN:
            return _plain(frame, inside)
        case _:
            assert_never(frame.shape)


def _is_limited(frame: EventFrame) -> bool:
    return not frame.negated and frame.measure is None and any(map(_is_most, frame.counts))


def _is_most(count: Bound | Range) -> bool:
    """Whether a count says how many there are at most."""
    return isinstance(count, Range) or (not count.bare and count.operator in _MOST)


def _of_one_occurrence(tests: Sequence[Test]) -> list[Test]:
    """The tests, where two values of one property that has only one of them are either of them.

    The items of a list (`$`) may be several, and a value beside a list that has it asks for both.
    """
    found: list[Test] = []
    places: dict[str, int] = {}
    for test in tests:
        is_value = test.operator in _VALUES and not test.denied and ELEMENTS not in test.path
        place = places.setdefault(test.path, len(found)) if is_value else len(found)
        if place == len(found) or not set(test.arguments).isdisjoint(found[place].arguments):
            found.append(test)
            continue
        other = found[place]
        arguments = tuple(dict.fromkeys((*other.arguments, *test.arguments)))
        found[place] = replace(other, operator=Operator.ONE_OF, arguments=arguments, mask=other.mask | test.mask)
    return found


def _plain(frame: EventFrame, count: Aggregate) -> Condition:
    counts = [_bounded(count, bound) for bound in frame.counts]
    if frame.measure is not None:
        whole = both(_measured(count, frame.measure), *counts)
    elif frame.negated and all(_says_once(bound) for bound in frame.counts):
        return _never(count)
    elif counts:
        whole = both(*counts)
    else:
        whole = _happened(count)
    return _unless(frame, whole)


def _unless(frame: EventFrame, whole: Condition) -> Condition:
    return Not(whole) if frame.negated else whole


def _happened(count: Aggregate) -> Condition:
    return Comparison(count, Operator.AT_LEAST, (number_literal(1),))


def _never(count: Aggregate) -> Condition:
    return Comparison(count, Operator.EQUALS, (number_literal(0),))


def _says_once(bound: Bound | Range) -> bool:
    """Whether a denied count only strengthens the denial: "not even once", "not a single one", "no more than 0"."""
    if isinstance(bound, Range):
        return False
    value, operator = bound.number.value, bound.operator
    if operator in (Operator.EQUALS, Operator.AT_LEAST):
        return value <= 1
    return (operator is Operator.LESS_THAN and value <= 1) or (operator is Operator.AT_MOST and value <= 0)


def _older(window: Window | None, plan: Plan) -> tuple[Filter, ...]:
    """The time before a window."""
    if window is not None and window.length is not None:
        return (_before(window.length, plan),)
    if window is not None and window.start is not None:
        return (Between(days(age_days(window.start, plan)), days(plan.lookback_days)),)
    return ()


def _recent(window: Window | None, plan: Plan) -> tuple[Filter, ...]:
    """The time from the end of a window on."""
    if window is not None and window.length is not None:
        return (Within(window.length),)
    if window is not None and window.end is not None:
        return (_since(window.end, plan),)
    return ()


def _count(event: Event, filters: tuple[Filter, ...]) -> Aggregate:
    return Aggregate(event, filters, Reducer(ReducerName.COUNT))


def _bounded(left: Aggregate, bound: Bound | Range) -> Condition:
    if isinstance(bound, Range):
        return both(
            Comparison(left, bound.lower, (number_literal(bound.low.value),)),
            Comparison(left, bound.upper, (number_literal(bound.high.value),)),
        )
    return Comparison(left, bound.operator, (number_literal(bound.number.value),))


def _measured(count: Aggregate, measure: Measure) -> Condition:
    """The comparisons of a measure over the events that `count` counts."""
    frequency = 1 if measure.reducer is ReducerName.MODE else None
    reducer = Reducer(measure.reducer, Property(measure.path), min_frequency=frequency)
    left = Aggregate(count.source, count.filters, reducer)
    if measure.values:
        literals = tuple(text_literal(value) for value in measure.values)
        operator = Operator.EQUALS if len(literals) == 1 else Operator.ONE_OF
        return Comparison(left, operator, literals)
    bare = [bound for bound in measure.bounds if isinstance(bound, Bound) and bound.bare]
    if len(bare) > 1:
        return Comparison(left, Operator.ONE_OF, tuple(number_literal(bound.number.value) for bound in bare))
    return both(*[_bounded(left, bound) for bound in measure.bounds])


def trait_condition(frame: TraitFrame) -> Condition:
    """The conditions of a trait frame."""
    if frame.window is not None and frame.date_path is not None:
        return date_condition(frame.date_path, frame.window, negated=frame.negated)
    if frame.any_test:
        # The two ends of a range were said together: "aged 18-24 or over 60".
        said = [[trait_test(test) for test in tests] for _, tests in groupby(frame.tests, key=lambda test: test.mask)]
        whole = either(*[both(*tests) for tests in said])
    else:
        whole = both(*[trait_test(test) for test in _of_one_occurrence(frame.tests)])
    return Not(whole) if frame.negated else whole


def audience_condition(frame: AudienceFrame) -> Condition:
    """Membership, or not (`generation.md` 7)."""
    member = Comparison(Trait(frame.key), Operator.EQUALS, (text_literal("true"),))
    return Not(member) if frame.negated else member
