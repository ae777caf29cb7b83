"""Reads a stretch of tokens as something true of people or accounts: a trait that is named, and what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from coterie.core.wordlists import words
from coterie.language.ast import Operator, Unit
from coterie.nlu.ages import tells_age_of_another
from coterie.nlu.analysis import span_mask
from coterie.nlu.barevalues import with_other_values
from coterie.nlu.capacities import read_capacity
from coterie.nlu.clausework import Ledger, Stretch, is_said_as_rate, low_bit, number_of
from coterie.nlu.comparedtraits import COMPARING, OWNING, compared_traits
from coterie.nlu.countfields import counts_things, is_run_out
from coterie.nlu.datetraits import is_of_what_is_over, lies_ahead, placed
from coterie.nlu.fieldtests import bare_list, in_direction, one_of_numbers
from coterie.nlu.fieldvalues import convert, is_money, number_literal, text_literal, values_of
from coterie.nlu.flags import SWITCHES, opted_out, use_switch
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.lasting import only_lasted
from coterie.nlu.likelihoods import likely_value
from coterie.nlu.meanings import LOWER_BOUNDS, UPPER_BOUNDS, Bound, Edge, Frequency, Range, Window, WindowKind
from coterie.nlu.mentioned import Head, bits, grown
from coterie.nlu.namedtimes import RATES, is_rate, window_of_name
from coterie.nlu.names import fold, name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.numericfields import fits, largest
from coterie.nlu.possessions import is_member
from coterie.nlu.reductions import bounds_of
from coterie.nlu.sides import trait_tests
from coterie.nlu.signs import SAYING, keeps_nothing, says_none, says_some_or_none, signed
from coterie.nlu.subscribed import read_standing
from coterie.nlu.traitmeasures import MEASURE_HELD, MEASURES, as_measure
from coterie.nlu.traitvalues import EXPLAINED_BESIDE_TEXT, HAVING, read_text
from coterie.nlu.years import holds_year, years_in
from coterie.schema.space import Collection, FieldType


def read_trait(stretch: Stretch, head: Head) -> Reading | None:
    """The reading of a stretch under one trait as its head; None when the words say nothing about it."""
    if head.entry.type is FieldType.NUMBER and not (stretch.bounds or stretch.quantities):
        compared = compared_traits(stretch, head) or read_capacity(stretch, head)
        if compared is not None:
            return compared
    ledger = Ledger.under(stretch, head)
    _give_up_values(ledger, head)
    if head.entry.collection is Collection.ACCOUNTS and stretch.marks(Role.NO_USER):
        ledger.extra -= _OF_NOBODY
    mostly = stretch.marks(Role.MOSTLY) if head.entry.type in _TEXTS else ()
    if mostly and _PREFERRED & name_forms(head.entry.name):
        said = {
            lemma
            for mark in mostly
            for token in stretch.analysis.tokens[mark.start : mark.end]
            for lemma in token.lemmas
        }
        ledger.use_marks(Role.MOSTLY)
        ledger.extra += MEASURE_HELD + _AS_CALLED * bool(said & name_forms(head.entry.name))
    frame = _READERS.get(head.entry.type, read_text)(ledger, head) or read_standing(ledger, head)
    frame = frame or _presence(ledger, head)
    return with_other_values(ledger, frame) if frame is not None else None


def _give_up_values(ledger: Ledger, head: Head) -> None:
    """Leave to another trait a word that spells its value and only says again what this one is called by.

    "Staffing agencies with 100 employees": `employee_count` needs no "staff", which is what they do.
    """
    spelled = sum(1 << token for token, quality in head.qualities if quality > 1.0)
    synonyms = sum(1 << token for token, quality in head.qualities if quality < 1.0) & ~grown(spelled, head.mask)
    for claim in ledger.stretch.sure_claims if spelled and synonyms else ():
        if claim.quality >= 1.0 and not claim.mask & ~synonyms and claim.entry.id != head.entry.id:
            ledger.mask &= ~claim.mask
            for token in bits(claim.mask):
                ledger.tokens.pop(token, None)  # several traits may have the value


# Dates ----------------------------------------------------------------------------------------------------------------

_TIMELESS = (WindowKind.EVER, WindowKind.SAME, WindowKind.NEWER, WindowKind.EARLIER, WindowKind.FOLLOWING)
_GROUPS, _CARRIERS = (
    words("programme program scheme club"),
    words("subscription contract plan membership policy licence"),
)
"""What people join, and what runs until a date: in front of a date they only carry it."""

_CARRYING_QUALITY, _BY_ITS_NAME, _NEVER_TO_COME, _NOT_TO = 0.5, 0.5, 2.0, 1.5

_VISITING = ("visit", "page_view", "session_start", "app_open")
_DEEDS = {"last_login": ("sign_in",), "last_seen": _VISITING, "last_active": _VISITING}
_SURE_DEED, _DEED_FIRST, _ONLY_DATE = 0.6, 0.3, 0.3


def _date(ledger: Ledger, head: Head) -> TraitFrame | None:
    stretch = ledger.stretch
    if stretch.marks(Role.SINGLE):
        return None  # how long something went on "in one go" is no date
    is_spelled = _is_spelled(stretch, head)
    if head.evidence != "name" and not is_spelled and _has_deed(stretch, head.entry):
        ledger.extra -= _DEED_FIRST
    elif not _DEEDS.keys().isdisjoint(head.entry.concepts) and not _has_deed(stretch, head.entry):
        ledger.extra += _ONLY_DATE
    for edge in stretch.times:
        window = edge.meaning
        if not isinstance(window, Window) or window.kind in _TIMELESS or only_lasted(stretch, edge):
            continue
        ledger.use_edge(edge)
        negated = ledger.use_denial()
        ledger.use_marks(Role.LAST, Role.FIRST)
        length = window.length
        if edge in stretch.analysis.durations and not negated and length is not None and length.unit is Unit.HOURS:
            ledger.extra -= _LASTED  # "played for over 3 hours" tells how long, not when
        window = placed(stretch, edge, window, head.entry, denied=negated)
        ledger.extra -= _NEVER_TO_COME * is_of_what_is_over(stretch, head.entry, window)
        ledger.use_words(_CARRIERS if lies_ahead(stretch, head.entry) else _GROUPS, _CARRYING_QUALITY)
        if is_spelled or (head.evidence == "name" and head.strength >= 1.0 and head.mask.bit_count() > 1):
            ledger.extra += _BY_ITS_NAME
        return TraitFrame(
            head.entry.collection,
            (),
            ledger.mask | span_mask(edge.start, edge.end),
            negated=negated,
            said_negation=negated,
            window=window,
            date_path=head.entry.name,
        )
    return None


def _is_spelled(stretch: Stretch, head: Head) -> bool:
    """Whether several words of content are those of the name of a date: "visited a store" of `last_store_visit_at`."""
    said = [quality for token, quality in head.qualities if stretch.content >> token & 1]
    return head.strength >= 1.0 and len(said) > 1 and min(said) > 1.0


def _has_deed(stretch: Stretch, entry: Entry) -> bool:
    """Whether the space has an event for what a date tells the last time of, which then goes before the date."""
    index = stretch.index
    return any(
        quality >= _SURE_DEED and index.entries[number].kind is Kind.EVENT and index.entries[number].active
        for concept in entry.concepts
        for deed in _DEEDS.get(concept, ())
        for number, quality in index.by_concept.get(deed, ())
    )


# Flags ----------------------------------------------------------------------------------------------------------------

_LASTED, _OF_NOBODY = 1.0, 1.0
"""What speaks against a date of what lasted so long, and against a trait of the account where nobody did it."""

_NOT = words("not never lack lacks lacking")
_LONG_PHRASE, _BY_LONG_PHRASE = 3, 0.3
"""From so many words on, nobody says the phrase for a flag by chance: "fine with letters"."""


def _flag(ledger: Ledger, head: Head) -> TraitFrame:
    stretch = ledger.stretch
    if head.how in ("yes", "no") and head.mask.bit_count() >= _LONG_PHRASE:
        ledger.extra += _BY_LONG_PHRASE
    if head.how == "no":  # the "not yet" of "not yet paperless" is the denial that the phrase has in it
        inner = (mark for mark in stretch.marks(Role.NOT) if span_mask(mark.start, mark.end) & head.mask)
        ledger.marks.update(inner)
    denied = ledger.use_denial() or any(
        _denies(stretch, m) for m in stretch.marks(Role.MISSING) if m not in ledger.marks
    )
    if not denied and any(m not in ledger.marks for m in stretch.marks(Role.MISSING)):
        ledger.use_marks(Role.MISSING)
        test = Test(head.entry.name, Operator.ABSENT, mask=ledger.mask)
        return TraitFrame(head.entry.collection, (test,), ledger.mask, said_negation=True)
    off = use_switch(ledger, head.entry.name)
    ledger.use_marks(Role.MISSING, Role.PRESENT)
    # "never enabled (flag is off)" denies once; "not opted out" denies a denial
    refused = head.how == "no" or opted_out(ledger, head.entry.name)
    value = refused if denied else not (refused or off)
    literal = text_literal("true" if value else "false")
    test = Test(head.entry.name, Operator.EQUALS, (literal,), mask=ledger.mask)
    inside = head.how == "no" and any(m.role is Role.NOT for m in stretch.analysis.marks_inside(head.mask))
    said_not = denied or inside
    return TraitFrame(head.entry.collection, (test,), ledger.mask, said_negation=said_not)


def _denies(stretch: Stretch, mark: Mark) -> bool:
    """Whether what is said to be missing was not done: "haven't given" consent."""
    return any(stretch.word(number) in _NOT for number in range(mark.start, mark.end))


# Numbers --------------------------------------------------------------------------------------------------------------

_JOINING = words("and but or ,")
_HAVING_QUALITY = 0.5
_WINDOW_OF_NAME, _RATE_OF_NAME = 0.6, 1.0
_DAY = 86400
_PAYING, _PAYING_QUALITY = words("pay spend bring bill"), 0.9
_REACH, _OUT_OF_REACH = 3, 0.3
_OF_ANOTHER = 1.5
"""What speaks against a number that a "with" parts from the name behind it."""

_WITHOUT = words("with without w/o")
_HIGH = words("high higher strong large big great good heavy excellent elevated")
_LOW = words("low lower weak small poor light bad little")
_DEGREE_QUALITY, _BY_DEGREE = 1.0, 0.3
"""What an adjective counts that a number makes exact, and what speaks for that over its being a value."""
_TEXTS = (FieldType.STRING, FieldType.ARRAY)
_AS_CALLED, _SAID_TO_BE_THERE = 0.2, 0.1
_PREFERRED = words("default preferred prefer favorite favourite primary main usual most mostly top habitual")
"""Words of the names of traits that hold what somebody mostly does, which then goes before counting; and what speaks
for the one that is called by the word which was said: `favorite_genres` beside `top_genre`."""


def _number(ledger: Ledger, head: Head) -> TraitFrame | None:
    stretch, entry = ledger.stretch, head.entry
    bounds = _bounds_for(ledger, entry)
    if not bounds or tells_age_of_another(stretch, head, bounds[0][0]):
        return None if bounds else signed(ledger, head)
    edges = [edge for edge, _ in bounds]
    tests: list[Test] = []
    alternatives = False
    for edge, meaning in bounds:
        number = number_of(meaning)
        if ledger.has_edge(edge) or not fits(number, entry):
            continue
        if number.currency is not None and counts_things(entry) and not is_money(entry):
            continue
        joiner = _joiner(stretch, edge)
        if tests and (not joiner or (joiner != "or" and _is_bounded(tests, meaning))):
            break
        if tests:
            alternatives = alternatives or joiner == "or"
            joining = (Role.OR, Role.EITHER) if joiner == "or" else (Role.AND, Role.COMMA, Role.BUT)
            ledger.use_joiners(0 if joiner == "or" else edges[0].end, edge.start, *joining)
        group = bare_list(stretch, edges, edge)
        mask = head.mask | span_mask(edge.start, group[-1].end)
        if len(group) > 1:
            tests.append(one_of_numbers(ledger, entry, values_of(entry), group, mask))
        else:
            ledger.use_edge(edge)
            tests.extend(trait_tests(stretch, in_direction(stretch, edge, meaning, entry), entry, mask))
            if _is_out_of_reach(entry, meaning):
                ledger.extra -= _OUT_OF_REACH
    if not tests:
        return None
    _use_window_of_name(ledger, head)
    ledger.extra -= _OF_ANOTHER * _is_parted(stretch, edges[0], head)
    _use_degree(ledger, head, tests[0])
    ledger.extra += as_measure(ledger, head)
    ledger.use_words(HAVING, _HAVING_QUALITY)
    if is_money(entry):
        ledger.use_words(_PAYING, _PAYING_QUALITY)
    negated = ledger.use_denial()
    held, mask = tuple(tests), ledger.mask
    return TraitFrame(entry.collection, held, mask, negated=negated, said_negation=negated, any_test=alternatives)


def _is_parted(stretch: Stretch, edge: Edge, head: Head) -> bool:
    """Whether a "with" stands between a number and the name behind it: "under 30 with savings" tells of an age."""
    return any(
        edge.end <= mark.start < low_bit(head.mask) and (mark.role is Role.WITH or stretch.word(mark.start) in _WITHOUT)
        for mark in stretch.marks(Role.WITH, Role.NOT)
    )


def _use_degree(ledger: Ledger, head: Head, test: Test) -> None:
    """An adjective before the name says no more than the number does: "high churn score (over 0.8)"."""
    before = low_bit(head.mask) - 1
    word, operator = ledger.stretch.word(before), test.operator
    if (word in _HIGH and operator in LOWER_BOUNDS) or (word in _LOW and operator in UPPER_BOUNDS):
        ledger.use(1 << before, _DEGREE_QUALITY)
        ledger.extra += _BY_DEGREE


def _bounds_for(ledger: Ledger, entry: Entry) -> list[tuple[Edge, Bound | Range]]:
    """What a clause says of a number; of one that holds years, the years with the words that compare them."""
    if not holds_year(entry, values_of(entry)):
        frequencies = _plain_frequencies(ledger.stretch) if not is_money(entry) else ()
        return [*bounds_of(ledger.stretch, entry), *frequencies]
    said = list(years_in(ledger.stretch))
    for _, _, beside in said:
        ledger.use(beside, _HAVING_QUALITY)
    return [(edge, meaning) for edge, meaning, _ in said]


def _is_bounded(tests: Sequence[Test], meaning: Bound | Range) -> bool:
    """Whether a number is bounded from the same side already, so that another bound is of something else."""
    if not isinstance(meaning, Bound):
        return True
    return any((test.operator in UPPER_BOUNDS) == (meaning.operator in UPPER_BOUNDS) for test in tests)


def _is_out_of_reach(entry: Entry, meaning: Bound | Range) -> bool:
    """Whether a lower bound lies far above all that the trait was seen to hold: level 40 of a level up to 9."""
    if not isinstance(meaning, Bound) or meaning.operator not in LOWER_BOUNDS:
        return False
    highest = largest(values_of(entry))
    return convert(meaning.number, entry, values_of(entry)) > _REACH * highest > 0


def _joiner(stretch: Stretch, edge: Edge) -> str:
    """The word that joins a bound to the one before, across words that add nothing: "and also below 100"."""
    number = edge.start - 1
    while number > stretch.low and (stretch.is_blank(number) or stretch.time_mask >> number & 1):
        number -= 1
    word = stretch.word(number)
    mark = stretch.analysis.role_at(number) if number >= 0 else None
    return word if word in _JOINING else "and" if mark is not None and mark.role is Role.AND else ""


def _plain_frequencies(stretch: Stretch) -> Iterator[tuple[Edge, Bound | Range]]:
    """How often, as a number: "logged in fewer than 10 times" of a trait that counts logins."""
    for edge in stretch.quantities:
        if isinstance(edge.meaning, Frequency) and len(edge.meaning.bounds) == 1 and not edge.meaning.vague:
            yield edge, edge.meaning.bounds[0]


def _use_window_of_name(ledger: Ledger, head: Head) -> None:
    """A window that is in the name: "watch hours in the last 30 days" is the trait `watch_hours_30d`."""
    days = window_of_name(head.entry.name)
    for edge in ledger.stretch.times:
        window = edge.meaning
        if not isinstance(window, Window):
            continue
        if window.length is not None and window.kind is WindowKind.LAST:
            if days is not None and round(window.length.seconds / _DAY) in days:
                ledger.use_edge(edge)
                ledger.extra += _WINDOW_OF_NAME
            elif is_rate(head.entry.name, window):
                ledger.use_edge(edge)
                ledger.extra += _RATE_OF_NAME
            elif is_said_as_rate(ledger.stretch, edge) and ledger.stretch.marks(*MEASURES):
                ledger.use_edge(edge)  # "steps a day on average"
        elif window.kind is WindowKind.EVER or (window.kind is WindowKind.SAME and days is not None):
            ledger.use_edge(edge)


def _is_window_of(stretch: Stretch, head: Head) -> bool:
    """Whether all times said are the window in a trait's name."""
    days = window_of_name(head.entry.name) or ()
    windows = [edge.meaning for edge in stretch.times if isinstance(edge.meaning, Window)]
    return all(window.length is not None and round(window.length.seconds / _DAY) in days for window in windows)


# Presence -------------------------------------------------------------------------------------------------------------

_GIVING = words("give provide share leave link connect")
_HAS = words("has have with having gave know any w/")
_PRESENCE, _PRESENCE_UNSAID, _PRESENCE_OF_NUMBER, _PRESENCE_OF_COUNT = 0.05, 1.4, 0.6, 0.6
_REMAINING = words("left remaining remains unused unspent leftover outstanding unredeemed available")
"""Beside a number, these say that there is more than none of it: "points left"."""

_ARTICLES = words("a an the their us me")
_NONE = "none"


def _presence(ledger: Ledger, head: Head) -> TraitFrame | None:
    """A trait that is merely there or not: "no phone number", "with a phone number", "phone missing"."""
    stretch, kind = ledger.stretch, head.entry.type
    is_counted = says_some_or_none(head)
    if not (head.is_named or is_counted) or not head.mask & (stretch.content | stretch.analysis.subjects):
        return None
    if kind in (FieldType.DATE, FieldType.NUMBER) and stretch.quantities:
        return None
    if stretch.times and (kind is FieldType.DATE or (kind is FieldType.NUMBER and not _is_window_of(stretch, head))):
        return None
    if kind is FieldType.NUMBER:
        _use_window_of_name(ledger, head)
    missing = stretch.marks(Role.MISSING)
    present = stretch.marks(Role.PRESENT, Role.WITH)
    denied = ledger.use_denial() or bool(missing) or is_run_out(ledger, head)
    absent = denied != says_none(stretch, head)
    said = bool(present) or head.how in SAYING or any(stretch.word(number) in _HAS for number in bits(stretch.own))
    if not absent and not said and (kind is FieldType.DATE or not is_member(stretch, head.mask)):
        ledger.extra -= _PRESENCE_UNSAID
    ledger.marks.update((*missing, *present))
    ledger.extra += _SAID_TO_BE_THERE * bool(stretch.marks(Role.PRESENT))  # "is known" tells of no value
    ledger.use_words(_GIVING, _HAVING_QUALITY)
    if kind is FieldType.NUMBER and window_of_name(head.entry.name) and not stretch.times:
        ledger.extra -= _PRESENCE_UNSAID  # who has not ordered is more than has not in the window of a name
    if kind is FieldType.NUMBER:
        ledger.extra -= _PRESENCE_OF_NUMBER  # nobody asks for those without a score; the words mean something else
    ledger.extra -= _PRESENCE
    # "opted in to SMS but not to email" denies a consent and no address
    ledger.extra -= _NOT_TO * any(stretch.word(mark.end) == "to" for mark in stretch.marks(Role.NOT))
    may_remain = kind is FieldType.NUMBER and window_of_name(head.entry.name) is None  # what was done in a time can't
    remains = _remaining(stretch) if may_remain else 0
    if remains:
        ledger.use(ledger.free(remains), _HAVING_QUALITY)
        ledger.use_marks(Role.PRESENT)
        for number in bits(remains):
            if stretch.word(number + 1) == "to" and stretch.own >> (number + 2) & 1:
                ledger.use(1 << (number + 2), _HAVING_QUALITY)  # "points left to spend"
        ledger.extra += _PRESENCE_UNSAID
    may_be_none = kind is FieldType.NUMBER and (counts_things(head.entry) or keeps_nothing(head.entry))
    if remains or is_counted or (may_be_none and not missing):
        ledger.extra += _PRESENCE_OF_COUNT
        some = Operator.EQUALS if absent else Operator.GREATER_THAN
        test = Test(head.entry.name, some, (number_literal(0),), mask=ledger.mask)
    else:
        test = _there_or_not(ledger, head, absent=absent, is_blank=bool(missing))
    return TraitFrame(head.entry.collection, (test,), ledger.mask, said_negation=absent)


def _remaining(stretch: Stretch) -> int:
    """The tokens that say that there is more than none; "left a review" is a deed."""
    said = bits(stretch.own & stretch.analysis.spoken(_REMAINING))
    return sum(1 << number for number in said if stretch.word(number + 1) not in _ARTICLES)


def _there_or_not(ledger: Ledger, head: Head, *, absent: bool, is_blank: bool) -> Test:
    """The test of presence: by the value for having none, where the space has one, unless the trait itself is blank."""
    is_known = bool(ledger.stretch.marks(Role.PRESENT, Role.MISSING))
    likely = None if is_known else likely_value(head.entry, denied=absent)
    if likely is not None:
        return Test(head.entry.name, Operator.EQUALS, (text_literal(likely),), mask=ledger.mask)
    none = next((str(value) for value in values_of(head.entry) if fold(str(value)) == _NONE), None)
    if none is None or is_blank:
        return Test(head.entry.name, Operator.ABSENT if absent else Operator.EXISTS, mask=ledger.mask)
    operator = Operator.EQUALS if absent else Operator.DIFFERS
    return Test(head.entry.name, operator, (text_literal(none),), mask=ledger.mask)


EXPLAINED_BESIDE = (
    EXPLAINED_BESIDE_TEXT | SWITCHES | _GROUPS | _CARRIERS | _PAYING | _GIVING | COMPARING | OWNING
) | _REMAINING
"""Words that a trait may make use of besides its name and its values."""


def may_hold_time(entry: Entry, stretch: Stretch) -> bool:
    """Whether a number may be one of a time that is said: by its name, or as a rate."""
    named = (
        window_of_name(entry.name) is not None
        or "year" in name_forms(entry.name)
        or any(rates & name_forms(entry.name) for rates in RATES.values())
    )
    return named or bool(stretch.marks(*MEASURES))


_READERS: dict[FieldType | None, Callable[[Ledger, Head], TraitFrame | None]] = {
    FieldType.DATE: _date,
    FieldType.BOOLEAN: _flag,
    FieldType.NUMBER: _number,
}
"""How a trait of each type is read; those of any other type as text."""
