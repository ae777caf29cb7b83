"""Times told back from a date to come: "a month before renewal", read as "with renewal in the next month".

It is said of people, so that no deed stands before it; who called in the week before renewal did so whenever that was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coterie.core.values import to_instant
from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS, lengths_at
from coterie.nlu.firstdays import names_people
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, renumbered, spoken_words
from coterie.schema.space import FieldType, TraitSchema

_AHEAD = words(
    "expiry_date renewal_date trial_end_date contract_end_date contract_end due_date travel_date departure_date "
    "mot_due service_due insurance_renewal finance_end miles_expiry points_expiry maturity_date"
)
_LEADS = Phrases(
    [("[who|that] [are] [still] [now] (in|within|during) (the|their) [(last|final|closing|very last)]", True)]
)
_BEFORE = Phrases([("(before|prior to|ahead of|away from|out from|short of|until|shy of)", True)])
_WITHIN_OF = Phrases([("(within|inside) [the]", True)])
_CUES = words("before prior ahead away out short until shy within inside")
"""Words without which nothing is counted back."""

_OWN = words("their the his her its a an")
_END_OF = (("end", "of"), ("the", "end", "of"))
_ENDING = {
    "ends": "ends", "end": "ends", "ending": "ends", "expires": "expires", "expiring": "expires", "renews": "renews",
    "renewing": "renews", "matures": "matures", "maturing": "matures", "lapses": "lapses", "starts": "starts",
    "expire": "expire", "renew": "renew", "mature": "mature", "lapse": "lapse",
}  # fmt: skip
_GOING_ON = words("and or but who whose while with without that whom yet where though on in not")
_LONGEST_DATE = 4
_BEING = words("who that which are is still currently now just only")


def ahead_of_dates(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with people so long before a date as people whose date lies ahead by no more."""
    if not any(token.word in _CUES for token in tokens):
        return tokens
    for at in range(1, len(tokens)):
        for start, end, close in _counted_back(tokens, at):
            said = _date_ahead(tokens, close, index)
            if said is None or not _is_people(tokens, at):
                continue
            behind, names = said
            length, first = tokens[start:end], at
            while first > 1 and (tokens[first - 1].word in _BEING or tokens[first - 1].text == ","):
                first -= 1
            ahead = spoken_words(tokens[at], "in", "the", "next")
            return renumbered([*tokens[:first], *names, *ahead, *_bare(length), *tokens[behind:]])
    return tokens


def _counted_back(tokens: Sequence[Token], at: int) -> Iterator[tuple[int, int, int]]:
    """Lengths that begin at a place and count back: where the length begins and ends, and where the date begins."""
    starts = [at, *(end for end, _ in _LEADS.at(tokens, at))]
    for start in starts:
        for end in _length_ends(tokens, start):
            for close, _ in _BEFORE.at(tokens, end):
                yield start, end, close
    for start, _ in _WITHIN_OF.at(tokens, at):
        for end in _length_ends(tokens, start):
            if end < len(tokens) and tokens[end].word == "of":
                yield start, end, end + 1


def _length_ends(tokens: Sequence[Token], start: int) -> list[int]:
    if start >= len(tokens):
        return []
    found = [length.end for length in lengths_at(tokens, start) if tokens[length.end - 1].word not in ("before", "of")]
    return found or ([start + 1] if tokens[start].word in UNITS else [])


def _date_ahead(tokens: Sequence[Token], start: int, index: SpaceIndex) -> tuple[int, tuple[Token, ...]] | None:
    """Where the name of a date to come ends that begins at a place, and how it is said with "whose" or "with"."""
    at = start
    is_end = False
    for opening in _END_OF:
        if tuple(token.word for token in tokens[at : at + len(opening)]) == opening:
            at, is_end = at + len(opening), True
            break
    if at < len(tokens) and tokens[at].word in _OWN:
        at += 1
    end = at
    while end < len(tokens) and end - at < _LONGEST_DATE and not _stops(tokens[end]):
        end += 1
    if end == at or (end < len(tokens) and not _stops(tokens[end])):
        return None
    verb = _ENDING.get(tokens[end - 1].word) if end - at > 1 else None
    noun = tokens[at : end - 1] if verb else tokens[at:end]
    said = {lemma for token in tokens[at:end] for lemma in (token.word, *token.lemmas)}
    if not any(said & name_forms(entry.name) for entry in _dates_to_come(index)):
        return None
    first = tokens[start]
    if verb or is_end:
        return end, (*spoken_words(first, "whose"), *noun, *spoken_words(first, verb or "ends"))
    return end, (*spoken_words(first, "with"), *noun)


def _dates_to_come(index: SpaceIndex) -> Iterator[Entry]:
    for entry in index.entries:
        if entry.kind is not Kind.TRAIT or entry.type is not FieldType.DATE:
            continue
        if _AHEAD.intersection(entry.concepts) or _mostly_ahead(entry, index.now.date()):
            yield entry


def _mostly_ahead(entry: Entry, today: date) -> bool:
    values = entry.schema.values if isinstance(entry.schema, TraitSchema) else ()
    dates = [found for value in values if (found := to_instant(value)) is not None]
    return sum(found.date() > today for found in dates) * 2 > len(dates)


def _stops(token: Token) -> bool:
    return token.kind is TokenKind.PUNCTUATION or token.word in _GOING_ON


def _is_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun for people stands right before a place, or before a "who are"."""
    while at > 1 and (tokens[at - 1].word in _BEING or tokens[at - 1].text == ","):
        at -= 1
    return names_people(tokens, at - 1)


def _bare(length: Sequence[Token]) -> Sequence[Token]:
    """A length behind "the next": without an article."""
    return length[1:] if length[0].word in ("a", "an", "the") else length
