"""Stretches of a prompt that hold no clause: times and counts by themselves, headings, and what says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import UNUSED_EDGE, UNUSED_WORD, USED_EDGE, Stretch, is_bare
from coterie.nlu.frames import LooseFrame, Reading
from coterie.nlu.grammar import Role
from coterie.nlu.lasting import only_lasted
from coterie.nlu.markcosts import UNUSED
from coterie.nlu.meanings import Bound, Edge, Frequency, Range, Window, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms

FRAME_COST = 0.4
"""What each frame of a reading costs; a time or a count by itself is no frame of its own in the end."""

_LOOSE, _LOOSE_EDGE = -0.3, 0.5
_NAMED_SUBJECT = 0.5
"""What speaks against leaving a subject without meaning that a trait named behind it has as its value."""

_AGAIN = ("since", "yet", "anymore", "again")
_PRO_VERBS = words("do touch repeat come back again so it one them that any")
"""After a denial, these stand for the deed before: "haven't done so", "haven't touched it"."""

_FINE = words("fine ok okay enough please only window period timeframe past before so far total")
"""Words that may stand beside a time without a meaning of their own: "past 90 days is fine"."""

_FEW, _HOW_OFTEN = 20, (Operator.AT_LEAST, Operator.AT_MOST)
_SET_BESIDE, _COMPARED = (
    words("but and yet while though , ;"),
    (Operator.LESS_THAN, Operator.GREATER_THAN, Operator.EQUALS),
)
"""Behind these, any comparison with a number may be how often it was in another time."""

"""Up to which number and with which comparisons a number beside a time says how often."""

_LONGEST_LABEL, _LONGEST_TERM = 4, 2
_ASIDE_STARTS, _SOMEONE = ("-", "–", "—", "("), words("someone somebody")
_VAGUE_LABEL = 0.6
_COPULAS = words("is are was were be been being seem seems seemed feel feels felt get got became become sound look")
_SPELLING_OUT = words("whose with having")
_LABEL_ENDS = (":", "-", "–", "—")
_HABIT, _TOLD_BELOW = ("used", "to"), 0.9
"""What begins to tell a past habit, and what speaks for a mere heading where all that it was is told behind it."""

_NEWCOMERS = words("newbie newbies brand newcomer newcomers beginner beginners rookie rookies starter starters new")
_LABEL, _LABEL_WORD, _TELLING_WORD = 0.1, 0.25, 0.7
_LONGEST_ASIDE = 6
_ASIDE_WORD, _ASIDE_EDGE = 0.45, 0.5
_TELLING = 0.9
"""From this quality on, a value in a heading tells something that the rest may leave out."""


def read_nothing(stretch: Stretch) -> Reading:
    """The reading that says nothing: right for the asking and the subject, dear for content."""
    score = -_NAMED_SUBJECT if _is_value_of_next(stretch) else 0.0
    weights = stretch.analysis.weights
    left = stretch.content & stretch.own
    for number in bits(left):
        score -= UNUSED_WORD * weights[number]
    for _, mask in stretch.masked_edges:
        score -= UNUSED_EDGE
        left |= mask
    for mark in stretch.marks(Role.NOT, Role.EXCEPT):
        score -= UNUSED[mark.role]
        left |= span_mask(mark.start, mark.end)
    return Reading((), score, left)


def _is_value_of_next(stretch: Stretch) -> bool:
    """Whether a noun for the subject is a value of what is named behind it: the "business" of "business plan"."""
    subjects = stretch.analysis.subjects & stretch.own
    if not subjects or stretch.content & stretch.own or stretch.high >= len(stretch.analysis.tokens):
        return False
    if not stretch.analysis.content >> stretch.high & 1:
        return False
    forms, last = stretch.analysis.links.forms[stretch.high], 1 << (stretch.high - 1)
    claims = (claim for claim in stretch.sure_claims if claim.mask & last)
    return any(not forms.isdisjoint(name_forms(claim.entry.name)) for claim in claims)


def read_loose(stretch: Stretch) -> Iterator[Reading]:
    """A time or a count with nothing else in the stretch but small words, and perhaps a denial."""
    times, quantities = stretch.times, stretch.quantities
    denies = bool(times) and any(isinstance(edge.meaning, Bound) and _is_none(edge.meaning) for edge in quantities)
    if len(times) > 1 or len(quantities) > 1 or (any(is_bare(edge.meaning) for edge in quantities) and not denies):
        return
    denials = stretch.marks(Role.NOT)
    if not times and not (_denies_again(stretch) if denials else quantities):
        return
    if times and only_lasted(stretch, times[0]):
        return
    window = _loose_window(times, stretch.analysis.today)
    is_apart = bool(times) and not stretch.content & stretch.own & ~stretch.edge_mask
    is_beside = stretch.word(stretch.low - 1) in _SET_BESIDE
    operators = _HOW_OFTEN + _COMPARED if is_beside else _HOW_OFTEN
    counts = () if denies else _loose_counts(quantities, operators, is_timed=is_apart)
    if counts is None or (times and window is None):
        return
    mask = sum(span_mask(edge.start, edge.end) for edge in (*times, *quantities))
    left = _left_beside(stretch, mask)
    if times and stretch.word(times[0].end - 1) == "old":
        return  # that is no time at which something happened
    if denials and times and denials[0].start >= times[-1].end:
        return  # the "not" of "in the last year, not …" denies what follows
    if left and window is not None and window.kind is WindowKind.FOLLOWING:
        return  # what it counts from is told, and is no mere word that is left: "within 2 days of being placed"
    if denials:
        left &= ~_pro_verbs(stretch)
    if left.bit_count() > 1 or (left and denials):
        return
    if denials:
        mask |= span_mask(denials[0].start, denials[0].end) | (_pro_verbs(stretch) & stretch.own)
    denies = denies or bool(denials)
    frame = LooseFrame(window, mask, counts, negated=denies, said_negation=denies)
    again = _pro_verbs(stretch).bit_count() + 2 * _says_so(stretch) if denials else 0
    score = _LOOSE_EDGE * (len(times) + len(quantities) + again) + _LOOSE - UNUSED_WORD * left.bit_count() + FRAME_COST
    yield Reading((frame,), score, left)


def _pro_verbs(stretch: Stretch) -> int:
    """The tokens of content that only stand for the deed before, where nothing else is said."""
    tokens = stretch.analysis.tokens
    content = [n for n in bits(stretch.own & ~stretch.time_mask) if stretch.analysis.weights[n]]
    if any(_PRO_VERBS.isdisjoint(tokens[number].lemmas) for number in content):
        return 0
    return sum(1 << number for number in content)


def _says_so(stretch: Stretch) -> bool:
    """For "done so", "done it": a deed that was said before."""
    numbers = range(stretch.low, stretch.high)
    return any(stretch.word(n) == "done" and stretch.word(n + 1) in ("so", "it", "that") for n in numbers)


def _denies_again(stretch: Stretch) -> bool:
    return any(stretch.word(number) in _AGAIN for number in range(stretch.low, stretch.high))


def _loose_window(times: Sequence[Edge], today: date) -> Window | None:
    """The window of a loose time; none of the future, which is about a date and no event."""
    window = times[0].meaning if times else None
    if not isinstance(window, Window) or window.kind in (WindowKind.NEXT, WindowKind.LATER):
        return None
    return None if window.start is not None and window.start > today else window


def _counts_few(bound: Bound, operators: tuple[Operator, ...]) -> bool:
    """Whether a number by itself may be how often: "at least 2", not an amount or a length."""
    number = bound.number
    is_few = number.value == int(number.value) and 0 < number.value <= _FEW
    return is_few and number.unit is None and number.currency is None and bound.operator in operators


def _loose_counts(
    quantities: Sequence[Edge], operators: tuple[Operator, ...], *, is_timed: bool
) -> tuple[Bound | Range, ...] | None:
    """The bounds of loose frequencies; None if a quantity is no frequency. "Not once" adds nothing to a denial."""
    counts: list[Bound | Range] = []
    for edge in quantities:
        if is_timed and isinstance(edge.meaning, Bound) and _counts_few(edge.meaning, operators):
            counts.append(edge.meaning)  # "paid bills, at least 2 in the last quarter"
            continue
        if not isinstance(edge.meaning, Frequency):
            return None
        counts.extend(edge.meaning.bounds)
    return () if all(_is_none(bound) for bound in counts) else tuple(counts)


def _is_none(bound: Bound | Range) -> bool:
    """Whether a bound lets nothing pass: "not once", "zero times"."""
    if isinstance(bound, Range):
        return False
    value, operator = bound.number.value, bound.operator
    if operator is Operator.LESS_THAN:
        return value == 1
    return operator in (Operator.EQUALS, Operator.AT_MOST) and value == 0


def _left_beside(stretch: Stretch, mask: int) -> int:
    """The tokens of content beside a loose time or count."""
    rest = bits(stretch.own & stretch.content & ~mask)
    return sum(1 << number for number in rest if stretch.word(number) not in _FINE)


def read_label(stretch: Stretch) -> Iterator[Reading]:
    """A heading that the rest spells out: "Lapsed renters: they rented before but …", "Early birds, i.e. booked …"."""
    if (
        (stretch.quantities and not _is_said_again(stretch))
        or stretch.low == stretch.high
        or stretch.content & span_mask(0, stretch.low)
    ):
        return
    are_new = _are_new_below(stretch)
    if are_new or _is_told_below(stretch):
        words_of_it = max(1, (stretch.content & stretch.own).bit_count()) if are_new else 1
        yield Reading((), _TOLD_BELOW * words_of_it, 0, is_label=True)
        return
    if not _ends_label(stretch):
        is_told = stretch.word(stretch.high) in _SPELLING_OUT and _calls_people_vague(stretch)
        if is_told and any(edge.start > stretch.high for edge in stretch.analysis.quantities):
            yield Reading((), -_VAGUE_LABEL, 0, is_label=True)  # "big spenders whose total spend is over …"
        return
    telling = 0
    for claim in stretch.trait_claims:
        if claim.quality > _TELLING:
            telling |= claim.mask
    if any(hit.kind == "state" and not hit.mask & ~stretch.own for hit in stretch.analysis.links.concept_hits):
        telling = 0
    content = bits(stretch.content & stretch.own & span_mask(0, _use_of_list(stretch)))
    if len(content) <= _LONGEST_LABEL:
        later = ~span_mask(0, stretch.high)
        again = stretch.analysis.repeated
        costs = (_TELLING_WORD if telling >> n & 1 and not again[n] & later else _LABEL_WORD for n in content)
        # "Big bookers in the last 90 days: booked …" says when for all that spells it out.
        timed = [(e, e.meaning) for e in stretch.times if isinstance(e.meaning, Window)]
        if len(timed) == 1:
            [(edge, window)] = timed
            loose = LooseFrame(window, span_mask(edge.start, edge.end))
            yield Reading((loose,), USED_EDGE - sum(costs) - _LABEL, 0, is_label=True)
        elif not timed:
            yield Reading((), -sum(costs) - _LABEL, 0, is_label=True)


def _use_of_list(stretch: Stretch) -> int:
    """Where a heading begins to tell what the list is for: "Big spenders for the summer gala: …"."""
    if stretch.word(stretch.high) != ":":
        return stretch.high
    return next((n for n in range(stretch.low + 1, stretch.high) if stretch.word(n) == "for"), stretch.high)


def read_term(stretch: Stretch) -> Iterator[Reading]:
    """A noun for people that an aside behind it defines: "a family - someone who travels with kids"."""
    content = bits(stretch.content & stretch.own)
    if not content or len(content) > _LONGEST_TERM or stretch.quantities or stretch.times or stretch.marks(Role.NOT):
        return
    if stretch.word(stretch.high) in _ASIDE_STARTS and stretch.word(stretch.high + 1) in _SOMEONE:
        yield Reading((), -_LABEL_WORD * len(content) - _LABEL, 0)


def _is_told_below(stretch: Stretch) -> bool:
    """Whether a past habit heads its own account: "used to play: a session between 90 and 180 days ago"."""
    first, end = stretch.low, stretch.high
    is_habit = (stretch.word(first), stretch.word(first + 1)) == _HABIT and not stretch.times
    return is_habit and stretch.word(end) in _LABEL_ENDS and any(e.start > end for e in stretch.analysis.times)


def _are_new_below(stretch: Stretch) -> bool:
    """Whether it is spelt out behind a heading for newcomers what they did first: "newbies - first order in May"."""
    said = [stretch.word(n) for n in bits(stretch.content & stretch.own)]
    is_new = bool(said) and _NEWCOMERS.issuperset(said) and stretch.word(stretch.high) in _LABEL_ENDS
    opening = range(stretch.high + 1, stretch.high + _LONGEST_LABEL)
    return is_new and any(stretch.word(n) == "first" for n in opening) and bool(stretch.analysis.times)


def _calls_people_vague(stretch: Stretch) -> bool:
    """Whether a vague word stands before the people; said of them, as in "who were frustrated", it is a condition."""
    vague = stretch.analysis.vague & stretch.own
    said_of = any(stretch.word(n - 1) in _COPULAS or stretch.word(n - 2) in _COPULAS for n in bits(vague))
    return bool(vague) and not said_of


def _is_said_again(stretch: Stretch) -> bool:
    """Whether the numbers of a heading stand in what follows as well: "lapsed 90 days: bought, but not in 90 days"."""
    tokens = stretch.analysis.tokens
    later = {token.text for token in tokens[stretch.high :]}
    return all(t.text in later for t in tokens[stretch.low : stretch.high] if t.text.isdigit())


def _ends_label(stretch: Stretch) -> bool:
    """Whether a colon, a dash or an "i.e." stands behind a stretch."""
    if stretch.word(stretch.high) in _LABEL_ENDS:
        return True
    behind = (stretch.analysis.role_at(stretch.high), stretch.analysis.role_at(stretch.high + 1))
    return any(mark is not None and mark.role is Role.EXPLAIN for mark in behind)


def read_aside(stretch: Stretch) -> Iterator[Reading]:
    """An explanation of what was said before it: "…, that's the London area", "(that is, seven days)"."""
    content = (stretch.content & stretch.own).bit_count()
    edges = len(stretch.times) + len(stretch.quantities)
    if content + edges <= _LONGEST_ASIDE:
        yield Reading((), -_ASIDE_WORD * content - _ASIDE_EDGE * edges - _LABEL, 0)
