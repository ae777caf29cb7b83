"""The subject of a prompt says nothing of what was done: "customers who cancelled" tells of no `cancelled_by`.

Nouns for all users or accounts of a space tell no one apart either: "travellers" where everybody books travel,
"corporate clients", "subscribers on the student plan".
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.accountnouns import accounts_called
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token
from coterie.schema.space import Collection, FieldType

_PEOPLE = words("customer user people person shopper member visitor client buyer contact account")
_BEHIND = words("who that whose which with")
_ACTING = words("by as from to of for")
"""What stands before somebody who did something or whom it was done for: "cancelled by the customer"."""

_OF_FIRMS, _PARTIES = words("corporate business"), words("client customer account partner")
"""The former before the latter say no more than that accounts are meant."""

_SUBSCRIBED, _ARTICLES = words("subscribers subscriber"), words("the a an our")


def without_subjects(links: Links, index: SpaceIndex) -> None:
    """Leaves out values of events that the subject alone spells: who the prompt is about did all of it."""
    links.value_hits[:] = [hit for hit in links.value_hits if not _is_subject(hit, links, index)]


def _is_subject(hit: ValueHit, links: Links, index: SpaceIndex) -> bool:
    tokens = links.tokens
    if hit.end - hit.start > 1 or tokens[hit.start].lemma not in _PEOPLE or hit.beside is not None:
        return False
    if any(index.entries[index.values[number].entry].kind is not Kind.PROPERTY for number in hit.values):
        return False
    after = tokens[hit.end].word if hit.end < len(tokens) else ""
    is_headed = after in _BEHIND or hit.start == 0
    return is_headed and (hit.start == 0 or tokens[hit.start - 1].word not in _ACTING)


def subjects_meant(links: Links, index: SpaceIndex, audience: Collection) -> int:
    """The tokens that say no more than who the audience is made of."""
    if audience is Collection.ACCOUNTS:
        return _accounts_meant(links.tokens, index)
    return _users_meant(links, index)


def _accounts_meant(tokens: Sequence[Token], index: SpaceIndex) -> int:
    """The tokens for the accounts themselves: "brokers whose contract ends", "corporate clients".

    Where accounts have a kind that is called so, that is meant.
    """
    mask = accounts_called(tokens, index.account_nouns)
    for number, token in enumerate(tokens[1:], 1):
        before = tokens[number - 1].word
        if token.lemma not in _PARTIES or before not in _OF_FIRMS:
            continue
        kept = (index.entries[index.values[value].entry] for value in index.values_by_text.get(before, ()))
        if not any(entry.kind is Kind.TRAIT and entry.collection is Collection.ACCOUNTS for entry in kept):
            mask |= 1 << number - 1
    return mask


_LEARNING = words("course_start course_complete course_enroll lesson_start lesson_complete")
_USERS_WHERE = {
    "student": _LEARNING,
    "learner": _LEARNING,
    "traveler": words("booking flight_book flight_take hotel_book hotel_stay"),
    "listener": words("audio_start audio_complete audiobook_play"),
    "reader": words("article_read article_finish"),
    "player": words("game_start game_complete"),
    "gamer": words("game_start game_complete game_buy"),
}
"""What users are by what they do in a space, with the concepts of its events: whoever books travels is a traveller."""

_OPENING = words("all any the our every find show me give us get list of those please i need want for")
_OF_KINDS = words("type lifecycle stage tier segment kind persona group member")
"""Words of the names of traits that tell kinds of people apart, so that such a noun is one of them."""

_LONGEST_HEADING = 6
_HEADED = words("who that whose with without in from on have has")


def _users_meant(links: Links, index: SpaceIndex) -> int:
    """The token for all users, where a prompt begins with what they are: "travellers who haven't booked".

    That may stand behind a heading.
    Whoever is on a plan is a subscriber, who need not have become one by it: "subscribers on the student plan".
    """
    tokens = links.tokens
    begins = next((at + 1 for at, token in enumerate(tokens[:_LONGEST_HEADING]) if token.text == ":"), 0)
    for number, token in enumerate(tokens[begins:-1], begins):
        if token.word in _SUBSCRIBED and _are_on_plan(links, number + 1, index):
            return 1 << number
        concepts = _USERS_WHERE.get(token.lemma)
        if concepts is None or token.word == token.lemma:
            if token.word in _OPENING:
                continue
            return 0
        kept = (index.entries[index.values[value].entry] for value in index.values_by_text.get(token.lemma, ()))
        is_kind = any(not _OF_KINDS.isdisjoint(name_forms(entry.name)) for entry in kept)
        is_kind = is_kind or any(
            entry.type is FieldType.BOOLEAN and token.lemma in name_forms(entry.name)
            for entry in index.entries
            if entry.kind is Kind.TRAIT
        )
        done = any(index.best_event(concept, active=True) is not None for concept in concepts)
        return 1 << number if done and not is_kind and tokens[number + 1].word in _HEADED else 0
    return 0


def _are_on_plan(links: Links, start: int, index: SpaceIndex) -> bool:
    """Whether "on the student plan" stands at a token, of which a trait tells."""
    tokens, at = links.tokens, start + 1
    if tokens[start].word != "on":
        return False
    while at < len(tokens) and tokens[at].word in _ARTICLES:
        at += 1
    return any(
        hit.start == at and (hit.sense is not None or any(_is_of_trait(number, index) for number in hit.values))
        for hit in links.value_hits
    )


def _is_of_trait(value: int, index: SpaceIndex) -> bool:
    return index.entries[index.values[value].entry].kind is Kind.TRAIT


def without_audience_nouns(links: Links, index: SpaceIndex, nouns: int, own: int) -> None:
    """Take back what nouns for those asked for and for our own people lend to values, and the first of them to events.

    Accounts "where no one logged in" were not opened.
    """
    links.value_hits[:] = [hit for hit in links.value_hits if hit.mask & ~(nouns | own)]
    subject = nouns & -nouns
    if not subject:
        return
    links.concept_hits[:] = [hit for hit in links.concept_hits if hit.kind == "field" or hit.mask != subject]
    for number, hits in list(links.form_hits.items()):
        if index.entries[index.forms[number].entry].kind is Kind.EVENT:
            left = [hit for hit in hits if hit[1] != subject]
            if len(left) < len(hits):
                links.form_hits[number] = left
