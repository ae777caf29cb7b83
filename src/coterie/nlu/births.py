"""When people were born: "born in the 80s", "born between 1985 and 1995", "born after 2000", "a birthday in May"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.barevalues import with_other_values
from coterie.nlu.clausework import Ledger, Stretch, denial_before, high_bit, low_bit
from coterie.nlu.fieldtests import value_test
from coterie.nlu.fieldvalues import claims_in_times, number_literal
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Window, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_BORN = words("born")
_FIRST_YEAR, _DIGITS, _SHORT, _TURN = 1900, 4, 2, 30
_DECADES = {
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
}
_EMPTY = words("in the from of during between early mid late or was were")
_BEFORE, _SINCE, _AFTER = words("before until"), words("since from"), words("after")
_TO = words("and to - – — until till through")
_SURE, _SAID = 0.7, 0.4
_BIRTH = words("born birth birthday birthdays bday bdays")
_BEFORE_MONTH = words("in is are was were falls fall falling comes of month months the either or and ,")
"""Between a word of birth and the month of it."""


class _Years(NamedTuple):
    """The years from `first` to `last`, either perhaps open, said by the tokens up to `end`."""

    first: int | None
    last: int | None
    end: int
    is_open: bool = False
    """Whether the years said are themselves left out: "after 1995"."""


def read_birth(stretch: Stretch) -> Iterator[Reading]:
    """The reading by the trait that keeps when people were born, as a date or as a year."""
    for number in bits(stretch.own & stretch.analysis.spoken(_BORN)):
        years = _years(stretch, number + 1)
        if years is None:
            continue
        for concept in ("birthday", "birth_year"):
            entry = _trait(stretch, concept)
            if entry is not None:
                ledger = Ledger(stretch, extra=_SAID)
                said = span_mask(number, years.end)
                ledger.use(said)
                ledger.use_inside(said)
                for edge in (*stretch.times, *stretch.quantities):
                    if number < edge.start < years.end:
                        ledger.use_edge(edge)
                yield with_other_values(ledger, _frame(entry, years, said))
                return


def read_birth_month(stretch: Stretch) -> Iterator[Reading]:
    """The reading by the trait that keeps the month alone, which is no time then: "a birthday in July"."""
    born = stretch.own & stretch.analysis.spoken(_BIRTH)
    if not born:
        return
    months = {number for number, quality in stretch.index.by_concept.get("birth_month", ()) if quality >= _SURE}
    claims = claims_in_times(stretch.analysis, stretch.index, months) if months else []
    claims = [claim for claim in claims if not claim.mask & ~stretch.own]
    said = 0
    for claim in claims:
        said |= claim.mask
    if high_bit(said) < low_bit(born):
        return
    between = span_mask(low_bit(born), high_bit(said)) & ~born & ~said
    if any(stretch.word(number) not in _BEFORE_MONTH for number in bits(between)):
        return
    ledger = Ledger(stretch, extra=_SAID)
    mask = span_mask(low_bit(born), high_bit(said) + 1)
    ledger.use(mask)
    ledger.use_inside(mask)
    for edge in stretch.times:
        if said & span_mask(edge.start, edge.end):
            ledger.use_edge(edge)
    denial = denial_before(stretch, mask, 0)
    if denial is not None:
        ledger.use_denial_at(denial.start)
    tests = value_test(claims[0].entry.name, claims, denied=denial is not None, is_array=False)
    yield with_other_values(ledger, TraitFrame(claims[0].entry.collection, tuple(tests), mask))


def _trait(stretch: Stretch, concept: str) -> Entry | None:
    type_ = FieldType.DATE if concept == "birthday" else FieldType.NUMBER
    for number, quality in stretch.index.by_concept.get(concept, ()):
        entry = stretch.index.entries[number]
        if entry.kind is Kind.TRAIT and entry.type is type_ and quality >= _SURE:
            return entry
    return None


def _frame(entry: Entry, years: _Years, mask: int) -> TraitFrame:
    first, last = years.first, years.last
    if entry.type is FieldType.NUMBER:
        ends = ((Operator.AT_LEAST, first), (Operator.AT_MOST, last))
        if years.is_open:
            ends = ((Operator.GREATER_THAN, first and first - 1), (Operator.LESS_THAN, last and last + 1))
        tests = [Test(entry.name, sign, (number_literal(year),), mask=mask) for sign, year in ends if year is not None]
        return TraitFrame(entry.collection, tuple(tests), mask)
    if first is None and last is not None:
        window = Window(WindowKind.UNTIL, end=date(last + 1, 1, 1))
    elif last is None and first is not None:
        window = Window(WindowKind.SINCE, start=date(first, 1, 1))
    else:
        window = Window(
            WindowKind.DURING, start=date(first or _FIRST_YEAR, 1, 1), end=date(last or _FIRST_YEAR, 12, 31)
        )
    return TraitFrame(entry.collection, (), mask, window=window, date_path=entry.name)


def _years(stretch: Stretch, start: int) -> _Years | None:
    """What stands behind "born", if it is years: one, a decade, two ends, or an open end."""
    at, opening = start, set[str]()
    while stretch.word(at) in _EMPTY | _BEFORE | _SINCE | _AFTER:
        opening.add(stretch.word(at))
        at += 1
    found = _period(stretch, at)
    if found is None or at >= stretch.high:
        return None
    first, last = found
    if stretch.word(at + 1) in _TO and (second := _period(stretch, at + 2)) is not None and at + 2 < stretch.high:
        return _Years(first, second[1], at + 3)
    if opening & _BEFORE:
        return _Years(None, first - 1, at + 1, is_open=True)
    if opening & _AFTER:
        is_open = "or" not in opening
        return _Years(last + 1 if is_open else first, None, at + 1, is_open)
    later = stretch.word(at + 1) == "or" and stretch.word(at + 2) in ("later", "after")
    earlier = stretch.word(at + 1) == "or" and stretch.word(at + 2) in ("earlier", "before")
    if later or earlier:
        return _Years(first if later else None, None if later else last, at + 3)
    return _Years(first, None, at + 1) if "since" in opening else _Years(first, last, at + 1)


def _period(stretch: Stretch, at: int) -> tuple[int, int] | None:
    """The first and the last year of a year or a decade: "1992", "80s", "1980s", "nineties"."""
    word = stretch.word(at).lstrip("'’")
    if word in _DECADES:
        return _DECADES[word], _DECADES[word] + 9
    digits = word.removesuffix("s")
    if not digits.isascii() or not digits.isdigit():
        return None
    year, is_decade = int(digits), word.endswith("s")
    if len(digits) == _SHORT and is_decade and year % 10 == 0:
        year += 2000 if year < _TURN else _FIRST_YEAR
    elif len(digits) != _DIGITS or not _FIRST_YEAR <= year <= stretch.analysis.today.year:
        return None
    return (year, year + 9) if is_decade else (year, year)
