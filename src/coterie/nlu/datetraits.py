"""Dates as traits: which way a length of time counts from them, and how long someone has been a customer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from coterie.core.values import to_instant
from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, low_bit
from coterie.nlu.fieldvalues import number_literal, unit_of, values_of
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import Collection, FieldType

_BACKWARD = words("last past previous recent trailing preceding this ago lately recently over")
_PAST_PERIOD = words("last past previous recent trailing preceding ago lately recently within in inside")
_COMING = words("coming upcoming approaching")
_THIS, _LATEST = words("this current"), words("last past previous ago yesterday")
_LASTING, _SHORT = words("for over more least longer beyond +"), words("less under fewer most shorter up")
_AHEAD = words(
    "expiry_date renewal_date trial_end_date contract_end_date due_date travel_date departure_date mot_due service_due "
    "insurance_renewal finance_end maturity_date"
)

_PLACED = (WindowKind.LAST, WindowKind.OLDER, WindowKind.SINCE, WindowKind.UNTIL, WindowKind.DURING, WindowKind.SPAN)
_MEMBERS = words("customer member subscriber client user account company reader shopper player buyer guest saver")
_BEING = words("is are was were")
_AGED, _AGEING = words("older newer younger"), words("account accounts profile profiles membership memberships")
"""What tells how old something is, and what of a customer is as old as they have been one."""

_DAY = timedelta(days=1)
_YEAR_DIGITS, _FEBRUARY, _SHORTEST_MONTH = 4, 2, 28
_DATE_WORDS = words("at on date time when day since")
_WITH, _US = words("with"), "us"
_TENURE, _EXCEEDING = "tenure", words("over more longer beyond")
_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}
_MONTHS = {("year", "month"): 12.0, ("month", "year"): 1 / 12}
"""The days of the units of tenure, and how those of the calendar go into each other."""

_STARTS, _SURE_START = "created_at", 0.6
_SINCE, _NAMED = 0.3, 0.5
_KEPT_LENGTH, _BEEN = 0.4, words("been be are is were")
"""What speaks for a number that keeps how long people have been with us, where it is told in so many words."""

_ANCHOR_QUALITY, _DEED_QUALITY, _UNSURE = 0.9, 0.7, 0.1
_DEEDS = 2
"""How many of the events that a stretch may name are asked for a date of their own."""

_UNLIMITED = 0.2
"""What speaks for a date trait where no event can be asked about such a time."""


def placed(stretch: Stretch, edge: Edge, window: Window, entry: Entry, *, denied: bool = False) -> Window:
    """A window as it lies about a date trait: ahead of now where the trait tells of the future.

    How long something has lasted by now says when it began: "a customer for over a year" joined more than a year ago.
    """
    if window.kind is WindowKind.UNTIL and window.end is not None:
        return _coming(stretch, edge, window, window.end) if lies_ahead(stretch, entry) else window
    if window.kind is WindowKind.DURING and lies_ahead(stretch, entry):
        return _next_period(stretch, edge, window)
    if window.kind is not WindowKind.LAST:
        return window
    said = {stretch.word(number) for number in range(edge.start, edge.end)}
    if lies_ahead(stretch, entry) or stretch.own & stretch.analysis.spoken(_COMING):
        is_now = not said.isdisjoint(_THIS) and not _says_it_is_over(stretch)
        return replace(window, kind=WindowKind.NEXT) if is_now or said.isdisjoint(_BACKWARD) else window
    lasted = not denied and said.isdisjoint(_PAST_PERIOD) and not said.isdisjoint(_LASTING) and said.isdisjoint(_SHORT)
    return replace(window, kind=WindowKind.OLDER) if lasted else window


def _coming(stretch: Stretch, edge: Edge, window: Window, end: date) -> Window:
    """A day without a year of a date that lies ahead: "due before the end of March" means the March to come."""
    said = [stretch.word(number) for number in range(edge.start, edge.end)]
    said_year = any(word.isdigit() and len(word) == _YEAR_DIGITS for word in said)
    if end > stretch.analysis.today or said_year or _says_it_is_over(stretch):
        return window
    day = min(end.day, _SHORTEST_MONTH) if end.month == _FEBRUARY else end.day
    return replace(window, end=end.replace(year=end.year + 1, day=day))


def _next_period(stretch: Stretch, edge: Edge, window: Window) -> Window:
    """A past period without a year, of a date that lies ahead: "renewing in Q3" means the next one."""
    said_year = any(len(word) == _YEAR_DIGITS and word.isdigit() for word in _words_of(stretch, edge))
    start, end = window.start, window.end
    if start is None or end is None or end >= stretch.analysis.today or said_year or _says_it_is_over(stretch):
        return window
    if _LATEST & set(_words_of(stretch, edge)):
        return window
    days = [
        day.replace(year=day.year + 1, day=min(day.day, _SHORTEST_MONTH) if day.month == _FEBRUARY else day.day)
        for day in (start, end)
    ]
    return replace(window, start=days[0], end=days[1])


def _words_of(stretch: Stretch, edge: Edge) -> list[str]:
    return [stretch.word(number) for number in range(edge.start, edge.end)]


def _says_it_is_over(stretch: Stretch) -> bool:
    """Whether a verb in the past says that a date has gone by: "expired this month"."""
    return any(stretch.word(number).endswith("ed") for number in bits(stretch.own & stretch.content))


_OVER, _TO_COME = words("last latest previous recent"), (WindowKind.NEXT, WindowKind.LATER)
"""Words of the names of dates of what is over, and times that are to come."""


def is_of_what_is_over(stretch: Stretch, entry: Entry, window: Window) -> bool:
    """Whether a date of the last time that something happened is asked for in the future, where it never lies."""
    if window.kind not in _TO_COME or _OVER.isdisjoint(name_forms(entry.name)):
        return False
    dates = [date for value in values_of(entry) if (date := to_instant(value)) is not None]
    return all(date.date() <= stretch.analysis.today for date in dates)


def lies_ahead(stretch: Stretch, entry: Entry) -> bool:
    """Whether a date trait tells of the future: by its concept, or because most values seen lie ahead."""
    if _AHEAD.intersection(entry.concepts):
        return True
    dates = [date for value in values_of(entry) if (date := to_instant(value)) is not None]
    return sum(date.date() > stretch.analysis.today for date in dates) * 2 > len(dates)


# How long someone has been a customer ---------------------------------------------------------------------------------


def read_tenure(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """Since when someone has been with us: "customers since 2019", "members for over a year", "with us for 3 years"."""
    for edge in stretch.times:
        window = edge.meaning
        if not isinstance(window, Window) or window.kind not in _PLACED:
            continue
        anchor = _with_us(stretch) or _member_before(stretch, edge)
        entry = _start_date(stretch, audience) if anchor else None
        if entry is None:
            yield from _counted_tenure(stretch, audience, edge, window, anchor) if anchor else ()
            return
        ledger = Ledger(stretch)
        ledger.use(anchor, _ANCHOR_QUALITY)
        ledger.use(_deed_before(stretch, anchor), _DEED_QUALITY)
        ledger.use_words(_MEMBERS, _ANCHOR_QUALITY)
        ledger.use_edge(edge)
        ledger.extra -= _UNSURE
        mask = ledger.mask | span_mask(edge.start, edge.end)
        lying = placed(stretch, edge, window, entry)
        yield ledger.reading(TraitFrame(entry.collection, (), mask, window=lying, date_path=entry.name))
        return


def _counted_tenure(
    stretch: Stretch, audience: Collection, edge: Edge, window: Window, anchor: int
) -> Iterator[Reading]:
    """The same by the number that says how long it has been: "with us for over 2 years" by `tenure_months`."""
    said = _words_of(stretch, edge)
    unit = next((unit for word in said for unit in (word, word.removesuffix("s")) if unit in _LENGTHS), None)
    if unit is None or window.length is None or window.kind not in (WindowKind.LAST, WindowKind.OLDER):
        return
    for entry, _ in stretch.index.of_concept(_TENURE, Kind.TRAIT):
        kept = unit_of(entry.name) or "day"
        if entry.type is not FieldType.NUMBER or entry.collection is not audience or kept not in _LENGTHS:
            continue
        days = window.length.seconds / _DAY.total_seconds()
        number = round(days / _LENGTHS["year"] * 12) if unit == "month" and days % 30 else days / _LENGTHS[unit]
        number *= _MONTHS.get((unit, kept), _LENGTHS[unit] / _LENGTHS[kept])
        operator = Operator.AT_LEAST
        if not _SHORT.isdisjoint(said):
            operator = Operator.LESS_THAN
        elif not _EXCEEDING.isdisjoint(said):
            operator = Operator.GREATER_THAN
        ledger = Ledger(stretch)
        ledger.use(anchor, _ANCHOR_QUALITY)
        ledger.use(_deed_before(stretch, anchor), _DEED_QUALITY)
        ledger.use_words(_MEMBERS, _ANCHOR_QUALITY)
        ledger.use_edge(edge)
        if stretch.word(low_bit(anchor) - 1) in _BEEN:
            ledger.extra += _KEPT_LENGTH
        mask = ledger.mask | span_mask(edge.start, edge.end)
        test = Test(entry.name, operator, (number_literal(number),), mask=mask)
        yield ledger.reading(TraitFrame(entry.collection, (test,), mask))
        return


# Events that lie too far back -----------------------------------------------------------------------------------------


def is_beyond(window: Window, stretch: Stretch) -> bool:
    """Whether a window reaches further back than the plan lets events be asked for; date traits have no such limit."""
    days = stretch.index.space.limits.lookback_days
    first = stretch.analysis.today - timedelta(days=days)
    if window.kind in (WindowKind.LAST, WindowKind.OLDER) and window.length is not None:
        reach = window.length.seconds / _DAY.total_seconds()
        return reach > days or (window.kind is WindowKind.OLDER and reach >= days)
    if window.kind is WindowKind.UNTIL:
        return window.end is not None and window.end <= first
    return window.start is not None and window.start < first


def read_event_dates(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """A deed too long ago for events, by the date trait that is named like it: "enrolled in 2019" by `enrolled_at`."""
    edge = next((e for e in stretch.times if isinstance(e.meaning, Window) and is_beyond(e.meaning, stretch)), None)
    if edge is None or not isinstance(edge.meaning, Window) or stretch.quantities or stretch.marks(Role.NOT):
        return
    for head in stretch.heads.events(stretch.own)[:_DEEDS]:
        said = {lemma for number in bits(head.mask) for lemma in stretch.analysis.tokens[number].lemmas}
        forms = said & name_forms(head.entry.name)
        for entry in stretch.index.entries:
            if entry.kind is not Kind.TRAIT or entry.type is not FieldType.DATE or entry.collection is not audience:
                continue
            own = name_forms(entry.name) - _DATE_WORDS
            if own and (own <= forms or (len(own) == 1 and not said.isdisjoint(stems_of(next(iter(own)))))):
                ledger = Ledger.under(stretch, head)
                ledger.use_edge(edge)
                ledger.extra += _UNLIMITED
                mask = ledger.mask | span_mask(edge.start, edge.end)
                date = placed(stretch, edge, edge.meaning, entry)
                yield ledger.reading(TraitFrame(entry.collection, (), mask, window=date, date_path=entry.name))


def _with_us(stretch: Stretch) -> int:
    """The tokens of "with us"."""
    for number in bits(stretch.own & stretch.analysis.spoken(_WITH)):
        if number + 1 < stretch.high and stretch.word(number + 1) == _US:
            return span_mask(number, number + 2)
    return 0


def _member_before(stretch: Stretch, edge: Edge) -> int:
    """The noun of a member right before "since 2019" or "for over a year"; nothing else dates members."""
    number = edge.start - 1
    if stretch.word(edge.end - 1) == "old" or stretch.word(edge.start) in _AGED:
        is_told = stretch.word(edge.start - 1) in _BEING  # "the account is over 2 years old"
        number = stretch.before(edge.start - is_told)
        return 1 << number if number >= stretch.low and stretch.word(number) in _AGEING else 0
    if stretch.word(edge.start) not in ("for", "since") or number < stretch.low:
        return 0
    return 1 << number if _MEMBERS.intersection(stretch.analysis.tokens[number].lemmas) else 0


def _deed_before(stretch: Stretch, anchor: int) -> int:
    """The verb before "with us" that only says that someone is there: "banking with us", "insured with us"."""
    number = (anchor & -anchor).bit_length() - 2
    return 1 << number if number >= stretch.low and stretch.word(number).endswith(("ing", "ed")) else 0


def _start_date(stretch: Stretch, audience: Collection) -> Entry | None:
    """The date trait that says since when; of several, one named like the people or with "since"."""
    lemmas = {lemma for number in bits(stretch.own) for lemma in stretch.analysis.tokens[number].lemmas}
    best: tuple[float, int] | None = None
    for number, quality in stretch.index.by_concept.get(_STARTS, ()):
        entry = stretch.index.entries[number]
        if entry.kind is not Kind.TRAIT or entry.type is not FieldType.DATE or quality < _SURE_START:
            continue
        if entry.collection is not audience:
            continue
        forms = name_forms(entry.name)
        score = quality + _SINCE * ("since" in forms) + _NAMED * bool(forms & lemmas & _MEMBERS)
        if best is None or score > best[0]:
            best = score, number
    return stretch.index.entries[best[1]] if best is not None else None
