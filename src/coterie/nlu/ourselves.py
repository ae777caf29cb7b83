"""Words that tell nothing of people: "us" for ourselves, and "local" where the place is named."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token

_COMING = words("come came coming new introduced referred referral turn turned switched moved found joined told")
_PLACES = words("city town country region state county area district postcode location")
_NEAR, _WAYS = words("local"), words("by via through")
_BEHIND = words("and but or who whose with from , . ; -")


def without_us(links: Links, tokens: Sequence[Token]) -> None:
    """Leave out the country where "us" is whoever sells: "came to us", "found us" - but not "US"."""
    ours = {number for number, token in enumerate(tokens) if token.text == "us" and _is_ours(tokens, number)}
    if ours:
        links.value_hits[:] = [hit for hit in links.value_hits if hit.end - hit.start > 1 or hit.start not in ours]


def _is_ours(tokens: Sequence[Token], number: int) -> bool:
    verb = number - 1 - (number > 0 and tokens[number - 1].word == "to")
    return verb >= 0 and tokens[verb].word in _COMING


def told_by_rest(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """The mask of what the rest tells as well: "local customers in Leeds", "came to us by referral"."""
    return _local(tokens, links, index) | _arrival(tokens, links, index)


def _arrival(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """The mask of "came to us" where a trait tells how, and nothing tells when: "came to us by referral"."""
    for number in range(2, len(tokens) - 2):
        came, way = tokens[number - 2 : number + 1], tokens[number + 1].word
        is_arrival = came[0].lemma == "come" and came[1].word == "to" and came[2].text == "us" and way in _WAYS
        if is_arrival and any(_tells_way(hit, number + 2, tokens, index) for hit in links.value_hits):
            return 0b111 << number - 2
    return 0


def _tells_way(hit: ValueHit, start: int, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether a value of a trait stands there, an article before it or not, and ends what is said of it."""
    if not start <= hit.start <= start + 1 or (hit.end < len(tokens) and tokens[hit.end].word not in _BEHIND):
        return False
    return any(index.entries[index.values[number].entry].kind is Kind.TRAIT for number in hit.values)


def _local(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """The mask of "local" before people of a place that is named as well."""
    at = next((number for number, token in enumerate(tokens) if token.word in _NEAR), -1)
    if at < 0 or at + 1 == len(tokens):
        return 0
    is_of_people = not lexicon.SUBJECTS.isdisjoint((tokens[at + 1].word, *tokens[at + 1].lemmas))
    places = [hit for hit in links.value_hits if any(_is_place(index, number) for number in hit.values)]
    is_near = is_of_people or any(hit.start == at + 1 for hit in places)
    return 1 << at if is_near and places and all(hit.start != at for hit in places) else 0


def _is_place(index: SpaceIndex, value: int) -> bool:
    return not _PLACES.isdisjoint(name_forms(index.entries[index.values[value].entry].name))
