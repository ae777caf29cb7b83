"""What a "not" beside the values of a property denies: the values, the event, or nothing that wasn't said already."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.linking import Claim
from coterie.nlu.names import name_forms
from coterie.nlu.valuecues import WAY_WORDS
from coterie.nlu.valuekinds import STANDINGS

_CONTRASTS = words("but and yet while though although")
_DOING = words("has have had do does did")

_NONE, _COMING_WITH = words("no zero one single"), words("with on in at by for to of from under or")
"""Before what was done, these say that it wasn't; behind a preposition they deny a detail of what was."""

_DOERS, _BEING = ("er", "ers", "or", "ors"), words("is are was were be am 's")
_NEVER, _ARTICLES = "never", words("a an the any")
_RATHER, _MERE_NOT, _SAID_HOW = {("rather", "than"), ("instead", "of"), ("as", "to")}, "not", 6
_HOW = words("by via with through using on from to for as in because due over at")
"""The ends of what only sets a value against the one that is meant, and what begins both in "by X, not by Y"."""

_LEFT_OUT_REACH = 4
"""How far behind a value stands what leaves it out, with a noun or two between."""

_NOTHING = words("nothing none")


def left_out_behind(draft: Draft, group: list[Claim]) -> Mark | None:
    """The mark that leaves out the last value, set apart behind the event: "(Starter excluded)"."""
    stretch, last = draft.stretch, group[-1]
    mark = next((m for m in stretch.marks(Role.LEFT_OUT) if m.start > high_bit(last.mask)), None)
    if mark is None or mark.start - high_bit(last.mask) > _LEFT_OUT_REACH or any(parting(draft, last, mark)):
        return None
    ahead = low_bit(draft.head.mask & stretch.content)
    is_apart = any(ahead < m.start < low_bit(last.mask) for m in stretch.marks(Role.COMMA, Role.STOP))
    return mark if is_apart else None


def parting(draft: Draft, claim: Claim, mark: Mark) -> Iterator[Mark]:
    """The commas and the like between a value and a mark behind it."""
    start = high_bit(claim.mask)
    return (m for m in draft.stretch.marks(Role.COMMA, Role.STOP, Role.BUT) if start < m.start < mark.start)


def parted(draft: Draft, group: list[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The values of a property that are said, and those that a "not" between sets against them."""
    denials = [draft.denial(claim.mask) for claim in group]
    front = denials[0]
    if front is not None and _contrasts(draft, front) and len(group) > 1:
        return group[1:], group[:1]  # "rather than delivery, they picked collection"
    if front is not None or all(mark is None for mark in denials):
        return group, []
    first = next(number for number, mark in enumerate(denials) if mark is not None)
    return group[:first], group[first:]


def is_none_of(draft: Draft, path: str, mask: int) -> bool:
    """Whether a "no" counts what the values describe, so that the event is denied: "no hot drinks bought"."""
    mark = draft.denial(mask)
    if mark is not None and (draft.stretch.word(mark.end - 1) == _NEVER or _is_no_doer(draft, mark.start, mask)):
        return True  # "never at the weekend": it was not done then, rather than done at another time
    if mark is not None and (_is_deed_denied(draft, mark, path, mask) or draft.stretch.word(mark.start) in _NOTHING):
        return True  # "put nothing into a house pot"
    first = low_bit(mask)
    first -= draft.stretch.word(first - 1) in _ARTICLES
    neither = next((m for m in draft.stretch.marks(Role.NEITHER) if m.end == first), None)
    if neither is not None and draft.stretch.word(neither.start - 1) not in _BEING:
        draft.ledger.use_joiners(0, high_bit(mask), Role.NOR, Role.OR)
        return True  # "bought neither pens nor paper"
    if mark is not None and _is_kind_lacked(draft, mark, mask):
        return True
    if mark is None or mark.role is not Role.NOT or draft.stretch.word(mark.end - 1) not in _NONE:
        return False
    comes_with = not _COMING_WITH.isdisjoint((draft.stretch.word(mark.start), draft.stretch.word(mark.end - 2)))
    return not (comes_with and low_bit(draft.head.mask & draft.stretch.content) < mark.start)


def _is_kind_lacked(draft: Draft, mark: Mark, mask: int) -> bool:
    """Whether a "without" stands before a kind of what wasn't done at all: "without a single arena match"."""
    stretch, head = draft.stretch, draft.head.mask & draft.stretch.content
    if mark.role is not Role.NOT or stretch.word(mark.start) not in _WITHOUT or head & span_mask(0, mark.start):
        return False
    last = high_bit(mask)
    return bool(head >> (last + 1) & 1) and all(
        stretch.is_blank(n) or stretch.word(n) in _NONE | _SORTS for n in range(mark.end, low_bit(mask))
    )


_WITHOUT, _SORTS = words("without w/o lacking"), words("any even ever")


def _is_deed_denied(draft: Draft, mark: Mark, path: str, mask: int) -> bool:
    """Whether a denied value is the deed itself: "haven't upgraded", where that is a kind of change.

    How something stood or came out is none: trials that "didn't convert" came out otherwise.
    """
    if not draft.head.mask & draft.stretch.content & ~mask:
        return True
    if not STANDINGS.isdisjoint(name_forms(path)):
        return False
    is_verb = low_bit(mask) == mark.end and draft.stretch.analysis.verbs >> mark.end & 1
    is_deed = draft.stretch.word(mark.start - 1) in _DOING or mark.start == draft.stretch.low  # "… and not scanned it"
    return bool(is_verb) and is_deed


def _is_no_doer(draft: Draft, denial: int, mask: int) -> bool:
    """Whether people are said not to be doers of a kind, so that they didn't do it: "is not a monthly giver"."""
    behind = high_bit(mask) + 1
    is_doer = bool(draft.head.mask >> behind & 1) and draft.stretch.word(behind).endswith(_DOERS)
    return is_doer and draft.stretch.word(denial - 1) in _BEING


def is_way(draft: Draft, claim: Claim) -> bool:
    """Whether a "not" only stresses the way in which something was done: "by email, not by phone"."""
    mark = draft.denial(claim.mask)
    if mark is not None and (_contrasts(draft, mark) or _says_how_again(draft, mark)):
        return True
    before = draft.stretch.word(mark.start - 1) if mark is not None else ""
    is_never = mark is not None and draft.stretch.word(mark.end - 1) == _NEVER
    return before not in _CONTRASTS and not is_never and bool(WAY_WORDS & name_forms(claim.entry.name))


def _contrasts(draft: Draft, mark: Mark) -> bool:
    """Whether a mark only says what something was done rather than: "as csv rather than pdf"."""
    return (draft.stretch.word(mark.start), draft.stretch.word(mark.end - 1)) in _RATHER


def _says_how_again(draft: Draft, mark: Mark) -> bool:
    """Whether "not" and the same preposition, or brackets around both, only stress a detail: "(for live, not test)"."""
    stretch, parting = draft.stretch, mark.start - 1
    if mark.role is not Role.NOT or stretch.word(mark.end - 1) != _MERE_NOT or stretch.word(parting) != ",":
        return False
    opened = [m.start for m in stretch.marks(Role.STOP) if m.start < parting and stretch.word(m.start) == "("]
    if opened and low_bit(draft.head.mask & stretch.content) < opened[-1]:
        return True
    said = range(max(low_bit(draft.head.mask), parting - _SAID_HOW), parting)
    return stretch.word(mark.end) in _HOW and any(stretch.word(n) == stretch.word(mark.end) for n in said)
