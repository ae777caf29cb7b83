"""Values of several words that are said in another order or in other words: "the card had expired" for expired_card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import synsets_of
from coterie.nlu.enthusiasts import enthusiasts
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import FieldValue, SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_TURNED, _OTHER_WORDS = 0.85, 0.8
"""The quality of a value whose very words are said in another order, and of one with a synonym among them."""

_FEWEST, _MOST, _WIDEST = 2, 4, 3
"""How many words such a value has, and how many words that say nothing may stand among them."""

_SURE_SYNONYM = 0.85
_MOST_ALIKE = 40
"""A word that more values than these have in them tells nothing of any."""

_SMALL = words("the a an of to in on at for and or with by from is was were not no too very my me i we our us it be")
_WITHIN = (Role.EMPTY, Role.PREPOSITION, Role.WITH)
_SENTENCES = words("subject comment body message text query url path headline feedback review email name id title")
"""Words of the names of fields whose values are called by their own words only."""


def rephrased_values(links: Links, index: SpaceIndex, marks: Sequence[Sequence[Mark]]) -> Iterator[ValueHit]:
    """The values of several words all of which are said side by side, at least one as it is; and those of people."""
    tokens = links.tokens
    spelled = {(hit.start, hit.end) for hit in links.value_hits}
    seen: set[int] = set()
    for start, forms in enumerate(links.forms):
        if tokens[start].kind is not TokenKind.WORD or not _is_content(tokens[start]):
            continue
        for form in sorted(forms):
            numbers = index.values_by_word.get(form, ())
            if len(numbers) > _MOST_ALIKE:
                continue
            for number in numbers:
                if number in seen:
                    continue
                seen.add(number)
                hit = _said(links, index, number, start, marks)
                if hit is not None and (hit.start, hit.end) not in spelled:
                    yield hit
    yield from enthusiasts(links, index)


def _said(links: Links, index: SpaceIndex, number: int, at: int, marks: Sequence[Sequence[Mark]]) -> ValueHit | None:
    """The tokens that say a value around one that says a word of it, if all its words are there."""
    value = index.values[number]
    parts = [options for options in value.words if _SMALL.isdisjoint(options[:1])]
    if not _FEWEST <= len(parts) <= _MOST or not _may_be_rephrased(index, value):
        return None
    low = high = at
    left = [options for options in parts if links.forms[at].isdisjoint(options)]
    if len(left) == len(parts):
        return None
    exact = True
    for step in (1, -1):
        skipped, place = 0, at + step
        while left and 0 <= place < len(links.tokens) and skipped <= _WIDEST:
            found = next((options for options in left if not links.forms[place].isdisjoint(options)), None)
            if found is None:
                found = next((options for options in left if _is_synonym(links.tokens[place], options)), None)
                exact = exact and found is None
            if found is not None:
                left.remove(found)
                low, high = min(low, place), max(high, place)
            elif any(mark.role in _WITHIN for mark in marks[place]):
                skipped += 1
            else:
                break
            place += step
    return None if left else ValueHit(low, high + 1, _TURNED if exact else _OTHER_WORDS, (number,))


def _is_content(token: Token) -> bool:
    return token.word not in _SMALL and not token.quoted


def _may_be_rephrased(index: SpaceIndex, value: FieldValue) -> bool:
    """Whether a value is one of a list that a program keeps, rather than a name that is called as it is written."""
    entry, text = index.entries[value.entry], str(value.value)
    if entry.type not in (FieldType.STRING, FieldType.MIXED) or not _SENTENCES.isdisjoint(name_forms(entry.name)):
        return False
    return text == text.lower() or " " not in text


def _is_synonym(token: Token, options: tuple[str, ...]) -> bool:
    """Whether a token means a word of a value: by a synonym set, or as what it is derived from."""
    said = {name for lemma in token.lemmas for name, quality in synsets_of(lemma) if quality >= _SURE_SYNONYM}
    if any(name in said and quality >= _SURE_SYNONYM for name, quality in synsets_of(options[0])):
        return True
    return any(option in stems_of(token.word) or token.lemma in stems_of(option) for option in options)
