"""Numbers that a noun beside them makes out: labels, stars, the parts of a thing, and what counts them in turn."""

from __future__ import annotations

from math import inf

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clausework import high_bit, is_bare, low_bit, number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldtests import bare_list
from coterie.nlu.fieldvalues import is_money, number_literal, numbers_among, unit_of
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import last_lemmas, name_forms, name_lemmas
from coterie.nlu.numerals import numerals_at
from coterie.nlu.placings import take_placing
from coterie.nlu.tokens import TokenKind, is_plural
from coterie.schema.space import FieldType

_LABELS = words("number index level stage step position rank chapter episode season round wave attempt id")
"""Last words of names whose numbers come behind their noun: "level 12"; "12 levels" counts."""

_ONE = words("a an the their one another our")
"""Before a number and two nouns, these say that it is one thing that they tell of."""

# What a place in an order or one of several goes is called, and the names of what counts them.
_GOES, _PLACES, _RANKS = words("attempt try go shot"), words("place position"), words("rank place position placement")
_ORDINAL_ENDS, _ORDINAL_QUALITY, _FEW_GOES = words("no number num index count"), 0.95, 2
"""Words of names of what counts goes, behind the noun, and what such a noun counts; how few have been seen."""

_TURN_REACH = 4
"""How far behind an ordinal the go may be said that it counts: "third failed payment attempt"."""

_STANDINGS = words("rank place placement position standing placing ranking")
_COMING, _BEFORE_PLACE = words("come finish place end rank wind"), words("in up the out")
_WHICH_PLACE = {"first": 1, "top": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3}
"""Last words of the names of ranks, and how people say which place they came in."""

_LED_TO = words("new current to reached")
"""First words of the names of what a change led to, which its number says as well."""

_STARS = words("star")
_ARTICLES, _ANSWERING = words("a an"), words("return throw yield")
_TELLING = words("code status score rating grade mark number")
"""What stands before a number that is one thing, and last words of the names of properties that hold such numbers."""

_PARTS_BEFORE = words("of with containing holding including for")
_PARTS = words(
    "row record item entry line member participant guest person people passenger attendee recipient seat size "
    "viewer delegate"
)
"""Words of names that say how many parts a thing has, whatever the parts are called."""

_PART_ENDS = words("count quantity size number")
_PART_QUALITY = 0.6
MOST_TIMES = 365
"""Nobody asks for more occurrences; a greater number is an amount."""

_HEAP_SIZES, _PAST_COUNTING = words("quantity qty count num number item size"), 20
"""Words of names of how many things were in one occurrence, and how far beyond the most seen is no such number."""

NUMERIC = (FieldType.NUMBER, FieldType.MIXED)
"""The types of properties that numbers may measure."""


def is_label(entry: Entry) -> bool:
    """Whether a number tells one thing from another, or places it, rather than measures: a level, a step, a year."""
    return not _LABELS.isdisjoint(last_lemmas(entry.name)) and not entry.name.lower().endswith("s")


def is_numbered_apart(draft: Draft, edge: Edge, found: Head) -> bool:
    """Whether a name has a number of its own, so that another one counts: the stars of "3 reviews of 2 stars"."""
    others = (other for other, _ in draft.stretch.bounds if other != edge)
    return is_label(found.entry) or any(found.mask >> other.end & 1 for other in others)


def is_plain(number: Number) -> bool:
    """Whether a number has neither a currency nor a unit."""
    return number.currency is None and number.unit is None


def is_size(draft: Draft, edge: Edge) -> bool:
    """Whether a number describes one thing: "a 100 credit pack" is one pack, "a 4-bed house" one house."""
    stretch, tokens = draft.stretch, draft.stretch.analysis.tokens
    if not is_bare(edge.meaning) or edge.end - edge.start > 1 or edge.end + 1 >= stretch.high:
        return False
    unit, thing = tokens[edge.end], tokens[edge.end + 1]
    if not unit.joined and stretch.word(edge.start - 1) not in _ONE:
        return False
    is_noun = all(stretch.content >> number & 1 for number in (edge.end, edge.end + 1))
    return is_noun and not is_plural(unit) and not unit.word.endswith(("ed", "ing")) and not is_plural(thing)


def is_of_single(draft: Draft, edge: Edge) -> bool:
    """Whether a number is that of one occurrence of the event, which it can't count: "12 levels in one session"."""
    stretch = draft.stretch
    return any(
        mark.start >= edge.end and draft.literal >> stretch.after(mark.end) & 1
        for mark in stretch.marks(Role.SINGLE)
        if stretch.after(mark.end) >= 0
    )


def labelled(draft: Draft, edge: Edge, meaning: Bound | Range) -> Entry | None:
    """The property whose name stands right before its number: "a severity 3 complaint", "level 40 or above"."""
    stretch = draft.stretch
    before = edge.start - 1
    if before < stretch.low or not is_plain(number_of(meaning)) or not stretch.inside(before, edge.end):
        return None
    token = stretch.analysis.tokens[before]
    if is_plural(token) or not stretch.content >> before & 1:
        return None
    behind = edge.end if edge.end < stretch.high else -1
    followed = behind >= 0 and draft.head.mask >> behind & 1 and is_plural(stretch.analysis.tokens[behind])
    if followed and is_bare(meaning):
        return None
    for entry in draft.owned:
        lemmas = name_lemmas(entry.name)
        while len(lemmas) > 1 and not _LED_TO.isdisjoint(lemmas[0]):
            lemmas = lemmas[1:]  # the level of `new_level`
        named = bool(lemmas) and not stretch.analysis.links.forms[before].isdisjoint(lemmas[0])
        if draft.type_of(entry) is FieldType.NUMBER and named and (len(lemmas) == 1 or is_label(entry)):
            return entry
    return _told_by_event(draft, before) or _numbered(draft, before)


def _numbered(draft: Draft, number: int) -> Entry | None:
    """The property that numbers what an event is of, behind its noun and "number": "paid instalment number 2"."""
    if draft.stretch.word(number) not in _NUMBER or not draft.head.mask >> (number - 1) & 1:
        return None
    found = [entry for entry in draft.numbers if not _NUMBERING.isdisjoint(last_lemmas(entry.name))]
    return found[0] if len(found) == 1 and not draft.has_test(found[0].name) else None


_NUMBER, _NUMBERING = words("number nr"), words("seq sequence number no num nr index position")
"""What stands between a noun and which one it is, and last words of the names of what keeps that."""


def _told_by_event(draft: Draft, noun: int) -> Entry | None:
    """The only label that a noun ends the name of, where the event has the rest: the `pass_level` of Pass Level Up."""
    forms = draft.stretch.analysis.links.forms[noun]
    own = name_forms(draft.head.entry.name)
    found = [
        entry
        for entry in draft.numbers
        if is_label(entry)
        and not forms.isdisjoint(last_lemmas(entry.name))
        and all(not own.isdisjoint(part) for part in name_lemmas(entry.name))
    ]
    return found[0] if len(found) == 1 else None


def singled(draft: Draft, edge: Edge) -> str | None:
    """The property of which a number behind "a" is a value: "got a 429", "a call that returned 500", "gave it a 2".

    Nobody counts so, unless several things follow; what the property was seen to hold tells which one it is.
    """
    stretch, tokens = draft.stretch, draft.stretch.analysis.tokens
    number = number_of(edge.meaning) if isinstance(edge.meaning, Bound) else None
    if number is None or not is_plain(number) or not is_single(draft, edge):
        return None
    given = [
        e for e in draft.numbers if number.value in numbers_among(draft.values_of(e)) and not draft.has_test(e.name)
    ]
    telling = [entry for entry in given if _TELLING & set(last_lemmas(entry.name))]
    chosen = telling or given
    if len(chosen) != 1 or (edge.end < stretch.high and tokens[edge.end].joined):
        return None
    return chosen[0].name


def is_single(draft: Draft, edge: Edge) -> bool:
    """Whether an article, or a verb of answering, stands right before a bare number, which so is one thing."""
    stretch, tokens = draft.stretch, draft.stretch.analysis.tokens
    if not is_bare(edge.meaning) or edge.end - edge.start != 1 or edge.start <= stretch.low:
        return False
    before = tokens[edge.start - 1]
    if before.word not in _ARTICLES and _ANSWERING.isdisjoint(before.lemmas):
        return False
    noun = stretch.after(edge.end)
    return noun != edge.end or not is_plural(tokens[noun])


def precedes_number(draft: Draft, edge: Edge) -> bool:
    """Whether a number stands right before another, and so counts: "three 5-star reviews", "4 level 1 tickets"."""
    for other in draft.stretch.quantities:
        if other.start == edge.end:
            return True
        if other.start > edge.end and (label := labelling(draft, other)) is not None:
            return low_bit(label.mask) == edge.end
    return False


def of_property_head(draft: Draft) -> Head | None:
    """The property that speaks for the event, if it can be measured and no other is named: "a cleanliness rating"."""
    head = draft.head
    if head.how != "property" or draft.has_test(head.evidence):
        return None
    entry = draft.property(head.evidence)
    return head._replace(entry=entry) if draft.type_of(entry) in NUMERIC else None


def labelling(draft: Draft, edge: Edge) -> Head | None:
    """A property whose name stands right before a bare number, which it says: "severity 3 tickets", "level 40"."""
    tokens = draft.stretch.analysis.tokens
    if not is_bare(edge.meaning) and tokens[edge.start].kind is not TokenKind.NUMBER:
        return None
    before = edge.start - 1
    for found in draft.named:
        is_name = high_bit(found.mask) == before and draft.is_spelled(found)
        is_free = not found.mask & draft.ledger.mask & ~draft.head.mask
        if is_name and is_free and draft.type_of(found.entry) in NUMERIC:
            return found
    return None


def marking(draft: Draft, edge: Edge) -> Head | None:
    """The rating that a number of stars is, even where stars speak for the event as well: "a 5 star review"."""
    noun = bare_list(draft.stretch, draft.stretch.quantities, edge)[-1].end
    if noun >= draft.stretch.high or not _STARS.intersection(draft.stretch.analysis.links.forms[noun]):
        return None
    named = (
        found
        for found in draft.stretch.heads.of_entries(draft.stretch.evidence, draft.owned_ids)
        if found.mask >> noun & 1 and draft.type_of(found.entry) in NUMERIC
    )
    return min(named, key=lambda found: _STARS.isdisjoint(name_forms(found.entry.name)), default=None)


def take_ordinal(draft: Draft) -> None:
    """That something happened the first time or in one go, where the event counts the goes: "at the first attempt".

    Likewise that somebody came first, where the event keeps the rank: "finished in first place".
    """
    for mark in draft.stretch.marks(Role.FIRST, Role.SINGLE):
        noun = draft.stretch.after(mark.end)
        forms = draft.stretch.analysis.links.forms[noun] if noun >= 0 else frozenset()
        counted = _GOES if forms & _GOES else _RANKS if noun == mark.end and forms & _PLACES else frozenset()
        if not counted:
            continue
        for entry in draft.numbers:
            named, *rest = [options[0] for options in name_lemmas(entry.name)] or [""]
            if named not in counted or not _ORDINAL_ENDS.issuperset(rest) or draft.has_test(entry.name):
                continue
            if counted is _GOES and smallest(draft.values_of(entry)) > _FEW_GOES:
                continue
            if counted is _GOES and unit_of(entry.name) is not None:
                continue
            draft.ledger.marks.add(mark)
            draft.ledger.use(1 << noun, _ORDINAL_QUALITY)
            draft.told |= span_mask(mark.start, noun + 1)
            draft.tests.append(Test(entry.name, Operator.EQUALS, (number_literal(1),), mask=1 << noun))
            return


def take_turn(draft: Draft) -> None:
    """Which of several goes it was, where the event counts them: "a third failed payment attempt"."""
    stretch = draft.stretch
    turns = [
        entry
        for entry in draft.numbers
        if (parts := [options[0] for options in name_lemmas(entry.name)])[:1]
        and parts[0] in _GOES
        and _ORDINAL_ENDS.issuperset(parts[1:])
        and not draft.has_test(entry.name)
    ]
    for number in range(stretch.low, stretch.high) if len(turns) == 1 else ():
        for numeral in numerals_at(stretch.analysis.tokens, number):
            reach = range(numeral.end, min(numeral.end + _TURN_REACH, stretch.high))
            noun = next((n for n in reach if stretch.analysis.links.forms[n] & _GOES), -1)
            if not numeral.ordinal or noun < 0:
                continue
            mask = span_mask(number, numeral.end) | 1 << noun
            for edge in stretch.quantities:
                if edge.start in (number - 1, number) and edge.end == numeral.end:
                    draft.ledger.use_edge(edge)
            draft.ledger.use(mask, _ORDINAL_QUALITY)
            draft.told |= mask
            test = Test(turns[0].name, Operator.EQUALS, (number_literal(numeral.value),), mask=mask)
            draft.tests.append(test)
            return


def take_place(draft: Draft) -> None:
    """The place that somebody came in, where the event keeps a rank: "came first", "finished in third place"."""
    stretch = draft.stretch
    take_placing(draft)
    ranks = [e for e in draft.numbers if _STANDINGS & set(last_lemmas(e.name)) and not draft.has_test(e.name)]
    for number in bits(stretch.own & stretch.analysis.inflected(_COMING)) if len(ranks) == 1 else ():
        at = number + 1
        while stretch.word(at) in _BEFORE_PLACE:
            at += 1
        place = _WHICH_PLACE.get(stretch.word(at))
        is_among = any(edge.start in (at, at + 1) for edge in stretch.quantities)  # "in the top 10"
        if place is None or at >= stretch.high or is_among:
            continue
        end = at + 1 + (stretch.word(at + 1) == "place")
        mask = span_mask(number, end)
        draft.ledger.marks.update(mark for mark in stretch.marks(Role.FIRST) if mark.start == at)
        draft.ledger.use(mask, _ORDINAL_QUALITY)
        draft.ledger.use_inside(mask)
        draft.told |= span_mask(at, end)
        draft.tests.append(Test(ranks[0].name, Operator.EQUALS, (number_literal(place),), mask=span_mask(at, end)))
        return


def smallest(values: tuple[object, ...]) -> float:
    """The smallest number above zero among values seen; infinite without any."""
    return min((value for value in numbers_among(values) if value > 0), default=inf)


def is_part(analysis: Analysis, edge: Edge) -> bool:
    """Whether a number stands where that of the parts of a thing does: "a table for 6"."""
    return edge.start > 0 and analysis.tokens[edge.start - 1].word in _PARTS_BEFORE


def part_count(draft: Draft, edge: Edge, number: Number) -> str | None:
    """The property that says how many parts a thing has: "a file of 10,000 contacts", "a table for 6 people"."""
    stretch = draft.stretch
    before, noun = edge.start - 1, stretch.after(edge.end)
    if not is_plain(number) or not is_part(stretch.analysis, edge) or edge.start < low_bit(draft.head.mask):
        return None
    is_taken = noun >= 0 and (draft.head.mask >> noun & 1 or noun in draft.ledger.tokens)
    if stretch.word(before) == "of" and before and draft.head.mask >> (before - 1) & 1:
        is_taken = False  # "parcels of 6 books": what is counted is in each of them
    if noun != edge.end or (number.value <= MOST_TIMES and is_taken):
        return None
    counts = [
        entry
        for entry in draft.numbers
        if (_PART_ENDS.intersection(last_lemmas(entry.name)) or _PARTS & name_forms(entry.name))
        and not draft.has_test(entry.name)
    ]
    telling = [entry for entry in counts if _PARTS & name_forms(entry.name)]
    chosen = telling or counts
    if len(chosen) != 1:
        return None
    draft.ledger.use(1 << noun, _PART_QUALITY)
    return chosen[0].name


def people_property(draft: Draft, edge: Edge, number: Number) -> str | None:
    """The property that counts the people who took part, where a number of them is told: "… and over 25 people came".

    A deed is not done so many times by being done by people, so that they are no count of it.
    """
    if draft.stretch.word(edge.end) not in _PEOPLE or not is_plain(number) or edge.end >= draft.stretch.high:
        return None
    if not draft.head.mask & draft.stretch.own & span_mask(draft.stretch.low, edge.start):
        return None  # "50 people who …" are those who are meant
    counts = [e for e in draft.numbers if _OF_PEOPLE & name_forms(e.name) and not draft.has_test(e.name)]
    if len(counts) != 1 or is_money(counts[0]):
        return None
    draft.ledger.use(1 << edge.end, _PART_QUALITY)
    draft.ledger.use_words(_TAKING_PART, _PART_QUALITY)
    return counts[0].name


_PEOPLE = words("people persons others folks heads spectators listeners")
_OF_PEOPLE = words("participant guest person people passenger attendee recipient viewer delegate member party audience")
_TAKING_PART = words("watch attend come join turn participate listen view show up")
"""Nouns for people, words of names of their numbers, and verbs of what they do."""


def is_measure(draft: Draft, noun: int) -> bool:
    """Whether a noun is the name of a numeric property: the guests of a booking, though guests do the booking."""
    forms = draft.stretch.analysis.links.forms[noun]
    return any(
        all(not forms.isdisjoint(options) for options in name_lemmas(entry.name))
        for entry in draft.numbers
        if not forms.isdisjoint(name_forms(entry.name))
    )


def is_past_counting(draft: Draft, number: Number, found: Head) -> bool:
    """Whether a number is far beyond what a count was seen to be that no word of its name calls.

    "Their biggest order was 5000" of orders with 1 to 9 items.
    """
    if not _HEAP_SIZES & name_forms(found.entry.name) or is_money(found.entry) or draft.is_spelled(found):
        return False
    most = max(map(abs, numbers_among(draft.values_of(found.entry))), default=inf)
    return number.value > _PAST_COUNTING * most
