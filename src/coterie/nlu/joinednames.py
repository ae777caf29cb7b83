"""The words of names, taken in the ways that a prompt may say them: as they stand, as one thing, as a deed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.concepts import NameWords, concepts, may_be_verb
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_lemmas, split_words
from coterie.nlu.verbnouns import deeds_of

_SURELY = 0.9
"""How good a synonym of several words has to be."""


_UNCHANGED = words("hit put set read cut quit bid bet hurt cast")
"""Verbs whose past is as the verb itself."""

_PARTICLES = words("up down in out on off over back away through")


@lru_cache(maxsize=65536)
def event_lemmas(name: str, *, expand: bool = True) -> NameWords:
    """The base forms of the words of an event's name, with the deed at the end whether it stands there or first.

    What its last noun says to have been done is among them, as `with_deeds` has it.
    """
    return with_deeds(_deed_last(name, name_lemmas(name, expand=expand)))


def with_deeds(parts: NameWords) -> NameWords:
    """The words of an event's name with what its last noun says to have been done: "terminate" of Cover Termination."""
    if not parts:
        return parts
    deeds = (deed for option in parts[-1] for deed in deeds_of(option))
    return (*parts[:-1], tuple(dict.fromkeys((*parts[-1], *deeds))))


def deed_lemmas(name: str) -> tuple[str, ...]:
    """The base forms of the word of an event's name that says what was done; none for a name of signs alone."""
    parts = event_lemmas(name)
    return parts[-1] if parts else ()


def _deed_last(name: str, parts: NameWords) -> NameWords:
    """The words of a name with the deed that it begins with behind the thing: `took_group_lesson`."""
    written = split_words(name)
    if len(parts) <= 1 or not _is_past(written[0]) or _is_past(written[-1]):
        return parts
    size = len(_longest_from(parts, 0)) or 1
    if size == len(parts):  # "sent invite", but not "ran out"
        size = size if written[-1] in _PARTICLES else 1
    return (*parts[size:], *parts[:size])


@lru_cache(maxsize=16384)
def _is_past(word: str) -> bool:
    verb = lemmas(word)[:1]
    return may_be_verb(verb) and (word != verb[0] or word in _UNCHANGED) and not word.endswith(("s", "ing"))


@lru_cache(maxsize=65536)
def wordings(name: str, *, is_event: bool) -> tuple[NameWords, ...]:
    """The ways to take the words of a name: short forms written out and as they are, and synonyms as one word.

    Several words that say one thing together are one: the `called off` of `lesson_called_off`, a `credit card`.
    """
    read = event_lemmas if is_event else name_lemmas
    found = dict.fromkeys((read(name), read(name, expand=False)))
    for parts in tuple(found):
        found[_joined(parts)] = None
    return tuple(found)


def _joined(parts: NameWords) -> NameWords:
    joined: list[tuple[str, ...]] = []
    place = 0
    while place < len(parts):
        said = _longest_from(parts, place)
        joined.append((" ".join(said),) if said else parts[place])
        place += len(said) or 1
    return tuple(joined)


def _longest_from(parts: NameWords, place: int) -> tuple[str, ...]:
    """The longest synonym of several words that begins at a place of a name."""
    return max((said for said, _ in compounds_at(parts, place)), key=len, default=())


def compounds_at(parts: NameWords, place: int) -> Iterator[tuple[tuple[str, ...], str]]:
    """The synonyms of several words that begin at a place of a name, each with its synonym set."""
    table = concepts().compounds
    for option in parts[place]:
        for said, synset, quality in table.get(option, ()):
            if quality < _SURELY or place + len(said) > len(parts):
                continue
            if all(word in options for word, options in zip(said[1:], parts[place + 1 :], strict=False)):
                yield said, synset
