"""What of the values of a space may be codes, by how a prompt would come upon them; `codes` reads prompts with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from coterie.core.wordlists import words
from coterie.nlu.names import split_words
from coterie.nlu.typos import english_words

SHORTEST, STEM = 2, 3
"""How long the shortest code is; and the shortest that may be the beginning of a word, or its consonants."""

MOST_CODES = 60
"""A field with more values holds names."""

_STANDARDS = words("country currency language locale timezone state nationality")
"""Concepts of fields whose codes are those of a standard, which the lexicon knows, and words of the names of such."""

_LONGEST = 12
_WHOLE_WORDS = words("pro max app web ios lite dev eco ref pre non sub pay per net pos neg con com")
"""Short words that are said as they are written, or begin too many others."""

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_NUMBERED = re.compile(r"([A-Za-z]{1,4})[ _-]?(\d{1,3})")
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """The codes among the values of a space, as numbers into `SpaceIndex.values`.

    `single` are those of one part, by the code; `bare` those of them without vowels, by first and last letter; `long`
    those that may be two words cut short and joined, by their first letters; `several` those of more parts, by the
    first letter of all.
    """

    single: Mapping[str, list[int]]
    bare: Mapping[tuple[str, str], list[tuple[str, int]]]
    long: Mapping[str, list[tuple[str, int]]]
    several: Mapping[str, list[tuple[tuple[str, ...], int]]]


def codes_among(values: Iterable[tuple[int, str]]) -> Codes:
    """What may be codes among some values, given with their numbers: what has no blank. See `is_code` for the rest."""
    single: dict[str, list[int]] = defaultdict(list)
    bare: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    long: dict[str, list[tuple[str, int]]] = defaultdict(list)
    several: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for number, text in values:
        parts = _parts(text)
        if " " in text or not parts or any(part.isdigit() for part in parts):
            continue
        if len(parts) > 1:
            several[parts[0][0]].append((parts, number))
            continue
        code = parts[0]
        if not SHORTEST <= len(code) <= _LONGEST:
            continue
        single[code].append(number)
        if is_bare(code):
            bare[code[0], code[-1]].append((code, number))
        if len(code) >= STEM + STEM:
            long[code[:STEM]].append((code, number))
    return Codes(single=single, bare=bare, long=long, several=several)


def of_a_standard(name: str, concepts: Iterable[str]) -> bool:
    """Whether a field holds codes that nobody here made up: the PT of `destination_country` is no "plane ticket"."""
    return not _STANDARDS.isdisjoint(concepts) or not _STANDARDS.isdisjoint(word.lower() for word in split_words(name))


def is_code(text: str) -> bool:
    """Whether a value is more than English words. It is asked of those only that words of a prompt explain."""
    english = english_words()
    return not all(part in _WHOLE_WORDS or part in english for part in _parts(text))


def _parts(text: str) -> tuple[str, ...]:
    return tuple([part.lower() for part in _PART.findall(text)])


def texts_of(name: str, text: str) -> Iterator[str]:
    """How a value is said besides: "season 7" for the S7 of `season`, "after a stay" for `post_stay`."""
    said = split_words(text)
    if len(said) == _AND_THING and said[0] in _MOMENTS:
        yield from (f"{when} {said[1]}" for when in _MOMENTS[said[0]])
    found = _NUMBERED.fullmatch(text)
    if found is not None:
        letters, number = found[1].lower(), found[2].lstrip("0") or "0"
        for word in (part.lower() for part in split_words(name)):
            if word.startswith(letters) and len(word) >= STEM:
                yield f"{word} {number}"


_MOMENTS, _AND_THING = {"post": ("after", "following"), "pre": ("before", "ahead of")}, 2
"""How names say what came after something or before it."""


def is_bare(code: str) -> bool:
    """Whether a code is a word without its vowels, though it may begin with one."""
    return len(code) >= STEM and _VOWELS.isdisjoint(code[1:])


def last_consonant(word: str) -> str:
    """The last letter of a word that a code without vowels would have."""
    return next((letter for letter in reversed(word) if letter not in _VOWELS), word[-1])
