"""Values of one property that an event is told with: what joins them, what parts them, which go together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Role
from coterie.nlu.linking import Claim
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms

_ALSO, _ARTICLES = words("also too another again"), words("a an the their our")
_PREPOSITIONS = words("on by via in from through with at using to for")
_PRESENT = ("s", "ing")
_JOINING = (Role.OR, Role.AND, Role.COMMA, Role.NOR)


def are_added(stretch: Stretch, group: Sequence[Claim]) -> bool:
    """Whether a value is told as one more: "by email and also by phone", "on the web and on a tablet"."""
    first, second = group[-2], group[-1]
    between = range(high_bit(first.mask) + 1, low_bit(second.mask))
    said = [stretch.word(number) for number in between]
    if not _ALSO.isdisjoint(said):
        return True
    before = stretch.word(_before(stretch, low_bit(first.mask)))
    return before in _PREPOSITIONS and stretch.word(_before(stretch, low_bit(second.mask))) == before and before in said


def _before(stretch: Stretch, number: int) -> int:
    """The word before a noun and its article."""
    return number - 1 - (stretch.word(number - 1) in _ARTICLES)


def opens_apposition(draft: Draft, end: int, first: int, path: str) -> bool:
    """Whether only the noun for what is listed stands between a "both" and the list: "both extras, spa and parking"."""
    stretch = draft.stretch
    forms = name_forms(path) | name_forms(draft.head.entry.name)
    nouns = [n for n in range(end, first) if not stretch.is_blank(n) and stretch.word(n) not in (",", ":", "-", "(")]
    return all(stretch.analysis.links.forms[number] & forms for number in nouns) and len(nouns) < first - end


def parts_deeds(draft: Draft, group: Sequence[Claim]) -> bool:
    """Whether a verb of its own stands before a later value of a list: "saw the tent, removed the jacket"."""
    stretch = draft.stretch
    deeds = stretch.own & ~stretch.analysis.nominal & ~stretch.time_mask
    for before, claim in pairwise(group):
        low, high = high_bit(before.mask) + 1, low_bit(claim.mask)
        joint = next((mark.end for mark in stretch.marks(*_JOINING) if low <= mark.start < high), None)
        if joint is None:
            continue
        for number in bits(deeds & span_mask(joint, high)):
            token = stretch.analysis.tokens[number]
            is_past = token.word not in token.lemmas and not token.word.endswith(_PRESENT)
            is_verb = token.word.endswith("ed") or stretch.analysis.verbs >> number & 1
            if is_past and is_verb and number <= joint + 1:
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
