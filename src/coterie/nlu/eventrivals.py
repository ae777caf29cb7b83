"""What speaks for another event than the one that a clause is read under: its own verb, or a thing that isn't said."""

from __future__ import annotations

from functools import lru_cache

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, low_bit, number_of
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Role
from coterie.nlu.index import features_of
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.moneyranks import TOKENS
from coterie.nlu.names import last_lemmas, name_forms, name_lemmas
from coterie.nlu.nameweights import ASPECT
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_OF_A_THING, _OTHER_DEED, _NO_MONEY_THERE, _SURELY = 0.6, 0.6, 1.5, 0.9
_NAMED_WITH_IT, _EACH_OF_ITS_OWN, _VALUED = 0.3, 1.0, (Operator.EQUALS, Operator.ONE_OF)
_TWO_DEEDS, _OF_THINGS = 1.5, words("that which")
_OTHER_STAGE = 0.6
_STAGES = (words("start begin open initiate commence"), words("complete finish submit end conclude finalize"))
_UNDONE = 3.0
_UNDOING = words(
    """
    fail decline reject refuse deny bounce error cancel miss remove delete expire lapse abandon disable dispute lose
    revoke unsubscribe unfollow uninstall downgrade disconnect terminate
    """
)
"""Last words of the names of events that undo what their other words say, or tell that it didn't come about."""

_MERE_STATE, _DETERMINERS = 2.5, words("a an the their his her its our any")
_SMALL_VERBS = words("get have receive make see take be do give")
_UNABLE = words("could can able unable cannot through")
"""How it is told that something was not to be had: "couldn't ship", "didn't go through"."""

_CAUSES = words("reason cause error decline failure")
_WHATEVER = words("anything something nothing anythin")
_ANY_GOODS = words("iap in app item product order purchase transaction store shop online buy make complete good place")
"""What stands for whatever there is, and words of the names of events that are about any of it."""


def cost_of_another(draft: Draft) -> float:
    """What speaks against an event for the sake of another."""
    cost = _OF_A_THING * _is_of_unsaid_thing(draft) + _OTHER_DEED * _is_deed_of_family(draft)
    cost += _TWO_DEEDS * _is_torn_by_relative(draft)
    named = _named_with_values(draft)
    cost += _NAMED_WITH_IT * min(named, 1) + _EACH_OF_ITS_OWN * max(named - 1, 0)
    cost += _NO_MONEY_THERE * _is_paid_in_tokens(draft) + _OTHER_STAGE * _is_of_other_stage(draft)
    return cost + _UNDONE * _is_undone_unsaid(draft) + _MERE_STATE * _is_state_of_thing(draft)


def _is_state_of_thing(draft: Draft) -> bool:
    """Whether the deed tells which thing it was, with which another was done: "cancelled a paused subscription"."""
    stretch, head = draft.stretch, draft.head
    verbs, tokens = (
        stretch.own & stretch.analysis.verbs & ~stretch.analysis.inflected(_SMALL_VERBS),
        stretch.analysis.tokens,
    )
    deed = frozenset(last_lemmas(head.entry.name))
    said = [number for number in bits(head.mask & verbs & ~1) if not deed.isdisjoint(tokens[number].lemmas)]
    if (
        len(said) != 1
        or stretch.word(said[0] - 1) not in _DETERMINERS
        or tokens[said[0]].word in tokens[said[0]].lemmas
    ):
        return False
    state, before = 1 << said[0], verbs & span_mask(0, said[0])
    for other in stretch.heads.events(stretch.evidence) if before else ():
        is_rival = other.how == "name" and other.entry.id != head.entry.id and other.mask & before
        is_rival = bool(is_rival) and (other.strength >= _SURELY or not head.mask & before)
        named = name_lemmas(other.entry.name)[:-1] if is_rival else ()
        if is_rival and (not other.mask & state or _is_of_thing(tokens[said[0]].lemmas, named)):
            return True
    return False


def _is_undone_unsaid(draft: Draft) -> bool:
    """Whether nothing says of a thing what the event says became of it: "two payments" are no failed ones."""
    head, parts = draft.head, name_lemmas(draft.head.entry.name)
    if head.how == "say" or not parts[1:] or _UNDOING.isdisjoint(parts[-1]):
        return False
    stretch = draft.stretch
    if stretch.own & (stretch.analysis.inflected(_UNDOING) | stretch.analysis.spoken(_UNABLE)):
        return False
    if any(not _CAUSES.isdisjoint(name_forms(test.path)) for test in draft.tests):
        return False
    tokens, things = stretch.analysis.tokens, parts[:-1]
    said = [tokens[number].lemmas for number in bits(head.mask & stretch.evidence)]
    return all(_is_of_thing(word, things) and not _is_of_thing(word, parts[-1:]) for word in said)


@lru_cache(maxsize=4096)
def _is_of_thing(said: tuple[str, ...], things: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a word means one of the words that name a thing."""
    meant = {form for options in things for form in options}
    wanted = {feature for form in meant for feature in features_of(form)}
    forms = {form for word in said for form in (word, *stems_of(word))}
    return any(not wanted.isdisjoint(features_of(form)) for form in forms)


def _is_of_other_stage(draft: Draft) -> bool:
    """Whether what was begun is read as what was ended, or the other way round, where another event is just that."""
    entry = draft.head.entry
    named = set(last_lemmas(entry.name))
    pair = next(((own, other) for own, other in (_STAGES, _STAGES[::-1]) if named & own), None)
    if pair is None or not entry.family:
        return False
    own, other = pair
    said = draft.stretch.evidence & draft.head.mask
    if not said & draft.stretch.analysis.inflected(other) or said & draft.stretch.analysis.inflected(own):
        return False
    heads = (head.entry for head in draft.stretch.heads.events(draft.stretch.evidence))
    return any(each.family == entry.family and other.intersection(last_lemmas(each.name)) for each in heads)


def _is_of_unsaid_thing(draft: Draft) -> bool:
    """Whether an event is of one thing only, and "anything" was bought: a battle pass is not whatever there is."""
    stretch, parts = draft.stretch, name_lemmas(draft.head.entry.name)
    last = high_bit(draft.head.mask & stretch.own) if draft.head.mask & stretch.own else -1
    if last < 0 or stretch.word(last + 1) not in _WHATEVER:
        return False
    forms = stretch.analysis.links.forms
    said = frozenset().union(*(forms[number] for number in bits(draft.head.mask)))
    unsaid = (options for options in parts if said.isdisjoint((*options, *(s for o in options for s in stems_of(o)))))
    return any((_ANY_GOODS | ASPECT).isdisjoint(options) for options in unsaid)


def _is_torn_by_relative(draft: Draft) -> bool:
    """Whether what was done and what wasn't done to it are one event: "submitted an essay that hasn't been graded"."""
    stretch, verbs = draft.stretch, draft.head.mask & draft.stretch.own & draft.stretch.analysis.verbs
    for mark in stretch.marks(Role.RELATIVE):
        is_thing = stretch.word(mark.start) in _OF_THINGS
        denied = any(0 <= no.start - mark.end <= 1 for no in stretch.marks(Role.NOT)) if is_thing else False
        if denied and verbs & span_mask(0, mark.start) and verbs & ~span_mask(0, mark.end):
            return True
    return False


def _is_deed_of_family(draft: Draft) -> bool:
    """Whether the verb that sets a flag of an event is another event of its family: a dashboard shared is no view."""
    family = draft.head.entry.family
    flags = [test for test in draft.tests if draft.property(test.path).type is FieldType.BOOLEAN and test.mask]
    for test in flags if family else ():
        verb = test.mask & draft.stretch.analysis.verbs & ~draft.head.mask
        for head in draft.stretch.heads.events(draft.stretch.evidence) if verb else ():
            is_own = head.entry.id == draft.head.entry.id or head.entry.family != family
            if not is_own and head.how == "name" and head.mask & verb and head.strength >= _SURELY:
                return True
    return False


def _named_with_values(draft: Draft) -> int:
    """How many values are what other events are called by with the deed: "booked a flight" is Flight Booked."""
    head, own, values = draft.head, draft.stretch.evidence & draft.stretch.content, 0
    for test in draft.tests:
        if test.operator in _VALUED and draft.property(test.path).type is FieldType.STRING:
            values |= test.mask
    values &= own
    deed, named = head.mask & own & ~values, 0
    for other in draft.stretch.heads.events(draft.stretch.evidence) if deed and values else ():
        is_other = other.how == "name" and other.entry.active and other.entry.id != head.entry.id
        if is_other and other.mask & values and not deed & ~other.mask and _is_spelled(draft, other):
            named |= other.mask & values
    start, end = low_bit(deed), low_bit(named)
    if any(start < mark.start < end for mark in draft.stretch.marks(Role.PREPOSITION, Role.WITH)):
        return 0  # "opened the app from a push"
    return named.bit_count()


def _is_spelled(draft: Draft, head: Head) -> bool:
    """Whether all words of the name of an event are said as they are, in whichever form."""
    said = {lemma for number in bits(head.mask) for lemma in draft.stretch.analysis.tokens[number].lemmas}
    return all(not said.isdisjoint(options) for options in name_lemmas(head.entry.name))


def _is_paid_in_tokens(draft: Draft) -> bool:
    """Whether dollars are told of, and an event was seen with gems and the like as its currencies."""
    if all(number_of(meaning).currency is None for _, meaning in draft.stretch.bounds):
        return False
    kept = (entry for entry in draft.owned if entry.type is FieldType.STRING and "currency" in name_forms(entry.name))
    return any(str(value).lower().rstrip("s") in TOKENS for entry in kept for value in draft.values_of(entry))
