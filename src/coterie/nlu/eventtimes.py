"""When it happened: the windows, lengths and years that a clause says of an event, and what it says of how long."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator, ReducerName, Unit
from coterie.nlu.amounts import is_unlike
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, is_said_as_rate
from coterie.nlu.datetraits import lies_ahead
from coterie.nlu.elapsed import ACCOUNTS
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.fieldtests import bound_tests, converted
from coterie.nlu.fieldvalues import dimension, is_money, unit_of
from coterie.nlu.frames import Measure, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.lasting import only_lasted, went_on_for_a_while
from coterie.nlu.meanings import Bound, Edge, Number, Range, Window, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.namedtimes import is_rate
from coterie.nlu.nounphrases import verbs_of
from coterie.nlu.numericfields import numeric_property
from coterie.nlu.singletotals import is_total_of_one
from coterie.nlu.years import holds_year, years_in
from coterie.schema.space import FieldType

_TO_COME = 1.0
_PAST = words("last past previous recent ago preceding")
_COMING = words("renews expires ends lapses renew expire end lapse expiring renewing ending starts begins")
"""Verbs of what is due, in the present."""

_ADDING = {Role.TOTAL: ReducerName.SUM, Role.AVERAGE: ReducerName.AVG}
_EXCEEDING = words("longer more over at")
_BELOW_WINDOWS, _SURELY_LENGTH = ("second", "minute"), 0.3
"""Units that no window has: such a time is how long something took."""

_RATE_AS_WINDOW = 0.75
_ONLY = words("only")
_OF_YEAR, _WHEN = words("for of"), words("in during since until before after by from")
_MOVING_MONEY = words(
    "pay spend give donate contribute earn save bring lose bet deposit send transfer raise make invest"
)
"""Verbs of what money is for, of which an amount per time tells how much it was in that time."""

_NIGHT = "night"
_ONE, _OF_ONE, _TO_DATE = words("one single"), words("in on per at within for any of each least"), ("to", "date")
_DATE, _TO = words("date"), words("to")
_AT_ANY_TIME, _LIMITS = words("ever"), (Operator.EQUALS, Operator.AT_MOST, Operator.LESS_THAN)
_AHEAD_OF_STEP, _OTHER_SIZE, _SAID_AGAIN = 0.2, 1.2, 0.3
_TWO_STEPS, _COUNTING = 1.5, words("of after following from")
"""What speaks against one event for two steps, and the ends of times that count from what is named behind them."""

STOPPING, _STOPPED = words("stop quit cease"), 1.2
"""Verbs of an end, and what speaks for one."""


def take_times(draft: Draft) -> None:
    """Windows, and times that are the length or the year of something instead."""
    _take_year(draft)
    for edge in draft.stretch.times:
        window = edge.meaning
        draft.ledger.extra -= _TWO_STEPS * _parts_deeds(draft.stretch, edge)
        if not isinstance(window, Window) or draft.ledger.has_edge(edge) or _is_age(draft, edge):
            continue  # nothing that was done is "over 2 years old"
        if _is_rate(draft, edge, window) or _is_price_per_time(draft, edge):
            draft.ledger.use_edge(edge)
            continue
        length = draft.stretch.analysis.durations.get(edge)
        if (length is not None and _take_length(draft, edge, length)) or went_on_for_a_while(draft.stretch, edge):
            draft.ledger.use_edge(edge)
        elif only_lasted(draft.stretch, edge):
            continue  # how long it took, which this event doesn't keep
        elif _take_window(draft, window):
            draft.ledger.use_edge(edge)
            draft.ledger.extra -= _TO_COME * _tells_what_comes(draft, edge, window)
            if _is_priced_rate(draft, edge):
                draft.ledger.extra -= _RATE_AS_WINDOW
            if length is not None and (_is_below_windows(length) or _lasted(draft, edge)):
                draft.ledger.extra -= _SURELY_LENGTH


def _parts_deeds(stretch: Stretch, edge: Edge) -> bool:
    """Whether a time counts from a deed behind it, and what came stands before: "a visit within 2 days of joining".

    One event is never both.
    """
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.FOLLOWING:
        return False
    if stretch.word(edge.end - 1) not in _COUNTING:
        return False
    nouns = stretch.own & stretch.content
    return bool(nouns & span_mask(stretch.low, edge.start)) and bool(nouns >> edge.end)


def _is_age(draft: Draft, edge: Edge) -> bool:
    """Whether a time tells how old somebody or an account is: "accounts younger than 3 weeks that bought a pass"."""
    stretch, first = draft.stretch, draft.stretch.word(edge.start)
    of_account = stretch.word(edge.start - 1) in ACCOUNTS and first in ("older", "newer")
    return stretch.word(edge.end - 1) == "old" or first == "younger" or of_account


def _take_year(draft: Draft) -> None:
    """A year that tells which thing it is rather than when: "the tax receipt for 2025", where the event keeps years."""
    for entry in draft.owned if draft.stretch.times or draft.stretch.bounds else ():
        if draft.type_of(entry) is not FieldType.NUMBER or not holds_year(entry, draft.values_of(entry)):
            continue
        for edge, meaning, beside in years_in(draft.stretch):
            if (
                isinstance(edge.meaning, Window)
                and draft.stretch.word(edge.start) not in _OF_YEAR
                and (not draft.stretch.word(edge.start).isdigit() or draft.stretch.word(edge.start - 1) in _WHEN)
            ):
                continue
            mask = span_mask(edge.start, edge.end) | beside
            draft.ledger.use_edge(edge)
            draft.ledger.use(beside, NAMED_QUALITY)
            draft.tests.extend(bound_tests(entry, meaning, draft.values_of(entry), mask))
            return
        return


def _tells_what_comes(draft: Draft, edge: Edge, window: Window) -> bool:
    """Whether the present makes a time one that lies ahead, which only dates tell: "the pass renews within a week"."""
    stretch = draft.stretch
    if window.kind is not WindowKind.LAST or stretch.word(edge.start) not in ("within", "in") or stretch.quantities:
        return False
    said = {stretch.word(number) for number in range(edge.start, edge.end)}
    verbs = [stretch.analysis.tokens[number].word for number in bits(draft.head.mask) if number < edge.start]
    return said.isdisjoint(_PAST) and (any(word in _COMING for word in verbs) or _has_date(draft, edge.start - 1))


def _has_date(draft: Draft, number: int) -> bool:
    """Whether a date trait is named by what people are about to do: "graduating" of `graduation_date`."""
    stretch = draft.stretch
    if number < 0 or not draft.head.mask >> number & 1 or not stretch.word(number).endswith("ing"):
        return False
    if stretch.marks(Role.NOT):
        return False  # "no booking in 14 days"
    dates = (found for found in stretch.heads.fields(stretch.own) if found.entry.type is FieldType.DATE)
    return any(found.mask >> number & 1 and found.is_named and lies_ahead(stretch, found.entry) for found in dates)


def _is_rate(draft: Draft, edge: Edge, window: Window) -> bool:
    """Whether a time belongs to the number before it, as the event keeps it: "over $50 a month" of a `monthly_rate`."""
    if not is_said_as_rate(draft.stretch, edge) or not any(q.end == edge.start for q in draft.stretch.quantities):
        return False
    return any(draft.type_of(entry) is FieldType.NUMBER and is_rate(entry.name, window) for entry in draft.owned)


def _is_priced_rate(draft: Draft, edge: Edge) -> bool:
    """Whether a time says per how long an amount is, which rather a trait keeps than the events of the last month."""
    stretch = draft.stretch
    return is_said_as_rate(stretch, edge) and any(bound.end == edge.start for bound, _ in stretch.bounds)


def _is_price_per_time(draft: Draft, edge: Edge) -> bool:
    """Whether a time says per how long a thing costs so much, of which nobody paid: "a flat under 900 a month"."""
    stretch, at = draft.stretch, edge.start
    bound = next((bound for bound, _ in stretch.bounds if bound.end == at), None)
    if bound is None or not is_said_as_rate(stretch, edge) or stretch.own & stretch.analysis.inflected(_MOVING_MONEY):
        return False
    before = bound.start - 1
    is_noun = before > stretch.low and stretch.content >> before & 1 and not stretch.analysis.verbs >> before & 1
    is_noun = is_noun or stretch.word(edge.end - 1) == _NIGHT  # nobody does anything so often a night
    return bool(is_noun) and any(is_money(entry) for entry in draft.numbers)


def _take_window(draft: Draft, window: Window) -> bool:
    """Take a window as that of the event, or as the time it has after another event; none that lies ahead."""
    if window.kind is WindowKind.FOLLOWING and draft.follow is None:
        draft.follow = window
        return True
    if window.kind is WindowKind.NEXT and draft.follow is None and _is_past_step(draft):
        draft.follow = replace(window, kind=WindowKind.FOLLOWING, alternatives=())
        draft.ledger.extra -= _AHEAD_OF_STEP
        return True
    if window.kind in (WindowKind.NEXT, WindowKind.LATER) or _is_ahead(draft.stretch, window):
        return False
    if draft.window is None or draft.window.kind is WindowKind.EVER:
        draft.window = window
        return True
    if window.kind is WindowKind.SAME and draft.stretch.marks(Role.NOT):
        draft.ledger.extra -= _SAID_AGAIN  # "played 3 co-op matches this week, with no solo ones in that time"
        return True
    return window.kind is WindowKind.EVER


def _is_past_step(draft: Draft) -> bool:
    """Whether a clause tells what came, or didn't, after the one before: "… and didn't book in the next 3 days"."""
    stretch = draft.stretch
    if not stretch.content & span_mask(0, stretch.low):
        return False
    verbs = verbs_of(stretch, draft.head)
    told = (stretch.analysis.tokens[number] for number in bits(verbs & stretch.own))
    is_past = any(t.word not in t.lemmas and not t.word.endswith(("s", "ing")) for t in told)
    return is_past or bool(stretch.marks(Role.NOT))


def take_ever(draft: Draft) -> None:
    """For "exactly one order ever, placed over 60 days ago": the number is of all time, and the time is theirs."""
    stretch = draft.stretch
    if draft.shape is not Shape.PLAIN or draft.measure is not None:
        return
    if all(map(_is_one, draft.counts)) and _is_only_one(draft):
        draft.counts = [Bound(Operator.EQUALS, Number(1))]
    if not any(map(_is_limit, draft.counts)):
        return
    spoken = stretch.analysis.spoken
    ever = spoken(_AT_ANY_TIME) & ~(spoken(_ONLY) << 1)  # "have only ever been there once in 2025" has the one time
    ever = stretch.own & (ever | spoken(_DATE) & spoken(_TO) << 1)
    if draft.window is not None and ever and any(ever >> edge.start == 0 for edge in stretch.times):
        draft.shape = Shape.COUNTED


def _is_only_one(draft: Draft) -> bool:
    """Whether there was just one in all their time: "a single order ever", "one booking to date"."""
    stretch = draft.stretch
    for number in bits(stretch.own & stretch.analysis.spoken(_ONE)):
        before, end = number - (stretch.word(number - 1) == "a") - 1, number + 1
        if stretch.word(before) in _OF_ONE or stretch.marks(Role.NOT):
            continue  # "over 50 on a single order ever"
        while end < stretch.high and (draft.head.mask | draft.ledger.mask) >> end & 1:
            end += 1
        if end > number + 1 and draft.head.mask >> (end - 1) & 1 and _is_ever(stretch, end):
            return True
    return False


def _is_one(bound: Bound | Range) -> bool:
    return isinstance(bound, Bound) and bound.operator is Operator.AT_LEAST and bound.number.value == 1


def _is_ever(stretch: Stretch, number: int) -> bool:
    """Whether a stretch of all time stands at a place: "ever", "to date"."""
    return stretch.word(number) in _AT_ANY_TIME or (stretch.word(number), stretch.word(number + 1)) == _TO_DATE


def _is_limit(bound: Bound | Range) -> bool:
    return isinstance(bound, Bound) and not bound.bare and bound.operator in _LIMITS


def take_stop(draft: Draft) -> None:
    """For "stopped ordering 3 months ago": the deed before, and not since."""
    stretch, window = draft.stretch, draft.window
    if window is None or draft.shape is not Shape.PLAIN or draft.measure is not None:
        return
    length = window.near if window.kind is WindowKind.SPAN else window.length
    if length is None or window.kind not in (WindowKind.SPAN, WindowKind.OLDER):
        return
    for number in range(stretch.low, stretch.high - 1):
        is_stop = not STOPPING.isdisjoint(stretch.analysis.tokens[number].lemmas)
        if is_stop and stretch.word(number + 1).endswith("ing") and draft.head.mask >> (number + 1) & 1:
            draft.ledger.use(1 << number, _STOPPED)
            draft.shape, draft.window = Shape.LAPSED, Window(WindowKind.LAST, length)
            return


def _comes_later(stretch: Stretch, edge: Edge) -> bool:
    """Whether "in under an hour" is the time that a later step has after the one before."""
    marks = stretch.analysis.roles(Role.THEN, 0, stretch.low)
    return stretch.word(edge.start) == "in" and any(mark.end == stretch.low for mark in marks)


def _take_length(draft: Draft, edge: Edge, length: Edge) -> bool:
    """A duration held against the event's own length, if it has one."""
    meaning = length.meaning
    denied = any(mark.start < edge.start for mark in draft.stretch.marks(Role.NOT))
    if not isinstance(meaning, Bound) or denied or _comes_later(draft.stretch, edge):
        return False
    path = numeric_property(draft, length)
    if path is None or dimension(unit_of(path)) != "time":
        return False
    if meaning.bare and meaning.number.unit not in (*_BELOW_WINDOWS, unit_of(path)):
        return False  # "paused for 8 weeks", where the event says so in weeks; else it is when it happened
    entry = draft.property(path)
    values = draft.values_of(entry)
    marks = draft.stretch.marks(*_ADDING)
    reducer = next((_ADDING[m.role] for m in marks if not is_total_of_one(draft, m)), None)
    if reducer is not None and draft.measure is None:
        draft.ledger.use_marks(*_ADDING)
        draft.measure = Measure(reducer, path, (converted(meaning, entry, values),))
        return True
    draft.tests.extend(bound_tests(entry, meaning, values, span_mask(edge.start, edge.end)))
    if is_unlike(meaning.number, entry, values):
        draft.ledger.extra -= _OTHER_SIZE
    if meaning.number.unit in _BELOW_WINDOWS:
        draft.ledger.extra += _SURELY_LENGTH
    return True


def _lasted(draft: Draft, edge: Edge) -> bool:
    """Whether a time is how long something went on: "for longer than 4 hours", "for over 2 days in one go"."""
    stretch = draft.stretch
    if stretch.word(edge.start) != "for" or stretch.word(edge.start + 1) not in _EXCEEDING:
        return False
    window = edge.meaning
    is_hours = isinstance(window, Window) and window.length is not None and window.length.unit is Unit.HOURS
    return is_hours or any(mark.start >= edge.end for mark in stretch.marks(Role.SINGLE))


def _is_below_windows(length: Edge) -> bool:
    return isinstance(length.meaning, Bound) and length.meaning.number.unit in _BELOW_WINDOWS


def _is_ahead(stretch: Stretch, window: Window) -> bool:
    """Whether a window lies in the future, where no event is."""
    today = stretch.analysis.today
    return (window.start is not None and window.start > today) or (
        window.kind is WindowKind.UNTIL and window.end is not None and window.end > today
    )
