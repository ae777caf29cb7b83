"""How much speaks for one property rather than another as the one that holds a value."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.concepts import concepts
from coterie.nlu.eventdraft import Draft
from coterie.nlu.linking import Claim
from coterie.nlu.names import name_forms, name_lemmas, split_words

_KIND_CONCEPTS = words("category genre topic product_category type content_type cuisine sport product_type")
"""Concepts of properties that say what kind of thing it is, which a bare value most often does."""

PLACE_WORDS, WAY_WORDS = words("city country store location"), words("method channel platform device")
_PLACE_PREPOSITIONS, _WAY_PREPOSITIONS = words("in from at"), words("via through with by on over")
"""Words of the names of places and of ways, and what stands before a value of theirs."""

_NAMED_CUE, _DISTANCE_CUE, _FARTHEST = 0.8, 0.04, 8
_TOUCHING_CUE, _KIND_CUE, _PREPOSITION_CUE = 0.7, 0.12, 0.1
_KINDS = words("type kind sort")
OF_ONE, INTO, _LISTING = words("a an one some any every each no"), words("to into"), words("or and ,")
_GIVEN, _GOT, _FOR = words("from old previous before"), words("to new next after"), words("for to into with")
"""Words of the names of what was before a change and what came of it, and what stands between the two."""

_LEFT, _REACHED = words("origin departure pickup"), words("destination arrival dropoff")
_LEAVING = words("from leaving departing")
"""Words of the names of where a journey begins and ends, and what stands before where it begins."""

_ARTICLES = words("a an the their")
_BEFORE_CHANGE = 0.05
"""What speaks against what was before a change, where nothing says which is meant: who "went Pro" has it now."""


_GIVERS, _TAKERS = words("sender payer giver source origin from"), words("recipient receiver payee beneficiary to")
_BEFORE_SOMEBODY = words("the a an their his her its some other")
"""Words of the names of those who give and those who get, and what stands before whoever it is."""


def goes_other_way(draft: Draft, claim: Claim, before: int) -> bool:
    """Whether a value came from somebody, and the property says to whom it went, or the reverse."""
    while draft.stretch.word(before) in _BEFORE_SOMEBODY:
        before -= 1
    word, names = draft.stretch.word(before), name_forms(claim.entry.name)
    if word not in ("from", "to") or names.isdisjoint(_GIVERS | _TAKERS):
        return False
    return names.isdisjoint(_GIVERS if word == "from" else _TAKERS)


def spells(draft: Draft, claim: Claim) -> bool:
    """Whether several words are those of the value itself, where to another field they would only mean one."""
    count, first = claim.mask.bit_count(), low_bit(claim.mask)
    if count == 1 or claim.rank or not claim.seen:
        return False
    return split_words(claim.value) == tuple(draft.stretch.word(first + n) for n in range(count))


def cue(draft: Draft, claim: Claim) -> float:
    """How much speaks for this property as the one that holds the value."""
    score = claim.quality
    first, last = low_bit(claim.mask), high_bit(claim.mask)
    for found in draft.named:
        if found.entry.id == claim.entry.id and found.mask & ~claim.mask:
            near = min(abs(low_bit(found.mask) - first), abs(high_bit(found.mask) - last))
            score += _NAMED_CUE * found.strength - _DISTANCE_CUE * min(near, _FARTHEST)
    forms = name_forms(claim.entry.name)
    before = draft.stretch.word(first - 1)
    score += _TOUCHING_CUE * _is_exchanged(draft, claim, forms)
    if before in _LISTING:
        before = _before_list(draft, first)
    score -= _BEFORE_CHANGE * bool(forms & (_GIVEN | _LEFT))
    led_to = draft.stretch.word(first - 2) if before in _ARTICLES else before
    is_left = led_to in _LEAVING or (led_to == "of" and draft.stretch.word(first - 2) == "out")
    score += _TOUCHING_CUE * bool((is_left and forms & _LEFT) or (led_to in _FOR and forms & _REACHED))
    if before in forms or (led_to == "from" and forms & _GIVEN) or (led_to in INTO and forms & _GOT):
        score += _TOUCHING_CUE
    if _is_kind_of_noun(draft, claim):
        score += _TOUCHING_CUE
    if _KIND_CONCEPTS.intersection(claim.entry.concepts) & concepts().fields.keys():
        score += _KIND_CUE
    if before in _PLACE_PREPOSITIONS and PLACE_WORDS & forms:
        score += _PREPOSITION_CUE
    if before in _WAY_PREPOSITIONS and WAY_WORDS & forms:
        score += _PREPOSITION_CUE
    return score


def _is_kind_of_noun(draft: Draft, claim: Claim) -> bool:
    """Whether a name says that it holds kinds of the noun behind a value: the `ticket_type` of "a family ticket".

    The noun may be part of what says the value, too.
    """
    *thing, kind = name_lemmas(claim.entry.name) or ((),)
    if not thing or _KINDS.isdisjoint(kind):
        return False
    last, forms = high_bit(claim.mask), draft.stretch.analysis.links.forms
    nouns = (last, last + 1) if claim.mask & (claim.mask - 1) else (last + 1,)
    said = [forms[noun] for noun in nouns if noun < draft.stretch.high]
    return any(not each.isdisjoint(options) for each in said for options in thing)


def _before_list(draft: Draft, first: int) -> str:
    """The word before the list of values in which one stands: the "to" of "to Silver or Gold"."""
    stretch, hits = draft.stretch, draft.stretch.analysis.links.value_hits
    while stretch.word(first - 1) in _LISTING:
        last = first - 1
        while stretch.word(last - 1) in _LISTING:
            last -= 1
        starts = [hit.start for hit in hits if hit.end == last]
        if not starts:
            return ""
        first = min(starts)
    return stretch.word(first - 1)


def _is_exchanged(draft: Draft, claim: Claim, forms: frozenset[str]) -> bool:
    """Whether a value is what was given for another, or what was got for it: "swapped an S for an M"."""
    stretch = draft.stretch
    first, last = low_bit(claim.mask), high_bit(claim.mask)
    if forms & _GIVEN and stretch.word(last + 1) in _FOR:
        return True
    before = first - 2 if stretch.word(first - 1) in OF_ONE else first - 1
    return bool(forms & _GOT) and stretch.word(before) in _FOR
