"""Values that a clause says of an event's properties, and which property each of them belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.degrees import is_amount_kind
from coterie.nlu.eventdraft import LOOSELY_NAMED_QUALITY, Draft
from coterie.nlu.fieldtests import value_test
from coterie.nlu.fieldvalues import EACH_FURTHER_VALUE, claims_of, text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.linking import Claim
from coterie.nlu.listedvalues import (
    are_both,
    are_listed,
    is_each_in_one,
    is_set_against,
    pairs_amounts,
    parts_deeds,
    use_list_joiners,
    with_partners,
)
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.numericnames import is_of_measure
from coterie.nlu.outcomes import is_spelled_otherwise
from coterie.nlu.platforms import is_any_app
from coterie.nlu.seconddeeds import before_denied_deed, in_parallel
from coterie.nlu.tokens import is_plural
from coterie.nlu.valuecues import OF_ONE, cue, goes_other_way, spells
from coterie.nlu.valuedenials import is_none_of, is_way, left_out_behind, parted, parting
from coterie.nlu.valuekinds import DIRECTIONS, is_sort, says_more
from coterie.schema.space import Collection, FieldType

_HOLDERS = words("by via with using through on from to as in")
"""Before a word, these say that it is a value, though it be a word of the event as well."""

_HOLDING = words("with has have had")
_SEARCHED = words("query search term keyword title subject headline url path text comment body message")
_TO_NEITHER = 3
_GETTING, _GETTING_QUALITY = words("run go get fall be come turn stay"), 0.7
_STATE_STARTS = words("out off on in up down away")
"""Verbs that bring into a state, and how the names of such states begin."""

_IN_ONE = 2.0
"""What it costs that one occurrence is to have several values of what has one."""

_OF_OTHER_DEED = 2.0
"""What speaks against a value behind the verb of another deed: "rented A, bought B"."""

_USING, _USING_QUALITY = words("used"), 0.6
"""A verb that says no more of a property than that it has a value: "used the coupon ROOK10"."""

_ARTICLES = words("a an the")
_FROM_AND_TO = words("from to")
_AUXILIARIES = words("has have had just recently already")
_UNDERGOING = words("got gets was were is are been being")
_SEEN_ELSEWHERE, _LIKELY = 0.9, 1
"""What speaks against an event that has a property without its value, which other events were seen with."""

_OF_SUBJECT = 0.6
"""What speaks against a value of the event that tells who is meant, where a trait tells it as well."""

_BEHIND_SUBJECT, _PLACING, _LISTED = 1.2, words("in on from at of"), words("or and , the")
_ACCOUNTS = words("account company organization organisation firm business")
"""The same where it stands right behind them: "anyone in Leeds with 5+ orders", and what stands between."""

_WHY = words("reason cause why")
_INFLECTED = 0.93
"""What a value counts whose words are said in another form: several of them are no accident."""

_WITHIN_VALUE = 0.7
"""What speaks against an event of which nothing is said but inside the value of a property."""

_LONG_VALUE = 3
"""From so many words on, a value is said though all that weigh are words of the event: "single sign-on"."""

_SAID_LEFT_OUT = 0.5
"""What speaks for an event of whose values one is left out behind it."""


def claims_for(draft: Draft) -> list[Claim]:
    """The values said in the clause that the event's properties may hold."""
    stretch = draft.stretch
    found = claims_of(stretch.analysis, stretch.index, stretch.evidence, Kind.PROPERTY, draft.owned_ids)
    excluding = 0  # the "other" of "other than" is no value
    for mark in stretch.marks(Role.DIFFERS, Role.EXCEPT):
        excluding |= span_mask(mark.start, mark.end)
    told = {claim.entry.id for claim in found if claim.mask & stretch.own}
    return [
        claim
        for claim in found
        if not claim.mask & (stretch.time_mask | excluding)
        # "… USD invoices, the smallest EUR one": what the clause says itself takes the place of what it borrows
        and (claim.mask & stretch.own or claim.entry.id not in told)
        and not (draft.stretch.bounds and is_of_measure(draft, claim.mask))
        and _is_said(draft, claim)
        and not _is_in_name(draft, claim)
        and not is_spelled_otherwise(draft, claim.entry, claim.value)
        and not is_any_app(draft, claim)
        # what a word means at a stretch has to be known of the event: a "delivery option" is no courier of returns
        and not (claim.rank > _LIKELY and _is_seen_elsewhere(draft, claim))
    ]


def _is_in_name(draft: Draft, claim: Claim) -> bool:
    """Whether a value is but a word of the name of a number: the "delivery" of a "delivery fee over 3"."""
    return any(
        found.mask & claim.mask == claim.mask != found.mask
        and found.entry.id != claim.entry.id
        and found.entry.type is FieldType.NUMBER
        and high_bit(found.mask) - low_bit(found.mask) + 1 == found.mask.bit_count()
        and draft.is_spelled(found)
        for found in draft.named
    )


def best_claim(draft: Draft, *, predicated: bool = False) -> Claim | None:
    """The value that is said most clearly; of `predicated` ones, those behind the event go before those in front of it.

    What stands in front says which ones are meant: "their last solo match ended in a draw".
    """
    end = high_bit(draft.head.mask)
    return max(
        claims_for(draft),
        key=lambda claim: (predicated and low_bit(claim.mask) > end, cue(draft, claim), claim.quality),
        default=None,
    )


def take_values(draft: Draft) -> None:
    """Tests of properties whose values are said."""
    chosen = _choose(draft)
    parallel = in_parallel(draft, chosen)
    for path, claims_of_path in sorted(chosen.items(), key=lambda item: min(low_bit(c.mask) for c in item[1])):
        group = before_denied_deed(draft, path, sorted(claims_of_path, key=lambda claim: claim.mask))
        mask = _account_for(draft, group)
        is_array = draft.type_of(group[0].entry) is FieldType.ARRAY
        if path in parallel:
            own = [value_test(path, [claim], denied=False, is_array=is_array) for claim in parallel[path]]
            draft.each = [[*before, *tests] for before, tests in zip(draft.each or ([], []), own, strict=True)]
            continue
        said, left_out = parted(draft, group)
        behind = left_out_behind(draft, group)
        if behind is not None:
            draft.ledger.marks.add(behind)
            draft.ledger.extra += _SAID_LEFT_OUT
            kept = [claim for claim in group if any(parting(draft, claim, behind))]
            draft.tests.extend(value_test(path, kept or group, denied=not kept, is_array=is_array))
        elif said and left_out:
            for claim in left_out:
                is_told = is_way(draft, claim)
                draft.take_denial(claim.mask)
            draft.ledger.use_joiners(high_bit(said[-1].mask), low_bit(left_out[0].mask), Role.BUT, Role.AND, Role.COMMA)
            if not is_told:  # "by email, not by phone" says no more than by email
                draft.denied.extend(value_test(path, left_out, denied=False, is_array=is_array))
            draft.tests.extend(value_test(path, said, denied=False, is_array=is_array))
        elif draft.take_contrast(mask):
            draft.denied.extend(value_test(path, group, denied=False, is_array=is_array))
        else:
            denied = not is_none_of(draft, path, mask) and draft.take_denial(mask)
            if not denied and not is_array and _is_searched(draft, group):
                texts = tuple(text_literal(claim.value) for claim in group)
                draft.tests.append(Test(path, Operator.CONTAINS, texts, mask=mask))
                continue
            if not denied and not draft.each and are_both(draft, group):
                draft.each = [value_test(path, [claim], denied=False, is_array=is_array) for claim in group]
                continue
            if denied:
                draft.ledger.use_joiners(low_bit(mask) - _TO_NEITHER, low_bit(mask), Role.NEITHER)
            # Of a list, "and" asks for each; of what is in it, "or" for any.
            listed = [[claim] for claim in group] if is_array and not denied and are_listed(draft, group) else [group]
            for claims in listed:
                draft.tests.extend(value_test(path, claims, denied=denied, is_array=is_array))


def _account_for(draft: Draft, group: list[Claim]) -> int:
    """Count the words of the values of a property as explained, and what speaks for them and against; their tokens."""
    mask = 0
    for claim in group:
        mask |= claim.mask
        draft.ledger.use_value(claim)
        _use_getting_there(draft, claim)
    use_list_joiners(draft, group)
    draft.ledger.extra -= _IN_ONE * is_each_in_one(draft, group)
    draft.ledger.extra -= _OF_OTHER_DEED * (parts_deeds(draft, group) or pairs_amounts(draft.stretch, group))
    draft.ledger.extra += EACH_FURTHER_VALUE * (len(group) - 1)
    draft.ledger.extra -= _WITHIN_VALUE * any(_holds_head(draft, claim) for claim in group)
    draft.ledger.extra -= _OF_SUBJECT * any(_tells_who(draft, claim) for claim in group)
    draft.ledger.extra -= _BEHIND_SUBJECT * any(_tells_of_subject(draft, claim) for claim in group)
    draft.ledger.extra -= _SEEN_ELSEWHERE * any(_is_seen_elsewhere(draft, claim) for claim in group)
    use_name(draft, group[0])
    return mask


def _holds_head(draft: Draft, claim: Claim) -> bool:
    """Whether all that speaks for the event is a word of a longer value: the "pay" of "on auto-pay"."""
    said = draft.head.mask & draft.stretch.own & draft.stretch.content
    return claim.mask.bit_count() > 1 and bool(said) and not said & ~claim.mask and not claim.mask & ~draft.stretch.own


def _tells_who(draft: Draft, claim: Claim) -> bool:
    """Whether a value tells who is meant, as a trait does: "Pro accounts where …", "accounts on Pro where"."""
    stretch, noun = draft.stretch, high_bit(claim.mask) + 1
    subjects, first = stretch.analysis.subjects, low_bit(claim.mask)
    ahead = high_bit(subjects & stretch.own & span_mask(stretch.low, first))
    is_behind = ahead >= 0 and not stretch.content & ~_trait_mask(draft) & span_mask(ahead + 1, first)
    if not subjects >> noun & 1 and not is_behind:
        return False
    head = low_bit(draft.head.mask & ~stretch.analysis.subjects & stretch.own)
    starts = [mark.start for mark in stretch.marks(Role.RELATIVE)]
    if not any(noun < start < head or (is_behind and noun <= start < head) for start in starts):
        return False
    return any(other.mask == claim.mask and other.seen for other in stretch.trait_claims)


def _trait_mask(draft: Draft) -> int:
    """The tokens of all values that a trait may hold as well."""
    mask = 0
    for claim in draft.stretch.trait_claims:
        mask |= claim.mask
    return mask


def _tells_of_subject(draft: Draft, claim: Claim) -> bool:
    """Whether a value stands right behind those who are meant, and before what they did or had."""
    stretch, start = draft.stretch, low_bit(claim.mask) - 1
    end, head = high_bit(claim.mask), low_bit(draft.head.mask)
    if end > head or not any(end < mark.start < head for mark in stretch.marks(Role.RELATIVE, Role.WITH)):
        return False
    traits = [other for other in stretch.trait_claims if other.seen]
    said = reduce(or_, (hit.mask for hit in stretch.analysis.links.value_hits if hit.quality >= _INFLECTED), 0)
    spoken = stretch.analysis.words
    while start > 0 and (said >> start & 1 or spoken[start] in _LISTED) and spoken[start] not in _PLACING:
        start -= 1
    if start < 1 or spoken[start] not in _PLACING or not stretch.analysis.subjects >> (start - 1) & 1:
        return False
    of_accounts = stretch.analysis.tokens[start - 1].lemma in _ACCOUNTS
    kind = Collection.ACCOUNTS if of_accounts else Collection.USERS
    return any(other.mask == claim.mask and other.entry.collection is kind for other in traits)


def _is_seen_elsewhere(draft: Draft, claim: Claim) -> bool:
    """Whether only other events were seen with a value, though this one has the property as well."""
    seen = draft.values_of(claim.entry)
    return claim.seen and bool(seen) and claim.value not in map(str, seen)


def _use_getting_there(draft: Draft, claim: Claim) -> None:
    """The verb that brings into a state is spoken for by the state: the "ran" of "ran out of time"."""
    first = low_bit(claim.mask)
    if draft.stretch.word(first - 1) in _USING and draft.stretch.inside(first - 1, first):
        draft.ledger.use(1 << (first - 1), _USING_QUALITY)  # "used ROOK10 on an order"
    is_state = claim.mask.bit_count() > 1 and draft.stretch.word(first) in _STATE_STARTS
    before = 1 << first >> 1
    if is_state and before & draft.stretch.own & draft.stretch.analysis.inflected(_GETTING):
        draft.ledger.use(draft.ledger.free(before), _GETTING_QUALITY)


def _is_searched(draft: Draft, group: list[Claim]) -> bool:
    """Whether a value is only a text that a search or a title has in it: "searches mentioning ramen"."""
    if _SEARCHED.isdisjoint(name_forms(group[0].entry.name)):
        return False
    first, behind = low_bit(group[0].mask), high_bit(group[-1].mask) + 1
    marks = draft.stretch.marks(Role.CONTAINS)
    with_it = (m for m in marks if m.start == behind and draft.stretch.word(first - 1) in _HOLDING)
    mark = next((m for m in marks if m.end == first), None) or next(with_it, None)
    if mark is not None:
        draft.ledger.marks.add(mark)
    return mark is not None


def use_name(draft: Draft, claim: Claim) -> None:
    """The words that name the property of a value are spoken for."""
    for found in draft.named:
        if found.entry.id == claim.entry.id:
            draft.ledger.use(found.mask, LOOSELY_NAMED_QUALITY)
            first = low_bit(found.mask)
            for number in (first - 1, first - 2):
                if draft.stretch.word(number) in _USING and draft.stretch.own >> number & 1:
                    draft.ledger.use(1 << number, _USING_QUALITY)


def _choose(draft: Draft) -> dict[str, list[Claim]]:
    """Values that do not overlap, by property: the longest first, then those of the likeliest property."""
    taken_by_others = draft.ledger.mask & ~draft.head.mask | draft.told
    free = [claim for claim in claims_for(draft) if not claim.mask & taken_by_others]
    listed = with_partners(draft.stretch, free)
    free.sort(
        key=lambda c: (
            c.mask.bit_count(),
            (c.entry.id, c.mask) in listed,
            spells(draft, c),
            cue(draft, c),
            -c.entry.id,
        ),
        reverse=True,
    )
    chosen: dict[str, list[Claim]] = {}
    taken = 0
    both_ends = {end for claim in free for end in _FROM_AND_TO & name_forms(claim.entry.name)} >= _FROM_AND_TO
    for claim in free:
        if both_ends and DIRECTIONS & name_forms(claim.entry.name):
            continue  # from Gold to Basic is down as such
        others = chosen.get(claim.entry.name, ())
        if not (claim.mask & taken or _is_compound(draft, claim, others) or is_set_against(draft, claim, others)):
            chosen.setdefault(claim.entry.name, []).append(claim)
            taken |= claim.mask
    return chosen


def _is_compound(draft: Draft, claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether a value stands right beside another of its field, with which it is one thing: "the migration guide"."""
    if draft.type_of(claim.entry) is FieldType.ARRAY:
        return False
    return any(
        high_bit(one.mask) + 1 == low_bit(other.mask) and one.value != other.value
        for held in others
        for one, other in ((held, claim), (claim, held))
    )


def _is_said(draft: Draft, claim: Claim) -> bool:
    """Not a word of the event itself or its doer, nor a small word that only happens to be a value."""
    stretch = draft.stretch
    seen = draft.values_of(claim.entry) if not claim.mask & ~draft.literal else ()
    if _is_doer(draft, claim) or (seen and claim.value not in map(str, seen)):
        return False  # the voice of Voice Chat Joined is no channel of it, though it may be one elsewhere
    head, subjects = draft.head.mask, stretch.analysis.subjects
    content = claim.mask & stretch.content
    is_reason = not _WHY.isdisjoint(name_forms(claim.entry.name))
    if content and not content & ~draft.literal and (is_reason or claim.quality < _INFLECTED):
        return False  # "froze a card" of Card Frozen is no `frozen_card`, for which it was frozen
    before = low_bit(claim.mask) - 1
    if goes_other_way(draft, claim, before):
        return False
    held = stretch.word(before) in _HOLDERS
    if not content & ~head and not (claim.mask & ~head and claim.mask.bit_count() >= _LONG_VALUE):
        is_whole = claim.quality >= 1.0 and claim.mask.bit_count() > 1
        if claim.mask & draft.literal and not held and not (is_whole and content & ~draft.literal):
            return False  # but "opened a joint account" says of which kind the account is
        if claim.mask & head and claim.quality < 1.0 and not says_more(draft, claim) and not is_sort(draft, claim):
            return False
    done_by = not held and stretch.word(before - (stretch.word(before) in _ARTICLES)) not in _HOLDERS
    done_by = done_by and not _is_attribute(draft, claim) and not _undergoes(draft, claim)
    if done_by and not content & ~subjects and high_bit(claim.mask) < low_bit(head):
        return False  # who did it, not what it was done with: "an admin sent an invite"
    if content or claim.mask & subjects or is_amount_kind(draft, claim):
        return True
    whole = claim.quality >= _INFLECTED and claim.mask.bit_count() > 1
    return whole or any(found.entry.id == claim.entry.id for found in draft.named)


def _is_attribute(draft: Draft, claim: Claim) -> bool:
    """Whether a value stands without an article right before what was done, which it tells apart: "business trips"."""
    stretch, noun = draft.stretch, high_bit(claim.mask) + 1
    if not draft.head.mask >> noun & 1 or not is_plural(stretch.analysis.tokens[noun]):
        return False
    return stretch.word(low_bit(claim.mask) - 1) not in _ARTICLES and not is_plural(
        stretch.analysis.tokens[high_bit(claim.mask)]
    )


def _undergoes(draft: Draft, claim: Claim) -> bool:
    """Whether people of a kind are those to whom something was done: "a developer got thrown out"."""
    return draft.stretch.word(high_bit(claim.mask) + 1) in _UNDERGOING


def _is_doer(draft: Draft, claim: Claim) -> bool:
    """Whether a value is a kind of people that stands with its article before the verb: "an admin sent an invite"."""
    stretch, last = draft.stretch, high_bit(claim.mask)
    if not stretch.analysis.people >> last & 1 or stretch.word(low_bit(claim.mask) - 1) not in OF_ONE:
        return False
    verb = last + 1
    while stretch.word(verb) in _AUXILIARIES:
        verb += 1
    deeds = draft.head.mask & stretch.analysis.verbs
    if _undergoes(draft, claim) or deeds & ((claim.mask & -claim.mask) - 1):
        return False  # "cancelled a student plan", though to plan is a verb
    return bool(deeds >> verb & 1)
