"""Values of one property that an event is told with: what joins them, what parts them, which go together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, high_bit, is_bare, low_bit, number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fragments import FRAME_COST
from coterie.nlu.grammar import Role
from coterie.nlu.linking import Claim
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.valuecues import PLACE_WORDS, WAY_WORDS
from coterie.schema.space import FieldType

_ALSO, _ARTICLES = words("also too another again"), words("a an the their our")
_PREPOSITIONS = words("on by via in from through with at using to for")
_PAIR, _THE = 2, "the"
_HAVING = words("have has own got")
_OF_ALL, _EVERY_ONE = words("of : our these one a an the"), words("all each every both")
"""Before a list, these say that it is met in every part: "all three of", "each of"."""

_ATTENDANT = PLACE_WORDS | WAY_WORDS | words("region state area language locale os reason status plan tier role type")
"""Words of the names of what a deed comes with, of which it has one that "and" only lists."""

_PRESENT = ("s", "ing")
_ONE = words("a an")
_PAIRING = (Role.OR, Role.AND, Role.COMMA, Role.BUT)
_THEY = "they"
_JOINING = (Role.OR, Role.AND, Role.COMMA, Role.NOR)
_WIDEST_JOINER, _AGAIN = 5, "again"
"""How far apart the values of a list stand at most, and what says that the next one is of another occurrence."""


def are_both(draft: Draft, group: list[Claim]) -> bool:
    """Whether all of some values are asked for, each in an occurrence of its own: "ordered both tea and coffee"."""
    stretch, first = draft.stretch, low_bit(group[0].mask)
    between = range(high_bit(group[-2].mask) + 1, low_bit(group[-1].mask)) if len(group) > 1 else range(0)
    if not any(mark.start in between for mark in stretch.marks(Role.AND)):
        return False
    if _are_all(draft, len(group), first):
        return True
    marks = stretch.marks(Role.BOTH)
    path = group[0].entry.name
    both = next(
        (
            mark
            for mark in marks
            if all(stretch.is_blank(n) for n in range(mark.end, first))
            or _opens_apposition(draft, mark.end, first, path)
        ),
        None,
    )
    if both is None or len(group) != _PAIR:
        is_added = not stretch.quantities and len(group) == _PAIR and _are_added(stretch, group)
        return both is None and not _is_one_only(stretch) and (is_added or _are_objects(draft, group))
    draft.ledger.marks.add(both)
    draft.ledger.use_joiners(both.end, first, Role.COMMA, Role.STOP)
    draft.ledger.extra += FRAME_COST  # one deed, though it is said of two things
    return True


def is_each_in_one(draft: Draft, group: list[Claim]) -> bool:
    """Whether several values are asked for in one occurrence, which has only one: "pens and ink in the same order"."""
    stretch = draft.stretch
    if draft.type_of(group[0].entry) is FieldType.ARRAY or not are_listed(draft, group):
        return False
    return bool(stretch.marks(Role.SAME, Role.SINGLE))


def are_listed(draft: Draft, group: list[Claim]) -> bool:
    """Whether an "and" joins several values."""
    if len(group) < _PAIR or draft.stretch.marks(Role.OR):
        return False
    between = range(high_bit(group[-2].mask) + 1, low_bit(group[-1].mask))
    return any(mark.start in between for mark in draft.stretch.marks(Role.AND))


def _are_objects(draft: Draft, group: list[Claim]) -> bool:
    """Whether values are what one deed after the other was done to: "bought prints and mugs", not "visits from …"."""
    stretch, forms = draft.stretch, name_forms(group[0].entry.name)
    before = stretch.own & stretch.content & span_mask(0, low_bit(group[0].mask))
    is_done = before & stretch.analysis.verbs or any(stretch.word(number).endswith("ed") for number in bits(before))
    return bool(is_done) and not stretch.quantities and not forms & _ATTENDANT


def _is_one_only(stretch: Stretch) -> bool:
    """Whether several values can't be asked for in occurrences of their own."""
    return bool(stretch.marks(Role.OR, Role.NOT, Role.NEITHER, Role.SINGLE, Role.SAME, Role.MOSTLY))


def _are_all(draft: Draft, size: int, first: int) -> bool:
    """Whether "all three of" or "each of" stands before a list of as many values."""
    stretch, at = draft.stretch, first - 1
    while stretch.word(at) in _OF_ALL:
        at -= 1
    counted = next(
        (e for e, m in stretch.bounds if e.end == at + 1 and is_bare(m) and number_of(m).value == size), None
    )
    if counted is not None:
        at = counted.start - 1
    if stretch.word(at) not in _EVERY_ONE or at + 1 == first:
        return False
    if counted is not None:
        draft.ledger.use_edge(counted)
    return True


def _are_added(stretch: Stretch, group: Sequence[Claim]) -> bool:
    """Whether a value is told as one more: "by email and also by phone", "on the web and on a tablet"."""
    first, second = group[-2], group[-1]
    between = range(high_bit(first.mask) + 1, low_bit(second.mask))
    said = [stretch.word(number) for number in between]
    if not _ALSO.isdisjoint(said):
        return True
    before, again = (_preposition(stretch, low_bit(claim.mask)) for claim in (first, second))
    is_each = stretch.word(low_bit(first.mask) - 1) == stretch.word(low_bit(second.mask) - 1) == _THE
    return is_each or (before in _PREPOSITIONS and again == before)


def _preposition(stretch: Stretch, number: int) -> str:
    """The word before a noun and its article, or with which a value begins."""
    if stretch.word(number) in _PREPOSITIONS:
        return stretch.word(number)
    return stretch.word(number - 1 - (stretch.word(number - 1) in _ARTICLES))


def _opens_apposition(draft: Draft, end: int, first: int, path: str) -> bool:
    """Whether only the noun for what is listed stands between a "both" and the list: "both extras, spa and parking"."""
    stretch = draft.stretch
    forms = name_forms(path) | name_forms(draft.head.entry.name)
    nouns = [n for n in range(end, first) if not stretch.is_blank(n) and stretch.word(n) not in (",", ":", "-", "(")]
    return all(stretch.analysis.links.forms[number] & forms for number in nouns) and len(nouns) < first - end


def parts_deeds(draft: Draft, group: Sequence[Claim]) -> bool:
    """Whether a later value is of another deed, by its verb or a "then": "saw the tent, removed the jacket"."""
    stretch = draft.stretch
    deeds = stretch.own & ~stretch.analysis.nominal & ~stretch.time_mask
    for before, claim in pairwise(group):
        low, high = high_bit(before.mask) + 1, low_bit(claim.mask)
        if any(low <= mark.start < high for mark in stretch.marks(Role.THEN)):
            return True  # "bought a tent and then a jacket": one after the other is no list
        joint = next((mark.end for mark in stretch.marks(*_JOINING) if low <= mark.start < high), None)
        if joint is None:
            continue
        if stretch.word(joint) == _THEY and (claim.mask | deeds) >> (joint + 1) & 1:
            return True  # "the check failed, they passed one"
        for number in bits(deeds & span_mask(joint, high)):
            token = stretch.analysis.tokens[number]
            is_past = token.word not in token.lemmas and not token.word.endswith(_PRESENT)
            is_verb = token.word.endswith("ed") or stretch.analysis.verbs >> number & 1
            if is_past and is_verb and number <= joint + 1:
                return True
    return False


def pairs_amounts(stretch: Stretch, group: Sequence[Claim]) -> bool:
    """Whether each of two values has a number or a time of its own: "tents over 500 or jackets over 300"."""
    amounts = (*stretch.quantities, *stretch.times)
    for before, claim in pairwise(group):
        between = range(high_bit(before.mask) + 1, low_bit(claim.mask))
        joint = next((mark for mark in stretch.marks(*_PAIRING) if mark.start in between), None)
        if joint is None:
            continue
        counted = {edge.end for edge in stretch.quantities}
        told = [low_bit(one.mask) in counted or stretch.word(low_bit(one.mask) - 1) in _ONE for one in (before, claim)]
        if all(told) and counted & {low_bit(before.mask), low_bit(claim.mask)}:
            return True  # "3 tents or 2 jackets", "2 tents and a jacket"
        first = [edge for edge in amounts if edge.start in between and edge.end <= joint.start]
        second = [edge for edge in amounts if edge.start >= high_bit(claim.mask)]
        if first and second:
            return True
    return False


def with_partners(stretch: Stretch, claims: Sequence[Claim]) -> set[tuple[int, int]]:
    """The fields and masks of values that another value of their field is joined to: both of "by email or phone"."""
    joiners = stretch.marks(Role.OR)
    found: set[tuple[int, int]] = set()
    if not joiners or len(claims) < 3:  # noqa: PLR2004
        return found
    for mark in joiners:
        before = [claim for claim in claims if high_bit(claim.mask) + 1 == mark.start]
        behind = [claim for claim in claims if _begins_at(stretch, claim, mark.end)]
        for one in before:
            for other in behind:
                if one.entry.id == other.entry.id and one.value != other.value and one.seen and other.seen:
                    found |= {(one.entry.id, one.mask), (other.entry.id, other.mask)}
    return found


def _begins_at(stretch: Stretch, claim: Claim, number: int) -> bool:
    """Whether a value is what stands behind a word of joining, but for an article or a preposition."""
    return number <= low_bit(claim.mask) and all(stretch.is_blank(n) for n in range(number, low_bit(claim.mask)))


def use_list_joiners(draft: Draft, group: list[Claim]) -> None:
    """The "or" and the commas between values of one property are spoken for, and the "either" before them."""
    for first, second in pairwise(group):
        low, high = high_bit(first.mask) + 1, low_bit(second.mask)
        if high - low <= _WIDEST_JOINER and all(draft.stretch.word(n) != _AGAIN for n in range(low, high)):
            draft.ledger.use_joiners(low, high, Role.OR, Role.AND, Role.COMMA, Role.EITHER, Role.BOTH)
    if len(group) > 1:
        draft.ledger.use_joiners(0, low_bit(group[0].mask), Role.EITHER)


def is_set_against(draft: Draft, claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether people are said not to have what one value of a property stands for, behind a deed with another.

    "On the web but not in the app" tells of one deed, "on the web but don't have the app" of two things.
    """
    stretch, before = draft.stretch, low_bit(claim.mask) - 1
    before -= stretch.word(before) in _ARTICLES
    if stretch.word(before) not in _HAVING:
        return False
    ends = (range(*sorted((high_bit(one.mask), low_bit(claim.mask)))) for one in others)
    return any(mark.start in between for between in ends for mark in stretch.marks(Role.BUT, Role.NOT))
