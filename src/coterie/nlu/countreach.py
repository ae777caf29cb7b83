"""What a count reaches: "4+ in the household or an item added" counts no items, "2 or 3 orders" are a range."""

from __future__ import annotations

from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.amounts import counts_head
from coterie.nlu.clausework import low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldtests import bare_list
from coterie.nlu.frames import Test
from coterie.nlu.grammar import USER_QUANTIFIERS, Role
from coterie.nlu.meanings import LOWER_BOUNDS, UPPER_BOUNDS, Bound, Range
from coterie.nlu.numericfields import noun_behind

_PLACING = words("in on at of with from under")
_TWO = 2
_ANY_AT_ALL = 0.8
"""What speaks against such a number beside a measure: it counts something by itself."""

_CUT_OFF = 2.0
"""What speaks against a number that counts what only the other side of an "or" names."""


def charge_far_counts(draft: Draft) -> None:
    """Count against an event that a number beside it counts something else: behind an "or", or beside a measure."""
    stretch = draft.stretch
    if draft.measure is not None and any(_is_any(test) for test in draft.tests):
        draft.ledger.extra -= _ANY_AT_ALL
    deed = low_bit(draft.head.mask & stretch.own & stretch.content)
    for edge, meaning in stretch.bounds if draft.counts else ():
        if meaning not in draft.counts or edge.end >= deed:
            continue
        parting = stretch.marks(Role.RELATIVE, *USER_QUANTIFIERS)
        if stretch.analysis.subjects >> edge.end & 1 or any(edge.end < mark.start < deed for mark in parting):
            draft.ledger.extra -= _CUT_OFF  # "with over 200 employees where a user invited someone", "2 people invited"
        if stretch.word(edge.end) not in _PLACING:
            continue
        if any(edge.end < mark.start < deed for mark in stretch.marks(Role.OR)):
            draft.ledger.extra -= _CUT_OFF


def _is_any(test: Test) -> bool:
    """Whether a test asks for at least one part of a thing: "in 2 stores, with at least one sale"."""
    first = test.arguments[0] if test.arguments else None
    return test.operator is Operator.AT_LEAST and isinstance(first, Literal) and first.value == 1


def take_either_count(draft: Draft) -> None:
    """A count that is one of two numbers in a row: "2 or 3 orders", "either one or two repairs"."""
    stretch, ledger = draft.stretch, draft.ledger
    _take_two_limits(draft)
    for edge, meaning in stretch.bounds if stretch.marks(Role.OR) and not draft.counts else ():
        listed = bare_list(stretch, stretch.quantities, edge)
        other = listed[-1].meaning
        if (
            len(listed) != _TWO
            or ledger.has_edge(edge)
            or not isinstance(meaning, Bound)
            or not isinstance(other, Bound)
        ):
            continue
        low, high = meaning.number, other.number
        if high.value - low.value == 1 and counts_head(draft, listed[-1], high):
            draft.counts.append(Range(low, high))
            ledger.use_edge(edge)
            ledger.use_edge(listed[-1])
            ledger.use_joiners(stretch.low, listed[-1].end, Role.OR, Role.EITHER)
            return


def _take_two_limits(draft: Draft) -> None:
    """A least and a most with what is counted said once: "in at least 5 sessions but at most 20"."""
    stretch, ledger = draft.stretch, draft.ledger
    for (edge, low), (other, high) in pairwise(stretch.bounds):
        if not isinstance(low, Bound) or not isinstance(high, Bound) or low.bare or high.bare:
            continue
        joining = [
            mark for mark in stretch.marks(Role.BUT, Role.AND) if edge.end < mark.start and mark.end == other.start
        ]
        is_pair = low.operator in LOWER_BOUNDS and high.operator in UPPER_BOUNDS
        is_pair = is_pair and low.number.value < high.number.value
        if not joining or not is_pair or draft.counts or ledger.has_edge(edge) or noun_behind(draft, other) >= 0:
            continue
        if counts_head(draft, edge, low.number) and high.number.unit is None and high.number.currency is None:
            draft.counts += [low, high]
            ledger.use_edge(edge)
            ledger.use_edge(other)
            ledger.marks.update(joining)
            return
