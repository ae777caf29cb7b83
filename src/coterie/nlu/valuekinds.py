"""Values in the words that only paraphrase an event, where they say more of it than its name: its kind, its reason."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.eventdraft import Draft
from coterie.nlu.linking import Claim
from coterie.nlu.mentioned import bits
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import fold, name_forms, name_lemmas
from coterie.nlu.valuecues import INTO, WAY_WORDS
from coterie.nlu.verbnouns import stems_of

_TYPES, _OF_CONTENT = words("type format kind"), words("content media title program")
"""Last words of the names of kinds, and the things whose kind is that of what was watched or read."""

STANDINGS = words("status state outcome result stage")
_REASONS = words("reason cause why issue error failure problem")
DIRECTIONS = words("direction change movement")
"""Words of the names of properties that say which way something was changed."""

_FIRST_CODE, _CARRIERS = 0.965, words("platform device os client app system")
"""What a value counts that a sense means first of all, and words of the names of what an app runs on."""


def _is_seen(draft: Draft, claim: Claim) -> bool:
    """Whether this very event has been seen with a value."""
    return claim.seen and claim.value in map(str, draft.values_of(claim.entry))


def says_more(draft: Draft, claim: Claim) -> bool:
    """Whether words that only paraphrase the event say more of it than its name does."""
    if _is_of_name(draft, claim):
        return False  # "set up SSO" of `SSO Configured` tells of no protocol, though "SSO" may mean one
    if _is_deed(draft, claim) or _is_kind(draft, claim) or _is_reason(draft, claim):
        return True
    if claim.mask & draft.literal or WAY_WORDS & name_forms(claim.entry.name):
        return False  # "typed in by hand", "shipped to production"
    return claim.mask.bit_count() > 1 or draft.stretch.word(low_bit(claim.mask) - 1) in INTO


def _is_of_name(draft: Draft, claim: Claim) -> bool:
    """Whether a value that the words don't spell is said with words of the event's name alone."""
    links, event, value = draft.stretch.analysis.links, draft.head.entry.name, name_forms(claim.value)
    name = name_forms(event).union(*name_lemmas(event, expand=False))
    return all(links.forms[n] & name and not links.forms[n] & value for n in bits(claim.mask & draft.stretch.content))


def _is_reason(draft: Draft, claim: Claim) -> bool:
    """Whether they say why it came about, which it keeps: "backed out of the purchase" of one that was not made."""
    is_of_reasons = not _REASONS.isdisjoint(name_forms(claim.entry.name))
    return is_of_reasons and claim.mask.bit_count() > 1 and _is_seen(draft, claim)


def _is_deed(draft: Draft, claim: Claim) -> bool:
    """Whether a word that only paraphrases the event is one of its values: "sold", where trades have a side."""
    value, forms = fold(claim.value), draft.stretch.analysis.links.forms
    if claim.seen and claim.value == draft.head.evidence:
        return True  # the value told the event
    is_one = claim.seen and claim.mask.bit_count() == 1
    if is_one and not claim.mask & draft.literal and DIRECTIONS & name_forms(claim.entry.name):
        return True  # "lowered", where changes of a limit have a direction
    said = forms[low_bit(claim.mask)]
    if is_one and not said.isdisjoint(stems_of(value)):
        return True  # "cancelled", of a disruption that was a cancellation
    tells = is_one and not (STANDINGS | _REASONS).isdisjoint(name_forms(claim.entry.name))
    is_word = is_one and (value in said or (tells and not said.isdisjoint(lemmas(value))))
    return is_word and (may_be_verb((value, *lemmas(value))) or draft.head.evidence != "name")


def _is_kind(draft: Draft, claim: Claim) -> bool:
    """Whether words that only paraphrase the event, more than one or a noun, name a kind of it that it has seen."""
    telling = claim.mask & (draft.stretch.content | draft.stretch.analysis.subjects)
    if claim.also or not _is_seen(draft, claim):
        return False
    *thing, last = [options[0] for options in name_lemmas(claim.entry.name)] or [""]
    is_type = last in _TYPES and _OF_CONTENT.union(name_forms(draft.head.entry.name)).issuperset(thing)
    is_noun = not telling & draft.stretch.analysis.verbs and not WAY_WORDS & name_forms(claim.entry.name)
    return is_type or is_noun or telling.bit_count() > 1


def is_sort(draft: Draft, claim: Claim) -> bool:
    """Whether the last word of a phrase for the event says of which sort it was: "ordered a takeaway"."""
    number = high_bit(claim.mask)
    if claim.mask & (draft.literal | draft.stretch.analysis.verbs):
        return False
    if claim.quality < _FIRST_CODE or _CARRIERS & name_forms(claim.entry.name):
        return False  # "installed the app" says what was installed, not on which platform
    is_last = number == high_bit(draft.head.mask) and number > low_bit(draft.head.mask)
    return is_last and _is_seen(draft, claim)
