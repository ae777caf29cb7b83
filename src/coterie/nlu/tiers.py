"""Tiers from one on: "gold and up", "silver tier or higher", "below platinum", as the tiers that are meant.

An audience of that name is meant by any way to say it. Else the tiers are those that a field of the space has seen, in
the order that the field knows: the order of the words themselves, where there is one, or that of the field.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import fold, name_forms, split_words
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, renumbered
from coterie.schema.space import FieldType, PropertySchema, TraitSchema

_BEHIND = Phrases(
    [
        ("(and|or|&) (up|upward|upwards|above|higher|better|over|greater|beyond)", True),
        ("(upwards|upward|+)", True),
        ("(and|or|&) (below|lower|under|down|less|worse)", False),
    ]
)
"""What stands behind a tier, and whether those above it are meant."""

_BEFORE = Phrases(
    [
        ("(above|over|higher than|better than|beyond)", True),
        ("(below|under|lower than|beneath)", False),
    ]
)
"""What stands before a tier that isn't meant itself."""

_AT_LEAST = Phrases([("(at least|a minimum of|minimum)", True), ("(at most|no higher than)", False)])
_NOUNS = words(
    "tier level status rank league plan class band card grade package membership edition member rating credit"
)
_LADDERS = tuple(
    text.split()
    for text in (
        "none basic blue iron copper bronze silver gold platinum emerald diamond master champion legend",
        "poor fair good excellent",
        "low medium high",
        "beginner intermediate advanced expert",
        "small medium large enterprise",
    )
)
"""Words that are in an order wherever they are used."""

_RANKED = words("tier level rank league plan grade package class membership edition")
_FEWEST, _LONGEST_NAME, _NOUNS_AT_MOST = 2, 3, 2
_SUFFIXES = ("and up", "and above", "or higher", "or above", "and higher", "plus", "and over", "or better")


class _Limit(NamedTuple):
    """Tokens that make the tier beside them a limit: whether those above are meant, and whether it is meant itself."""

    start: int
    end: int
    upwards: bool
    own: bool
    behind: bool


class _Tier(NamedTuple):
    """Where a tier is said, and where its noun ends: "silver tier"."""

    start: int
    end: int
    noun: int
    text: str


def tiers_spelled(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with the tiers that are meant spelled out."""
    at = len(tokens) - 1
    while at >= 0:
        for limit in _limits(tokens, at):
            changed = _changed(tokens, limit, index)
            if changed is not None:
                tokens = changed
                break
        at -= 1
    return tokens


def _limits(tokens: Sequence[Token], at: int) -> Iterator[_Limit]:
    for end, upwards in _BEHIND.at(tokens, at):
        if tokens[at].text == "+" and (not at or tokens[at].span.start > tokens[at - 1].span.end):
            continue  # "Digital + Print" is one plan
        yield _Limit(at, end, upwards, own=True, behind=True)
    for end, upwards in _AT_LEAST.at(tokens, at):
        yield _Limit(at, end, upwards, own=True, behind=False)
    for end, upwards in _BEFORE.at(tokens, at):
        yield _Limit(at, end, upwards, own=False, behind=False)


def _changed(tokens: Sequence[Token], limit: _Limit, index: SpaceIndex) -> Sequence[Token] | None:
    """The tokens with the tier beside a limit spelled out, if there is one."""
    tier = _tier_before(tokens, limit.start, index) if limit.behind else _tier_behind(tokens, limit.end, index)
    if tier is None or any(token.quoted for token in tokens[tier.start : tier.end]):
        return None
    named = _audience(tier.text, index) if limit.upwards and limit.own else ()
    said = named or _spelled_out(tokens, tier, limit, index)
    if not said:
        return None
    noun = () if named or _is_of_one(tier.text, index) else tokens[tier.end : tier.noun]
    first, last = min(tier.start, limit.start), max(tier.noun, limit.end)
    spelled = [replace(tokens[tier.start], text=word, word=word.lower(), lemmas=lemmas(word.lower())) for word in said]
    made = [*tokens[:first], *spelled, *noun, *tokens[last:]]
    return renumbered(made)


def _tier_before(tokens: Sequence[Token], end: int, index: SpaceIndex) -> _Tier | None:
    noun = end
    while end > 1 and noun - end < _NOUNS_AT_MOST and _NOUNS.intersection(tokens[end - 1].lemmas):
        end -= 1
    for start in range(max(0, end - _LONGEST_NAME), end):
        text = _text(tokens, start, end)
        if text in index.values_by_text:
            return _Tier(start, end, noun, text)
    return None


def _tier_behind(tokens: Sequence[Token], start: int, index: SpaceIndex) -> _Tier | None:
    for end in range(min(start + _LONGEST_NAME, len(tokens)), start, -1):
        text = _text(tokens, start, end)
        if text in index.values_by_text:
            noun = end
            while noun < min(end + _NOUNS_AT_MOST, len(tokens)) and _NOUNS.intersection(tokens[noun].lemmas):
                noun += 1
            return _Tier(start, end, noun, text)
    return None


def _text(tokens: Sequence[Token], start: int, end: int) -> str:
    return " ".join(fold(token.text) for token in tokens[start:end])


def _audience(tier: str, index: SpaceIndex) -> tuple[str, ...]:
    """The words of the audience of a tier and those above."""
    found = (f"{tier} {suffix}" for suffix in _SUFFIXES if f"{tier} {suffix}" in index.audience_names)
    return tuple(next(found, "").split())


def _spelled_out(tokens: Sequence[Token], tier: _Tier, limit: _Limit, index: SpaceIndex) -> tuple[str, ...]:
    """The words of the tiers that are meant, joined by "or", of the field that is named beside or has the most."""
    nouns = {lemma for token in tokens[max(0, tier.start - 2) : tier.noun] for lemma in token.lemmas}
    best: tuple[tuple[bool, bool, int], tuple[str, ...]] | None = None
    for number in index.values_by_text[tier.text]:
        entry = index.entries[index.values[number].entry]
        order = _ladder(entry)
        place = next((at for at, value in enumerate(order) if fold(value) == tier.text), None)
        if place is None:
            continue
        first = place + (not limit.own)
        meant = order[first:] if limit.upwards else order[: place + limit.own]
        rank = (bool(nouns & name_forms(entry.name)), entry.kind is Kind.TRAIT, len(order))
        if meant and (best is None or rank > best[0]):
            best = rank, meant
    if best is None:
        return ()
    said = [word for value in best[1] for word in (*split_words(value), "or")]
    return tuple(said[:-1])


def _is_of_one(tier: str, index: SpaceIndex) -> bool:
    """Whether one trait alone has a tier in its order, so that its noun tells no more."""
    entries = {index.values[number].entry for number in index.values_by_text[tier]}
    return len([n for n in entries if index.entries[n].kind is Kind.TRAIT and _ladder(index.entries[n])]) == 1


def _ladder(entry: Entry) -> tuple[str, ...]:
    """The values of a field in their order, if they have one."""
    schema = entry.schema
    if not isinstance(schema, (TraitSchema, PropertySchema)) or entry.type is not FieldType.STRING:
        return ()
    values = tuple(str(value) for value in schema.values)
    if len(values) < _FEWEST:
        return ()
    for order in _LADDERS:
        if all(fold(value) in order for value in values):
            return tuple(sorted(values, key=lambda value: order.index(fold(value))))
    return values if _RANKED & name_forms(entry.name) else ()
