"""What the space calls people: quantifiers before the values of traits of users and the audiences' names."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token
from coterie.schema.space import Collection

_ROLE_QUANTIFIERS: Phrases[Role] = Phrases(
    [
        ("(at least (one|1)|one or more|any|some)", Role.ANY_USER),
        ("[at least] (one|1|any|some) of (the|their|its|our|these|those)", Role.ANY_USER),
        ("(every|each|all|each and every|every (single|last)|each single)", Role.ALL_USERS),
        ("all [of] (the|their|its|our|these|those)", Role.ALL_USERS),
        ("(each|every one|every single one|each one) of (the|their|its|our|these|those)", Role.ALL_USERS),
    ]
)
_ROLE_REACH, _OF_ONE = 2, words("a an one any some every each no all whose the their its")
_NOBODY = words("nobody noone one")


def add_role_quantifiers(all_marks: Sequence[list[Mark]], tokens: Sequence[Token], index: SpaceIndex) -> None:
    """Mark a quantifier before what a user trait or audience calls people: "at least one admin", "every power user"."""
    names = names_of_people(index)
    for start in range(len(tokens)):
        for end, role in _ROLE_QUANTIFIERS.at(tokens, start):
            behind = tokens[end : end + _ROLE_REACH]
            if any(calls_people(token, names, index) for token in behind) or _calls_by_two(behind, index):
                all_marks[start].insert(0, Mark(start, end, role))


def names_of_people(index: SpaceIndex) -> set[str]:
    """The words of the names of audiences of users."""
    return {
        form
        for f in index.forms
        if _is_of_users(index, f.entry, Kind.AUDIENCE)
        for options in f.words
        for form in options
    }


def calls_people(token: Token, names: set[str], index: SpaceIndex) -> bool:
    """Whether a word is of the name of an audience, or the value of a trait of users."""
    if not names.isdisjoint(token.lemmas) and token.lemma not in ("account", "user"):
        return True
    return _is_trait_of_users((token.word, *token.lemmas), index)


def _calls_by_two(said: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether two words are the value of a trait of users: "travel manager"."""
    if len(said) < _ROLE_REACH:
        return False
    first, last = said
    return _is_trait_of_users([f"{first.word} {form}" for form in (last.word, *last.lemmas)], index)


def _is_trait_of_users(forms: Sequence[str], index: SpaceIndex) -> bool:
    values = (index.values[v] for form in forms for v in index.values_by_text.get(form, ()))
    return any(_is_of_users(index, value.entry, Kind.TRAIT) for value in values)


def pairs_of_people(links: Links, index: SpaceIndex) -> int:
    """The mask of two words behind an article that are the value of a trait of users: "a travel manager"."""
    mask = 0
    for hit in links.value_hits:
        if hit.end - hit.start != _ROLE_REACH or hit.quality < 1 or not hit.start:
            continue
        is_one = links.tokens[hit.start - 1].word in _OF_ONE
        if is_one and any(_is_of_users(index, index.values[v].entry, Kind.TRAIT) for v in hit.values):
            mask |= hit.mask
    return mask


def _is_of_users(index: SpaceIndex, number: int, kind: Kind) -> bool:
    entry = index.entries[number]
    return entry.kind is kind and entry.collection is Collection.USERS


def of_deeds(mark: Mark, tokens: Sequence[Token]) -> Mark:
    """A mark about the users of an account as one about a deed: that "nobody" did it denies it."""
    if mark.role is Role.NO_USER and tokens[mark.end - 1].word in _NOBODY:
        return mark._replace(role=Role.NOT)
    return mark
