"""Numbers in an event's clause: what counts how often it happened, and what measures one of its properties."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, is_bare, low_bit, number_of
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.eventdraft import NAMED_QUALITY, Draft
from coterie.nlu.fieldtests import bare_list, in_direction, one_of_numbers, said_tests
from coterie.nlu.fieldvalues import convert, dimension, is_money, numbers_among, unit_of
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.labels import (
    MOST_TIMES,
    NUMERIC,
    is_label,
    is_measure,
    is_numbered_apart,
    is_of_single,
    is_plain,
    is_single,
    is_size,
    labelled,
    labelling,
    marking,
    of_property_head,
    part_count,
    people_property,
    precedes_number,
    singled,
)
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range
from coterie.nlu.mentioned import Head
from coterie.nlu.moneymoves import is_paid, is_sum
from coterie.nlu.names import name_forms
from coterie.nlu.numericfields import (
    aged_property,
    changed_property,
    counted_noun,
    counted_property,
    default_property,
    fits,
    graded_property,
    heap_property,
    is_of_deed,
    is_parted_from,
    may_measure,
    noun_behind,
    numeric_entries,
    on_its_side,
    portion_property,
    rated_mask,
    score_property,
    size_property,
    spanning_property,
    worth,
)
from coterie.nlu.reductions import as_plain, in_whole_money
from coterie.nlu.risings import take_rise
from coterie.nlu.sides import on_both_sides
from coterie.nlu.tokens import is_plural
from coterie.nlu.years import is_year

_UNLIKE, _UNLIKE_COSTS = 20, ((20, 0.3), (400, 0.9))
"""By how many times a number is of another size than what was seen, and what that speaks against a reading."""

_BEYOND_ONE, _TOO_LONG = 2, 0.4
"""By how many times a single length is beyond all seen, and what that speaks against the event."""

_STANDING = 0.4
"""What speaks against an event without a deed, where a label says what people have reached."""

COSTING, _COSTING_QUALITY = words("cost worth price value pay come charge run set give earn fetch net bring"), 0.6
_LINKS = words("of is was a at")  # between a noun and the number that says how much it is: "an NPS of 6"

_UNITS, _TERMS = words("hour minute second mile kilometre km"), words("day week month")
"""Units that are never counted as deeds, "20 hours" of Hours Logged, and those that may be: those of Week Skipped."""

_FOR, _REGULAR = words("for in"), words("regular recurring")

_SURELY_NAMED, _FEW, _SAME_SCORE, _REACH_BACK, _REACH_AHEAD, _REACH_COUNTED = 0.9, 40, 1e-9, 6, 4, 4
_SPENDING, _SPENT_TIMES = words("spent spend spends spending"), 1.5  # what is spent is no number of times
_BEHIND, _SPELLED_BEHIND, _STEP_BACK, _STEP_AHEAD, _WORTHLESS = 0.1, 1.0, 0.15, 0.2, 0.1
"""What speaks for a name right behind its number, against each step between them, and what is too little."""

_SIDES = ({Operator.AT_LEAST, Operator.GREATER_THAN}, {Operator.AT_MOST, Operator.LESS_THAN})
_SAYING = words("say , - ( so like ie i.e. meaning perhaps maybe that is at")
"""What stands between a vague count and the number that makes it exact."""

_RANKS, _BETTER, _AGE, _RATED = map(words, ("rank position place standing", "better higher", "age", "star"))
_COUNT_BEHIND, _COUNT_FOR_WANT, _COUNT_OF_OTHERS = 0.4, 0.3, 1.0


def take_quantities(draft: Draft) -> None:
    """Counts of the event, and tests of its properties against numbers."""
    take_rise(draft)
    free = [e for e in draft.stretch.quantities if not (draft.ledger.has_edge(e) or draft.stretch.tells_age(e))]
    free = [edge for edge in free if not draft.is_in_value(edge)]
    for edge in free:
        if isinstance(edge.meaning, Frequency):
            is_kind = edge.meaning.vague and name_forms(draft.head.entry.name) & _REGULAR  # "stopped paying regularly"
            exact = _made_exact(draft, edge) if edge.meaning.vague and not is_kind else None
            draft.counts.extend(() if is_kind or exact else edge.meaning.bounds)
            if exact is not None:
                draft.ledger.use_inside(span_mask(edge.end, exact.edge.start))
                draft.ledger.use(span_mask(edge.end, exact.edge.start), _COSTING_QUALITY)
                _count(draft, exact.edge, exact.meaning)
            draft.ledger.use_edge(edge)
    for edge, meaning in [(edge, edge.meaning) for edge in free if isinstance(edge.meaning, (Bound, Range))]:
        if draft.ledger.has_edge(edge) or (draft.counts and _is_of_head(draft, edge)):
            continue
        if _says_all(draft, edge):
            draft.ledger.use_edge(edge)
            continue
        if not draft.counts and number_of(meaning).unit in _TERMS & name_forms(draft.head.entry.name):
            _count(draft, edge, as_plain(meaning))  # "sat out three weeks"
        else:
            _take_bound(draft, edge, meaning)


def _is_of_head(draft: Draft, edge: Edge) -> bool:
    """Whether a number is told by the words of the event itself: the "zero" of "zero-result searches"."""
    return not span_mask(edge.start, edge.end + 1) & ~draft.head.mask


def _says_all(draft: Draft, edge: Edge) -> bool:
    """Whether a number at the end only says that all that was listed is meant: "A, B and C, all three"."""
    return is_bare(edge.meaning) and draft.stretch.word(edge.start - 1) == "all" and noun_behind(draft, edge) < 0


class _Exact(NamedTuple):
    """A number that says how often a vague word means: the "say five or more" behind "a lot of times"."""

    edge: Edge
    meaning: Bound | Range


def _made_exact(draft: Draft, vague: Edge) -> _Exact | None:
    stretch = draft.stretch
    for edge, meaning in stretch.bounds:
        between = [stretch.word(number) for number in range(vague.end, edge.start)]
        follows = bool(between) and edge.start > vague.start and _SAYING.issuperset(between)
        if follows and noun_behind(draft, edge) < 0 and is_plain(number_of(meaning)):
            return _Exact(edge, meaning)
    return None


def take_priced(draft: Draft) -> None:
    """What money was paid for, where the event keeps its price: "$5 for delivery", "$9 in fees", not "$9 in total"."""
    stretch = draft.stretch
    for edge, meaning in stretch.bounds:
        if number_of(meaning).currency is None or stretch.word(edge.end) not in _FOR or draft.ledger.has_edge(edge):
            continue
        noun = -1 if any(m.start == edge.end for m in stretch.marks(Role.TOTAL)) else stretch.after(edge.end)
        forms = stretch.analysis.links.forms[noun] if noun >= 0 else frozenset()
        for entry in numeric_entries(draft):
            if is_money(entry) and forms & name_forms(entry.name):
                draft.ledger.use(1 << noun, NAMED_QUALITY)
                draft.told |= 1 << noun
                _test(draft, edge, meaning, entry.name, 1 << noun)
                break


def as_count(meaning: Bound | Range) -> Bound | Range:
    """A number as a count: a bare one is a minimum, except zero."""
    if isinstance(meaning, Bound) and meaning.bare and meaning.number.value != 0:
        return Bound(Operator.AT_LEAST, meaning.number)
    return meaning


def _take_bound(draft: Draft, edge: Edge, meaning: Bound | Range) -> None:
    number = number_of(meaning)
    last = bare_list(draft.stretch, draft.stretch.quantities, edge)[-1]  # its noun is that of the whole list
    told = (_listed_property(draft, last) if last is not edge else None) or changed_property(draft, edge)
    told = (
        told
        or aged_property(draft, edge)
        or portion_property(draft, edge)
        or size_property(draft, edge)
        or singled(draft, edge)
        or people_property(draft, edge, number)
    )
    if told is not None:
        _test(draft, edge, meaning, told, _use_noun(draft, edge, told))
        return
    if not draft.counts and is_plain(number) and precedes_number(draft, edge):
        _count(draft, edge, meaning)
        return
    if _take_label(draft, edge, meaning):
        return
    found = labelling(draft, edge) or marking(draft, edge)
    if found is None and _take_grade(draft, edge, meaning):
        return
    if found is None and not counts_head(draft, edge, number) and not is_of_deed(draft, edge, number):
        found, named_by = _adjacent_property(draft, edge, number), of_property_head(draft)
        found = found or (named_by if named_by and fits(number, named_by.entry) else None)
    parts = None if found is not None else part_count(draft, edge, number) or _counted_beside(draft, edge, number)
    if found is not None:
        draft.ledger.use(found.mask, NAMED_QUALITY)
        _test(draft, edge, meaning, found.entry.name, found.mask)
    elif parts is not None:
        _test(draft, edge, meaning, parts, 0)
    elif (not draft.counts or draft.says_count_again(meaning)) and _is_count(draft, edge, number):
        _count(draft, edge, meaning)
        if edge.start > high_bit(draft.head.mask):
            draft.ledger.extra -= _COUNT_BEHIND  # "level 40+": a number behind the noun rather says which one
    else:
        is_other = not _is_of_one(draft, edge) and (_has_other_noun(draft, edge) or is_size(draft, edge))
        is_other = is_other and is_plain(number)
        path = None if is_other else default_property(draft, number)
        if path is not None:
            _test(draft, edge, in_whole_money(meaning, path), path, 0)
        elif _can_count(number) and not draft.counts and not is_size(draft, edge):
            _count(draft, edge, meaning)
            draft.ledger.extra -= _COUNT_FOR_WANT


def _use_noun(draft: Draft, edge: Edge, path: str) -> int:
    """Make use of the noun right behind a number that names its property: the stars of "a hotel of 4 stars"."""
    for found in draft.named:
        # A "review" may be told by its stars as well, which are then said twice.
        own = found.mask & ~draft.head.mask & draft.stretch.content or found.mask
        if found.entry.name == path and low_bit(own) == edge.end and draft.is_spelled_by(found, own):
            draft.ledger.use(own, NAMED_QUALITY)
            return own
    return 0


def _take_label(draft: Draft, edge: Edge, meaning: Bound | Range) -> bool:
    """Take a number as that of the name right before it."""
    label = labelled(draft, edge, meaning)
    if label is None:
        return False
    draft.ledger.use(1 << (edge.start - 1), NAMED_QUALITY)
    _test(draft, edge, meaning, label.name, 1 << (edge.start - 1))
    if not any(may_be_verb(draft.stretch.analysis.tokens[n].lemmas) for n, _ in draft.head.qualities):
        draft.ledger.extra -= _STANDING  # "level 40+" without a deed is what people have reached
    return True


def _take_grade(draft: Draft, edge: Edge, meaning: Bound | Range) -> bool:
    """Take a number as the score that a verb gives: "graded the tutor 7 or better"."""
    graded = graded_property(draft, edge, number_of(meaning))
    if graded is None or _adjacent_property(draft, edge, number_of(meaning)) is not None:
        return False
    draft.ledger.use(rated_mask(draft, draft.property(graded)), NAMED_QUALITY)
    _test(draft, edge, meaning, graded, 0)
    return True


def _listed_property(draft: Draft, last: Edge) -> str | None:
    """The property that a list of numbers gives values of, by what stands behind the last: "250 or 500 points"."""
    if not isinstance(last.meaning, Bound):
        return None
    number = last.meaning.number
    beside, found = _counted_beside(draft, last, number), marking(draft, last)
    if (beside is not None and found is None) or counts_head(draft, last, number):
        return beside
    found = found or _adjacent_property(draft, last, number)
    if found is None:
        return default_property(draft, number)
    draft.ledger.use(found.mask, NAMED_QUALITY)
    return found.entry.name


def _counted_beside(draft: Draft, edge: Edge, number: Number) -> str | None:
    """The property that counts the noun behind a number, unless that is the event's own and may have come so often."""
    noun = noun_behind(draft, edge)
    if noun < 0 or not _can_count(number) or not draft.head.mask >> noun & 1:
        return None
    if draft.literal >> noun & 1 and number.value <= MOST_TIMES and not draft.stretch.marks(Role.SINGLE):
        own = counted_property(draft, edge, number) if is_measure(draft, noun) else heap_property(draft, noun)
        return None if _is_deed(draft, noun) else own
    return counted_property(draft, edge, number)


def _is_deed(draft: Draft, noun: int) -> bool:
    """Whether no verb says what was done with what is counted, so that the noun stands for the deed."""
    if not _UNITS.isdisjoint(draft.stretch.analysis.tokens[noun].lemmas):
        return False
    verbs = draft.head.mask & draft.stretch.analysis.verbs & ~(1 << noun)
    return not verbs & ((1 << noun) - 1)


def _count(draft: Draft, edge: Edge, meaning: Bound | Range) -> None:
    if not draft.says_count_again(meaning):
        draft.counts.append(as_count(meaning))
    draft.ledger.use_edge(edge)
    if is_year(number_of(meaning).value) and is_bare(meaning):
        draft.ledger.extra -= _COUNT_OF_OTHERS  # "the 2024 receipt" counts none
    if is_parted_from(draft, edge) or is_of_single(draft, edge) or is_single(draft, edge):
        draft.ledger.extra -= _COUNT_OF_OTHERS
    if draft.stretch.own & draft.stretch.analysis.spoken(_SPENDING):
        draft.ledger.extra -= _SPENT_TIMES


def _test(draft: Draft, edge: Edge, meaning: Bound | Range, path: str, name_mask: int) -> None:
    """Hold a property against a number, or against the list of bare numbers that it begins."""
    path = on_its_side(draft, path, meaning)
    if _is_held_already(draft, path, meaning):
        return
    entry = draft.property(path)
    free = [other for other in draft.stretch.quantities if other is edge or not draft.ledger.has_edge(other)]
    group = bare_list(draft.stretch, free, edge)
    mask = span_mask(edge.start, edge.end) | name_mask
    if len(group) > 1:
        draft.tests.append(one_of_numbers(draft.ledger, entry, draft.values_of(entry), group, mask))
    else:
        tests = said_tests(draft.stretch, entry, _ranked(draft, edge, meaning, entry), draft.values_of(entry), mask)
        draft.tests.extend(on_both_sides(tests, draft.numbers, draft.stretch))
    for other in group:
        draft.ledger.use_edge(other)
    if draft.stretch.word(edge.end) == "old" and _AGE & name_forms(entry.name):
        draft.ledger.use(1 << edge.end, NAMED_QUALITY)
    if draft.stretch.marks(Role.SINGLE) and dimension(unit_of(path)) == "time":
        is_beyond = is_unlike(number_of(meaning), entry, draft.values_of(entry), by=_BEYOND_ONE)
        draft.ledger.extra -= _TOO_LONG * is_beyond
    for times, cost in _UNLIKE_COSTS:
        if is_unlike(number_of(meaning), entry, draft.values_of(entry), by=times):
            draft.ledger.extra -= cost
    use_cost(draft, meaning)


def _is_held_already(draft: Draft, path: str, meaning: Bound | Range) -> bool:
    """Whether a property is bounded from the same side already: nothing is both over 4 and over 300."""
    held = {test.operator for test in draft.tests if test.path == path}
    if any(test.path == path and test.operator is Operator.EQUALS for test in draft.tests) and is_bare(meaning):
        return True
    sides = [{meaning.operator}] if isinstance(meaning, Bound) else [{Operator.AT_LEAST}, {Operator.AT_MOST}]
    return any(held & group for side in sides for group in _SIDES if side & group)


def is_unlike(number: Number, entry: Entry, values: tuple[object, ...], *, by: int = _UNLIKE) -> bool:
    """Whether a number is of another size than all that a property was seen to hold."""
    seen = [abs(value) for value in numbers_among(values) if value]
    value = convert(number, entry, values)
    return bool(seen) and value > 0 and not min(seen) / by <= value <= max(seen) * by


def use_cost(draft: Draft, meaning: Bound | Range) -> None:
    """Words that say no more than that something has its price: "cost more than $10", "worth £40"."""
    if number_of(meaning).currency is not None:
        draft.ledger.use_words(COSTING, _COSTING_QUALITY)


def _can_count(number: Number) -> bool:
    """Whether a number may say how often something happened: a whole one without a unit."""
    return is_plain(number) and float(number.value).is_integer()


def _ranked(draft: Draft, edge: Edge, meaning: Bound | Range, entry: Entry) -> Bound | Range:
    """A bound on a rank, where a better one is a lower number: "position 3 or better"."""
    meaning = in_direction(draft.stretch, edge, meaning, entry)
    if not isinstance(meaning, Bound) or meaning.operator is not Operator.AT_LEAST:
        return meaning
    is_better = any(draft.stretch.word(n) in _BETTER for n in range(edge.start, edge.end + 2))
    return replace(meaning, operator=Operator.AT_MOST) if is_better and _RANKS & name_forms(entry.name) else meaning


def counts_head(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a number stands before a noun of the event that is not better the name of one of its properties."""
    noun = counted_noun(draft, edge)
    if not _can_count(number) or noun < 0 or not draft.counted >> noun & 1 or is_sum(draft, edge, number):
        return False
    if is_size(draft, edge):
        return False
    if draft.stretch.analysis.tokens[noun].lemma in _RATED and score_property(draft, number) is not None:
        return False
    content = draft.stretch.content
    if not draft.literal >> noun & 1 and is_measure(draft, noun):
        return False
    if number.value > MOST_TIMES and spanning_property(draft, number, numeric_entries(draft)) is not None:
        return False
    if _counted_beside(draft, edge, number) is not None:
        return False
    return not any(
        found.mask >> noun & 1
        and (found.mask & content).bit_count() > 1
        and found.strength > _SURELY_NAMED
        and draft.type_of(found.entry) in NUMERIC
        and not is_numbered_apart(draft, edge, found)
        for found in draft.named
    )


def _has_other_noun(draft: Draft, edge: Edge) -> bool:
    """Whether a number belongs to something that is not understood, or stands before the event."""
    noun = noun_behind(draft, edge)
    other = noun >= 0 and noun not in draft.ledger.tokens and not draft.stretch.is_blank(noun)
    return other or (edge.start < low_bit(draft.head.mask) and (noun >= 0 or not is_paid(draft, edge)))


def _adjacent_property(draft: Draft, edge: Edge, number: Number) -> Head | None:
    """A numeric property named right before or right after a number."""
    best: tuple[float, Head] | None = None
    for found in draft.named:
        if draft.type_of(found.entry) not in NUMERIC or not may_measure(draft, number, found):
            continue
        if is_label(found.entry) and _is_before_noun(draft, edge, found.mask):
            continue
        is_head = draft.head.how == "property" and found.entry.name == draft.head.evidence
        if not is_head and not draft.ledger.free(found.mask) and not found.mask & ~draft.head.mask:
            continue
        score = _nearness(draft, edge, number, found)
        if score is not None and (best is None or score > best[0] + _SAME_SCORE):
            best = (score, found)
    return best[1] if best and best[0] > _WORTHLESS else None


def _is_before_noun(draft: Draft, edge: Edge, mask: int) -> bool:
    """Whether a number stands before a noun in the plural, which it therefore counts: "12 levels"."""
    noun = noun_behind(draft, edge)
    return noun >= 0 and bool(mask >> noun & 1) and is_plural(draft.stretch.analysis.tokens[noun])


def _nearness(draft: Draft, edge: Edge, number: Number, found: Head) -> float | None:
    """How much speaks for a name near a number; None where it is out of reach, or names the number behind it."""
    after, before = noun_behind(draft, edge), draft.stretch.before(edge.start)
    first, last = low_bit(found.mask), high_bit(found.mask)
    clear = worth(draft, found)
    if edge.end < first and any(first < q.start <= last + 1 for q in draft.stretch.quantities):
        return None
    if edge.end == first and any(q.start == last + 1 and is_bare(q.meaning) for q in draft.stretch.quantities):
        return None
    if number.unit is not None and not found.mask & ~span_mask(edge.start, edge.end):
        return _BEHIND + clear
    if after >= 0 and (found.mask >> after & 1 or (draft.head.mask >> after & 1 and found.mask >> after & 2)):
        forms = draft.stretch.analysis.links.forms[after]  # `adults` rather than `children` of "2 adults"
        return _BEHIND + clear + _SPELLED_BEHIND * (not forms.isdisjoint(name_forms(found.entry.name)))
    if before >= 0 and found.mask >> before & 1:
        return clear
    if last < edge.start and edge.start - last <= _REACH_BACK:
        return clear - _STEP_BACK * (edge.start - last)
    is_ahead = first >= edge.end and first - edge.end <= _REACH_AHEAD and number.currency is None
    if is_ahead and not (after >= 0 and is_plain(number) and dimension(unit_of(found.entry.name)) == "time"):
        return clear - _STEP_AHEAD * (first - edge.end + 1)
    return None


def _is_count(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a number counts occurrences: it stands before a noun of the event, or alone."""
    stretch, head = draft.stretch, draft.counted
    after = noun_behind(draft, edge)
    if not _can_count(number) or is_size(draft, edge):
        return False
    is_rated = after >= 0 and stretch.analysis.tokens[after].lemma in _RATED
    if is_sum(draft, edge, number):
        return False
    if after >= 0 and head >> after & 1:
        return not is_rated or score_property(draft, number) is None
    if _is_of_one(draft, edge):
        return False
    if _is_score(draft, edge):
        return False
    default = default_property(draft, number)
    free = after >= 0 and bool(stretch.analysis.weights[after]) and after not in draft.ledger.tokens
    if free and after + 1 < stretch.high and head >> (after + 1) & 1:
        return True
    if number.value > MOST_TIMES and default is not None:
        return False
    if after == -1 and number.value >= _FEW and default is not None and is_money(draft.property(default)):
        return False  # "got billed over 300": nobody says so of a number of times
    if head & span_mask(edge.end, max(edge.end, min(edge.end + _REACH_COUNTED, stretch.high))):
        return True
    if after >= 0 and after in draft.ledger.tokens:
        return True
    is_alone = after == -1 and (not isinstance(edge.meaning, Range) or stretch.word(edge.start - 1) in _SAYING_HOW_MANY)
    return default is None or (is_alone and not is_paid(draft, edge))


_SAYING_HOW_MANY = words(": - — =")
"""What a number of times stands behind: "routes climbed since May: over two, under six"."""


def _is_of_one(draft: Draft, edge: Edge) -> bool:
    """Whether a number is said to be that of one occurrence: "500 or more in one gift"."""
    return any(mark.start == edge.end for mark in draft.stretch.marks(Role.SINGLE))


def _is_score(draft: Draft, edge: Edge) -> bool:
    """Whether a number right behind a noun of the event is the score that it gives: "an NPS of 6"."""
    stretch = draft.stretch
    before = stretch.before(edge.start)
    if before < 0 or not draft.head.mask >> before & 1:
        return False
    linked = any(stretch.word(n) in _LINKS for n in range(max(edge.start - 2, stretch.low), edge.start))
    if not isinstance(edge.meaning, (Bound, Range)):
        return False
    return linked and score_property(draft, number_of(edge.meaning)) is not None
