"""Values that engineers have shortened, said in full: "groceries" for GROC, "hotels" for HTL, "one-way" for OW.

A code is read as what its writer did to the words: cut them short, left the vowels out, took the first letters, or
did one of these to several words and joined them. What only one value of a field can stand for is that value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from coterie.nlu.codetable import SHORTEST, STEM, Codes, is_bare, is_code, last_consonant
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.tokens import Token, TokenKind

_QUALITY = 0.78
"""What a value counts whose code the words explain."""

_SHORTEST_WORD = 5
_MOST_INITIALS, _SHORTEST_NAMED = 4, 4


def coded_values(links: Links, index: SpaceIndex) -> Iterator[ValueHit]:
    """The values whose codes words of the prompt explain, where a field has only one such."""
    codes = index.codes
    tokens = links.tokens
    spelled: dict[int, int] = defaultdict(int)
    for hit in links.value_hits:
        for number in hit.values:
            spelled[index.values[number].entry] |= hit.mask
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    names = _names(links, index)
    for start, token in enumerate(tokens):
        if token.kind is not TokenKind.WORD or token.quoted or names >> start & 1:
            continue
        for end, number in (*_by_word(token, start, codes), *_by_words(tokens, start, codes)):
            if is_code(str(index.values[number].value)):
                found[start, end].append(number)
    for (start, end), numbers in sorted(found.items(), key=lambda item: (item[0][0] - item[0][1], item[0])):
        by_entry: dict[int, set[int]] = defaultdict(set)
        mask = (1 << end) - (1 << start)
        for number in numbers:
            by_entry[index.values[number].entry].add(number)
        only = sorted(min(group) for entry, group in by_entry.items() if len(group) == 1 and not spelled[entry] & mask)
        for entry in by_entry:
            spelled[entry] |= mask
        if only:
            yield ValueHit(start, end, _QUALITY, tuple(only))


def _names(links: Links, index: SpaceIndex) -> int:
    """The tokens that are all of some name: the "frameworks" of `framework` are no FRA."""
    mask = 0
    for number, hits in links.form_hits.items():
        form = index.forms[number]
        for position, said, quality in hits:
            if quality >= 1.0 and form.weights[position] >= form.total:
                mask |= said
    return mask


def _by_word(token: Token, start: int, codes: Codes) -> Iterator[tuple[int, int]]:
    """Codes that are the beginning of a word, or its consonants."""
    word = token.word
    if len(word) < _SHORTEST_WORD or word.endswith("ed"):
        return  # what was done is no kind of thing
    for size in range(STEM, len(word) - 1):
        for number in codes.single.get(word[:size], ()):
            yield start + 1, number
    for form in dict.fromkeys((word, *token.lemmas)):
        last = last_consonant(form)
        for code, number in codes.bare.get((form[0], last), ()):
            if len(code) < len(form) - 1 and _is_within(code, form):
                yield start + 1, number


def _by_words(tokens: Sequence[Token], start: int, codes: Codes) -> Iterator[tuple[int, int]]:
    """Codes that are the first letters of several words, or their beginnings side by side."""
    first = tokens[start].word
    initials = first[:1]
    for end in range(start + 1, min(start + _MOST_INITIALS, len(tokens))):
        if tokens[end].kind is not TokenKind.WORD or not _has_initial(tokens, end):
            break
        initials += tokens[end].word[:1]
        for number in codes.single.get(initials, ()):
            yield end + 1, number
    following = tokens[start + 1].word if start + 1 < len(tokens) else ""
    for code, number in codes.long.get(first[:STEM], ()):
        if any(
            first.startswith(code[:cut]) and following.startswith(code[cut:])
            for cut in range(STEM, len(code) - STEM + 1)
        ):
            yield start + 2, number
    for parts, number in codes.several.get(first[:1], ()):
        end = start + len(parts)
        if end <= len(tokens) and all(_explains(tokens[start + place], part) for place, part in enumerate(parts)):
            yield end, number


def _has_initial(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word and the one before it may be told by first letters: no small ones, unless a hyphen joins them."""
    word, before = tokens[at].word, tokens[at - 1].word
    shortest = min(len(word), len(before))
    return shortest >= _SHORTEST_NAMED or (tokens[at].joined and shortest > 1)


def _explains(token: Token, part: str) -> bool:
    """Whether a word is the one that a part of a code stands for."""
    if token.kind is not TokenKind.WORD:
        return False
    if part == token.word or part in token.lemmas:
        return True
    if len(part) < SHORTEST or (len(part) < STEM and len(token.word) < _SHORTEST_WORD):
        return False
    if token.word.startswith(part):
        return True
    return is_bare(part) and any(part[-1] == last_consonant(form) and _is_within(part, form) for form in token.lemmas)


def _is_within(code: str, word: str) -> bool:
    """Whether a word has the letters of a code in their order, the first of them first."""
    if code[0] != word[0]:
        return False
    letters = iter(word)
    return all(letter in letters for letter in code)
