"""What a trait keeps count of, against counting what was done: "10+ projects", "fewer than 5 friends".

A computed trait that says exactly what is asked goes before an aggregate (`generation.md` 6); so it does where no deed
and no time is told, and the same words name both.
"""

from __future__ import annotations

from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import ReducerName
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, low_bit, number_of
from coterie.nlu.fieldvalues import is_money
from coterie.nlu.frames import EventFrame, Order, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.knownthings import phrase_from
from coterie.nlu.meanings import Edge
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.namedtimes import window_of_name
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import TOKENS
from coterie.nlu.tokens import is_plural
from coterie.schema.space import FieldType

_HAVING = words("have has had own owns having with w/ be are is was were got hold holds holding")
_KEPT, _IN_HOLDER, _SURELY = 0.6, 1.5, 0.75
"""What speaks against counting deeds where a trait keeps the count, more so where it is said what holds the things,
and how much of the trait's name must be said."""

_GOING_ON = words("across in from on by of through via over at for to into within during after before since without")
_INSIDE, _THEIR = words("on in to inside"), words("the their a an his her my your")
_HOLDERS = words("card account wallet name profile app library collection book")
_KINDS_OF_HOLDERS = words("loyalty reward rewards points membership stamp bonus store member club customer game")
_HELD = TOKENS | words("balance own owned hold total lifetime count size save")
"""What holds a number of things and says no more than that people have them, what may stand before it, and words of
the names of traits whose things are so held."""

_ANYWHERE = words("account card app site website web platform us store shop average total time subscription")
"""What all money is spent on, or by."""

_OF_HOLDER, _OF_THINGS, _REACH = 0.8, 0.5, 3


class _Holder(NamedTuple):
    """What holds a number of things: the tokens of the things, those of the holder, and whether it is any such."""

    things: int
    mask: int
    is_any: bool


def cost_of_kept_count(stretch: Stretch, frame: EventFrame) -> float:
    """What it costs to count deeds, or to add up money, where a trait is called by the same words."""
    if frame.window or frame.follow or frame.shape is not Shape.PLAIN or frame.order is not Order.NONE:
        return 0.0
    named = frame.mask & stretch.own & stretch.content & ~stretch.edge_mask
    if frame.negated and not frame.tests and not stretch.bounds:
        return _cost_of_none(stretch, named)
    if len(stretch.bounds) < len(stretch.quantities):
        return 0.0  # "first-time guests (one stay only)"
    if not named or frame.negated or not stretch.bounds or _shares_time(stretch):
        return 0.0
    if frame.measure is not None and frame.measure.reducer is ReducerName.SUM:
        return _KEPT if _is_kept_sum(stretch, named) else 0.0
    edge = stretch.bounds[0][0]
    named &= span_mask(edge.end, stretch.high)
    if not named or not (frame.counts or frame.measure) or _is_deed_before(stretch, edge):
        return 0.0
    kept = [found for found in stretch.heads.fields(stretch.own) if _keeps(found)]
    holder = _holder(stretch, edge)
    if holder is not None and any(_is_held(found, holder) for found in kept):
        return _IN_HOLDER
    return _KEPT if any(not named & ~found.mask and found.strength >= _SURELY for found in kept) else 0.0


def _cost_of_none(stretch: Stretch, named: int) -> float:
    """What it costs to take "with no friends" for a deed never done, where a trait counts the friends."""
    nots = stretch.marks(Role.NOT)
    if len(nots) != 1 or stretch.analysis.times or named != 1 << nots[0].end:
        return 0.0
    kept = any(
        _keeps(found) and found.mask == named and found.strength >= _SURELY for found in stretch.heads.fields(named)
    )
    return _KEPT if kept and not named & stretch.analysis.verbs & ~stretch.analysis.nominal else 0.0


def use_holder(ledger: Ledger, head: Head) -> None:
    """What holds a number of things says no more than the trait does: "9 stamps on their card"."""
    stretch = ledger.stretch
    for edge, _ in stretch.bounds if _keeps(head) else ():
        holder = _holder(stretch, edge)
        if holder is not None and _is_held(head, holder):
            ledger.use(ledger.free(holder.mask), _OF_HOLDER)
            ledger.use(ledger.free(holder.things), _OF_THINGS)


def counts_what_is_paid_for(stretch: Stretch, head: Head) -> bool:
    """Whether a number counts things, where a trait holds an amount for them: "3 orders" of `average_order_value`."""
    if not is_money(head.entry) or not TOKENS.isdisjoint(name_forms(head.entry.name)):
        return False
    tokens = stretch.analysis.tokens
    for edge, meaning in stretch.bounds:
        number = number_of(meaning)
        if (
            number.currency is None
            and number.unit is None
            and head.mask >> edge.end & 1
            and is_plural(tokens[edge.end])
        ):
            return True
    return False


def went_on_something(stretch: Stretch, head: Head) -> bool:
    """Whether money went on what a trait of all that was spent tells nothing of: "spent over 50 on scooter rides"."""
    if not is_money(head.entry):
        return False
    analysis = stretch.analysis
    for edge, _ in stretch.bounds:
        if stretch.word(edge.end) != "on":
            continue
        nouns = phrase_from(analysis, edge.end + 1)
        noun = low_bit(nouns & analysis.content & -nouns)
        said = analysis.links.forms[noun] if noun >= 0 else frozenset()
        if said and said.isdisjoint(_ANYWHERE) and not head.mask >> noun & 1:
            return True
    return False


def _holder(stretch: Stretch, edge: Edge) -> _Holder | None:
    """What is said to hold the things behind a number: the loyalty card of "9 stamps on the loyalty card"."""
    at = edge.end
    while at < min(edge.end + _REACH, stretch.high) and stretch.content >> at & 1:
        at += 1
    things = span_mask(edge.end, at) & stretch.own
    if not things or stretch.word(at) not in _INSIDE:
        return None
    at += 1
    while stretch.word(at) in _THEIR:
        at += 1
    start = at
    while stretch.word(at) in _KINDS_OF_HOLDERS and stretch.content >> (at + 1) & 1:
        at += 1
    mask = span_mask(start, at + 1) & stretch.own & ~stretch.edge_mask
    if not mask >> at & 1:
        return None
    return _Holder(things, mask, stretch.word(at) in _HOLDERS)


def _keeps(found: Head) -> bool:
    """Whether a trait holds a number that is no money and of no time."""
    entry = found.entry
    is_number = entry.type is FieldType.NUMBER and entry.active and found.is_named
    is_sum = is_money(entry) and TOKENS.isdisjoint(name_forms(entry.name))
    return is_number and not is_sum and window_of_name(entry.name) is None


def _is_held(found: Head, holder: _Holder) -> bool:
    """Whether a trait tells how many things the holder has: by its name, or by that of the things."""
    if found.mask & holder.things:
        return holder.is_any and not _HELD.isdisjoint(name_forms(found.entry.name))
    return bool(found.mask & holder.mask)


def _is_kept_sum(stretch: Stretch, named: int) -> bool:
    """Whether a trait of money is called by all the words that tell what is added up: "lifetime spend"."""
    if named & (named - 1) == 0:
        return False
    return any(
        found.entry.type is FieldType.NUMBER
        and found.entry.active
        and found.is_named
        and found.strength >= 1.0
        and not named & ~found.mask
        and window_of_name(found.entry.name) is None
        for found in stretch.heads.fields(stretch.own)
    )


def _is_deed_before(stretch: Stretch, edge: Edge) -> bool:
    """Whether a verb before a number says what was done with what is counted, or a preposition goes on with it."""
    analysis = stretch.analysis
    if stretch.word(edge.start - 1) in _GOING_ON:
        return True
    said = bits(stretch.own & analysis.verbs & ~analysis.nominal & span_mask(stretch.low, edge.start))
    return any(stretch.word(number) not in _HAVING for number in said)


def _shares_time(stretch: Stretch) -> bool:
    """Whether a time further on may be of this number too: "3+ orders and 2 returns in the last 90 days"."""
    analysis = stretch.analysis
    behind = [edge.start for edge in analysis.times if edge.start >= stretch.high]
    if any(not analysis.content & span_mask(0, edge.start) for edge in analysis.times):
        return True
    return any(edge.start >= stretch.high and edge.end <= max(behind, default=-1) for edge in analysis.quantities)
