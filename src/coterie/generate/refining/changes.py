"""New times, numbers and values for comparisons: "60 days", "at least 3 times", "Canada".

Each change is a function of one comparison that answers None where it doesn't fit; what it doesn't name stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coterie.core.wordlists import words
from coterie.generate.refining.edits import counted_number
from coterie.generate.refining.units import times_of
from coterie.language.ast import (
    Aggregate,
    Argument,
    Between,
    Comparison,
    Condition,
    Duration,
    Filter,
    Literal,
    LiteralKind,
    Operator,
    Property,
    Reducer,
    Trait,
    Unit,
    Within,
)
from coterie.language.operators import BY_OPERATOR, OPERATORS, Family
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.conditions import Plan, both, date_condition, event_windows
from coterie.nlu.fieldvalues import claims_of, convert, dimension, is_money, number_literal, text_literal
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range, Window, WindowKind
from coterie.nlu.nameweights import Kind
from coterie.nlu.numericfields import fits
from coterie.nlu.times import find_times

_PLACING = words(
    """
    last past previous preceding trailing this today yesterday recently lately recent ago since before after
    until till by next coming upcoming following between from on earlier late more over than older
    """
)
_PRONOUNS = frozenset({"one", "ones", "the"})
_OF_THEM = frozenset({"them", "these", "those"})
UNIT_HOURS = {"hour": 1, "day": 24, "week": 168, "fortnight": 336, "month": 720, "quarter": 2160, "year": 8760}
_LOWER = frozenset({Operator.AT_LEAST, Operator.GREATER_THAN})
_UPPER = frozenset({Operator.AT_MOST, Operator.LESS_THAN})
_RELATIVE = frozenset(info.operator for info in OPERATORS if info.family is Family.RELATIVE_DATE)
DATED = _RELATIVE | {info.operator for info in OPERATORS if info.family is Family.DATE}
"""The operators that compare with a moment or with a time from now."""

_TEXT = frozenset(
    {
        Operator.EQUALS,
        Operator.DIFFERS,
        Operator.ONE_OF,
        Operator.NONE_OF,
        Operator.CONTAINS,
        Operator.OMITS,
        Operator.STARTS_WITH,
        Operator.ENDS_WITH,
    }
)
_MANY = {Operator.EQUALS: Operator.ONE_OF, Operator.DIFFERS: Operator.NONE_OF}
_ONE = {Operator.ONE_OF: Operator.EQUALS, Operator.NONE_OF: Operator.DIFFERS}
_YES = frozenset(["true", "yes", "on"])
_NO = frozenset(["false", "no", "off"])
BOOLEANS = frozenset({"true", "false"})


@dataclass(frozen=True)
class NewTime:
    """A time to put in: None for any time, and with `by` 1 or -1 a length to add to or take from the one there is.

    `bare` says that only a length was given, which keeps the form there is: "60 days" for "more than 30 days ago" is
    more than 60 days ago.
    """

    window: Window | None
    bare: bool
    mask: int
    by: int = 0


@dataclass(frozen=True)
class NewNumber:
    """Numbers to put in, or with `by` to add to or take from those there are.

    `times`: they count occurrences; `of_each`: they are held against something of each occurrence.
    """

    bounds: tuple[Bound | Range, ...]
    times: bool
    mask: int
    by: int = 0
    of_each: bool = False


def new_time(analysis: Analysis) -> NewTime | None:
    """The time that a phrase gives; None if it gives none, or several."""
    if len(analysis.times) > 1:
        return None
    if analysis.times:
        edge = analysis.times[0]
        window = edge.meaning
        if not isinstance(window, Window):
            return None
        words = {analysis.tokens[n].word for n in range(edge.start, edge.end)}
        bare = window.kind is WindowKind.LAST and not words & _PLACING
        return NewTime(window, bare, span_mask(edge.start, edge.end))
    for edge in find_times(analysis.tokens, analysis.today):
        if isinstance(edge.meaning, Window) and edge.meaning.kind is WindowKind.EVER:
            return NewTime(None, bare=False, mask=span_mask(edge.start, edge.end))
    for edge in analysis.quantities:
        length = length_of(edge.meaning)
        if length is not None and edge is analysis.quantities[-1]:
            return NewTime(Window(WindowKind.LAST, length=length), bare=True, mask=span_mask(edge.start, edge.end))
    return None


def new_number(analysis: Analysis) -> NewNumber | None:
    """The number that a phrase gives; None if it gives none, or several."""
    edges = [e for e in analysis.quantities if {analysis.tokens[n].word for n in range(e.start, e.end)} - _PRONOUNS]
    if len(edges) == 2:  # noqa: PLR2004 - both ends of a range
        return _range(edges[0], edges[1])
    if len(edges) != 1:
        return None
    edge = edges[0]
    mask = span_mask(edge.start, edge.end)
    match edge.meaning:
        case Frequency(bounds=bounds):
            return NewNumber(bounds, times=True, mask=mask)
        case Bound() | Range():
            behind = [token.word for token in analysis.tokens[edge.end : edge.end + 2]]
            of_them = len(behind) == 2 and behind[0] == "of" and behind[1] in _OF_THEM  # noqa: PLR2004 - both words
            return NewNumber((edge.meaning,), times=of_them, mask=mask)
        case _:
            return None


def _range(one: Edge, other: Edge) -> NewNumber | None:
    """The two numbers of "at least 4 and at most 8"; None where they are no ends of a range."""
    meanings = [part for edge in (one, other) for part in _bounds_of(edge.meaning)]
    sides = {True if b.operator in _LOWER else False if b.operator in _UPPER else None for b in meanings}
    if len(meanings) != 2 or sides != {True, False}:  # noqa: PLR2004 - both ends of a range
        return None
    times = any(isinstance(edge.meaning, Frequency) for edge in (one, other))
    mask = span_mask(one.start, one.end) | span_mask(other.start, other.end)
    return NewNumber(tuple(meanings), times=times, mask=mask)


def _bounds_of(meaning: object) -> tuple[Bound, ...]:
    if isinstance(meaning, Frequency):
        return tuple(bound for bound in meaning.bounds if isinstance(bound, Bound))
    return (meaning,) if isinstance(meaning, Bound) else ()


def length_of(meaning: object) -> Duration | None:
    """The duration that a bare quantity with a unit of time is: "60 days", "2 weeks"."""
    if not isinstance(meaning, Bound) or not (meaning.bare or meaning.operator is Operator.EQUALS):
        return None
    hours = UNIT_HOURS.get(meaning.number.unit or "")
    if hours is None:
        return None
    amount = meaning.number.value * hours
    if meaning.number.unit == "year":
        amount = meaning.number.value * 24 * 365
    if amount != int(amount) or amount < 0:
        return None
    whole = int(amount)
    in_hours = meaning.number.unit == "hour" or whole % 24
    return Duration(whole, Unit.HOURS) if in_hours else Duration(whole // 24, Unit.DAYS)


# Times ----------------------------------------------------------------------------------------------------------------


def has_time(node: Comparison) -> bool:
    """Whether a comparison says when."""
    if isinstance(node.left, Aggregate):
        return bool(times_of(node))
    return node.operator in DATED


def with_time(node: Comparison, new: NewTime, plan: Plan, entry: Entry | None) -> Condition | None:
    """The comparison at another time, or None if it doesn't fit; `entry` is the trait of a comparison of dates."""
    if isinstance(node.left, Aggregate):
        return _event_time(node, node.left, new, plan)
    if isinstance(node.left, Trait) and node.operator in DATED:
        return _trait_time(node, node.left, new, entry)
    return None


def _event_time(node: Comparison, left: Aggregate, new: NewTime, plan: Plan) -> Condition | None:
    windows = times_of(node)
    if len(windows) > 1:
        return None
    before = windows[0] if windows else None
    after = _filter(before, new, plan)
    if after is None:
        return None
    filters: list[Filter] = []
    for item in left.filters:
        filters += after if item is before else [item]
    if before is None:
        filters += after
    return replace(node, left=replace(left, filters=tuple(filters)))


def _filter(before: Within | Between | None, new: NewTime, plan: Plan) -> list[Filter] | None:
    window = new.window
    if window is None:
        return []
    follows = before is not None and before.of_parent
    if window.kind in (WindowKind.NEXT, WindowKind.LATER, WindowKind.SAME, WindowKind.EVER):
        return None
    if new.by:
        return _longer(before, new)
    if window.kind is WindowKind.FOLLOWING or (follows and new.bare):
        return [Within(window.length, of_parent=True)] if follows and window.length is not None else None
    if follows:
        return None
    if new.bare and window.length is not None and isinstance(before, Between):
        history = max(before.start, before.end, key=lambda item: item.seconds)
        if history.seconds >= plan.lookback_days * 86400 and window.length.seconds <= history.seconds:
            return [Between(window.length, history)]
    return list(event_windows(window, plan)) or None


def _longer(before: Within | Between | None, new: NewTime) -> list[Filter] | None:
    if not isinstance(before, Within) or new.window is None or not new.bare:
        return None
    length = _sum(before.duration, new)
    return None if length is None else [replace(before, duration=length)]


def _sum(length: Duration, new: NewTime) -> Duration | None:
    """A length and what is added to it or taken from it, in the unit of the two that both are whole in."""
    if new.window is None or new.window.length is None:
        return None
    seconds = length.seconds + new.by * new.window.length.seconds
    unit = length.unit if seconds % length.unit.seconds == 0 else Unit.HOURS
    return Duration(seconds // unit.seconds, unit) if seconds > 0 and seconds % unit.seconds == 0 else None


def scaled(node: Comparison, scale: float, *, counts: bool = False) -> Comparison | None:
    """The comparison with its time, or where it has none its number, some times as long; None if that isn't whole.

    With `counts` its number is meant, whatever time it has.
    """
    windows = () if counts else times_of(node)
    if len(windows) == 1 and isinstance(node.left, Aggregate) and isinstance(windows[0], Within):
        length = _scaled_length(windows[0].duration, scale)
        if length is None:
            return None
        changed = replace(windows[0], duration=length)
        filters = tuple(changed if item is windows[0] else item for item in node.left.filters)
        return replace(node, left=replace(node.left, filters=filters))
    argument = node.arguments[0] if len(node.arguments) == 1 else None
    if isinstance(argument, Duration):
        length = _scaled_length(argument, scale)
        return None if length is None else replace(node, arguments=(length,))
    if windows or not isinstance(argument, Literal) or argument.kind is not LiteralKind.NUMBER:
        return None
    if isinstance(argument.value, str) or BY_OPERATOR[node.operator].family is not Family.ORDER:
        return None
    value = argument.value * scale
    whole = int(value) if value == int(value) else value
    is_count = counted_number(node) is not None
    return None if is_count and whole != value else replace(node, arguments=(number_literal(whole),))


def _scaled_length(length: Duration, scale: float) -> Duration | None:
    for unit in (length.unit, Unit.HOURS):
        amount = length.seconds * scale / unit.seconds
        if amount == int(amount) and amount > 0:
            return Duration(int(amount), unit)
    return None


def _trait_time(node: Comparison, trait: Trait, new: NewTime, entry: Entry | None) -> Condition | None:
    window = new.window
    if window is None:
        near = node.operator in (Operator.WITHIN_LAST, Operator.WITHIN_NEXT)
        return Comparison(trait, Operator.EXISTS) if near else None
    if window.kind in (WindowKind.FOLLOWING, WindowKind.SAME, WindowKind.EVER):
        return None
    if new.bare and window.length is not None:
        before = node.arguments[0] if node.operator in _RELATIVE else None
        length = _sum(before, new) if new.by and isinstance(before, Duration) else window.length
        return None if before is None or length is None else replace(node, arguments=(length,))
    denies = node.operator is Operator.BEFORE_LAST and window.kind is WindowKind.LAST and _tells_of_activity(entry)
    return date_condition(trait.path, window, negated=denies)


def _tells_of_activity(entry: Entry | None) -> bool:
    """Whether a date is that of the last time, so that "before" denies: no login for 30 days, now for 60."""
    return entry is not None and any("last" in word.split("_") for word in (*entry.concepts, entry.name))


def moved_twin(node: Comparison, new: NewTime) -> Condition | None:
    """The second half of "for the first time in the last 30 days", whose window begins where the first half's ends."""
    left = node.left
    if not isinstance(left, Aggregate) or new.window is None or new.window.length is None:
        return None
    length = new.window.length

    def moved(item: Filter) -> Filter:
        if not isinstance(item, Between):
            return item
        return Between(length, max(item.start, item.end, length, key=lambda d: d.seconds))

    return replace(node, left=replace(left, filters=tuple(map(moved, left.filters))))


# Numbers --------------------------------------------------------------------------------------------------------------


def field_of(node: Comparison) -> tuple[Kind, str] | None:
    """The field whose values a comparison holds against its arguments; None for a count."""
    match node.left:
        case Trait(path):
            return Kind.TRAIT, path
        case Property(path):
            return Kind.PROPERTY, path
        case Aggregate(reducer=Reducer(argument=Property(path))):
            return Kind.PROPERTY, path
        case _:
            return None


def takes_number(node: Comparison, new: NewNumber, entry: Entry | None) -> bool:
    """Whether a new number fits: "3 times" a count, "$50" money, another number whatever is held against a number."""
    if BY_OPERATOR[node.operator].family is not Family.ORDER or len(node.arguments) != 1:
        return False
    argument = node.arguments[0]
    if not isinstance(argument, Literal) or argument.kind is not LiteralKind.NUMBER:
        return False
    counts = counted_number(node) is not None
    if new.times:
        return counts
    measured = [number for number in _numbers(new) if dimension(number.unit) is not None]
    if measured and (counts or (entry is not None and not all(fits(number, entry) for number in measured))):
        return False  # "60 days" are no 60 of anything else
    currency = new.of_each or any(number.currency is not None for number in _numbers(new))
    return not (currency and (counts or (entry is not None and not is_money(entry))))


def _numbers(new: NewNumber) -> list[Number]:
    pairs = ((b.low, b.high) if isinstance(b, Range) else (b.number,) for b in new.bounds)
    return [number for pair in pairs for number in pair]


def with_number(node: Comparison, new: NewNumber, entry: Entry | None) -> Condition:
    """The comparison with another number, or two for a range; a bare number keeps the operator there is."""
    parts: list[Condition] = []
    for bound in new.bounds:
        if isinstance(bound, Range):
            parts.append(_against(node, bound.lower, bound.low, entry))
            parts.append(_against(node, bound.upper, bound.high, entry))
            continue
        operator = bound.operator
        if bound.bare or new.by:
            operator = Operator.AT_LEAST if counted_number(node) == 0 else node.operator
        parts.append(_against(node, operator, bound.number, entry, new.by))
    return both(parts[0], *parts[1:])


def _against(node: Comparison, operator: Operator, number: Number, entry: Entry | None, by: int = 0) -> Comparison:
    value = number.value
    if entry is not None:
        value = convert(number, entry, tuple(getattr(entry.schema, "values", ())))
    before = node.arguments[0]
    if by and isinstance(before, Literal) and not isinstance(before.value, str):
        value = before.value + by * value
    return replace(node, operator=operator, arguments=(number_literal(value),))


def number_side(node: Comparison) -> bool | None:
    """Whether a comparison bounds a number from below (True) or from above (False); None if it does neither."""
    argument = node.arguments[0] if len(node.arguments) == 1 else None
    if not isinstance(argument, Literal) or argument.kind is not LiteralKind.NUMBER:
        return None
    return True if node.operator in _LOWER else False if node.operator in _UPPER else None


def end_of_range(nodes: Sequence[Comparison], new: NewNumber) -> list[int]:
    """Which of the two ends of a range a single new number may be; both for a number that doesn't tell."""
    bound = new.bounds[0] if len(new.bounds) == 1 else None
    if not isinstance(bound, Bound) or bound.bare:
        return list(range(len(nodes)))
    side = _LOWER if bound.operator in _LOWER else _UPPER if bound.operator in _UPPER else _LOWER | _UPPER
    return [number for number, node in enumerate(nodes) if node.operator in side]


# Values ---------------------------------------------------------------------------------------------------------------


def texts_of(node: Comparison) -> list[Literal]:
    """The texts that a comparison holds against, if that is what it does."""
    if node.operator not in _TEXT:
        return []
    return [item for item in node.arguments if isinstance(item, Literal) and item.kind is LiteralKind.STRING]


def values_said(analysis: Analysis, index: SpaceIndex, mask: int, entry: Entry) -> list[str]:
    """The values of a field that the words of a mask spell, in reading order; where two overlap, the longer one."""
    found = claims_of(analysis, index, mask, entry.kind, frozenset({entry.id}))
    taken = 0
    values: list[tuple[int, str]] = []
    for claim in sorted(found, key=lambda item: (-item.mask.bit_count(), -item.quality, item.value)):
        if not claim.mask & taken:
            taken |= claim.mask
            values.append((claim.mask & -claim.mask, claim.value))
    words = {analysis.tokens[n].word for n in range(len(analysis.tokens)) if mask >> n & 1}
    if not values and set(map(str.lower, map(str, getattr(entry.schema, "values", ())))) & BOOLEANS:
        return ["true"] if words & _YES else ["false"] if words & _NO else []
    return list(dict.fromkeys(value for _, value in sorted(values)))


def with_values(node: Comparison, old: Sequence[Literal], values: Sequence[str]) -> Comparison:
    """The comparison with `values` instead of the constants `old`, or instead of all of them if there are none."""
    gone: Sequence[Argument] = list(old) or node.arguments
    kept: list[Literal] = []
    placed = False
    for item in node.arguments:
        if item not in gone:
            if isinstance(item, Literal):
                kept.append(item)
        elif not placed:
            kept += [text_literal(value) for value in values]
            placed = True
    arguments = tuple(dict.fromkeys(kept))
    return replace(node, operator=_for_many(node.operator, len(arguments)), arguments=arguments)


def extended(node: Comparison, other: Comparison) -> Comparison | None:
    """A comparison of equality that lets in what another one of the same field does; None if they don't go together."""
    same = {Operator.EQUALS, Operator.ONE_OF}
    contains = {Operator.CONTAINS}
    if node.left != other.left or not any({node.operator, other.operator} <= kind for kind in (same, contains)):
        return None
    arguments = tuple(dict.fromkeys((*node.arguments, *other.arguments)))
    if not all(isinstance(item, Literal) for item in arguments) or any(
        isinstance(item, Literal) and item.value in BOOLEANS for item in arguments
    ):
        return None
    return replace(node, operator=_for_many(node.operator, len(arguments)), arguments=arguments)


def without_values(node: Comparison, gone: Sequence[Literal]) -> Comparison | None:
    """The comparison without some of its constants; None when none is left."""
    arguments = tuple(item for item in node.arguments if item not in gone)
    if not arguments:
        return None
    return replace(node, operator=_for_many(node.operator, len(arguments)), arguments=arguments)


def _for_many(operator: Operator, count: int) -> Operator:
    return (_MANY if count > 1 else _ONE).get(operator, operator)
